"""REL106."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields.names import is_name
from wireclean.layout.kinds import is_paragraph
from wireclean.page import Block, Page
from wireclean.rule import Mark, drop, rule

SHORTEST = 4  # words of a headline
LONGEST = 60  # words of two
LONGEST_LABEL = 5  # words of what stands between the two
APART = (1, 2)  # lines from one printing to the next
SHORTEST_GLUED = 8  # characters of what stands twice with nothing between
BULLETS = "•*- "
STOPS = (".", "!", "?", ".”", "!”", "?”", '."', '!"', '?"')


@rule("REL106")
def doubled_title(page: Page) -> Iterator[Mark]:
    """A headline of another story, twice on one line, with the writer's name below.

    A picture's words and those of the link beside it are the same, and dumps set them on one line. Known from The
    Nation.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - Bakery to close after ninety years Bakery to close after ninety years
        - Hal Brandt
          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    Or on two lines, perhaps with a label between, as a picture's words and those of the link are set in some dumps
    (mbl.is).

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - Bakery to close after ninety years
        - News from Port Ellis
        - Bakery to close after ninety years
          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    Or with nothing between, as text browsers print a picture's words and those that stand below it.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - A swan between the railsA swan between the rails
          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    What people call out twice stays.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          Give way to the swan! Give way to the swan!
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
    """
    for block in page.inside:
        yield from map(drop, _printed_again(page.blocks, block))
        if block.index in page.verse:
            continue
        if is_glued(block.text):
            yield drop(block.index)
            continue
        if not 2 * SHORTEST <= block.words <= LONGEST or not _is_doubled(block.text):
            continue
        yield drop(block.index)
        for below in page.blocks[block.index + 1 : block.index + 2]:
            if below.words > 1 and not below.clue and is_name(below.text):
                yield drop(below.index)


def _printed_again(blocks: list[Block], block: Block) -> range:
    """The lines from one that is no sentence to its second printing, two paragraphs around, perhaps a label between."""
    if block.sentence or block.clue or not SHORTEST <= block.words <= LONGEST // 2:
        return range(0)
    for apart in APART:
        around = blocks[block.index - 1 : block.index + apart + 2]
        if len(around) < apart + 3 or around[apart + 1].key != block.key:
            continue
        plain = all(not label.sentence and label.words <= LONGEST_LABEL for label in around[2 : apart + 1])
        if plain and is_paragraph(around[0]) and is_paragraph(around[-1]):
            return range(block.index, block.index + apart + 1)
    return range(0)


def _is_doubled(text: str) -> bool:
    """Whether a line says what it says twice."""
    half = len(text) // 2
    if text[half] != " " or text[:half] != text[half + 1 :]:
        return False
    return len(set(text[:half].split(" "))) >= SHORTEST and not text.endswith(STOPS)


def is_glued(text: str) -> bool:
    """Whether a line says what it says twice, with nothing between: ``Swan on the lineSwan on the line``."""
    text = text.lstrip(BULLETS)
    half, odd = divmod(len(text), 2)
    if odd or half < SHORTEST_GLUED or text[0] != text[half]:  # as of most
        return False
    return text[:half] == text[half:] and " " in text[:half].strip() and text[0].isalpha()
