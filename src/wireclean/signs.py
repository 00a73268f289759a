"""Signs: what a line of each kind cannot do without, looked for in all kinds at once.

Most blocks are prose, and no kind of line that a page sets around it. Each kind names what stands in its lines
(``SIGNS = group("©", "reserved")``), and one look at the words of a text tells which kinds are worth a closer one.
Words recur more than texts do: what a word holds is remembered.
"""

from __future__ import annotations

import re
from functools import cache, reduce
from itertools import count
from operator import or_

from wireclean.lazy import pattern

MOST_REMEMBERED = 16_384  # words; they take 2 MB

ANY = 1
"""The group of which every text holds a sign."""

_PARTS: dict[str, int] = {}
_ENDS: dict[str, int] = {}
_WORDS: dict[str, int] = {}
_RANGES: dict[str, int] = {}
_numbers = count(1)


def group(*parts: str, ends: tuple[str, ...] = (), words: tuple[str, ...] = (), ranges: str = "") -> int:
    """A new group of signs, as the bit that stands for it; for modules, at their top level.

    Args:
        parts: what stands anywhere in a word, in lower case as `str.casefold` gives it.
        ends: what a word ends with.
        words: whole words, with their punctuation.
        ranges: characters beyond ASCII, as a set of a regular expression lists them.
    """
    bit = 1 << next(_numbers)
    for table, signs in ((_PARTS, parts), (_ENDS, ends), (_WORDS, words), (_RANGES, (ranges,) if ranges else ())):
        for sign in signs:
            table[sign] = table.get(sign, 0) | bit
    return bit


def held(text: str) -> int:
    """The groups of which a text holds a sign; its words stand apart by single spaces."""
    return reduce(or_, map(_table().__getitem__, text.split(" ")))


class _Words(dict[str, int]):
    """The groups of signs that words hold, found out when a word is first asked for."""

    def __init__(self) -> None:
        self._part = pattern("|".join(map(re.escape, sorted(_PARTS))))
        self._ends = tuple(_ENDS)
        self._ranges = [(pattern(f"[{ranges}]"), bit) for ranges, bit in _RANGES.items()]

    def __missing__(self, word: str) -> int:
        low = word.casefold()
        bits = _WORDS.get(low, 0)
        if self._part.search(low):
            bits |= reduce(or_, (bit for part, bit in _PARTS.items() if part in low))
        if low.endswith(self._ends):
            bits |= reduce(or_, (bit for end, bit in _ENDS.items() if low.endswith(end)))
        if not low.isascii():
            bits |= reduce(or_, (bit for ranges, bit in self._ranges if ranges.search(low)), 0)
        if len(self) >= MOST_REMEMBERED:
            self.clear()
        self[word] = bits
        return bits


@cache
def _table() -> _Words:
    import wireclean.rules  # noqa: F401 - with all modules that name signs

    return _Words()
