"""Phrases: the wordings of site chrome, as data.

The tables beside this module (``*.toml``) list what sites print around a story, by family, language and platform. A
wording is compared after `fold`, so that capitals, curly quotes, no-break spaces and bullets do not matter. ``{n}``
stands for a number, and at the end of a line ``{name}`` for a name: ``{n} comments``, ``More from {name}``.

What is a shape (a byline, a dateline, a copyright notice) is no phrase but a rule.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache, partial
from unicodedata import normalize

from wireclean import prepared
from wireclean.lazy import pattern
from wireclean.packed import Packed, pack
from wireclean.signs import ALL, FIGURES, JOINTS, group
from wireclean.typed import NamedTuple, cast

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

NAME = "phrases"
"""Under what the built-in wordings are kept in their prepared form."""

LONGEST = 1000  # characters; no wording of chrome is longer, and a longer block is not folded at all
MOST_WORDS = 40  # words of a block that a short beginning may claim; a longer block is prose
TELLING = 5  # words of a beginning that may claim a longer block, too
FIGURE = pattern(r"\d")
# 14, 46,024, 1.2k, 5h; not COVID19, 1st. What stands before its first figure is looked at behind that: to find a figure
# is fast, to look back from every character is not.
NUMBER = pattern(r"\d(?<![^\W_]\d)\d*(?:[.,]\d+)*[kmhdw]?(?![^\W_])")
INVISIBLE = pattern(
    "[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ue000-\uf8ff\ufe0e\ufe0f\ufeff®™]+"
)
PRINTABLE = "\ufe0e\ufe0f®™"  # those of them that `str.isprintable` takes for printable
ALIKE = {
    "`": "'",  # the only one in ASCII first: see `_plain`
    "\u2019": "'",  # then those that stand in most texts
    "\u201c": '"',
    "\u201d": '"',
    "\u2014": "-",
    "\u2013": "-",
    **dict.fromkeys("\u2018\u201a\u201b\u2032\u02bc\u00b4", "'"),
    **dict.fromkeys("\u201e\u201f\u2033", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2015\u2212", "-"),
    "\u2026": "...",
    "\u00a9": "(c)",
    "\u24d2": "(c)",
}
"""Characters that sites use for one another; no-break spaces need no entry, `str.split` knows them."""

# Spellings of one letter that a language leaves to taste, to capitals or to the keyboard. None of them stands in
# the prose of western Europe, so that most texts are only searched for them.
_SPELLINGS = {
    "i": "ıİ",  # Turkish capitals have two, and lower case knows nothing of it
    **dict(zip("αεηιουω", ("άΆ", "έΈ", "ήΉ", "ίΊϊΪΐ", "όΌ", "ύΎϋΫΰ", "ώΏ"), strict=True)),  # capitals bear none
    "е": "ёЁ",
    "ş": "șȘ",
    "ţ": "țȚ",
    "ا": "أإآٱ",
    "ي": "ىی",
    "ك": "ک",
    "\u0902": "\u0901",  # Hindi
    "": "\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u093c",  # Arabic vowels, Hindi dots below
}
_SPELLED = {ord(sign): letter for letter, signs in _SPELLINGS.items() for sign in signs}
_IS_SPELLED = pattern(f"[{''.join(map(chr, _SPELLED))}]")

DECORATION = (
    " *•·●○◦▪■□◆-|>»›‹«<+#_=~^\\/[]()→←↑↓↗▶►▸▹▼▾▲▴◀◄✓✔✕✖×☰⋮" + "🔗🔍📩✉📷🎥🔊👉👇👆📣📢📱📲🔔📰🎧🎙📺📧💌✅📌➡⬇🔴⚡💬🚨"
)
BEFORE = DECORATION + ".:,;"
BEHIND = DECORATION + ":,;"

_SIGNS = r"[|•·»›]|\s[/>]\s"
SIGNS = pattern(_SIGNS)
"""Marks that stand between the labels of a row; a slash or ``>`` only between spaces (``AC/DC`` is one label)."""

BETWEEN = pattern(_SIGNS + r"|\s{2,}|\t")
"""`SIGNS`, and wide gaps."""

ROW_SIGNS = group("|", "/", ">", ranges="•·»›")
"""Of which one stands between the labels of a row, where it has no wide gaps."""

ENTRY = pattern(r"\d{1,2}\. ")  # of a menu that is a numbered list
LISTED = frozenset({"navigation", "legal"})  # families of what such a list's entries are
LONGEST_ROW = 400  # characters; the longest row of languages seen has 172
LONGEST_NAMED = 7  # words of a wording and the name at its end
LONGEST_BEFORE_NAME = 4  # words of the wording alone
NAME_BEHIND = " {name}"
MOST_GLUED = 60  # words in a row of labels without marks between them
LONGEST_LABEL = 8  # words of one label in such a row
JOINT = pattern(r"(?<=[a-zà-ÿ])(?=[A-Z])")
"""Where two labels adjoin without a space."""
LONGEST_JOINED = 160  # characters of such a row
MOST_LABELS = 40  # labels in one row; the longest seen has 25


class PhraseError(ValueError):
    """A table of phrases that cannot be used: names the file, the key and the cure."""


class Phrase(NamedTuple):
    """What a wording is.

    ``family`` is one of `FAMILIES`, ``strength`` one of `STRENGTHS`, ``table`` the stem of the file that lists it.
    ``ends``: below a story it begins what runs to the end of the page. ``opens``: the short lines right behind it are
    teasers.
    """

    family: str
    strength: str
    ends: bool
    opens: bool
    table: str


def fold(text: str) -> str:
    """The form in which wordings are compared: lower case, plain quotes and dashes, single spaces, no decoration.

    A final full stop stays, since some wordings have one; `Phrases.find_folded` looks both with and without it.
    """
    key = _plain(text).lstrip(BEFORE).rstrip(BEHIND)
    if key[-2:] == "..":  # an ellipsis; one full stop is kept
        key = key.rstrip(BEHIND + ".")
    return key


def fold_start(text: str) -> str:
    """`fold` for the beginning of a block, of which a final colon, bar or full stop is a part: ``Read more:``."""
    return _plain(text).lstrip(BEFORE)


def _plain(text: str) -> str:
    printable = text.isprintable()  # so that the only white space in it are plain spaces
    if not text.isascii():
        text = normalize("NFC", text)
        for sign, alike in ALIKE.items():
            if sign in text:
                text = text.replace(sign, alike)
                if text.isascii():  # as most English prose is then
                    break
        else:
            if _IS_SPELLED.search(text):
                text = text.translate(_SPELLED)
            if not printable or any(map(text.__contains__, PRINTABLE)):
                text = INVISIBLE.sub("", text)
    text = text.casefold()
    return text.strip(" ") if printable and "  " not in text else " ".join(text.split())


def row(text: str) -> list[str]:
    """The labels of a one-line row, split at bars, dots, arrows, spaced slashes and wide gaps.

    ``Facebook | X | WhatsApp`` gives three labels; a line without such marks gives itself.
    """
    return [label.strip() for label in BETWEEN.split(text) if label.strip()]


class Phrases:
    """The wordings of chrome, ready to be looked up. What it says never changes; can be pickled.

    ``lines`` and ``starts`` give the number of a wording's kind among the ``kinds``; ``starts`` hold beginnings by
    their first word or two, the longest first; ``networks`` are the share labels of one word, and ``named`` the first
    words of wordings with a name at their end. ``longest`` and ``longest_numbered`` are the most words of a listed
    line, and of one with a number in it. ``patterns`` holds the user's own regular expressions as (pattern, family,
    table), for `wireclean.patterns`, which compiles them and matches with a time limit: they are not ours. ``users``
    are the kinds of the user's tables.
    """

    __slots__ = ("kinds", "lines", "longest", "longest_numbered", "named", "networks", "patterns", "starts", "users")

    def __init__(
        self,
        kinds: tuple[Phrase, ...],
        lines: Packed[int],
        starts: Packed[list[tuple[str, int]]],
        networks: Iterable[str],
        named: Iterable[str],
        longest: int,
        longest_numbered: int,
        patterns: tuple[tuple[str, str, str], ...] = (),
        users: frozenset[Phrase] = frozenset(),
    ) -> None:
        self.kinds = kinds
        self.users = users
        self.lines = lines
        self.starts = starts
        self.patterns = patterns
        self.networks = frozenset(networks)
        self.named = frozenset(named)
        self.longest = longest
        self.longest_numbered = longest_numbered

    def find(self, text: str) -> Phrase | None:
        """The wording that a block is, or begins with; in a row of nothing but known labels, that of its first.

        A row is ``exact`` if it has three labels or more.
        """
        return self.look_up(text)[1]

    def look_up(self, text: str, signs: int = ALL) -> tuple[str, Phrase | None]:
        """The text as `fold` makes it, and what `find` says of it; ``signs`` are those that it may hold."""
        key = fold(text)
        if len(text) > LONGEST:
            return key, None
        found = self.find_folded(key, figures=signs & FIGURES > 0)
        if found is None and (signs & ROW_SIGNS or key[-1:] != "."):  # as most prose does
            found = self._find_row(text, key, signs) or self._find_named(text, key)
        if found is None and key[:1].isdigit() and (numbered := ENTRY.match(key)):
            entry = self.find_folded(key[numbered.end() :], figures=False)
            if entry is not None and entry.family in LISTED and not key.endswith(". home"):  # with which a trail begins
                found = entry._replace(strength="label", ends=False, opens=False)  # a story's list has such items, too
        return key, found

    def find_folded(self, key: str, *, figures: bool = True) -> Phrase | None:
        """As `find`, for a block that was folded before, perhaps with ``figures`` in it; rows are not looked for."""
        if not key:
            return None
        words = key.count(" ") + 1
        found = self._find_line(key) if words <= self.longest else None
        if found is None and (words <= self.longest_numbered or self._may_start(key, figures)):
            if figures and (numbered := NUMBER.sub("{n}", key)) != key:
                found = self._find_line(numbered) or self._find_start(numbered)
            found = found or self._find_start(key)
        return found

    def _may_start(self, key: str, figures: bool) -> bool:
        """Whether a beginning has the first words of a long block, or may have where a figure stands for a number."""
        words = key.split(" ", 2)
        two = " ".join(words[:2])
        starts = self.starts.find(words[0]) or self.starts.find(two)
        return starts is not None or (figures and FIGURE.search(two) is not None)

    def _find_line(self, key: str) -> Phrase | None:
        found = self.lines.find(key)
        if found is None and key[-1] in ".。":
            found = self.lines.find(key[:-1])
        return None if found is None else self.kinds[found]

    def _find_start(self, key: str) -> Phrase | None:
        one = key.find(" ")
        two = key.find(" ", one + 1) if one >= 0 else -1
        for first in (key if two < 0 else key[:two], key if one < 0 else key[:one]):
            for beginning, kind in self.starts.find(first) or ():
                if key.startswith(beginning) and _is_whole_word(beginning, key):
                    short = key.count(" ") < MOST_WORDS or beginning.count(" ") >= TELLING - 1
                    return self.kinds[kind] if short else None
        return None

    def _find_row(self, text: str, key: str, signs: int) -> Phrase | None:
        if len(text) > LONGEST_ROW:
            return None
        labels = row(text) if signs & ROW_SIGNS else [text]
        if len(labels) == 1:
            joined = self._find_joined(text) if signs & JOINTS else None
            # Most Read Nation & World Stories stands over other stories, though each of its parts is a label, too.
            return self._find_networks(key) or self._find_named(text, key) or self._find_glued(key) or joined
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
        if key.endswith("."):  # as no listed line does
            return None
        if not 2 < key.count(" ") + 1 <= MOST_GLUED:
            return None
        find = self.lines.find
        found: list[int] = []
        rest = key
        while rest:
            label = " ".join(rest.split(" ", LONGEST_LABEL)[:LONGEST_LABEL])
            while (kind := find(label)) is None:
                label = label.rpartition(" ")[0]
                if not label:
                    return None
            found.append(kind)
            rest = rest[len(label) + 1 :]
        return _as_row(self.kinds[found[0]], sure=len(found) > 3) if len(found) > 1 else None

    def _find_joined(self, text: str) -> Phrase | None:
        """A row whose labels lost even the space between them: ``PrevNext``, ``Skip to contentSkip to footer``."""
        if len(text) > LONGEST_JOINED:
            return None
        labels = list(map(fold, JOINT.split(text)))
        found = [kind for kind in map(self.lines.find, labels) if kind is not None]
        return _as_row(self.kinds[found[0]], sure=len(found) > 2) if len(found) == len(labels) else None

    def _find_named(self, text: str, key: str) -> Phrase | None:
        """A wording with a name at its end, which is printed in capitals: ``More from Kestrel Bay``."""
        if not 1 <= key.count(" ") < LONGEST_NAMED or key.endswith((".", "?", "!")):
            return None
        words = key.split(" ")
        if words[0] not in self.named:
            return None
        printed = text.strip(BEFORE).split()
        for count in range(1, min(len(words), LONGEST_BEFORE_NAME + 1)):
            kind = self.lines.find(f"{' '.join(words[:count])}{NAME_BEHIND}")
            if kind is not None and printed[count - len(words)][:1].isupper():
                return self.kinds[kind]
        return None

    def _find_networks(self, key: str) -> Phrase | None:
        """A row of one-word share labels with single spaces between them: ``Facebook Twitter Email``."""
        if key.partition(" ")[0] not in self.networks:
            return None
        words = key.split()
        if not 1 < len(words) <= MOST_LABELS or not self.networks.issuperset(words):
            return None
        kind = self.lines.find(words[0])
        return None if kind is None else _as_row(self.kinds[kind], sure=len(words) > 2)


def _as_row(first: Phrase, sure: bool) -> Phrase:
    """What a row is: its first label's wording, which neither ends nor opens anything."""
    return Phrase(first.family, "exact" if sure else "label", False, False, first.table)


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
    if not extra and not patterns:
        return _builtin()
    from wireclean.phrases import tables

    return tables.build(tables.of_the_users(extra, patterns), _loaded((), ()))


