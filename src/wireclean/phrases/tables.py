"""The tables of wordings as they are written down: read, checked, and made ready to be looked up.

Only what is not prepared is read; a start with the built-in tables alone does without this module.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from itertools import chain
from pathlib import Path

from wireclean.packed import Packed
from wireclean.patterns import fault
from wireclean.phrases.folded import fold, fold_start, line_key
from wireclean.phrases.lookup import NAME_BEHIND, Phrases
from wireclean.phrases.phrase import FAMILIES, STRENGTHS, Phrase, PhraseError
from wireclean.typed import Any

KEYS = ("family", "strength", "ends", "opens", "lines", "starts", "patterns")
"""The keys of one ``[[phrases]]`` group."""

Groups = Iterable[tuple[str, dict[str, Any]]]
"""Checked ``[[phrases]]`` groups, each with the name of its table."""


def builtin() -> tuple[tuple[str, dict[str, Any]], ...]:
    """The groups of the built-in tables, with the table's name."""
    return tuple(chain.from_iterable(map(read, sorted(Path(__file__).parent.glob("*.toml")))))


def of_the_users(extra: tuple[str, ...], patterns: tuple[str, ...]) -> Groups:
    """The groups of the user's own tables, and a group of the patterns that stand in no table.

    Raises:
        PhraseError: as `wireclean.phrases.load`.
    """
    loose = {"family": "navigation", "strength": "exact", "patterns": list(patterns)}
    _check(loose, "settings:")
    return chain.from_iterable((*(read(Path(path)) for path in extra), [("settings", loose)]))


def read(path: Path) -> list[tuple[str, dict[str, Any]]]:
    """The checked ``[[phrases]]`` groups of one table, each with the table's name.

    Raises:
        PhraseError: as `wireclean.phrases.load`.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise PhraseError(f"{path}: cannot be read ({error.strerror}); check the path") from None
    except UnicodeDecodeError:
        raise PhraseError(f"{path}: not UTF-8; save it as UTF-8") from None
    except ValueError as error:  # TOMLDecodeError, and that of an integer of too many digits
        raise PhraseError(f"{path}: not TOML: {error}") from None
    except RecursionError:
        raise PhraseError(f"{path}: not TOML that can be read: it is nested too deep") from None
    _refuse_unknown(table, ("about", "phrases"), f"{path}:")
    groups = table.get("phrases", [])
    if not isinstance(groups, list) or not all(isinstance(group, dict) for group in groups):
        raise PhraseError(f"{path}: 'phrases' must be groups; write [[phrases]] above each")
    for number, group in enumerate(groups, 1):
        _check(group, f"{path}: phrases group {number}:")
    return [(path.stem, group) for group in groups]


def build(groups: Groups, onto: Phrases | None = None) -> Phrases:
    """`Phrases` from checked groups; a later group's wording takes the place of an earlier one's, and of ``onto``'s."""
    kinds: dict[Phrase, int] = {kind: number for number, kind in enumerate(onto.kinds)} if onto else {}
    lines = dict(onto.lines.all()) if onto else {}
    starts = {first: dict(beginnings) for first, beginnings in onto.starts.all().items()} if onto else {}
    patterns = list(onto.patterns) if onto else []
    for table, group in groups:
        family = group["family"]
        kind = Phrase(family, group["strength"], group.get("ends", False), group.get("opens", False), table)
        number = kinds.setdefault(kind, len(kinds))
        for text in group.get("lines", ()):
            lines[line_key(text)] = number
        for text in group.get("starts", ()):
            beginning = fold_start(text)
            words = beginning.split()
            first = " ".join(words[: 2 if len(words) > 2 else 1])  # whole words only: in "follow @" the second is not
            starts.setdefault(first, {})[beginning] = number
        patterns.extend((pattern, family, table) for pattern in group.get("patterns", ()))
    longest_first = {
        first: sorted(beginnings.items(), key=lambda item: len(item[0]), reverse=True)
        for first, beginnings in starts.items()
    }
    share = {number for kind, number in kinds.items() if kind.family == "share"}
    networks = (key for key, number in lines.items() if number in share and " " not in key)
    named = (key.partition(" ")[0] for key in lines if key.endswith(NAME_BEHIND))
    longest = max(map(_words, lines), default=0)
    longest_numbered = max((_words(line) for line in lines if "{n}" in line), default=0)
    users = frozenset(kinds).difference(onto.kinds) if onto else frozenset()
    return Phrases(
        *(tuple(kinds), Packed(lines), Packed(longest_first), networks, named, longest, longest_numbered),
        patterns=tuple(patterns),
        users=users,
    )


def _words(line: str) -> int:
    return line.count(" ") + 1


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
