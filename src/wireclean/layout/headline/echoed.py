"""The headline by the page's first line, its title: the line that repeats it, or is like it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from wireclean import dates
from wireclean.layout import topic
from wireclean.layout.headline.looks import (
    ITEM,
    LIKE_ABOVE,
    LONGEST,
    ROW,
    SHORTEST,
    SITE,
    SLUGS,
    begins,
    could_be,
    is_signed_sentence,
    prose_follows,
    stands_above,
)
from wireclean.layout.headline.topical import on_topic
from wireclean.page import ALL_LINKED
from wireclean.phrases.folded import fold
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block

FEWEST_SIGNS = 12  # letters and other signs of a page's title, and of a line that repeats it
FEWEST = 5  # different words of lines that are compared for being alike
ALIKE = 0.6  # share of one's words that the other has
MOST_SKIPPED = 5  # blocks among which the page's title stands
LONGEST_LOGO = 5  # words of a line that a page begins with instead of its title
LONGEST_STOPPED = 24  # words of a page's title that is a sentence or two
NEAR_SIGNED = 4  # blocks from that to the byline or date
OFTEN = 5  # printings of a button
NEAR_WHOLE = 2  # blocks from a line with which the headline begins to that itself
FAR = 400  # blocks within which prose must follow a line that repeats the page's first


def page_title(line: str) -> str | None:
    """The title in the page's first line, where the site's name stands behind it; else ``None``.

    ``Headline | Section | Site`` and ``Headline - Site`` are such lines.
    """
    for mark in (" | ", " – ", " — ", " - ", " • ", " · "):
        pieces = line.split(mark)
        if len(pieces) > 1 and all(piece.count(" ") < SITE for piece in pieces[1:]):
            return pieces[0].strip() if pieces[0].count(" ") >= SHORTEST else None
    return None


def first_line(blocks: Sequence[Block]) -> Block:
    """The page's first line; behind links that skip the menu, the one that is its title, with the site's name behind.

    Without that it may be a logo, or an entry of the menu.
    """
    own = next((block for block in blocks[:MOST_SKIPPED] if block.phrase is None or _is_called(block)), blocks[0])
    return own if not own.sentence and page_title(own.text) is not None else blocks[0]


def echoed(blocks: Sequence[Block]) -> int | None:
    """The first line that repeats the page's first, with or without what stands behind it there."""
    first = first_line(blocks)
    if not _is_page_title(first):
        return _stopped(blocks, first)
    title = first.key
    for block in blocks[first.index + 1 :]:
        short = block.words == SHORTEST - 1 and _is_titled(blocks, title, block)
        if not (short or SHORTEST <= block.words <= LONGEST) or len(block.key) < FEWEST_SIGNS:
            continue
        if not (block.key in title or block.key.startswith(title)):
            continue  # as nearly all lines
        if begins(title, block.key) or (block.words >= 4 and _contains(title, block.key)):
            if ROW.search(block.text) and not title.startswith(block.key):
                continue
            named = any(map(_names_or_dates, blocks[block.index + 1 : block.index + 5]))
            if block.text.endswith(".") and not first.text.endswith(".") and not named:
                return first.index if could_be(first) else None  # the first sentence has the headline's words
            if prose_follows(blocks, block.index, FAR):
                block = _whole(blocks, first, block)
                found = (
                    _without_site(blocks, block) or _before_site(blocks, title, block) or _behind_site(blocks, block)
                )
                return found.index if not _is_logo(blocks, found) else None
    return None


def _whole(blocks: Sequence[Block], first: Block, line: Block) -> Block:
    """The line right below one with which the headline begins that is all of it: ``Today in History``, above that."""
    title = fold(page_title(first.text) or first.text)
    below = blocks[line.index + 1 : line.index + 1 + NEAR_WHOLE] if line.key != title else ()
    return next((block for block in below if block.key == title), line)


def _stopped(blocks: Sequence[Block], first: Block) -> int | None:
    """The line that is the page's first once more, with its full stop, above a byline or date."""
    if not (first.text.endswith(".") and FEWEST <= first.words <= LONGEST_STOPPED) or first.phrase or first.clue:
        return None
    for block in blocks[first.index + 1 :]:
        if block.key == first.key:
            signed = any(map(_names_or_dates, blocks[block.index + 1 : block.index + 1 + NEAR_SIGNED]))
            return block.index if signed and prose_follows(blocks, block.index, FAR) else None
    return None


def _is_titled(blocks: Sequence[Block], title: str, block: Block) -> bool:
    """Whether the page's title has a line of two words before its first bar, above a byline or date."""
    below = blocks[block.index + 1 : block.index + 2]
    return title.startswith(f"{block.key} | ") and block.phrase is None and any(map(_names_or_dates, below))


