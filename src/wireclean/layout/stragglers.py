"""A story's last paragraphs that stand apart from the others: below a link, calls to readers or other stories."""

from wireclean.fields import bio, credit, signature, signed_sentence
from wireclean.fields import copyright as notice
from wireclean.layout import topic
from wireclean.layout.boxes import ADDRESSED
from wireclean.layout.kinds import (
    SHORT_SENTENCE,
    SHORTEST_SENTENCE,
    TOPICS,
    is_chrome,
    is_prose,
    is_short_sentence,
    is_thai_paragraph,
)
from wireclean.layout.last_lines import LAST, behind_heads, behind_letters, behind_list
from wireclean.layout.rejoined import below_box, tells_of_writer
from wireclean.layout.under_labels import names_one
from wireclean.lazy import pattern
from wireclean.page import ALL_LINKED, Block

ONE_LINK = 1  # lines passed over above a short last sentence: a link to another story
SIGNED = 8  # lines between other stories and what signs this one, which are its end
MOST_SENTENCES = 4  # of the story's last ones below other stories
FEWEST_HEADLINES = 3  # lines from a label to what stands below two headlines
CLOSING_MARKS = frozenset("×✕✖xX")  # with which a box is closed
READ_MORE = "read more"  # a label over one headline as often as over some (Yahoo)
STOPS = (".", ".”", '."')
BOXES = frozenset({"newsletter", "paywall", "ads", "player"})  # families of wordings
RATE = pattern(r"\([^()=]{1,20} = [^()=]{0,20}\d[^()=]{0,30}\)")  # (€1 = $1.15)
FIGURED = pattern(  # a game's
    r"(?:Attendance|Att|Gate|Referee|Half-?time|HT|Umpires?|Officials?): [A-Z\d][^:.?!]{0,60}\.?"
)
LONGEST_PROMPTED = 20  # words of a last paragraph behind calls to readers
VALEDICTION = pattern(  # Yours from the gallery,
    r"(?:Yours?|Best|Sincerely|Regards|Kind(?:est)?|Warm(?:est|ly)?|With|Love|Cheers|Respectfully|Faithfully"
    r"|Affectionately|Gratefully|Until next)\b[^.!?:]{0,40},"
)
LONGEST_VALEDICTION = 5  # words of it, and of the name below
WHOLE = 12  # words of a last paragraph below one headline, where blank lines set both apart
GROUPS = (2, 3, 4)  # lines of a group
FEWEST_GROUPS = 2  # of the story's that show how the next one stands
SHORTEST_KIND = 5  # words of a group's sentence
MOST_BUTTONS = 2  # labels between the story's last two paragraphs, beside chrome that is passed over


def last_paragraph(blocks: list[Block], last: int, printed: list[Block]) -> int:
    """The story's last paragraph, where ``last`` is the last that stands with the others.

    ``printed`` are all blocks of the page, of which ``blocks`` are those that a story does not go on behind.
    """
    # A box may stand below another.
    while (further := _behind_prompts(blocks, _behind_others(blocks, last), printed)) > last:
        last = further
    last = _behind_sentences(blocks, last)
    last = _behind_prompts(blocks, last, printed)  # below which short sentences stood
    last = _behind_sentences(blocks, _behind_headlines(blocks, last, printed))
    while (further := below_box(blocks, last, printed)) > last:
        last = further
    last = _behind_groups(blocks, behind_heads(blocks, last))
    return behind_list(blocks, behind_letters(blocks, _behind_valediction(blocks, last)))


def _behind_groups(blocks: list[Block], last: int) -> int:
    """The story's last block, where lines go on that stand as those above: a name, a place, a sentence, three times.

    A known label or any other line of a site's ends them.
    """
    for lines in GROUPS:
        while last + lines < len(blocks) and last + 1 >= FEWEST_GROUPS * lines and _is_group(blocks, last, lines):
            last += lines
    return last


def _is_group(blocks: list[Block], last: int, lines: int) -> bool:
    """Whether so many lines behind the story are of the same kinds as its last groups of as many."""
    first = last + 1 - FEWEST_GROUPS * lines
    run = blocks[first : last + 1 + lines]
    if any(block.clue or block.phrase is not None or block.linked > ALL_LINKED for block in run):
        return False
    kinds = [_kind(block) for block in run]
    group = kinds[:lines]
    alike = kinds == group * (FEWEST_GROUPS + 1) and group[-1] and not all(group)
    return alike and not any(block.signs & ADDRESSED for block in run[-lines:])


