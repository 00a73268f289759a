"""Markdown read line by line: is a page written in it, and what are the words of its lines.

Not a parser of documents: a page that was dumped as Markdown holds broken links, items without lists and marks that
were never closed, and each line of it must still answer for itself. Inside a paragraph the marks are read as CommonMark
and GFM read them; everything takes time linear in the text.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from wireclean.lazy import DOTALL, VERBOSE, pattern

BREAK = "___"
"""A thematic break in plain text, however it was written."""

LONGEST_UNDERLINED = 20  # words of a heading that has a line of hyphens under it

# --- is it Markdown? ---

SURE = 3  # points, of two kinds of marks, that make a page Markdown; or so many bold runs or escapes alone

SHORTEST_HEADLINE = 3  # words of one that stands below other lines: dpa's notebook has headings of its own

_MARKS = ("](", "**", "#", "\\")
_LINK_MARK = pattern(
    r"\]\( {0,3}(?:<|https?:|mailto:|tel:|javascript:|data:|[/#?]|\.{1,2}/|www\.|[\w%-]{1,80}(?:/|\.\w))"
)
_STRONG_MARK = pattern(r"(?<![\w*])\*\*(?![\s*])[^*\n]{1,300}(?<!\s)\*\*(?![\w*])")
_HEADING_MARK = pattern(r" {0,3}#{1,6}[ \t]+[^\s#]")
_ESCAPED_START = pattern(r"\s{0,8}(?:\d{1,9}\\[.)]|\\[-+#>])(?:\s|#|[-+>]|\d)")
_ESCAPED = pattern(r"\\[*`\[\]]")


def is_markdown(lines: Sequence[str]) -> bool:
    """Whether a page was written in Markdown.

    Several marks of links, headings, bold type or escapes say so. The marks of wire copy do not: rules, `- 30 -`,
    `[1/2]`, hashtags, bullets, numbers, censored letters, and dpa's notebook, whose headings stand alone.
    """
    text = "\n".join(lines)
    if not any(mark[0] in text and mark in text for mark in _MARKS):  # one sign is found faster than two
        return False
    if "# " in text and _has_headline(lines):
        return True
    links = headings = strong = escapes = 0
    for line in lines:
        if "](" in line:
            links += len(_LINK_MARK.findall(line))
        if "**" in line and _STRONG_MARK.search(line):
            strong += 1
        if "#" in line and _HEADING_MARK.match(line):
            headings += 1
        if "\\" in line:
            if _ESCAPED_START.match(line):
                return True  # `1\. Cut the onions`: as nobody but a writer of Markdown does
            escapes += len(_ESCAPED.findall(line))
        if links >= 2 or strong >= SURE or escapes >= SURE:
            return True
    kinds = sum(count > 0 for count in (links, headings, strong, escapes))
    return kinds > 1 and 2 * links + headings + strong + escapes >= SURE


def _has_headline(lines: Sequence[str]) -> bool:
    """Whether a heading of the first level stands on top, or has some words and stands by itself: below a menu."""
    first = True
    for i, line in enumerate(lines):
        if line.startswith("# ") and " #" not in line[2:]:  # several number signs would be tags
            around = (*lines[max(i - 1, 0) : i], *lines[i + 1 : i + 2])
            if first or (line.count(" ") >= SHORTEST_HEADLINE and not any(map(str.strip, around))):
                return True
        first = first and not line.strip()
    return False


# --- lines of Markdown ---

_QUOTE = pattern(r"(?:>[ \t]*+)+")
_MARKER = pattern(r"(?:([-*+])(?:[ \t]++\1)*+|\d{1,9}[.)])(?=[ \t])")  # `* * News`: a list in a list
_HEADING = pattern(r"(#{1,6})(?:[ \t]+|$)")
_UNDERLINE = pattern(r" {0,3}(?:=+|-{2,})[ \t]*")  # of a heading, which is the line above
_DEFINITION = pattern(r"\[[^\[\]]{1,200}\]:[ \t]+<?(?:https?:|mailto:|[/#])\S*")
_WIDE = pattern(r"[ \t]{2,}|\t")


def unlisted(text: str) -> str:
    """A line without the mark of a list's item, which is no part of a name: ``* Oddities``."""
    return text[2:].lstrip() if text.startswith(("* ", "- ", "+ ", "• ")) else text


def is_break(text: str) -> bool:
    """Whether a line is a thematic break: three or more of one of ``*``, ``-``, ``_``, spaced or not."""
    if not text.lstrip().startswith(("*", "-", "_")):  # as hardly any begins
        return False
    marks = "".join(text.split())
    return len(marks) >= 3 and marks == marks[0] * len(marks)


