"""The best path through a page, and what each block weighs on it.

The numbers have names so that one can argue with them; ``tests/bench/layout.py`` shows how they were chosen.
"""

from collections import Counter
from functools import cache
from itertools import pairwise, takewhile

from wireclean.fields.signed_sentence import is_signed
from wireclean.layout.boxes import ADDRESSED
from wireclean.layout.continued import ends_below, goes_on, is_distributed_below
from wireclean.layout.headline.looks import could_be
from wireclean.layout.kinds import (
    CLOSERS,
    MUCH,
    PARAGRAPH,
    PROSE_CLUES,
    heads_paragraph,
    is_chrome,
    is_entrys_hour,
    is_head_line,
    is_prose,
    is_subhead,
    stands_as_subhead,
    stands_between_prose,
)
from wireclean.lazy import pattern
from wireclean.look import INVITATION
from wireclean.page import ALL_LINKED, Block
from wireclean.signs import FIGURES
from wireclean.typed import NamedTuple

# What a block of prose weighs: words it has at most -> weight. A block is prose if it ends as a sentence does.
PROSE = ((7, -0.1), (11, 0.3), (19, 0.9), (34, 1.5), (59, 2.0), (10**9, 2.4))
# What a block without a sentence's end weighs: labels, list items, headings, teasers.
LABEL = ((3, -0.6), (8, -0.5), (19, -0.5), (MUCH - 1, 0.2), (10**9, 2.0))
SUBHEAD = -0.3  # a subhead of two words to four between two sentences of a story
KNOWN = -1.5  # a wording that is chrome wherever it stands
KNOWN_LABEL = -0.4  # a wording that sites print as chrome, and stories as subheads
KNOWN_TEASERS = -0.5  # a wording that stands over other stories, also inside a story
KNOWN_END = -2.0  # a wording that stands below stories: comments, other stories
LINKED = -1.0  # nothing but Markdown links
SHORTEST_DOUBLED = 10  # words of a caption that is printed twice
CAPTION = -0.4  # what each printing weighs
MOST_DOUBLED = 3  # captions of a story that are
REPEATED = -0.7  # a label or teaser that stands on the page more than once, or a paragraph for the second time
RETURNS = 1.5  # weight of the prose between two printings of a label that is the story's own
NUMBERED = pattern(r"\d{1,2}[.)] [^\W\d]")  # 3. WHERE THE GEESE WENT
AGATE = pattern(  # with which agencies list contracts, trades and releases
    r"[A-Z][A-Z.&' -]{2,40} — (?:Acquired|Activated|Agreed|Announced|Assigned|Claimed|Designated|Exercised|Fined|Fired"
    r"|Hired|Named|Optioned|Outrighted|Placed|Promoted|Reassigned|Recalled|Reinstated|Released|Returned|Selected|Sent"
    r"|Signed|Suspended|Traded|Transferred|Waived)\b"
)
BULLETS = ("• ", "* ", "- ", "– ", "▪ ", "● ")  # of items of a list
ITEM = 8  # words of a row of a table
SHORTEST_TOLD = 4  # words of a sentence above or below a subhead
TALLEST_ENTRY = 16  # blocks from one numbered heading to the next
MOST_DATA = 8  # lines from such a heading to its prose
CODE = frozenset("{};")  # with which lines of programs end
INTRODUCES = 4  # words before a colon that make a sentence of a line, which a list or a quotation follows
LEGAL = -0.7  # prose about cookies, privacy, accounts
ANCHOR = 2.5  # a headline, byline or date just above the story's first block
DATELINE = 4.0  # the first block begins with a dateline
ASIDE = 1.0  # toll for stepping out of the story, which only sure chrome can begin
ASIDE_STEP = 0.05  # for each block that an aside is long
END = 4.0  # toll for going on past a label that usually ends a story
END_TEASERS = 1.0  # the same where the label stands over other stories, as also inside stories
END_SUBHEAD = 1.0  # the same where the label stands between two paragraphs as a subhead does
LEFT_BEHIND = 8.0  # how much lighter the story may be here than one that has ended, to be looked at for that
DISCUSSED = 2  # signed comments, below which no story begins or goes on
SIGN_OFFS = frozenset({"credit", "promo"})  # clues of what stands below a story; its items may have marks and initials
SIGNED_OFF = 2.0  # toll for going on past one
END_GOES_ON = 0.5  # the same where the prose below it goes on with the story
RUN = 2  # labels in a row that weigh; a longer list weighs no more, since it may be the story's own
ROW = 0.4  # a row of a table: results, standings, figures
LISTED = -0.05  # what each further one weighs, and a figure alone
BULLET = "•"  # with which the items of a story's list begin, where the page's menus have none
SHORTEST_ITEM = 4  # words of such an item, with its bullet; a shorter line is a time, or a topic
BULLETED = -0.2  # what the first items of such a list weigh at least
LONGEST_FIGURE = 3  # words of such a figure: ``15,000``, ``12 – 14``
NO_START = frozenset({"byline", "date", "section", "caption", "copyright", "gallery", "desk", "end mark", "promo"})
SIGNED = 8  # words of a sentence that an agency may have signed
HOURS = 3  # entries of a running story that show that it is one
DATED = -1.0  # a date or byline, of which lists of other stories are full
ANNOUNCED = 0.5  # a subhead that the table of contents has named
NEAR_RESUMED = 20  # blocks from a label over other stories to a line that says that the story goes on
RESUMES = 0.7  # the block stands behind a line that says that the story goes on
SKIPPED = 0.5  # share of the weight of the prose below the headline that a later beginning costs
DECKS = 1  # paragraphs that may stand between a headline and its byline or date
LONGEST_DECK = 29  # words of one; a longer paragraph under a byline may have another story's headline below it
MOST_REPEATED = 12  # words of a sentence that a page may print again and again
NO_DECK = 60  # words of a paragraph that is no deck and no caption: it costs twice that share
HEAD = 12  # blocks below the headline in which bylines and dates stand
HEAD_LINE = -2.5  # for a story that begins above the last of them, since a deck stands there
HEAD_PASSED = 5.0  # weight of the prose below the headline behind which no byline or date is the story's
REACH = 8  # blocks between an anchor and the first block of the story
ADS = frozenset({"navigation", "ads"})  # families of what may stand over an ad
_NEVER = -1e9
IN_HEAD, IN_BODY, IN_ASIDE, IN_TAIL = range(4)


