"""The printings of a headline: which of them stands above the story, and which are subheads of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from wireclean.layout.headline.echoed import first_line
from wireclean.layout.headline.looks import ABOVE, ANCHORS, LONGEST, PARAGRAPH, SHORT, begins, stands_above
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block, Page

MOST_ABOVE = 0.2  # share of the page's prose above a printing of the headline that still stands above the story
PARAGRAPHS = 4  # sentences right below the page's first line, which then is the headline itself


def longer_printing(blocks: Sequence[Block], found: int) -> int | None:
    """An earlier line that begins with the headline's words and is the headline, since the story stands below it.

    A byline or date follows it, and long paragraphs: what repeats its words below those is a subhead, or heads the
    readers' comments.
    """
    for block in blocks[1:found]:
        if block.words <= 2 * LONGEST and begins(block.key, blocks[found].key):
            below = blocks[block.index + 1 : found]
            named = any(near.clue in ANCHORS for near in below[: ABOVE - 1])
            if named and any(near.sentence and near.words >= PARAGRAPH and near.phrase is None for near in below):
                return block.index
    return None


def second_line(blocks: Sequence[Block], found: int) -> int | None:
    """The second of two lines that the headline is printed over, of which the page's title is made: ``Canal:``.

    The line that was found may be either of them.
    """
    title = first_line(blocks)
    for upper, lower in pairwise(blocks[max(title.index + 1, found - 1) : found + 2]):
        if upper.text.endswith(":") and begins(title.key, f"{upper.key.removesuffix(':')}: {lower.key}"):
            return lower.index
    return None


def opens_with_prose(blocks: Sequence[Block], found: int) -> bool:
    """Whether the story's own paragraphs stand between the first line and one like it, which is a subhead then."""
    return any(block.sentence and block.words >= SHORT and block.phrase is None for block in blocks[1:found])


def printings(blocks: Sequence[Block], found: int) -> list[int]:
    """Where the headline of block ``found`` is printed above the story."""
    key = blocks[found].key
    again = [block.index for block in blocks if block.key == key]
    # The prose above them only grows: those that stand above the story are the first.
    again = again[: bisect_left(again, True, key=lambda index: not stands_above(blocks, index, MOST_ABOVE))]
    return _above_the_prose(blocks, _behind_page_title(blocks, again, found))


def _behind_page_title(blocks: Sequence[Block], printed: list[int], found: int) -> list[int]:
    """The printings of the headline but the one in the page's first line, unless the story stands right below that."""
    first = first_line(blocks).index
    behind = [index for index in printed if index > first] or [found]
    if printed[:1] != [first]:
        return behind
    below = blocks[first + 1 : behind[0]]
    story = [b.index for b in below if b.sentence and b.words >= SHORT and not (b.phrase or b.clue)]
    return [first] if len(story) >= PARAGRAPHS and story[0] <= first + ABOVE else behind


def _above_the_prose(blocks: Sequence[Block], printed: list[int]) -> list[int]:
    """The printings of the headline but those that are subheads: a long paragraph above, no byline or date below."""
    for number, (index, following) in enumerate(pairwise(printed), 1):
        if not any(map(_is_sign, blocks[following + 1 : following + ABOVE])) and any(
            block.sentence and block.words >= PARAGRAPH and block.phrase is None for block in blocks[index:following]
        ):
            return printed[:number]
    return printed


def _is_sign(block: Block) -> bool:
    """Whether a block is a byline, date or dateline; of a byline in pieces the first: ``By``."""
    return block.clue in ANCHORS or block.key == "by"


def below_review(page: Page, top: int) -> int:
    """The block above the headline, but for what the site says of how it reviews its stories (Phys.org)."""
    while top and (phrase := page.blocks[top - 1].phrase) is not None and phrase.family == "legal":
        top -= 1
    return top
