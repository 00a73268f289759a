"""Bylines of a newsroom that names nobody."""

from __future__ import annotations

import pytest

from wireclean.fields.byline import parse


@pytest.mark.parametrize(
    ("lines", "text", "authors", "affiliation", "used"),
    [
        pytest.param(
            ("The Editorial Board, Chicago Tribune on",),
            "The Editorial Board, Chicago Tribune",
            (),
            "Chicago Tribune",
            1,
            id="editorial board",
        ),
        pytest.param(
            ("By the Denver Post editorial board",),
            "the Denver Post editorial board",
            (),
            "Denver Post",
            1,
            id="a paper's editorial board",
        ),
        pytest.param(("By K8 Newsdesk",), "K8 Newsdesk", (), "K8 Newsdesk", 1, id="a station's"),
        pytest.param(("Noticias WKZV",), "Noticias WKZV", (), "Noticias WKZV", 1, id="a Spanish station's news"),
        pytest.param(("Herald Reporter",), "Herald Reporter", (), "Herald", 1, id="a paper's reporter"),
        pytest.param(("Door onze nieuwsredactie",), "onze nieuwsredactie", (), None, 1, id="Dutch desk"),
    ],
)
def test_staff_and_desks(
    lines: tuple[str, ...], text: str, authors: tuple[str, ...], affiliation: str | None, used: int
) -> None:
    found = parse(lines)
    assert found is not None
    assert found[:4] == (text, authors, affiliation, used)
