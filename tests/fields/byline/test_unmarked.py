"""A byline without a mark."""

from __future__ import annotations

import pytest

from wireclean.fields.byline import parse
from wireclean.fields.byline.parsed import Byline


@pytest.mark.parametrize(
    ("lines", "text", "authors", "affiliation", "used"),
    [
        pytest.param(("AFP/The Local",), "AFP/The Local", (), "Agence France-Presse", 1, id="an agency and a paper"),
        pytest.param(
            ("Judith Vermeer, Ada Vermeer on",),
            "Judith Vermeer, Ada Vermeer",
            ("Judith Vermeer", "Ada Vermeer"),
            None,
            1,
            id="two of one name above a lost date",
        ),
        pytest.param(
            ("Ada Vermeer, The Kansas City Star on", "Published in News & Features"),
            "Ada Vermeer, The Kansas City Star",
            ("Ada Vermeer",),
            "The Kansas City Star",
            1,
            id="dangling on",
        ),
        pytest.param(
            ("Ada Vermeer, Kansas Reflector on",),
            "Ada Vermeer, Kansas Reflector",
            ("Ada Vermeer",),
            "Kansas Reflector",
            1,
            id="unknown paper",
        ),
        pytest.param(("Press Trust of India",), "Press Trust of India", (), "Press Trust of India", 1, id="agency"),
        pytest.param(("Redazione ANSA",), "Redazione ANSA", (), "ANSA", 1, id="agency's staff"),
        pytest.param(
            ("ANI | Updated: Nov 03, 2025 16:12 IST",), "ANI", (), "Asian News International", 1, id="date behind a bar"
        ),
        pytest.param(("AFP, MANILA",), "AFP, MANILA", (), "Agence France-Presse", 1, id="agency and place"),
        pytest.param(
            ("Ada Vermeer", "Palm Beach Post"),
            "Ada Vermeer, Palm Beach Post",
            ("Ada Vermeer",),
            "Palm Beach Post",
            2,
            id="paper below",
        ),
        pytest.param(
            ("Ada Vermeer, Ap National Writer",),
            "Ada Vermeer, Ap National Writer",
            ("Ada Vermeer",),
            "Associated Press",
            1,
            id="Ap",
        ),
        pytest.param(
            ("Ada Vermeer and Tom Holm",),
            "Ada Vermeer and Tom Holm",
            ("Ada Vermeer", "Tom Holm"),
            None,
            1,
            id="names alone",
        ),
        pytest.param(
            ("Ada Vermeer · CBC News · Posted: Aug 08, 2024",),
            "Ada Vermeer · CBC News",
            ("Ada Vermeer",),
            "CBC News",
            1,
            id="dots",
        ),
    ],
)
def test_unmarked(
    lines: tuple[str, ...], text: str, authors: tuple[str, ...], affiliation: str | None, used: int
) -> None:
    assert parse(lines) == Byline(text, authors, affiliation, used, marked=False)


@pytest.mark.parametrize(
    ("lines", "text", "authors", "affiliation", "used"),
    [
        pytest.param(("김영인 기자",), "김영인 기자", ("김영인",), None, 1, id="Korean"),
        pytest.param(
            ("Sigríður Jónsdóttir skrifar",), "Sigríður Jónsdóttir", ("Sigríður Jónsdóttir",), None, 1, id="who writes"
        ),
    ],
)
def test_words_of_other_languages_behind_a_name(
    lines: tuple[str, ...], text: str, authors: tuple[str, ...], affiliation: str | None, used: int
) -> None:
    found = parse(lines)
    assert found is not None
    assert found[:4] == (text, authors, affiliation, used)
