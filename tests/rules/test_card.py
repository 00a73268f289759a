"""Cards of other stories, each with a button."""

from __future__ import annotations

from tests.rules.pages import STORY, TOP, cleaned, page

CARDS = ["Bakery to close after ninety years", "Read More", "Man finds ring in river, then owner", "Read More"]


def test_a_headline_above_a_button_goes_where_there_are_two() -> None:
    assert cleaned(*TOP, *STORY[:2], *CARDS, *STORY[2:]).text == page(*STORY)
    assert CARDS[0] in cleaned(*TOP, *STORY[:2], *CARDS[:2], *STORY[2:]).text


def test_a_sentence_above_a_button_stays() -> None:
    cards = [f"{STORY[0]} It will be back.", "Read More", *CARDS[2:]]
    assert cards[0] in cleaned(*TOP, *STORY[:2], *cards, *STORY[2:]).text


def test_headings_above_buttons_in_a_text_without_its_head_stay() -> None:
    text = cleaned(*STORY[:2], *CARDS, *STORY[2:]).text
    assert CARDS[0] in text
    assert CARDS[2] in text
