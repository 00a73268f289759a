"""Photographers behind a caption and alone below it."""

from __future__ import annotations

import pytest

from wireclean.fields.photographer import is_credit_line, is_credited


@pytest.mark.parametrize(
    "line",
    [
        "The ferry leaves the harbour at Port Ellis (PA)",
        "picture alliance/dpa",
        "Ada Vermeer / Pool via Reuters",
        "Swans on the line. Ada Vermeer/ AFP",
        "Swan freed: It was back on the line on Tuesday. (Vermeer/iStock )",
        "A typewriter waits in its shop in Vik (Ada VERMEER)",
        "The soup has been on the menu since 1903. | Ada Vermeer for POLITICO",
    ],
)
def test_more_agencies_behind_a_caption(line: str) -> None:
    assert is_credited(line)


@pytest.mark.parametrize("line", ["Elm TV/ Late Hour/ News", "GOOD GOVERNMENT/ Learning", "Ada Vermeer Holm/ Swans"])
def test_crumbs_and_columns_are_no_credit(line: str) -> None:
    assert not is_credited(line)


@pytest.mark.parametrize(
    "line",
    [
        "ADA VERMEER, ASSOCIATED PRESS",
        "Ada Vermeer | The Post-Standard",
        "Ada Vermeer | Elm Post",
        "| Ada Vermeer | Elm Post",
        "Associated Press",
    ],
)
def test_credit_that_has_a_line_for_itself(line: str) -> None:
    assert is_credit_line(line)


@pytest.mark.parametrize(
    "line", ["Ada Vermeer, Associated Press", "ELM ROAD, LAST TUESDAY", "Sports | Elm Post", "Business Wire", "Elm"]
)
def test_no_credit_line(line: str) -> None:
    assert not is_credit_line(line)
