"""FLD112."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from wireclean.fields import agencies
from wireclean.fields.release import is_release
from wireclean.layout import kicker, trail
from wireclean.layout.kicker import MENU, REACH
from wireclean.layout.masthead import PORTALS
from wireclean.layout.section_label import LONGEST, is_label
from wireclean.lazy import IGNORECASE, pattern
from wireclean.markup.line import unlisted
from wireclean.page import Block, Page
from wireclean.phrases.folded import fold
from wireclean.rule import DROP, Fact, Mark, rule

FILED = pattern(r"(?i:published|posted|filed) (?i:in):?(?:\s+|(?=[A-Z]))(?P<section>[^.]{2,60})")
CATEGORY = pattern(  # دسته‌بندی: یزد, Rubrik: Inland
    r"(?:category|kategorie|kategori[ajo]?|rubri[kq]ue?|rubrika|catégorie|categor[ií]a|categorie|sezione|sección|seção|editoria"
    r"|категория|категорія|рубрика|κατηγορία|دسته‌بندی|دسته بندی|گروه|سرویس|تصنيف|القسم|श्रेणी|カテゴリー?|分类|分類"
    r"|카테고리)"
    r"\s?[:：]\s?(?P<section>[^:：.!?|]{2,40})",
    IGNORECASE,
)
ENTRY = pattern(  # This entry was posted in Bread, Cakes and tagged rye, starter. Bookmark the permalink.
    r"(?i:this entry (?:was|is) )?(?i:posted|filed) (?i:in|under):? (?P<section>[^.,]{2,60}?)"
    r"(?:[.,] .*| (?:and tagged|on|by) .*|\.)"
)
FOOTERS = ("posted in ", "this entry ")
BELOW = 12  # blocks below the story, in which blogs say what it is posted in


@rule("FLD112")
def section(page: Page) -> Iterator[Mark]:
    """The section that the page files the story under.

    What ``Published in …`` (ArcaMax), ``Posted in …`` or ``Filed under`` says; else the most specific of the
    breadcrumbs, on one line or one to a line; else a kicker, the label that stands alone above the headline, or
    that the site's menu names too (UPI, CNN's stations). A crumb with a domain's ending names the `site`.

        - Home > News > Railways
        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    A subhead of the story is none, and neither is the name of an agency above the headline.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          Railways
          It is the third bird this year, after a goose and something that nobody could name.
    """
    if page.story is None:
        return
    yield from _provider(page)
    yield from _said_above(page)
    yield from _said_below(page)
    first, last = page.story.top, page.story.headline
    if first is None or last is None:
        return
    yield from _behind_date(page, last)
    for low in dict.fromkeys((last, first)):  # the printing right above the story is nearest to what is said of it
        yield from trail.marks(page, low)
        if (label := kicker.find(page, low)) is not None:
            named = _kicker(page, label, low)
            if fold(named.value) != page.blocks[low].key:  # Home  Swan delays the morning train
                yield Mark(label.index, "section", (named,))


def _said_above(page: Page) -> Iterator[Mark]:
    """What the lines above the story say that it was published in: ``Published in …``, ``Rubrik: …``."""
    if page.story is None:
        return
    top = page.story.top or page.story.first
    for block in page.blocks[max(0, top - REACH) : page.story.first]:
        match = FILED.match(block.text)
        if match is None and block.words <= LONGEST and ":" in block.text and page.marks[block.index] is None:
            match = CATEGORY.fullmatch(block.text)
        if match is not None:
            yield Mark(block.index, "section", (_first(match["section"], 0),))


def _said_below(page: Page) -> Iterator[Mark]:
    """What the first such line below the story says, as on blogs: ``Posted in Bread, Cakes``."""
    for block in page.below[:BELOW]:
        if not block.key.startswith(FOOTERS):
            continue
        if (match := FILED.fullmatch(block.text) or ENTRY.fullmatch(block.text)) is not None:
            yield Mark(block.index, "section", (_first(match["section"], 5),))
            break


def _first(sections: str, rank: int) -> Fact:
    """The first of the sections that a line names."""
    return Fact("section", sections.split(",")[0].strip(), rank)


def _behind_date(page: Page, headline: int) -> Iterator[Mark]:
    """The label below the headline on the line behind a date: ``By Ida Voss, posted May 3, 2025 in``, ``Science``."""
    story = page.story.first if page.story is not None else 0
    for line, label in pairwise(page.blocks[headline + 1 : story]):
        if line.clue == "date" and line.text.endswith(" in") and is_label(label):
            yield Mark(label.index, "section", (Fact("section", label.text, 0),))


def _kicker(page: Page, label: Block, low: int) -> Fact:
    """The section that the label above the headline at ``low`` names."""
    if label.index and _before_headline(page, low) == page.blocks[label.index - 1].text:
        return Fact("section", unlisted(label.text), 0)  # News, News and World
    name = unlisted(label.text).strip(" /|>›»:").rpartition("|")[2].strip()  # News|Middle East
    return Fact("section", trail.without_home(name), 3)


def _provider(page: Page) -> Iterator[Mark]:
    """The agency whose name stands alone right above the headline, which provided the story: ``AP`` (AOL, Yahoo)."""
    low = page.story.headline if page.story is not None else None
    for block in page.blocks[max(0, low - 2) : low] if low is not None else ():
        agency = agencies.full_name(block.text) or _named_origin(page, block)
        if page.marks[block.index] is None and _issued(page, block):
            yield Mark(block.index, DROP, (Fact("source", block.text, 1),))
            continue
        if page.marks[block.index] is None and agency is not None and not agencies.is_release_wire(agency):
            yield Mark(block.index, DROP, (Fact("source", agency, 8),))


def _issued(page: Page, block: Block) -> bool:
    """Whether a line is who issued the release below, whose first sentence names them (Yahoo)."""
    if page.story is None or block.clue or block.phrase is not None or not agencies.is_organisation(block.text):
        return False
    paragraph = page.blocks[page.story.first].text
    return block.text in paragraph and is_release(paragraph)


def _named_origin(page: Page, block: Block) -> str | None:
    """A paper's name on a portal's page, or where a notice says that it appeared there: ``Los Angeles Times``."""
    if not agencies.is_organisation(block.text):
        return None
    named = any(f"originally appeared in {block.text}" in other.text for other in page.clued("credit"))
    return block.text if named or page.blocks[0].key in PORTALS or page.blocks[1].key in PORTALS else None


def _before_headline(page: Page, low: int) -> str | None:
    """What the page's title, printed again above the headline, has in front of a bar: ``News | Alligator wins``."""
    for block in page.blocks[max(0, low - MENU) : low]:
        label, bar, title = block.text.partition("|")
        if bar and fold(title) == page.blocks[low].key:
            return label.strip()
    return None
