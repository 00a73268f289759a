"""Clocks beside a player, and times that are none."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TOP, amid, cleaned, page

LISTEN = "Listen to this article"


@pytest.mark.parametrize("time", ["0:00", "-0:31", "00:02:31", "0:00 / 2:31", "00:02:31 / 00:12:31"])
def test_a_clock_beside_a_players_button(time: str) -> None:
    assert amid(LISTEN, time) == page(*STORY)
    assert amid(time, LISTEN) == page(*STORY)


def test_the_clock_and_the_resolutions_of_a_broadcasters_player() -> None:
    player = ("No media source currently available", "0:00 0:02:41 0:00", "Pop-out player", "Direct link")
    assert amid(*player, "240p | 9.1MB", "360p | 13.0MB", "1080p") == page(*STORY)


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
