"""The inputs of a run in their order, kept in so little memory that there may be millions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from wireclean.files.read import name_of
from wireclean.typed import NamedTuple

END = "/"
"""What stands behind each name in a `Folder`; no name of a file holds it."""


class Source(NamedTuple):
    """One input: its path (``-`` for standard input), its place below the folder it was found in, its result's file."""

    path: str
    place: str
    target: str | None = None

    @property
    def name(self) -> str:
        """What messages call it."""
        return name_of(self.path)


class Folder(NamedTuple):
    """Inputs that lie side by side: what stands before their names in their paths and places, and the names.

    In the paths of their results ``target`` stands before the names, which ``renamed`` has changed.
    """

    path: str
    place: str
    names: str
    target: str | None = None
    renamed: Callable[[str], str] = str

    @property
    def size(self) -> int:
        """How many they are."""
        return self.names.count(END)

    def each(self) -> Iterator[str]:
        """The names, without making a list of them."""
        names, begin = self.names, 0
        while (end := names.find(END, begin)) >= 0:
            yield names[begin:end]
            begin = end + 1

    def source(self, name: str) -> Source:
        """The input of that name."""
        target = None if self.target is None else self.target + self.renamed(name)
        return Source(self.path + name, self.place + name, target)

    def only(self, test: Callable[[Source], bool]) -> Folder:
        """The inputs that pass a test."""
        return self._replace(names=_joined(name for name in self.each() if test(self.source(name))))


class Sources:
    """Inputs in their order. Each is made when it is asked for: of a million, the names alone are kept."""

    __slots__ = ("_count", "folders")

    def __init__(self, folders: Iterable[Folder] = ()) -> None:
        self.folders = tuple(folder for folder in folders if folder.names)
        self._count = sum(folder.size for folder in self.folders)

    @classmethod
    def found(cls, files: Iterable[tuple[str, str, str]]) -> Sources:
        """The inputs of those names, given with what stands before each in its path and its place."""
        runs = groupby(files, lambda file: file[:2])
        return cls(Folder(path, place, _joined(name for _, _, name in run)) for (path, place), run in runs)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[Source]:
        for folder in self.folders:
            yield from map(folder.source, folder.each())

    def behind(self, count: int) -> Sources:
        """The inputs but for the first ``count``."""
        rest = []
        for folder in self.folders:
            passed = min(count, folder.size)
            rest.append(folder._replace(names=folder.names.split(END, passed)[-1]))
            count -= passed
        return Sources(rest)

    def only(self, test: Callable[[Source], bool]) -> Sources:
        """The inputs that pass a test, which is asked of each in its turn."""
        return Sources(folder.only(test) for folder in self.folders)


def _joined(names: Iterable[str]) -> str:
    return "".join(f"{name}{END}" for name in names)
