"""Phrases: the wordings of site chrome, as data.

The tables beside this module (``*.toml``) list what sites print around a story, by family, language and platform. A
wording is compared after `fold`, so that capitals, curly quotes, no-break spaces and bullets do not matter. ``{n}``
stands for a number: ``{n} comments``.

What is a shape (a byline, a dateline, a copyright notice) is no phrase but a rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any
from unicodedata import normalize

from wireclean.patterns import fault

FAMILIES = (
    "navigation",
    "share",
    "comments",
    "newsletter",
    "paywall",
    "related",
    "ads",
    "player",
    "gallery",
    "legal",
    "widgets",
    "wire",
)
"""What a phrase may be; the families that a table may name."""

STRENGTHS = ("exact", "label")
"""``exact``: chrome also inside a story, where it is the whole block. ``label``: could be a subhead of the story."""

KEYS = ("family", "strength", "ends", "opens", "lines", "starts", "patterns")
"""The keys of one ``[[phrases]]`` group."""

LONGEST = 1000  # characters; no wording of chrome is longer, and a longer block is not folded at all
MOST_WORDS = 40  # words of a block that a short beginning may claim; a longer block is prose
TELLING = 5  # words of a beginning that may claim a longer block, too
NUMBER = re.compile(r"(?<![^\W_])\d+(?:[.,]\d+)*[kmhdw]?(?![^\W_])")  # 14, 46,024, 1.2k, 5h; not COVID19, 1st
INVISIBLE = re.compile(
    "[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ue000-\uf8ff\ufe0e\ufe0f\ufeff®™]+"
)
ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032`\u00b4", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        "\u2026": "...",
        "\u00a9": "(c)",
        "\u24d2": "(c)",
    }
)
"""Characters that sites use for one another; no-break spaces need no entry, `str.split` knows them."""

DECORATION = " *•·●○◦▪■□◆-|>»›‹«<+#_=~^\\/[]()→←↑↓↗▶►▸▹▼▾▲▴◀◄✓✔✕✖×☰⋮🔗🔍📩✉📷🎥🔊"
BEFORE = DECORATION + ".:,;"
BEHIND = DECORATION + ":,;"

SIGNS = re.compile(r"[|•·»›]|\s[/>]\s")
"""Marks that stand between the labels of a row; a slash or ``>`` only between spaces (``AC/DC`` is one label)."""

BETWEEN = re.compile(SIGNS.pattern + r"|\s{2,}|\t")
"""`SIGNS`, and wide gaps."""

LONGEST_ROW = 400  # characters; the longest row of languages seen has 172
MOST_GLUED = 60  # words in a row of labels without marks between them
LONGEST_LABEL = 6  # words of one label in such a row
MOST_LABELS = 40  # labels in one row; the longest seen has 25


class PhraseError(ValueError):
    """A table of phrases that cannot be used: names the file, the key and the cure."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """One wording.

    ``family`` is one of `FAMILIES`, ``strength`` one of `STRENGTHS`, ``table`` the stem of the file that lists it,
    ``text`` the wording as listed. ``ends``: below a story it begins what runs to the end of the page. ``opens``: the
    short lines right behind it are teasers.
    """

    family: str
    strength: str
    ends: bool
    opens: bool
    table: str
    text: str


def fold(text: str) -> str:
    """The form in which wordings are compared: lower case, plain quotes and dashes, single spaces, no decoration.

    A final full stop stays, since some wordings have one; `Phrases.find_folded` looks both with and without it.
    """
    key = _plain(text).lstrip(BEFORE).rstrip(BEHIND)
    if key.endswith(".."):  # an ellipsis; one full stop is kept
        key = key.rstrip(BEHIND + ".")
    return key


def fold_start(text: str) -> str:
    """`fold` for the beginning of a block, of which a final colon, bar or full stop is a part: ``Read more:``."""
    return _plain(text).lstrip(BEFORE)


def _plain(text: str) -> str:
    if not text.isascii():
        text = INVISIBLE.sub("", normalize("NFC", text).translate(ALIKE))
    return " ".join(text.casefold().split())


def row(text: str) -> list[str]:
    """The labels of a one-line row, split at bars, dots, arrows, spaced slashes and wide gaps.

    ``Facebook | X | WhatsApp`` gives three labels; a line without such marks gives itself.
    """
    return [label.strip() for label in BETWEEN.split(text) if label.strip()]


class Phrases:
    """The wordings of chrome, ready to be looked up. Not changed once made; can be pickled.

    ``patterns`` holds the user's own regular expressions as (pattern, family, table), for `wireclean.patterns`, which
    compiles them and matches with a time limit, since they are not ours.
    """

    __slots__ = ("_lines", "_networks", "_starts", "patterns")

    def __init__(
        self,
        lines: dict[str, Phrase],
        starts: dict[str, list[tuple[str, Phrase]]],
        patterns: tuple[tuple[str, str, str], ...] = (),
    ) -> None:
        self._lines = lines
        self._starts = starts
        self._networks = frozenset(k for k, p in lines.items() if p.family == "share" and " " not in k)
        self.patterns = patterns

    def __len__(self) -> int:
        return len(self._lines) + sum(map(len, self._starts.values()))

    def __iter__(self) -> Iterator[Phrase]:
        yield from self._lines.values()
        for beginnings in self._starts.values():
            for _, phrase in beginnings:
                yield phrase

    def find(self, text: str) -> Phrase | None:
        """The wording that a block is, or begins with; in a row of nothing but known labels, that of its first.

        A row is ``exact`` if it has three labels or more.
        """
        if len(text) > LONGEST:
            return None
        key = fold(text)
        return self.find_folded(key) or self._find_row(text, key)

    def find_folded(self, key: str) -> Phrase | None:
        """As `find`, for a block that was folded before; rows are not looked for."""
        if not key:
            return None
        found = self._find_line(key)
        if found is None:
            numbered = NUMBER.sub("{n}", key)
            if numbered != key:
                found = self._find_line(numbered) or self._find_start(numbered)
            found = found or self._find_start(key)
        return found

    def _find_line(self, key: str) -> Phrase | None:
        found = self._lines.get(key)
        if found is None and key.endswith((".", "。")):
            found = self._lines.get(key[:-1])
        return found

    def _find_start(self, key: str) -> Phrase | None:
        words = key.split(" ", 2)
        for first in (" ".join(words[:2]), words[0]):
            for beginning, phrase in self._starts.get(first, ()):
                if key.startswith(beginning) and _is_whole_word(beginning, key):
                    return phrase if key.count(" ") < MOST_WORDS or beginning.count(" ") >= TELLING - 1 else None
        return None

    def _find_row(self, text: str, key: str) -> Phrase | None:
        if len(text) > LONGEST_ROW:
            return None
        labels = row(text)
        if len(labels) == 1:
            return self._find_networks(key) or self._find_glued(key)
        if len(labels) > MOST_LABELS:
            return None
        found = []
        for label in map(fold, labels):
            phrase = self.find_folded(label) or self._find_networks(label)
            if phrase is None:
                return None
            found.append(phrase)
        if not found:
            return None
        # Wide gaps alone may be a table's head (World  Sport  Health), unless it is the share buttons that stand apart.
        sure = len(found) > 2 and (SIGNS.search(text) is not None or all(phrase.family == "share" for phrase in found))
        return _as_row(found[0], sure)

    def _find_glued(self, key: str) -> Phrase | None:
        """A row whose labels lost what stood between them: ``News Weather Sports Live TV Contact us``."""
        words = key.split(" ")
        if not 2 < len(words) <= MOST_GLUED:
            return None
        found: list[Phrase] = []
        start = 0
        while start < len(words):
            for end in range(min(len(words), start + LONGEST_LABEL), start, -1):
                phrase = self._lines.get(" ".join(words[start:end]))
                if phrase is not None:
                    found.append(phrase)
                    start = end
                    break
            else:
                return None
        return _as_row(found[0], sure=len(found) > 3) if len(found) > 1 else None

    def _find_networks(self, key: str) -> Phrase | None:
        """A row of one-word share labels with single spaces between them: ``Facebook Twitter Email``."""
        words = key.split()
        if not 1 < len(words) <= MOST_LABELS or not self._networks.issuperset(words):
            return None
        return _as_row(self._lines[words[0]], sure=len(words) > 2)


def _as_row(first: Phrase, sure: bool) -> Phrase:
    """What a row is: its first label's wording, which neither ends nor opens anything."""
    return Phrase(first.family, "exact" if sure else "label", False, False, first.table, first.text)


