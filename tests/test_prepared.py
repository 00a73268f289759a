"""What is kept between starts: never stale, never another's, and never needed."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from wireclean import lazy, phrases, prepared

PAGE = Path(__file__).parent / "fixtures" / "arcamax" / "whistle-factory" / "page.txt"
MADE_FROM = ("3.12", 4)
VALUE = {"home": 1, "share": (2, b"\x00")}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The one folder in which things are kept."""
    monkeypatch.setattr(prepared, "_folders", lambda: [str(tmp_path / "kept")])
    return tmp_path / "kept"


def kept(folder: Path) -> Path:
    (file,) = folder.iterdir()
    return file


def test_what_is_kept_comes_back(folder: Path) -> None:
    prepared.keep("words", MADE_FROM, VALUE)
    assert prepared.load("words", MADE_FROM) == VALUE


def test_it_is_made_from_the_same_or_not_used(folder: Path) -> None:
    prepared.keep("words", MADE_FROM, VALUE)
    assert prepared.load("words", ("3.13", 4)) is None
    assert prepared.load("others", MADE_FROM) is None


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda file: file.write_bytes(file.read_bytes()[:-3]), id="cut off"),
        pytest.param(lambda file: file.write_bytes(b""), id="empty"),
        pytest.param(lambda file: file.write_bytes(b"no marshal"), id="something else"),
        pytest.param(lambda file: file.chmod(0o666), id="others may write it"),
        pytest.param(lambda file: file.unlink(), id="gone"),
    ],
)
def test_a_spoilt_file_is_not_used(folder: Path, spoil: Callable[[Path], object]) -> None:
    prepared.keep("words", MADE_FROM, VALUE)
    spoil(kept(folder))
    assert prepared.load("words", MADE_FROM) is None


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="files have no owners here")
def test_a_file_of_somebody_else_is_not_used(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prepared.keep("words", MADE_FROM, VALUE)
    monkeypatch.setattr(os, "fstat", lambda file: os.stat_result((0o600, 0, 0, 1, 12345, 0, 0, 0, 0, 0)))
    assert prepared.load("words", MADE_FROM) is None


def test_nothing_is_kept_where_nothing_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(prepared, "_folders", lambda: [str(tmp_path / "file" / "kept")])
    prepared.keep("words", MADE_FROM, VALUE)
    assert prepared.load("words", MADE_FROM) is None


def test_the_wordings_are_those_of_the_tables(folder: Path) -> None:
    made, again = phrases._builtin(), phrases._builtin()
    assert kept(folder).name.startswith("phrases.")
    assert again.find("Skip to main content") is not None
    assert "чи" in again.lines.packed  # what has not been asked for
    assert again.find("Читайте также") == made.find("Читайте также") is not None
    assert "чи" not in again.lines.packed
    assert (again.kinds, again.lines.all(), again.starts.all()) == (made.kinds, made.lines.all(), made.starts.all())


@pytest.mark.parametrize(
    ("source", "flags"),
    [
        pytest.param(r"(?P<day>[0-9]{1,2})(?i:st|nd) \s* (?P<month>\w+)", re.VERBOSE, id="names and flags"),
        pytest.param("[äöü]+(?=x)|(a)?b", re.IGNORECASE, id="sets and branches"),
        pytest.param("", 0, id="nothing"),
    ],
)
def test_a_pattern_from_its_code_is_that_pattern(folder: Path, source: str, flags: int) -> None:
    lazy._from_code(source, flags)  # made, and from now on known
    again, compiled = lazy._from_code(source, flags), re.compile(source, flags)
    assert again == compiled
    assert (again.groups, again.groupindex, again.flags) == (compiled.groups, compiled.groupindex, compiled.flags)


def test_a_pattern_is_compiled_where_its_code_cannot_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(source: str, flags: int) -> re.Pattern[str]:
        raise AttributeError("no such function in this Python")

    monkeypatch.setattr(lazy, "_from_code", failing)
    assert lazy.pattern("(a)b").fullmatch("ab") is not None


def test_a_second_start_compiles_and_parses_nothing(tmp_path: Path) -> None:
    """Also under another seed of hashes: sets have no order, and a pattern that is put together from one would vary."""
    script = f"""
import sys
from wireclean import lazy, prepared
prepared._folders = lambda: [{str(tmp_path)!r}]
from wireclean.engine import clean
clean(open({str(PAGE)!r}, encoding="utf-8").read())
print(len(lazy._store().fresh), "tomllib" in sys.modules)
lazy.keep_compiled()
"""
    said = [
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.split()
        for seed in ("1", "2")
    ]
    assert int(said[0][0]) > 50
    assert said[0][1] == "True"
    assert said[1] == ["0", "False"]


def test_tables_are_made_once_and_again_when_their_module_changes(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "words.py"
    source.write_text("")
    monkeypatch.setattr(prepared, "_source", lambda module: str(source))
    made = prepared.tables("wireclean.dates.words")
    assert made["MONTHS"]["may"] == 5
    monkeypatch.setattr(prepared, "_defined", lambda module: {"MONTHS": {}})
    assert prepared.tables("wireclean.dates.words") == made
    source.write_text("changed")
    assert prepared.tables("wireclean.dates.words") == {"MONTHS": {}}
