"""Lines that say what they say twice."""

from __future__ import annotations

import pytest

from tests.rules.pages import STORY, amid, page
from wireclean.rules.related.doubled_title import is_glued

BAKERY = "Bakery to close after ninety years"


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([f"{BAKERY} {BAKERY}"], id="alone"),
        pytest.param([f"{BAKERY} {BAKERY}", "Hal Brandt"], id="with its writer"),
        pytest.param(
            [f"{BAKERY} {BAKERY}", "Hal Brandt", f"Man finds a ring {BAKERY} Man finds a ring {BAKERY}"], id="two"
        ),
    ],
)
def test_a_headline_twice_on_a_line_is_another_storys(lines: list[str]) -> None:
    assert amid(*lines) == page(*STORY)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(f"{BAKERY} and {BAKERY}", id="a word between"),
        pytest.param("A bell A bell", id="two words"),
        pytest.param("Ring the bell twice! Ring the bell twice!", id="calls"),
        pytest.param("n Mean n Mean n Mean n Mean n Mean n Mean n Mean n Mean", id="the head of a table"),
    ],
)
def test_what_stays(line: str) -> None:
    assert line in amid(line)


def test_a_headline_twice_with_a_label_between_is_another_storys() -> None:
    assert amid(BAKERY, "News from Port Ellis", BAKERY) == page(*STORY)


def test_a_line_twice_with_a_paragraph_between_stays() -> None:
    assert BAKERY in amid(BAKERY, f"{STORY[0]} It will be back.", BAKERY)


def test_a_label_twice_on_two_lines_is_none_of_the_storys() -> None:
    assert amid("The story goes on below a film", "The story goes on below a film") == page(*STORY)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("tiktok users in vikftiktok users in vikf", id="small letters"),
        pytest.param("• Yes, Swan: How to Live in VikYes, Swan: How to Live in Vik", id="an item of a list"),
        pytest.param("A swan between the rails.A swan between the rails.", id="sentences"),
    ],
)
def test_glued(line: str) -> None:
    assert is_glued(line)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Give way to the swan! Give way to the swan!", id="called out"),
        pytest.param("hahahahahahahaha", id="laughter"),
        pytest.param("- - - - - - - - - - - -", id="a rule"),
        pytest.param("11 12 13 1411 12 13 14", id="figures"),
        pytest.param("", id="nothing"),
    ],
)
def test_not_glued(line: str) -> None:
    assert not is_glued(line)
