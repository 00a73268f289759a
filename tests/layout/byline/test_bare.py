"""A byline without a mark between the headline and the story."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, FOOT, FUND
from tests.layout.byline.pages import CHROME, FERRY, HEAD, MENU, SWANS, UNKNOWN, article, byline
from tests.rules.pages import STORY, TITLE
from wireclean import clean

OTHERS = ["Reeds and Herons", "Boats of the Fens", "Tides of the Lower Fens"]


def test_a_name_above_a_date_is_believed_before_another() -> None:
    assert byline(*HEAD, "Hal Brandt", SWANS, "Orla Tennant", "Nov. 3, 2025", *STORY)[1] == ("Orla Tennant",)


def test_a_bare_name_right_above_the_story() -> None:
    near = ["Bells and Ferries", SWANS]
    assert byline(*HEAD, *near, "Hal Brandt", "Share this article", *STORY)[1] == ("Hal Brandt",)


def test_a_bare_name_that_the_page_prints_twice_is_a_menus_entry() -> None:
    assert byline(HEAD[0], "Hal Brandt", TITLE, "Hal Brandt", *STORY)[1] == ()
    assert byline(HEAD[0], "Hal Brandt", TITLE, "Hal Brandt", "Nov. 3, 2025", *STORY)[1] == ("Hal Brandt",)


def test_a_place_that_the_story_tells_of_is_no_bare_name() -> None:
    town = [f"They said in Ely Harbor that {text[0].lower()}{text[1:]}" for text in STORY]
    assert byline(*HEAD, "Ely Harbor", *town)[1] == ()
    assert byline(*HEAD, "Ely Harbor", *STORY)[1] == ("Ely Harbor",)
    assert byline(*HEAD, "Ely Harbor", *town[:1], *STORY[1:])[1] == ("Ely Harbor",)


def test_initials_above_the_name_that_they_stand_for_are_no_agency() -> None:
    assert byline(*HEAD, "PA\nPia Aldous, of the reed society, on swans", *STORY)[2] is None
    assert byline(*HEAD, "PA\nSwans of the Lower Fens", *STORY)[2] == "PA Media"


def test_a_bare_name_without_a_headline_is_none() -> None:
    assert byline("Hal Brandt", *STORY)[:2] == (None, ())


@pytest.mark.parametrize(
    ("above", "below", "authors"),
    [
        pytest.param(UNKNOWN[:2], CHROME, ("Hal Brandt",), id="near the headline"),
        pytest.param(CHROME, CHROME, ("Hal Brandt",), id="behind nothing but chrome"),
        pytest.param(UNKNOWN, CHROME[:2], ("Hal Brandt",), id="near the story"),
        pytest.param(UNKNOWN, CHROME, ("Hal Brandt",), id="near the story but for chrome"),
        pytest.param(UNKNOWN, OTHERS, (), id="near neither"),
    ],
)
def test_how_far_a_bare_name_stands_from_headline_and_story(
    above: list[str], below: list[str], authors: tuple[str, ...]
) -> None:
    assert byline(*HEAD, *above, "Hal Brandt", *below, *STORY)[1] == authors


def test_an_agency_and_its_place_with_a_slash_between() -> None:
    found = byline(*HEAD, "January 13 2023 05:04 PM", "AFP/Corte, France", *STORY)
    assert found[::2] == ("AFP/Corte, France", "Agence France-Presse")


def test_a_writer_a_place_and_an_agency_in_brackets() -> None:
    line = "Ida VOSS / SİNOP (DHA)"
    assert byline(*HEAD, "Nov. 3, 2025", line, *STORY) == (line, ("Ida VOSS",), "DHA")


def test_entry_of_the_table_of_contents_is_no_byline() -> None:
    entries = ["Diving Gear", "What the county paid", "A fund for lighthouses"]
    found = article(*entries, FERRY, "Diving Gear", ANCHOR, "What the county paid", FUND)
    assert found.byline is None
    assert article("Ida Voss", "Table of contents", FERRY, "Diving Gear", ANCHOR, FUND).byline == "Ida Voss"


def test_beginning_of_the_headline_is_no_byline() -> None:
    assert article("Ferry Run", FERRY, ANCHOR, FUND).byline == "Ferry Run"
    lines = ["Average Cost of a Ferry: All Fees - Port Ellis", *MENU, "Average Cost of a Ferry: All Fees"]
    assert clean("\n".join([*lines, "Average Cost", "Dec 23, 2024", FERRY, ANCHOR, FUND, *FOOT])).byline is None
    assert clean("\n".join([*MENU, *lines[-1:], "Average Cost", "Dec 23, 2024", FERRY, ANCHOR, FUND])).byline is None


def test_name_above_a_place_and_a_date_may_stand_far_below_the_headline() -> None:
    film = ["The ferry shows its new anchor", "The anchor in the harbor", "Film credits", "Hal Brandt Films Ltd of Elm"]
    for place, authors in (("Toronto -", ("Ida Voss",)), ("Islands", ())):
        found = article(*film, "Ida Voss", place, "Dec 23, 2024", *film, FERRY, ANCHOR, FUND)
        assert found.authors == authors


def test_name_under_the_label_of_who_is_to_be_asked_is_no_byline() -> None:
    assert article("Dec 23, 2024", "Contact:", "Ida Voss, 555-010-4410", FERRY, ANCHOR, FUND).byline is None


def test_two_names_with_a_slash_right_above_the_story_credit_no_picture() -> None:
    found = article("…and the captain is glad of it", "Ida Voss/Hal Brandt", FERRY, ANCHOR, FUND)
    assert (found.authors, found.captions) == (("Ida Voss", "Hal Brandt"), ())
