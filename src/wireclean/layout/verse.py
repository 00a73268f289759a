"""Verse on pages that print one line per block: short lines that go on where a menu's entries begin anew."""

from __future__ import annotations

from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block

LONGEST = 9  # words of a line
FEWEST = 4  # lines
FEWEST_OPEN = 2  # lines that go on or are gone on, and a third of all
OPEN = frozenset(",;—–")  # with which a menu's entries do not end
STOPS = OPEN | frozenset(":.?!")
INTRODUCES = 5  # words of the prose above


def lines(blocks: list[Block]) -> frozenset[int]:
    """The indices of the blocks that are lines of a poem, or of a song, quoted below prose.

    Entries of menus and lists of headlines begin with capitals and end without a mark; of a poem's lines a good part
    begin in lower case or end with a comma or a dash.
    """
    going_on = [  # as `_goes_on` tells, of all lines at once
        i
        for i, block in enumerate(blocks)
        if block.words <= LONGEST and (block.text[-1] in OPEN or block.text[0].islower())
    ]
    if len(going_on) < FEWEST_OPEN:  # as on most pages
        return frozenset()
    found: set[int] = set()
    reached = -1
    for i in going_on:
        if i <= reached:
            continue
        first = last = i
        while first > reached + 1 and _could_be(blocks[first - 1]):
            first -= 1
        while last + 1 < len(blocks) and _could_be(blocks[last + 1]):
            last += 1
        reached = last
        if first and _introduces(blocks[first - 1]) and _is_verse(blocks[first : last + 1]):
            found.update(block.index for block in blocks[first : last + 1])
    return frozenset(found)


def _goes_on(block: Block) -> bool:
    return block.text[0].islower() or block.text[-1] in OPEN


def _could_be(block: Block) -> bool:
    if block.words > LONGEST or block.thematic_break or block.linked > 0:
        return False
    return not block.clue and (block.phrase is None or block.text[0].islower() or len(block.text) == 1)


def _introduces(block: Block) -> bool:
    return block.words >= INTRODUCES and (block.sentence or block.text.endswith(":"))


def _is_verse(stanza: list[Block]) -> bool:
    going_on = sum(map(_goes_on, stanza))
    stopped = any(block.text[-1] in STOPS for block in stanza)
    return len(stanza) >= FEWEST and going_on >= FEWEST_OPEN and going_on * 3 >= len(stanza) and stopped
