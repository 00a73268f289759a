"""Who sent a press release, and when."""

from __future__ import annotations

import pytest

from tests.rules.pages import BELL, RELEASE, STORY, cleaned, page

STAMPED = "November 03, 2025 09:00 ET | Source: Marlow Bells"
DATELINE = "MARLOW, Ohio, Nov. 4, 2025 (GLOBE NEWSWIRE) -- The makers of a bell for swans said that it rings."
SOURCE = "SOURCE Bell Makers of Marlow"
LOGO = "Logo - https://example.com/logo.jpg"
LONG = "Marlow Bells Company of the Old Town of Marlow, Ohio"


def fields(*blocks: str) -> tuple[str | None, str | None]:
    """Source and date of a release, all of whose story is kept."""
    article = cleaned(*blocks)
    assert [block for block in STORY if block not in article.text] == []
    return article.source, article.date


@pytest.mark.parametrize(
    ("above", "date"),
    [
        pytest.param([BELL, STAMPED], "2025-11-03T09:00-05:00", id="below the headline"),
        pytest.param([STAMPED, BELL], "2025-11-03T09:00-05:00", id="above it"),
        pytest.param([BELL, "Nov. 5, 2025", STAMPED], "2025-11-03T09:00-05:00", id="below another date"),
        pytest.param([BELL, "Published Nov. 2, 2025", STAMPED], "2025-11-02", id="below a date with a label"),
    ],
)
def test_a_line_with_date_and_issuer(above: list[str], date: str) -> None:
    assert fields(*above, DATELINE, *STORY) == ("Marlow Bells", date)
    assert fields(*above, DATELINE, *STORY, SOURCE) == ("Bell Makers of Marlow", date)


def test_the_issuer_is_believed_before_a_byline() -> None:
    assert fields(BELL, "By Ida Voss, Bay Post", STAMPED, DATELINE, *STORY)[0] == "Marlow Bells"
    assert fields(BELL, "By Ida Voss, Bay Post", DATELINE, *STORY)[0] == "Bay Post"


def test_a_line_with_date_and_issuer_inside_a_release_names_nobody() -> None:
    assert fields(BELL, DATELINE, *STORY[:2], STAMPED, *STORY[2:])[0] is None


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([LOGO, "View original content: https://example.com/bells", SOURCE], id="links above it"),
        pytest.param([SOURCE, LOGO], id="a link below it"),
        pytest.param([SOURCE, "©2025 Port Ellis Post. All rights reserved."], id="a notice below it"),
    ],
)
def test_the_lines_that_end_a_release(lines: list[str]) -> None:
    article = cleaned(BELL, DATELINE, *STORY, *lines)
    assert (article.source, article.text) == ("Bell Makers of Marlow", page(DATELINE, *STORY))


def test_an_issuer_above_the_release_is_none() -> None:
    assert fields(BELL, SOURCE, DATELINE, *STORY)[0] is None


@pytest.mark.parametrize(
    ("below", "source"),
    [
        pytest.param("Marlow Bells", "Marlow Bells", id="a name"),
        pytest.param("Share this article", None, id="a button"),
        pytest.param("Nov. 3, 2025", None, id="a date"),
    ],
)
def test_what_stands_below_provided_by(below: str, source: str | None) -> None:
    assert fields(BELL, "News provided by", below, *RELEASE)[0] == source
    assert fields(BELL, "News provided by", below, *RELEASE, SOURCE)[0] == "Bell Makers of Marlow"


def test_a_name_below_another_line_is_none() -> None:
    assert fields(BELL, "News provided by", "Share this article", "Marlow Bells", *RELEASE)[0] is None
    assert fields(BELL, "Provided by Marlow Bells", "Ohio Bells", *RELEASE)[0] is None


def test_a_long_name_below_provided_by() -> None:
    assert fields("News provided by", LONG, BELL, *RELEASE)[0] == LONG
    assert fields("News provided by", f"{LONG} today", BELL, *RELEASE)[0] != f"{LONG} today"


def test_the_headline_below_provided_by_is_no_name() -> None:
    assert fields("News provided by", BELL, *RELEASE)[0] is None
    assert cleaned(f"{BELL} - Bay Post", "Home", "Provided by", BELL, *RELEASE).title == BELL


def test_a_wire_that_provided_a_release() -> None:
    def distributor(*blocks: str) -> str | None:
        return cleaned(BELL, *blocks).distributor

    prnewswire = DATELINE.replace("GLOBE NEWSWIRE", "PRNewswire")
    assert distributor(*RELEASE, "Provided by Business Wire") == "Business Wire"
    assert distributor(*RELEASE, "Provided by BusinessWire") == "Business Wire"
    assert distributor("Provided by Business Wire", prnewswire, *STORY) == "PR Newswire"
    tribune = "©2025 Port Ellis Post. Distributed by Tribune Content Agency, LLC."
    assert distributor("Provided by Business Wire", *RELEASE, tribune) == "Tribune Content Agency, LLC"


def test_issuer_below_what_kind_of_release_it_is() -> None:
    """EurekAlert says that above the institution, and writes the day with hyphens."""
    above = ["News Release 3-Nov-2025", BELL, "Peer-Reviewed Publication", "University of Marlow"]
    assert fields("Home", "Sports", "Skip to main content", *above, *STORY, "###") == (
        "University of Marlow",
        "2025-11-03",
    )
