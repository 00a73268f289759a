"""The article from the marks: its body put together, its fields filled."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.article import FIELDS, LISTS, Article, Paragraph, Removed
from wireclean.lazy import pattern
from wireclean.markup.line import is_break
from wireclean.page import Block, Page
from wireclean.rule import BODY, Fact
from wireclean.typed import Any, NamedTuple

BREAK = "___"  # a thematic break in plain text, however the page prints it
SHORT = 12  # words; adjacent lines of at most so many are verse, a table or an address
DATES = frozenset({"date", "updated"})
LEAST = 4  # words; a shorter piece is no half of a sentence, unless what is above it ends as none does
HALF = 8  # words that a sentence has before the place where it was cut

_ITEM = pattern(r"[•·▪◦○●■*–—-]\s+|\d{1,3}[.)]\s")
_NUMBERED = pattern(r"\d{1,3}[.)]\s")
_OPEN_END = pattern(r"[\w,’'\"”)%]$")
# Words that no sentence ends with; behind one, the sentence goes on even in capitals.
_GOING_ON = frozenset(
    """
    a an and as at but by for from had has he his if in into is its of on or our said she than that the
    their they to was were when which who with
    der die das den dem ein eine und von mit für la le les el los las un une et de des du y en il lo gli che di e o do
    da em
    """.split()
)


def assemble(page: Page, removed: tuple[Removed, ...]) -> Article:
    """The article of a page whose blocks are marked."""
    return Article(body=tuple(_body(page)), removed=removed, **_fields(page))


class _Piece(NamedTuple):
    """A paragraph under way: its words, its source where the page is in Markdown, and its last block."""

    text: str
    source: str | None
    last: Block
    rows: int = 1


def _body(page: Page) -> Iterator[Paragraph]:
    piece: _Piece | None = None
    for block, text in _kept(page):
        source = block.source if page.markdown else None
        if piece is None:
            piece = _Piece(text, source, block)
        elif page.spaced and _adjoins(piece, block):
            piece = _Piece(f"{piece.text}\n{text}", _stack(piece.source, source), block, piece.rows + 1)
        elif _goes_on(piece, block):
            piece = _Piece(f"{piece.text} {text}", _stack(piece.source, source, " "), block)
        else:
            yield Paragraph(piece.text, piece.source)
            piece = _Piece(text, source, block)
    if piece is not None:
        yield Paragraph(piece.text, piece.source)


def _kept(page: Page) -> Iterator[tuple[Block, str]]:
    """The blocks of the body with their text; inside the story a block is body unless a rule says otherwise."""
    first, last = (page.story.first, page.story.last) if page.story is not None else (0, len(page.blocks))
    for block, mark in zip(page.blocks, page.marks, strict=True):
        if mark is None:
            if first <= block.index <= last:
                yield block, BREAK if block.thematic_break and is_break(block.text) else block.text
            continue
        _, outcome, _, cut = mark  # at once: most blocks have a mark
        if cut is not None:
            yield block, block.text[:cut].rstrip()
        elif outcome in (BODY, "corrections"):
            yield block, block.text


def _adjoins(piece: _Piece, block: Block) -> bool:
    """Whether a block is the next line of a stanza, table or address."""
    before = piece.last
    if block.gap or block.words > SHORT or block.first != before.last + 1:  # as of nearly all
        return False
    row = piece.text.rpartition("\n")[2]  # as it will be printed: more than its last block where a sentence was cut
    if row.count(" ") >= SHORT or before.thematic_break or block.thematic_break:
        return False
    if _NUMBERED.match(block.text):  # a ranking goes on its head; a list of sentences does not
        return not block.sentence and (piece.rows > 1 or not before.sentence)
    return not _ITEM.match(block.text) and not (_ITEM.match(before.text) and not _NUMBERED.match(before.text))


def _goes_on(piece: _Piece, block: Block) -> bool:
    """Whether a block is the second half of a sentence that an ad or a page break cut in two."""
    if piece.rows > 1 or piece.last.sentence or piece.text.count(" ") + 1 < HALF:
        return False
    if not _OPEN_END.search(piece.text) or _ITEM.match(block.text) or _ITEM.match(piece.text):
        return False
    word = piece.text.rsplit(" ", 1)[-1].strip("’'\"”)").casefold()
    if block.words < LEAST:
        return block.sentence and block.text[0].islower() and word in _GOING_ON
    return block.text[0].islower() or word in _GOING_ON


def _stack(above: str | None, below: str | None, between: str = "\n") -> str | None:
    return None if above is None or below is None else f"{above}{between}{below}"


def _fields(page: Page) -> dict[str, Any]:
    facts: dict[str, list[Fact]] = {}
    for mark in page.marks:
        if mark is not None and mark.facts:
            for fact in mark.facts:
                facts.setdefault(fact.field, []).append(fact)
    fields: dict[str, Any] = {}
    for field in FIELDS:
        found = facts.get(field, [])
        if field in page.given:
            fields[field] = page.given[field]
        elif field in LISTS:
            best = min((fact.rank for fact in found), default=0) if field == "authors" else None
            fields[field] = tuple(dict.fromkeys(fact.value for fact in found if best is None or fact.rank == best))
        elif found:
            value = min(found, key=lambda fact: fact.rank).value
            longer = (f"{value}+", f"{value}-") if "T" in value else (f"{value}T",)
            told = (fact.value for fact in found if field in DATES and fact.value.startswith(longer))
            fields[field] = next(told, value)  # the same day or minute, with the time or zone that another line prints
    return fields
