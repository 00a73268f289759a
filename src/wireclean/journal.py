"""What a run remembers, so that another can go on where it was stopped, killed perhaps.

Two kinds of results are remembered in two ways. Files of their own (``--output-dir``) are put in their places whole,
one by one; a `Manifest` holds a fingerprint of each. A file that many inputs flow into, like JSON Lines, is a part
beside its place until it is whole; a `Journal` holds how long it was at which place of the input.

Both lie in dot-files beside the results, which walks pass by. They are gone when a run has done everything, unless it
was asked to resume: then they stay, so that one more run finds nothing to do.
"""

from __future__ import annotations

import json
import os
import stat
import time
from collections.abc import Container, Iterable
from contextlib import suppress
from errno import EBUSY
from hashlib import blake2b

from wireclean.config import Settings
from wireclean.files.sources import Source
from wireclean.files.write import same
from wireclean.typed import IO, NamedTuple, Protocol

INTERVAL = 0.25
"""Seconds between two notes in a journal: the work that a kill costs at most."""

DIGEST = 16  # bytes


class CannotResumeError(ValueError):
    """There is nothing that a run could go on from; the message says why."""


class Work(Protocol):
    """A way of cleaning: a named tuple or dataclass with the settings among its fields."""

    @property
    def settings(self) -> Settings: ...


def identity(work: Work, sources: Iterable[Source] = (), *others: object) -> str:
    """A name for a way of cleaning: the version, the options, the user's own tables as they are now.

    With ``sources`` it is that of a run over them, as long as they stay as they are. Raises ``OSError``.
    """
    from importlib.metadata import version

    digest = blake2b(digest_size=DIGEST)
    _feed(digest, [version("wireclean"), repr(work), others])
    for path in work.settings.phrases:
        with open(path, "rb") as file:
            _feed(digest, file.read().hex())
    for source in sources:
        _feed(digest, [os.path.abspath(source.path), _state(source.path), source.target])
    return digest.hexdigest()


def _feed(digest: blake2b, value: object) -> None:
    digest.update(json.dumps(value).encode() + b"\n")


def _state(path: str) -> tuple[int, int] | None:
    """What tells that a file was not touched: its size in bytes and when it was changed, in nanoseconds."""
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_size, status.st_mtime_ns


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
        states = (_state(source.path), _state(target))
        digest = blake2b(digest_size=DIGEST)
        _feed(digest, [self._run, os.path.abspath(source.path), os.path.abspath(target), *states])
        return digest.hexdigest().encode()


class Position(NamedTuple):
    """A place in the inputs of a run: so many files are done, and of the next so many bytes and lines."""

    file: int = 0
    offset: int = 0
    line: int = 0


class Length(NamedTuple):
    """How long the part of a result was, in bytes, and whether that is the whole of it."""

    target: str
    size: int
    whole: bool = False


class Note(NamedTuple):
    """How far a run is: up to where, with so many inputs done, of which so many failed, and how long its parts are."""

    position: Position = Position()
    done: int = 0
    failed: int = 0
    lengths: tuple[Length, ...] = ()


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


class Journal:
    """How far a run is, in the file ``path``; without one, nothing is remembered. Raises ``OSError``.

    Each note is a line. Of a run that was stopped, the last note that the parts bear out counts.
    """

    def __init__(self, path: str | None = None, run: str = "") -> None:
        self._path = path
        self._run = run
        self._file: IO[bytes] | None = None
        self._mode = "wb"
        self._noted = 0.0

    @property
    def remembers(self) -> bool:
        """Whether there is a file for it."""
        return self._path is not None

    def last(self) -> Note:
        """How far the run of the same inputs was that was stopped.

        Raises `CannotResumeError` where there was none, where the inputs or the way of cleaning are others by now, and
        where its parts are gone.
        """
        try:
            with open(self._path or "", "rb") as file:
                lines = file.readlines()
        except FileNotFoundError:
            raise CannotResumeError("no run was stopped here") from None
        notes = [note for line in lines if (note := _noted(line, self._run)) is not None]
        if not notes:
            raise CannotResumeError("the inputs or the options are not those of the run that was stopped")
        for note in reversed(notes):
            if all(map(_is_there, note.lengths)):
                self._mode = "ab"
                return note
        raise CannotResumeError("what the run that was stopped had written is not there any more")

    def note(self, note: Note) -> None:
        """Remember how far the run is."""
        if self._path is None:
            return
        if self._file is None:
            os.makedirs(os.path.dirname(self._path) or os.curdir, exist_ok=True)  # no part may be there yet
            self._file = open(self._path, self._mode, buffering=0)  # noqa: SIM115 - see close()
            if self._mode == "ab":
                self._file.write(b"\n")  # behind a line that was torn
        self._file.write(json.dumps([self._run, *note]).encode() + b"\n")
        self._noted = time.monotonic()

    @property
    def due(self) -> bool:
        """Whether it is time for another note."""
        return self._path is not None and time.monotonic() - self._noted >= INTERVAL

    def close(self, *, keep: bool) -> None:
        """The end of the run, after which the journal stays or not."""
        if self._file is not None:
            self._file.close()
        if not keep and self._path is not None:
            with suppress(FileNotFoundError):
                os.unlink(self._path)


