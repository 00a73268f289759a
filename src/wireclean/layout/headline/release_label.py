"""The headline of a release, below the line that lets it be published."""

from __future__ import annotations

from collections.abc import Sequence

from wireclean.fields.names import is_full_name
from wireclean.layout.headline.looks import ABOVE, BELOW, FEWEST_ALONE, SHORT, could_be, prose_follows
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block

LABELS = frozenset({"for immediate release", "media release", "news release", "press release"})
NEAR = 14  # blocks at the top of a page in which the label stands


def released(blocks: Sequence[Block]) -> int | None:
    """The first line below ``FOR IMMEDIATE RELEASE`` that could be a headline: above it stands who issued it."""
    label = next((block.index for block in blocks[:NEAR] if block.key in LABELS), None)
    if label is None:
        return None
    for block in blocks[label + 1 : label + 1 + BELOW]:
        if block.clue == "dateline" or (block.sentence and block.words >= SHORT):
            return None
        if could_be(block) and block.words >= FEWEST_ALONE and not is_full_name(block.text):
            return block.index if prose_follows(blocks, block.index, ABOVE) else None
    return None
