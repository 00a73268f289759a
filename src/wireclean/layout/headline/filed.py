"""The headline by the line below it that files the story."""

from __future__ import annotations

from collections.abc import Sequence

from wireclean.fields import byline
from wireclean.layout.headline.looks import could_be, prose_follows
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block


FAR = 200  # blocks from the top of the page
NEAR = 60  # blocks within which prose must follow, as behind the cards of a column on bridge


def filed(blocks: Sequence[Block]) -> int | None:
    """The line above a byline that ends in ``on``, with ``Published in …`` below it (ArcaMax)."""
    for i, block in enumerate(blocks[2 : FAR + 2], 2):
        if block.clue == "section" and byline.is_above_filed(blocks, i - 1):
            return i - 2 if could_be(blocks[i - 2], stopped=True) and prose_follows(blocks, i, NEAR) else None
    return None
