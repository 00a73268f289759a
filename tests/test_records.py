"""Records: mappings with a page in one of their fields."""

from __future__ import annotations

from typing import Any

import pytest

from tests.command import BODY, PAGE
from wireclean.article import FIELDS
from wireclean.records import RecordError, clean_record, cleaned
from wireclean.settings import Settings

TEXT = "\n\n".join(BODY)


def test_the_text_is_cleaned_and_everything_else_stays_in_its_place() -> None:
    record = {"id": 7, "text": PAGE, "tags": ["a", None], "text2": PAGE}
    after = cleaned(record)
    assert list(after) == ["id", "text", "tags", "text2", "wireclean"]
    assert {**record, "text": TEXT} == {name: value for name, value in after.items() if name != "wireclean"}
    assert record["text"] == PAGE


def test_what_is_found_out_stands_under_one_key() -> None:
    added = cleaned({"text": PAGE})["wireclean"]
    assert tuple(added) == FIELDS
    assert (added["title"], added["authors"], added["subtitle"]) == ("Anchor found, ferry to run again", [], None)


def test_removed_lines_are_added_when_asked_for() -> None:
    added = cleaned({"text": PAGE}, removed=True)["wireclean"]
    assert {"line": 7, "rule": "SHR101", "text": "Share this article"} in added["removed"]
    assert [line.line for line in clean_record({"text": PAGE}).removed] == [line["line"] for line in added["removed"]]


def test_another_field_may_hold_the_page() -> None:
    after = cleaned({"text": 1, "body": PAGE}, "body")
    assert (after["text"], after["body"]) == (1, TEXT)


def test_settings_hold() -> None:
    assert cleaned({"text": PAGE}, settings=Settings(ignore=("SHR",)))["text"] == f"Share this article\n\n{TEXT}"


@pytest.mark.parametrize("removed", [False, True])
def test_a_second_pass_changes_nothing(removed: bool) -> None:
    once = cleaned({"text": PAGE, "id": 1}, removed=removed)
    assert cleaned(once, removed=removed) == once


def test_a_second_pass_does_not_forget_the_hour() -> None:
    dated = PAGE.replace(
        "HARBOR POINT, Ore. (AP) — ", "Published: 2025-11-03T09:15\n\nVIK, Norway, Nov 3, 2025 (AFP) - "
    )
    once = cleaned({"text": dated})
    assert once["wireclean"]["date"] == "2025-11-03T09:15"
    assert cleaned(once) == once


@pytest.mark.parametrize("own", ["v1", None, [], {"score": 1}, {"title": 1}, {"authors": "x"}])
def test_a_key_of_the_same_name_that_is_not_ours_is_not_overwritten(own: Any) -> None:
    with pytest.raises(RecordError, match="'wireclean' of its own"):
        cleaned({"text": PAGE, "wireclean": own})


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ({}, "it has no field 'text'"),
        ({"text": None}, "the field 'text' is no string"),
        ({"text": ["a"]}, "the field 'text' is no string"),
        ({"text": " \n"}, "it is empty, there is nothing to clean"),
        ({"text": "a\0b"}, r"binary, not text \(a NUL character at offset 1\)"),
        ({"text": "<html><body>A story."}, "raw HTML, not text"),
        ({"text": "Home\n\nNews\n\nSport"}, "no story found: 3 blocks of text"),
    ],
)
def test_what_cannot_be_cleaned_has_a_reason(record: dict[str, Any], reason: str) -> None:
    with pytest.raises(RecordError, match=f"^{reason}"):
        cleaned(record)


def test_what_no_encoding_can_write_is_replaced_in_what_is_ours_alone() -> None:
    after = cleaned({"text": PAGE.replace("eleven", "\ud800"), "id": "\ud800"}, removed=True)
    assert "\ufffd weeks" in after["text"]
    assert after["id"] == "\ud800"
