"""Cards of other stories, each with a button."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TOP, cleaned, page

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


DATED = [*TOP, "Nov. 3, 2025", *STORY[:2], CARDS[0]]


@pytest.mark.parametrize(
    "below",
    [pytest.param("Oct. 14, 2025, 5:04 p.m.", id="the hour"), pytest.param("By Ida Voss Oct. 14, 2025", id="who")],
)
def test_a_headline_above_another_day_goes(below: str) -> None:
    article = cleaned(*CHROME, *DATED, below, *STORY[2:])
    assert article.text == page(*STORY)
    assert article.date == "2025-11-03"


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Nov. 3, 2025, 5:04 p.m.", *STORY[2:4]], id="the story's day: an entry of a running story"),
        pytest.param(["Oct. 14, 2025", *STORY[2:4]], id="a day alone: an entry of a chronicle"),
    ],
)
def test_a_headline_above_a_day_stays(lines: list[str]) -> None:
    assert CARDS[0] in cleaned(*CHROME, *DATED, *lines, STORY[4]).text