def _kind(block: Block) -> bool:
    """Whether a line is a sentence of some words, and no label, no name and no place."""
    return block.sentence and block.words >= SHORTEST_KIND


def _behind_sentences(blocks: list[Block], last: int) -> int:
    """The last of the short sentences right behind the story's last paragraph."""
    while _is_last_sentence(blocks, last + 1):
        last += 1
    return last


def _behind_valediction(blocks: list[Block], last: int) -> int:
    """The story's last block, where it is a letter that its writer takes leave of and signs on a line below."""
    if last + 2 >= len(blocks) or blocks[last + 1].words > LONGEST_VALEDICTION:
        return last
    leave, name = blocks[last + 1], blocks[last + 2]
    if not VALEDICTION.fullmatch(leave.text) or leave.index != blocks[last].index + 1:
        return last
    signed = name.index == leave.index + 1 and name.words <= LONGEST_VALEDICTION and not name.sentence
    return last + 2 if signed and name.phrase is None and not name.clue else last


def _behind_prompts(blocks: list[Block], last: int, printed: list[Block]) -> int:
    """The story's last block, where its last short sentence stands below calls to sign up, an ad or a player.

    Blank lines set it apart from those, or it has words of the story's; and it does not address the reader.
    """
    at = last + 1
    while at < min(last + 1 + MOST_BUTTONS, len(blocks)) and blocks[at].is_label and not blocks[at].ends:
        at += 1
    if at + 1 >= len(blocks) or blocks[at].index == blocks[last].index + 1:
        return last
    line, below = blocks[at], blocks[at + 1]
    plain = not line.clue and line.phrase is None and SHORTEST_SENTENCE <= line.words <= LONGEST_PROMPTED
    if not plain or line.signs & ADDRESSED or SHORT_SENTENCE.fullmatch(line.text) is None:
        return last
    if credit.is_credit(line.text, True, line.signs) or bio.is_nameless(line.text):
        return last
    if _sums_up_card(printed, line):
        return last
    closed = _is_parted(line, below) or is_chrome(below) or below.clue or "@" in below.text
    if not (closed or credit.is_credit(below.text, True, below.signs) or tells_of_writer(blocks[:last], below)):
        return last
    prose = " ".join(block.text for block in blocks[: last + 1] if block.sentence and block.phrase is None)
    apart = line.gap and (below.gap or _is_parted(line, below))
    own = len(topic.shared(line.text, prose))
    needed = 1 if any(label.opens for label in blocks[last + 1 : at]) else 0  # below other stories' headlines
    return at if own >= needed + (not apart) else last


def _sums_up_card(printed: list[Block], block: Block) -> bool:
    """Whether a sentence stands right below a day, as the summary of another story does below the card's."""
    return block.index > 0 and printed[block.index - 1].clue == "date"


def _is_parted(upper: Block, lower: Block) -> bool:
    """Whether chrome that is passed over stands between two blocks."""
    return lower.index > upper.index + 1


def _behind_others(blocks: list[Block], last: int) -> int:
    """The story's last block, where its last paragraphs stand between other stories and what signs it."""
    if last + 1 >= len(blocks):
        return last
    following = blocks[last + 1]
    boxed = following.index > blocks[last].index + 1 and not (following.ends or following.clue)  # lines passed over
    if not (following.opens or _is_box(following) or (boxed and is_chrome(following))):
        return last
    end = last
    bylined = any(block.clue == "byline" for block in blocks[:last])
    for i, block in enumerate(blocks[last + 2 : last + 2 + SIGNED], last + 2):
        if _signs_story(blocks[:i], block) or (block.clue == "byline" and not bylined):
            return end
        if block.clue == "date" or (end == last and block.linked > ALL_LINKED and block.teaser):
            continue  # of a card, or between the story and its notice
        if block.words == 1 and "@" in block.text:
            continue  # the reporter's address
        if end == last and (_is_box(block) or (block.is_label and not block.ends)):
            continue
        if block.phrase is not None or block.clue or not (block.sentence or block.thematic_break):
            return last
        end = i if is_prose(block) or is_short_sentence(block) else end
        if block.sentence and end == i and signature.sign_off_agency(block.text):
            return end  # … nema odluke. (Hina)
    return last


