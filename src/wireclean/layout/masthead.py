"""The masthead: the line at the top of the page that is the site's name."""

from __future__ import annotations

from wireclean.fields import agencies
from wireclean.fields.places import is_city
from wireclean.fields.site_name import LONGEST, is_capital, without_motto
from wireclean.layout.controls import (
    CONTROLS,
    FEED_LINK,
    has_control,
    stands_above_menu,
    stands_over_many,
    stands_over_menu,
)
from wireclean.lazy import IGNORECASE, pattern
from wireclean.markup.line import unlisted
from wireclean.page import Block, Page
from wireclean.phrases.folded import fold

TOP = 4  # blocks at the top of the page
BESIDE = 3  # blocks below a masthead, of which one is known chrome
MARK = pattern(  # MSN, KRDT, 7NEWS, Phys.org, HuffPost
    r"[A-Z]{3,6}|\d{1,2}[A-Z]{3,5}|[A-Z]\w+\.(?:com|org|net|news|tv)|[A-Z][a-z]{3,}(?:(?:[A-Z][a-z]+){1,3}|LIVE|TV)"
)
LONGEST_MASTHEAD = 200  # characters of a name with its motto
LONGEST_NAMING = 30  # words of a line that names the site once more
ARTICLE = pattern(r"(?:the|der|die|das|le|la|les|el|il|lo|de|het|o) ", IGNORECASE)  # DER STANDARD
CASELESS = pattern(r".{1,6}(?:网|新闻|新聞|日报|晚报|日報|ニュース|뉴스|일보|신문)")  # 新华网, 毎日新聞
STATION = pattern(  # ABC7 Los Angeles, KCUR 89.3, WSB-TV Channel 2, NWAonline
    r"(?:[A-Z]{3,5}-?(?:TV)? ?\d{1,3}(?:\.\d)?|[KW][A-Z]{2,3}(?:-TV)?)(?: [A-Z0-9][\w.&’'-]*){0,5}|[A-Z]{2,5}[a-z]{3,}"
)
PORTALS = frozenset(
    {
        *("yahoo", "yahoo news", "yahoo finance", "yahoo sports", "yahoo entertainment", "yahoo life"),
        *("yahoo uk", "yahoo news uk", "yahoo news canada", "yahoo news australia", "yahoo news singapore"),
        *("yahoo finance uk", "yahoo sport", "aol", "msn", "newsbreak"),
    }
)
# With verbs begin buttons, with calls to support a broadcaster the lines that name it once more.
VERBS = ("submit ", "watch ", "search ", "today's ", "today’s ", "your ", "full ", "get ", "open ", "close ", "log ")
SUPPORT = ("support ", "about ", "more from ", "subscribe to ", "follow ", "contact ", "get the ", "advertise with ")


def first_lines(page: Page, low: int) -> list[Block]:
    """The page's first blocks, and the one behind the links that skip the menu and the buttons beside it."""
    above = (b.index for b in page.blocks[:low] if not (stands_above_menu(b) or _is_title(page, b)))
    known = next(above, 0)
    return page.blocks[: min(max(TOP, known + 1), low)]


def is_paper(block: Block) -> bool:
    """Whether a line is a paper's name and no more: ``Houston Chronicle``."""
    if block.clue or block.phrase or block.sentence or len(block.text) > LONGEST_MASTHEAD:
        return False
    name = without_motto(block.text)
    return (
        2 <= len(name.split()) <= LONGEST
        and agencies.ends_as_paper(name)
        and is_capital(name)
        and agencies.full_name(name) is None
    )


def heads_menu(page: Page, block: Block) -> str | None:
    """The name in the page's first line but for known labels, with a menu right below it.

    A newspaper's or an agency's name needs no more, nor does a host. Any other name has nothing above it but links that
    skip the menu, and one of the `CONTROLS` below.
    """
    if len(block.text) > LONGEST_MASTHEAD:
        return None
    name = without_motto(block.text)
    first = all(stands_above_menu(other) or _is_title(page, other) for other in page.blocks[: block.index])
    if name.casefold() in PORTALS and first:
        return name
    address = block.text.replace(" ", "") if block.text.endswith(".com") else block.text
    if agencies.is_host(address) and all(other.phrase is not None for other in page.blocks[: block.index]):
        return block.text
    if is_city(name) or not _may_head_menu(page, block):  # an edition's or a section's city
        return None
    if name.count(" ") >= LONGEST or not any(map(str.isalpha, name)) or _names_sections(page, name):
        return None
    if block.phrase is not None:
        return name if first and (agencies.is_agency(name) or agencies.is_host(name)) else None
    if name.casefold().startswith(VERBS):
        return None
    heads = _is_houses(page, block, name) or (first and _has_controls_below(page, block, name))
    return name if heads else None


