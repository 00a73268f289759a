"""A run that is killed, or whose disk fills, harms no file: each is what it was, or wholly cleaned.

Results in files of their own and results that flow into one are whole or not there, and ``--resume`` does the rest.
``KILLS=50 KILLED_FILES=2000 pytest tests/test_killed.py`` tries harder.
"""

from __future__ import annotations

import json
import os
import random
import re
import signal
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.command import COMMAND, KEPT, PAGE

KILLS = int(os.environ.get("KILLS", "6"))
FILES = int(os.environ.get("KILLED_FILES", "300"))

FORGOTTEN = 3 * 2 * 128
"""Files that two workers may be ahead of what is written down: three chunks to each."""

RUN = (*COMMAND, "--isolated", "--write", "--quiet", "--jobs", "2")


def written(number: int) -> tuple[str, str]:
    """A file's text before and after."""
    filler = f"{number} " * (number % 700)
    return PAGE.replace("eleven", filler), KEPT.replace("eleven", filler)


def fill(folder: Path, count: int) -> None:
    for number in range(count):
        (folder / f"{number:04}.txt").write_text(written(number)[0], encoding="utf-8")


def count_cleaned(folder: Path, count: int) -> int:
    """How many files are cleaned, of which each is that or as it was; no others can be seen beside them."""
    cleaned = 0
    for number in range(count):
        before, after = written(number)
        text = (folder / f"{number:04}.txt").read_text(encoding="utf-8")
        assert text in (before, after)
        cleaned += text == after
    assert len([path for path in folder.iterdir() if not path.name.startswith(".wireclean-")]) == count
    return cleaned


class Whole(NamedTuple):
    """A run that nothing happened to: its results by name, and the seconds from its first file of ours to its end."""

    results: dict[str, bytes]
    seconds: float


def begun(command: Sequence[str | Path], folder: Path) -> subprocess.Popen[bytes]:
    """The process of a command, of which something is seen in ``folder``."""
    process = subprocess.Popen(command, start_new_session=True, stderr=subprocess.DEVNULL)
    while not any(path.name.startswith(".wireclean-") for path in folder.iterdir()) and process.poll() is None:
        pass  # until it writes
    return process


def run_whole(command: Sequence[str | Path], folder: Path) -> Whole:
    process = begun(command, folder)
    begin = time.monotonic()
    process.wait()
    seconds = time.monotonic() - begin
    return Whole({path.name: path.read_bytes() for path in folder.iterdir()}, seconds)


def kill(command: Sequence[str | Path], folder: Path, seconds: float, seed: int) -> None:
    """Start ``command``, which takes so long, and kill it and its workers at some moment of that."""
    process = begun(command, folder)
    time.sleep(random.Random(seed).random() * seconds)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait(timeout=10)


