"""Hard-wrapped text: which lines are one paragraph.

Dumps of lynx and w3m and raw agency feeds break lines at 65 to 80 columns. A line was broken there exactly when the
next line's first word would not have fitted on it, so that is what is asked; where it would have fitted, the break is
meant (a menu, an address, verse, a table).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from wireclean.lazy import pattern

WIDEST = 110  # columns; wider lines are paragraphs, not broken lines
NARROWEST = 45  # columns; narrower columns are verse and menus
PIECES = 2  # pieces of sentences, before a page counts as written in pieces
VERSE = 7  # words of a line of verse
WHOLE = 4  # words; fewer are a label or a link, and no part of a sentence by themselves
LEAD, LED = 3, 6  # words of a sentence's first piece, and with its second, which a third goes on
OPENED = 12  # words of a line that is no heading, so that a link may follow
LINK = 9  # words of a link that breaks a sentence
LONGEST = 4000  # characters of a paragraph that is put together
CLOSING = frozenset(",.;:!?)]’”%、。，」』）،؛؟۔।")  # what only goes on a line
OPENING = frozenset(",([„«—–/$€£@&")  # what leaves a line open
MARKS_BEFORE = "—– «„“‘(["  # what may stand before the first word of a piece
BRACKETS = frozenset("([„«/$€£@")  # what no space stands behind
FINISHED = frozenset(".!?…。؟۔।")  # what ends a sentence
CLOSERS = ' »”’")]'  # what may stand behind that
OPEN_WORDS = frozenset(
    "a an and as at by for from in into like of on or said says that the to with der die das und von mit für de la el"
    " et di e il le les los y".split()
)
INSIDE = 2  # lines between brackets that a line leaves open: ``Image:``, and whose it is
FEW = 2  # full lines, where there are no other long ones
COMMON = 60  # columns; raw feeds and dumps have more
ENOUGH = 3  # full lines that go on in lower case, before a page counts as hard-wrapped
NEARLY = 0.8  # of the column: a longer line is nearly full, and an open sentence on it goes on in lower case
ADVISORY = 6  # lines between the marks of a feed's field, which an advisory takes

_CODE = pattern(r"\s*[A-Z]{2,4}-(?:[A-Z]{2}-)?\d{2}-\d{2}-\d{2} \d{4}")  # of a transmission: AP-WF-08-29-16 1626GMT
_RULE = pattern(r"\s*(?:[_*=~—–-]\s?){3,}")  # between sections
_MARKER = pattern(r"\s*(?:[*•·▪◦○●■□▫☐✓✔➤►‣+-]|\d{1,3}[.)])\s+")
_BY = pattern(r"(?:by|von|par|por|av|af|di|door)(?:$| [A-ZÀ-ÞĀ-Ž])")  # of a byline below a headline
_FLAT = pattern(  # vowel signs above and below a letter, which take no column
    r"[\u0300-\u036f\u0591-\u05bd\u064b-\u065f\u0670\u0900-\u0902\u093a\u093c\u0941-\u0948\u094d\u0981\u09bc\u09c1-\u09c4\u09cd"
    r"\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b-\u200f]"
)
_WIDE = pattern(r"[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]")


def paragraphs(
    lines: Sequence[str],
    plain: Sequence[str],
    is_label: Callable[[str], bool] = lambda line: False,
    meant: frozenset[int] = frozenset(),
) -> list[tuple[int, int, str]]:
    """The paragraphs of a page as (first line, last line, text); blank lines stand in none.

    ``lines`` are the source lines, whose columns count; ``plain`` are the same lines squashed, whose words are joined.
    ``is_label`` tells of a line whether it is a known label, which is no piece of a sentence; ``meant`` are the lines
    that end where they were meant to, so that nothing goes on them.
    """
    width = column(lines, plain)
    indented = width > 0 and _begins_with_indents(lines, width)
    in_pieces = is_in_pieces(plain, wrapped=width > 0)
    pieces = next_pieces(plain, is_label, _spaced(lines)) if in_pieces else _bracketed(plain)
    pieces |= _fielded(lines)
    if not width and not pieces:
        return [(number, number, text) for number, text in enumerate(plain) if text]
    found: list[tuple[int, int, str]] = []
    first, joined = -1, ""
    last = -1
    for number, text in enumerate(plain):
        if not text:
            continue
        piece = number in pieces
        joins = first >= 0 and number - 1 not in meant
        if joins and (piece or (width and goes_on(lines, number, first, width, indented))):
            joined = f"{joined}{'' if _joins_bare(joined, text, piece) else ' '}{text}"
        else:
            if first >= 0:
                found.append((first, last, joined))
            first, joined = number, text
        last = number
    if first >= 0:
        found.append((first, last, joined))
    return found


def is_in_pieces(plain: Sequence[str], wrapped: bool = False) -> bool:
    """Whether a page has each piece of its text on a line of its own, so that links break the sentences that hold them.

    BeautifulSoup's ``get_text`` with a line break between the pieces writes such pages. A line that begins with a comma
    shows it; lines that go on in lower case show it too, where the page is not ``wrapped`` at a column.
    """
    marks = cased = 0
    uncapitalised = [(above, line) for above, line in pairwise(plain) if above and line and not line[0].isupper()]
    for above, line in uncapitalised:  # few
        marks += _begins_closing(line)
        cased += line[0].islower() and max(_words(above), _words(line) // 2) >= WHOLE and is_next_piece(above, line)
    return marks >= PIECES if wrapped else marks + cased >= PIECES


def next_pieces(
    plain: Sequence[str],
    is_label: Callable[[str], bool] = lambda line: False,
    spaced: frozenset[int] = frozenset(),
) -> frozenset[int]:
    """The lines that go on the line above them, on a page in pieces.

    Four signs: the line begins as no sentence does; the line above ends as no sentence does, or leaves a bracket open;
    a few words, a link, stand between an open sentence and a line that goes on; or a sentence of some pieces is not
    finished, and the space before the next is still there. ``spaced`` are the lines before which it is.
    """
    goes_on = [False, *(is_next_piece(above, line) for above, line in pairwise(plain)), False]
    for number in range(len(plain) - 1, 0, -1):  # a short line in lower case may be a label: what follows it tells
        line = plain[number]
        if goes_on[number] and line[0] not in CLOSING and _words(line) < WHOLE:
            goes_on[number] = goes_on[number + 1] or _is_finished(line) or _is_open(line)
    found = set()
    words = signs = pieces = opened = 0  # of the paragraph under way; ``opened`` are its brackets that are not closed
    introduced = False  # whether nothing but short lines stand since one that introduced them: verse, a list
    for number, line in enumerate(plain):
        above = plain[number - 1] if number else ""
        own, brackets = _words(line), line.count("(") - line.count(")")
        introduced = own <= VERSE and (introduced or (above[-1:] == ":" and words >= OPENED))
        if above and line and signs + len(line) <= LONGEST:
            whole = words >= WHOLE or own >= 2 * WHOLE or (goes_on[number + 1] and words >= LEAD and words + own >= LED)
            piece = goes_on[number] and (line[0] in CLOSING or whole or _is_initial(above))
            behind = plain[number + 1] if goes_on[number + 1] else ""
            told = words if pieces == 1 else words + OPENED
            slash = line == "/" and words >= WHOLE  # Photo by Ida Voss / AP
            capitals = _is_initial(above) and not is_label(above) and _goes_on_in_capitals(line)
            open_ = number in spaced and pieces > 1 and not _is_finished(above)
            joins = (
                piece or slash or capitals or open_ or (opened > 0 > brackets) or _leads_on(above, line, told, behind)
            )
            joins = joins and (piece or not line[0].isupper() or not is_label(line))  # an ad's label, inside a sentence
            if joins and not introduced and not (pieces == 1 and is_label(above)):
                found.add(number)
                words, signs, pieces, opened = words + own, signs + len(line), pieces + 1, opened + brackets
                continue
        words, signs, pieces, opened = own, len(line), 1, brackets
    return frozenset(found)


def _spaced(lines: Sequence[str]) -> frozenset[int]:
    """The lines that one space parts from the line above, at its end or at their beginning, as inside a sentence."""
    ends = [line[-1:] == " " != line[-2:-1] for line in lines]
    return frozenset(
        number
        for number, line in enumerate(lines)
        if (line[:1] == " " and line[1:2].strip()) or (number and ends[number - 1])
    )


def _bracketed(plain: Sequence[str]) -> frozenset[int]:
    """The lines from one that ends in an open bracket to the one that closes it, as credits stand on Reach's pages."""
    found: set[int] = set()
    if " (\n" not in "\n".join(plain):  # as on most pages
        return frozenset()
    for number in [number for number, line in enumerate(plain) if line[-2:] == " ("]:
        inside = plain[number + 1 : number + 1 + INSIDE]
        end = next((i for i, text in enumerate(inside, 1) if text.endswith(")")), 0)
        if end and all(inside[:end]):
            found.update(range(number + 1, number + 1 + end))
    return frozenset(found)


