"""FLD107."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields import agencies, dateline
from wireclean.fields import copyright as shape
from wireclean.fields.credit import is_credit
from wireclean.layout.kinds import TOPICS
from wireclean.lazy import pattern
from wireclean.look import INVITATION
from wireclean.page import Block, Page
from wireclean.phrases.folded import fold
from wireclean.rule import Fact, Mark, drop, rule

BESIDE = 2  # lines from the story's end to a notice that stands beside it
REACH = 7  # lines of chrome between the story and its notice, at most
UNDER_STORY = frozenset({"widgets", "ads"})  # what sites set between a story and its notice, however long
FOOTER = frozenset(  # what stands between a story and its site's notice
    {"related", "navigation", "newsletter", "paywall"}
)
ELSEWHERE = frozenset({"related", "navigation", "comments"})  # of other stories
FORBIDS = "This material may not be"  # as notices of one story go on
BELOW = frozenset({"related", "comments"})  # what stands above the notice of an agency's own site
HEAD = 20  # blocks at the top of the page that may name the site
CLOSING = frozenset({"credit", "desk", "end mark", "promo", "correction"})  # clues of what stands beside a notice
UNSIGNED = pattern(r"(?:19|20)\d\d [A-Z][\w.,&’' -]{2,60}\.")  # 2024 Los Angeles Times., whose © is lost
FEED = pattern(r"(?:c\.|\(c\) ?)(?:19|20)\d\d,? [A-Z]")
FEWEST = 2  # headlines of other stories between the story and its site's notice
COMPANY = pattern(r",? (?:inc|ltd|llc|pty ltd|plc)\.?$")  # Morningstar, Inc., in lower case
SHORTEST = 3  # words of another story's headline
LONGEST_FOLLOW = 4  # words of such a label with the site's name
SOCIAL = frozenset({"stay connected", "connect with us", "connect"})  # over a site's accounts elsewhere
LONGEST_TOPIC = 3  # words of a topic
LINES = 5  # the most lines that a notice is printed over


@rule("FLD107")
def copyright_notice(page: Page) -> Iterator[Mark]:
    """The story's copyright notice, whole, with who distributed the story.

    It stands right behind the story, in one line, over several, or glued to the last sentence; some lines of chrome may
    stand between. It gives `copyright`, `distributor` and, where nothing better does, `source`. Known from Tribune
    Content Agency and ArcaMax (``©2025 … Visit at … Distributed by …``), AP (``Copyright 2020 The Associated Press. All
    rights reserved. This material may not be …``), Nexstar, Bloomberg, Yonhap, dpa-infocom, ANSA (``Riproduzione
    riservata``), Dow Jones.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - ©2025 Port Ellis Post. Visit at portellispost.example.
        - Distributed by Tribune Content Agency, LLC.

    A story about copyright stays. The notice in a site's footer, below the links to its terms, is chrome, which other
    rules know.

          The notice read: “Copyright 1981 O. Tennant. All rights reserved.” It was in pencil.
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
    """
    story = page.story
    if story is None:
        return
    if (above := _glued(page) or _above(page)) is not None:
        yield above
        return
    chrome, sorted_ = 0, False
    seen: set[str] = set()  # families of chrome between: links to the site's terms head its footer
    for block in page.blocks[story.first :]:
        below = block.index > story.last
        if block.clue == "copyright":
            found = shape.parse(block.text)
            if found is not None and found.footer and story.bare and block.index == len(page.blocks) - 1:
                yield drop(block.index)
            if found is not None and _closes_story(page, block, found, seen):
                if not ((seen or block.index > story.last + BESIDE) and _is_sites(page, block, found)):
                    yield from _whole(page, block)
                return
            if found is not None and below:
                return
        elif not below:
            continue
        sorted_ = block.key in TOPICS or (sorted_ and _is_topic(block))  # by words that sort the story
        if sorted_:
            continue
        if below:
            seen |= _families(block)
        if page.marks[block.index] is None and block.clue not in CLOSING:
            chrome += block.phrase is None or block.phrase.family not in UNDER_STORY
        if chrome > REACH:
            return


def _glued(page: Page) -> Mark | None:
    """The notice at the end of the story's last sentence, which is cut off it."""
    for block in page.inside:
        notice = shape.split_glued(block.text) if block.signs & shape.SIGNS else None
        if notice is not None and page.marks[block.index] is None:
            return Mark(block.index, "copyright", _facts(notice[1]), len(block.text) - len(notice[1]))
    return None


