"""Records are cleaned, and their other fields come back byte for byte."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.command import BODY, PAGE
from wireclean.jsonlines.cleaning import Cleaning, cleaned
from wireclean.jsonlines.lines import Line
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
