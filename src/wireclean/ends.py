"""The first and the last block of a story, and why it begins and ends there."""

from wireclean import dates, headline, topic
from wireclean.fields import agencies, byline, caption, credit, dateline
from wireclean.fields import copyright as notice
from wireclean.fields.names import is_name
from wireclean.kinds import CLOSERS, PARAGRAPH, PROSE_CLUES, PROSE_WORDS, is_chrome, is_prose, is_subhead, is_sure
from wireclean.lazy import IGNORECASE, pattern
from wireclean.page import Block
from wireclean.signs import FIGURES

ONE_LINK = 1  # lines passed over above a short last sentence: a link to another story
SHORTEST_LAST = 3  # words of a shorter one with which a story ends
LAST_SENTENCE = pattern(  # no call to the reader
    r"(?!Visit |Follow |Let )[–—-]? ?[^\W\d_][^:|©?!]*[\w%][”\"»]?[.。।]|[“„«»\"'‘「][^:|©]*[.!?,。][”“»\"'’」].*"
)
LONGEST_TABLE = 16  # lines between a short first sentence and the first prose
SUMMED = 12  # blocks of the story in which an item's words are looked for
SHARED = 1  # such words of an item that is no sentence
FEWEST_POINTS = 2  # items of a list above the story
SHORTEST_POINT = 5  # words of each, with its bullet
CLOSING = 16  # lines between the last prose and what closes the story, which may be a table or an address
MOST_LABELS = 8  # that stand above the first prose and are none of the story's
LONGEST_LABEL = 6  # words of one
FEWEST_ROWS = 3  # of a table, of which most have a figure
NUMBERING = "0123456789. "  # what may stand in front of a list's entry and is no figure
TOPICS = frozenset({"keywords", "tags", "topics"})  # labels over words that sort the story
SIGNERS = frozenset({"credit", "desk", "end mark", "correction"})  # clues of what signs a story
SIGNED = 8  # lines between other stories and what signs this one, which are its end
BOXES = frozenset({"newsletter", "paywall", "ads", "player"})  # families of wordings
CONTACTS_LABELS = frozenset({"contact", "contacts", "media contact", "media contacts", "investor contact"})
MOST_CONTACTS = 8  # lines with which a release ends, at most
FOOTER = 2  # known labels among those; below as many a notice is the site's
PASSED_OVER = 3  # lines of sure chrome among those; behind more of them a notice is the site's
LONGEST_PROMPTED = 20  # words of a last paragraph behind calls to readers
MOST_BUTTONS = 2  # labels between the story's last two paragraphs, beside chrome that is passed over
BIO = pattern(
    r"(?:[A-Z][\w’'-]+ ){0,3}[Ii]s an? (?:\w+[ -]){0,3}(?:researcher|professor|lecturer|fellow|writer|reporter|editor"
    r"|journalist|author|director|scientist)\b"
)
ADDRESSED = pattern(r"\b(?:you|your|our|we|us|click|reprints?|subscribe|contact)\b", IGNORECASE)
SHORTEST_CARD = 2  # lines of a writer's card above the bio, at least
LONGEST_CARD = 4  # words of such a line
LONGEST_NAME = 3  # words of a name right below the headline that is the byline


def first_block(blocks: list[Block], first: int, title: int | None, bare: bool) -> tuple[int, str]:
    """The first block of the body, and why the story begins there."""
    if first == 0:
        return first, "the top of the page"
    if bare:
        top = 0 if title is None else _below_head(blocks, first, title)
        if top < first:
            return top, "nothing above the story looks like chrome"
    listed = _list_above(blocks, first, title)
    if listed < first:
        return listed, "a list that sums the story up stands above its first prose"
    if (sentence := _opening(blocks, first)) < first:
        return sentence, "a short sentence right below the byline or date"
    first = _past_labels(blocks, first)
    why = "a dateline" if blocks[first].clue == "dateline" else "the first prose"
    if title is not None:
        why += " below the headline"
        if _is_first_sentence(blocks, first - 1):
            return first - 1, f"a short sentence above {why}"
        subhead = blocks[first - 1]
        above = blocks[first - 2] if first > 1 else None
        named = above is not None and above.clue == "byline" and agencies.is_organisation(subhead.text)
        headed = above is not None and (above.clue or is_chrome(above))
        other = subhead.index != title and _reads_as_headline(blocks, first)
        other = other or sum(block.text == subhead.text for block in blocks) > 1  # a label, an entry of a menu
        if is_subhead(subhead) and not named and headed and not other:
            return first - 1 - _is_hour(blocks, first - 2), f"a subhead above {why}"
        if _is_hour(blocks, first - 1):
            return first - 1, f"the time of the last entry above {why}"
    return first, why


