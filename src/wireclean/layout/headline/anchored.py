"""The headline by the byline, date or dateline below it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from wireclean import dates
from wireclean.fields import agencies
from wireclean.fields.names import is_full_name, is_title
from wireclean.fields.release import is_provided
from wireclean.layout.headline.looks import (
    ABOVE,
    ANCHORS,
    BELOW,
    FEWEST_ALONE,
    LIKE_ABOVE,
    SITE,
    could_be,
    is_signed_sentence,
    prose_follows,
    stands_above,
)
from wireclean.layout.kinds import PROSE_WORDS
from wireclean.look import INVITATION
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block


BUTTONS = frozenset({"share", "player", "comments"})  # families of wordings


def above_anchor(blocks: Sequence[Block]) -> int | None:
    """The line above the first byline, date or dateline; of two in a row the upper one, since a deck stands below."""
    for i, block in enumerate(blocks):
        if _is_anchor(block) and prose_follows(blocks, i, BELOW):
            best = _topmost(blocks, i, stopped=False)
            if best is None or (blocks[best].words <= SITE and best < i - 1 and is_signed_sentence(blocks, i - 1)):
                best = _topmost(blocks, i, stopped=True)
            if best is not None and block.clue == "date" and _names_section(blocks, best, i):
                best = i + 1
            if best is not None and block.clue == "byline" and _names_column(blocks, best, i):
                best = i + 1
            if best is not None and stands_above(blocks, best, LIKE_ABOVE):
                return best
    return None


def _names_section(blocks: Sequence[Block], best: int, date: int) -> bool:
    """Whether the line above a date is a section's name, since the headline stands between the date and a dateline.

    A line further above, with others between, is the site's motto. A byline may be in pieces: ``By``, and the name.
    """
    below = blocks[date + 1 : date + 4]
    near = best == date - 1 and blocks[best].words >= FEWEST_ALONE
    if len(below) < 3 or near:
        return False
    if below[1].clue not in ("byline", "dateline") and not (below[1].key == "by" and is_full_name(below[2].text)):
        return False
    return below[0].words >= FEWEST_ALONE and not below[0].sentence and could_be(below[0])


def _names_column(blocks: Sequence[Block], best: int, byline: int) -> bool:
    """Whether the line above a byline is a column's name, in capitals, since the headline stands below the byline."""
    column, below = blocks[best], blocks[byline + 1 : byline + 3]
    if best != byline - 1 or not column.text.isupper() or len(below) < 2:
        return False
    headline, prose = below
    told = prose.sentence and prose.words >= PROSE_WORDS and not headline.sentence and not headline.text.isupper()
    return told and headline.words >= FEWEST_ALONE and could_be(headline)


def is_columns_name(blocks: Sequence[Block], line: Block) -> bool:
    """Whether a line names its writer, as the byline right below it does: ``ASK THE GARDENER by Ida Voss``."""
    below = blocks[line.index + 1 : line.index + 2]
    return [b.clue for b in below] == ["byline"] and line.key.endswith(below[0].key)


def is_writers_job(blocks: Sequence[Block], line: Block) -> bool:
    """Whether a line is the job of the writer whose name stands alone right above it (The Telegraph)."""
    return line.index > 0 and is_title(line.text) and is_full_name(blocks[line.index - 1].text)


def is_issuer(blocks: Sequence[Block], line: Block) -> bool:
    """Whether a line names who issued a release, below ``News provided by``."""
    return line.index > 0 and is_provided(blocks[line.index - 1].text)


def heads_a_brief(blocks: Sequence[Block], at: int) -> bool:
    """Whether the line at a place heads one of several briefs: a dateline follows it, and below it more such pairs."""
    if [block.clue for block in blocks[at + 1 : at + 2]] != ["dateline"]:
        return False
    return any(below.clue == "dateline" and could_be(line) for line, below in pairwise(blocks[at + 2 :]))


def _is_anchor(block: Block) -> bool:
    """Whether a headline could stand above a block; the time alone that heads an entry of a running story is none."""
    return block.clue in ANCHORS and not (block.clue == "date" and dates.is_hour(block.text))


def _topmost(blocks: Sequence[Block], i: int, stopped: bool) -> int | None:
    """The line above block ``i`` that could be its headline; of two in a row the upper one."""
    best: int | None = None
    for above in _unknown_above(blocks, i):
        if not could_be(above, stopped) or is_full_name(above.text.rstrip("–—-|·• ")):
            continue
        if is_issuer(blocks, above) or is_columns_name(blocks, above):
            continue
        if is_writers_job(blocks, above):
            continue
        if best is None:
            best = above.index
        elif (
            above.words < 4
            or agencies.is_organisation(above.text)
            or (above.index < best - 1 and not _stands_over_bar(blocks, above, best))
        ):
            return best
        else:
            return above.index
    return best


def _stands_over_bar(blocks: Sequence[Block], line: Block, below: int) -> bool:
    """Whether only a share bar parts a line from the deck below it; a site's name with its motto is no headline."""
    if line.words < FEWEST_ALONE or agencies.is_organisation(line.text.partition(" - ")[0]):
        return False
    return all(map(is_button, blocks[line.index + 1 : below]))


def is_button(block: Block) -> bool:
    """Whether a line is a button of a bar right below a headline: to share the story, to hear it or to comment."""
    return block.clue == INVITATION or (block.phrase is not None and block.phrase.family in BUTTONS)


def _unknown_above(blocks: Sequence[Block], i: int) -> list[Block]:
    """The nearest blocks above that are no known wording, the nearest first; share bars may stand between."""
    unknown = [block for block in blocks[max(0, i - 4 * ABOVE) : i] if block.phrase is None]
    return unknown[: -ABOVE - 1 : -1]
