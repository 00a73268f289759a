"""New bytes for a file: wholly or not at all, and everything else about the file as it was."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest

from wireclean.files import rewrite as module
from wireclean.files.read import ReadError
from wireclean.files.rewrite import read_original, rewrite

OLD, NEW = b"old bytes that are longer\n", b"new bytes\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "in" / "a.md"
    path.parent.mkdir()
    path.write_bytes(OLD)
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_mode_owner_and_attributes_are_kept(file: Path) -> None:
    file.chmod(0o4640)
    if os.geteuid() == 0:
        os.chown(file, 1234, 2345)
        file.chmod(0o4640)
    attributes = {}
    if hasattr(os, "setxattr"):
        try:
            os.setxattr(file, "user.note", b"kept")
            attributes = {"user.note": b"kept"}
        except OSError:
            pass  # not on this file system
    before = file.stat()
    rewrite(read_original(str(file)), NEW)
    after = file.stat()
    assert (file.read_bytes(), names(file.parent)) == (NEW, ["a.md"])
    assert (after.st_mode, after.st_uid, after.st_gid) == (before.st_mode, before.st_uid, before.st_gid)
    assert {name: os.getxattr(file, name) for name in attributes} == attributes


def test_the_same_bytes_are_not_written(file: Path) -> None:
    before = file.stat()
    rewrite(read_original(str(file)), OLD)
    assert (file.stat().st_mtime_ns, file.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_a_link_stays_a_link(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.md"
    link.symlink_to("in/a.md")
    rewrite(read_original(str(link)), NEW)
    assert (link.is_symlink(), file.read_bytes(), names(tmp_path)) == (True, NEW, ["in", "link.md"])


def test_a_link_is_named_as_it_was_given(file: Path, tmp_path: Path) -> None:
    (tmp_path / "link.md").symlink_to(file)
    original = read_original(str(tmp_path / "link.md"))
    assert original[:3] == (str(tmp_path / "link.md"), str(file), OLD)
    assert os.path.samestat(original.status, file.stat())


def test_the_new_file_lies_beside_the_old_one_where_no_walk_finds_it(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    replace, seen = os.replace, []

    def look(temporary: str, target: str) -> None:
        seen.extend(names(file.parent))
        assert (file.read_bytes(), Path(temporary).read_bytes()) == (OLD, NEW)
        replace(temporary, target)

    monkeypatch.setattr(os, "replace", look)
    rewrite(read_original(str(file)), NEW)
    [beside] = {*seen} - {"a.md"}
    assert (beside[:11], beside[-4:]) == (".wireclean-", ".tmp")


@pytest.mark.parametrize("call", ["listxattr", "getxattr", "setxattr"])
def test_attributes_that_cannot_be_copied_are_no_fault(call: str, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object) -> None:
        raise OSError(errno.ENOTSUP, "Operation not supported")

    monkeypatch.setattr(os, "listxattr", lambda path: ["user.note"], raising=False)
    monkeypatch.setattr(os, "getxattr", lambda path, name: b"kept", raising=False)
    monkeypatch.setattr(os, call, refuse, raising=False)
    rewrite(read_original(str(file)), NEW)
    assert file.read_bytes() == NEW


def test_a_folder_that_cannot_be_pushed_to_the_disk_is_no_fault(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = os.open

    def refuse(path: str, *arguments: int, **more: int) -> int:
        if path == str(file.parent):
            raise PermissionError(errno.EACCES, "Permission denied")
        return opened(path, *arguments, **more)

    monkeypatch.setattr(os, "open", refuse)
    rewrite(read_original(str(file)), NEW)
    assert file.read_bytes() == NEW


def test_a_long_name(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    path.write_bytes(OLD)
    rewrite(read_original(str(path)), NEW)
    assert path.read_bytes() == NEW


def test_hard_links_are_left_alone(file: Path, tmp_path: Path) -> None:
    os.link(file, tmp_path / "other.md")
    with pytest.raises(
        ReadError, match=r"a\.md: it has 2 names \(hard links\), so it was left as it is; copy it to part them$"
    ):
        rewrite(read_original(str(file)), NEW)
    assert (file.read_bytes(), file.stat().st_nlink) == (OLD, 2)


@pytest.mark.parametrize("mode", [0o444, 0o555], ids=oct)
def test_a_read_only_file_is_left_alone(mode: int, file: Path) -> None:
    file.chmod(mode)
    with pytest.raises(ReadError, match="read-only"):
        rewrite(read_original(str(file)), NEW)
    assert (file.read_bytes(), stat.S_IMODE(file.stat().st_mode)) == (OLD, mode)


@pytest.mark.parametrize("how", ["written", "touched", "replaced", "removed"])
def test_a_file_that_changed_meanwhile_is_left_alone(how: str, file: Path) -> None:
    original = read_original(str(file))
    if how == "written":
        file.write_bytes(OLD[::-1])
    elif how == "touched":
        os.utime(file, ns=(1, 1))
    else:
        file.unlink()
        if how == "replaced":
            file.write_bytes(OLD)
    with pytest.raises((ReadError, FileNotFoundError), match=r"it changed while it was cleaned|No such file"):
        rewrite(original, NEW)
    assert not file.exists() if how == "removed" else file.read_bytes() in (OLD, OLD[::-1])
    assert names(file.parent) == ([] if how == "removed" else ["a.md"])


def test_no_plain_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")
    with pytest.raises(ReadError, match="no plain file"):
        read_original(str(tmp_path / "pipe.md"))


FAULTS = ["fsync", "fchmod", "replace"]


@pytest.mark.parametrize("call", FAULTS)
@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()], ids=repr)
def test_a_fault_leaves_the_file_whole(
    call: str, error: BaseException, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object) -> None:
        raise error

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(type(error)):
        rewrite(read_original(str(file)), NEW)
    monkeypatch.undo()
    assert (file.read_bytes(), names(file.parent)) == (OLD, ["a.md"])


def test_a_full_disk_leaves_the_file_whole(small_disk: Path) -> None:
    path = small_disk / "a.md"
    old = b"old line\n" * 4000
    path.write_bytes(old)
    with suppress(OSError), (small_disk / "filler").open("wb", buffering=0) as file:
        for _ in range(100):
            file.write(b"x" * 4096)
    with pytest.raises(OSError, match="No space left"):
        rewrite(read_original(str(path)), old[:-9])
    assert (path.read_bytes(), names(small_disk)) == (old, ["a.md", "filler"])


# Where no file can be made beside it


@pytest.fixture
def shut(file: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file in a folder that may not be written, also for root."""
    real = tempfile.mkstemp

    def refuse(suffix: str, prefix: str, folder: str) -> tuple[int, str]:
        if folder == str(file.parent):
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(suffix, prefix, folder)

    monkeypatch.setattr(tempfile, "mkstemp", refuse)
    monkeypatch.setattr(tempfile, "gettempdir", lambda: str(file.parent.parent))
    return file


