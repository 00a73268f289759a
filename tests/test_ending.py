"""Where a story ends: the lines below its last prose that are its own, and those that are not."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, FERRY, FUND, body
from wireclean import clean


def test_contacts_of_a_release_above_the_wires_notice() -> None:
    release = (
        "VIK, FL, UNITED STATES, May 7, 2025 /EINPresswire.com/ -- The museum of keys will open its doors on Saturday."
    )
    contacts = ["Ada Vermeer", "Museum of Lost Keys", "+1 850-555-0133", "email us here"]
    notice = ["Legal Disclaimer:", 'EIN Presswire provides this news content "as is" without warranty of any kind.']
    lines = ["Home", "Museum of Lost Keys Opens", release, FUND, *contacts, *notice]
    assert clean("\n".join(lines)).text.split("\n\n") == [release, FUND, *contacts]


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        pytest.param(["Vik 3, Elm 1", "Elm 2, Port Ellis 2", "Port Ellis 0, Vik 4"], True, id="results"),
        pytest.param(["Whoever has seen the anchor may call the county: 555 0142"], True, id="a line of some words"),
        pytest.param(["Tyler Voss", "Posted in 3 lists"], False, id="a name and a figure"),
        pytest.param(["14 islands"], False, id="a label with a figure"),
    ],
)
def test_lines_between_the_last_prose_and_a_known_label(lines: list[str], kept: bool) -> None:
    assert body(FERRY, ANCHOR, FUND, *lines, "Most Popular") == [FERRY, ANCHOR, FUND, *(lines if kept else [])]
