"""What stands right above a line that closes the story: a sign-off, a desk's initials, the notice of its distributor.

Between the story's prose and what closes it no site sets lines that show no chrome: dates of a tour, names, results and
short sentences there are the story's own, however little they look like prose.
"""

from __future__ import annotations

from wireclean import dates
from wireclean.fields import release, republished
from wireclean.layout.continued import OWN_LABELS, above_next
from wireclean.layout.ending import credits_by_place
from wireclean.layout.kinds import SIGNERS, is_prose, is_sure, stands_as_subhead
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block

SURE = SIGNERS | {"promo", "correction"}  # clues of what closes a story, and no site
HEAD = frozenset({"byline", "date", "section"})  # clues of what stands above one
STORYS = ("istributed by", "may not be published, broadcast")  # what the notices of distributors and agencies hold
FIRST_PUBLISHED = "This story was originally published "
FEWEST_BRIDGED = 2  # sentences between a label over other stories and what closes this one
LINES = 3  # that a notice goes on before it names the distributor
LONGEST_HEADING = 8  # words of what heads a section of a release
LONGEST = 11  # words of such a line
INTRODUCES = 12  # words of one with a colon that introduces the others
BIOS = 3  # paragraphs above what closes the story that could be bios: asking takes long
MOST = 60  # blocks above what closes the story


def lines(blocks: list[Block], title: int | None) -> tuple[frozenset[int], frozenset[int]]:
    """The indices of the short blocks between a story's prose and what closes it, and of labels that it goes on behind.

    Such a label stands over one other story or some; nothing but lines that show no chrome stand between their
    headlines, which are passed over, and what closes the story.
    """
    found: set[int] = set()
    bridged: set[int] = set()
    released = False
    for i, block in enumerate(blocks):
        if block.opens and not block.ends and (own := above_next(blocks, i)):
            found.update(between.index for between in own)
            bridged.add(block.index)
            bridged.update(label.index for label in own if label.ends or label.opens)
        if block.clue == "dateline":
            released = released or release.is_release(block.text)
        elif not (block.clue or released or block.text.startswith(FIRST_PUBLISHED)):
            continue  # as most are
        if _closes(blocks, i, released):
            _read_up(blocks, i, title, found, bridged)
    return frozenset(found), frozenset(bridged)


def _closes(blocks: list[Block], i: int, released: bool) -> bool:
    """Whether a line closes a story, or a release."""
    block = blocks[i]
    if block.clue in SURE or (block.clue == "copyright" and _is_distributed(blocks, i)):
        return True
    return _is_first_published(block) or (released and _closes_release(block))


def _read_up(blocks: list[Block], i: int, title: int | None, found: set[int], bridged: set[int]) -> None:
    """Find the short lines above the one that closes the story, up to its prose, and the labels among them."""
    run: list[int] = []
    paragraphs = 0
    sentences = 0
    for at in range(i - 1, max(0, i - MOST) - 1, -1):
        above = blocks[at]
        if above.opens and not above.ends and sentences >= FEWEST_BRIDGED:
            bridged.add(above.index)
        if above.index == title or _heads(above) or above.index in found:
            break
        if above.key in OWN_LABELS and blocks[i].clue in SIGNERS and stands_as_subhead(blocks, at):
            bridged.add(above.index)
        elif is_sure(above):
            break
        sentences += above.sentence and not above.clue
        if above.words <= LONGEST or above.clue == "legal":  # a paragraph that speaks of accounts
            run.append(above.index)
        told = is_prose(above) or (above.words >= INTRODUCES and above.text.endswith(":"))
        if told and paragraphs < BIOS and credits_by_place(above):
            break  # below which other things may stand
        if told:
            found.update(run)
            run = []
            paragraphs += 1
    else:
        return
    if run and above.index in bridged:
        found.update(run)


def _closes_release(block: Block) -> bool:
    """Whether a line heads a release's last sections, or says whom to ask: what stands above it is the release's."""
    if block.sentence or block.words > LONGEST_HEADING:
        return False
    asks = block.text.endswith(":") and release.names_contact(block.text)
    return asks or release.heads_contacts(block.text, block.key) or release.heads_section(block.text)


def _is_first_published(block: Block) -> bool:
    """Whether a line below the story says when it was first published (McClatchy)."""
    return block.text.startswith(FIRST_PUBLISHED) and republished.is_first_published(block.text)


def _heads(block: Block) -> bool:
    """Whether a line stands above a story, and is no time of day, which may head a part of it: ``9 a.m.``"""
    return block.clue in HEAD and not (block.clue == "date" and dates.is_hour(block.text))


def _is_distributed(blocks: list[Block], i: int) -> bool:
    """Whether a notice is an agency's, or names who distributed the story, perhaps on a line that goes it on."""
    if i and blocks[i - 1].clue == "copyright":
        return False
    lines = [block.text for block in blocks[i : i + LINES] if block.clue == "copyright"]
    return any(words in line for line in lines for words in STORYS)
