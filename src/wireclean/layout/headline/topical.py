"""The headline by its words, which recur in the prose below."""

from __future__ import annotations

from collections.abc import Sequence

from wireclean import dates
from wireclean.fields.names import is_full_name
from wireclean.layout import topic
from wireclean.layout.boxes import ADDRESSED
from wireclean.layout.contents import contents_label
from wireclean.layout.headline.anchored import above_anchor, is_columns_name, is_issuer, is_writers_job
from wireclean.layout.headline.apart import is_apart
from wireclean.layout.headline.looks import (
    FEWEST_ALONE,
    LIKE_ABOVE,
    PARAGRAPH,
    SIGNS,
    SITE,
    could_be,
    is_signed_sentence,
)
from wireclean.lazy import pattern
from wireclean.page import ALL_LINKED
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block

DASHES = ("–", "—", "-", "|", "·", "•")  # behind a writer's name, above a date
SURE = 1.0  # weight of a line whose words recur in most of the prose
HEAD_LINES = ("byline", "date")  # clues of what stands below a headline
LITTLE = 2.0  # weight of a line that may be a site's name or a caption
FAR_MORE = 1.5  # times its weight, of the headline below it
NEAR = 4  # blocks right below a line
HEAD = 6  # blocks below a site's name in which the headline stands
MOST_FILED = 3  # words of a section behind a date
MASTHEAD = 15  # lines above the headline of an article alone
LONGER = 1.5  # times the words of a site's name that a headline has at least
FEWEST_ENTRIES = 3  # known entries of the menu between the two
ABOUT = 2.0  # how much such a headline says of the prose, as `topic.weight` tells
_CALL = pattern(  # to the reader: Access our 14 day free trial; not Watch our river rise
    r"(?:Access|Join|Try|Get|Download|See|Discover|Explore|Browse|Shop|Subscribe|Register|Follow|Visit|Check out"
    r"|Sign up|Learn more)\b(?: \w+){0,2} (?:our|us)\b"
)
SHORTEST_DECK = 10  # words of one with more of the story's words than the headline above it
LONGEST_TOPIC = 22  # words of a headline that only its words show


def on_topic(blocks: Sequence[Block]) -> int | None:
    """The line that says what the page's prose is about."""
    prose = [b.words if b.sentence and b.words >= topic.PROSE and not _is_notice(b) else 0 for b in blocks]
    most = LIKE_ABOVE * sum(prose)
    above, candidates = 0, []
    for block, words in zip(blocks, prose, strict=True):
        if above > most or words >= PARAGRAPH:
            break
        if is_candidate(blocks, block):
            candidates.append(block)
        above += words
    closest = topic.closest(blocks, candidates)
    if closest is None:
        return None
    found, about = closest
    anchored = above_anchor(blocks)
    if anchored is not None and not topic.placed(blocks, found.index):  # an entry of the menu, perhaps
        least = 0.0 if _heads_menu(blocks, found, anchored) else about
        if topic.weight(blocks, blocks[anchored]) > least:
            return anchored
    elif anchored is not None and _shows_picture(blocks, anchored, found.index):
        rival = not blocks[anchored].sentence and sum(block.key == found.key for block in blocks) == 1
        if about < SURE or (rival and topic.weight(blocks, blocks[anchored]) >= topic.RIVAL * about):
            return anchored
    if anchored == found.index - 1 and _is_deck(blocks, found, blocks[anchored]):
        return anchored
    if found.words <= SITE and (sentence := _signed_below(blocks, found.index)) is not None:
        return sentence
    if about < LITTLE and (lower := _below_date(blocks, found.index, about)) is not None:
        return lower
    above = found.index - 1
    # In w3m's dumps a deck and the byline below it are one paragraph, and the headline above is set apart.
    return above if not is_apart(blocks, found.index) and is_apart(blocks, above) else found.index


def _is_deck(blocks: Sequence[Block], line: Block, above: Block) -> bool:
    """Whether a line with words of the story is the deck of a shorter headline, each of which has a line of its own.

    The byline or the date stands right below it; an ad or a kicker above a headline is no shorter than that, or has few
    words.
    """
    signed = blocks[line.index + 1 : line.index + 3]
    if not any(block.clue in SIGNS for block in signed) or not is_apart(blocks, above.index):
        return False
    return FEWEST_ALONE <= above.words < line.words and line.words >= SHORTEST_DECK and is_apart(blocks, line.index)