class Evidence(NamedTuple):
    """What the page tells of its blocks beyond their looks.

    ``seen`` counts how often each wording stands on it. All others are indices of blocks: ``resumed`` those that the
    page says the story goes on at, ``continued`` those of them inside a story alone, ``signed`` lines that sign a
    reader's comment, ``carded`` prose of other stories' cards, ``announced`` subheads that a table of contents has
    named, ``verse`` its lines, ``bios`` of the story's own writer, ``closed`` lines right above what closes the story.
    """

    seen: Counter[str]
    resumed: frozenset[int]
    continued: frozenset[int]
    signed: frozenset[int]
    carded: frozenset[int]
    announced: frozenset[int]
    verse: frozenset[int]
    bios: frozenset[int] = frozenset()
    closed: frozenset[int] = frozenset()


def best_path(blocks: list[Block], title: int | None, evidence: Evidence) -> tuple[list[int], list[int], float]:
    """The state of each block on the best path, the places of the body's blocks on it, and what it weighs."""
    seen, resumed, continued, signed, carded, announced, verse, bios, closed = evidence
    prose, label = _by_words(PROSE), _by_words(LABEL)
    noted = announced | verse | closed | carded
    body = aside = tail = _NEVER
    begin = _last_chrome_above(blocks, title)
    anchored = run = 0
    head_end = _head_end(blocks, title)
    last_announced = max(announced, default=-1)
    running = _is_running(blocks, title)
    doubled = _doubled(blocks)
    entries = _entries(blocks)
    bulleted = not any(block.text[0] == BULLET and block.phrase is not None for block in blocks)
    introduced = listed = False  # whether the line above introduces a list, or is an item of one
    printed: dict[str, float] = {}  # what stands below the headline's first prose: the prose above its last printing
    passed = 0.0  # the weight of the prose between the headline and here
    discussed = 0  # signed comments above here
    steps = []
    above = blocks[begin - 1] if begin else None
    for i, block in enumerate(blocks[begin:], begin):
        index, again = block.index, seen[block.key] > 1
        weight = _weigh(block, again, prose, label)
        below = title is None or index > title
        if again and below:
            told = passed if title is not None else max(body, 0.0)
            if (weight > 0 and block.words > MOST_REPEATED) or (told > 0 and not block.phrase):
                weight = _reprinted(blocks, i, weight, seen, printed, told)
        if block.row and not block.clue:
            weight = ROW
        elif block.words <= LONGEST_FIGURE and block.signs & FIGURES and _is_figure(block):
            weight = LISTED
        elif weight < LISTED and block.text[-1] in CODE and _is_code(block):
            weight = LISTED
            run += 1
        elif weight < LISTED and block.text[0].isdigit() and _heads_entry(blocks, i):
            weight = LISTED
            run = 0
        elif (listed or introduced) and _is_item(block, first=introduced):
            weight = max(weight, LISTED)
            run += 1
        elif run and block.is_label and _is_among_labels(blocks, i):
            run += 1
            weight = KNOWN_LABEL
        elif block.is_label and _may_be_ad(block) and stands_between_prose(blocks, i):
            run, weight = 0, KNOWN_LABEL  # an ad's, or the story's own
        elif weight >= 0 or is_chrome(block):
            run = run if run and passed > 0 and _is_long_item(block) else 0
        else:
            run += 1
            weight = weight if run <= RUN else LISTED
            if bulleted and block.text[0] == BULLET and block.words >= SHORTEST_ITEM:
                weight = max(weight, BULLETED)
        # A list goes on behind an item that is a link.
        listed = (listed or introduced) and (block.text.startswith(BULLETS) or _is_item(block, first=introduced))
        introduced = below and block.words >= INTRODUCES and block.text.endswith(":")
        if weight < LISTED and block.words <= SHORTEST_ITEM and heads_agate(blocks, i):
            weight = LISTED
        if i in doubled and weight < CAPTION:
            weight = CAPTION
        if i in entries and weight < LISTED:
            weight = LISTED
        if (
            weight < SUBHEAD
            and passed > 0
            and 2 <= block.words <= 4
            and stands_between_prose(blocks, i)
            and is_subhead(block)
        ):
            weight = SUBHEAD
        if index in resumed:
            weight += RESUMES
        if weight < KNOWN_LABEL and block.is_label and _heads_prose(blocks, i):
            weight = KNOWN_LABEL
        if index in noted and (known := _noted(block, weight, evidence)) is not None:
            weight = known
        elif running and passed > 0 and is_entrys_hour(blocks, i):
            weight = LISTED
        toll = 0.0
        if block.ends or block.opens:
            if is_distributed_below(blocks, i) or (max(passed, body) > 0 and ends_below(blocks, i)):
                weight = LISTED
            elif (
                index < last_announced
                or _is_continued(block, continued)
                or (body > tail - LEFT_BEHIND and goes_on(blocks, i, title))
            ):
                weight, toll = max(weight, KNOWN_TEASERS), END_GOES_ON
            else:
                toll = _toll(blocks, i)
        if above is not None:
            if above.index in bios and index not in bios:
                toll += END
            signed_off = above.clue in SIGN_OFFS or (above.clue == "end mark" and ":" in above.text)  # Source: IANS
            if signed_off and block.clue not in CLOSERS:
                toll += SIGNED_OFF
        above = block
        if index in signed:
            discussed += 1
            weight, toll = KNOWN_END, END if discussed < DISCUSSED else -_NEVER
        # Of the ways that lead to each state the best; of equals the one from the later state.
        to_body, from_body = (body + weight - toll, IN_BODY)
        if below and discussed < DISCUSSED and block.clue not in NO_START:
            start = -SKIPPED * passed
            start += (ANCHOR if anchored > 0 else 0.0) + (DATELINE if block.clue == "dateline" else 0.0)
            start += HEAD_LINE if i < head_end else 0.0
            if start + weight > to_body:
                to_body, from_body = start + weight, IN_HEAD
        if aside + weight >= to_body:
            to_body, from_body = aside + weight, IN_ASIDE
        late = HEAD_PASSED if block.phrase is None else HEAD_PASSED / 2  # an hour ago is more likely a card's
        head_line = block.clue and passed < late and is_head_line(blocks, i)
        anchored = REACH if index == title or head_line else anchored - 1
        if below and title is not None and block.sentence and weight > 0:
            passed += weight if block.words < NO_DECK else 2 * weight
        to_aside, from_aside = (body - (ASIDE if block.linked > ALL_LINKED else -_NEVER) - toll, IN_BODY)
        if aside - ASIDE_STEP - toll >= to_aside:
            to_aside, from_aside = aside - ASIDE_STEP - toll, IN_ASIDE
        to_tail, from_tail = (tail, IN_TAIL)
        if body > to_tail:
            to_tail, from_tail = body, IN_BODY
        if aside > to_tail or (aside == to_tail and from_tail == IN_BODY):
            to_tail, from_tail = aside, IN_ASIDE
        steps.append((from_body, from_aside, from_tail))
        body, aside, tail = to_body, to_aside, to_tail
    weight, state = max((body, IN_BODY), (tail, IN_TAIL))
    path = [IN_HEAD] * len(blocks)
    for i in range(len(blocks) - 1, begin - 1, -1):
        path[i] = state
        if state == IN_HEAD:
            break
        state = steps[i - begin][state - 1]
    return path, [i for i, state in enumerate(path) if state == IN_BODY], weight


