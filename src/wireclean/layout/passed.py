"""What a story goes on behind as if it were not there: chrome that stands amid stories as well as around them.

Known wordings that are chrome wherever they stand, headlines of other stories under their labels, tables of contents,
lists of vacancies, calls to the reader with their boxes and buttons, and rows of buttons between two paragraphs.
"""

from __future__ import annotations

from itertools import takewhile

from wireclean.fields.bracketed_link import bracketed_link
from wireclean.fields.player_call import call_to_player
from wireclean.fields.subscription import call_to_sign_up, praise_of_own
from wireclean.layout import amid, embedded, vacancies
from wireclean.layout.boxes import BUTTONS
from wireclean.layout.kinds import CLOSERS, PROSE_CLUES, is_paragraph, is_prose
from wireclean.look import INVITATION
from wireclean.page import Block, Page

PLAYER = frozenset({"00:00", "0:00", "/", "00:00 / 00:00", "0:00 / 0:00"})  # clocks of a player that has not begun
BOXED = frozenset({"navigation", "newsletter"})  # families of a box's buttons
MOST_BUTTONS = 3  # and fields in a row inside one
SHORTEST_CALL = 4  # words of a call to the reader that a button stands below
BARS = ("share", "player")  # families of wordings that stand in rows amid stories
INTRODUCES = 5  # words of a line with a colon that a list follows
FEWEST_BUTTONS = 2  # of such a row


def left(page: Page, others: frozenset[int]) -> list[Block]:
    """The blocks of a page but ``others`` and those behind which a story goes on as if they were not there."""
    boxes = page.boxes | _boxed(page) | _called(page)
    others |= page.teasers | amid.labels(page) | page.contents | boxes | vacancies.find(page) | _buttons(page)
    others |= embedded.find(page) | {block.index for block in page.shaped(bracketed_link)}
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
        if first == 0 or first - 1 in buttons or not _is_told(blocks[first - 1]):
            continue
        end = first
        while end < len(blocks) and (end in buttons or blocks[end].text in PLAYER):
            end += 1
        run = buttons.intersection(range(first, end))
        if len(run) >= FEWEST_BUTTONS and end < len(blocks) and _is_told(blocks[end]):
            found |= run
    return found


def _is_told(block: Block) -> bool:
    """Whether a block is a paragraph, or introduces the list below it: ``A look at what else was in the news:``."""
    if block.clue == "legal" and block.phrase is None:
        return is_prose(block)  # which speaks of signing up
    if block.text.endswith(":"):
        return block.words >= INTRODUCES and block.clue in PROSE_CLUES and block.phrase is None
    return is_paragraph(block)


def _called(page: Page) -> set[int]:
    """The sentences that praise a newsletter, call to sign up for one or to a player, which go wherever they stand."""
    return {block.index for shape in (call_to_sign_up, praise_of_own, call_to_player) for block in page.shaped(shape)}


def _boxed(page: Page) -> set[int]:
    """The labels inside a box of calls to the reader: buttons between two of its lines, or right below the last.

    So is a newsletter's label right above a line that praises it.
    """
    found: set[int] = set()
    run: list[int] = []
    for index in _beside_calls(page.blocks):
        before, block, below = page.blocks[index - 1 : index + 2]
        run = run if run and run[-1] == index - 1 else []
        inside = before.index in found or (before.transparent and before.words >= SHORTEST_CALL)
        run = [index] if inside or not run else [*run, index]
        if inside and _ends_box(page, before, block, below):
            found.add(index)
        elif below.transparent and _calls(page.blocks[run[0] - 1]) and len(run) <= MOST_BUTTONS:
            found.update(run)
        elif below.phrase and (block.key == "close" or _is_letters(block)) and _calls(below):
            found.add(index)
    return found


def _beside_calls(blocks: list[Block]) -> list[int]:
    """The labels of such families with nothing but their like between them and a line as long as a call."""
    found: set[int] = set()
    last = len(blocks) - 1
    for call in [block.index for block in blocks if block.transparent and block.words >= SHORTEST_CALL]:  # few
        for beside in range(call + 1, last), range(call - 1, 0, -1):
            found.update(takewhile(lambda index: _is_button(blocks[index]), beside))
    return sorted(found)


def _ends_box(page: Page, before: Block, block: Block, below: Block) -> bool:
    """Whether a label inside a box is not its last line, or is that by an answer or by a blank line below it."""
    answers = block.key in BUTTONS and _calls(before)
    return below.transparent or answers or (page.spaced and not block.gap and below.gap)


def _is_letters(block: Block) -> bool:
    """Whether a label is a newsletter's."""
    return block.phrase is not None and block.phrase.family == "newsletter"


def _is_button(block: Block) -> bool:
    """Whether a block could be a button of a box."""
    return (
        block.is_label and not (block.ends or block.opens) and block.phrase is not None and block.phrase.family in BOXED
    )


def _calls(block: Block) -> bool:
    """Whether a line is a known call to the reader to sign up for something."""
    known = block.phrase is not None and block.phrase.family in BOXED
    return block.transparent and block.words >= SHORTEST_CALL and (known or block.clue == INVITATION)
