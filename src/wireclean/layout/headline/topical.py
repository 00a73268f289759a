"""The headline by its words, which recur in the prose below."""

from __future__ import annotations

from collections.abc import Sequence

from wireclean.layout import topic
from wireclean.layout.headline.looks import LIKE_ABOVE, PARAGRAPH, could_be
from wireclean.page import ALL_LINKED
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block

LONGEST_TOPIC = 22  # words of a headline that only its words show


def on_topic(blocks: Sequence[Block]) -> int | None:
    """The line that says what the page's prose is about."""
    prose = [block.words if block.sentence and block.words >= topic.PROSE else 0 for block in blocks]
    most = LIKE_ABOVE * sum(prose)
    above, candidates = 0, []
    for block, words in zip(blocks, prose, strict=True):
        if above > most or words >= PARAGRAPH:
            break
        if is_candidate(blocks, block):
            candidates.append(block)
        above += words
    found = topic.closest(blocks, candidates)
    return found.index if found is not None else None


def is_candidate(blocks: Sequence[Block], block: Block) -> bool:
    """Whether a line could be the headline that its words alone show; below a byline stands a job title."""
    return (
        block.phrase is None
        and block.words <= LONGEST_TOPIC
        and not (block.index and blocks[block.index - 1].clue == "byline")
        and could_be(block)
        and not block.text.endswith("…")
        and block.linked <= ALL_LINKED
    )
