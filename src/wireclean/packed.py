"""Large dictionaries, of which a run asks for few entries: the others stay packed."""

from __future__ import annotations

import marshal

from wireclean.typed import TypeVar

Entry = TypeVar("Entry")

LETTERS = 2
"""Entries whose keys begin with the same so many characters are packed together."""

MANY = 200
"""Packs that were opened, behind which all are: most of the others will be asked for, too."""


class Packed(dict[str, Entry]):
    """A dictionary of which `find` opens what is ``packed``, as `pack` gives it, when it is first asked for.

    To read all built-in wordings takes as long as to clean two pages. What is packed is not seen by other methods than
    `find` before `unpack`.
    """

    __slots__ = ("_few", "packed")

    def __init__(self, entries: dict[str, Entry], packed: dict[str, bytes] | None = None) -> None:
        super().__init__(entries)
        self.packed = packed or {}
        self._few = len(self.packed) - MANY

    def find(self, key: str) -> Entry | None:
        """What stands under a key, or ``None``."""
        if self.packed and key[:LETTERS] in self.packed:
            self._open(key[:LETTERS])
            if len(self.packed) < self._few:
                self.unpack()
        return self.get(key)

    def unpack(self) -> None:
        """Have all entries."""
        for letters in tuple(self.packed):
            self._open(letters)

    def _open(self, letters: str) -> None:
        packed = self.packed.get(letters)
        if packed is not None:
            self.update(marshal.loads(packed))  # first: other threads look for them as long as they seem packed
            self.packed.pop(letters, None)


def pack(entries: dict[str, Entry]) -> dict[str, bytes]:
    """The entries as `Packed` takes them; `marshal` must know them."""
    together: dict[str, dict[str, Entry]] = {}
    for key, entry in entries.items():
        together.setdefault(key[:LETTERS], {})[key] = entry
    return {letters: marshal.dumps(each) for letters, each in together.items()}
