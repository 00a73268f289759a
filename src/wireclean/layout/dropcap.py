"""Drop caps: the large first letter of a story, which a dump parts from the rest of its word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wireclean.lazy import pattern

SHORTEST = 8  # words of a paragraph
QUOTES = '"“‘«„('  # what may stand before the first letter
MARKS = '.,;:!?()"“”‘’«»'  # what is no part of a word
WORDS = frozenset("AIOEYUÀÈÉÓÅÖ")  # letters that are words by themselves, too
OFTEN = 2  # times that the whole word stands on the page, where the letter is one

_PARTED = pattern(r"(?P<before>[\"“‘«„(]?)(?P<letter>[^\W\d_]) (?P<rest>[^\W\d_][\w’'-]*)")
_LINE_PARTED = pattern(r"\n(?=[\"“‘«„(]?[^\W\d_] [^\W\d_])")


def join(lines: Sequence[str]) -> list[str]:
    """The lines of a page, drop caps joined to the rest of their words: ``T he ferry`` as ``The ferry``.

    The page shows which words those are: they stand on it as a whole, too.
    """
    joined = list(lines)
    text = "\n".join(("", *lines))
    found = [(number, match) for number in _parted(lines, text) if (match := _PARTED.match(lines[number]))]
    whole = _whole_words({match["letter"] + match["rest"]: match["letter"] for _, match in found}, text)
    for number, match in found:
        if match["letter"] + match["rest"] in whole:
            joined[number] = lines[number][: match.end("letter")] + lines[number][match.start("rest") :]
    return joined


def _parted(lines: Sequence[str], text: str) -> list[int]:
    """The lines that may begin with a parted word; their text has a line's end before each of them."""
    number = end = 0
    found = []
    for match in _LINE_PARTED.finditer(text):  # few
        number += text.count("\n", end, end := match.end())
        if _may_be_parted(lines[number - 1]):
            found.append(number - 1)
    return found


def _may_be_parted(line: str) -> bool:
    first = line[1:4] if line[:1] in QUOTES else line[:3]
    return first[1:2] == " " and first[0].isupper() and first[2:].islower() and line.count(" ") >= SHORTEST


def _whole_words(parted: Mapping[str, str], text: str) -> set[str]:
    """Of parted words, with the letter of each, those that a text has as a whole."""
    found = set()
    low = text.encode(errors="surrogatepass").lower() if parted else b""  # ten times as fast as to fold it
    folded = ""
    for word, letter in parted.items():
        often = OFTEN if letter in WORDS else 1
        if word.isascii() and low.count(word.lower().encode()) < often:  # as of nearly all: "A ferry" makes no word
            continue
        folded = folded or text.casefold()
        if _stands_in(folded, word.casefold(), often):
            found.add(word)
    return found


def _stands_in(folded: str, word: str, often: int) -> bool:
    """Whether a folded page has a word so often."""
    words = (each.strip(MARKS) for each in folded.replace("\n", " ").split(" "))
    return folded.count(word) >= often and sum(each == word for each in words) >= often
