"""The last block of a story, and why it ends there."""

from wireclean.fields import bio, credit, release
from wireclean.fields import copyright as notice
from wireclean.fields.republished import CP
from wireclean.layout.kinds import CLOSERS, PARAGRAPH, PROSE_WORDS, TOPICS, is_chrome, is_short_sentence, is_sure
from wireclean.layout.release_end import boilerplate, contacts, contacts_below, is_marked
from wireclean.layout.stragglers import last_paragraph
from wireclean.lazy import pattern
from wireclean.page import Block
from wireclean.signs import FIGURES

CLOSING = 16  # lines between the last prose and what closes the story, which may be a table or an address
FOOTER = 2  # known labels among those; below as many a notice is the site's
PASSED_OVER = 3  # lines of sure chrome among those; behind more of them a notice is the site's
FEWEST_ROWS = 3  # of a table, of which most have a figure
FEWEST_OTHERS = 2  # lines of other stories: a label and a headline
FEWEST_TITLES = 3  # headlines of other stories, of which labels without a known wording stand over some
FEWEST_LABELS = 2
SHORTEST_TITLE = 8  # words of such a headline
LONGEST_LABEL = 5  # and of such a label
MARKS = "*•·▪–—-+0123456789"  # of lists
LAST = TOPICS | {"about the author", "about the authors", "about the writer"}  # labels over a story's last lines
LONGEST_TOPIC = 6  # words of what stands below a label over topics
NUMBERING = "0123456789. "  # what may stand in front of a list's entry and is no figure
SIGNED = pattern(r"[=–—-]{2,3}\s?[A-Z]|Enditem|\(END\)")  # -- BERNAMA, ==Kyodo, Enditem/AW
HASHTAGS = pattern(r"#\w[\w-]*(?: #\w[\w-]*)*")  # topics; a word of a post has its author below
LITTLE = 0.4  # words below the mark of the story's agency, for each above it
NOTES = frozenset({"correction", "credit", "dateline"})  # clues of what belongs to a story below its agency's mark, too
SHORTEST_SIGNED = 5  # words of a letter's last sentence above a name
SHOWN = 60  # characters of a line that is shown as the reason


def last_block(
    blocks: list[Block], last: int, signed: frozenset[int], bare: bool, printed: list[Block]
) -> tuple[int, str]:
    """The last block of the body, and why the story ends there.

    ``printed`` are all blocks of the page, of which ``blocks`` are those that a story does not go on behind.
    """
    last = last if bare else _above_signature(blocks, last_paragraph(blocks, last, printed))
    while last and not bare and HASHTAGS.fullmatch(blocks[last].text):
        last -= 1
    for i in range(max(1, last + 1 - CLOSING), min(len(blocks), last + 1 + CLOSING)):
        if blocks[i].clue == "end mark" and _signs_above_bio(blocks, i):
            return i - 1, _below("the agency that wrote the story", blocks[i])
    if last + 1 >= len(blocks):
        return last, "the end of the page"
    if bare:
        return _of_bare(blocks)
    released = any(block.clue == "dateline" and release.is_release(block.text) for block in blocks[: last + 1])
    if released or is_marked(blocks, last):
        return _of_release(blocks, last) or _above_chrome(blocks, last, signed, released=True)
    return _above_chrome(blocks, last, signed, released=False)


def _of_bare(blocks: list[Block]) -> tuple[int, str]:
    """The end of a text that is already only an article: hardly anything stands below it."""
    if (at := _topics_below(blocks)) is not None:
        return at - 1, _below("a label over topics", blocks[at])
    if (at := _noticed(blocks)) is not None:
        return at - 1, _below("what closes a story", blocks[at])
    if (at := _first_published(blocks)) is not None:
        return at, "an agency says there when its story was first published"
    return len(blocks) - 1, "nothing below the story looks like chrome"


def _of_release(blocks: list[Block], last: int) -> tuple[int, str] | None:
    """The end of a release that its closing line or the sections below it show."""
    below = blocks[last + 1 :]
    closing = next((i for i, block in enumerate(below[:CLOSING]) if block.clue == "release"), None)
    if closing is not None:
        why = _below("what closes a release", below[closing])
        return last + closing + contacts_below(below, closing), why
    if (own := boilerplate(blocks, last)) > last:
        return own, "below it end the sections that close a release"
    return None


