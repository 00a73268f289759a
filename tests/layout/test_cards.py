"""Cards of other stories that print their headline, their day and the first paragraphs."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, BIRD, DRIVER, FERRY, FUND, SWAN, body
from tests.rules.pages import CHROME, STORY, TITLE
from wireclean.engine import label, read_page
from wireclean.layout import cards
from wireclean.layout.cards import teasers

BAKERY = ["Bakery to close after ninety years", "2025-10-14", f"{SWAN} It did so again.", DRIVER]
RING = ["Man finds ring in river, then owner", "2025-10-12", BIRD, f"{DRIVER} Nobody else was."]
CLOCK = ["Old clock strikes thirteen times", "2025-10-10", f"{BIRD} So were the others.", f"{SWAN} It has gone."]
BELOW = ["Bakery to close after ninety years", SWAN, "2025-10-14", "Man finds ring in river", DRIVER, "2025-10-12"]
ABOVE = ["2025-10-14", "Bakery to close after ninety years", SWAN, "2025-10-12", "Man finds ring in river", DRIVER]
LABEL = "You might also like"


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param([FERRY, LABEL, *BAKERY, *RING, FUND], {4, 5, 8, 9}, id="and below them the story"),
        pytest.param([FERRY, LABEL, *BAKERY, FUND], set(), id="one card"),
        pytest.param([FERRY, *BELOW, FUND], {2, 5}, id="days below the summaries"),
        pytest.param([FERRY, *BELOW[:3], FUND], set(), id="one such card"),
        pytest.param([FERRY, "2025-10-16", *BELOW], set(), id="a time line, whose days stand above"),
        pytest.param([FERRY, LABEL, *ABOVE, "Follow us"], {4, 7}, id="days above the headlines, under a label"),
        pytest.param([FERRY, LABEL, *ABOVE[:3]], set(), id="one such card"),
        pytest.param([FERRY, *ABOVE], set(), id="days above the headlines, no label"),
        pytest.param([FERRY, *BAKERY, *RING], set(), id="no label"),
        pytest.param([FERRY, LABEL, FUND, *[ANCHOR] * 12, *BAKERY, *RING], set(), id="a label far above"),
        pytest.param([FERRY, LABEL, *BAKERY, *[FUND] * 14, *RING], set(), id="cards far apart"),
        pytest.param([FERRY, LABEL, "Noon", "12:01", FUND, "One o'clock", "13:04", FUND], set(), id="hours"),
        pytest.param([FERRY, LABEL, FUND, "2025-10-14", SWAN, DRIVER, "2025-10-12", BIRD], set(), id="sentences above"),
    ],
)
def test_prose_of_cards(lines: list[str], found: set[int]) -> None:
    assert teasers(read_page("\n".join(lines))) == found


def test_a_story_does_not_go_on_in_the_cards_of_others() -> None:
    assert body(FERRY, ANCHOR, FUND, LABEL, *BAKERY, *RING, *CLOCK) == [FERRY, ANCHOR, FUND]


def test_row_of_a_table_is_no_headline_of_another_story() -> None:
    others = ["People are also reading…", "Kicker finds his range", "Crepe shop to close"]
    table = ["Norfolk Catholic 25 22 25 19 17", "Wahoo 19 25 21 25 15"]
    assert body(FERRY, ANCHOR, *others, *table, FUND, SWAN) == [FERRY, ANCHOR, *table, FUND, SWAN]


def test_entries_of_one_day_amid_a_story_are_no_cards() -> None:
    entry = "Oct. 14, 2025, 5:04 p.m."
    lines = [*CHROME, TITLE, "By Ida Voss", "Nov. 3, 2025", *STORY[:2], "Bakery to close at last", entry, *STORY[2:4]]
    page = [*lines, "The swan is back", entry, *STORY[4:], *STORY[:1]]
    assert cards.amid(label("\n\n".join(lines + STORY[4:])).page)
    assert not cards.amid(label("\n\n".join(page)).page)
