"""Cleaning in place: what goes, what keeps its bytes, what is held back, and what the command line says of it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.command import BODY, KEPT, PAGE, at_a_terminal, files, wireclean
from tests.made_pages import pages
from tests.pages import CASES, Case
from wireclean.engine import explain
from wireclean.files import inplace
from wireclean.files.inplace import NotCleanedError, Subtraction, subtract
from wireclean.files.read import ReadError
from wireclean.render import FORMATS

STORY = "\n\n".join(BODY) + "\n"


def left(text: str, name: str = "page.txt") -> str:
    return subtract(text.encode(), name).after.decode()


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.md"
    path.write_text(STORY, encoding="utf-8")
    return path


# What goes, and what stays


def test_chrome_goes_and_the_headline_stays() -> None:
    assert left(PAGE) == KEPT


FIELDS = [
    "Share this article",
    "Home > News > Ferries",
    "Anchor found, ferry to run again",
    "It lay under the ferry itself, divers say.",
    "By Orla Tennant",
    "Nov. 3, 2025",
    "Captain Ruth Ellery on Monday. (AP Photo/Hal Brandt)",
    *BODY,
    "Associated Press writer Ida Voss in Riga contributed to this report.",
    "Copyright 2025 The Associated Press. All rights reserved.",
    "Sign up for our newsletter",
]


@pytest.mark.parametrize("name", ["page.txt", "page.md"])
def test_fields_stay_where_they_stand_and_navigation_goes(name: str) -> None:
    assert left("\n\n".join(FIELDS), name) == "\n\n".join(FIELDS[2:-1]) + "\n\n"[:1]


BLANKS = [
    pytest.param("one\n\nShare\n\ntwo\n", "one\n\ntwo\n", id="a seam"),
    pytest.param("one\n\n\n\nShare\n \n\t\ntwo\n", "one\n\ntwo\n", id="a seam between several"),
    pytest.param("one\nShare\ntwo\n", "one\ntwo\n", id="no blank line at all"),
    pytest.param("one\r\n \r\nShare\n\ntwo\n", "one\r\n \r\ntwo\n", id="the first one's bytes stay"),
    pytest.param("one\n\n\ntwo\n\nShare\n", "one\n\ntwo\n", id="elsewhere in the file, and at its end"),
    pytest.param("\n\nShare\n\none\n\ntwo\n", "one\n\ntwo\n", id="at its beginning"),
    pytest.param("one\n\ntwo\n\nShare", "one\n\ntwo\n", id="no final line end, on a line that goes"),
    pytest.param("Share\n\none\n\ntwo", "one\n\ntwo", id="no final line end, on a line that stays"),
    pytest.param("one\rShare\rtwo\r", "one\rtwo\r", id="returns alone"),
    pytest.param("one\n\n\ntwo\n", "one\n\n\ntwo\n", id="where nothing goes, nothing changes"),
    pytest.param("one\u2028still one\n\nShare\n\ntwo\x0cstill two\n", None, id="line separators are no line ends"),
]


@pytest.mark.parametrize(("drawn", "expected"), BLANKS)
def test_blank_lines(drawn: str, expected: str | None) -> None:
    def real(text: str) -> str:
        for word, line in (("one", BODY[0]), ("two", f"{BODY[1]} {BODY[2]}"), ("Share", "Share this article")):
            text = re.sub(rf"\b{word}\b(?!\u2028|\x0c| one)", line, text) if "still" not in text else text
        return text

    if expected is None:
        whole = f"{BODY[0]}\u2028still one\n\nShare this article\n\n{BODY[1]}\x0cstill two\n"
        assert left(whole) == whole.replace("Share this article\n\n", "")
    else:
        assert left(real(drawn)) == real(expected)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_every_encoding_keeps_its_bytes(codec: str, end: str) -> None:
    encoding = codec if codec == "cp1252" else None
    whole, expected = (text.replace("\n", end).encode(codec) for text in (PAGE, KEPT))
    assert subtract(whole, "page.txt", encoding=encoding).after == expected


def test_bytes_that_do_not_come_back_are_left_alone() -> None:
    data = PAGE.encode("utf-7").replace(b"Home", b"+AEg-ome")
    with pytest.raises(NotCleanedError, match="does not give the same bytes back"):
        subtract(data, "page.txt", encoding="utf-7")


LEANING = [
    pytest.param("one\nShare\n===\n\ntwo\n", "one\nShare\n===\n\ntwo\n", id="the sentence above would be a heading"),
    pytest.param("one\n\nShare\n---\n\ntwo\n", "one\n\ntwo\n", id="a heading goes with its line"),
    pytest.param("one\n\nShare\n{: .x}\n\ntwo\n", "one\n\nShare\n{: .x}\n\ntwo\n", id="attributes"),
    pytest.param("one\\\nShare\n\ntwo\n", "one\\\nShare\n\ntwo\n", id="a hard break before it"),
    pytest.param("one\\\\\nShare\n\ntwo\n", "one\\\\\n\ntwo\n", id="a backslash before it"),
    pytest.param("one\n\n- Share\n\n  two\n", "one\n\n- Share\n\n  two\n", id="an item that holds a paragraph"),
    pytest.param("one\n\n- Share\n- Share\n\ntwo\n", "one\n\ntwo\n", id="items that hold nothing"),
    pytest.param("one\n\nShare\n\n    two\n", "one\n\n    two\n", id="code"),
    pytest.param(
        "Share\n\none\\\nShare\n\ntwo\n\nShare\n", "one\\\nShare\n\ntwo\n", id="a hard break between lines that go"
    ),
    pytest.param(
        "Share\n\none\n\nShare\n{: .x}\n\ntwo\n\nShare\n",
        "one\n\nShare\n{: .x}\n\ntwo\n",
        id="attributes between lines that go",
    ),
    pytest.param("one\n\n- Share\n- Share\n\n  two\n", "one\n\n- Share\n\n  two\n", id="an item below one that goes"),
]


@pytest.mark.parametrize(("drawn", "expected"), LEANING)
def test_nothing_that_stays_changes_its_meaning(drawn: str, expected: str) -> None:
    def real(text: str) -> str:
        lines = {"one": BODY[0], "two": BODY[1], "Share": "Share this article"}
        return "\n\n".join(["# Ferry", re.sub("one|two|Share", lambda found: lines[found[0]], text)])

    assert left(real(drawn), "story.md") == real(expected)


# When nothing goes


MANUALS = [
    pytest.param("", id="empty"),
    pytest.param("\n \n", id="blank"),
    pytest.param("Bells.\n", id="one word"),
    pytest.param("click>=8.1\nregex\n# Share\nrich\n", id="requirements"),
    pytest.param(
        "# Bell\n\n- [Install](#i)\n- [Use](#u)\n- [License](#l)\n\n## See also\n\n- [Clock](c)\n", id="README"
    ),
    pytest.param("Terms and Conditions\n\n1. You may ring.\n\n2. You may stop.\n\nContact us\n", id="licence"),
    pytest.param("## Related\n\n* [One](1)\n* [Two](2)\n\n## More\n\n* [Three](3)\n", id="lists of links"),
    pytest.param(
        "Source: https://bell.example\n\nTwo eggs\nFlour\n\nPrint\n\nShare it while it is warm.\n", id="recipe"
    ),
]


@pytest.mark.parametrize("text", MANUALS)
@pytest.mark.parametrize("name", ["README.md", "LICENSE"])
def test_what_was_never_scraped_stays_as_it_is(text: str, name: str) -> None:
    assert subtract(text.encode(), name) == subtract(text.encode(), name, max_removed=0)
    assert left(text, name) == text


def test_own_json_is_no_list_of_lines() -> None:
    text = json.dumps({"title": "A ferry", "text": PAGE}, indent=0)
    assert left(text, "article.json") == text


HELD = [
    pytest.param("Home\n\nNews\n\nSport\n\nWeather\n", "page.txt", 0.5, "no story found", id="a menu"),
    pytest.param(PAGE, "page.txt", 0.01, "held back: 6 of its", id="too much to take"),
    pytest.param("<!DOCTYPE html><html><p>A story.</p></html>", "page.txt", 0.5, "raw HTML", id="raw HTML"),
    pytest.param("caf\xe9".encode("latin-1"), "page.txt", 0.5, "not UTF-8", id="not UTF-8"),
    pytest.param(b"\x7fELF\0\0\0\1", "page.txt", 0.5, "binary", id="binary"),
]


@pytest.mark.parametrize(("text", "name", "share", "reason"), HELD)
def test_what_cannot_be_cleaned_says_why(text: str | bytes, name: str, share: float, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        subtract(text if isinstance(text, bytes) else text.encode(), name, max_removed=share)


def test_a_second_look_that_finds_ever_more_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inplace, "_pass", lambda lines, name, settings: ([], {0}))
    with pytest.raises(NotCleanedError, match="please report it"):
        subtract(STORY.encode(), "page.txt")


def test_lines_that_would_run_into_one_are_a_fault() -> None:
    """A return alone, and behind the chrome a line feed: together they are one line end."""
    text = f"{BODY[0]}\rShare this article\n\n{BODY[1]}\n"
    with pytest.raises(NotCleanedError, match="what is left are not lines of it"):
        subtract(text.encode(), "page.txt")


def test_exactly_the_share_may_go() -> None:
    words = len(PAGE.split())
    assert subtract(PAGE.encode(), "page.txt", max_removed=6 / words).after == KEPT.encode()


# Laws


def check_is_a_subtraction(data: bytes, change: Subtraction) -> None:
    lines = [line for number, line in enumerate(change.lines) if number not in change.gone]
    assert change.mark + b"".join(change.lines) == data
    assert change.mark + b"".join(lines) == change.after


def check_law(text: str, name: str) -> None:
    """What is left is lines of the file in their order, holds no more chrome, and every word but the findings'."""
    data = text.encode()
    try:
        change = subtract(data, name, max_removed=1)
    except NotCleanedError:
        return
    check_is_a_subtraction(data, change)
    again = subtract(change.after, name, max_removed=1)
    assert (again.gone, again.findings) == (frozenset(), ())
    gone = {number for one in change.findings for number in range(one.line - 1, one.last)}
    assert all(
        number in gone or not line.strip(b"- =\t\r\n\x0c\x0b\xa0\xc2")
        for number, line in enumerate(change.lines)
        if number in change.gone
    )
    assert gone <= change.gone
    assert bool(change.findings) == bool(change.gone)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in CASES])
