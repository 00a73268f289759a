"""FLD109."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean import dates
from wireclean.fields import credit as shape
from wireclean.page import Page
from wireclean.rule import Fact, Mark, rule


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
    for block in (*page.inside, *page.below[:12]):
        if page.marks[block.index] is not None or block.words > 30 or not shape.is_first_published(block.text):
            continue
        stamps = dates.find_stamps(block.text)
        facts = tuple(Fact("date", stamp.value, 0) for stamp in stamps[:1])
        if shape.is_credit(block.text, tail=True):
            yield Mark(block.index, "credits", (*facts, Fact("credits", block.text)))
        else:
            yield Mark(block.index, "date", facts)
