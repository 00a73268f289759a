"""The headline by the line below it that files the story."""

from __future__ import annotations

from collections.abc import Sequence

from wireclean.layout.headline.looks import could_be, prose_follows
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block


FAR = 200  # blocks from the top of the page
LONGEST_BYLINE = 12  # words
NEAR = 60  # blocks within which prose must follow, as behind the cards of a column on bridge


def filed(blocks: Sequence[Block]) -> int | None:
    """The line above a byline that ends in ``on``, with ``Published in …`` below it (ArcaMax)."""
    for i, block in enumerate(blocks[2 : FAR + 2], 2):
        if block.clue == "section" and is_above_filed(blocks, i - 1):
            return i - 2 if could_be(blocks[i - 2], stopped=True) and prose_follows(blocks, i, NEAR) else None
    return None


def is_above_filed(blocks: Sequence[Block], at: int) -> bool:
    """Whether a line ends in the ``on`` of a date that is lost, above the line that files the story (ArcaMax)."""
    block = blocks[at]
    if block.words > LONGEST_BYLINE or not block.text.endswith(" on"):
        return False
    return at + 1 < len(blocks) and blocks[at + 1].clue == "section"
