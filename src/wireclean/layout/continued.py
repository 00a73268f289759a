"""Whether a story goes on below a label over other stories: the people whom it has named, the words of its headline."""

from bisect import bisect_left
from itertools import pairwise, takewhile

from wireclean.fields.names import is_name
from wireclean.fields.republished import is_first_published
from wireclean.fields.signed_sentence import is_signed
from wireclean.layout import topic
from wireclean.layout.boxes import ADDRESSED
from wireclean.layout.kinds import (
    CLOSERS,
    QUOTES,
    SIGNERS,
    TOPICS,
    heads_paragraph,
    is_chrome,
    is_prose,
    is_short_sentence,
    stands_as_subhead,
)
from wireclean.layout.under_labels import names_one
from wireclean.lazy import pattern
from wireclean.page import ALL_LINKED, Block

NEAR_BELOW = 14  # blocks below a label in which that prose is looked for
NEAR_ABOVE = 60  # blocks above it whose people the story has named
SHORTEST_PARAGRAPH = 9  # words of one
PARAGRAPHS = 2  # of the story above a label, at least
SHARED = 2  # words of the headline that two paragraphs of it have
TOGETHER = 3  # paragraphs below a label that nothing parts, all of which have words of the prose above it
HEAD = ("byline", "date")  # clues of what stands above another story, and below this one
MOST_BETWEEN = 40  # blocks between two printings of a label
FEWEST_BETWEEN = 3  # sentences between them
SHORTEST_TOLD = 5  # words of a shorter one, below a label that does not end stories
FEWEST_LAST = 2  # paragraphs with which a story ends below such a label
SIGNS_LAST = 100  # letters and other signs of them
MOST_TOPICS = 4  # lines below them that sort the story
LONGEST_TOPIC = 3  # words of such a line
SPOKEN_INSIDE = 1  # such word of all of them, where the label does not end stories
SPOKEN = 4  # such words, at least
OWN_LABELS = frozenset({"comments", "discussion"})  # that head a section of a paper or an essay, too
MOST_BELOW = 400  # blocks below such a label that are looked at
MOST_ABOVE = 0.6  # share of a story's words above a label over comments that does not end it
READERS = ("comments", "legal", "share")  # of the wordings beside readers' comments
FULL_NAME = pattern(  # inside a sentence or at the beginning of a paragraph: Ada Vermeer, Ada C. Vermeer
    r"(?:^|(?<=[a-zà-ÿ,.”\"][ ]))([A-ZÀ-ÞĀ-Ž][\w’'-]+ (?:[A-Z]\. )?([A-ZÀ-ÞĀ-Ž][\w’'-]{2,}))(?=[, ’'.])"
)
ALONE = pattern(  # a surname without a first name, which a verb or a mark follows
    r"(?:^|[.?!,][”\"»]? (?:[a-zà-ÿ]\w* )?)(?:M(?:r|rs|s|iss)\.? )?([A-ZÀ-ÞĀ-Ž][\w’'-]{2,})(?= [a-zà-ÿ]|[,.’'])"
)
CAPITALISED = pattern(r"(?<=[a-zà-ÿ,] )[A-ZÀ-ÞĀ-Ž]")
MOST_CAPITALS = 0.14  # share of a text's words that begin with a capital inside a sentence, where nouns do not