def _above_chrome(blocks: list[Block], last: int, signed: frozenset[int], *, released: bool) -> tuple[int, str]:
    """The end above the first line below the last prose that is the site's, or with what closes the story."""
    below = blocks[last + 1 :]
    labels = 0
    for steps, block in enumerate(below[:CLOSING]):
        if not steps and release.heads_media_contacts(block.text):
            return last + 1 + contacts(blocks, last + 1), "below it stand a release's contacts"
        if (what := _not_the_storys(block, steps, signed)) is not None:
            return last, _below(what, block)
        if _is_known(below, steps, released):
            if steps and (released or _is_table(below[:steps]) or _is_signature(blocks, last, steps)):
                return last + steps, f"lines of the story's own stand above a known label: {block.text[:SHOWN]}"
            return last, _below("a known label", block)
        if block.clue == "credit" and any(map(credits_by_place, below[:steps])):
            return last, _below("the writer's card", block)
        if block.sentence and block.words >= PARAGRAPH and not block.clue:
            break  # another story's
        passed = block.index - blocks[last].index - steps - 1  # lines of sure chrome
        told = steps == 1 and block.clue == "credit" and is_short_sentence(below[0])  # right above the credit
        closes = block.clue in CLOSERS and (passed < PASSED_OVER or told)
        if closes and labels + (passed if labels else 0) < FOOTER:
            return _above_closer(blocks, last, steps)
        labels += is_chrome(block)
    own = contacts(blocks, last) if released else 0
    return last + own, "the last prose" if not own else "the last prose, and the release's contacts below it"


def _not_the_storys(block: Block, steps: int, signed: frozenset[int]) -> str | None:
    """What a line so many steps below the last prose is, if it is none of the story's and no known label."""
    if block.index in signed:
        return "a reader's comment"
    if _is_footer(block):
        return "the site's notice"
    return "a byline" if block.clue == "byline" and not steps else None


def _is_known(below: list[Block], steps: int, released: bool) -> bool:
    """Whether the line so many steps below the last prose is sure chrome, or a label over some or over topics."""
    block = below[steps]
    if block.clue in CLOSERS:
        return False
    heads_menu = block.is_label and steps + 1 < len(below) and is_chrome(below[steps + 1])
    heads_topics = block.is_label and block.key in TOPICS
    return is_sure(block) or heads_menu or heads_topics or (released and is_chrome(block))


def _above_closer(blocks: list[Block], last: int, steps: int) -> tuple[int, str]:
    """The end above what closes the story so many steps below the last prose, without what stands between."""
    below = blocks[last + 1 :]
    block = below[steps]
    if block.clue == "copyright" and _are_others(blocks[last], below[:steps]):
        return last, _below("headlines of other stories", below[0])
    while steps and below[steps - 1].clue == "section":  # Tags Senate, above the notice
        steps -= 1
    return last + steps, _below("what closes a story", block)


def _first_published(blocks: list[Block]) -> int | None:
    """The line in which The Canadian Press says when its story was first published, with nothing but labels below."""
    at = next((i for i, block in enumerate(blocks) if "first published" in block.text and CP.match(block.text)), None)
    below = blocks[at + 1 :] if at is not None else []
    return at if below and not any(block.sentence or block.clue in CLOSERS for block in below[:-1]) else None


def _noticed(blocks: list[Block]) -> int | None:
    """The mark or notice that closes an article alone, with nothing but headlines of other stories below it."""
    at = next((i for i, block in enumerate(blocks) if i and block.clue in ("end mark", "copyright")), None)
    below = blocks[at + 1 :] if at is not None else []
    plain = [block for block in below if not block.clue]
    told = any(block.sentence for block in plain) or any(block.clue in NOTES for block in below)
    return at if len(plain) >= FEWEST_OTHERS and not told else None


