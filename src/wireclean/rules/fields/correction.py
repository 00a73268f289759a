"""FLD110."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Fact, Mark, rule

REACH = 14  # blocks below the story, which may be a player's or of other stories


@rule("FLD110")
def correction(page: Page) -> Iterator[Mark]:
    """A correction, clarification or editor's note: it stays in the text, and is one of the `corrections` too.

    It says what was wrong (``Correction, Nov. 15, 2019: …``, ``An earlier version of this story …``, ``EDITOR'S NOTE —
    …``, ``(Corrects spelling in paragraph 3)``, ``Korrektur: In einer früheren Version …``). All agencies print them,
    above the story as well as behind it, and readers have a right to them.

          Correction, Nov. 5, 2025: An earlier version of this story gave the swan's age as ninety. It is nine.
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    A link of the same name in the site's footer (``Corrections``) is no correction, and goes with its neighbours. A
    sentence about corrections is body alone, and so is the note that a story is still developing.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          Corrections were slow to come, the railway said, and so was the train.
          This is a developing story. Check back for updates.
    """
    if page.story is None:
        return
    low = page.story.headline if page.story.headline is not None else max(0, page.story.first - 1)
    for block in page.blocks[low : page.story.last + 1 + REACH]:
        if block.clue == "correction" and page.marks[block.index] is None:
            yield Mark(block.index, "corrections", (Fact("corrections", block.text),))
