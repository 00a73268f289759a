"""The numbers that text browsers print before links: ``[12]Home``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from wireclean.lazy import pattern

MANY = 4  # numbers of links, one behind the other, that no page has by chance
_NUMBER = pattern(r"""(?<![^\s(\[{"'“‘|•*+>\]#])\[(\d{1,4})\]""")
_GLUED = pattern(r"""(?<![^\s(\[{"'“‘|•*+>\]#])\[\d{1,4}\](?=[^\s.,;:!?)\]])""")


def has_link_numbers(lines: Sequence[str]) -> bool:
    """Whether a page numbers its links, as lynx, elinks and w3m can: ``[1]Home``, ``[2]News``, …"""
    numbers: list[int] = []
    glued = 0
    for line in [line for line in lines if "[" in line]:  # few
        numbers += (int(match[1]) for match in _NUMBER.finditer(line))
        glued += sum(1 for _ in _GLUED.finditer(line))
    if glued < MANY or numbers[0] > 2:
        return False
    following = sum(after == before + 1 for before, after in pairwise(numbers))
    return following * 10 >= (len(numbers) - 1) * 8


def unnumbered(line: str) -> str:
    """A line without the numbers of its links: ``[12]Home`` is "Home". Notes behind a word or alone stay."""
    return _GLUED.sub("", line) if "[" in line else line
