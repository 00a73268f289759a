"""A story's last paragraphs below a box of other stories, told by their words in any language.

A site sets a box between paragraphs: a label, a headline or two, a date. Where one paragraph alone stands below it,
nothing in its shape tells whether it is the story's last or the summary of what the box names. Its words do: the
story's paragraph has words of the story, and a summary has words of the headline above it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import dropwhile, takewhile

from wireclean.fields import bio, byline, credit
from wireclean.fields.names import is_name
from wireclean.layout import topic
from wireclean.layout.boxes import ADDRESSED
from wireclean.layout.kinds import CLOSERS, QUOTES, TOPICS, is_prose, is_thai_paragraph
from wireclean.look import INVITATION
from wireclean.page import Block

BOXES = frozenset({"related", "ads", "player", "newsletter", "gallery"})  # families of a box's wordings
BUTTONS = frozenset({"share", "navigation", "paywall"})  # of what else may stand in one
TALLEST = 6  # lines of a box
MOST = 4  # paragraphs below one
SHORTEST = 4  # words of one
LONGEST_HEADLINE = 20  # words of a headline in a box
SHORTEST_HEADLINE = 4
LONGEST_LABEL = 4  # words of a label that is not known
NEEDED = 1  # words of the story that they have
NEEDED_DOUBTFUL = 2  # the same below a headline without a label or a link to comments, and above a call to sign up
NEEDED_TOGETHER = 4  # the same of several paragraphs, where no blank lines tell where a label's lines end
WHOLE = 12  # words of a paragraph above such a call
ONE = 2  # lines of a box of one headline
NOTICES = frozenset({"legal", "copyright", INVITATION})  # clues of what a site tells its readers
FAR = 5  # lines below them that show summaries of more stories
HEAD = frozenset({"date", "byline", "control"})  # clues of a card's lines
MORE = frozenset("more mehr plus más mais meer mer więcej далее ещё 더보기".split()) | {"read more"}  # buttons
TOPICS_BELOW = 3  # lines below them that sort the story
LONGEST_TOPIC = 3  # words of one
NEAR = 3  # lines below them that show a card of another story, by its date


def below_box(blocks: list[Block], last: int, printed: list[Block]) -> int:
    """The story's last block, where its last paragraphs stand below a box that is ``printed`` behind block ``last``.

    Blank lines set both apart, where the page has any. No date or byline stands in it or below: cards have those. Below
    a label that mostly ends stories stands no further prose near, and below more than one headline under it the
    paragraph has no word of those.
    """
    if last + 1 >= len(blocks):
        return last
    box = _box(blocks[last], printed)
    if not box:
        return last
    first = printed[box[-1].index + 1]
    at = next((i for i in range(last + 1, min(last + 2 + TALLEST, len(blocks))) if blocks[i] is first), None)
    if at is None:
        return last
    end = at
    while end + 1 < len(blocks) and end - at + 1 < MOST and _may_be_storys(blocks[end + 1]):
        end += 1
    spaced = any(block.gap for block in printed[1:])
    if any(tells_of_writer(blocks[:last], block) for block in (blocks[last], *blocks[at : end + 1])):
        return last
    behind = printed[blocks[end].index + 1 : blocks[end].index + 2]
    called = bool(behind) and behind[0].phrase is not None and behind[0].phrase.family == "newsletter"
    if (called and (not spaced or blocks[end].words < WHOLE)) or not _is_closed(blocks, end + 1, behind, spaced):
        return last
    prompted = _calls_to_comment(box[0])
    if prompted and behind and behind[0].phrase is None:
        return last  # a reader's name
    unlabelled = all(block.phrase is None for block in box)
    ends = unlabelled or any(block.ends for block in box)
    if ends and (_tells_others(blocks, end + 1) or _leads_on(blocks, end + 1)):
        return last
    story = topic.stems(" ".join(block.text for block in blocks[: last + 1]))
    names = topic.stems(" ".join(block.text for block in box if block.phrase is None or block.holds_headline))
    words = [topic.stems(block.text) for block in blocks[at : end + 1]]
    own = set().union(*words)
    if own.isdisjoint(names):
        sorted_below = _sorts(blocks[end + 1 : end + 1 + TOPICS_BELOW], story)
        if spaced and not (ends or called or prompted) and (_has_one_headline(box) or sorted_below):
            return end  # no summary of one other story
    elif ends and not unlabelled and (len(box) > ONE or not spaced):
        return last
    told = (own & story) - names
    few = ends and end > at and len(told) < NEEDED_TOGETHER
    if not spaced and (few or any(map(story.isdisjoint, words))):
        return last
    doubtful = unlabelled or prompted or (called and not _ends_in_colon(box[-1]))
    needed = NEEDED_DOUBTFUL if doubtful else NEEDED
    return end if len(told) >= needed and len(told) > len(own & names) else last


def boxed(blocks: list[Block], first: int, last: int, printed: list[Block]) -> frozenset[int]:
    """The lines of such boxes between the last block that stands with the others, ``first``, and the story's last.

    A line that blank lines set apart from headlines that adjoin each other is a subhead of the story.
    """
    found: set[int] = set()
    for i in range(first, last):
        if below_box(blocks, i, printed) > i:
            box = _box(blocks[i], printed)
            apart = [block.gap for block in box[1:]]
            subhead = len(box) > ONE and ((apart[-1] and not any(apart[:-1])) or _ends_in_colon(box[-1]))
            found.update(block.index for block in (box[:-1] if subhead else box))
    return frozenset(found)


def _box(last: Block, printed: list[Block]) -> list[Block]:
    """The box right behind a block, and above a sentence that blank lines set apart; or nothing."""
    if (card := _card(last, printed)) is not None:
        return card
    spaced = any(block.gap for block in printed[1:])
    box: list[Block] = []
    for block in _behind_captions(printed[last.index + 1 : last.index + 2 + TALLEST]):
        if _may_be_storys(block):
            return box if (block.gap or not spaced) and _names_others(box) else []
        family = block.phrase.family if block.phrase is not None else ""
        if _calls_to_comment(block):
            below = printed[block.index + 1 : block.index + 2]
            alone = not box and bool(below) and _may_be_storys(below[0])
            return [block] if alone and (not spaced or (block.gap and below[0].gap)) else []
        boxed = family in BOXES or block.opens
        begins = (block.gap or not spaced) and boxed
        if block.clue in HEAD or not (box or begins):
            return []
        if (family and not boxed and family not in BUTTONS) or block.words > LONGEST_HEADLINE:
            return []
        box.append(block)
    return []


def _behind_captions(lines: list[Block]) -> Iterator[Block]:
    """The lines but for the captions that stand first."""
    return dropwhile(lambda line: line.clue == "caption", lines)


def _calls_to_comment(block: Block) -> bool:
    """Whether a line is the link to a form for comments, as stands between paragraphs, too, and no label over them."""
    return block.phrase is not None and block.phrase.family == "comments" and not block.is_label


def _names_others(box: list[Block]) -> bool:
    """Whether a box has another story's headline and its label, perhaps on one line."""
    if any(line.holds_headline for line in box):
        return True
    labelled = any(line.phrase is not None and line.phrase.family == "related" for line in box)
    return labelled and any(line.phrase is None for line in box)


