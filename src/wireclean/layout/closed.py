"""What stands right above a line that closes the story: a sign-off, a desk's initials, the notice of its distributor.

Between the story's prose and what closes it no site sets lines that show no chrome: dates of a tour, names, results and
short sentences there are the story's own, however little they look like prose.
"""

from __future__ import annotations

from wireclean import dates
from wireclean.layout.ending import credits_by_place
from wireclean.layout.kinds import SIGNERS, is_prose, is_sure
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block

SURE = SIGNERS | {"promo"}  # clues of what closes a story, and no site
HEAD = frozenset({"byline", "date", "section"})  # clues of what stands above one
STORYS = ("istributed by", "may not be published, broadcast")  # what the notices of distributors and agencies hold
LINES = 3  # that a notice goes on before it names the distributor
LONGEST = 11  # words of such a line
INTRODUCES = 12  # words of one with a colon that introduces the others
BIOS = 3  # paragraphs above what closes the story that could be bios: asking takes long
MOST = 60  # blocks above what closes the story


def lines(blocks: list[Block], title: int | None) -> frozenset[int]:
    """The indices of the short blocks between a story's prose and what closes it."""
    found: set[int] = set()
    for i, block in enumerate(blocks):
        if not (block.clue in SURE or (block.clue == "copyright" and _is_distributed(blocks, i))):
            continue
        run: list[int] = []
        paragraphs = 0
        for above in reversed(blocks[max(0, i - MOST) : i]):
            if above.index == title or _heads(above) or above.index in found or is_sure(above):
                break
            if above.words <= LONGEST:
                run.append(above.index)
            told = is_prose(above) or (above.words >= INTRODUCES and above.text.endswith(":"))
            if told and paragraphs < BIOS and credits_by_place(above):
                break  # below which other things may stand
            if told:
                found.update(run)
                run = []
                paragraphs += 1
    return frozenset(found)


def _heads(block: Block) -> bool:
    """Whether a line stands above a story, and is no time of day, which may head a part of it: ``9 a.m.``"""
    return block.clue in HEAD and not (block.clue == "date" and dates.is_hour(block.text))


def _is_distributed(blocks: list[Block], i: int) -> bool:
    """Whether a notice is an agency's, or names who distributed the story, perhaps on a line that goes it on."""
    if i and blocks[i - 1].clue == "copyright":
        return False
    lines = [block.text for block in blocks[i : i + LINES] if block.clue == "copyright"]
    return any(words in line for line in lines for words in STORYS)
