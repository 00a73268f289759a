"""Patterns that are compiled when they are first used, most of them without compiling.

Python has no way to keep a compiled pattern, and compiling those of one page takes longer than cleaning it. What takes
long is to turn the text of a pattern into the code of the matching engine, so that code is kept (`wireclean.prepared`)
for the Python that made it. It comes from `re` itself; where its inner parts are not as we know them, `re.compile` does
all the work.
"""

from __future__ import annotations

import sys
from functools import cache

from wireclean import prepared
from wireclean.typed import Any, Pattern, cast

ASCII, DOTALL, IGNORECASE, VERBOSE = 256, 16, 2, 64
"""Flags as `re` has them, which a start with all its patterns at hand does not load."""

NAME = "patterns"

MOST = 1_000
"""Patterns that are kept; when there are more, most are of older versions, and all begin anew."""

_ESCAPED = {ord(sign): f"\\{sign}" for sign in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}

METHODS = ("match", "fullmatch", "search", "split", "sub", "findall", "finditer")


class _Lazy:
    """Stands for a compiled pattern; the first use of any of its methods compiles it and keeps them all."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("_"):
            raise AttributeError(name)
        compiled = _compiled(self._source, self._flags)
        for method in METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(source: str, flags: int = 0) -> Pattern[str]:
    """A pattern as ``re.compile`` gives it, but compiled at its first use."""
    return cast("Pattern[str]", _Lazy(source, flags))


def escape(text: str) -> str:
    """The text as a pattern that fits just that, as ``re.escape`` gives it."""
    return text.translate(_ESCAPED)


def keep_compiled() -> None:
    """Keep the code of the patterns that were compiled from their text, for the next start."""
    store = _store()
    if store.fresh:
        codes = store.codes if len(store.codes) <= MOST else store.fresh
        prepared.keep(NAME, _engine(), codes)
        store.fresh = {}


Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""A pattern's flags, its code, and the number, numbers and names of its groups, as the engine takes them."""


class _Store:
    """The codes by the text and flags of their patterns; ``fresh`` are those that are not kept yet."""

    def __init__(self, codes: dict[tuple[str, int], Code]) -> None:
        self.codes = codes
        self.fresh: dict[tuple[str, int], Code] = {}


@cache
def _store() -> _Store:
    return _Store(cast("dict[tuple[str, int], Code]", prepared.load(NAME, _engine()) or {}))


def _engine() -> tuple[Any, ...]:
    """What tells one matching engine's code from another's."""
    import _sre  # type: ignore[import-not-found]

    return sys.version, sys.byteorder, _sre.MAGIC, _sre.CODESIZE


def _compiled(source: str, flags: int) -> Pattern[str]:
    try:
        return _from_code(source, flags)
    except (AttributeError, ImportError, TypeError, ValueError, RuntimeError):
        import re

        return re.compile(source, flags)


def _from_code(source: str, flags: int) -> Pattern[str]:
    """The pattern from its kept code, or from code that is made as ``re`` makes it."""
    import _sre

    store = _store()
    code = store.codes.get((source, flags))
    if code is None:
        code = store.codes[source, flags] = store.fresh[source, flags] = _make(source, flags)
    flags, words, groups, numbers, names = code
    listed = memoryview(words).cast("I").tolist()
    return cast("Pattern[str]", _sre.compile(source, flags, listed, groups, numbers, names))


def _make(source: str, flags: int) -> Code:
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(source, flags)
    words = _compiler._code(parsed, flags)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    data = b"".join(word.to_bytes(4, sys.byteorder) for word in words)
    return flags | state.flags, data, state.groups - 1, state.groupdict, tuple(names)
