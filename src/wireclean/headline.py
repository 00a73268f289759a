"""The headline: the line that the page prints as its title."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from wireclean import dates, topic
from wireclean.fields import agencies, byline
from wireclean.fields.names import is_full_name
from wireclean.lazy import pattern
from wireclean.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from wireclean.page import Block

SHORTEST = 3  # words
LONGEST = 30  # words
SHORT = 16  # words; a longer line with a full stop is a deck
FEWEST_SIGNS = 12  # letters and other signs of such lines
FEWEST = 5  # different words of lines that are compared
ALIKE = 0.6  # share of the words of one line that an echo has in common with it
ABOVE = 6  # blocks that may stand between a headline and the byline, date or dateline below it
BELOW = 14  # blocks within which prose must follow a byline or date
MOST_ABOVE = 0.2  # share of the page's prose above a printing of the headline that still stands above the story
PARAGRAPH = 40  # words of a paragraph that is the story's, and no teaser
PARAGRAPHS = 4  # sentences right below the page's first line, which then is the headline itself
LONGEST_LOGO = 5  # words of a line that a page begins with instead of its title
LONGEST_TITLED = 7  # words of a reporter's name with a job title
SITE = 4  # words of a site's or section's name
LIKE_ABOVE = 0.05  # the same of a line that is merely like the page's first, which a subhead may be
FAR = 400  # blocks within which prose must follow a line that repeats the page's first
LONGEST_TOPIC = 22  # words of a headline that only its words show
NEAR = 14  # blocks right above the story in which its headline is looked for last
FEWEST_ALONE = 5  # words of a headline that its place alone shows
ARTICLE = 300  # words below it
SUBHEAD = 14  # words of a line that may be a subhead
FEW_SUBHEADS = 5  # of a text whose first line is none of them
LONG_ARTICLE = 1000  # words below a first line that may be one
ABOUT = 2.0  # how much such a line says of what the article is about, as `topic.weight` tells
CRUMBS_ABOVE = 3  # blocks above a headline in which crumbs stand
MOST_CRUMBS = 8  # words of them
LONGEST_CRUMB = 4  # words of one in a list, with its mark
LONG_LINE = 20  # letters and other signs of a headline that they show
ANCHORS = frozenset({"byline", "date", "dateline"})


_ITEM = pattern(r"[*+•◦▪□■○●☆★►▸»–-]\s|o\s(?=[A-Z])|\d{1,2}\. ")  # an entry of a menu
_SOURCES = ("来源", "來源", "Source:", "Quelle:", "Fuente:", "Fonte:", "Источник:", "Źródło:")  # of the story
_CRUMB_MARKS = frozenset("*•/>»›|")
_SLUGS = ("BC-", "AM-", "PM-")  # with which a feed's slugs begin
_ROW = pattern(r"\s[|›»>•]\s|\s/\s")  # a row of labels or crumbs


class Headline(NamedTuple):
    """The headline's words, and where it stands: ``last`` is its last printing above the story, ``top`` its first.

    ``top`` does not count the page's first line, which is the title of the page and not of the story.
    """

    text: str
    last: int
    top: int


def find(blocks: Sequence[Block], bare: bool = False) -> Headline | None:
    """The headline, or ``None`` where nothing shows which line it is.

    Signs, the surest first: a line that the page says was just read; a line with which crumbs right above it end; a
    line that repeats the page's first line (its title, often with the site's name behind it), or is like it; the
    first-level Markdown heading; the line whose words recur most in the prose below it; of the lines right above the
    first byline, date or dateline that prose follows, the one that stands on top. In a ``bare`` text, which is
    already only an article, a line that is merely like the first one, or has the story's words, is no headline, but
    the first line itself may be.
    """
    for sign in (
        _read_just_now,
        _crumbed,
        _echoed,
        None if bare else _alike,
        _top_heading,
        _opening if bare else _on_topic,
        _above_anchor,
    ):
        found = sign(blocks) if blocks and sign is not None else None
        if bare and found == 0 and heads_a_brief(blocks, found):
            return None
        if found is not None and _stands_above(blocks, found):
            if bare and sign in (_echoed, _alike) and _opens_with_prose(blocks, found):
                whole, part = blocks[0].key, blocks[found].key
                without_site = found if len(part) < len(whole) and begins(whole, part) else 0
                return Headline(blocks[without_site].text, 0, 0) if could_be(blocks[0]) else None
            key = blocks[found].key
            longer = _longer_printing(blocks, found)
            if longer is not None:
                return Headline(blocks[found].text, longer, longer)
            again = [
                block.index for block in blocks if block.key == key and _stands_above(blocks, block.index, MOST_ABOVE)
            ]
            printed = _above_the_prose(blocks, _behind_page_title(blocks, again, found))
            found = min(found, printed[-1])
            alone = found == 0 and bare and _heads_page(blocks[0], blocks[1:])
            text = _page_title(blocks[0].text) if alone or (sign is _alike and key not in blocks[0].key) else None
            return Headline(
                text or blocks[found].text, max(printed[-1], found), min(printed[0], found) if found else printed[0]
            )
    return None


def above(blocks: Sequence[Block], first: int) -> Headline | None:
    """The headline right above the story's first block, where nothing but its words shows it, or ``None``."""
    lines = blocks[max(0, first - NEAR) : first]
    found = topic.closest(blocks, [block for block in lines if _is_candidate(blocks, block)])
    return Headline(found.text, found.index, found.index) if found is not None else None


