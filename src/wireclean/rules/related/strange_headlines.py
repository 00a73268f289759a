"""REL107."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields.names import is_full_name
from wireclean.layout import topic
from wireclean.layout.kinds import is_paragraph, is_prose
from wireclean.page import ALL_LINKED, LONGEST_SUBHEAD, Block, Page
from wireclean.rule import Mark, drop, rule

SHORTEST, LONGEST = 5, 24  # words of a headline
MEAN = 8  # words of all on average, which the items of a list seldom have
FEWEST, MOST = 2, 8  # headlines in a row; a longer list may be the story's own: of winners, of songs
STRANGE = 1 / 3  # share of their telling words that the story has, too, at most
FEWEST_TELLING = 3  # such words of each headline on average
LABELS = 3  # right above them
PARAGRAPHS = 5  # of a story that is long enough to have the words of its own lists
FIGURES = 1  # words with a figure in a headline; rows of tables have more
CUT = (":", ";", ",")  # with which items and parts of sentences end


@rule("REL107")
def strange_headlines(page: Page) -> Iterator[Mark]:
    """Headlines of other stories in a row between two paragraphs, which have hardly any words of the story.

    Papers set boxes of them amid their stories, under labels of their own or none.

        - Skip to main content
        - Share this article
        - Swan delays the morning train
        - By Orla Tennant

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

          Passengers leaned out of the windows to see why, and one of them asked for his money back.

          The next train went around the bird, on a track that had not been used since 1974.

        - Bakery of Port Ellis closes its oven after ninety years
        - “We had no choice”: Village paints its goats for the summer

          It had walked from the canal, the driver said, and did not seem to be in any hurry.

          The railway will mend the fence in May, and the swan will have to be told of it.

    What the story's own lists name is what it tells of, and a subhead stands by itself.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          Passengers who leaned out of the windows on Tuesday
          Railway that mended the fence at the canal in May
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
    """
    if page.story is None or page.story.bare:
        return
    told: set[str] | None = None
    for run in _runs(page):
        if told is None:
            prose = [block for block in page.inside if is_paragraph(block) and block.text[-1] != "?"]
            if len(prose) < PARAGRAPHS:
                return
            told = set().union(*(topic.stems(block.text) for block in prose))
        if _is_strange(run, told):
            yield from map(drop, range(run[0].index, run[-1].index + 1))
            yield from (drop(name.index) for name in _name_below(page, run[-1]))


def _runs(page: Page) -> Iterator[list[Block]]:
    """The headlines in a row between two paragraphs, without a subhead at their end; labels and names may part them."""
    run: list[Block] = []
    short = [block for block in page.inside if SHORTEST <= block.words <= LONGEST]
    for block in [block for block in short if _could_be_headline(page, block)]:
        if run and not _adjoin(page, run[-1], block):
            yield from _between_paragraphs(page, run)
            run = []
        run.append(block)
    yield from _between_paragraphs(page, run)


def _adjoin(page: Page, upper: Block, lower: Block) -> bool:
    """Whether nothing of the text stands between two headlines but what cards have: a kicker, the writer's name."""
    between = list(filter(page.is_kept, page.blocks[upper.index + 1 : lower.index]))
    return len(between) <= LABELS and not any(block.sentence or block.words >= SHORTEST for block in between)


def _name_below(page: Page, headline: Block) -> list[Block]:
    """The writer's name right below a headline, if it stands there."""
    below = page.blocks[headline.index + 1 : headline.index + 2]
    return [block for block in below if page.is_kept(block) and not block.clue and is_full_name(block.text)]


def _between_paragraphs(page: Page, run: list[Block]) -> Iterator[list[Block]]:
    """The headlines of a run, if a paragraph stands on both sides; a subhead may stand above that below."""
    if len(run) < FEWEST:
        return
    last = run[-1].index
    if name := _name_below(page, run[-1]):
        last = name[0].index
    elif run[-1].words <= LONGEST_SUBHEAD:
        run = run[:-1]
    if FEWEST <= len(run) <= MOST and _stands_below_paragraph(page, run[0].index):
        below = next((block for block in page.blocks[last + 1 :] if page.is_kept(block)), None)
        if below is not None and is_prose(below):
            yield run


def _could_be_headline(page: Page, block: Block) -> bool:
    """Whether a block of so many words has the looks of another story's headline."""
    if block.sentence and block.text[-1] != "?":
        return False
    if block.clue or block.phrase is not None or block.row or not page.is_kept(block):
        return False
    if block.text.endswith(CUT) or "; " in block.text or block.index in page.verse:
        return False
    if block.heading and block.linked <= ALL_LINKED:
        return False
    letters = block.text.lstrip("•*-–▪· „“”\"'‘’«»‹›¿¡")
    return letters[:1].isupper() and sum(any(map(str.isdigit, word)) for word in letters.split(" ")) <= FIGURES


def _stands_below_paragraph(page: Page, first: int) -> bool:
    """Whether a paragraph stands right above, perhaps with labels between, and nothing that introduces a list."""
    labels = 0
    for block in reversed(page.blocks[:first]):
        if not page.is_kept(block):
            continue
        if block.sentence or block.words >= SHORTEST or block.text.endswith(":") or labels == LABELS:
            return is_paragraph(block) and not block.text.endswith(":")
        labels += 1
    return False


def _is_strange(run: list[Block], told: set[str]) -> bool:
    """Whether headlines are as long as those are, and have few words of what is told."""
    if all(block.text[-1] == "?" for block in run):
        return False  # the writer asks them
    if sum(block.words for block in run) < MEAN * len(run):
        return False
    words = [topic.stems(block.text) for block in run]
    telling = sum(map(len, words))
    return telling >= FEWEST_TELLING * len(run) and sum(len(each & told) for each in words) <= STRANGE * telling
