"""Who wrote the story, and what is said of them behind it: below that, pages show other stories."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from wireclean.fields import bio, byline
from wireclean.fields.names import is_full_name
from wireclean.layout.kinds import PROSE_WORDS, is_paragraph, is_prose
from wireclean.page import Block, Page

PARAGRAPHS = 3  # of the story above what is said of its writer; columnists introduce themselves on top
SHORTEST = 8  # words of what is said of a writer
BEHIND = 0.3  # prose behind a writer's card, for all above it
LONGEST_NAME = 4  # words of the name above it
LITTLE = 0.16  # words from her name alone to the story's last line, for all above
LONGEST_HEAD = 12  # words of a line of the story's head that has it, too
VERSE = 8  # lines of the story above it, of a column that prints a poem
LONGEST = 25  # words of a line of a byline
LINES = 3  # that a byline in pieces may stand on
TITLES = 3  # lines between a name and what is told of the writer: a job, a link to her page
TALLEST = 6  # the same, with those that are passed over
LONGEST_TITLE = 7  # words of one
HEADS = frozenset(  # over a writer's card, with its name or without
    {
        *("about author", "about our author", "about our authors", "about the author", "about the authors"),
        *("about the blogger", "about the contributor", "about the editor", "about the expert", "about the writer"),
        *("about the writers", "about this author", "article author", "article by", "article written by", "author"),
        *("author bio", "author details", "author info", "author profile", "authored by", "meet the author"),
        *("more about the author", "more about this author", "post author", "the author", "this post was written by"),
        *("this article was written by", "words by", "written by"),
    }
)


def headed(page: Page) -> frozenset[int]:
    """The indices of the blocks right below a label over what is told of a writer."""
    return frozenset(block.index + 1 for block in page.worded("wire") if block.key.rstrip(":") in HEADS)


def bios(blocks: list[Block], title: int | None, below: frozenset[int]) -> frozenset[int]:
    """The indices of the blocks that tell of one who wrote the story: ``Orla Tennant has lived in Vik since 2016.``

    So does her name alone, below the story's credits.

    A byline near the headline names the writers. No reporter tells of herself by her full name. The blocks ``below`` a
    label over a writer's bio are one.
    """
    found = set()
    cards: list[Block] = []
    heads: list[Block] = []  # their names
    labelled: list[Block] = []  # cards without a name, below a label
    authors: set[str] = set()
    names: set[str] = set()  # with which lines that tell of them begin
    paragraphs = lines = 0
    for i, block in enumerate(blocks):
        if title is not None and block.index <= title:
            continue
        if block.clue == "byline" and paragraphs < PARAGRAPHS:
            authors.update(_named(blocks[i : i + LINES]))
            names = {author.split(",")[0] for author in authors}
        elif (
            (paragraphs >= PARAGRAPHS or lines >= VERSE)
            and names
            and any(map(block.text.__contains__, names))
            and _tells(blocks, i, authors)
        ):
            found.add(block.index)
        elif paragraphs >= PARAGRAPHS and block.sentence and (name := name_above(blocks, i)) is not None:
            cards.append(block)
            heads.append(name)
        elif paragraphs >= PARAGRAPHS and block.index in below and block.sentence and block.words >= SHORTEST:
            labelled.append(block)
        if block.words >= PROSE_WORDS and is_prose(block):
            paragraphs += 1
        if paragraphs and not block.clue and block.phrase is None:
            lines += 1
    if not cards:
        cards = heads = labelled[:1]
    # Where there are more, the story tells of several people; and it has little below the one who wrote it.
    if len(cards) == 1 and _is_last(blocks, cards[0], title):
        found.update(range(heads[0].index, cards[0].index + 1))
    return frozenset(found)


def _is_last(blocks: list[Block], card: Block, title: int | None) -> bool:
    """Whether far most of the page's prose stands between the headline and a writer's card."""
    below_title = title if title is not None else -1
    prose = [block for block in blocks if block.index > below_title and is_prose(block) and block.phrase is None]
    behind = sum(block.words for block in prose if block.index > card.index)
    return behind <= BEHIND * sum(block.words for block in prose if block.index < card.index)


def name_above(blocks: list[Block], i: int) -> Block | None:
    """The line above a paragraph that is a writer's name alone, of whom the paragraph tells; her job may stand between.

    What is told then begins with a part of the name, or comes to it, as no paragraph of a story below a subhead does.
    """
    block = blocks[i]
    if block.words < SHORTEST or not i or blocks[i - 1].words > LONGEST_TITLE:  # as nearly always
        return None
    if heads_bio(blocks[i - 1], block):
        return blocks[i - 1]
    headed = False
    for at in range(i - 1, max(-1, i - 2 - TITLES), -1):
        line = blocks[at]
        if line.index < block.index - TALLEST or line.sentence or line.words > LONGEST_TITLE:
            return None
        if line.key.rstrip(":") in HEADS:
            headed = True
        elif 1 < line.words <= LONGEST_NAME and not line.clue and is_full_name(line.text):
            headed = headed or (at > 0 and blocks[at - 1].key.rstrip(":") in HEADS)
            name = line.text.title() if line.text.isupper() else line.text
            return line if bio.tells_in_card(block.text, name, headed) else None
        elif line.clue or line.ends or line.opens:
            return None
    return None


def heads_bio(line: Block, below: Block) -> bool:
    """Whether a line is a name alone, with which the paragraph below begins to tell who that is: a writer's card."""
    if below.words < SHORTEST or not 1 < line.words <= LONGEST_NAME or below.index != line.index + 1:
        return False
    return below.text.startswith(f"{line.text} ") and bio.tells_of(below.text, (line.text,)) and is_full_name(line.text)


