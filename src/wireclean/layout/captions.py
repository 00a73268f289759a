"""Captions that the lines beside them show: a credit below, a photographer's name, a button, a second printing."""

from __future__ import annotations

from itertools import pairwise

from wireclean.clues import LONGEST_CAPTION
from wireclean.fields import agencies, byline, photo
from wireclean.fields.caption import tells_when_taken
from wireclean.fields.names import is_full_name, is_name
from wireclean.fields.photographer import is_credit_line
from wireclean.fields.signed_sentence import AFTER_STOP
from wireclean.lazy import pattern
from wireclean.page import Block, Page

WEEKDAY = pattern(r" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\.$")
LONGEST_FIRST = 14  # words of a caption that stands where the story could begin
HIDES = frozenset({"hide caption", "toggle caption"})  # buttons below a caption
INITIALS = pattern(r"[A-Z]{2,4}")  # of the desk, which The Canadian Press sets below a caption
WIRES = (" Wire", " Images", " Archive", " Photos")  # with which names of picture services end, and no byline
REACH = 8  # blocks above the headline and below the story
CREDIT = 8  # words of a photographer's credit alone, at most
LONGEST_CREDIT = 12  # words of a credit with its agency: Photo by Ida Voss / AFP via Getty Images
SHORTEST_DOUBLED = 6  # words
LONGEST_BUTTON = 12  # characters of what a page sets behind the credit: to see the picture larger
LIKE = 24  # characters with which a caption begins, looked for a second time
CREDIT_BEHIND = pattern(r"\.? ?\(c\) ?\S[^.!?]{1,60}$")  # © Museum | A. Vermeer, with the sign folded
MOST_BETWEEN = 3  # lines between two printings of a caption: who took the picture, a slash, for whom
LONGEST_COUNT = 2  # figures of how many pictures there are
LONGEST_COUNTED = 30  # words of a caption below such a number
SHORTEST_SHOWN = 4  # words of a caption that has its credit on the next line


def find(page: Page) -> frozenset[int]:
    """The indices of captions, and of credits, that the lines right above or below show."""
    shown = frozenset(index for _, below in counted(page) for index in below)
    named = _slashed(page) | _by_name(page) | _around_name(page)
    return _described(page) | _credit_lines(page) | _hidden(page) | named | shown


def counted(page: Page) -> list[tuple[Block, tuple[int, ...]]]:
    """The numbers of a gallery's pictures, each alone above a caption, with the indices of that and of its credit.

    The New York Post and The Sun print them above the caption, whose credit stands behind it or on the next line.
    """
    found: list[tuple[Block, tuple[int, ...]]] = []
    story = page.story
    if story is None or story.bare:
        return found
    for number in page.blocks[story.first + 1 : story.last - 1]:
        if not (number.text.isdigit() and len(number.text) <= LONGEST_COUNT):
            continue
        caption, credit = page.blocks[number.index + 1 : number.index + 3]
        if caption.clue == "caption":
            found.append((number, (caption.index,)))
        elif _is_shown(caption) and caption.words <= LONGEST_COUNTED and _is_credit(credit):
            found.append((number, (caption.index, credit.index)))
    return found


def _is_credit(line: Block) -> bool:
    """Whether a line below a caption is its credit by its words alone."""
    return line.words <= CREDIT and (line.clue == "caption" or is_credit_line(line.text))


def _described(page: Page) -> frozenset[int]:
    """The blocks inside the story that are captions whose credit has the next line for itself.

    A credit in brackets stands behind its caption, and is a line of its own where a page is dumped piece by piece.
    Other credits may be all that a picture has: there only what says when it was taken tells a caption from prose. In
    an article alone, and at the story's end, the brackets may hold its signature.
    """
    found: set[int] = set()
    if page.story is None:
        return frozenset(found)
    for credit in page.clued("caption"):
        above = page.blocks[credit.index - 1] if credit.index else credit
        if _stands_in_block(page, above, credit) or _stands_in_head(page, above, credit):
            found.add(above.index)
        if not page.story.first <= above.index < credit.index < page.story.last or above.clue or above.phrase:
            continue
        named = is_name(credit.text.strip("()"))
        told = named and AFTER_STOP.search(above.text) is not None  # who wrote it
        bracketed = (
            not told
            and credit.text.startswith("(")
            and credit.text.endswith(")")
            and not (credit.gap or page.story.bare)
        )
        if credit.words <= LONGEST_CREDIT and (
            (bracketed and above.words <= LONGEST_CAPTION) or (above.sentence and tells_when_taken(above.text))
        ):
            found.add(above.index)
    return frozenset(found)


