"""What stands between a story's prose and what closes it."""

from __future__ import annotations

from tests.ferry import ALONE, ANCHOR, BIRD, DRIVER, FERRY, FUND, body
from wireclean import clean

DATES = [
    "The dates:",
    "June 3, Vik, feed store",
    "June 4, Oudekerk, car wash",
    "June 7, Saltmarsh, library",
    "June 12, TBA",
]
LAST = "Flutes, drums and all, will be thrown from a van."
NOTICE = ["©2022 Elm Tribune.", "Visit at elmtribune.example.", "Distributed by Tribune Content Agency, LLC."]


def test_dates_of_a_tour_above_the_distributors_notice_are_the_storys() -> None:
    assert body(FERRY, BIRD, *DATES, LAST, *NOTICE, "Related topics:", "Music") == [FERRY, BIRD, *DATES, LAST]


def test_dates_of_a_tour_above_a_sign_off_are_the_storys() -> None:
    signed = "(Reporting by Orla Tennant; Editing by Hal Brandt)"
    assert body(FERRY, BIRD, *DATES, LAST, signed, "Related topics:", "Music") == [FERRY, BIRD, *DATES, LAST]


def test_short_sentences_above_an_agencys_notice_are_the_storys() -> None:
    """Each stands below its number and its head, the last of them with few words."""
    things = [
        "1. WHERE THE SWAN WENT",
        DRIVER,
        "2. WHAT THE DIVERS FOUND",
        "Three others.",
        "3. A FIRST",
        "It was early.",
    ]
    notice = "Copyright 2018 The Associated Press. This material may not be published, broadcast, rewritten."
    assert body(FERRY, *things, notice, "Trending", "Man finds ring in river") == [FERRY, *things]


def test_headlines_of_others_above_a_notice_are_not() -> None:
    others = ["Most Popular", "Bakery to close after ninety years", "Man finds ring in river"]
    assert body(FERRY, ANCHOR, FUND, *others, *NOTICE) == [FERRY, ANCHOR, FUND]


def test_links_between_two_printings_of_a_label_are_none_of_the_storys() -> None:
    """As Nine prints them: a picture with what it shows, and the other story's headline."""
    shown = "The baker of Port Ellis stands in the door of his shop, with all of its windows lit for the last time."
    picture = f"[![{shown}](https://elm.example/b.jpg)](https://elm.example/b)"
    box = ["#### Read more", picture, "### [Bakery to close after ninety years](https://elm.example/b)"]
    head = ["[Home](https://elm.example/)", "# The ferry that lost its anchor", "By Ida Voss"]
    lines = [*head, *ALONE[:2], *box, *ALONE[2:7], *box, *ALONE[7:9], "[Privacy](https://elm.example/p)"]
    assert clean("\n\n".join(lines)).text == "\n\n".join(ALONE[:9])
