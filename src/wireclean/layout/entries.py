"""Entries of a list, a log or a round-up: headings with numbers or in capitals, and what stands below each of them."""

from itertools import pairwise, takewhile

from wireclean.layout.boxes import ADDRESSED
from wireclean.layout.kinds import PARAGRAPH, PROSE_CLUES, is_chrome, is_prose
from wireclean.lazy import pattern
from wireclean.page import Block
from wireclean.signs import FIGURES

NUMBERED = pattern(r"\d{1,2}[.)] [^\W\d]")  # 3. WHERE THE GEESE WENT
AGATE = pattern(  # with which agencies list contracts, trades and releases
    r"[A-Z][A-Z.&' -]{2,40} — (?:Acquired|Activated|Agreed|Announced|Assigned|Claimed|Designated|Exercised|Fined|Fired"
    r"|Hired|Named|Optioned|Outrighted|Placed|Promoted|Reassigned|Recalled|Reinstated|Released|Returned|Selected|Sent"
    r"|Signed|Suspended|Traded|Transferred|Waived)\b"
)
SHORTEST_TOLD = 4  # words of a sentence above or below a subhead
TALLEST_ENTRY = 16  # blocks from one numbered heading to the next
COUNTED_HEAD = pattern(r"\d{1,2} [A-Z]")
FEWEST_COUNTED = 3  # words of such a heading, with its number
FEWEST_IN_ORDER = 3  # such headings above the one that short sentences follow
MOST_DATA = 8  # lines from such a heading to its prose
LONGEST_PART = 3  # words of a line in capitals that heads a part of a story
FEWEST_PARTS = 3
LONGEST_DATA = 8  # words of a line between a numbered heading and its prose


def numbered(blocks: list[Block]) -> frozenset[int]:
    """The places of numbered headings with prose between one and the next, and of the short lines that prose follows.

    ``1. The Net Loft``, ``14 Quay Street``, a paragraph; ``2. Pho Marguerite``. Headlines of other stories have none.
    """
    heads = [i for i, block in enumerate(blocks) if block.signs & FIGURES and _is_numbered(block)]
    found: set[int] = set()
    for head, below in pairwise(heads):
        one, other = (int(blocks[i].text[:2].rstrip(".)")) for i in (head, below))
        if abs(one - other) != 1 or below - head > TALLEST_ENTRY:
            continue
        for i in (head, below):
            lines = list(takewhile(lambda at: _is_entrys(blocks[at]), range(i + 1, min(len(blocks), i + MOST_DATA))))
            behind = i + 1 + len(lines)
            if behind < len(blocks) and is_prose(blocks[behind]) and not blocks[behind].clue:
                found.update((i, *lines))
    return frozenset(found)


def counted(blocks: list[Block]) -> frozenset[int]:
    """The places of headings behind three or more with the numbers before, and of short sentences that follow them.

    ``4 Eat on a bridge``, ``5 Stay home``: no stop need stand behind the number.
    """
    heads = [i for i, block in enumerate(blocks) if block.signs & FIGURES and _is_counted(block)]
    found: set[int] = set()
    in_order = 1
    for head, below in pairwise(heads):
        one, other = (int(blocks[i].text[:2].rstrip(".)")) for i in (head, below))
        in_order = in_order + 1 if other == one + 1 and below - head <= TALLEST_ENTRY else 1
        if in_order > FEWEST_IN_ORDER and (blocks[below].sentence or below - head == 1):
            found.add(below)  # of a list, where nothing stands between
        elif in_order > FEWEST_IN_ORDER and below + 1 < len(blocks) and is_told(blocks[below + 1]):
            found.update((below, below + 1))
    return frozenset(found)


def parts(blocks: list[Block], title: int | None) -> frozenset[int]:
    """The places of lines in capitals that head sentences, each once, as the days of a log do: ``FRIDAY``."""
    found = [
        i
        for i, block in enumerate(blocks[:-1])
        if block.words <= LONGEST_PART and block.text.isupper() and (title is None or block.index > title)
        if not (block.clue or block.phrase) and blocks[i + 1].sentence and not blocks[i + 1].clue
    ]
    keys = {blocks[i].key for i in found}
    return frozenset(found) if len(found) >= FEWEST_PARTS and len(keys) == len(found) else frozenset()


def heads_entry(blocks: list[Block], i: int) -> bool:
    """Whether a numbered line heads a sentence, as in a list of what is to be known; headlines elsewhere head none."""
    if is_chrome(blocks[i]) or blocks[i].sentence or NUMBERED.match(blocks[i].text) is None:
        return False
    return any(below.sentence and not (below.clue or below.phrase) for below in blocks[i + 1 : i + 2])


def heads_agate(blocks: list[Block], i: int) -> bool:
    """Whether a label heads a list of teams and what they did: ``HOCKEY``, ``ELM OWLS — Recalled G Sami Rautio``."""
    if blocks[i].clue or blocks[i].sentence or (blocks[i].phrase is not None and not blocks[i].is_label):
        return False
    return any(AGATE.match(below.text) is not None for below in blocks[i + 1 : i + 3] if below.text[:3].isupper())


def is_told(block: Block) -> bool:
    """Whether a block is a sentence, perhaps a short one, that shows no chrome and does not address the reader."""
    told = block.sentence and block.words >= SHORTEST_TOLD and block.clue in PROSE_CLUES and block.phrase is None
    return told and (block.words >= PARAGRAPH or not block.signs & ADDRESSED)


def _is_counted(block: Block) -> bool:
    """Whether a line is a heading or a sentence of some words with a number in front."""
    plain = block.text[0].isdigit() and not (block.clue or block.phrase) and block.words >= FEWEST_COUNTED
    return plain and (COUNTED_HEAD.match(block.text) is not None or NUMBERED.match(block.text) is not None)


def _is_numbered(block: Block) -> bool:
    """Whether a line is a heading with a number in front."""
    return (
        block.text[0].isdigit()
        and not (block.sentence or block.clue or block.phrase)
        and NUMBERED.match(block.text) is not None
    )


def _is_entrys(block: Block) -> bool:
    """Whether a line could stand between a numbered heading and its prose: an address, a price."""
    return not (block.sentence or is_chrome(block)) and block.words <= LONGEST_DATA
