"""A byline without a mark between the headline and the story: a name, an agency."""

from __future__ import annotations

from wireclean.fields.byline import parse
from wireclean.fields.byline.houses import is_houses
from wireclean.fields.byline.parsed import Byline
from wireclean.fields.byline.slashed import is_placed_agency, names_two, names_writer
from wireclean.fields.names import is_full_name
from wireclean.fields.places import is_city
from wireclean.layout.byline.agency_alone import agency_alone
from wireclean.layout.byline.joined import is_told_of, with_names_above, with_writer
from wireclean.layout.byline.lines import Found, is_dated, runs
from wireclean.layout.masthead import PORTALS
from wireclean.page import Block, Page

UNDER_HEADLINE = 2  # unknown lines between the headline and a name without a mark
ABOVE_STORY = 3  # lines between such a name and the story
CONTACTS = frozenset(
    {"contact", "contacts", "media contact", "media contacts", "press contact", "for more information"}
)
UNMARKED = frozenset({"", "byline", "date", "end mark"})  # what a byline without a mark may look like


def bare(page: Page, blocks: list[Block], title: int) -> Found | None:
    """The first byline without a mark that stands where one does, one above a date before others."""
    best = None
    for run in runs(blocks):
        parsed = parse([block.text for block in run]) or agency_alone(run[0]) or _in_brackets(page, run[0])
        if parsed is None or not parsed.text or not _may_be_bare(page, run[0]) or _is_subhead(page, run[0], title):
            continue
        if _are_initials(page, run[0]) or _is_contact(page, run[0]) or run[0].text.casefold() in PORTALS:
            continue
        if is_dated(page, run[parsed.used - 1]) or _is_placed_and_dated(page, run[0], parsed):
            return with_names_above(page, title, with_writer(best, (run[: parsed.used], parsed)))
        if best is None and _is_placed(page, run[0], title) and not is_told_of(page, parsed.authors):
            best = run[: parsed.used], parsed
    return best


def _is_contact(page: Page, block: Block) -> bool:
    """Whether a name stands under the label of those to be asked about a release."""
    return block.index > 0 and page.blocks[block.index - 1].key in CONTACTS


def _may_be_bare(page: Page, block: Block) -> bool:
    """Whether a line looks like a byline without a mark, as two houses above a date do that credit no picture."""
    if block.clue in UNMARKED or is_placed_agency(block.text) or names_two(block.text):
        return True
    if not is_dated(page, block):
        return False
    below_name = block.index > 0 and is_full_name(page.blocks[block.index - 1].text)  # whose picture it is
    return is_houses(block.text) or (names_writer(block.text) and not below_name)


def _in_brackets(page: Page, block: Block) -> Byline | None:
    """A name alone in brackets, right below a date: ``(Ida Voss)``."""
    if block.text[0] != "(" or not block.index or page.blocks[block.index - 1].clue != "date":
        return None
    name = block.text.strip("()")
    return Byline(name, (name,), None, 1, False) if is_full_name(name) else None


def _is_placed(page: Page, block: Block, title: int) -> bool:
    """Whether a name without a mark stands where a byline does: under the headline, or above the story."""
    again = [other.index for other in page.above if other.key == block.key]
    if again[-1] - again[0] >= len(again):
        return False  # a menu's entry, or a topic; not a name twice in a row, for a portrait and for itself
    unknown = sum(other.phrase is None and not other.clue for other in page.blocks[title + 1 : block.index])
    near = sum(other.phrase is None and other.clue != "date" for other in page.above[block.index :])
    return unknown <= UNDER_HEADLINE or near <= ABOVE_STORY


def _is_subhead(page: Page, block: Block, title: int) -> bool:
    """Whether a line is a subhead of the story, as of its table of contents, or begins the headline."""
    headed = [page.blocks[index].key for index in (0, title) if page.blocks[index].key.startswith(block.key)]
    if block.words > 1 and headed:
        own = any(key.startswith("'s ", len(block.key)) for key in headed)  # a cook's recipe
        return not (own and is_dated(page, block))
    return any(
        subhead.key == block.key and all(other.sentence for other in page.around(subhead))
        for subhead in page.inside[1:-1]
    )


def _is_placed_and_dated(page: Page, block: Block, parsed: Byline) -> bool:
    """Whether a person's name stands above a place and a date: ``Ida Voss``, ``Brussels -``, ``3 Nov 2025``."""
    below = page.blocks[block.index + 1 : block.index + 3]
    if parsed.used > 1 or not is_full_name(parsed.text) or [line.clue for line in below] != ["", "date"]:
        return False
    return is_city(below[0].text.rstrip(" -–—|,·"))


def _are_initials(page: Page, block: Block) -> bool:
    """Whether a line stands in for the portrait of the one whose name is below it: ``PA`` above ``Pia Aldous``."""
    below = page.blocks[block.index + 1].text.split()[: len(block.text)]
    return block.text.isupper() and "".join(word[0] for word in below) == block.text
