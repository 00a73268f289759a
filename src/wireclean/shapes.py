"""Shapes: what a rule can tell from the text of one line alone.

A rule names its shape beside itself and is given the blocks that have it (`wireclean.page.Page.shaped`)::

    @shape(begins="FLJ", longest=40)
    def call_to_follow(text: str) -> bool:
        return FOLLOW.fullmatch(text) is not None

Each distinct line is asked once for all rules, and only about the shapes that its first character, its length and its
words allow.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, reduce
from operator import or_

from wireclean.signs import ANY
from wireclean.typed import NamedTuple


class Shape(NamedTuple):
    """A kind of line.

    ``fits`` tells whether a line is one. It need not ask what can be told faster: ``begins`` are the characters of
    which one stands first, ``None`` for any; it has ``longest`` words at most, and holds one of the ``signs``.
    """

    fits: Callable[[str], bool]
    begins: str | None
    longest: int
    signs: int


_ALL: list[Shape] = []


ENDLESS = 10**6
"""The words of the longest line: for shapes of which a line of any length may be."""


def shape(*, longest: int, begins: str | None = None, signs: int = ANY) -> Callable[[Callable[[str], bool]], Shape]:
    """Make a shape of a function, at the top level of a rule's module."""

    def made(fits: Callable[[str], bool]) -> Shape:
        found = Shape(fits, begins, longest, signs)
        _ALL.append(found)
        return found

    return made


def find(text: str, words: int, signs: int) -> tuple[Shape, ...]:
    """The shapes that a line of so many words has; ``signs`` are those that it holds."""
    by_start, at_any = _table()
    plain, signed, some = by_start.get(text[0], at_any)
    found = []
    for longest, _, fits, each in plain:
        if words > longest:
            break
        if fits(text):
            found.append(each)
    if signs & some:
        for longest, needed, fits, each in signed:
            if words > longest:
                break
            if signs & needed and fits(text):
                found.append(each)
    return tuple(found)


_Asked = tuple[int, int, Callable[[str], bool], Shape]
"""A shape with what is asked of it, in the order in which that is done: its attributes take longer."""

_Possible = tuple[tuple[_Asked, ...], tuple[_Asked, ...], int]
"""The shapes that need no sign, those that need one, and all signs that these need; the longest first."""


@cache
def _table() -> tuple[dict[str, _Possible], _Possible]:
    """The shapes that a line can have by its first character, and those of all other lines."""
    import wireclean.rules  # noqa: F401 - whose modules name them

    shapes = sorted(_ALL, key=lambda each: -each.longest)
    at_any = _possible([each for each in shapes if each.begins is None])
    return {
        sign: _possible([each for each in shapes if each.begins is None or sign in each.begins])
        for sign in {sign for each in _ALL for sign in each.begins or ""}
    }, at_any


def _possible(shapes: list[Shape]) -> _Possible:
    asked = [(each.longest, each.signs, each.fits, each) for each in shapes]
    signed = tuple(each for each in asked if each[1] != ANY)
    return tuple(each for each in asked if each[1] == ANY), signed, reduce(or_, (each[1] for each in signed), 0)
