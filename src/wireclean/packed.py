"""Large dictionaries, of which a run asks for few entries: the others stay packed."""

from __future__ import annotations

import marshal
from collections.abc import Callable

from wireclean.typed import Generic, TypeVar

Entry = TypeVar("Entry")

LETTERS = 2
"""Entries whose keys begin with the same so many characters are packed together."""

MANY = 64
"""Packs that were opened, behind which all are: most of the others will be asked for, too."""

OFTEN = 4_096
"""Entries that were asked for, behind which all are unpacked: from then on a plain dictionary is asked."""


class Packed(Generic[Entry]):
    """Entries by their keys, which `find` gives, and some that are ``packed``, as `pack` does it, until asked for.

    To read all built-in wordings takes as long as to clean two pages. It is no dictionary, so that nobody looks past
    what is packed.
    """

    __slots__ = ("_asked", "_entries", "_few", "find", "packed")

    find: Callable[[str], Entry | None]
    """What stands under a key, or ``None``."""

    def __init__(self, entries: dict[str, Entry], packed: dict[str, bytes] | None = None) -> None:
        self._entries = entries
        self.packed = packed or {}
        self._few = len(self.packed) - MANY
        self._asked = 0
        self.find = self._unpack if packed else entries.get

    def all(self) -> dict[str, Entry]:
        """All entries, unpacked."""
        for letters in tuple(self.packed):
            self._open(letters)
        self.find = self._entries.get  # from now on without a look at what is packed
        return self._entries

    def _unpack(self, key: str) -> Entry | None:
        self._asked += 1
        if key[:LETTERS] in self.packed:
            self._open(key[:LETTERS])
        if self._asked > OFTEN or len(self.packed) < self._few:
            self.all()
        return self._entries.get(key)

    def _open(self, letters: str) -> None:
        packed = self.packed.get(letters)
        if packed is not None:
            self._entries.update(marshal.loads(packed))  # first: as long as they seem packed, other threads look here
            self.packed.pop(letters, None)


def pack(entries: dict[str, Entry]) -> dict[str, bytes]:
    """The entries as `Packed` takes them; `marshal` must know them."""
    together: dict[str, dict[str, Entry]] = {}
    for key, entry in entries.items():
        together.setdefault(key[:LETTERS], {})[key] = entry
    return {letters: marshal.dumps(each) for letters, each in together.items()}
