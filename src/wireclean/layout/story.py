"""Where the story stands: its headline, its first and its last block, found from the text alone.

Each block speaks for or against being body by what it looks like. The best path through the page

    head ──▶ body ◀──▶ aside
               │         │
               └──▶ tail ◀┘

is the one on which the body's blocks weigh most, less the tolls for stepping out of the story and back
(`wireclean.layout.path`); where it leads out of the page's head and into its tail is the story's first and last block
(`wireclean.layout.beginning`, `wireclean.layout.ending`).
"""

from __future__ import annotations

from collections import Counter

from wireclean.layout import cards, closed, comments, headline, networks, passed, rejoined, repeats, writers
from wireclean.layout.beginning import first_block
from wireclean.layout.ending import last_block
from wireclean.layout.kinds import is_chrome, is_prose, leads_past_ad, stands_as_subhead
from wireclean.layout.listing import lists_stories
from wireclean.layout.path import IN_ASIDE, best_path
from wireclean.layout.weights import Evidence
from wireclean.lazy import pattern
from wireclean.look import INVITATION
from wireclean.page import Block, Page
from wireclean.typed import NamedTuple

LEAST = 0.2  # a lighter path is no story
BARE = 50  # blocks to each further known wording in a text that is already only an article; a step, since lines go
BOXED = 12  # lines of boxes that return as a whole, which no article alone has
LABEL_SIGN = 0.3  # how much a wording that could be a subhead counts as known chrome
LABEL_SUBHEAD = 0.2  # the same where it stands as one
MENU = 6  # short lines in a row that may be a menu
LONG_MENU = 16  # the same where it stands on one side of the story alone, as a list that ends a story does, too
OUTSIDE = 0.35  # share of a page's prose that may stand outside its story: teasers, a notice
CONTINUES = pattern(r"continue|article content")


class Story(NamedTuple):
    """Where the story stands on its page, as indices of blocks.

    ``title`` is the headline; ``headline`` is its last printing above the story and ``top`` its first, all ``None``
    where none stands out. ``asides`` lie between ``first`` and ``last`` and are not body. ``weight`` is how
    much like a story it reads. ``begins`` and ``ends`` say why it does, in words. ``bare`` tells that the text is
    already only an article.
    """

    title: str | None
    top: int | None
    headline: int | None
    first: int
    last: int
    asides: frozenset[int]
    weight: float
    begins: str
    ends: str
    bare: bool


def find_story(page: Page) -> Story | None:
    """The story of a page, or ``None`` where no prose stands out (a front page, an error page)."""
    if page.own and page.blocks:
        top, end = "the top of our own article", "its end"
        return Story(None, None, None, 0, len(page.blocks) - 1, frozenset(), LEAST, top, end, bare=True)
    story = _told(page)
    if story is not None and not page.start and lists_stories(page.blocks, story.first, story.last):
        return None
    return story


def _told(page: Page) -> Story | None:
    """What reads as a story on a page, be it one or the beginnings of several."""
    bare = is_bare(page.blocks) and len(repeats.find(page.blocks, None).all) < BOXED
    if bare and _longest_menu(page.blocks) >= MENU:
        # Perhaps a page in whose language, or of whose site, we know few wordings.
        story = _find(page, bare=False)
        if story is not None and _leaves_a_menu(page.blocks, story):
            return story
    story = _find(page, bare)
    if page.start and story is not None and not bare and _leaves_most(page.blocks, story):
        # An article that a writer keeps: its own words read as a site's, and what is a site's is told by words alone.
        whole = _find(page, bare=True)
        story = story if whole is None else whole._replace(bare=False)
    return story


def _find(page: Page, bare: bool) -> Story | None:
    """The story of a page, or of a text that is already only an article, by its best path."""
    titled = bool(page.given.get("title"))
    head = None if titled else headline.find(page.blocks, bare)
    title = head.last if head is not None else None
    returning = repeats.NONE if bare else repeats.find(page.blocks, title)
    # What stands amid stories, too.
    amid: frozenset[int] = frozenset() if bare else returning.often | networks.rows(page)
    blocks = page.blocks if bare else passed.left(page, amid)
    if not blocks:
        return None
    evidence = _evidence(page, blocks, returning.all)
    headed = writers.headed(page)

    def path_below(title: int | None) -> tuple[list[int], list[int], float]:
        own, bridged = closed.lines(blocks, title)
        told = evidence._replace(bios=writers.bios(blocks, title, headed), closed=own, bridged=bridged)
        return best_path(blocks, title, told)

    path, body, weight = path_below(title)
    if head is None and body and not (bare or titled):
        head = headline.above(page.blocks, blocks[body[0]].index)
        if head is not None:
            title = head.last
            path, body, weight = path_below(title)
    if bare and (not body or weight < LEAST) and sum(block.sentence for block in blocks) * 2 > len(blocks):
        body = list(range(len(blocks)))  # a few short sentences, and nothing but them
    elif not body or weight < LEAST:
        return None
    first, begins = first_block(blocks, body[0], title, bare)
    last, ends = last_block(blocks, body[-1], evidence.signed, bare, page.blocks)
    if not bare and (own := writers.above_name(blocks, title, first, last)) < last:
        last, ends = own, "below it stands the writer's name"
    if last < first:
        last, ends = first, "nothing below its first block is the story's"
    if evidence.carded and not page.start and _tells_of(evidence.carded, blocks[first : last + 1]):
        return None
    asides = frozenset() if bare else _asides(blocks, path, first, last)
    if not bare and blocks[last].index > blocks[body[-1]].index + 1:
        asides |= rejoined.boxed(blocks, body[-1], last, page.blocks)
    if amid:
        asides |= amid.intersection(range(blocks[first].index, blocks[last].index))
    text, top = (head.text, head.top) if head is not None else (None, None)
    return Story(text, top, title, blocks[first].index, blocks[last].index, asides, weight, begins, ends, bare)


