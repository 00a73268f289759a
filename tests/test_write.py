"""Results to files: what stands in the way of replacing one, and what makes two files the same."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from wireclean.write import replacing, same, write


def test_a_pipe_is_written_to_and_stays_one(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()), daemon=True)
    reader.start()
    with replacing(str(pipe)) as file:
        file.write(b"news")
    reader.join(timeout=10)
    assert (got, pipe.is_fifo(), os.listdir(tmp_path)) == ([b"news"], True, ["pipe"])


def test_a_read_only_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *arguments: False)
    with pytest.raises(PermissionError) as refused:
        write(str(path), b"new")
    assert (refused.value.errno, refused.value.strerror, refused.value.filename) == (13, "read-only", str(path))
    assert path.read_bytes() == b"old"


def test_files_of_one_size_and_time_are_not_the_same(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(name.encode())
        os.utime(tmp_path / name, ns=(1, 1))
    assert not same(str(tmp_path / "a"), str(tmp_path / "b"))