def _closes_story(page: Page, block: Block, found: shape.Copyright, seen: set[str]) -> bool:
    """Whether a notice is the story's, below chrome of the families ``seen``, and heads no footer with its links."""
    if found.footer or page.story is None:
        return False
    apart = block.index > page.story.last + 1
    if apart and _heads_links(page, block) and not _is_datelines(page, found):
        return False
    above = page.blocks[block.index - 1]
    if found.holder and above.key == fold(found.holder) and not page.is_inside(above):
        return False  # whose name stands over it, as over a footer
    return _is_storys(page, found, seen)


def _families(block: Block) -> set[str]:
    """The families of chrome that a line between the story and its notice shows; a label over accounts heads links."""
    found = set()
    social = block.key in SOCIAL or (block.key.startswith("follow ") and block.words <= LONGEST_FOLLOW)
    if social and not block.sentence:
        found.add("navigation")  # as heads a site's footer
    known = block.phrase is not None and block.clue not in CLOSING and not block.holds_headline
    if known and block.phrase is not None and not _is_about_story(block):
        found.add(block.phrase.family)
    return found


def _is_topic(block: Block) -> bool:
    """Whether a line could be one of the words under the label over a story's topics, as a menu's entry could."""
    family = block.phrase.family if block.phrase is not None else "navigation"
    plain = not (block.sentence or block.clue or block.ends or block.opens)
    return plain and block.words <= LONGEST_TOPIC and family == "navigation"


def _is_about_story(block: Block) -> bool:
    """Whether a line is about the story, and no link to the site's terms: ``Report a typo``."""
    return block.clue == INVITATION and block.phrase is not None and block.phrase.family == "legal"


def _above(page: Page) -> Mark | None:
    """The notice below the byline, where a feed prints it: ``c.2014 New York Times News Service``."""
    story = page.story
    if story is None or story.headline is None:
        return None
    notices = (block for block in page.clued("copyright") if story.headline < block.index < story.first)
    return next(
        (Mark(block.index, "copyright", _facts(block.text)) for block in notices if FEED.match(block.text)), None
    )


def _is_storys(page: Page, found: shape.Copyright, seen: set[str]) -> bool:
    """Whether a notice is the story's: below the links to a site's terms or its comments it would be the site's.

    So would one below other stories, menus and calls to subscribe, unless its holder is an agency, or is named above
    the story.
    """
    if found.distributor:
        return True
    if "legal" in seen:
        return False
    if FORBIDS in found.text and seen.isdisjoint(ELSEWHERE):
        return True  # below a station's praise of its letters and its app (Scripps)
    holder = found.holder or ""
    name = holder.split(",")[0]
    wire = agencies.is_release_wire(agencies.name_of(name))  # whose own site this is
    if agencies.is_agency(name) and not wire and not (seen & BELOW and _heads_page(page, holder)):
        return True  # TASS, Russian news agency
    return "comments" not in seen and (seen.isdisjoint(FOOTER) or _wrote(page, holder))


def _is_datelines(page: Page, found: shape.Copyright) -> bool:
    """Whether a notice is that of the agency in the story's dateline, and the page another site's."""
    line = dateline.parse(page.blocks[page.story.first].text) if page.story is not None else None
    if line is None or line.agency is None or found.holder is None:
        return False
    holder = agencies.full_name(found.holder.split(",")[0])
    return holder is not None and line.agency.startswith(holder) and not _heads_page(page, found.holder)


def _is_sites(page: Page, block: Block, found: shape.Copyright) -> bool:
    """Whether a notice's holder heads the page, and it ends that or stands below headlines: the masthead's paper."""
    holder, head = fold(found.holder or ""), page.story.headline if page.story is not None else None
    if head is None or _wrote(page, found.holder or "") or not holder:
        return False
    between = page.blocks[len(page.blocks) - len(page.below) : block.index]
    if block.index + 1 < len(page.blocks) and sum(map(_may_be_headline, between)) < FEWEST:
        return False
    names = {fold(name) for line in page.blocks[: min(head, HEAD)] for name in line.text.split(" | ")}
    return holder in names or COMPANY.sub("", holder) in names


def _may_be_headline(block: Block) -> bool:
    """Whether a line below the story could be the headline of another one."""
    return block.teaser and not block.clue and block.phrase is None and block.words >= SHORTEST


