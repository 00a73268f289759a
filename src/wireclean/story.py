"""Where the story stands: its headline, its first and its last block, found from the text alone.

Each block speaks for or against being body by what it looks like (`weigh`). The best path through the page

    head ──▶ body ◀──▶ aside
               │         │
               └──▶ tail ◀┘

is the one on which the body's blocks weigh most, less the tolls for stepping out of the story and back. The numbers
below have names so that one can argue with them; ``tests/bench/layout.py`` shows how they were chosen.
"""

from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from wireclean import comments, dates, headline, topic
from wireclean.fields import agencies, byline, caption, dateline
from wireclean.fields.names import is_name
from wireclean.lazy import pattern
from wireclean.page import Block, Page
from wireclean.signs import FIGURES

MUCH = 120  # words of a block that is prose however it ends: a story in one line
# What a block of prose weighs: words it has at most -> weight. A block is prose if it ends as a sentence does.
PROSE = ((7, -0.1), (11, 0.3), (19, 0.9), (34, 1.5), (59, 2.0), (10**9, 2.4))
# What a block without a sentence's end weighs: labels, list items, headings, teasers.
LABEL = ((3, -0.6), (8, -0.5), (19, -0.5), (MUCH - 1, 0.2), (10**9, 2.0))
KNOWN = -1.5  # a wording that is chrome wherever it stands
KNOWN_LABEL = -0.4  # a wording that sites print as chrome, and stories as subheads
KNOWN_TEASERS = -0.5  # a wording that stands over other stories, also inside a story
KNOWN_END = -2.0  # a wording that stands below stories: comments, other stories
LINKED = -1.0  # nothing but Markdown links
REPEATED = -0.7  # a label or teaser that stands on the page more than once, or a paragraph for the second time
RETURNS = 1.5  # weight of the prose between two printings of a label that is the story's own
INTRODUCES = 4  # words before a colon that make a sentence of a line, which a list or a quotation follows
LEGAL = -0.7  # prose about cookies, privacy, accounts
ANCHOR = 2.5  # a headline, byline or date just above the story's first block
DATELINE = 4.0  # the first block begins with a dateline
ASIDE = 1.0  # toll for stepping out of the story, which only sure chrome can begin
ASIDE_STEP = 0.05  # for each block that an aside is long
END = 4.0  # toll for going on past a label that usually ends a story
END_TEASERS = 1.0  # the same where the label stands over other stories, as also inside stories
END_SUBHEAD = 1.0  # the same where the label stands between two paragraphs as a subhead does
DISCUSSED = 2  # signed comments, below which no story begins or goes on
END_GOES_ON = 0.5  # the same where the prose below it goes on with the story
NEAR_BELOW = 14  # blocks below a label in which that prose is looked for
SHORTEST_PARAGRAPH = 9  # words of one
PARAGRAPHS = 2  # of the story above a label, at least
SHARED = 2  # words of the headline that two paragraphs of it have
FULL_NAME = pattern(
    r"(?:^|(?<=[a-zà-ÿ,.”\"\n][ ])|(?<=\n))([A-ZÀ-Þ][\w’'-]+ (?:[A-Z]\. )?([A-ZÀ-Þ][\w’'-]{3,}))(?=[, ’'.])"
)
ALONE = pattern(
    r"(?:^|[.?!,][”\"»]? (?:[a-zà-ÿ]\w* )?)([A-ZÀ-Þ][\w’'-]{3,})(?= [a-zà-ÿ]|[,.’'])"
)  # without a first name
CAPITALISED = pattern(r"(?<=[a-zà-ÿ,] )[A-ZÀ-Þ]")
MOST_CAPITALS = 0.14  # share of a text's words that begin with a capital inside a sentence, where nouns do not
PROSE_WORDS = 8  # words of a sentence that is prose
SHORTEST_LAST = 3  # words of a shorter one with which a story ends
LAST_SENTENCE = pattern(  # no call to the reader
    r"(?!Visit |Follow |Let )[–—-]? ?[^\W\d_][^:|©?!]*[\w%][.。।]|[“„«»\"'‘「][^:|©]*[.!?,。][”“»\"'’」].*"
)
RUN = 2  # labels in a row that weigh; a longer list weighs no more, since it may be the story's own
ROW = 0.4  # a row of a table: results, standings, figures
LISTED = -0.05  # what each further one weighs, and a figure alone
LONGEST_FIGURE = 3  # words of such a figure: ``15,000``, ``12 – 14``
LEAST = 0.2  # a lighter path is no story
BARE = 50  # blocks to each further known wording in a text that is already only an article; a step, since lines go
LABEL_SIGN = 0.3  # how much a wording that could be a subhead counts as known chrome
LABEL_SUBHEAD = 0.2  # the same where it stands as one
MENU = 6  # short lines in a row that may be a menu
LONG_MENU = 16  # the same where it stands on one side of the story alone, as a list that ends a story does, too
OUTSIDE = 0.35  # share of a page's prose that may stand outside its story: teasers, a notice
CLOSING = 16  # lines between the last prose and what closes the story, which may be a table or an address
NUMBERING = "0123456789. "  # what may stand in front of a list's entry and is no figure
PASSED_OVER = 3  # lines of sure chrome among those; behind more of them a notice is the site's
CLOSERS = frozenset({"credit", "end mark", "desk", "copyright", "release", "promo"})  # clues of what closes a story
NO_START = frozenset({"byline", "date", "section", "caption", "copyright", "gallery", "desk", "end mark", "promo"})
PROSE_CLUES = frozenset({"", "dateline"})  # clues of paragraphs
DATED = -1.0  # a date or byline, of which lists of other stories are full
RESUMES = 0.7  # the block stands behind a line that says that the story goes on
CONTINUES = pattern(r"continue|article content")
SKIPPED = 0.5  # share of the weight of the prose below the headline that a later beginning costs
LONGEST_NAME = 3  # words of a name right below the headline that is the byline
DECKS = 1  # paragraphs that may stand between a headline and its byline or date
NO_DECK = 60  # words of a paragraph that is no deck and no caption: it costs twice that share
HEAD = 12  # blocks below the headline in which bylines and dates stand
HEAD_LINE = -2.5  # for a story that begins above the last of them, since a deck stands there
HEAD_PASSED = 5.0  # weight of the prose below the headline behind which no byline or date is the story's
REACH = 8  # blocks between an anchor and the first block of the story

