"""What a billion pages would take: the table of the README's "Plan for scale".

    python -m tests.bench.plan [--pages N] [--figures FILE] [--only ENGINE ...]

The made-up pages of `tests.bench.made` (9 KB) go through the command as files, JSON Lines and Parquet, and through
each recipe of the README whose package is installed: twice, N pages and three times as many. What the difference takes
is the cost of a page; what is left of the first is the start of the engine. It is the time of a clock, so the machine
must have nothing else to do. A billion pages is a product, not a measurement: it leaves out what a network, a full disk
and a slow machine cost.

``--figures`` takes the cost of a page in memory and the memory of a worker from what ``python -m tests.bench --json``
wrote; without it, they are measured here.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from typing import Any

from tests import recipes
from tests.bench import made, process
from tests.bench.__main__ import MEGABYTE, OURS, cleaning
from tests.bench.race import Runner, race
from tests.bench.subjects import given
from wireclean.batch import usable_cores

BILLION = 1_000_000_000
MACHINE = 64  # cores of the machine that days are told for
FILES = 8  # that the pages are dealt into, where an engine reads many to a file
MORE = 3  # times as many pages in the second run
CORES = {"pandas": 1, "Hugging Face datasets": 2, "datatrove": 2}
"""The cores that a recipe asks for, where it is not all of them."""

HEAD = (
    f"| way | start, s | pages a second and core | core-hours for a billion pages | days on {MACHINE} cores |\n"
    "| --- | --- | --- | --- | --- |"
)


@dataclass(frozen=True, slots=True)
class Way:
    """How pages go through: seconds to start, and core-seconds to a page."""

    name: str
    start: float
    page: float

    @classmethod
    def of(cls, name: str, seconds: tuple[float, float], pages: int, cores: int) -> Way:
        """From the seconds that ``pages`` and `MORE` times as many take on so many cores."""
        few, many = seconds
        each = (many - few) / ((MORE - 1) * pages)
        if each <= 0:
            raise SystemExit(f"{name}: {MORE * pages} pages took no longer than {pages}; take more --pages")
        return cls(name, max(0.0, few - each * pages), each * cores)

    def __str__(self) -> str:
        hours = self.page * BILLION / 3600
        days = hours / 24 / MACHINE
        return f"| {self.name} | {self.start:.1f} | {1 / self.page:,.0f} | {hours:,.0f} | {days:,.2g} |"


Run = Callable[[Path], None]


def ways(pages: int, only: Sequence[str]) -> Iterator[Way]:
    """Each way that there is on this machine; what is missing is said on standard error."""
    cores = usable_cores()
    command = ("-c", process.WIRECLEAN, "-q", "-j", str(cores))
    for name, kind, run, used in (
        ("wireclean, a file to each page", ".txt", _running(*command, "-O", "clean", "pages"), cores),
        ("wireclean, JSON Lines", ".jsonl", _running(*command, "--from", "jsonl", "-O", "clean", "pages"), cores),
        ("wireclean, Parquet", ".parquet", _running(*command, "--from", "parquet", "-O", "clean", "pages"), cores),
        *((name, recipes.suffix(name), _recipe(name), CORES.get(name, cores)) for name in recipes.NEEDS),
    ):
        if only and name not in only:
            continue
        why = recipes.why_not(name) if name in recipes.NEEDS else _no_arrow(kind)
        if why:
            print(f"{name}: {why}", file=sys.stderr)
            continue
        yield Way.of(name, (_seconds(kind, run, pages), _seconds(kind, run, MORE * pages)), pages, used)


def _no_arrow(kind: str) -> str:
    return "pyarrow is not installed" if kind == ".parquet" and find_spec("pyarrow") is None else ""


def _running(*arguments: str) -> Run:
    return lambda folder: process.run(folder, *arguments)


def _recipe(name: str) -> Run:
    return lambda folder: recipes.run(name, folder)


def _seconds(kind: str, run: Run, pages: int) -> float:
    """What so many pages take, in a folder of their own."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if kind == ".txt":
            process.fill(folder, made.pages("page", pages, "plan"), "pages")
        else:
            recipes.fill(folder / "pages", _files(pages), kind)
        begin = perf_counter()
        run(folder)
        return perf_counter() - begin


def _files(pages: int) -> Iterator[list[dict[str, Any]]]:
    rows = [{"id": f"{page.number}", "text": page.text} for page in made.pages("page", pages, "plan")]
    size = -(-pages // FILES)
    return (rows[begin : begin + size] for begin in range(0, pages, size))


def in_memory(figures: Path | None, pages: int) -> tuple[dict[str, float], float]:
    """Seconds of one core to a page of each kind, and the megabytes of a worker."""
    if figures is not None:
        known = json.loads(figures.read_text(encoding="utf-8"))
        peaks = [row["figure"] for row in known["rows"] if row["unit"] == " MB"]
        return {kind: seconds[OURS] for kind, seconds in known["seconds"].items()}, max(peaks)
    seconds = {
        name: race({OURS: Runner(cleaning())}, subjects.round, 3)[OURS].median
        for name, subjects in given(None, "", min(pages, 200)).items()
    }
    with tempfile.TemporaryDirectory() as folder:
        return seconds, process.peak(process.fill(Path(folder), made.pages("wire", pages, "files"))) / MEGABYTE


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the section's figures, in Markdown."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench.plan", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pages", metavar="N", type=int, default=2000, help="pages of the first run (2000)")
    parser.add_argument("--figures", metavar="FILE", type=Path, help="what python -m tests.bench --json wrote")
    parser.add_argument("--only", metavar="ENGINE", nargs="+", default=(), help="the ways to be measured")
    options = parser.parse_args(arguments)
    seconds, memory = in_memory(options.figures, options.pages)
    for kind, each in seconds.items():
        hours = each * BILLION / 3600
        print(f"- {kind}: {each * 1e6:,.0f} µs of one core to each in memory; {hours:,.0f} core-hours for a billion")
    print(f"- memory of a worker: {memory:.0f} MB at most over the pages measured\n")
    print(HEAD)
    for way in ways(options.pages, options.only):
        print(way, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