def _longer_printing(blocks: Sequence[Block], found: int) -> int | None:
    """An earlier line that begins with the headline's words and is the headline, since the story stands below it.

    A byline or date follows it, and long paragraphs: what repeats its words below those is a subhead, or heads the
    readers' comments.
    """
    for block in blocks[1:found]:
        if block.words <= 2 * LONGEST and begins(block.key, blocks[found].key):
            below = blocks[block.index + 1 : found]
            named = any(near.clue in ANCHORS for near in below[: ABOVE - 1])
            if named and any(near.sentence and near.words >= PARAGRAPH and near.phrase is None for near in below):
                return block.index
    return None


def _opens_with_prose(blocks: Sequence[Block], found: int) -> bool:
    """Whether the story's own paragraphs stand between the first line and one like it, which is a subhead then."""
    return any(block.sentence and block.words >= SHORT and block.phrase is None for block in blocks[1:found])


def _behind_page_title(blocks: Sequence[Block], printed: list[int], found: int) -> list[int]:
    """The printings of the headline but the one in the page's first line, unless the story stands right below that."""
    behind = [index for index in printed if index > 0] or [found]
    if printed[:1] != [0]:
        return behind
    story = [b.index for b in blocks[1 : behind[0]] if b.sentence and b.words >= SHORT and not (b.phrase or b.clue)]
    return [0] if len(story) >= PARAGRAPHS and story[0] <= ABOVE else behind


def _above_the_prose(blocks: Sequence[Block], printed: list[int]) -> list[int]:
    """The printings of the headline but those that are subheads: a long paragraph above, no byline or date below."""
    for number, (index, following) in enumerate(pairwise(printed), 1):
        if not any(map(_is_sign, blocks[following + 1 : following + ABOVE])) and any(
            block.sentence and block.words >= PARAGRAPH and block.phrase is None for block in blocks[index:following]
        ):
            return printed[:number]
    return printed


def _is_sign(block: Block) -> bool:
    """Whether a block is a byline, date or dateline; of a byline in pieces the first: ``By``."""
    return block.clue in ANCHORS or block.key == "by"


def _page_title(line: str) -> str | None:
    """The title in the page's first line, where the site's name stands behind it; else ``None``.

    ``Headline | Section | Site`` and ``Headline - Site`` are such lines.
    """
    for mark in (" | ", " – ", " — ", " - ", " • ", " · "):
        pieces = line.split(mark)
        if len(pieces) > 1 and all(piece.count(" ") < SITE for piece in pieces[1:]):
            return pieces[0].strip() if pieces[0].count(" ") >= SHORTEST else None
    return None