def _evidence(page: Page, blocks: list[Block], returning: frozenset[int]) -> Evidence:
    """What a page shows of where its story stands, but for what depends on the headline."""
    resumed = _resumed(page)
    return Evidence(
        dict(Counter([block.key for block in blocks])),
        resumed,
        _continued(page, resumed),
        comments.signatures(page),
        cards.teasers(page),
        page.announced,
        page.verse,
        returning,
    )


def _tells_of(others: frozenset[int], body: list[Block]) -> bool:
    """Whether all prose of what reads as a story is that of dated cards, as on a tag's page."""
    prose = [block.index in others for block in body if is_prose(block)]
    return bool(prose) and all(prose)


def _asides(blocks: list[Block], path: list[int], first: int, last: int) -> frozenset[int]:
    """The blocks of each aside, up to its last link; what follows that leads back into the story."""
    found: set[int] = set()
    under_way: list[int] = []
    for i in range(first, last):
        if path[i] != IN_ASIDE:
            under_way = []
            continue
        under_way.append(blocks[i].index)
        if is_chrome(blocks[i]):
            found.update(under_way)
            under_way = []
    return frozenset(found)


def _continued(page: Page, resumed: frozenset[int]) -> frozenset[int]:
    """Of the blocks that `_resumed` finds those below a line that stands inside stories alone: ``Story continues``."""
    return frozenset(
        index
        for index in resumed
        if "story continues" in page.blocks[index - 1].key or leads_past_ad(page.blocks, index - 1)
    )


def _resumed(page: Page) -> frozenset[int]:
    """The blocks right behind a line that says that the story goes on: ``Story continues``, ``Article content``."""
    told = [block for block in page.worded("ads") if CONTINUES.search(block.key)]
    told += [block for block in page.worded("related") if leads_past_ad(page.blocks, block.index)]
    return frozenset(block.index + 1 for block in told)


def is_bare(blocks: list[Block]) -> bool:
    """Whether a text may be only an article already: hardly any line is known chrome."""
    signs, most = 0.0, 1 + len(blocks) // BARE
    for i, block in enumerate(blocks):
        if is_chrome(block) and (block.phrase is not None or block.clue != INVITATION):  # which may be the writer's
            signs += (LABEL_SUBHEAD if stands_as_subhead(blocks, i) else LABEL_SIGN) if block.is_label else 1
            if signs > most:
                return False
    return True


def _is_short(block: Block) -> bool:
    """Whether a block could be an entry of a menu."""
    return not block.sentence and block.words <= 5 and block.clue in ("", INVITATION)


def _longest_menu(blocks: list[Block]) -> int:
    """How many entries of a menu stand in a row where most do."""
    longest = run = 0
    for block in blocks:
        run = run + 1 if _is_short(block) else 0
        if run > longest:
            longest = run
    return longest


def _leaves_a_menu(blocks: list[Block], story: Story) -> bool:
    """Whether a story has nearly all prose of its page, and menus on both sides, or a headline and a long one."""
    above, below = blocks[: story.first], blocks[story.last + 1 :]
    menus = _longest_menu(above), _longest_menu(below)
    if min(menus) < MENU and (story.title is None or max(menus) < LONG_MENU):
        return False
    outside = _words_of_prose(above) + _words_of_prose(below)
    return outside <= OUTSIDE * _words_of_prose(blocks)


def _leaves_most(blocks: list[Block], story: Story) -> bool:
    """Whether most sentences of a text stand outside its story, by their words."""
    told = sum(block.words for block in blocks if block.sentence)
    return 2 * sum(block.words for block in blocks[story.first : story.last + 1] if block.sentence) < told


def _words_of_prose(blocks: list[Block]) -> int:
    return sum(block.words for block in blocks if is_prose(block))
