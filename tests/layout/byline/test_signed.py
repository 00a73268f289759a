"""A signature behind the story."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, FUND
from tests.layout.byline.pages import CHROME, FERRY, HEAD, UNKNOWN, article, byline
from tests.rules.pages import STORY


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param("Ida Voss, The Canadian Press", ("Ida Voss, The Canadian Press", ("Ida Voss",)), id="an agency"),
        pytest.param("Ida Voss, Kestrel Bells", (None, ()), id="a firm"),
        pytest.param("Ida Voss", (None, ()), id="a name alone"),
        pytest.param("Ida Voss, The Canadian Press.", (None, ()), id="a sentence"),
        pytest.param("The Canadian Press, The Canadian Press", (None, ()), id="no name"),
    ],
)
def test_a_signature_behind_the_story(line: str, found: tuple[str | None, tuple[str, ...]]) -> None:
    assert byline(*HEAD, *STORY, line)[:2] == found


def test_a_signature_amid_the_story_is_none() -> None:
    assert byline(*HEAD, *STORY[:3], "Ida Voss, The Canadian Press", *STORY[3:])[:2] == (None, ())
    assert byline(*HEAD, "By Hal Brandt", *STORY, "Ida Voss, The Canadian Press")[1] == ("Hal Brandt",)


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        pytest.param(["Written by Ida Voss"], ("Ida Voss",), id="right behind the story"),
        pytest.param([*UNKNOWN, "Written by Ida Voss"], ("Ida Voss",), id="behind three lines"),
        pytest.param([*UNKNOWN, "Bells", "Written by Ida Voss"], (), id="behind four"),
        pytest.param(["Related stories", "Written by Ida Voss"], (), id="behind a label over other stories"),
        pytest.param(["Hal Brandt", "Bells", "Written by Ida Voss"], ("Ida Voss",), id="behind a bare name"),
        pytest.param(
            ["Written by Ida Voss, Hal Brandt, Orla Tennant, Abe Marlow and Una Kestrel"],
            ("Ida Voss", "Hal Brandt", "Orla Tennant", "Abe Marlow", "Una Kestrel"),
            id="five names",
        ),
    ],
)
def test_a_signature_with_a_mark(lines: list[str], authors: tuple[str, ...]) -> None:
    assert byline(*HEAD, *STORY, *lines, *CHROME)[1] == authors


def test_a_signature_in_a_text_without_chrome() -> None:
    assert byline(*STORY, "Written by Ida Voss")[1] == ("Ida Voss",)
    assert byline(*STORY, "Ida Voss, The Canadian Press", "Bells")[1] == ("Ida Voss",)
    assert byline(*STORY, "Ida Voss, The Canadian Press", "Bells", "Birds")[1] == ()


def test_a_byline_in_brackets_behind_the_story() -> None:
    """Taiwan's agency signs so, above its end mark."""
    found = byline(*HEAD, *STORY, "(By Ida Voss and Hal Brandt)", "Enditem/AW", *CHROME)
    assert found[:2] == ("Ida Voss and Hal Brandt", ("Ida Voss", "Hal Brandt"))


def test_name_with_a_mark_signs_the_story_right_behind_it() -> None:
    assert article(FERRY, ANCHOR, FUND, "Written by Ida Voss").authors == ("Ida Voss",)


def test_name_behind_the_label_over_other_stories_is_theirs() -> None:
    others = ["Related stories", "Bakery closes after ninety years", "By Ida Voss"]
    assert article(FERRY, ANCHOR, FUND, *others).authors == ()
