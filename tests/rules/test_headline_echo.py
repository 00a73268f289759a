"""Further printings of the headline, the site's name behind them, and paragraphs that begin with its words."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TITLE, TOP, cleaned, page
from wireclean.engine import clean

DASHED = "Swan delays train - again"


@pytest.mark.parametrize(
    ("behind", "site"),
    [
        pytest.param(" - Port Ellis Post", "Port Ellis Post", id="a dash"),
        pytest.param(" | Opinion - Port Ellis Post", "Port Ellis Post", id="behind a section"),
        pytest.param(" : KXAN", "KXAN", id="a colon between spaces"),
        pytest.param(" | The Post of the Bay of", "The Post of the Bay of", id="six words"),
        pytest.param(" | The Post of the Bay of Ellis", None, id="seven words"),
        pytest.param(" - News", None, id="a menu's entry"),
        pytest.param(" | Latest News", None, id="a label over other stories"),
        pytest.param(" | MSN", "MSN", id="a site that is known"),
        pytest.param(": a report", None, id="no mark"),
        pytest.param(" (video)", None, id="a word more"),
        pytest.param("\n- Xinhua", "Xinhua", id="wrapped"),
        pytest.param("\n| Port Ellis Post", "Port Ellis Post", id="wrapped, with a bar"),
        pytest.param("\n- xinhua", None, id="wrapped, a small letter"),
        pytest.param("\n\n- Xinhua", None, id="a paragraph of its own"),
        pytest.param("\nHome\n- Xinhua", None, id="below a menu's entry"),
    ],
)
def test_the_site_behind_the_pages_title(behind: str, site: str | None) -> None:
    article = cleaned(f"{TITLE}{behind}", *CHROME, *TOP, *STORY)
    assert (article.title, article.site, article.text) == (TITLE, site, page(*STORY))


def test_a_mark_below_another_line_is_no_sites() -> None:
    assert cleaned("Home\n- Xinhua", *CHROME, *TOP, *STORY[:2], TITLE, *STORY[2:]).site is None


def test_a_headline_with_a_dash_of_its_own() -> None:
    def site(first: str) -> str | None:
        return cleaned(first, *CHROME, DASHED, "By Orla Tennant", *STORY).site

    assert [site(DASHED), site(f"{DASHED} - Port Ellis Post")] == [None, "Port Ellis Post"]
    assert site(f"{DASHED} today") is None


@pytest.mark.parametrize(
    ("title", "line", "stays"),
    [
        pytest.param(TITLE, TITLE, False, id="in a gallery"),
        pytest.param(TITLE, f"{TITLE}…", True, id="a sentence where the headline is none"),
        pytest.param(f"{TITLE}!", f"{TITLE}!", False, id="both a sentence"),
        pytest.param(TITLE, f"{TITLE} - Port Ellis Post", True, id="with more behind it"),
    ],
)
def test_a_line_of_the_story_that_repeats_the_headline(title: str, line: str, stays: bool) -> None:
    blocks = [*STORY[:2], line, *STORY[2:]]
    assert cleaned(*CHROME, title, "By Orla Tennant", *blocks).text == page(*(blocks if stays else STORY))


def test_a_sentence_that_repeats_the_headline_where_no_blank_lines_are() -> None:
    title = f"{TITLE}!"
    for line in (title, f"{title}.."):
        blocks = [*STORY[:2], line, *STORY[2:]]
        assert clean("\n".join([*CHROME, title, "By Orla Tennant", *blocks])).text == page(*blocks)
    blocks = [*STORY[:2], TITLE, *STORY[2:]]
    assert clean("\n".join([*CHROME, *TOP, *blocks])).text == page(*STORY)


def test_the_first_sentence_right_below_the_byline() -> None:
    assert cleaned(*CHROME, *TOP, f"{TITLE}.", *STORY).text == page(f"{TITLE}.", *STORY)
    article = cleaned(f"{TITLE}.", *CHROME, *TOP, *STORY)
    assert article.text == page(*STORY)


def test_a_title_in_the_front_matter() -> None:
    article = clean(f"---\ntitle: {TITLE}\n---\n\n{page(TITLE, *STORY, TITLE)}")
    assert (article.title, article.text) == (TITLE, page(*STORY))


def test_the_site_behind_the_title_is_believed_before_a_crumb() -> None:
    assert cleaned("portellis.example > Railways", f"{TITLE} - Port Ellis Post", *CHROME, *TOP, *STORY).site == (
        "Port Ellis Post"
    )


def test_the_section_before_the_pages_title() -> None:
    article = cleaned(f"Rail News | {TITLE} | Port Ellis Post", *CHROME, *TOP, *STORY)
    assert (article.title, article.site) == (TITLE, "Port Ellis Post")
    assert cleaned(f"{TITLE} again | {TITLE} | Port Ellis Post", *CHROME, *TOP, *STORY).text == page(*STORY)
