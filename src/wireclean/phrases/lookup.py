"""The wordings, ready to be looked up: which of them a block is, or begins with."""

from __future__ import annotations

from collections.abc import Iterable

from wireclean.lazy import pattern
from wireclean.packed import Packed
from wireclean.phrases.folded import BEFORE, fold
from wireclean.phrases.phrase import Phrase
from wireclean.phrases.row import JOINT, ROW_SIGNS, SIGNS, row
from wireclean.signs import ALL, FIGURES, JOINTS

LONGEST = 1000  # characters; no wording of chrome is longer, and a longer block is not folded at all
MOST_WORDS = 40  # words of a block that a short beginning may claim; a longer block is prose
TELLING = 5  # words of a beginning that may claim a longer block, too
FIGURE = pattern(r"\d")
# 14, 46,024, 1.2k, 5h; not COVID19, 1st. What stands before its first figure is looked at behind that: to find a figure
# is fast, to look back from every character is not.
NUMBER = pattern(r"\d(?<![^\W_]\d)\d*(?:[.,]\d+)*[kmhdw]?(?![^\W_])")
ENTRY = pattern(r"\d{1,2}\. ")  # of a menu that is a numbered list
LISTED = frozenset({"navigation", "legal"})  # families of what such a list's entries are
LONGEST_ROW = 400  # characters; the longest row of languages seen has 172
LONGEST_NAMED = 7  # words of a wording and the name at its end
LONGEST_BEFORE_NAME = 4  # words of the wording alone
NAME_BEHIND = " {name}"
MOST_GLUED = 60  # words in a row of labels without marks between them
LONGEST_LABEL = 8  # words of one label in such a row
LONGEST_JOINED = 160  # characters of such a row
MOST_LABELS = 40  # labels in one row; the longest seen has 25


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