def _past_labels(blocks: list[Block], first: int) -> int:
    """The first prose, where nothing but labels stand between that and the first block: buttons, an entry of a menu."""
    for i, block in enumerate(blocks[first : first + MOST_LABELS], first):
        if is_prose(block):
            return i
        if block.sentence or block.clue or block.row or block.words > LONGEST_LABEL:
            break
    return first


def _list_above(blocks: list[Block], first: int, title: int | None) -> int:
    """The first block of a list above the story that sums it up, with its label (``The Brief``); or ``first``."""
    top = first
    while top and _is_point(blocks[top - 1]) and blocks[top - 1].index == blocks[top].index - 1:
        top -= 1
    points = blocks[top:first]
    if len(points) < FEWEST_POINTS or title is None or blocks[top - 1].index < title:
        return first
    prose = " ".join(block.text for block in blocks[first : first + SUMMED] if block.sentence)
    if not all(point.sentence or len(topic.shared(point.text, prose)) >= SHARED for point in points):
        return first  # headlines of other stories
    return top - (is_subhead(blocks[top - 1]) and blocks[top - 1].index > title)


def _opening(blocks: list[Block], first: int) -> int:
    """The short sentence right below byline or date with which a story begins above a table or a list, or ``first``."""
    for i in range(first - 1, max(0, first - LONGEST_TABLE), -1):
        block = blocks[i]
        if block.clue or block.phrase is not None or block.linked > 0.5 or block.index != blocks[i + 1].index - 1:
            return first
        if blocks[i - 1].clue in ("byline", "date") and i < first - 1:
            return i if _is_short_sentence(block) and any(other.row for other in blocks[i : first + 1]) else first
    return first


def _is_point(block: Block) -> bool:
    """Whether a line could be an item of such a list: a sentence, or words of the story's, behind a bullet."""
    bullet = block.text.startswith(("• ", "* ", "- ", "▪ ", "● "))
    return bullet and block.words >= SHORTEST_POINT and not block.clue and block.phrase is None


def _is_hour(blocks: list[Block], i: int) -> bool:
    """Whether a time heads a running story's last entry, which stands on top: more of its kind stand below."""
    hours = [block.index for block in blocks[max(i, 0) :] if block.clue == "date" and dates.is_hour(block.text)]
    return i > 0 and len(hours) > 1 and hours[0] == blocks[i].index


def _is_first_sentence(blocks: list[Block], i: int) -> bool:
    """Whether a line is a story's first sentence, though a short one: it stands between byline or date and prose."""
    if i < 1 or blocks[i].index != blocks[i - 1].index + 1 or blocks[i + 1].index != blocks[i].index + 1:
        return False
    return blocks[i - 1].clue in ("byline", "date") and _is_short_sentence(blocks[i])


def _reads_as_headline(blocks: list[Block], first: int) -> bool:
    """Whether the line above the story would be its headline where nothing else stands above: a picture's credit."""
    line = blocks[first - 1]
    if not headline.could_be(line) or headline.heads_a_brief(blocks, first - 1):
        return False
    return blocks[first].clue == "dateline" or any(headline.begins(line.key, block.key) for block in blocks[first:])


def _below_head(blocks: list[Block], first: int, title: int) -> int:
    """The first prose behind the last byline or date between the headline and block ``first``, which may be a dateline.

    Where none stands there, it is what follows the headline, or the writer's name right below it: subheads, a list. A
    time alone, which may head an entry of the story, is no date.
    """
    if blocks[first].clue == "dateline":
        return first
    for i in range(first, title + 1, -1):
        above = blocks[i - 1]
        if above.clue == "byline" or (above.clue == "date" and not dates.is_hour(above.text)):
            return next((j for j in range(i, first) if is_prose(blocks[j]) and blocks[j].clue in PROSE_CLUES), first)
        if i == title + 2 and _names_writer(above):
            return i
    return title + 1


def _names_writer(block: Block) -> bool:
    """Whether the line below the headline of an article alone is its byline: a name, perhaps with a time behind it."""
    if agencies.is_agency(block.text):
        return True
    if block.words <= LONGEST_NAME:
        return block.words > 1 and is_name(block.text)
    parsed = byline.parse((block.text,)) if block.words <= 2 * LONGEST_NAME and block.signs & FIGURES else None
    return parsed is not None and len(parsed.authors) > 0


