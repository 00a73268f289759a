"""FLD106."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean import dates
from wireclean.fields import agencies, dateline_agency, places
from wireclean.fields import dateline as shape
from wireclean.fields.dateline_place import is_place
from wireclean.layout.beginning import MOST_POINTS, SUMS_UP
from wireclean.lazy import escape, pattern
from wireclean.markup.line import unlisted
from wireclean.page import Block, Page
from wireclean.rule import BODY, Fact, Mark, rule

WITHIN = 4  # blocks from the top of the story; a subhead or a correction may stand before it

DASHES = "-–—"
UNCONFIRMED = 2  # blocks in which a place that we do not know may stand: the first, or that below a summary
NEAR = 6  # blocks around the headline and the story's first in which a place is named
WITHIN_PLACE = r"(?:[Ii]n|[Bb]ei|[Àà]|[Ee]n|[Ee]m|[Ww]e?|[Vv]e?|[Uu]|[Pp]å|[Tt]e|[Вв]о?|[Уу]|[Nn]a|[Dd]i|[Îî]n)"
"""The words for "in" before a place, in languages whose papers print one before a dash."""
LONGEST_TOWN = 2  # words of a town in capitals that has a line of its own
BESIDE = 6  # rank of a byline beside the dateline


@rule("FLD106")
def dateline(page: Page) -> Iterator[Mark]:
    """The dateline: where and when the story was written, and by which agency; it stays in the text.

    It gives `dateline`, `location`, `source` and perhaps `date`. All agencies' shapes are known: ``PHOENIX (AP) —``,
    ``SHANGHAI, Oct 26 (Reuters) -``, ``STOCKHOLM, Aug 29, 2014 (AFP) -``, ``(ANSA) - ROME, 11 OCT -``, ``MOSCOW,
    January 21. /TASS/.``, ``SEOUL, Aug. 20 (Yonhap) --``, ``NEW YORK--(BUSINESS WIRE)--``, ``PORT ELLIS, Maine —``
    without an agency. Only one at the top of the story counts, behind a subhead or a correction at most; those of a
    round-up's other items are body.

          PORT ELLIS, Maine (AP) — The 7.10 to the city waited for eleven minutes while a swan crossed the line.

    An agency's first paragraph may stand above the date (France 24), where a deck does elsewhere.

    A place that we do not know is one where the page says so: ``in Rosenheim`` (Merkur).

          Schwan hält in Rosenheim den Zug auf

          Rosenheim – Ein Schwan hat am Dienstag elf Minuten lang den Zug nach München aufgehalten.

    A label before a dash is none.

          JUST IN – The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
    """
    if page.story is None:
        return
    if page.story.headline is not None and (lead := _above_date(page, page.story.headline)) is not None:
        yield Mark(lead.index, BODY, _facts(lead.text))
        return
    if (alone := _alone(page)) is not None:
        yield Mark(alone.index, BODY, _facts(f"{alone.text} {page.inside[0].text}"))
        return
    summed = bool(page.inside) and page.inside[0].key.removesuffix(":") in SUMS_UP
    seen = -MOST_POINTS if summed else 0
    for block in page.inside:
        if page.marks[block.index] is not None:
            continue
        item = unlisted(block.text) != block.text  # of a list that sums the story up
        seen += block.clue in ("", "dateline") and block.phrase is None and not item  # captions, bylines and chrome go
        if seen > WITHIN:
            return
        row = seen > 1 and not (block.sentence or block.text.endswith(":"))  # London - FTSE 100: UP 0.2 percent
        facts = (() if row else _facts(block.text)) or ((_town(page, block) or _city(block.text)) if seen == 1 else ())
        facts = facts or (_confirmed(page, block) if seen <= UNCONFIRMED else ())
        facts = facts or (_repeated(page, block) if seen == 1 else ())
        facts += _reporters(page, block) if facts and seen == 1 else ()
        if facts:
            yield Mark(block.index, BODY, facts)
            return


def _reporters(page: Page, block: Block) -> tuple[Fact, ...]:
    """The byline of an East Asian agency, which stands in or right behind the dateline, where no other is printed."""
    found = dateline_agency.reporters(block.text) if not block.text.isascii() else None
    if found is None or any(mark is not None and mark.outcome == "byline" for mark in page.marks):
        return ()
    text, names = found
    return (Fact("byline", text, BESIDE), *(Fact("authors", name, BESIDE) for name in names))


def _above_date(page: Page, headline: int) -> Block | None:
    """The first paragraph where it stands above the date, as France 24 prints AFP's; an agency's dateline shows it."""
    first = page.story.first if page.story is not None else 0
    for block in page.blocks[headline + 1 : first]:
        if block.clue == "dateline" and block.sentence and page.marks[block.index] is None:
            found = shape.parse(block.text)
            printed_again = any(other.key == block.key for other in page.blocks[block.index + 1 :])
            return block if found is not None and found.agency and not printed_again else None
    return None


def _alone(page: Page) -> Block | None:
    """A dateline on a line of its own above the first sentence: ``MADRID, 3 Nov. (EUROPA PRESS) -``."""
    line = page.above[-1] if page.above and page.inside else None
    below = page.inside[0].text if page.inside else ""
    if len(page.inside) > 1 and page.inside[0].clue != "caption" and below[-1:] in DASHES:
        line, below = page.inside[0], page.inside[1].text
    if line is None or line.text[-1] not in DASHES or line.phrase is not None or page.marks[line.index] is not None:
        return None
    found = shape.parse(f"{line.text} {below}")
    whole = found is not None and found.agency is not None and found.end >= len(line.text)
    return line if whole else None


def _town(page: Page, block: Block) -> tuple[Fact, ...]:
    """A town in capitals that we do not know before the first paragraph's colon: ``RAUB: A farmer who lost …``.

    Papers from Pakistan to Malaysia print them so, and Indian ones without capitals above an agency's story. Where
    another paragraph begins in that way, it is a label.
    """
    found = shape.town(block.text) or (shape.named_town(block.text) if _is_agencys(page) else None)
    if found is None or any(
        shape.town(other.text) or shape.named_town(other.text) for other in page.inside if other is not block
    ):
        return ()
    return (Fact("dateline", found), Fact("location", found))


def _is_agencys(page: Page) -> bool:
    """Whether an agency's name stands alone between the headline and the story, as a byline."""
    story = page.story
    if story is None or story.headline is None:
        return False
    return any(agencies.full_name(block.text) is not None for block in page.blocks[story.headline + 1 : story.first])


