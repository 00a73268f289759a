"""Which line is the headline, where a page prints several that could be."""

from __future__ import annotations

import pytest

from tests.test_story import ANCHOR, FERRY, FOOT, FUND, SWAN
from wireclean.engine import clean

TITLE = "Nobody here has given up hope"


def title(*head: str) -> str | None:
    return clean("\n".join([*head, FERRY, ANCHOR, FUND, SWAN, *FOOT])).title


@pytest.mark.parametrize(
    "crumbs",
    [
        pytest.param([f"Home News Islands {TITLE}"], id="on a line"),
        pytest.param([f"Home / News / {TITLE}"], id="with marks between them"),
        pytest.param(["* Home", "* Islands", f"* {TITLE}"], id="a list"),
        pytest.param([f"Home News {TITLE}", "Islands"], id="and the section between"),
    ],
)
def test_line_with_which_crumbs_end_is_the_headline(crumbs: list[str]) -> None:
    teasers = ["A swan crossed the line on Tuesday", "Old clock strikes thirteen for the county"]
    assert title("The islands read the Post", *teasers, *crumbs, TITLE, "Ida Voss") == TITLE


def test_line_that_ends_another_is_no_headline_where_that_is_no_trail_of_crumbs() -> None:
    lines = ["* Old clock in the church strikes thirteen", "Old clock in the church strikes thirteen"]
    assert title("Home", "Sports", "Obituaries", *lines, TITLE, "By Ida Voss", "May 5, 2024") == TITLE