def _stands_above(blocks: Sequence[Block], index: int, most: float = 0.5) -> bool:
    """Whether most of the page's prose stands below that block, as it does below a headline."""
    prose = [block for block in blocks if block.sentence and block.words >= 8 and block.phrase is None]
    all_words = sum(block.words for block in prose)
    above = sum(block.words for block in prose if block.index < index)
    return above < all_words and above <= most * all_words


def could_be(block: Block, stopped: bool = False) -> bool:
    """Whether a block could be a headline by its looks; few end in a full stop, and those only where ``stopped``."""
    return (
        SHORTEST <= block.words <= LONGEST
        and block.phrase is None
        and not block.clue
        and not block.text.endswith((",", ";", ":") if stopped and block.words <= SHORT else (".", ",", ";", ":"))
        and not agencies.is_agency(block.text)
        and not (block.words <= SITE and agencies.is_organisation(block.text))
        and not (block.sentence and block.text[-1] not in ".?!")  # a quotation
        and not _ROW.search(block.text)
        and not _ITEM.match(block.text)
        and not block.text.startswith(_SOURCES)
        and "://" not in block.text
        and not block.text.startswith(_SLUGS)
        and not ("." in block.text and agencies.is_agency(block.text.rsplit(".", 1)[1]))  # a caption and its credit
        and block.text.count("[") < 2
        and not (block.words <= LONGEST_TITLED and not block.sentence and _is_titled_name(block.text))
    )


@lru_cache(maxsize=4096)
def _is_titled_name(line: str) -> bool:
    """Whether a line is a reporter's name with a job title: ``Ida Voss Political Correspondent``."""
    parsed = byline.parse((line,))
    if parsed is None or not parsed.authors:
        return False
    if parsed.affiliation:  # Ida Voss, The Canadian Press; not Average Cost of Online College
        if line.endswith(")"):  # Ida Voss (The Elm Post)
            return line.startswith(parsed.authors[0])
        return (", " in line or " for " in line) and agencies.is_agency(parsed.affiliation)
    title = line.removeprefix(parsed.authors[-1]).strip(" ,")
    return title != "" and title.replace(" ", "").isalpha()


def _read_just_now(blocks: Sequence[Block]) -> int | None:
    """The line that the page prints again below ``You just read:`` (EIN Presswire)."""
    label = next((block.index for block in blocks if block.key == "you just read"), None)
    if label is None or label + 1 >= len(blocks):
        return None
    key = blocks[label + 1].key
    return next((block.index for block in blocks[:label] if block.key == key and block.words >= SHORTEST), None)


def _crumbed(blocks: Sequence[Block]) -> int | None:
    """The line with which crumbs right above it end: ``Home News Swan delays the morning train``, or an entry of them.

    Dumps print such a trail on one line, or as a list whose last entry is the page itself.
    """
    for block in blocks[1:]:
        if block.words < FEWEST_ALONE or block.words > LONGEST:
            continue
        for above in blocks[max(0, block.index - CRUMBS_ABOVE) : block.index]:
            if not (above.key.endswith(block.key) and len(above.text) > len(block.text)):
                continue  # as nearly all lines
            before = blocks[above.index - 1] if above.index else None
            if _ends_crumbs(before, above, block) and _prose_follows(blocks, block.index, BELOW):
                return block.index if _stands_above(blocks, block.index, LIKE_ABOVE) else None
    return None


def _ends_crumbs(before: Block | None, above: Block, block: Block) -> bool:
    """Whether what stands before a line's words in one ``above`` it are crumbs: names of sections, and no sentence.

    Of a trail that is a list, a crumb stands ``before`` that.
    """
    if len(block.key) < LONG_LINE or above.sentence or not could_be(block, stopped=True):
        return False
    crumbs = above.text[: -len(block.text)].split()
    if crumbs and all(crumb in _CRUMB_MARKS for crumb in crumbs):
        return before is not None and before.words <= LONGEST_CRUMB and before.text[0] == above.text[0]
    return len(crumbs) <= MOST_CRUMBS and all(
        (crumb[0].isupper() or crumb in _CRUMB_MARKS) and not crumb.endswith(":") for crumb in crumbs
    )


