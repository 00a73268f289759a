"""A name in a script without capitals."""

from __future__ import annotations

import pytest

from tests.layout.byline.pages import byline

BREAD = [
    f"{number} يكتب خباز في البلدة القديمة أسماء زبائنه على الأرغفة منذ خمسين عاما، كما قال." for number in range(4)
]
BAKER = "خباز يكتب أسماء الزبائن على الأرغفة"


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        pytest.param(["سلمى الخطيب", "3/11/2025"], ("سلمى الخطيب",), id="above a date"),
        pytest.param(["سلمى الخطيب", "شارك"], (), id="above a button"),
        pytest.param(["سلمى", "3/11/2025"], ("سلمى",), id="one word right below the headline"),
        pytest.param(["وكالات", "سلمى", "3/11/2025"], (), id="one word further down"),
    ],
)
def test_a_name_in_a_script_without_capitals(lines: list[str], authors: tuple[str, ...]) -> None:
    assert byline("أخبار", BAKER, *lines, *BREAD)[1] == authors


def test_a_name_without_capitals_that_a_menu_prints_is_a_section() -> None:
    assert byline("أخبار محلية", "رياضة", BAKER, "أخبار محلية", "3/11/2025", *BREAD)[1] == ()
