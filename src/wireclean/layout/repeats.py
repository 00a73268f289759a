"""Boxes that a page prints again as a whole: what stands where a post would be loaded, a call, a card, a summary.

Lines in a row that return in the same order are no site's story, whatever they say, and in whatever language: the
placeholder over each embedded post, the box above the story that stands below it once more, the card of another story
that is printed for two widths of the screen. A story's table may repeat the labels of its columns, and a song its
refrain; those have no line that reads as a label of a box beside one that reads as its words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from wireclean.fields.names import is_name
from wireclean.layout.kinds import is_prose
from wireclean.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wireclean.page import Block

FEWEST = 4  # lines of a box that is printed twice
FEWEST_OFTEN = 2  # the same of one that is printed more often
OFTEN = 3  # printings that are more
TALLEST_OFTEN = 5  # lines of a box that stands amid stories
MOST_PRINTINGS = 8  # of a line that a box is looked for at: others are labels all over the page
PROSE = 3  # lines of such a box for each that is prose: else an article that stands on its page twice
SHORTEST_TOLD = 6  # words of a box's longest line at least
LONGEST_LABEL = 2  # words of one that only labels have
CLUES = frozenset({"", "date", "legal", "invitation", "control", "gallery"})  # of its lines
MOST_TOLD = 0.4  # share of the prose below the headline in such boxes; beyond it a page prints its story twice
CODE = frozenset("{};")  # with which lines of programs end
SPEAKING = frozenset({"legal", "invitation"})  # clues of what speaks to the reader


class Repeats(NamedTuple):
    """The indices of the blocks of such boxes, in each printing.

    ``often`` are those of small ones that a page prints three times or more, amid stories as well as around them.
    """

    all: frozenset[int]
    often: frozenset[int]


NONE = Repeats(frozenset(), frozenset())


def find(blocks: list[Block], title: int | None) -> Repeats:
    """The boxes that return below the headline; those above it are left to their place."""
    first = title + 1 if title is not None else 0
    printed: dict[str, list[int]] = defaultdict(list)
    for block in blocks[first:]:
        if block.key and block.clue in CLUES and not block.row:
            printed[block.key].append(block.index)
    starts: dict[int, list[int]] = defaultdict(list)  # the first of two printings of a line, by how far they are apart
    for places in printed.values():
        if 1 < len(places) <= MOST_PRINTINGS:
            for number, place in enumerate(places):
                for other in places[number + 1 :]:
                    starts[other - place].append(place)
    found: set[int] = set()
    often: set[int] = set()
    for apart, places in starts.items():
        if len(places) >= FEWEST_OFTEN:
            for run in _runs(blocks, apart, sorted(places)):
                if _is_box(blocks, run, printed):
                    both = {index + shift for index in run for shift in (0, apart)}
                    found |= both
                    if len(run) <= TALLEST_OFTEN and _returns_often(blocks, run, printed):
                        often |= both
    told = sum(blocks[index].words for index in found if is_prose(blocks[index]))
    if told and told > MOST_TOLD * sum(block.words for block in blocks[first:] if is_prose(block)):
        found = often
    return Repeats(frozenset(found), frozenset(often))


def _runs(blocks: list[Block], apart: int, places: list[int]) -> Iterator[range]:
    """The runs of lines that are printed again so many blocks below."""
    reached = -1
    for place in places:
        if place <= reached:
            continue
        first, end = place, place + 1
        while first > reached + 1 and _returns(blocks[first - 1], blocks[first - 1 + apart]):
            first -= 1  # a label that stands all over the page
        while end < first + apart and end + apart < len(blocks) and _returns(blocks[end], blocks[end + apart]):
            end += 1
        reached = end - 1
        yield range(first, end)


def _returns(block: Block, other: Block) -> bool:
    return block.key == other.key and block.key != "" and block.clue in CLUES and not block.row


def _is_box(blocks: list[Block], run: range, printed: dict[str, list[int]]) -> bool:
    """Whether lines that return in the same order are a box's: labels beside words, and more labels than prose."""
    if len(run) < FEWEST_OFTEN:
        return False
    box = [blocks[index] for index in run]
    if _returns_often(blocks, run, printed):
        if not _speaks(blocks, run):
            return False
    elif len(box) < FEWEST:
        return False
    prose = sum(is_prose(block) and block.clue != "legal" for block in box)
    if prose * PROSE > len(box) or any(block.thematic_break or block.text[-1] in CODE for block in box):
        return False
    told = any(block.words >= SHORTEST_TOLD for block in box)
    return told and any(_is_label(block) for block in box)


def _returns_often(blocks: list[Block], run: range, printed: dict[str, list[int]]) -> bool:
    return all(len(printed[blocks[index].key]) >= OFTEN for index in run)


def _speaks(blocks: list[Block], run: range) -> bool:
    """Whether a box speaks to the reader in a sentence: a catalogue's entries share labels and a few words."""
    return any(is_prose(blocks[index]) or blocks[index].clue in SPEAKING for index in run)


def _is_label(block: Block) -> bool:
    """Whether a line is a box's label, or tells the reader of the site: no line of verse, and no name in a table."""
    if block.phrase is not None or block.clue:
        return True
    return block.words <= LONGEST_LABEL and not block.sentence and (block.words == 1 or not is_name(block.text))
