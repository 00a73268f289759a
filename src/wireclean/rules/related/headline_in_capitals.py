"""REL105."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.layout.kinds import PROSE_WORDS
from wireclean.page import Block, Page
from wireclean.rule import Mark, drop, rule
from wireclean.shapes import shape

SHORTEST = 6  # words; shorter lines in capitals are subheads
SHORTEST_CALL = 5  # words of a call to the reader that is printed so, too
LONGEST = 20


@shape(longest=LONGEST)
def capitals(text: str) -> bool:
    """Whether a line is in capitals, and longer than a subhead."""
    return text.isupper() and text.count(" ") >= SHORTEST_CALL - 1


@rule("REL105")
def headline_in_capitals(page: Page) -> Iterator[Mark]:
    """A link to another story, which is its headline in capitals, between two paragraphs.

    Fox prints them without any label. Where a call to the reader stands in capitals inside the story, as ``CLICK HERE
    TO GET THE FOX NEWS APP`` does, such lines are links.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - GOOSE ON THE LINE DELAYS A SECOND TRAIN
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - CLICK HERE TO GET THE FOX NEWS APP
          The railway will mend the fence in May, and the swan will have to be told of it.

    A subhead stays, and so does each line in capitals of a story without such a call.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          WHAT THE DRIVER OF THE TRAIN SAW
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
    """
    found = [block for block in page.shaped(capitals) if page.is_inside(block)]
    if not any(block.phrase is not None and block.phrase.strength == "exact" for block in found):
        return
    for block in found:
        linked = block.words >= SHORTEST and not (block.clue or block.phrase) and page.marks[block.index] is None
        near = page.around(block)
        told = any(map(_is_prose, near)) and all(_is_prose(other) or other.clue == "caption" for other in near)
        if linked and told:
            yield drop(block.index)


def _is_prose(block: Block) -> bool:
    return block.sentence and block.words >= PROSE_WORDS