def _stands_in_block(page: Page, above: Block, credit: Block) -> bool:
    """Whether a caption and its credit are two lines of one block, where blank lines set the paragraphs apart."""
    story = page.story
    if story is None or story.headline is None or not page.spaced:
        return False
    return (
        story.headline + 1 < above.index < credit.index < story.last
        and (above.gap or page.blocks[above.index - 1].phrase is not None)
        and not credit.gap
        and SHORTEST_SHOWN <= above.words <= LONGEST_CAPTION
        and credit.words <= LONGEST_CREDIT
        and above.phrase is None
        and not above.clue
    )


def _stands_in_head(page: Page, above: Block, credit: Block) -> bool:
    """Whether a caption stands right below the byline, the date or the page's buttons, its credit on the next line.

    A story whose first paragraph a picture's credit follows begins with more words.
    """
    story = page.story
    if story is None or story.headline is None or not story.headline < above.index <= story.first:
        return False
    plain = above.sentence and not above.clue and above.phrase is None
    right = above.index == story.headline + 1
    bracketed = right and credit.text[0] == "(" and credit.text[-1] == ")" and WEEKDAY.search(above.text) is not None
    told = bracketed or tells_when_taken(above.text)  # no deck, which says when nothing was taken
    if plain and told and credit.index < story.first and photo.is_alone(credit.text):
        return True
    if right:
        return False
    head, mark = page.blocks[above.index - 1], page.marks[above.index - 1]
    below = head.clue in ("byline", "date") or (mark is not None and mark.outcome in ("byline", "date"))
    below = below or agencies.is_agency(head.text) or head.phrase is not None or head.text.isdigit()
    below = below or (head.words == 1 and "@" in head.text)  # the reporter's address
    longest = LONGEST_FIRST if credit.index >= story.first and not tells_when_taken(above.text) else LONGEST_CAPTION
    short = credit.words <= LONGEST_CREDIT and above.words <= longest
    return plain and below and short and photo.is_alone(credit.text)


def _hidden(page: Page) -> frozenset[int]:
    """The caption above the button that hides it, perhaps with its credit on a line between (public radio)."""
    found: set[int] = set()
    for button in page.worded("gallery"):
        if button.key not in HIDES or button.index < 2:
            continue
        credit, caption = page.blocks[button.index - 1], page.blocks[button.index - 2]
        if credit.phrase is not None:
            continue
        found.add(credit.index)
        below_caption = not credit.sentence and credit.words <= CREDIT and caption.sentence and not credit.gap
        if below_caption and caption.phrase is None and not caption.clue:
            found.add(caption.index)
    return frozenset(found)


def _by_name(page: Page) -> frozenset[int]:
    """A photographer's name above its caption, or below one, between a byline or date and the story (The Hill, CNHI).

    The two stand in one block where blank lines set blocks apart, and nobody's byline is a name alone.
    """
    found: set[int] = set()
    story = page.story
    if story is None or story.headline is None or story.bare:
        return frozenset(found)
    head = page.blocks[story.headline + 1 : story.first + 1]
    for number, block in enumerate(head[:-1]):
        if not is_name(block.text) or block.words < 2 or block.clue or block.phrase is not None:
            continue
        above = head[:number]
        below = head[number + 1]
        if above and above[-1].clue == "caption" and not block.gap and any(b.clue == "date" for b in above):
            found.add(block.index)
        elif (
            any(b.clue == "byline" or b.key.startswith("by ") for b in above)
            and block.gap == page.spaced
            and not below.gap
            and below.sentence
            and not below.clue
            and below.phrase is None
            and tells_when_taken(below.text)
        ):
            found.update((block.index, below.index))
    return frozenset(found)


def _slashed(page: Page) -> frozenset[int]:
    """A caption, its photographer and the house, with a slash alone on the line between those (public radio)."""
    found: set[int] = set()
    story = page.story
    if story is None or story.headline is None:
        return frozenset(found)
    for slash in page.blocks[story.headline + 1 : story.first + REACH]:
        who, house = page.blocks[slash.index - 1], page.blocks[slash.index + 1 : slash.index + 2]
        if slash.text != "/" or not house or not is_name(who.text) or house[0].sentence or house[0].words > CREDIT:
            continue
        found.update((who.index, house[0].index))
        above = page.blocks[who.index - 1]
        if above.index > story.headline and above.sentence and not above.clue and above.phrase is None:
            found.add(above.index)
    return frozenset(found)


