"""Bios of writers."""

from __future__ import annotations

import pytest

from wireclean.fields.bio import is_nameless, tells_of
from wireclean.fields.credit import is_credit


@pytest.mark.parametrize(
    "line",
    [
        "The baker, Nora Abbott, shrugged.",
        "The mill is the oldest in the state and will be sold in May.",
        "The museum will hang the kite in the hall in March.",
        "It rings at noon and never more than once.",
        "Holm joined the strikers at the gate and sang with them until noon.",
        "They are known for their author-friendly contracts.",
        "Contact your local building department: They will provide you with information.",
    ],
)
def test_last_paragraphs_are_no_bios(line: str) -> None:
    assert not is_credit(line, tail=True)


@pytest.mark.parametrize(
    "line",
    [
        "Orla Tennant has lived in Vik since she was a child.",
        "Orla Tennant, M.D., has lived in Vik since she was a child.",
        "Orla Tennant, CFP®Orla Tennant has lived in Vik since she was a child.",
        "Orla Tennant, who has lived in Vik since she was a child, writes about ferries.",
        "Orla Tennant Twitter Orla Tennant has lived in Vik since she was a child.",
        "Dr. Orla Tennant, M.D., has lived in Vik since she was a child.",
        "Korrespondentin Orla Tennant lebt in Vik.",
    ],
)
@pytest.mark.parametrize("author", ["Orla Tennant", "Orla Tennant, CFP®"])
def test_bio_of_an_author_with_degrees_or_without(line: str, author: str) -> None:
    assert tells_of(line, [author])


def test_line_that_names_an_author_is_no_bio() -> None:
    assert not tells_of("Orla Tennant: How to moor a ferry", ["Orla Tennant, CFP®"])


def test_bio_below_a_name() -> None:
    assert is_nameless("Lisbon-based correspondent covering agriculture, crime and the sea.")
    assert is_nameless("Senior reporter focused on swans. Previously worked at a regional daily.")
    assert not is_nameless("The correspondent covering the swan has not been seen since Tuesday.")


def test_bio_of_an_author_whose_byline_has_the_title() -> None:
    assert tells_of("Dr. Orla Tennant has lived in Vik since she was a child.", ["Dr. Orla Tennant"])


def test_writer_of_a_beat_to_be_reached() -> None:
    assert is_credit("Reach sports writer Ida Voss at ivoss@example.com and on X @idavoss.", tail=True)