def last_block(blocks: list[Block], last: int, signed: frozenset[int], bare: bool) -> tuple[int, str]:
    """The last block of the body, and why the story ends there."""
    if not bare:
        last = _behind_prompts(blocks, _behind_others(blocks, last))
    while not bare and _is_last_sentence(blocks, last + 1):
        last += 1
    below = blocks[last + 1 :]
    if not below:
        return last, "the end of the page"
    if bare:
        return len(blocks) - 1, "nothing below the story looks like chrome"
    release = any(block.clue == "dateline" and _is_release(block) for block in blocks[: last + 1])
    closing = next((i for i, block in enumerate(below[:CLOSING]) if release and block.clue == "release"), None)
    if closing is not None:
        why = f"below it stands what closes a release: {below[closing].text[:60]}"
        return last + closing + _contacts_below(below, closing), why
    labels = 0
    for steps, block in enumerate(below[:CLOSING]):
        if block.index in signed:
            return last, f"below it stands a reader's comment: {block.text[:60]}"
        if _is_footer(block):
            return last, f"below it stands the site's notice: {block.text[:60]}"
        if block.clue == "byline" and not steps:
            return last, f"below it stands a byline: {block.text[:60]}"
        menu = block.is_label and steps + 1 < len(below) and is_chrome(below[steps + 1])
        menu = menu or (block.is_label and block.key in TOPICS)
        if block.clue not in CLOSERS and (is_sure(block) or menu or (release and is_chrome(block))):
            if steps and (release or _is_table(below[:steps]) or _is_signature(blocks, last, steps)):
                return last + steps, f"lines of the story's own stand above a known label: {block.text[:60]}"
            return last, f"below it stands a known label: {block.text[:60]}"
        if block.clue == "credit" and (_are_a_card(below[:steps]) or any(map(_is_bio, below[:steps]))):
            return last, f"below it stands the writer's card: {block.text[:60]}"
        closes = block.clue in CLOSERS and block.index - blocks[last].index - steps <= PASSED_OVER
        if block.sentence and block.words >= PARAGRAPH and not block.clue:
            break  # another story's
        if closes and labels < FOOTER:
            return last + steps, f"below it stands what closes a story: {block.text[:60]}"
        labels += is_chrome(block)
    own = _contacts(blocks, last) if release else 0
    return last + own, "the last prose" if not own else "the last prose, and the release's contacts below it"


def _behind_prompts(blocks: list[Block], last: int) -> int:
    """The story's last block, where its last short sentence stands below calls to sign up, an ad or a player.

    Blank lines set it apart from those, or it has words of the story's; and it does not address the reader.
    """
    at = last + 1
    while at < min(last + 1 + MOST_BUTTONS, len(blocks)) and blocks[at].is_label and not blocks[at].ends:
        at += 1
    if at + 1 >= len(blocks) or blocks[at].index == blocks[last].index + 1:
        return last
    line, below = blocks[at], blocks[at + 1]
    plain = not line.clue and line.phrase is None and SHORTEST_LAST <= line.words <= LONGEST_PROMPTED
    if not plain or ADDRESSED.search(line.text) or LAST_SENTENCE.fullmatch(line.text) is None:
        return last
    if credit.is_credit(line.text, tail=True) or credit.is_nameless_bio(line.text):
        return last
    if not (_is_parted(line, below) or is_chrome(below) or below.clue or "@" in below.text):
        return last
    prose = " ".join(block.text for block in blocks[: last + 1] if block.sentence and block.phrase is None)
    apart = line.gap and (below.gap or _is_parted(line, below))
    own = len(topic.shared(line.text, prose))
    needed = 1 if any(label.opens for label in blocks[last + 1 : at]) else 0  # below other stories' headlines
    return at if own >= needed + (not apart) else last


def _is_bio(block: Block) -> bool:
    """Whether a line below the last prose is a credit that only its place shows."""
    return not block.clue and (BIO.match(block.text) is not None or credit.is_credit(block.text, tail=True))


def _is_parted(upper: Block, lower: Block) -> bool:
    """Whether chrome that is passed over stands between two blocks."""
    return lower.index > upper.index + 1


def _is_table(lines: list[Block]) -> bool:
    """Whether lines below the last prose are rows of the story's own: results, an address, a line of some words."""
    rows = [line for line in lines if line.words > 1 and any(map(str.isdigit, line.text.lstrip(NUMBERING)))]
    if len(lines) < FEWEST_ROWS:
        return rows[:1] == lines[:1] and lines[0].words >= PROSE_WORDS
    return len(rows) * 2 >= len(lines)


