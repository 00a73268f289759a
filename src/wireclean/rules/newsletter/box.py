"""NWS105."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, drop, rule


@rule("NWS105")
def box(page: Page) -> Iterator[Mark]:
    """The name and the promise of a box that calls to the reader, beside its button or its notice.

    Sites word them each in their own way. On a page with blank lines between its paragraphs nothing of the story
    adjoins a call to subscribe, so that what does belongs to the call.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

        - The Harbor Weekly
        - A letter about boats, birds and the rest
        - Sign up now

          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    A line that stands by itself stays, and so does all that a sentence of the story adjoins.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

          The Harbor Weekly

          It had walked from the canal, the driver said, and did not seem to be in any hurry.

          The swan has not been seen since.
          Sign up
    """
    for index in page.boxes:
        if page.is_inside(page.blocks[index]) and page.marks[index] is None:
            yield drop(index)
