"""FLD112."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile

from wireclean.fields import agencies
from wireclean.fields.crumbs import BETWEEN, HOME
from wireclean.fields.release import is_release
from wireclean.layout.headline.printed import below_review
from wireclean.layout.kinds import QUOTES
from wireclean.layout.masthead import PORTALS
from wireclean.lazy import IGNORECASE, pattern
from wireclean.markup import unlisted
from wireclean.page import Block, Page
from wireclean.phrases import fold
from wireclean.rule import DROP, Fact, Mark, rule
from wireclean.signs import group

FILED = pattern(r"(?i:published|posted|filed) (?i:in):?(?:\s+|(?=[A-Z]))(?P<section>[^.]{2,60})")
CATEGORY = pattern(  # دسته‌بندی: یزد, Rubrik: Inland
    r"(?:category|kategorie|kategori[ajo]?|rubri[kq]ue?|rubrika|catégorie|categor[ií]a|categorie|sezione|sección|seção|editoria"
    r"|категория|категорія|рубрика|κατηγορία|دسته‌بندی|دسته بندی|گروه|سرویس|تصنيف|القسم|श्रेणी|カテゴリー?|分类|分類"
    r"|카테고리)"
    r"\s?[:：]\s?(?P<section>[^:：.!?|]{2,40})",
    IGNORECASE,
)
GLUED = pattern(r"(?i:home)/[^/\s].*")  # Home/News/National
CRUMB_FIRST = "/>›»"  # what leads to a crumb alone: / Regions
MARKS = (">", "›", "»")  # what leads from a crumb to the next
LANGUAGES = frozenset(  # in which a site can be read
    (
        "english",
        "français",
        "español",
        "deutsch",
        "italiano",
        "português",
        "日本語",
        "中文",
        "한국어",
        "العربية",
        "русский",
    )
)
CRUMBS = group(">", "›", "»", "→", "/", "::", words=(".",))  # of which one stands between crumbs
BUTTON = pattern(  # an entry of a menu that names no section
    r"about me|about us|account|actions|close|collapse search|contact(?: us)?"
    r"|careers|classifieds|currently reading|donate|e-?edition|e-?paper|help|live(?: tv)?|log ?in"
    r"|article|full issue|jobs|manage subscription|men[uúü]|buscar|[\d.,]+[km]? followers"
    r"|(?:apply|book|buy|call|donate|download|enroll|join|order|register|shop|start|subscribe) now"
    r"|[\d.,]+ (?:items?|results?)|[$€£]\s?[\d.,]+(?: .*)?"
    r"|more|register|search|sections|shop|sign (?:in|up)|subscribe|support .*|watch"
    r"|(?:.* )?(?:subscriptions?|galler(?:y|ies)|archives)"
)
STATE = pattern(r"(?:[A-Z]\.){2,3}")  # U.S.
ELSEWHERE = pattern(  # links, not labels
    r"(?:back|go|return|skip|jump) to\b|view\b|see all\b|\W*$|.* logo$", IGNORECASE
)
SIBLINGS = frozenset(
    {"weather", "sports", "obituaries", "video", "traffic", "politics", "business"}
)  # of which no two are one's crumbs
GAMES = frozenset(
    {"boxing", "cricket", "cycling", "football", "golf", "rugby", "tennis"}
)  # the same, of a menu of them
NEAR = 4  # blocks between a row of crumbs, or a kicker, and the headline
LONGEST = 6  # words of a section
BELOW = 12  # blocks below the story, in which blogs say what it is posted in
SECTION = 2  # words of one with which the headline may begin
LONGEST_APART = 3  # crumbs that a date parts from the headline
LISTED = 5  # lines of a list of crumbs, with the one that leads home
LONGEST_STACK = 8  # items of a list, of which the last is no kicker, though the menu above has it, too
STACK = 2  # lines right above one another that are no menu
REACH = 12  # blocks above the headline
TAGS = frozenset({"related topics", "tags", "tagged"})  # labels over a list of them
MOST_TAGS = 8
AGED = "this article is more than"  # a year old (The Guardian)
LAST = frozenset({"photo", "photos", "video", "videos", "podcasts", "weather", "games"})  # with which menus end
DESKS = frozenset({"metro", "time", "context"})  # sections of papers that are agencies' and magazines' names, too
MENU = 150  # blocks above the headline, within which the menu names it


@rule("FLD112")
def section(page: Page) -> Iterator[Mark]:
    """The section that the page files the story under.

    What ``Published in …`` (ArcaMax), ``Posted in …`` or ``Filed under`` says; else the most specific of the
    breadcrumbs, on one line or one to a line; else a kicker, the label that stands alone above the headline, or
    that the site's menu names too (UPI, CNN's stations). A crumb with a domain's ending names the `site`.

        - Home > News > Railways
        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    A subhead of the story is none, and neither is the name of an agency above the headline.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          Railways
          It is the third bird this year, after a goose and something that nobody could name.
    """
    if page.story is None:
        return
    first, last = page.story.top, page.story.headline
    yield from _provider(page)
    for block in page.blocks[max(0, (first or page.story.first) - REACH) : page.story.first]:
        match = FILED.match(block.text)
        if match is None and block.words <= LONGEST and ":" in block.text and page.marks[block.index] is None:
            match = CATEGORY.fullmatch(block.text)
        if match is not None:
            yield Mark(block.index, "section", (Fact("section", match["section"].split(",")[0].strip(), 0),))
    for block in page.below[:BELOW]:
        if block.key.startswith("posted in ") and (match := FILED.fullmatch(block.text)) is not None:
            yield Mark(block.index, "section", (Fact("section", match["section"].split(",")[0].strip(), 5),))
            break
    if first is None or last is None:
        return
    for line, label in pairwise(page.blocks[last + 1 : page.story.first]):
        if line.clue == "date" and line.text.endswith(" in") and _is_label(label):  # By Ida Voss, posted May 3, 2025 in
            yield Mark(label.index, "section", (Fact("section", label.text, 0),))
    for low in dict.fromkeys((last, first)):  # the printing right above the story is nearest to what is said of it
        yield from _crumbs(page, low)
        kicker = _kicker(page, low)
        if kicker is not None and kicker.index and _before_headline(page, low) == page.blocks[kicker.index - 1].text:
            yield Mark(kicker.index, "section", (Fact("section", unlisted(kicker.text), 0),))  # News, News and World
        elif kicker is not None:
            name = unlisted(kicker.text).strip(" /|>›»:").rpartition("|")[2].strip()  # News|Middle East
            yield Mark(kicker.index, "section", (Fact("section", _without_home(name), 3),))


def _provider(page: Page) -> Iterator[Mark]:
    """The agency whose name stands alone right above the headline, which provided the story: ``AP`` (AOL, Yahoo)."""
    low = page.story.headline if page.story is not None else None
    for block in page.blocks[max(0, low - 2) : low] if low is not None else ():
        agency = agencies.full_name(block.text) or _named_origin(page, block)
        if page.marks[block.index] is None and _issued(page, block):
            yield Mark(block.index, DROP, (Fact("source", block.text, 1),))
            continue
        if page.marks[block.index] is None and agency is not None and not agencies.is_release_wire(agency):
            yield Mark(block.index, DROP, (Fact("source", agency, 8),))


def _issued(page: Page, block: Block) -> bool:
    """Whether a line is who issued the release below, whose first sentence names them (Yahoo)."""
    if page.story is None or block.clue or block.phrase is not None or not agencies.is_organisation(block.text):
        return False
    paragraph = page.blocks[page.story.first].text
    return block.text in paragraph and is_release(paragraph)


def _named_origin(page: Page, block: Block) -> str | None:
    """A paper's name on a portal's page, or where a notice says that it appeared there: ``Los Angeles Times``."""
    if not agencies.is_organisation(block.text):
        return None
    named = any(f"originally appeared in {block.text}" in other.text for other in page.clued("credit"))
    return block.text if named or page.blocks[0].key in PORTALS or page.blocks[1].key in PORTALS else None


def _crumbs(page: Page, low: int) -> Iterator[Mark]:
    """Breadcrumbs on one line, ``Home > News > Railways``, or over several lines with the marks alone."""
    for block in page.blocks[max(0, low - REACH) : low]:
        if page.marks[block.index] is not None or not block.signs & CRUMBS or "://" in block.text:
            continue
        glued = GLUED.fullmatch(block.text) is not None
        dotted = fold(block.text.partition(" . ")[0]) in HOME  # Home . Cronaca
        row = unlisted(block.text)
        pieces = block.text.split("/") if glued else row.split(" . ") if dotted else BETWEEN.split(row)
        crumbs = [crumb.strip(" |") for crumb in pieces if crumb]
        goes_on = block.text.endswith(MARKS)
        if _is_slug(block.text):
            continue
        if (
            len(crumbs) < 2
            and not goes_on
            and not (crumbs and block.text[0] in CRUMB_FIRST and low - block.index <= NEAR)
        ):
            continue
        title = page.blocks[low].key
        crumbs = [crumb for crumb in crumbs if not _is_title(crumb, title)]
        if not crumbs or any(crumb.count(" ") >= LONGEST for crumb in crumbs) or crumbs[-1].isdigit():
            continue  # 1 / 3 counts pictures
        if any(BUTTON.fullmatch(fold(crumb)) for crumb in crumbs):  # Sign in / Sign up
            continue
        home = fold(crumbs[0]) in HOME
        facts = []
        if goes_on and block.index + 1 < low:
            following = page.blocks[block.index + 1]
            if _is_label(following):
                crumbs.append(unlisted(following.text))
                yield Mark(following.index, "section")
        if (len(crumbs) > 1 or block.text[0] in CRUMB_FIRST) and fold(crumbs[-1]) not in HOME:
            facts.append(Fact("section", crumbs[-1], 1 if home or low - block.index <= NEAR else 4))
        if not home and (_is_site(crumbs[0]) or _is_masthead(page, block, crumbs[0])):
            facts.append(Fact("site", crumbs[0], 2))
        yield Mark(block.index, "section" if facts else DROP, tuple(facts))
    yield from _before_bar(page, low)
    reviewed = below_review(page, low)
    run = _crumb_lines(page, reviewed, parted=reviewed < low)
    names = [block for block in run if block.key]
    if names:
        named = [block for block in names if not agencies.is_agency(block.text)] or names  # Home, News, Nation, AP
        for block in run:
            value = []
            if block is named[-1] and _entry(block.key) not in HOME:
                name = _without_home(_entry(unlisted(block.text)))
                value.append(Fact("site" if _is_site(name) else "section", name, 2))
            yield Mark(block.index, "section" if value else DROP, tuple(value))


def _entry(line: str) -> str:
    """A crumb without its number, where a dump prints the trail as a list: ``2. News``."""
    number, stop, crumb = line.partition(". ")
    return crumb if stop and number.isdigit() else line


def _without_home(name: str) -> str:
    """A crumb without the one that leads home in front of it: ``Home Domestic``."""
    home, _, behind = name.partition(" ")
    return behind if behind[:1].isupper() and fold(home) in HOME else name


def _is_title(crumb: str, title: str) -> bool:
    """Whether a crumb is the headline, perhaps cut short; a section's name may also be the headline's first word."""
    key = fold(crumb)
    return key == title or (title.startswith(key) and (key.count(" ") >= SECTION or crumb.endswith(("…", "..."))))


def _before_bar(page: Page, low: int) -> Iterator[Mark]:
    """The section before the headline, with a bar between: ``Business|Swan delays the morning train`` (NYT)."""
    for block in page.blocks[max(0, low - REACH) : low]:
        if "|" not in block.text:  # as in most
            continue
        label, _, title = block.text.partition("|")
        if page.marks[block.index] is None and label.count(" ") < LONGEST and fold(title) == page.blocks[low].key:
            heads = block.index == 0 and agencies.is_organisation(label.strip())  # the page's title: Elm Post | Swan …
            field, rank = ("site", 2) if heads else ("section", 1)
            yield Mark(block.index, field, (Fact(field, label.strip(), rank),))


def _before_headline(page: Page, low: int) -> str | None:
    """What the page's title, printed again above the headline, has in front of a bar: ``News | Alligator wins``."""
    for block in page.blocks[max(0, low - MENU) : low]:
        label, bar, title = block.text.partition("|")
        if bar and fold(title) == page.blocks[low].key:
            return label.strip()
    return None


