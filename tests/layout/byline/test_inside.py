"""A byline below the story's first paragraph."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, BIRD, DRIVER, FUND, SWAN
from tests.layout.byline.pages import FERRY, HEAD, LONG, article, byline
from tests.rules.pages import STORY


def test_two_names_above_the_date_below_a_summary() -> None:
    found = byline(*HEAD, STORY[0], "Orla Tennant og Hal Brandt\nNov. 3, 2025", *STORY[1:])
    assert found[1] == ("Orla Tennant", "Hal Brandt")


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Von Ida Voss, MDR"], id="mark"),
        pytest.param(["Von", "Ida Voss"], id="mark on a line of its own"),
        pytest.param(["Ida Voss", "30 June 2025, 15:59"], id="name above a date"),
    ],
)
def test_byline_stands_below_the_paragraph_that_sums_the_story_up(lines: list[str]) -> None:
    found = article(LONG, *lines, ANCHOR, FUND)
    assert found.authors == ("Ida Voss",)
    assert found.text == f"{LONG}\n\n{ANCHOR}\n\n{FUND}"


def test_names_below_the_entries_of_a_list_stay() -> None:
    """A list of books names each one's writer."""
    found = article(
        LONG,
        f"{FUND} {LONG}",
        "The Anchor",
        "By Ida Voss",
        f"{ANCHOR} {LONG}",
        "The Fund",
        "By Hal Brandt",
        f"{LONG} {FUND}",
    )
    assert found.authors == ()
    assert "By Ida Voss" in found.text


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        pytest.param(["Home", "Von Ida Voss, MDR"], ("Ida Voss",), id="behind chrome"),
        pytest.param(["Ida", "30 June 2025, 15:59"], (), id="one word above a date"),
        pytest.param(["What the diver Ida Voss saw", "30 June 2025, 15:59"], (), id="a subhead above a date"),
        pytest.param(["Ida Voss"], (), id="a name without a date"),
        pytest.param(["Ida Voss", "Hal Brandt", "30 June 2025, 15:59"], ("Hal Brandt",), id="the name above the date"),
    ],
)
def test_what_stands_below_the_first_paragraph(lines: list[str], authors: tuple[str, ...]) -> None:
    assert article(LONG, *lines, ANCHOR, FUND).authors == authors


def test_byline_far_down_the_story_is_anothers() -> None:
    names = "Abe Ben Cal Dan Eva Fay Gus Hal Ina Jon Kim Lea Max".split()
    paragraphs = [f"{FERRY[:-1]}, and {name} has seen it." for name in names]
    assert article(LONG, *paragraphs[:-1], "Von Ida Voss, MDR", ANCHOR, FUND).authors == ("Ida Voss",)
    assert article(LONG, *paragraphs, "Von Ida Voss, MDR", ANCHOR, FUND).authors == ()


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        pytest.param(
            ["Von", "Ida Voss", "Ida Voss", "Hal Brandt", "Hal Brandt"], ("Ida Voss", "Hal Brandt"), id="names twice"
        ),
        pytest.param(["Von", "[7b6]Ida Voss"], ("Ida Voss",), id="behind w3m's stand-in for a portrait"),
        pytest.param(["Von", "Ida Voss", "Leitende Wirtschaftsredakteurin"], ("Ida Voss",), id="a job in one word"),
        pytest.param(["Written by: Ida Voss, Analyst Updated Sep 17, 2025"], ("Ida Voss",), id="with a date"),
        pytest.param(["Written by:", "Ida Voss,", "Senior Analyst"], ("Ida Voss",), id="in pieces"),
        pytest.param(["Dive Deeper", "By Ida Voss and Hal Brandt"], ("Ida Voss", "Hal Brandt"), id="below a link"),
    ],
)
def test_byline_below_the_first_paragraph(lines: list[str], authors: tuple[str, ...]) -> None:
    assert article("Dec 23, 2024", LONG, *lines, SWAN, DRIVER, BIRD).authors == authors
