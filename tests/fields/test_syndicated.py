"""What stands behind columns that syndicates sell, and above stories on stations' and papers' own sites."""

from __future__ import annotations

import pytest

from wireclean.fields import byline, caption, copyright, dateline, photographer
from wireclean.fields.credit import is_credit


@pytest.mark.parametrize(
    "line",
    [
        "Send your questions for Ada Vermeer to ada@example.com.",
        "To find out more about Ada Vermeer and read features by other Creators Syndicate writers, visit the website.",
        "SEND A GREAT HINT TO: Ada Vermeer, P.O. Box 12, Vik, TX 78201.",
        "Ada Vermeer has no position in any of the stocks mentioned. The Motley Fool has a disclosure policy.",
        "The views and opinions expressed herein are the views and opinions of the author.",
        "The Source: This story uses information from the county sheriff.",
        "(The above story is verified and authored by ANI staff, and the views in it are not those of the site.)",
        "(The Conversation is an independent and nonprofit source of news from academic experts.)",
    ],
)
def test_credit_behind_a_column(line: str) -> None:
    assert is_credit(line, tail=True)


@pytest.mark.parametrize("line", ["Send the hints to nobody, she said.", "The source of the river lies in a field."])
def test_no_credit(line: str) -> None:
    assert not is_credit(line, tail=True)


@pytest.mark.parametrize(
    ("lines", "names", "affiliation"),
    [
        (["Ada Vermeer Elm Bay Press-Gazette", "Sept. 4, 2025"], ("Ada Vermeer",), "Elm Bay Press-Gazette"),
        (["By Ada Vermeer/Cronkite News"], ("Ada Vermeer",), "Cronkite News"),
        (["By Ada Vermeer, University of Vik,", "The Conversation"], ("Ada Vermeer",), "The Conversation"),
        (["By Heloise", "Nov. 3, 2025"], ("Heloise",), None),
        (["Written by Ada Vermeer for The Motley Fool ->"], ("Ada Vermeer",), "The Motley Fool"),
    ],
)
def test_byline(lines: list[str], names: tuple[str, ...], affiliation: str | None) -> None:
    found = byline.parse(lines)
    assert found is not None
    assert (found.authors, found.affiliation) == (names, affiliation)


def test_one_name_without_a_date_below_is_no_byline() -> None:
    assert byline.parse(["By Invitation", "The Port Ellis Post"]) is None


@pytest.mark.parametrize(
    ("paragraph", "text"),
    [
        ("ELM, Minn. (FOX 9) - A man came out of the maze on Sunday and asked for the score.", "ELM, Minn. (FOX 9)"),
        ("NATCHEZ, Miss. -- Ada Vermeer hung up her bag on Friday after all these years.", "NATCHEZ, Miss."),
        ("NORMAN, Okla. - The average summer cloud weighs more than a million pounds.", "NORMAN, Okla."),
        ("(THE CONVERSATION) There is one animal on Earth that nobody knew about.", "(THE CONVERSATION)"),
    ],
)
def test_dateline(paragraph: str, text: str) -> None:
    found = dateline.parse(paragraph)
    assert found is not None
    assert found.text == text


@pytest.mark.parametrize(
    "line",
    [
        "A bear near a ski lift in Vik, N.C., on Feb. 10, 2025. (Vik Resort via AP)",
        "An aerial view of the maze in Shakopee. (FOX 9)",
    ],
)
def test_caption(line: str) -> None:
    assert caption.is_caption(line) or photographer.is_credited(line)


def test_notices() -> None:
    alone = copyright.parse("The-CNN-Wire")
    hosted = copyright.parse("COPYRIGHT 2025 CREATORS.COM")
    assert alone is not None
    assert alone.holder is None
    assert hosted is not None
    assert not hosted.footer


def test_whose_opinions_a_column_holds_stands_above_it() -> None:
    line = "(The author is a Reuters Breakingviews columnist. The opinions expressed are his own.)"
    assert is_credit(line, tail=False)
