"""At which places a byline is believed."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, BIRD, DRIVER, FOOT, FUND, SWAN
from wireclean import Article, clean

MENU = ["Home", "Sports", "Obituaries", "Share this article", "Sign up for our newsletter"]
HEADLINE = "Ferry to run again"
FERRY = "The ferry that links the two islands will run again on Monday, its captain said in a note to the county."
LONG = f"{FERRY} {ANCHOR} {FUND} {FERRY}"


def article(*lines: str) -> Article:
    return clean("\n".join([f"{HEADLINE} - The Port Ellis Post", *MENU, HEADLINE, *lines, *FOOT]))


def test_name_with_a_mark_is_believed_before_one_above_the_date() -> None:
    found = article("Port Ellis", "Dec 23, 2024", "Written by Ida Voss", FERRY, ANCHOR, FUND)
    assert found.authors == ("Ida Voss",)


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


def test_name_stands_anywhere_beside_the_date() -> None:
    assert article("109 Comments | Ida Voss | March 11, 2019", FERRY, ANCHOR, FUND).authors == ("Ida Voss",)


def test_name_beside_the_date_is_believed_before_one_above_the_story() -> None:
    caption = "Ferry Captain Hal Brandt"
    found = article("January 27, 2026 • Ida Voss • 3 minutes", caption, FERRY, ANCHOR, FUND)
    assert found.authors == ("Ida Voss",)
    assert article("January 27, 2026 at 15:46 /Ida Voss", FERRY, ANCHOR, FUND).authors == ("Ida Voss",)


def test_name_above_a_place_and_a_date_may_stand_far_below_the_headline() -> None:
    film = ["The ferry shows its new anchor", "The anchor in the harbor", "Film credits", "Hal Brandt Films Ltd of Elm"]
    for place, authors in (("Toronto -", ("Ida Voss",)), ("Islands", ())):
        found = article(*film, "Ida Voss", place, "Dec 23, 2024", *film, FERRY, ANCHOR, FUND)
        assert found.authors == authors


def test_byline_between_two_printings_of_the_headline_is_believed_before_a_name_below() -> None:
    found = article("Islands", "By", "Ida Voss", HEADLINE, "Hal Brandt", "sailed on.", FERRY, ANCHOR, FUND)
    assert found.authors == ("Ida Voss",)


def test_name_with_a_mark_signs_the_story_right_behind_it() -> None:
    assert article(FERRY, ANCHOR, FUND, "Written by Ida Voss").authors == ("Ida Voss",)


def test_name_behind_the_label_over_other_stories_is_theirs() -> None:
    others = ["Related stories", "Bakery closes after ninety years", "By Ida Voss"]
    assert article(FERRY, ANCHOR, FUND, *others).authors == ()


def test_name_stands_behind_the_date_on_its_line() -> None:
    assert article("Published April 28, 2024 at 14:26, Ida Voss", FERRY, ANCHOR, FUND).authors == ("Ida Voss",)


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


def test_blogs_name_above_the_day_is_no_byline() -> None:
    lines = ["Platform Notes", "Tuesday, May 17, 2011", "The 9:14 was a cat", FERRY, ANCHOR, FUND, LONG]
    signed = ["Posted by", "Ida Voss", "at", "4:14 PM", "Email This", "BlogThis!", "Newer Post", "Older Post", "Home"]
    signed += [*FOOT, "Post a Comment", "Powered by Blogger."]
    assert clean("\n\n".join([*lines, *signed])).authors == ("Ida Voss",)


def test_name_under_the_label_of_who_is_to_be_asked_is_no_byline() -> None:
    assert article("Dec 23, 2024", "Contact:", "Ida Voss, 555-010-4410", FERRY, ANCHOR, FUND).byline is None


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


def test_date_of_a_reader_is_not_the_storys() -> None:
    found = article("Dec 23, 2024", FERRY, ANCHOR, FUND, "3 comments", "Hal Brandt", "December 23, 2024 at 9:15 PM")
    assert found.date == "2024-12-23"


def test_first_name_between_headline_and_date_is_believed() -> None:
    assert article("Orla", "Dec 23, 2024", FERRY, ANCHOR, FUND).authors == ("Orla",)
    assert article("Orla", "Orla", "Dec 23, 2024", FERRY, ANCHOR, FUND).authors == ("Orla",)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Divers", id="a word of the story"),
        pytest.param("Paris", id="a city"),
        pytest.param("ISLANDS", id="capitals"),
        pytest.param("Obituaries", id="a section"),
        pytest.param("ferries", id="small letters"),
    ],
)
def test_word_between_headline_and_date_is_no_first_name(line: str) -> None:
    assert article(line, "Dec 23, 2024", FERRY, ANCHOR, FUND).authors == ()


def test_two_names_with_a_slash_right_above_the_story_credit_no_picture() -> None:
    found = article("…and the captain is glad of it", "Ida Voss/Hal Brandt", FERRY, ANCHOR, FUND)
    assert (found.authors, found.captions) == (("Ida Voss", "Hal Brandt"), ())


@pytest.mark.parametrize("label", ["About the author", "Author:"])
def test_name_below_the_label_of_a_writers_card_behind_the_story_is_believed(label: str) -> None:
    assert article(LONG, ANCHOR, FUND, SWAN, DRIVER, "Share this article", label, "Ida Voss").authors == ("Ida Voss",)
    related = ["Related stories", "Swan delays the morning train", label, "Ida Voss"]
    assert article(LONG, ANCHOR, FUND, SWAN, DRIVER, *related).authors == ()
