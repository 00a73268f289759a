"""The site's name in the page's footer: over its links, or as the holder in its notice."""

from __future__ import annotations

from wireclean.fields import agencies
from wireclean.fields import copyright as notice
from wireclean.fields.site_name import LONGEST, is_capital, without_motto
from wireclean.lazy import IGNORECASE, pattern
from wireclean.page import Block, Page
from wireclean.phrases.folded import fold
from wireclean.rule import DROP

OWNERS = frozenset(  # of sites of other names
    {"Microsoft", "Arizona State University", "NBCUniversal", "Hearst", "Gannett", "FoundryCo", "STATS PERFORM"}
)
ADDRESS = pattern(r",? (?:\d+|P\.?O\.? Box) .*")  # behind a paper's name: 12 W. Iron Ave.
COMPANY = pattern(
    r"\b(?:Inc|Ltd|Limited|Berhad|Bhd|LLC|L\.?P|Corp(?:oration)?|Company|Co|Group|Media|Communications|Holdings|Pvt|Private|GmbH"
    r"|AG|S\.?A|DAC"
    r"|[Mm]\.?b\.?H|\w*gesellschaft|mbH|a\. ?s|s\. ?r\. ?o|z o\. ?o|A/S|AB|AS|Oy[Jj]?|Zrt|Kft|Nyrt|d\. ?o\. ?o|d\. ?d"
    r"|A\.Ş|ООО|АО|SAS|S\.A\.U"
    r"|S\.?p\.?A|S\.?r\.?l|N\.?V|B\.?V|plc|Publishing|Publishers|Partners|Network|Gannett|Verlag|Press|\w+\.\w{2,3})\b"
)
HEAD = 60  # blocks at the top of the page, among which the footer's holder is looked for
FORM = pattern(  # what a company's name ends with
    r"(?:,? (?:Inc|Incorporated|Ltd|DAC|LLC|L\.?L\.?C|L\.?P|Corp|Corporation|Company|Co|Group|Media|Communications"
    r"|Publishing|Publications|Newspapers|Holdings)\b\.?)+$",
    IGNORECASE,
)
LOGO = pattern(r"[A-Z]\w+\.org|[A-Z][a-z]{2,}(?:[A-Z][a-z]+){1,2}")  # a site's one word: ArcaMax Publishing, Inc.
FEWEST = 2  # words of a name
LONGEST_NEW = 4  # words of a name that stands nowhere else
FOOTER_LABELS = frozenset({"sections", "services", "company", "resources", "our company"})  # below a paper's name


def named_above(page: Page) -> Block | None:
    """A line among the first that is the holder's name in the footer's notice, but for what makes it a company's."""
    last = page.story.last if page.story is not None else len(page.blocks)
    holders = [
        found.holder
        for block in page.clued("copyright")
        if block.index > last
        and ((mark := page.marks[block.index]) is None or mark.outcome == DROP)
        and (found := notice.parse(block.text)) is not None
        and found.holder is not None
    ]
    names = {fold(FORM.sub("", name)) for holder in holders for name in (holder, holder.split(",")[0])}
    if not names or page.story is None:
        return None
    for block in page.blocks[: min(HEAD, page.story.headline or 0)]:
        free = block.words <= LONGEST and page.marks[block.index] is None and any(map(block.key.__contains__, names))
        if free and fold(without_motto(block.text)) in names and agencies.full_name(block.text) is None:
            return block
    return None


def holder(block: Block) -> str | None:
    """The holder in the footer's notice, where that is no company; an agency carries releases, where it has a site."""
    found = notice.parse(block.text)
    if found is None or found.holder is None:
        return None
    agency = agencies.full_name(found.holder)
    if agency is not None:
        return agency if agencies.is_release_wire(agency) else None
    name = ADDRESS.sub("", found.holder)
    if LOGO.fullmatch(logo := FORM.sub("", name)) and logo not in OWNERS:
        return logo
    return None if COMPANY.search(name) or name in OWNERS or name.count(" ") >= LONGEST else name


def heads_footer(page: Page, block: Block) -> bool:
    """Whether a line heads the footer: a name, with the footer's links right under it."""
    links = [
        below
        for below in page.blocks[block.index + 1 : block.index + 2]
        if not below.gap and below.phrase is not None and below.phrase.family in ("legal", "navigation")
    ]
    if not links:  # as behind most lines
        return False
    again = links[0].key in FOOTER_LABELS and any(other.key == block.key for other in page.above)
    return (
        (block.gap or again)
        and FEWEST <= block.words <= (LONGEST if again else LONGEST_NEW)
        and block.phrase is None
        and not block.clue
        and agencies.full_name(block.text) is None  # who wrote the story
        and is_capital(block.text)
    )
