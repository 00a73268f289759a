"""REL104."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from wireclean.layout import cards
from wireclean.page import Block, Page
from wireclean.rule import Mark, drop, rule
from wireclean.rules.believe import is_headed

BUTTONS = frozenset({"read more", "read full story", "continue reading", "read story", "read article", "watch now"})
FAMILIES = ("related", "player", "navigation")  # of their wordings
FEWEST = 2  # cards with the same button
SHORTEST = 3  # words of a headline
LONGEST = 20  # words


@rule("REL104")
def card(page: Page) -> Iterator[Mark]:
    """The headline on a card of another story, which a button stands under.

    Papers set rows of them between the paragraphs. Two or more cards have the same button, which goes as a known
    wording; the headline is the line right above it that does not read as a sentence.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - Bakery to close after ninety years
        - Read More
        - Man finds ring in river, then owner
        - Read More
          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    Or it has the day and the hour at which it was printed below, between two paragraphs.

        - Swan delays the morning train
        - By Orla Tennant
        - Nov. 3, 2025
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          Passengers leaned out of the windows to see why, and one of them asked for his money back.
        - Bakery to close after ninety years
        - Oct. 14, 2025, 5:04 p.m.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
          The railway will mend the fence in May, and the swan will have to be told of it by somebody.

    A subhead, which no button stands under, stays, and so does a line above a button that stands there once.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          Where the swan was going
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
    """
    if page.story is not None and page.story.bare and not is_headed(page):
        return
    yield from map(drop, sorted(cards.amid(page)))
    buttons = [block for family in FAMILIES for block in page.worded(family) if block.key in BUTTONS and block.index]
    printed = Counter(button.key for button in buttons)
    for button in buttons:
        block = page.blocks[button.index - 1]
        if printed[button.key] >= FEWEST and page.marks[block.index] is None and _is_headline(block):
            yield drop(block.index)


def _is_headline(block: Block) -> bool:
    named = block.sentence or block.clue or block.phrase is not None
    return not named and SHORTEST <= block.words <= LONGEST
