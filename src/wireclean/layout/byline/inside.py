"""A byline below the story's first paragraph."""

from __future__ import annotations

from wireclean.fields.byline import parse
from wireclean.fields.byline.mark import SIGNS
from wireclean.fields.names import is_name
from wireclean.layout.byline.lines import LINES, REACH, Found, is_dated, may_name
from wireclean.lazy import pattern
from wireclean.page import Page

LONGEST_INSIDE = 12  # words of a byline below the story's first paragraph
ALONE = frozenset({"written by", "story by", "reported by", "words by"})  # marks of two words, above a name
AND = pattern(r"\s(?:and|und|och|og|en|et|y|e|i|ja|és|și|ve|и|і|та)\s|, ")


def below_first_paragraph(page: Page) -> Found | None:
    """The one byline among the story's first blocks, below a paragraph that sums it up.

    It has a mark (``Von Ida Voss``), or is a name above a date. Where there are more, each is that of an entry: of a
    running story, or of a list of books.
    """
    found = []
    inside = page.inside
    for number, block in enumerate(inside):
        if block.sentence or block.words > LONGEST_INSIDE or page.marks[block.index] is not None:
            continue
        if block.index in page.teasers:  # of another story
            continue
        dated = may_name(block) and block.words > 1 and is_dated(page, block) and _is_names(block.text)
        stamped = block.clue == "date" and block.signs & SIGNS  # Written by: Ida Voss Updated Sep 17, 2025
        if not (dated or stamped or block.clue == "byline" or block.words == 1 or block.key in ALONE):
            continue
        run = [b for b in inside[number : number + LINES] if not b.sentence]
        parsed = parse([b.text for b in run], unmarked=dated)
        if parsed is not None and parsed.authors and (dated or parsed.marked):
            found.append((run[: parsed.used], parsed))
    once = found and all(other[1].authors == found[0][1].authors for other in found)  # and again above a bio
    return found[0] if once and found[0][0][0].index <= inside[0].index + REACH else None


def _is_names(line: str) -> bool:
    """Whether a line is a name, or two with a word between: ``Ida Voss og Hal Brandt``."""
    return is_name(line) or all(map(is_name, AND.split(line)))