@pytest.mark.parametrize("name", ["page.txt", "page.md"])
def test_law_of_a_page(case: Case, name: str) -> None:
    check_law((case.folder / "page.txt").read_bytes().decode(), name)


@given(pages, st.sampled_from(["page.txt", "page.md"]))
def test_law_of_any_page(page: str, name: str) -> None:
    check_law(page, name)


@given(st.text("—– ().,:|*#[]©A1a\n\r`<>{}%-=~$!\t ", max_size=300), st.sampled_from(["a.txt", "a.md", "a.mdx"]))
def test_law_of_any_text(text: str, name: str) -> None:
    check_law(text, name)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in CASES])
def test_only_what_the_rules_drop_goes(case: Case) -> None:
    text = case.page
    try:
        change = subtract(text.encode(), "page.txt", max_removed=1)
    except NotCleanedError:
        pytest.skip("a page without a story")
    first = [line.outcome for line in explain(text)]
    outcomes = {first[number] for one in change.findings for number in range(one.line - 1, one.last)}
    assert outcomes <= {"drop", "section", "site"}


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in CASES if case.expected])
@pytest.mark.parametrize("form", FORMATS)
def test_cleaned_articles_have_nothing_to_take(case: Case, form: str) -> None:
    from wireclean.engine import clean

    data = FORMATS[form].render(clean(case.page)).encode()
    assert subtract(data, f"article{FORMATS[form].extension}").after == data


