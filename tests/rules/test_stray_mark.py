"""Marks that stand alone, and those of a stanza."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TOP, cleaned, page
from wireclean.engine import clean

STANZA = ["The swan went out", "to see the sea", "*", "and then came home", "to have its tea"]


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        *[pytest.param(mark, True, id=mark) for mark in ("•", "»", "›", "…", ".", "—", "✕", "| |", "* *", "|||")],
        pytest.param("||||", False, id="four marks"),
        pytest.param("> > >", False, id="three marks with spaces"),
        pytest.param("• a", False, id="a mark and a letter"),
        pytest.param("1", False, id="a figure"),
    ],
)
def test_marks_between_paragraphs(line: str, goes: bool) -> None:
    assert cleaned(*CHROME, *TOP, *STORY[:3], line, *STORY[3:]).text == page(
        *STORY[:3], *([] if goes else [line]), *STORY[3:]
    )


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        pytest.param(["\n".join(STANZA)], ["\n".join(STANZA)], id="in a stanza"),
        pytest.param(["\n".join(STANZA[:3]), "\n".join(STANZA[3:])], STANZA[:2] + STANZA[3:], id="at its end"),
        pytest.param(["\n".join(STANZA[:2]), "\n".join(STANZA[2:])], STANZA[:2] + STANZA[3:], id="at its beginning"),
        pytest.param(["Share this article\n*\nto have its tea"], ["to have its tea"], id="below chrome"),
        pytest.param(["to have its tea\n*\nShare this article"], ["to have its tea"], id="above chrome"),
        pytest.param(["(AP Photo/Ida Voss)\n*\nto have its tea"], ["to have its tea"], id="below a photo's credit"),
        pytest.param(["to have its tea\n*\n(AP Photo/Ida Voss)"], ["to have its tea"], id="above a photo's credit"),
    ],
)
def test_a_mark_beside_other_lines(lines: list[str], left: list[str]) -> None:
    text = cleaned(*CHROME, *TOP, *STORY[:3], *lines, *STORY[3:]).text
    assert text.split() == page(*STORY[:3], *left, *STORY[3:]).split()


def test_a_mark_in_the_last_line_of_a_text() -> None:
    assert cleaned(*STORY, "to see the sea\n*").text == page(*STORY, "to see the sea")


def test_a_mark_in_lines_below_the_story() -> None:
    article = cleaned(*CHROME, *TOP, *STORY, "Privacy Policy", "Bells\n*\nBirds")
    assert [line.rule for line in article.removed if line.text == "*"] == ["SPC102"]


def test_a_mark_where_no_blank_lines_are() -> None:
    lines = [*STORY[:3], "Bells", "*", "Birds", *STORY[3:]]
    assert clean("\n".join([*CHROME, *TOP, *lines])).text == page(*(line for line in lines if line != "*"))