def introduced(blocks: list[Block], first: int, title: int | None) -> int:
    """The block behind what a site tells of the writer right below the byline, in front of the story; or ``first``."""
    bylined = [i for i, block in enumerate(blocks[:first]) if block.clue == "byline" and block.index > (title or 0)]
    if title is None or not bylined or first + 1 >= len(blocks) or not blocks[first].sentence:
        return first
    line, below = blocks[first], blocks[first + 1]
    if not bio.is_bio(line.text, line.words, line.signs) or not is_prose(below) or below.clue:  # as nearly always
        return first
    authors = set(_named(blocks[bylined[-1] : bylined[-1] + LINES]))
    return first + 1 if bio.tells_of(line.text, authors) else first


def above_name(blocks: list[Block], title: int | None, first: int, last: int) -> int:
    """The last block above a writer's name alone, where the story's last lines stand below it; or ``last``.

    A line between the headline and the story has the name behind other words, and no other name that stands there does.
    What stands below is little: her job, what the site tells of her, no two paragraphs in a row. ``first`` and ``last``
    are the places of the story's first and last block.
    """
    if title is None:
        return last
    lines = [block.text for block in blocks[:first] if block.index > title and block.words <= LONGEST_HEAD]
    head = "".join(f"{line} \n" for line in lines)
    most = LITTLE * sum(block.words for block in blocks[first : last + 1])
    below = 0
    found: list[int] = []
    for i in range(last, first + PARAGRAPHS, -1):
        below += blocks[i].words
        if below > most or (is_paragraph(blocks[i]) and i < last and is_paragraph(blocks[i + 1])):
            break
        if blocks[i].words <= LONGEST_NAME + 1 and _is_named(blocks[i], head):
            found.append(i)
    return found[0] - 1 if len(found) == 1 else last


def _is_named(block: Block, head: str) -> bool:
    """Whether a line is a name alone, perhaps with ``About`` before it, which the head has behind other words."""
    name = block.text.removeprefix("About ")
    if block.sentence or " " not in name or f" {name} " not in head:
        return False
    return is_full_name(name)


def _tells(blocks: list[Block], i: int, authors: set[str]) -> bool:
    """Whether a line is a writer's bio, or the first of her card: her name alone, right below what credits others."""
    line = blocks[i].text
    return bio.tells_of(line, authors) or (line in authors and blocks[i - 1].clue == "credit")


def _named(lines: list[Block]) -> Iterator[str]:
    """The people whom a byline names by their full names."""
    parsed = byline.parse(tuple(line.text for line in takewhile(lambda line: line.words <= LONGEST, lines)))
    if parsed is not None:
        yield from (author for author in parsed.authors if " " in author)
