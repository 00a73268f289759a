"""Many inputs: the order of results, faults, workers that die, interrupts, and the writing of files."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from wireclean.batch import Outcome, run
from wireclean.files import sources
from wireclean.files.inputs import Source, Sources
from wireclean.files.mirror import mirror
from wireclean.files.read import ReadError
from wireclean.files.sources import PlanError
from wireclean.files.write import replacing, write


def echo(source: Source) -> bytes:
    """Work whose result tells the input, and which goes wrong as the input's name asks."""
    match source.path.partition(".")[2]:
        case "refused":
            raise ReadError(f"{source.path}: refused")
        case "fault":
            return dict[str, bytes]()[source.path]
        case "dies":
            os.kill(os.getpid(), signal.SIGKILL)
        case "exits":
            os._exit(1)
    return source.path.encode()


def named(*names: str, folder: str = "") -> Sources:
    return Sources.found((folder, "", name) for name in names)


@pytest.mark.parametrize("jobs", [1, 2, 5])
@pytest.mark.parametrize("count", [0, 1, 2, 31, 700])
def test_results_come_in_order(count: int, jobs: int) -> None:
    names = [str(number) for number in range(count)]
    assert list(run(named(*names), echo, jobs)) == [Outcome(name.encode()) for name in names]


@pytest.mark.parametrize("jobs", [1, 3])
def test_one_bad_input_costs_itself_alone(jobs: int) -> None:
    first, refused, fault, last = run(named("a", "b.refused", "c.fault", "d"), echo, jobs)
    assert (first, refused, last) == (Outcome(b"a"), Outcome(error="b.refused: refused"), Outcome(b"d"))
    assert fault.error.startswith("c.fault: a fault of wireclean, please report it: KeyError in test_batch.py:")


@pytest.mark.parametrize("ending", ["dies", "exits"])
def test_a_dead_worker_costs_its_input_alone(ending: str) -> None:
    names = [str(number) for number in range(60)]
    names[7] = f"7.{ending}"
    names[41] = f"41.{ending}"
    said = "the process that cleaned it died; is there enough memory?"
    expected = [Outcome(error=f"{name}: {said}") if "." in name else Outcome(name.encode()) for name in names]
    assert list(run(named(*names), echo, 2)) == expected


SLOW_BATCH = """
import sys, time
from wireclean.batch import run
from wireclean.files.inputs import Sources

def slow(source):
    time.sleep(0.05)
    return b"x"

print("ready", flush=True)
try:
    for outcome in run(Sources.found(("", "", str(number)) for number in range(5000)), slow, 2):
        pass
except KeyboardInterrupt:
    sys.exit(130)
"""


@pytest.fixture
def slow_batch() -> subprocess.Popen[str]:
    process = subprocess.Popen(
        [sys.executable, "-c", SLOW_BATCH],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(0.7)
    return process


def test_an_interrupt_stops_within_a_second(slow_batch: subprocess.Popen[str]) -> None:
    begin = time.monotonic()
    os.killpg(slow_batch.pid, signal.SIGINT)  # as a terminal does: the workers too
    _, said = slow_batch.communicate(timeout=10)
    assert (said, slow_batch.returncode) == ("", 130)
    assert time.monotonic() - begin < 1


def test_workers_do_not_outlive_a_killed_parent(slow_batch: subprocess.Popen[str]) -> None:
    slow_batch.kill()
    slow_batch.communicate(timeout=10)  # ends when the last worker has closed its end of the pipes
    for _ in range(50):
        try:
            os.killpg(slow_batch.pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.1)
    pytest.fail("workers are still there")


# Which inputs, and where results go


def make(top: Path, *names: str) -> str:
    for name in names:
        (top / name).parent.mkdir(parents=True, exist_ok=True)
        (top / name).write_text("x", encoding="utf-8")
    return str(top)


def test_a_walk_takes_texts_by_name(tmp_path: Path) -> None:
    top = make(
        tmp_path,
        "b.md",
        "a.txt",
        "Z.TEXT",
        "c.html",
        "README",
        ".hidden.txt",
        ".git/x.txt",
        "sub/a.markdown",
        "out/a.txt",
    )
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "nowhere.txt").symlink_to(tmp_path / "gone.txt")
    (tmp_path / "loop").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe.txt")
    found = sources.find([top], str(tmp_path / "out"))
    assert [source.place for source in found.sources] == ["Z.TEXT", "a.txt", "b.md", "sub/a.markdown"]
    assert (found.empty, found.faults) == ((), ())


