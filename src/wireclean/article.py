"""The cleaned article: what wireclean gives back."""

from __future__ import annotations

from wireclean.typed import NamedTuple

FIELDS = (
    "title",
    "subtitle",
    "byline",
    "authors",
    "dateline",
    "location",
    "source",
    "distributor",
    "site",
    "section",
    "date",
    "updated",
    "copyright",
    "credits",
    "corrections",
    "captions",
)
"""The article's fields in the order in which every format prints them; ``text`` comes last."""

LISTS = frozenset({"authors", "credits", "corrections", "captions"})
"""The fields that hold a list of strings; all others hold one string or ``None``."""


class Paragraph(NamedTuple):
    """One paragraph of the body: a paragraph, subheading, list item, quotation, table or stanza.

    ``text`` is plain text; the line breaks of verse, tables and addresses are single newlines.
    ``markdown`` is the paragraph's own Markdown where the page was written in Markdown, else ``None``.
    """

    text: str
    markdown: str | None = None


class Removed(NamedTuple):
    """A source line that was dropped: its number (from 1), the code of the rule that decided, its text as read.

    ``block`` is the number of its block on the page, which lines that were dropped as one have in common; two that
    differ in it alone are equal.
    """

    line: int
    rule: str
    text: str
    block: int = 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Removed) and self[:3] == other[:3]

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(self[:3])

    def __repr__(self) -> str:
        return f"Removed(line={self.line!r}, rule={self.rule!r}, text={self.text!r})"


class Article(NamedTuple):
    """A news article and what its page says about it. Strings are ``None`` where the page does not say."""

    title: str | None = None
    subtitle: str | None = None
    byline: str | None = None
    authors: tuple[str, ...] = ()
    dateline: str | None = None
    location: str | None = None
    source: str | None = None
    distributor: str | None = None
    site: str | None = None
    section: str | None = None
    date: str | None = None
    updated: str | None = None
    copyright: str | None = None
    credits: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()
    captions: tuple[str, ...] = ()
    body: tuple[Paragraph, ...] = ()
    removed: tuple[Removed, ...] = ()

    @property
    def text(self) -> str:
        """The body: its paragraphs in their order, separated by one blank line."""
        return "\n\n".join(paragraph.text for paragraph in self.body)
