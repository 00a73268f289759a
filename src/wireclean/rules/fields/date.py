"""FLD105."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean import dates
from wireclean.dates.stamp import Stamp
from wireclean.fields import agencies, dateline, places, release
from wireclean.layout import cards
from wireclean.layout.headline.printed import below_review
from wireclean.layout.story import Story
from wireclean.lazy import pattern
from wireclean.page import READER_HEAD, Block, Page
from wireclean.rule import DROP, Fact, Mark, drop, rule
from wireclean.signs import FIGURES

REACH_UP = 4  # blocks above the headline
RIGHT_BEHIND = 1  # blocks below the story, where a date is more likely its own than one above the headline
REACH_DOWN = 12  # blocks below the story
LONGEST = 30  # words
READER_DATE = "Published Time: "  # which Jina's reader prints above the page
SLASHED = pattern(r"\d{1,2}/\d{1,2}/\d")  # 3/11/2025: a day first, or a month
MOST_BEFORE = 3  # words of a section in front of a date


@rule("FLD105")
def date(page: Page) -> Iterator[Mark]:
    """The lines that say when the story was published and updated.

    They stand near the headline or right behind the story; what the label says decides whether they give `date` or
    `updated`. The time that it takes to read a story, and times such as “3 hours ago”, stand in such lines too and are
    no date. Known in every shape: ``Published 5:04 p.m. ET Nov. 3, 2025`` (Gannett), ``PUBLISHED: … | UPDATED: …``
    (MediaNews), ``Posted: Nov 8, 2023 / 04:43 PM CST`` (Nexstar), ``Updated 08:47, 3 NOV 2023`` (Reach), ``PTI | July
    9, 2020``.

        - Swan delays the morning train
        - Published 5:04 p.m. ET Nov. 3, 2025 | Updated 8:31 a.m. ET Nov. 4, 2025
        - 4 min read
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    Inside the story ``14 hours ago`` goes, too, which dates the card of another one.

    The time that heads an entry of a running story stays, and so does a sentence with a date in it.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          4:14 p.m.
          A second swan has been seen beside the line, and the 7.10 has been told to wait again.
          It was first seen on Nov. 3, 2025, at 5:04 p.m., the railway said.
    """
    if page.story is None:
        return
    yield from _above(page, page.story)
    yield from _counted_back(page)
    yield from _below(page, page.story)


def _above(page: Page, story: Story) -> Iterator[Mark]:
    """The dates above the story: what a reader prints above the page, and what stands near the headline."""
    if story.top is not None:
        top = max(0, below_review(page, story.top) - REACH_UP)
    else:
        top = max(0, story.first - REACH_DOWN - REACH_UP)
    for block in page.blocks[: min(top, READER_HEAD)]:
        if block.text.startswith(READER_DATE):
            yield from _marks(page, block, "", 4)
    label = ""
    for block in page.blocks[top : story.first]:
        if page.marks[block.index] is None:
            rank = 1 if story.headline is None or block.index > story.headline else 3
            yield from _marks(page, block, label, rank)
            label = dates.label_only(block.text)


def _below(page: Page, story: Story) -> Iterator[Mark]:
    """The dates behind the story, and in it those with their year that date no card of another one."""
    label = ""
    carded = cards.amid(page)
    others = False
    for block in page.blocks[story.first : story.last + 1 + REACH_DOWN]:
        others = others or (block.index > story.last and (block.opens or (block.ends and _heads_comments(block))))
        if others and block.clue == "date" and not label and not any(s.label for s in dates.find_stamps(block.text)):
            continue  # the readers' own, or another story's
        said, label = label, dates.label_only(block.text)
        stamped = page.blocks[block.index : block.index + 2][-1] if label else block
        own = block.index > story.last or (_is_stamped(stamped) and not _dates_a_card(page, block))
        own = own and block.index not in carded
        if own and page.marks[block.index] is None:
            near = block.index <= story.last + RIGHT_BEHIND
            yield from _marks(page, block, said, 4 if block.index in page.teasers else 2 if near else 3)


def _heads_comments(block: Block) -> bool:
    """Whether a label stands over the readers' comments."""
    return block.phrase is not None and block.phrase.family == "comments"


