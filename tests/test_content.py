"""Files of content repositories: those that were never scraped stay as they are, of the others only chrome goes.

``content/<generator>/NAME.md`` is a file; where a ``NAME.clean.md`` stands beside it, that is what cleaning leaves.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from wireclean.files.inplace import subtract

CONTENT = Path(__file__).parent / "content"
FILES = sorted(path for path in CONTENT.glob("*/*") if ".clean." not in path.name)


def clean_of(path: Path) -> Path:
    return path.with_name(f"{path.stem}.clean{path.suffix}")


def named(path: Path) -> str:
    return path.relative_to(CONTENT).as_posix()


CLUTTERED = [pytest.param(path, id=named(path)) for path in FILES if clean_of(path).exists()]
PLAIN = [pytest.param(path, id=named(path)) for path in FILES if not clean_of(path).exists()]


def test_there_are_enough_of_both() -> None:
    assert len(FILES) >= 30
    assert min(len(CLUTTERED), len(PLAIN)) >= 12
    assert {path.parent.name for path in FILES} == {"astro", "eleventy", "hugo", "jekyll", "mkdocs"}


@pytest.mark.parametrize("path", CLUTTERED)
def test_only_chrome_goes(path: Path) -> None:
    assert subtract(path.read_bytes(), path.name).after == clean_of(path).read_bytes()


@pytest.mark.parametrize("path", PLAIN)
def test_what_has_no_chrome_stays_as_it_is(path: Path) -> None:
    data = path.read_bytes()
    change = subtract(data, path.name)
    assert (change.after, change.findings) == (data, ())


@pytest.mark.parametrize("path", CLUTTERED)
def test_what_is_left_has_no_chrome(path: Path) -> None:
    assert subtract(clean_of(path).read_bytes(), path.name).findings == ()


def test_check_succeeds_on_all_without_chrome() -> None:
    paths = [path for path in FILES if not clean_of(path).exists()] + [
        clean_of(path) for path in FILES if clean_of(path).exists()
    ]
    done = subprocess.run(
        [sys.executable, "-m", "wireclean", "--isolated", "--check", *paths],
        capture_output=True,
        check=False,
    )
    assert (done.stdout, done.stderr, done.returncode) == (
        b"",
        f"wireclean: nothing to clean in {len(paths)} files\n".encode(),
        0,
    )
