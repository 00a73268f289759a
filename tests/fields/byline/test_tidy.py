"""A byline's line without what dumps add to it."""

from __future__ import annotations

import pytest

from wireclean.fields.byline import parse


@pytest.mark.parametrize(
    ("line", "text", "authors", "affiliation"),
    [
        pytest.param("Portrait of Ada Vermeer Ada Vermeer", "Ada Vermeer", ("Ada Vermeer",), None, id="portrait"),
        pytest.param("Ada VermeerAda Vermeer", "Ada Vermeer", ("Ada Vermeer",), None, id="portrait, glued"),
        pytest.param("Ada Vermeer Von Ada Vermeer", "Ada Vermeer", ("Ada Vermeer",), None, id="portrait, and a mark"),
        pytest.param(
            "_VonAda Vermeer_Korrespondentin", "Ada Vermeer, Korrespondentin", ("Ada Vermeer",), None, id="emphasis"
        ),
        pytest.param(
            "Ada VermeerKorrespondentin", "Ada Vermeer, Korrespondentin", ("Ada Vermeer",), None, id="job, glued"
        ),
        pytest.param("Picture of Ada Vermeer By Ada Vermeer", "Ada Vermeer", ("Ada Vermeer",), None, id="picture"),
        pytest.param(
            "Author image By Ada Vermeer, Journalist", "Ada Vermeer, Journalist", ("Ada Vermeer",), None, id="image"
        ),
        pytest.param("Anna Annason", "Anna Annason", ("Anna Annason",), None, id="no portrait"),
    ],
)
def test_portraits_and_what_is_glued(line: str, text: str, authors: tuple[str, ...], affiliation: str | None) -> None:
    found = parse([line])
    assert found is not None
    assert found[:3] == (text, authors, affiliation)
