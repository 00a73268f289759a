"""How near a text comes to the article: shingles of words that they share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

SHINGLE = 4  # words
WORD = re.compile(r"\w+")

Shingles = Counter[tuple[str, ...]]


class Rates(NamedTuple):
    """Precision and recall of a text, or of many on average."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def words(text: str) -> list[str]:
    """The words of a text, without its punctuation."""
    return WORD.findall(text)


def shingles(text: str) -> Shingles:
    """The runs of four words of a text; the whole of a shorter one."""
    found = words(text)
    if len(found) <= SHINGLE:
        return Counter([tuple(found)] if found else [])
    return Counter(zip(*(found[i:] for i in range(SHINGLE)), strict=False))


def rates(text: str, truth: Shingles, optional: Shingles) -> Rates:
    """How much of a text is the article's, and how much of the article is in it; ``optional`` counts neither way."""
    found = shingles(text)
    shared = sum((found & truth).values())
    counted = sum(count for run, count in found.items() if run in truth or run not in optional)
    wanted = sum(truth.values())
    return Rates(shared / counted if counted else float(not wanted), shared / wanted if wanted else 1.0)


def mean(pages: Iterable[Rates]) -> Rates:
    """Average precision and average recall; the F1 of a corpus is that of the averages."""
    pages = list(pages)
    if not pages:
        return Rates(0.0, 0.0)
    return Rates(_mean([page.precision for page in pages]), _mean([page.recall for page in pages]))


def _mean(numbers: Sequence[float]) -> float:
    return sum(numbers) / len(numbers)
