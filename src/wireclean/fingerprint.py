"""What tells a run from one with other options or inputs, and a file that was touched from one that was not."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from hashlib import blake2b
from itertools import chain

from wireclean.files.inputs import Source
from wireclean.settings import Settings
from wireclean.typed import Protocol

DIGEST = 16  # bytes


class Work(Protocol):
    """A way of cleaning: a named tuple or dataclass with the settings among its fields."""

    @property
    def settings(self) -> Settings: ...


def identity(work: Work, sources: Iterable[Source] = (), *others: object) -> str:
    """A name for a way of cleaning: the version, the options, the user's own tables as they are now.

    With ``sources`` it is that of a run over them, as long as they stay as they are. Raises ``OSError``.
    """
    from importlib.metadata import version

    tables = []
    for path in work.settings.phrases:
        with open(path, "rb") as file:
            tables.append(file.read().hex())
    inputs = ([os.path.abspath(source.path), touched(source.path), source.target] for source in sources)
    return fingerprint(chain(([version("wireclean"), repr(work), others],), tables, inputs))


def fingerprint(values: Iterable[object]) -> str:
    """A name for values that JSON can hold, in hexadecimal digits; others have another."""
    digest = blake2b(digest_size=DIGEST)
    for value in values:
        digest.update(json.dumps(value).encode() + b"\n")
    return digest.hexdigest()


def touched(path: str) -> tuple[int, int] | None:
    """A file's size in bytes and when it was last touched, in nanoseconds; ``None`` where there is none."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_size, status.st_mtime_ns