def _behind_headlines(blocks: list[Block], last: int, printed: list[Block]) -> int:
    """The story's last block, where its last sentences stand below headlines of other stories, which have no full stop.

    Those are passed over. The sentences do not address the reader, and a label that ends stories stands below them.
    """
    at = last + 1 + (last + 1 < len(blocks) and blocks[last + 1].text in CLOSING_MARKS)
    label = blocks[at] if at < len(blocks) else None
    if label is None or not label.opens or label.index != blocks[last].index + at - last:
        return last
    above = label
    for i, block in enumerate(blocks[at + 1 : at + 1 + MOST_SENTENCES], at + 1):
        boxed = label.gap and block.gap and block.index > label.index + 1 and block.words >= WHOLE and not label.ends
        single = block.index == label.index + ONE_LINK + 1
        single = single and (names_one(label) or (label.key == READ_MORE and is_short_sentence(block)))
        if above is label and block.index < label.index + FEWEST_HEADLINES and not (boxed or single):
            return last
        if not (block.sentence and block.text.endswith(STOPS) and block.words >= SHORTEST_SENTENCE):
            ends = block.ends or block.opens or block.key in TOPICS or block.clue in LAST
            dated = block.clue == "date"  # of the card whose summary stands above: 1 hr ago
            ends = ends or (block.gap and block.phrase is not None and not (label.ends or dated))
            card = any(other.clue == "date" for other in blocks[i : i + 2])  # its section, and its date
            ends = ends or (names_one(label) and block.phrase is not None and not card)
            closed = ends and above is not label
            return i - 1 if closed else last
        told = block.clue or block.phrase is not None or block.signs & ADDRESSED
        parted = above is not label and block.index != above.index + 1
        if told or parted or _sums_up_card(printed, block) or credit.is_credit(block.text, True, block.signs):
            return last
        above = block
    return last


def _is_box(block: Block) -> bool:
    """Whether a line is one of a box that sites set between paragraphs: a call to sign up, an ad, a player."""
    return block.phrase is not None and block.phrase.family in BOXES and not block.ends


def _signs_story(above: list[Block], block: Block) -> bool:
    """Whether a line signs the story: a credit, its own notice, a bio, or its byline for a second time."""
    if block.clue in LAST or credit.is_credit(block.text, True, block.signs):
        return True
    if block.clue == "copyright":
        found = notice.parse(block.text)
        return found is not None and not found.footer
    return block.words > 1 and any(
        line.clue == "byline" and line.key.removeprefix("by ") == block.key.removeprefix("by ") for line in above
    )


def _is_thai_paragraph(blocks: list[Block], i: int) -> bool:
    """Whether a line in Thai, which has no full stop, is a last paragraph and no headline: it stands below one.

    Blank lines set it apart, a space parts its clauses, and a known label stands below.
    """
    block, below = blocks[i], blocks[i + 1 : i + 2]
    if not (is_thai_paragraph(block) and block.gap and block.phrase is None and not block.clue):
        return False
    return bool(below) and below[0].gap and (below[0].phrase is not None or below[0].clue in LAST)


def _is_last_sentence(blocks: list[Block], i: int) -> bool:
    """Whether a line right behind the story's last paragraph is a short or signed sentence, as many stories end."""
    if not 0 < i < len(blocks) or not (blocks[i - 1].sentence or blocks[i - 1].row):
        return False
    block = blocks[i]
    if _is_thai_paragraph(blocks, i):
        return True
    if block.index - blocks[i - 1].index > 1 + ONE_LINK:
        return False
    if block.text[0] == "(" and RATE.fullmatch(block.text):
        return True
    if ":" in block.text and FIGURED.fullmatch(block.text):
        return True
    if block.sentence and block.words >= SHORTEST_SENTENCE and signed_sentence.is_signed(block.text):
        return True  # no caption, below which the story would go on
    return is_short_sentence(block) or _is_note(blocks, i)


def _is_note(blocks: list[Block], i: int) -> bool:
    """Whether a short sentence behind a label of its own ends the story, whose words it has: ``Fotnot: …``.

    What ends stories stands right below.
    """
    block = blocks[i]
    if not (block.sentence and SHORTEST_SENTENCE <= block.words < WHOLE and ":" in block.text and block.gap):
        return False
    below = blocks[i + 1 : i + 2]
    closed = bool(below) and below[0].gap and (below[0].ends or below[0].opens or below[0].clue in LAST)
    if not closed or block.clue or block.phrase is not None or block.signs & ADDRESSED or "@" in block.text:
        return False
    story = " ".join(above.text for above in blocks[:i])
    return not credit.is_credit(block.text, True, block.signs) and bool(topic.stems(block.text) & topic.stems(story))
