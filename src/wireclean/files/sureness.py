"""What of a page may go from a file that a person keeps: less than from a page whose article is written elsewhere.

Most files of a repository were never scraped: posts, manuals, licences. In them a list of links is no menu, "See also"
heads a section, and what stands above the first long paragraph is no banner. Wordings that nobody but a site prints
("Share this article", "Skip to main content") tell the two apart: documentation hardly has one, and less often several.
Where a file shows too few of them, such wordings alone go.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator

from wireclean.engine import Labelled
from wireclean.lazy import IGNORECASE, pattern
from wireclean.page import Block, Page
from wireclean.rule import DROP, Mark, Rule

SURE = 3  # wordings that only sites print, which make any file a scraped page
ONE_IN = 12  # blocks, of which one has a known wording where such a wording need not be repeated
MENU = 3  # known wordings of any kind, and
MENU_ONE_IN = 2  # blocks, of which one has them, in a page that is all menu
SENTENCE = 4  # words; a longer block that ends as a sentence is nothing that place alone can tell
LINKS = 0.8  # share of a block that stands in links, from which on it is a link

PLACES = frozenset(("NAV198", "NAV199", "REL103"))
"""Rules that go by where a block stands, whatever it says."""

COMMENTS = "COM101"
"""The rule that takes what readers wrote below a story. In Markdown a heading like theirs may be a chapter's."""

ALSO_IN_BOOKS = frozenset(("legal", "related", "wire"))
"""Families whose wordings head sections of manuals and licences too: Terms and Conditions, Related Topics. Below a
dateline they do not."""

_FILED = pattern(r"(?:published|posted|filed)\b", IGNORECASE)
_CRUMBS = pattern(r".*\s(?:[>›»→/|]|::)\s|[\s>›»→/|]+$|.*[>›»]\s*$")

_Going = dict[int, Rule]
"""The rule by which a block goes, by the block's index."""


def is_menu(page: Page, free: frozenset[int]) -> bool:
    """Whether a page without a story is a site's front page or an error page, and not just a list."""
    known = sum(page.blocks[index].phrase is not None for index in free)
    return _is_scraped(page, free, wire=False) or (known >= MENU and known * MENU_ONE_IN >= len(page.blocks))


def going(labelled: Labelled, free: frozenset[int], *, markdown: bool) -> list[tuple[Block, Rule]]:
    """The blocks that go, each whole, with the rule that says so; ``free`` are those that nothing protects."""
    page = labelled.page
    said = [
        (block, mark, rule)
        for block, mark, rule in zip(page.blocks, page.marks, labelled.rules, strict=True)
        if mark is not None and rule is not None and mark.cut is None and block.index in free
    ]
    # Below a dateline more wordings are a site's, and a bracket or some initials are the agency's.
    wire = any(fact.field == "dateline" for mark in page.marks if mark is not None for fact in mark.facts)
    scraped = _is_scraped(page, free, wire)
    if scraped:
        going = _from_a_scraped_page(page, said, markdown=markdown)
    else:
        going = {
            block.index: rule
            for block, mark, rule in said
            if mark.outcome == DROP
            and (rule.family == "USR" or (wire and rule.family == "WIR") or _is_sites_own(block, wire))
        }
    breaks = {block.index: rule for block, mark, rule in said if mark.outcome == DROP and block.thematic_break}
    if markdown or not (scraped or wire):
        going = {index: rule for index, rule in going.items() if index not in breaks}
        _take_loose_breaks(page, going, breaks)
    else:
        going |= breaks
    return [(page.blocks[index], going[index]) for index in sorted(going)]


def _take_loose_breaks(page: Page, going: _Going, breaks: _Going) -> None:
    """Rules between sections go beside what goes, where nothing is left above or below them, or another rule is."""
    left = [block.index for block in page.blocks if block.index not in going and block.index not in breaks]
    above = -1
    for index in sorted(breaks):
        place = bisect(left, index)  # how much is left above it
        if (index - 1 in going or index + 1 in going) and place in (0, len(left), above):
            going[index] = breaks[index]
        else:
            above = place


def _is_scraped(page: Page, free: frozenset[int], wire: bool) -> bool:
    """Whether a page shows by its wordings that it comes from a site."""
    sure = len({page.blocks[index].key for index in free if _is_sites_own(page.blocks[index], wire)})
    known = sum(page.blocks[index].phrase is not None for index in free)
    return sure >= SURE or (sure > 0 and known * ONE_IN >= len(page.blocks))


def _is_sites_own(block: Block, wire: bool) -> bool:
    """Whether nobody but a site prints a block's wording."""
    phrase = block.phrase
    return phrase is not None and phrase.strength == "exact" and (wire or phrase.family not in ALSO_IN_BOOKS)


def _from_a_scraped_page(page: Page, said: list[tuple[Block, Mark, Rule]], *, markdown: bool) -> _Going:
    going: _Going = {}
    naming: _Going = {}  # what names the site or the section
    placed: list[int] = []
    for block, mark, rule in said:
        if mark.outcome == DROP:
            going[block.index] = rule
            by_place = rule.code in PLACES or (markdown and rule.code == COMMENTS)
            if by_place and block.phrase is None and block.clue not in ("copyright", "legal"):
                placed.append(block.index)
        elif mark.outcome in ("section", "site") and not _FILED.match(block.text):
            naming[block.index] = rule
            if _CRUMBS.match(block.text) or (block.phrase is not None and block.phrase.family == "navigation"):
                going[block.index] = rule
    # A label beside navigation is navigation too; one that stands alone above a headline may be its writer's.
    for order in (sorted(naming), sorted(naming, reverse=True)):
        for index in order:
            if index - 1 in going or index + 1 in going:
                going[index] = naming[index]
    surely = going.keys() - placed
    for index in _unsure(page, placed, surely, markdown=markdown):
        del going[index]
    return going


def _unsure(page: Page, placed: list[int], surely: set[int], *, markdown: bool) -> Iterator[int]:
    """Of the blocks that only stand where chrome stands, those that may be a writer's own.

    A sentence may. So may what has nothing known on its side of the story, and in Markdown, where menus are links,
    what does not stand between two known lines.
    """
    for zone in (page.above, page.inside, page.below):
        known = [block.index for block in zone if block.index in surely]
        for block in zone:
            if block.index not in placed:
                continue
            between = bool(known) and known[0] < block.index < known[-1]
            if (
                not known
                or (block.sentence and block.words >= SENTENCE and block.linked <= LINKS)
                or (markdown and block.linked <= LINKS and not between)
            ):
                yield block.index