_NEVER = -1e9
_HEAD, _BODY, _ASIDE, _TAIL = range(4)


class Story(NamedTuple):
    """Where the story stands on its page. All numbers are indices of blocks.

    ``title`` is the headline; ``headline`` is its last printing above the story and ``top`` its first, all ``None``
    where none stands out. ``asides`` lie between ``first`` and ``last`` and are not body. ``begins`` and ``ends`` say
    why, in words. ``bare`` tells that the text is already only an article.
    """

    title: str | None
    top: int | None
    headline: int | None
    first: int
    last: int
    asides: frozenset[int]
    weight: float
    begins: str
    ends: str
    bare: bool


def find_story(page: Page) -> Story | None:
    """The story of a page, or ``None`` where no prose stands out (a front page, an error page)."""
    if page.own and page.blocks:
        top, end = "the top of our own article", "its end"
        return Story(None, None, None, 0, len(page.blocks) - 1, frozenset(), LEAST, top, end, bare=True)
    bare = is_bare(page.blocks)
    if bare and _longest_menu(page.blocks) >= MENU:
        # Perhaps a page in whose language, or of whose site, we know few wordings.
        story = _find(page, bare=False)
        if story is not None and _leaves_a_menu(page.blocks, story):
            return story
    return _find(page, bare)


