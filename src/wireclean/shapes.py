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
    free, signed, some, by_start = _table()
    found = []
    for longest, _, fits, each in free:
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
    own = by_start.get(text[0])
    if own is not None:
        for longest, needed, fits, each in own:
            if words <= longest and (needed == ANY or signs & needed) and fits(text):
                found.append(each)
    return tuple(found)


_Asked = tuple[int, int, Callable[[str], bool], Shape]
"""A shape with what is asked of it, in the order in which that is done: its attributes take longer."""


@cache
def _table() -> tuple[tuple[_Asked, ...], tuple[_Asked, ...], int, dict[str, list[_Asked]]]:
    """The shapes that a line may have whatever its first character, and those that it may by that.

    Of the first ones there are those that need no sign, those that need one, and all signs that these need.
    """
    import wireclean.rules  # noqa: F401 - whose modules name them

    at_any: list[_Asked] = []
    by_start: dict[str, list[_Asked]] = {}
    for each in sorted(_ALL, key=lambda each: -each.longest):
        asked = each.longest, each.signs, each.fits, each
        if each.begins is None:
            at_any.append(asked)
        for sign in each.begins or "":
            by_start.setdefault(sign, []).append(asked)
    signed = tuple(asked for asked in at_any if asked[1] != ANY)
    return (
        tuple(asked for asked in at_any if asked[1] == ANY),
        signed,
        reduce(or_, (asked[1] for asked in signed), 0),
        by_start,
    )
