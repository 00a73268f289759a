"""FLD111."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from wireclean.fields import agencies, photo
from wireclean.fields.byline.houses import is_houses
from wireclean.fields.byline.slashed import is_placed_agency, names_two, names_writer
from wireclean.fields.names import is_full_name, is_title
from wireclean.fields.signed_sentence import is_signed, may_be_signed, may_be_signed_photo
from wireclean.layout import captions
from wireclean.layout.captions import CREDIT, LONGEST_CREDIT, REACH, SHORTEST_SHOWN
from wireclean.layout.kinds import PROSE_WORDS
from wireclean.lazy import pattern
from wireclean.page import Block, Page
from wireclean.rule import Fact, Mark, drop, rule
from wireclean.signs import FIGURES

LONG_DOUBLED = 10  # words of one without a full stop
PICTURE = pattern(r"!\[[^\]]+\]\([^()]*\)")
SOURCED = pattern(r"\S \((?:Source|Credit)s?: [A-Z][^()]{2,50}\)$")
STATION = pattern(  # the rest. NBC10 Boston
    r"\w[.!?”\"] (?:NBC|ABC|CBS|FOX|CW|WGN|Telemundo) ?\d{0,2}(?: [A-Z]\w+){0,2}$"
)
SHOWN = frozenset({"caption", "copyright"})  # clues of captions and credits
LABEL = 2  # words of such a label, with its colon
LABELS = frozenset({"image", "images", "photo", "photos", "picture", "photograph", "bild", "foto", "fotos", "imagen"})


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

    The number of a gallery's pictures goes that stands alone above a caption (New York Post, The Sun).

        - Skip to main content
        - Share this article
        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - 3
        - The swan on the line at Port Ellis, in no hurry.
        - Ida Voss for The Elm Post
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
    yield from (drop(number.index) for number, _ in captions.counted(page))
    described, doubled = captions.find(page), captions.doubled(page)
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
            or (index > page.story.last and _shows_writer(page, block))
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


def _shows_writer(page: Page, block: Block) -> bool:
    """Whether a line below the story is the picture on its writer's card, above the name: ``Photo of Ida Voss``."""
    below = [name.text.removeprefix("By ") for name in page.blocks[block.index + 1 : block.index + 2]]
    return any(is_full_name(name) and block.text.endswith(f" of {name}") for name in below)


def _is_byline(page: Page, block: Block) -> bool:
    """Whether two houses with a slash between them stand above the story's date, and below no picture.

    Two people stand right above the story.
    """
    above = page.story is not None and block.index < page.story.first
    if above and is_placed_agency(block.text):
        return True
    if page.story is not None and block.index == page.story.first - 1 and names_two(block.text):
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


def _is_picture(page: Page, block: Block) -> bool:
    """Whether a block between headline and story is a picture on a page in Markdown, whose words tell what it shows."""
    story = page.story
    if story is None or story.headline is None or not story.headline < block.index <= story.first:
        return False
    return block.source is not None and PICTURE.fullmatch(block.source) is not None and block.words >= SHORTEST_SHOWN


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
