"""Text that is already only an article: nothing of it may go.

    python -m tests.bench.clean_text CORPUS.jsonl.gz ... [--show N]

Each page's own paragraphs, joined by blank lines, are cleaned, and the words that are gone are counted; soft hyphens
and zero-width spaces, which go from everywhere, are none. Exit status 1 where more than 0.05 % of all words are lost,
or more than 1 % on one page.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.corpus import Record, read
from tests.bench.measure import words
from wireclean.engine import NoStory, clean, explain
from wireclean.rule import BODY

ALL_BOUND = 0.0005  # share of the words of all pages
PAGE_BOUND = 0.01  # share of the words of one page
INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
SHOWN = 160  # characters of a lost line that are printed


@dataclass(frozen=True, slots=True)
class Loss:
    """How many of a page's words are gone."""

    record: Record
    words: int
    lost: int

    @property
    def share(self) -> float:
        """The share of the page's words, from 0 to 1."""
        return self.lost / self.words if self.words else 0.0


def text_of(record: Record) -> str:
    """The article alone: its paragraphs with a blank line between them."""
    return "\n\n".join(record.body)


def loss(record: Record) -> Loss:
    """What cleaning takes from an article that has no chrome; all of it where no story is found."""
    text = text_of(record)
    try:
        cleaned = clean(text).text
    except NoStory:
        cleaned = ""
    before = Counter(words(INVISIBLE.sub("", text)))
    return Loss(record, before.total(), (before - Counter(words(cleaned))).total())


def lost_lines(record: Record) -> Iterator[str]:
    """The lines that are not body any more, each with the rule that decided."""
    for line in explain(text_of(record)):
        if line.outcome not in ("", BODY, "corrections"):
            text = line.text if len(line.text) <= SHOWN else f"{line.text[:SHOWN]}…"
            yield f"{line.rule or '------'} {line.reason} ({line.outcome}): {text}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the loss of each corpus; 1 where it is over the bound."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", metavar="CORPUS", nargs="+", type=Path)
    parser.add_argument("--show", metavar="N", type=int, default=0, help="list what was lost on the N worst pages")
    options = parser.parse_args(arguments)
    losses = []
    for path in options.corpora:
        of_corpus = [loss(record) for record in read(path)]
        print(f"{path.name}: {_summary(of_corpus)}")
        losses += of_corpus
    if len(options.corpora) > 1:
        print(f"all: {_summary(losses)}")
    worst = sorted((page for page in losses if page.lost), key=lambda page: (-page.share, page.record.id))
    over = [page for page in worst if page.share > PAGE_BOUND]
    for rank, page in enumerate(worst[: max(options.show, len(over))]):
        print(f"  {page.share:7.2%}  {page.lost} of {page.words} words  {page.record.id}")
        if rank < options.show:
            for line in lost_lines(page.record):
                print(f"           {line}")
    return int(bool(over) or _share(losses) > ALL_BOUND)


def _summary(losses: Sequence[Loss]) -> str:
    over = sum(page.share > PAGE_BOUND for page in losses)
    lost = sum(page.lost for page in losses)
    return (
        f"{len(losses)} pages, {lost} of {sum(page.words for page in losses)} words lost, {_share(losses):.3%} "
        f"(bound {ALL_BOUND:.2%}); {over} pages lost more than {PAGE_BOUND:.0%}"
    )


def _share(losses: Sequence[Loss]) -> float:
    return sum(page.lost for page in losses) / max(1, sum(page.words for page in losses))


if __name__ == "__main__":
    sys.exit(main())
