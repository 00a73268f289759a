"""FLD113."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from wireclean.fields.site_name import LONGEST, is_capital, without_motto
from wireclean.layout import footer, masthead
from wireclean.layout.masthead import TOP
from wireclean.lazy import pattern
from wireclean.markup.line import unlisted
from wireclean.page import Block, Page
from wireclean.rule import Fact, Mark, rule

LEADS_HOME = pattern(r"\[[^\[\]!]+\]\((?:/|https?://[^/()\s]+/?)\)")  # [Elm Post](/), in Markdown
FOOTER = 12  # blocks at the end of the page
MENU = 10  # blocks at the top of the page, among which a paper's name may stand behind links and buttons


@rule("FLD113")
def site(page: Page) -> Iterator[Mark]:
    """The site's name: its masthead, alone at the top of the page, or what its footer says.

    A masthead has to read as the name of an organisation, or of anything with known chrome beside it, and blank
    lines have to set it apart; a logo of one word (``MSN``, ``KRDT``, ``Phys.org``) is one. Where there is none,
    the name that heads the footer's links, or the holder in the footer's notice, is the `site`. Known from local
    papers and from stations (``KXAN Austin``).

        - The Port Ellis Post

        - News
        - Sports

        - Swan delays the morning train

        - By Orla Tennant

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    A paper's name inside the story stays.

          A swan delayed the morning train, and the railway is not sure what it will do about that.

          The Port Ellis Post

          The name was cut into the stone in letters that the rain had nearly taken away by then.
    """
    if (found := _found(page)) is not None:
        block, name, rank = found
        yield Mark(block.index, "site", (Fact("site", name, rank),))


def _found(page: Page) -> tuple[Block, str, int] | None:
    """The line that names the site, the name, and how far to believe it."""
    if page.story is None or page.story.top is None or page.story.headline is None:
        return None
    low = page.story.top or page.story.headline  # a page's title, without the site's name, may be its first line
    if (named := footer.named_above(page)) is not None:
        return named, without_motto(named.text), 3
    for block in _free(page, masthead.first_lines(page, low)):
        if block.index < TOP and masthead.is_masthead(page, block):
            return block, without_motto(block.text), 3
        if (name := masthead.heads_menu(page, block)) is not None:
            return block, name, 5
    for block in _free(page, page.blocks[: min(TOP, low)]):
        if masthead.is_mark(page, block):
            return block, unlisted(block.text), 5
    for block in _free(page, page.blocks[: min(TOP, low)]):
        if _leads_home(block):
            return block, without_motto(block.text), 5
    for block in _free(page, page.blocks[: min(MENU, page.story.headline)]):
        if masthead.is_paper(block):
            return block, without_motto(block.text), 4
    for block in _free(page, page.below[-FOOTER:]):
        if footer.heads_footer(page, block):
            return block, block.text, 6
    for block in _free(page, page.clued("copyright")):
        if block.index > page.story.last and (name := footer.holder(block)) is not None:
            return block, name, 7
    return None


def _leads_home(block: Block) -> bool:
    """Whether a line in Markdown is a name with a link to the site's home page."""
    if block.source is None or not 1 < block.words <= LONGEST or block.phrase or not LEADS_HOME.fullmatch(block.source):
        return False
    return block.text[0].isalpha() and is_capital(block.text)


def _free(page: Page, blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks that no rule has marked."""
    return (block for block in blocks if page.marks[block.index] is None)
