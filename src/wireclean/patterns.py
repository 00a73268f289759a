"""Users' own patterns: regular expressions that are not ours, so none may hang a run.

A pattern is compared with a whole block, under a time limit for each block and one for each page. One that goes past
either is left out from then on, in this process, and reported once with a `SlowPatternWarning`.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from functools import cache
from time import process_time

from wireclean.typed import Protocol

LONGEST = 2_000  # characters; a longer block is prose, and is not looked at
PATIENCE = 0.05  # seconds of processor time, as the regex module counts them, for one block
PAGE_PATIENCE = 0.25  # seconds for all blocks of one page

CURE = "put a backslash before a sign that stands for itself, and the pattern in single quotes"


class SlowPatternWarning(UserWarning):
    """A user's pattern that took too long; the message names it, and it is used no more."""


class Pattern(Protocol):
    """What `Patterns` asks of a compiled expression, which is the ``regex`` module's: the standard one has no limit."""

    def fullmatch(self, string: str, *, timeout: float) -> object: ...


class Patterns:
    """The compiled patterns of a run."""

    __slots__ = ("_compiled",)

    def __init__(self, patterns: Sequence[str]) -> None:
        import regex  # 20 ms, which a page without patterns should not pay

        self._compiled: dict[str, Pattern] = {pattern: regex.compile(pattern) for pattern in patterns}

    def find(self, texts: Sequence[str]) -> Iterator[int]:
        """The indices of the texts that a pattern fits as a whole, pattern by pattern."""
        for pattern, compiled in list(self._compiled.items()):
            try:
                yield from _fitting(compiled, texts)
            except TimeoutError:
                del self._compiled[pattern]
                warnings.warn(f"pattern {pattern!r} is too slow; skipped", SlowPatternWarning, stacklevel=2)


@cache
def load(patterns: tuple[str, ...]) -> Patterns:
    """The patterns, compiled when first needed; one that was too slow stays out for the rest of the process."""
    return Patterns(patterns)


def fault(pattern: str) -> str:
    """Why a pattern is no regular expression and what to do about it, for an error message; empty where it is one."""
    import regex

    try:
        regex.compile(pattern)
    except (regex.error, OverflowError, RecursionError) as error:
        return f"{pattern!r} is no regular expression: {error}; {CURE}"
    return ""


def _fitting(pattern: Pattern, texts: Sequence[str]) -> Iterator[int]:
    """Raises ``TimeoutError`` when the time for a text or for all of them is over."""
    end = process_time() + PAGE_PATIENCE
    for index, text in enumerate(texts):
        if len(text) > LONGEST:
            continue
        left = end - process_time()
        if left <= 0:
            raise TimeoutError
        if pattern.fullmatch(text, timeout=min(PATIENCE, left)):
            yield index
