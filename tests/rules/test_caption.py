"""Captions that only what stands beside them shows."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TITLE, TOP, cleaned, page
from wireclean import clean

SWAN = "A swan stands on the line near Port Ellis, where it was found."
CREDIT = "(AP Photo/Ida Voss)"


def captions(*blocks: str) -> tuple[str, ...]:
    article = cleaned(*CHROME, *blocks)
    assert [block for block in STORY if block not in article.text] == []
    return article.captions


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param([SWAN, SWAN], (SWAN,), id="twice"),
        pytest.param([SWAN, f"{SWAN} {CREDIT}"], (SWAN, f"{SWAN} {CREDIT}"), id="the second time with a credit"),
        pytest.param([f"{SWAN} {CREDIT}", SWAN], (f"{SWAN} {CREDIT}", SWAN), id="the first time with a credit"),
        pytest.param([SWAN, f"{SWAN[:-1]} {CREDIT}"], (SWAN, f"{SWAN[:-1]} {CREDIT}"), id="without its full stop"),
        pytest.param(["A swan stands on the line."] * 2, ("A swan stands on the line.",), id="six words"),
        pytest.param([SWAN], (), id="once"),
        pytest.param(["A swan on it.", "A swan on it."], (), id="a short one"),
        pytest.param([SWAN, STORY[2], SWAN], (), id="not in a row"),
        pytest.param(["A swan stands on the line near Vik"] * 2, (), id="no sentence"),
    ],
)
def test_a_sentence_printed_twice(lines: list[str], found: tuple[str, ...]) -> None:
    story = [block for block in STORY[2:] if block not in lines]
    assert captions(*TOP, *STORY[:2], *lines, *story) == found


def test_a_sentence_printed_twice_in_a_text_without_chrome_stays() -> None:
    blocks = [*STORY[:2], SWAN, SWAN, *STORY[2:]]
    assert cleaned(*TOP, *blocks).text == page(*blocks)


def test_a_sentence_under_a_photographers_credit() -> None:
    head = [TITLE, "Ida Voss/AP", SWAN, "By Orla Tennant", "Nov. 3, 2025"]
    assert captions(*head, *STORY) == ("Ida Voss/AP", SWAN)
    assert captions(TITLE, SWAN, "By Orla Tennant", "Nov. 3, 2025", *STORY) == ()
    assert captions(*TOP, *STORY[:2], "Ida Voss/AP", STORY[2], *STORY[3:]) == ("Ida Voss/AP",)


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param(["A swan on the line", CREDIT], ("A swan on the line", CREDIT), id="a credit in brackets"),
        pytest.param([SWAN, CREDIT], (SWAN, CREDIT), id="a sentence"),
        pytest.param([SWAN, "Ida Voss/AP"], ("Ida Voss/AP",), id="without brackets"),
        pytest.param(
            [f"{SWAN[:-1]} on Nov. 3, 2025.", "Photo by Ida Voss /AFP via Getty Images"],
            (f"{SWAN[:-1]} on Nov. 3, 2025.", "Photo by Ida Voss /AFP via Getty Images"),
            id="without brackets, and when it was taken",
        ),
        pytest.param([f"{SWAN} It stood on Nov. 3, 2025.", "Ida Voss/AP"], ("Ida Voss/AP",), id="two sentences"),
        pytest.param(["“It is a swan,” he said on Nov. 3, 2025.", "Ida Voss/AP"], ("Ida Voss/AP",), id="speech"),
        pytest.param(["A swan on Nov. 3, 2025, at 5:16 p.m.", "Ida Voss/AP"], ("Ida Voss/AP",), id="a time"),
        pytest.param(["Advertisement", CREDIT], (CREDIT,), id="a known wording"),
        pytest.param([" ".join(["A swan stood on the line."] * 13), CREDIT], (CREDIT,), id="a long paragraph"),
    ],
)
def test_a_line_over_a_credit(lines: list[str], found: tuple[str, ...]) -> None:
    """The page has no blank lines, as of those that are dumped piece by piece."""
    article = clean("\n".join([*CHROME, *TOP, *STORY[:2], *lines, *STORY[2:]]))
    assert article.captions == found
    assert [block for block in STORY if block not in article.text] == []


def test_a_line_over_a_credit_that_a_blank_line_parts_from_it_stays() -> None:
    assert captions(*TOP, *STORY[:2], SWAN, CREDIT, *STORY[2:]) == (CREDIT,)


def test_a_line_over_a_credit_stays_at_both_ends_and_in_a_text_without_chrome() -> None:
    article = clean("\n".join([*CHROME, *TOP, *STORY, SWAN, CREDIT]))
    assert SWAN in article.text
    dateline = "VIK, Maine (AP) — A swan stood on the line here on Tuesday."
    article = clean("\n".join([*CHROME, *TOP, dateline, CREDIT, *STORY]))
    assert article.text.startswith(dateline)
    article = clean("\n".join([*TOP, *STORY[:2], SWAN, CREDIT, *STORY[2:]]))
    assert SWAN in article.text


def test_a_caption_far_above_or_below_the_story_is_another_ones() -> None:
    caption = f"A swan near Port Ellis, on Nov. 3, 2025. {CREDIT}"
    labels = ["Bells", "Birds", "Clocks", "Ferries", "Trains", "Fog", "Rails", "Vik"]
    assert captions(*labels, caption, *TOP, *STORY) == (caption,)
    assert captions(caption, *labels, *TOP, *STORY) == ()
    assert captions(*TOP, *STORY, caption, "Contact us", *labels) == (caption,)
    assert captions(*TOP, *STORY, "Contact us", *labels, caption) == ()
    chrome = ["Share this article", "Cookie Settings"]
    assert captions(*TOP, *STORY, *chrome * 3, "Privacy Policy", caption) == (caption,)
    assert captions(*TOP, *STORY, *chrome * 4, caption) == ()


def test_an_agencys_signature_on_the_last_sentence_is_no_caption() -> None:
    last = "The county has no fund for swans, and nobody knows whose it is. (PTI)"
    assert captions(*TOP, *STORY, last) == ()


def test_a_short_last_sentence_with_an_agencys_signature_is_no_caption() -> None:
    story = [*STORY, "Owners may collect their swans from Monday, and must know them by sight. EFE"]
    article = cleaned(*TOP, *story, "ja/ks")
    assert (article.captions, article.text) == ((), page(*story))


SHOUTED = "IDA VOSS, ASSOCIATED PRESS"


def test_a_credit_line_below_a_sentence_above_the_story() -> None:
    """Lee's papers and Advance's print both between byline and story; without a byline the line would be one."""
    head = [*TOP, f"{SWAN}\n{SHOUTED}"]
    assert captions(*head, *STORY) == (SWAN, SHOUTED)
    assert captions(*TOP, f"{SWAN}\nIda Voss | The Post-Standard", *STORY) == (SWAN, "Ida Voss | The Post-Standard")
    assert captions(TITLE, f"{SWAN}\n{SHOUTED}", *STORY) == ()
    assert captions(*TOP, SWAN, SHOUTED, *STORY) == (SWAN, SHOUTED)
    assert captions(*TOP, SWAN, "Associated Press", *STORY) == ()


def test_an_agency_below_a_caption() -> None:
    assert captions(*TOP, f"{SWAN} {CREDIT}\nAssociated Press", *STORY) == (f"{SWAN} {CREDIT}", "Associated Press")


def test_a_caption_and_its_credit_in_one_block() -> None:
    """Where blank lines set the paragraphs apart, two lines without one belong together."""
    lines = ("The Great Hall, where the steps were heard", "Image: Ida Voss/dpa/picture alliance")
    assert captions(*TOP, *STORY[:2], "\n".join(lines), *STORY[2:]) == lines
    assert captions(*TOP, *STORY[:2], *lines, *STORY[2:]) == lines[1:]


def test_a_picture_above_a_story_in_markdown() -> None:
    head = ["# Swan delays the morning train", "By [Orla Tennant](/orla)", "![A swan on the line](/swan.jpg)"]
    menu = ["* [News](/news)", "* [Sports](/sports)", "* [Obituaries](/obituaries)"]
    article = clean(page(*menu, *head, *STORY, "[Privacy Policy](/privacy) | [Contact us](/contact)"))
    assert (article.captions, article.subtitle) == (("A swan on the line",), None)


def test_a_caption_right_below_the_byline_with_its_credit_below() -> None:
    short, credit = "The lookout on Bald Butte in August 2025.", "Courtesy of Ida Voss / Forest Service"
    assert captions("\n".join([*TOP, short, credit, *STORY])) == (short, credit)
    assert captions("\n".join([*TOP, STORY[0], credit, *STORY[1:]])) == (credit,)


def test_a_caption_that_says_when_it_was_taken_above_its_credit() -> None:
    """Below the story's topic, as below the headline itself."""
    taken = "A swan crosses the line near Vik on November 3, 2025."
    credit = "Photo credit: Ada Vermeer | Vik Media Group"
    article = cleaned(*CHROME, TITLE, "Swans", taken, credit, "By Orla Tennant", *STORY)
    assert (article.captions, article.subtitle) == ((taken, credit), None)


