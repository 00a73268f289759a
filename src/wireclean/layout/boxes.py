"""Boxes that call to the reader, on pages whose blank lines set them apart from paragraphs.

A box has a name, a promise, a button: ``Weekly Agriculture`` / ``A newsletter on food policy`` / ``Sign up``. Sites
word the first two each in their own way; that they adjoin a known call shows them, since paragraphs adjoin nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from wireclean.fields.subscription import call_to_sign_up
from wireclean.lazy import IGNORECASE, pattern
from wireclean.look import INVITATION
from wireclean.signs import group
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block, Page

FAMILIES = ("newsletter", "paywall")
BUTTONS = frozenset(
    {
        *("donate", "donate now", "donate today", "join", "join now", "register"),
        *("let's go!", "sign me up", "sign up", "sign up now", "subscribe", "subscribe now"),
    }
)
"""Labels, some of them also entries of menus, that answer a call."""
FEWEST = 2  # lines of a box
MOST = 8
LONGEST = 11  # words of a name or a promise that does not address the reader
LONGEST_ADDRESS = 40  # words of a sentence that does
STARTS = ("Sign up ", "Sign Up ", "Subscribe to ", "Get more ", "Get More ")
ASKS = ("Want more ", "Want to read more", "Want to know more", "Looking for more ", "Like what you")
MOST_HEADS = 3  # lines of a box above its call, where no blank lines show which they are
CLUES = frozenset({"", INVITATION, "legal"})  # of a box's lines
FIELDS = frozenset(  # of a form below a call; some are also buttons to share a story
    {
        *("email", "e-mail", "email address", "e-mail address", "email address (required)", "email (required)"),
        *("your email", "your email address", "enter email", "enter email address"),
        *("enter your email", "enter your email address"),
    }
)
FIELD_FAMILIES = ("navigation", "newsletter", "share")
NEAR_CALL = 3  # lines from a call down to the form's first field
TALLEST_FORM = 6  # lines from a field down to the form's button
FORM = CLUES | {"control"}
LONGEST_PROMISE = 25  # words of what a letter tells, without a full stop
LONGEST_CHOICE = 16  # words of a line between the two: a letter's name, what it tells and when
WORD = pattern(r"\w+")
INBOX = pattern(r"\b(?:your inbox|newsletter)\b", IGNORECASE)
ADDRESSED = group(bare=("you", "your", "our", "we", "us", "click", "reprint", "reprints", "subscribe", "contact"))
"""Of which a line has a word that addresses the reader."""


def lines(page: Page) -> frozenset[int]:
    """The lines of such boxes."""
    calls = [*page.clued(INVITATION), *(block for family in FAMILIES for block in page.worded(family))]
    buttons = [block for block in page.worded("navigation") if block.key in BUTTONS]
    found: set[int] = set()
    for call in (*calls, *buttons):
        for at in range(call.index - 1, max(-1, call.index - 1 - MOST_HEADS), -1):
            if not _heads(page.blocks[at], page.blocks[at + 1]):
                break
            found.update((at, at + 1))
    found.update(_forms(page))
    found.update(_promises(page.blocks, buttons, _calls))
    found.update(_promises(page.blocks, calls, _names_letter))
    for call in (*calls, *buttons) if page.spaced else ():
        if call.index in found:
            continue
        box = _around(page.blocks, call)
        if FEWEST <= len(box) <= MOST and (not call.is_label or call is box[-1]) and _is_box(box):
            found.update(block.index for block in box)
    return frozenset(found)


def _promises(blocks: list[Block], ends: list[Block], calls: Callable[[Block], bool]) -> set[int]:
    """What a letter tells, between a call to sign up for it and a line that ends its box."""
    found: set[int] = set()
    for end in ends:
        above = blocks[max(0, end.index - NEAR_CALL) : end.index]
        call = next((block for block in reversed(above) if calls(block)), None)
        told = blocks[call.index + 1 : end.index] if call is not None else []
        if call is not None and told and all(map(_may_tell, told)):
            found.update(block.index for block in (call, *told))
    return found


def _names_letter(block: Block) -> bool:
    """Whether a line calls to sign up for a letter that it names: ``Sign up to Bookmarks``."""
    return block.text.startswith(STARTS) and not block.sentence and block.words <= LONGEST and block.clue in CLUES


def _may_tell(block: Block) -> bool:
    """Whether a line could say what a letter tells."""
    if block.text.endswith("."):
        return block.words <= LONGEST_CHOICE and _may_stand(block)
    return block.words <= LONGEST_PROMISE and block.phrase is None and block.clue in CLUES and not block.row


def _forms(page: Page) -> set[int]:
    """The lines of forms: a call to sign up, a field for the address, letters to choose from, the button or terms."""
    found: set[int] = set()
    fields = [block for family in FIELD_FAMILIES for block in page.worded(family) if block.key in FIELDS]
    for field in (*fields, *page.clued("control")):  # w3m prints the field itself
        above = page.blocks[max(0, field.index - NEAR_CALL) : field.index]
        call = next((block.index for block in above if _calls(block)), -1)
        form = page.blocks[field.index : field.index + 1 + TALLEST_FORM]
        terms = field.index if any(map(_tells_terms, form[1:2])) else -1  # what one agrees to
        end = next((block.index for block in form if block.key in BUTTONS), terms)
        lines = page.blocks[call + 1 : end]
        if 0 <= call < end and all(block.words <= LONGEST_CHOICE and block.clue in FORM for block in lines):
            found.update(range(call + (not page.blocks[call].is_label), end + 1))
    return found


def _tells_terms(block: Block) -> bool:
    """Whether a line tells what one agrees to, or links to it."""
    return block.clue == INVITATION or (block.phrase is not None and block.phrase.family == "legal")


def _calls(block: Block) -> bool:
    """Whether a line calls to sign up, as the first of a form does."""
    known = block.phrase is not None and block.phrase.family in FAMILIES
    return known or block.clue == INVITATION or call_to_sign_up in block.shapes


def _heads(block: Block, call: Block) -> bool:
    """Whether a line above a call, or above another such line, is of its box.

    It ends as no sentence, and begins as calls do (``Sign up for Port Ellis Today``), speaks of a newsletter, or is its
    name, whose words the call has, too.
    """
    if block.words > LONGEST or block.clue not in CLUES:
        return False
    if block.text[-1] == "?" and block.text.startswith(ASKS):
        return not call.is_label or call.key in BUTTONS or call.clue == INVITATION
    if block.sentence:
        return False
    if call.is_label:
        return call.key in BUTTONS and INBOX.search(block.text) is not None
    if block.text.startswith(STARTS) or (INBOX.search(block.text) is not None and call.words > block.words):
        return True
    return block.words > 1 and block.text.istitle() and set(WORD.findall(block.key)) <= set(WORD.findall(call.key))


def _around(blocks: list[Block], call: Block) -> list[Block]:
    """The lines that adjoin a call, with itself."""
    first = last = call.index
    longest = LONGEST_ADDRESS  # a paragraph of the story may adjoin a box in some dumps
    while not blocks[first].gap and first and call.index - first < MOST and blocks[first - 1].words <= longest:
        first -= 1
    while last + 1 < len(blocks) and not blocks[last + 1].gap and last - call.index < MOST:
        if blocks[last + 1].words > longest:
            break
        last += 1
    return blocks[first : last + 1]


def _is_box(box: list[Block]) -> bool:
    """Whether all lines that adjoin one another could stand in a box; above a field and a button promises may, too."""
    formed = box[-1].key in BUTTONS and any(block.key in FIELDS for block in box)
    return all(_may_stand(block) or (formed and _may_promise(block)) for block in box)


def _may_promise(block: Block) -> bool:
    """Whether a short sentence could tell what a letter holds: ``A digest of the news, sent Monday to Friday.``"""
    return block.clue in CLUES and block.words <= LONGEST_CHOICE and not block.row


def _may_stand(block: Block) -> bool:
    """Whether a line could stand in a box: known chrome, a name or a promise, a sentence to the reader."""
    if block.phrase is not None:
        return not block.ends
    if block.clue not in CLUES or block.row:
        return False
    return block.clue == INVITATION or (not block.sentence and block.words <= LONGEST) or _addresses(block)


def _addresses(block: Block) -> bool:
    """Whether a sentence is to the reader, and no longer than such are: a paragraph of the story has an "us", too."""
    return block.words <= LONGEST_ADDRESS and block.signs & ADDRESSED > 0
