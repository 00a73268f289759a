"""The words of lines in Markdown, read as the items, headings, breaks and paragraphs that they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wireclean.lazy import pattern
from wireclean.markup.inlines import words_and_links
from wireclean.markup.line import is_break

BREAK = "___"
"""A thematic break in plain text, however it was written."""
LONGEST_UNDERLINED = 20  # words of a heading that has a line of hyphens under it
_QUOTE = pattern(r"(?:>[ \t]*+)+")
_MARKER = pattern(r"(?:([-*+])(?:[ \t]++\1)*+|\d{1,9}[.)])(?=[ \t])")  # `* * News`: a list in a list
_HEADING = pattern(r"(#{1,6})(?:[ \t]+|$)")
_UNDERLINE = pattern(r" {0,3}(?:=+|-{2,})[ \t]*")  # of a heading, which is the line above
_DEFINITION = pattern(r"\[[^\[\]]{1,200}\]:[ \t]+<?(?:https?:|mailto:|[/#])\S*")
_WIDE = pattern(r"[ \t]{2,}|\t")


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
        text, _ = words_and_links(paragraph)
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
        words, links = words_and_links(paragraph)
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
