"""REL106."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields.names import is_name
from wireclean.page import Page
from wireclean.rule import Mark, drop, rule

SHORTEST = 4  # words of a headline
LONGEST = 60  # words of two
STOPS = (".", "!", "?", ".”", "!”", "?”", '."', '!"', '?"')


@rule("REL106")
def doubled_title(page: Page) -> Iterator[Mark]:
    """A headline of another story, twice on one line, with the writer's name below.

    A picture's words and those of the link beside it are the same, and dumps set them on one line. Known from The
    Nation.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - Bakery to close after ninety years Bakery to close after ninety years
        - Hal Brandt
          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    What people call out twice stays.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          Give way to the swan! Give way to the swan!
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
    """
    for block in page.inside:
        if not 2 * SHORTEST <= block.words <= LONGEST or not _is_doubled(block.text) or block.index in page.verse:
            continue
        yield drop(block.index)
        for below in page.blocks[block.index + 1 : block.index + 2]:
            if below.words > 1 and not below.clue and is_name(below.text):
                yield drop(below.index)


def _is_doubled(text: str) -> bool:
    """Whether a line says what it says twice."""
    half = len(text) // 2
    if text[half] != " " or text[:half] != text[half + 1 :]:
        return False
    return len(set(text[:half].split(" "))) >= SHORTEST and not text.endswith(STOPS)