def _crumb_lines(page: Page, low: int, *, parted: bool) -> list[Block]:
    """Crumbs one to a line: a slash alone between two labels, or ``Home`` and what follows down to the headline.

    Where what the site says of its reviews has ``parted`` them from that, blank lines may part the crumbs, too.
    """
    zone = page.blocks[max(0, low - REACH) : low]
    slashes = [block for block in zone if block.text in ("/", *MARKS)]
    if slashes:
        first, last = slashes[0].index - 1, slashes[-1].index + 1
        run = page.blocks[max(0, first) : min(low, last + 1)]
        return [block for block in run if block.key != page.blocks[low].key]  # the last crumb may be the headline
    homes = [
        block for block in zone if _entry(block.key) in HOME and low - block.index <= LISTED - _is_entry(page, block)
    ]
    if homes and homes[-1].index < low - 1:
        run = list(takewhile(lambda block: not block.clue, page.blocks[homes[-1].index : low]))
        if any(BUTTON.fullmatch(b.key) or b.key in LANGUAGES for b in run):
            return []  # a menu
        if len(SIBLINGS.intersection(b.key for b in run)) > 1:
            return []
        if len(run) > LONGEST_APART and run[-1].index < low - 1:
            return []  # a short one, above the date
        if all(
            b.words <= LONGEST and not b.sentence and (not b.phrase or b.phrase.family == "navigation") for b in run
        ) and (parted or not page.spaced or not any(b.gap for b in run[1:])):
            return run
    return []