# The command line


def test_write(page: Path) -> None:
    done = wireclean("--write", page)
    assert (done.stdout, done.returncode, page.read_text(encoding="utf-8")) == (b"", 0, KEPT)
    assert done.stderr.decode().splitlines() == [
        f"wireclean: {page}: 4 lines removed",
        "wireclean: cleaned 1 of 1 file: 4 lines removed: comments 1, fields 1, navigation 1, share bars 1",
    ]


def test_statistics_in_place(page: Path) -> None:
    heading, *rows = wireclean("-q", "--check", "--statistics", page).stderr.decode().splitlines()
    assert heading.split() == ["rule", "name", "pages", "blocks", "lines", "characters"]
    assert ["SHR101", "share_bar", "1", "1", "1", "18"] in [row.split() for row in rows]


def test_write_again_touches_nothing(page: Path) -> None:
    wireclean("-w", page)
    before = page.stat()
    done = wireclean("-w", page)
    after = page.stat()
    assert (done.returncode, done.stderr) == (0, b"wireclean: nothing to clean in 1 file\n")
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


def test_check_names_every_line(page: Path, story: Path) -> None:
    done = wireclean("--check", page.name, story.name, cwd=page.parent)
    assert done.returncode == 1
    assert done.stderr.decode() == (
        "wireclean: would clean 1 of 2 files: 4 lines would go: comments 1, fields 1, navigation 1, share bars 1\n"
    )
    assert [re.sub(r" [A-Z]{3}\d{3} \w+:", " CODE name:", line) for line in done.stdout.decode().splitlines()] == [
        "page.txt:1: CODE name: Home",
        "page.txt:3: CODE name: News",
        "page.txt:7: CODE name: Share this article",
        "page.txt:17: CODE name: Comments",
    ]
    assert page.read_text(encoding="utf-8") == PAGE


