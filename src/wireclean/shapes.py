"""Shapes: what a rule can tell from the text of one line alone.

A rule names its shape beside itself and is given the blocks that have it (`wireclean.page.Page.shaped`)::

    @shape(begins="FLJ", longest=40)
    def call_to_follow(text: str) -> bool:
        return FOLLOW.fullmatch(text) is not None

Each distinct line is asked once for all rules, and only about the shapes that its first character and its length allow.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

_ALL: list[Shape] = []


class Shape(NamedTuple):
    """A kind of line.

    ``fits`` tells whether a line is one. It need not ask how it begins and how long it is: ``begins`` are the
    characters of which one stands first, ``None`` for any, and it has ``longest`` words at most.
    """

    fits: Callable[[str], bool]
    begins: str | None
    longest: int


def shape(*, longest: int, begins: str | None = None) -> Callable[[Callable[[str], bool]], Shape]:
    """Make a shape of a function, at the top level of a rule's module."""

    def made(fits: Callable[[str], bool]) -> Shape:
        found = Shape(fits, begins, longest)
        _ALL.append(found)
        return found

    return made


def find(text: str, words: int) -> tuple[Shape, ...]:
    """The shapes that a line of so many words has."""
    by_start, at_any = _table()
    return tuple([each for each in by_start.get(text[0], at_any) if words <= each.longest and each.fits(text)])


@cache
def _table() -> tuple[dict[str, tuple[Shape, ...]], tuple[Shape, ...]]:
    """The shapes that a line can have by its first character, and those that stand at none of these."""
    import wireclean.rules  # noqa: F401 - whose modules name them

    signs = {sign for each in _ALL for sign in each.begins or ""}
    return (
        {sign: tuple(each for each in _ALL if each.begins is None or sign in each.begins) for sign in signs},
        tuple(each for each in _ALL if each.begins is None),
    )