def plain(text: str) -> str:
    """The words of Markdown: one line of it, or a few that belong together; it has as many lines afterwards.

    A link or emphasis is its words, a heading or quotation its words, an image its description, an address in ``<…>``
    the address; list markers stay as printed, escapes and character references are what they stand for, and a thematic
    break is ``___``. What only forms (the rule of a table or under a heading, a link's definition, a comment) is empty.
    """
    return "\n".join(plain_lines(text.split("\n")))


def plain_lines(lines: Sequence[str]) -> list[str]:
    """The words of each line of a page in Markdown, as `plain` gives them, also of links that were wrapped."""
    words: list[str] = []
    for lead, paragraph in _paragraphs(lines):
        text, _ = _inline(paragraph)
        if not text.strip() and lead != BREAK:
            lead = ""  # an item that holds a picture or an empty link
        words += (_tidy(line) for line in f"{lead}{text}".split("\n"))
    return words


def heading(text: str) -> int:
    """The level of the heading that a line of Markdown is, from 1 to 6, or 0; it may have its underline below it."""
    line, _, below = text.partition("\n")
    if below and _underlines(below, line):
        return 1 if "=" in below else 2
    return _open(line)[2]


def linked(text: str) -> float:
    """The share of the words of some Markdown that stands in links, from 0 to 1."""
    if "](" not in text and "<" not in text:
        return 0.0
    total = inside = 0
    for _, paragraph in _paragraphs(text.split("\n")):
        words, links = _inline(paragraph)
        total += len("".join(words.split()))
        inside += sum(len("".join(link.split())) for link in links)
    return inside / total if total else 0.0