def _is_entry(page: Page, home: Block) -> bool:
    """Whether a known entry of a menu stands right above the one that leads home, which so may be one, too."""
    above = page.blocks[home.index - 1] if home.index else None
    return page.spaced and not home.gap and above is not None and above.phrase is not None


def _kicker(page: Page, low: int) -> Block | None:
    """The label right above the headline, standing alone where blank lines set lines apart."""
    skipped = False
    zone = page.blocks[max(0, low - REACH) : low]
    near = [block for block in zone if not (block.phrase and block.phrase.family == "share")]
    for block in reversed(near[-NEAR:]):
        if block.key in ("actions", "article"):  # above share buttons, or a kind of page
            continue
        if block.text[0] in QUOTES and not block.clue:  # a kicker that quotes somebody, below the section
            continue
        if _repeats_masthead(page, block) or _is_writers(page, block):
            return None
        shared = any(other.phrase and other.phrase.family == "share" for other in page.blocks[block.index + 1 : low])
        if shared and not _is_menu_entry(page, block):
            return None  # above them a menu's entry alone is one
        mark = page.marks[block.index]
        if _is_tag(page, block):
            return None
        if agencies.full_name(block.text) is not None and (mark is None or mark.outcome == DROP):
            skipped = True  # who provided the story, below its section
            continue
        if _is_among_siblings(page, block):
            return None
        if mark is not None:
            if mark.outcome in ("date", "byline", "title"):
                skipped = True
                continue
            return None
        if block.key == "live" or block.key.startswith(AGED):  # above a running story's headline, or an old one's
            continue
        parted = (block.gap and _stands_apart(page, block)) or _is_below_title(page, block)
        if skipped and not parted and not _is_menu_entry(page, block):
            return None
        if _is_menu_entry(page, block):
            listed = unlisted(block.text) != block.text
            return None if listed and page.spaced and _stack(page, block) > LONGEST_STACK else block
        above = page.blocks[block.index - 1] if block.index else block
        in_menu = not block.gap or (above.gap and page.spaced)  # whose entries blank lines may part
        if block.key in LAST and block.index and in_menu and _is_label(above):
            return None
        if not _is_label(block) or (page.spaced and _stack(page, block) > STACK and not _is_crumb(page, block, low)):
            return None
        return block
    return None


