"""Rules that are ignored in some files, by each way of cleaning."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.command import PAGE, wireclean

CONFIGURATION = """
[per-file-ignores]
"letters/" = ["share", "COM", "NAV"]
"*.md" = ["share", "COM", "NAV"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "wireclean.toml").write_text(CONFIGURATION.replace('"share"', '"SHR"'), encoding="utf-8")
    for name in ("a.txt", "b.md", "letters/c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    return tmp_path


ALL = ["a.txt", "b.md", "letters/c.txt"]


@pytest.mark.parametrize("paths", [ALL, ["."]], ids=["named", "in a walk"])
def test_cleaning(paths: list[str], folder: Path) -> None:
    done = wireclean("-f", "jsonl", *paths, cwd=folder)
    assert ["Share this article" in line for line in done.stdout.decode().splitlines()] == [False, True, True]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_explaining(jobs: str, folder: Path) -> None:
    shown = wireclean("--explain", "-j", jobs, *ALL, cwd=folder).stdout.decode().split("==> ")[1:]
    assert [" SHR" in part for part in shown] == [True, False, False]


def test_in_place(folder: Path) -> None:
    done = wireclean("--write", ".", cwd=folder)
    assert done.returncode == 0
    assert ["Home" in (folder / name).read_text(encoding="utf-8") for name in ALL] == [False, True, True]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_json_lines(jobs: str, folder: Path) -> None:
    for name in ("a.jsonl", "letters/c.jsonl"):
        (folder / name).write_text(f"{json.dumps({'text': PAGE})}\n", encoding="utf-8")
    done = wireclean("-j", jobs, "--from", "jsonl", ".", cwd=folder)
    assert ["Share this article" in line for line in done.stdout.decode().splitlines()] == [False, True]
    piped = wireclean("--from", "jsonl", stdin=(folder / "letters/c.jsonl").read_bytes(), cwd=folder)
    assert b"Share this article" not in piped.stdout


def test_a_run_of_json_lines_is_not_resumed_with_other_rules(folder: Path) -> None:
    (folder / "letters/c.jsonl").write_text(f"{json.dumps({'text': PAGE})}\n", encoding="utf-8")
    command = ("--resume", "letters/c.jsonl", "-o", "out.jsonl")
    assert wireclean(*command, cwd=folder).returncode == 0
    (folder / "wireclean.toml").write_text('[per-file-ignores]\n"*.md" = ["SHR"]\n', encoding="utf-8")
    said = wireclean(*command, cwd=folder).stderr
    assert b"the options are not those of the run that was stopped" in said
    assert b"Share this article" not in (folder / "out.jsonl").read_bytes()


def test_standard_input_has_no_path(folder: Path) -> None:
    assert b"Share this article" not in wireclean("-f", "text", stdin=PAGE.encode(), cwd=folder).stdout


def test_an_unknown_rule_is_an_error(folder: Path) -> None:
    (folder / "wireclean.toml").write_text(CONFIGURATION, encoding="utf-8")
    done = wireclean("a.txt", cwd=folder)
    assert (done.stdout, done.returncode) == (b"", 2)
    said = f"wireclean: {folder}{os.sep}wireclean.toml: per-file-ignores: 'letters/': there is no rule 'share'"
    assert done.stderr.decode().startswith(said)
