"""A file that is filled beside its place, and put there when it is whole."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from errno import EBUSY
from hashlib import blake2b

from wireclean.files.write import same
from wireclean.typed import IO


class Part:
    """A file that is filled piece by piece beside its place ``target``, and put there when it is whole.

    Something at ``target`` that is no plain file (a pipe, ``/dev/null``) is written to as it is. Raises ``OSError``.
    """

    def __init__(self, target: str, size: int = 0) -> None:
        self.target = os.path.realpath(target) if os.path.isfile(target) else target  # a link to a file stays a link
        self.path = beside(self.target, "part")
        self._mode: int | None = None
        with suppress(OSError):
            self._mode = os.stat(self.target).st_mode
        self.plain = self._mode is None or stat.S_ISREG(self._mode)
        if not self.plain:
            self._file: IO[bytes] = open(self.target, "wb")  # noqa: SIM115 - see finish() and close()
            return
        if self._mode is not None and not os.access(self.target, os.W_OK):
            raise PermissionError(13, "read-only", self.target)  # os.replace would not ask
        os.makedirs(os.path.dirname(self.target) or os.curdir, exist_ok=True)
        self._file = open(self.path, "ab")  # noqa: SIM115
        _claim(self._file, self.target)
        self._file.truncate(size)
        self._file.seek(size)

    def write(self, data: bytes) -> None:
        """Put ``data`` behind what there is."""
        self._file.write(data)

    def flush(self) -> int:
        """Push everything out of the process; the length so far, in bytes."""
        self._file.flush()
        return self._file.tell() if self.plain else 0

    def finish(self) -> None:
        """Put the file in its place, with the mode of the one that was there; that one stays if it is the same."""
        self._file.flush()
        if not self.plain:
            self._file.close()
            return
        os.fsync(self._file.fileno())
        self._file.close()
        if self._mode is not None:
            if same(self.path, self.target):
                os.unlink(self.path)
                return
            os.chmod(self.path, stat.S_IMODE(self._mode))
        os.replace(self.path, self.target)

    def close(self, *, keep: bool) -> None:
        """Leave the part where it is, or, not to ``keep`` it, away."""
        with suppress(OSError):
            self._file.close()
        if self.plain and not keep:
            with suppress(OSError):
                os.unlink(self.path)


def _claim(file: IO[bytes], target: str) -> None:
    """Raise ``OSError`` where another run writes the same part."""
    try:
        from fcntl import LOCK_EX, LOCK_NB, lockf
    except ImportError:  # Windows
        return
    try:
        # Not flock(), which a forked worker would hold longer than its parent.
        lockf(file, LOCK_EX | LOCK_NB)
    except (BlockingIOError, PermissionError):
        raise OSError(EBUSY, "another run writes to it", target) from None
    except OSError:  # a file system without locks
        return


def beside(target: str, what: str) -> str:
    """The path of a dot-file that belongs to ``target``; its own name may be too long to be added to."""
    folder, name = os.path.split(target)
    return os.path.join(folder, f".wireclean-{blake2b(os.fsencode(name), digest_size=8).hexdigest()}.{what}")
