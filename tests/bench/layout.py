"""How well the story is found, and how the numbers of `wireclean.layout.weights` and its neighbours were chosen.

    python -m tests.bench.layout CORPUS.jsonl.gz ... [--headline] [--dump NAME] [--vary NAME=V1,V2] [--folds N]

Each dump of each page is cleaned, and its text compared with the article's own paragraphs by their runs of four words:
precision and recall averaged over the pages, and the F1 of the averages, for each dump and on average over the dumps.
``--headline`` gives the share of headlines that are right instead, of those that the dump holds, and varies the numbers
of `wireclean.layout.topic`.

``--vary ANCHOR=1.5,2.5,3.5`` scores all pages again with other values of a number (``PROSE[2]=0.7,0.9`` with other
weights of a table's third row; ``weights.SIGNED=1,2`` where more modules than one have a number of that name; several
``--vary`` give all their combinations). Then the publishers are dealt into folds: for each fold the value is chosen
that is best on all the others, and scored on this one. A value that is better on the whole and worse when held out was
tuned to pages.
"""

from __future__ import annotations

import argparse
import ast
import inspect
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass
from functools import cache
from itertools import product, repeat
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import wireclean.layout
from tests.bench.corpus import Record, read_all
from tests.bench.measure import Rates, mean, rates, shingles
from wireclean.assemble import assemble
from wireclean.engine import mark, read_page
from wireclean.layout import (
    beginning,
    continued,
    ending,
    entries,
    kinds,
    path,
    rejoined,
    story,
    stragglers,
    topic,
    weights,
)

VARIED = re.compile(r"(?:(?P<module>[a-z_]+)\.)?(?P<name>[A-Z][A-Z_]*)(?:\[(?P<row>\d+)\])?=(?P<values>[^=]+)")
LAYOUT = (kinds, weights, entries, path, beginning, stragglers, rejoined, ending, continued, story)
HEADLINES = (topic,)
NOW = "as it is"
WORD = re.compile(r"\w+")


class Key(NamedTuple):
    """A constant: the full name of the module that it is from, and its own."""

    module: str
    name: str


Numbers = Mapping[Key, Any]
"""Values for constants."""


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
def numbers(values: Numbers) -> Iterator[None]:
    """Other values for constants, in all modules of the layout that have them, for as long as the block lasts."""
    before = {(holder, key): getattr(holder, key.name) for key in values for holder in _holders(key)}
    try:
        for holder, key in before:
            setattr(holder, key.name, values[key])
        yield
    finally:
        for (holder, key), value in before.items():
            setattr(holder, key.name, value)


@cache
def _holders(key: Key) -> tuple[ModuleType, ...]:
    """The module that a constant is from, and the modules of the layout that import it by its name."""
    layout = [module for name, module in sys.modules.items() if name.startswith(wireclean.layout.__name__)]
    importing = [module for module in layout if _origins(module).get(key.name) == key.module]
    return tuple(dict.fromkeys((sys.modules[key.module], *importing)))


@cache
def _origins(module: ModuleType) -> Mapping[str, str]:
    """The names that a module gives a value or imports, and the module that each is from."""
    found: dict[str, str] = {}
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("wireclean."):
            found.update((alias.name, str(node.module)) for alias in node.names)
        for target in node.targets if isinstance(node, ast.Assign) else ():
            for name in ast.walk(target):
                if isinstance(name, ast.Name):
                    found[name.id] = module.__name__
    return found


def _key(text: str, place: str, name: str, modules: Sequence[ModuleType]) -> Key:
    """The constant that is called ``NAME`` or ``module.NAME``, of those that the modules have."""
    homes = {origin for module in modules if (origin := _origins(module).get(name)) is not None}
    homes = {home for home in homes if not place or home.rpartition(".")[2] == place}
    if not homes:
        raise SystemExit(
            f"--vary {text}: {', '.join(m.__name__ for m in modules)}: no number {place and f'{place}.'}{name}"
        )
    if len(homes) > 1:
        which = " or ".join(sorted(f"{home.rpartition('.')[2]}.{name}" for home in homes))
        raise SystemExit(f"--vary {text}: several modules have a number {name}: write {which}")
    return Key(homes.pop(), name)


def candidates(varied: Sequence[str], modules: Sequence[ModuleType] = LAYOUT) -> list[Candidate]:
    """The numbers as they are, and every combination of the varied ones.

    Raises ``SystemExit`` for a name that no module or more than one has, and for values that are none.
    """
    choices = [list(_choices(text, modules)) for text in varied]
    found = [Candidate(NOW, {})]
    for combination in product(*choices) if choices else ():
        values: dict[Key, Any] = {}
        for key, row, value in combination:
            values[key] = value if row is None else _with_weight(values.get(key, _now(key)), row, value)
        label = " ".join(f"{_shown(key.name, row)}={value}" for key, row, value in combination)
        if any(_now(key) != value for key, value in values.items()):
            found.append(Candidate(label, values))
    return found


def _choices(text: str, modules: Sequence[ModuleType]) -> Iterator[tuple[Key, int | None, Any]]:
    match = VARIED.fullmatch(text)
    if match is None:
        raise SystemExit(f"--vary {text}: write NAME=V1,V2, NAME[ROW]=V1,V2 or module.NAME=V1,V2")
    row = int(match["row"]) if match["row"] else None
    key = _key(text, match["module"] or "", match["name"], modules)
    now = _now(key)
    fits = isinstance(now, int | float) if row is None else isinstance(now, tuple) and row < len(now)
    if not fits:
        raise SystemExit(f"--vary {text}: {key.module} has no number {_shown(key.name, row)}")
    for value in match["values"].split(","):
        try:
            number = ast.literal_eval(value.strip())
        except (SyntaxError, ValueError):
            number = None
        if not isinstance(number, int | float):
            raise SystemExit(f"--vary {text}: {value} is no number")
        yield key, row, number


def _now(key: Key) -> Any:
    return getattr(sys.modules[key.module], key.name)


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
                    with numbers(candidate.numbers):
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
        with numbers(candidate.numbers):
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