def _is_among_siblings(page: Page, block: Block) -> bool:
    """Whether a label is the last entry of a menu that no blank line parts: ``News``, ``Weather``, ``Sports``."""
    siblings = SIBLINGS if block.key in SIBLINGS else GAMES
    if block.key not in siblings or _is_menu_entry(page, block):
        return False
    if block.gap:  # as below an entry of a menu whose entries blank lines part
        beside = page.blocks[block.index - 1] if block.index else block
        return beside.gap and beside.key in siblings and beside.key != block.key
    above = (other.key for other in page.blocks[max(0, block.index - NEAR) : block.index] if other.key != block.key)
    return not siblings.isdisjoint(above)


def _repeats_masthead(page: Page, block: Block) -> bool:
    """Whether a label is the site's name, with which the page begins, for the second time."""
    if not page.spaced or block.index < 2 or not page.blocks[1].gap:
        return False
    first = page.blocks[0]
    return first.key == block.key and first.phrase is None


def _is_tag(page: Page, block: Block) -> bool:
    """Whether a label is one of a list of tags above the headline: ``Related topics``, and one to a line (AP)."""
    for above in reversed(page.blocks[max(0, block.index - MOST_TAGS) : block.index]):
        if above.key in TAGS:
            return True
        if above.phrase is not None or above.words > LONGEST:
            break
    return False


