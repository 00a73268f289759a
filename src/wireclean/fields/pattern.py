"""Patterns that are compiled when they are first used: a command that cleans nothing should not wait for them."""

from __future__ import annotations

import re
from typing import cast


class _Lazy:
    """Stands for a compiled pattern; the first use of any of its methods compiles it and keeps them all."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("_"):
            raise AttributeError(name)
        compiled = re.compile(self._source, self._flags)
        for method in ("match", "fullmatch", "search", "split", "sub", "findall", "finditer"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern as ``re.compile`` gives it, but compiled at its first use."""
    return cast("re.Pattern[str]", _Lazy(source, int(flags)))
