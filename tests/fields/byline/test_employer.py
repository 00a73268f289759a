"""The employer that stands behind names."""

from __future__ import annotations

import pytest

from wireclean.fields.byline import parse


@pytest.mark.parametrize(
    ("lines", "text", "authors", "affiliation", "used"),
    [
        pytest.param(
            ("Author: Ada Vermeer (KING 5), Associated Press",),
            "Ada Vermeer (KING 5), Associated Press",
            ("Ada Vermeer",),
            "KING 5",
            1,
            id="station in brackets behind the name",
        ),
        pytest.param(
            ("Ada Vermeer (now) and Tom Holm (earlier)",),
            "Ada Vermeer (now) and Tom Holm (earlier)",
            ("Ada Vermeer", "Tom Holm"),
            None,
            1,
            id="who writes a running story now",
        ),
        pytest.param(
            ("Ada Vermeer - Repórter da Agência Brasil",),
            "Ada Vermeer - Repórter da Agência Brasil",
            ("Ada Vermeer",),
            "Agência Brasil",
            1,
            id="job title before the agency",
        ),
    ],
)
def test_employer_behind_names(
    lines: tuple[str, ...], text: str, authors: tuple[str, ...], affiliation: str | None, used: int
) -> None:
    found = parse(lines)
    assert found is not None
    assert found[:4] == (text, authors, affiliation, used)


@pytest.mark.parametrize(
    ("line", "authors", "affiliation"),
    [
        pytest.param("Par Ada Vermeer, envoyée spéciale à Vik", ("Ada Vermeer",), None, id="French, sent"),
        pytest.param("Par Ada Vermeer (à Vik) et Luc Dornier", ("Ada Vermeer", "Luc Dornier"), None, id="placed"),
        pytest.param("De notre envoyé spécial Luc Dornier", ("Luc Dornier",), None, id="French, ours"),
        pytest.param("Por Rosa Lindo, corresponsal en Bruselas", ("Rosa Lindo",), None, id="Spanish"),
        pytest.param("dal nostro inviato Paolo Grassi", ("Paolo Grassi",), None, id="Italian"),
        pytest.param("Van onze correspondent Joost van Deursen", ("Joost van Deursen",), None, id="Dutch"),
        pytest.param("Von Georg Wieland, BR", ("Georg Wieland",), "BR", id="station of two letters"),
        pytest.param("Por Rafael Nogueira, g1 — Vila Serena", ("Rafael Nogueira",), "g1", id="place behind"),
    ],
)
def test_roles_of_other_languages(line: str, authors: tuple[str, ...], affiliation: str | None) -> None:
    found = parse([line])
    assert found is not None
    assert found[:3] == (line.split(maxsplit=1)[1], authors, affiliation)
