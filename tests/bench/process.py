"""Whole processes: how long the command takes to start, and what a folder of files costs in time and memory."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from time import perf_counter

from tests.bench.made import Page, pages
from tests.bench.race import Times

WIRECLEAN = "from wireclean.__main__ import main; main()"
BARE = "from bare import main; main()"
BARE_MODULE = '''"""A click command that reads a file and prints it."""

import click


@click.command()
@click.argument("path")
def main(path):
    with open(path, "rb") as file:
        click.get_binary_stream("stdout").write(file.read())
'''

# What is said at the end, to a file: a worker's highest mark is that of the children that were waited for.
MEASURED = """
import resource, sys
report = sys.argv.pop(1)
try:
    from wireclean.__main__ import main
    main()
finally:
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    open(report, "w").write(str(peak * (1 if sys.platform == "darwin" else 1024)))
"""

FLOOR = """
import os, sys
source, target = sys.argv[1:]
for folder, _, names in os.walk(source):
    there = os.path.join(target, os.path.relpath(folder, source))
    os.makedirs(there, exist_ok=True)
    for name in names:
        with open(os.path.join(folder, name), "rb") as file:
            text = file.read().decode()
        with open(os.path.join(there, name), "wb") as file:
            file.write(text.encode())
"""


def startup(folder: Path, rounds: int) -> dict[str, Times]:
    """Seconds from start to end: ``wireclean page.txt``, without and with an option, and a bare click command.

    Options are read by click, which a command line of paths alone does without.
    """
    (folder / "bare.py").write_text(BARE_MODULE, encoding="utf-8")
    (folder / "page.txt").write_text(pages("wire", 1)[0].text, encoding="utf-8")
    return _timed(
        {
            "wireclean": lambda: run(folder, "-c", WIRECLEAN, "page.txt"),
            "option": lambda: run(folder, "-c", WIRECLEAN, "-f", "text", "page.txt"),
            "bare": lambda: run(folder, "-c", BARE, "page.txt"),
            "python": lambda: run(folder, "-c", "pass"),
        },
        rounds,
    )


def fill(folder: Path, texts: Iterable[Page], name: str = "in") -> Path:
    """A new folder of made-up pages, a file to each and a hundred to a folder in it."""
    for number, page in enumerate(texts):
        path = folder / name / f"{number // 100:04}" / f"{number:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(page.text, encoding="utf-8")
    return folder / name


def batch(source: Path, rounds: int) -> dict[str, Times]:
    """Seconds that a folder takes: one worker, two workers, and reading, decoding and writing alone."""
    target = source.with_name("out")

    def fresh(*command: str) -> Callable[[], None]:
        def clean() -> None:
            shutil.rmtree(target, ignore_errors=True)
            run(source.parent, *command)

        return clean

    return _timed(
        {
            "one": fresh("-c", WIRECLEAN, "-q", "-j", "1", "-O", "out", "in"),
            "two": fresh("-c", WIRECLEAN, "-q", "-j", "2", "-O", "out", "in"),
            "floor": fresh("-c", FLOOR, "in", "out"),
        },
        rounds,
        before=lambda: shutil.rmtree(target, ignore_errors=True),
    )


def peak(source: Path) -> int:
    """Bytes of memory of the larger of two workers, at most, while a folder is cleaned."""
    target, report = source.with_name("out"), source.with_name("peak")
    shutil.rmtree(target, ignore_errors=True)
    run(source.parent, "-c", MEASURED, "peak", "-q", "-j", "2", "-O", "out", "in")
    shutil.rmtree(target)
    return int(report.read_text())


def _timed(
    runs: Mapping[str, Callable[[], None]], rounds: int, before: Callable[[], object] | None = None
) -> dict[str, Times]:
    times = {name: Times() for name in runs}
    names = list(runs)
    for number in range(rounds + 1):  # in the first, files and modules come into the machine's memory
        turn = number % len(names)
        for name in names[turn:] + names[:turn]:
            if before is not None:
                before()
            begin = perf_counter()
            runs[name]()
            spent = perf_counter() - begin
            if number or not rounds:
                times[name].seconds.append(spent)
    return times


def run(folder: Path, *arguments: str) -> None:
    """Run this Python in a folder. Raises ``CalledProcessError`` with what was said, for a status that is not 0."""
    environment = {**os.environ, "PYTHONPATH": str(folder), "NO_COLOR": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed command has its bytecode
    done = subprocess.run([sys.executable, *arguments], cwd=folder, env=environment, capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(arguments)[:80]} ended with {done.returncode}: {done.stderr.decode()[-500:]}")
