"""FLD109."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean import dates
from wireclean.fields.credit import is_credit
from wireclean.fields.republished import is_first_published
from wireclean.page import Page
from wireclean.rule import Fact, Mark, rule
from wireclean.shapes import shape

REACH = 12  # blocks below the story


@shape(longest=30, begins="tTfF")
def first_date(text: str) -> bool:
    """Whether a line gives the date of first publication."""
    return is_first_published(text)


@rule("FLD109")
def first_published(page: Page) -> Iterator[Mark]:
    """A sentence behind the story that says when it was first published.

    McClatchy's papers print ``This story was originally published …``, which gives the `date` and nothing else. The
    Canadian Press asks that its ``This report … was first published …`` be kept, so that is one of the `credits` too.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - This story was originally published July 9, 2025 at 5:30 AM.

    A sentence of the story about another publication stays.

          The timetable was originally published on July 9, 1925, and has not changed much since.
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
    """
    if page.story is None:
        return
    for block in page.shaped(first_date):
        if page.marks[block.index] is not None or not page.story.first <= block.index <= page.story.last + REACH:
            continue
        facts = tuple(Fact("date", stamp.value, 0) for stamp in dates.find_stamps(block.text))
        if is_credit(block.text, True, block.signs):
            yield Mark(block.index, "credits", (*facts, Fact("credits", block.text)))
        else:
            yield Mark(block.index, "date", facts)
