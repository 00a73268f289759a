"""A writer's name behind the story that is no signature: above an address, on a card, by itself."""

from __future__ import annotations

from itertools import pairwise

from wireclean.fields.byline import parse
from wireclean.fields.byline.parsed import Byline
from wireclean.fields.names import is_full_name
from wireclean.layout.byline.lines import Found
from wireclean.layout.writers import HEADS, heads_bio
from wireclean.lazy import pattern
from wireclean.page import Block, Page

NEAR_ADDRESS = 12  # lines behind the story in which a name with an address may stand
ADDRESS = pattern(r"[\w.+-]+@[\w.-]+\.[a-z]{2,}")
HANDLE = pattern(r"@\w{2,30}")


def name_behind(page: Page) -> Found | None:
    """A writer's name alone right behind the story, as papers in Vietnam sign: blank lines set it apart from chrome.

    A topic stands there, too, which the story speaks of.
    """
    last = page.inside[-1].index
    while last + 1 < len(page.blocks) and _is_button(page.blocks[last + 1]):
        last += 1
    lines = page.blocks[last + 1 : last + 3]
    if not page.spaced or len(lines) < 2 or not (lines[0].gap and lines[1].gap and lines[1].phrase is not None):
        return None
    name = lines[0]
    if name.clue or name.phrase is not None or not is_full_name(name.text) or page.marks[name.index] is not None:
        return None
    if any(part in block.text for block in page.inside for part in name.text.split() if len(part) > 2):
        return None
    return [name], Byline(name.text, (name.text,), None, 1, False)


def _is_button(block: Block) -> bool:
    """Whether a block is a known entry that heads nothing: ``Trở lại chủ đề``."""
    return block.phrase is not None and block.phrase.family == "navigation" and not (block.ends or block.opens)


def addressed(page: Page) -> Found | None:
    """A reporter's name behind the story, with the address and the handle right below it (TheJournal.ie).

    Behind a release stands whom to ask, and below the label over other stories who wrote those.
    """
    last = page.inside[-1].index
    if page.clued("release") or any(block.clue == "dateline" for block in page.inside):
        return None
    for block in page.blocks[last + 1 : last + 1 + NEAR_ADDRESS]:
        if block.opens:
            break
        lines = [line.text for line in page.blocks[block.index + 1 : block.index + 3]]
        reached = len(lines) > 1 and ADDRESS.fullmatch(lines[0]) and HANDLE.fullmatch(lines[1])
        if reached and block.words > 1 and is_full_name(block.text):
            return [block], Byline(block.text, (block.text,), None, 1, False)
    return None


def carded(page: Page) -> Found | None:
    """A name alone above the headline, as of a column, with which the card of its writer behind the story begins."""
    top = page.story.top if page.story is not None else None
    for line, bio in pairwise(page.below[:NEAR_ADDRESS]):
        if line.opens or top is None:
            break
        if not heads_bio(line, bio):
            continue
        for block in page.blocks[max(0, top - NEAR_ADDRESS) : top]:
            if block.text == line.text and page.marks[block.index] is None:
                return [block], Byline(line.text, (line.text,), None, 1, False)
    return None


def labelled(page: Page) -> Found | None:
    """A writer's name alone behind the story, below the label of her card: ``About the author``, ``Author:``."""
    for label, line in pairwise(page.below[:NEAR_ADDRESS]):
        if label.opens or line.opens:
            break
        if label.key.rstrip(":") in HEADS and line.words > 1 and line.phrase is None and is_full_name(line.text):
            return [line], Byline(line.text, (line.text,), None, 1, False)
    return None


def only(page: Page) -> Found | None:
    """The one byline with a mark and a colon that the page has, near the story's end, below other stories (iDNES)."""
    marked = [block for block in page.clued("byline") if block.index > page.inside[0].index]
    if len(marked) != 1 or not page.inside[-1].index < marked[0].index <= page.inside[-1].index + NEAR_ADDRESS:
        return None
    label, colon, _ = marked[0].text.partition(":")
    parsed = parse([marked[0].text], unmarked=False) if colon and " " not in label else None
    return ([marked[0]], parsed) if parsed is not None and parsed.authors else None
