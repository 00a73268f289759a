"""Drop caps: the large first letter of a story, which a dump parts from the rest of its word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from wireclean.lazy import pattern

SHORTEST = 8  # words of a paragraph
QUOTES = '"“‘«„('  # what may stand before the first letter
MARKS = '.,;:!?()"“”‘’«»'  # what is no part of a word
WORDS = frozenset("AIOEYUÀÈÉÓÅÖ")  # letters that are words by themselves, too
OFTEN = 2  # times that the whole word stands on the page, where the letter is one

_PARTED = pattern(r"(?P<before>[\"“‘«„(]?)(?P<letter>[^\W\d_]) (?P<rest>[^\W\d_][\w’'-]*)")


def join(lines: Sequence[str]) -> list[str]:
    """The lines of a page, drop caps joined to the rest of their words: ``T he ferry`` as ``The ferry``.

    The page shows which words those are: they stand on it as a whole, too.
    """
    parted = [number for number, line in enumerate(lines) if _may_be_parted(line)]
    if not parted:
        return list(lines)
    words = Counter(word.strip(MARKS).casefold() for line in lines for word in line.split(" "))
    joined = list(lines)
    for number in parted:
        found = _PARTED.match(lines[number])
        if found is None:
            continue
        letter, rest = found["letter"], found["rest"]
        if words[(letter + rest).casefold()] >= (OFTEN if letter in WORDS else 1):
            joined[number] = lines[number][: found.end("letter")] + lines[number][found.start("rest") :]
    return joined


def _may_be_parted(line: str) -> bool:
    first = line[1:4] if line[:1] in QUOTES else line[:3]
    return first[1:2] == " " and first[0].isupper() and first[2:].islower() and line.count(" ") >= SHORTEST
