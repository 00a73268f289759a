"""The numbers of links go, and others stay."""

from __future__ import annotations

import pytest

from wireclean.markup.link_numbers import has_link_numbers, unnumbered

NUMBERED = "   [1]Skip [2]Home\n\n   The [3]Milk Market rang [1/2]\n   [4][5]Share it [6].\n   * [7]News"


def test_link_numbers_go() -> None:
    lines = NUMBERED.split("\n")
    assert has_link_numbers(lines)
    assert [unnumbered(line) for line in lines] == [
        "   Skip Home",
        "",
        "   The Milk Market rang [1/2]",
        "   Share it [6].",
        "   * News",
    ]


@pytest.mark.parametrize(
    "line",
    ["[1/2]A bulk carrier", "It rang. [1]", "It rang.[1] Again", "word[12]word", "[sic]He rang", "[2025]", "[1], [2]"],
)
def test_what_is_no_link_number_stays(line: str) -> None:
    assert unnumbered(line) == line


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("[1/2]A carrier\n[2/2]A tug", id="counters"),
        pytest.param("It rang [1]. And rang [2]. Then [3]. No [4].", id="notes"),
        pytest.param("[2192435]a\n[12]b\n[7]c\n[3]d\n[9]e", id="numbers in no order"),
        pytest.param("[1]Home\n[2]News", id="too few"),
        pytest.param("", id="nothing"),
    ],
)
def test_pages_without_link_numbers(page: str) -> None:
    assert not has_link_numbers(page.split("\n"))
