"""End marks and initials behind a story, and what stands behind them in turn."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, POST, STORY, TOP, cleaned, page

INITIALS = "PTI SKM RBN ANB"
MARK = "(ANI)"


@pytest.mark.parametrize(
    ("mark", "source"),
    [
        pytest.param("-30-", None, id="figures"),
        pytest.param("###", None, id="marks"),
        pytest.param("(END)", None, id="a word"),
        pytest.param("Enditem", "Xinhua News Agency", id="Xinhua"),
        pytest.param("==Kyodo", "Kyodo News", id="Kyodo"),
        pytest.param(MARK, "Asian News International", id="an agency's name"),
        pytest.param("asl/tib/pid/cac", None, id="initials with slashes"),
        pytest.param("EEN/CCO", None, id="initials in capitals"),
        pytest.param("Enditem/AW", None, id="a mark with initials"),
        pytest.param(INITIALS, "Press Trust of India", id="initials with an agency"),
    ],
)
def test_what_closes_a_story(mark: str, source: str | None) -> None:
    article = cleaned(*CHROME, *TOP, *STORY, mark)
    assert (article.text, article.source) == (page(*STORY), source)
    assert article.removed[-1].text == mark


def test_a_source_with_its_label_goes_amid_a_story_too() -> None:
    """It credits a picture, or an entry of a running story."""
    article = cleaned(*CHROME, *TOP, *STORY[:2], "Quelle: dpa", *STORY[2:])
    assert (article.text, article.source) == (page(*STORY), None)


@pytest.mark.parametrize("mark", ["-30-", "==Kyodo", MARK, "asl/tib/pid/cac", INITIALS])
def test_the_same_amid_a_story_stays(mark: str) -> None:
    blocks = [*STORY[:3], mark, *STORY[3:]]
    assert cleaned(*CHROME, *TOP, *blocks).text == page(*blocks)
    assert cleaned(*STORY[:-1], mark, STORY[-1]).text == page(*STORY[:-1], mark, STORY[-1])


@pytest.mark.parametrize(
    ("mark", "line", "goes"),
    [
        pytest.param(MARK, "It rained all day.", True, id="a few words behind a mark"),
        pytest.param(MARK, "It rained all day long.", False, id="a sentence behind a mark"),
        pytest.param(MARK, "Bells of the Lower Fens", True, id="a label behind a mark"),
        pytest.param(INITIALS, "Seven words are here for you today.", True, id="a few words behind initials"),
        pytest.param(INITIALS, "Eight words are in here for you today.", False, id="a sentence behind initials"),
        pytest.param(INITIALS, "Eight words in a label are not here today", True, id="a label behind initials"),
    ],
)
def test_a_line_of_a_text_without_chrome_behind_it(mark: str, line: str, goes: bool) -> None:
    assert cleaned(*STORY, mark, line).text == page(*STORY, *([] if goes else [mark]), line)


@pytest.mark.parametrize("mark", [MARK, INITIALS])
@pytest.mark.parametrize(
    "line",
    [
        pytest.param("(Reporting by Orla Tennant in Port Ellis; Editing by Hal Brandt.)", id="a credit"),
        pytest.param("Sign up for our newsletter today, and be the first to know.", id="chrome"),
        pytest.param(POST, id="a notice"),
    ],
)
def test_what_is_none_of_the_story_may_stand_behind_it(mark: str, line: str) -> None:
    assert cleaned(*STORY, mark, line).text == page(*STORY)


def test_a_mark_that_names_nobody_names_no_source() -> None:
    for mark in ("(END)", "asl/tib/pid/cac"):
        assert cleaned(*CHROME, *TOP, *STORY, POST, mark).source == "Port Ellis Post"


def test_whose_mark_is_believed() -> None:
    for mark, agency in ((MARK, "Asian News International"), (INITIALS, "Press Trust of India")):
        dateline = f"PORT ELLIS (AP) — {STORY[0]}"
        assert cleaned(*CHROME, *TOP, dateline, *STORY[1:], mark).source == "Associated Press"
        assert cleaned(*CHROME, *TOP, *STORY, POST, mark).source == agency


def test_initials_at_the_top_of_a_page() -> None:
    assert cleaned("asl/tib/pid/cac", *STORY).text == page("asl/tib/pid/cac", *STORY)


def test_an_agencys_name_alone_behind_the_story() -> None:
    assert cleaned(*CHROME, *TOP, *STORY, "Reuters", "Most Popular").source == "Reuters"
    assert cleaned(*CHROME, *TOP, *STORY, "Most Popular", "Reuters").source is None


def test_another_papers_name_alone_behind_the_story() -> None:
    top, end = ["Home", *TOP], ["Related Topics:", "swans"]
    assert cleaned(*top, *STORY, "Cape Times", *end).source == "Cape Times"
    assert cleaned("Cape Times", "Home", *TOP, *STORY, "Cape Times", *end).source is None


def test_an_agency_in_capitals_behind_the_last_sentence() -> None:
    last = "The water went down at about five, and the swan went with it. BERNAMA"
    article = cleaned(*CHROME, *TOP, *STORY, last)
    assert (article.source, article.text) == ("BERNAMA", page(*STORY, last))


def test_paper_that_signs_behind_a_dash() -> None:
    assert cleaned(*CHROME, *TOP, *STORY, "- Timaru Herald", "Most popular", "Dog elected").source == "Timaru Herald"


PRAISE = "Bernama brings the news of all the fens to all who ask for it, by wire, by radio and by boat."


@pytest.mark.parametrize("mark", ["-- BERNAMA", "Enditem/AW", "==Kyodo"])
def test_what_an_agency_says_of_itself_below_its_mark(mark: str) -> None:
    assert cleaned(*CHROME, *TOP, *STORY, mark, PRAISE, "Privacy Policy").text == page(*STORY)


def test_items_of_a_round_up_with_a_mark_below_each() -> None:
    items = [*STORY, "--IANS", *(f"{line} So it was." for line in STORY), "--IANS"]
    assert cleaned(*CHROME, *TOP, *items, "Privacy Policy").text.endswith("So it was.")


def test_topics_behind_the_last_paragraph() -> None:
    lines = "#swan\n#PortEllis"
    assert cleaned(*CHROME, *TOP, *STORY, lines, "Privacy Policy").text == page(*STORY)


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        pytest.param("Orla Tennant is a staff writer at the Port Ellis Post.", True, id="who wrote it"),
        pytest.param("This story was originally published July 9, 2025 at 5:30 AM.", True, id="when it was published"),
        pytest.param("The swan is a member of the council, and so is the driver.", False, id="a sentence"),
    ],
)
def test_an_end_mark_over_what_is_said_of_the_story(line: str, goes: bool) -> None:
    text = cleaned(*CHROME, *TOP, *STORY, "-30-", line).text
    assert text == (page(*STORY) if goes else page(*STORY, "-30-", line))
