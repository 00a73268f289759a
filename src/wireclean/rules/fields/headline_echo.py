"""FLD102."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields import agencies
from wireclean.fields.places import is_region
from wireclean.lazy import pattern
from wireclean.page import Page
from wireclean.phrases.folded import fold
from wireclean.rule import BODY, Fact, Mark, rule

SUFFIX = pattern(r"\s+(?:[|•·»:]|[-–—])\s+(?=\S)")
WRAPPED = pattern(r"[|–—-]\s+(?P<site>[A-Z][\w.’'&]*(?: [\w.’'&]+){0,4})")
FEED = pattern(r"[A-Z]{2,5} ?Feed")  # of an agency: Headline – ThePrint – PTIFeed
AUSTRALIAN = frozenset({"ACT", "QLD", "SA", "TAS", "VIC"})  # states: The Elm Post | Elm Hill, ACT
LONGEST_SITE = 6  # words
LABELS = frozenset({"navigation", "related"})  # tables of wordings that all sites print; others hold sites' names, too


@rule("FLD102")
def headline_echo(page: Page) -> Iterator[Mark]:
    """Another printing of the headline, perhaps with the site's name behind it, which is the `site`.

    Pages print a headline two to four times: as the window's title (``Headline - Site``, ``Headline | Section |
    Site``), as the last of the breadcrumbs, in the gallery, for the printer. All but one go. Known from nearly every
    site; SFGate and other Hearst papers repeat it in their galleries too.

        - Swan delays the morning train - Port Ellis Post
        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - Swan delays the morning train
        - Back to Gallery

    A first sentence that repeats the headline's words is body, also where it stands right below the byline.

        - Swan delays the morning train | Port Ellis Post
        - Swan delays the morning train
        - By Orla Tennant
          Swan delays the morning train.
          The 7.10 to the city waited for eleven minutes on Tuesday while the bird crossed the line.
    """
    title = page.given.get("title") or (page.story.title if page.story else None)
    if not title:
        return
    key = fold(title)
    if (between := _between_names(page, key)) is not None:
        yield between
    for block in [block for block in page.blocks if key in block.key and block.key.startswith(key)]:
        if page.is_inside(block) and not page.spaced and block.sentence:
            continue
        rest = block.key[len(key) :]
        if rest == "." and block.index == len(page.above) - 1:
            yield Mark(block.index, BODY)
            continue
        if not rest:
            if not (page.is_inside(block) and block.sentence and not title.endswith(block.text[-1])):
                yield Mark(block.index, "title")
            if block.index == 0:
                yield from _wrapped_site(page)
        elif not page.is_inside(block):
            site = site_behind(page, block.text, title)
            if site:
                yield Mark(block.index, "title", (Fact("site", site), *_section(page, block.text[len(title) :], site)))


def _between_names(page: Page, key: str) -> Mark | None:
    """The page's title, where the section stands before the headline, the site behind it: ``Rail | Swan … | Site``."""
    first = page.blocks[0]
    if first.key.startswith(key) or key not in first.key:
        return None
    before, *title = SUFFIX.split(first.text)
    site = title.pop() if title else ""
    if fold(" | ".join(title)) != key or max(before.count(" "), site.count(" ")) >= LONGEST_SITE:
        return None
    return Mark(first.index, "title", (Fact("site", site.strip()),))


def _section(page: Page, behind: str, site: str) -> Iterator[Fact]:
    """The section between headline and site in the page's title, where the site's menu names it: ``- Rail - Site``."""
    name = behind.removesuffix(site).strip(" |-–—")
    if name and name[0].isupper() and not agencies.is_agency(name) and any(block.text == name for block in page.above):
        yield Fact("section", name, 4)


def _wrapped_site(page: Page) -> Iterator[Mark]:
    """The site behind the page's title where hard wrapping set it on a line of its own: ``- Xinhua``."""
    for line in page.blocks[1:2]:
        if not line.gap and (found := WRAPPED.fullmatch(line.text)):
            yield Mark(line.index, "title", (Fact("site", found["site"]),))


DATED = pattern(r",\s\d{1,2}[./]\d{1,2}[./]\d{4}$")  # РИА Новости, 26.11.2025


def site_behind(page: Page, text: str, title: str) -> str | None:
    """The site's name behind a headline: ``Headline - Site``, ``Headline | Section - Site`` gives the last."""
    glued = text[len(title) + 1 :] if text.startswith(f"{title}-") else ""
    if agencies.is_agency(glued):  # Headline-Xinhua
        return glued
    pieces = SUFFIX.split(text)
    if not any(map(str.isalpha, pieces[-1])):  # Deutsche Welle's: Headline – DW – 11/03/2025
        pieces.pop()
    if len(pieces) < 2 or len(SUFFIX.split(title)) >= len(pieces):
        return None
    if len(pieces) > 2 and FEED.fullmatch(pieces[-1]):
        pieces.pop()
    if len(pieces) > 2 and agencies.is_call_sign(pieces[-2].split()[0]) and text.endswith(f" - {pieces[-1]}"):
        pieces[-2:] = [f"{pieces[-2]} - {pieces[-1]}"]  # Headline – WSB-TV Channel 2 - Atlanta
    region = pieces[-1].rpartition(", ")[2]
    if len(pieces) > 2 and (is_region(region) or region in AUSTRALIAN):  # Headline | The Elm Post | Elm Hill, NSW
        pieces.pop()
    name = DATED.sub("", pieces[-1].strip())
    known = page.known.find(name)
    if known is not None and known.table in LABELS:
        return None
    return name if name.count(" ") < LONGEST_SITE else None
