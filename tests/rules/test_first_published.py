"""Sentences that say when a story was first published, and where they stand."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TOP, cleaned, page

MCCLATCHY = "This story was originally published November 3, 2025, 5:00 AM."
CANADIAN_PRESS = "This report by The Canadian Press was first published Nov. 3, 2025."
FOOTER = ["Contact us", "Privacy Policy", *(f"Bells of {letter}" for letter in "ABCDEFGHIJK")]


@pytest.mark.parametrize(
    ("line", "date", "credits"),
    [
        pytest.param(MCCLATCHY, "2025-11-03T05:00", (), id="McClatchy"),
        pytest.param(CANADIAN_PRESS, "2025-11-03", (CANADIAN_PRESS,), id="The Canadian Press"),
        pytest.param(
            "This story was originally published November 3, 2025 and updated November 5, 2025.",
            "2025-11-03",
            (),
            id="the first of two dates",
        ),
    ],
)
def test_what_the_sentence_gives(line: str, date: str, credits: tuple[str, ...]) -> None:
    for top in (TOP, [*TOP, "Nov. 4, 2025"]):
        article = cleaned(*CHROME, *top, *STORY, line)
        assert (article.date, article.credits, article.text) == (date, credits, page(*STORY))


def test_where_the_sentence_stands() -> None:
    def date(*blocks: str) -> str | None:
        return cleaned(*CHROME, *TOP, *blocks).date

    assert date(*STORY[:2], MCCLATCHY, *STORY[2:]) == "2025-11-03T05:00"
    assert date(*STORY, *FOOTER[:11], MCCLATCHY) == "2025-11-03T05:00"
    assert date(*STORY, *FOOTER[:12], MCCLATCHY) is None


def test_two_sentences() -> None:
    article = cleaned(*CHROME, *TOP, *STORY, "This story was first published on Nov. 2, 2025.", MCCLATCHY)
    assert (article.date, article.text) == ("2025-11-02", page(*STORY))


def test_a_headline_that_reads_so_is_the_headline() -> None:
    article = cleaned(f"{MCCLATCHY} - Port Ellis Post", *CHROME, MCCLATCHY, "By Orla Tennant", *STORY)
    assert article.title == MCCLATCHY


def test_the_sentence_at_the_top_of_a_text_without_chrome() -> None:
    article = cleaned(MCCLATCHY, *STORY)
    assert (article.date, article.text) == ("2025-11-03T05:00", page(*STORY))