def _find(page: Page, bare: bool) -> Story | None:
    blocks = page.blocks if bare else _not_passed_over(page)
    if not blocks:
        return None
    titled = bool(page.given.get("title"))
    head = None if titled else headline.find(page.blocks, bare)
    title = head.last if head is not None else None
    seen, resumed, signed = Counter(block.key for block in blocks), _resumed(page), comments.signatures(blocks)
    path, body, weight = _best_path(blocks, title, seen, resumed, signed)
    if head is None and body and not (bare or titled):
        head = headline.above(page.blocks, blocks[body[0]].index)
        if head is not None:
            title = head.last
            path, body, weight = _best_path(blocks, title, seen, resumed, signed)
    if bare and (not body or weight < LEAST) and sum(block.sentence for block in blocks) * 2 > len(blocks):
        body = list(range(len(blocks)))  # a few short sentences, and nothing but them
    elif not body or weight < LEAST:
        return None
    first, begins = _start(blocks, body[0], title, bare)
    last, ends = _end(blocks, body[-1], signed, bare)
    asides = frozenset() if bare else _asides(blocks, path, first, last)
    text, top = (head.text, head.top) if head is not None else (None, None)
    return Story(text, top, title, blocks[first].index, blocks[last].index, asides, weight, begins, ends, bare)


def _asides(blocks: list[Block], path: list[int], first: int, last: int) -> frozenset[int]:
    """The blocks of each aside, up to its last link; what follows that leads back into the story."""
    found: set[int] = set()
    under_way: list[int] = []
    for i in range(first, last):
        if path[i] != _ASIDE:
            under_way = []
            continue
        under_way.append(blocks[i].index)
        if is_chrome(blocks[i]):
            found.update(under_way)
            under_way = []
    return frozenset(found)


def _resumed(page: Page) -> frozenset[int]:
    """The blocks right behind a line that says that the story goes on: ``Story continues``, ``Article content``."""
    return frozenset(
        block.index + 1
        for block in page.blocks
        if block.phrase is not None and block.phrase.family == "ads" and CONTINUES.search(block.key)
    )


def _not_passed_over(page: Page) -> list[Block]:
    """The blocks but those behind which the story goes on as if they were not there."""
    others = page.teasers | page.contents
    return [
        block
        for block in page.blocks
        if not (block.transparent or block.holds_headline or block.index in others) or block.clue in CLOSERS
    ]


def is_bare(blocks: list[Block]) -> bool:
    """Whether a text may be only an article already: hardly any line is known chrome."""
    signs, most = 0.0, 1 + len(blocks) // BARE
    for i, block in enumerate(blocks):
        if is_chrome(block):
            signs += (LABEL_SUBHEAD if _stands_as_subhead(blocks, i) else LABEL_SIGN) if block.is_label else 1
            if signs > most:
                return False
    return True


def _stands_as_subhead(blocks: list[Block], i: int) -> bool:
    """Whether a block stands between two paragraphs, as a story's subheads do."""
    neighbours = blocks[i - 1 : i + 2 : 2] if i else []
    return len(neighbours) == 2 and all(b.sentence and b.words >= 12 for b in neighbours)


def _is_short(block: Block) -> bool:
    """Whether a block could be an entry of a menu."""
    return not block.sentence and block.words <= 5 and not block.clue


def _longest_menu(blocks: list[Block]) -> int:
    """How many entries of a menu stand in a row where most do."""
    longest = run = 0
    for block in blocks:
        run = run + 1 if _is_short(block) else 0
        if run > longest:
            longest = run
    return longest


def _leaves_a_menu(blocks: list[Block], story: Story) -> bool:
    """Whether a story has nearly all prose of its page, and menus on both sides, or a headline and a long one."""
    above, below = blocks[: story.first], blocks[story.last + 1 :]
    menus = _longest_menu(above), _longest_menu(below)
    if min(menus) < MENU and (story.title is None or max(menus) < LONG_MENU):
        return False
    outside = _words_of_prose(above) + _words_of_prose(below)
    return outside <= OUTSIDE * _words_of_prose(blocks)


def _words_of_prose(blocks: list[Block]) -> int:
    return sum(block.words for block in blocks if _is_prose(block))


