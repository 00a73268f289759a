"""Which line is the headline of a text that is already only an article."""

from __future__ import annotations

import pytest

from tests.ferry import ALONE, ANCHOR, BIRD, DRIVER, FERRY, FUND, SWAN
from wireclean.engine import clean

LEAD = f"{FERRY} The county has let it be known that it will not look for the anchor any more."
STORY = [LEAD, f"{ANCHOR} {FUND}", f"{SWAN} {DRIVER}", f"{BIRD} {FUND}"]
SUBHEADS = [line for n, alone in enumerate([*ALONE, *ALONE[:8]]) for line in (f"Day {n} on the islands", alone)]


def read(*lines: str) -> tuple[str | None, str]:
    article = clean("\n\n".join(lines))
    return article.title, article.text.split("\n\n")[0]


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        pytest.param("County lets ferry between two islands run again", STORY, id="a short text"),
        pytest.param("Ferry links two islands", STORY, id="few words"),
        pytest.param("Ferry that links islands to run again on Monday", [LEAD, *SUBHEADS], id="subheads"),
        pytest.param("What the county has asked for since the storm", [SWAN, *SUBHEADS], id="what all of it is about"),
        pytest.param(
            "FERRIES 2.0 | Captain has not given up hope of finding it", [LEAD, *ALONE], id="a label and a bar"
        ),
    ],
)
def test_first_line_whose_words_the_first_paragraph_has_is_the_headline(headline: str, body: list[str]) -> None:
    assert read(headline, *body) == (headline, body[0])


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(["Captain has slept on the second island", *STORY], id="other words"),
        pytest.param(["Ferry links two islands", "Day 0 on the islands", *STORY], id="a subhead right below"),
        pytest.param(["Ferry to run again", LEAD, ANCHOR], id="a few sentences"),
        pytest.param(["Ferry that links islands to run again", LEAD, *SUBHEADS[:14]], id="a subhead to each paragraph"),
        pytest.param(["Did the captain say it will run again?", LEAD, *ALONE[:5], "Will it sink?", *ALONE], id="asked"),
    ],
)
def test_first_line_of_other_words_or_above_other_lines_stays(body: list[str]) -> None:
    assert read(*body) == (None, body[0])


def test_paragraph_above_the_byline_of_a_related_story_is_no_deck() -> None:
    lines = [
        "County lets ferry between two islands run again",
        LEAD,
        "Swan delays the train",
        "By Ida Voss",
        *STORY[1:],
    ]
    assert LEAD in clean("\n\n".join(lines)).text


def test_headline_that_goes_on_behind_the_words_of_a_subhead_is_whole() -> None:
    """Unless what stands behind them is the site's name."""
    subhead, paragraphs = "Best ferries of the islands", [f"{line} {BIRD}" for line in (FERRY, ANCHOR, FUND, SWAN)]
    for headline in (f"{subhead} in 2026", f"{subhead}: What the captain says"):
        assert read(headline, *paragraphs, subhead, *ALONE)[0] == headline
    assert read(f"{subhead} - The Port Ellis Post", *paragraphs, subhead, *ALONE)[0] == subhead


def test_first_line_of_a_brief_that_its_paragraph_tells_again() -> None:
    """So short a text has no subhead; another line that may be one leaves it open which the first is."""
    line, lead = "Ferry between the islands to run again on Monday", FERRY
    assert clean("\n\n".join([line, lead, ANCHOR, FUND])).title == line
    assert clean("\n\n".join([line, SWAN, ANCHOR, FUND])).title is None
    assert clean("\n\n".join([line, lead, "A second island", ANCHOR, FUND])).title is None


def test_line_right_above_a_story_that_its_first_paragraph_tells_again() -> None:
    """On a page that begins with it, and has chrome below the story alone."""
    line = "Islands angry over lost ferry"
    lead = "People of two islands are angry with their county for having lost the ferry that links them."
    page = "\n\n".join([line, lead, ANCHOR, DRIVER, BIRD, "Source link", "Be the first to comment", "Leave a Reply"])
    assert clean(page).title == line


def test_first_line_of_a_brief_above_a_picture_or_below_the_day() -> None:
    line = "Ferry between the islands to run again on Monday"
    assert clean("\n\n".join([line, "Photo: Ida Voss / Reuters", FERRY, ANCHOR, FUND])).title == line
    article = clean("\n\n".join(["Tuesday, November 4, 2025", line, FERRY, ANCHOR, FUND]))
    assert (article.title, article.date) == (line, "2025-11-04")
