"""NAV103."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, drop, rule
from wireclean.shapes import shape
from wireclean.signs import group

LONGEST = 60  # words
SHORTEST = 8
REACH = 8  # blocks to the paragraph
CUT = ("...", "…")  # with which it ends


@shape(longest=LONGEST, signs=group("...", "…"))
def cut_short(text: str) -> bool:
    """Whether a line breaks off."""
    return text.endswith(CUT) and text.count(" ") >= SHORTEST


@rule("NAV103")
def lead_teaser(page: Page) -> Iterator[Mark]:
    """The beginning of a paragraph that stands whole right below, cut short as for a list of stories.

    Sites that take agencies' feeds print it above the story (Lokmat Times), where a deck stands elsewhere.

        - Swan delays the morning train
        - By Orla Tennant
        - The 7.10 to the city waited for eleven minutes on Tuesday while a swan ...
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    A line that breaks off stays where no other begins with its words.

          The 7.10 to the city waited for eleven minutes on Tuesday, and then, without a word ...
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
    """
    for block in page.shaped(cut_short):
        words = block.text.removesuffix("…").rstrip(". ")
        if any(other.text.startswith(words) for other in page.blocks[block.index + 1 : block.index + 1 + REACH]):
            yield drop(block.index)
