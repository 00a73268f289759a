"""What cleaning in place takes from a file, as a unified diff that ``patch -p0`` takes."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.files.inplace import Subtraction
from wireclean.terminal import safe

CONTEXT = 3  # lines around a change

RED, CYAN, BOLD, PLAIN = "\x1b[31m", "\x1b[36m", "\x1b[1m", "\x1b[0m"

_Row = tuple[bytes, bytes]
"""A line before and after; the same, or nothing after, or what is left of lines that end with a bare return."""


def diff(name: str, change: Subtraction, *, coloured: bool = False) -> bytes:
    """The difference, in the file's own bytes; ``coloured``, for a person: every control character spelled out.

    A file in UTF-16 or UTF-32 is shown in UTF-8, since lines of a diff end with one byte.
    """
    if not change.gone:
        return b""
    lines = [f"--- {safe(name)}\n".encode(), f"+++ {safe(name)}\n".encode()]
    rows = list(_rows(change))
    begun, old, new = 0, 1, 1  # rows that were counted, and the numbers of the lines behind them
    for first, behind in _hunks(rows):
        for row in rows[begun:first]:
            old, new = old + _count(row[0]), new + _count(row[1])
        hunk = rows[first:behind]
        olds, news = sum(_count(row[0]) for row in hunk), sum(_count(row[1]) for row in hunk)
        lines.append(f"@@ -{_range(old, olds)} +{_range(new, news)} @@\n".encode())
        for before, after in hunk:
            lines += _signed(b" ", before) if before == after else _signed(b"-", before) + _signed(b"+", after)
        begun, old, new = behind, old + olds, new + news
    return b"".join(map(_painted, lines) if coloured else lines)


def _rows(change: Subtraction) -> Iterator[_Row]:
    r"""Lines as a diff has them, which end with ``\n`` alone: what ends with ``\r`` belongs to the next."""
    wide = change.codec.startswith(("utf-16", "utf-32"))
    before = after = b""
    for number, line in enumerate(change.lines):
        line = line.decode(change.codec).encode() if wide else line
        before += line
        after += line if number not in change.gone else b""
        if line.endswith(b"\n") and (not after or after.endswith(b"\n")):
            yield before, after
            before = after = b""
    if before:
        yield before, after


def _hunks(rows: list[_Row]) -> Iterator[tuple[int, int]]:
    """The first row of each hunk, and the one behind its last."""
    first = behind = -1
    for number, (before, after) in enumerate(rows):
        if before == after:
            continue
        if first >= 0 and number - CONTEXT > behind:
            yield first, behind
            first = -1
        if first < 0:
            first = max(0, number - CONTEXT)
        behind = min(len(rows), number + 1 + CONTEXT)
    if first >= 0:
        yield first, behind


def _range(start: int, count: int) -> str:
    return f"{start}" if count == 1 else f"{start if count else start - 1},{count}"


def _count(text: bytes) -> int:
    return text.count(b"\n") + (not text.endswith(b"\n") and text != b"")


def _signed(sign: bytes, text: bytes) -> list[bytes]:
    lines = [sign + line + b"\n" for line in text.split(b"\n")]
    if text.endswith(b"\n") or not text:
        return lines[:-1]
    return [*lines, b"\\ No newline at end of file\n"]


def _painted(line: bytes) -> bytes:
    text = safe(line.decode(errors="surrogateescape").rstrip("\r\n"))
    colour = BOLD if text.startswith(("--- ", "+++ ")) else CYAN if text[0] == "@" else RED if text[0] == "-" else ""
    return f"{colour}{text}{PLAIN if colour else ''}\n".encode()
