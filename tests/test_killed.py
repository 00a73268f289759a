"""A run that is killed, or whose disk fills, harms no file: each is what it was, or wholly cleaned.

``KILLS=50 KILLED_FILES=2000 pytest tests/test_killed.py`` tries harder.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.test_cli import COMMAND, PAGE
from tests.test_inplace import KEPT
from tests.test_rewrite import small_disk

__all__ = ["small_disk"]

KILLS = int(os.environ.get("KILLS", "6"))
FILES = int(os.environ.get("KILLED_FILES", "300"))

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


@pytest.mark.parametrize("seed", range(KILLS))
def test_killed_at_any_moment(seed: int, tmp_path: Path) -> None:
    fill(tmp_path, FILES)
    process = subprocess.Popen([*RUN, tmp_path], start_new_session=True, stderr=subprocess.DEVNULL)
    while not any(path.name.startswith(".wireclean-") for path in tmp_path.iterdir()) and process.poll() is None:
        pass  # until it writes
    time.sleep(random.Random(seed).random() * FILES / 2000)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait(timeout=10)
    count_cleaned(tmp_path, FILES)
    subprocess.run([*RUN, tmp_path], check=True)
    assert count_cleaned(tmp_path, FILES) == FILES


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
