"""The trail of crumbs above a headline, on one line or one to a line: ``Home > News > Railways``."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile

from wireclean.fields import agencies
from wireclean.fields.crumbs import BETWEEN, HOME
from wireclean.fields.site_name import is_capital
from wireclean.layout.headline.printed import below_review
from wireclean.layout.kicker import LAST, NEAR, REACH, SIBLINGS
from wireclean.layout.section_label import BUTTON, LANGUAGES, LONGEST, is_label, is_slug
from wireclean.lazy import pattern
from wireclean.markup.line import unlisted
from wireclean.page import Block, Page
from wireclean.phrases.folded import fold
from wireclean.rule import DROP, Fact, Mark
from wireclean.signs import group

GLUED = pattern(r"(?i:home)/[^/\s].*")  # Home/News/National
CRUMB_FIRST = "/>›»"  # what leads to a crumb alone: / Regions
MARKS = (">", "›", "»")  # what leads from a crumb to the next
CRUMBS = group(">", "›", "»", "→", "/", "::", words=(".",))  # of which one stands between crumbs
SECTION = 2  # words of one with which the headline may begin
LONGEST_APART = 3  # crumbs that a date parts from the headline
LISTED = 5  # lines of a list of crumbs, with the one that leads home


def marks(page: Page, low: int) -> Iterator[Mark]:
    """Breadcrumbs on one line, ``Home > News > Railways``, or over several lines with the marks alone."""
    for block in page.blocks[max(0, low - REACH) : low]:
        if page.marks[block.index] is not None or not block.signs & CRUMBS or "://" in block.text:
            continue
        glued = GLUED.fullmatch(block.text) is not None
        dotted = fold(block.text.partition(" . ")[0]) in HOME  # Home . Cronaca
        row = unlisted(block.text)
        pieces = block.text.split("/") if glued else row.split(" . ") if dotted else BETWEEN.split(row)
        crumbs = [crumb.strip(" |") for crumb in pieces if crumb]
        goes_on = block.text.endswith(MARKS)
        if is_slug(block.text):
            continue
        if (
            len(crumbs) < 2
            and not goes_on
            and not (crumbs and block.text[0] in CRUMB_FIRST and low - block.index <= NEAR)
        ):
            continue
        title = page.blocks[low].key
        crumbs = [crumb for crumb in crumbs if not _is_title(crumb, title)]
        if not crumbs or any(crumb.count(" ") >= LONGEST for crumb in crumbs) or crumbs[-1].isdigit():
            continue  # 1 / 3 counts pictures
        if any(BUTTON.fullmatch(fold(crumb)) for crumb in crumbs):  # Sign in / Sign up
            continue
        home = fold(crumbs[0]) in HOME
        facts = []
        if goes_on and block.index + 1 < low:
            following = page.blocks[block.index + 1]
            if is_label(following):
                crumbs.append(unlisted(following.text))
                yield Mark(following.index, "section")
        if (len(crumbs) > 1 or block.text[0] in CRUMB_FIRST) and fold(crumbs[-1]) not in HOME:
            facts.append(Fact("section", crumbs[-1], 1 if home or low - block.index <= NEAR else 4))
        if not home and (_is_site(crumbs[0]) or _is_masthead(page, block, crumbs[0])):
            facts.append(Fact("site", crumbs[0], 2))
        yield Mark(block.index, facts[0].field if facts else DROP, tuple(facts))
    yield from _before_bar(page, low)
    yield from _before_title(page, low)
    reviewed = below_review(page, low)
    run = _crumb_lines(page, reviewed, parted=reviewed < low)
    names = [block for block in run if block.key]
    if names:
        named = [block for block in names if not agencies.is_agency(block.text)] or names  # Home, News, Nation, AP
        for block in run:
            value = []
            if block is named[-1] and _entry(block.key) not in HOME:
                name = without_home(_entry(unlisted(block.text)))
                value.append(Fact("site" if _is_site(name) else "section", name, 2))
            yield Mark(block.index, value[0].field if value else DROP, tuple(value))


def _entry(line: str) -> str:
    """A crumb without its number, where a dump prints the trail as a list: ``2. News``."""
    number, stop, crumb = line.partition(". ")
    return crumb if stop and number.isdigit() else line


def without_home(name: str) -> str:
    """A crumb without the one that leads home in front of it: ``Home Domestic``."""
    home, _, behind = name.partition(" ")
    return behind if behind[:1].isupper() and fold(home) in HOME else name


def _is_title(crumb: str, title: str) -> bool:
    """Whether a crumb is the headline, perhaps cut short; a section's name may also be the headline's first word."""
    key = fold(crumb)
    return key == title or (title.startswith(key) and (key.count(" ") >= SECTION or crumb.endswith(("…", "..."))))


def _before_bar(page: Page, low: int) -> Iterator[Mark]:
    """The section before the headline, with a bar between: ``Business|Swan delays the morning train`` (NYT)."""
    for block in page.blocks[max(0, low - REACH) : low]:
        if "|" not in block.text:  # as in most
            continue
        label, _, title = block.text.partition("|")
        if page.marks[block.index] is None and label.count(" ") < LONGEST and fold(title) == page.blocks[low].key:
            heads = block.index == 0 and agencies.is_organisation(label.strip())  # the page's title: Elm Post | Swan …
            field, rank = ("site", 2) if heads else ("section", 1)
            yield Mark(block.index, field, (Fact(field, label.strip(), rank),))


def _before_title(page: Page, low: int) -> Iterator[Mark]:
    """The section between ``Home`` and the headline, with blanks alone between: ``Home National Swan delays …``."""
    title = page.blocks[low].key
    for block in page.blocks[max(0, low - NEAR) : low]:
        home, _, behind = block.text.partition(" ")
        if page.marks[block.index] is not None or fold(home) not in HOME or not block.key.endswith(f" {title}"):
            continue
        crumb = behind[: len(behind) - len(page.blocks[low].text)].strip()
        if crumb and crumb.count(" ") < SECTION and is_capital(crumb):
            yield Mark(block.index, "section", (Fact("section", crumb, 1),))


def _crumb_lines(page: Page, low: int, *, parted: bool) -> list[Block]:
    """Crumbs one to a line: a slash alone between two labels, or ``Home`` and what follows down to the headline.

    Where what the site says of its reviews has ``parted`` them from that, blank lines may part the crumbs, too.
    """
    zone = page.blocks[max(0, low - REACH) : low]
    slashes = [block for block in zone if block.text in ("/", *MARKS)]
    if slashes:
        first, last = slashes[0].index - 1, slashes[-1].index + 1
        run = page.blocks[max(0, first) : min(low, last + 1)]
        return [block for block in run if block.key != page.blocks[low].key]  # the last crumb may be the headline
    homes = [
        block for block in zone if _entry(block.key) in HOME and low - block.index <= LISTED - _is_entry(page, block)
    ]
    if homes and homes[-1].index < low - 1:
        run = list(takewhile(lambda block: not block.clue, page.blocks[homes[-1].index : low]))
        if any(BUTTON.fullmatch(b.key) or b.key in LANGUAGES for b in run):
            return []  # a menu
        if len(SIBLINGS.intersection(b.key for b in run)) > 1:
            return []
        if len(run) > LONGEST_APART and run[-1].index < low - 1:
            return []  # a short one, above the date
        if len(LAST.intersection(b.key for b in run)) > 1:
            return []
        if page.blocks[run[-1].index + 1].clue == "gallery":
            return []  # one more entry of a menu
        if all(
            b.words <= LONGEST and not b.sentence and (not b.phrase or b.phrase.family == "navigation") for b in run
        ) and (parted or not page.spaced or not any(b.gap for b in run[1:])):
            return run
    return []


def _is_entry(page: Page, home: Block) -> bool:
    """Whether a known entry of a menu stands right above the one that leads home, which so may be one, too."""
    above = page.blocks[home.index - 1] if home.index else None
    return page.spaced and not home.gap and above is not None and above.phrase is not None


def _is_masthead(page: Page, row: Block, crumb: str) -> bool:
    """Whether the page begins with a crumb of that row: ``Tri-County Record - Serving the valley since 1911``."""
    return any(block.text.startswith(crumb) for block in page.blocks[:2] if block is not row) and len(crumb) > 3


def _is_site(text: str) -> bool:
    """Whether a crumb names a site: it has a domain's ending, or capitals inside a word."""
    return "." in text.rstrip(".")[1:] or any(a.islower() and b.isupper() for a, b in pairwise(text))
