"""Signs: what a line of each kind cannot do without, looked for in all kinds at once.

Most blocks are prose, and no kind of line that a page sets around it. Each kind names what stands in its lines
(``SIGNS = group("©", "reserved")``), and one look at the words of a text tells which kinds are worth a closer one.
Words recur more than texts do: what a word holds is remembered.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache, reduce
from itertools import count
from operator import add, or_

from wireclean.lazy import pattern
from wireclean.memo import Memo

LONGEST_WORD = 20_000  # letters of what is looked through: a paragraph in a script without spaces, but no data
MOST_REMEMBERED = 16_384  # words, and as many laid aside; they take 4 MB
FEW_REMEMBERED = 512  # texts of which the words are, as many as a page has that no other has; they take 1 MB
_EMOJI = "👉➡▶►🔴📲📢📱🔔📩📧✅⚡💬🗞▪\ufe0f"
MARKS = f"([*_–—- •·{_EMOJI}"  # what may stand before the first letter of a correction, credit, caption, byline
LONGEST_START = 24  # characters of what they begin with

ANY = 1
"""The group of which every text holds a sign."""

ALL = -1
"""All groups: what a text holds that has not been looked at, for all that is known."""

_PARTS: dict[str, int] = {}
_ENDS: dict[str, int] = {}
_WORDS: dict[str, int] = {}
_BARE: dict[str, int] = {}
_RANGES: dict[str, int] = {}
_STARTS: dict[str, dict[int, tuple[str, ...]]] = {}  # by their first two characters, and by the group
_numbers = count(1)
_BARE_WORD = pattern(r"\w+")


def group(
    *parts: str,
    ends: tuple[str, ...] = (),
    words: tuple[str, ...] = (),
    bare: tuple[str, ...] = (),
    ranges: str = "",
    starts: Iterable[str] = (),
) -> int:
    """A new group of signs, as the bit that stands for it; for modules, at their top level.

    Args:
        parts: what stands anywhere in a word, in lower case as `str.casefold` gives it; one of ASCII letters has three
            at least.
        ends: what a word ends with.
        words: whole words, with their punctuation.
        bare: whole words, whatever punctuation stands beside them.
        ranges: characters beyond ASCII, as a set of a regular expression lists them.
        starts: what a text begins with, behind `MARKS`: two characters at least, in lower case; a space at its end
            stands for the end of the text, too.
    """
    bit = 1 << next(_numbers)
    told = ((_PARTS, parts), (_ENDS, ends), (_WORDS, words), (_BARE, bare), (_RANGES, (ranges,) if ranges else ()))
    for table, signs in told:
        for sign in signs:
            table[sign] = table.get(sign, 0) | bit
    for start in starts:
        of_group = _STARTS.setdefault(start[:2], {})
        of_group[bit] = (*of_group.get(bit, ()), start)
    return bit


FIGURES = group(*"0123456789", ranges=r"\d")

JOINTS = group()
"""The group of words with a capital behind a small letter, as where two labels adjoin: ``HomeNews``."""

_JOINT = pattern(r"[a-zà-ÿ][A-Z]")


@lru_cache(maxsize=FEW_REMEMBERED)
def words(text: str) -> list[str]:
    """What a text has between its spaces, which no caller may change; its last readers ask soon after the first."""
    return text.split(" ")


def held(text: str) -> int:
    """The groups of which a text holds a sign; its words stand apart by single spaces."""
    bits = reduce(or_, filter(None, map(_table().__getitem__, words(text))), 0)  # most words hold none
    start = f"{text.lstrip(MARKS)[:LONGEST_START]} ".casefold()
    possible = _STARTS.get(start[:2])
    if possible is not None:
        for bit, starts in possible.items():
            if start.startswith(starts):
                bits |= bit
    return bits


@cache
def _table() -> Memo[int]:
    """The groups of signs that words hold."""
    import wireclean.rules  # noqa: F401 - with all modules that name signs

    characters = {part: bit for part, bit in _PARTS.items() if len(part) == 1}
    pairs = [(part, bit) for part, bit in _PARTS.items() if len(part) == 2]
    parts: dict[str, list[tuple[str, int]]] = {}  # the longer ones, by their first three characters
    for part, bit in _PARTS.items():
        if len(part) > 2:
            parts.setdefault(part[:3], []).append((part, bit))
    beginnings = frozenset(parts)
    ends: dict[str, list[tuple[str, int]]] = {}  # by their last two letters
    for end, bit in _ENDS.items():
        ends.setdefault(end[-2:], []).append((end, bit))
    sets = [(pattern(f"[{ranges}]"), bit) for ranges, bit in _RANGES.items()]

    def find(word: str) -> int:
        low = word[:LONGEST_WORD].casefold()
        bits = _WORDS.get(low, 0) | _BARE.get(low, 0)
        if not word[1:].islower() and _JOINT.search(word):
            bits |= JOINTS
        if not low.isalpha():
            for sign in low:
                if sign in characters:
                    bits |= characters[sign]
            for bare in _BARE_WORD.findall(low):
                if bare in _BARE:
                    bits |= _BARE[bare]
        for beginning in beginnings.intersection(map(add, map(add, low, low[1:]), low[2:])):  # each three in a row
            for part, bit in parts[beginning]:
                if part in low:
                    bits |= bit
        for last in (low[-1:], low[-2:]):
            if last in ends:
                bits |= reduce(or_, (bit for end, bit in ends[last] if low.endswith(end)), 0)
        if not (low.isascii() and low.isalpha()):
            for part, bit in pairs:
                if part in low:
                    bits |= bit
        if not low.isascii():
            bits |= reduce(or_, (bit for each, bit in sets if each.search(low)), 0)
        return bits

    return Memo(find, MOST_REMEMBERED)
