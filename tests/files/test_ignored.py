"""Ignore files, read by git: what walks pass by, and what happens where git cannot tell."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command import PAGE, wireclean
from wireclean.files import sources
from wireclean.files.sources import Passing, PlanError

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")

Git = Callable[..., None]


@pytest.fixture(autouse=True)
def _no_git_of_ones_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def git(tmp_path: Path) -> Git:
    def run(*arguments: str) -> None:
        subprocess.run(("git", "-C", str(tmp_path), *arguments), check=True, capture_output=True)

    run("init", "--quiet")
    return run


def found(*paths: Path, named: bool = False) -> list[str]:
    return [source.path for source in sources.find(map(str, paths), passing=Passing(ignored=True, named=named)).sources]


def names(top: Path) -> list[str]:
    return [os.path.relpath(path, top) for path in found(top)]


def write(folder: Path, name: str, *lines: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def pages(top: Path, *places: str) -> None:
    for place in places:
        (top / place).parent.mkdir(parents=True, exist_ok=True)
        (top / place).write_text(PAGE, encoding="utf-8")


def test_gitignore_as_git_reads_it(tmp_path: Path, git: Git) -> None:
    write(tmp_path, ".gitignore", "*.text", "!kept.text", "build/", "/top.txt", "a/**/z.txt")
    write(tmp_path / "a", ".gitignore", "x.txt", "!y.text")
    write(tmp_path / ".git" / "info", "exclude", "private.txt")
    pages(tmp_path, "a.text", "kept.text", "build/b.txt", "top.txt", "a/top.txt", "a/b/c/z.txt", "private.txt")
    pages(tmp_path, "a/x.txt", "a/b/x.txt", "a/y.text", "b/x.txt")
    assert names(tmp_path) == ["kept.text", "a/top.txt", "a/y.text", "b/x.txt"]


def test_tracked_files_are_not_ignored(tmp_path: Path, git: Git) -> None:
    write(tmp_path, ".gitignore", "build/", "*.txt")
    pages(tmp_path, "a.txt", "b.txt", "build/c.md", "build/d.md")
    git("add", "--force", "a.txt", "build/c.md")
    assert names(tmp_path) == ["a.txt", "build/c.md"]


def test_a_folder_below_goes_by_what_stands_above(tmp_path: Path, git: Git) -> None:
    write(tmp_path, ".gitignore", "drafts/")
    write(tmp_path, ".wirecleanignore", "b.txt")
    pages(tmp_path, "in/drafts/a.txt", "in/a.txt", "in/b.txt")
    assert names(tmp_path / "in") == ["a.txt"]


def test_a_name_of_a_folder_by_a_link(tmp_path: Path, git: Git) -> None:
    write(tmp_path, ".gitignore", "b.txt")
    pages(tmp_path, "in/a.txt", "in/b.txt")
    (tmp_path / "link").symlink_to("in")
    assert names(tmp_path / "link") == ["a.txt"]


def test_our_own_file_counts_for_tracked_files_too(tmp_path: Path, git: Git) -> None:
    write(tmp_path, ".wirecleanignore", "*.txt", "!kept.txt", "drafts/")
    write(tmp_path / "a", ".wirecleanignore", "!b.txt")
    pages(tmp_path, "a.txt", "kept.txt", "drafts/c.md", "a/b.txt", "a/c.txt")
    git("add", ".")
    assert names(tmp_path) == ["kept.txt", "a/b.txt"]


def test_our_own_file_counts_outside_of_repositories(tmp_path: Path) -> None:
    write(tmp_path, ".gitignore", "b.txt")
    write(tmp_path / "in" / "deep", ".wirecleanignore", "*.txt", "!c.txt")
    write(tmp_path / "in" / "side", ".wirecleanignore", "d.txt")
    pages(tmp_path, "in/a.txt", "in/b.txt", "in/deep/b.txt", "in/deep/c.txt", "in/side/d.txt", "in/side/e.txt")
    assert names(tmp_path) == ["in/a.txt", "in/b.txt", "in/deep/c.txt", "in/side/e.txt"]
    assert names(tmp_path / "in" / "deep") == ["c.txt"]


def test_a_repository_inside_goes_by_its_own_files(tmp_path: Path, git: Git) -> None:
    write(tmp_path, ".gitignore", "a.txt")
    write(tmp_path, ".wirecleanignore", "b.txt")
    subprocess.run(("git", "init", "--quiet", str(tmp_path / "inside")), check=True)
    write(tmp_path / "inside", ".gitignore", "c.txt")
    write(tmp_path / "inside" / "x", ".wirecleanignore", "d.txt")
    pages(tmp_path, "a.txt", "b.txt", "c.txt", "d.txt")
    pages(tmp_path / "inside", "a.txt", "b.txt", "c.txt", "x/d.txt", "x/e.txt")
    assert names(tmp_path) == ["c.txt", "d.txt", "inside/a.txt", "inside/b.txt", "inside/x/e.txt"]


def test_names_that_are_not_plain(tmp_path: Path, git: Git) -> None:
    odd = [os.fsdecode(b"caf\xe9.txt"), ":(top).txt", "new\nline.txt", "–dash.txt", "*.txt", "-o.txt"]
    write(tmp_path, ".gitignore", "[^k]*.txt")
    pages(tmp_path, *odd, "k.txt")
    assert names(tmp_path) == ["k.txt"]
    assert found(*(tmp_path / name for name in odd), named=True) == []
    (tmp_path / ":(top)").mkdir()
    pages(tmp_path, ":(top)/k.txt", ":(top)/a.txt")
    assert names(tmp_path / ":(top)") == ["k.txt"]


# What is named itself


def test_what_is_named_is_taken(tmp_path: Path, git: Git) -> None:
    """A folder, too, though its folder is ignored: scraped pages are seldom committed."""
    write(tmp_path, ".gitignore", "scraped/", "a.txt")
    pages(tmp_path, "scraped/day/b.txt", "scraped/c.txt", "a.txt")
    named = [tmp_path / "a.txt", tmp_path / "scraped" / "c.txt"]
    assert found(*named) == [str(path) for path in named]
    assert names(tmp_path / "scraped") == ["c.txt", "day/b.txt"]
    assert names(tmp_path / "scraped" / "day") == ["b.txt"]
    assert names(tmp_path) == []


def test_what_is_named_is_passed_by_when_that_is_wished(tmp_path: Path, git: Git) -> None:
    write(tmp_path, ".gitignore", "scraped/", "a.txt")
    write(tmp_path, ".wirecleanignore", "b.*")
    pages(tmp_path, "scraped/c.txt", "a.txt", "b.txt", "d.txt", "sub/b.md", "sub/e.md")
    git("add", "--force", "a.txt", "b.txt")
    named = [tmp_path / place for place in ("scraped/c.txt", "scraped", "a.txt", "b.txt", "d.txt", "sub/b.md", "sub")]
    assert found(*named, named=True) == [str(tmp_path / place) for place in ("a.txt", "d.txt", "sub/e.md")]


def test_many_names_are_too_many_for_a_command_line(tmp_path: Path, git: Git) -> None:
    write(tmp_path, ".gitignore", "1*.txt")
    paths = [f"{number}.txt" for number in range(300)]
    pages(tmp_path, *paths)
    assert len(found(*(tmp_path / path for path in paths), named=True)) == 300 - 111


# git at work


@pytest.fixture
def counted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Callable[[], int]]:
    """A folder for PATH with a git that keeps count, and the count."""
    folder = tmp_path_factory.mktemp("bin")
    log = folder / "log"
    (folder / "git").write_text(f'#!/bin/sh\necho "$@" >> {log}\nexec {shutil.which("git")} "$@"\n', encoding="utf-8")
    (folder / "git").chmod(0o755)
    return folder, lambda: len(log.read_text(encoding="utf-8").splitlines()) if log.exists() else 0


def with_path(folder: Path) -> dict[str, str]:
    return {"PATH": f"{folder}{os.pathsep}{os.environ['PATH']}"}


def test_a_walk_asks_git_twice_at_most(
    tmp_path: Path, git: Git, counted: tuple[Path, Callable[[], int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, count = counted
    monkeypatch.setenv("PATH", with_path(folder)["PATH"])
    pages(tmp_path, *(f"{a}/{b}.txt" for a in range(20) for b in range(20)))
    assert len(names(tmp_path)) == 400
    assert count() == 1
    for number in range(20):
        write(tmp_path / str(number), ".wirecleanignore", "1.txt")
    assert len(names(tmp_path)) == 380
    assert count() == 3


def test_outside_of_repositories_git_is_not_needed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    pages(tmp_path, "a.txt")
    assert names(tmp_path) == ["a.txt"]


def test_without_git_nothing_is_guessed(tmp_path: Path, git: Git) -> None:
    pages(tmp_path, "a.txt")
    done = wireclean("--write", tmp_path, PATH=str(tmp_path))
    assert (done.stdout, done.returncode) == (b"", 2)
    assert done.stderr.decode() == (
        f"wireclean: {tmp_path}: git is needed to read its ignore files, and cannot be run "
        "(No such file or directory); --no-ignore-files takes all files\n"
    )
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == PAGE
    assert wireclean("--write", "--no-ignore-files", tmp_path, PATH=str(tmp_path)).returncode == 0


def test_a_broken_repository_is_reported(tmp_path: Path) -> None:
    (tmp_path / ".git").write_text("gitdir: nowhere\n", encoding="utf-8")
    pages(tmp_path, "a.txt")
    with pytest.raises(PlanError, match="git does not tell which files are ignored: fatal: not a git repository"):
        names(tmp_path)


def test_the_variables_of_a_hook_are_about_its_own_repository(
    tmp_path: Path, git: Git, monkeypatch: pytest.MonkeyPatch
) -> None:
    subprocess.run(("git", "init", "--quiet", str(tmp_path / "other")), check=True)
    write(tmp_path / "other", ".gitignore", "a.txt")
    pages(tmp_path / "other", "a.txt", "b.txt")
    monkeypatch.setenv("GIT_DIR", str(tmp_path / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(tmp_path))
    assert names(tmp_path / "other") == ["b.txt"]


def test_a_repository_makes_git_run_nothing(tmp_path: Path, git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    evil, trace = tmp_path / "evil", tmp_path / "trace"
    evil.write_text(f"#!/bin/sh\necho ran >> {trace}\n", encoding="utf-8")
    evil.chmod(0o755)
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    for name in ("post-index-change", "fsmonitor-watchman", "query-watchman"):
        shutil.copy(evil, hooks / name)
    write(tmp_path, ".gitignore", "b.txt")
    write(tmp_path, ".wirecleanignore", "c.txt")
    write(tmp_path, ".gitattributes", "* filter=evil diff=evil")
    pages(tmp_path, "a.txt", "b.txt", "c.txt")
    git("add", ".")
    for key in ("core.fsmonitor", "core.pager", "pager.ls-files", "core.sshCommand", "filter.evil.clean"):
        git("config", key, str(evil))
    git("config", "alias.ls-files", f"!{evil}")
    git("config", "core.hooksPath", str(hooks))
    subprocess.run(("git", "-C", str(tmp_path), "ls-files", "--others"), check=True, capture_output=True)
    assert trace.exists(), "this git runs nothing anyway"
    trace.unlink()
    assert "c.txt" not in names(tmp_path)
    assert not trace.exists()


def test_git_is_not_taken_from_the_repository(tmp_path: Path, git: Git, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even where PATH names the current folder."""
    (tmp_path / "in").mkdir()
    shutil.copy("/bin/false", tmp_path / "git")
    pages(tmp_path, "in/a.txt")
    monkeypatch.chdir(tmp_path.parent)
    monkeypatch.setenv("PATH", f".{os.pathsep}{os.environ['PATH']}")
    assert names(tmp_path) == ["in/a.txt"]


