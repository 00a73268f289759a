"""What each block of a page weighs: how much it speaks for being the story's, or against it.

The numbers have names so that one can argue with them; ``tests/bench/layout.py`` shows how they were chosen.
"""

from collections.abc import Mapping
from functools import cache, cached_property
from itertools import pairwise

from wireclean.fields.signed_sentence import is_signed
from wireclean.layout import entries
from wireclean.layout.entries import is_told
from wireclean.layout.kinds import (
    CLOSERS,
    MUCH,
    heads_paragraph,
    is_chrome,
    is_entrys_hour,
    is_paragraph,
    is_subhead,
    stands_between_prose,
)
from wireclean.look import INVITATION
from wireclean.page import ALL_LINKED, Block
from wireclean.signs import FIGURES, group
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
SHORTEST_LABEL = 4  # the same of a label between two paragraphs
CAPTION = -0.4  # what each printing weighs
MOST_DOUBLED = 3  # captions of a story that are
REPEATED = -0.7  # a label or teaser that stands on the page more than once, or a paragraph for the second time
RETURNS = 1.5  # weight of the prose between two printings of a label that is the story's own
DASHED = group("—")
"""Of which a line of agate holds one."""
BULLETS = ("• ", "* ", "- ", "– ", "▪ ", "● ")  # of items of a list
ITEM = 8  # words of a row of a table
COUNTED = 0.05  # what a heading weighs that goes on with the numbers, and the short sentence below it
CODE = frozenset("{};")  # with which lines of programs end
INTRODUCES = 4  # words before a colon that make a sentence of a line, which a list or a quotation follows
LEGAL = -0.7  # prose about cookies, privacy, accounts
RUN = 2  # labels in a row that weigh; a longer list weighs no more, since it may be the story's own
ROW = 0.4  # a row of a table: results, standings, figures
LISTED = -0.05  # what each further one weighs, and a figure alone
BULLET = "•"  # with which the items of a story's list begin, where the page's menus have none
SHORTEST_ITEM = 4  # words of such an item, with its bullet; a shorter line is a time, or a topic
BULLETED = -0.2  # what the first items of such a list weigh at least
LONGEST_FIGURE = 3  # words of such a figure: ``15,000``, ``12 – 14``
SIGNED = 8  # words of a sentence that an agency may have signed
HOURS = 3  # entries of a running story that show that it is one
DATED = -1.0  # a date or byline, of which lists of other stories are full
ANNOUNCED = 0.5  # a subhead that the table of contents has named
RESUMES = 0.7  # the block stands behind a line that says that the story goes on
MOST_REPEATED = 12  # words of a sentence that a page may print again and again
ADS = frozenset({"navigation", "ads"})  # families of what may stand over an ad


class Evidence(NamedTuple):
    """What the page tells of its blocks beyond their looks.

    ``seen`` counts how often each wording stands on it. All others are indices of blocks: ``resumed`` those that the
    page says the story goes on at, ``continued`` those of them inside a story alone, ``signed`` lines that sign a
    reader's comment, ``carded`` prose of other stories' cards, ``announced`` subheads that a table of contents has
    named, ``verse`` its lines, ``boxed`` lines of boxes that return as a whole, ``bios`` of the story's own writer,
    ``closed`` lines right above what closes the story, ``bridged`` labels over other stories behind which it goes on up
    to those.
    """

    seen: Mapping[str, int]
    resumed: frozenset[int]
    continued: frozenset[int]
    signed: frozenset[int]
    carded: frozenset[int]
    announced: frozenset[int]
    verse: frozenset[int]
    boxed: frozenset[int] = frozenset()
    bios: frozenset[int] = frozenset()
    closed: frozenset[int] = frozenset()
    bridged: frozenset[int] = frozenset()


