"""The headlines of other stories that the labels above them show: ``Related``, and what stands under it."""

from __future__ import annotations

from itertools import pairwise

from wireclean.layout import topic
from wireclean.signs import FIGURES
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block, Page

SHORTEST_TOLD = 4  # words
CARD_ENDS = (".", "?", ".”", "?”", '."', '?"', ":")  # with which a line of the story ends below a card
LONGEST_HEAD = 3  # words of a line in capitals that heads a part of a story
LONGEST_SUBHEAD = 8  # words
LONGEST_ENTRY = 12  # words of a paragraph below a subhead with a number
NEAR_COUNT = 20  # blocks above such a label in which the number before may stand
MOST_CONTROLS = 4  # lines between a label over other stories and their first headline
MOST_TEASERS = 12  # headlines under one label
LIST_END = "end of list"  # what stands below a list of other stories for those who cannot see it
ENDED = frozenset({"نهاية", "समाप्त", "پايان"})  # folded words for an end behind the label's
LONGEST_END = 3  # words that say so in front of the label's own
SINGULAR = frozenset(
    {"also read", "read also", "read more", "related article", "related post", "related story", "see also"}
)


def find(page: Page) -> tuple[frozenset[int], frozenset[int]]:
    """The indices of such headlines, and those of the labels below which a line says that they end.

    Where the headlines adjoin their label they go on to the next blank line, else to the next prose.
    """
    found: set[int] = set()
    closed: set[int] = set()
    for label in page.openers:
        opener = label
        most, name = 1 if names_one(page.blocks[label]) else MOST_TEASERS, page.blocks[label].key
        label += (controls := _controls(page, label))
        found.update(range(label - controls + 1, label + 1))
        behind = page.blocks[label + 1 : label + 1 + most]
        told = next((i for i, block in enumerate(behind) if block.key == LIST_END), None)
        if told is not None:  # whatever the headlines look like
            found.update(range(label + 1, label + told + 2))
            closed.add(opener)
            continue
        adjoins = bool(behind) and not behind[0].gap
        for number, block in enumerate(behind):
            if not block.teaser or (adjoins and block.gap) or block.index in page.announced:
                break
            if number > 1 and _stands_behind_card(behind, number):
                break
            if block.clue == "byline" and page.blocks[block.index - 1].phrase is not None:
                break  # the story's own, below a link, and no headline's
            if number and _heads_part(page, label, block, behind[0]):
                break  # SATURDAY, where FRIDAY stands above
            if block.row and not block.clue and not behind[0].row:
                break  # of a table
            heads = number > 0 and _heads_told(page, block)
            if block.text[-1] == ":" and (heads or block.words >= SHORTEST_TOLD):
                break  # the story's, which a paragraph or a list follows
            if heads and block.words * 2 <= behind[0].words:
                break  # a subhead of the story
            if block.signs & FIGURES and _goes_on_counting(page, label, block):
                break  # 2. What the swan did next, where 1. stands above
            if number and block.sentence and _is_told(block) and not _is_told(behind[0]):
                break  # the story's, whose sentences end in full stops, as those headlines do not
            found.add(block.index)
            if number and name in block.key and _is_end(block, name):
                closed.add(opener)
                break
    return frozenset(found), frozenset(closed)


def names_one(block: Block) -> bool:
    """Whether a block is a label over one other story, as its colon or bar and its number say: ``Related post:``."""
    return block.opens and block.key in SINGULAR and block.text.endswith((":", "|"))


def _heads_told(page: Page, block: Block) -> bool:
    """Whether a short line heads a paragraph: it ends in a colon, or the paragraph has a word of it."""
    if block.phrase is not None or block.clue or block.sentence or block.words > LONGEST_SUBHEAD:
        return False
    below = page.blocks[block.index + 1 : block.index + 2]
    if not below or not below[0].sentence or below[0].words < LONGEST_ENTRY or below[0].phrase is not None:
        return False
    return block.text[-1] == ":" or not topic.stems(block.text).isdisjoint(topic.stems(below[0].text))


def _heads_part(page: Page, label: int, block: Block, headline: Block) -> bool:
    """Whether a line in capitals heads a part of the story, as one above a label over other stories does."""
    if not (block.text.isupper() and block.words <= LONGEST_HEAD) or headline.text.isupper() or block.phrase:
        return False
    above = pairwise(page.blocks[max(0, label - NEAR_COUNT) : label])
    return any(
        head.text.isupper() and head.words <= LONGEST_HEAD and not head.phrase and below.sentence
        for head, below in above
    )


def _goes_on_counting(page: Page, label: int, block: Block) -> bool:
    """Whether a line goes on with the numbers of the story's subheads above a label over other stories."""
    number, _, rest = block.text.partition(". ")
    if not rest or not number.isdigit() or len(number) > 2:
        return False
    if number == "1":
        return _begins_to_count(page, block)
    before = f"{int(number) - 1}. "
    return any(
        above.text.startswith(before) and below.sentence and below.words >= LONGEST_ENTRY
        for above, below in pairwise(page.blocks[max(0, label - NEAR_COUNT) : label])
    )


def _begins_to_count(page: Page, block: Block) -> bool:
    """Whether a paragraph stands between a line with the number one and the one with the next."""
    told = False
    for below in page.blocks[block.index + 1 : block.index + 1 + NEAR_COUNT]:
        if below.text.startswith("2. "):
            return told
        told = told or (below.sentence and below.words >= LONGEST_ENTRY)
    return False


def _controls(page: Page, label: int) -> int:
    """How many lines right below a label turn over the stories that it heads: ``Previous``, ``1``, ``Next``."""
    count = 0
    for block in page.blocks[label + 1 : label + 1 + MOST_CONTROLS]:
        if block.clue != "gallery" and not block.text.isdigit():
            break
        count += 1
    return count if count > 1 else 0


def _is_end(block: Block, name: str) -> bool:
    """Whether a line says to those who cannot see it that a box ends: ``Fin de Lo más leído``, ``End of Most read``.

    Some languages have the word for it behind the label's: ``الأكثر قراءة نهاية``.
    """
    behind = block.key.startswith(f"{name} ") and block.key.rpartition(" ")[2] in ENDED
    if not (behind or (block.key.endswith(f" {name}") and not block.text[:1].islower())):
        return False
    return block.words <= name.count(" ") + 1 + LONGEST_END


def _is_told(block: Block) -> bool:
    """Whether a line is a sentence with its full stop, and long enough to be none of a headline's abbreviations."""
    if block.words < SHORTEST_TOLD or block.phrase is not None:  # * Vor 1 Std.
        return False
    return block.sentence and block.text.endswith((".", ".”", '."', ".»"))


def _stands_behind_card(behind: list[Block], number: int) -> bool:
    """Whether a line stands alone behind lines that adjoin each other, a headline and its date, on a page with gaps."""
    block = behind[number]
    if not (block.gap and behind[0].gap) or block.phrase is not None or not block.text.endswith(CARD_ENDS):
        return False
    apart = number + 1 == len(behind) or behind[number + 1].gap
    return apart and not any(line.gap for line in behind[1:number])
