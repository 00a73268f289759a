"""When a known wording is believed.

An ``exact`` wording is chrome wherever it is the whole block. A ``label`` (``Print``, ``Comments``) could be a subhead
of the story: it is believed outside the story, and inside it only where a neighbour agrees, where it is printed again
as no subhead is, or where the story has no other subheads that it could be one of.
"""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields.release import heads_contacts
from wireclean.layout.boxes import BUTTONS
from wireclean.layout.kinds import PARAGRAPH, heads_paragraph, is_paragraph, leads_past_ad
from wireclean.page import ALL_LINKED, Block, Page
from wireclean.rule import Mark, drop

SHORTEST_TEASER = 4  # words
SHORTEST_CALL = 4  # words of a newsletter's praise of itself
FEWEST = 2  # headlines under a label, in a text that is only an article otherwise

NO_SUBHEADS = frozenset({"also read", "read also", "read more"})  # labels that no story prints as a line of its own
CALLS = frozenset({"newsletter", "paywall"})  # families of wordings over a button


def known(page: Page, family: str) -> Iterator[Mark]:
    """Marks for the blocks whose known wording is of the family and is believed."""
    story = page.story
    bare = story is not None and story.bare
    for block in page.worded(family):
        outside = story is None or not story.first <= block.index <= story.last
        if (not bare and (outside or not block.is_label)) or believed(page, block):
            yield drop(block.index)


def believed(page: Page, block: Block) -> bool:
    """Whether the block's wording is chrome at its place."""
    if block.phrase is None:
        return False
    if page.is_inside(block) and _heads_last(page, block):
        return False
    if page.is_inside(block) and block.text.endswith(":") and heads_contacts(block.text, block.key):
        return False  # a release's own
    if (block.linked > ALL_LINKED and block.phrase.family == "share") or leads_past_ad(page.blocks, block.index):
        return True
    bare = page.story is not None and page.story.bare
    if bare and block.phrase.family == "related":
        fewest = 1 if block.key in NO_SUBHEADS else FEWEST
        return block.opens and is_headed(page) and {block.index + 1, block.index + fewest} <= page.teasers
    alone = block.key in NO_SUBHEADS and block.text[-1] != ":"
    if block.phrase.strength == "exact" or alone or not page.is_inside(block):
        return True
    if bare:
        return False
    if (
        block.opens
        and block.index + 1 in page.teasers
        and (behind := page.blocks[block.index + 1]).words >= SHORTEST_TEASER
    ):
        return behind.teaser
    if any(_agrees(page, block, block.index + step) for step in (-1, 1)):
        return True
    told_again = block.key in page.recurring and (page.spaced or block.phrase.family == "share")
    return told_again or not (page.subheads or _heads(page, block))


def _heads(page: Page, block: Block) -> bool:
    """Whether a label stands between two paragraphs and the one below has its words, as a subhead's has: ``Print``."""
    around = page.around(block)
    if (
        len(around) < 2
        or not (page.spaced and block.gap)
        or not all(b.sentence and b.words >= PARAGRAPH for b in around)
    ):
        return False
    return f" {block.key} " in around[1].key


def _agrees(page: Page, block: Block, index: int) -> bool:
    """Whether the neighbour is chrome too: dropped already, or a wording of the same family.

    A blank line between the two parts them, unless the neighbour is chrome wherever it stands.
    """
    if page.dropped(index):
        return not block.gap or index > block.index or _is_button(page.blocks[index], block)
    if not 0 <= index < len(page.blocks):
        return False
    other = page.blocks[index]
    if index < block.index and _is_button(other, block):
        return True
    if other.phrase is None or block.phrase is None:
        return False
    kindred = other.phrase.family == block.phrase.family
    if index > block.index and block.phrase.family == "newsletter" and other.transparent:
        return kindred and other.words >= SHORTEST_CALL  # a letter's name above its praise
    beside = not other.gap if index > block.index else not block.gap
    return (beside and (other.transparent or kindred)) or (kindred and other.phrase.strength == "exact")


def _heads_last(page: Page, block: Block) -> bool:
    """Whether a label heads a paragraph that says where to read more, which is the story's last (HealthDay)."""
    if block.key != "more information":
        return False
    return heads_paragraph(page.blocks, block.index) or any(map(is_paragraph, page.blocks[block.index + 1 :][:1]))


def _is_button(call: Block, block: Block) -> bool:
    """Whether a label is the button below a call to subscribe, from which a blank line may part it."""
    if block.key not in BUTTONS:
        return False
    known = call.phrase is not None and call.transparent and call.phrase.family in CALLS
    return known or "subscribe" in call.key


def is_headed(page: Page) -> bool:
    """Whether a paper's headline stands on top, with a byline, a date or a dateline below it."""
    story = page.story
    return (
        story is not None
        and story.headline is not None
        and any(block.clue in ("byline", "date", "dateline") for block in page.blocks[story.headline : story.first + 1])
    )
