"""A first name alone, as on blogs."""

from __future__ import annotations

from wireclean.fields.byline.parsed import Byline
from wireclean.fields.names import is_name
from wireclean.fields.places import is_city
from wireclean.layout.byline.lines import Found, is_dated
from wireclean.page import Block, Page

SHORTEST, LONGEST = 3, 12  # letters of a first name


def first_name(page: Page, blocks: list[Block], title: int) -> Found | None:
    """A first name alone between headline and date, as on blogs, where the story has no such word in small letters.

    That would be the section.
    """
    lines = [block for block in blocks[:2] if block.key == blocks[0].key]  # and the portrait's words
    if not lines or lines[0].index != title + 1 or lines[0].phrase is not None or not is_dated(page, lines[-1]):
        return None
    line, name = lines[0], lines[0].text
    if not (name.isalpha() and SHORTEST <= len(name) <= LONGEST and name[0].isupper() and name[1:].islower()):
        return None
    if not is_name(name) or is_city(name) or any(f" {line.key}" in block.text for block in page.inside):
        return None
    menu = any(block.key == line.key for block in page.blocks[:title])
    return None if menu else (lines, Byline(name, (name,), None, len(lines), False))