class Weights:
    """What the blocks of a page weigh, asked for one after the other.

    An item of a list weighs what the lines above it tell, and a line that is printed again what stood between.
    """

    def __init__(self, blocks: list[Block], title: int | None, evidence: Evidence) -> None:
        self._blocks = blocks
        self._title = title
        self._top = title if title is not None else -1
        self._evidence = evidence
        self._seen, self._resumed = evidence.seen, evidence.resumed  # asked for each block: a tuple's names take long
        self._prose, self._label = _by_words(PROSE), _by_words(LABEL)
        self._noted = evidence.announced | evidence.verse | evidence.closed | evidence.carded | evidence.boxed
        self._running = _is_running(blocks, title)
        self._doubled = _doubled(blocks)
        self._entries, self._counted = entries.numbered(blocks), entries.counted(blocks)
        self._parts = entries.parts(blocks, title)
        dashed = [block.text for block in blocks if block.signs & DASHED]  # few
        self._agate = any(map(entries.AGATE.match, dashed))
        told = self._noted | self._resumed | evidence.bridged
        places = {i for i, block in enumerate(blocks) if block.index in told} if told else frozenset()
        self._plain = not (self._agate or self._running)
        self._told = self._entries.union(self._parts, self._counted, self._doubled, places)
        self._printed: dict[str, float] = {}  # what stands below the headline: the prose above its last printing
        self._run = 0  # labels or items in a row
        self._introduced = self._listed = False  # whether the line above introduces a list, or is an item of one

    @cached_property
    def _bulleted(self) -> bool:
        """Whether no known wording has a bullet, so that items of lists that have one may be the story's."""
        return not any(block.phrase is not None and block.text[0] == BULLET for block in self._blocks)

    def of(self, i: int, passed: float, body: float) -> float:
        """What the block at a place weighs.

        Args:
            i: its place.
            passed: the weight of the prose between the headline and here.
            body: the weight of the best way on which the block above is the story's.
        """
        block = self._blocks[i]
        index, again = block.index, self._seen[block.key] > 1
        below = index > self._top
        if self._is_paragraph(block) and not again and self._plain and i not in self._told:
            self._run = 0
            self._introduced = below and block.text[-1] == ":"
            return self._prose[block.words if block.words < MUCH else MUCH]
        weight = _weigh(block, again, self._prose, self._label)
        if again and below:
            told = passed if self._title is not None else max(body, 0.0)
            if (weight > 0 and block.words > MOST_REPEATED) or (told > 0 and not block.phrase):
                weight = _reprinted(self._blocks, i, weight, self._seen, self._printed, told)
        weight = self._in_list(i, block, weight, passed, below)
        if weight >= SUBHEAD and self._plain and i not in self._told:  # as most prose
            return weight
        if index in self._evidence.bridged:
            return 0.0
        if self._agate and weight < LISTED and block.words <= SHORTEST_ITEM and entries.heads_agate(self._blocks, i):
            weight = LISTED
        if i in self._doubled and weight < CAPTION:
            weight = CAPTION
        if (i in self._entries or (i in self._parts and passed > 0)) and weight < LISTED:
            weight = LISTED
        if weight < COUNTED and i in self._counted and passed > 0:
            weight = COUNTED
        if weight < SUBHEAD and passed > 0 and 2 <= block.words <= 4 and self._is_subhead(i, block):
            weight = SUBHEAD
        if index in self._resumed:
            weight += RESUMES
        if weight < KNOWN_LABEL and block.is_label and _heads_prose(self._blocks, i):
            weight = KNOWN_LABEL
        if index in self._noted and (known := _noted(block, weight, self._evidence)) is not None:
            return known
        return LISTED if self._running and passed > 0 and is_entrys_hour(self._blocks, i) else weight

    def _in_list(self, i: int, block: Block, weight: float, passed: float, below: bool) -> float:
        """What a block weighs that may be one of a table, a program, a list, or of labels in a row."""
        run, after, introduced = self._run, self._listed or self._introduced, self._introduced
        if block.row and not block.clue:
            weight = ROW
        elif block.signs & FIGURES and block.words <= LONGEST_FIGURE and _is_figure(block):
            weight = LISTED
        elif weight < LISTED and block.text[-1] in CODE and _is_code(block):
            weight = LISTED
            run += 1
        elif (
            weight < LISTED
            and block.signs & FIGURES
            and block.text[0].isdigit()
            and entries.heads_entry(self._blocks, i)
        ):
            weight = LISTED
            run = 0
        elif after and _is_item(block, first=introduced):
            weight = max(weight, LISTED)
            run += 1
        elif run and block.is_label and is_among_labels(self._blocks, i):
            run += 1
            weight = KNOWN_LABEL
        elif block.is_label and _may_be_ad(block) and stands_between_prose(self._blocks, i):
            run, weight = 0, KNOWN_LABEL  # an ad's, or the story's own
        elif weight >= 0 or is_chrome(block):
            run = run if run and passed > 0 and _is_long_item(block) else 0
        else:
            run += 1
            weight = weight if run <= RUN else LISTED
            if block.text[0] == BULLET and block.words >= SHORTEST_ITEM and self._bulleted:
                weight = max(weight, BULLETED)
        self._run = run
        # A list goes on behind an item that is a link.
        self._listed = after and (block.text.startswith(BULLETS) or _is_item(block, first=introduced))
        self._introduced = below and block.words >= INTRODUCES and block.text[-1] == ":"
        return weight

    def _is_paragraph(self, block: Block) -> bool:
        """Whether a block is a long sentence without a clue to anything else, in no list: what most of a story is."""
        if not block.sentence or block.words <= MOST_REPEATED or block.clue or block.phrase is not None:
            return False
        return not (self._listed or self._introduced or block.row or block.linked > ALL_LINKED)

    def _is_subhead(self, i: int, block: Block) -> bool:
        return stands_between_prose(self._blocks, i) and is_subhead(block)


