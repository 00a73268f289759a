"""A writer's name behind the story that is no signature."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, DRIVER, FUND, SWAN
from tests.layout.byline.pages import CHROME, LONG, article
from tests.rules.pages import STORY, TITLE, cleaned


def test_a_name_with_a_colon_below_other_stories_is_the_only_byline() -> None:
    below = ("Related stories", "Bakery to close after ninety years", "Autor: Ida Voss")
    assert cleaned(*CHROME, TITLE, "3 November 2025", *STORY, *below).authors == ("Ida Voss",)
    assert cleaned(*CHROME, TITLE, "3 November 2025", *STORY, *below, "Autor: Hal Brandt").authors == ()


@pytest.mark.parametrize("label", ["About the author", "Author:"])
def test_name_below_the_label_of_a_writers_card_behind_the_story_is_believed(label: str) -> None:
    assert article(LONG, ANCHOR, FUND, SWAN, DRIVER, "Share this article", label, "Ida Voss").authors == ("Ida Voss",)
    related = ["Related stories", "Swan delays the morning train", label, "Ida Voss"]
    assert article(LONG, ANCHOR, FUND, SWAN, DRIVER, *related).authors == ()
