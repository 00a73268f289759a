"""Poems on pages that print one line per block."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TOP
from wireclean.engine import clean

POEM = [
    "My father's thumb",
    "was honest.",
    "He held it up",
    "/",
    "to show you,",
    "every time,",
    "and the needle",
    "stood.",
]


def read(*lines: str) -> str | None:
    return clean("\n".join([*CHROME, *TOP, *STORY, *lines])).text


def test_a_poem_and_the_prose_below_it_are_the_storys() -> None:
    below = "Her second book is called Net Weight, and she still keeps the scale, and will weigh a letter for anyone."
    assert read(*POEM, below, "Privacy Policy") == "\n\n".join([*STORY, *POEM, below])


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Boats", "Birds for sale", "Trains and times", "Bells", "Weather"], id="a menu"),
        pytest.param(["Boats", "mail", "Birds", "shop", "Bells", "jobs"], id="a menu in part in lower case"),
    ],
)
def test_a_menu_is_no_poem(lines: list[str]) -> None:
    assert read(*lines, "Privacy Policy") == "\n\n".join(STORY)
