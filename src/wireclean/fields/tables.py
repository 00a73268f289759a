"""Tables of words as they are written down in this package: one text, wrapped where the line ends."""

from __future__ import annotations

from wireclean.lazy import pattern
from wireclean.typed import Final

_SIGNS: Final = (
    "\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u0981-\u0983\u09bc-\u09cd\u09d7"
    "\u0a01-\u0a03\u0a3c-\u0a4d\u0a70\u0a71\u0a81-\u0a83\u0abc-\u0acd\u0b82\u0bbe-\u0bcd\u0bd7\u0c00-\u0c04\u0c3e-\u0c56"
    "\u0c81-\u0c83\u0cbc-\u0cd6\u0d00-\u0d03\u0d3b-\u0d4d\u0d57\u0d82\u0d83\u0dca-\u0ddf"
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
