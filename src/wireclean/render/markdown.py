"""The article as Markdown.

Plain text is written so that it renders to exactly that text under CommonMark and GFM, and starts nothing in
Python-Markdown (MkDocs), Goldmark (Hugo), kramdown and Liquid (Jekyll) or Nunjucks (Eleventy). Where a backslash would
do for CommonMark but not for Python-Markdown, which knows fewer of them, a character reference stands.
"""

from __future__ import annotations

from collections.abc import Iterator

from wireclean import frontmatter
from wireclean.article import Article, Paragraph
from wireclean.lazy import IGNORECASE, VERBOSE, pattern
from wireclean.markup.line import is_break
from wireclean.render import storable
from wireclean.typed import Match

BREAK = "* * *"

HARD_BREAK = "  \n"
"""The line breaks of verse, tables and addresses: two spaces before the line end.

Of the ways to write one it is the only one that CommonMark, GFM, Python-Markdown, kramdown and Goldmark all read; a
backslash shows as such in two of them, and ``<br>`` is dropped by one. Where an editor strips the spaces, the lines
still stand on lines of their own in the file, and no stray mark is left in the text.
"""

FENCES = ("---", "+++", ";;;", "{")
"""What front matter begins with. One tool runs ``---js`` as a program, so no body may begin so."""

_MARKS = pattern(
    r"""[\\`*\[\]<~|{]          # marks anywhere; every { too, so that no template's tag or attribute list can begin
      | _+                      # at the edge of a word
      | & (?= \# | \w{1,40} ; )  # what would be a character reference
      | \$ (?= \$ )             # kramdown's mathematics
    """,
    VERBOSE,
)
_SIGNS = tuple("\\`*[]<~|{_&$")  # of which one stands in whatever `_MARKS` finds
_REFERENCES = {"<": "&lt;", "&": "&amp;", **{sign: f"&#{ord(sign)};" for sign in "~|{$=:;^"}}
_STARTS = pattern(
    r"""  ([\#>+-])                          # \# A   \> a   \- a   \---
        | ([=:] | ; (?=;;) | \^ $)         # setext underline, definition; front matter; kramdown's end of a block
        | ([0-9]+) ([.)]) (?= [ \t] | $ )  # 2025\. A year
    """,
    VERBOSE,
)
_LINK = pattern(r"(https?|ftp|mailto|xmpp)(:)|(www)(\.)", IGNORECASE)
_SPACES = pattern(r"([ \t]+)")


def render(article: Article, front_matter: bool = True) -> str:
    """The article with its fields as YAML front matter, or else with the headline as ``# …``; ends with one line end.

    A paragraph's own Markdown is written as it was; a thematic break becomes ``* * *``.
    """
    parts = list(_body(article))
    if parts and (first := parts[0].lstrip()).startswith(FENCES):  # only a paragraph's own Markdown can
        parts[0] = _start(first)
    if front_matter:
        head = frontmatter.emit(article)
        return storable(head + "\n" + "\n\n".join(parts) + "\n" if parts else head)
    if article.title:
        parts.insert(0, f"# {_heading(article.title)}")
    return storable("\n\n".join(parts) + "\n")


def _body(article: Article) -> Iterator[str]:
    for paragraph in article.body:
        written = _paragraph(paragraph)
        if written:
            yield written


def _paragraph(paragraph: Paragraph) -> str:
    if is_break(paragraph.text):
        return BREAK
    if paragraph.markdown is not None:
        return paragraph.markdown.strip("\n").rstrip()
    text = paragraph.text.strip().replace("\r", "\n")
    if "\n" not in text:
        return escape(text)
    lines = (line.strip(" \t") for line in text.split("\n"))
    return HARD_BREAK.join(escape(line) for line in lines if line)


def _heading(title: str) -> str:
    line = " ".join(title.split())
    words = line.rstrip("#")  # a heading may be closed with number signs: `# C #` is "C"
    return escape(words) + "\\#" * (len(line) - len(words))


def escape(line: str) -> str:
    """One line of plain text as Markdown that renders to exactly that text."""
    line = line.replace("\0", "\ufffd")
    if not any(map(line.__contains__, _SIGNS)):
        return _start(line)
    linked = (":" in line or "www." in line.casefold()) and _LINK.search(line)
    words = _SPACES.split(line) if linked else [line]
    return _start("".join(map(_word, words)))


def _word(word: str) -> str:
    """A word that may hold an address: GFM would link it with its escapes, so where it has some, no link begins."""
    written = _MARKS.sub(_inert, word)
    return written if written == word else _LINK.sub(_unlinked, written)


def _unlinked(match: Match[str]) -> str:
    return f"{match[1]}&#58;" if match[1] else f"{match[3]}&#46;"


def _inert(match: Match[str]) -> str:
    mark = match[0]
    if mark[0] == "_":
        text, start, end = match.string, match.start(), match.end()
        inside = start > 0 and end < len(text) and text[start - 1].isalnum() and text[end].isalnum()
        return mark if inside else "\\_" * len(mark)
    return _REFERENCES.get(mark) or f"\\{mark}"


def _start(line: str) -> str:
    """The line with nothing at its beginning that opens a block or front matter."""
    if line[:1].isalpha():  # as most lines do
        return line
    if line.startswith("{"):
        return f"&#123;{line[1:]}"
    match = _STARTS.match(line)
    if match is None:
        return line
    rest = line[match.end() :]
    if match[1]:
        return f"\\{match[1]}{rest}"
    return f"{_REFERENCES[match[2]]}{rest}" if match[2] else f"{match[3]}\\{match[4]}{rest}"
