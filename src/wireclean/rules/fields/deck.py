"""FLD103."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean import dates
from wireclean.fields import agencies, caption_credit, crumbs, dateline_place, newsroom, photo
from wireclean.fields.names import is_full_name
from wireclean.layout.headline.anchored import is_button, is_columns_name
from wireclean.layout.headline.looks import SIGNS
from wireclean.layout.kinds import is_prose
from wireclean.page import HALF_LINKED, LONGEST_SUBHEAD, Block, Page
from wireclean.rule import Fact, Mark, rule
from wireclean.signs import FIGURES

SHORTEST = 5  # words
FEWEST = 3  # words of one between a headline and a byline, each of which has a line of its own
LONGEST = 70  # words
REACH = 3  # blocks below the headline
NEAR = 2  # blocks below a deck, of which one is the byline or the date
SHORTEST_CAPTION = 8  # words of a caption with its credit, below which no other line of it stands


@rule("FLD103")
def deck(page: Page) -> Iterator[Mark]:
    """The deck: a sentence or two between headline and byline that sum up the story, which is the `subtitle`.

    Newspapers and magazines print one (Guardian, Los Angeles Times, Postmedia, The Conversation); agencies hardly do.

        - Swan delays the morning train
        - Drivers on the line have been told to carry bread
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    Where nothing stands between it and the story, it is longer than a subhead, and has no full stop.

        - Swan delays the morning train | Port Ellis Post
        - Skip to main content
        - Swan delays the morning train
        - Drivers on the line have been told to carry bread in both pockets
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          The railway said on Wednesday that it would not be the last one.

    The story's first sentence is none.

        - Swan delays the morning train
        - “It did not seem to be in any hurry”
        - By Orla Tennant
          Drivers on the line have been told to carry bread, the railway said on Wednesday.
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
    """
    if page.story is None or page.story.headline is None:
        return
    top = page.story.headline + 1
    below = page.blocks[top : min(page.story.first, top + REACH)]
    for block in (*below, *_below_buttons(page, top), *_below_first_printing(page)):
        if page.marks[block.index] is not None or is_columns_name(page.blocks, block):
            continue
        if _is_button(page, block):
            continue
        short = block.index == top and _is_short_deck(page, block)
        apart = page.blocks[block.index - 1].clue != "caption" or _is_above_byline(page, block)
        if (short or is_deck(block)) and apart:
            yield Mark(block.index, "subtitle", (Fact("subtitle", block.text),))
            return
    first = page.blocks[page.story.first]
    if first.index == top and page.marks[top] is None and _opens_story(first, page.blocks[top + 1 : top + 2]):
        yield Mark(top, "subtitle", (Fact("subtitle", first.text),))
        return
    if any(mark is not None and any(fact.field == "authors" for fact in mark.facts) for mark in page.marks):
        return
    last = page.blocks[page.story.first - 1]
    other = any(label.opens for label in page.blocks[top : last.index])  # another story's headline
    if (
        page.marks[last.index] is None
        and is_deck(last)
        and not (other or _is_button(page, last) or last.text.endswith(":"))
    ):
        yield Mark(last.index, "subtitle", (Fact("subtitle", last.text),))


def _opens_story(block: Block, below: list[Block]) -> bool:
    """Whether a line right below the headline sums up the story: longer than a subhead, without a full stop."""
    longer = block.words > LONGEST_SUBHEAD and not block.sentence and not block.heading and is_deck(block)
    if not longer or not block.text[-1].isalnum() or "|" in block.text or block.text.istitle():
        return False
    if block.signs & FIGURES and dates.find_stamps(block.text):  # Posted on May 3, 2025 in Railways, Birds
        return False
    return any(is_prose(line) and not line.clue for line in below)


def _is_button(page: Page, block: Block) -> bool:
    """Whether a line ends with the headline, as buttons do that name what they share: ``Email share link for …``."""
    title = page.story.headline if page.story is not None else None
    return title is not None and block.key.endswith(page.blocks[title].key)


def _below_buttons(page: Page, top: int) -> list[Block]:
    """The line above a byline or date, where a share bar stands between the headline and it."""
    between = page.blocks[top : page.story.first] if page.story is not None else []
    behind = next((number for number, block in enumerate(between) if not is_button(block)), 0)
    signed = any(block.clue in SIGNS for block in between[behind + 1 : behind + 1 + NEAR])
    return between[behind : behind + 1] if behind and signed else []


def _below_first_printing(page: Page) -> list[Block]:
    """The line right below the headline, where share buttons print that again (DC Thomson)."""
    story = page.story
    if story is None or story.top is None or story.headline is None or story.headline < story.top + REACH:
        return []
    between = page.blocks[story.top + 1 : story.headline]
    return between[:1] if any(block.clue in ("byline", "date") for block in between) else []


def _is_short_deck(page: Page, block: Block) -> bool:
    """Whether a line of few words has a line of its own between the headline and a byline with its mark."""
    below = page.blocks[block.index + 1]
    apart = page.spaced and block.gap and below.gap and below.clue == "byline" and below.key.startswith("by ")
    plain = block.phrase is None and not block.clue and block.linked < HALF_LINKED and not block.text.istitle()
    return apart and plain and FEWEST <= block.words < SHORTEST and not is_full_name(block.text)


def _is_above_byline(page: Page, block: Block) -> bool:
    """Whether a line stands between the headline's picture, whose caption has its credit, and the byline."""
    caption, below = page.blocks[block.index - 1], page.blocks[block.index + 1]
    credited = caption_credit.ends_in_credit(caption.text) or photo.is_photo_credit(caption.text)
    whole = caption.words >= SHORTEST_CAPTION and credited
    signed = below.clue in ("byline", "date") or agencies.is_printed_mark(below.text)
    return whole and block.gap and signed and below.gap


def is_deck(block: Block) -> bool:
    """Whether a block reads as a deck."""
    short = block.sentence and block.words == SHORTEST - 1 and not block.text.istitle()  # in languages of long words
    fits = short or SHORTEST <= block.words <= LONGEST
    pictured = block.source is not None and block.source.startswith("![")
    return (
        fits
        and block.phrase is None
        and not block.clue
        and block.linked < HALF_LINKED
        and not pictured
        and not dateline_place.is_alone(block.text)
        and newsroom.tagline_source(block.text) is None
        and not _is_scholar(block.text)
        and not crumbs.leads_home(block.text)
    )


def _is_scholar(line: str) -> bool:
    """Whether a line is a writer's name with a university's behind it (The Conversation)."""
    name, comma, house = line.partition(", ")
    return comma != "" and "University" in house and is_full_name(name) and agencies.is_organisation(house)