def goes_on(blocks: list[Block], i: int, title: int | None) -> bool:
    """Whether the prose below a label over other stories goes on with the story above it.

    The label names one other story alone, or the prose calls a person by the surname alone whom the story has named in
    full, or is two paragraphs that stand together and have words of the headline, as summaries of other stories, each
    under a headline of its own, do not. Readers' comments are about the same, so that the label over them ends the
    story all the same.
    """
    label = blocks[i].phrase
    if label is None:
        return False
    if label.family == "comments":
        return _stands_amid(blocks, i, title)
    near = blocks[i + 1 : i + 1 + NEAR_BELOW]
    below = [block.text for block in near if _is_paragraph(block)]
    if not below:
        return False
    above = [b.text for b in blocks[max(0, i - NEAR_ABOVE) : i] if (title is None or b.index > title) and is_prose(b)]
    if len(above) < PARAGRAPHS:
        return False  # a deck above the byline
    if names_one(blocks[i]) and not heads_paragraph(blocks, i) and heads_paragraph(blocks, i + 1):
        return True  # a subhead; a paragraph right below may be that story's first
    if _names_again(below[0], "\n".join(above)):
        return True
    if _is_signed_below(blocks, i) or ends_below(blocks, i):
        return True
    if stands_as_subhead(blocks, i) and near[0].index == blocks[i].index + 1 and all(map(_is_told, near[:2])):
        return True  # a label whose stories are links that were left out
    if _stand_together(near, "\n".join(above), blocks[i].ends) or above_next(blocks, i):
        return True
    together = next(((a.text, b.text) for a, b in pairwise(near) if _is_paragraph(a) and _is_paragraph(b)), None)
    if together is None or title is None:
        return False
    at = bisect_left(blocks, title, hi=i, key=lambda block: block.index)
    heading = blocks[at]
    if at == i or heading.index != title:
        return False
    one, other = (topic.shared(heading.text, text) for text in together)
    return len(topic.shared(heading.text, " ".join(together))) >= SHARED and bool(one and other)


def _is_told(block: Block) -> bool:
    """Whether a block is prose, or introduces what stands below it."""
    return is_prose(block) or block.text.endswith(":")


def returns_amid(blocks: list[Block], i: int) -> bool:
    """Whether a label stands below a paragraph, and again further down with nothing but paragraphs between.

    It is the button below each entry of a round-up, or stood over boxes that were left out; headlines stand between
    the buttons of cards.
    """
    if not (i and _is_paragraph(blocks[i - 1])):
        return False
    at = next((at for at in range(i + 1, min(len(blocks), i + NEAR_BELOW)) if not _is_paragraph(blocks[at])), i)
    return at > i + 1 and blocks[at].key == blocks[i].key and blocks[at].index - blocks[i].index == at - i


def _stand_together(below: list[Block], above: str, ends: bool) -> bool:
    """Whether paragraphs that stand together below a label and its headlines go on with the story above it.

    All have words of it, or one calls by the surname whom it, or one of them, has named. Below a label that mostly
    stands inside stories fewer words will do.
    """
    run = [block for block in below if not block.is_label or block.ends or block.opens][:TOGETHER]
    if len(run) < TOGETHER or not all(map(_is_paragraph, run)):
        return False
    if any(_names_again(b.text, "\n".join((above, *(other.text for other in run[:i])))) for i, b in enumerate(run)):
        return True
    spoken = [topic.told(block.text, above) for block in run]
    found = set().union(*spoken)
    return all(spoken) and len(found) >= SPOKEN if ends else len(found) >= SPOKEN_INSIDE


def above_next(blocks: list[Block], i: int) -> list[Block]:
    """The story's lines between two printings of a label that a site has both inside a story and behind it (Kyodo).

    Prose alone stands there; summaries of other stories stand each below a headline, and have dates and bylines.
    """
    label = blocks[i].key
    again = next((j for j in range(i + 1, min(len(blocks), i + MOST_BETWEEN)) if blocks[j].key == label), 0)
    between = list(takewhile(_may_stand_between, blocks[i + 1 : again]))
    if len(between) < FEWEST_BETWEEN:
        return []
    labels = [j for j, block in enumerate(between, i + 1) if block.phrase is not None]
    if any(block.words > 1 and is_name(block.text) for block in between):
        return []  # a writer's card
    if not all(blocks[j - 1].sentence and heads_paragraph(blocks, j) for j in labels):
        return []  # no subheads
    told = [block.sentence or block.text.endswith(":") for block in between]
    return between if sum(told) >= FEWEST_BETWEEN and any(a and b for a, b in pairwise(told)) else []


def _may_stand_between(block: Block) -> bool:
    """Whether a line is none of those that head another story or link to it, and none of the buttons below this one."""
    if block.linked > ALL_LINKED:
        return False
    return block.clue not in HEAD and (block.phrase is None or block.phrase.family != "share")


