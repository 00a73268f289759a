"""A story's last lines that are no paragraphs: short parts of a round-up, letters and their signatures, a list."""

from wireclean.fields.names import is_name
from wireclean.layout.boxes import ADDRESSED
from wireclean.layout.kinds import SIGNERS, is_paragraph, is_prose, is_subhead
from wireclean.page import ALL_LINKED, Block

LAST = SIGNERS | {"correction"}  # clues of what stands below a story's last paragraph
FEWEST_HEADS = 2  # in capitals, of the story's parts
NEAR_HEAD = 2  # lines from one to the prose of its part: a result, and what is told of it
LONGEST_HEAD = 3  # words
DASHES = "—–-"
LONGEST_LETTER = 8  # paragraphs
LONGEST_TOWN = 3  # words, behind the name of who wrote one
SHORTEST_INTRODUCED = 5  # words of what introduces a list
MOST_LISTED = 12  # lines of that


def behind_heads(blocks: list[Block], last: int) -> int:
    """The story's last block, where heads in capitals go on with a few words each: ``TENNIS``, ``Postponed, wind.``"""
    above = [i for i, block in enumerate(blocks[:last]) if _is_head(block)]
    if sum(any(map(is_prose, blocks[i + 1 : i + 1 + NEAR_HEAD])) for i in above) < FEWEST_HEADS:
        return last
    while last + 2 < len(blocks):
        head, told = blocks[last + 1 : last + 3]
        adjoin = told.index == head.index + 1 == blocks[last].index + 2
        plain = told.sentence and not told.clue and told.phrase is None and not told.signs & ADDRESSED
        if not (_is_head(head) and adjoin and plain):
            break
        last += 2
    return last


def _is_head(block: Block) -> bool:
    """Whether a line is a word or two in capitals that could head a part of the story."""
    return block.text.isupper() and block.words <= LONGEST_HEAD and not (block.clue or block.opens or block.ends)


def behind_letters(blocks: list[Block], last: int) -> int:
    """The story's last block, where it is a letter that somebody signs below, and so are those that follow it.

    Each may have a head of its own: ``One bird, one vote``, and below the letter ``— Ada Vermeer, Vik``.
    """
    signed = last + 1 < len(blocks) and _signs_letter(blocks[last + 1])
    last += signed
    while signed and last + 2 < len(blocks):
        first = last + 1 + is_subhead(blocks[last + 1])
        letter = range(first, min(len(blocks), first + LONGEST_LETTER))
        end = next((i for i in letter if not is_paragraph(blocks[i])), first)
        signed = end > first and end < len(blocks) and _signs_letter(blocks[end])
        last = end if signed else last
    return last


def _signs_letter(block: Block) -> bool:
    """Whether a line is the name of who wrote a letter, behind a dash, perhaps with the town."""
    if block.text[0] not in DASHES or block.clue or block.phrase is not None:
        return False
    name, _, place = block.text.lstrip(DASHES).strip().partition(", ")
    return is_name(name) and len(place.split()) <= LONGEST_TOWN


def behind_list(blocks: list[Block], last: int) -> int:
    """The story's last block, where it introduces a list, and what closes a story stands below that."""
    if not blocks[last].text.endswith(":") or blocks[last].words < SHORTEST_INTRODUCED:
        return last
    for i, block in enumerate(blocks[last + 1 : last + 1 + MOST_LISTED], last + 1):
        if block.clue in LAST:
            return i - 1
        apart = block.index != blocks[i - 1].index + 1
        if apart or block.clue or block.phrase is not None or block.linked > ALL_LINKED:
            break
    return last
