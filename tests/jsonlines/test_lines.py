"""The lines of files, whatever is in them."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import pytest

from wireclean.jsonlines.cleaning import Cleaning, Outcome
from wireclean.jsonlines.lines import LONGEST, Line, chunks, read
from wireclean.jsonlines.rejected import reject
from wireclean.settings import Settings


def lines(path: Path, offset: int = 0, number: int = 0) -> list[Line]:
    return list(read([(3, str(path))], offset, number))


def test_lines_end_with_a_line_feed_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"\xef\xbb\xbf1\r\n\n \t\n2\x0b\x0c\x85\xe2\x80\xa8\r3\n4")
    found = lines(path)
    assert [(line.number, line.offset, line.size, line.data) for line in found[:-1]] == [
        (1, 0, 6, b"1\r"),
        (4, 10, 10, b"2\x0b\x0c\x85\xe2\x80\xa8\r3"),
        (5, 20, 1, b"4"),
    ]
    assert found[-1] == Line(3, str(path), 5, 21, 0, end=True)
    assert lines(path, 10, 3) == found[1:]


@pytest.mark.parametrize("size", [LONGEST - 1, LONGEST, LONGEST + 1, 2 * LONGEST + 3])
@pytest.mark.parametrize("end", [b"", b"\n", b"\n1\n"])
def test_lines_that_are_too_long(size: int, end: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"x" * size + end)
    first, *rest = lines(path)
    assert (first.size, first.data is None) == (size + len(end[:1]), size > LONGEST)
    assert [line.data for line in rest[:-1]] == [b"1"] * (len(end) > 1)
    if size > LONGEST:
        assert Cleaning(Settings())(first) == Outcome(reason="the line is longer than 10,485,760 bytes")
        assert json.loads(reject(first, "long")) == {
            "file": str(path),
            "line": 1,
            "reason": "long",
            "record": None,
            "offset": 0,
            "bytes": first.size,
        }


def test_compressed_files(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(b"1\n") + gzip.compress(b"2\n"))
    assert [line.data for line in lines(path)[:-1]] == [b"1", b"2"]
    assert lines(path, 2, 1) == lines(path)[1:]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        pytest.param(gzip.compress(os.urandom(9000))[:5000], "Compressed file ended before", id="cut off"),
        pytest.param(b"{}\n", "Not a gzipped file", id="not compressed"),
        pytest.param(gzip.compress(b"1\n" * 9000)[:-8] + b"\0" * 8, "CRC check failed", id="damaged"),
    ],
)
def test_damaged_files_are_faults(data: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(data)
    last = lines(path)[-1]
    assert last.fault.startswith(f"{path}: {said}")
    assert not last.end


def test_a_missing_file_is_a_fault_and_the_next_is_read(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"1")
    missing, record, end = read([(0, str(tmp_path / "a")), (1, str(tmp_path / "b"))], 7, 7)
    assert missing.fault == f"{tmp_path}/a: No such file or directory"
    assert (record.data, record.file, record.number, end.end) == (b"1", 1, 1, True)


def test_chunks_are_bounded_in_lines_and_bytes() -> None:
    small = [Line(0, "", number, 0, 1, b"x") for number in range(200)]
    assert [len(chunk) for chunk in chunks(small)] == [64, 64, 64, 8]
    large = [Line(0, "", number, 0, 1, b"x" * 600_000) for number in range(5)]
    assert [len(chunk) for chunk in chunks(large)] == [2, 2, 1]
