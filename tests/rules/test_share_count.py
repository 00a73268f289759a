"""Counters of shares, and what is counted otherwise."""

from __future__ import annotations

import pytest

from tests.rules.pages import STORY, TOP, cleaned, page


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        pytest.param("197 Shares", True, id="shares"),
        pytest.param("1.2K views", True, id="thousands"),
        pytest.param("319 Likes • 160 Comments", True, id="two counts"),
        pytest.param("This story has been shared 46,024 times. 46,024", True, id="a sentence"),
        pytest.param("this story has been shared 7 times", True, id="in small letters"),
        pytest.param("197 swans", False, id="another thing"),
        pytest.param("Some 197 Shares", False, id="a word in front"),
        pytest.param("This story has been told 46,024 times", False, id="another sentence"),
    ],
)
def test_a_count_amid_a_story(line: str, goes: bool) -> None:
    text = cleaned("Home", "Share this article", *TOP, *STORY[:3], line, *STORY[3:]).text
    assert text == page(*STORY[:3], *([] if goes else [line]), *STORY[3:])
