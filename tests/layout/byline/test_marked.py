"""A byline with a mark near the headline."""

from __future__ import annotations

import pytest

from tests.layout.byline.pages import CHROME, HEAD, byline
from tests.rules.pages import STORY, TITLE, cleaned


def test_a_byline_above_the_headline() -> None:
    assert byline(HEAD[0], "By Orla Tennant", TITLE, *STORY)[1] == ("Orla Tennant",)
    assert byline(HEAD[0], "Orla Tennant", TITLE, *STORY)[1] == ()


def test_how_far_a_byline_stands_above_the_headline() -> None:
    assert byline("By Hal Brandt", "Bells", "Birds", TITLE, "Nov. 3, 2025", *STORY)[1] == ("Hal Brandt",)
    assert byline("By Hal Brandt", "Bells", "Birds", "Clocks", TITLE, "Nov. 3, 2025", *STORY)[1] == ()


def test_a_byline_at_the_top_of_a_page_without_a_headline() -> None:
    assert byline("By Hal Brandt", *CHROME, *STORY)[1] == ("Hal Brandt",)


@pytest.mark.parametrize("between", ["(AP Photo/Ida Voss)", "Share this article"])
def test_an_agency_belongs_to_the_byline_right_above_it(between: str) -> None:
    assert byline(*HEAD, "By Orla Tennant", between, "Associated Press", *STORY)[0] == "Orla Tennant"


def test_a_byline_that_names_somebody_is_believed_before_one_of_a_desk() -> None:
    article = cleaned(TITLE, "By CNN Newsource", "Published", "Nov. 3, 2025", "By Ada Vermeer, CNN", *STORY)
    assert (article.byline, article.authors, article.source) == ("Ada Vermeer, CNN", ("Ada Vermeer",), "CNN")


def test_a_desks_byline_is_one_where_it_stands_alone() -> None:
    article = cleaned(TITLE, "By CNN Newsource", "Nov. 3, 2025", *STORY)
    assert (article.byline, article.authors) == ("CNN Newsource", ())
