"""The headline by the crumbs above it, which end with it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from wireclean.fields.crumbs import HOME
from wireclean.layout.headline.looks import (
    BELOW,
    FEWEST_ALONE,
    LIKE_ABOVE,
    LONGEST,
    ROW,
    could_be,
    prose_follows,
    stands_above,
)
from wireclean.layout.topic import told
from wireclean.phrases.folded import fold
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block

CRUMBS_ABOVE = 3  # blocks above a headline in which crumbs stand
MOST_CRUMBS = 8  # words of them
LONGEST_CRUMB = 4  # words of one in a list, with its mark
FEWEST_HOME = 3  # words of a headline right behind the one that leads home
SURE_MARKS = 2  # of a trail whose crumbs need no capitals
FEWEST_NAMED = 4  # words of a headline that reads as an organisation's name, below a row of crumbs
LONG_LINE = 20  # letters and other signs of a headline that they show
_CRUMB_MARKS = frozenset("*•/>»›|")


def crumbed(blocks: Sequence[Block]) -> int | None:
    """The line with which crumbs right above it end: ``Home News Swan delays the morning train``, or an entry of them.

    Dumps print such a trail on one line, or as a list whose last entry is the page itself.
    """
    for line, below in pairwise(blocks):
        if (
            below.key.endswith(line.key)
            and _leads_to(below.text, line)
            and stands_above(blocks, line.index, LIKE_ABOVE)
        ):
            return line.index
    for at, trail in sorted(_trails(blocks)):
        above, block = blocks[trail], blocks[at]
        before = blocks[trail - 1] if trail else None
        if _ends_crumbs(before, above, block) and prose_follows(blocks, at, BELOW):
            return at if stands_above(blocks, at, LIKE_ABOVE) else None
    return None


def _leads_to(trail: str, line: Block) -> bool:
    """Whether a line with a trail of crumbs leads to the one above it, as on pages of universities."""
    above, mark, last = trail.rpartition(" > ")
    return mark != "" and fold(last) == line.key and above[:1].isupper() and could_be(line)


def _trails(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """The lines with which one a little above them ends, and which that is."""
    for above in [block for block in blocks if not block.sentence and len(block.key) >= LONG_LINE]:  # few
        for block in blocks[above.index + 1 : above.index + 1 + CRUMBS_ABOVE]:
            if (
                above.key.endswith(block.key)
                and FEWEST_HOME <= block.words <= LONGEST
                and len(block.text) < len(above.text)
                and (block.words >= FEWEST_NAMED or above.key[: -len(block.key)].strip(" />»›|") in HOME)
            ):
                yield block.index, above.index


def below_crumb(blocks: Sequence[Block], found: int) -> int | None:
    """The headline that a page prints below its kicker, where the line found above that is the last of its crumbs.

    Crumbs may end with a title that was written for search engines: ``Home``, ``Islands``, ``Ferry: anchor found after
    storm``, ``After the storm``, ``Divers find the anchor of the ferry``.
    """
    crumbs, below = blocks[max(0, found - CRUMBS_ABOVE) : found], blocks[found + 1 : found + 3]
    if len(crumbs) < CRUMBS_ABOVE - 1 or len(below) < 2 or max(crumb.words for crumb in crumbs[-2:]) > LONGEST_CRUMB:
        return None
    kicker, line = below
    if not any(crumb.phrase is not None and crumb.phrase.family == "navigation" for crumb in crumbs):
        return None
    if kicker.words > LONGEST_CRUMB or kicker.phrase is not None or kicker.clue or kicker.sentence:
        return None
    if line.words < FEWEST_ALONE or line.sentence or not could_be(line) or blocks[found].key.endswith(line.key):
        return None
    return line.index if told(line.text, blocks[found].text) else None


def _ends_crumbs(before: Block | None, above: Block, block: Block) -> bool:
    """Whether what stands before a line's words in one ``above`` it are crumbs: names of sections, and no sentence.

    Of a trail that is a list, a crumb stands ``before`` that.
    """
    if len(block.key) < LONG_LINE or above.sentence:
        return False
    named = block.words >= FEWEST_NAMED and not (
        block.clue or block.phrase or block.sentence
    )  # Reuters Science Summary
    if not (could_be(block, stopped=True) or (named and ROW.search(above.text))):
        return False
    crumbs = above.text[: -len(block.text)].split()
    if crumbs and all(crumb in _CRUMB_MARKS for crumb in crumbs):
        return before is not None and before.words <= LONGEST_CRUMB and before.text[0] == above.text[0]
    if sum(crumb in _CRUMB_MARKS for crumb in crumbs) >= SURE_MARKS and crumbs[-1] in _CRUMB_MARKS:
        return len(crumbs) <= MOST_CRUMBS
    return len(crumbs) <= MOST_CRUMBS and all(
        (crumb[0].isupper() or crumb in _CRUMB_MARKS or crumb == "&") and not crumb.endswith(":") for crumb in crumbs
    )
