"""How well the story is found, and how the numbers of `wireclean.layout.path` and `wireclean.layout.topic` were chosen.

    python -m tests.bench.layout CORPUS.jsonl.gz ... [--headline] [--dump NAME] [--vary NAME=V1,V2] [--folds N]

Each dump of each page is cleaned, and its text compared with the article's own paragraphs by their runs of four words:
precision and recall averaged over the pages, and the F1 of the averages, for each dump and on average over the dumps.
``--headline`` gives the share of headlines that are right instead, of those that the dump holds, and varies the numbers
of `wireclean.layout.topic`.

``--vary ANCHOR=1.5,2.5,3.5`` scores all pages again with other values of a number (``PROSE[2]=0.7,0.9`` with other
weights of a table's third row; several ``--vary`` give all their combinations). Then the publishers are dealt into
folds: for each fold the value is chosen that is best on all the others, and scored on this one. A value that is better
on the whole and worse when held out was tuned to pages.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass
from itertools import product, repeat
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.bench.corpus import Record, read_all
from tests.bench.measure import Rates, mean, rates, shingles
from wireclean.assemble import assemble
from wireclean.engine import mark, read_page
from wireclean.layout import beginning, continued, ending, kinds, path, story, stragglers, topic

VARIED = re.compile(r"(?P<name>[A-Z][A-Z_]*)(?:\[(?P<row>\d+)\])?=(?P<values>[^=]+)")
LAYOUT = (kinds, path, beginning, stragglers, ending, continued, story)
HEADLINES = (topic,)
NOW = "as it is"
WORD = re.compile(r"\w+")

Numbers = Mapping[str, Any]
"""Values for constants of a module, by name."""


@dataclass(frozen=True, slots=True)
class Page:
    """One dump of one page: its rates under each candidate."""

    dump: str
    publisher: str
    rates: tuple[Rates, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Numbers to be tried, and what they are called."""

    label: str
    numbers: Numbers


@contextmanager
def numbers(values: Numbers, modules: Sequence[ModuleType]) -> Iterator[None]:
    """Other values for constants of the modules, for as long as the block lasts."""
    before = {name: getattr(_holder(name, modules), name) for name in values}
    try:
        for name, value in values.items():
            setattr(_holder(name, modules), name, value)
        yield
    finally:
        for name, value in before.items():
            setattr(_holder(name, modules), name, value)


def _holder(name: str, modules: Sequence[ModuleType]) -> ModuleType:
    """The first of the modules that has a name, which is the one that it is from; else the first of them."""
    return next((module for module in modules if hasattr(module, name)), modules[0])


def candidates(varied: Sequence[str], modules: Sequence[ModuleType] = LAYOUT) -> list[Candidate]:
    """The numbers as they are, and every combination of the varied ones.

    Raises ``SystemExit`` for a name that no module has, and for values that are none.
    """
    choices = [list(_choices(text, modules)) for text in varied]
    found = [Candidate(NOW, {})]
    for combination in product(*choices) if choices else ():
        values: dict[str, Any] = {}
        for name, row, value in combination:
            now = getattr(_holder(name, modules), name)
            values[name] = value if row is None else _with_weight(values.get(name, now), row, value)
        label = " ".join(f"{_shown(name, row)}={value}" for name, row, value in combination)
        if any(getattr(_holder(name, modules), name) != value for name, value in values.items()):
            found.append(Candidate(label, values))
    return found


def _choices(text: str, modules: Sequence[ModuleType]) -> Iterator[tuple[str, int | None, Any]]:
    match = VARIED.fullmatch(text)
    if match is None:
        raise SystemExit(f"--vary {text}: write NAME=V1,V2 or NAME[ROW]=V1,V2")
    name, row = match["name"], int(match["row"]) if match["row"] else None
    module = _holder(name, modules)
    now = getattr(module, name, None)
    fits = isinstance(now, int | float) if row is None else isinstance(now, tuple) and row < len(now)
    if not fits:
        raise SystemExit(f"--vary {text}: {module.__name__} has no number {_shown(name, row)}")
    for value in match["values"].split(","):
        try:
            number = ast.literal_eval(value.strip())
        except (SyntaxError, ValueError):
            number = None
        if not isinstance(number, int | float):
            raise SystemExit(f"--vary {text}: {value} is no number")
        yield name, row, number


def _with_weight(table: tuple[tuple[float, float], ...], row: int, weight: float) -> tuple[tuple[float, float], ...]:
    return (*table[:row], (table[row][0], weight), *table[row + 1 :])


def _shown(name: str, row: int | None) -> str:
    return name if row is None else f"{name}[{row}]"


def score(
    records: Sequence[Record], dumps: Sequence[str], tried: Sequence[Candidate], headline: bool = False
) -> list[Page]:
    """The rates of each dump of each page under each candidate. A page is read once, and each story judged once."""
    if headline:
        return list(_score_headlines(records, dumps, tried))
    pages = []
    for record in records:
        truth = shingles("\n".join(record.body))
        optional = shingles("\n".join(record.optional))
        for dump in dumps:
            text = record.texts.get(dump, "")
            if text.strip():
                found = tuple(rates(cleaned, truth, optional) for cleaned in _texts(text, tried))
                pages.append(Page(dump, record.publisher, found))
    return pages


def _score_headlines(records: Sequence[Record], dumps: Sequence[str], tried: Sequence[Candidate]) -> Iterator[Page]:
    """Rates of 1 where the headline is right, and of 0 where it is not, for the dumps that hold it."""
    for record in records:
        for dump in dumps:
            title, text = _folded(record.title), record.texts.get(dump, "")
            if title and f" {title} " in f" {_folded(text)} ":
                read, found = read_page(text), []
                for candidate in tried:
                    with numbers(candidate.numbers, HEADLINES):
                        place = story.find_story(copy(read))
                    right = float(place is not None and _folded(place.title or "") == title)
                    found.append(Rates(right, right))
                yield Page(dump, record.publisher, tuple(found))