def _noted(block: Block, weight: float, evidence: Evidence) -> float | None:
    """What a block weighs for what its page tells of it, if that counts for more than its looks."""
    if block.index in evidence.carded:
        return KNOWN_TEASERS
    if block.index in evidence.announced:
        return ANNOUNCED
    closed = weight < 0 and block.index in evidence.closed and block.phrase is None
    return 0.0 if closed or block.index in evidence.verse else None


def _is_continued(block: Block, continued: frozenset[int]) -> bool:
    """Whether a line not far below says that the story goes on."""
    return any(block.index < at <= block.index + NEAR_RESUMED for at in continued)


def _heads_prose(blocks: list[Block], i: int) -> bool:
    """Whether a known label that ends no story stands between two sentences of a story, as AP's UP NEXT does."""
    if blocks[i].ends or blocks[i].opens or not 0 < i < len(blocks) - 1:
        return False
    return _is_told(blocks[i - 1]) and _is_told(blocks[i + 1])


def _is_told(block: Block) -> bool:
    """Whether a block is a sentence, perhaps a short one, that shows no chrome and does not address the reader."""
    told = block.sentence and block.words >= SHORTEST_TOLD and block.clue in PROSE_CLUES and block.phrase is None
    return told and (block.words >= PARAGRAPH or not block.signs & ADDRESSED)