def _best_path(
    blocks: list[Block], title: int | None, seen: Counter[str], resumed: frozenset[int], signed: frozenset[int]
) -> tuple[list[int], list[int], float]:
    """The state of each block on the best path, the places of the body's blocks on it, and what it weighs."""
    body = aside = tail = _NEVER
    begin = _last_chrome_above(blocks, title)
    anchored = run = 0
    head_end = _head_end(blocks, title)
    printed: dict[str, float] = {}  # what stands below the headline's first prose: the prose above its last printing
    passed = 0.0  # the weight of the prose between the headline and here
    discussed = 0  # signed comments above here
    steps = []
    for i, block in enumerate(blocks[begin:], begin):
        weight = weigh(block, seen)
        below = title is None or block.index > title
        if below and ((weight > 0 and block.words > 12) or (passed > 0 and seen[block.key] > 1)):
            weight = _reprinted(block, weight, seen, printed, passed)
        if block.row and not block.clue:
            weight = ROW
        elif _is_figure(block):
            weight = LISTED
        elif run and _is_among_labels(blocks, i):
            run += 1
            weight = KNOWN_LABEL
        elif weight >= 0 or is_chrome(block):
            run = 0
        else:
            run += 1
            weight = weight if run <= RUN else LISTED
        if block.index in resumed:
            weight += RESUMES
        toll = 0.0
        if block.ends or block.opens:
            goes_on = _goes_on(blocks, i, title)
            weight, toll = (max(weight, KNOWN_TEASERS), END_GOES_ON) if goes_on else (weight, _toll(blocks, i))
        if block.index in signed:
            discussed += 1
            weight, toll = KNOWN_END, END if discussed < DISCUSSED else -_NEVER
        # Of the ways that lead to each state the best; of equals the one from the later state.
        to_body, from_body = (body + weight - toll, _BODY)
        if below and discussed < DISCUSSED and block.clue not in NO_START:
            start = -SKIPPED * passed
            start += (ANCHOR if anchored > 0 else 0.0) + (DATELINE if block.clue == "dateline" else 0.0)
            start += HEAD_LINE if i < head_end else 0.0
            if start + weight > to_body:
                to_body, from_body = start + weight, _HEAD
        if aside + weight >= to_body:
            to_body, from_body = aside + weight, _ASIDE
        late = HEAD_PASSED if block.phrase is None else HEAD_PASSED / 2  # an hour ago is more likely a card's
        head_line = block.clue and passed < late and _is_head_line(blocks, i)
        anchored = REACH if block.index == title or head_line else anchored - 1
        if below and title is not None and block.sentence and weight > 0:
            passed += weight if block.words < NO_DECK else 2 * weight
        to_aside, from_aside = (body - (ASIDE if block.linked > 0.8 else -_NEVER) - toll, _BODY)
        if aside - ASIDE_STEP - toll >= to_aside:
            to_aside, from_aside = aside - ASIDE_STEP - toll, _ASIDE
        to_tail, from_tail = (tail, _TAIL)
        if body > to_tail:
            to_tail, from_tail = body, _BODY
        if aside > to_tail or (aside == to_tail and from_tail == _BODY):
            to_tail, from_tail = aside, _ASIDE
        steps.append((from_body, from_aside, from_tail))
        body, aside, tail = to_body, to_aside, to_tail
    weight, state = max((body, _BODY), (tail, _TAIL))
    path = [_HEAD] * len(blocks)
    for i in range(len(blocks) - 1, begin - 1, -1):
        path[i] = state
        if state == _HEAD:
            break
        state = steps[i - begin][state - 1]
    return path, [i for i, state in enumerate(path) if state == _BODY], weight


def _last_chrome_above(blocks: list[Block], title: int | None) -> int:
    """The place of the last chrome above the headline, else 0: no story begins above it, no labels run past it."""
    at = next((i for i, block in enumerate(blocks) if block.index == title), 0)
    return next((i for i in range(at, 0, -1) if blocks[i].phrase is not None and not _is_among_labels(blocks, i)), 0)


def _is_figure(block: Block) -> bool:
    """Whether a block is nothing but a figure, as the cells of a table are where each has its own line."""
    return (
        block.words <= LONGEST_FIGURE
        and block.signs & FIGURES > 0
        and not (block.clue or block.phrase)
        and not any(map(str.isalpha, block.text))
    )


def _is_among_labels(blocks: list[Block], i: int) -> bool:
    """Whether a known label has no chrome beside it, as a cell or an item has none, and an entry of a menu has."""
    block = blocks[i]
    if not block.is_label or block.opens or block.ends:
        return False
    return not any(near.clue or is_chrome(near) for near in (blocks[i - 1], *blocks[i + 1 : i + 2]))


