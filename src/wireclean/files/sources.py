"""What is to be cleaned; settled before anything is written."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import lru_cache

from wireclean.files.inputs import Source, Sources
from wireclean.files.read import STDIN
from wireclean.typed import NamedTuple

TEXT_SUFFIXES = (".txt", ".text", ".md", ".markdown")
"""What a walk through a folder takes. A file of any other name is cleaned when it is named itself."""

KEPT_SUFFIXES = (*TEXT_SUFFIXES, ".mdx")
"""What a walk takes to clean in place. MDX is what people write, and nothing that was scraped."""

LINES_SUFFIXES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
TABLE_SUFFIXES = (".parquet",)
"""How the names of files end that hold JSON Lines; a walk takes them when it looks for those."""


class PlanError(ValueError):
    """Results that cannot go where they were asked to go."""


class Passing(NamedTuple):
    """What is passed by: patterns of paths below the folder ``root``, and others below the current one.

    ``ignored`` tells that also what ``.gitignore`` and ``.wirecleanignore`` say is passed by. ``named`` tells that all
    of this holds for files, too, which were named themselves, as hooks name files.
    """

    patterns: tuple[str, ...] = ()
    root: str = os.curdir
    here: tuple[str, ...] = ()
    ignored: bool = False
    named: bool = False

    def by(self, path: str) -> bool:
        """Whether a file or a folder is passed by."""
        if not (self.patterns or self.here):
            return False
        from wireclean.files.exclude import is_excluded

        return is_excluded(path, self.patterns, self.root) or is_excluded(path, self.here, os.curdir)


NOTHING = Passing()


class Found(NamedTuple):
    """The inputs in their order, what to say of folders that held none, and what could not be looked into, and why."""

    sources: Sources
    empty: tuple[str, ...]
    faults: tuple[str, ...]


def find(
    paths: Iterable[str],
    output: str | None = None,
    passing: Passing = NOTHING,
    suffixes: tuple[str, ...] = TEXT_SUFFIXES,
) -> Found:
    """The inputs that ``paths`` name: files and ``-`` as they stand, folders by the texts below them.

    A walk goes by name, so that its order is the same everywhere. It takes plain files with one of ``suffixes``; it
    passes by names with a leading dot, links, pipes and devices, the folder ``output``, and what ``passing`` says.

    Raises ``PlanError`` where ``output`` is one of the folders: a second run would find the results of the first; and
    where ignore files cannot be read.
    """
    skip = os.path.realpath(output) if output is not None else None
    empty: list[str] = []
    faults: list[str] = []
    paths = tuple(paths)
    ignored = _ignored_among(paths) if passing.named and passing.ignored else frozenset()

    def files() -> Iterator[tuple[str, str, str]]:
        for path in paths:
            if path in ignored:
                continue
            if path == STDIN or not os.path.isdir(path):
                if path == STDIN or not (passing.named and passing.by(path)):
                    name = os.path.basename(path)
                    yield path.removesuffix(name), "", name
                continue
            if os.path.realpath(path) == skip:
                raise PlanError(f"--output-dir {output} is the folder of the inputs; name another")
            from wireclean.files.walk import Walk  # what no start without a folder needs

            walk = Walk(path, skip, passing, suffixes)
            found = False
            for below, name in walk:
                found = True
                yield os.path.join(path, below), below, name
            faults.extend(walk.faults)
            if not found and not walk.faults:
                empty.append(f"{path}: {walk.why_empty}, so nothing to do")

    return Found(Sources.found(files()), tuple(empty), tuple(faults))


def _ignored_among(paths: tuple[str, ...]) -> frozenset[str]:
    from wireclean.files.ignored import ignored_among

    return ignored_among(path for path in paths if path != STDIN)


def spare_inputs(sources: Sources, output: str, option: str = "--output") -> None:
    """Raise ``PlanError`` where the one file ``output``, which ``option`` names, is an input, or is a folder."""
    if os.path.isdir(output):
        raise PlanError(f"{option} {output} is a folder" + ("; use --output-dir" if option == "--output" else ""))
    if not os.path.isfile(output):
        return
    for source in sources:
        if source.path != STDIN and os.path.exists(source.path) and os.path.samefile(source.path, output):
            raise PlanError(f"{option} {output} is an input; name another file")


def is_lines(path: str) -> bool:
    """Whether the file ``path`` holds JSON Lines, by its name."""
    return path.lower().endswith(LINES_SUFFIXES)


def are_lines(paths: Iterable[str]) -> bool:
    """Whether ``paths`` hold JSON Lines, by their names. Raises ``PlanError`` where some do and others do not."""
    return _all_end(paths, LINES_SUFFIXES, "JSON Lines")


def are_tables(paths: Iterable[str]) -> bool:
    """Whether ``paths`` hold Parquet, by their names. Raises ``PlanError`` where some do and others do not."""
    return _all_end(paths, TABLE_SUFFIXES, "Parquet")


def _all_end(paths: Iterable[str], suffixes: tuple[str, ...], what: str) -> bool:
    named = {path: path.lower().endswith(suffixes) and not os.path.isdir(path) for path in paths}
    if any(named.values()) and not all(named.values()):
        other, one = (next(path for path in named if named[path] == kind) for kind in (False, True))
        raise PlanError(f"{one} holds {what} by its name, and {other} does not: clean them apart, or say --from")
    return any(named.values())


@lru_cache(maxsize=1024)
def real_folder(folder: str) -> str:
    """The folder without links in its path; the files of one folder ask for the same."""
    return os.path.realpath(folder)


def distinct(sources: Sources) -> Sources:
    """The ``sources``, of those that are one file only the first: two workers must not clean it at once."""
    seen: set[str] = set()

    def new(source: Source) -> bool:
        known = len(seen)
        seen.add(os.path.realpath(source.path))
        return len(seen) > known

    return sources.only(new)
