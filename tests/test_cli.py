"""The command line, through real processes: what it prints, what it says, and with which status it ends."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.command import BODY, COMMAND, HOSTILE, PAGE, at_a_terminal, files, wireclean


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    top = tmp_path / "in"
    for place in ("b.txt", "a.md", "sub/c.TXT", "sub/deeper/d.text"):
        (top / place).parent.mkdir(parents=True, exist_ok=True)
        (top / place).write_text(PAGE, encoding="utf-8")
    return top


# What goes in, what comes out


@pytest.mark.parametrize("arguments", [(), ("-",)], ids=["no path", "a dash"])
def test_standard_input(arguments: tuple[str, ...], page: Path) -> None:
    assert wireclean(*arguments, stdin=PAGE.encode()).stdout == wireclean(page).stdout != b""


def test_text_is_the_body_and_nothing_else(page: Path) -> None:
    done = wireclean("--format", "text", page)
    assert (done.stdout.decode(), done.stderr, done.returncode) == ("\n\n".join(BODY) + "\n", b"", 0)


def test_line_ends_are_never_translated(page: Path) -> None:
    assert b"\r" not in wireclean(stdin=PAGE.replace("\n", "\r\n").encode()).stdout


def test_output_is_utf8_whatever_the_locale(page: Path) -> None:
    assert "—".encode() in wireclean("-f", "text", page, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii").stdout


def test_one_output_file(page: Path, tmp_path: Path) -> None:
    done = wireclean("-f", "json", "-o", tmp_path / "new" / "article.json", page)
    assert (done.stdout, done.returncode) == (b"", 0)
    assert json.loads((tmp_path / "new" / "article.json").read_bytes())["text"] == "\n\n".join(BODY)


def test_an_output_file_that_is_a_device(page: Path) -> None:
    done = wireclean("-o", "/dev/stdout", page)
    assert (done.stdout, done.returncode) == (wireclean(page).stdout, 0)


def test_a_folder_is_mirrored(tree: Path, tmp_path: Path) -> None:
    done = wireclean("-f", "text", "-O", tmp_path / "out", tree)
    assert (done.stdout, done.returncode) == (b"", 0)
    assert files(tmp_path / "out") == ["a.txt", "b.txt", "sub/c.txt", "sub/deeper/d.txt"]


def test_a_batch_ends_with_a_summary(tree: Path, tmp_path: Path) -> None:
    (tree / "a.md").write_text("Home\n", encoding="utf-8")
    (tree / "b.txt").write_text("\n\n".join(BODY), encoding="utf-8")
    done = wireclean("-O", tmp_path / "out", tree)
    assert done.stderr.decode().splitlines()[1:] == [
        "wireclean: 4 files: 2 cleaned, 1 unchanged, 1 failed; 6 lines removed: comments 2, navigation 2, share bars 2"
    ]
    assert wireclean("-q", "-O", tmp_path / "out", tree).stderr.count(b"\n") == 1


def test_statistics(tree: Path, page: Path) -> None:
    heading, *rows = wireclean("-q", "--statistics", "-f", "jsonl", tree).stderr.decode().splitlines()
    assert heading.split() == ["rule", "name", "pages", "blocks", "lines", "characters"]
    assert ["SHR101", "share_bar", "4", "4", "4", "72"] in [row.split() for row in rows]
    assert b"SHR101  share_bar" in wireclean("--statistics", page).stderr


def test_a_second_run_touches_nothing(tree: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    wireclean("-O", out, tree)
    before = {name: (out / name).stat().st_mtime_ns for name in files(out)}
    wireclean("-O", out, tree)
    assert {name: (out / name).stat().st_mtime_ns for name in files(out)} == before


def test_jsonl_has_one_line_to_each_page(tree: Path, tmp_path: Path) -> None:
    done = wireclean("-f", "jsonl", tree)
    assert [json.loads(line)["text"] for line in done.stdout.splitlines()] == ["\n\n".join(BODY)] * 4
    assert wireclean("-f", "jsonl", "-o", tmp_path / "all.jsonl", tree).stdout == b""
    assert (tmp_path / "all.jsonl").read_bytes() == done.stdout


def test_the_number_of_workers_changes_no_byte(tmp_path: Path) -> None:
    top = tmp_path / "in"
    top.mkdir()
    for number in range(40):
        (top / f"{number}.txt").write_text(PAGE.replace("eleven", str(number)), encoding="utf-8")
    (top / "7.txt").write_bytes(b"\xff")
    one, four = (wireclean("-f", "jsonl", "-j", jobs, top) for jobs in ("1", "4"))
    assert (four.stdout, four.stderr, four.returncode) == (one.stdout, one.stderr, one.returncode)
    assert (one.stdout.count(b"\n"), one.returncode) == (39, 2)


def test_explain_has_a_row_for_every_line(page: Path) -> None:
    heading, *rows = wireclean("--explain", page).stdout.decode().splitlines()
    assert heading.split()[:3] == ["line", "outcome", "rule"]
    assert [int(row.split()[0]) for row in rows] == list(range(1, len(PAGE.split("\n")) + 1))
    assert [row for row, line in zip(rows, PAGE.split("\n"), strict=True) if not row.endswith(line)] == []


def test_removed_lines_in_json(page: Path) -> None:
    removed = json.loads(wireclean("-f", "json", "--removed", page).stdout)["removed"]
    assert {"line": 7, "text": "Share this article"}.items() <= next(r for r in removed if r["line"] == 7).items()


def test_headline_instead_of_front_matter(page: Path) -> None:
    out = wireclean("--no-front-matter", page).stdout.decode()
    assert out.startswith("# Anchor found, ferry to run again\n\nHARBOR POINT")


def test_rules_are_listed_and_shown() -> None:
    listed = wireclean("--list-rules").stdout.decode().splitlines()
    code, name, *_ = listed[0].split()
    by_code, by_name = wireclean("--rule", code.lower()).stdout, wireclean("--rule", name.replace("_", "-")).stdout
    assert by_code == by_name
    assert by_code.decode().startswith(f"{code} {name}\n\n")


def test_ignored_rules_are_silent(page: Path) -> None:
    codes = {row[:3] for row in wireclean("--list-rules").stdout.decode().splitlines()}
    done = wireclean("--explain", "--ignore", ",".join(sorted(codes)), page)
    assert " drop " not in done.stdout.decode().partition("Home")[2]


@pytest.mark.parametrize("option", ["-h", "--help"])
def test_help_has_examples_and_statuses(option: str) -> None:
    done = wireclean(option)
    assert done.returncode == 0
    assert all(word in done.stdout for word in (b"Examples:", b"Exit status:", b"141"))


def test_version() -> None:
    done = wireclean("--version")
    assert (done.stdout.split()[0], done.returncode) == (b"wireclean", 0)


# What cannot be done: one clear line, the right status, no traceback


BAD_INPUTS = [
    pytest.param(b"", "empty", id="empty"),
    pytest.param(b" \r\n\t\n", "empty", id="white space only"),
    pytest.param(b"\x7fELF\x02\x01\0\0\0", "binary", id="binary"),
    pytest.param("Ein Satz über Öl.\n".encode("utf-16-le"), "--encoding utf-16-le", id="UTF-16 without its mark"),
    pytest.param(b"First line.\nThe caf\xe9 closed.\n", "byte 19 (line 2): not UTF-8", id="undecodable"),
    pytest.param(b"<!DOCTYPE html>\n<html><p>A story.</p></html>", "raw HTML", id="raw HTML"),
    pytest.param(b"<<<" + b"[" * 2_000_000, "no story", id="2 MB of brackets"),
    pytest.param(b"Home\n\nNews\n\nSport\n", "no story", id="a page without a story"),
]


@pytest.mark.parametrize(("data", "reason"), BAD_INPUTS)
def test_bad_input_is_one_line(data: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(data)
    done = wireclean(path)
    assert (done.stdout, done.returncode) == (b"", 2)
    [said] = done.stderr.decode().splitlines()
    assert said.startswith(f"wireclean: {path}: ")
    assert reason in said


@pytest.mark.parametrize(("data", "reason"), BAD_INPUTS)
def test_the_rest_of_a_batch_is_done(data: bytes, reason: str, tree: Path, tmp_path: Path) -> None:
    (tree / "aa.txt").write_bytes(data)
    done = wireclean("-O", tmp_path / "out", tree)
    assert (len(done.stderr.splitlines()), done.returncode) == (1 + 1, 2)
    assert files(tmp_path / "out") == ["a.md", "b.md", "sub/c.md", "sub/deeper/d.md"]


def test_two_megabytes_in_one_line(tmp_path: Path) -> None:
    """A story or none: that is for the engine to say, at once and in one line."""
    path = tmp_path / "long.txt"
    path.write_bytes(b"word " * 400_000)
    begin = time.monotonic()
    done = wireclean(path)
    assert (done.returncode, done.stderr.count(b"\n"), b"Traceback" in done.stderr) in ((0, 0, False), (2, 1, False))
    assert time.monotonic() - begin < 10


USAGE = [
    pytest.param(["--chek"], "--chek", id="unknown option"),
    pytest.param(["--format", "xml"], "xml", id="unknown format"),
    pytest.param(["--encoding", "klingon"], "klingon", id="unknown encoding"),
    pytest.param(["--encoding", "hex"], "hex", id="an encoding that is none of text"),
    pytest.param(["--rule", "QQQ999"], "QQQ999", id="unknown rule"),
    pytest.param(["--select", "QQQ"], "QQQ", id="unknown family"),
    pytest.param(["--config", "nowhere.toml"], "nowhere.toml", id="missing configuration"),
    pytest.param(["--config", "x.toml", "--isolated"], "exclude each other", id="configuration and none"),
    pytest.param(["--exclude", "!a.txt"], "would bring a file back", id="an exclusion of nothing"),
    pytest.param(["--config", "x", "--isolated", "--show-config"], "exclude each other", id="showing both"),
    pytest.param(["-o", "x.md", "-O", "x"], "exclude each other", id="two outputs"),
    pytest.param(["-o", "."], "--output-dir", id="a folder as output file"),
    pytest.param(["--removed"], "--format json", id="removed lines in Markdown"),
    pytest.param(["--no-front-matter", "-f", "json"], "--format markdown", id="front matter in JSON"),
    pytest.param(["--explain", "-O", "x"], "--explain", id="explanations in a tree"),
    pytest.param(["-O", "x", "-"], "standard input", id="a tree of standard input"),
]


@pytest.mark.parametrize(("arguments", "reason"), USAGE)
def test_bad_usage_is_one_line(arguments: list[str], reason: str, tmp_path: Path) -> None:
    done = wireclean(*arguments, stdin=PAGE.encode(), cwd=tmp_path)
    assert (done.stdout, done.returncode) == (b"", 2)
    [said] = done.stderr.decode().splitlines()
    assert said.startswith("wireclean: ")
    assert reason in said
    assert files(tmp_path) == []


def test_nearest_rule_is_named() -> None:
    code = wireclean("--list-rules").stdout.decode().split()[0]
    assert f"did you mean '{code}'".encode() in wireclean("--rule", f"{code}0").stderr


def test_missing_file_beside_a_good_one(page: Path, tmp_path: Path) -> None:
    done = wireclean("-f", "jsonl", tmp_path / "nowhere.txt", page)
    assert (done.stdout.count(b"\n"), done.returncode) == (1, 2)
    assert done.stderr.decode().splitlines()[0] == f"wireclean: {tmp_path}/nowhere.txt: No such file or directory"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_unreadable_file_and_folder(tree: Path) -> None:
    (tree / "b.txt").chmod(0)
    (tree / "sub").chmod(0)
    done = wireclean("-f", "jsonl", tree)
    (tree / "sub").chmod(0o700)
    assert (done.stdout.count(b"\n"), done.stderr.count(b"Permission denied\n"), done.returncode) == (1, 2, 2)


@pytest.mark.skipif(not os.path.exists("/proc/self/mem"), reason="there is no /proc")
def test_unreadable_memory() -> None:
    """A file that opens and cannot be read, for root too."""
    done = wireclean("/proc/self/mem")
    assert (done.stderr, done.returncode) == (b"wireclean: /proc/self/mem: Input/output error\n", 2)


def test_folder_without_texts(tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"\0")
    done = wireclean("-O", tmp_path / "out", tmp_path)
    assert (done.stderr.count(b"\n"), done.returncode) == (1, 0)
    assert b"no .txt or" in done.stderr
    assert wireclean("-q", "-O", tmp_path / "out", tmp_path).stderr == b""


def test_many_inputs_for_one_output(tree: Path) -> None:
    done = wireclean(tree)
    assert (done.stdout, done.returncode) == (b"", 2)
    assert b"--output-dir" in done.stderr


@pytest.mark.parametrize("names", [("a.txt", "a.md"), ("A.txt", "a.text"), ("\u00e9.txt", "e\u0301.md")])
def test_collision_is_found_before_the_first_write(names: tuple[str, str], tmp_path: Path) -> None:
    top = tmp_path / "in"
    top.mkdir()
    for name in (*names, "0.txt"):
        (top / name).write_text(PAGE, encoding="utf-8")
    done = wireclean("-O", tmp_path / "out", top)
    assert (done.stderr.count(b"\n"), done.returncode, (tmp_path / "out").exists()) == (1, 2, False)
    assert all(name.encode() in done.stderr for name in names)


@pytest.mark.parametrize(
    "arguments",
    [("-o", "page.txt"), ("-O", ".", "-f", "text"), ("-o", "./../{folder}/page.txt")],
    ids=["as output", "as mirrored output", "by another name"],
)
def test_an_input_is_never_overwritten(arguments: tuple[str, ...], page: Path, tmp_path: Path) -> None:
    done = wireclean(*(word.format(folder=tmp_path.name) for word in arguments), "page.txt", cwd=tmp_path)
    assert (done.stderr.count(b"\n"), done.returncode) == (1, 2)
    assert page.read_text(encoding="utf-8") == PAGE


def test_output_that_cannot_be_written(tree: Path, tmp_path: Path) -> None:
    (tmp_path / "out" / "b.md").mkdir(parents=True)
    done = wireclean("-O", tmp_path / "out", tree)
    assert (done.stderr.count(b"\n"), done.returncode) == (1 + 1, 2)
    assert files(tmp_path / "out") == ["a.md", "sub/c.md", "sub/deeper/d.md"]


def test_names_reach_no_terminal_raw(tmp_path: Path) -> None:
    done = wireclean(b"\x1b[31m\xe2\x80\xae\xff\n.txt".decode("utf-8", "surrogateescape"), cwd=tmp_path)
    assert done.stderr == b"wireclean: \\x1b[31m\\u202e\\xff\\n.txt: No such file or directory\n"


# Pipes and terminals


def test_messages_never_go_to_standard_output(page: Path) -> None:
    done = subprocess.run(
        ["sh", "-c", '"$@" 2>&-', "sh", *COMMAND, "nowhere.txt"], capture_output=True, cwd=page.parent, check=False
    )
    assert (done.stdout, done.returncode) == (b"", 2)


SHOWN = [["--help"], ["--list-rules"], ["--explain", "page.txt"], ["page.txt"], ["-f", "jsonl", *["page.txt"] * 500]]
SHOWN_IDS = ["help", "catalogue", "explanation", "page", "many pages"]


@pytest.mark.parametrize("arguments", SHOWN, ids=SHOWN_IDS)
def test_closed_pipe_is_silent(arguments: list[str], page: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run([*COMMAND, *arguments], stdout=writer, stderr=subprocess.PIPE, cwd=page.parent, check=False)
    os.close(writer)
    assert (done.stderr, done.returncode) == (b"", 141)


@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["buffered", "unbuffered"])
def test_pipe_closed_amid_a_page(unbuffered: str, page: Path) -> None:
    page.write_bytes(page.read_bytes() * 300)  # its explanation is more than a pipe holds
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    process = subprocess.Popen(
        [*COMMAND, "--explain", page], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.read(10)
    process.stdout.close()
    assert (process.stderr and process.stderr.read(), process.wait()) == (b"", 141)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full")
@pytest.mark.parametrize("arguments", SHOWN[1:], ids=SHOWN_IDS[1:])
def test_full_disk_is_one_line(arguments: list[str], page: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run([*COMMAND, *arguments], stdout=full, stderr=subprocess.PIPE, cwd=page.parent, check=False)
    assert (done.stderr, done.returncode) == (b"wireclean: standard output: No space left on device\n", 2)


def test_interrupt_while_waiting_for_input() -> None:
    process = subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    out, said = process.communicate(timeout=10)
    assert (out, said, process.returncode) == (b"", b"wireclean: interrupted\n", 130)


def test_nothing_to_read_at_a_terminal() -> None:
    terminal, end = pty.openpty()
    done = subprocess.run(COMMAND, stdin=end, capture_output=True, timeout=10, check=False)
    os.close(terminal)
    os.close(end)
    assert (done.stdout, done.returncode) == (b"", 2)
    assert b"Usage: wireclean [OPTIONS] [PATH]..." in done.stderr


def test_explanation_at_a_terminal_is_coloured_and_safe(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(PAGE + HOSTILE + "\n", encoding="utf-8")
    shown = at_a_terminal("--explain", str(path), COLUMNS="200")
    assert "\x1b[1m" in shown
    assert "[/b] [link=file:///etc/passwd]x[/link] :smile: \\x1b[31m \\u202e" in shown
    assert "\x1b[3" in at_a_terminal("--explain", str(path))
    assert max(len(row) for row in at_a_terminal("--explain", str(path), NO_COLOR="1").splitlines()) > 60
    assert "\x1b" not in at_a_terminal("--explain", str(path), NO_COLOR="1")


def test_a_long_line_is_explained_at_once(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(PAGE + "a" * 500_000 + "\n", encoding="utf-8")
    begin = time.monotonic()
    at_a_terminal("--explain", str(path))
    assert time.monotonic() - begin < 10


# What a start costs


DEAR = {"rich", "regex", "json", "concurrent.futures", "multiprocessing", "importlib.metadata", "tomllib"}


@pytest.mark.parametrize(
    ("options", "dear"),
    [
        pytest.param(("-f", "text"), DEAR, id="with options"),
        pytest.param((), DEAR | {"click", "dataclasses", "inspect", "re", "typing"}, id="paths alone"),
    ],
)
def test_nothing_is_imported_that_is_not_used(page: Path, options: tuple[str, ...], dear: set[str]) -> None:
    script = "import sys; from wireclean.__main__ import _run; _run(sys.argv[1:]); print(*sys.modules, file=sys.stderr)"
    kept = [sys.executable, "-m", "wireclean", *options, page.name]  # what takes long to make
    subprocess.run(kept, capture_output=True, cwd=page.parent, check=True)
    command = [sys.executable, "-c", script, *options, page.name]
    done = subprocess.run(command, capture_output=True, text=True, cwd=page.parent, check=True)
    assert dear & set(done.stderr.split()) == set()
