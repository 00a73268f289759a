"""Phrases: the wordings of site chrome, as data.

The tables beside this module (``*.toml``) list what sites print around a story, by family, language and platform. A
wording is compared after `fold`, so that capitals, curly quotes, no-break spaces and bullets do not matter. ``{n}``
stands for a number, and at the end of a line ``{name}`` for a name: ``{n} comments``, ``More from {name}``.

What is a shape (a byline, a dateline, a copyright notice) is no phrase but a rule.
"""

from __future__ import annotations

import os
from functools import cache, partial

from wireclean import prepared
from wireclean.packed import Packed, pack
from wireclean.phrases.lookup import Phrases
from wireclean.phrases.phrase import Phrase
from wireclean.typed import cast

NAME = "phrases"
"""Under what the built-in wordings are kept in their prepared form."""


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