def _day_first(page: Page, line: str) -> bool | None:
    """Whether a date in figures puts the day first, where the story's first paragraph tells."""
    if page.story is None or not SLASHED.search(line):
        return None
    paragraph = page.blocks[page.story.first].text
    found = dateline.parse(paragraph) if page.blocks[page.story.first].clue == "dateline" else None
    return dates.day_first(line, found.text if found is not None else "", paragraph)


def _is_said_again(stamp: Stamp, stamps: list[Stamp]) -> bool:
    """Whether a day stands on its line a second time, with the time (The Jakarta Post)."""
    again = (other for other in stamps if other.value.startswith(f"{stamp.value}T"))
    return any(other.label == stamp.label for other in again)


def _hour_below(page: Page, block: Block) -> str:
    """The time on the line below a date's: ``Monday, 03 Nov 2025`` and ``5:22 PM MYT`` (The Star)."""
    below = page.blocks[block.index + 1 : block.index + 2]
    story = page.story.first if page.story is not None else 0
    stands = below and below[0].index < story and below[0].clue == "date" and dates.is_hour(below[0].text)
    return below[0].text if stands else ""


def _counted_back(page: Page) -> Iterator[Mark]:
    """Times counted back from now and minutes of reading inside the story, which date the card of another one."""
    for block in page.clued("date"):
        if block.phrase is not None and block.phrase.family == "widgets" and page.is_inside(block):
            yield drop(block.index)


def _dates_a_card(page: Page, block: Block) -> bool:
    """Whether a date stands below the headline of another story, under a label over some."""
    at = block.index
    while at in page.teasers and page.blocks[at].clue:
        at -= 1
    return at < block.index and at in page.teasers and page.blocks[at].phrase is None


def _is_stamped(block: Block) -> bool:
    """Whether a line of dates has one with its year, as no subhead of a running story has."""
    return block.clue == "date" and bool(dates.find_stamps(block.text))


def _marks(page: Page, block: Block, label: str, rank: int) -> Iterator[Mark]:
    """What the dates of one line say, if it is one of dates.

    Args:
        page: the page.
        block: the line.
        label: what a label alone on the line above says of it: ``updated``, ``published`` or nothing.
        rank: how far to believe it, the less the higher; a labelled date is believed one step further.
    """
    if block.words > LONGEST or ", news release, " in block.text:  # a study's source
        return
    is_line = block.clue == "date"
    if not is_line and dates.label_only(block.text):
        yield drop(block.index)
        return
    if not (is_line or block.signs & FIGURES):  # as of most lines
        return
    order = _day_first(page, block.text)
    stamps = dates.find_stamps(block.text, order)
    if len(stamps) == 1 and "T" not in stamps[0].value and (hour := _hour_below(page, block)):
        stamps = dates.find_stamps(f"{block.text} {hour}", order)
    filed_under = "" if is_line or len(stamps) != 1 else _filed_under(page, block, stamps[0])
    labelled = any(stamp.label for stamp in stamps) or (stamps and _framed(block.text))
    provider = _agency_before(block.text, stamps[0]) if stamps and not (is_line or labelled) else None
    if not (is_line or labelled or filed_under or provider):
        return
    facts = [*_frame(block.text), *_paper(block.text), *_agency_beside(block.text, stamps)]
    for stamp in stamps:
        if _is_said_again(stamp, stamps):
            continue
        said = stamp.label or label
        facts.append(Fact("updated" if said == "updated" else "date", stamp.value, rank - 1 if said else rank))
    if stamps and (filed := _filed(page, block.text[: stamps[0].start])) is not None:
        facts.append(filed)
    if provider:
        facts.append(Fact("source", provider, 5))
    if filed_under:
        facts.append(Fact("section", filed_under, 2))
    yield Mark(block.index, "date" if facts else DROP, tuple(facts))


