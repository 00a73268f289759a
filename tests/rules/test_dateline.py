"""Where a dateline counts, and what it gives."""

from __future__ import annotations

import pytest

from tests.rules.pages import BELL, CHROME, CORRECTION, STORY, TITLE, TOP, cleaned, page

DATELINE = f"PORT ELLIS, Maine (AP) — {STORY[0]}"
DATED = f"PORT ELLIS, Nov. 3, 2025 (AP) — {STORY[0]}"
CAPTION = "A swan near Port Ellis, on Nov. 3, 2025. (AP Photo/Ida Voss)"


@pytest.mark.parametrize(
    ("above", "found"),
    [
        pytest.param([], True, id="at the top"),
        pytest.param(STORY[:3], True, id="below three paragraphs"),
        pytest.param(STORY[:4], False, id="below four"),
        pytest.param(["Birds of the Fens", CORRECTION], True, id="below a subhead and a correction"),
        pytest.param([*STORY[:3], CORRECTION], True, id="corrections do not count"),
        pytest.param([*STORY[:3], CAPTION, "(AP Photo/Ida Voss)"], True, id="captions do not count"),
        pytest.param([*STORY[:3], "Share this article", "Advertisement"], True, id="chrome does not count"),
    ],
)
def test_how_far_down_the_story_a_dateline_counts(above: list[str], found: bool) -> None:
    article = cleaned(*CHROME, *TOP, *above, DATELINE, *STORY[len(above) :])
    assert article.location == ("PORT ELLIS, Maine" if found else None)


@pytest.mark.parametrize(
    ("above", "found"),
    [
        pytest.param("Wahl in Rosenheim: Schwan hält den Zug auf", "Rosenheim", id="the page says in which town"),
        pytest.param("Rosenheims Schwan hält den Zug auf", None, id="nothing shows that it is a place"),
    ],
)
def test_a_place_that_only_the_page_shows(above: str, found: str | None) -> None:
    first = "Rosenheim – Ein Schwan hat am Dienstag elf Minuten lang den Zug nach München aufgehalten."
    lines = ["Startseite", "Anmelden", above, "3. November 2025, 17:04 Uhr", first, *STORY[1:], "Impressum"]
    assert cleaned(*lines).location == found


@pytest.mark.parametrize(
    ("blocks", "date"),
    [
        pytest.param([DATED], "2025-11-03", id="nothing else gives one"),
        pytest.param(["Nov. 4, 2025", DATED], "2025-11-04", id="a date below the headline"),
        pytest.param([DATED, *STORY[1:], "Nov. 4, 2025"], "2025-11-04", id="a date behind the story"),
    ],
)
def test_a_datelines_date_is_believed_last(blocks: list[str], date: str) -> None:
    assert cleaned(*CHROME, *TOP, *blocks, *STORY[len(blocks) :]).date == date


def test_a_datelines_agency_is_the_source_where_the_byline_names_none() -> None:
    assert cleaned(*CHROME, *TOP, DATELINE, *STORY[1:]).source == "Associated Press"
    sign_off = "(Reporting by Hal Brandt for Reuters; Editing by Ida Voss)"
    assert cleaned(*CHROME, *TOP, DATELINE, *STORY[1:], sign_off).source == "Associated Press"
    frame = "PTI | Delhi | July 9, 2020"
    assert cleaned(*CHROME, TITLE, frame, DATELINE, *STORY[1:]).source == "Press Trust of India"


def test_a_release_wire_in_the_dateline_is_the_distributor() -> None:
    first = "MARLOW, Ohio, Nov. 3, 2025 /PRNewswire/ -- The makers of a bell for swans said that it rings."
    for article in (cleaned(BELL, first, *STORY), cleaned(BELL, "Provided by GlobeNewswire", first, *STORY)):
        assert (article.distributor, article.source) == ("PR Newswire", None)


def test_a_dateline_on_a_line_of_its_own() -> None:
    """Europa Press sets it above the first sentence."""
    line = "ARRECIFE (LANZAROTE), 3 Nov. (EUROPA PRESS) -"
    article = cleaned(*CHROME, *TOP, line, *STORY)
    assert article.dateline == "ARRECIFE (LANZAROTE), 3 Nov. (EUROPA PRESS)"
    assert article.text == page(line, *STORY)
    assert cleaned(*CHROME, *TOP, "Nota del editor -", *STORY).dateline is None


def test_a_town_in_capitals_before_a_colon() -> None:
    """Papers from Pakistan to Malaysia print towns so that no table knows; where more paragraphs do, it is a label."""
    first = "RAUB: A farmer who lost eighteen durians in one night found the seeds of all in a sack at his gate."
    article = cleaned(*CHROME, *TOP, first, *STORY)
    assert (article.dateline, article.location) == ("RAUB", "RAUB")
    second = first.replace("RAUB", "KAJANG")
    assert cleaned(*CHROME, *TOP, first, second, *STORY).dateline is None


def test_a_city_and_its_colon_on_a_line_of_their_own() -> None:
    article = cleaned(*CHROME, *TOP, "New Delhi:", *STORY)
    assert (article.dateline, article.text) == ("New Delhi", page("New Delhi:", *STORY))
    assert cleaned(*CHROME, *TOP, "Highlights:", *STORY).dateline is None
