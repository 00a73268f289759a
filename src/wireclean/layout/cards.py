"""Cards of other stories under a label: each has a headline, the day it was printed, and the first sentences below.

Where a card's sentences are whole paragraphs, nothing in them tells that they are another story's; that its headline
has a date right below, as the card next to it has, does.
"""

from __future__ import annotations

from bisect import bisect
from collections import Counter
from itertools import pairwise

from wireclean import dates
from wireclean.layout.kinds import is_paragraph, is_prose
from wireclean.page import Block, Page

SHORTEST, LONGEST = 3, 20  # words of a headline
FEWEST = 2  # cards under a label
NEAR = 12  # blocks between the label and the first card's date: a list of headlines
TALLEST = 14  # blocks of a card
SUMMARY = 2  # blocks from a card's first line, its date, to its paragraph
DAY = len("2025-11-03")
CARD = 3  # blocks of one without a label: headline, summary, date


def teasers(page: Page) -> frozenset[int]:
    """The indices of the blocks that are prose of dated cards under a label over other stories.

    The last card has as many paragraphs as the longest above it; below them the story may go on. A running story's
    entries have no such label, and mostly hours.
    """
    blocks = page.blocks
    dated = [block.index for block in page.clued("date") if _dates_card(blocks, block.index)]
    found = _dated_below(blocks, [block.index for block in page.clued("date")])
    labels = [block.index for block in page.worded("related")]
    for cards in _runs([block.index for block in page.clued("date") if _heads_dated(blocks, block.index)], labels):
        if len(cards) >= FEWEST and any(block.opens for block in blocks[max(0, cards[0] - NEAR) : cards[0]]):
            found.update(date + SUMMARY for date in cards)
    for cards in _runs(dated, labels):
        if len(cards) < FEWEST or not any(block.opens for block in blocks[max(0, cards[0] - NEAR) : cards[0]]):
            continue
        most = 0
        for date, following in pairwise(cards):
            prose = [block.index for block in blocks[date + 1 : following - 1] if is_prose(block)]
            found.update(prose)
            most = max(most, len(prose))
        found.update(block.index for block in blocks[cards[-1] + 1 :][:most] if is_prose(block))
    return frozenset(found)


def amid(page: Page) -> frozenset[int]:
    """The indices of the lines of cards amid the story, each a headline and when it was printed, perhaps who wrote it.

    A paragraph stands on both sides, and the day is none of those above the story, nor another card's: entries of a
    running story are of one day. A day alone may be one of a chronicle.
    """
    blocks, story = page.blocks, page.story
    if story is None:
        return frozenset()
    days: dict[int, str] = {}
    for block in (*page.clued("date"), *page.clued("byline")):
        if story.first + 1 < block.index < story.last and _stands_in_card(blocks, block.index):
            for stamp in dates.find_stamps(block.text):
                if "T" in stamp.value or block.clue == "byline":
                    days[block.index] = stamp.value[:DAY]
    if not days:
        return frozenset()
    own = {stamp.value[:DAY] for block in blocks[: story.first] for stamp in dates.find_stamps(block.text)}
    printed = Counter(days.values())
    cards = [i for i, day in days.items() if day not in own and printed[day] == 1]
    return frozenset(index for i in cards for index in (i - 1, i))


def _stands_in_card(blocks: list[Block], i: int) -> bool:
    """Whether a line stands right below what could be the headline of a card, and a paragraph on both sides of that."""
    return _heads_card(blocks[i - 1]) and is_paragraph(blocks[i - 2]) and is_paragraph(blocks[i + 1])


def _heads_dated(blocks: list[Block], i: int) -> bool:
    """Whether a date is the first line of a card: its headline and one paragraph stand below (ARD)."""
    below = blocks[i + 1 : i + 1 + SUMMARY]
    return len(below) == SUMMARY and _heads_card(below[0]) and is_prose(below[1])


def _dated_below(blocks: list[Block], dates_: list[int]) -> set[int]:
    """The prose of cards without a label, each with its headline, one sentence or two, and the date below (Ghost).

    Two or more adjoin. Entries of a time line have their date above the first headline.
    """
    closed = {i for i in dates_ if i > 1 and is_prose(blocks[i - 1]) and _heads_card(blocks[i - 2])}
    found: set[int] = set()
    for i in closed:
        first = i - CARD not in closed
        if first and i + CARD in closed and i >= CARD and blocks[i - CARD].clue != "date":
            while i in closed:
                found.add(i - 1)
                i += CARD
    return found


def _heads_card(block: Block) -> bool:
    """Whether a line could be the headline of a card."""
    return not (block.sentence or block.clue or block.phrase) and SHORTEST <= block.words <= LONGEST


def _dates_card(blocks: list[Block], i: int) -> bool:
    """Whether a date is a day that stands right below what could be a headline."""
    above = blocks[i - 1] if i else None
    if above is None or above.sentence or above.clue or above.phrase is not None:
        return False
    return SHORTEST <= above.words <= LONGEST and not dates.is_hour(blocks[i].text)


def _runs(dated: list[int], labels: list[int]) -> list[list[int]]:
    """The dates that stand near each other, with no further label between."""
    runs: list[list[int]] = []
    for i in dated:
        if runs and i - runs[-1][-1] <= TALLEST and bisect(labels, runs[-1][-1]) == bisect(labels, i):
            runs[-1].append(i)
        else:
            runs.append([i])
    return runs
