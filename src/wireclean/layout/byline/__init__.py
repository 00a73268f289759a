"""Where on the page the story's byline stands."""

from __future__ import annotations

from wireclean.fields.byline import parse
from wireclean.layout.byline.above_headline import above_dates
from wireclean.layout.byline.bare import bare
from wireclean.layout.byline.behind import addressed, carded, labelled, name_behind, only
from wireclean.layout.byline.beside_date import beside_date
from wireclean.layout.byline.caseless import caseless
from wireclean.layout.byline.filed import filed
from wireclean.layout.byline.first_name import first_name
from wireclean.layout.byline.inside import below_first_paragraph
from wireclean.layout.byline.lines import REACH, Found, is_dated
from wireclean.layout.byline.marked import marked
from wireclean.page import Block, Page

NEAR = 3  # blocks above the headline's first printing


def find(page: Page, signature: Found | None) -> Found | None:
    """The byline, the surest place first: near the headline, in the story, and behind it, where the signature is.

    Args:
        page: a page whose story was found.
        signature: what `signed` finds behind the story.
    """
    head = _head(page)
    found = _near_headline(page, head) or below_first_paragraph(page)
    if found is None:
        found = signature or name_behind(page) or addressed(page) or carded(page) or labelled(page) or only(page)
    elif signature is not None and _names_agencys_writer(found, signature):
        found = signature
    return _above_card(head, found) if found is not None else None


def _head(page: Page) -> list[Block]:
    """What is left between the headline and the story; without a headline, right above the story."""
    if page.story is None:
        return []
    title, first = page.story.headline, page.story.first
    return _left(page, title + 1 if title is not None else max(0, first - REACH), first)


def _left(page: Page, first: int, end: int) -> list[Block]:
    """The blocks from one to before another that no rule has marked."""
    return [block for block in page.blocks[first:end] if page.marks[block.index] is None]


def _near_headline(page: Page, head: list[Block]) -> Found | None:
    """The byline below the headline, between its two printings, or above it."""
    title, top = (page.story.headline, page.story.top) if page.story is not None else (None, None)
    found = marked(head)
    if found is None and title is not None and top is not None and top < title:  # between two printings
        found = marked(_left(page, top, title))
    if found is None and title is not None:
        found = bare(page, head, title) or caseless(page, head, title) or first_name(page, head, title)
    if found is None or not (found[1].marked or found[0][0].clue == "date" or is_dated(page, found[0][-1])):
        found = beside_date(head) or found or filed(page, head)
    if found is None and title is not None and top is not None:
        above = _left(page, max(0, top - NEAR), title)
        found = marked(above) or beside_date(above) or above_dates(page, above)
    return found


def _names_agencys_writer(found: Found, signature: Found) -> bool:
    """Whether a byline names an agency alone, and the signature also who wrote for it."""
    (_, desk), (_, writer) = found, signature
    return not desk.authors and bool(writer.authors and writer.affiliation) and writer.affiliation == desk.affiliation


def _above_card(head: list[Block], found: Found) -> Found:
    """The byline above the card of its author, which has a label and a job title (The Conversation)."""
    blocks, parsed = found
    if blocks[0].key not in ("author", "authors") or blocks[0] not in head:
        return found
    for block in head[: head.index(blocks[0])]:
        if any(block.text.startswith(f"{name}, ") for name in parsed.authors):
            named = parse([block.text])
            if named is not None and named.authors == parsed.authors:
                return [block], named
    return found
