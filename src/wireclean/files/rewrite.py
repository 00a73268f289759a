"""New bytes for a file that a person keeps: wholly or not at all, and the file stays what it was but for them.

Formatters that open a user's file for writing leave half of it, or nothing, when the disk is full or the power fails.
Here the new file is written beside the old one, pushed to the disk, and put in its place in one step.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from warnings import warn

from wireclean.files.read import ReadError
from wireclean.typed import NamedTuple


class Original(NamedTuple):
    """A file as it was read: the ``path`` that it was named by, where it really is, its bytes, its status."""

    path: str
    target: str
    data: bytes
    status: os.stat_result


def read_original(path: str) -> Original:
    """The file at ``path``, or at what it links to.

    Raises ``OSError``, and ``ReadError`` for what is no plain file: a pipe would never end.
    """
    target = os.path.realpath(path)
    if not stat.S_ISREG(os.stat(target).st_mode):
        raise ReadError(f"{path}: no plain file, so it cannot be cleaned in place")
    with open(target, "rb") as file:
        status = os.fstat(file.fileno())
        return Original(path, target, file.read(), status)


def rewrite(original: Original, data: bytes) -> None:
    """Put ``data`` in the place of a file's bytes; nothing is written where they are the same.

    Mode, owner, extended attributes and links to the file are kept. Where no file can be made beside it, or not with
    its owner, it is overwritten, from a copy that is safe on the disk (and says so in a warning).

    Raises ``ReadError`` for a file that changed since it was read, may not be written, or has other names (hard links),
    which would be parted from it or changed with it; ``OSError`` where the writing failed. The file is then as it was.
    """
    if data == original.data:
        return
    from tempfile import mkstemp

    mode = original.status.st_mode
    if not mode & 0o222 or not os.access(original.target, os.W_OK):  # os.replace would not ask
        _check_unchanged(original)  # one that is gone cannot be written either
        raise ReadError(f"{original.path}: it is read-only, so it was left as it is")
    if original.status.st_nlink > 1:
        raise ReadError(
            f"{original.path}: it has {original.status.st_nlink} names (hard links), so it was left as it is; "
            "copy it to part them"
        )
    folder = os.path.dirname(original.target)
    try:
        handle, temporary = mkstemp(".tmp", ".wireclean-", folder)  # a walk passes by names with a leading dot
    except PermissionError:
        _overwrite(original, data, "no file can be made beside it")
        return
    with _removed_at_the_end(temporary):
        with open(handle, "wb") as file:
            file.write(data)
            kept = _keep_status(original, file.fileno())
            file.flush()
            os.fsync(file.fileno())
        if kept:
            _check_unchanged(original)
            os.replace(temporary, original.target)
            _push_folder(folder)
    if not kept:
        _overwrite(original, data, "its owner cannot be kept otherwise")


@contextmanager
def _removed_at_the_end(path: str) -> Iterator[None]:
    try:
        yield
    finally:
        with suppress(OSError):
            os.unlink(path)


def _keep_status(original: Original, handle: int) -> bool:
    """Give a new file the owner, the attributes and the mode of the old one; whether the owner could be given."""
    status = original.status
    mine = os.fstat(handle)
    if (mine.st_uid, mine.st_gid) != (status.st_uid, status.st_gid):
        try:
            os.fchown(handle, status.st_uid, status.st_gid)
        except OSError:
            return False
    if hasattr(os, "listxattr"):  # Linux; access lists are among them
        with suppress(OSError):
            for name in os.listxattr(original.target):
                with suppress(OSError):
                    os.setxattr(handle, name, os.getxattr(original.target, name))
    os.fchmod(handle, stat.S_IMODE(status.st_mode))  # behind the owner, whose change takes set-uid away
    return True


def _check_unchanged(original: Original) -> None:
    now, then = os.stat(original.target), original.status
    if any(
        getattr(now, name) != getattr(then, name)
        for name in ("st_dev", "st_ino", "st_size", "st_mtime_ns", "st_ctime_ns")
    ):
        raise ReadError(f"{original.path}: it changed while it was cleaned, so it was left as it is")


def _overwrite(original: Original, data: bytes, reason: str) -> None:
    """Write over a file; what it held lies on the disk meanwhile, and is put back when that fails."""
    from tempfile import gettempdir, mkstemp

    handle, copy = mkstemp(".bak", "wireclean-", gettempdir())
    with open(handle, "wb") as file:
        file.write(original.data)
        file.flush()
        os.fsync(file.fileno())
    with _removed_at_the_end(copy):
        _check_unchanged(original)
        try:
            _write_over(original.target, data)
        except BaseException:
            try:
                _write_over(original.target, original.data)
            except OSError:
                safe = f"{copy}.original"
                os.rename(copy, safe)
                raise OSError(f"it could not be written, and is damaged; what it held is in {safe}") from None
            raise
    warn(f"{original.path}: overwritten, since {reason}", stacklevel=2)


def _write_over(path: str, data: bytes) -> None:
    with open(path, "r+b") as file:
        file.write(data)
        file.truncate()
        file.flush()
        os.fsync(file.fileno())


def _push_folder(folder: str) -> None:
    """Push the new entry of a folder to the disk, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