def test_check_of_what_is_clean(story: Path) -> None:
    done = wireclean("--check", "-q", story)
    assert (done.stdout, done.stderr, done.returncode) == (b"", b"", 0)


@pytest.mark.skipif(shutil.which("patch") is None, reason="there is no patch")
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_diff_is_one_that_patch_takes(end: str, page: Path) -> None:
    page.write_bytes((PAGE + "Share this article").replace("\n", end).encode())
    done = wireclean("--diff", page.name, cwd=page.parent)
    assert (done.returncode, done.stdout[:26]) == (1, b"--- page.txt\n+++ page.txt\n")
    subprocess.run(["patch", "-p0", "--binary", "-s"], input=done.stdout, cwd=page.parent, check=True)
    assert page.read_bytes() == KEPT.replace("\n", end).encode()


def test_check_and_diff_together(page: Path) -> None:
    check, diff, both = (wireclean(*options, page) for options in (["--check"], ["--diff"], ["--check", "--diff"]))
    assert (both.stdout, both.returncode) == (check.stdout + diff.stdout, 1)


def test_diff_is_coloured_for_a_person_and_safe(page: Path) -> None:
    page.write_text(PAGE.replace("lighthouses", "light\x1b[31mhouses"), encoding="utf-8")
    shown = at_a_terminal("--diff", str(page))
    assert "\x1b[31m-Home\x1b[0m" in shown
    assert "light\\x1b[31mhouses" in shown
    assert "\x1b" not in at_a_terminal("--diff", str(page), NO_COLOR="1").replace("light\x1b[31mhouses", "")


