"""SPC102."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Block, Page
from wireclean.rule import Mark, drop, rule
from wireclean.shapes import shape

SHORT = 12  # words; a longer line is no verse
MARKS = frozenset("•·|/\\›»«‹>-–—*+×✕✖✓….:,;_¯#")


@shape(begins="".join(MARKS), longest=3)
def mark_alone(text: str) -> bool:
    """Whether a line is a mark or two that set something off."""
    return len(text) <= 3 and MARKS.issuperset(text.replace(" ", ""))


@rule("SPC102")
def stray_mark(page: Page) -> Iterator[Mark]:
    """A bullet, bar, arrow or control that stands alone.

    What is left of an icon, a separator, a form (``(BUTTON)`` in dumps of lynx, ``[logo.png]`` in those of w3m), or a
    list whose item was empty. Known from all sites; Postmedia and Bonnier print ``•`` between date and reading time.

        - Bridge closes to cars
        - By Orla Tennant
          The bridge will be closed to cars until the end of the week, the county said.
        - •
        - |
          Buses will take the road along the river, which is longer by eleven minutes.

    A mark with a word behind it stays, and so do a rule between sections and, on a page with blank lines between its
    paragraphs, a mark between two lines of a stanza.

          The bridge will be closed to cars until the end of the week, the county said.
          • Cyclists may cross.
          ___
          Buses will take the road along the river, which is longer by eleven minutes.
    """
    for block in page.clued("control"):
        yield drop(block.index)
    for block in page.shaped(mark_alone):
        if not block.thematic_break and not (block.index in page.verse or _stands_in_verse(page, block)):
            yield drop(block.index)


def _stands_in_verse(page: Page, block: Block) -> bool:
    """Whether the block is a line between two lines of one stanza, on a page with blank lines between paragraphs."""
    if not page.spaced or block.gap or not page.is_inside(block):
        return False
    lines = page.around(block)
    if len(lines) < 2 or lines[1].gap:
        return False
    return all(_is_verse(line) and not page.dropped(line.index) for line in lines)


def _is_verse(line: Block) -> bool:
    """Whether a line could be one of a stanza: short, with words, and no item of a list, whose empty items go."""
    if line.words > SHORT or line.phrase is not None or line.clue or mark_alone in line.shapes:
        return False
    return not (line.text[0] in MARKS and line.text[1:2] == " ")
