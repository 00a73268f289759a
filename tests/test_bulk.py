"""JSON Lines through real processes, and runs that are stopped and resumed."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.command import BODY, COMMAND, NO_STORY, PAGE, at_a_terminal, files, wireclean
from wireclean.batch import DIED
from wireclean.bulk import lines
from wireclean.files.inputs import Sources
from wireclean.files.part import beside
from wireclean.journal import Journal, Stream
from wireclean.jsonlines.cleaning import Cleaning, Outcome
from wireclean.jsonlines.lines import Line
from wireclean.settings import Settings

TEXT = "\n\n".join(BODY)
GOOD = json.dumps({"id": 1, "text": PAGE, "score": 1.0})
BAD = '{"id": 2, "text": "Home"}'


def record(number: int) -> str:
    return json.dumps({"id": number, "text": PAGE.replace("eleven", str(number)), "score": 1.0})


def write(path: Path, *records: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes("".join(f"{record}\n" for record in records).encode())
    return path


def texts(data: bytes) -> list[str]:
    return [json.loads(line)["text"] for line in data.splitlines()]


def ids(path: Path) -> list[int]:
    return [json.loads(line)["id"] for line in path.read_bytes().splitlines()]


@pytest.mark.parametrize("name", ["a.jsonl", "A.NDJSON"])
def test_one_record_out_per_record_in(name: str, tmp_path: Path) -> None:
    path = write(tmp_path / name, GOOD, "", BAD, GOOD)
    done = wireclean(path)
    assert (texts(done.stdout), done.returncode) == ([TEXT, TEXT], 2)
    first = json.loads(done.stdout.splitlines()[0])
    assert list(first) == ["id", "text", "score", "wireclean"]
    assert first["wireclean"]["title"] == "Anchor found, ferry to run again"
    assert done.stderr.decode().splitlines() == [
        f"wireclean: {path}:3: {NO_STORY}",
        "wireclean: 3 records: 2 cleaned, 0 unchanged, 1 rejected; "
        "6 lines removed: comments 2, navigation 2, share bars 2",
    ]


def test_of_a_file_that_is_no_json_lines_not_every_line_is_told(tmp_path: Path) -> None:
    many = write(tmp_path / "many.txt", *["no JSON"] * 30)
    told = wireclean("--from", "jsonl", many).stderr.decode().splitlines()
    assert [line.partition(": ")[2] for line in told[9:-1]] == [
        f"{many}:10: not JSON: Expecting value at column 1",
        f"{many}:11: not JSON, as no line above it; others like it are not shown. --from text reads a file as a page",
    ]
    some = write(tmp_path / "some.txt", GOOD, *["no JSON"] * 30)
    assert len(wireclean("--from", "jsonl", some).stderr.splitlines()) == 31


@pytest.mark.parametrize("arguments", [(), ("-",)])
def test_standard_input_of_lines(arguments: tuple[str, ...], tmp_path: Path) -> None:
    done = wireclean("--from", "jsonl", "--removed", *arguments, stdin=f"{GOOD}\r\n{GOOD}".encode())
    assert (texts(done.stdout), done.returncode) == ([TEXT, TEXT], 0)
    assert b'"removed": [{"line": 1, "rule": ' in done.stdout


def test_rejects_hold_what_is_not_in_the_output(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", GOOD, BAD, "{", GOOD, '{"text": 1}')
    path.write_bytes(path.read_bytes() + b'{"text": "\xff"}')
    done = wireclean(path, "-o", tmp_path / "out.jsonl", "--rejects", tmp_path / "rejects.jsonl")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"wireclean: 6 records: 2 cleaned, 0 unchanged, 4 rejected; ")
    assert texts((tmp_path / "out.jsonl").read_bytes()) == [TEXT, TEXT]
    told = [json.loads(line) for line in (tmp_path / "rejects.jsonl").read_bytes().splitlines()]
    assert [(line["line"], line.get("record", line.get("record_base64"))) for line in told] == [
        (2, BAD),
        (3, "{"),
        (5, '{"text": 1}'),
        (6, "eyJ0ZXh0IjogIv8ifQ=="),
    ]
    assert told[0] == {"file": str(path), "line": 2, "reason": NO_STORY, "record": BAD}
    assert len(files(tmp_path)) == len(list(tmp_path.iterdir()))  # nothing else is left


def test_no_rejects_are_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "rejects").write_text("of an earlier run", encoding="utf-8")
    done = wireclean(write(tmp_path / "a.jsonl", GOOD), "--rejects", tmp_path / "rejects")
    assert (texts(done.stdout), done.returncode) == ([TEXT], 0)
    assert (tmp_path / "rejects").read_bytes() == b""


def test_a_tree_of_lines_is_mirrored(tmp_path: Path) -> None:
    top = tmp_path / "in"
    write(top / "a.jsonl", GOOD, GOOD)
    write(top / "sub" / "b.ndjson", GOOD)
    write(top / "empty.jsonl")
    write(top / "page.txt", PAGE)
    (top / "c.jsonl.gz").write_bytes(gzip.compress(f"{GOOD}\n{BAD}\n".encode()))
    (top / "d.jsonl.gz").write_bytes(gzip.compress(f"{GOOD}\n".encode())[:-9])
    done = wireclean("--from", "jsonl", "-O", tmp_path / "out", top)
    assert files(tmp_path / "out") == ["a.jsonl", "c.jsonl", "empty.jsonl", "sub/b.ndjson"]
    assert [texts((tmp_path / "out" / name).read_bytes()) for name in files(tmp_path / "out")] == [
        [TEXT, TEXT],
        [TEXT],
        [],
        [TEXT],
    ]
    said = done.stderr.decode().splitlines()
    assert (said[0], done.returncode) == (f"wireclean: {top}/c.jsonl.gz:2: {NO_STORY}", 2)
    assert said[1].startswith(f"wireclean: {top}/d.jsonl.gz: Compressed file ended")


def test_several_files_of_lines_flow_into_one(tmp_path: Path) -> None:
    first, second = write(tmp_path / "a.jsonl", record(1), record(2)), write(tmp_path / "b.jsonl", record(3))
    done = wireclean(first, tmp_path / "gone.jsonl", second, "-o", tmp_path / "all.jsonl")
    assert (ids(tmp_path / "all.jsonl"), done.returncode) == ([1, 2, 3], 2)
    assert done.stderr.startswith(f"wireclean: {tmp_path}/gone.jsonl: No such file or directory\n".encode())


def test_the_number_of_workers_changes_no_byte_of_lines(tmp_path: Path) -> None:
    records = [record(number) if number % 7 else BAD for number in range(400)]
    path = write(tmp_path / "a.jsonl", *records)
    one, three, many = (wireclean("--rejects", tmp_path / jobs, "-j", jobs, path) for jobs in ("1", "3", "5"))
    assert one.stdout.count(b"\n") == 342
    for other, jobs in ((three, "3"), (many, "5")):
        assert (other.stdout, other.stderr, other.returncode) == (one.stdout, one.stderr, one.returncode)
        assert (tmp_path / jobs).read_bytes() == (tmp_path / "1").read_bytes()


class Deadly(Cleaning):
    """Work on a line that some lines' process does not survive."""

    def __call__(self, line: Line) -> Outcome:
        if line.data is not None and b"deadly" in line.data:
            os.kill(os.getpid(), signal.SIGKILL)
        return Outcome(line.data or b"")


