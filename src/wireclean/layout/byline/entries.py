"""The names that sign the entries of a running story."""

from __future__ import annotations

from itertools import pairwise

from wireclean import dates
from wireclean.fields.names import is_name
from wireclean.page import Block, Page

FEWEST_ENTRIES = 3  # of a running story that somebody signs


def of_entries(page: Page) -> list[Block]:
    """The names that sign a running story's entries, each right below its time: some recur (Reach)."""
    names = [
        block
        for above, block in pairwise(page.inside)
        if above.clue == "date" and dates.is_hour(above.text) and block.words > 1 and is_name(block.text)
    ]
    signed = len(names) >= FEWEST_ENTRIES and len({block.key for block in names}) < len(names)
    return names if signed else []