def _around_name(page: Page) -> frozenset[int]:
    """A caption that stands above its photographer's name and again below it, as public radio's stations print it."""
    found: set[int] = set()
    story = page.story
    if story is None or story.headline is None:
        return frozenset(found)
    seen: dict[str, int] = {}
    for block in page.blocks[story.headline + 1 : story.last + 1]:
        upper = seen.get(block.key, -1)
        seen[block.key] = block.index
        if upper < 0 or not 1 < block.index - upper <= 1 + MOST_BETWEEN or block.words < SHORTEST_DOUBLED:
            continue
        between = page.blocks[upper + 1 : block.index]
        if is_full_name(between[0].text) and not any(line.sentence or line.words > CREDIT for line in between):
            found.update(range(upper, block.index + 1))
    return frozenset(found)


def _credit_lines(page: Page) -> frozenset[int]:
    """The blocks that are a photographer's credit right below a caption, with those captions.

    The caption is known, or is a sentence among the lines above the story whose byline stands elsewhere.
    """
    found: set[int] = set()
    if page.story is None or page.story.bare or page.story.headline is None:
        return frozenset(found)
    head = page.blocks[page.story.headline + 1 : page.story.first]
    bylined = any(block.clue == "byline" or block.key in ("by", "author") or _names_agencys(block) for block in head)
    shown = page.story.first if bylined else -1
    captions = [
        (above, credit)
        for above, credit in pairwise(page.blocks[page.story.headline + 1 : page.story.last])
        if above.clue == "caption" or (above.index <= shown and _is_shown(above))
    ]
    for above, credit in captions:
        captioned = above.clue == "caption"
        initials = captioned and not credit.gap and INITIALS.fullmatch(credit.text) is not None
        initials = initials and not page.blocks[credit.index + 1].text.endswith("%")  # a share's, and how it stands
        if not (initials or is_credit_line(credit.text)):
            continue
        if "/" in credit.text and not captioned and above.index in (page.story.headline + 1, page.story.first):
            continue  # a deck, or the story's first paragraph
        named = agencies.full_name(credit.text) is None  # a photographer too, not an agency that may be a byline
        if not (named or bylined) and page.blocks[credit.index + 1].clue == "date":
            continue
        if (not credit.gap or bylined or credit.text.endswith(WIRES)) if captioned else named:
            found.update((above.index, credit.index))
    return frozenset(found)


def _names_agencys(block: Block) -> bool:
    """Whether a line without a mark names a writer and the agency: ``Ida Voss, Associated Press``."""
    named = "," in block.text and block.words <= CREDIT and not block.sentence
    return named and byline.names_agencys_writer(block.text)


def _is_shown(block: Block) -> bool:
    """Whether a line could be a caption, as a sentence without a clue to what else it is."""
    return block.sentence and block.words >= SHORTEST_DOUBLED and not block.clue and block.phrase is None


def doubled(page: Page) -> frozenset[int]:
    """The lines that are printed twice in a row, as captions are, the second time perhaps with a credit."""
    found: set[int] = set()
    if page.story is not None and page.story.bare:
        return frozenset(found)
    keys = [block.key for block in page.blocks]
    for at in [at for at, (above, below) in enumerate(pairwise(keys)) if above == below]:
        found.update((at, at + 1))
    for at, (above, below) in enumerate(pairwise(keys)):
        if len(above) >= LIKE and below.startswith(above.rstrip(".")) and CREDIT_BEHIND.match(below, len(above)):
            found.update((at, at + 1))
    for caption in page.clued("caption"):
        for block in page.around(caption):
            longer, shorter = sorted((block, caption), key=lambda each: -len(each.key))
            more = len(longer.key) - len(shorter.key) if shorter is caption else 0  # a button's, behind the credit
            if longer.key.startswith(shorter.key.rstrip(".")) and more <= LONGEST_BUTTON:
                found.add(block.index)
    found.update(block.index for block in page.blocks if block.words >= 2 * SHORTEST_DOUBLED and _is_twice(block))
    return frozenset(index for index in found if page.blocks[index].words >= SHORTEST_DOUBLED)


def _is_twice(block: Block) -> bool:
    """Whether a line begins with the same words twice, a picture's description and its caption, perhaps with a credit.

    w3m sets the two one behind the other.
    """
    text = block.text
    again = text.find(text[:LIKE], LIKE) if not block.phrase else -1
    said = text[: again - 1]
    if again < 0 or not text.startswith(said, again) or len({*said.split(" ")}) < SHORTEST_DOUBLED:
        return False
    return text.count(" ", again + len(said)) <= LONGEST_CREDIT
