"""The names above a byline without a mark that belong to it."""

from __future__ import annotations

from tests.layout.byline.pages import CHROME, HEAD
from tests.rules.pages import STORY, TITLE, cleaned


def test_a_writer_above_a_place_and_an_agency() -> None:
    article = cleaned(*HEAD, "Harriet Dufresne", "Winnipeg", "Reuters", "Published September 8, 2023", *STORY)
    assert (article.byline, article.authors, article.source) == (
        "Harriet Dufresne, Reuters",
        ("Harriet Dufresne",),
        "Reuters",
    )


def test_names_above_a_date_each_on_a_line() -> None:
    article = cleaned(*CHROME, TITLE, "Ida Voss", "Hal Brandt", "3 November 2025", *STORY)
    assert article.authors == ("Ida Voss", "Hal Brandt")
