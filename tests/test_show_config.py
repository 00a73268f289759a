"""What ``--show-config`` tells: each value, and where it comes from."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest

from tests.command import wireclean
from wireclean.config import KEYS, Config, find, load
from wireclean.origins import show
from wireclean.settings import PerFile, Settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "a.md").touch()
    (tmp_path / "site.toml").touch()
    (tmp_path / "wireclean.toml").write_text(
        """
        ignore = ["REL"]
        phrases = ["site.toml"]
        patterns = ['by \\w+ "x"']
        exclude = ["drafts/"]
        max-removed = 0.25
        [per-file-ignores]
        "letters/" = ["SHR"]
        "*.txt" = ["COM101"]
        """,
        encoding="utf-8",
    )
    return tmp_path


def shown(folder: Path, *arguments: str) -> dict[str, tuple[str, str]]:
    """The values and the origins by key."""
    done = wireclean("--show-config", *arguments, cwd=folder)
    assert (done.stderr, done.returncode) == (b"", 0)
    head, *lines = done.stdout.decode().replace(str(folder), "").splitlines()
    assert head == f"# what holds for {next((word for word in arguments if word[0] != '-'), '.')}"
    parted = [line.removeprefix("# ").partition("  # ") for line in lines]
    pairs = [(text.strip().partition(" = "), origin) for text, _, origin in parted]
    return {key: (value, origin) for (key, _, value), origin in pairs}


def test_of_a_folder(folder: Path) -> None:
    assert shown(folder) == {
        "select": ("[]", "built in"),
        "ignore": ('["REL"]', "/wireclean.toml"),
        "phrases": ('["/site.toml"]', "/wireclean.toml"),
        "patterns": ('["by \\\\w+ \\"x\\""]', "/wireclean.toml"),
        "exclude": ('["drafts/"]', "/wireclean.toml"),
        "per-file-ignores": ('{"letters/" = ["SHR"], "*.txt" = ["COM101"]}', "/wireclean.toml"),
        "format": ('"markdown"', "built in"),
        "max-removed": ("0.25", "/wireclean.toml"),
        "required-version": ("…", "not set"),
    }


def test_of_a_file(folder: Path) -> None:
    told = shown(folder, "letters/a.md")
    assert told["ignore"] == ('["REL", "SHR"]', '/wireclean.toml; per-file-ignores "letters/" of /wireclean.toml')
    assert told["per-file-ignores"] == ('{"letters/" = ["SHR"]}', "/wireclean.toml")
    assert shown(folder, "site.toml")["ignore"] == ('["REL"]', "/wireclean.toml")


def test_of_a_file_elsewhere(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    done = wireclean("--show-config", folder / "letters" / "a.md", cwd=tmp_path_factory.mktemp("elsewhere"))
    assert f'per-file-ignores "letters/" of {folder}/wireclean.toml' in done.stdout.decode()


def test_of_a_project(folder: Path) -> None:
    (folder / "wireclean.toml").unlink()
    (folder / "pyproject.toml").write_text('[tool.wireclean]\nformat = "text"\n', encoding="utf-8")
    assert shown(folder)["format"] == ('"text"', "/pyproject.toml")


def test_of_the_command_line(folder: Path) -> None:
    given = ("--select=SHR,NAV", "--max-removed=0", "--format=json", "--exclude=x", "--exclude=y/")
    told = shown(folder, *given)
    assert told["select"] == ('["SHR", "NAV"]', "--select")
    assert told["max-removed"] == ("0.0", "--max-removed")
    assert told["format"] == ('"json"', "--format")
    both = '/wireclean.toml; "x", "y/" of --exclude, below the current folder'
    assert told["exclude"] == ('["drafts/", "x", "y/"]', both)
    assert shown(folder, *given, "--isolated")["exclude"] == ('["x", "y/"]', "--exclude")


@pytest.mark.parametrize("name", ["wireclean.toml", "pyproject.toml"])
def test_it_can_be_pasted_back(name: str, folder: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    config = find(str(folder))
    text = show(config, {}, str(folder))
    pasted = tmp_path_factory.mktemp("other") / name
    pasted.write_text(("[tool.wireclean]\n" if name == "pyproject.toml" else "") + text, encoding="utf-8")
    back = load(str(pasted))
    assert (back.settings, back.exclude, back.max_removed) == (config.settings, config.exclude, config.max_removed)
    assert back.per_file.ignores == config.per_file.ignores
    assert back.said == frozenset(KEYS) - {"required-version"}


def test_no_value_plays_tricks() -> None:
    hard = 'a"\\\n\x1b\x7f\x85\u202e'
    text = show(Config(Settings(patterns=(hard,)), per_file=PerFile(((hard, ("SHR",)),))), {}, os.curdir)
    assert not set("\x1b\x7f\x85\u202e") & set(text)
    assert tomllib.loads(text)["patterns"] == [hard]
    assert tomllib.loads(text)["per-file-ignores"] == {hard: ["SHR"]}


@pytest.mark.parametrize(
    ("paths", "said"),
    [(("none.md",), "--show-config none.md: there is no such PATH"), ((".", "."), "--show-config .: name one PATH")],
)
def test_one_path_that_is_there(paths: tuple[str, ...], said: str, tmp_path: Path) -> None:
    done = wireclean("--show-config", *paths, cwd=tmp_path)
    assert (done.stdout, done.stderr.decode(), done.returncode) == (b"", f"wireclean: {said}\n", 2)