def _names_or_dates(block: Block) -> bool:
    """Whether a block is a byline or date, and not the hour alone of a player or an entry."""
    return block.clue == "byline" or (block.clue == "date" and not dates.is_hour(block.text))


def _without_site(blocks: Sequence[Block], line: Block) -> Block | None:
    """The line below one that is the page's title once more, the site's name included, which has the headline alone."""
    first = first_line(blocks)
    title = page_title(first.text) if line.key == first.key else None
    if title is None:
        return None
    again = (block for block in blocks[line.index + 1 :] if block.key == fold(title))
    return next((block for block in again if stands_above(blocks, block.index)), None)


def _before_site(blocks: Sequence[Block], title: str, line: Block) -> Block | None:
    """The line below that repeats the page's title up to the site's name, which stands behind it and is ``line``.

    ``Swan delays the morning train: The Elm Trust`` (TYPO3), where the masthead has the name alone.
    """
    if line.words > LONGEST_LOGO or begins(title, line.key):
        return None
    before = title[: -len(line.key)].rstrip(" -|:")
    again = (block for block in blocks[line.index + 1 :] if block.key == before and block.words >= SHORTEST)
    return next((block for block in again if stands_above(blocks, block.index)), None)


def _behind_site(blocks: Sequence[Block], line: Block) -> Block:
    """The line that repeats what the page's first has behind a line that may be the site's name.

    ``The Elm Post - Swan delays the morning train``: the name is short, and the headline's last printing above the
    story stands below its own.
    """
    site, title = line.key, first_line(blocks).key
    if line.words > LONGEST_LOGO or not title.startswith((f"{site} - ", f"{site} | ")):
        return line
    behind, found = title[len(site) + 3 :], line
    for block in blocks[line.index + 1 :]:
        if block.key == site or (block.words > line.words and begins(behind, block.key)):
            if not stands_above(blocks, block.index):
                break
            found = block
    return found if found.key != site else line


def _is_logo(blocks: Sequence[Block], line: Block) -> bool:
    """Whether a short line that repeats the page's first says nothing of the prose, as one below it does.

    Pages begin with the site's logo, a button or a date, too, and print them again; a button that they print often.
    """
    if line.words > LONGEST_LOGO:
        return False
    told = topic.weight(blocks, line)
    if sum(block.key == line.key for block in blocks) >= OFTEN:
        told = -math.inf
    elif told >= 0 and (page_title(first_line(blocks).text) is not None or topic.placed(blocks, line.index)):
        return False
    found = on_topic(blocks)
    return found is not None and found > line.index and topic.weight(blocks, blocks[found]) > told


def _contains(title: str, line: str) -> bool:
    """Whether a line begins with the page's title, or the title has the line behind the site's name, or between."""
    if begins(line, title) or title.endswith((f" - {line}", f" | {line}", f": {line}")):
        return True
    site, inside, behind = title.partition(f": {line}")  # KUNA : Headline - Society - 13/01/2023
    return inside != "" and site.count(" ") < SITE and behind.startswith((" - ", " | "))


def alike(blocks: Sequence[Block]) -> int | None:
    """The line that has most words in common with the page's first."""
    first = first_line(blocks)
    words = set(first.key.split())
    if not _is_page_title(first) or len(words) < FEWEST:
        return None
    best: int | None = None
    closest = 0.0
    for block in blocks[first.index + 1 :]:
        own = set(block.key.split()) if block.words <= LONGEST else set()
        shared = len(own & words)
        if len(own) < FEWEST or shared < ALIKE * min(len(own), len(words)) or shared <= closest * len(own | words):
            continue
        if (
            (could_be(block) or is_signed_sentence(blocks, block.index))
            and prose_follows(blocks, block.index, FAR)
            and stands_above(blocks, block.index, LIKE_ABOVE)
        ):
            best, closest = block.index, shared / len(own | words)
    return best


def _is_called(block: Block) -> bool:
    """Whether a page's title begins as a link to another story does: ``Watch: Swan delays the train - UPI.com``."""
    return block.holds_headline and page_title(block.text) is not None


def _is_page_title(first: Block) -> bool:
    """Whether the page's first line could be its title; many pages begin with the first entry of their menu."""
    return (
        SHORTEST <= first.words <= LONGEST + 10
        and (first.phrase is None or _is_called(first))
        and first.linked <= ALL_LINKED
        and not _is_doubled(first.key)
        and not ITEM.match(first.text)
        and not first.text.startswith(SLUGS)
        and len(first.key) >= FEWEST_SIGNS
        and not first.text.endswith((".", ",", ";", ":"))
    )


def _is_doubled(line: str) -> bool:
    """Whether a line says the same twice, as a logo's picture and its link do."""
    half = len(line) // 2
    return line[half : half + 1] == " " and line[:half] == line[half + 1 :]
