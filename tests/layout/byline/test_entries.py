"""The names that sign the entries of a running story."""

from __future__ import annotations

import pytest

from tests.layout.byline.pages import CHROME
from tests.rules.pages import STORY, TOP, cleaned


@pytest.mark.parametrize(
    ("names", "kept"), [(["Ida Voss", "Hal Brandt", "Ida Voss"], False), (["Elm Hill", "Port Ellis", "Low Fen"], True)]
)
def test_names_below_the_times_of_a_running_story(names: list[str], kept: bool) -> None:
    """They sign its entries where some recur; places that do not are subheads."""
    again = [f"{line} So it was, and so it will be." for line in STORY]
    entries = [line for number, name in enumerate(names) for line in (f"{9 - number}:30 p.m.", name, again[number])]
    text = cleaned(*CHROME, *TOP, *STORY, *entries, *again[3:]).text
    assert [name for name in names if name in text.split("\n\n")] == (names if kept else [])
