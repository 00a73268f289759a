"""FLD108."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields import agencies, bio, newsroom, republished
from wireclean.fields.credit import is_credit
from wireclean.fields.names import is_name
from wireclean.fields.signature import sign_off_agency
from wireclean.layout.writers import HEADS, SHORTEST, headed, name_above
from wireclean.page import Block, Page
from wireclean.rule import Fact, Mark, drop, rule

REACH = 14  # blocks below the story
CARD = 4  # lines above a bio: a name, how it is said, and a job title
LONGEST_TITLE = 6  # words of a job title
CHROME = ("navigation", "newsletter", "share")  # families whose wordings credit nobody
NO_CREDIT = frozenset({"", "copyright", "caption", "byline", "dateline", "legal"})  # clues after a credit's was refused


@rule("FLD108")
def credit(page: Page) -> Iterator[Mark]:
    """Lines behind the story that credit people or organisations, or that a licence asks to keep.

    Sign-offs (``(Reporting by …; Editing by …)``, Reuters), contributors (``Associated Press writer … contributed``,
    ``--With assistance from …``, Bloomberg; ``Contributing: …``, Gannett), authors' bios and tip lines, disclaimers of
    syndication (NDTV, Business Standard), notices of republication (The Conversation, States Newsroom, KFF Health
    News). They are the `credits`.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - (Reporting by Orla Tennant; Editing by Hal Brandt)
        - Associated Press writer Ida Voss in Riga contributed to this report.

    A sentence of the story about a reporter stays.

          Reporting by train takes longer, the correspondent said, but the coffee is better there.
          Ida Voss is a senior writer at a paper that nobody on the platform had ever bought.
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
    """
    if page.story is None:
        return
    story = page.story
    authors = _authors(page)
    nameless = story.bare and story.headline is None  # a text without its head: a bio could be anybody's
    card = _lone_card(page)
    tail = len(page.blocks) if nameless else _tail_start(page, authors, card)
    top = story.first if story.headline is None else story.headline + 1  # "edited by …" stands below the byline, too
    others = next((block.index for block in page.below if block.opens), len(page.blocks))
    for block in page.blocks[min(top, story.first) : story.last + 1 + REACH]:
        if page.marks[block.index] is not None or _is_chrome(block):
            continue
        introduced = block.index == story.first - 1 and bio.tells_of(block.text, authors)  # below the byline
        if (
            block.index < tail
            and block.clue in NO_CREDIT
            and not (block.index < story.first and newsroom.tagline_source(block.text))
            and not (introduced or _is_disclosed(page, block))
        ):
            continue
        behind = block.index >= tail or (block.index < story.first and newsroom.tagline_source(block.text) is not None)
        behind = behind or _is_disclosed(page, block)
        behind = behind or introduced
        told = is_credit(block.text, behind, block.signs) or (behind and bio.tells_of(block.text, authors))
        told = told or (behind and _tells_below_name(page, block, authors))
        told = told or (behind and block.index == card)
        if told and block.index > others and newsroom.is_tagline(block.text, tail=True):
            continue  # in the site's footer
        if told and not newsroom.is_portrait(block.text):
            yield Mark(block.index, "credits", _facts(block))
            yield from map(drop, _card(page, block))


def _is_chrome(block: Block) -> bool:
    """Whether a line is a wording that credits nobody."""
    return block.phrase is not None and (block.phrase.strength == "exact" or block.phrase.family in CHROME)


def _is_disclosed(page: Page, block: Block) -> bool:
    """Whether a line stands under the label of a disclosure above the story (The Conversation)."""
    above = page.blocks[block.index - 1] if block.index else None
    return above is not None and above.key == "disclosure statement"


def _authors(page: Page) -> tuple[str, ...]:
    """Who wrote the story, by its byline."""
    return tuple(fact.value for mark in page.marks if mark for fact in mark.facts if fact.field == "authors")


def _tells_below_name(page: Page, block: Block, authors: tuple[str, ...]) -> bool:
    """Whether a bio without the first name stands below an author's name, perhaps with the employer's between."""
    names = [above.text for above in page.blocks[max(0, block.index - CARD) : block.index] if above.text in authors]
    if not names:  # as above most lines
        return False
    return bio.is_nameless(block.text) or any(bio.tells_of_last(block.text, name) for name in names)


def _lone_card(page: Page) -> int:
    """The index of what is told of the only one whose name stands alone above it, as a writer's card has it; or -1.

    A label over such cards stands instead of the name, too.
    """
    near = page.blocks[page.story.first : page.story.last + 1 + REACH] if page.story is not None else []
    below = headed(page)
    cards = [block.index for i, block in enumerate(near) if block.sentence and name_above(near, i) is not None]
    cards = cards or [block.index for block in near if block.index in below and block.words >= SHORTEST][:1]
    return cards[0] if len(cards) == 1 else -1


def _card(page: Page, bio: Block) -> Iterator[int]:
    """The line right above a bio that is only the name of the one whose bio it is, and a job title below that name.

    So is a label above the name: ``The author``.
    """
    above = page.blocks[max(0, bio.index - CARD) : bio.index]
    name = next((block for block in above if _names(block, bio)), None) or name_above(page.blocks, bio.index)
    titles = above[above.index(name) + 1 :] if name else []
    if name and all(line.words <= LONGEST_TITLE and not (line.sentence or line.clue) for line in titles):
        labelled = name.index > 0 and page.blocks[name.index - 1].key.rstrip(":") in HEADS
        free = labelled and page.marks[name.index - 1] is None
        yield from range(name.index - free, bio.index)


def _names(block: Block, bio: Block) -> bool:
    """Whether a line is a name, and the bio begins with it or with its last part."""
    name = block.text.casefold()
    return is_name(block.text) and bio.text.casefold().startswith((name, name.split()[-1]))


def _tail_start(page: Page, authors: tuple[str, ...], card: int) -> int:
    """The first of the blocks at the story's end that could each be a credit."""
    index = len(page.blocks) - len(page.below)
    for block in reversed(page.inside):
        if page.marks[block.index] is not None or block.thematic_break or block.phrase is not None:
            continue
        if block.text in authors:
            continue  # above the bio
        credits = is_credit(block.text, True, block.signs) or bio.tells_of(block.text, authors)
        credits = credits or _tells_below_name(page, block, authors)
        credits = credits or block.index == card
        if block.clue not in ("copyright", "desk", "end mark", "promo") and not credits:
            break
        index = block.index
    return index


def _facts(block: Block) -> tuple[Fact, ...]:
    facts = [Fact("credits", block.text)]
    if source := newsroom.tagline_source(block.text):
        facts.append(Fact("source", source, 3))
    if distributor := republished.distributor(block.text):
        facts.append(Fact("distributor", distributor, 2))
    if (newsroom_first := republished.newsroom(block.text)) and agencies.is_agency(newsroom_first):
        facts.append(Fact("source", agencies.name_of(newsroom_first), 5))
    if agency := sign_off_agency(block.text):
        facts.append(Fact("source", agency, 4))
    return tuple(facts)
