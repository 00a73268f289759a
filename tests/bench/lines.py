"""How a rule's time grows with a line's length."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import dataclass
from time import process_time

from tests.bench.made import pages
from wireclean.engine import read_page
from wireclean.layout.story import find_story
from wireclean.rules import RULES

LONG = 40_000  # characters of the shorter line; the other has twice as many
SHORTEST = 0.0004  # seconds: what takes less on the long line is no growth that a clock can tell

PIECES = {
    "a": "a",
    "blanks": " x" + " " * 1022,
    "words": "swan ",
    "Names": "Orla Tennant ",
    "CAPITALS": "SWAN ",
    "digits": "1",
    "dates": "Nov. 3, 2025 ",
    "clock": "5:04 p.m. ",
    "full stops": ". ",
    "commas": "a, ",
    "bars": "Facebook | ",
    "brackets": "(",
    "closed brackets": "(AP) ",
    "dashes": "— ",
    "quotes": "“",
    "copyright": "© 2025 ",
    "by": "By ",
    "links": "[a](b) ",
    "addresses": "a@b.example ",
    "stars": "*",
    "underscores": "_",
    "combining": "e\u0301",
    "CJK": "記者",
}
"""What a line is made of, again and again: what patterns begin with, and seldom end with."""


@dataclass(frozen=True, slots=True)
class Growth:
    """How many times longer a step takes on a line twice as long; ``seconds`` are those on the long one."""

    step: str
    line: str
    times: float
    seconds: float


def growths(rounds: int, long: int = LONG) -> list[Growth]:
    """The growth of each rule, and of reading a page and finding its story, for each kind of line; the worst first."""
    read_page("a")
    found = []
    for name, piece in PIECES.items():
        short, twice = _times([_page(_line(piece, length)) for length in (long, 2 * long)], rounds)
        for step, seconds in twice.items():
            times = seconds / short[step] if seconds >= SHORTEST else 0.0
            found.append(Growth(step, name, times, seconds))
    return sorted(found, key=lambda growth: -growth.times)


def _line(piece: str, long: int) -> str:
    return "x" + (piece * (long // len(piece) + 1))[: long - 1]


def _page(line: str) -> str:
    """A page with a line in it, at its top, amid it and at its end."""
    blocks = [block.text for block in pages("wire", 1)[0].blocks]
    middle = len(blocks) // 2
    return "\n\n".join([line, *blocks[:middle], line, *blocks[middle:], line])


def _times(texts: list[str], rounds: int) -> list[dict[str, float]]:
    """The seconds that each step takes on each page: the fastest of some rounds, in turns."""
    fastest: list[dict[str, float]] = [{} for _ in texts]
    for _ in range(rounds):
        for text, found in zip(texts, fastest, strict=True):
            gc.collect()
            for step, seconds in _steps(text):
                found[step] = min(seconds, found.get(step, seconds))
    return fastest


def _steps(text: str) -> Iterator[tuple[str, float]]:
    begin = process_time()
    page = read_page(text)
    page.story = find_story(page)
    yield "reading", process_time() - begin
    for rule in RULES:
        begin = process_time()
        for _ in rule.apply(page):
            pass
        yield f"{rule.code} {rule.name}", process_time() - begin
