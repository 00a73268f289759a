"""A byline of several names, each on a line by itself."""

from __future__ import annotations

import pytest

from wireclean.fields.byline import parse


@pytest.mark.parametrize(
    ("lines", "text", "authors", "affiliation", "used"),
    [
        pytest.param(
            ("By", "Ada Vermeer,", "Tom Holm", "and", "Kim Ji-won", "The Denver Post"),
            "Ada Vermeer, Tom Holm and Kim Ji-won, The Denver Post",
            ("Ada Vermeer", "Tom Holm", "Kim Ji-won"),
            "The Denver Post",
            6,
            id="each name, and the word between them, on a line",
        ),
        pytest.param(
            ("Von Ada Vermeer", "und", "Tom Holm", "Kiel"),
            "Ada Vermeer und Tom Holm",
            ("Ada Vermeer", "Tom Holm"),
            None,
            3,
            id="a mark and a name, and the other",
        ),
        pytest.param(
            ("Ada Vermeer", ",", "Tom Holm", "Sevilla"),
            "Ada Vermeer, Tom Holm",
            ("Ada Vermeer", "Tom Holm"),
            None,
            3,
            id="a comma between two names",
        ),
        pytest.param(
            ("Ada Vermeer,", "Tom Holm", "Tim Redaksi"),
            "Ada Vermeer, Tom Holm",
            ("Ada Vermeer", "Tom Holm"),
            None,
            2,
            id="a comma at the end of the first line",
        ),
    ],
)
def test_names_each_on_a_line(
    lines: tuple[str, ...], text: str, authors: tuple[str, ...], affiliation: str | None, used: int
) -> None:
    found = parse(lines)
    assert found is not None
    assert found[:4] == (text, authors, affiliation, used)
