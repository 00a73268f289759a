"""Where a correction stands."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, CORRECTION, STORY, TITLE, TOP, cleaned


@pytest.mark.parametrize(
    ("blocks", "found"),
    [
        pytest.param([TITLE, CORRECTION, "By Orla Tennant", *STORY], True, id="below the headline"),
        pytest.param([*STORY[:2], CORRECTION, *STORY[2:]], True, id="inside the story"),
        pytest.param([CORRECTION, *TOP, *STORY], False, id="above the headline"),
        pytest.param([*TOP, *STORY, *CHROME * 3, CORRECTION], True, id="below twelve lines of chrome"),
        pytest.param([*TOP, *STORY, *CHROME * 4, CORRECTION], False, id="below sixteen"),
    ],
)
def test_where_a_correction_stands(blocks: list[str], found: bool) -> None:
    article = cleaned(*CHROME, *blocks)
    assert article.corrections == ((CORRECTION,) if found else ())
    assert (CORRECTION in article.text) == found


def test_a_correction_above_a_story_without_its_headline() -> None:
    note = "(Corrects the name of the mine in the third paragraph.)"
    article = cleaned(note, "(Bloomberg) -- The most expensive gravel is in a shed, under guard.", *STORY)
    assert article.corrections == (note,)
    assert article.text.startswith(note)
