"""Runs of the marks of emphasis, ``*``, ``_`` and ``~``: which of them open and close it, and which are text."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence


class Run:
    """A run of emphasis marks: where it stands in the output, how many of its ``length`` marks are ``left``."""

    __slots__ = ("at", "closes", "left", "length", "opens", "sign")

    def __init__(self, at: int, sign: str, length: int, opens: bool, closes: bool) -> None:
        self.at = at
        self.sign = sign
        self.length = self.left = length
        self.opens = opens
        self.closes = closes


def run_at(text: str, at: int, piece: int) -> tuple[Run | None, int]:
    """The run of marks that stands at a place, or ``None`` where it is text, and the place behind it.

    Args:
        text: the paragraph.
        at: the place of the run's first mark.
        piece: the number of the piece of the output that the run will be.
    """
    sign, end = text[at], at + 1
    while text.startswith(sign, end):
        end += 1
    before, behind = text[at - 1] if at else " ", text[end : end + 1] or " "
    left = not behind.isspace() and (not _punctuation(behind) or before.isspace() or _punctuation(before))
    right = not before.isspace() and (not _punctuation(before) or behind.isspace() or _punctuation(behind))
    opens, closes = left, right
    if sign == "_":  # not inside words
        opens, closes = left and (not right or _punctuation(before)), right and (not left or _punctuation(behind))
    elif sign == "*" and end - at == 2:  # dumpers write `**Read more:**The bell`
        opens, closes = not behind.isspace(), not before.isspace()
    forms = (opens or closes) and (sign != "~" or end - at == 2)
    return Run(piece, sign, end - at, opens, closes) if forms else None, end


def pair(runs: Sequence[Run]) -> None:
    """Take from the runs the marks that pair, as CommonMark pairs them; what they have ``left`` is text."""
    stack: list[Run] = []
    floors: dict[tuple[str, bool, int], int] = {}  # below it no opener pairs with such a closer
    for run in runs:
        kind = run.sign, run.opens, run.length % 3
        while run.closes and run.left:
            place = len(stack) - 1
            while place >= floors.get(kind, 0) and not _pairs(stack[place], run):
                place -= 1
            if place < floors.get(kind, 0):
                floors[kind] = len(stack)
                break
            opener = stack[place]
            taken = 2 if opener.left >= 2 and run.left >= 2 else 1
            opener.left -= taken
            run.left -= taken
            del stack[place + (opener.left > 0) :]
            floors = {key: min(floor, len(stack)) for key, floor in floors.items()}
        if run.opens and run.left:
            stack.append(run)


def _pairs(opener: Run, closer: Run) -> bool:
    if opener.sign != closer.sign:
        return False
    if (opener.closes or closer.opens) and (opener.length + closer.length) % 3 == 0:
        return opener.length % 3 == 0
    return True


def _punctuation(sign: str) -> bool:
    return not sign.isalnum() and unicodedata.category(sign)[0] in "PS"
