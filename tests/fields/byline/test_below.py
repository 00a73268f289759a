"""The lines below a byline's names that belong to it."""

from __future__ import annotations

import pytest

from wireclean.fields.byline import parse
from wireclean.fields.byline.parsed import Byline


@pytest.mark.parametrize("job", ["Penulis", "Wartawan", "журналист", "Novinarka", "Újságíró"])
def test_jobs_of_other_languages_below_a_name(job: str) -> None:
    assert parse(("Ida Volari", job)) == Byline(f"Ida Volari, {job}", ("Ida Volari",), None, 2, marked=False)


@pytest.mark.parametrize(
    ("lines", "text", "authors", "affiliation", "used"),
    [
        pytest.param(
            ("Ada Vermeer", "The West Elmian", "Tue, 26 November 2024 9:27PM"),
            "Ada Vermeer, The West Elmian",
            ("Ada Vermeer",),
            "The West Elmian",
            2,
            id="a paper named for where it is, above a date",
        ),
        pytest.param(
            ("Ada Vermeer", "The West", "Tue, 26 November 2024 9:27PM"),
            "Ada Vermeer",
            ("Ada Vermeer",),
            None,
            1,
            id="no paper",
        ),
    ],
)
def test_paper_below_a_name(
    lines: tuple[str, ...], text: str, authors: tuple[str, ...], affiliation: str | None, used: int
) -> None:
    found = parse(lines)
    assert found is not None
    assert found[:4] == (text, authors, affiliation, used)


def test_what_stands_below_a_dated_byline_is_none_of_it() -> None:
    found = parse(["By Ada Vermeer • Published November 4, 2025", "NBC 5 News"])
    assert found is not None
    assert (found.text, found.affiliation, found.used) == ("Ada Vermeer", None, 1)
