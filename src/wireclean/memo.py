"""What was found out about words and short lines, which recur from page to page."""

from __future__ import annotations

from collections.abc import Callable

from wireclean.typed import TypeVar

Found = TypeVar("Found")

LONGEST = 120  # characters of a text that is remembered


class Memo(dict[str, Found]):
    """What a function finds for each text that it is asked about, found once where that is short: ``memo[text]``.

    It depends on the text alone. When there are ``most``, those are laid aside, and what is not asked for again until
    there are as many new ones is forgotten: a bound on memory, and what recurs stays.
    """

    __slots__ = ("_aside", "_find", "_most")

    def __init__(self, find: Callable[[str], Found], most: int) -> None:
        super().__init__()
        self._find = find
        self._most = most
        self._aside: dict[str, Found] = {}

    def __missing__(self, text: str) -> Found:
        if len(text) > LONGEST:
            return self._find(text)
        aside = self._aside
        found = aside[text] if text in aside else self._find(text)
        if len(self) >= self._most:
            laid_aside = dict(self)
            self.clear()
            self._aside = laid_aside
        self[text] = found
        return found

    def clear(self) -> None:
        """Forget everything."""
        super().clear()
        self._aside = {}
