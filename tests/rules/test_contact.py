"""Addresses alone on their line."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TITLE, TOP, cleaned, page

ADDRESS = "otennant@example.com"


@pytest.mark.parametrize(
    ("lines", "stays"),
    [
        pytest.param([ADDRESS], False, id="alone"),
        pytest.param(["@otennant"], False, id="a handle"),
        pytest.param(["Media Contact\nOrla Tennant\n" + ADDRESS], True, id="among contacts"),
        pytest.param(["Media Contact", ADDRESS], False, id="blank lines between"),
        pytest.param(["He rang twice, and got out.\n" + ADDRESS], False, id="below a sentence"),
    ],
)
def test_an_address_amid_a_story(lines: list[str], stays: bool) -> None:
    text = cleaned(*CHROME, *TOP, *STORY[:3], *lines, *STORY[3:]).text
    assert (lines[-1].split("\n")[-1] in text) == stays
    assert [block for block in STORY if block not in text] == []


def test_an_address_at_the_top_of_a_page() -> None:
    assert cleaned(ADDRESS, *STORY).text == page(*STORY)
    assert cleaned(*CHROME, *TOP, f"Orla Tennant\n{ADDRESS}", *STORY).removed[-1].rule == "WIR106"


def test_an_address_in_a_press_release() -> None:
    release = "MARLOW, Ohio, Nov. 3, 2025 /PRNewswire/ -- The makers of a bell for swans today said that it rings."
    text = cleaned(*CHROME, TITLE, release, *STORY, "Media Contact:", "Orla Tennant", ADDRESS, *STORY[:1]).text
    assert ADDRESS in text
