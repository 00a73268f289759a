"""What kinds of block the layout tells apart: prose, subheads, chrome, the lines above a story."""

from wireclean import dates
from wireclean.fields import photo
from wireclean.fields.names import is_name, is_title
from wireclean.lazy import pattern
from wireclean.look import INVITATION
from wireclean.page import ALL_LINKED, HALF_LINKED, Block

MUCH = 120  # words of a block that is prose however it ends: a story in one line
PARAGRAPH = 12  # words of one that a subhead stands above
PART = 16  # words of a part of one, which a link ends in some dumps
PROSE_WORDS = 8  # words of a sentence that is prose
SHORTEST_THAI = 10  # words of a paragraph in Thai
SHORTEST_SENTENCE = 3  # words of a shorter one with which a story begins or ends
SHORT_SENTENCE = pattern(  # no call to the reader
    r"(?!Visit |Follow |Let |Tags )(?:The [a-z]+ [a-z]+: )?[–—-]? ?[^\W\d_][^:|©?!]*[\w%\u0900-\u0dff][”\"»]?[.。۔।]"
    r"|[“„«»\"'‘「][^:|©]*[.!?,。۔][”“»\"'’」].*"
)
QUOTES = "\"'“‘«„‹「『¿¡"  # with which a subhead may begin
LONGEST_SUBHEAD = 8  # words
FEWEST_LETTERS = 3  # of a subhead
CLOSERS = frozenset({"credit", "end mark", "desk", "copyright", "release", "promo"})  # clues of what closes a story
TOPICS = frozenset({"filed under", "in", "keywords", "tag", "tags", "topics"})  # labels over words that sort the story
SIGNERS = frozenset({"credit", "desk", "end mark"})  # clues of what signs a story
PROSE_CLUES = frozenset({"", "dateline"})  # clues of paragraphs


def stands_between_prose(blocks: list[Block], i: int) -> bool:
    """Whether a sentence or more stands on both sides of a block."""
    return 0 < i < len(blocks) - 1 and is_prose(blocks[i - 1]) and is_prose(blocks[i + 1])


def stands_as_subhead(blocks: list[Block], i: int) -> bool:
    """Whether a block stands between two paragraphs, as a story's subheads do."""
    neighbours = blocks[i - 1 : i + 2 : 2] if i else []
    return len(neighbours) == 2 and all(b.sentence and b.words >= PARAGRAPH for b in neighbours)


def _heads_entry(blocks: list[Block], i: int) -> bool:
    """Whether a line is the time of day that heads an entry of a running story: a paragraph stands above it.

    A subhead or an item may stand between the two. A picture's caption, behind its credit, is no paragraph.
    """
    if not i or blocks[i].clue != "date" or not dates.is_hour(blocks[i].text):
        return False
    prose = i - 1 if is_prose(blocks[i - 1]) or i == 1 else i - 2
    between = blocks[prose + 1 : i]
    if any(block.clue or is_sure(block) or is_name(block.text) for block in between) or not is_prose(blocks[prose]):
        return False
    credited = prose > 0 and blocks[prose - 1].clue == "caption" and photo.is_alone(blocks[prose - 1].text)
    return blocks[prose].clue in PROSE_CLUES and not credited


def is_entrys_hour(blocks: list[Block], i: int) -> bool:
    """Whether a line is a time of day with prose below it, perhaps under a subhead, as of a running story's entry."""
    if blocks[i].clue != "date" or not dates.is_hour(blocks[i].text):
        return False
    return any(is_prose(block) and block.clue in PROSE_CLUES for block in blocks[i + 1 : i + 3])


def heads_paragraph(blocks: list[Block], i: int) -> bool:
    """Whether a paragraph stands right below a line."""
    for below in blocks[i + 1 : i + 2]:
        ended = below.sentence or below.text.endswith(":")
        return below.words >= (PARAGRAPH if ended else PART) and below.clue in PROSE_CLUES and below.phrase is None
    return False


def leads_past_ad(blocks: list[Block], i: int) -> bool:
    """Whether a line is the button right below an ad's label that leads past the ad (France 24)."""
    return i > 0 and blocks[i].key == "read more" and blocks[i - 1].key == "advertising"


def is_prose(block: Block) -> bool:
    """Whether a block is a sentence or more, or so long that it must be."""
    return (block.sentence and block.words >= PROSE_WORDS) or block.words >= MUCH


def is_thai_paragraph(block: Block) -> bool:
    """Whether a line in Thai, which has no full stop, is as long as a paragraph, and a space parts its clauses."""
    return "\u0e01" <= block.text[0] <= "\u0e4f" and block.words >= SHORTEST_THAI and " " in block.text


def is_paragraph(block: Block) -> bool:
    """Whether a block is prose that shows no chrome, as a story's paragraphs are."""
    return is_prose(block) and block.clue in PROSE_CLUES and block.phrase is None


def is_short_sentence(block: Block) -> bool:
    """Whether a block is a sentence of few words, and no call to the reader."""
    plain = not block.clue and block.phrase is None and block.linked < HALF_LINKED
    short = SHORTEST_SENTENCE <= block.words < PROSE_WORDS and not block.text[0].islower()
    return plain and short and SHORT_SENTENCE.fullmatch(block.text) is not None


def is_head_line(blocks: list[Block], i: int) -> bool:
    """Whether a block is a byline or date that stands above a story, not the time of day that heads an entry of it."""
    return blocks[i].clue in ("byline", "date") and not _heads_entry(blocks, i)


def is_chrome(block: Block) -> bool:
    """Whether a block by itself shows that it is chrome: a known wording, a call to readers, or links alone."""
    return block.phrase is not None or block.clue == INVITATION or block.linked > ALL_LINKED


def is_sure(block: Block) -> bool:
    """Whether a block is chrome that could not be a subhead or an item of a story."""
    return is_chrome(block) and (not block.is_label or block.opens or block.ends)


def is_subhead(block: Block) -> bool:
    """Whether a block could be a subhead, and is no name, no job title, no item and no number."""
    named = block.phrase is None or (block.is_label and block.phrase.family == "navigation" and block.gap)
    if block.words > 1 and (is_name(block.text) or is_title(block.text)):
        return False
    if not (block.text[0].isalnum() or block.text[0] in QUOTES) or sum(map(str.isalpha, block.text)) < FEWEST_LETTERS:
        return False
    return (
        block.words <= LONGEST_SUBHEAD
        and not block.sentence
        and not block.clue
        and named
        and block.linked < HALF_LINKED
    )