def test_a_record_whose_process_dies_is_rejected_alone(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", *(f"deadly {n}" if n in (3, 90) else str(n) for n in range(200)))
    put: list[bytes] = []
    sources = Sources.found([(f"{tmp_path}/", "", path.name)])
    with Stream(Journal()) as stream:
        rejects = str(tmp_path / "rejects")
        done = list(lines(sources, Deadly(Settings()), 2, stream, None, rejects, put.append))
    assert [outcome.reason for line, outcome in done if line.number in (3 + 1, 90 + 1)][:2] == [DIED, DIED]
    assert put == [str(number).encode() for number in range(200) if number not in (3, 90)]
    assert [json.loads(line)["line"] for line in (tmp_path / "rejects").read_bytes().splitlines()] == [4, 91]


LINES_USAGE = [
    pytest.param(["a.jsonl", "b.txt"], "--from", id="pages and lines"),
    pytest.param(["-f", "json", "a.jsonl"], "--format", id="another format"),
    pytest.param(["--explain", "a.jsonl"], "--explain", id="explained lines"),
    pytest.param(["--encoding", "cp1252", "a.jsonl"], "--encoding", id="encoded lines"),
    pytest.param(["--no-front-matter", "a.jsonl"], "--no-front-matter", id="front matter"),
    pytest.param(["--rejects", "r", "b.txt"], "--rejects goes with JSON Lines", id="rejected pages"),
    pytest.param(["--text-field", "r", "b.txt"], "--text-field goes with JSON Lines", id="a field of pages"),
    pytest.param(["-o", "a.jsonl", "a.jsonl"], "is an input", id="the input as output"),
    pytest.param(["--rejects", "a.jsonl", "a.jsonl"], "--rejects a.jsonl is an input", id="the input as rejects"),
    pytest.param(["-o", "x", "--rejects", "./x", "a.jsonl"], "name one file", id="output as rejects"),
    pytest.param(["--resume", "a.jsonl"], "--output or --output-dir", id="resumed to standard output"),
    pytest.param(["--resume", "-o", "x", "--from", "jsonl"], "standard input", id="resumed standard input"),
    pytest.param(["--resume", "--write", "b.txt"], "a second run does the rest", id="resumed in place"),
    pytest.param(["--statistics", "--explain", "b.txt"], "--statistics", id="statistics of an explanation"),
]


@pytest.mark.parametrize(("arguments", "reason"), LINES_USAGE)
def test_bad_usage_of_lines_is_one_line(arguments: list[str], reason: str, tmp_path: Path) -> None:
    write(tmp_path / "a.jsonl", GOOD)
    write(tmp_path / "b.txt", PAGE)
    done = wireclean(*arguments, cwd=tmp_path)
    assert (done.stdout, done.stderr.count(b"\n"), done.returncode) == (b"", 1, 2)
    assert reason.encode() in done.stderr
    assert files(tmp_path) == ["a.jsonl", "b.txt"]


def test_lines_can_be_taken_for_a_page(tmp_path: Path) -> None:
    path = tmp_path / "page.jsonl"
    path.write_text(PAGE, encoding="utf-8")
    assert wireclean("--from", "text", "-f", "text", path).stdout.decode() == TEXT + "\n"


def test_progress_has_a_rate_and_the_time_left(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", *map(record, range(2500)))
    shown = at_a_terminal("-o", str(tmp_path / "out.jsonl"), "-j", "1", str(path), COLUMNS="100")
    assert "B/s" in shown
    assert "0:00:0" in shown


# Runs that are stopped


def test_a_tree_is_resumed(tmp_path: Path) -> None:
    top, out = tmp_path / "in", tmp_path / "out"
    for number in range(6):
        write(top / f"{number}.txt", PAGE.replace("eleven", str(number)))
    (top / "1.txt").write_text("Home", encoding="utf-8")
    assert wireclean("-O", out, top).returncode == 2
    before = {name: (out / name).stat().st_mtime_ns for name in files(out)}
    (top / "2.txt").write_text(PAGE, encoding="utf-8")
    (out / "3.md").write_text("touched", encoding="utf-8")
    (out / "4.md").unlink()
    done = wireclean("--resume", "-O", out, top)
    assert (
        done.stderr.decode()
        .splitlines()[1]
        .startswith("wireclean: 6 files: 3 cleaned, 0 unchanged, 1 failed, 2 done before; ")
    )
    after = {name: (out / name).stat().st_mtime_ns for name in files(out)}
    assert {name for name in after if after[name] == before.get(name)} == {"0.md", "5.md"}
    assert wireclean("--resume", "-O", out, top).stderr.count(b"5 done before") == 1
    assert wireclean("--resume", "-f", "json", "-O", out, top).stderr.count(b"done before") == 0  # other options


def test_nothing_is_left_of_a_run_that_did_everything(tmp_path: Path) -> None:
    top, out = tmp_path / "in", tmp_path / "out"
    for number in range(3):
        write(top / f"{number}.txt", PAGE)
        write(top / f"{number}.jsonl", GOOD)
    wireclean("-O", out, top)
    wireclean("--from", "jsonl", "-O", out, top)
    wireclean("-f", "jsonl", "-o", out / "all.jsonl", top)
    assert [path.name for path in out.iterdir() if path.name.startswith(".")] == []
    done = [wireclean("--resume", "-O", out, top) for _ in range(2)]
    assert [run.stderr.count(b"3 done before") for run in done] == [0, 1]


def stop(*arguments: str | Path, ready: Path, kind: int = signal.SIGKILL) -> subprocess.Popen[bytes]:
    """A run that is stopped when ``ready`` holds something."""
    process = subprocess.Popen([*COMMAND, *arguments], start_new_session=True, stderr=subprocess.PIPE)
    while not (ready.exists() and ready.stat().st_size) and process.poll() is None:
        time.sleep(0.005)
    time.sleep(0.4)
    os.killpg(process.pid, kind)
    return process


@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGKILL])
def test_lines_are_resumed_where_they_were_stopped(kind: int, tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", *(record(number) if number % 9 else BAD for number in range(6000)))
    out, rejects = tmp_path / "out.jsonl", tmp_path / "rejects.jsonl"
    whole, refused = tmp_path / "whole.jsonl", tmp_path / "refused.jsonl"
    wireclean("-o", whole, "--rejects", refused, path)
    arguments = ("-o", out, "--rejects", rejects, path)
    process = stop(*arguments, ready=Path(beside(str(out), "part")), kind=kind)
    begin = time.monotonic()
    _, said = process.communicate(timeout=20)
    if kind == signal.SIGINT:
        assert time.monotonic() - begin < 1
        assert said.decode().splitlines() == [
            "wireclean: stopped; the same command with --resume does the rest",
            "wireclean: interrupted",
        ]
        assert process.returncode == 130
    assert files(tmp_path) == ["a.jsonl", "refused.jsonl", "whole.jsonl"]
    done = wireclean("--resume", *arguments)
    assert b" done before; " in done.stderr
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert out.read_bytes() == whole.read_bytes()
    assert rejects.read_bytes() == refused.read_bytes()
    again = wireclean("--resume", *arguments)
    assert (again.stderr, again.returncode) == (
        b"wireclean: 6000 records: 0 cleaned, 0 unchanged, 0 rejected, 6000 done before\n",
        2,
    )


@pytest.mark.parametrize("where", [("-o", "new/all.jsonl"), ("-O", "new")])
@pytest.mark.parametrize("names", [("gone.txt", "page.txt"), ("gone.jsonl", "a.jsonl")])
def test_a_first_input_that_fails_in_a_new_folder(
    where: tuple[str, str], names: tuple[str, str], tmp_path: Path
) -> None:
    write(tmp_path / "page.txt", PAGE)
    write(tmp_path / "a.jsonl", GOOD)
    done = wireclean(*(("-f", "jsonl") if names[1] == "page.txt" else ()), *where, *names, cwd=tmp_path)
    assert done.stderr.decode().splitlines()[0] == f"wireclean: {names[0]}: No such file or directory"
    assert (len(files(tmp_path / "new")), done.returncode) == (1, 2)


def test_an_interrupt_does_not_promise_what_cannot_be_resumed() -> None:
    process = subprocess.Popen([*COMMAND, "--from", "jsonl"], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    time.sleep(1)
    process.send_signal(signal.SIGINT)
    assert (process.communicate(timeout=10)[1], process.returncode) == (b"wireclean: interrupted\n", 130)


def test_devices_are_written_to_as_they_are(tmp_path: Path) -> None:
    done = wireclean("-o", "/dev/stdout", "--rejects", "/dev/stderr", write(tmp_path / "a.jsonl", GOOD, BAD))
    assert (texts(done.stdout), json.loads(done.stderr.splitlines()[0])["record"]) == ([TEXT], BAD)


def test_an_input_that_changed_is_begun_anew(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", *map(record, range(3000)))
    out = tmp_path / "out.jsonl"
    stop("-o", out, path, ready=Path(beside(str(out), "part"))).communicate()
    write(path, *map(record, range(10)))
    done = wireclean("--resume", "-o", out, path)
    assert b"starting from the beginning" in done.stderr
    assert ids(out) == list(range(10))
    assert b"no run was stopped here" in wireclean("--resume", "-o", tmp_path / "new.jsonl", path).stderr


def test_two_runs_do_not_write_one_file(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", GOOD)
    out = tmp_path / "out.jsonl"
    with Stream(Journal()) as stream:
        stream.open(str(out))
        done = wireclean("-o", out, path)
    assert (done.stderr, done.returncode) == (f"wireclean: {out}: another run writes to it\n".encode(), 2)


def test_a_run_that_is_resumed_when_all_is_done_leaves_the_results(tmp_path: Path) -> None:
    write(tmp_path / "raw.jsonl", record(1), "no JSON")
    command = ("--resume", "-o", tmp_path / "out.jsonl", "--rejects", tmp_path / "no.jsonl", tmp_path / "raw.jsonl")
    wireclean(*command)
    before = [(tmp_path / name).read_bytes() for name in ("out.jsonl", "no.jsonl")]
    assert all(before)
    for _ in range(2):
        assert b"2 done before" in wireclean(*command).stderr
        assert [(tmp_path / name).read_bytes() for name in ("out.jsonl", "no.jsonl")] == before
