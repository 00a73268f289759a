"""A name on the line of the date."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, FUND
from tests.layout.byline.pages import CHROME, FERRY, HEAD, article, byline
from tests.rules.pages import STORY


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        pytest.param("Aug 08, 2024 · Ida Voss", ("Ida Voss",), id="behind a dot"),
        pytest.param("Ida Voss · Aug 08, 2024", ("Ida Voss",), id="before a dot"),
        pytest.param("Ida Voss | Hal Brandt | Reuters | Aug 08, 2024", ("Ida Voss",), id="the first of two"),
        pytest.param("Updated Aug 08, 2024, 10:24, Ida Voss", ("Ida Voss",), id="behind a comma"),
        pytest.param("Updated Aug 08, 2024, 10:24, Kestrel", (), id="one word behind a comma"),
        pytest.param("Aug 08, 2024, 10:24, Kestrel, Ida Voss", ("Ida Voss",), id="behind several commas"),
        pytest.param("Ida Voss · Kestrel · CBC News · Aug 08, 2024", ("Ida Voss",), id="a place between"),
        pytest.param("August 8, 2024 Ida Voss", ("Ida Voss",), id="right behind"),
        pytest.param("Ida Voss August 8, 2024", ("Ida Voss",), id="right before"),
        pytest.param("Ida VossIda Voss August 8, 2024", (), id="printed twice"),
        pytest.param("August 8, 2024 Islands", (), id="a section right behind"),
        pytest.param("By Ida Voss Published: Thu 8 Aug 2024, 2:46 PM", ("Ida Voss",), id="a mark and a label"),
        pytest.param("Aug 08, 2024 at 10:24", (), id="no name"),
    ],
)
def test_a_name_beside_the_date(line: str, authors: tuple[str, ...]) -> None:
    assert byline(*HEAD, line, *STORY)[1] == authors
    assert byline(*HEAD, "Bells and Ferries", "Aug. 9, 2024", line, *STORY)[1] == authors


@pytest.mark.parametrize("mark", ["—", "–"])
def test_a_name_with_a_dash_before_the_date(mark: str) -> None:
    assert byline(*HEAD, f"Ida Voss {mark} 3 November 2025, 16:12", *STORY, *CHROME)[1] == ("Ida Voss",)


def test_name_stands_anywhere_beside_the_date() -> None:
    assert article("109 Comments | Ida Voss | March 11, 2019", FERRY, ANCHOR, FUND).authors == ("Ida Voss",)


def test_name_stands_behind_the_date_on_its_line() -> None:
    assert article("Published April 28, 2024 at 14:26, Ida Voss", FERRY, ANCHOR, FUND).authors == ("Ida Voss",)
