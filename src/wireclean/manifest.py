"""What a run remembers of results that are put in their places one by one: a fingerprint of each.

It lies in a dot-file beside the results, which walks pass by, and is gone when a run has done everything, unless it was
asked to resume: then it stays, so that one more run finds nothing to do.
"""

from __future__ import annotations

import os
from contextlib import suppress

from wireclean.files.inputs import Source
from wireclean.fingerprint import fingerprint, touched
from wireclean.typed import IO


class Manifest:
    """The results in a folder that are as a run left them, made from inputs as they still are.

    It is a list of fingerprints in the file ``path``, one to a line. A line that was torn, or that tells of what has
    changed, fits nothing, and its input is done again. One that is to be kept goes on with what an earlier run left.
    Without a ``path`` nothing is remembered.
    """

    def __init__(self, path: str | None, run: str, *, keep: bool) -> None:
        self._path = path
        self._run = run
        self._keep = keep
        self._known: set[bytes] = set()
        if keep and path is not None:
            with suppress(OSError), open(path, "rb") as file:
                self._known = {line.rstrip(b"\n") for line in file}
        self._file: IO[bytes] | None = None

    def has(self, source: Source) -> bool:
        """Whether the result of ``source`` is in its place already."""
        return bool(self._known) and self._fingerprint(source) in self._known

    def add(self, source: Source) -> None:
        """Remember that the result of ``source`` is in its place; where that cannot be written it is done once more."""
        if self._path is None:
            return
        with suppress(OSError):
            if self._file is None:
                self._file = open(self._path, "ab" if self._keep else "wb", buffering=0)  # noqa: SIM115 - see __exit__()
                if self._keep:
                    self._file.write(b"\n")  # behind a line that was torn
            self._file.write(self._fingerprint(source) + b"\n")

    def forget(self) -> None:
        """Leave nothing behind, unless it is to be kept: everything is done."""
        if not self._keep and self._path is not None:
            with suppress(OSError):
                os.unlink(self._path)

    def __enter__(self) -> Manifest:
        return self

    def __exit__(self, *rest: object) -> None:
        if self._file is not None:
            self._file.close()

    def _fingerprint(self, source: Source) -> bytes:
        target = source.target or ""
        states = (touched(source.path), touched(target))
        return fingerprint((self._run, os.path.abspath(source.path), os.path.abspath(target), *states)).encode()