def _is_whole_word(beginning: str, key: str) -> bool:
    """Whether the beginning ends where a word does: ``follow us on`` does not begin ``follow us only``."""
    return len(key) == len(beginning) or not (beginning[-1].isalnum() and key[len(beginning)].isalnum())


def load(extra: tuple[str, ...] = (), patterns: tuple[str, ...] = ()) -> Phrases:
    """The built-in wordings and those of the user's own tables, whose word is final where both know a wording.

    Args:
        extra: paths of the user's tables, in the format of the built-in ones; a group may also hold ``patterns``.
        patterns: regular expressions of the user's own that stand in no table.

    Raises:
        PhraseError: a table that is missing, no TOML, or not in the format; a pattern that is no regular expression.
    """
    return _loaded(extra, patterns)


@cache
def _loaded(extra: tuple[str, ...], patterns: tuple[str, ...]) -> Phrases:
    loose = {"family": "navigation", "strength": "exact", "patterns": list(patterns)}
    _check(loose, "settings:")
    return build(chain(builtin(), *(read(Path(path)) for path in extra), [("settings", loose)]))


def builtin() -> tuple[tuple[str, dict[str, Any]], ...]:
    """The groups of the built-in tables, with the table's name. Whoever prepares them ahead of time begins here."""
    return tuple(chain.from_iterable(map(read, sorted(Path(__file__).parent.glob("*.toml")))))


