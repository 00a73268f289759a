"""A first name alone."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, FUND
from tests.layout.byline.pages import FERRY, article


def test_first_name_between_headline_and_date_is_believed() -> None:
    assert article("Orla", "Dec 23, 2024", FERRY, ANCHOR, FUND).authors == ("Orla",)
    assert article("Orla", "Orla", "Dec 23, 2024", FERRY, ANCHOR, FUND).authors == ("Orla",)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Divers", id="a word of the story"),
        pytest.param("Paris", id="a city"),
        pytest.param("ISLANDS", id="capitals"),
        pytest.param("Obituaries", id="a section"),
        pytest.param("ferries", id="small letters"),
    ],
)
def test_word_between_headline_and_date_is_no_first_name(line: str) -> None:
    assert article(line, "Dec 23, 2024", FERRY, ANCHOR, FUND).authors == ()
