"""Headlines of other stories in a row amid a story, and lists of its own."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TOP, amid, cleaned, page

BAKERY = "Bakery of Port Ellis closes its oven after ninety years"
GOATS = "“We had no choice”: Village paints its goats for the summer"
RING = "Who threw the golden ring into the river behind the chapel?"


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([BAKERY, GOATS], id="two"),
        pytest.param([BAKERY, RING, GOATS], id="a question among them"),
        pytest.param([f"• {BAKERY}", f"• {GOATS}"], id="items of a list"),
        pytest.param([BAKERY, "Ida Voss", GOATS, "Hal Brandt"], id="with their writers"),
        pytest.param([BAKERY, "Village life", GOATS], id="with kickers between"),
        pytest.param([BAKERY, "2 hours ago", GOATS, "3 hours ago"], id="with what stands below each"),
    ],
)
def test_headlines_of_other_stories_go(lines: list[str]) -> None:
    assert amid(*lines) == page(*STORY)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([BAKERY], id="one"),
        pytest.param(["Sue the bakery for its oven", "Ask the village about its goats"], id="short ones"),
        pytest.param(["It wants three things of the county:", BAKERY, GOATS], id="introduced"),
        pytest.param([f"{BAKERY};", f"{GOATS};"], id="parts of a sentence"),
        pytest.param([f"1. {BAKERY}", f"2. {GOATS}"], id="numbered"),
        pytest.param([RING, "And who painted all those goats for the summer?"], id="questions"),
        pytest.param(
            ["The railway that asked for the fence at the canal", "The driver who waited eleven minutes on Tuesday"],
            id="of what the story tells",
        ),
        pytest.param(
            [f"{BAKERY} and {n} years" for n in "one two three four five six seven eight nine".split()],
            id="a long list",
        ),
    ],
)
def test_what_may_be_the_storys_stays(lines: list[str]) -> None:
    kept = amid(*lines)
    assert all(line in kept for line in lines)


def test_subhead_below_them_stays() -> None:
    assert amid(BAKERY, GOATS, "What the driver saw on Tuesday") == page(
        *STORY[:3], "What the driver saw on Tuesday", *STORY[3:]
    )


def test_a_text_that_is_only_an_article_keeps_them() -> None:
    assert BAKERY in cleaned(*TOP, *STORY[:3], BAKERY, GOATS, *STORY[3:]).text


def test_a_short_story_tells_too_little_to_judge_by() -> None:
    assert BAKERY in cleaned(*CHROME, *TOP, *STORY[:2], BAKERY, GOATS, *STORY[2:4]).text
