"""Structures of lines: tables, footnotes, admonitions, tags of site generators, HTML, indented code."""

from __future__ import annotations

from wireclean.files.protected.page import HIDDEN, Page, indent
from wireclean.lazy import IGNORECASE, pattern

CODE = 4  # columns of an indent that makes a line code, or part of what stands above it
LONGEST = 60  # lines of one tag or expression
_TAG_START = pattern(r"[ \t]*(?:</?[A-Za-z][\w.:-]{0,60}(?<!:)(?=[\s/>]|$)|</?>)")
_TAGS_ENDS = (("{{", "}}"), ("{%", "%}"), ("{#", "#}"))
_MODULE = pattern(r"(?:import|export)\b")
_ADMONITION = pattern(r"""[ \t]*(?:(?:!!!|\?\?\?\+?)[ \t]+\S|===[+!]*[ \t]+["'])""")
_CALLOUT = pattern(r"[ \t]*>[ \t]*\[![A-Za-z-]{1,40}\]")
_DIRECTIVE = pattern(r"[ \t]{0,12}(?:\.\.[ \t]+[\w:-]{1,60}::|::[A-Za-z][\w-]{0,60})")
_DELIMITERS = pattern(r"(?:\|[ \t]*+)?(?::?-+:?[ \t]*+\|[ \t]*+)++(?::?-+:?)?")
_GRID = pattern(r"\+(?:[-=:]{2,}\+)+")
_DASHES = pattern(r"-{2,}(?:[ \t]+-{2,})+")
_FOOTNOTE = pattern(r" {0,3}\[\^[^\]\n]{1,80}\]:")
_DEFINITION = pattern(r" {0,3}\*?\[[^\]\n]{1,200}\]:")
_TITLE = pattern(r"""[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\))[ \t]*""")
_MEANING = pattern(r" {0,3}[:~][ \t]+\S")
_CONTENTS = pattern(r"[ \t]*(?:!?\[\[.{1,400}\]\]|\[toc\])[ \t]*", IGNORECASE)


def _paired(page: Page, number: int) -> int:
    """What stands between two tags, the lines of both included, and what begins there and goes on."""
    line, last = number, page.ends.get(number, -1)
    while line < last:
        line += 1
        last = max(last, page.ends.get(line, -1))
    return last + 1 if last >= 0 else number


def _html(page: Page, number: int) -> int:
    """HTML and JSX whose end was not found: up to the next blank line."""
    return page.paragraph(number) if _TAG_START.match(page.lines[number]) else number


def _generator_tag(page: Page, number: int) -> int:
    """A line that begins with a tag of Hugo, Liquid or Nunjucks, a list of attributes, an expression of MDX."""
    text = page.lines[number].lstrip()
    if not text.startswith("{"):
        return number
    for opens, closes in _TAGS_ENDS:
        if text.startswith(opens):
            return max(page.until(number, closes), number + 1) if closes in text else _closed(page, number, closes)
    if page.mdx:
        return _balanced(page, number)
    return number + 1 if text[1:2] in ":.@" or text.rstrip().endswith("}") else number


def _closed(page: Page, number: int, sign: str) -> int:
    """The line behind a tag over several lines; only its first where it is never closed in its paragraph."""
    for line in range(number + 1, min(number + LONGEST, len(page.lines))):
        if not page.lines[line].strip():
            break
        if sign in page.lines[line]:
            return line + 1
    return number + 1


def _balanced(page: Page, number: int) -> int:
    """The line behind an expression of MDX."""
    depth = 0
    for line in range(number, min(number + LONGEST, len(page.lines))):
        depth += page.lines[line].count("{") - page.lines[line].count("}")
        if depth <= 0:
            return line + 1
    return number + 1


def _module(page: Page, number: int) -> int:
    """``import`` and ``export`` in MDX."""
    return page.paragraph(number) if page.mdx and _MODULE.match(page.lines[number]) else number


def _admonition(page: Page, number: int) -> int:
    """``!!! note``, ``??? tip``, ``=== "Tab"`` with what is indented below; a callout in a quotation."""
    line = page.lines[number]
    if _ADMONITION.match(line):
        return max(page.indented(number + 1, indent(line) + CODE), number + 1)
    return page.paragraph(number) if _CALLOUT.match(line) else number


def _directive(page: Page, number: int) -> int:
    """``::: name`` that is never closed, a closing one, ``::name``, ``.. name::`` with what is indented below."""
    line = page.lines[number]
    if _DIRECTIVE.match(line):
        return max(page.indented(number + 1, indent(line) + 2), number + 1) if ".." in line else number + 1
    return number + 1 if line.lstrip().startswith(":::") else number


def _table(page: Page, number: int) -> int:
    """Tables of pipes, of Pandoc's grids and dashes, and rows between pipes."""
    text = page.lines[number].strip()
    below = page.lines[number + 1].strip() if number + 1 < len(page.lines) else ""
    if "-" in below and (_DASHES.fullmatch(below) or ("|" in text and _DELIMITERS.fullmatch(below))):
        return page.paragraph(number)
    if "-" in text and (_DELIMITERS.fullmatch(text) or _DASHES.fullmatch(text) or _GRID.fullmatch(text)):
        return page.paragraph(number)
    return number + 1 if len(text) > 2 and text[0] == text[-1] == "|" else number


def _footnote(page: Page, number: int) -> int:
    """A footnote with the paragraphs that are indented below it."""
    if _FOOTNOTE.match(page.lines[number]) is None:
        return number
    behind = page.paragraph(number)
    return max(page.indented(behind, 2), behind)


def _definition(page: Page, number: int) -> int:
    """The address of a link, an abbreviation, the meaning of a term; over several lines too."""
    line = page.lines[number]
    if _DEFINITION.match(line):
        behind = number + 1
        if line.rstrip().endswith("]:"):
            behind += 1
        while behind < len(page.lines) and _TITLE.fullmatch(page.lines[behind]):
            behind += 1
        return min(behind, len(page.lines))
    if _MEANING.match(line):
        if number and page.lines[number - 1].strip():
            page.states[number - 1] = HIDDEN  # the term
        return page.indented(page.paragraph(number), 2)
    return number


def _contents(page: Page, number: int) -> int:
    """A wiki link alone, and the place of a table of contents."""
    return number + 1 if "[" in page.lines[number] and _CONTENTS.fullmatch(page.lines[number]) else number


def _indented_code(page: Page, number: int) -> int:
    """Code, or what goes on an item of a list: indented lines behind a blank line."""
    if indent(page.lines[number]) < CODE:
        return number
    above = number - 1
    if above >= page.front and page.lines[above].strip() and page.states[above] != HIDDEN:
        return number
    return page.indented(number, CODE)


STRUCTURES = (
    _paired,
    _indented_code,
    _generator_tag,
    _module,
    _admonition,
    _directive,
    _table,
    _footnote,
    _definition,
    _contents,
    _html,
)