# The command


def test_ignored_files_are_not_cleaned(tmp_path: Path, git: Git) -> None:
    write(tmp_path, ".gitignore", "a.txt")
    pages(tmp_path, "a.txt", "b.txt")
    assert b"cleaned 1 of 1 file: 4 lines removed" in wireclean("--write", ".", cwd=tmp_path).stderr
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == PAGE
    assert wireclean("-f", "jsonl", "--no-ignore-files", ".", cwd=tmp_path).stdout.count(b"\n") == 2


def test_a_folder_in_which_all_is_ignored(tmp_path: Path, git: Git) -> None:
    write(tmp_path, ".gitignore", "scraped/*")
    pages(tmp_path, "scraped/a.txt")
    done = wireclean("-O", "out", "scraped", cwd=tmp_path)
    assert (done.stderr.decode(), done.returncode) == (
        "wireclean: scraped: there is no .txt or .text or .md or .markdown file in it that is not ignored "
        "(--no-ignore-files takes those), so nothing to do\n",
        0,
    )


def test_named_files_are_passed_by_in_hooks(tmp_path: Path, git: Git) -> None:
    write(tmp_path, ".wirecleanignore", "a.txt")
    pages(tmp_path, "a.txt", "b.txt")
    assert b"would clean 1 of 1" in wireclean("--check", "--force-exclude", "a.txt", "b.txt", cwd=tmp_path).stderr
    assert b"would clean 2 of 2" in wireclean("--check", "a.txt", "b.txt", cwd=tmp_path).stderr
