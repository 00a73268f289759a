"""WIR103."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields import agencies, credit, dateline, signed_sentence
from wireclean.fields.republished import is_first_published
from wireclean.fields.signature import sign_off_agency
from wireclean.layout.release_end import is_marked
from wireclean.page import Block, Page
from wireclean.rule import BODY, DROP, Fact, Mark, drop, rule

CREDITED = frozenset({"credit", "copyright", "date"})  # clues of what stands behind the end of a story
SIGNED_CLUES = ("", "caption")  # a short sentence with its agency looks like a caption
FEWEST = 8  # words of a paragraph that an agency signs
LONGEST_NAME = 4  # words of a paper's name
TOLD = 5  # words of a sentence above a mark that ends nothing
NEAR = 3  # lines above the headline that may name the source
FEWEST_SIGNED = 3  # of one that shows it


@rule("WIR103")
def end_mark(page: Page) -> Iterator[Mark]:
    """The mark that ends a story, alone on its line behind it.

    ``-30-`` and ``###`` (newspapers, press releases), ``(END)`` (Yonhap, Dow Jones), ``Enditem`` (Xinhua), ``==Kyodo``,
    ``ends`` (PA), an agency's name in brackets (``(ANI)``) or behind a word for its source (``Quelle: dpa``). It goes
    where no prose of the story stands behind it.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - (END)
        - Orla Tennant is a staff writer at the Port Ellis Post, for which she covers railways.

    Glued to the last sentence an agency's mark stays, though it names the `source`, and so does a word of the story.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          The end
          The swan has been given a name, and a season ticket. (ANSA).
    """
    for block in page.clued("end mark"):
        if block.index > page.last_told(TOLD) or _stands_over_credits(page, block):
            agency = sign_off_agency(block.text)
            yield Mark(block.index, DROP, (Fact("source", agency, 5),) if agency else ())
        elif ":" in block.text and page.is_inside(block):
            yield drop(block.index)  # below a picture, or an entry of a running story
    yield from _datelines_agency(page)
    yield from _named_on_top(page)
    for block in page.worded("wire"):
        if page.is_inside(block) and is_marked(page.blocks, block.index - 1):
            yield drop(block.index)  # above the sections that close a release
    yield from _signed(page)
    last = next(
        (b for b in reversed(page.inside) if b.words >= _fewest(b) and b.clue in SIGNED_CLUES and b.phrase is None),
        None,
    )
    glued = sign_off_agency(last.text) if last is not None and page.marks[last.index] is None else None
    if last is not None and glued:
        yield Mark(last.index, BODY, (Fact("source", glued, 5),))


def _stands_over_credits(page: Page, mark: Block) -> bool:
    """Whether all that is told below a mark is who wrote the story, and where it was published first."""
    if ":" in mark.text or not page.is_inside(mark):
        return False
    return all(
        block.clue in CREDITED or credit.is_credit(block.text, True, block.signs) or is_first_published(block.text)
        for block in page.inside[mark.index - page.inside[0].index + 1 :]
        if block.sentence and block.words >= TOLD
    )


def _datelines_agency(page: Page) -> Iterator[Mark]:
    """The dateline's agency alone on the last line of an article, as it signs: ``Jiji Press``."""
    for block in page.inside[-1:]:
        if block.words > LONGEST_NAME or block.sentence or page.marks[block.index] is not None or page.story is None:
            continue
        found = dateline.parse(page.blocks[page.story.first].text)
        if found is not None and found.agency is not None and agencies.name_of(block.text) == found.agency:
            yield Mark(block.index, DROP, (Fact("source", found.agency, 5),))


def _named_on_top(page: Page) -> Iterator[Mark]:
    """The agency that a line right around the headline names as the story's source: ``Источник: ТАСС``."""
    top = page.story.top if page.story is not None and page.story.top is not None else None
    for block in page.blocks[max(0, top - NEAR) : page.story.first] if top is not None and page.story else ():
        named = ":" in block.text and block.clue == "end mark" and page.marks[block.index] is None
        if named and (agency := sign_off_agency(block.text)) is not None:
            yield Mark(block.index, DROP, (Fact("source", agency, 5),))


def _fewest(block: Block) -> int:
    return FEWEST_SIGNED if block.sentence and signed_sentence.is_signed(block.text) else FEWEST


def _signed(page: Page) -> Iterator[Mark]:
    """An agency's or another paper's name alone right behind the story, as papers abroad print it: ``Reuters``."""
    for block in page.below[:1]:
        mark = block.text if block.text.isupper() and agencies.is_agency(block.text) else None  # STT, TASR
        agency = agencies.full_name(block.text) or _paper(page, block) or mark
        if agency is not None and page.marks[block.index] is None and not agencies.is_release_wire(block.text):
            yield Mark(block.index, DROP, (Fact("source", agency.lstrip("–—- "), 5),))


def _paper(page: Page, block: Block) -> str | None:
    """The paper that a line names, which a blank line sets apart from the site's links, and which is not the site."""
    if not (block.gap or not page.spaced) or block.words > LONGEST_NAME or block.phrase is not None or block.clue:
        return None
    below = page.blocks[block.index + 1 : block.index + 2]
    if (below and not below[0].gap and page.spaced) or not agencies.is_organisation(block.text) or block.text.isupper():
        return None
    printed_again = any(block.key in other.key for other in page.blocks if other is not block)
    return None if printed_again else block.text
