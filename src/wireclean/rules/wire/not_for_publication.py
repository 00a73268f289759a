"""WIR102."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.lazy import IGNORECASE, pattern
from wireclean.page import Page
from wireclean.rule import Mark, drop, rule
from wireclean.shapes import shape

NOTEBOOK = pattern(r"#*\s*(?:Notebook|Notizblock)", IGNORECASE)
NOT_MEANT = pattern(
    r"(?:the following information is )?not (?:intended|meant) for publication[.:]?"
    r"|(?:die folgenden informationen sind )?nicht zur veröffentlichung(?: bestimmt)?[.:]?",
    IGNORECASE,
)
LONGEST = 12  # words


@shape(begins="Nn#", longest=LONGEST)
def notebook(text: str) -> bool:
    """Whether a line is the head of a notebook."""
    return NOTEBOOK.fullmatch(text) is not None


@shape(begins="NnTtDd#", longest=LONGEST)
def warning(text: str) -> bool:
    """Whether a line says that what follows is not meant for publication."""
    return NOT_MEANT.fullmatch(text.strip("# ")) is not None


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
    warnings = [block.index for block in page.shaped(warning)]
    if warnings:
        first = min([*warnings, *(block.index for block in page.shaped(notebook) if block.index < warnings[-1])])
        for rest in page.blocks[first:]:
            yield drop(rest.index)
