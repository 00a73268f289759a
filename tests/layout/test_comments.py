"""The lines that sign readers' comments, and stories that such a line ends."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, FERRY, FUND, HEAD, SWAN, body
from wireclean.engine import clean, read_page
from wireclean.layout.comments import signatures

AT = "November 3, 2025 at 3:53 pm"


@pytest.mark.parametrize(
    ("lines", "signed"),
    [
        pytest.param(["Orla Tennant says:", AT, SWAN], [0], id="WordPress"),
        pytest.param(["Orla Tennant says", AT, SWAN], [0], id="without a colon"),
        pytest.param(["Orla Tennant", "says:", AT, SWAN], [1], id="in pieces"),
        pytest.param(["Orla Tennant schreibt:", "3. November 2025 um 15:53", SWAN], [0], id="German"),
        pytest.param(["orla-t commented Nov. 3, 2025", SWAN], [0], id="GitHub"),
        pytest.param(
            ["by orla_t ( 1974 ) writes: on Monday November 3, 2025 @11:39PM (#65) Journal"], [0], id="Slashdot"
        ),
        pytest.param([SWAN, f"Posted by: Orla T. at {AT}", SWAN, f"Posted by: Hal | {AT}"], [1, 3], id="Movable Type"),
        pytest.param([SWAN, f"Posted by: Orla Tennant at {AT}"], [], id="which may sign the story"),
        pytest.param([f"* Orla Tennant says: 3 November 2025 at 15:53 {SWAN}"], [0], id="on the comment's own line"),
        pytest.param([f"Orla Tennant says: {SWAN[:-1]} on Nov. 3, 2025."], [], id="a date further on"),
        pytest.param([f"Orla Tennant commented on Nov. 3, 2025, that {SWAN.casefold()}"], [], id="a story's sentence"),
        pytest.param(["Orla Tennant says:", SWAN], [], id="without a date"),
        pytest.param(["Orla Tennant says:"], [], id="at the end of the page"),
        pytest.param(["She said:", SWAN, AT], [], id="a date further down"),
        pytest.param(["orla-t commented on the swan", SWAN], [], id="without its date"),
        pytest.param(["The ferry that links two islands is late, as the captain himself says:", AT], [], id="long"),
        pytest.param(["Orla Tennant commented on Nov. 3, 2025.", SWAN], [], id="a sentence"),
    ],
)
def test_signatures_of_comments(lines: list[str], signed: list[int]) -> None:
    assert signatures(read_page("\n\n".join(lines))) == set(signed)


@pytest.mark.parametrize(
    ("buttons", "signed"),
    [
        pytest.param(["Reply"] * 3, {1, 3, 5}, id="three"),
        pytest.param(["Reply to Hal Brandt", "Antworten", "Reply"], {1, 3, 5}, id="of several kinds"),
        pytest.param(["Reply"] * 2, set(), id="two"),
        pytest.param(["Orla Tennant aus Vik antworten", "hal_b antworten", "Ida antworten"], {1, 3, 5}, id="verb last"),
        pytest.param(["Reply to the letter that nobody wrote"] * 3, set(), id="longer lines"),
    ],
)
def test_buttons_to_reply(buttons: list[str], signed: set[int]) -> None:
    lines = [line for button in buttons for line in (SWAN, button)]
    assert signatures(read_page("\n\n".join(lines))) == signed


def discussion(comments: int) -> list[str]:
    """Comments as long as a story."""
    return ["Orla Tennant says:", AT, *[f"{SWAN} Has anybody here seen it fly, or only walk?"] * 3] * comments


@pytest.mark.parametrize("comments", [1, 2, 9])
def test_signed_comments_are_not_the_story(comments: int) -> None:
    page = [*HEAD, FERRY, ANCHOR, FUND, *discussion(comments)]
    assert body(*page[len(HEAD) :]) == [FERRY, ANCHOR, FUND]


def test_what_somebody_says_stays() -> None:
    lines = [FERRY, "The captain says:", ANCHOR, FUND]
    assert clean("\n\n".join([*HEAD, *lines])).text == "\n\n".join(lines)
