r"""JSON Lines: reading lines, and records whose other fields come back byte for byte."""

from __future__ import annotations

import gzip
import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.command import BODY, PAGE
from wireclean.jsonlines import LONGEST, Cleaning, Line, Outcome, chunks, cleaned, read, reject
from wireclean.records import ADDED, RecordError
from wireclean.records import cleaned as cleaned_record
from wireclean.settings import Settings

RAW_PAGE = json.dumps(PAGE)
RAW_TEXT = json.dumps("\n\n".join(BODY), ensure_ascii=False)


def one(line: str, **options: bool) -> str:
    return cleaned(line.encode(), **options)[0].decode()  # type: ignore[arg-type]


OTHERS = [
    pytest.param("1", id="a number"),
    pytest.param("1.0", id="a float that is whole"),
    pytest.param("1e400", id="a float beyond the doubles"),
    pytest.param("0.1000000000000000055511151231257827", id="a float of many digits"),
    pytest.param("-0", id="minus nothing"),
    pytest.param("1" * 5000, id="an integer of 5,000 digits"),
    pytest.param("[NaN, Infinity, -Infinity]", id="what is no number"),
    pytest.param(r'"\ud800 \u00e9 \/ é \u2028 ' + '\u2028\x85"', id="escapes and a lone surrogate"),
    pytest.param('{"a": 1, "a": 2, "text": "x", "wireclean": 3}', id="keys that are there twice, inside"),
    pytest.param('1, "other": 2', id="a key that is there twice"),
    pytest.param("[ 1 ,\t{ } , [ ] ]", id="white space"),
    pytest.param('"",  "": null', id="a key without a name"),
]


@pytest.mark.parametrize("other", OTHERS)
def test_other_fields_keep_their_bytes(other: str) -> None:
    before, _, after = one(f'{{"other":  {other} , "text": {RAW_PAGE}, "z": {other}}}').partition(RAW_TEXT)
    assert before == f'{{"other":  {other} , "text": '
    assert after.startswith(f', "z": {other}, "{ADDED}": {{"title": "Anchor found, ferry to run again", ')


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.text(), VALUES, max_size=5), st.booleans(), st.booleans(), st.integers(0, 5))
def test_a_line_is_cleaned_as_its_record_is(others: dict[str, object], ascii_only: bool, tight: bool, at: int) -> None:
    items = [(name, value) for name, value in others.items() if name not in (ADDED, "text")]
    record = dict([*items[:at], ("text", PAGE), *items[at:]])
    separators = (",", ":") if tight else None
    if not ascii_only and any("\ud800" <= character <= "\udfff" for character in str(record)):
        ascii_only = True
    line = json.dumps(record, ensure_ascii=ascii_only, separators=separators)
    after = one(line)
    expected = cleaned_record(record)
    assert json.dumps(json.loads(after)) == json.dumps(expected)  # NaN is not itself
    if not ascii_only:
        assert after == json.dumps(expected, ensure_ascii=False, separators=separators)


def test_the_style_of_the_record_is_kept() -> None:
    tight = one(f'  {{"id":7,"text":{RAW_PAGE}}}\r')
    assert tight.startswith(f'{{"id":7,"text":{RAW_TEXT},"{ADDED}":{{"title":"Anchor found, ferry to run again",')
    assert one(f'{{ "text" : {RAW_PAGE} }}').endswith("} }")


def test_a_text_that_does_not_change_keeps_its_bytes() -> None:
    clean = json.dumps("\n\n".join(BODY))
    assert clean in one(f'{{"text": {clean}}}')


@pytest.mark.parametrize("removed", [False, True])
def test_a_second_pass_changes_nothing(removed: bool) -> None:
    once = one(f'{{"{ADDED}": {{}}, "text": {RAW_PAGE}, "n": 1.0}}', removed=removed)
    assert '"title": "Anchor found' in once
    assert ('"removed": [{"line": 1, ' in once) == removed
    assert one(once, removed=removed) == once


REFUSED = [
    pytest.param(b'{"text": "caf\xe9"}', "byte 13: not UTF-8", id="not UTF-8"),
    pytest.param(b'{"text": "x"', "not JSON: Expecting ',' delimiter at column 13", id="cut off"),
    pytest.param(b'{"text": "x"} {}', "not JSON: Extra data at column 14", id="two to a line"),
    pytest.param(b'{"text": "x",}', "not JSON: Expecting property name enclosed in double quotes at", id="comma"),
    pytest.param(b'{"text" "x"}', "not JSON: Expecting ':' delimiter at column 9", id="no colon"),
    pytest.param(b'{"text": }', "not JSON: Expecting value at column 10", id="no value"),
    pytest.param(b'{"text": "a\x01"}', "not JSON: Invalid control character at", id="a raw control character"),
    pytest.param(b"text", "not JSON: Expecting value at column 1", id="a word"),
    pytest.param(b'["text"]', "it is JSON, but no object", id="a list"),
    pytest.param(b"{}", "it has no field 'text'", id="nothing"),
    pytest.param(b'{"text": {"a": "b"}}', "the field 'text' is no string", id="an object for a text"),
    pytest.param(b'{"text": 1}', "the field 'text' is no string", id="a number for a text"),
    pytest.param(b'{"text": "a", "text": "a"}', "it has the field 'text' more than once", id="two texts"),
    pytest.param(b'{"text": "", "wireclean": 1}', "it has a field 'wireclean' of its own", id="a key like ours"),
    pytest.param(b'{"text": "Home\\n\\nNews"}', "no story found", id="no story"),
    pytest.param(b'{"a": ' + b"[" * 200_000, "nested too deep", id="200,000 brackets"),
    pytest.param(b'{"a": ' + b"[" * 200_000 + b"]" * 200_000 + b"}", "nested too deep", id="200,000 lists"),
]


@pytest.mark.parametrize(("line", "reason"), REFUSED)
def test_what_cannot_be_cleaned_has_a_reason(line: bytes, reason: str) -> None:
    with pytest.raises(RecordError, match=reason):
        cleaned(line)


@given(st.binary() | st.text('{}[]",:\\utx1e-. \t').map(str.encode))
def test_any_bytes_are_a_record_or_refused(line: bytes) -> None:
    outcome = Cleaning(Settings())(Line(0, "x", 1, 0, len(line), line))
    assert bool(outcome.reason) != bool(outcome.data)
    assert "fault of wireclean" not in outcome.reason


# Lines of files


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


def test_a_reject_holds_the_record() -> None:
    line = Line(0, os.fsdecode(b"caf\xe9.jsonl"), 9, 0, 1, '{"é": \\ud800 "\u2028'.encode())
    told = json.loads(reject(line, "why"))
    assert told == {"file": "caf\udce9.jsonl", "line": 9, "reason": "why", "record": '{"é": \\ud800 "\u2028'}
    assert json.loads(reject(line._replace(data=b"\xff"), "why"))["record_base64"] == "/w=="