def _is_writers(page: Page, block: Block) -> bool:
    """Whether a label is the paper for which the story's writer works, as the byline has it behind the name."""
    return any(
        fact.value.endswith(f", {block.text}")
        for mark in page.marks
        if mark is not None and mark.outcome == "byline"
        for fact in mark.facts
        if fact.field == "byline"
    )


def _is_menu_entry(page: Page, block: Block) -> bool:
    """Whether a label stands a second time, after the site's menu; an agency's name alone is none (CNN - World is)."""
    return (
        _is_label(block, agency=True)
        and agencies.full_name(block.text) is None
        and any(above.key == block.key for above in page.blocks[max(0, block.index - MENU) : max(0, block.index - 1)])
    )


def _is_below_title(page: Page, block: Block) -> bool:
    """Whether a label stands right below the page's title, with the date and the headline below it (UPI)."""
    mark = page.marks[0]
    return block.index == 1 and mark is not None and mark.outcome == "title"


def _stands_apart(page: Page, block: Block) -> bool:
    """Whether no known label stands above a label with a blank line of its own, as in menus whose entries all have."""
    above = page.blocks[block.index - 1] if block.index else None
    return above is None or not (above.gap and above.phrase is not None and above.phrase.family == "navigation")


def _is_crumb(page: Page, block: Block, low: int) -> bool:
    """Whether a label stands right above the headline's first printing, the last of the crumbs, above its second."""
    printed = [other.key == page.blocks[low].key for other in page.blocks[low : low + 2]]
    return block.index == low - 1 and printed == [True, True]


def _stack(page: Page, block: Block) -> int:
    """How many lines stand right above a block without a blank line between."""
    count = 1
    while not block.gap and count <= LONGEST_STACK:
        block = page.blocks[block.index - 1]
        count += 1
    return count


def _is_label(block: Block, agency: bool = False) -> bool:
    stopped = block.sentence and STATE.fullmatch(block.text) is None
    if block.words > LONGEST or stopped or block.clue or not any(sign.isalpha() for sign in block.text):
        return False
    if block.phrase is not None and (block.phrase.family, block.phrase.strength) != ("navigation", "label"):
        return False
    if BUTTON.fullmatch(block.key) or block.key in LANGUAGES or ELSEWHERE.match(block.text) or "://" in block.text:
        return False
    if block.text[0] in QUOTES:  # a kicker that quotes somebody
        return False
    if block.index == 0 and block.words > 1 and agencies.is_organisation(block.text):
        return False  # the site's name
    if _is_slug(block.text) or block.key.partition(":")[0] in TAGS or _is_address(block.text):
        return False
    named = block.key not in DESKS and any(map(agencies.is_agency, block.text.split()))
    if not agency and named and " - " not in unlisted(block.text):  # CNN - National is a station's
        return False
    if block.words > 2 and block.text.startswith("The ") and agencies.ends_as_paper(block.text):
        return False  # the paper that a portal has the story from
    return block.key not in HOME and agencies.full_name(block.text) is None


def _is_address(text: str) -> bool:
    """Whether a label is a site's address, perhaps with spaces in it: ``Big News Network.com``."""
    return agencies.is_host(text) or (text.endswith(".com") and agencies.is_host(text.replace(" ", "")))


def _is_slug(text: str) -> bool:
    """Whether a line is what a feed files a story under: ``/Post/Offbeat/Germany/``."""
    return text[-1] == "/" and "/" in text[1:-1] and " " not in text


def _is_masthead(page: Page, row: Block, crumb: str) -> bool:
    """Whether the page begins with a crumb of that row: ``Tri-County Record - Serving the valley since 1911``."""
    return any(block.text.startswith(crumb) for block in page.blocks[:2] if block is not row) and len(crumb) > 3


def _is_site(text: str) -> bool:
    """Whether a crumb names a site: it has a domain's ending, or capitals inside a word."""
    return "." in text[1:-1] or any(a.islower() and b.isupper() for a, b in pairwise(text))
