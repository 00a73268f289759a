"""What a line of a kind holds: no line is left out of a closer look that would be found by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from wireclean import clues, signs
from wireclean.engine import read_page
from wireclean.fields import byline, caption, correction, credit, dateline, promo, release
from wireclean.fields import copyright as notice
from wireclean.fields.byline import mark

PAGES = sorted((Path(__file__).parent / "fixtures").rglob("page.txt"))

LINES = (
    "(Reporting by Ada Vermeer; Editing by Ida Voss)",
    "Ada Vermeer contributed to this report.",
    "*The post Swan delays the train appeared first on Harbor News.*",
    "Correction, Nov. 15, 2019: This article originally misidentified the swan's pond.",
    "[Editor's note: the swan has been given a name since this was written.]",
    "(Corrects the name of the pond in paragraph 3)",
    "This story has been updated with additional developments.",
    "An earlier version of this story misidentified the swan, which has no name as yet.",
    "©2025 The Harbor News. Visit at example.com. Distributed by Tribune Content Agency, LLC.",
    "c.2020 The New York Times Company",
    "c. 2020 The New York Times Company",
    "This material may not be published, broadcast, rewritten or redistributed.",
    "1 of 3 | A crowd waits at the station",
    "[1/2]A crowd waits at the station",
    "Photo: Ada Vermeer, AP",
    "FILE - Traders work on the floor in spring",
    "A crowd waits in Oslo. (AP Photo/Ada Vermeer)",
    "A crowd waits in Oslo. GETTY IMAGES",
    "Courtesy of the Harbor Museum",
    "PHOENIX (AP) — The train was late again, and nobody on it seemed to mind at all.",
    "MOSCOW, January 21. /TASS/. The train was late again, and nobody on it seemed to mind at all.",
    "NAGANO, Japan, Dec. 9 Kyodo - The train was late again, and nobody on it seemed to mind at all.",
    "BUTTE, Mont. - The train was late again, and nobody on it seemed to mind at all.",
    "NEW DELHI: The train was late again, and nobody on it seemed to mind at all.",
    "·By Ada Vermeer",
    "Last updated on April 8, 2024 by Ada Vermeer",
    "We use cookies; by signing in you consent to them and to our newsletter.",
)

BEHIND_A_STORY = (
    "Edição: Ada Vermeer",
    "Met ANP",
    "Originally published by The Elm Post",
    "(Edição de texto por Ada Vermeer)",
    "Information from: The Elm Post, https://example.com",
    "La periodista de AP Ada Ruiz contribuyó con este despacho.",
    "Ada Vermeer owns shares in the railway.",
    "Ada Vermeer is on X as @adavermeer.",
    "Ada Vermeer joined Reuters in 2016.",
    "Follow her on X at @adavermeer",
    "The Elm Post is an independent newsroom.",
)


def check(text: str) -> None:
    """A closer look finds nothing in a text that its signs have ruled out."""
    found = signs.held(text)
    worth = {
        "correction": found & correction.SIGNS,
        "credit": found & credit.SIGNS,
        "promotion": found & promo.SIGNS,
        "release": found & release.SIGNS,
        "notice": found & notice.SIGNS,
        "caption": found & caption.SIGNS or text[0] == "[" or text[0].isdigit(),
        "dateline": found & dateline.SIGNS,
        "byline": found & mark.SIGNS,
        "legal": found & clues.LEGAL_SIGNS,
    }
    is_one = {
        "correction": correction.is_correction(text),
        "credit": credit.is_credit(text, tail=False),
        "promotion": promo.is_promo_signoff(text),
        "release": release.is_release_line(text),
        "notice": notice.parse(text) is not None,
        "caption": caption.is_caption(text),
        "dateline": dateline.parse(text) is not None,
        "byline": byline.parse((text,), unmarked=False) is not None,
        "legal": clues.counts_legal(text) > 0,
    }
    assert [kind for kind, yes in is_one.items() if yes and not worth[kind]] == []
    assert credit.is_credit(text, True, found) == credit.is_credit(text, True, signs.ALL)


@pytest.mark.parametrize("line", LINES)
def test_lines_of_a_kind_hold_its_signs(line: str) -> None:
    check(line)
    assert clues.clue(line, line.count(" ") + 1, signs.held(line))


@pytest.mark.parametrize("line", BEHIND_A_STORY)
def test_credits_behind_a_story_hold_their_signs(line: str) -> None:
    check(line)
    assert credit.is_credit(line, tail=True)


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_signs_rule_out_no_line_of_a_page(path: Path) -> None:
    for block in read_page(path.read_text(encoding="utf-8", errors="replace")).blocks:
        check(block.text)


def test_parts_of_letters_are_long_enough_to_be_found() -> None:
    """A word of letters alone is looked through by three of them in a row."""
    signs.held("")  # when all modules have named theirs
    assert signs._PARTS
    assert [part for part in signs._PARTS if part.isascii() and part.isalpha() and len(part) < 3] == []
