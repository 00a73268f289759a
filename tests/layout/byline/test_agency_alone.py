"""An agency alone on its line."""

from __future__ import annotations

import pytest

from tests.layout.byline.pages import HEAD, byline
from tests.rules.pages import STORY, cleaned


@pytest.mark.parametrize("agency", ["Reuters", "The Canadian Press", "United Press International Inc"])
def test_an_agency_alone_below_the_headline(agency: str) -> None:
    assert byline(*HEAD, agency, *STORY)[:2] == (agency, ())


def test_an_agency_whose_name_sites_print_as_chrome_too() -> None:
    service = "Tribune News Service"
    assert byline(*HEAD, f"By Orla Tennant\n{service}", *STORY)[2] == service
    assert byline(*HEAD, service, *STORY)[:2] == (service, ())
    assert byline(*HEAD, "By Orla Tennant\nSports", *STORY)[2] is None


def test_an_agency_and_where_it_writes_from() -> None:
    article = cleaned(*HEAD, "Agence France-Presse in Lisbon", "Tue 8 Sep 2020 11.04 BST", *STORY)
    assert (article.byline, article.source) == ("Agence France-Presse in Lisbon", "Agence France-Presse")


def test_a_desk_of_an_agency_in_brackets() -> None:
    found = byline(*HEAD, "News Desk (Agence France-Presse)", "Nov. 3, 2025", *STORY)
    assert found[::2] == ("News Desk (Agence France-Presse)", "Agence France-Presse")
