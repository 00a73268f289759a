"""The kicker: the label alone right above a headline, which names the section."""

from __future__ import annotations

from wireclean.fields import agencies
from wireclean.layout.kinds import QUOTES
from wireclean.layout.section_label import LONGEST, TAGS, is_label
from wireclean.markup.line import unlisted
from wireclean.page import Block, Page
from wireclean.rule import DROP

SIBLINGS = frozenset(
    {"weather", "sports", "obituaries", "video", "traffic", "politics", "business"}
)  # of which no two are one's crumbs
GAMES = frozenset(
    {"boxing", "cricket", "cycling", "football", "golf", "rugby", "tennis"}
)  # the same, of a menu of them
NEAR = 4  # blocks between a row of crumbs, or a kicker, and the headline
REACH = 12  # blocks above the headline
LONGEST_STACK = 8  # items of a list, of which the last is no kicker, though the menu above has it, too
STACK = 2  # lines right above one another that are no menu
MOST_TAGS = 8
AGED = "this article is more than"  # a year old (The Guardian)
LAST = frozenset({"photo", "photos", "video", "videos", "podcasts", "weather", "games"})  # with which menus end
MENU = 150  # blocks above the headline, within which the menu names it


def find(page: Page, low: int) -> Block | None:
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
        if block.key in LAST and block.index and in_menu and is_label(above):
            return None
        if not is_label(block) or (page.spaced and _stack(page, block) > STACK and not _is_crumb(page, block, low)):
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
        is_label(block, agency=True)
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