def test_a_caption_above_and_below_its_photographers_name() -> None:
    """Public radio's stations print it so, above the story and inside it."""
    shown = "A conductor looks for the swan behind the platform of the old station."
    lines = [shown, "Ada T. Vermeer", "/", "Elm Public Radio", shown]
    date = "Published November 3, 2025 at 7:58 AM EST"
    for article in (
        cleaned(*CHROME, TITLE, date, *lines, *STORY),
        cleaned(*CHROME, TITLE, date, *lines[:2], shown, *STORY),
        cleaned(*CHROME, TITLE, date, *STORY[:2], *lines[:2], shown, *STORY[2:]),
    ):
        assert (article.captions[0], article.text) == (shown, page(*STORY))


def test_credit_below_its_label() -> None:
    parted = ["Image:", "eThekwini Municipality"]
    assert captions(*TOP, *STORY[:2], *parted, *STORY[2:]) == ("Image: eThekwini Municipality",)
    assert captions(*TOP, "Photo:", "Hal Brandt", *STORY) == ("Photo: Hal Brandt",)


@pytest.mark.parametrize("lines", [["The image:", "A swan"], ["Image", "A swan"], ["Image:", SWAN]])
def test_lines_that_are_no_label_and_credit(lines: list[str]) -> None:
    assert captions(*TOP, *STORY[:2], *lines, *STORY[2:]) == ()


