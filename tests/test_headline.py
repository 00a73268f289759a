"""Which line is the headline, where a page prints several that could be."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, FERRY, FOOT, FUND, SWAN
from wireclean.engine import clean

TITLE = "Nobody here has given up hope"


def title(*head: str) -> str | None:
    return clean("\n".join([*head, FERRY, ANCHOR, FUND, SWAN, *FOOT])).title


@pytest.mark.parametrize(
    "crumbs",
    [
        pytest.param([f"Home News Islands {TITLE}"], id="on a line"),
        pytest.param([f"Home / News / {TITLE}"], id="with marks between them"),
        pytest.param(["* Home", "* Islands", f"* {TITLE}"], id="a list"),
        pytest.param([f"Home News {TITLE}", "Islands"], id="and the section between"),
    ],
)
def test_line_with_which_crumbs_end_is_the_headline(crumbs: list[str]) -> None:
    teasers = ["A swan crossed the line on Tuesday", "Old clock strikes thirteen for the county"]
    assert title("The islands read the Post", *teasers, *crumbs, TITLE, "Ida Voss") == TITLE


def test_line_that_ends_another_is_no_headline_where_that_is_no_trail_of_crumbs() -> None:
    lines = ["* Old clock in the church strikes thirteen", "Old clock in the church strikes thirteen"]
    assert title("Home", "Sports", "Obituaries", *lines, "Islands", TITLE, "By Ida Voss", "May 5, 2024") == TITLE


def test_logo_that_is_printed_twice_is_no_title_of_the_page() -> None:
    head = ["Zum Post gehen", "Home", "Sports", "Zum Post gehen", "Islands"]
    assert title(*head, "Captain of the ferry says it will run again", "Anna Moor", "Share") == (
        "Captain of the ferry says it will run again"
    )


def test_short_headline_that_shares_no_words_with_its_story_is_one() -> None:
    assert title(TITLE, "Home", "Sports", TITLE, "By Ida Voss", "May 5, 2024") == TITLE


def test_topic_above_a_headline_with_a_deck_is_not_the_headline() -> None:
    deck = "Since the storm in March nobody has crossed without a boat of their own."
    head = [
        "Home",
        "Sports",
        "Obituaries",
        "Captain of the ferry",
        "Lost anchor was found where divers looked last",
        deck,
    ]
    assert title(*head, "By Ida Voss", "May 5, 2024") == "Lost anchor was found where divers looked last"


def test_short_headline_above_a_deck_without_a_stop_is_the_headline() -> None:
    head = [
        "Home",
        "Sports",
        "Obituaries",
        "Captain of the ferry",
        "He has never been so glad of anything in his whole life",
    ]
    assert title(*head, "Ida Voss") == "Captain of the ferry"
