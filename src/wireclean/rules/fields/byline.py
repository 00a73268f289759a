"""FLD104."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean import dates
from wireclean.fields import agencies
from wireclean.fields import byline as shape
from wireclean.lazy import pattern
from wireclean.page import Block, Page
from wireclean.phrases import fold
from wireclean.rule import Fact, Mark, rule

LINES = 4  # the most lines that a byline is printed over
REACH = 14  # blocks from the headline or the story
LONGEST = 25  # words
NAMES = frozenset({"wire", "navigation"})  # families of wordings that an agency's name can be one of
UNDER_HEADLINE = 2  # unknown lines between the headline and a name without a mark
ABOVE_STORY = 3  # lines between such a name and the story
LONGEST_INSIDE = 12  # words of a byline below the story's first paragraph
BEHIND_STORY = 3  # lines between the story and a name with a mark that signs it
BETWEEN = pattern(r"\s+[|•·/]\s+")
UNMARKED = frozenset({"", "byline", "date", "end mark"})  # what a byline without a mark may look like


@rule("FLD104")
def byline(page: Page) -> Iterator[Mark]:
    """The byline, over one line or more: who wrote the story, and for whom.

    With a ``By`` in front (or ``Von``, ``Par``, ``Por``, ``Af``, ``Di``) it may stand anywhere near the headline. A
    bare name is believed only between headline and story (Yahoo, The Conversation; an agency's mark too, ``TT``),
    beside the date on its line (CBC), above the date below the story's summary (Sermitsiaq), and behind the story with
    an agency beside it (The Canadian Press). It gives `byline`, `authors` (people alone), an affiliation the `source`,
    and a date that is glued to it the `date`. Known from all sites: ``By ORLA TENNANT`` over ``Associated Press`` (AP),
    ``Orla Tennant, The Port Ellis Post on`` (ArcaMax), ``by: Cora Neas`` (Nexstar), ``Von David Hutzler, dpa``.

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
    found = found or _below_first_paragraph(page)
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
    """The first byline among the blocks of the head zone.

    One with a mark is believed before one without, and of those one above a date before others.
    """
    best = dated = None
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
                dated = dated or (run[: parsed.used], parsed)
            best = best or (run[: parsed.used], parsed)
    return dated or best or _beside_date(blocks)


def _is_placed(page: Page, block: Block, run: list[Block], used: int) -> bool:
    """Whether a name without a mark stands where a byline does: under the headline, above a date or the story."""
    story = page.story
    if story is None or story.headline is None or _is_subhead(page, block):
        return False
    if _is_dated(page, run[used - 1]):
        return True
    if sum(other.key == block.key for other in page.blocks[: story.first]) > 1:
        return False  # a menu's entry, or a topic
    unknown = sum(other.phrase is None for other in page.blocks[story.headline + 1 : block.index])
    return unknown <= UNDER_HEADLINE or story.first - block.index <= ABOVE_STORY


def _is_subhead(page: Page, block: Block) -> bool:
    """Whether a line is a subhead of the story, as of its table of contents, or begins the headline."""
    title = page.story.title if page.story is not None and page.story.title else ""
    if block.words > 1 and any(key.startswith(block.key) for key in (page.blocks[0].key, fold(title))):
        return True
    return any(
        block.key == subhead.key and above.sentence and below.sentence
        for above, subhead, below in zip(page.inside, page.inside[1:], page.inside[2:], strict=False)
    )


def _is_dated(page: Page, block: Block) -> bool:
    """Whether a date stands right below."""
    return block.index + 1 < len(page.blocks) and page.blocks[block.index + 1].clue == "date"


def _beside_date(blocks: list[Block]) -> tuple[list[Block], shape.Byline] | None:
    """A name beside the date on its line.

    ``Ida Voss · CBC News · Posted: Aug 08, 2024``, ``109 Comments | Ida Voss | Aug 08, 2024``,
    ``28. April 2024, Ida Voss``.
    """
    for block in blocks:
        if block.clue != "date":
            continue
        pieces = BETWEEN.split(block.text)
        name = next((i for i, piece in enumerate(pieces) if shape.is_name(piece) and " " in piece), None)
        last = pieces[-1].rsplit(", ", 1)[-1]
        if name is not None and len(pieces) > 1:
            with_agency = shape.parse([", ".join(pieces[name : name + 2])])
            named = shape.parse([f"By {pieces[name]}"])
            found = with_agency if with_agency is not None and with_agency.affiliation else named
        elif last != pieces[-1] and " " in last and shape.is_name(last):
            found = shape.parse([f"By {last}"])
        else:
            continue
        if found is not None and found.authors:
            return [block], found
    return None


def _below_first_paragraph(page: Page) -> tuple[list[Block], shape.Byline] | None:
    """The one byline among the story's first blocks, below a paragraph that sums it up.

    It has a mark (``Von Ida Voss``), or is a name above a date. Where there are more, each is that of an entry: of a
    running story, or of a list of books.
    """
    found = []
    inside = page.inside
    for number, block in enumerate(inside):
        if block.sentence or block.words > LONGEST_INSIDE or page.marks[block.index] is not None:
            continue
        dated = _is_dated(page, block) and shape.is_name(block.text) and block.words > 1
        if not (dated or block.clue == "byline" or block.words == 1):
            continue
        run = [b for b in inside[number : number + LINES] if not b.sentence]
        parsed = shape.parse([b.text for b in run], unmarked=dated)
        if parsed is not None and parsed.authors and (dated or parsed.marked):
            found.append((run[: parsed.used], parsed))
    first = page.story.first if page.story is not None else 0
    return found[0] if len(found) == 1 and found[0][0][0].index <= first + REACH else None


def _agency_alone(block: Block) -> shape.Byline | None:
    """An agency's mark alone under the headline: ``TT``."""
    if block.words > 4 or not agencies.is_agency(block.text):
        return None
    return shape.Byline(block.text, (), agencies.full_name(block.text) or block.text, 1, False)


def _signed(page: Page, blocks: list[Block]) -> tuple[list[Block], shape.Byline] | None:
    """A signature behind the story: ``Amanda Stephenson, The Canadian Press``, ``Written by Ida Voss``.

    Without a mark it needs an agency, since a firm's contact is printed so, too; behind the label over other stories it
    is one of theirs.
    """
    last = page.story.last if page.story is not None else 0
    for block in blocks:
        if block.index < last - 1 or block.sentence:
            continue
        parsed = shape.parse([block.text])
        if parsed is None or not parsed.authors:
            continue
        if parsed.marked and block.index >= last:
            between = page.blocks[last + 1 : block.index]
            if len(between) <= BEHIND_STORY and not any(other.opens or other.ends for other in between):
                return [block], parsed
        elif "," in block.text and agencies.is_agency(parsed.affiliation or ""):
            return [block], parsed
    return None
