"""A name in a script without capitals, by which no name is told there."""

from __future__ import annotations

from wireclean.fields.byline.parsed import Byline
from wireclean.fields.names import is_name
from wireclean.layout.byline.lines import Found
from wireclean.page import Block, Page

LEAST_SIGNS, MOST_SIGNS = 3, 24  # of a name in a script without capitals
FEWEST_SPACED, MOST_SPACED = 2, 4  # words of one
PLACE = 2  # words of the place between such a name and the date
LONGEST_UNSPACED = 6  # signs of one whose words no space parts


def caseless(page: Page, blocks: list[Block], title: int) -> Found | None:
    """A name in a script without capitals, right above a date below the headline, that no menu prints, too.

    Where no space parts its words, nothing but the name stands between headline and date.
    """
    for block in blocks:
        below = page.blocks[block.index + 1 : block.index + 3]
        placed = block.index == title + 1 and len(below) > 1 and below[0].words <= PLACE and not below[0].clue
        dated = [line.clue == "date" for line in below]
        if not (dated[:1] == [True] or (placed and dated == [False, True])) or block.clue or block.phrase is not None:
            continue
        name = block.text
        if not LEAST_SIGNS <= len(name) <= MOST_SIGNS or name.isascii() or name.upper() != name.lower():
            continue
        spaced = FEWEST_SPACED <= name.count(" ") + 1 <= MOST_SPACED
        short = dated[0] and block.index == title + 1 and len(name) <= LONGEST_UNSPACED
        if not (spaced or short) or not is_name(name):
            continue
        if sum(other.key == block.key for other in page.blocks) == 1:
            return [block], Byline(name, (name,), None, 1, False)
    return None
