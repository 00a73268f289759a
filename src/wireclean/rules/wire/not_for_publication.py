"""WIR102."""

from __future__ import annotations

import re
from collections.abc import Iterator

from wireclean.lazy import pattern
from wireclean.page import Page
from wireclean.rule import DROP, Mark, rule

NOTEBOOK = pattern(r"#*\s*(?:Notebook|Notizblock)", re.I)
NOT_MEANT = pattern(
    r"(?:the following information is )?not (?:intended|meant) for publication[.:]?"
    r"|(?:die folgenden informationen sind )?nicht zur veröffentlichung(?: bestimmt)?[.:]?",
    re.I,
)
FIRST = "NnTtDd"  # what either begins with


@rule("WIR102")
def not_for_publication(page: Page) -> Iterator[Mark]:
    """A desk's notes behind the story, which are not meant for publication.

    dpa sends a notebook with each story: notes to editors, contacts, telephone numbers of its reporters. Its head (``#
    Notebook``, ``# Notizblock``) or the line that says so begins it, and from there to the end of the page all goes,
    also what would be a credit elsewhere. To print it would be a breach of contract, and of the reporter's privacy.

        - Swan delays the morning train
        - By Orla Tennant, dpa
          Port Ellis (dpa) - The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - # Notebook
        - ## Note to editors
        - The railway meets the press on Thursday at 10 a.m.
        - * * * *
        - The following information is not intended for publication
        - ## Editorial contacts
        - - Reporting by: Orla Tennant in Port Ellis, +1 207 555 0114

    A sentence about a notebook stays, and so does one about publication.

          Notebook in hand, she waited on the platform until the last of the trains had gone by.
          The letters are not intended for publication, her brother said, and then he read one of them aloud.
    """
    for block in page.blocks:
        if block.words > 12 or block.text.lstrip("# ")[:1] not in FIRST:
            continue
        notebook = NOTEBOOK.fullmatch(block.text) and any(
            NOT_MEANT.fullmatch(other.text.strip("# ")) for other in page.blocks[block.index :]
        )
        if notebook or NOT_MEANT.fullmatch(block.text.strip("# ")):
            for rest in page.blocks[block.index :]:
                yield Mark(rest.index, DROP)
            return
