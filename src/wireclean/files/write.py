"""Results to files: whole or not at all, and only where something changes."""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from wireclean.typed import IO


def write(target: str, data: bytes) -> None:
    """Put ``data`` into the file ``target``, making its folders.

    The file is replaced in one step, so that neither a reader nor a killed run has half of it. Raises
    ``OSError``.
    """
    if not _holds(target, data):  # before a temporary file is made: most files of a second run are as they were
        with replacing(target) as file:
            file.write(data)


@contextmanager
def replacing(target: str) -> Iterator[IO[bytes]]:
    """A file to write into, which becomes ``target`` at the end, with the mode that it had.

    It goes instead on an exception, when nothing was written into it, and when ``target`` holds the same already.
    Something at ``target`` that is no plain file (a pipe, ``/dev/null``) is written to as it is. Raises ``OSError``.
    """
    mode = _mode(target)
    if mode is not None and not stat.S_ISREG(mode):
        with open(target, "wb") as device:
            yield device
        return
    if mode is not None and not os.access(target, os.W_OK):
        raise PermissionError(13, "read-only", target)  # os.replace would not ask
    folder = os.path.dirname(target)
    # The leading dot keeps a walk from taking what a killed run left behind.
    temporary = os.path.join(folder, f".wireclean-{os.getpid()}-{time.monotonic_ns()}.tmp")
    try:
        with _new(temporary) as file:
            yield file
            empty = not file.tell()
        if empty or (mode is not None and same(temporary, target)):
            os.unlink(temporary)
            return
        if mode is not None:
            os.chmod(temporary, stat.S_IMODE(mode))
        os.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def _new(path: str) -> IO[bytes]:
    try:
        return open(path, "xb")
    except FileNotFoundError:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        return open(path, "xb")


def _mode(path: str) -> int | None:
    try:
        return os.stat(path).st_mode
    except OSError:
        return None


def same(one: str, other: str) -> bool:
    """Whether two files hold the same."""
    from filecmp import cmp

    return cmp(one, other, shallow=False)


def _holds(path: str, data: bytes) -> bool:
    try:
        status = os.stat(path)
        if not stat.S_ISREG(status.st_mode) or status.st_size != len(data):
            return False
        with open(path, "rb") as file:
            return file.read() == data
    except OSError:
        return False
