"""FLD104."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean import dates
from wireclean.fields import agencies
from wireclean.layout.byline import find
from wireclean.layout.byline.entries import of_entries
from wireclean.layout.byline.lines import Found
from wireclean.layout.byline.signed import BEHIND_STORY, signed
from wireclean.page import Page
from wireclean.rule import DROP, Fact, Mark, drop, rule


@rule("FLD104")
def byline(page: Page) -> Iterator[Mark]:
    """The byline, over one line or more: who wrote the story, and for whom.

    With a ``By`` in front (or ``Von``, ``Par``, ``Por``, ``Af``, ``Di``) it may stand anywhere near the headline. A
    bare name is believed only between headline and story (Yahoo, The Conversation; an agency's mark too, ``TT``),
    beside the date on its line (CBC), above the date below the story's summary (Sermitsiaq), and behind the story with
    an agency beside it (The Canadian Press). It gives `byline`, `authors` (people alone), an affiliation the `source`,
    and a date that is glued to it the `date`. Known from all sites: ``By ORLA TENNANT`` over ``Associated Press`` (AP),
    ``Orla Tennant, The Port Ellis Post on`` (ArcaMax), ``by: Cora Neas`` (Nexstar), ``Von Jonas Velten, dpa``.

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
    for name in of_entries(page):
        yield drop(name.index)
    signature = signed(page)
    found = find(page, signature)
    if found is None:
        return
    if signature is not None and _repeats(signature, found):
        agency = signature[1].affiliation  # "Ida Voss, The Canadian Press" behind a story by her
        yield Mark(signature[0][0].index, DROP, (Fact("source", agency, 3),) if agency else ())
    blocks, parsed = found
    facts = _named(found)
    for block in blocks:
        behind = page.blocks[block.index + 1].text if block.index + 1 < len(page.blocks) else ""
        hour = behind if dates.is_hour(behind) else ""  # Ada Vermeer - July 22, 2025, above 5:00 am
        facts.extend(_dated(f"{block.text} {hour}".rstrip()))
        yield Mark(block.index, "byline", tuple(facts))
        facts = []
    if parsed.authors:
        yield from map(drop, _again(page, {parsed.text, *(block.text for block in blocks)}))


def _repeats(signature: Found, found: Found) -> bool:
    """Whether a signature names nobody whom the byline, printed elsewhere, does not name, too."""
    return signature[0][0] is not found[0][0] and set(signature[1].authors) <= set(found[1].authors)


def _named(found: Found) -> list[Fact]:
    """Who wrote the story, and for whom."""
    blocks, parsed = found
    facts = [Fact("byline", parsed.text), *(Fact("authors", name) for name in parsed.authors)]
    if parsed.affiliation and agencies.is_release_wire(parsed.affiliation):
        facts.append(Fact("distributor", parsed.affiliation, 3))
    elif parsed.affiliation:
        posted = not parsed.authors and blocks[0].key.startswith("posted by")  # a portal that carries an agency's story
        facts.append(Fact("source", parsed.affiliation, 6 if posted else 2))
    return facts


def _dated(text: str) -> Iterator[Fact]:
    """The dates beside the names. Of two times without a word the later one behind is the update's (Newspack)."""
    stamps = dates.find_stamps(text)
    plain = len(stamps) == 2 and not any(stamp.label for stamp in stamps) and all("T" in s.value for s in stamps)
    for number, stamp in enumerate(stamps):
        later = plain and number == 1 and stamp.value > stamps[0].value
        updated = later or stamp.label == "updated"
        yield Fact("updated" if updated else "date", stamp.value, 0 if stamp.label else 1)


def _again(page: Page, printed: set[str]) -> Iterator[int]:
    """The lines at the story's end, or right behind it, that print the byline once more, above a reporter's card."""
    last = page.inside[-1].index
    for block in page.blocks[max(last - 1, page.story.first if page.story else 0) : last + 1 + BEHIND_STORY]:
        if block.text in printed and page.marks[block.index] is None:
            yield block.index