def _noted(line: bytes, run: str) -> Note | None:
    """The note on a line of a journal; ``None`` for that of another run, and for a line that was torn."""
    try:
        of, position, done, failed, lengths = json.loads(line)
        note = Note(Position(*position), done, failed, tuple(Length(*length) for length in lengths))
    except (ValueError, TypeError):
        return None
    return note if of == run else None


def _is_there(length: Length) -> bool:
    state = _state(beside(length.target, "part"))
    return (state is not None and state[0] >= length.size) or _is_in_place(length)


def _is_in_place(length: Length) -> bool:
    return length.whole and (state := _state(length.target)) is not None and state[0] == length.size


class Stream:
    """The parts that a run writes into, by their places, and the journal that knows how far they are.

    Left without an exception, everything is put in its place, and the journal goes unless it is to be kept. Left with
    one, the parts and the journal stay where there is a journal, and else nothing does. Raises ``OSError``.
    """

    def __init__(self, journal: Journal, start: Note = Note(), *, keep: bool = False) -> None:  # noqa: B008 - frozen
        self.journal = journal
        self.position = start.position
        self.done = start.done
        self.failed = start.failed
        self._keep = keep
        self._parts: dict[str, Part] = {}
        self._placed = {length.target for length in start.lengths if length.whole}
        for length in start.lengths:
            if length.whole and _state(beside(length.target, "part")) is None:
                continue  # it was put in its place behind the note
            self._parts[length.target] = Part(length.target, length.size)
            if length.whole:
                self._parts.pop(length.target).finish()

    def open(self, target: str) -> None:
        """Begin the result ``target``, unless that was done before; one in its place is whole and stays."""
        if target not in self._parts and target not in self._placed:
            self._parts[target] = Part(target)

    def write(self, target: str, data: bytes) -> None:
        """Put ``data`` behind what ``target`` has."""
        self._parts[target].write(data)

    def reach(self, position: Position, done: int = 0, failed: int = 0) -> None:
        """The inputs up to ``position`` are dealt with, so many more of which so many failed."""
        self.position = position
        self.done += done
        self.failed += failed
        if self.journal.due:
            self._note()

    def finish(self, target: str, position: Position) -> None:
        """Put ``target`` in its place: what is behind ``position`` goes elsewhere."""
        self.position = position
        self._note({target})
        self._parts.pop(target).finish()

    def drop(self, target: str) -> None:
        """Give ``target`` up: it cannot be whole."""
        self._parts.pop(target).close(keep=False)

    def _note(self, whole: Container[str] = ()) -> None:
        if self.journal.remembers:
            lengths = (Length(name, part.flush(), name in whole) for name, part in self._parts.items() if part.plain)
            self.journal.note(Note(self.position, self.done, self.failed, tuple(lengths)))

    def __enter__(self) -> Stream:
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        keep = self.journal.remembers
        try:
            if kind is None:
                if self._parts:  # else the last note stands, which knows what was put in its place
                    self._note(self._parts.keys())
                while self._parts:
                    self._parts.pop(next(iter(self._parts))).finish()
                keep = self._keep
            elif keep:
                with suppress(OSError):  # a full disk is told of already
                    self._note()
        finally:
            for part in self._parts.values():
                part.close(keep=keep)
            self.journal.close(keep=keep)
