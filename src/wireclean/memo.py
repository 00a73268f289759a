"""What was found out about words and short lines, which recur from page to page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Found = TypeVar("Found")


class Memo(dict[str, Found]):
    """What a function finds for each text that it is asked about, found once: ``memo[text]``.

    It depends on the text alone. All is forgotten when there would be more than ``most``: a bound on memory, and what
    recurs is soon known again.
    """

    __slots__ = ("_find", "_most")

    def __init__(self, find: Callable[[str], Found], most: int) -> None:
        super().__init__()
        self._find = find
        self._most = most

    def __missing__(self, text: str) -> Found:
        found = self._find(text)
        if len(self) >= self._most:
            self.clear()
        self[text] = found
        return found
