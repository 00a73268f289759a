"""Rules, and the marks with which they say what a block is.

A rule reads a page and yields marks; it never edits, prints or raises. The first mark on a block stands, so the order
of `wireclean.rules.RULES` is behaviour. What a rule's docstring says is its page (``wireclean --rule CODE``), and the
examples in it run as tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

from wireclean.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wireclean.page import Page

DROP = "drop"
BODY = "body"


class Fact(NamedTuple):
    """What a block says about the article: a field's value, and how far to believe it (0 is best)."""

    field: str
    value: str
    rank: int = 1


class Mark(NamedTuple):
    """What a block is: `DROP`, `BODY`, or the name of the field that it moves into.

    ``cut`` is set where only the end of the block goes: ``block.text[:cut]`` is body, the rest has the outcome.
    """

    block: int
    outcome: str
    facts: tuple[Fact, ...] = ()
    cut: int | None = None


@lru_cache(maxsize=16_384)
def drop(block: int) -> Mark:
    """The mark of a block that goes, whole: one for all pages, since most blocks go."""
    return Mark(block, DROP)


class Rule(NamedTuple):
    """One kind of line that wireclean knows.

    ``code`` never changes and is never used twice; ``name`` says what is found.
    """

    code: str
    name: str
    apply: Callable[[Page], Iterator[Mark]]

    @property
    def page(self) -> str:
        """The rule's documentation."""
        from inspect import cleandoc

        return cleandoc(self.apply.__doc__ or "")

    @property
    def family(self) -> str:
        """The letters of the code: ``SHR`` of ``SHR101``."""
        return self.code[:3]


def rule(code: str) -> Callable[[Callable[[Page], Iterator[Mark]]], Rule]:
    """Make a rule of a function; its name and its docstring are the rule's."""

    def made(function: Callable[[Page], Iterator[Mark]]) -> Rule:
        return Rule(code, function.__name__, function)

    return made
