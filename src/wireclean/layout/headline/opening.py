"""The headline of a text that is only an article: its first line."""

from __future__ import annotations

from collections.abc import Sequence

from wireclean.fields import agencies
from wireclean.layout import topic
from wireclean.layout.headline.echoed import page_title
from wireclean.layout.headline.looks import FEWEST_ALONE, SHORT, could_be
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block

ARTICLE = 300  # words below a first line that is the headline
SUBHEAD = 14  # words of a line that may be a subhead
FEW_SUBHEADS = 5  # lines that may be subheads, of a text whose first line is none of them
LONG_ARTICLE = 1000  # words below a first line that is the headline though more of them follow
ABOUT = 2.0  # how much that line says of what the article is about, as `topic.weight` tells
FEWEST, MOST = 4, 20  # words of a headline that the paragraph below, or the whole article, has
SHORT_ARTICLE = 150  # words below such a headline
BRIEF = 40  # the same, where no other line may be a subhead
SUBHEADED = 600  # the same, where many lines may be subheads
PARAGRAPH = 16  # words of the paragraph
FEWEST_SHARED, SHARED = 3, 0.4  # words of the headline that it has, and their share
SURELY_ABOUT = 3.5  # how much a headline says of the article whose words the paragraph has not
SIGNED = 4  # blocks in which a byline may stand, above which an article alone has its headline


def opening(blocks: Sequence[Block]) -> int | None:
    """The first line of an article alone, above which extractors of articles print nothing but the headline.

    A text from which the headline is missing may begin with a subhead, or with the question of an interview: then it
    has more of them. A subhead is as seldom what all of the text is about as the paragraph below has its words again.
    """
    first, below = blocks[0], blocks[1:]
    if heads_page(first, below):
        return first.index
    if first.clue == "date" and below:  # of a post (Blogger)
        first, below = below[0], below[1:]
    below = [block for block in below if block.clue != "caption"]
    if not below:
        return None
    if not could_be(first) or not FEWEST <= first.words <= MOST:
        return None
    words = sum(block.words for block in below)
    asked = first.sentence and any(block.words <= SHORT and block.text.endswith("?") for block in below)
    subheads = sum(
        block.words <= SUBHEAD and not block.sentence and not block.clue and block.phrase is None for block in below
    )
    if not asked and BRIEF <= words < SHORT_ARTICLE and not (first.sentence or subheads):
        return first.index if _is_lead(below) and tells_again(below[0], first) else None
    if asked or words < SHORT_ARTICLE:
        return None
    few = subheads <= FEW_SUBHEADS
    if FEWEST_ALONE <= first.words <= SHORT:
        if few and words >= ARTICLE:
            return first.index
        if words >= LONG_ARTICLE and topic.weight(blocks, first) >= ABOUT:
            return first.index
    if (few or words >= SUBHEADED) and _is_lead(below):
        told_again = tells_again(below[0], first)
        surely = words >= ARTICLE and first.words <= SHORT and topic.weight(blocks, first) >= SURELY_ABOUT
        return first.index if told_again or surely else None
    return None


def _is_lead(below: Sequence[Block]) -> bool:
    """Whether a paragraph stands right below the first line, and no byline near, which it would be the deck above."""
    lead = below[0]
    return lead.sentence and lead.words >= PARAGRAPH and not any(block.clue == "byline" for block in below[1:SIGNED])


def tells_again(paragraph: Block, line: Block) -> bool:
    """Whether a paragraph has most telling words of a line, as a story's first has those of its headline."""
    own = topic.shared(line.text, line.text)
    return len(topic.shared(line.text, paragraph.text)) >= max(FEWEST_SHARED, SHARED * len(own))


def names_paper(first: Block) -> bool:
    """Whether a paper's name stands behind the headline in a page's first line."""
    title = page_title(first.text)
    if title is None or title.count(" ") + 1 < FEWEST_ALONE:
        return False
    return agencies.ends_as_paper(first.text[len(title) :].strip(" |–—-•·"))


def heads_page(first: Block, below: Sequence[Block]) -> bool:
    """Whether the first line is the page's title, which the site's name stands behind: ``… - The Port Ellis Post``.

    Prose stands right below it, or the byline and date do.
    """
    title = page_title(first.text)
    if title is None or first.sentence or first.clue or not FEWEST_ALONE <= title.count(" ") + 1 <= SHORT:
        return False
    site = first.text[len(title) :].strip(" |–—-•·")
    if not (agencies.is_organisation(site) or agencies.is_agency(site) or site.isupper() or "|" in first.text):
        return False
    unclued = next((block for block in below if block.clue not in ("byline", "date")), None)
    return unclued is not None and unclued.sentence and unclued.words >= SHORT
