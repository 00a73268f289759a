"""A signature: the byline behind the story."""

from __future__ import annotations

from wireclean.fields import agencies
from wireclean.fields.byline import parse
from wireclean.fields.byline.houses import is_with_agency
from wireclean.layout.byline.lines import Found
from wireclean.lazy import pattern
from wireclean.page import Page

BRACKETED = pattern(r"\((By [^()]+)\)")  # (By Ida Voss and Hal Brandt), as Taiwan's agency signs
BEHIND_STORY = 3  # lines between the story and a name with a mark that signs it


def signed(page: Page) -> Found | None:
    """A signature behind the story: ``Ida Voss, The Canadian Press``, ``Written by Ida Voss``.

    Without a mark it needs an agency, since a firm's contact is printed so, too; behind the label over other stories it
    is one of theirs.
    """
    last = page.inside[-1].index
    near = last + BEHIND_STORY + 1
    behind = [b for b in (*page.inside[-2:], *page.below) if not b.sentence and (b.index <= near or "," in b.text)]
    for block in behind:  # few
        named = "," in block.text
        if page.marks[block.index] is not None:
            continue
        lines = [other.text for other in page.blocks[block.index : block.index + 1 + (block.words <= 2)]]
        if (bracketed := BRACKETED.fullmatch(block.text)) is not None:
            lines = [bracketed[1]]
        parsed = parse(lines, unmarked=named or is_with_agency(block.text))
        if parsed is not None and parsed.affiliation and block.index > last and is_with_agency(block.text):
            return [block], parsed  # RTSinfo avec ats
        if parsed is None or not (parsed.authors or (parsed.marked and parsed.affiliation)):
            continue
        if parsed.marked and block.index >= last:
            between = page.blocks[last + 1 : block.index]
            if len(between) <= BEHIND_STORY and not any(other.opens or other.ends for other in between):
                return page.blocks[block.index : block.index + parsed.used], parsed
        if parsed.marked and any(other.opens for other in page.blocks[last + 1 : block.index]):
            continue  # another story's
        if named and agencies.is_agency(parsed.affiliation or ""):
            return [block], parsed
    return None
