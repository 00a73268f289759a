"""A line twice as long takes twice as long, whatever it holds; and so does a page of twice as many lines."""

from __future__ import annotations

import sys
from collections.abc import Callable
from time import process_time
from types import FrameType
from typing import Any

import pytest

from tests.bench.length import SHAPES
from tests.examples import examples
from wireclean import signs
from wireclean.engine import explain
from wireclean.layout import topic
from wireclean.look import looks
from wireclean.phrases import load
from wireclean.rules import RULES

LENGTH = 20_000  # characters
LONG = 500_000  # characters
SPARED = 380  # characters of lines that all patterns are tried on, which none that is remembered is as long as
MANY = 100  # such lines
TIMES = 2.3
TRIES = 12  # of which one has to do: other processes slow a clock, and nothing hastens it
STORY = (
    "Swan delays the morning train\nBy Orla Tennant\n"
    "The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.\n"
    "{line}\nIt had walked from the canal, the driver said, and did not seem to be in any hurry.\n"
)

UNITS = {
    "spaces": " ",
    "no-break spaces": "\u00a0",
    "tabs": "\t",
    "blank lines": "\n",
    "one letter": "a",
    "capitals": "A",
    "figures": "1",
    "words": "a b ",
    "names": "Orla Tennant, ",
    "initials": "O.",
    "brackets": "(",
    "pairs of brackets": "()",
    "square brackets": "[",
    "links": "[a](b",
    "emphasis": "*a _b",
    "ticks": "`",
    "tags": "<a ",
    "references": "&am",
    "backslashes": "\\",
    "quotes": "“",
    "dashes": " - ",
    "rules": "_",
    "bars": " | ",
    "slashes": "/",
    "full stops": "a. ",
    "colons": "a: ",
    "commas": ", ",
    "addresses": "a@b",
    "hosts": "www.a.",
    "dates": "Nov 3, ",
    "clocks": "1:00 ",
    "counters": "1 of ",
    "agencies": "(AP) ",
    "signs": "© 2025 ",
    "accents": "é ",
    "combining accents": "e\u0301",
    "joiners": "\u200b",
    "wide signs": "白鳥",
    "emoji": "🦢",
}
"""What near misses of patterns are made of."""


def seconds(text: str) -> float:
    """The time that a page takes; the faster of two, the second with what the first has loaded."""
    times = []
    for _ in range(2):
        begin = process_time()
        explain(text)
        times.append(process_time() - begin)
    return min(times)


def times(unit: str, length: int, lines: int = 1) -> float:
    """How much longer a page takes with lines twice as long; the least of some tries."""
    least = float("inf")
    for _ in range(TRIES):
        short, long = (
            seconds(STORY.replace("{line}", "\n".join([unit * (each // len(unit))] * lines)))
            for each in (length, 2 * length)
        )
        least = min(least, long / short)
        if least <= TIMES:
            break
    return least


@pytest.mark.parametrize("unit", [pytest.param(unit, id=name) for name, unit in UNITS.items()])
def test_a_line_twice_as_long_takes_twice_as_long(unit: str) -> None:
    assert times(unit, LENGTH) <= TIMES


@pytest.mark.parametrize("unit", [pytest.param(unit, id=name) for name, unit in UNITS.items()])
def test_so_do_many_lines_that_no_cap_spares(unit: str) -> None:
    assert times(unit, SPARED, MANY) <= TIMES


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_so_do_the_lines_of_each_rule(rule: Any) -> None:
    """What goes by a rule, and its near misses, over and over on one line."""
    for example in examples(rule):
        lines = " ".join(line.strip() for line in example.lines)
        assert times(f"{lines} ", LENGTH) <= TIMES


@pytest.mark.parametrize("unit", [" ", "a", "a b ", "(", "Orla Tennant, ", "1:00 "])
def test_a_line_of_a_megabyte_takes_as_long_as_two_of_half(unit: str) -> None:
    """Of the same size in all, since half a page of a megabyte fits into the processor's cache and a whole does not."""
    half = unit * (LONG // len(unit))
    pages = [STORY.replace("{line}", line) for line in (f"{half}\n{half}", half + half)]
    ratios = (one / two for two, one in ([seconds(page) for page in pages] for _ in range(TRIES)))
    assert any(ratio <= TIMES / 2 for ratio in ratios)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_a_page_of_ten_times_the_lines_takes_ten_times_the_calls(shape: Callable[[int], str]) -> None:
    """Calls can be counted where clocks are wrong; more figures in the text make a few more."""
    short, long = (calls(shape(lines)) for lines in (400, 4_000))
    assert long <= 11.5 * short


def calls(text: str) -> int:
    """How many functions are called for a page none of whose words and lines is remembered."""
    for memo in (signs._table(), topic._PRINTED, looks(load())):
        memo.clear()
    count = 0

    def counting(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(counting)
    try:
        explain(text)
    finally:
        sys.setprofile(None)
    return count
