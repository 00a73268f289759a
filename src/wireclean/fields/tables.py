"""Tables of words as they are written down in this package: one text, wrapped where the line ends."""

from __future__ import annotations

from wireclean.lazy import pattern
from wireclean.typed import Final

_SIGNS: Final = (
    "\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u09d7"
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200c\u200d"
)
LETTER: Final = rf"(?:[^\W\d_]|[{_SIGNS}])"
"""Matches a letter, or a sign of Hebrew, Arabic, Indic or Thai script that stands by one and is none to `re`."""

AND: Final = pattern(r"\s*(?:[,/&;|]|\b(?:and|und|et|y|e|en)\b)\s*")
"""What stands between names in a list of them."""


def word_set(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def phrase_set(text: str) -> frozenset[str]:
    """The phrases of a text, which bars part."""
    return frozenset(map(str.strip, text.split("|")))
