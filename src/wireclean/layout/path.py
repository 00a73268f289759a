"""The best path through a page, whose blocks lie in its head, in the story, in an aside or in its tail.

The numbers have names so that one can argue with them; ``tests/bench/layout.py`` shows how they were chosen.
"""

from wireclean.layout.continued import ends_below, goes_on, is_distributed_below, returns_amid
from wireclean.layout.headline.looks import could_be
from wireclean.layout.kinds import (
    CLOSERS,
    is_head_line,
    is_prose,
    stands_as_subhead,
)
from wireclean.layout.weights import KNOWN_END, KNOWN_TEASERS, LISTED, Evidence, Weights, is_among_labels
from wireclean.page import ALL_LINKED, Block

ANCHOR = 2.5  # a headline, byline or date just above the story's first block
DATELINE = 4.0  # the first block begins with a dateline
ASIDE = 1.0  # toll for stepping out of the story, which only sure chrome can begin
ASIDE_STEP = 0.05  # for each block that an aside is long
END = 4.0  # toll for going on past a label that usually ends a story
END_TEASERS = 1.0  # the same where the label stands over other stories, as also inside stories
END_SUBHEAD = 1.0  # the same where the label stands between two paragraphs as a subhead does
END_BIO = 8.0  # the same past what the page tells of the story's own writer
END_GOES_ON = 0.5  # the same where the prose below it goes on with the story
LEFT_BEHIND = 8.0  # how much lighter the story may be here than one that has ended, to be looked at for that
DISCUSSED = 2  # signed comments, below which no story begins or goes on
SIGN_OFFS = frozenset({"credit", "promo"})  # clues of what stands below a story; its items may have marks and initials
SIGNED_OFF = 2.0  # toll for going on past one
NO_START = frozenset({"byline", "date", "section", "caption", "copyright", "gallery", "desk", "end mark", "promo"})
NEAR_RESUMED = 20  # blocks from a label over other stories to a line that says that the story goes on
SKIPPED = 0.5  # share of the weight of the prose below the headline that a later beginning costs
DECKS = 1  # paragraphs that may stand between a headline and its byline or date
LONGEST_DECK = 29  # words of one; a longer paragraph under a byline may have another story's headline below it
NO_DECK = 60  # words of a paragraph that is no deck and no caption: it costs twice that share
HEAD = 12  # blocks below the headline in which bylines and dates stand
HEAD_LINE = -2.5  # for a story that begins above the last of them, since a deck stands there
HEAD_PASSED = 5.0  # weight of the prose below the headline behind which no byline or date is the story's
REACH = 8  # blocks between an anchor and the first block of the story
_NEVER, _BARRED = -1e9, 1e9
IN_HEAD, IN_BODY, IN_ASIDE, IN_TAIL = range(4)


def best_path(blocks: list[Block], title: int | None, evidence: Evidence) -> tuple[list[int], list[int], float]:
    """The state of each block on the best path, the places of the body's blocks on it, and what it weighs.

    Args:
        blocks: those that can be the story's, in their order.
        title: the index of the headline, below which the story begins.
        evidence: what the page shows of where the story stands.
    """
    weights = Weights(blocks, title, evidence)
    body = aside = tail = _NEVER
    begin = _last_chrome_above(blocks, title)
    anchored = 0
    head_end = _head_end(blocks, title)
    passed = 0.0  # the weight of the prose between the headline and here
    discussed = 0  # signed comments above here
    steps = []
    above = blocks[begin - 1] if begin else None
    for i, block in enumerate(blocks[begin:], begin):
        below = title is None or block.index > title
        weight = weights.of(i, passed, body)
        toll = 0.0
        if block.ends or block.opens:
            weight, toll = _past_label(blocks, i, title, evidence, weight, max(passed, body), body > tail - LEFT_BEHIND)
        if above is not None:
            toll += _past(above, block, evidence.bios)
        above = block
        if block.index in evidence.signed:
            discussed += 1
            weight, toll = KNOWN_END, END if discussed < DISCUSSED else _BARRED
        # Of the ways that lead to each state the best; of equals the one from the later state.
        to_body, from_body = (body + weight - toll, IN_BODY)
        if below and discussed < DISCUSSED and block.clue not in NO_START:
            start = (ANCHOR if anchored > 0 else 0.0) + (DATELINE if block.clue == "dateline" else 0.0)
            start = start - SKIPPED * passed + (HEAD_LINE if i < head_end else 0.0)
            if start + weight > to_body:
                to_body, from_body = start + weight, IN_HEAD
        if aside + weight >= to_body:
            to_body, from_body = aside + weight, IN_ASIDE
        head_line = block.clue and passed < _late(block) and is_head_line(blocks, i)
        anchored = REACH if head_line or block.index == title else anchored - 1
        if below and title is not None and block.sentence and weight > 0:
            passed += weight if block.words < NO_DECK else 2 * weight
        to_aside, from_aside = (body - (ASIDE if block.linked > ALL_LINKED else _BARRED) - toll, IN_BODY)
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
    path = [IN_HEAD] * begin + _back(steps, state)
    return path, [i for i, state in enumerate(path) if state == IN_BODY], weight