def _is_notice(block: Block) -> bool:
    """Whether a block is no story's prose: a known wording, or a notice about cookies."""
    return block.phrase is not None or block.clue == "legal"


def _below_date(blocks: Sequence[Block], upper: int, about: float) -> int | None:
    """The line between a date and the story's first paragraph, where the one above the date says far less of the story.

    That is the site's name, or the caption of a picture; buttons may stand above and below the date.
    """
    dated = next((block for block in blocks[upper + 1 : upper + NEAR] if block.phrase is None), None)
    if dated is None or dated.clue != "date":
        return None
    unknown = [block.index for block in blocks[dated.index + 1 : dated.index + 1 + NEAR] if block.phrase is None]
    if len(unknown) < 2 or unknown[1] != unknown[0] + 1:
        return None
    line, below = blocks[unknown[0]], blocks[unknown[1]]
    headed = line.words >= FEWEST_ALONE and not line.sentence and is_candidate(blocks, line)
    told = below.sentence and below.words >= topic.PARAGRAPH
    return line.index if headed and told and topic.weight(blocks, line) >= FAR_MORE * about else None


def _heads_menu(blocks: Sequence[Block], line: Block, headline: int) -> bool:
    """Whether a short line on top heads the page's menu, as the site's name does, of which calls to readers speak."""
    if line.index >= MASTHEAD or line.words > SITE or blocks[headline].words <= LONGER * line.words:
        return False
    return sum(block.phrase is not None for block in blocks[line.index + 1 : headline]) >= FEWEST_ENTRIES


def below_masthead(blocks: Sequence[Block]) -> int | None:
    """The line that says what an article alone is about, below a few short ones with which a dump has left it.

    Lines as long as a headline are points of the story's own.
    """
    found = on_topic(blocks)
    if not found or found > MASTHEAD or any(map(_is_point, blocks[:found])):
        return None
    return found if topic.weight(blocks, blocks[found]) >= ABOUT else None


def _is_point(block: Block) -> bool:
    """Whether a line could be a paragraph, or a point of a story: no label, no date and no known wording."""
    return block.words >= FEWEST_ALONE and not (block.clue or block.phrase)


def _shows_picture(blocks: Sequence[Block], headline: int, line: int) -> bool:
    """Whether a line stands below the date or byline of a headline above it, and above none: a picture's caption."""
    if headline >= line or blocks[headline].words < FEWEST_ALONE:
        return False
    between = any(block.clue in HEAD_LINES for block in blocks[headline + 1 : line])
    return between and not any(block.clue in HEAD_LINES for block in blocks[line + 1 : line + 1 + NEAR])


def _signed_below(blocks: Sequence[Block], site: int) -> int | None:
    """The headline of two sentences right above the first byline or date below a line that may be the site's name."""
    for i, block in enumerate(blocks[site + 1 : site + 1 + HEAD], site + 1):
        if block.clue in HEAD_LINES:
            return i - 1 if i > site + 1 and is_signed_sentence(blocks, i - 1) else None
    return None


def is_candidate(blocks: Sequence[Block], block: Block) -> bool:
    """Whether a line could be the headline that its words alone show; below a byline stands a job title."""
    return (
        block.phrase is None
        and block.words <= LONGEST_TOPIC
        and not (block.index and blocks[block.index - 1].clue == "byline")
        and could_be(block)
        and not (block.text.endswith(DASHES) and is_full_name(block.text[:-1].rstrip()))
        and not block.text.endswith("…")
        and block.linked <= ALL_LINKED
        and not is_columns_name(blocks, block)
        and not is_issuer(blocks, block)
        and not is_writers_job(blocks, block)
        and not _begins_with_date(block.text)
        and not (block.index and _heads_list(blocks[block.index - 1]))
        and not (block.signs & ADDRESSED and _CALL.match(block.text))
    )


def _heads_list(above: Block) -> bool:
    """Whether a line is the label over a table of contents, or over a poll of the readers."""
    poll = above.phrase is not None and above.phrase.family == "widgets" and above.is_label and not above.clue
    return poll or contents_label in above.shapes


def _begins_with_date(line: str) -> bool:
    """Whether a line has the day and what the page files itself under: ``January 16, 2026 Islands``."""
    stamps = dates.find_stamps(line) if any(map(str.isdigit, line)) else []
    return bool(stamps) and stamps[0].start == 0 and line.count(" ", stamps[0].end) <= MOST_FILED