def _echoed(blocks: Sequence[Block]) -> int | None:
    """The first line that repeats the page's first, with or without what stands behind it there."""
    first = blocks[0]
    if not _is_page_title(first):
        return None
    title = first.key
    for block in blocks[1:]:
        if not SHORTEST <= block.words <= LONGEST or len(block.key) < FEWEST_SIGNS:
            continue
        if not (title.startswith(block.key) or block.key.startswith(title) or title.endswith(block.key)):
            continue  # as nearly all lines
        if begins(title, block.key) or (block.words >= 4 and _contains(title, block.key)):
            if _ROW.search(block.text) and not title.startswith(block.key):
                continue
            named = any(near.clue in ("byline", "date") for near in blocks[block.index + 1 : block.index + 5])
            if block.text.endswith(".") and not first.text.endswith(".") and not named:
                return first.index if could_be(first) else None  # the first sentence has the headline's words
            if _prose_follows(blocks, block.index, FAR):
                return block.index if not _is_logo(blocks, block) else None
    return None


def _is_logo(blocks: Sequence[Block], line: Block) -> bool:
    """Whether a short line that repeats the page's first says nothing of the prose, as one below it does.

    Pages begin with the site's logo, a button or a date, too, and print them again.
    """
    if line.words > LONGEST_LOGO or topic.weight(blocks, line) >= 0:
        return False
    found = _on_topic(blocks)
    return found is not None and found > line.index


def begins(whole: str, part: str) -> bool:
    """Whether a line begins with the words of another."""
    return whole.startswith(part) and not whole[len(part) : len(part) + 1].isalnum()


def _contains(title: str, line: str) -> bool:
    """Whether a line begins with the page's title, or the title ends with the line behind the site's name."""
    return begins(line, title) or title.endswith((f" - {line}", f" | {line}", f": {line}"))


def _alike(blocks: Sequence[Block]) -> int | None:
    """The line that has most words in common with the page's first."""
    first = blocks[0]
    words = set(first.key.split())
    if not _is_page_title(first) or len(words) < FEWEST:
        return None
    alike: int | None = None
    closest = 0.0
    for block in blocks[1:]:
        own = set(block.key.split()) if block.words <= LONGEST else set()
        shared = len(own & words)
        if len(own) < FEWEST or shared < ALIKE * min(len(own), len(words)) or shared <= closest * len(own | words):
            continue
        if (
            could_be(block)
            and _prose_follows(blocks, block.index, FAR)
            and _stands_above(blocks, block.index, LIKE_ABOVE)
        ):
            alike, closest = block.index, shared / len(own | words)
    return alike


def _is_page_title(first: Block) -> bool:
    """Whether the page's first line could be its title; many pages begin with the first entry of their menu."""
    return (
        SHORTEST <= first.words <= LONGEST + 10
        and not _ITEM.match(first.text)
        and not first.text.startswith(_SLUGS)
        and len(first.key) >= FEWEST_SIGNS
        and not first.text.endswith((".", ",", ";", ":"))
    )


def _top_heading(blocks: Sequence[Block]) -> int | None:
    return next((block.index for block in blocks if block.heading == 1 and block.words >= SHORTEST), None)


def _on_topic(blocks: Sequence[Block]) -> int | None:
    """The line that says what the page's prose is about."""
    prose = [block.words if block.sentence and block.words >= topic.PROSE else 0 for block in blocks]
    most = LIKE_ABOVE * sum(prose)
    above, candidates = 0, []
    for block, words in zip(blocks, prose, strict=True):
        if above > most or words >= PARAGRAPH:
            break
        if _is_candidate(blocks, block):
            candidates.append(block)
        above += words
    found = topic.closest(blocks, candidates)
    return found.index if found is not None else None


