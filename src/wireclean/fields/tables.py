"""Tables of words as they are written down in this package: one text, wrapped where the line ends."""

from __future__ import annotations

from typing import Final


def word_set(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def phrase_set(text: str) -> frozenset[str]:
    """The phrases of a text, which bars part."""
    return frozenset(phrase.strip() for phrase in text.split("|"))


class Starts:
    """What lines may begin with, of which any one is found by its first two characters."""

    __slots__ = ("_by_two",)

    def __init__(self, *starts: str) -> None:
        by_two: dict[str, tuple[str, ...]] = {}
        for start in starts:
            by_two[start[:2]] = (*by_two.get(start[:2], ()), start)
        self._by_two: Final = by_two

    def begin(self, text: str) -> bool:
        """Whether a text begins with one of them."""
        return text.startswith(self._by_two.get(text[:2], ()))
