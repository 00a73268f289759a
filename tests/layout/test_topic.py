"""The headline that only its words show."""

from __future__ import annotations

import pytest

from tests.ferry import FOOT
from wireclean import clean
from wireclean.layout import topic

MENU = ["Home", "Sports", "Obituaries", "Garden and home tips", "Share this article", "Sign up for our newsletter"]
FERRY = "The ferry that links the two islands will run again on Monday, its captain said in a note to the county."
ANCHOR = "The ferry had been tied up for eleven weeks while divers looked for the anchor that it lost in a storm."
FUND = "The county paid for the search out of a fund for lighthouses, which the islands no longer have any of."
LONG = f"{FERRY} {ANCHOR} {FUND}"


def title(*lines: str) -> str | None:
    return clean("\n".join([*MENU, *lines, *FOOT])).title


@pytest.mark.parametrize(
    "above",
    [
        pytest.param([], id="alone"),
        pytest.param(["Man finds ring in river mud", "Bakery closes after ninety years"], id="below other headlines"),
        pytest.param(["Our weekly page of garden and home tips"], id="below a banner"),
    ],
)
def test_line_with_the_storys_words_is_the_headline(above: list[str]) -> None:
    headline = "Islands get their ferry back"
    assert title(*above, headline, FERRY, ANCHOR, FUND) == headline


def test_deck_has_more_of_the_storys_words_and_is_no_headline() -> None:
    headline, deck = "Islands get their ferry back", "Captain of the ferry tells county that divers gave up on anchor"
    assert title(headline, deck, FERRY, ANCHOR, FUND) == headline


def test_line_of_other_words_is_no_headline() -> None:
    assert title("Bakery closes after ninety years", FERRY, ANCHOR, FUND) is None


def test_caption_with_its_credit_glued_to_it_is_no_headline() -> None:
    headline = "Islands get their ferry back"
    assert (
        title(headline, "The ferry that links the islands, tied up in the county town on Monday.AFP", LONG) == headline
    )


def test_subhead_below_the_storys_first_paragraph_is_no_headline() -> None:
    """A headline below it would take the paragraph away."""
    article = clean("\n".join([*MENU, LONG, "What the divers of the county found", FERRY, ANCHOR, FUND, LONG, *FOOT]))
    assert article.title is None
    assert article.text.startswith(LONG)


def test_signs_of_a_script_without_spaces_are_compared_by_twos() -> None:
    headline = "島と島を結ぶ渡し船が月曜日に再開"
    story = [
        "二つの島を結ぶ渡し船が月曜日から運航を再開すると、船長が郡への手紙で明らかにした。",
        "渡し船は嵐で錨を失い、潜水士が海の底で錨を探すあいだ、十一週間にわたって港につながれていた。",
        "郡は捜索の費用を灯台のための基金から支払ったが、島にはもう灯台が一つも残っていないという。",
    ]
    assert title(headline, *story) == headline


@pytest.mark.parametrize("first", ["{} - Port Ellis Post", "Port Ellis Post - {}", "Port Ellis Post | News | {}"])
def test_headline_is_the_pages_title_without_the_sites_name(first: str) -> None:
    """Also where a bare text has hardly any menu between the two."""
    headline = "Islands get their ferry back"
    lines = [first.format(headline), "Sign in", headline, LONG, FERRY, ANCHOR, FUND]
    assert clean("\n\n".join(lines)).title == headline


COOKIES = (
    "We and our partners keep cookies on your device, count what you read, and show you offers from shops that you "
    "have never been to, unless you tell us below that you would rather not have any of that, which takes long."
)


def test_headline_right_above_the_story_is_found_below_other_prose() -> None:
    headline = "Islands get their ferry back"
    assert clean("\n\n".join([COOKIES, *MENU, headline, FERRY, ANCHOR, FUND, *FOOT])).title == headline


def test_line_that_is_printed_again_is_no_deck() -> None:
    headline = "Ferry that divers gave up for lost gets its anchor back"
    assert title("Ferry tickets and county news", headline, "Divers", headline, FERRY, ANCHOR, FUND) == headline


def test_job_title_below_the_byline_is_no_headline() -> None:
    headline = "Islands get their ferry back"
    lines = [headline, "(Photos by Associated Press)", "By Orla Tennant", "County ferry editor", "Nov. 3, 2025"]
    assert title(*lines, FERRY, ANCHOR, FUND) == headline


def test_entry_of_a_menu_is_not_the_pages_title() -> None:
    headline = "Islands get their ferry back"
    menu = ["• Port Ellis News Media", "• Port Ellis News Media", *MENU]
    assert clean("\n".join([*menu, headline, FERRY, ANCHOR, FUND, *FOOT])).title == headline


def test_college_is_no_affiliation_of_a_headline() -> None:
    story = [FERRY, "The average cost of the ferry to the college is what the county paid for eleven lighthouses."]
    assert title("Average Cost of Ferry College", "Nov. 3, 2025", *story, ANCHOR) == "Average Cost of Ferry College"


def test_words_in_korean_are_known_by_their_first_two_signs() -> None:
    assert topic.stems("백조가 선로에 있었다고 했다") == {"백조", "선로"}