def _builtin() -> Phrases:
    """The built-in wordings, from their prepared form where there is one: to read the tables takes 100 ms and more."""
    files = _files()
    found = prepared.load(NAME, files)
    if found is not None:
        kinds, lines, starts, networks, named, longest, longest_numbered = cast("_Prepared", found)
        made = tuple(map(partial(tuple.__new__, Phrase), kinds))  # as `Phrase._make` does, in a third of the time
        return Phrases(made, Packed({}, lines), Packed({}, starts), networks, named, longest, longest_numbered)
    from wireclean.phrases import tables

    built = tables.build(tables.builtin())
    packed = pack(built.lines.all()), pack(built.starts.all())
    first_words = sorted(built.networks), sorted(built.named)
    plain = (tuple(map(tuple, built.kinds)), *packed, *first_words, built.longest, built.longest_numbered)
    prepared.keep(NAME, files, plain)
    return built


_Kind = tuple[str, str, bool, bool, str]
_Prepared = tuple[tuple[_Kind, ...], dict[str, bytes], dict[str, bytes], list[str], list[str], int, int]


def _files() -> tuple[tuple[str, int, int], ...]:
    """The tables and the code that the built-in wordings are made from, with their sizes and times."""
    with os.scandir(os.path.dirname(__file__)) as found:
        files = [(file.name, file.stat()) for file in found if file.name.endswith((".toml", ".py"))]
    return tuple(sorted((name, status.st_size, status.st_mtime_ns) for name, status in files))


def line_key(text: str) -> str:
    """Under what a listed line is kept: folded, without a final full stop."""
    return fold(text).removesuffix(".")
