"""Sentences that an ad cuts in two."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, FERRY, FUND, body


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        pytest.param("She found out when a timer failed and both of them came in to", "see about it.", id="few words"),
        pytest.param(
            "She found out when a timer failed and both of them came in", "to see about the bread.", id="more"
        ),
    ],
)
def test_halves_of_a_sentence_are_joined(upper: str, lower: str) -> None:
    assert body(FERRY, ANCHOR, upper, "ADVERTISEMENT", lower, FUND) == [FERRY, ANCHOR, f"{upper} {lower}", FUND]
