"""Drop caps: the large first letter of a story, which a dump parts from the rest of its word."""

from __future__ import annotations

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
    joined = list(lines)
    found = [(number, match) for number in _parted(lines) if (match := _PARTED.match(lines[number]))]
    if found:
        folded = "\n".join(lines).casefold()
        for number, match in found:
            letter = match["letter"]
            if _stands_in(folded, (letter + match["rest"]).casefold(), OFTEN if letter in WORDS else 1):
                joined[number] = lines[number][: match.end("letter")] + lines[number][match.start("rest") :]
    return joined


def _parted(lines: Sequence[str]) -> list[int]:
    """The lines that may begin with a parted word."""
    spaced = [number for number, line in enumerate(lines) if line[1:2] == " " or line[2:3] == " "]  # few lines are
    return [number for number in spaced if _may_be_parted(lines[number])]


def _may_be_parted(line: str) -> bool:
    first = line[1:4] if line[:1] in QUOTES else line[:3]
    return first[1:2] == " " and first[0].isupper() and first[2:].islower() and line.count(" ") >= SHORTEST


def _stands_in(folded: str, word: str, often: int) -> bool:
    """Whether a folded page has a word so often."""
    if folded.count(word) < often:  # as of nearly all: "A ferry" makes no word
        return False
    words = (each.strip(MARKS) for each in folded.replace("\n", " ").split(" "))
    return sum(each == word for each in words) >= often
