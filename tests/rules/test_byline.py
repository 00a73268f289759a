"""What the byline says of the article's other fields, and a signature that repeats it."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, FUND
from tests.layout.byline.pages import FERRY, HEAD, article, byline
from tests.rules.pages import STORY, TITLE, cleaned


def test_a_date_glued_to_the_byline() -> None:
    article = cleaned(*HEAD, "By Orla Tennant Updated Nov. 3, 2025", *STORY)
    assert (article.date, article.updated, article.authors) == (None, "2025-11-03", ("Orla Tennant",))


@pytest.mark.parametrize(
    ("lines", "date"),
    [
        pytest.param(["Nov. 3, 2025", "By Ida Voss Published Nov. 2, 2025"], "2025-11-02", id="with a label"),
        pytest.param(["By Ida Voss Nov. 3, 2025", "Nov. 4, 2025"], "2025-11-03", id="the first without one"),
        pytest.param(["By Ida Voss Nov. 3, 2025", "Published Nov. 4, 2025"], "2025-11-04", id="a label below"),
    ],
)
def test_which_of_two_dates_is_believed(lines: list[str], date: str) -> None:
    assert cleaned(*HEAD, *lines, *STORY).date == date


def test_date_of_a_reader_is_not_the_storys() -> None:
    found = article("Dec 23, 2024", FERRY, ANCHOR, FUND, "3 comments", "Hal Brandt", "December 23, 2024 at 9:15 PM")
    assert found.date == "2024-12-23"


def test_the_bylines_paper_is_believed_before_the_datelines_agency() -> None:
    dateline = f"PORT ELLIS, Maine (AP) — {STORY[0]}"
    summary = f"{dateline} {STORY[1]} {STORY[2]} {STORY[3]}"
    paper = "By Ida Voss, The Port Ellis Post"
    assert byline(*HEAD, paper, dateline, *STORY[1:])[2] == "The Port Ellis Post"
    assert byline(*HEAD, summary, paper, *STORY[1:])[2] == "The Port Ellis Post"


def test_a_portal_that_posts_an_agencys_story_is_its_byline_and_not_its_source() -> None:
    lead = f"Bhuj, Jan 13 (IANS) {STORY[0]}"
    found = byline(*HEAD, "Posted By: Social News XYZ January 13, 2023", lead, *STORY[1:])
    assert found[::2] == ("Social News XYZ", "Indo-Asian News Service")


def test_a_signature_that_repeats_the_byline_goes_and_names_the_source() -> None:
    article = cleaned(TITLE, "By Ada Vermeer", "Nov. 3, 2025", *STORY, "Ada Vermeer, The Canadian Press")
    assert (article.byline, article.source) == ("Ada Vermeer", "The Canadian Press")
    assert "Canadian Press" not in article.text


def test_a_signature_of_somebody_else_is_no_repetition() -> None:
    article = cleaned(TITLE, "By Ada Vermeer", "Nov. 3, 2025", *STORY, "Tom Holm, The Canadian Press")
    assert article.byline == "Ada Vermeer"
    assert article.source != "The Canadian Press"
