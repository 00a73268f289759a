"""What a story goes on behind as if it were not there: chrome that stands amid stories as well as around them.

Known wordings that are chrome wherever they stand, headlines of other stories under their labels, tables of contents,
lists of vacancies, calls to the reader with their boxes and buttons, and rows of buttons between two paragraphs.
"""

from __future__ import annotations

from wireclean.fields.subscription import call_to_sign_up, praise_of_own
from wireclean.layout import amid, vacancies
from wireclean.layout.boxes import BUTTONS
from wireclean.layout.kinds import CLOSERS, is_paragraph
from wireclean.look import INVITATION
from wireclean.page import Block, Page

PLAYER = frozenset({"00:00", "0:00", "/", "00:00 / 00:00", "0:00 / 0:00"})  # clocks of a player that has not begun
BOXED = frozenset({"navigation", "newsletter"})  # families of a box's buttons
MOST_BUTTONS = 3  # and fields in a row inside one
SHORTEST_CALL = 4  # words of a call to the reader that a button stands below
BARS = ("share", "player")  # families of wordings that stand in rows amid stories
FEWEST_BUTTONS = 2  # of such a row


def left(page: Page) -> list[Block]:
    """The blocks of a page but those behind which a story goes on as if they were not there."""
    boxes = page.boxes | _boxed(page) | _called(page)
    others = page.teasers | amid.labels(page) | page.contents | boxes | vacancies.find(page) | _buttons(page)
    return [
        block
        for block in page.blocks
        if not (block.transparent or block.holds_headline or block.index in others or block.text in PLAYER)
        or (block.clue in CLOSERS and not (block.clue == "credit" and block.transparent))
    ]


def _buttons(page: Page) -> set[int]:
    """The buttons to share a story, and those of a player, that stand between two paragraphs, as below the first."""
    blocks = page.blocks
    buttons = {block.index for family in BARS for block in page.worded(family)}
    found: set[int] = set()
    for first in buttons:
        if first == 0 or first - 1 in buttons or not is_paragraph(blocks[first - 1]):
            continue
        end = first
        while end < len(blocks) and (end in buttons or blocks[end].text in PLAYER):
            end += 1
        run = buttons.intersection(range(first, end))
        if len(run) >= FEWEST_BUTTONS and end < len(blocks) and is_paragraph(blocks[end]):
            found |= run
    return found


def _called(page: Page) -> set[int]:
    """The sentences that praise a newsletter or call to sign up for one, which go wherever they stand."""
    return {block.index for shape in (call_to_sign_up, praise_of_own) for block in page.shaped(shape)}


def _boxed(page: Page) -> set[int]:
    """The labels inside a box of calls to the reader: buttons between two of its lines, or right below the last.

    So is a newsletter's label right above a line that praises it.
    """
    found: set[int] = set()
    run: list[int] = []
    for before, block, below in zip(page.blocks, page.blocks[1:], page.blocks[2:], strict=False):
        if block.phrase is None or not block.is_label or block.ends or block.opens or block.phrase.family not in BOXED:
            run = []
            continue
        inside = before.index in found or (before.transparent and before.words >= SHORTEST_CALL)
        run = [block.index] if inside or not run else [*run, block.index]
        answers = block.key in BUTTONS and _calls(before)
        ends_box = below.transparent or answers or (page.spaced and not block.gap and below.gap)
        if inside and ends_box:
            found.add(block.index)
        elif below.transparent and _calls(page.blocks[run[0] - 1]) and len(run) <= MOST_BUTTONS:
            found.update(run)
        elif (block.phrase.family == "newsletter" or block.key == "close") and below.phrase and _calls(below):
            found.add(block.index)
    return found


def _calls(block: Block) -> bool:
    """Whether a line is a known call to the reader to sign up for something."""
    known = block.phrase is not None and block.phrase.family in BOXED
    return block.transparent and block.words >= SHORTEST_CALL and (known or block.clue == INVITATION)
