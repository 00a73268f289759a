"""FLD111."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from wireclean.clues import LONGEST_CAPTION
from wireclean.fields import agencies, byline, photo
from wireclean.fields.byline import is_houses, is_placed_agency, names_writer
from wireclean.fields.caption import tells_when_taken
from wireclean.fields.names import is_full_name, is_name, is_title
from wireclean.fields.photographer import is_credit_line
from wireclean.fields.signed_sentence import AFTER_STOP, is_signed, may_be_signed, may_be_signed_photo
from wireclean.layout.kinds import PROSE_WORDS
from wireclean.lazy import pattern
from wireclean.page import Block, Page
from wireclean.rule import Fact, Mark, rule
from wireclean.signs import FIGURES

REACH = 8  # blocks above the headline and below the story
CREDIT = 8  # words of a photographer's credit alone, at most
LONGEST_CREDIT = 12  # words of a credit with its agency: Photo by Ida Voss / AFP via Getty Images
SHORTEST_DOUBLED = 6  # words
LONG_DOUBLED = 10  # words of one without a full stop
PICTURE = pattern(r"!\[[^\]]+\]\([^()]*\)")
WEEKDAY = pattern(r" on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\.$")
SOURCED = pattern(r"\S \((?:Source|Credit)s?: [A-Z][^()]{2,50}\)$")
STATION = pattern(  # the rest. NBC10 Boston
    r"\w[.!?”\"] (?:NBC|ABC|CBS|FOX|CW|WGN|Telemundo) ?\d{0,2}(?: [A-Z]\w+){0,2}$"
)
LONGEST_FIRST = 14  # words of a caption that stands where the story could begin
SHORTEST_SHOWN = 4  # words of a caption that has its credit on the next line
SHOWN = frozenset({"caption", "copyright"})  # clues of captions and credits
HIDES = frozenset({"hide caption", "toggle caption"})  # buttons below a caption
LABEL = 2  # words of such a label, with its colon
LABELS = frozenset({"image", "images", "photo", "photos", "picture", "photograph", "bild", "foto", "fotos", "imagen"})
INITIALS = pattern(r"[A-Z]{2,4}")  # of the desk, which The Canadian Press sets below a caption
WIRES = (" Wire", " Images", " Archive", " Photos")  # with which names of picture services end, and no byline


@rule("FLD111")
def caption(page: Page) -> Iterator[Mark]:
    """A photo's caption or credit, above the story or between its paragraphs, which is one of the `captions`.

    The shape of its credit tells it from a paragraph: ``(AP Photo/…)``, ``(Photo: …)``, ``THE CANADIAN PRESS/…``,
    ``Photo by … / Getty Images``, ``© … , AFP``; or a label or counter in front: ``FILE PHOTO:``, ``Image caption``
    (BBC), ``Credit...`` (New York Times), ``1 of 3 |`` (UPI, AP). So does a sentence that is printed twice in a row,
    and one between headline and story that stands under a photographer's credit (CNN, MSN). A caption without any of
    these cannot be told from prose.

        - Swan delays the morning train
        - By Orla Tennant
        - A swan on the line near Port Ellis, Maine, on Nov. 3, 2025. (AP Photo/Ida Voss)
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - FILE PHOTO: The canal at Port Ellis, from which the swan is thought to have come
          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    A line right over a credit is its caption where it says when it was taken, and among chrome where brackets hold the
    credit.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - A swan stands on the line near Port Ellis on Nov. 3, 2025.
        - Photo by Ida Voss / AFP via Getty Images
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - Ida Voss / AFP via Getty Images
          The railway will mend the fence in May, and the swan will have to be told of it.

    A sentence about a photographer or an agency stays.

          Photo by photo, she has put together all that the swan did that morning, and in what order.
          Getty Images sued a start-up last year over a picture of another swan, and lost.

    With an agency behind it a sentence is a caption if it is short, or the story goes on below it; at the end it signs
    the story.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - The swan on the line at Port Ellis, in no hurry, with the 7.10 and its passengers behind. (AFP)
          It had walked from the canal, and nobody knows how it passed the fence.
          The railway will mend the fence in May, and the swan will have to be told of it by somebody. (AFP)
    """
    if page.story is None:
        return
    top = max(0, (page.story.top if page.story.top is not None else page.story.first) - REACH)
    yield from _labelled(page, page.blocks[top : page.story.last + 1])
    described = _described(page) | _credit_lines(page) | _slashed(page) | _by_name(page) | _hidden(page)
    doubled = _doubled(page)
    head = range(page.story.headline + 1, page.story.first + 1) if page.story.headline is not None else range(0)
    for block in page.blocks[top : page.story.last + 1 + REACH]:
        index = block.index
        shown = index in described or index in doubled or index in head or block.clue in SHOWN
        if not (shown or may_be_signed(block.text)):  # as most
            continue
        if (
            page.marks[index] is not None
            or (not index and not page.story.bare)
            or (block.phrase is not None and block.phrase.family in ("navigation", "related", "wire"))
            or (block.clue == "caption" and index in page.teasers)  # Photos: A village that paints its goats
        ):
            continue
        told = (
            (block.clue == "caption" and not _is_byline(page, block))
            or index in described
            or (index in doubled and (block.sentence or _is_long_inside(page, block)))
        )
        in_head = index in head
        if in_head and not told:
            told = (block.sentence or _is_under_own(page, block)) and _is_under_credit(page, block)
            told = told or _is_sourced(page, block)
        if told and is_signed(block.text) and page.is_inside(block) and block.index >= page.last_told(PROSE_WORDS):
            continue  # the story's last sentence
        told = told or (in_head and (_stands_over_caption(page, block) or _is_picture(page, block)))
        told = told or (_is_sign_alone(block) and block.index < page.last_told(PROSE_WORDS))
        if told or (may_be_signed(block.text) and _is_credited_inside(page, block)):
            yield Mark(block.index, "captions", (Fact("captions", block.text),))


def _labelled(page: Page, blocks: list[Block]) -> Iterator[Mark]:
    """The credit of a picture below its label, where a dump parts them: ``Image:``, and on the next line a name."""
    labels = [(label, credit) for label, credit in pairwise(blocks) if label.text[-1] == ":" and label.words <= LABEL]
    for label, credit in labels:  # few
        if label.key.removesuffix(":") not in LABELS or page.marks[label.index]:
            continue
        if credit.words <= LONGEST_CREDIT and not credit.sentence and credit.phrase is None:
            yield Mark(label.index, "captions", (Fact("captions", f"{label.text} {credit.text}"),))
            yield Mark(credit.index, "captions")


def _is_byline(page: Page, block: Block) -> bool:
    """Whether two houses with a slash between them stand above the story's date, and below no picture."""
    above = page.story is not None and block.index < page.story.first
    if above and is_placed_agency(block.text):
        return True
    dated = [below.clue for below in page.blocks[block.index + 1 : block.index + 2]] == ["date"]
    if not (above and dated):
        return False
    if is_houses(block.text):
        return True
    return " / " in block.text and names_writer(block.text) and not is_full_name(page.blocks[block.index - 1].text)