@pytest.fixture(scope="module")
def whole_in_place(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    folder = tmp_path_factory.mktemp("whole_in_place")
    fill(folder, FILES)
    return run_whole([*RUN, folder], folder)


@pytest.mark.parametrize("seed", range(KILLS))
def test_killed_at_any_moment(seed: int, whole_in_place: Whole, tmp_path: Path) -> None:
    fill(tmp_path, FILES)
    kill([*RUN, tmp_path], tmp_path, whole_in_place.seconds, seed)
    count_cleaned(tmp_path, FILES)
    subprocess.run([*RUN, tmp_path], check=True)
    assert count_cleaned(tmp_path, FILES) == FILES


INTO = (*COMMAND, "--isolated", "--jobs", "2", "--format", "text", "--output-dir")


def check_tree(pages: Path, out: Path, whole: Whole) -> int:
    """How many results are there, of which each is whole; the inputs are what they were."""
    assert count_cleaned(pages, FILES) == 0
    there = {path.name: path.read_bytes() for path in out.iterdir() if not path.name.startswith(".")}
    assert there.items() <= whole.results.items()
    return len(there)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pages")
    fill(folder, FILES)
    return folder


@pytest.fixture(scope="module")
def whole(pages: Path, tmp_path_factory: pytest.TempPathFactory) -> Whole:
    out = tmp_path_factory.mktemp("whole")
    return run_whole([*INTO, out, pages], out)


@pytest.mark.parametrize("seed", range(KILLS))
def test_a_killed_tree_is_resumed(seed: int, pages: Path, whole: Whole, tmp_path: Path) -> None:
    for more in ((), ("--resume",)):
        kill([*INTO, tmp_path, *more, pages], tmp_path, whole.seconds / 2, seed)
        there = check_tree(pages, tmp_path, whole)
    done = subprocess.run([*INTO, tmp_path, "--resume", pages], check=True, capture_output=True)
    assert check_tree(pages, tmp_path, whole) == FILES
    [before] = re.findall(rb", (\d+) done before", done.stderr) or [b"0"]
    assert there - FORGOTTEN <= int(before) <= there


@pytest.fixture(scope="module")
def records(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("records") / "raw.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number in range(FILES):
            text = written(number)[0] if number % 10 else "Home"
            file.write(json.dumps({"id": number, "text": text, "score": 1.0}) + "\n")
    return path


def lines_command(folder: Path, *more: str | Path) -> list[str | Path]:
    return [*COMMAND, "--isolated", "-j", "2", "-o", folder / "out.jsonl", "--rejects", folder / "no.jsonl", *more]


@pytest.fixture(scope="module")
def whole_lines(records: Path, tmp_path_factory: pytest.TempPathFactory) -> Whole:
    folder = tmp_path_factory.mktemp("whole_lines")
    return run_whole(lines_command(folder, records), folder)


@pytest.mark.parametrize("seed", range(KILLS))
def test_killed_lines_are_resumed(seed: int, records: Path, whole_lines: Whole, tmp_path: Path) -> None:
    assert {name: data.count(b"\n") for name, data in whole_lines.results.items()} == {
        "out.jsonl": FILES - -(-FILES // 10),
        "no.jsonl": -(-FILES // 10),
    }
    before = records.read_bytes()
    for more in ((), ("--resume",)):
        kill(lines_command(tmp_path, *more, records), tmp_path, whole_lines.seconds / 2, seed)
        there = {path.name: path.read_bytes() for path in tmp_path.iterdir() if not path.name.startswith(".")}
        assert there.items() <= whole_lines.results.items()
    done = subprocess.run(lines_command(tmp_path, "--resume", records), check=False, capture_output=True)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir() if path.name[0] != "."} == whole_lines.results
    assert done.returncode == 2
    assert f"wireclean: {FILES} records: ".encode() in done.stderr
    assert records.read_bytes() == before


def test_a_full_disk(small_disk: Path) -> None:
    fill(small_disk, 12)
    with (small_disk / ".wireclean-filler").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 512)
        except OSError:
            pass
    done = subprocess.run([*RUN, small_disk], capture_output=True, check=False)
    assert (done.returncode, done.stderr.count(b"No space left on device\n")) == (2, 12)
    assert count_cleaned(small_disk, 12) == 0


def fill_up(disk: Path) -> None:
    with (disk / ".wireclean-filler").open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 512)
        except OSError:
            pass


def test_a_full_disk_for_results(pages: Path, whole: Whole, small_disk: Path) -> None:
    fill_up(small_disk)
    done = subprocess.run([*INTO, small_disk, pages], capture_output=True, check=False)
    assert (done.returncode, done.stderr.count(b"No space left on device\n")) == (2, FILES)
    assert check_tree(pages, small_disk, whole) == 0


def test_a_full_disk_for_lines(records: Path, small_disk: Path) -> None:
    (small_disk / "out.jsonl").write_bytes(b"of an earlier run\n")
    fill_up(small_disk)
    done = subprocess.run(lines_command(small_disk, records), capture_output=True, check=False)
    assert (done.returncode, done.stderr.splitlines()[-1].endswith(b"No space left on device")) == (2, True)
    assert (small_disk / "out.jsonl").read_bytes() == b"of an earlier run\n"