def ends_below(blocks: list[Block], i: int) -> bool:
    """Whether paragraphs stand together below a label that mostly stands inside stories, and what ends stories below.

    They may be short. Summaries of other stories stand each under a headline.
    """
    if blocks[i].ends:
        return False
    run = list(takewhile(_is_told_plainly, blocks[i + 1 : i + 1 + NEAR_BELOW]))
    if len(run) < FEWEST_LAST or sum(len(block.text) for block in run) < SIGNS_LAST:
        return False
    below = blocks[i + 1 + len(run) : i + 2 + len(run) + MOST_TOPICS]
    end = next((block for block in below if block.sentence or block.words > LONGEST_TOPIC or block.phrase), None)
    end = next((block for block in below if block.clue in CLOSERS), end)
    if end is None:
        return not below  # what stands below is passed over: Tags: Volga, music
    return end.ends or end.opens or end.clue in CLOSERS or end.key.partition(":")[0] in TOPICS


def _is_told_plainly(block: Block) -> bool:
    """Whether a block is a sentence of some words that does not address the reader."""
    plain = block.sentence and block.words >= SHORTEST_TOLD and not block.clue and block.phrase is None
    return plain and block.text[-1] != "?" and (not block.signs & ADDRESSED or block.text[0] in QUOTES)


def _is_signed_below(blocks: list[Block], i: int) -> bool:
    """Whether nothing stands between a label's headlines and what signs the story but the last of its paragraphs."""
    below = [block for block in blocks[i + 1 : i + 1 + NEAR_BELOW] if "@" not in block.text]  # a reporter's address
    end = next((number for number, block in enumerate(below) if block.clue in SIGNERS), 0)
    if end > 0 and all(map(_is_paragraph, below[:end])):
        return True
    published = next((number for number, block in enumerate(below) if is_first_published(block.text)), 0)
    while published and is_chrome(below[published - 1]):
        published -= 1  # Read more trending stories, above that (McClatchy)
    last = below[1:published]
    return published > 0 and _is_paragraph(below[0]) and all(_is_paragraph(b) or is_short_sentence(b) for b in last)


def _stands_amid(blocks: list[Block], i: int, title: int | None) -> bool:
    """Whether a label over comments is only a link to them, since too little of the story stands above it.

    Paragraphs stand right below that nobody has signed, and that are no rules of the site.
    """
    below: list[Block] = []
    for number, block in enumerate(blocks[i + 1 : i + 1 + MOST_BELOW]):
        if block.clue in CLOSERS:
            break
        if block.opens or (block.phrase is not None and block.phrase.family == "comments" and not below):
            continue
        readers = block.phrase is not None and block.phrase.family in READERS
        if (readers or block.clue in ("date", "byline")) and number < NEAR_BELOW:
            return False
        below.append(block)
    told = [block for block in below if _is_paragraph(block)]
    if len(told) < PARAGRAPHS or not _is_paragraph(below[0]):
        return False
    if below[0].signs & ADDRESSED and below[0].text[0] not in QUOTES:
        return False
    above = sum(b.words for b in blocks[:i] if (title is None or b.index > title) and is_prose(b))
    return above < MOST_ABOVE * (above + sum(block.words for block in told))


def is_distributed_below(blocks: list[Block], i: int) -> bool:
    """Whether the notice of who distributed the story stands below a label over comments, and a second such label."""
    label = blocks[i].phrase
    if label is None or label.family != "comments" or not heads_paragraph(blocks, i):
        return False
    below = blocks[i + 1 : i + 1 + MOST_BELOW]
    notice = next((at for at, block in enumerate(below) if block.clue == "copyright"), None)
    if notice is None or "istributed by" not in below[notice].text:
        return False
    return any(block.phrase is not None and block.phrase.family == "comments" for block in below[notice + 1 :])


def _names_again(below: str, above: str) -> bool:
    """Whether prose has the surname alone of one whom the prose above it names in full.

    Where capitals show no names, as in German, nobody is.
    """
    called = {name for name in ALONE.findall(below) if name in above}
    lines = [line for line in above.split("\n") if any(map(line.__contains__, called))] if called else []  # few
    if not any(last in called and is_name(name) for line in lines for name, last in FULL_NAME.findall(line)):
        return False
    return len(CAPITALISED.findall(above)) <= MOST_CAPITALS * (above.count(" ") + 1)


def _is_paragraph(block: Block) -> bool:
    plain = not block.clue or (block.clue == "caption" and is_signed(block.text))  # the story's last sentence
    return plain and is_prose(block) and block.words >= SHORTEST_PARAGRAPH and block.phrase is None