def _back(steps: list[tuple[int, int, int]], state: int) -> list[int]:
    """The state at each step of the way that leads to the last one, from which it is followed back to the head."""
    path = [IN_HEAD] * len(steps)
    for i in range(len(steps) - 1, -1, -1):
        path[i] = state
        if state == IN_HEAD:
            break
        state = steps[i][state - 1]
    return path


def _past_label(
    blocks: list[Block], i: int, title: int | None, evidence: Evidence, weight: float, told: float, led: bool
) -> tuple[float, float]:
    """What a label that may end the story weighs in it, and the toll for going on past it.

    Args:
        blocks: those that can be the story's.
        i: the place of the label among them.
        title: the index of the headline.
        evidence: what the page shows of where the story stands.
        weight: what the label weighs as a line like others.
        told: the weight of the prose above it.
        led: whether a story that goes on here is hardly lighter than one that has ended.
    """
    index = blocks[i].index
    if index in evidence.bridged:
        return weight, 0.0
    if is_distributed_below(blocks, i) or (told > 0 and (ends_below(blocks, i) or returns_amid(blocks, i))):
        return LISTED, 0.0
    announced = index < max(evidence.announced, default=-1)
    if announced or _is_continued(blocks[i], evidence.continued) or (led and goes_on(blocks, i, title)):
        return max(weight, KNOWN_TEASERS), END_GOES_ON
    return weight, _toll(blocks, i)


def _past(above: Block, block: Block, bios: frozenset[int]) -> float:
    """The toll for going on from one line to the next past what stands below a story: its writer's card, its source."""
    toll = END_BIO if above.index in bios and block.index not in bios else 0.0
    return toll + SIGNED_OFF if above.clue and block.clue not in CLOSERS and _signs_off(above) else toll


def _signs_off(block: Block) -> bool:
    """Whether a line stands below a story, which so has ended: ``Source: IANS``."""
    return block.clue in SIGN_OFFS or (block.clue == "end mark" and ":" in block.text)


def _late(block: Block) -> float:
    """The weight of the prose passed behind which such a line heads no story; an hour ago is more likely a card's."""
    return HEAD_PASSED if block.phrase is None else HEAD_PASSED / 2


def _is_continued(block: Block, continued: frozenset[int]) -> bool:
    """Whether a line not far below says that the story goes on."""
    return any(block.index < at <= block.index + NEAR_RESUMED for at in continued)


def _last_chrome_above(blocks: list[Block], title: int | None) -> int:
    """The place of the last chrome above the headline, else 0: no story begins above it, no labels run past it."""
    at = next((i for i, block in enumerate(blocks) if block.index == title), 0)
    return next((i for i in range(at, 0, -1) if blocks[i].phrase is not None and not is_among_labels(blocks, i)), 0)


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


def _toll(blocks: list[Block], i: int) -> float:
    """What it costs the story to go on past a label over other stories, or one that usually ends a story."""
    if not blocks[i].ends:
        return END_TEASERS
    if blocks[i].opens and i + 1 < len(blocks) and blocks[i + 1].index > blocks[i].index + 1:
        return END  # headlines of other stories, which are passed over, stand below it
    return END_SUBHEAD if stands_as_subhead(blocks, i) else END
