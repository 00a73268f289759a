r"""JSON Lines: records that are read line by line, and given back with their other fields as they were, byte for byte.

A line ends with ``\n`` and nothing else; blank ones are no records. Of a record only two values are ever written: that
of its text, where it changes, and that of the key `wireclean.records.ADDED`. So numbers keep their digits, keys that
are there twice stay, and so do escapes, lone surrogates and ``NaN``.
"""

from __future__ import annotations

import codecs
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from wireclean.batch import fault, listening
from wireclean.files.read import STDIN, ReadError, name_of
from wireclean.records import ADDED, TEXT, RecordError, clean_record
from wireclean.settings import ALIKE, PerFile, Settings
from wireclean.tally import Counts, counts
from wireclean.typed import IO, Any, NamedTuple, cast

LONGEST = 10 * 2**20
"""Bytes of the longest line that is looked at; a longer one is passed over without being held in memory."""

PIECE = 2**20
"""Bytes that are read of such a line at a time."""

CHUNK_LINES = 64
CHUNK_BYTES = 2**20
"""The lines that are handed to a worker at a time, and the bytes after which there are no more of them."""

NOT_JSON = "not JSON"
"""How the reason begins to reject what is no JSON at all."""

MOST_TOLD = 10
"""Lines of a file that holds no JSON which are told of one by one."""

SPACE = " \t\r\n"
"""What JSON takes for white space."""


def _unread(value: object) -> None:
    """Nothing is kept of numbers and of objects inside the record: of other fields only the extent is wanted.

    They would cost memory, and ``int`` refuses more than 4,300 digits.
    """


_DECODER = json.JSONDecoder(parse_int=_unread, parse_float=_unread, object_hook=_unread)


class Line(NamedTuple):
    """A line of a file, or what stands for the rest of it: its ``end``, or the ``fault`` that keeps it from being read.

    ``file`` counts the files of a run from 0, ``number`` the lines from 1; ``size`` is in bytes with the line's end.
    ``data`` is the line without it, ``None`` where it is longer than `LONGEST`.
    """

    file: int
    path: str
    number: int
    offset: int
    size: int
    data: bytes | None = None
    end: bool = False
    fault: str = ""

    @property
    def name(self) -> str:
        """What messages call its file."""
        return name_of(self.path)

    @property
    def place(self) -> str:
        """What messages call it."""
        return f"{self.name}:{self.number}"


class Outcome(NamedTuple):
    """What became of a line: a line of the result, or the ``reason`` why there is none."""

    data: bytes = b""
    reason: str = ""
    counts: Counts = ()
    warnings: tuple[str, ...] = ()


def read(paths: Iterable[tuple[int, str]], offset: int = 0, number: int = 0) -> Iterator[Line]:
    """The lines of files that hold something, each file's followed by its end, or by what is the matter with it.

    ``paths`` come with their numbers. The first file is read from ``offset`` on, before which it has ``number`` lines.
    """
    for index, path in paths:
        try:
            with _open(path) as file:
                if offset:
                    file.seek(offset)
                for line in _lines(file, offset, number):
                    offset, number = line.offset + line.size, line.number
                    yield line._replace(file=index, path=path)
            yield Line(index, path, number, offset, 0, end=True)
        except ReadError as error:
            yield Line(index, path, number, offset, 0, fault=str(error))
        except _read_errors() as error:
            why = f"{name_of(path)}: {getattr(error, 'strerror', None) or error}"
            yield Line(index, path, number, offset, 0, fault=why)
        offset = number = 0


def _open(path: str) -> IO[bytes]:
    if path == STDIN:
        if sys.stdin is None:
            raise ReadError(f"{name_of(path)}: it is closed")
        return open(sys.stdin.fileno(), "rb", closefd=False)
    if path.lower().endswith(".gz"):
        import gzip

        return cast("IO[bytes]", gzip.open(path, "rb"))
    return open(path, "rb")


def _read_errors() -> tuple[type[Exception], ...]:
    if "zlib" not in sys.modules:
        return (OSError,)
    from zlib import error

    return (OSError, EOFError, error)  # a compressed file that is cut off or damaged


def _lines(file: IO[bytes], offset: int, number: int) -> Iterator[Line]:
    while data := file.readline(LONGEST + 1):
        number += 1
        size = len(data)
        whole = data.removesuffix(b"\n")
        if len(whole) <= LONGEST:
            if number == 1:
                whole = whole.removeprefix(codecs.BOM_UTF8)
            if whole.strip(SPACE.encode()):
                yield Line(0, "", number, offset, size, whole)
        else:
            while not data.endswith(b"\n") and (data := file.readline(PIECE)):
                size += len(data)
            yield Line(0, "", number, offset, size)
        offset += size


