"""Rules, and the marks with which they say what a block is.

A rule reads a page and yields marks; it never edits, prints or raises. The first mark on a block stands, so the order
of `wireclean.rules.RULES` is behaviour. What a rule's docstring says is its page (``wireclean --rule CODE``), and the
examples in it run as tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from inspect import cleandoc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Page

DROP = "drop"
BODY = "body"


@dataclass(frozen=True, slots=True)
class Fact:
    """What a block says about the article: a field's value, and how far to believe it (0 is best)."""

    field: str
    value: str
    rank: int = 1


@dataclass(frozen=True, slots=True)
class Mark:
    """What a block is: `DROP`, `BODY`, or the name of the field that it moves into.

    ``cut`` is set where only the end of the block goes: ``block.text[:cut]`` is body, the rest has the outcome.
    """

    block: int
    outcome: str
    facts: tuple[Fact, ...] = ()
    cut: int | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of line that wireclean knows.

    ``code`` never changes and is never used twice; ``name`` says what is found; ``family`` is the code's letters;
    ``page`` is the rule's documentation.
    """

    code: str
    name: str
    page: str
    apply: Callable[[Page], Iterator[Mark]]

    @property
    def family(self) -> str:
        """The letters of the code: ``SHR`` of ``SHR101``."""
        return self.code[:3]


def rule(code: str) -> Callable[[Callable[[Page], Iterator[Mark]]], Rule]:
    """Make a rule of a function; its name and its docstring are the rule's."""

    def made(function: Callable[[Page], Iterator[Mark]]) -> Rule:
        return Rule(code, function.__name__, cleandoc(function.__doc__ or ""), function)

    return made