def _topics_below(blocks: list[Block]) -> int | None:
    """The label over the last lines of an article alone, where nothing but labels stands below: ``Filed under``."""
    found = None
    end = len(blocks)
    while end > 1 and blocks[end - 1].phrase is not None and blocks[end - 1].words <= LONGEST_TOPIC:
        end -= 1
    if end < len(blocks) - 1 and (blocks[end - 1].sentence or blocks[end - 1].clue in CLOSERS):
        found = end  # labels alone, below which no paragraph stands
    for i in range(len(blocks) - 1, max(0, len(blocks) - 1 - CLOSING), -1):
        if blocks[i].words > LONGEST_TOPIC or blocks[i].sentence:
            break
        known = blocks[i].phrase is not None and (blocks[i].ends or blocks[i].key.removesuffix(":") in LAST)
        others = blocks[i].opens or (found is not None and blocks[i].key.startswith("more "))
        headed = others and blocks[i + 1 :] and all(below.teaser or below.phrase for below in blocks[i + 1 :])
        if known or headed:
            found = i
    return found


def _signs_above_bio(blocks: list[Block], i: int) -> bool:
    """Whether an end mark names an agency as the source, and what a site says of itself stands below: ``About …``."""
    if ":" not in blocks[i].text or i + 1 >= len(blocks):
        return False
    return blocks[i + 1].key.startswith("about ") and not blocks[i + 1].sentence


def _below(what: str, block: Block) -> str:
    """The reason to end the story above a block."""
    return f"below it stands {what}: {block.text[:SHOWN]}"


def _above_signature(blocks: list[Block], last: int) -> int:
    """The block above the mark with which an agency signs the story, where what stands below it is little.

    What the agency says of itself is; a round-up has more of its items below, each with its mark.
    """
    signed = [i for i, block in enumerate(blocks[: last + 1]) if block.clue == "end mark" and SIGNED.match(block.text)]
    if len(signed) != 1 or not signed[0]:
        return last
    above, below = blocks[: signed[0]], blocks[signed[0] + 1 : last + 1]
    little = sum(block.words for block in below) <= LITTLE * sum(block.words for block in above if block.sentence)
    return signed[0] - 1 if little and not any(block.clue in NOTES for block in below) else last


def _are_others(above: Block, lines: list[Block]) -> bool:
    """Whether lines between the last prose and a notice are other stories' headlines, under labels of the site's.

    A story's own list is introduced, or has its marks; results have their figures.
    """
    if above.text.endswith(":") or any(line.clue in CLOSERS or line.text[0] in MARKS for line in lines):
        return False
    plain = [line for line in lines if not (line.sentence or line.clue or line.row)]
    titles = sum(line.words >= SHORTEST_TITLE and line.text[-1] not in ":;," for line in plain)
    labels = sum(line.words <= LONGEST_LABEL and not line.signs & FIGURES for line in plain)
    return titles >= FEWEST_TITLES and labels >= FEWEST_LABELS


def credits_by_place(block: Block) -> bool:
    """Whether a line below the last prose is a credit that only its place shows."""
    return not block.clue and (bio.says_role(block.text) or credit.is_credit(block.text, True, block.signs))


def _is_table(lines: list[Block]) -> bool:
    """Whether lines below the last prose are rows of the story's own: results, an address, a line of some words."""
    own = [line for line in lines if line.words > 1 and line.clue != "section"]
    rows = [line for line in own if any(map(str.isdigit, line.text.lstrip(NUMBERING)))]
    if len(lines) < FEWEST_ROWS:
        return rows[:1] == lines[:1] and lines[0].words >= PROSE_WORDS and lines[0].clue != "date"
    return len(rows) * 2 >= len(lines)


def _is_footer(block: Block) -> bool:
    """Whether a notice reads like a site's, and no story's."""
    found = notice.parse(block.text) if block.clue == "copyright" else None
    return found is not None and found.footer


def _is_signature(blocks: list[Block], last: int, steps: int) -> bool:
    """Whether the lines below the last prose sign it, as lines above have signed other letters."""
    signed = [not block.sentence and block.words <= 4 and not is_chrome(block) and not block.clue for block in blocks]
    return (
        steps <= 3
        and all(signed[last + 1 : last + 1 + steps])
        and any(
            signed[i] and signed[i + 1] and blocks[i - 1].sentence and blocks[i - 1].words >= SHORTEST_SIGNED
            for i in range(1, last - 1)
        )
    )
