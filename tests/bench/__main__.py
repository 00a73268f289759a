"""How fast wireclean is, beside the packages that do something like it.

    python -m tests.bench [CORPUS] [--rounds N] [--pages N] [--files N] [--without-peers] [--quick] [--json FILE]

Everything is measured in turns, in one run: medians of rounds, and ratios of what ran in the same round. The pages are
made up, other ones each round (`tests.bench.made`); CORPUS is a folder of texts instead, or JSON Lines of
``{"texts": {"dump": "…"}}``, of which ``--dump`` names one, and ``{"html": "…"}`` if it is there.

The first tables are throughput on one core. ``floor`` is the least that can be done with a page: decoded, split into
lines, joined and encoded again. Peers are measured where they are installed (``pip install -e '.[bench]'``). Then come
the bounds. ``--quick`` measures everything too briefly to mean much.

Exit status 1 where a bound is missed, or a row could not be measured and was not left out by ``--without-peers``.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from platform import python_version
from statistics import mean

from tests.bench import lines, made, process, subjects
from tests.bench.peers import PEERS, SLOW, load
from tests.bench.race import Runner, Times, race
from tests.bench.subjects import KINDS, Subject, Subjects
from wireclean.batch import usable_cores
from wireclean.engine import clean
from wireclean.files.read import decode
from wireclean.render import FORMATS
from wireclean.rules import RULES
from wireclean.settings import Settings

FLOOR, OURS, TENTH = "floor", "wireclean", "a tenth of the rules"
FEW_RULES = Settings(select=tuple(rule.code for rule in RULES[::10]))

NO_BOUND = "no bound"
MEMORY = 60  # megabytes of a worker
TURNS = 3  # of a line in each round: each takes a few milliseconds, of which a noisy machine may double any
MEGABYTE = 1_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Row:
    """A figure and its bound, if it has one; ``why`` there is no figure.

    With ``aim``, the bound may be met and the aim be missed.
    """

    what: str
    figure: float
    bound: float | None = None
    least: bool = False
    unit: str = ""
    why: str = ""
    aim: float | None = None

    @property
    def verdict(self) -> str:
        """``met``, ``missed``, ``no bound``, or ``not measured``."""
        if self.why:
            return "not measured"
        if self.bound is None:
            return NO_BOUND
        return "met" if (self.figure >= self.bound) == self.least or self.figure == self.bound else "missed"

    def __str__(self) -> str:
        bound = f"{'>=' if self.least else '<='} {self.bound:g}{self.unit}" if self.bound is not None else ""
        aim = f", aim {self.aim:g}" if self.aim is not None else ""
        figure = f"{self.figure:.2f}{self.unit}" if not self.why else "-"
        why = f" ({self.why})" if self.why else ""
        return f"{self.what:62} {figure:>10}   {bound}{aim}: {self.verdict}{why}"


def floor(page: Subject) -> bytes:
    """The least that can be done with a page."""
    return "\n".join(page.data.decode().split("\n")).encode()


def cleaning(settings: Settings | None = None) -> Callable[[Subject], bytes]:
    """What the command does with a page, but for reading and writing its files."""
    render = FORMATS["markdown"].render

    def treat(page: Subject) -> bytes:
        return render(clean(decode(page.data, "page"), settings)).encode()

    return treat


def throughput(given: Subjects, rounds: int, with_peers: bool) -> dict[str, Times]:
    """The times of all that treat pages of one kind."""
    tenth = Runner(cleaning(FEW_RULES), apart=True)
    runners = {FLOOR: Runner(floor, again=True), OURS: Runner(cleaning()), TENTH: tenth}
    missing = {}
    for peer in PEERS if with_peers else ():
        treat, why = load(peer)
        if treat is None:
            missing[peer.name] = Times(why=why)
        elif peer.takes == "html" and not given.has_html:
            missing[peer.name] = Times(why="the corpus has no HTML")
        else:
            runners[peer.name] = Runner(_taking(peer.takes, treat), most=SLOW)
    return {**race(runners, given.round, rounds), **missing}


def _taking(takes: str, treat: Callable[[str], object]) -> Callable[[Subject], object]:
    if takes == "html":
        return lambda page: treat(page.html)
    return lambda page: treat(page.text)


def bounds_of_kind(kind: str, times: Mapping[str, Times], with_peers: bool) -> Iterator[Row]:
    """The bounds that hold for pages of a kind."""
    ours = times[OURS]
    yield Row(f"{kind}: in memory, Markdown out / floor", ours.over(times[FLOOR]), 10, aim=5)
    yield Row(f"{kind}: all rules / a tenth of them", ours.over(times[TENTH]), 1.5)
    for peer in PEERS if with_peers else ():
        if peer.bound is not None and (peer.takes == "text" or kind != KINDS["wire"]):
            found = times[peer.name]
            figure = 0.0 if found.why else found.over(ours)
            yield Row(f"{kind}: {peer.name} / wireclean", figure, peer.bound, least=True, why=found.why)


def bounds_of_processes(folder: Path, files: int, rounds: int) -> Iterator[Row]:
    """The bounds that hold for whole runs of the command."""
    start = process.startup(folder, rounds)
    yield Row("start-up: wireclean page.txt / bare click command", start["wireclean"].over(start["bare"]), 1.3)
    yield Row("start-up: wireclean -f text page.txt / the same", start["option"].over(start["bare"]))
    source = process.fill(folder, made.pages("wire", files, "files"))
    times = process.batch(source, min(rounds, 3))
    cores = usable_cores()
    yield Row(
        f"{files} files: speed of two workers / one",
        times["one"].over(times["two"]),
        1.8,
        least=True,
        why="" if cores > 1 else "this machine has one core",
    )
    yield Row(f"{files} files: batch / reading, decoding, writing", times["one"].over(times["floor"]), 3)
    few = process.fill(folder / "few", made.pages("wire", max(1, files // 10), "files"))
    for found, count in ((few, max(1, files // 10)), (source, files)):
        figure = process.peak(found) / MEGABYTE
        yield Row(f"{count} files: peak memory of a worker", figure, MEMORY, unit=" MB")


def bound_of_lines(rounds: int, long: int) -> Row:
    """The bound that holds for each rule."""
    worst = lines.growths(TURNS * rounds, long)[0]
    return Row(f"a line twice as long: {worst.step} ({worst.line})", worst.times, 2.3)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; 1 where a bound is missed or was not measured."""
    options = _options(arguments)
    with_peers = not options.without_peers
    print(f"wireclean {version('wireclean')}, Python {python_version()}, {usable_cores()} cores")
    kinds = subjects.given(options.corpus, options.dump, options.pages)
    rows: list[Row] = []
    figures: dict[str, dict[str, float]] = {}
    for kind, given in kinds.items():
        times = throughput(given, options.rounds, with_peers)
        if times[OURS].why:
            raise SystemExit(f"wireclean {times[OURS].why}")
        _print_throughput(kind, given, times, options.rounds)
        rows += bounds_of_kind(kind, times, with_peers)
        figures[kind] = {name: found.median for name, found in times.items() if not found.why}
    print()
    for row in rows:
        print(row)
    with tempfile.TemporaryDirectory() as folder:
        for row in bounds_of_processes(Path(folder), options.files, options.rounds):
            rows.append(row)
            print(row, flush=True)
    rows.append(bound_of_lines(options.rounds, options.long))
    print(rows[-1])
    if options.json:
        text = json.dumps(
            {"seconds": figures, "rows": [asdict(row) | {"verdict": row.verdict} for row in rows]}, indent=2
        )
        options.json.write_text(text + "\n", encoding="utf-8")
    return int(any(row.verdict not in ("met", NO_BOUND) for row in rows))