def _fielded(lines: Sequence[str]) -> frozenset[int]:
    """The lines that go on a field of an agency's feed, which begins with ``^`` and ends with ``<``: its advisory."""
    found: set[int] = set()
    if "^" not in "".join(lines):  # as on most pages
        return frozenset()
    for number in [number for number, line in enumerate(lines) if line[:1] == "^"]:
        for end, line in enumerate(lines[number : number + ADVISORY], number):
            if not line.strip() or (line[0] == "^" and end > number):
                break
            if line.rstrip()[-1] == "<":
                found.update(range(number + 1, end + 1))
                break
    return frozenset(found)


def is_next_piece(above: str, line: str) -> bool:
    """Whether a line begins as no sentence does, and so may go on the line above."""
    if not above or not line:
        return False
    if _begins_closing(line):
        return True
    begin = line.lstrip(MARKS_BEFORE)
    if not begin[:1].islower() or begin[1:2].isupper() or "://" in begin or _BY.match(begin):
        return False
    return above[-1] != ":" and not _is_finished(above)


def _begins_closing(line: str) -> bool:
    return line[0] in CLOSING and not line.startswith("..")


def _words(line: str) -> int:
    return line.count(" ") + 1


def _is_initial(line: str) -> bool:
    """Whether a line is the large letter that a paragraph begins with."""
    return len(line) == 1 and line.isupper()


