"""Pages that print two bylines."""

from __future__ import annotations

from tests.rules.pages import STORY, TITLE, cleaned


def test_a_byline_that_names_somebody_is_believed_before_one_of_a_desk() -> None:
    article = cleaned(TITLE, "By CNN Newsource", "Published", "Nov. 3, 2025", "By Ada Vermeer, CNN", *STORY)
    assert (article.byline, article.authors, article.source) == ("Ada Vermeer, CNN", ("Ada Vermeer",), "CNN")


def test_a_desks_byline_is_one_where_it_stands_alone() -> None:
    article = cleaned(TITLE, "By CNN Newsource", "Nov. 3, 2025", *STORY)
    assert (article.byline, article.authors) == ("CNN Newsource", ())


def test_a_signature_that_repeats_the_byline_goes_and_names_the_source() -> None:
    article = cleaned(TITLE, "By Ada Vermeer", "Nov. 3, 2025", *STORY, "Ada Vermeer, The Canadian Press")
    assert (article.byline, article.source) == ("Ada Vermeer", "The Canadian Press")
    assert "Canadian Press" not in article.text


def test_a_signature_of_somebody_else_is_no_repetition() -> None:
    article = cleaned(TITLE, "By Ada Vermeer", "Nov. 3, 2025", *STORY, "Tom Holm, The Canadian Press")
    assert article.byline == "Ada Vermeer"
    assert article.source != "The Canadian Press"
