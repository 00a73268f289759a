"""WIR108."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.lazy import pattern
from wireclean.page import Block, Page
from wireclean.rule import Mark, drop, rule
from wireclean.shapes import shape

LONGEST_HEADLINE = 8  # words of one that ends as a sentence does
MARKED = pattern(r"\((?:\d(?:st|nd|rd|th) )?(?:LEAD|LD|URGENT|Yonhap Interview|News Focus|Feature)\)\s+\S")


@shape(begins="(", longest=20)
def marked(text: str) -> bool:
    """Whether a mark of version stands in front."""
    return MARKED.match(text) is not None


@rule("WIR108")
def marked_headlines(page: Page) -> Iterator[Mark]:
    """Headlines of other stories with an agency's mark of version, and those that stand with them.

    Yonhap prints them without a label between two paragraphs: ``(LEAD)``, ``(2nd LD)``, ``(News Focus)``. Nothing but
    the mark shows that they are none of the story, so all lines up to the next blank line, or the next prose, go with
    them.

        - Swan delays the morning train
        - By Orla Tennant
          PORT ELLIS, Nov. 3 (Yonhap) -- The 7.10 to the city waited for eleven minutes while a swan crossed the line.

        - (LEAD) Goose on the line delays a second train
        - Railway buys a net

          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    A paragraph with brackets stays.

          (LEAD) is what the agency writes above a story that it has written once before, and better.
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
    """
    for block in page.shaped(marked):
        if block.sentence:
            continue
        top = block
        while not top.gap and not _is_prose(page.blocks[top.index - 1]):
            top = page.blocks[top.index - 1]
        for other in page.blocks[top.index :]:
            if (other.gap and other.index > block.index) or _is_prose(other):
                break
            yield drop(other.index)


def _is_prose(block: Block) -> bool:
    """Whether a line is too long a sentence for a headline."""
    return block.sentence and block.words > LONGEST_HEADLINE