def _is_paragraph(block: Block) -> bool:
    """Whether a block is a sentence as long as a paragraph's, and shows no chrome."""
    return block.sentence and block.words >= PARAGRAPH and block.clue in PROSE_CLUES and block.phrase is None


def _entries(blocks: list[Block]) -> frozenset[int]:
    """The places of numbered headings with prose between one and the next, and of the short lines that prose follows.

    ``1. The Net Loft``, ``14 Quay Street``, a paragraph; ``2. Pho Marguerite``. Headlines of other stories have none.
    """
    heads = [i for i, block in enumerate(blocks) if block.text[0].isdigit() and _is_numbered(block)]
    found: set[int] = set()
    for head, below in pairwise(heads):
        one, other = (int(blocks[i].text[:2].rstrip(".)")) for i in (head, below))
        if abs(one - other) != 1 or below - head > TALLEST_ENTRY:
            continue
        for i in (head, below):
            lines = list(takewhile(lambda at: _is_entrys(blocks[at]), range(i + 1, min(len(blocks), i + MOST_DATA))))
            behind = i + 1 + len(lines)
            if behind < len(blocks) and is_prose(blocks[behind]) and not blocks[behind].clue:
                found.update((i, *lines))
    return frozenset(found)


def _is_numbered(block: Block) -> bool:
    """Whether a line is a heading with a number in front."""
    return not (block.sentence or block.clue or block.phrase) and NUMBERED.match(block.text) is not None


def _is_entrys(block: Block) -> bool:
    """Whether a line could stand between a numbered heading and its prose: an address, a price."""
    return not (block.sentence or is_chrome(block)) and block.words <= ITEM