def _weigh(block: Block, again: bool, prose: tuple[float, ...], label: tuple[float, ...]) -> float:
    """How much a block, which perhaps stands on the page ``again``, speaks for being body (above 0) or against it.

    Its words speak for it by themselves as ``prose`` and ``label`` tell.
    """
    if block.thematic_break:
        return 0.0
    told = block.sentence or (block.words >= INTRODUCES and block.text[-1] == ":")
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


@cache
def _by_words(steps: tuple[tuple[int, float], ...]) -> tuple[float, ...]:
    """The weights of such steps by the number of words, up to those of which any further one changes nothing."""
    return tuple(next(weight for most, weight in steps if words <= most) for words in range(MUCH + 1))


def _noted(block: Block, weight: float, evidence: Evidence) -> float | None:
    """What a block weighs for what its page tells of it, if that counts for more than its looks."""
    if block.index in evidence.carded or (block.index in evidence.boxed and weight > KNOWN_TEASERS):
        return KNOWN_TEASERS
    if block.index in evidence.announced:
        return ANNOUNCED
    closed = weight < 0 and block.index in evidence.closed and block.phrase is None
    return 0.0 if closed or block.index in evidence.verse else None


def _reprinted(
    blocks: list[Block], i: int, weight: float, seen: Mapping[str, int], printed: dict[str, float], prose: float
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


def _heads_new_paragraph(blocks: list[Block], i: int, seen: Mapping[str, int]) -> bool:
    """Whether a paragraph stands below a label that does not return with it, as a customer's praise does."""
    return heads_paragraph(blocks, i) and seen[blocks[i + 1].key] == 1


def _heads_prose(blocks: list[Block], i: int) -> bool:
    """Whether a known label that ends no story stands between two sentences of a story, as AP's UP NEXT does."""
    if blocks[i].ends or blocks[i].opens or not 0 < i < len(blocks) - 1:
        return False
    return is_told(blocks[i - 1]) and is_told(blocks[i + 1])


def _may_be_ad(block: Block) -> bool:
    """Whether a known label could stand over an ad: as the links to who sells them do, it stands in menus, too."""
    return not (block.ends or block.opens) and block.phrase is not None and block.phrase.family in ADS


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


def is_among_labels(blocks: list[Block], i: int) -> bool:
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
    """The places of lines that stand twice in a row, as a picture's caption, or an ad's label, does inside a story.

    Where there are more, they are headlines of other stories, each with its picture's words above.
    """
    again = [i for i, (above, block) in enumerate(pairwise(blocks), 1) if above.key == block.key and " " in block.key]
    if len(again) > MOST_DOUBLED:
        return frozenset()
    captions = [i for i in again if blocks[i].phrase is None and _is_doubled_inside(blocks, i)]
    return frozenset((*captions, *(i - 1 for i in captions)))


def _is_doubled_inside(blocks: list[Block], i: int) -> bool:
    """Whether a line that stands right below itself is long enough for a caption, or stands between two paragraphs."""
    if blocks[i].words >= SHORTEST_DOUBLED:
        return True
    around = (blocks[i - 2], blocks[i + 1]) if 1 < i < len(blocks) - 1 else ()
    return blocks[i].words >= SHORTEST_LABEL and bool(around) and all(map(is_paragraph, around))


def _is_running(blocks: list[Block], title: int | None) -> bool:
    """Whether times of day head entries of a running story, as more than one does."""
    below = [i for i, block in enumerate(blocks) if block.clue == "date" and (title is None or block.index > title)]
    return len(below) >= HOURS and sum(is_entrys_hour(blocks, i) for i in below) >= HOURS
