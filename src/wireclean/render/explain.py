"""Every line of a page, what became of it, and the rule that decided: a table for a person, or for grep."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wireclean.terminal import safe
from wireclean.typed import Protocol

HEADINGS = ("line", "outcome", "rule", "reason")
TITLE = "text"
GAP = "  "
REASON = 20  # columns for a rule's name; a longer reason pushes its own row to the right and no other
NARROW = 100  # columns; below that the text needs the room more than the names of rules do

STYLES = {"body": "default", "drop": "red", "": "dim"}
FIELD_STYLE = "cyan"


class Line(Protocol):
    """A source line: its number from 1, its text, what became of it (``body``, ``drop``, a field), and who says why."""

    @property
    def number(self) -> int: ...
    @property
    def text(self) -> str: ...
    @property
    def outcome(self) -> str: ...
    @property
    def rule(self) -> str: ...
    @property
    def reason(self) -> str: ...


def table(lines: Iterable[Line], width: int | None = None) -> str:
    """The table, one row to each source line, blank ones too, with control characters spelled out.

    Without ``width`` it is plain and whole. With ``width``, the columns of a terminal, it is coloured and cut to fit.
    """
    lines = tuple(lines)
    narrow = width is not None and width < NARROW
    reasons = ["" if narrow and line.rule else safe(line.reason) for line in lines]
    rows = [(str(line.number), line.outcome, line.rule, reason) for line, reason in zip(lines, reasons, strict=True)]
    widths = [max(map(len, column)) for column in zip(HEADINGS, *rows, strict=True)]
    widths[-1] = 0 if narrow else min(widths[-1], REASON)
    head = _row(HEADINGS[:-1] if narrow else HEADINGS, widths) + TITLE
    texts = [_row(row, widths) + safe(line.text) for row, line in zip(rows, lines, strict=True)]
    if width is None:
        return "".join(f"{text.rstrip()}\n" for text in (head, *texts))
    return _coloured([head, *texts], ["bold", *(STYLES.get(line.outcome, FIELD_STYLE) for line in lines)], width)


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    """The cells in columns, the first to the right, as numbers stand, without empty ones."""
    pairs = zip(cells, widths, strict=False)
    shown = (cell.ljust(width) if place else cell.rjust(width) for place, (cell, width) in enumerate(pairs))
    return "".join(cell + GAP for cell in shown if cell)


def _coloured(rows: Sequence[str], styles: Sequence[str], width: int) -> str:
    """The rows in their styles, for a terminal: as ``Text``, which reads no markup and highlights nothing."""
    from io import StringIO

    from rich.console import Console
    from rich.text import Text

    out = StringIO()
    console = Console(
        file=out, width=width, color_system="standard", force_terminal=True, markup=False, emoji=False, highlight=False
    )
    for row, style in zip(rows, styles, strict=True):
        # A cell is at most two columns wide and at least none, so what is cut off here would not have been seen.
        text = Text(row[: 4 * width].rstrip(), style=style)
        text.truncate(width, overflow="ellipsis")
        console.print(text, soft_wrap=True)
    return out.getvalue()