def _is_sign_alone(block: Block) -> bool:
    """Whether a line is a © with an agency behind it and no year, as under a picture: ``© ANP``, ``© Belga Image``."""
    return block.clue == "copyright" and block.words <= CREDIT and not block.signs & FIGURES


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


def _is_picture(page: Page, block: Block) -> bool:
    """Whether a block between headline and story is a picture on a page in Markdown, whose words tell what it shows."""
    story = page.story
    if story is None or story.headline is None or not story.headline < block.index <= story.first:
        return False
    return block.source is not None and PICTURE.fullmatch(block.source) is not None and block.words >= SHORTEST_SHOWN


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
    if above.index == story.headline + 1:  # no deck, which says when nothing was taken
        bracketed = credit.text[0] == "(" and credit.text[-1] == ")" and WEEKDAY.search(above.text) is not None
        told = tells_when_taken(above.text) or bracketed
        return plain and credit.index < story.first and told and photo.is_alone(credit.text)
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


def _is_credited_inside(page: Page, block: Block) -> bool:
    """Whether a sentence with an agency behind it has more of the story below, so that it signs nothing."""
    story = page.story
    head = story is not None and story.headline is not None and story.headline < block.index < story.first
    return may_be_signed_photo(block.text) and (head or block.index < page.last_told(PROSE_WORDS))


