"""Emphasis is read as CommonMark reads it."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from tests.markup.marks import MARKS
from wireclean.markup.words import plain


def shown(tokens: list[Token] | None) -> str:
    """The words that a renderer shows for the inlines of a paragraph."""
    words = {"softbreak": "\n", "hardbreak": "\n"}
    return "".join(shown(t.children) if t.type == "image" else words.get(t.type, t.content) for t in tokens or [])


@given(st.lists(st.sampled_from(MARKS), max_size=12).map("".join))
def test_emphasis_is_read_as_commonmark_reads_it(text: str) -> None:
    # Links, tags and bold type are read more leniently than CommonMark has them, because dumpers write them so.
    text = "x " + re.sub(r"\*+", "*", text.replace("]", "").replace("<", "").replace("~~", "")) + " x"
    tokens = MarkdownIt("commonmark").parse(text)
    assert plain(text) == " ".join(shown(tokens[1].children).split())