def _heads_entry(blocks: list[Block], i: int) -> bool:
    """Whether a line is the time of day that heads an entry of a running story: a paragraph stands above it.

    A subhead or an item may stand between the two. A picture's caption, behind its credit, is no paragraph.
    """
    if not i or blocks[i].clue != "date" or not dates.is_hour(blocks[i].text):
        return False
    prose = i - 1 if _is_prose(blocks[i - 1]) or i == 1 else i - 2
    between = blocks[prose + 1 : i]
    if any(block.clue or is_sure(block) or is_name(block.text) for block in between) or not _is_prose(blocks[prose]):
        return False
    return blocks[prose].clue in PROSE_CLUES and not (prose and blocks[prose - 1].clue == "caption")


def _is_prose(block: Block) -> bool:
    return (block.sentence and block.words >= PROSE_WORDS) or block.words >= MUCH


def _head_end(blocks: list[Block], title: int | None) -> int:
    """The place of the last byline or date near the headline, or -1; a deck may stand above it, but no story."""
    end, paragraphs = -1, 0
    for i, block in enumerate(blocks):
        if title is None or block.index <= title:
            continue
        if block.index > title + HEAD or paragraphs > DECKS:
            break
        paragraphs += _is_prose(block) and not block.clue and block.phrase is None
        if block.clue and _is_head_line(blocks, i):
            end = i
    return end


def _is_head_line(blocks: list[Block], i: int) -> bool:
    """Whether a block is a byline or date that stands above a story, not the time of day that heads an entry of it."""
    return blocks[i].clue in ("byline", "date") and not _heads_entry(blocks, i)


def _reprinted(block: Block, weight: float, seen: Counter[str], printed: dict[str, float], prose: float) -> float:
    """The weight of a block that the story may have printed before.

    Its paragraphs stand in it once; a label that returns behind prose is one of its own (``Ingredients``, an entry of
    its table of contents).
    """
    last = printed.get(block.key)
    if weight > 0 and block.words > 12:
        weight = REPEATED if last is not None else weight
    elif prose > 0 and seen[block.key] > 1 and not (block.sentence or block.clue or is_chrome(block)):
        weight -= REPEATED if last is not None and prose - last >= RETURNS else 0.0
    else:
        return weight
    printed[block.key] = prose
    return weight


def _toll(blocks: list[Block], i: int) -> float:
    """What it costs the story to go on past a label over other stories, or one that usually ends a story."""
    if not blocks[i].ends:
        return END_TEASERS
    if blocks[i].opens and i + 1 < len(blocks) and blocks[i + 1].index > blocks[i].index + 1:
        return END  # headlines of other stories, which are passed over, stand below it
    return END_SUBHEAD if _stands_as_subhead(blocks, i) else END


def _goes_on(blocks: list[Block], i: int, title: int | None) -> bool:
    """Whether the prose below a label over other stories goes on with the story above it.

    It calls a person by the surname alone whom the story has named in full, or is two paragraphs that stand together
    and have words of the headline, as summaries of other stories, each under a headline of its own, do not. Readers'
    comments are about the same, so that the label over them ends the story all the same.
    """
    label = blocks[i].phrase
    if label is None or label.family == "comments":
        return False
    near = blocks[i + 1 : i + 1 + NEAR_BELOW]
    below = [block.text for block in near if _is_paragraph(block)]
    if not below:
        return False
    above = [block.text for block in blocks[:i] if (title is None or block.index > title) and _is_prose(block)]
    if len(above) < PARAGRAPHS:
        return False  # a deck above the byline
    named = _surnames("\n".join(above))
    if not named.isdisjoint(ALONE.findall(below[0])):
        return True
    if _stands_as_subhead(blocks, i) and near[0].index == blocks[i].index + 1 and all(map(_is_prose, near[:2])):
        return True  # a label whose stories are links that were left out
    together = next((f"{a.text} {b.text}" for a, b in pairwise(near) if _is_paragraph(a) and _is_paragraph(b)), None)
    heading = next((block for block in blocks[:i] if block.index == title), None)
    if together is None or heading is None:
        return False
    return len(topic.shared(heading.text, together)) >= SHARED


