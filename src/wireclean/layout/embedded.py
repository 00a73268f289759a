"""What stands between the lines of an embedded player, or of a summary by machine: a title, its maker, sizes, points.

A player amid a story prints several lines that are known, and between them some that are each page's own. No paragraph
stands among those, and one stands on both sides of the player.
"""

from __future__ import annotations

from wireclean.layout.kinds import is_paragraph, is_prose
from wireclean.page import Block, Page

FEWEST = 3  # lines of a player that are known
FEWEST_SURE = 2  # of which so many are no labels
TALLEST = 40  # lines of a player, with its sizes and buttons
MOST_POINTS = 12  # lines of a summary
LENGTH = "duration"  # what stands below a film's title and day


def find(page: Page) -> frozenset[int]:
    """The indices of such lines."""
    blocks = page.blocks
    players = page.worded("player")
    found: set[int] = set()
    end = -1
    for block in players:
        if not block.is_label and block.index > end:
            run, end = _run(blocks, block.index)
            found.update(run)
        if block.key.startswith(LENGTH) and block.index > 1 and _is_film(*blocks[block.index - 2 : block.index]):
            found.update((block.index - 2, block.index - 1))
    summaries = [block.index for block in (*players, *page.worded("widgets")) if "summary" in block.key]
    for above in summaries:
        below = next((i for i in summaries if above < i <= above + MOST_POINTS and blocks[i].text[-1] == "?"), above)
        found.update(range(above + 1, below))
    return frozenset(found)


def _run(blocks: list[Block], at: int) -> tuple[range, int]:
    """The lines of the player that has a line ``at``, if two paragraphs enclose it, and where what encloses it ends."""
    first = last = at
    while first > 0 and at - first < TALLEST and not _is_told(blocks[first]):
        first -= 1
    while last + 1 < len(blocks) and last - at < TALLEST and not _is_told(blocks[last]):
        last += 1
    if not (is_paragraph(blocks[first]) and is_paragraph(blocks[last])):
        return range(0), last
    known = [block for block in blocks[first:last] if block.phrase is not None and block.phrase.family == "player"]
    if len(known) < FEWEST or sum(not block.is_label for block in known) < FEWEST_SURE:
        return range(0), last
    return range(known[0].index, known[-1].index + 1), last


def _is_told(block: Block) -> bool:
    """Whether a block is prose and no notice of a player's."""
    return is_prose(block) and block.phrase is None


def _is_film(title: Block, day: Block) -> bool:
    """Whether two lines are a film's title and the day on which it was shown."""
    return day.clue == "date" and title.teaser and not title.sentence and title.phrase is None
