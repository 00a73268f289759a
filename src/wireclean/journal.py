"""What a run remembers of results that many inputs flow into, like JSON Lines, to go on where it was stopped or killed.

Each is a `Part` beside its place until it is whole; the journal holds how long it was at which place of the input. Both
lie in dot-files, which walks pass by. They are gone when a run has done everything, unless it was asked to resume: then
the journal stays, so that one more run finds nothing to do.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Container
from contextlib import suppress

from wireclean.files.part import Part, beside
from wireclean.fingerprint import touched
from wireclean.typed import IO, NamedTuple

INTERVAL = 0.25
"""Seconds between two notes in a journal: the work that a kill costs at most."""


class CannotResumeError(ValueError):
    """There is nothing that a run could go on from; the message says why."""


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
    state = touched(beside(length.target, "part"))
    return (state is not None and state[0] >= length.size) or _is_in_place(length)


def _is_in_place(length: Length) -> bool:
    return length.whole and (state := touched(length.target)) is not None and state[0] == length.size


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
            if length.whole and touched(beside(length.target, "part")) is None:
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
