"""What stands between a story's prose and what closes it."""

from __future__ import annotations

from tests.ferry import ANCHOR, BIRD, DRIVER, FERRY, FUND, body

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
