"""What no rule may take from a file that a person keeps: front matter, code, tables, HTML, tags of site generators.

A scanner of lines, not a parser of Markdown: the dialects of Hugo, Jekyll, Eleventy, MkDocs, MyST, Astro and Obsidian
contradict each other, so what any of them would read as more than a paragraph is kept from the rules. It may keep too
much, which costs a line of chrome; to keep too little would break a page. Everything takes time linear in the text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence

from wireclean import frontmatter
from wireclean.lazy import IGNORECASE, VERBOSE, pattern

FREE = 0
"""A line that rules see and may take."""
PINNED = 1
"""A line that rules see, so that they know where they are, and that stays: a sentence with code or a tag in it."""
HIDDEN = 2
"""A line that rules do not see."""

SUFFIXES = (".md", ".markdown", ".mdown", ".mdwn", ".mdx", ".mkd", ".mkdn", ".qmd", ".rmd")
"""Names of files in Markdown. A file of any other name is one when it has front matter."""

CODE = 4  # columns of an indent that makes a line code, or part of what stands above it
LONGEST = 60  # lines of one tag or expression
SENTENCE = 8  # words; a shorter line with code or a tag in it is mostly that


def guards(lines: Sequence[str], name: str) -> tuple[int, bytearray]:
    """How many lines at the top are front matter, and for each line whether it is `FREE`, `PINNED` or `HIDDEN`.

    ``lines`` have no line ends; ``name`` is the file's. Plain text has nothing but front matter, and what stands
    between ``<!-- wireclean: off -->`` and ``<!-- wireclean: on -->``.
    """
    markdown = name.lower().endswith(SUFFIXES)
    front = frontmatter.split("\n".join(lines))[1]
    if markdown:
        front = max(front, _front_matter(lines))
    page = _Page(lines, front, name.lower().endswith(".mdx"))
    page.hide(0, front)
    page.pass_over(_OPAQUE if markdown or front else (_switched_off,))
    if markdown or front:
        page.pair()
        page.pass_over(_STRUCTURES)
        page.pin()
    return front, page.states


# --- front matter ---

_FENCE_OF_KEYS = pattern(r"(---)[ \t]*\w{0,12}|(\+\+\+)|(;;;)")  # `---js`: what stands there is run, not read


def _front_matter(lines: Sequence[str]) -> int:
    """The lines of front matter, of any kind and whatever is in it: it stands at the very top."""
    if not lines:
        return 0
    opened = _FENCE_OF_KEYS.fullmatch(lines[0].rstrip())
    if opened is not None:
        ends = ("---", "...") if opened[1] else (opened[2] or opened[3],)
        return next((number + 1 for number in range(1, len(lines)) if lines[number].rstrip() in ends), 0)
    if lines[0].rstrip() == "{":
        return next((number + 1 for number in range(1, len(lines)) if lines[number].rstrip() == "}"), 0)
    return 0


# --- the page ---

_LIQUID = pattern(r"\{%-?[ \t]{0,4}(end)?(\w{1,40})")
_SHORTCODE = pattern(r"\{\{[<%][ \t]{0,4}(/?)[ \t]{0,4}([\w./-]{1,60})([^<>{}]{0,2000}?)(/?)[ \t]{0,4}[>%]\}\}")
_ELEMENT = pattern(r"<(/?)([A-Za-z][\w.:-]{0,60})(?<!:)(?=[\s/>])([^<>]{0,4000}?)(/?)>")
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
_COLONS = pattern(r"[ \t]{0,12}:{3,}(.*)")
_ENVIRONMENT = pattern(r"\\(begin|end)\{(\w{1,40}\*?)\}")
_PIN = pattern(
    r"""  `                                  # inline code
        | \{[%{\#:.@]                        # {% tag %}, {{ value }}, {# note #}, {: .class}
        | \[\[ | \[\^ | <!-- | ^[ \t]*!\[    # [[wiki link]], [^1], a comment, an image
        | ^[ \t]*(?:>[ \t]?|[*+-][ \t]+)*(?:\[[ \t]?)?!\[\]   # one without words, linked, quoted or an item
        | </?[A-Za-z][\w.:-]{0,60}(?<!:)(?:[\s/][^<>]{0,2000})?>      # <kbd>, <Button to="/">
        | \$(?![\s$])[^$\n]{1,400}(?<![\s\\])\$(?!\d) | \\\(          # $x^2$, \(x^2\)
        | \\$                                # a hard line break
    """,
    VERBOSE,
)


class _Page:
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

    def pass_over(self, kinds: Sequence[Callable[[_Page, int], int]]) -> None:
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

    def pair(self) -> None:
        """Find the ends of paired tags: elements, Liquid's blocks, Hugo's shortcodes, LaTeX's, containers of colons."""
        shown = ["" if state == HIDDEN else line for line, state in zip(self.lines, self.states, strict=True)]
        text = "\n".join(shown)
        starts = [0]
        for line in shown:
            starts.append(starts[-1] + len(line) + 1)
        tags: list[tuple[int, str, bool]] = []
        if "<" in text:
            tags += (
                (match.start(), f"<{match[2]}", bool(match[1]))
                for match in _ELEMENT.finditer(text)
                if not match[4] and match[2].lower() not in _VOID
            )
        if "{%" in text:
            tags += ((match.start(), f"%{match[2]}", bool(match[1])) for match in _LIQUID.finditer(text))
        if "{{" in text:
            tags += (
                (match.start(), f"{{{match[2]}", bool(match[1])) for match in _SHORTCODE.finditer(text) if not match[4]
            )
        if "\\begin{" in text:
            tags += ((match.start(), f"\\{match[2]}", match[1] == "end") for match in _ENVIRONMENT.finditer(text))
        for number, line in enumerate(shown):
            if ":::" in line and (colons := _COLONS.fullmatch(line)) is not None:
                tags.append((starts[number], ":", not colons[1].strip()))
        opened: dict[str, list[int]] = {}
        for at, kind, closes in sorted(tags):
            if not closes:
                opened.setdefault(kind, []).append(at)
            elif opened.get(kind):
                first, last = bisect_right(starts, opened[kind].pop()) - 1, bisect_right(starts, at) - 1
                if last > first:
                    self.ends[first] = max(last, self.ends.get(first, 0))

    def pin(self) -> None:
        """Keep the lines with code, tags or notes in them."""
        for number, line in enumerate(self.lines):
            if self.states[number] == FREE and (_PIN.search(line) is not None or (self.mdx and "{" in line)):
                self.states[number] = PINNED if len(line.split()) >= SENTENCE else HIDDEN


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


# --- what has no Markdown inside ---

_OFF = pattern(r"\s*(?:<!--|\{/\*)\s*wireclean:\s*off\s*(?:-->|\*/\})\s*")
_ON = pattern(r"\s*(?:<!--|\{/\*)\s*wireclean:\s*on\s*(?:-->|\*/\})\s*")
_FENCE = pattern(r"([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(?:(`{3,})[^`]*|(~{3,}).*)")
_RAW = pattern(r"[ \t]*<(script|pre|style|textarea)(?=[\s>])", IGNORECASE)
_DECLARED = (("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">"))


def _switched_off(page: _Page, number: int) -> int:
    """What stands between ``<!-- wireclean: off -->`` and ``<!-- wireclean: on -->``, or the end."""
    if "wireclean" not in page.lines[number] or _OFF.fullmatch(page.lines[number]) is None:
        return number
    for line in range(number + 1, len(page.lines)):
        if "wireclean" in page.lines[line] and _ON.fullmatch(page.lines[line]) is not None:
            return line + 1
    return len(page.lines)


def _fenced(page: _Page, number: int) -> int:
    """Fenced code, MyST's directives among it; one that is never closed goes on to the end."""
    line = page.lines[number]
    match = _FENCE.fullmatch(line) if "```" in line or "~~~" in line else None
    if match is None:
        return number
    fence = match[2] or match[3]
    quoted = ">" in match[1]
    for behind in range(number + 1, len(page.lines)):
        text = page.lines[behind].strip()
        if quoted and not text.startswith(">"):
            return behind
        text = text.lstrip("> \t")
        if text.startswith(fence) and not text.strip(fence[0]):
            return behind + 1
    return len(page.lines)


def _comment(page: _Page, number: int) -> int:
    """A comment, from the line on which it begins: of one behind a sentence that goes on, the sentence stays too."""
    at = page.lines[number].rfind("<!--")
    if at < 0:
        return number
    if page.lines[number].lstrip().startswith("<!--") or "-->" not in page.lines[number][at:]:
        return page.until(number, "-->", at=at)
    return number


def _raw_element(page: _Page, number: int) -> int:
    """``<script>``, ``<pre>``, ``<style>``, ``<textarea>``: blank lines do not end them."""
    match = _RAW.match(page.lines[number])
    if match is None:
        return number
    close = f"</{match[1].lower()}"
    for line in range(number, len(page.lines)):
        if close in page.lines[line].lower():
            return line + 1
    return len(page.lines)


def _declared(page: _Page, number: int) -> int:
    """``<?php … ?>``, ``<!DOCTYPE …>``, ``<![CDATA[ … ]]>``."""
    text = page.lines[number].lstrip()
    for opens, closes in _DECLARED:
        if text.startswith(opens):
            return page.until(number, closes)
    return number


def _math(page: _Page, number: int) -> int:
    r"""``$$ … $$``, and ``\[ … \]`` on lines of their own, where they have an end."""
    text = page.lines[number].strip()
    if text.startswith("$$"):
        return page.until(number, "$$", at=page.lines[number].index("$$") + 2)
    if text == "\\[":
        return page.until(number, "\\]")
    return number


_OPAQUE = (_switched_off, _fenced, _comment, _raw_element, _declared, _math)


# --- structures of lines ---

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


def _paired(page: _Page, number: int) -> int:
    """What stands between two tags, the lines of both included, and what begins there and goes on."""
    line, last = number, page.ends.get(number, -1)
    while line < last:
        line += 1
        last = max(last, page.ends.get(line, -1))
    return last + 1 if last >= 0 else number


def _html(page: _Page, number: int) -> int:
    """HTML and JSX whose end was not found: up to the next blank line."""
    return page.paragraph(number) if _TAG_START.match(page.lines[number]) else number


def _generator_tag(page: _Page, number: int) -> int:
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


def _closed(page: _Page, number: int, sign: str) -> int:
    """The line behind a tag over several lines; only its first where it is never closed in its paragraph."""
    for line in range(number + 1, min(number + LONGEST, len(page.lines))):
        if not page.lines[line].strip():
            break
        if sign in page.lines[line]:
            return line + 1
    return number + 1


def _balanced(page: _Page, number: int) -> int:
    """The line behind an expression of MDX."""
    depth = 0
    for line in range(number, min(number + LONGEST, len(page.lines))):
        depth += page.lines[line].count("{") - page.lines[line].count("}")
        if depth <= 0:
            return line + 1
    return number + 1


def _module(page: _Page, number: int) -> int:
    """``import`` and ``export`` in MDX."""
    return page.paragraph(number) if page.mdx and _MODULE.match(page.lines[number]) else number


def _admonition(page: _Page, number: int) -> int:
    """``!!! note``, ``??? tip``, ``=== "Tab"`` with what is indented below; a callout in a quotation."""
    line = page.lines[number]
    if _ADMONITION.match(line):
        return max(page.indented(number + 1, indent(line) + CODE), number + 1)
    return page.paragraph(number) if _CALLOUT.match(line) else number


def _directive(page: _Page, number: int) -> int:
    """``::: name`` that is never closed, a closing one, ``::name``, ``.. name::`` with what is indented below."""
    line = page.lines[number]
    if _DIRECTIVE.match(line):
        return max(page.indented(number + 1, indent(line) + 2), number + 1) if ".." in line else number + 1
    return number + 1 if line.lstrip().startswith(":::") else number


def _table(page: _Page, number: int) -> int:
    """Tables of pipes, of Pandoc's grids and dashes, and rows between pipes."""
    text = page.lines[number].strip()
    below = page.lines[number + 1].strip() if number + 1 < len(page.lines) else ""
    if "-" in below and (_DASHES.fullmatch(below) or ("|" in text and _DELIMITERS.fullmatch(below))):
        return page.paragraph(number)
    if "-" in text and (_DELIMITERS.fullmatch(text) or _DASHES.fullmatch(text) or _GRID.fullmatch(text)):
        return page.paragraph(number)
    return number + 1 if len(text) > 2 and text[0] == text[-1] == "|" else number


def _footnote(page: _Page, number: int) -> int:
    """A footnote with the paragraphs that are indented below it."""
    if _FOOTNOTE.match(page.lines[number]) is None:
        return number
    behind = page.paragraph(number)
    return max(page.indented(behind, 2), behind)


def _definition(page: _Page, number: int) -> int:
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


def _contents(page: _Page, number: int) -> int:
    """A wiki link alone, and the place of a table of contents."""
    return number + 1 if "[" in page.lines[number] and _CONTENTS.fullmatch(page.lines[number]) else number


def _indented_code(page: _Page, number: int) -> int:
    """Code, or what goes on an item of a list: indented lines behind a blank line."""
    if indent(page.lines[number]) < CODE:
        return number
    above = number - 1
    if above >= page.front and page.lines[above].strip() and page.states[above] != HIDDEN:
        return number
    return page.indented(number, CODE)


_STRUCTURES = (
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