def _city(text: str) -> tuple[Fact, ...]:
    """A place on a line of its own above the first paragraph: ``New Delhi:`` (NDTV), ``RIZE, Türkiye`` (Anadolu)."""
    city = text.removesuffix(":")
    told = (city != text and places.is_city(city)) or is_place(text) or (text.isupper() and places.is_city(text))
    return (Fact("dateline", city), Fact("location", city)) if told else ()


def _repeated(page: Page, block: Block) -> tuple[Fact, ...]:
    """A town in capitals on a line of its own, with whose name the paragraph below begins, as Anadolu prints it."""
    below = page.blocks[block.index + 1 : block.index + 2]
    if not block.text.isupper() or block.words > LONGEST_TOWN or not below or not below[0].sentence:
        return ()
    if not below[0].text.casefold().startswith(block.text.casefold()):
        return ()
    return (Fact("dateline", block.text), Fact("location", block.text))


def _confirmed(page: Page, block: Block) -> tuple[Fact, ...]:
    """The dateline of a paragraph whose first word another line of the page's shows to be a place: ``in Rosenheim``."""
    found = shape.unconfirmed(block.text) or shape.bracketed(block.text)
    if found is None or found.location is None or page.story is None or page.story.headline is None:
        return ()
    within = WITHIN_PLACE if found.text == found.location else rf"(?:{WITHIN_PLACE}|de)"
    named = pattern(rf"(?:^|\W){within}\s{escape(found.location)}(?!\w)")
    near = page.blocks[max(0, page.story.headline - NEAR) : page.story.first + NEAR]
    if not any(other is not block and (other.text == found.location or named.search(other.text)) for other in near):
        return ()
    return (Fact("dateline", found.text), Fact("location", found.location))


def _facts(text: str) -> tuple[Fact, ...]:
    found = shape.parse(text)
    if found is None:
        return ()
    facts = [Fact("dateline", found.text)]
    if found.location:
        facts.append(Fact("location", found.location))
    if found.agency and agencies.is_release_wire(found.agency):
        facts.append(Fact("distributor", found.agency, 2))
    elif found.agency:
        facts.append(Fact("source", found.agency, 3))
    when = dates.dateline_date(found.text)
    if when:
        facts.append(Fact("date", when, 8))
    return tuple(facts)
