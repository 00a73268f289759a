"""Headlines with an agency's mark amid a story, and the lines that go with them."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TOP, cleaned, page
from wireclean.engine import clean, explain

MARKED = "(LEAD) Goose delays train"
OTHER = "Railway buys a net"


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        pytest.param([f"{MARKED}\n{OTHER}"], [], id="a headline below it"),
        pytest.param([f"{OTHER}\n{MARKED}"], [], id="above it"),
        pytest.param([f"Bells\n{OTHER}\n{MARKED}"], [], id="two above it"),
        pytest.param([MARKED, OTHER], [OTHER], id="a blank line between"),
        pytest.param([OTHER, MARKED], [OTHER], id="a blank line above"),
        pytest.param([f"{MARKED}\nIt is a net, and a big one.\nBells"], [], id="a short sentence"),
        pytest.param(
            [f"{MARKED}\nIt is a net, and a big one today."], ["It is a net, and a big one today."], id="nine words"
        ),
        pytest.param(["(LEAD) Goose delays a train again."], ["(LEAD) Goose delays a train again."], id="a sentence"),
        pytest.param(["(LEAD) It is so.", MARKED], ["(LEAD) It is so."], id="a sentence above"),
        pytest.param([MARKED, OTHER, "(URGENT) Swan delays train"], [OTHER], id="two of them"),
        pytest.param(["(LEAD)", OTHER], [OTHER], id="the mark alone"),
    ],
)
def test_what_goes_with_it(lines: list[str], left: list[str]) -> None:
    assert cleaned(*CHROME, *TOP, *STORY[:3], *lines, *STORY[3:]).text == page(*STORY[:3], *left, *STORY[3:])


@pytest.mark.parametrize("lines", [[MARKED, OTHER], [OTHER, MARKED], [MARKED]])
def test_where_no_blank_lines_are(lines: list[str]) -> None:
    article = clean("\n".join([*CHROME, *TOP, *STORY[:3], *lines, *STORY[3:]]))
    assert article.text == page(*STORY)
    assert [line.text for line in article.removed if line.rule == "WIR108"] == lines


def test_at_the_top_of_a_page() -> None:
    for lines in ([MARKED, OTHER], [OTHER, MARKED]):
        shown = explain("\n".join([*lines, *STORY]))
        assert [line.rule for line in shown[:3]] == ["WIR108", "WIR108", ""]