@pytest.mark.parametrize(
    "credited",
    [
        pytest.param("The stand has had no roof since Friday. (Source: Island News Now)", id="a station that gave it"),
        pytest.param("The piano, an upright, in the breakdown lane. NBC10 Boston", id="a network's station"),
    ],
)
def test_credit_that_is_one_above_the_story_alone(credited: str) -> None:
    """Inside a story such brackets name whose figures those are."""
    assert captions(*TOP, credited, *STORY) == (credited,)
    assert captions(*TOP, *STORY[:2], credited, *STORY[2:]) == ()


def test_line_without_a_full_stop_that_stands_twice_inside_the_story() -> None:
    line = "Ida Voss, 84, with the shears that she has had since 1961"
    assert captions(*TOP, *STORY[:2], line, line, *STORY[2:]) == (line,)


def test_a_photographer_and_the_house_below_a_caption() -> None:
    lines = ["The swan on the line at Port Ellis.", "Ida Voss/Visit Port Ellis"]
    article = cleaned(TITLE, "By Orla Tennant", "2 minute read", "Updated Nov. 3, 2025", *CHROME[3:], *lines, *STORY)
    assert article.captions == tuple(lines)


def test_a_caption_with_a_weekday_above_its_credit_in_brackets() -> None:
    lines = ["A swan on the line near Port Ellis on Thursday.", "(Ida Voss / Associated Press)"]
    assert cleaned(*CHROME, TITLE, *lines, "By Orla Tennant", "Nov. 3, 2025", *STORY).captions == tuple(lines)


def test_a_credit_with_its_year_below_a_caption() -> None:
    lines = ["The swan on the line at Port Ellis in 2021.", "Ida Voss | AP 2021"]
    head = [TITLE, "Orla Tennant, Associated Press", "Nov. 3, 2025"]
    assert cleaned(*CHROME[:3], *head, *lines, *STORY).captions == tuple(lines)


def test_picture_on_the_card_of_the_writer_is_no_caption() -> None:
    card = ["Photo of Orla Tennant", "Orla Tennant", "Reporter"]
    bio = "Orla Tennant is a reporter for the Port Ellis Post."
    assert captions(*TOP, *STORY, "\n".join(card), bio, "Most Popular") == ()


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([f"{SWAN} {SWAN} Ida Voss"], id="twice on a line"),
        pytest.param([SWAN, f"{SWAN} © Museum | I. Voss/Vik"], id="the second time with the owner's sign"),
        pytest.param([f"{SWAN} {CREDIT} Enlarge", f"{SWAN} {CREDIT}"], id="the first time with a button behind"),
    ],
)
def test_a_pictures_description_and_its_caption(lines: list[str]) -> None:
    assert captions(*TOP, *STORY[:2], *lines, *STORY[2:]) == tuple(lines)


def test_a_paragraph_that_begins_twice_with_the_same_words_stays() -> None:
    line = f"{SWAN} {SWAN} That is what the driver said again and again until somebody believed him and went to see."
    assert line in cleaned(*CHROME, *TOP, *STORY[:2], line, *STORY[2:]).text


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param(["3", SWAN, "Ida Voss for Elm Post"], (SWAN, "Ida Voss for Elm Post"), id="credit below"),
        pytest.param(["12", f"{SWAN} {CREDIT}"], (f"{SWAN} {CREDIT}",), id="credit behind"),
        pytest.param(["3", SWAN, "Courtesy of Ida Voss"], (SWAN, "Courtesy of Ida Voss"), id="a giver"),
    ],
)
def test_number_of_pictures_above_a_caption(lines: list[str], found: tuple[str, ...]) -> None:
    article = cleaned(*CHROME, *TOP, *STORY[:3], *lines, *STORY[3:])
    assert (article.captions, article.text) == (found, page(*STORY))


@pytest.mark.parametrize("lines", [["3", SWAN], ["3", SWAN, "Ida Voss was there."], ["300", SWAN, "Reply"]])
def test_number_above_a_sentence_is_the_storys(lines: list[str]) -> None:
    article = cleaned(*CHROME, *TOP, *STORY[:3], *lines, *STORY[3:])
    assert SWAN in article.text
    assert article.text.split("\n\n")[3] == lines[0]
