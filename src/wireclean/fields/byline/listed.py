"""A byline of several names, each on a line by itself, with the commas and words between them on theirs."""

from __future__ import annotations

from collections.abc import Sequence

from wireclean.fields.byline.mark import MARK
from wireclean.typed import Final

FEWEST_LISTED: Final = 3  # lines of a list of names: By a name, and, a name
_BETWEEN: Final = frozenset({",", "and", "&", "und", "et", "y", "e", "og", "och", "en", "ja", "i", "și"})  # two names
_OPEN_LIST: Final = (",", *(f" {word}" for word in sorted(_BETWEEN) if word != ","))


def as_one_list(lines: Sequence[str]) -> tuple[Sequence[str], int]:
    """The lines with those in one on which names stand each by itself, and how many lines went into it.

    ``By``, ``Ada Vermeer,``, ``Tom Holm``, ``and``, ``Kim Ji-won``; ``Von Ada Vermeer``, ``und``, ``Tom Holm``.
    """
    if len(lines) < FEWEST_LISTED:
        return lines, 0
    joined = lines[1].casefold() in _BETWEEN
    if not joined and MARK.fullmatch(lines[0]) is None:
        return lines, 0
    merged, last = (lines[0], 0) if joined else (lines[1], 1)
    while last + 1 < len(lines) and (merged.casefold().endswith(_OPEN_LIST) or lines[last + 1].casefold() in _BETWEEN):
        last += 1
        merged = f"{merged}{'' if lines[last] == ',' else ' '}{lines[last]}"
    if last < 2:
        return lines, 0
    return [merged if joined else f"{lines[0]} {merged}", *lines[last + 1 :]], last