def _stands_over_caption(page: Page, block: Block) -> bool:
    """Whether a line is a picture's credit right above its caption."""
    return (_is_house(page, block) or _is_capital_house(page, block)) and any(
        below.sentence and _is_under_credit(page, below) for below in page.blocks[block.index + 1 : block.index + 2]
    )


def _is_under_credit(page: Page, block: Block) -> bool:
    """Whether a sentence between headline and story stands under a photographer's credit, as CNN and MSN print them."""
    if page.story is None or page.story.headline is None or not page.story.headline < block.index < page.story.first:
        return False
    above = page.blocks[block.index - 1]
    credit = above.clue == "caption" and above.words <= CREDIT
    credit = credit or (_is_house(page, above) and not block.gap) or _is_capital_house(page, above)
    return credit and block.phrase is None and not block.clue


def _is_under_own(page: Page, block: Block) -> bool:
    """Whether a line without a full stop is as long as a caption, and stands right below a picture's credit alone."""
    above = page.blocks[block.index - 1]
    alone = above.clue == "caption" and above.text[0] not in "([" and photo.is_alone(above.text)
    return alone and block.words >= SHORTEST_SHOWN


def _is_sourced(page: Page, block: Block) -> bool:
    """Whether a line between headline and story names in brackets who gave the picture: ``(Source: Hawaii News Now)``.

    Below a paragraph inside the story such brackets name whose figures those are.
    """
    story = page.story
    if story is None or story.headline is None or not story.headline < block.index < story.first:
        return False
    if block.clue or block.phrase is not None:
        return False
    return (block.text[-1] == ")" and SOURCED.search(block.text) is not None) or (
        STATION.search(block.text) is not None
    )


def _is_house(page: Page, block: Block) -> bool:
    """Whether an organisation's name stands between headline and story as a picture's credit, with no byline above."""
    story = page.story
    if story is None or story.headline is None or not story.headline + 1 < block.index < story.first:
        return False
    credited = page.blocks[block.index + 2].clue == "caption" if block.index + 2 < len(page.blocks) else False
    if (page.spaced and not block.gap) or (credited and agencies.is_agency(block.text)):
        return False  # the picture's own credit stands below, and the agency wrote the story
    return (
        not block.clue
        and block.words <= CREDIT
        and agencies.is_organisation(block.text)
        and not is_title(block.text)
        and not any(story.headline <= byline.index < block.index for byline in page.clued("byline"))
    )


def _is_capital_house(page: Page, block: Block) -> bool:
    """Whether an agency in capitals stands below a byline and its date, above a story with a dateline (Hawaii)."""
    story = page.story
    if (
        story is None
        or story.headline is None
        or not block.text.isupper()
        or page.blocks[story.first].clue != "dateline"
    ):
        return False
    head = [above.clue for above in page.blocks[story.headline + 1 : block.index]]
    return head[-1:] == ["date"] and "byline" in head and agencies.is_agency(block.text)


def _is_long_inside(page: Page, block: Block) -> bool:
    """Whether a line without a full stop is longer than a subhead, inside the story."""
    return block.words >= LONG_DOUBLED and page.is_inside(block)


def _doubled(page: Page) -> frozenset[int]:
    """The lines that are printed twice in a row, as captions are, the second time perhaps with a credit."""
    found: set[int] = set()
    if page.story is not None and page.story.bare:
        return frozenset(found)
    keys = [block.key for block in page.blocks]
    for at in [at for at, (above, below) in enumerate(pairwise(keys)) if above == below]:
        found.update((at, at + 1))
    for caption in page.clued("caption"):
        beside = page.around(caption)
        found.update(block.index for block in beside if caption.key.startswith(block.key.rstrip(".")))
    return frozenset(index for index in found if page.blocks[index].words >= SHORTEST_DOUBLED)
