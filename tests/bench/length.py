"""Pages of ten times the length take less than ten times as long.

    python -m tests.bench.length [--rounds N]

Invented pages of several shapes, with 1,000 and with 10,000 lines; the fastest of some rounds counts. Exit status 1
where a page takes longer than its length and the noise of a clock allow.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Sequence
from itertools import count
from time import process_time

from wireclean.engine import explain

SHORT, LONG = 1_000, 10_000  # lines
TIMES = 10.0  # how much longer the long page may take
SHOWN = 14  # characters of a shape's name
NOISE = 1.15  # by which a clock may be wrong

Shape = Callable[[int], str]
"""What makes a page of a number of lines."""

PROSE = (
    "The harbor master counted {n} swans on the ferry's deck and asked them, in vain, to show their tickets.",
    "“They have never paid,” she told the council, which voted {n} to 2 to write them a letter before winter.",
)
MENU = ("Harbor", "Tides and ferries {n}", "Home", "Swan delays the morning train for the time being {n}", "Print")


def news(lines: int) -> str:
    """A page as scraped: a third menus, a third story, a third teasers below."""
    part = lines // 3
    head = [*_menu(part), "Swans Ride the Ferry for Nothing", "By Orla Tennant", "March 4, 2024"]
    return "\n".join([*head, *_prose(part), "Comments", *_menu(lines - 2 * part - 4)])


def spaced(lines: int) -> str:
    """Paragraphs with blank lines between them, and chrome between the paragraphs."""
    blocks = [line for pair in zip(_prose(lines // 4), _menu(lines // 4), strict=True) for line in pair]
    return "\n\n".join(blocks)


def wrapped(lines: int) -> str:
    """Prose that was broken at 60 columns or so, as w3m prints it."""
    rows = (
        "The harbor master counted the swans that rode on the ferry's",
        "deck and asked them, in vain, for tickets {n}.",
    )
    return "\n".join(rows[n % 2].replace("{n}", str(n)) if n % 7 else "" for n in range(lines))


def markdown(lines: int) -> str:
    """A page with links, as html2text prints it."""
    links = [f"  * [{text}](https://example.com/{n})" for n, text in enumerate(_menu(lines // 2))]
    return "\n".join([*links, "# Swans Ride the Ferry for Nothing", "", *_prose(lines - len(links) - 2)])


def labels(lines: int) -> str:
    """Nothing but one label that stands over other stories, below one paragraph."""
    return "\n".join([*_prose(3), *["Related", "Swan delays the morning train"] * ((lines - 3) // 2)])


def discussed(lines: int) -> str:
    """A label over comments above each paragraph."""
    return "\n".join(line for paragraph in _prose(lines // 2) for line in ("Comments", paragraph))


def cards(lines: int) -> str:
    """Nothing but dated headlines under labels, and no story."""
    rows = ("Related", "Swan {n} delays the morning train", "Nov. 3, 2025")
    return "\n".join(rows[n % 3].replace("{n}", str(n)) for n in range(lines))


def repeated(line: str, *, behind: bool = False) -> Shape:
    """One line again and again between the headline and the story, or ``behind`` that."""

    def shape(lines: int) -> str:
        story = _prose(lines // 10)
        again = [line] * (lines - len(story) - 1)
        return "\n".join(["Swans Ride the Ferry for Nothing", *(story + again if behind else again + story)])

    shape.__name__ = line if len(line) <= SHOWN else f"{line[: SHOWN - 1]}…"
    return shape


def one_paragraph(lines: int) -> str:
    """All of it on one line."""
    return " ".join(_prose(lines))


SHAPES: tuple[Shape, ...] = (
    *(news, spaced, wrapped, markdown, labels, discussed, cards, one_paragraph),
    repeated("By Orla Tennant"),
    repeated("March 4, 2024"),
    repeated("A swan in Port Ellis on March 4, 2024. (AP Photo/Ida Voss)"),
    repeated("-30-", behind=True),
    repeated("asl/tib/pid", behind=True),
)


def seconds(text: str, rounds: int) -> float:
    """The time that a page takes, the fastest of some rounds; a page without a story is looked at as long.

    No page has the numbers of one before it: short lines are remembered from page to page, but only so many.
    """
    times = []
    for _ in range(rounds):
        text = re.sub(r"\b\d+\b", rf"{next(_FRESH)}\g<0>", text)
        begin = process_time()
        explain(text)
        times.append(process_time() - begin)
    return min(times)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the times of each shape; 1 where one of them grows faster than its page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", metavar="N", type=int, default=5, help="of which the fastest counts (5)")
    rounds = parser.parse_args(arguments).rounds
    explain(news(100))  # tables and patterns are loaded once
    failed = False
    print(f"{'shape':14} {SHORT:>9,} {LONG:>9,}  times")
    for shape in SHAPES:
        short, long = (seconds(shape(lines), rounds) for lines in (SHORT, LONG))
        over = long / short > TIMES * NOISE
        failed |= over
        print(f"{shape.__name__:14} {short * 1e3:6.1f} ms {long * 1e3:6.1f} ms  {long / short:5.1f}{'  !' * over}")
    return int(failed)


_FRESH = count(10)


def _menu(lines: int) -> list[str]:
    return [MENU[n % len(MENU)].replace("{n}", str(n)) for n in range(lines)]


def _prose(lines: int) -> list[str]:
    return [PROSE[n % len(PROSE)].replace("{n}", str(n)) for n in range(lines)]


if __name__ == "__main__":
    sys.exit(main())