def _surnames(prose: str) -> set[str]:
    """The surnames of people whom prose names in full; none where capitals show no names, as in German."""
    capitals = len(CAPITALISED.findall(prose))
    if capitals > MOST_CAPITALS * (prose.count(" ") + 1):
        return set()
    return {last for name, last in FULL_NAME.findall(prose) if is_name(name)}


def _is_paragraph(block: Block) -> bool:
    return _is_prose(block) and block.words >= SHORTEST_PARAGRAPH and not block.clue and block.phrase is None


def weigh(block: Block, seen: Counter[str]) -> float:
    """How much a block speaks for being body (above 0) or against it."""
    if block.thematic_break:
        return 0.0
    introduces = block.words >= INTRODUCES and block.text.endswith(":")
    weight = 0.0
    for most, weight in PROSE if block.sentence or introduces else LABEL:  # noqa: B007 - the weight is what is wanted
        if block.words <= most:
            break
    if seen[block.key] > 1 and not (block.sentence and block.words > 12):
        repeated = min(weight, 0) + REPEATED
    else:
        repeated = weight
    if not (block.clue or block.phrase or block.linked > 0.8):  # as most are
        return repeated
    if block.opens and not block.ends:
        return KNOWN_TEASERS
    if block.clue in CLOSERS:
        return 0.0
    if block.phrase is not None:
        return min(weight, 0) + (KNOWN_END if block.ends else KNOWN_LABEL if block.is_label else KNOWN)
    if block.linked > 0.8:
        return min(weight, 0) + LINKED
    if block.clue in ("legal", "copyright"):
        return min(weight, 0) + LEGAL
    if block.clue == "caption" and not block.sentence:
        return 0.0  # the credit of all of a story's pictures may be the same
    if repeated != weight:
        return repeated
    if block.clue in ("date", "byline"):
        return DATED
    if block.clue in ("caption", "credit", "correction"):
        return 0.0
    return weight


def is_chrome(block: Block) -> bool:
    """Whether a block by itself shows that it is chrome: a known wording, or nothing but links."""
    return block.phrase is not None or block.linked > 0.8


def is_sure(block: Block) -> bool:
    """Whether a block is chrome that could not be a subhead or an item of a story."""
    return is_chrome(block) and (not block.is_label or block.opens or block.ends)


def _start(blocks: list[Block], first: int, title: int | None, bare: bool) -> tuple[int, str]:
    """The first block of the body, and why the story begins there."""
    if first == 0:
        return first, "the top of the page"
    if bare:
        top = 0 if title is None else _below_head(blocks, first, title)
        if top < first:
            return top, "nothing above the story looks like chrome"
    why = "a dateline" if blocks[first].clue == "dateline" else "the first prose"
    if title is not None:
        why += " below the headline"
        subhead = blocks[first - 1]
        above = blocks[first - 2] if first > 1 else None
        named = above is not None and above.clue == "byline" and agencies.is_organisation(subhead.text)
        headed = above is not None and (above.clue or is_chrome(above))
        other = subhead.index != title and _reads_as_headline(blocks, first)
        if is_subhead(subhead) and not named and headed and not other:
            return first - 1, f"a subhead above {why}"
    return first, why


def _reads_as_headline(blocks: list[Block], first: int) -> bool:
    """Whether the line above the story would be its headline where nothing else stands above: a picture's credit."""
    line = blocks[first - 1]
    if not headline.could_be(line) or headline.heads_a_brief(blocks, first - 1):
        return False
    return blocks[first].clue == "dateline" or any(headline.begins(line.key, block.key) for block in blocks[first:])


def _below_head(blocks: list[Block], first: int, title: int) -> int:
    """The first prose behind the last byline or date between the headline and block ``first``, which may be a dateline.

    Where none stands there, it is what follows the headline, or the writer's name right below it: subheads, a list. A
    time alone, which may head an entry of the story, is no date.
    """
    if blocks[first].clue == "dateline":
        return first
    for i in range(first, title + 1, -1):
        above = blocks[i - 1]
        if above.clue == "byline" or (above.clue == "date" and not dates.is_hour(above.text)):
            return next((j for j in range(i, first) if _is_prose(blocks[j]) and blocks[j].clue in PROSE_CLUES), first)
        if i == title + 2 and _names_writer(above):
            return i
    return title + 1