def _may_head_menu(page: Page, block: Block) -> bool:
    """Whether a line has a menu below it, is no sentence, and has nothing above it but known labels and dates."""
    near = page.blocks[block.index + 1 : block.index + 1 + BESIDE]
    if not near or not (stands_over_menu(page, block) or any(other.phrase is not None for other in near)):
        return False
    if block.clue and not (block.clue == "end mark" and block.text.isalpha() and agencies.is_agency(block.text)):
        return False
    return not block.sentence and all(
        other.phrase is not None or other.clue == "date" or other.key == FEED_LINK or _is_title(page, other)
        for other in page.blocks[: block.index]
    )


def _is_houses(page: Page, block: Block, name: str) -> bool:
    """Whether a name over a menu is that of a paper, an agency or a station, or one that the page calls itself by."""
    if agencies.is_agency(name) or agencies.is_host(name) or (" " in name and agencies.is_organisation(name)):
        return True
    if name[-1] == ")" and agencies.is_agency(name[:-1].rpartition(" (")[2]):  # Bangladesh Sangbad Sangstha (BSS)
        return True
    capital = name[0].isupper() and is_capital(name)
    if capital and name.startswith("The ") and " " in name[4:] and page.blocks[block.index + 1].phrase is not None:
        return True
    if CASELESS.fullmatch(name) or (STATION.fullmatch(name) and (" " in name or not name.isupper())):
        return True
    return _recurs(page, block, name) or (capital and " " in name and block.index == 0 and stands_over_many(page))


def _has_controls_below(page: Page, block: Block, name: str) -> bool:
    """Whether one of the `CONTROLS` stands right below a name, or near one by which the page calls itself once more."""
    capital = name[0].isupper() and is_capital(name)
    if not (capital or name[0].isdigit() or "-" in name):
        return False
    below = {key for other in page.blocks[block.index + 1 : block.index + 2] for key in other.key.split(" | ")}
    return (capital and not CONTROLS.isdisjoint(below)) or (has_control(page, block) and _returns(page, name))


def _returns(page: Page, name: str) -> bool:
    """Whether the page calls itself by a name once more: in a byline, in its footer or in its notice."""
    named = ARTICLE.sub("", name).casefold()
    head = page.story.headline if page.story is not None and page.story.headline is not None else 0
    near = (block.text.casefold() for block in page.blocks[head + 1 :] if block.words <= LONGEST_NAMING)
    return any(named in text and _stands_in(text, named) for text in near)


def _stands_in(text: str, name: str) -> bool:
    """Whether a text has a name as words of their own."""
    at = text.find(name)
    while at >= 0:
        beside = text[at - 1 : at] + text[at + len(name) : at + len(name) + 1]
        if not any(sign.isalnum() or sign == "_" for sign in beside):
            return True
        at = text.find(name, at + 1)
    return False


def _recurs(page: Page, block: Block, name: str) -> bool:
    """Whether other lines hold a name of two words or more, as appeals to support a broadcaster do."""
    if " " not in name or not is_capital(name, figures=True):
        return False
    here = fold(name)
    return any(
        here in other.key and other.key != here and other.key.startswith(SUPPORT) and not page.is_inside(other)
        for other in page.blocks
        if other is not block
    )


def _is_title(page: Page, block: Block) -> bool:
    """Whether a block is the page's title, in its first line."""
    mark = page.marks[block.index]
    return mark is not None and mark.outcome == "title"


def _names_sections(page: Page, name: str) -> bool:
    """Whether a name is two entries of menus: ``Scores & Schedule``."""
    one, _, other = name.partition(" & ")
    return bool(other) and None not in (page.known.find(one), page.known.find(other))


def is_mark(page: Page, block: Block) -> bool:
    """Whether a line is a logo's one word, with nothing but known labels between it and the top of the page."""
    return (
        block.phrase is None
        and not block.clue
        and MARK.fullmatch(unlisted(block.text)) is not None
        and all(other.phrase is not None or _is_title(page, other) for other in page.blocks[: block.index])
        and any(other.phrase is not None for other in page.blocks[block.index + 1 : block.index + 3])
    )


def is_masthead(page: Page, block: Block) -> bool:
    """Whether a line is a name that blank lines set apart."""
    alone = block.gap and page.blocks[block.index + 1].gap
    name = without_motto(block.text)
    return (
        alone
        and 2 <= name.count(" ") + 1 <= LONGEST
        and not block.sentence
        and block.phrase is None
        and not block.clue
        and name[:1].isupper()
        and not _names_sections(page, name)
        and (agencies.is_organisation(name) or (not _is_in_menu(page, block) and _is_named(page, block, name)))
        and not (block.index + 1 == (page.story and page.story.top) and agencies.is_release_wire(name))
    )


def _is_in_menu(page: Page, block: Block) -> bool:
    """Whether blank lines part all entries of a menu, so that standing alone sets none apart: labels stand below."""
    below = page.blocks[block.index + 1 : block.index + 1 + TOP]
    return all(other.gap and not other.sentence and other.words <= LONGEST for other in below)


def _is_named(page: Page, block: Block, name: str) -> bool:
    """Whether a line is a name, all of it in capitals or small particles, with known chrome right beside it."""
    return is_capital(name) and any(other.phrase is not None for other in page.around(block))