def test_named_files_are_taken_as_they_are(tmp_path: Path) -> None:
    make(tmp_path, "page.html", "sub/x.txt")
    (tmp_path / "link.txt").symlink_to(tmp_path / "page.html")
    paths = ["-", str(tmp_path / "page.html"), str(tmp_path / "link.txt"), str(tmp_path / "gone")]
    assert [source.path for source in sources.find(paths).sources] == paths


def test_names_that_are_not_utf8(tmp_path: Path) -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    top = make(tmp_path, name)
    [source] = mirror(sources.find([top]).sources, "out", ".md")
    assert source.target == os.path.join("out", os.fsdecode(b"caf\xe9.md"))


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("a.txt", "a.json"),
        ("a.MD", "a.json"),
        ("a.b.txt", "a.b.json"),
        ("story-v1.2", "story-v1.2.json"),
        ("page.html", "page.html.json"),
        ("README", "README.json"),
    ],
)
def test_names_of_results(name: str, target: str) -> None:
    [source] = mirror(named(name, folder="in/"), "out", ".json")
    assert source.target == os.path.join("out", target)


def test_an_input_that_is_named_twice_is_done_once() -> None:
    twice = named("a.txt", "a.txt", folder="in/")
    assert [source.target for source in mirror(twice, "out", ".md")] == [os.path.join("out", "a.md")]


def test_the_folder_of_the_inputs_is_no_output(tmp_path: Path) -> None:
    with pytest.raises(PlanError, match="name another"):
        sources.find([make(tmp_path, "a.txt")], str(tmp_path / "." / ""))


# Files are written whole


def directly(target: str, data: bytes) -> None:
    with replacing(target) as file:
        file.write(data)


WRITERS = pytest.mark.parametrize("writer", [write, directly])


@WRITERS
def test_mode_is_kept_and_no_temporary_file_stays(writer: Callable[[str, bytes], None], tmp_path: Path) -> None:
    target = tmp_path / ("n" * 250)
    writer(str(target), b"one")
    target.chmod(0o640)
    writer(str(target), b"two")
    assert (target.read_bytes(), target.stat().st_mode & 0o777, len(list(tmp_path.iterdir()))) == (b"two", 0o640, 1)


@WRITERS
def test_what_is_there_already_is_not_written(writer: Callable[[str, bytes], None], tmp_path: Path) -> None:
    target = tmp_path / "a.md"
    target.write_bytes(b"same")
    before = target.stat()
    writer(str(target), b"same")
    assert (target.stat().st_ino, target.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert len(list(tmp_path.iterdir())) == 1


def test_new_files_have_the_usual_mode(tmp_path: Path) -> None:
    write(str(tmp_path / "a" / "b.md"), b"x")
    (tmp_path / "usual").touch()
    assert (tmp_path / "a" / "b.md").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "a.md"
    target.write_bytes(b"old")

    def stop() -> None:
        with replacing(str(target)) as file:
            file.write(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        stop()
    assert (target.read_bytes(), len(list(tmp_path.iterdir()))) == (b"old", 1)


def test_nothing_written_is_no_file(tmp_path: Path) -> None:
    with replacing(str(tmp_path / "a.md")):
        pass
    assert list(tmp_path.iterdir()) == []
