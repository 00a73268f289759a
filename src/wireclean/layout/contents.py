"""The table of contents of a long text: a label, and below it the subheads of the text, which return further down."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from wireclean.lazy import IGNORECASE, pattern
from wireclean.shapes import shape
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block

LONGEST = 20  # words of an entry
SENTENCE = 12  # words of a sentence that is no entry
FEWEST = 2  # entries that return
RETURN = 2 / 3  # share of the entries that return

_LABEL = pattern(
    r"(?:table of contents?|(?:article |page |post )?contents|in this (?:article|guide|post|story|review)|on this page"
    r"|jump to(?: section)?|quick navigation"
    r"|auf dieser seite|in diesem artikel|inhalt(?:sverzeichnis)?|(?:au )?sommaire|table des matières|dans cet article"
    r"|índice|contenidos?|en este artículo|neste artigo|indice|in questo articolo|inhoudsopgave|in dit artikel"
    r"|innehåll|indhold|innhold|sisällys|spis treści|obsah|содержание|目次|目录)"
    r"(?: \[?(?:hide|show|toggle|expand)\]?)?[ :▼▾+\[\]-]*",
    IGNORECASE,
)
_NUMBER = pattern(r"(?:[*•·-] )?(?:\d{1,2}(?:\.\d{1,2})*[.)]? )?")


@shape(longest=6)
def contents_label(text: str) -> bool:
    """Whether a line heads a table of contents."""
    return _LABEL.fullmatch(text) is not None


def find(blocks: Sequence[Block], label: Block) -> range:
    """The indices of a label and of the entries below it, to the last one that returns; empty where none do."""
    first = label.index + 1
    entries: dict[str, int] = {}
    for block in takewhile(_could_be_entry, blocks[first:]):
        if entries.setdefault(_words(block), block.index) != block.index:
            break  # the first subhead, right below the entries
    below = {_words(block) for block in blocks[first + len(entries) :]}
    returning = [index for words, index in entries.items() if words in below]
    if len(returning) < FEWEST or len(returning) < RETURN * (returning[-1] + 1 - first):
        return range(0)
    return range(label.index, returning[-1] + 1)


def announced(blocks: Sequence[Block], contents: range) -> Iterator[int]:
    """The indices of the subheads that a table of contents has named: the first line below it with each entry's words.

    The label over other stories, or over the readers' comments, is often an entry, too, and none of them.
    """
    entries = {_words(blocks[index]) for index in contents[1:]}
    for block in blocks[contents.stop :]:
        words = _words(block)
        if words in entries and block.phrase is None:
            entries.remove(words)
            yield block.index


def _could_be_entry(block: Block) -> bool:
    return block.words <= LONGEST and not (block.sentence and block.words >= SENTENCE and not block.text.endswith("?"))


def _words(block: Block) -> str:
    """What a line says, without its number."""
    return _NUMBER.sub("", block.key, count=1)
