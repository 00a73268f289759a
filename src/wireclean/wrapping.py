"""Hard-wrapped text: which lines are one paragraph.

Dumps of lynx and w3m and raw agency feeds break lines at 65 to 80 columns. A line was broken there exactly when the
next line's first word would not have fitted on it, so that is what is asked; where it would have fitted, the break is
meant (a menu, an address, verse, a table).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

WIDEST = 110  # columns; wider lines are paragraphs, not broken lines
NARROWEST = 45  # columns; narrower columns are verse and menus
PIECES = 6  # pieces of sentences, before a page counts as written in pieces
LONGEST = 4000  # characters of a paragraph that is put together
CLOSING = ",.;:!?)’”%"  # what only goes on a line
OPEN_WORDS = frozenset(
    "a an and as at by for from in into like of on or said says that the to with der die das und von mit für de la el"
    " et di e il le les los y".split()
)
ENOUGH = 3  # full lines that go on in lower case, before a page counts as hard-wrapped

_MARKER = re.compile(r"\s*(?:[*•·▪◦○●■+-]|\d{1,3}[.)])\s+")
_WIDE = re.compile(r"[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]")


def paragraphs(lines: Sequence[str], plain: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """The paragraphs of a page as (first line, last line, text); blank lines stand in none.

    ``lines`` are the source lines, whose columns count; ``plain`` are the same lines squashed, whose words are joined.
    """
    width = column(lines, plain)
    indented = width > 0 and _begins_with_indents(lines)
    in_pieces = not width and is_in_pieces(plain)
    first, last, joined = -1, -1, ""
    for number, text in enumerate(plain):
        if not text:
            continue
        if first >= 0 and (
            (width and goes_on(lines, number, first, width, indented))
            or (in_pieces and last == number - 1 and is_next_piece(joined, text))
        ):
            joined = f"{joined}{'' if _joins_bare(joined, text) or (in_pieces and text[0] in CLOSING) else ' '}{text}"
        else:
            if first >= 0:
                yield first, last, joined
            first, joined = number, text
        last = number
    if first >= 0:
        yield first, last, joined


def is_in_pieces(plain: Sequence[str]) -> bool:
    """Whether a page has each piece of its text on a line of its own, so that links break the sentences that hold them.

    BeautifulSoup's ``get_text`` with a line break between the pieces writes such pages.
    """
    pieces = sum(bool(above) and bool(line) and is_next_piece(above, line) for above, line in pairwise(plain))
    return pieces >= PIECES and pieces * 10 >= sum(text.count(" ") >= 12 for text in plain)


def is_next_piece(above: str, line: str) -> bool:
    """Whether a line goes on the sentence that the line above leaves open."""
    if above[-1] in '.!?:…”"' or above.count(" ") < 3 or len(above) + len(line) > LONGEST:
        return above[-1] in ".!?" and line[0] in ",;)" and len(line) > 1
    if line[0] in CLOSING or line[0].islower():
        return True
    return above[-1] == "," or above.rsplit(" ", 1)[-1].casefold() in OPEN_WORDS


def column(lines: Sequence[str], plain: Sequence[str]) -> int:
    """The column at which a page was wrapped, or 0 for a page that was not."""
    long = sum(len(text) for text in plain if len(text) > WIDEST)
    if long * 3 > sum(map(len, plain)):
        return 0
    pairs = [
        (cells(lines[i]), plain[i + 1])
        for i in range(len(plain) - 1)
        if len(plain[i]) > NARROWEST // 2 and plain[i + 1] and " " in plain[i]
    ]
    widths = sorted((width for width, _ in pairs if NARROWEST <= width <= WIDEST), reverse=True)
    # One overlong line says nothing about the column; three of nearly the same length do.
    width = next((w for w, third in zip(widths, widths[2:], strict=False) if w - third <= 4), 0)
    full = [after for w, after in pairs if w <= width < w + 1 + cells(after.split(" ", 1)[0])]
    going_on = sum(after[0].islower() or _WIDE.match(after) is not None for after in full)
    return width if going_on >= ENOUGH and going_on * 4 >= len(full) else 0


def goes_on(lines: Sequence[str], number: int, first: int, width: int, indented: bool) -> bool:
    """Whether line ``number`` goes on the paragraph that begins at line ``first``.

    ``indented`` tells that the page's paragraphs begin with an indent, as those of agencies' feeds do.
    """
    before, line = lines[number - 1].rstrip(), lines[number]
    if not before.strip():
        return False
    if _MARKER.match(line):
        return False
    indent = _indent(line)
    if indented and indent and _indent(lines[number - 1]) <= indent:
        return False
    marker = _MARKER.match(lines[first])
    hang = marker.end() if marker else 0
    if indent > _indent(lines[first if number - 1 == first else number - 1]) and indent != hang:
        return False
    word = line.strip().split(" ", 1)[0]
    if cells(before) > width + 2:  # only a word that cannot be broken, an address, makes a line so long
        return cells(before.rsplit(" ", 1)[-1]) * 2 > width
    return cells(before) + 1 + cells(word) > width


def _begins_with_indents(lines: Sequence[str]) -> bool:
    """Whether lines that go on a paragraph stand further left than the line that begins it."""
    hanging = sum(
        bool(above.strip())
        and bool(line.strip())
        and _indent(above) >= 2
        and not _indent(line)
        and not _MARKER.match(above)
        for above, line in pairwise(lines)
    )
    return hanging >= ENOUGH


def cells(text: str) -> int:
    """The columns that a line takes on a terminal: two for East Asian wide signs."""
    text = text.rstrip()
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _joins_bare(before: str, after: str) -> bool:
    return _WIDE.match(before[-1]) is not None and _WIDE.match(after[0]) is not None
