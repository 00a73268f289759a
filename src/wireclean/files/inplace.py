"""Cleaning in place: a subtraction of lines from a file that a person keeps.

Lines of chrome go; where some went, runs of blank lines become one, and those at an end of the file that chrome left
behind go too. Every line that stays keeps its bytes, its line end included, and nothing is added. A headline, a byline,
dates, a copyright notice, credits and captions stay where they stand: only what the rules drop goes, and navigation
also where it names the site or the section.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable

from wireclean import frontmatter, phrases
from wireclean.engine import mark
from wireclean.files import protected
from wireclean.files.protected.page import FREE, HIDDEN, indent
from wireclean.files.protected.structures import CODE
from wireclean.files.read import BOMS, TO_TEXT, ReadError, decode_any, is_html
from wireclean.files.sureness import going, is_menu
from wireclean.layout.story import find_story
from wireclean.lazy import pattern
from wireclean.page import Page, squash
from wireclean.rule import Rule
from wireclean.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wireclean.settings import Settings

MAX_REMOVED = 0.5
"""The share of a file's words that may go."""

PASSES = 4  # each finds what only shows when the rest has gone; two are the most that a page was seen to need

REPORT = "a fault of wireclean, please report it with the file"


class NotCleanedError(ReadError):
    """A file that was left as it is; the message names it and says why."""


class Finding(NamedTuple):
    """Lines that go, ``line`` to ``last`` from 1, as they stand in the file, and the rule that says so."""

    line: int
    last: int
    code: str
    name: str
    text: str


class Subtraction(NamedTuple):
    """A file's ``lines`` as bytes, line ends included, and the numbers, from 0, of those that are ``gone``.

    ``mark`` is the byte-order mark before them, ``codec`` what they are in.
    """

    lines: tuple[bytes, ...]
    gone: frozenset[int] = frozenset()
    findings: tuple[Finding, ...] = ()
    mark: bytes = b""
    codec: str = "utf-8"

    @property
    def after(self) -> bytes:
        """The file's bytes afterwards."""
        return self.mark + b"".join(line for number, line in enumerate(self.lines) if number not in self.gone)


def subtract(
    data: bytes,
    name: str,
    settings: Settings | None = None,
    encoding: str | None = None,
    max_removed: float = MAX_REMOVED,
) -> Subtraction:
    """What cleaning takes from the file ``name`` that holds ``data``.

    A file in which nothing is known chrome keeps all its lines, whether it has a story or not. The result has been
    tried: it is lines of the file in their order, and cleaning it again takes nothing more.

    Raises ``ReadError`` for what cannot be read as text, and ``NotCleanedError`` where a scraped page has no story, and
    where more than ``max_removed`` of the words would go, from 0 to 1.
    """
    text = decode_any(data, name, encoding)
    markdown = name.lower().endswith(protected.SUFFIXES)
    if not markdown and is_html(text):
        raise ReadError(f"{name}: raw HTML, not text; turn it into text first: {TO_TEXT}")
    mark, codec = _codec(data, encoding)
    texts = _LINES.findall(text)
    lines = tuple(line.encode(codec) for line in texts)
    if mark + b"".join(lines) != data:
        raise NotCleanedError(f"{name}: {codec} does not give the same bytes back; turn the file into UTF-8 first")
    if frontmatter.own_json(text) is not None:
        return Subtraction(lines, mark=mark, codec=codec)  # wireclean's own: an article already, and no lines to take
    bare = [line.rstrip("\r\n") for line in texts]
    gone, findings = _to_the_end(bare, name, settings)
    _check_share(bare, gone, name, max_removed)
    change = Subtraction(lines, frozenset(gone), tuple(findings), mark, codec)
    source = iter(texts)
    if not all(line in source for line in _LINES.findall(change.after[len(mark) :].decode(codec))):
        raise NotCleanedError(f"{name}: what is left are not lines of it, in their order; {REPORT}")
    return change


_LINES = pattern(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_UNMARKED = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
}


def _codec(data: bytes, encoding: str | None) -> tuple[bytes, str]:
    """The byte-order mark of a file and the codec of what stands behind it."""
    mark = next((mark for mark, _ in BOMS if data.startswith(mark)), b"")
    return mark, _UNMARKED[mark] if mark else encoding or "utf-8"


def _to_the_end(lines: list[str], name: str, settings: Settings | None) -> tuple[set[int], list[Finding]]:
    """What goes until nothing more does, by numbers of the lines given."""
    numbers = list(range(len(lines)))
    gone: set[int] = set()
    findings: list[Finding] = []
    for _ in range(PASSES):
        found, more = _pass([lines[number] for number in numbers], name, settings)
        if not more:
            return gone, sorted(findings, key=lambda finding: finding.line)
        findings += (
            Finding(numbers[first] + 1, numbers[last] + 1, rule.code, rule.name, text)
            for first, last, rule, text in found
        )
        gone.update(numbers[number] for number in more)
        numbers = [number for index, number in enumerate(numbers) if index not in more]
    raise NotCleanedError(f"{name}: cleaning it {PASSES} times over finds more each time; {REPORT}")


def _check_share(lines: list[str], gone: Iterable[int], name: str, most: float) -> None:
    lost = sum(len(lines[number].split()) for number in gone)
    words = sum(len(line.split()) for line in lines)
    if lost > most * words:
        raise NotCleanedError(
            f"{name}: held back: {lost} of its {words} words would go, more than --max-removed {most:g} allows"
        )


