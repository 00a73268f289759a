"""Players and galleries: their clocks, counters and titles, and what a story prints that looks like them."""

from __future__ import annotations

import pytest

from tests.rules.test_places import STORY, TOP, cleaned, page

CHROME = ["Skip to main content", "Home", "Sports", "Share this article"]
LISTEN = "Listen to this article"
VIDEO = "Click to play video: 'Swan stops train'"


def amid(*lines: str) -> str:
    """What is left of a story with those lines in it."""
    return cleaned(*CHROME, *TOP, *STORY[:3], *lines, *STORY[3:]).text


def among_subheads(*lines: str) -> str:
    """The same where the story has subheads."""
    first, second, third, *rest = STORY
    return cleaned(*CHROME, *TOP, first, "Bells", second, "Clocks", third, *lines, *rest).text


def with_subheads(*lines: str) -> str:
    first, second, third, *rest = STORY
    return page(first, "Bells", second, "Clocks", third, *lines, *rest)


@pytest.mark.parametrize("time", ["0:00", "-0:31", "00:02:31", "0:00 / 2:31", "00:02:31 / 00:12:31"])
def test_a_clock_beside_a_players_button(time: str) -> None:
    assert amid(LISTEN, time) == page(*STORY)
    assert amid(time, LISTEN) == page(*STORY)


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        pytest.param(["0:00"], ["0:00"], id="alone"),
        pytest.param([LISTEN, "Advertisement", "0:00"], ["0:00"], id="an ad between"),
        pytest.param(["Advertisement", "0:00"], ["0:00"], id="beside other chrome"),
        pytest.param([LISTEN, "0:00 today"], ["0:00 today"], id="a word behind it"),
        pytest.param([LISTEN, "100:31"], ["100:31"], id="no time"),
    ],
)
def test_a_time_that_is_no_players(lines: list[str], left: list[str]) -> None:
    assert amid(*lines) == page(*STORY[:3], *left, *STORY[3:])


def test_a_clock_at_the_top_of_the_page() -> None:
    article = cleaned("0:00", LISTEN, *CHROME, *TOP, *STORY)
    assert [line.rule for line in article.removed if ":" in line.text] == ["PLY102"]


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        pytest.param([VIDEO, "Swan stops train"], [], id="right below it"),
        pytest.param([VIDEO, "Listen", "Swan stops train"], [], id="a button between"),
        pytest.param(["Swan stops train", VIDEO], ["Swan stops train"], id="above it"),
        pytest.param([VIDEO, "Swan stops bus"], ["Swan stops bus"], id="another title"),
        pytest.param(["Click to play video: 'Swan: a film'", "Swan: a film"], [], id="a colon in it"),
    ],
)
def test_a_videos_title_printed_again(lines: list[str], left: list[str]) -> None:
    assert among_subheads(*lines) == with_subheads(*left)


def test_a_label_behind_a_rule_is_a_subhead() -> None:
    assert amid("___", "UP NEXT") == page(*STORY[:3], "___", "UP NEXT", *STORY[3:])
    assert amid("UP NEXT") == page(*STORY)
    assert amid("___", "Advertisement", "UP NEXT") == page(*STORY[:3], "___", *STORY[3:])
    article = cleaned("___", "UP NEXT", *CHROME, *TOP, *STORY)
    assert [line.rule for line in article.removed if line.text == "UP NEXT"] == ["PLY101"]


@pytest.mark.parametrize("line", ["Expand photo", "Camera icon", "Photo 2/4", "Image 1 of 4", "View fullscreen"])
def test_a_gallerys_line_amid_a_story(line: str) -> None:
    assert amid(line) == page(*STORY)


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        pytest.param("Expand photo", False, id="a wording"),
        pytest.param("Photo 2/4", False, id="a counter"),
        pytest.param("Camera icon", True, id="a word that could be a subhead"),
    ],
)
def test_a_gallerys_line_in_a_story_with_subheads(line: str, stays: bool) -> None:
    assert among_subheads(line) == with_subheads(*([line] if stays else []))


def test_a_gallerys_words_above_the_story() -> None:
    article = cleaned(*CHROME, *TOP, "Camera icon", STORY[0], "Bells", STORY[1], "Clocks", *STORY[2:])
    assert [line.rule for line in article.removed if line.text == "Camera icon"] == ["PLY103"]
