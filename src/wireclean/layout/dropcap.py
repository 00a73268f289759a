"""Drop caps: the large first letter of a story, which a dump parts from the rest of its word."""

from __future__ import annotations

from collections.abc import Mapping

from wireclean.lazy import pattern
from wireclean.typed import Match

SHORTEST = 8  # words of a paragraph
SHORT = 2 * SHORTEST  # signs: what is no longer has fewer words
QUOTES = '"“‘«„('  # what may stand before the first letter
MARKS = '.,;:!?()"“”‘’«»'  # what is no part of a word
WORDS = frozenset("AIOEYUÀÈÉÓÅÖ")  # letters that are words by themselves, too
OFTEN = 2  # times that the whole word stands on the page, where the letter is one

_PARTED = pattern(r"(?P<before>[\"“‘«„(]?)(?P<letter>[^\W\d_]) (?P<rest>[^\W\d_][\w’'-]*)")


def join(found: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The paragraphs of a page, drop caps joined to the rest of their words: ``T he ferry`` as ``The ferry``.

    The page shows which words those are: they stand on it as a whole, too. Each paragraph is its first line, its last
    line and its text.
    """
    spaced = [at for at, (_, _, text) in enumerate(found) if " " in text[1:3] and len(text) > SHORT]
    parted = {at: match for at in spaced if _may_be_parted(text := found[at][2]) and (match := _PARTED.match(text))}
    if not parted:
        return found
    words = {_word(match): match["letter"] for match in parted.values()}
    whole = _whole_words(words, "\n".join([text for _, _, text in found]))
    joined = list(found)
    for at, match in parted.items():
        if _word(match) in whole:
            first, last, text = found[at]
            joined[at] = first, last, text[: match.end("letter")] + text[match.start("rest") :]
    return joined


def _word(parted: Match[str]) -> str:
    """A parted word as it stands elsewhere: ``Oman`` of ``O man’s``."""
    return (parted["letter"] + parted["rest"]).removesuffix("’s").removesuffix("'s")


def _may_be_parted(text: str) -> bool:
    """Whether a long text begins with a capital and a word in small letters, or with the first ones in capitals."""
    first, _, rest = (text[1:] if text[0] in QUOTES else text).partition(" ")
    if len(first) != 1 or not first.isupper() or rest.count(" ") < SHORTEST - 1:
        return False
    word, _, behind = rest.partition(" ")
    return word[0].islower() or (word.isupper() and behind[:1].islower())


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
