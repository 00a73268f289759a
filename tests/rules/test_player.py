"""Titles of videos, and labels that a story has as subheads."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TOP, amid, cleaned, page, with_subheads

VIDEO = "Click to play video: 'Swan stops train'"


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        pytest.param([VIDEO, "Swan stops train"], [], id="right below it"),
        pytest.param([VIDEO, "Listen", "Swan stops train"], [], id="a button between"),
        pytest.param(["Swan stops train", VIDEO], ["Swan stops train"], id="above it"),
        pytest.param([VIDEO, "Swan stops bus"], ["Swan stops bus"], id="another title"),
        pytest.param(["Click to play video: 'Swan: a film'", "Swan: a film"], [], id="a colon in it"),
    ],
)
def test_a_videos_title_printed_again(lines: list[str], left: list[str]) -> None:
    assert cleaned(*CHROME, *TOP, *with_subheads(*lines)).text == page(*with_subheads(*left))


def test_a_label_behind_a_rule_is_a_subhead() -> None:
    assert amid("___", "UP NEXT") == page(*STORY[:3], "___", "UP NEXT", *STORY[3:])
    assert amid("UP NEXT") == page(*STORY)
    assert amid("UP NEXT", "Swans: Meet the geese on Friday.") == page(
        *STORY[:3], "UP NEXT", "Swans: Meet the geese on Friday.", *STORY[3:]
    )
    assert amid("___", "Advertisement", "UP NEXT") == page(*STORY[:3], "___", *STORY[3:])
    article = cleaned("___", "UP NEXT", *CHROME, *TOP, *STORY)
    assert [line.rule for line in article.removed if line.text == "UP NEXT"] == ["PLY101"]


def test_a_label_in_capitals_beside_another_of_ap_is_a_subhead() -> None:
    assert amid("TIP-INS", "Swans: The 7.10 waited.", "UP NEXT") == page(
        *STORY[:3], "TIP-INS", "Swans: The 7.10 waited.", "UP NEXT", *STORY[3:]
    )
