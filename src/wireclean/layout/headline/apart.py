"""The headline by the blank lines that set it apart from the menu above and the byline below."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from wireclean.layout import topic
from wireclean.layout.boxes import ADDRESSED
from wireclean.layout.headline.anchored import above_anchor
from wireclean.layout.headline.looks import (
    FEWEST_ALONE,
    LIKE_ABOVE,
    SIGNS,
    could_be,
    is_signed_sentence,
    stands_above,
)
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block

NEAR = 18  # blocks above the first paragraph that are no known wordings
PARAGRAPH = 20  # words of that
MOST_ABOVE = 3  # paragraphs, of which one is the story's first
FEWEST_TOLD = 2  # such words of a headline that the prose has
TOLD = 0.4  # share of them
FEWEST_SIGNED = 1  # such words of one right above a byline or date


def set_apart(blocks: Sequence[Block]) -> int | None:
    """The line above a byline, date or dateline, unless only another is set apart by blank lines as headings are.

    That is the last such line above the page's first paragraph with words of the prose below. A deck right below it is
    set apart, too: of two in a row the upper is taken.
    """
    anchored = above_anchor(blocks)
    if any(block.source is not None for block in blocks):
        return anchored  # in Markdown blank lines stand around all
    if anchored is not None and is_apart(blocks, anchored):
        return anchored
    prose = topic.stems(" ".join(block.text for block in blocks if block.sentence))
    found = _last_apart(blocks, prose)
    if found is None or (anchored is not None and _tells(blocks[anchored], prose, FEWEST_TOLD)):
        return anchored
    return found


def _last_apart(blocks: Sequence[Block], prose: set[str]) -> int | None:
    paragraphs = (i for i, block in enumerate(blocks) if _is_paragraph(block))
    last = 0
    for first in islice(paragraphs, MOST_ABOVE):
        found = _last_between(blocks, last, first, prose)
        if found is not None:
            return found if stands_above(blocks, found, LIKE_ABOVE) else None
        if not blocks[first].signs & ADDRESSED:
            return None  # no notice about cookies, but the story's
        last = first
    return None


def _last_between(blocks: Sequence[Block], last: int, first: int, prose: set[str]) -> int | None:
    """The line set apart above a paragraph, and below the one above that."""
    near = NEAR
    for i in range(first - 1, last, -1):
        near -= blocks[i].phrase is None
        if near < 0:
            break
        if not is_apart(blocks, i):
            continue
        signed = blocks[i + 1].clue in SIGNS
        if not _tells(blocks[i], prose, FEWEST_SIGNED if signed else FEWEST_TOLD):
            continue
        return i - 1 if is_apart(blocks, i - 1) and _tells(blocks[i - 1], prose, FEWEST_TOLD) else i
    return None


def _tells(block: Block, prose: set[str], fewest: int) -> bool:
    """Whether a line has words of the prose, and not only a place's that the weather or a menu names, too."""
    own = topic.stems(block.text)
    return len(own & prose) >= (max(fewest, TOLD * len(own)) if fewest > 1 else fewest)


def _is_paragraph(block: Block) -> bool:
    return block.sentence and block.words >= PARAGRAPH and block.phrase is None and block.clue in ("", "dateline")


def is_apart(blocks: Sequence[Block], i: int) -> bool:
    """Whether a line that could be a headline has a blank line above and below."""
    block = blocks[i]
    if not 0 < i < len(blocks) - 1 or block.source is not None or block.words < FEWEST_ALONE:
        return False
    if not (block.gap and blocks[i + 1].gap):
        return False
    if could_be(block):
        return not block.text.endswith("!")  # as calls to the reader do
    return is_signed_sentence(blocks, i)