def read(path: Path) -> list[tuple[str, dict[str, Any]]]:
    """The checked ``[[phrases]]`` groups of one table, each with the table's name.

    Raises:
        PhraseError: as `load`.
    """
    import tomllib  # 16 ms, which a page that needs no table should not pay

    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise PhraseError(f"{path}: cannot be read ({error.strerror}); check the path") from None
    except UnicodeDecodeError:
        raise PhraseError(f"{path}: not UTF-8; save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise PhraseError(f"{path}: not TOML: {error}") from None
    _refuse_unknown(table, ("about", "phrases"), f"{path}:")
    groups = table.get("phrases", [])
    if not isinstance(groups, list) or not all(isinstance(group, dict) for group in groups):
        raise PhraseError(f"{path}: 'phrases' must be groups; write [[phrases]] above each")
    for number, group in enumerate(groups, 1):
        _check(group, f"{path}: phrases group {number}:")
    return [(path.stem, group) for group in groups]


def build(groups: Iterable[tuple[str, dict[str, Any]]]) -> Phrases:
    """`Phrases` from checked groups; a later group's wording takes the place of an earlier one's."""
    lines: dict[str, Phrase] = {}
    begun: dict[str, Phrase] = {}
    patterns: list[tuple[str, str, str]] = []
    for table, group in groups:
        family, strength = group["family"], group["strength"]
        kind = (family, strength, group.get("ends", False), group.get("opens", False), table)
        for text in group.get("lines", ()):
            lines[line_key(text)] = Phrase(*kind, text)
        for text in group.get("starts", ()):
            begun[fold_start(text)] = Phrase(*kind, text)
        patterns.extend((pattern, family, table) for pattern in group.get("patterns", ()))
    starts: dict[str, list[tuple[str, Phrase]]] = {}
    for beginning in sorted(begun, key=len, reverse=True):  # the longest beginning speaks first
        words = beginning.split()
        first = " ".join(words[: 2 if len(words) > 2 else 1])  # whole words only: in "follow @" the second is not
        starts.setdefault(first, []).append((beginning, begun[beginning]))
    return Phrases(lines, starts, tuple(patterns))


def line_key(text: str) -> str:
    """Under what a listed line is kept: folded, without a final full stop."""
    return fold(text).removesuffix(".")


def _check(group: dict[str, Any], where: str) -> None:
    _refuse_unknown(group, KEYS, where)
    for key, allowed in (("family", FAMILIES), ("strength", STRENGTHS)):
        if group.get(key) not in allowed:
            raise PhraseError(f"{where} {key!r} must be one of {', '.join(allowed)}; it is {group.get(key)!r}")
    for key in ("ends", "opens"):
        if not isinstance(group.get(key, False), bool):
            raise PhraseError(f"{where} {key!r} must be true or false, without quotes")
    for key in ("lines", "starts", "patterns"):
        texts = group.get(key, [])
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise PhraseError(f"{where} {key!r} must be a list of strings")
        for text in texts:
            if key != "patterns" and not fold(text):
                raise PhraseError(
                    f"{where} {key!r} holds {text!r}, which has no letters; it needs a rule, not a phrase"
                )
            if key == "patterns" and (why := fault(text)):
                raise PhraseError(f"{where} 'patterns': {why}")
            if key == "starts" and not is_long_enough(text):
                raise PhraseError(f"{where} 'starts' holds {text!r}; give it three words, a colon or a web address")


def is_long_enough(start: str) -> bool:
    """Whether a beginning is unmistakable: three words, or a mark that prose does not have there."""
    return len(start.split()) >= 3 or any(mark in start for mark in (":", "|", "[", "(", "/", "©"))


def _refuse_unknown(table: dict[str, Any], known: tuple[str, ...], where: str) -> None:
    for key in table:
        if key not in known:
            from difflib import get_close_matches

            near = get_close_matches(key, known, 1)
            cure = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(known)}"
            raise PhraseError(f"{where} no key {key!r}; {cure}")
