"""The lines that a byline may be printed over, and the date right below them."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields.byline.parsed import Byline
from wireclean.page import Block, Page

LINES = 8  # the most lines that a byline is printed over, each name by itself
REACH = 14  # blocks from the headline or the story's first
NAMES = frozenset({"wire", "navigation"})  # families of wordings that an agency's name can be one of
PARTING = frozenset("|·•–—-/")  # marks between a name and a date, where each has its line
Found = tuple[list[Block], Byline]
"""The lines that a byline is printed over, and what they say."""


def runs(blocks: list[Block], signs: int = 0) -> Iterator[list[Block]]:
    """Each line that may begin a byline, with one of the signs if any are given, and the lines right below it."""
    for i, block in enumerate(blocks):
        if (signs and not block.signs & signs) or not may_name(block):
            continue
        run = [block]
        for following in blocks[i + 1 : i + LINES]:
            if following.index > run[-1].index + 1 or not may_name(following):
                break
            run.append(following)
        yield run


def may_name(block: Block) -> bool:
    """Whether a line is no known wording, unless one that an agency's name can be."""
    return block.phrase is None or block.phrase.family in NAMES


def is_dated(page: Page, block: Block) -> bool:
    """Whether a date stands right below, perhaps with a mark alone on the line between."""
    below = page.blocks[block.index + 1 : block.index + 3]
    return any(line.clue == "date" for line in below[: 1 + (bool(below) and below[0].text in PARTING)])
