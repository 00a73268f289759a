"""Columns of pages: what becomes of each row, whatever stands in the others."""

from __future__ import annotations

import doctest
import json
import pickle
import re
import subprocess
import sys
from functools import partial
from typing import Any

import pytest

from tests.command import NO_STORY
from tests.pages import CASES
from wireclean import Settings, clean, clean_batch, columns, records
from wireclean.article import FIELDS, LISTS
from wireclean.files.read import TO_TEXT
from wireclean.phrases.phrase import PhraseError

CASE = next(case for case in CASES if case.name == "arcamax/whistle-factory")
PAGE = CASE.page

NO_STRING = "the field 'text' is no string"

NOT_CLEANED = [
    pytest.param(None, NO_STRING, id="nothing"),
    pytest.param(7, NO_STRING, id="a number"),
    pytest.param(float("nan"), NO_STRING, id="what pandas has for nothing"),
    pytest.param(PAGE.encode(), NO_STRING, id="bytes"),
    pytest.param({"body": PAGE}, NO_STRING, id="a record"),
    pytest.param("", "it is empty, there is nothing to clean", id="empty"),
    pytest.param(" \n\u00a0\n", "it is empty, there is nothing to clean", id="white space"),
    pytest.param("a\0b", "binary, not text (a NUL character at offset 1)", id="binary"),
    pytest.param("<!doctype html><p>A swan.</p>", f"raw HTML, not text; turn it into text first: {TO_TEXT}", id="HTML"),
    pytest.param("Home", NO_STORY, id="a menu"),
    pytest.param("\ud800", NO_STORY, id="half a character"),
]


def test_the_text_is_the_body_and_the_struct_has_the_other_fields() -> None:
    cleaned = clean_batch({"url": ["a"], "text": [PAGE]})
    expected = CASE.json
    body = expected.pop("text")
    assert cleaned == {"url": ["a"], "text": [body], "wireclean": [{**expected, "error": None}]}


@pytest.mark.parametrize(("value", "why"), NOT_CLEANED)
def test_what_cannot_be_cleaned_stays(value: Any, why: str) -> None:
    cleaned = clean_batch({"text": [value, PAGE]})
    assert cleaned["text"][0] is value
    assert cleaned["wireclean"][0]["error"] == why
    assert cleaned["wireclean"][1]["error"] is None


def test_a_fault_costs_its_row_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    def falters(record: dict[str, str], *rest: object) -> records.Result:
        if record["text"] == "odd":
            raise ZeroDivisionError("by the swan")
        return records.clean_record(record)

    monkeypatch.setattr(columns, "clean_record", falters)
    cleaned = clean_batch({"text": ["odd", PAGE]})
    assert cleaned["text"][0] == "odd"
    said, fine = (struct["error"] for struct in cleaned["wireclean"])
    assert re.fullmatch(
        r"a fault of wireclean, please report it: ZeroDivisionError in test_columns\.py:\d+: by the swan", said
    )
    assert fine is None


@pytest.mark.parametrize("value", [PAGE, *(case.values[0] for case in NOT_CLEANED)])
def test_every_struct_has_the_same_fields_of_the_same_types(value: object) -> None:
    (struct,) = clean_batch({"text": [value]})["wireclean"]
    assert list(struct) == [*FIELDS, "error"]
    for name, held in struct.items():
        assert isinstance(held, list if name in LISTS else str | None), name
    json.dumps(struct, ensure_ascii=False).encode()


def test_half_a_character_does_not_reach_the_engine() -> None:
    (text,) = clean_batch({"text": [PAGE.replace("Pitt Street", "Pitt\ud83d Street")]})["text"]
    assert "Pitt\ufffd Street" in text.encode().decode()


def test_the_same_whatever_the_batch() -> None:
    pages: list[object] = [case.page for case in CASES[:20]]
    pages[3:3] = [None, "", 1]
    whole = clean_batch({"text": pages})
    for size in (1, 7):
        parts = [clean_batch({"text": pages[begin : begin + size]}) for begin in range(0, len(pages), size)]
        assert {name: [row for part in parts for row in part[name]] for name in whole} == whole


def test_the_input_stays_as_it_is() -> None:
    numbers = [1, None]
    given = {"page": (PAGE, None), "n": numbers}
    cleaned = clean_batch(given, text="page")
    assert given == {"page": (PAGE, None), "n": numbers}
    assert list(cleaned) == ["page", "n", "wireclean"]
    assert cleaned["n"] == numbers
    assert cleaned["n"] is not numbers


def test_a_second_pass_changes_nothing() -> None:
    once = clean_batch({"wireclean": [None, None], "text": [PAGE, "Home"]})
    assert list(once) == ["wireclean", "text"]
    assert clean_batch(once) == once


def test_what_an_earlier_run_found_stays_also_where_the_text_is_gone() -> None:
    once = clean_batch({"text": [PAGE]})
    (added,) = clean_batch({**once, "text": [None]})["wireclean"]
    assert added == {**once["wireclean"][0], "error": NO_STRING}


@pytest.mark.parametrize("own", ["v1", [], {"score": 1}])
def test_a_column_of_that_name_that_is_not_ours_is_not_overwritten(own: object) -> None:
    with pytest.raises(ValueError, match="there is a 'wireclean' already, which is not wireclean's"):
        clean_batch({"text": [None, PAGE], "wireclean": [own, None]})
    with pytest.raises(ValueError, match="the column 'wireclean' is that of the article's fields"):
        clean_batch({"wireclean": [PAGE]}, text="wireclean")


def test_no_rows_and_no_column() -> None:
    assert clean_batch({"text": []}) == {"text": [], "wireclean": []}
    with pytest.raises(KeyError, match="there is no column 'text', only 'body', 'id'"):
        clean_batch({"body": [], "id": []})
    with pytest.raises(KeyError, match="only none at all"):
        clean_batch({})


def test_settings() -> None:
    chosen = Settings(select=("ADS101",))
    (text,) = clean_batch({"text": [PAGE]}, settings=chosen)["text"]
    assert text == clean(PAGE, chosen).text != clean(PAGE).text


def test_a_table_that_cannot_be_used_is_no_fault_of_the_rows(tmp_path: Any) -> None:
    table = tmp_path / "site.toml"
    table.write_text("swans = 1\n", encoding="utf-8")
    with pytest.raises(PhraseError):
        clean_batch({"text": [PAGE]}, settings=Settings(phrases=(str(table),)))


def test_it_can_be_sent_to_a_worker() -> None:
    sent = pickle.loads(pickle.dumps(partial(clean_batch, text="page", settings=Settings(ignore=("REL",)))))
    assert sent({"page": [PAGE]})["wireclean"][0]["title"] == CASE.json["title"]


def test_importing_the_package_loads_no_rules() -> None:
    code = "import sys, wireclean; assert 'clean_batch' in dir(wireclean); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert [name for name in loaded if name.startswith("wireclean")] == ["wireclean"]


def test_examples() -> None:
    assert doctest.testmod(columns) == doctest.TestResults(failed=0, attempted=1)
