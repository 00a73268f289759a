"""WIR104."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields.signature import sign_off_agency
from wireclean.layout.kinds import PROSE_WORDS
from wireclean.page import Page
from wireclean.rule import DROP, Fact, Mark, rule


@rule("WIR104")
def desk_initials(page: Page) -> Iterator[Mark]:
    """The initials of those at the desk, on a line behind the story.

    Known from AFP (``asl/tib/pid/cac``), dpa (``dpa hm bs wjh``), PTI (``PTI SKM RBN ANB``), IANS (``vc/vd``), AAP
    (``AAP be/``). Two to four letters each, with slashes or spaces between them.

        - Swan delays the morning train
          PORT ELLIS, Nov 3, 2025 (AFP) - The 7.10 to the city waited for eleven minutes while a swan crossed the line.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - asl/tib/pid/cac

    Words with a slash between them stay, and so do letters with prose behind them.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          and/or
          The swan walked from the canal, flew in from the harbor, or did both, the driver said.
    """
    if page.story is None:
        return
    for block in page.clued("desk"):
        if block.index >= page.story.first and block.index > page.last_told(PROSE_WORDS):
            agency = sign_off_agency(block.text)
            yield Mark(block.index, DROP, (Fact("source", agency, 5),) if agency else ())
