"""The texts below a folder, but for what is passed by."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator

from wireclean.files.ignored import Ignored
from wireclean.files.sources import Passing


class Walk:
    """The texts below ``top``, each folder's own before those of its folders: what stands before the name in the path
    below ``top``, and the name.
    """

    def __init__(self, top: str, skip: str | None, passing: Passing, suffixes: tuple[str, ...]) -> None:
        self.faults: list[str] = []
        self._top, self._skip, self._passing, self._suffixes = top, skip, passing, suffixes
        self._real = os.path.realpath(top)
        self._ignored = Ignored(self._real) if passing.ignored else None
        self._some_ignored = False

    @property
    def why_empty(self) -> str:
        """What to say of a walk that found nothing."""
        none = f"there is no {' or '.join(self._suffixes)} file in it"
        return f"{none} that is not ignored (--no-ignore-files takes those)" if self._some_ignored else none

    def __iter__(self) -> Iterator[tuple[str, str]]:
        for folder, folders, files in os.walk(self._top, onerror=self._refused):
            below = os.path.relpath(folder, self._top)
            below = "" if below == os.curdir else below
            real = os.path.join(self._real, below).rstrip(os.sep) or os.sep
            if self._ignored is not None:
                self._ignored.enter(real, (*folders, *files))
            folders[:] = sorted(
                name
                for name in folders
                if not name.startswith(".")
                and os.path.join(real, name) != self._skip
                and not self._passes_by(os.path.join(folder, name, ""), real, name)
            )
            before = os.path.join(below, "") if below else ""
            for name in sorted(files):
                path = os.path.join(folder, name)
                wanted = name.lower().endswith(self._suffixes) and not name.startswith(".")
                if wanted and _plain(path) and not self._passes_by(path, real, name):
                    yield before, name

    def _passes_by(self, path: str, real: str, name: str) -> bool:
        if self._ignored is not None and self._ignored.by(os.path.join(real, name)):
            self._some_ignored = True
            return True
        return self._passing.by(path)

    def _refused(self, error: OSError) -> None:
        self.faults.append(f"{error.filename}: {error.strerror}")


def _plain(path: str) -> bool:
    try:
        return stat.S_ISREG(os.lstat(path).st_mode)
    except OSError:
        return True  # gone meanwhile: let the reading report it