def _is_candidate(blocks: Sequence[Block], block: Block) -> bool:
    """Whether a line could be the headline that its words alone show; below a byline stands a job title."""
    return (
        block.phrase is None
        and block.words <= LONGEST_TOPIC
        and not (block.index and blocks[block.index - 1].clue == "byline")
        and could_be(block)
        and not block.text.endswith("…")
        and block.linked <= 0.8
    )


def _opening(blocks: Sequence[Block]) -> int | None:
    """The first line of an article alone, above which extractors of articles print nothing but the headline.

    A text from which the headline is missing may begin with a subhead, or with the question of an interview: then it
    has more of them.
    """
    first, below = blocks[0], blocks[1:]
    if _heads_page(first, below):
        return first.index
    if not could_be(first) or not FEWEST_ALONE <= first.words <= SHORT:
        return None
    words = sum(block.words for block in below)
    asked = first.sentence and any(block.words <= SHORT and block.text.endswith("?") for block in below)
    if words < ARTICLE or asked:
        return None
    subheads = sum(
        block.words <= SUBHEAD and not block.sentence and not block.clue and block.phrase is None for block in below
    )
    if subheads > FEW_SUBHEADS and (words < LONG_ARTICLE or topic.weight(blocks, first) < ABOUT):
        return None
    return first.index


def _heads_page(first: Block, below: Sequence[Block]) -> bool:
    """Whether the first line is the page's title, which the site's name stands behind: ``… - The Port Ellis Post``.

    Prose stands right below it, or the byline and date do.
    """
    title = _page_title(first.text)
    if title is None or first.sentence or first.clue or not FEWEST_ALONE <= title.count(" ") + 1 <= SHORT:
        return False
    site = first.text[len(title) :].strip(" |–—-•·")
    if not (agencies.is_organisation(site) or agencies.is_agency(site) or site.isupper() or "|" in first.text):
        return False
    unclued = next((block for block in below if block.clue not in ("byline", "date")), None)
    return unclued is not None and unclued.sentence and unclued.words >= SHORT


def _above_anchor(blocks: Sequence[Block]) -> int | None:
    """The line above the first byline, date or dateline; of two in a row the upper one, since a deck stands below."""
    for i, block in enumerate(blocks):
        if _is_anchor(block) and _prose_follows(blocks, i, BELOW):
            best = _topmost(blocks, i, stopped=False)
            best = _topmost(blocks, i, stopped=True) if best is None else best
            if best is not None and block.clue == "date" and _names_section(blocks, best, i):
                best = i + 1
            if best is not None and _stands_above(blocks, best, LIKE_ABOVE):
                return best
    return None


def _names_section(blocks: Sequence[Block], best: int, date: int) -> bool:
    """Whether the line above a date is a section's name, since the headline stands between the date and a dateline."""
    below = blocks[date + 1 : date + 3]
    if len(below) < 2 or blocks[best].words >= FEWEST_ALONE or below[1].clue not in ("byline", "dateline"):
        return False
    return below[0].words >= FEWEST_ALONE and not below[0].sentence and could_be(below[0])


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
        if not could_be(above, stopped) or is_full_name(above.text):
            continue
        if best is None:
            best = above.index
        elif above.words < 4 or agencies.is_organisation(above.text) or above.index < best - 1:
            return best
        else:
            return above.index
    return best


def _unknown_above(blocks: Sequence[Block], i: int) -> list[Block]:
    """The nearest blocks above that are no known wording, the nearest first; share bars may stand between."""
    unknown = [block for block in blocks[max(0, i - 4 * ABOVE) : i] if block.phrase is None]
    return unknown[: -ABOVE - 1 : -1]


def _prose_follows(blocks: Sequence[Block], i: int, within: int) -> bool:
    return blocks[i].clue == "dateline" or any(
        block.sentence and block.words >= 8 for block in blocks[i + 1 : i + within]
    )
