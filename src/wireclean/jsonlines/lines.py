"""The lines of files, one by one, whatever their length, and in the pieces in which workers get them."""

from __future__ import annotations

import codecs
import sys
from collections.abc import Iterable, Iterator

from wireclean.files.read import STDIN, ReadError, name_of
from wireclean.jsonlines.members import SPACE
from wireclean.typed import IO, NamedTuple, cast

LONGEST = 10 * 2**20
"""Bytes of the longest line that is looked at; a longer one is passed over without being held in memory."""
PIECE = 2**20
"""Bytes that are read of such a line at a time."""
CHUNK_LINES = 64
CHUNK_BYTES = 2**20
"""The lines that are handed to a worker at a time, and the bytes after which there are no more of them."""


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
    """A file, or standard input, as bytes; what was compressed is unpacked."""
    if path == STDIN:
        if sys.stdin is None:
            raise ReadError(f"{name_of(path)}: it is closed")
        return open(sys.stdin.fileno(), "rb", closefd=False)
    if path.lower().endswith(".gz"):
        import gzip

        return cast("IO[bytes]", gzip.open(path, "rb"))
    return open(path, "rb")


def _read_errors() -> tuple[type[Exception], ...]:
    """What may be raised by reading a file; where none is compressed, `zlib` is not loaded for its errors."""
    if "zlib" not in sys.modules:
        return (OSError,)
    from zlib import error

    return (OSError, EOFError, error)  # a compressed file that is cut off or damaged


def _lines(file: IO[bytes], offset: int, number: int) -> Iterator[Line]:
    """The lines of an open file that hold something, from ``offset`` in bytes on, behind ``number`` others."""
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