# --- one pass ---

_MARKDOWN_BLANK = " \t\f\v"  # a no-break space is a paragraph there
_UNDERLINE = pattern(r" {0,3}(?:=+|-+)[ \t]*")
_ITEM = pattern(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]")

_Going = tuple[int, int, Rule, str]
"""The first and the last line of what goes, the rule that says so, and its words."""


def _pass(lines: list[str], name: str, settings: Settings | None) -> tuple[list[_Going], set[int]]:
    """What one look at a file takes: what was found, and all lines that go, blank ones included."""
    front, states = protected.guards(lines, name)
    markdown = front > 0 or name.lower().endswith(protected.SUFFIXES)
    page = _page(lines, front, states, settings)
    free = frozenset(
        block.index
        for block in page.blocks
        if all(states[number] == FREE for number in range(block.first, block.last + 1))
    )
    if page.story is None and is_menu(page, free):
        raise NotCleanedError(f"{name}: no story found among its {len(page.blocks)} blocks of text")
    enclosed = any(state == HIDDEN and lines[number].strip() for number, state in enumerate(states) if number >= front)
    found = [
        (block.first, block.last, rule, " ".join(" ".join(lines[block.first : block.last + 1]).split()))
        for block, rule in going(mark(page, settings), free, markdown=markdown)
        # The rules see no code, so that a rule between sections seems to end the story above it.
        if not (block.thematic_break and enclosed)
    ]
    if markdown:
        found = _without_leaning(found, lines)
    gone = {number for first, last, _, _ in found for number in range(first, last + 1)}
    if markdown:
        gone |= {number + 1 for number in gone if _is_underline(lines, number + 1)}
    if gone:
        gone |= _blank(lines, states, gone, front, markdown)
    return found, gone


def _page(lines: list[str], front: int, states: bytearray, settings: Settings | None) -> Page:
    """The page as the rules see it: where something is protected stand blank lines."""
    extra, patterns = (settings.phrases, settings.patterns) if settings else ((), ())
    given, _ = frontmatter.split("\n".join(lines)) if front else (None, 0)
    shown = ["" if state == HIDDEN else line for line, state in zip(lines, states, strict=True)]
    page = Page(shown, phrases.load(extra, patterns), front, given)
    page.story = find_story(page)
    return page


def _without_leaning(found: list[_Going], lines: list[str]) -> list[_Going]:
    """What can go without a change in what the lines beside it mean in Markdown."""
    gone = {number for first, last, _, _ in found for number in range(first, last + 1)}
    left: list[_Going] = []
    behind = stays = len(lines)  # the next of what was found, and the first line that stays from there on
    for one in reversed(found):
        first, last = one[:2]
        stays = next((number for number in range(last + 1, behind) if lines[number].strip()), stays)
        if _leans_on_it(lines, gone, first, last, stays):
            gone.difference_update(range(first, last + 1))
            stays = first
        else:
            left.append(one)
        behind = first
    found, left = left[::-1], []
    for one in found:
        above = lines[one[0] - 1] if one[0] and one[0] - 1 not in gone else ""
        if (len(above) - len(above.rstrip("\\"))) % 2:  # a hard break, which would show with nothing behind it
            gone.difference_update(range(one[0], one[1] + 1))
        else:
            left.append(one)
    return left


def _leans_on_it(lines: list[str], gone: set[int], first: int, last: int, stays: int) -> bool:
    """Whether what stays beside some lines would become something else without them; ``stays`` is the line below."""
    adjoins = stays == last + 1 < len(lines)
    if (adjoins and _is_underline(lines, stays)) or (first < last and _is_underline(lines, last)):
        above = first - 1
        while above in gone:
            above -= 1
        if above >= 0 and lines[above].strip():
            return True  # a heading of which the sentence above is a part, or would be all
    if adjoins and (
        lines[stays].lstrip().startswith("{") or indent(lines[stays]) >= max(CODE, indent(lines[last]) + 1)
    ):
        return True  # attributes of the paragraph above; code
    item = any(_ITEM.match(line) for line in lines[first : last + 1])
    return item and stays < len(lines) and indent(lines[stays]) >= max(2, indent(lines[first]) + 1)  # what it holds


def _is_underline(lines: list[str], number: int) -> bool:
    return number < len(lines) and _UNDERLINE.fullmatch(lines[number]) is not None


def _blank(lines: list[str], states: bytearray, gone: set[int], front: int, markdown: bool) -> set[int]:
    """The blank lines that go: all but the first of each run, and all of one that chrome left at an end of the file."""
    more: set[int] = set()
    number = front
    while number < len(lines):
        first, blank = number, []
        while number < len(lines) and (
            number in gone or (states[number] == FREE and _is_blank(lines[number], markdown))
        ):
            if number not in gone:
                blank.append(number)
            number += 1
        if number == first:
            number += 1
            continue
        at_an_end = first == 0 or number == len(lines)
        more.update(blank if at_an_end and len(blank) < number - first else blank[1:])
    return more


def _is_blank(line: str, markdown: bool) -> bool:
    return not line.strip(_MARKDOWN_BLANK) if markdown else not squash(line)