def _names_writer(block: Block) -> bool:
    """Whether the line below the headline of an article alone is its byline: a name, perhaps with a time behind it."""
    if agencies.is_agency(block.text):
        return True
    if block.words <= LONGEST_NAME:
        return block.words > 1 and is_name(block.text)
    parsed = byline.parse((block.text,)) if block.words <= 2 * LONGEST_NAME and block.signs & FIGURES else None
    return parsed is not None and len(parsed.authors) > 0


def _end(blocks: list[Block], last: int, signed: frozenset[int], bare: bool) -> tuple[int, str]:
    """The last block of the body, and why the story ends there."""
    if not bare and _is_last_sentence(blocks, last + 1):
        last += 1
    below = blocks[last + 1 :]
    if not below:
        return last, "the end of the page"
    if bare:
        return len(blocks) - 1, "nothing below the story looks like chrome"
    release = any(block.clue == "dateline" and _is_release(block) for block in blocks[: last + 1])
    closing = next((i for i, block in enumerate(below[:CLOSING]) if release and block.clue == "release"), None)
    if closing is not None:
        return last + closing, f"below it stands what closes a release: {below[closing].text[:60]}"
    figures = 0
    for steps, block in enumerate(below[:CLOSING]):
        if block.index in signed:
            return last, f"below it stands a reader's comment: {block.text[:60]}"
        menu = block.is_label and steps + 1 < len(below) and is_chrome(below[steps + 1])
        if block.clue not in CLOSERS and (is_sure(block) or menu or (release and is_chrome(block))):
            if steps and (release or figures * 2 >= steps or _is_signature(blocks, last, steps)):
                return last + steps, f"lines of the story's own stand above a known label: {block.text[:60]}"
            return last, f"below it stands a known label: {block.text[:60]}"
        if block.clue in CLOSERS and block.index - blocks[last].index - steps <= PASSED_OVER:
            return last + steps, f"below it stands what closes a story: {block.text[:60]}"
        figures += any(sign.isdigit() for sign in block.text.lstrip(NUMBERING)) and block.words > 1
    return last, "the last prose"


def _is_last_sentence(blocks: list[Block], i: int) -> bool:
    """Whether a line right behind the story's last paragraph is a short or signed sentence, as many stories end."""
    if not 0 < i < len(blocks) or blocks[i].index != blocks[i - 1].index + 1 or not _is_prose(blocks[i - 1]):
        return False
    block = blocks[i]
    if block.sentence and block.words >= SHORTEST_LAST and caption.is_signed(block.text):
        return True  # no caption, below which the story would go on
    plain = not block.clue and block.phrase is None and block.linked < 0.5
    short = SHORTEST_LAST <= block.words < PROSE_WORDS and not block.text[0].islower()
    return plain and short and LAST_SENTENCE.fullmatch(block.text) is not None


def _is_release(block: Block) -> bool:
    found = dateline.parse(block.text)
    return found is not None and found.agency is not None and agencies.is_release_wire(found.agency)


def _is_signature(blocks: list[Block], last: int, steps: int) -> bool:
    """Whether the lines below the last prose sign it, as lines above have signed other letters."""
    signed = [not block.sentence and block.words <= 4 and not is_chrome(block) and not block.clue for block in blocks]
    return (
        steps <= 3
        and all(signed[last + 1 : last + 1 + steps])
        and any(
            signed[i] and signed[i + 1] and blocks[i - 1].sentence and blocks[i - 1].words >= 5
            for i in range(1, last - 1)
        )
    )


def is_subhead(block: Block) -> bool:
    """Whether a block could be a subhead."""
    named = block.phrase is None or (block.is_label and block.phrase.family == "navigation" and block.gap)
    if is_name(block.text) and block.words > 1:
        return False
    return block.words <= 8 and not block.sentence and not block.clue and named and block.linked < 0.5