def _are_a_card(lines: list[Block]) -> bool:
    """Whether the lines between a story and its writer's bio are labels: topics, a picture's, the name, the job."""
    short = all(block.words <= LONGEST_CARD and not block.sentence and not block.clue for block in lines)
    return len(lines) >= SHORTEST_CARD and short and not any(block.signs & FIGURES for block in lines)


def _is_footer(block: Block) -> bool:
    """Whether a notice reads like a site's, and no story's."""
    found = notice.parse(block.text) if block.clue == "copyright" else None
    return found is not None and found.footer


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
        if _signs_story(blocks, block) or _is_storys_notice(block) or (block.clue == "byline" and not bylined):
            return end
        if block.clue == "date" or (end == last and block.linked > 0.8 and block.teaser):
            continue  # of a card, or between the story and its notice
        if end == last and (_is_box(block) or (block.is_label and not block.ends)):
            continue
        if block.phrase is not None or block.clue or not (block.sentence or block.thematic_break):
            return last
        end = i if is_prose(block) or _is_short_sentence(block) else end
        if block.sentence and end == i and credit.sign_off_agency(block.text):
            return end  # … nema odluke. (Hina)
    return last


def _is_box(block: Block) -> bool:
    """Whether a line is one of a box that sites set between paragraphs: a call to sign up, an ad, a player."""
    return block.phrase is not None and block.phrase.family in BOXES and not block.ends


def _signs_story(blocks: list[Block], block: Block) -> bool:
    """Whether a line signs the story: a credit, its own notice, a bio, or its byline for a second time."""
    if block.clue in SIGNERS or credit.is_credit(block.text, tail=True):
        return True
    if block.clue == "copyright":
        found = notice.parse(block.text)
        return found is not None and not found.footer
    return block.words > 1 and any(
        above.clue == "byline" and above.key.removeprefix("by ") == block.key.removeprefix("by ")
        for above in blocks[: block.index]
    )


def _contacts_below(below: list[Block], closing: int) -> int:
    """How many lines further a release goes whose contacts stand below the wire's own lines (Business Wire)."""
    start = next((i for i in range(closing, len(below)) if below[i].clue != "release"), len(below))
    if start >= len(below) or below[start].key not in CONTACTS_LABELS:
        return 0
    end = start + 1
    while end < len(below) and end - start <= MOST_CONTACTS and not (below[end].clue or is_sure(below[end])):
        end += 1
    return end - closing


def _is_storys_notice(block: Block) -> bool:
    """Whether a notice is the story's and no site's, which has a name or a year: ``© Riproduzione riservata``."""
    found = notice.parse(block.text) if block.clue == "copyright" and not block.signs & FIGURES else None
    return found is not None and found.holder is None


def _contacts(blocks: list[Block], last: int) -> int:
    """How many lines right below a release's last prose are its own: whom to ask, above the wire's chrome."""
    own = 0
    for block in blocks[last + 1 : last + 1 + MOST_CONTACTS]:
        if block.index != blocks[last].index + own + 1 or block.clue or is_chrome(block):
            break
        own += 1
    return own


def _is_last_sentence(blocks: list[Block], i: int) -> bool:
    """Whether a line right behind the story's last paragraph is a short or signed sentence, as many stories end."""
    if not 0 < i < len(blocks) or not blocks[i - 1].sentence:
        return False
    block = blocks[i]
    if block.index - blocks[i - 1].index > 1 + ONE_LINK:
        return False
    if block.sentence and block.words >= SHORTEST_LAST and caption.is_signed(block.text):
        return True  # no caption, below which the story would go on
    return _is_short_sentence(block)


def _is_short_sentence(block: Block) -> bool:
    """Whether a line is a sentence of few words, and no call to the reader."""
    plain = not block.clue and block.phrase is None and block.linked < 0.5
    short = SHORTEST_LAST <= block.words < PROSE_WORDS and not block.text[0].islower()
    return plain and short and LAST_SENTENCE.fullmatch(block.text) is not None


def _is_release(block: Block) -> bool:
    found = dateline.parse(block.text)
    return found is not None and found.agency is not None and agencies.is_release_wire(found.agency)


def _is_signature(blocks: list[Block], last: int, steps: int) -> bool:
    """Whether the lines below the last prose sign it, as lines above have signed other letters."""
    signed = [not block.sentence and block.words <= 4 and not is_chrome(block) and not block.clue for block in blocks]
    return (
        steps <= 3
        and all(signed[last + 1 : last + 1 + steps])
        and any(
            signed[i] and signed[i + 1] and blocks[i - 1].sentence and blocks[i - 1].words >= 5
            for i in range(1, last - 1)
        )
    )