def _folded(text: str) -> str:
    return " ".join(WORD.findall(text.casefold()))


def _texts(text: str, tried: Sequence[Candidate]) -> Iterator[str]:
    read = read_page(text)
    known: dict[story.Story | None, str] = {}
    for candidate in tried:
        with numbers(candidate.numbers, LAYOUT):
            found = story.find_story(copy(read))
        place = found._replace(weight=0.0) if found is not None else None  # the rules do not ask for the weight
        if place not in known:
            page = copy(read)
            page.story = found
            page.marks = [None] * len(page.blocks)
            mark(page)
            known[place] = assemble(page, ()).text if found is not None else ""
        yield known[place]


def spread(
    records: Sequence[Record], dumps: Sequence[str], tried: Sequence[Candidate], headline: bool, jobs: int
) -> list[Page]:
    """As `score`, over several processes."""
    if jobs == 1:
        return score(records, dumps, tried, headline)
    from concurrent.futures import ProcessPoolExecutor

    parts = [records[begin : begin + 8] for begin in range(0, len(records), 8)]
    with ProcessPoolExecutor(jobs) as pool:
        found = pool.map(score, parts, repeat(dumps), repeat(tried), repeat(headline))
        return [page for part in found for page in part]


def f1s(pages: Sequence[Page], dumps: Sequence[str], chosen: int | Mapping[str, int]) -> list[float]:
    """The F1 of each dump, and their average, under one candidate or under one for each publisher."""
    of_dump = []
    for dump in dumps:
        of_pages = [
            page.rates[chosen if isinstance(chosen, int) else chosen[page.publisher]]
            for page in pages
            if page.dump == dump
        ]
        if of_pages:
            of_dump.append(mean(of_pages).f1)
    return [*of_dump, sum(of_dump) / len(of_dump)] if of_dump else [0.0]


def folds(pages: Sequence[Page], count: int) -> list[frozenset[str]]:
    """The publishers, dealt into folds of about as many pages: the largest first, each to the smallest fold."""
    sizes = Counter(page.publisher for page in pages)
    dealt: list[list[str]] = [[] for _ in range(min(count, len(sizes)))]
    for publisher, _ in sorted(sizes.items(), key=lambda item: (-item[1], item[0])):
        min(dealt, key=lambda fold: sum(sizes[name] for name in fold)).append(publisher)
    return [frozenset(fold) for fold in dealt]


def hold_out(pages: Sequence[Page], dumps: Sequence[str], count: int, tried: int) -> list[tuple[frozenset[str], int]]:
    """For each fold the candidate that is best on all the others; of equals the first, which is what stands now."""
    chosen = []
    for fold in folds(pages, count):
        others = [page for page in pages if page.publisher not in fold]
        scores = [round(f1s(others, dumps, candidate)[-1], 6) for candidate in range(tried)]
        chosen.append((fold, scores.index(max(scores))))
    return chosen


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", metavar="CORPUS", nargs="+", type=Path)
    parser.add_argument("--headline", action="store_true", help="score the headlines")
    parser.add_argument("--dump", action="append", help="a dumper whose texts are scored (all)")
    parser.add_argument("--vary", metavar="NAME=V1,V2", action="append", default=[], help="other values to try")
    parser.add_argument("--folds", metavar="N", type=int, default=5, help="for the cross-validation (5)")
    parser.add_argument("--jobs", metavar="N", type=int, default=1, help="processes (1)")
    options = parser.parse_args(arguments)
    tried = candidates(options.vary, HEADLINES if options.headline else LAYOUT)
    records = read_all(options.corpora)
    dumps: list[str] = options.dump or list(dict.fromkeys(dump for record in records for dump in record.texts))
    pages = spread(records, dumps, tried, options.headline, options.jobs)
    dumps = [dump for dump in dumps if any(page.dump == dump for page in pages)]
    if not pages:
        raise SystemExit("there is no page with such a dump")
    print(f"{len(records)} pages of {len({page.publisher for page in pages})} publishers")
    wide = max(len("each fold's choice"), *(len(candidate.label) for candidate in tried))
    print(" " * wide, *(f"{dump[:12]:>12}" for dump in [*dumps, "average"]))
    for number, candidate in enumerate(tried):
        _print_row(candidate.label, wide, f1s(pages, dumps, number))
    if len(tried) > 1:
        chosen = hold_out(pages, dumps, options.folds, len(tried))
        _print_held_out(pages, dumps, chosen, tried, wide)
    return 0


def _print_held_out(
    pages: Sequence[Page],
    dumps: Sequence[str],
    chosen: Sequence[tuple[frozenset[str], int]],
    tried: Sequence[Candidate],
    wide: int,
) -> None:
    print(f"\nheld out, {len(chosen)} folds of publishers")
    for fold, best in chosen:
        held = [page for page in pages if page.publisher in fold]
        now, then = f1s(held, dumps, 0)[-1], f1s(held, dumps, best)[-1]
        print(f"{tried[best].label:{wide}} {then:.4f} on average, {NOW} {now:.4f}; {len(fold)} publishers")
    _print_row("each fold's choice", wide, f1s(pages, dumps, {name: best for fold, best in chosen for name in fold}))


def _print_row(label: str, wide: int, scores: Sequence[float]) -> None:
    print(f"{label:{wide}}", *(f"{score:12.4f}" for score in scores))


if __name__ == "__main__":
    sys.exit(main())