def chunks(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """The lines in the pieces in which workers get them."""
    chunk: list[Line] = []
    size = 0
    for line in lines:
        chunk.append(line)
        size += len(line.data or b"")
        if len(chunk) >= CHUNK_LINES or size >= CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


@dataclass(frozen=True, slots=True)
class Cleaning:
    """The work on one line, as a value that can be sent to a worker process."""

    settings: Settings
    text_field: str = TEXT
    removed: bool = False
    per_file: PerFile = ALIKE

    def __call__(self, line: Line) -> Outcome:
        """Never raises but for an interrupt."""
        outcome, said = listening(self._attempt, line)
        return outcome._replace(warnings=said) if said else outcome

    def _attempt(self, line: Line) -> Outcome:
        if line.end or line.fault:
            return Outcome()
        if line.data is None:
            return Outcome(reason=f"the line is longer than {LONGEST:,} bytes")
        try:
            settings = self.per_file.settings(line.path, self.settings)
            data, removed = cleaned(line.data, self.text_field, settings, removed=self.removed)
        except RecordError as error:
            return Outcome(reason=str(error))
        except Exception as error:
            return Outcome(reason=fault(error))
        return Outcome(data + b"\n", counts=removed)


def cleaned(
    line: bytes, text_field: str = TEXT, settings: Settings | None = None, *, removed: bool = False
) -> tuple[bytes, Counts]:
    """The line with its record cleaned as `wireclean.records.cleaned` does, and what was removed, in numbers.

    Raises `RecordError`, also for what is no JSON object in UTF-8.
    """
    try:
        text = line.decode().strip(SPACE)
    except UnicodeDecodeError as error:
        raise RecordError(f"byte {error.start}: not UTF-8") from None
    members = _Members(text)
    for name in (text_field, ADDED):
        if name in members.repeated:
            raise RecordError(f"it has the field {name!r} more than once")
    if ADDED in members.values:
        begin, end = members.spans[ADDED]
        members.values[ADDED] = json.loads(text[begin:end])
    result = clean_record(members.values, text_field, settings, removed=removed)
    parts = {ADDED: _dumped(result.added, spaced=members.spaced)}
    if result.text != members.values[text_field]:
        parts[text_field] = _dumped(result.text)
    return members.with_values(parts).encode(), counts(result.removed)


def _dumped(value: Any, spaced: bool = True) -> str:
    separators = (", ", ": ") if spaced else (",", ":")
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=separators)


class _Members:
    """The members of a JSON object in ``text``: their values, and from where to where each stands."""

    __slots__ = ("_end", "_text", "repeated", "spaced", "spans", "values")

    def __init__(self, text: str) -> None:
        self._text = text
        self.values: dict[str, Any] = {}
        self.spans: dict[str, tuple[int, int]] = {}
        self.repeated: set[str] = set()
        self.spaced = True
        try:
            self._end = self._read(text)
        except json.JSONDecodeError as error:
            raise RecordError(f"{NOT_JSON}: {error.msg} at column {error.pos + 1}") from None
        except RecursionError:
            raise RecordError(f"{NOT_JSON} that can be read: it is nested too deep") from None

    def _read(self, text: str) -> int:
        """The place of the bracket that ends the object."""
        if not text.startswith("{"):
            _DECODER.decode(text)  # raises where it is no JSON at all
            raise RecordError("it is JSON, but no object")
        at = _behind_space(text, 1)
        if not text.startswith("}", at):
            while True:
                if not text.startswith('"', at):
                    raise json.JSONDecodeError("Expecting property name enclosed in double quotes", text, at)
                name, at = _DECODER.raw_decode(text, at)
                colon = _behind_space(text, at)
                if not text.startswith(":", colon):
                    raise json.JSONDecodeError("Expecting ':' delimiter", text, colon)
                begin = _behind_space(text, colon + 1)
                if not self.values:
                    self.spaced = begin > colon + 1
                value, end = _DECODER.raw_decode(text, begin)
                if name in self.values:
                    self.repeated.add(name)
                self.values[name] = value
                self.spans[name] = (begin, end)
                at = _behind_space(text, end)
                if not text.startswith(",", at):
                    break
                at = _behind_space(text, at + 1)
            if not text.startswith("}", at):
                raise json.JSONDecodeError("Expecting ',' delimiter", text, at)
        if at + 1 != len(text):
            raise json.JSONDecodeError("Extra data", text, at + 1)
        return at

    def with_values(self, values: dict[str, str]) -> str:
        """The object's text with other values, as JSON; one of a new name goes behind the others."""
        text, begin = self._text, 0
        pieces: list[str] = []
        known = sorted((self.spans[name], value) for name, value in values.items() if name in self.spans)
        for (first, end), value in known:
            pieces += (text[begin:first], value)
            begin = end
        last = len(text[: self._end].rstrip(SPACE))
        pieces.append(text[begin:last])
        comma, colon = (", ", ": ") if self.spaced else (",", ":")
        for name, value in values.items():
            if name not in self.spans:
                pieces.append(f"{comma if self.values else ''}{json.dumps(name)}{colon}{value}")
        pieces.append(text[last:])
        return "".join(pieces)


def _behind_space(text: str, at: int) -> int:
    while at < len(text) and text[at] in SPACE:
        at += 1
    return at


class Reasons:
    """Why lines are rejected, as a person is told: of a file that is no JSON Lines, not of each line alone."""

    def __init__(self) -> None:
        self.json: set[int] = set()
        """The files of which a line was JSON."""
        self._others: Counter[int] = Counter()  # by file: the lines that were none

    def told(self, line: Line, reason: str) -> str:
        """What to say of a line; nothing where enough was said of its file."""
        if line.file in self.json or not reason.startswith(NOT_JSON):
            self.json.add(line.file)
            return reason
        self._others[line.file] += 1
        if self._others[line.file] <= MOST_TOLD:
            return reason
        if self._others[line.file] > MOST_TOLD + 1:
            return ""
        return f"{NOT_JSON}, as no line above it; others like it are not shown. --from text reads a file as a page"


def reject(line: Line, reason: str) -> bytes:
    """A line that tells of a record that could not be cleaned, and holds it: nothing is lost.

    ``record`` is the record as it was read, ``record_base64`` that of one that is not UTF-8. Of a line that is too long
    to be held, ``offset`` and ``bytes`` say where it stands.
    """
    told: dict[str, Any] = {"file": line.name, "line": line.number, "reason": reason}
    if line.data is None:
        told |= {"record": None, "offset": line.offset, "bytes": line.size}
    else:
        try:
            told["record"] = line.data.decode()
        except UnicodeDecodeError:
            from base64 import b64encode

            told["record_base64"] = b64encode(line.data).decode()
    # A file name may hold bytes that are not UTF-8.
    return json.dumps(told, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
