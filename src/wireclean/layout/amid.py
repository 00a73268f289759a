"""Labels over other stories that stand amid a story: blank lines set a box of headlines apart from two paragraphs.

Below a story other chrome stands behind such a box, and headlines that adjoin each other have no summaries; where blank
lines part them, the paragraph below may be one, unless another follows it, or what closes the story.
"""

from __future__ import annotations

from wireclean.layout.boxes import ADDRESSED
from wireclean.layout.ending import credits_by_place
from wireclean.layout.kinds import CLOSERS, QUOTES, is_paragraph
from wireclean.page import Block, Page

FEWEST = 2  # lines of a box with one headline, whose summary may stand below


def labels(page: Page) -> frozenset[int]:
    """The indices of such labels."""
    blocks, teasers = page.blocks, page.teasers
    found: set[int] = set(page.closed)
    for label in page.openers if page.spaced else ():
        end = label + 1
        while end in teasers:
            end += 1
        if not (label and label + 1 < end < len(blocks) and blocks[label].gap and blocks[end].gap):
            continue
        if not (_could_be_storys(blocks[label - 1]) and _could_be_storys(blocks[end])):
            continue
        adjoin = end - label > FEWEST and not any(block.gap for block in blocks[label + 1 : end])
        behind = blocks[end + 1 : end + 2]
        if adjoin or (behind and (_could_be_storys(behind[0]) or behind[0].clue in CLOSERS)):
            found.add(label)
    return frozenset(found)


def _could_be_storys(block: Block) -> bool:
    """Whether a block could be the story's: it neither addresses readers nor says who a writer is."""
    if not is_paragraph(block) or (block.signs & ADDRESSED and block.text[0] not in QUOTES):
        return False
    return not credits_by_place(block)