def test_github(page: Path, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    odd = tmp_path / "a,b:c.txt"
    odd.write_text(PAGE.replace("Home", "Home 100%"), encoding="utf-8")
    lines = wireclean("--check", "--output-format", "github", odd, cwd=Path("/")).stdout.decode().splitlines()
    assert lines[0].startswith(
        "::error file=a%2Cb%3Ac.txt,line=1,endLine=1,title=NAV198 above_story::NAV198 above_story: Home 100%25"
    )
    assert len(lines) == 4


def test_sarif(page: Path, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    done = wireclean("--check", "--output-format", "sarif", page, tmp_path / "gone.txt")
    log = json.loads(done.stdout)
    [run] = log["runs"]
    assert (done.returncode, log["version"], run["invocations"]) == (2, "2.1.0", [{"executionSuccessful": False}])
    places = [result["locations"][0]["physicalLocation"] for result in run["results"]]
    assert [place["region"]["startLine"] for place in places] == [1, 3, 7, 17]
    assert {place["artifactLocation"]["uri"] for place in places} == {"page.txt"}
    rules = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert rules == {result["ruleId"] for result in run["results"]}


def test_sarif_of_nothing_is_whole(story: Path) -> None:
    done = wireclean("--check", "--output-format", "sarif", story)
    assert (done.returncode, json.loads(done.stdout)["runs"][0]["results"]) == (0, [])


def test_two_beats_one_and_the_rest_is_done(page: Path, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"caf\xe9\n")
    done = wireclean("--check", tmp_path)
    assert (done.returncode, done.stdout.count(b"\n")) == (2, 4)
    assert wireclean("--write", tmp_path).returncode == 2
    assert page.read_text(encoding="utf-8") == KEPT
    assert (tmp_path / "bad.txt").read_bytes() == b"caf\xe9\n"


@pytest.mark.parametrize("mode", ["--write", "--check", "--diff"])
def test_the_guard_holds_a_file_back(mode: str, page: Path, tmp_path: Path) -> None:
    for done in (
        wireclean(mode, "--max-removed", "0.01", page),
        wireclean(mode, page.name, cwd=tmp_path) if config(tmp_path, "max-removed = 0.01") else None,
    ):
        assert done is not None
        assert (done.stdout, done.returncode) == (b"", 2)
        assert b"held back" in done.stderr
        assert page.read_text(encoding="utf-8") == PAGE


def config(folder: Path, text: str) -> bool:
    (folder / "wireclean.toml").write_text(text, encoding="utf-8")
    return True


def test_the_option_outdoes_the_configuration(page: Path, tmp_path: Path) -> None:
    config(tmp_path, "max-removed = 0.01")
    assert wireclean("--check", "--max-removed", "1", page.name, cwd=tmp_path).returncode == 1


USAGE = [
    pytest.param(["--write"], "standard input is none", id="write without a path"),
    pytest.param(["--check", "-"], "standard input is none", id="check of a dash"),
    pytest.param(["--write", "--check", "page.txt"], "--write excludes", id="write and check"),
    pytest.param(["--write", "-o", "x.md", "page.txt"], "goes without --output", id="an output"),
    pytest.param(["--diff", "-f", "text", "page.txt"], "goes without --format", id="a format"),
    pytest.param(["--check", "--explain", "page.txt"], "goes without --explain", id="an explanation"),
    pytest.param(["--diff", "--output-format", "github", "page.txt"], "goes with --check", id="findings in a diff"),
    pytest.param(
        ["--check", "--diff", "--output-format", "sarif", "page.txt"], "without --diff", id="a diff in a document"
    ),
    pytest.param(["--max-removed", "0.3", "page.txt"], "goes with --write", id="a guard of nothing"),
    pytest.param(["--check", "--max-removed", "2", "page.txt"], "0<=x<=1", id="more than all"),
]


@pytest.mark.parametrize(("arguments", "reason"), USAGE)
def test_bad_usage_is_one_line(arguments: list[str], reason: str, page: Path) -> None:
    done = wireclean(*arguments, cwd=page.parent, stdin=PAGE.encode())
    assert (done.stdout, done.returncode, page.read_text(encoding="utf-8")) == (b"", 2, PAGE)
    [said] = done.stderr.decode().splitlines()
    assert reason in said


def test_a_file_that_is_named_twice_is_cleaned_once(page: Path, tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(page)
    done = wireclean("--check", page, page, tmp_path, tmp_path / "link.txt")
    assert done.stdout.count(b": Home\n") == 1


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_findings_come_in_order_from_any_number_of_workers(jobs: str, tmp_path: Path) -> None:
    for number in range(40):
        (tmp_path / f"{number:02}.txt").write_text(PAGE, encoding="utf-8")
    done = wireclean("--check", "-j", jobs, ".", cwd=tmp_path)
    names = [line.partition(":")[0] for line in done.stdout.decode().splitlines()]
    assert names == [f"./{number:02}.txt" for number in range(40) for _ in range(4)]


def test_check_succeeds_exactly_when_write_changes_nothing(tmp_path: Path) -> None:
    for number, case in enumerate(CASES):
        shutil.copyfile(case.folder / "page.txt", tmp_path / f"{number:03}.txt")
        shutil.copyfile(case.folder / "page.txt", tmp_path / f"{number:03}.md")
    before = {name: (tmp_path / name).read_bytes() for name in files(tmp_path)}
    names = re.compile(rb"^(\d+\.\w+):", re.MULTILINE)
    told = set(names.findall(wireclean("--check", "--isolated", *before, cwd=tmp_path).stdout))
    wireclean("--write", "--isolated", *before, cwd=tmp_path)
    changed = {os.fsencode(name) for name, data in before.items() if (tmp_path / name).read_bytes() != data}
    assert told == changed
    assert len(changed) > len(CASES) // 2
    assert names.findall(wireclean("--check", "--isolated", *before, cwd=tmp_path).stdout) == []


def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text(PAGE, encoding="utf-8")
    for form in ("text", "github", "sarif"):
        done = wireclean("--check", "--output-format", form, ".", cwd=tmp_path)
        assert (done.returncode, rb"caf\xe9" in done.stdout or b"caf%E9" in done.stdout) == (1, True)
    assert wireclean("--diff", ".", cwd=tmp_path).stdout.startswith(b"--- ./caf\\xe9.txt\n")


# What is passed by


def test_a_walk_in_place_takes_mdx_too(tmp_path: Path) -> None:
    """It is what people write; nothing that was scraped is MDX."""
    for name in ("a.mdx", "b.md"):
        (tmp_path / name).write_text(f"import Chart from './chart'\n\n{PAGE}", encoding="utf-8")
    assert wireclean("-f", "jsonl", ".", cwd=tmp_path).stdout.count(b"\n") == 1
    assert b"cleaned 2 of 2 files" in wireclean("--write", ".", cwd=tmp_path).stderr
    assert (tmp_path / "a.mdx").read_text(encoding="utf-8").startswith("import Chart from './chart'\n\nAnchor")


def test_exclude(tmp_path: Path) -> None:
    for name in ("a.txt", "drafts/b.txt", "docs/c.md", "docs/deep/d.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(PAGE, encoding="utf-8")

    def found(*options: str) -> list[str]:
        lines = wireclean("--check", *options, cwd=tmp_path).stdout.decode().splitlines()
        return sorted({line.partition(":")[0] for line in lines})

    assert found("--exclude", "drafts/", "--exclude", "docs/*.md", ".") == ["./a.txt", "./docs/deep/d.md"]
    assert found("--exclude", "drafts", "drafts/b.txt") == ["drafts/b.txt"]
    assert found("--exclude", "drafts", "--force-exclude", "drafts/b.txt", "a.txt") == ["a.txt"]
    config(tmp_path, 'exclude = ["/docs"]')
    assert found(".") == ["./a.txt", "./drafts/b.txt"]
    assert found("--force-exclude", "docs/deep/d.md", "a.txt") == ["a.txt"]
    config(tmp_path, "max-removed = 50")
    assert b"max-removed must be a share from 0 to 1, not 50" in wireclean("--check", ".", cwd=tmp_path).stderr
    config(tmp_path, 'exclude = "docs"')
    assert wireclean("--check", ".", cwd=tmp_path).stderr.count(b'exclude = ["docs"]') == 1


@pytest.mark.parametrize("option", ["--write", "--check", "--diff"])
@pytest.mark.parametrize("name", ["raw.jsonl", "RAW.NDJSON", "raw.jsonl.gz"])
def test_json_lines_are_refused_and_the_others_done(name: str, option: str, tmp_path: Path) -> None:
    record = f"{json.dumps({'text': PAGE})}\n"
    (tmp_path / name).write_text(record, encoding="utf-8")
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    done = wireclean(option, name, "page.txt", cwd=tmp_path)
    assert done.returncode == 2
    why = "JSON Lines by its name, which are not cleaned in place; -o FILE writes its records to another file"
    assert done.stderr.decode().splitlines()[0] == f"wireclean: {name}: {why}"
    assert (tmp_path / name).read_text(encoding="utf-8") == record
    assert b"page.txt" in done.stdout + done.stderr.splitlines()[1]


def test_a_walk_in_place_passes_json_lines_by(tmp_path: Path) -> None:
    (tmp_path / "raw.jsonl").write_text(f"{json.dumps({'text': PAGE})}\n", encoding="utf-8")
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    done = wireclean("--check", ".", cwd=tmp_path)
    assert (done.returncode, b"jsonl" in done.stdout + done.stderr) == (1, False)
