"""A byline whose mark has a line to itself."""

from __future__ import annotations

import pytest

from wireclean.fields.byline import parse


@pytest.mark.parametrize(
    ("lines", "text", "authors", "affiliation", "used"),
    [
        pytest.param(
            ("By", "Ada VermeerNews Reporter", "Tom HolmNews Reporter", "Kim Ji-won"),
            "Ada Vermeer, News Reporter, Tom Holm, News Reporter, Kim Ji-won",
            ("Ada Vermeer", "Tom Holm", "Kim Ji-won"),
            None,
            4,
            id="names with their jobs",
        ),
        pytest.param(("AUTOR/IN", "Ada Vermeer"), "Ada Vermeer", ("Ada Vermeer",), None, 2, id="he or she (SWR)"),
        pytest.param(
            ("Author of the article:", "The Canadian Press", "Ada Vermeer", "Published Nov 03, 2025"),
            "The Canadian Press, Ada Vermeer",
            ("Ada Vermeer",),
            "The Canadian Press",
            3,
            id="agency first",
        ),
    ],
)
def test_names_below_a_mark(
    lines: tuple[str, ...], text: str, authors: tuple[str, ...], affiliation: str | None, used: int
) -> None:
    found = parse(lines)
    assert found is not None
    assert found[:4] == (text, authors, affiliation, used)


def test_each_name_below_a_mark_of_its_own() -> None:
    found = parse(["By —", "Ada Vermeer", "By —", "Tom Holm", "Leave your feedback"])
    assert found is not None
    assert (found.authors, found.used) == (("Ada Vermeer", "Tom Holm"), 4)


def test_name_printed_twice_below_its_label() -> None:
    found = parse(["By", "Ada Vermeer", "Ada Vermeer", "Digital Producer, The Post"])
    assert found is not None
    assert found.authors == ("Ada Vermeer",)
