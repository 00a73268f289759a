"""Names with and without a mark, and where they are believed."""

from __future__ import annotations

import pytest

from tests.rules.test_places import STORY, TITLE, cleaned

SWANS = "Swans of the Lower Fens"
HEAD = [f"{TITLE} - Port Ellis Post", "Home", TITLE]


def byline(*blocks: str) -> tuple[str | None, tuple[str, ...], str | None]:
    article = cleaned(*blocks)
    return article.byline, article.authors, article.source


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param(["By ORLA TENNANT"], ("ORLA TENNANT", ("ORLA TENNANT",), None), id="one line"),
        pytest.param(
            ["By Orla Tennant", "Associated Press"],
            ("Orla Tennant, Associated Press", ("Orla Tennant",), "Associated Press"),
            id="an agency below",
        ),
        pytest.param(["By", "Orla Tennant"], ("Orla Tennant", ("Orla Tennant",), None), id="the mark alone"),
        pytest.param(["TT"], ("TT", (), "TT"), id="an agency's mark"),
        pytest.param(["Orla Tennant"], ("Orla Tennant", ("Orla Tennant",), None), id="a bare name"),
        pytest.param(["Railways"], (None, (), None), id="a word"),
    ],
)
def test_below_the_headline(lines: list[str], found: tuple[str | None, tuple[str, ...], str | None]) -> None:
    assert byline(*HEAD, "\n".join(lines), *STORY) == found


def test_a_mark_is_believed_before_a_bare_name() -> None:
    assert byline(*HEAD, "Hal Brandt", "By Orla Tennant", *STORY)[1] == ("Orla Tennant",)


def test_a_name_above_a_date_is_believed_before_another() -> None:
    assert byline(*HEAD, "Hal Brandt", "Orla Tennant", "Nov. 3, 2025", *STORY)[1] == ("Orla Tennant",)


def test_a_bare_name_right_above_the_story() -> None:
    near = ["Bells and Ferries", SWANS]
    assert byline(*HEAD, *near, "Hal Brandt", "Share this article", *STORY)[1] == ("Hal Brandt",)


def test_a_bare_name_that_the_page_prints_twice_is_a_menus_entry() -> None:
    assert byline(HEAD[0], "Hal Brandt", TITLE, "Hal Brandt", *STORY)[1] == ()
    assert byline(HEAD[0], "Hal Brandt", TITLE, "Hal Brandt", "Nov. 3, 2025", *STORY)[1] == ("Hal Brandt",)


def test_a_bare_name_without_a_headline_is_none() -> None:
    assert byline("Hal Brandt", *STORY)[:2] == (None, ())


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


def test_a_date_glued_to_the_byline() -> None:
    article = cleaned(*HEAD, "By Orla Tennant Updated Nov. 3, 2025", *STORY)
    assert (article.date, article.updated, article.authors) == (None, "2025-11-03", ("Orla Tennant",))


def test_a_byline_above_the_headline() -> None:
    assert byline(HEAD[0], "By Orla Tennant", TITLE, *STORY)[1] == ("Orla Tennant",)
    assert byline(HEAD[0], "Orla Tennant", TITLE, *STORY)[1] == ()