def _heads_links(page: Page, notice: Block) -> bool:
    """Whether the links to a site's terms stand right below a notice, as in its footer."""
    below = page.blocks[notice.index + 1 : notice.index + 2]
    linked = (block for block in below if not block.gap and block.clue != "promo" and block.phrase is not None)
    return any(block.phrase is not None and block.phrase.family == "legal" for block in linked)


def _heads_page(page: Page, holder: str) -> bool:
    """Whether an agency that holds the right is the site's own: the page's first lines name it."""
    name = holder.split(",")[0].casefold()
    agency = agencies.full_name(holder.split(",")[0])
    top = page.story.headline or 0 if page.story is not None else 0
    head = [block.text for block in page.blocks[: min(top, HEAD)]]
    marked = agency is not None and any(
        agencies.full_name(line.rpartition(" - ")[2]) == agency for line in head if " - " in line
    )
    return marked or any(name in line.casefold() for line in head)


def _behind(page: Page, notice: int) -> Iterator[Mark]:
    """What seems to go the story on below its notice, above which most of it stands: a station's praise of its app."""
    below = [block for block in page.inside if block.index > notice and page.marks[block.index] is None]
    words = sum(block.words for block in below)
    if 2 * words < sum(block.words for block in page.inside if block.index < notice):
        prose = [block for block in below if block.sentence and not block.clue]
        yield from (drop(block.index) for block in prose if not is_credit(block.text, True, block.signs))


def _wrote(page: Page, holder: str) -> bool:
    """Whether a line below the headline names the holder of a notice: ``Orla Tennant, The Port Ellis Post``."""
    story = page.story
    if story is None or story.headline is None:
        return False
    head = page.blocks[story.headline + 1 : story.first]
    first, sign = page.blocks[story.first], holder.partition("-")[0]
    if first.clue == "dateline" and agencies.is_call_sign(sign) and f"({sign})" in first.text:
        return True  # KGO-TV, whose story is dated from San Francisco (KGO)
    return any(holder.casefold() in block.text.casefold() for block in head if block.clue != "caption")


def _whole(page: Page, block: Block) -> Iterator[Mark]:
    """A notice with the lines that go it on, and what goes behind it: a second notice, what praises the site's app."""
    run = _run(page, block)
    facts = _facts(" ".join(each.text for each in run))
    for each in run:
        yield Mark(each.index, "copyright", facts)
        facts = ()
    last = run[-1].index
    for other in page.blocks[last + 1 : last + LINES]:
        if other.clue == "copyright":
            last = other.index
            yield drop(last)  # a second notice, the site's
        elif other.clue not in CLOSING and not other.thematic_break and not _is_wires(other):
            break
    yield from _behind(page, last)


def _run(page: Page, block: Block) -> list[Block]:
    """The lines over which a notice is printed: ``©2025 …``, ``Visit at …``, ``Distributed by …``."""
    run = [block]
    held = (begun := shape.parse(block.text)) is not None and begun.holder is not None
    above = page.blocks[block.index - 1]
    if not held and not block.gap and UNSIGNED.fullmatch(above.text):
        run, held = [above, block], True
    for following in page.blocks[block.index + 1 : block.index + LINES]:
        found = shape.parse(following.text) if following.clue == "copyright" else None
        new = _is_new(following.text) and (held or following.gap)  # not what says whose the rights above are
        if found is None or new or (following.gap and held and found.holder is not None):
            break
        run.append(following)
        held = held or found.holder is not None
    return run


def _is_wires(block: Block) -> bool:
    """Whether a line is what an agency's feed tells editors: ``PHOTO (for help with images, …)``."""
    return block.phrase is not None and block.phrase.family == "wire"


def _is_new(text: str) -> bool:
    """Whether a line begins another notice."""
    return text.lstrip("( ").lower().startswith(("©", "copyright", "c)", "ⓒ"))


def _facts(text: str) -> tuple[Fact, ...]:
    """What a notice says: the notice itself, who distributed the story, and whose it is."""
    found = shape.parse(text)
    facts = [Fact("copyright", text)]
    if found is not None and found.distributor:
        facts.append(Fact("distributor", found.distributor, 1))
    if found is not None and found.holder:
        facts.append(Fact("source", agencies.name_of(found.holder), 6))
    return tuple(facts)
