"""Whether a line could be a headline, by its looks and by where the page's prose stands."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from wireclean.clues import SHORTEST_DATELINE
from wireclean.fields import agencies, byline
from wireclean.fields.byline.houses import is_with_agency
from wireclean.fields.names import is_title
from wireclean.layout.kinds import PROSE_WORDS
from wireclean.lazy import IGNORECASE, pattern
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block

SHORTEST = 3  # words
LONGEST = 30  # words
SHORT = 16  # words; a longer line with a full stop is a deck
ABOVE = 6  # blocks that may stand between a headline and the byline, date or dateline below it
BELOW = 14  # blocks within which prose must follow a byline or date
PARAGRAPH = 40  # words of a paragraph that is the story's, and no teaser
LONGEST_TITLED = 7  # words of a reporter's name with a job title
SITE = 4  # words of a site's or section's name
LIKE_ABOVE = 0.05  # share of the page's prose above a line that is only like a headline, as a subhead is, too
FEWEST_ALONE = 5  # words of a headline that its place alone shows
ANCHORS = frozenset({"byline", "date", "dateline"})  # clues of lines that a headline stands above
ITEM = pattern(r"[*+•◦▪□■○●☆★►▸»–-]\s|o\s(?=[A-Z])|\d{1,2}\. ")  # an entry of a menu
_LABELLED = pattern(  # WATCH | Swan delays the morning train
    r"(?=.*[A-Z]{3})[A-Z0-9][A-Z0-9 .’'&-]{1,24} \| (?![^|]*\|)(?:\S+ ){4}"
)
_SOURCES = ("来源", "來源", "Source:", "Quelle:", "Fuente:", "Fonte:", "Источник:", "Źródło:")  # of the story
SLUGS = ("BC-", "AM-", "PM-")  # with which a feed's slugs begin
SIGNS = frozenset({"byline", "date"})  # clues of lines that a headline stands right above
LONGEST_STOPPED = 24  # words of a headline of two sentences, above a byline or date
PRICE_STARTS = "$£€*"
_PRICE = pattern(r"\b(?:weeks?|months?|year|billed|charged?|cancel|off)\b", IGNORECASE)
ROW = pattern(r"\s(?:[|›»•]|>{1,2})\s|\s/\s")  # a row of labels or crumbs


def stands_above(blocks: Sequence[Block], index: int, most: float = 0.5) -> bool:
    """Whether most of the page's prose stands below that block, as it does below a headline."""
    # A list of winners has no other sentence than its dateline.
    told = [b for b in blocks if b.words >= SHORTEST_DATELINE and (b.sentence or b.clue == "dateline")]
    prose = [b for b in told if (b.words >= PROSE_WORDS or b.clue == "dateline") and b.phrase is None]
    above = sum([block.words for block in prose if block.index < index])
    all_words = sum([block.words for block in prose])
    return above < all_words and above <= most * all_words


def could_be(block: Block, stopped: bool = False) -> bool:
    """Whether a block could be a headline by its looks; few end in a full stop, and those only where ``stopped``."""
    return (
        SHORTEST <= block.words <= LONGEST
        and block.phrase is None
        and not block.clue
        and not block.text.endswith((",", ";", ":") if stopped and block.words <= SHORT else (".", ",", ";", ":"))
        and not agencies.is_agency(block.text.partition(" in ")[0])
        and not (block.words <= SITE and ": " not in block.text and agencies.is_organisation(block.text))
        and not (block.sentence and block.text[-1] not in ".?!)]")  # a quotation
        and not (ROW.search(block.text) and not _LABELLED.match(block.text))
        and not ITEM.match(block.text)
        and not block.text.startswith(_SOURCES)
        and "://" not in block.text
        and not block.text.startswith(SLUGS)
        and not ("." in block.text and agencies.is_agency(block.text.rsplit(".", 1)[1]))  # a caption and its credit
        and block.text.count("[") < 2
        and block.text.count("/ ") < 2  # who and what a picture shows
        and block.text.count("°") < 2  # the weather of several towns
        and not (block.text[0].isdigit() and _is_a_count(block.text))
        and not (block.text[0] in PRICE_STARTS and _is_price(block.text))
        and not (block.words <= LONGEST_TITLED and not block.sentence and _is_titled_name(block.text))
        and not (block.words <= LONGEST_TITLED and is_with_agency(block.text))
    )


def _is_a_count(line: str) -> bool:
    """Whether most words of a line are numbers, as in a row of buttons with their counts: ``47 12 3 Share``."""
    words = line.split()
    return sum(map(str.isnumeric, words)) * 2 > len(words)


def _is_price(line: str) -> bool:
    """Whether a line is what a subscription costs, or its footnote: ``$1 for the first 4 weeks*``."""
    return line[0] == "*" or (line[1:2].isdigit() and _PRICE.search(line) is not None)


@lru_cache(maxsize=4096)
def _is_titled_name(line: str) -> bool:
    """Whether a line is a reporter's name with a job title: ``Ida Voss Political Correspondent``."""
    parsed = byline.parse((line,))
    if parsed is None or not parsed.authors:
        return False
    if parsed.affiliation:  # Ida Voss, The Canadian Press; not Average Cost of Online College
        house = line.removeprefix(parsed.authors[-1]).strip()
        if (
            (" " in house or house.isupper())
            and line.startswith(parsed.authors[-1])
            and agencies.is_printed_mark(house)
        ):
            return True  # IDA VOSS Associated Press
        if line.endswith(")"):  # Ida Voss (The Elm Post)
            return line.startswith(parsed.authors[0])
        return any(map(line.__contains__, (", ", " for ", " - "))) and agencies.is_agency(parsed.affiliation)
    title = line.removeprefix(parsed.authors[-1]).strip(" ,")
    dish = title.startswith("with ") and title[5:6].isupper()  # Smoky Lentil Stew with Charred Lemon
    return title.replace(" ", "").isalpha() and not dish and ("," not in line or is_title(title))


def is_signed_sentence(blocks: Sequence[Block], i: int) -> bool:
    """Whether a line with a full stop, which few headlines have, stands right above a byline or date."""
    block = blocks[i]
    stopped = block.text.endswith(".") and FEWEST_ALONE <= block.words <= LONGEST_STOPPED and not block.clue
    return stopped and block.phrase is None and any(below.clue in SIGNS for below in blocks[i + 1 : i + 2])


def begins(whole: str, part: str) -> bool:
    """Whether a line begins with the words of another."""
    return whole.startswith(part) and not whole[len(part) : len(part) + 1].isalnum()


def prose_follows(blocks: Sequence[Block], i: int, within: int) -> bool:
    """Whether prose stands below a block, with so many other blocks between that are no known wordings."""
    if blocks[i].clue == "dateline":
        return True
    for below in range(i + 1, len(blocks)):  # few of them: a slice would copy them all
        block = blocks[below]
        if block.sentence and block.words >= PROSE_WORDS:
            return True
        within -= block.phrase is None
        if within < 1:
            break
    return False
