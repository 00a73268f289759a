"""The names above a byline without a mark that belong to it."""

from __future__ import annotations

from wireclean.fields.byline.parsed import Byline
from wireclean.fields.names import is_full_name
from wireclean.layout.byline.lines import Found
from wireclean.page import Block, Page

PLACED = 2  # lines from a writer's name to the agency's, with a place between
TOLD = 2  # paragraphs that name what the story is about


def with_writer(writer: Found | None, agency: Found) -> Found:
    """An agency alone above a date, with the writer whose name stands above it, perhaps over a place (Globe)."""
    if writer is None or agency[1].authors or len(writer[1].authors) != 1 or writer[1].affiliation is not None:
        return agency
    (lines, named), (below, parsed) = writer, agency
    if below[0].index - lines[-1].index > PLACED or not is_full_name(named.text):
        return agency
    text = f"{named.text}, {parsed.text}"
    return [*lines, *below], Byline(text, named.authors, parsed.affiliation, named.used + parsed.used, False)


def with_names_above(page: Page, title: int, found: Found) -> Found:
    """A name alone above a date with the others' right above it, each on a line of its own (Público)."""
    lines, parsed = found
    if parsed.marked or parsed.affiliation is not None or not is_full_name(parsed.text):
        return found
    first = lines[0].index
    while first > title + 1 and _is_writer(page, page.blocks[first - 1], parsed.text):
        first -= 1
    others = page.blocks[first : lines[0].index]
    names = [*(block.text for block in others), parsed.text]
    if not others or len(set(names)) < len(names):
        return found
    text = ", ".join(names)
    return [*others, *lines], Byline(text, tuple(names), None, parsed.used + len(others), False)


def _is_writer(page: Page, block: Block, other: str) -> bool:
    """Whether a line is a name alone that no menu prints, too, and that is no ``other`` writer's nor the story's."""
    plain = not block.clue and block.phrase is None and page.marks[block.index] is None
    plain = plain and other not in block.text and is_full_name(block.text)
    return plain and not is_told_of(page, (block.text,)) and sum(b.key == block.key for b in page.above) == 1


def is_told_of(page: Page, names: tuple[str, ...]) -> bool:
    """Whether the story is about what could be a name: a place or a person that it names again and again."""
    prose = {block.text for block in page.inside if block.sentence}
    return any(sum(f" {name}" in text for text in prose) >= TOLD for name in names)  # a bio begins with its name
