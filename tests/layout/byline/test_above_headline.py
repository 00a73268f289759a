"""A byline without a mark above the headline."""

from __future__ import annotations

from tests.ferry import ANCHOR, FOOT, FUND
from tests.layout.byline.pages import FERRY, HEAD, LONG, byline
from tests.rules.pages import STORY, TITLE
from wireclean import clean


def test_an_agency_above_a_date_above_the_headline() -> None:
    assert byline(HEAD[0], "PTI", "January 13, 2023 / 05:04 PM IST", TITLE, *STORY)[::2] == (
        "PTI",
        "Press Trust of India",
    )


def test_an_agency_and_its_place_above_a_date_above_the_headline() -> None:
    found = byline(HEAD[0], "AFP, Kolkata", "Fri Jan 13, 2023 05:04 PM", TITLE, *STORY)
    assert found[::2] == ("AFP, Kolkata", "Agence France-Presse")


def test_blogs_name_above_the_day_is_no_byline() -> None:
    lines = ["Platform Notes", "Tuesday, May 17, 2011", "The 9:14 was a cat", FERRY, ANCHOR, FUND, LONG]
    signed = ["Posted by", "Ida Voss", "at", "4:14 PM", "Email This", "BlogThis!", "Newer Post", "Older Post", "Home"]
    signed += [*FOOT, "Post a Comment", "Powered by Blogger."]
    assert clean("\n\n".join([*lines, *signed])).authors == ("Ida Voss",)