def _paragraphs(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The runs of lines that marks may span, each with the list marker or break before it; every line is in one."""
    lead = ""
    run: list[str] = []
    open_run = False
    for number, line in enumerate(lines):
        if open_run and len(run) == 1 and _underlines(line, lines[number - 1]):
            run.append("")
            open_run = False
            continue
        if open_run and (text := _continuation(line)) is not None:
            run.append(text)
            continue
        if number:
            yield lead, "\n".join(run)
        lead, text, level = _open(line)
        run, open_run = [text], bool(text) and not level
    if lines:
        yield lead, "\n".join(run)


def _continuation(line: str) -> str | None:
    """What a line adds to the paragraph above it, or ``None`` if it begins something of its own."""
    text = line.strip()
    if not text or text[0] in "#>" or is_break(text) or _MARKER.match(text) or _DEFINITION.match(text):
        return None
    if not text.strip("=") or _is_table_rule(text):
        return ""
    return text


def _underlines(line: str, above: str) -> bool:
    """Whether a line makes a heading of the one above; under an item, a quotation or a paragraph it is a break."""
    if line[:4].lstrip()[:1] not in ("=", "-") or _UNDERLINE.fullmatch(line) is None:
        return False
    if above.count(" ") >= LONGEST_UNDERLINED or above.lstrip().startswith(">"):
        return False
    lead, words, level = _open(above)
    return bool(words) and not lead and not level


def _open(line: str) -> tuple[str, str, int]:
    """A line's list marker (or break), the rest of it without quotation and heading marks, the level of its heading."""
    text = line.strip()
    if not text or (text[0] not in "#>-*+_|:[" and not text[0].isdigit()):
        return "", text, 0
    if is_break(text):
        return BREAK, "", 0
    lead = ""
    if text[0] == "|" and len(text) > 1 and "|" not in text[1:]:  # a cell of a page that was laid out as a table
        text = text[1:].lstrip()
    if (quote := _QUOTE.match(text)) is not None:
        text = text[quote.end() :]
    if (marker := _MARKER.match(text)) is not None:
        lead, text = f"{marker[1] or marker[0]} ", text[marker.end() :].lstrip()
    if _is_table_rule(text) or _DEFINITION.fullmatch(text):
        return lead, "", 0
    if (match := _HEADING.match(text)) is None:
        return lead, text, 0
    text = text[match.end() :]
    words = text.rstrip("#")
    if not words or words[-1] in " \t":
        text = words.rstrip()
    return lead, text, len(match[1])


def _is_table_rule(text: str) -> bool:
    return "|" in text and "-" in text and not text.strip("|-: \t")


def _tidy(line: str) -> str:
    line = line.strip()
    return _WIDE.sub(" ", line) if "  " in line or "\t" in line else line


# --- inlines ---

_MARK = pattern(r"[\\`*_~\[\]!<&]")
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_TICKS = pattern(r"`+")
_REFERENCE = pattern(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ADDRESS = pattern(r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+)>")
_TAG = pattern(r"</?([A-Za-z][A-Za-z0-9]{0,15})(?:\s[^<>]*)?/?>")
# What looks like a tag but is none of these is text: <token>, <your name>.
_TAGS = frozenset((
    "a", "abbr", "b", "big", "blockquote", "br", "center", "cite", "code", "del", "dfn", "div", "em",
    "figcaption", "figure", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "iframe", "img", "ins",
    "kbd", "li", "mark", "ol", "p", "picture", "q", "s", "samp", "small", "source", "span", "strike", "strong",
    "sub", "sup", "table", "tbody", "td", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "video", "wbr",
))  # fmt: skip
_TARGET = pattern(
    r"""\( \s*+ (?: <[^<>\n]*+> | [^\s()<>]*+ )                               # (<address> or (address
           (?: \s++ (?: "(?:[^"\\]|\\.)*+" | '(?:[^'\\]|\\.)*+' ) )? \s*+ \)  # "title")
    """,
    VERBOSE | DOTALL,
)
# Dumpers do not quote addresses with spaces: `(mailto:?subject=Two words)`.
_LOOSE_TARGET = pattern(r"\(\s*+(?:<|[A-Za-z][A-Za-z0-9+.-]{1,31}:|[/#?]|\.{1,2}/)")
_LABEL = pattern(r"\[[^\[\]\n]{0,200}\]")
_PARENTHESES = pattern(r"\\.|[()]", DOTALL)
_SPACE = pattern(r"\s")


def _inline(text: str) -> tuple[str, list[str]]:
    """The words of a paragraph, and those of its links; as many lines as before."""
    if _MARK.search(text) is None:
        return text, []
    reader = _Inlines(text)
    return reader.words(), reader.links()


class _Run:
    """A run of emphasis marks: where it stands in the output, how many of its ``length`` marks are ``left``."""

    __slots__ = ("at", "closes", "left", "length", "opens", "sign")

    def __init__(self, at: int, sign: str, length: int, opens: bool, closes: bool) -> None:
        self.at = at
        self.sign = sign
        self.length = self.left = length
        self.opens = opens
        self.closes = closes


class _Bracket:
    """An open ``[`` or ``![``: where it stands in the output and how many runs of emphasis stand before it."""

    __slots__ = ("at", "image", "runs")

    def __init__(self, at: int, image: bool, runs: int) -> None:
        self.at = at
        self.image = image
        self.runs = runs


class _Inlines:
    """The marks of one paragraph, read from left to right."""

    __slots__ = ("brackets", "closing", "comments", "out", "runs", "space", "spans", "text", "ticks")

    def __init__(self, text: str) -> None:
        self.text = text
        self.out: list[str] = []  # what was read, in pieces
        self.runs: list[_Run] = []
        self.brackets: list[_Bracket] = []
        self.spans: list[tuple[int, int]] = []  # the pieces that stand in links
        self.closing: dict[int, int] | None = None  # of each parenthesis
        self.ticks: dict[int, list[int]] | None = None  # where the runs of so many backticks stand
        self.space = -1  # the first white space behind the last target
        self.comments = True  # whether a comment's end may still come

    def words(self) -> str:
        at, text = 0, self.text
        while (match := _MARK.search(text, at)) is not None:
            self.out.append(text[at : match.start()])
            at = self._mark(match[0], match.start())
        self.out.append(text[at:])
        self._emphasis(0)
        return "".join(self.out)

    def links(self) -> list[str]:
        """The words of the links; of one link inside another only the outer one's."""
        outer: list[tuple[int, int]] = []
        for first, last in self.spans:  # by their ends
            while outer and outer[-1][0] >= first:
                outer.pop()
            outer.append((first, last))
        return ["".join(self.out[first:last]) for first, last in outer]

    def _mark(self, sign: str, at: int) -> int:
        """Read the mark that stands at a place; returns the place behind it."""
        if sign in "*_~":
            return self._run(sign, at)
        if sign == "[":
            return self._open(at, 1)
        if sign == "]":
            return self._close(at)
        if sign == "!" and self.text.startswith("[", at + 1):
            return self._open(at, 2)
        if sign == "\\":
            return self._escape(at)
        if sign == "`":
            return self._code(at)
        if sign == "<":
            return self._angle(at)
        if sign == "&" and (match := _REFERENCE.match(self.text, at)) is not None:
            self.out.append(_dereferenced(match[0]))
            return match.end()
        self.out.append(sign)
        return at + 1

    def _skip(self, start: int, end: int) -> int:
        """Pass over what has no words; its line ends stay."""
        self.out.append("\n" * self.text.count("\n", start, end))
        return end

    def _escape(self, at: int) -> int:
        behind = self.text[at + 1 : at + 2]
        if behind in _PUNCTUATION:
            self.out.append(behind)
            return at + 2
        if behind not in ("", "\n"):  # a hard line break, also where the next line was cut off
            self.out.append("\\")
        return at + 1

    def _code(self, at: int) -> int:
        if self.ticks is None:
            self.ticks = {}
            for match in _TICKS.finditer(self.text):
                self.ticks.setdefault(len(match[0]), []).append(match.start())
        opening = _TICKS.match(self.text, at)
        assert opening is not None
        places = self.ticks.get(len(opening[0]), [])
        index = bisect_right(places, at)
        if index == len(places):
            self.out.append(opening[0])
            return opening.end()
        code = self.text[opening.end() : places[index]]
        if len(code) > 2 and code[0] == " " == code[-1]:
            code = code[1:-1]
        self.out.append(code)
        return places[index] + len(opening[0])

    def _angle(self, at: int) -> int:
        if (match := _ADDRESS.match(self.text, at)) is not None:
            self.spans.append((len(self.out), len(self.out) + 1))
            self.out.append(match[1])
            return match.end()
        if (match := _TAG.match(self.text, at)) is not None and match[1].lower() in _TAGS:
            if match[1].lower() == "br":
                self.out.append(" ")
            return self._skip(at, match.end())
        if self.comments and self.text.startswith("<!--", at):
            end = self.text.find("-->", at + 4)
            if end >= 0:
                return self._skip(at, end + 3)
            self.comments = False
        self.out.append("<")
        return at + 1

    def _open(self, at: int, length: int) -> int:
        self.brackets.append(_Bracket(len(self.out), length == 2, len(self.runs)))
        self.out.append(self.text[at : at + length])
        return at + length

    def _close(self, at: int) -> int:
        opening = self.brackets.pop() if self.brackets else None
        end = self._target(opening, at + 1) if opening is not None else at + 1
        if opening is None or end == at + 1:
            self.out.append("]")
            return at + 1
        self._emphasis(opening.runs)
        self.out[opening.at] = ""
        if not opening.image:
            self.spans.append((opening.at, len(self.out)))
        return self._skip(at, end)

    def _target(self, opening: _Bracket, at: int) -> int:
        """Where the target ends that begins at a place, or the place itself if none does."""
        text = self.text
        if text.startswith("[", at):
            label = _LABEL.match(text, at)
            words = "".join(self.out[opening.at + 1 :])
            if label is None or text.startswith("(", label.end()) or words.isdigit():  # [1][2] are two notes
                return at
            return label.end()
        if not text.startswith("(", at):
            return at
        if (match := _TARGET.match(text, at)) is not None:
            return match.end()
        end = self._closing(at)
        if end < 0:
            return at
        if self.space < at:
            space = _SPACE.search(text, at)
            self.space = space.start() if space else len(text)
        return end + 1 if end < self.space or _LOOSE_TARGET.match(text, at) else at

    def _closing(self, at: int) -> int:
        if self.closing is None:
            self.closing, stack = {}, []
            for match in _PARENTHESES.finditer(self.text):
                if match[0] == "(":
                    stack.append(match.start())
                elif match[0] == ")" and stack:
                    self.closing[stack.pop()] = match.start()
        return self.closing.get(at, -1)

    def _run(self, sign: str, at: int) -> int:
        text, end = self.text, at + 1
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
        if (opens or closes) and (sign != "~" or end - at == 2):
            self.runs.append(_Run(len(self.out), sign, end - at, opens, closes))
        self.out.append(text[at:end])
        return end

    def _emphasis(self, bottom: int) -> None:
        """Take out the marks that pair among the runs from ``bottom`` on; those left over are text."""
        runs = self.runs[bottom:]
        stack: list[_Run] = []
        floors: dict[tuple[str, bool, int], int] = {}  # below it no opener pairs with such a closer
        for run in runs:
            kind = run.sign, run.opens, run.length % 3
            while run.closes and run.left:
                place = len(stack) - 1
                while place >= floors.get(kind, 0) and not _pair(stack[place], run):
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
        for run in runs:
            self.out[run.at] = run.sign * run.left
        del self.runs[bottom:]


def _pair(opener: _Run, closer: _Run) -> bool:
    if opener.sign != closer.sign:
        return False
    if (opener.closes or closer.opens) and (opener.length + closer.length) % 3 == 0:
        return opener.length % 3 == 0
    return True


def _punctuation(sign: str) -> bool:
    return not sign.isalnum() and unicodedata.category(sign)[0] in "PS"


def _dereferenced(reference: str) -> str:
    from html import unescape

    text = unescape(reference)
    # `&gtx;` is no reference, though browsers read its beginning as one.
    return text.replace("\n", " ").replace("\r", " ") if len(text) <= 2 else reference


# --- link numbers ---

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
