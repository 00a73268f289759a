"""The lines of a file that is kept, and what is known of each: may rules take it, may they see it?"""

from __future__ import annotations

from collections.abc import Callable, Sequence

FREE = 0
"""A line that rules see and may take."""
PINNED = 1
"""A line that rules see, so that they know where they are, and that stays: a sentence with code or a tag in it."""
HIDDEN = 2
"""A line that rules do not see."""


class Page:
    """The lines of a file, what is known of each, and which lines end what others begin."""

    def __init__(self, lines: Sequence[str], front: int, mdx: bool) -> None:
        self.lines = lines
        self.states = bytearray(len(lines))
        self.front = front
        self.mdx = mdx
        self.ends: dict[int, int] = {}  # the last line of what begins on a line
        self.absent: set[str] = set()  # what was looked for as far as the last line, and not found

    def hide(self, first: int, behind: int) -> None:
        for number in range(first, behind):
            self.states[number] = HIDDEN

    def pass_over(self, kinds: Sequence[Callable[[Page, int], int]]) -> None:
        """Hide whatever any of ``kinds`` finds, each telling the line behind what begins on a line."""
        number = self.front
        while number < len(self.lines):
            if self.states[number] == HIDDEN or not self.lines[number].strip():
                number += 1
                continue
            behind = next((end for kind in kinds if (end := kind(self, number)) > number), number)
            self.hide(number, behind)
            number = max(behind, number + 1)

    def until(self, number: int, sign: str, *, at: int = 0) -> int:
        """The line behind the first one from ``number`` on that holds ``sign``; ``number`` where there is none.

        On its first line the sign counts from the character ``at`` on.
        """
        if sign not in self.absent:
            for line in range(number, len(self.lines)):
                if self.lines[line].find(sign, at if line == number else 0) >= 0:
                    return line + 1
            self.absent.add(sign)
        return number

    def paragraph(self, number: int) -> int:
        """The next blank line, or one that is hidden already."""
        while number < len(self.lines) and self.lines[number].strip() and self.states[number] != HIDDEN:
            number += 1
        return number

    def indented(self, number: int, columns: int) -> int:
        """The line behind the lines from ``number`` on that are indented so far, blank ones between them included."""
        behind = number
        while number < len(self.lines):
            line = self.lines[number]
            if line.strip():
                if indent(line) < columns:
                    break
                behind = number + 1
            number += 1
        return behind


def indent(line: str) -> int:
    """The columns of white space before a line's words; a tab goes to the next multiple of four."""
    columns = 0
    for sign in line:
        if sign == "\t":
            columns += 4 - columns % 4
        elif sign == " ":
            columns += 1
        else:
            break
    return columns