def _print_throughput(kind: str, given: Subjects, times: Mapping[str, Times], rounds: int) -> None:
    sample = given.round(0)
    size = mean(len(page.data) for page in sample) / 1000
    count = mean(sum(1 for line in page.text.split("\n") if line.strip()) for page in sample)
    sent = f", {mean(len(page.html) for page in sample[:SLOW]) / 1000:.0f} KB of HTML" if given.has_html else ""
    print(f"\n{kind}: {rounds} rounds of {len(sample)} ({size:.1f} KB, {count:.0f} lines{sent} on average)")
    print(f"{'':26} {'µs a page':>10} {'pages a second':>15} {'/ floor':>9} {'/ wireclean':>12}")
    for name, found in times.items():
        if found.why:
            print(f"{name:26} {found.why}")
            continue
        print(
            f"{name:26} {found.median * 1e6:10,.0f} {1 / found.median:15,.0f}"
            f" {found.over(times[FLOOR]):9.2f} {found.over(times[OURS]):12.2f}"
        )


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpus", metavar="CORPUS", nargs="?", type=Path, help="pages instead of made-up ones")
    parser.add_argument("--dump", metavar="NAME", default="html-text", help="which dump of JSON Lines (html-text)")
    parser.add_argument("--rounds", metavar="N", type=int, default=7, help="of which the median counts (7)")
    parser.add_argument("--pages", metavar="N", type=int, default=200, help="made-up pages to a round (200)")
    parser.add_argument("--files", metavar="N", type=int, default=10_000, help="files of the batch (10,000)")
    parser.add_argument("--without-peers", action="store_true", help="leave the other packages out")
    parser.add_argument("--quick", action="store_true", help="a round of a few pages: to see that it works")
    parser.add_argument("--json", metavar="FILE", type=Path, help="write the figures to a file, too")
    options = parser.parse_args(arguments)
    options.long = lines.LONG
    if options.quick:
        options.rounds, options.pages, options.files, options.long = 1, 8, 40, 2000
    if min(options.rounds, options.pages, options.files) < 1:
        parser.error("--rounds, --pages and --files are 1 at least")
    return options


if __name__ == "__main__":
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    sys.exit(main())