def test_a_file_in_a_shut_folder_is_overwritten(shut: Path) -> None:
    before = shut.stat()
    with pytest.warns(UserWarning, match="overwritten, since no file can be made beside it"):
        rewrite(read_original(str(shut)), NEW)
    assert (shut.read_bytes(), shut.stat().st_ino) == (NEW, before.st_ino)
    assert names(shut.parent.parent) == ["in"]


def test_a_file_whose_owner_cannot_be_kept_is_overwritten(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: object) -> None:
        raise PermissionError(errno.EPERM, "Operation not permitted")

    original = read_original(str(file))
    monkeypatch.setattr(os, "fstat", lambda handle: os.stat_result([0, 0, 0, 0, 99, 99, 0, 0, 0, 0]))  # user 99's
    monkeypatch.setattr(os, "fchown", refuse)
    with pytest.warns(UserWarning, match="overwritten, since its owner cannot be kept otherwise$"):
        rewrite(original, NEW)
    assert (file.read_bytes(), file.stat().st_ino, names(file.parent)) == (NEW, original.status.st_ino, ["a.md"])


def test_a_fault_while_overwriting_puts_the_file_back(shut: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = module._write_over, []

    def fail_once(path: str, data: bytes) -> None:
        calls.append(data)
        real(path, data[:3] if len(calls) == 1 else data)
        if len(calls) == 1:
            raise KeyboardInterrupt

    monkeypatch.setattr(module, "_write_over", fail_once)
    with pytest.raises(KeyboardInterrupt):
        rewrite(read_original(str(shut)), NEW)
    assert (shut.read_bytes(), calls, names(shut.parent.parent)) == (OLD, [NEW, OLD], ["in"])


def test_a_fault_that_stays_leaves_a_copy(shut: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: str, data: bytes) -> None:
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(module, "_write_over", fail)
    with pytest.raises(OSError, match="what it held is in") as raised:
        rewrite(read_original(str(shut)), NEW)
    copy = Path(str(raised.value).rpartition(" ")[2])
    assert copy.read_bytes() == OLD
    assert (copy.parent, copy.name[:10], copy.name[-13:]) == (shut.parent.parent, "wireclean-", ".bak.original")
