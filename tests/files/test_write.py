"""Results to files: what stands in the way of replacing one, and what makes two files the same."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from wireclean.files.write import replacing, same, write


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


def test_a_new_file_with_its_folders(tmp_path: Path) -> None:
    write(str(tmp_path / "a" / "b" / "c.md"), b"new")
    write(str(tmp_path / "a" / "b" / "d.md"), b"")
    assert {path.name: path.read_bytes() for path in (tmp_path / "a" / "b").iterdir()} == {"c.md": b"new"}


def test_a_folder_that_another_process_makes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make = os.makedirs

    def made_already(path: str, exist_ok: bool) -> None:
        make(path)
        make(path, exist_ok=exist_ok)

    monkeypatch.setattr(os, "makedirs", made_already)
    write(str(tmp_path / "a" / "b.md"), b"new")
    assert (tmp_path / "a" / "b.md").read_bytes() == b"new"


def test_a_file_that_is_replaced_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    path.chmod(0o640)
    before = path.stat()
    write(str(path), b"new")
    assert (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) == (b"new", 0o640)
    assert path.stat().st_ino != before.st_ino
    assert os.listdir(tmp_path) == ["a.md"]


def test_until_it_is_whole_a_file_lies_beside_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    with replacing(str(path)) as file:
        file.write(b"new")
        [beside] = {*os.listdir(tmp_path)} - {"a.md"}
        assert (beside[:11], beside[-4:], path.read_bytes()) == (".wireclean-", ".tmp", b"old")
        assert f"-{os.getpid()}-" in beside
    assert (path.read_bytes(), os.listdir(tmp_path)) == (b"new", ["a.md"])


def test_a_file_in_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write("a.md", b"new")
    assert (Path("a.md").read_bytes(), os.listdir(tmp_path)) == (b"new", ["a.md"])


@pytest.mark.parametrize("fault", [OSError("no room"), KeyboardInterrupt()], ids=repr)
@pytest.mark.parametrize("gone", [False, True], ids=["", "whose new file is gone"])
def test_after_a_fault_the_old_file_is_what_it_was(fault: BaseException, gone: bool, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"old")

    def half() -> None:
        with replacing(str(path)) as file:
            file.write(b"ne")
            if gone:
                os.unlink(file.name)
            raise fault

    with pytest.raises(type(fault)) as raised:
        half()
    assert raised.value is fault
    assert (path.read_bytes(), os.listdir(tmp_path)) == (b"old", ["a.md"])


@pytest.mark.parametrize("data", [pytest.param(b"", id="nothing"), pytest.param(b"old", id="the same")])
def test_what_changes_nothing_replaces_nothing(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    before = path.stat()
    with replacing(str(path)) as file:
        file.write(data)
    assert (path.read_bytes(), path.stat().st_ino, os.listdir(tmp_path)) == (b"old", before.st_ino, ["a.md"])


def test_for_the_same_data_no_file_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"old")
    monkeypatch.setattr("wireclean.files.write.replacing", None)
    write(str(path), b"old")
    for other in (b"new", b"older"):
        with pytest.raises(TypeError):
            write(str(path), other)


def test_bytes_count_and_not_what_they_mean(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    for data in (b"\xff\xfe", "Vik \u2013 é\n".encode(), b"a\r\nb"):
        for _ in range(2):
            write(str(path), data)
            assert path.read_bytes() == data


def test_no_file_that_would_hold_the_same(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError):
        write(str(tmp_path), b"")