def _heads_entry(blocks: list[Block], i: int) -> bool:
    """Whether a numbered line heads a sentence, as in a list of what is to be known; headlines elsewhere head none."""
    if is_chrome(blocks[i]) or blocks[i].sentence or NUMBERED.match(blocks[i].text) is None:
        return False
    return any(below.sentence and not (below.clue or below.phrase) for below in blocks[i + 1 : i + 2])


def _may_be_ad(block: Block) -> bool:
    """Whether a known label could stand over an ad: as the links to who sells them do, it stands in menus, too."""
    return not (block.ends or block.opens) and block.phrase is not None and block.phrase.family in ADS


def _last_chrome_above(blocks: list[Block], title: int | None) -> int:
    """The place of the last chrome above the headline, else 0: no story begins above it, no labels run past it."""
    at = next((i for i, block in enumerate(blocks) if block.index == title), 0)
    return next((i for i in range(at, 0, -1) if blocks[i].phrase is not None and not _is_among_labels(blocks, i)), 0)


def heads_agate(blocks: list[Block], i: int) -> bool:
    """Whether a label heads a list of teams and what they did: ``HOCKEY``, ``ELM OWLS — Recalled G Sami Rautio``."""
    if blocks[i].clue or blocks[i].sentence or (blocks[i].phrase is not None and not blocks[i].is_label):
        return False
    return any(AGATE.match(below.text) is not None for below in blocks[i + 1 : i + 3] if below.text[:3].isupper())


def _is_figure(block: Block) -> bool:
    """Whether a block that holds a figure is nothing else, as the cells of a table are where each has its own line."""
    return block.words <= LONGEST_FIGURE and not (block.clue or block.phrase) and not any(map(str.isalpha, block.text))


def _is_long_item(block: Block) -> bool:
    """Whether a line without a full stop that adjoins the one above is a list's, which says what and how."""
    if block.gap or block.sentence or is_chrome(block):
        return False
    return ": " in block.text or ". " in block.text


def _is_code(block: Block) -> bool:
    """Whether a line that ends as one of a program's does is nothing else."""
    return not (block.clue or block.phrase)


def _is_among_labels(blocks: list[Block], i: int) -> bool:
    """Whether a known label has no chrome beside it, as a cell or an item has none, and an entry of a menu has."""
    block = blocks[i]
    if not block.is_label or block.opens or block.ends:
        return False
    return not any(near.clue or is_chrome(near) for near in (blocks[i - 1], *blocks[i + 1 : i + 2]))


def _is_item(block: Block, first: bool) -> bool:
    """Whether a line is an item of the list that a line above introduces, or a row of its table.

    An item has a bullet; rows adjoin one another where blank lines set paragraphs apart.
    """
    if is_chrome(block):
        return False
    return block.text.startswith(BULLETS) or (block.gap == first and block.words <= ITEM and not block.clue)


def _doubled(blocks: list[Block]) -> frozenset[int]:
    """The places of lines that stand twice in a row, as a picture's caption does inside a story.

    Where there are more, they are headlines of other stories, each with its picture's words above.
    """
    again = [i for i, (above, block) in enumerate(pairwise(blocks), 1) if above.key == block.key and " " in block.key]
    if len(again) > MOST_DOUBLED:
        return frozenset()
    captions = [i for i in again if blocks[i].words >= SHORTEST_DOUBLED and blocks[i].phrase is None]
    return frozenset((*captions, *(i - 1 for i in captions)))


def _head_end(blocks: list[Block], title: int | None) -> int:
    """The place of the last byline, date or link near the headline, or -1; a deck may stand above it, but no story."""
    end, paragraphs = -1, 0
    for i, block in enumerate(blocks):
        if title is None or block.index <= title:
            continue
        if block.index > title + HEAD or paragraphs > DECKS:
            break
        under_credit = i > 0 and blocks[i - 1].clue == "caption"
        if is_prose(block) and not block.clue and block.phrase is None and not under_credit:
            paragraphs += 1
            if end >= 0 and block.words > LONGEST_DECK and _heads_another(blocks[i + 1 : i + 3]):
                break
        if (block.clue and is_head_line(blocks, i)) or (block.words == 1 and block.text.startswith("https://")):
            end = i  # a permanent link, too (Deutsche Welle)
    return end


