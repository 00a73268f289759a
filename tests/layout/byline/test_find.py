"""Which of several bylines is believed."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, FUND
from tests.layout.byline.pages import FERRY, HEAD, HEADLINE, article, byline
from tests.rules.pages import STORY, TITLE, cleaned


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param(["By ORLA TENNANT"], ("ORLA TENNANT", ("ORLA TENNANT",), None), id="one line"),
        pytest.param(
            ["By Orla Tennant", "Associated Press"],
            ("Orla Tennant, Associated Press", ("Orla Tennant",), "Associated Press"),
            id="an agency below",
        ),
        pytest.param(["By", "Orla Tennant"], ("Orla Tennant", ("Orla Tennant",), None), id="the mark alone"),
        pytest.param(["TT"], ("TT", (), "TT"), id="an agency's mark"),
        pytest.param(
            ["September 5, 2024 / 6:12 AM EDT / AP"], ("AP", (), "Associated Press"), id="an agency's behind the time"
        ),
        pytest.param(["Orla Tennant"], ("Orla Tennant", ("Orla Tennant",), None), id="a bare name"),
        pytest.param(["Railways"], (None, (), None), id="a word"),
    ],
)
def test_below_the_headline(lines: list[str], found: tuple[str | None, tuple[str, ...], str | None]) -> None:
    assert byline(*HEAD, "\n".join(lines), *STORY) == found


def test_a_mark_is_believed_before_a_bare_name() -> None:
    assert byline(*HEAD, "Hal Brandt", "By Orla Tennant", *STORY)[1] == ("Orla Tennant",)


def test_a_mark_is_believed_before_an_agency_alone() -> None:
    assert byline(*HEAD, "TT", "By Orla Tennant", *STORY)[:2] == ("Orla Tennant", ("Orla Tennant",))


def test_name_with_a_mark_is_believed_before_one_above_the_date() -> None:
    found = article("Port Ellis", "Dec 23, 2024", "Written by Ida Voss", FERRY, ANCHOR, FUND)
    assert found.authors == ("Ida Voss",)


def test_name_beside_the_date_is_believed_before_one_above_the_story() -> None:
    caption = "Ferry Captain Hal Brandt"
    found = article("January 27, 2026 • Ida Voss • 3 minutes", caption, FERRY, ANCHOR, FUND)
    assert found.authors == ("Ida Voss",)
    assert article("January 27, 2026 at 15:46 /Ida Voss", FERRY, ANCHOR, FUND).authors == ("Ida Voss",)


def test_byline_between_two_printings_of_the_headline_is_believed_before_a_name_below() -> None:
    found = article("Islands", "By", "Ida Voss", HEADLINE, "Hal Brandt", "sailed on.", FERRY, ANCHOR, FUND)
    assert found.authors == ("Ida Voss",)


def test_reporter_who_signs_an_agencys_story_is_its_byline() -> None:
    signed = ["Ida Voss, The Canadian Press", "Report an error"]
    found = cleaned("Home", "Sports", TITLE, "By The Canadian Press", *STORY, *signed)
    assert (found.byline, found.authors) == ("Ida Voss, The Canadian Press", ("Ida Voss",))
