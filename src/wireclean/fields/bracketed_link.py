"""Headlines of other stories in square brackets with spaces inside: ``[ Swan delays the morning train ]``."""

from __future__ import annotations

from wireclean.lazy import pattern
from wireclean.shapes import shape
from wireclean.typed import Final

FEWEST_SPACES = 5  # in such a line, of which the brackets have two; a sound ([ Laughter ]) or a credit has fewer

_BRACKETED: Final = pattern(r"\[ [^\[\]]{12,160}[^\[\].,;: ] \]")


@shape(begins="[", longest=30)
def bracketed_link(text: str) -> bool:
    """Whether a line is a headline in brackets; what an editor adds stands in them without the spaces."""
    return text.count(" ") >= FEWEST_SPACES and _BRACKETED.fullmatch(text) is not None
