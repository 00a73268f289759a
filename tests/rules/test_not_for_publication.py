"""Where a desk's notes begin."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TOP, cleaned, page

WARNING = "The following information is not intended for publication"
NOTE = "Bells of the Fens"


@pytest.mark.parametrize(
    ("lines", "first"),
    [
        pytest.param(["# Notebook", NOTE, WARNING, "Birds"], 0, id="at its head"),
        pytest.param([NOTE, "Notebook", "Birds", WARNING, "Notebook"], 1, id="at the first head above the warning"),
        pytest.param([NOTE, WARNING, "Birds", WARNING], 1, id="at the first of two warnings"),
        pytest.param([NOTE, WARNING, "Notebook", "Birds"], 1, id="at the warning, with a head below it"),
        pytest.param([f"## {WARNING} ##", NOTE], 0, id="with marks around it"),
        pytest.param(
            ["Notizblock", "Die folgenden Informationen sind nicht zur Veröffentlichung bestimmt"], 0, id="de"
        ),
        pytest.param(["not meant for publication.", NOTE], 0, id="in small letters"),
        pytest.param(["Notebook of hers", WARNING], 1, id="a head with more in it"),
    ],
)
def test_where_the_notes_begin(lines: list[str], first: int) -> None:
    article = cleaned(*CHROME, *TOP, *STORY, *lines)
    assert article.text == page(*STORY)
    assert [line.text for line in article.removed if line.rule == "WIR102"] == lines[first:]


def test_a_head_without_a_warning() -> None:
    article = cleaned(*CHROME, *TOP, *STORY, "# Notebook", NOTE)
    assert [line for line in article.removed if line.rule == "WIR102"] == []
    assert cleaned(*STORY[:2], "Notebook", *STORY[2:], NOTE).text == page(*STORY[:2], "Notebook", *STORY[2:], NOTE)
