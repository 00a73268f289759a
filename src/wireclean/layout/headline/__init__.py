"""The headline: the line that the page prints as its title."""

from __future__ import annotations

from collections.abc import Sequence

from wireclean.layout import topic
from wireclean.layout.headline.anchored import above_anchor, heads_a_brief
from wireclean.layout.headline.apart import set_apart
from wireclean.layout.headline.crumbed import below_crumb, crumbed
from wireclean.layout.headline.echoed import alike, echoed, first_line, page_title
from wireclean.layout.headline.filed import filed
from wireclean.layout.headline.looks import FEWEST_ALONE, SHORTEST, begins, could_be, stands_above
from wireclean.layout.headline.opening import heads_page, names_paper, opening, tells_again
from wireclean.layout.headline.printed import longer_printing, opens_with_prose, printings, second_line
from wireclean.layout.headline.release_label import released
from wireclean.layout.headline.topical import below_masthead, is_candidate, on_topic
from wireclean.markup.line import unlisted
from wireclean.page import ALL_LINKED
from wireclean.phrases.folded import fold
from wireclean.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wireclean.page import Block

FEWEST_MORE = 5  # words that a headline has beyond the page's title, which is cut short for search engines
PARTING = ".,;:–—-…?!"  # marks behind which a headline goes on
HEAD_LINES = frozenset({"date", "byline", "end mark"})  # clues of what may stand right above a headline
FEWEST_BELOW = 5  # words of one that its place below those alone shows
MOST_BELOW = 20
NEAR = 14  # blocks right above the story in which its headline is looked for last


class Headline(NamedTuple):
    """The headline's words, and where it stands: ``last`` is its last printing above the story, ``top`` its first.

    ``top`` does not count the page's first line, which is the title of the page and not of the story.
    """

    text: str
    last: int
    top: int


def find(blocks: Sequence[Block], bare: bool = False) -> Headline | None:
    """The headline, or ``None`` where nothing shows which line it is.

    Signs, the surest first: a line that the page says was just read; one above a byline whose date is lost; a line with
    which crumbs right above it end; a line that repeats the page's first line (its title, often with the site's name
    behind it), or is like it; the first-level Markdown heading; the line below ``FOR IMMEDIATE RELEASE``; the line
    whose words recur most in the prose below it; of the lines right above the first byline, date or dateline that prose
    follows, the one that stands on top. In a ``bare`` text, which is already only an article, a line that is merely
    like the first one, or has the story's words, is no headline, but the first line itself may be.
    """
    for sign in (
        _read_just_now,
        filed,
        crumbed,
        echoed,
        None if bare else alike,
        _top_heading,
        released,
        opening if bare else on_topic,
        _above_anchor_alone if bare else set_apart,
        below_masthead if bare else None,
    ):
        found = sign(blocks) if blocks and sign is not None else None
        if bare and found == 0 and heads_a_brief(blocks, found):
            return None
        if found is not None and stands_above(blocks, found):
            if bare and sign in (echoed, alike) and opens_with_prose(blocks, found):
                whole, part = blocks[0].key, blocks[found].key
                named = len(part) < len(whole) and page_title(blocks[0].text) is not None
                without_site = found if named and begins(whole, part) else 0
                return Headline(blocks[without_site].text, 0, 0) if could_be(blocks[0]) else None
            longer = longer_printing(blocks, found)
            if longer is not None:
                return Headline(blocks[found].text, longer, longer)
            if (second := second_line(blocks, found)) is not None:
                return Headline(f"{blocks[second - 1].text} {blocks[second].text}", second, second - 1)
            if (below := below_crumb(blocks, found)) is not None:
                return Headline(blocks[below].text, below, found)
            printed = printings(blocks, found)
            found = min(found, printed[-1])
            first = first_line(blocks)
            alone = found == 0 and (heads_page(blocks[0], blocks[1:]) if bare else names_paper(blocks[0]))
            other = sign is alike and blocks[found].key not in first.key
            text = page_title(first.text) if alone or other else None
            if text is not None and other and _is_cut_short(text, blocks[found]):
                text = None
            top = min(printed[0], found) if found else printed[0]
            return Headline(unlisted(text or blocks[found].text), max(printed[-1], found), top)
    return None


def _is_cut_short(title: str, headline: Block) -> bool:
    """Whether the page's title is the beginning of the headline, or has many words less.

    A name in capitals behind it would be a button's.
    """
    title = title.rstrip(" .…")
    if headline.words >= title.count(" ") + 1 + FEWEST_MORE:
        return True
    behind = headline.text[len(title) :]
    tail = behind.strip(" ")[:1]
    return headline.key.startswith(fold(title)) and (not tail or tail.islower() or tail in PARTING)


def above(blocks: Sequence[Block], first: int) -> Headline | None:
    """The headline right above the story's first block, where nothing but its words shows it, or ``None``."""
    lines = blocks[max(0, first - NEAR) : first]
    closest = topic.closest(blocks, [block for block in lines if is_candidate(blocks, block)])
    found = closest[0] if closest is not None else _below_head_line(lines) or _told_again(blocks, first)
    return Headline(found.text, found.index, found.index) if found is not None else None


def _told_again(blocks: Sequence[Block], first: int) -> Block | None:
    """The line right above a story whose first paragraph has most of its telling words."""
    line = blocks[first - 1] if first else None
    if line is None or line.sentence or not FEWEST_ALONE <= line.words <= MOST_BELOW or not is_candidate(blocks, line):
        return None
    return line if blocks[first].sentence and tells_again(blocks[first], line) else None


def _below_head_line(lines: Sequence[Block]) -> Block | None:
    """The first line below the date, the byline or the source above a story, as papers in Serbia print it."""
    heads = [number for number, block in enumerate(lines) if block.clue in HEAD_LINES]
    below = lines[heads[-1] + 1 :] if heads else []
    found = next((block for block in below if block.phrase is None and not block.clue), None)
    if found is None or not FEWEST_BELOW <= found.words <= MOST_BELOW:
        return None
    return found if could_be(found) and not found.sentence else None


def _read_just_now(blocks: Sequence[Block]) -> int | None:
    """The line that the page prints again below ``You just read:`` (EIN Presswire)."""
    label = next((block.index for block in blocks if block.key == "you just read"), None)
    if label is None or label + 1 >= len(blocks):
        return None
    key = blocks[label + 1].key
    return next((block.index for block in blocks[:label] if block.key == key and block.words >= SHORTEST), None)


def _above_anchor_alone(blocks: Sequence[Block]) -> int | None:
    """The line above the first byline, date or dateline of an article alone, unless it is one of three points."""
    found = above_anchor(blocks)
    if found == 1 and [block.clue for block in blocks[3:4]] == ["dateline"] and all(map(could_be, blocks[:3])):
        return None  # of what Reuters sums up above the story
    return found


def _top_heading(blocks: Sequence[Block]) -> int | None:
    """The first first-level heading; one that is a link, as a site's logo is, only where there is no other."""
    headings = [block for block in blocks if block.heading == 1 and block.words >= SHORTEST]
    own = next((block for block in headings if block.linked <= ALL_LINKED), None)
    return (own or headings[0]).index if headings else None
