"""Tables of contents: which lines are their entries, and stories that have one."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TOP, cleaned, page
from wireclean.engine import read_page

LABEL = "Table of Contents"
SPLIT = ["Bells", STORY[1], "Clocks", STORY[2]]


@pytest.mark.parametrize(
    ("lines", "entries"),
    [
        pytest.param([LABEL, "Bells", "Clocks", STORY[0], *SPLIT], [0, 1, 2], id="above the first paragraph"),
        pytest.param([LABEL, "Bells", "Clocks", *SPLIT], [0, 1, 2], id="right above the first subhead"),
        pytest.param(["Inhalt:", "Bells", "Clocks", *SPLIT], [0, 1, 2], id="German"),
        pytest.param(["Contents [hide]", "1 Bells", "1.1 Clocks", *SPLIT], [0, 1, 2], id="with numbers"),
        pytest.param([LABEL, "Toggle", "Bells", "Clocks", *SPLIT], [0, 1, 2, 3], id="with a button"),
        pytest.param([LABEL, "Bells", "Clocks", "Swans", STORY[0], *SPLIT], [0, 1, 2], id="the last does not return"),
        pytest.param([LABEL, "Bells", "Swans", STORY[0], *SPLIT], [], id="one returns"),
        pytest.param([LABEL, "Bells", "Swans", "Fog", "Clocks", STORY[0], *SPLIT], [], id="half return"),
        pytest.param(["Bells", "Clocks", STORY[0], *SPLIT], [], id="no label"),
        pytest.param([LABEL, STORY[0], "Bells", "Clocks", *SPLIT], [], id="a paragraph below the label"),
        pytest.param([LABEL], [], id="nothing below the label"),
    ],
)
def test_entries_are_what_returns(lines: list[str], entries: list[int]) -> None:
    assert read_page(page(*lines)).contents == set(entries)


def test_a_story_goes_on_behind_its_table_of_contents() -> None:
    story = [STORY[0], *SPLIT, STORY[3]]
    assert cleaned(*CHROME, *TOP, STORY[0], LABEL, "Bells", "Clocks", *story[1:]).text == page(*story)


def test_the_table_of_contents_of_an_article_alone_stays() -> None:
    story = [STORY[0], LABEL, "Bells", "Clocks", *SPLIT, *STORY[3:]]
    assert cleaned(*TOP, *story).text == page(*story)