def _agency_beside(text: str, stamps: list[Stamp]) -> Iterator[Fact]:
    """The agency whose mark stands before the first date on its line, or whose name is that of the editor's behind."""
    if not stamps:
        return
    agency = text[: stamps[0].start].strip()
    if agency.isalpha() and agencies.is_printed_mark(agency):  # VNA  Friday, 13 January 2023
        yield Fact("byline", agency, 5)
        yield Fact("source", agencies.name_of(agency), 3)
    if (editor := EDITED.match(text, stamps[-1].end)) and agencies.full_name(editor["agency"]):
        yield Fact("source", agencies.name_of(editor["agency"]), 5)  # 2023-01-13 17:04:02 Xinhua Editor : Li
    if house := _house_behind(text[stamps[-1].end :]):
        yield Fact("source", house, 5)


def _house_behind(behind: str) -> str | None:
    """The agencies behind the time, which wrote the story: ``March 4, 2025 / 6:12 PM EST / CBS/AP``."""
    houses = behind.lstrip(" /|·•–—-").split("/")
    if not behind.startswith(" / ") or not all(map(agencies.is_printed_mark, houses)):
        return None
    return next(filter(None, map(agencies.full_name, houses)), agencies.name_of(houses[0]))


def _agency_before(text: str, stamp: Stamp) -> str | None:
    """The agency before the day, perhaps behind a button, and nothing else: ``E-mail Xinhua, January 13, 2023``."""
    before = text[: stamp.start].rstrip(" ,").removeprefix("E-mail ")
    return agencies.full_name(before) if before and stamp.end >= len(text) else None


def _filed_under(page: Page, block: Block, stamp: Stamp) -> str:
    """The section on a line right below the headline with the day behind it, and no more: ``Society Jan 13, 2023``."""
    if page.story is None or page.story.headline is None or block.index != page.story.headline + 1:
        return ""
    section = block.text[: stamp.start].strip(" |•·–—-")
    named = section.count(" ") < MOST_BEFORE and section[:1].isupper() and not section.endswith((",", "."))
    return section if named and stamp.end >= len(block.text) else ""


def _filed(page: Page, before: str) -> Fact | None:
    """The section in front of a date, where the site's menu names it, too: ``Nation Sep 24, 2025 4:18 PM`` (PBS)."""
    name = before.strip(" |•·–—-")
    story = page.story
    if not name or story is None or story.top is None or name.count(" ") >= MOST_BEFORE or not name[0].isupper():
        return None
    return Fact("section", name, 4) if any(block.text == name for block in page.blocks[: story.top]) else None


EDITED = pattern(r"\s+(?P<agency>[A-Z]\w+)\s+Editor\b")
BETWEEN = pattern(r"\s+[|·•–—-]\s+")


def _frame(text: str) -> Iterator[Fact]:
    """What stands beside the date on its line: ``KYODO NEWS - Dec 9, 2025 - 10:24 | Japan``."""
    pieces = BETWEEN.split(text)
    dated = False
    for piece in map(release.once, pieces) if len(pieces) > 2 else ():
        piece = piece.removeprefix("All, ")
        dated = dated or dates.is_date_line(piece)
        if piece[:1].isupper() and not dates.is_date_line(piece) and not dates.find_stamps(piece) and ":" not in piece:
            organisation = agencies.is_organisation(piece)
            provider = agencies.full_name(piece) is not None and not piece.isupper()
            if provider or (agencies.is_agency(piece) and " " not in piece):
                yield Fact("byline", piece, 5)
                yield Fact("source", agencies.name_of(piece), 3)
            elif piece.count(" ") < 4 and (dated or not places.is_city(piece)):  # Reuters | Tallinn | Updated: …
                filed = 1 if text.startswith("On Behalf of ") else 4  # by a law firm
                yield Fact("site" if organisation else "section", piece, filed)


def _paper(text: str) -> Iterator[Fact]:
    """The paper before the date, as below a byline: ``Philippine Daily Inquirer / 05:30 AM November 04, 2025``."""
    name, slash, when = text.partition(" / ")
    if slash and dates.is_date_line(when) and agencies.is_organisation(name):
        yield Fact("source", agencies.name_of(name), 3)


def _framed(text: str) -> bool:
    """Whether a line sets the date apart with bars or dots, as agencies do: ``PTI | July 9, 2020``.

    A caption in which the date stands behind other words is none.
    """
    pieces = BETWEEN.split(text)
    return len(pieces) > 1 and any(map(dates.is_date_line, pieces))