def _goes_on_in_capitals(line: str) -> bool:
    """Whether a paragraph's large letter stands above its line, whose first word is in capitals: ``N the harbor``."""
    word, _, behind = line.partition(" ")
    return word.isupper() and behind[:1].islower() and line.count(" ") >= OPENED


def _is_open(line: str) -> bool:
    """Whether a line ends as no sentence does."""
    return line[-1] in OPENING or line.rsplit(" ", 1)[-1].casefold() in OPEN_WORDS


def _is_finished(line: str) -> bool:
    return line.rstrip(CLOSERS)[-1:] in FINISHED


def _leads_on(above: str, line: str, words: int, behind: str) -> bool:
    """Whether the line above, which ends a paragraph of so many ``words``, goes on in a line and the one ``behind`` it.

    ``behind`` is empty where that does not go on the line.
    """
    if _is_open(above):
        return words >= WHOLE or above == "(" or (behind != "" and not _BY.match(above))
    if not behind or _words(line) > LINK or _is_open(line) or _is_finished(above) or behind[0] == ":":
        return False
    if above[-1] == ":":
        return False  # what it introduces stands below
    return _is_small(above.rsplit(" ", 1)[-1][0]) and words >= (WHOLE if behind[0] in CLOSING else OPENED)


def column(lines: Sequence[str], plain: Sequence[str]) -> int:
    """The column at which a page was wrapped, or 0 for a page that was not."""
    lengths = list(map(len, plain))
    if sum(length for length in lengths if length > WIDEST) * 3 > sum(lengths):
        return 0
    pairs = [
        (cells(lines[i]), plain[i + 1])
        for i in range(len(plain) - 1)
        if len(plain[i]) > NARROWEST // 2 and plain[i + 1] and " " in plain[i]
    ]
    # A line that goes on in lower case was broken; an item of a list may be wider than the column.
    width, _ = _width(pairs, _goes_on_small)
    if width and not _are_sentences(plain, width):
        return width
    # Without capitals any line may go on: those of paragraphs are nearly all full, those of a list by chance.
    width, going_on = _width(pairs, _is_caseless)
    if width and _are_sentences(plain, width):
        return 0
    if width and going_on * 3 >= 2 * sum(_is_caseless(after) for _, after in pairs):
        return width
    return _width_of_few(pairs) or _width_of_one(plain)


def _are_sentences(plain: Sequence[str], width: int) -> bool:
    """Whether the lines that seem full, in a script without capitals, are paragraphs: most end as sentences do."""
    full = [line for line in plain if NEARLY * width <= cells(line) <= width and not line.isascii()]
    caseless = [line for line in full if _WIDE.match(line) or _is_caseless(line)]
    return len(caseless) * 2 > len(full) and sum(map(_is_finished, caseless)) * 2 > len(caseless)


def _width_of_few(pairs: Sequence[tuple[int, str]]) -> int:
    """The column of a page with too few broken lines to show it: where each long line is full, and some go on small."""
    broken = [(width, after) for width, after in pairs if width >= NARROWEST]
    column = max((width for width, _ in broken), default=0)
    small = sum(_goes_on_small(after) for _, after in broken)
    if not (len(broken) >= FEW and small * 4 >= len(broken) and COMMON <= column <= WIDEST):
        return 0
    return column if all(width + 1 + cells(after.split(" ", 1)[0]) > column for width, after in broken) else 0


