"""FLD104."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean import dates
from wireclean.fields import agencies
from wireclean.fields import byline as shape
from wireclean.lazy import pattern
from wireclean.page import Block, Page
from wireclean.rule import Fact, Mark, rule

LINES = 4  # the most lines that a byline is printed over
REACH = 14  # blocks from the headline or the story
LONGEST = 25  # words
NAMES = frozenset({"wire", "navigation"})  # families of wordings that an agency's name can be one of
UNDER_HEADLINE = 2  # unknown lines between the headline and a name without a mark
ABOVE_STORY = 3  # lines between such a name and the story
BETWEEN = pattern(r"\s+[|•·/]\s+")
UNMARKED = frozenset({"", "byline", "date", "end mark"})  # what a byline without a mark may look like


@rule("FLD104")
def byline(page: Page) -> Iterator[Mark]:
    """The byline, over one line or more: who wrote the story, and for whom.

    With a ``By`` in front (or ``Von``, ``Par``, ``Por``, ``Af``, ``Di``) it may stand anywhere near the headline. A
    bare name is believed only between headline and story (Yahoo, The Conversation; an agency's mark too, ``TT``),
    before the date on its line (CBC), and behind the story with an agency beside it (The Canadian Press). It gives
    `byline`, `authors` (people alone), an affiliation the `source`, and a date that is glued to it the `date`. Known
    from all sites: ``By ORLA TENNANT`` over ``Associated Press`` (AP), ``Orla Tennant, The Port Ellis Post on``
    (ArcaMax), ``by: Cora Neas`` (Nexstar), ``Von David Hutzler, dpa``.

        - Swan delays the morning train
        - By ORLA TENNANT and HAL BRANDT
        - Associated Press
        - Nov. 3, 2025
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    A sentence that begins with the word stays, and so does a subhead.

        - Swan delays the morning train
        - By Orla Tennant
          By Monday the swan had been seen on the platform twice, the railway said in a note.
          The 7.10 to the city waited for eleven minutes on Tuesday while it crossed the line.
          By Invitation
          The driver has been asked to the county's next meeting, and the swan to the one behind it.
    """
    if page.story is None:
        return
    start = page.story.headline + 1 if page.story.headline is not None else max(0, page.story.first - REACH)
    head = [
        block
        for block in page.blocks[start : page.story.first]
        if page.marks[block.index] is None and block.words <= LONGEST
    ]
    found = _first(page, head, unmarked=page.story.headline is not None)
    if found is None and page.story.headline is not None and page.story.top is not None:
        above = page.blocks[max(0, page.story.top - 3) : page.story.headline]
        found = _first(page, [block for block in above if page.marks[block.index] is None], unmarked=False)
    if found is None:
        tail = [b for b in page.blocks[page.story.first :] if page.marks[b.index] is None and b.words <= 10]
        found = _signed(page, tail)
    if found is None:
        return
    blocks, parsed = found
    facts = [Fact("byline", parsed.text), *(Fact("authors", name) for name in parsed.authors)]
    if parsed.affiliation:
        facts.append(Fact("source", parsed.affiliation, 2))
    for block in blocks:
        facts.extend(
            Fact("updated" if stamp.label == "updated" else "date", stamp.value, 0 if stamp.label else 1)
            for stamp in dates.find_stamps(block.text)
        )
        yield Mark(block.index, "byline", tuple(facts))
        facts = []


def _first(page: Page, blocks: list[Block], unmarked: bool) -> tuple[list[Block], shape.Byline] | None:
    """The first byline among the blocks of the head zone; one with a mark is believed before one without."""
    best = None
    for i, block in enumerate(blocks):
        run = [block]
        for following in blocks[i + 1 : i + LINES]:
            if following.index > run[-1].index + 1 or (following.phrase and following.phrase.family not in NAMES):
                break
            run.append(following)
        if block.phrase is not None and block.phrase.family not in NAMES:
            continue
        parsed = shape.parse([b.text for b in run]) or _agency_alone(block)
        if parsed is None or not parsed.text:
            continue
        if parsed.marked:
            return run[: parsed.used], parsed
        if unmarked and block.clue in UNMARKED and _is_placed(page, block, run, parsed.used):
            if _is_dated(page, run[parsed.used - 1]):
                return run[: parsed.used], parsed
            best = best or (run[: parsed.used], parsed)
    return best or _beside_date(blocks)


def _is_placed(page: Page, block: Block, run: list[Block], used: int) -> bool:
    """Whether a name without a mark stands where a byline does: under the headline, above a date or the story."""
    story = page.story
    if story is None or story.headline is None:
        return False
    if _is_dated(page, run[used - 1]):
        return True
    if sum(other.key == block.key for other in page.blocks[: story.first]) > 1:
        return False  # a menu's entry, or a topic
    unknown = sum(other.phrase is None for other in page.blocks[story.headline + 1 : block.index])
    return unknown <= UNDER_HEADLINE or story.first - block.index <= ABOVE_STORY


def _is_dated(page: Page, block: Block) -> bool:
    """Whether a date stands right below."""
    return block.index + 1 < len(page.blocks) and page.blocks[block.index + 1].clue == "date"


def _beside_date(blocks: list[Block]) -> tuple[list[Block], shape.Byline] | None:
    """A name before the date on its line: ``Ida Voss · CBC News · Posted: Aug 08, 2024``."""
    for block in blocks:
        pieces = BETWEEN.split(block.text) if block.clue == "date" else []
        if len(pieces) > 1 and shape.is_name(pieces[0]):
            parsed = shape.parse([", ".join(pieces[:2])]) or shape.parse([pieces[0]])
            named = shape.parse([f"By {pieces[0]}"])
            found = parsed if parsed is not None and parsed.affiliation else named
            if found is not None and found.authors:
                return [block], found
    return None


def _agency_alone(block: Block) -> shape.Byline | None:
    """An agency's mark alone under the headline: ``TT``."""
    if block.words > 4 or not agencies.is_agency(block.text):
        return None
    return shape.Byline(block.text, (), agencies.full_name(block.text) or block.text, 1, False)


def _signed(page: Page, blocks: list[Block]) -> tuple[list[Block], shape.Byline] | None:
    """A signature behind the story: ``Amanda Stephenson, The Canadian Press``; a firm's contact has no agency."""
    for block in blocks:
        behind = page.story is not None and block.index >= page.story.last - 1
        parsed = shape.parse([block.text]) if behind and not block.sentence and "," in block.text else None
        if parsed is not None and parsed.authors and agencies.is_agency(parsed.affiliation or ""):
            return [block], parsed
    return None
