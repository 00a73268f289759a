"""Walks over what hostile folders hold, and results that stay in their own folder."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.command import PAGE, files, wireclean
from wireclean.files import sources

ODD_NAMES = [
    pytest.param(b"..txt", id="two dots"),
    pytest.param(b"...md", id="three dots"),
    pytest.param(b"-rf.txt", id="an option"),
    pytest.param(b"a\n\x1b[31m.txt", id="control characters"),
    pytest.param(b"caf\xe9.txt", id="not UTF-8"),
    pytest.param(b"\\..\\..\\a.txt", id="backslashes"),
    pytest.param(b"~root.txt", id="a home"),
    pytest.param(b"%2e%2e%2fa.txt", id="an escaped path"),
]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_results_of_odd_names_stay_in_their_folder(name: bytes, tmp_path: Path) -> None:
    (tmp_path / "in" / "sub").mkdir(parents=True)
    path = tmp_path / "in" / "sub" / os.fsdecode(name)
    path.write_text(PAGE, encoding="utf-8")
    before = files(tmp_path)
    for paths, out in (((tmp_path / "in",), "walked"), ((path,), "named")):
        done = wireclean("-O", tmp_path / out, *paths, cwd=tmp_path / "in")
        assert (done.stdout, done.returncode) == (b"", 0)
    assert [place for place in files(tmp_path) if not place.startswith(("walked/", "named/"))] == before
    assert len(files(tmp_path / "named")) == 1


def test_every_odd_name_can_be_cleaned_in_place(tmp_path: Path) -> None:
    for number, name in enumerate((b"a\n\x1b[31m.txt", b"caf\xe9.txt", b"-w.txt")):
        (tmp_path / os.fsdecode(name)).write_text(PAGE.replace("eleven", str(number)), encoding="utf-8")
    done = wireclean("--write", ".", cwd=tmp_path)
    assert (done.returncode, b"\x1b" in done.stderr) == (0, False)
    assert b"cleaned 3 of 3 files" in done.stderr


def test_a_link_in_the_output_leads_no_result_away(tmp_path: Path) -> None:
    for folder in ("in/sub", "out", "elsewhere"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "in" / "sub" / "a.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "out" / "sub").symlink_to("../elsewhere")
    done = wireclean("-O", "out", "in", cwd=tmp_path)
    assert (done.stdout, done.returncode, files(tmp_path / "elsewhere")) == (b"", 2, [])
    said = f"the result of in/sub/a.txt would leave out for {tmp_path}/elsewhere, through a link in it"
    assert done.stderr.decode() == f"wireclean: {said}\n"


def test_a_link_with_the_name_of_a_result_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "precious").write_text("kept", encoding="utf-8")
    (tmp_path / "out" / "a.md").symlink_to("../precious")
    (tmp_path / "a.txt").write_text(PAGE, encoding="utf-8")
    assert wireclean("-O", "out", "a.txt", cwd=tmp_path).returncode == 0
    assert (tmp_path / "precious").read_text(encoding="utf-8") == "kept"


def test_the_output_itself_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "out").symlink_to("disk")
    (tmp_path / "a.txt").write_text(PAGE, encoding="utf-8")
    assert wireclean("-O", "out", "a.txt", cwd=tmp_path).returncode == 0
    assert files(tmp_path / "disk") == ["a.md"]


@pytest.mark.parametrize("option", ["--check", "--write"])
def test_walks_in_place_meet_loops_and_pipes(option: str, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text(PAGE, encoding="utf-8")
    (tmp_path / "sub" / "loop").symlink_to("..")
    (tmp_path / "sub" / "self.txt").symlink_to("self.txt")
    (tmp_path / "sub" / "gone.md").symlink_to("nowhere.md")
    os.mkfifo(tmp_path / "sub" / "pipe.txt")
    assert b"of 1 file: 4 lines" in wireclean(option, ".", cwd=tmp_path).stderr


def test_a_pipe_that_is_named_is_not_waited_for_in_place(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    done = wireclean("--write", "pipe.txt", cwd=tmp_path)
    assert (done.stderr.count(b"wireclean: pipe.txt: "), done.returncode) == (1, 2)


def test_a_folder_that_cannot_be_read_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As root sees it: the system refuses, whatever the permissions say."""
    (tmp_path / "a.txt").touch()
    (tmp_path / "closed").mkdir()
    scandir = os.scandir

    def refuse(path: str) -> object:
        if os.path.basename(path) == "closed":
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = sources.find([str(tmp_path)])
    assert [source.place for source in found.sources] == ["a.txt"]
    assert found.faults == (f"{tmp_path}/closed: Permission denied",)