def _heads_another(lines: list[Block]) -> bool:
    """Whether two lines are another story's headline, and its byline or date."""
    if len(lines) < 2 or lines[1].clue not in ("byline", "date"):
        return False
    return could_be(lines[0]) and not lines[0].sentence


def _is_running(blocks: list[Block], title: int | None) -> bool:
    """Whether times of day head entries of a running story, as more than one does."""
    below = (i for i, block in enumerate(blocks) if block.clue == "date" and (title is None or block.index > title))
    return sum(is_entrys_hour(blocks, i) for i in below) >= HOURS


def _reprinted(
    blocks: list[Block], i: int, weight: float, seen: Counter[str], printed: dict[str, float], prose: float
) -> float:
    """The weight of a block that the story may have printed before.

    Its paragraphs stand in it once; a label that returns behind prose is one of its own (``Ingredients``, an entry of
    its table of contents), and so is one whose first printing between paragraphs heads one: a menu of the subheads
    stands beside many a text.
    """
    block = blocks[i]
    last = printed.get(block.key)
    if weight > 0 and block.words > MOST_REPEATED:
        weight = REPEATED if last is not None else weight
    elif prose > 0 and seen[block.key] > 1 and not (block.sentence or block.clue or is_chrome(block)):
        own = prose - last >= RETURNS if last is not None else _heads_new_paragraph(blocks, i, seen)
        weight -= REPEATED if own else 0.0
    else:
        return weight
    printed[block.key] = prose
    return weight


def _heads_new_paragraph(blocks: list[Block], i: int, seen: Counter[str]) -> bool:
    """Whether a paragraph stands below a label that does not return with it, as a customer's praise does."""
    return heads_paragraph(blocks, i) and seen[blocks[i + 1].key] == 1


def _toll(blocks: list[Block], i: int) -> float:
    """What it costs the story to go on past a label over other stories, or one that usually ends a story."""
    if not blocks[i].ends:
        return END_TEASERS
    if blocks[i].opens and i + 1 < len(blocks) and blocks[i + 1].index > blocks[i].index + 1:
        return END  # headlines of other stories, which are passed over, stand below it
    return END_SUBHEAD if stands_as_subhead(blocks, i) else END


@cache
def _by_words(steps: tuple[tuple[int, float], ...]) -> tuple[float, ...]:
    """The weights of such steps by the number of words, up to those of which any further one changes nothing."""
    return tuple(next(weight for most, weight in steps if words <= most) for words in range(MUCH + 1))


def _weigh(block: Block, again: bool, prose: tuple[float, ...], label: tuple[float, ...]) -> float:
    """How much a block, which perhaps stands on the page ``again``, speaks for being body (above 0) or against it.

    Its words speak for it by themselves as ``prose`` and ``label`` tell.
    """
    if block.thematic_break:
        return 0.0
    told = block.sentence or (block.words >= INTRODUCES and block.text.endswith(":"))
    weight = (prose if told else label)[block.words if block.words < MUCH else MUCH]
    against = weight if weight < 0 else 0.0
    repeated = against + REPEATED if again and not (block.sentence and block.words > MOST_REPEATED) else weight
    if not (block.clue or block.phrase or block.linked > ALL_LINKED):  # as most are
        return repeated
    if block.opens and not block.ends:
        return KNOWN_TEASERS
    if block.clue in CLOSERS:
        return 0.0
    if block.phrase is not None:
        return against + (KNOWN_END if block.ends else KNOWN_LABEL if block.is_label else KNOWN)
    if block.clue == INVITATION:
        return against + KNOWN
    if block.linked > ALL_LINKED:
        return against + LINKED
    if block.clue in ("legal", "copyright"):
        return against + LEGAL
    if block.clue == "caption" and not block.sentence:
        return 0.0  # the credit of all of a story's pictures may be the same
    if repeated != weight:
        return repeated
    if block.clue in ("date", "byline", "section"):
        return DATED
    if block.clue == "caption" and block.words >= SIGNED and is_signed(block.text):
        return weight / 2  # a caption, or the story's last sentence
    if block.clue in ("caption", "credit", "correction"):
        return 0.0
    return weight