def _width_of_one(plain: Sequence[str]) -> int:
    """The column of a page with one broken line, which ends as no sentence does and goes on in lower case."""
    broken = [(line, below) for line, below in pairwise(plain) if below and len(line) >= NARROWEST]
    if len(broken) != 1 or not COMMON <= len(broken[0][0]) <= WIDEST:
        return 0
    line, below = broken[0]
    return cells(line) if below[0].islower() and line.rsplit(" ", 1)[-1].casefold() in OPEN_WORDS else 0


def _width(pairs: Sequence[tuple[int, str]], may_go_on: Callable[[str], bool]) -> tuple[int, int]:
    """The column that lines and those below them bear out, and how many full lines go on; zeros where they do not.

    ``pairs`` are the columns of a line and the line below it.
    """
    widths = sorted((w for w, after in pairs if NARROWEST <= w <= WIDEST and may_go_on(after)), reverse=True)
    # One overlong line says nothing about the column; three of nearly the same length do.
    width = next((w for w, third in zip(widths, widths[2:], strict=False) if w - third <= 4), 0)
    full = [after for w, after in pairs if w <= width < w + 1 + cells(after.split(" ", 1)[0])]
    going_on = sum(map(may_go_on, full))
    return (width, going_on) if going_on >= ENOUGH and going_on * 4 >= len(full) else (0, 0)


def _goes_on_small(line: str) -> bool:
    return line[0].islower() or _WIDE.match(line) is not None


def _is_caseless(line: str) -> bool:
    """Whether a line begins with a letter of a script without capitals."""
    return line[0].isalpha() and line[0].upper() == line[0].lower()


def _is_small(letter: str) -> bool:
    """Whether a letter is no capital, perhaps of a script that has none."""
    return letter.isalpha() and not letter.isupper()


def goes_on(lines: Sequence[str], number: int, first: int, width: int, indented: bool) -> bool:
    """Whether line ``number`` goes on the paragraph that begins at line ``first``.

    ``indented`` tells that the page's paragraphs begin with an indent, as those of agencies' feeds do.
    """
    before, line = lines[number - 1].rstrip(), lines[number]
    if not before.strip():
        return False
    if _CODE.match(line) or _RULE.fullmatch(line):
        return False
    if _MARKER.match(line) and not (line[0].isdigit() and before[-1] == ","):  # said Ida Voss,\n58. “He is right.”
        return False
    indent = _indent(line)
    marker = _MARKER.match(lines[first])
    hang = marker.end() if marker else 0
    if indented and indent and indent != hang and _indent(lines[number - 1]) <= indent:
        return False
    if indent > _indent(lines[first if number - 1 == first else number - 1]) and indent != hang:
        return False
    if cells(before) > width + 2:  # only a word that cannot be broken, an address, makes a line so long
        return cells(before.rsplit(" ", 1)[-1]) * 2 > width
    return _is_full(before, line, width) or _is_open_line(before, line, width)


def _is_open_line(line: str, below: str, width: int) -> bool:
    """Whether a line is nearly full and no sentence ends on it, since the one below goes on in lower case, to its end.

    One line that was wrapped by hand, or at another column, makes the page's seem wider.
    """
    if not below.lstrip()[:1].islower() or cells(line) < NEARLY * width or line[-1] in ":;" or _is_finished(line):
        return False
    return _is_finished(below.rstrip()) or cells(below) >= NEARLY * width


def _begins_with_indents(lines: Sequence[str], width: int) -> bool:
    """Whether lines that go on a paragraph stand further left than the full line that begins it."""
    hanging = sum(
        bool(line.strip())
        and _indent(above) >= 2
        and not _indent(line)
        and not _MARKER.match(above)
        and _is_full(above, line, width)
        for above, line in pairwise(lines)
    )
    return hanging >= ENOUGH


def _is_full(line: str, below: str, width: int) -> bool:
    """Whether the first word of the line below would not have fitted on a line."""
    return cells(line) + 1 + cells(below.strip().split(" ", 1)[0]) > width


def cells(text: str) -> int:
    """The columns that a line takes on a terminal: two for East Asian wide signs, none for signs over a letter."""
    text = text.rstrip()
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text)) - len(_FLAT.findall(text))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _joins_bare(before: str, after: str, piece: bool) -> bool:
    """Whether no space stands between two lines that are joined: East Asian ones, and in pieces before a comma."""
    if piece and (after[0] in CLOSING or before[-1] in BRACKETS or (_is_initial(before) and before not in "AI")):
        return True
    return _WIDE.match(before[-1]) is not None and _WIDE.match(after[0]) is not None
