"""Lines of several papers or agencies."""

from __future__ import annotations

import pytest

from wireclean.fields.byline import parse


@pytest.mark.parametrize(
    ("line", "text", "authors", "affiliation"),
    [
        pytest.param("Le Monde avec AFP", "Le Monde avec AFP", (), "Le Monde", id="paper with an agency"),
        pytest.param("red mit dpa", "red mit dpa", (), "Deutsche Presse-Agentur", id="desk with an agency"),
        pytest.param("20 Minutes avec agence", "20 Minutes avec agence", (), "20 Minutes", id="with some agency"),
    ],
)
def test_paper_or_desk_with_an_agency(line: str, text: str, authors: tuple[str, ...], affiliation: str | None) -> None:
    found = parse([line])
    assert found is not None
    assert found[:3] == (text, authors, affiliation)


def test_no_paper_with_an_agency() -> None:
    for line in ("Spielen mit dpa", "Nicht mit mir", "Tea with Mussolini", "De notre mieux", "Van onze kant"):
        assert parse([line]) is None