def _card(last: Block, printed: list[Block]) -> list[Block] | None:
    """A card without a label: a headline and its day, as RIA and the Tagesschau set one between paragraphs."""
    lines = list(takewhile(_may_be_carded, printed[last.index + 1 : last.index + 1 + TALLEST]))
    behind = last.index + 1 + len(lines)
    if not lines or behind >= len(printed):
        return None
    if sum(line.clue == "date" for line in lines) != 1 and not _are_label_and_headline(lines):
        return None
    headed = any(line.words >= SHORTEST_HEADLINE and not line.clue for line in lines)
    parted = lines[0].gap and printed[behind].gap
    return lines if headed and parted and _may_be_storys(printed[behind]) else None


def _are_label_and_headline(lines: list[Block]) -> bool:
    """Whether lines could be a label that is not known, and right below it a headline."""
    if len(lines) != ONE or any(line.clue for line in lines) or lines[1].gap:
        return False
    return lines[0].words <= LONGEST_LABEL and lines[1].words > lines[0].words


def _may_be_carded(block: Block) -> bool:
    """Whether a block could be a line of such a card: its date, the headline, its topic, a call to read it."""
    if block.phrase is not None or block.clue not in ("", "date"):
        return False
    return block.words <= LONGEST_HEADLINE and not _may_be_storys(block)


