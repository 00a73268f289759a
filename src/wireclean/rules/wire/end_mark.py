"""WIR103."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields.credit import sign_off_agency
from wireclean.page import Page
from wireclean.rule import DROP, Fact, Mark, rule


@rule("WIR103")
def end_mark(page: Page) -> Iterator[Mark]:
    """The mark that ends a story, alone on its line behind it.

    ``-30-`` and ``###`` (newspapers, press releases), ``(END)`` (Yonhap, Dow Jones), ``Enditem`` (Xinhua), ``==Kyodo``,
    ``ends`` (PA), an agency's name in brackets (``(ANI)``). It goes where no prose of the story stands behind it.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - (END)

    Glued to the last sentence an agency's mark stays, and so does a word of the story.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          The end
          The swan has been given a name, and a season ticket. (ANSA).
    """
    for block in page.clued("end mark"):
        if _is_behind(page, block.index):
            agency = sign_off_agency(block.text)
            yield Mark(block.index, DROP, (Fact("source", agency, 5),) if agency else ())


def _is_behind(page: Page, index: int) -> bool:
    """Whether no prose of the story stands behind that block."""
    return not any(
        block.index > index and block.sentence and block.words >= 5 and not block.clue and block.phrase is None
        for block in page.inside
    )
