"""What a dateline tells, and the sentence that has to follow it."""

from __future__ import annotations

from wireclean.lazy import pattern
from wireclean.typed import Final, NamedTuple

FEWEST: Final = 8  # words that must follow, or the line is a label, a caption or a headline
FEWEST_AFTER_AGENCY: Final = 4  # words, where an agency's mark leaves little doubt
FEWEST_CHARACTERS: Final = 20  # in scripts that put no spaces between words
CASELESS: Final = pattern(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
"""Matches a character of such a script."""


class Dateline(NamedTuple):
    """What stands before the dash.

    ``text`` is the dateline as printed, without the dash; ``location`` its place as printed; ``agency`` the agency's
    full name, or its mark as printed where we know no other; ``end`` the offset in the paragraph at which the
    sentence begins.
    """

    text: str
    location: str | None
    agency: str | None
    end: int


def follows(paragraph: str, end: int, fewest: int) -> bool:
    """Whether enough of a sentence stands behind the dateline."""
    rest = paragraph[end : end + 600]
    if len(rest) >= FEWEST_CHARACTERS and CASELESS.search(rest[:40]):
        return True
    return len(rest.split(None, fewest)) >= fewest and (any(map(str.islower, rest)) or not any(map(str.isupper, rest)))


def begins(rest: str) -> bool:
    """Whether a sentence begins here: a capital, a figure, a quotation or a bracket."""
    first = rest[:1]
    return bool(first) and not first.islower() and first not in ",.;:)-–—/|"