def _may_be_storys(block: Block) -> bool:
    """Whether a block could be one of the story's last paragraphs: a quotation, or what does not address the reader."""
    told = block.sentence or is_thai_paragraph(block)
    if not told or block.words < SHORTEST or block.clue or block.phrase is not None:
        return False
    if block.text[-1] in "?!…" or (block.signs & ADDRESSED and block.text[0] not in QUOTES):
        return False
    return not (credit.is_credit(block.text, True, block.signs) or bio.says_role(block.text))


def _sorts(lines: list[Block], story: set[str]) -> bool:
    """Whether lines below the last paragraph are the story's topics, one to a line, and no others stand between."""
    plain = [line for line in lines if line.words <= LONGEST_TOPIC and not line.sentence and not line.clue]
    told = [line for line in plain if topic.stems(line.text) & story]
    return len(plain) == len(lines) == TOPICS_BELOW and len(told) * 2 >= len(lines)


def _is_closed(blocks: list[Block], i: int, behind: list[Block], spaced: bool) -> bool:
    """Whether what stands below them is no further headline with its summary, no card's date and no reader's name.

    ``behind`` is the line right below them, which may be chrome that is passed over.
    """
    if not behind:
        return True
    if (spaced and not behind[0].gap) or any(block.clue in HEAD for block in blocks[i : i + NEAR]):
        return False
    if behind[0].phrase is not None or i >= len(blocks):
        return True
    below = blocks[i]
    if below.phrase is not None or below.clue in CLOSERS or below.clue in NOTICES or below.key in TOPICS:
        return True
    if below.clue or below.sentence:
        return False
    headline = below.words >= SHORTEST_HEADLINE and i + 1 < len(blocks) and is_prose(blocks[i + 1])
    return not headline


def _tells_others(blocks: list[Block], i: int) -> bool:
    """Whether prose stands near below that is no notice to the reader, and so perhaps a summary of another story."""
    return any(is_prose(block) and block.clue not in NOTICES for block in blocks[i : i + FAR])


def tells_of_writer(above: list[Block], block: Block) -> bool:
    """Whether a line has a name in it that has a line of its own above the story, as a bio has."""
    names = [line.text for line in above if line.words > 1 and f"{line.text} " in block.text and is_name(line.text)]
    signed = (byline.parse([line.text], unmarked=False) for line in above if line.clue == "byline")
    return bool(names) or any(f"{name} " in block.text for found in signed if found for name in found.authors)


def _ends_in_colon(block: Block) -> bool:
    """Whether a line that is no known label ends in a colon, as what heads a paragraph may."""
    return block.phrase is None and block.text[-1] == ":"


def _has_one_headline(box: list[Block]) -> bool:
    """Whether a box has one headline, beside its labels and buttons, and a subhead that ends in a colon."""
    return sum(line.phrase is None and not _ends_in_colon(line) for line in box) <= 1


def _leads_on(blocks: list[Block], i: int) -> bool:
    """Whether a line is the button of a card: ``more``."""
    return i < len(blocks) and blocks[i].key in MORE
