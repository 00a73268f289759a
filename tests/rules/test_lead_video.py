"""Videos between headline and story, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TITLE, TOP, cleaned, page

VIDEO = "Why the swans of Port Ellis will not leave"
TELLS = "A driver tells of the animals that he has met."


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Video", VIDEO, TELLS], id="below its label"),
        pytest.param([VIDEO, TELLS], id="the title alone"),
        pytest.param([f"{VIDEO} Video", VIDEO, TELLS], id="the title twice"),
    ],
)
def test_a_video_above_the_story(lines: list[str]) -> None:
    article = cleaned(*CHROME, *TOP, "Print", "close", *lines, *STORY)
    assert (article.title, article.text) == (TITLE, page(*STORY))


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([VIDEO, TELLS], id="no button"),
        pytest.param(["close", TELLS], id="no title"),
        pytest.param(["close", "Swans", TELLS], id="a label"),
    ],
)
def test_what_is_no_video(lines: list[str]) -> None:
    assert TELLS in cleaned(*CHROME, *TOP, "Print", *lines, *STORY).text


def test_the_headline_is_no_videos_title() -> None:
    assert TELLS in cleaned(*CHROME, TITLE, "close", TITLE, TELLS, *STORY).text
