"""Patterns of what is passed by."""

from __future__ import annotations

from pathlib import Path

import pytest

from wireclean.files.exclude import is_excluded, pattern_fault

MATCHES = [
    pytest.param("*.txt", "a.txt", id="a name"),
    pytest.param("*.txt", "deep/down/a.txt", id="a name in any folder"),
    pytest.param("drafts", "drafts/a.txt", id="a folder's name"),
    pytest.param("drafts/", "x/drafts/y/a.txt", id="a folder anywhere"),
    pytest.param("docs/*.md", "docs/a.md", id="a path"),
    pytest.param("/a.txt", "a.txt", id="a path that begins with a slash"),
    pytest.param("docs/**/a.md", "docs/a.md", id="two stars for no folder"),
    pytest.param("docs/**/a.md", "docs/x/y/a.md", id="two stars for folders"),
    pytest.param("**/x/*.md", "docs/x/a.md", id="two stars first"),
    pytest.param("docs/**", "docs/x/a.md", id="two stars last"),
    pytest.param("Xdocs/*.md", "Xdocs/a.md", id="a letter that is no slash"),
    pytest.param("a?[bc].txt", "a1b.txt", id="a set"),
]
MISSES = [
    pytest.param("*.txt", "a.md", id="another name"),
    pytest.param("drafts/", "drafts", id="a file with a folder's name"),
    pytest.param("docs/*.md", "docs/x/a.md", id="a star stops at a slash"),
    pytest.param("docs/*.md", "x/docs/a.md", id="a path is one from the root"),
    pytest.param("/a.txt", "x/a.txt", id="a slash is the root"),
    pytest.param("docs/*.md", "../docs/a.md", id="a path outside"),
    pytest.param("A.txt", "a.txt", id="capitals"),
    pytest.param("docs/x/**/a.md", "docs/y/x/a.md", id="two stars go on from where they stand"),
    pytest.param("docs/**/x", "docs", id="two stars and more"),
]


@pytest.mark.parametrize(("pattern", "path"), MATCHES)
def test_match(pattern: str, path: str, tmp_path: Path) -> None:
    assert is_excluded(str(tmp_path / path), [pattern], str(tmp_path))


@pytest.mark.parametrize(("pattern", "path"), MISSES)
def test_no_match(pattern: str, path: str, tmp_path: Path) -> None:
    assert not is_excluded(str(tmp_path / path), [pattern], str(tmp_path))


def test_a_folder_is_told_by_its_slash(tmp_path: Path) -> None:
    assert is_excluded(f"{tmp_path}/drafts/", ["drafts/"], str(tmp_path))


def test_a_name_outside_of_the_root_matches(tmp_path: Path) -> None:
    assert is_excluded(str(tmp_path / "a.txt"), ["*.txt"], str(tmp_path / "below"))


def test_many_stars_take_no_long_time() -> None:
    assert not is_excluded("/".join("ab" * 20), ["/".join(["**", "a"] * 20) + "/x"], ".")


@pytest.mark.parametrize("pattern", ["*", "drafts", "drafts/", "/a.txt", "docs/!a", "**"])
def test_a_pattern_that_can_match(pattern: str) -> None:
    assert pattern_fault(pattern) == ""


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("!a.txt", "'!a.txt' would bring a file back, which no pattern does here; let the others pass less by"),
        ("", "'' matches nothing; '*' matches every name"),
        ("//", "'//' matches nothing; '*' matches every name"),
    ],
)
def test_a_pattern_that_cannot(pattern: str, fault: str) -> None:
    assert pattern_fault(pattern) == fault
