"""The first block of a story, and why it begins there."""

from itertools import pairwise

from wireclean import dates
from wireclean.fields import agencies, byline, photo
from wireclean.fields.names import is_name
from wireclean.layout import topic
from wireclean.layout.entries import heads_agate
from wireclean.layout.headline.anchored import heads_a_brief
from wireclean.layout.headline.filed import is_above_filed
from wireclean.layout.headline.looks import begins, could_be
from wireclean.layout.kinds import PROSE_CLUES, is_chrome, is_prose, is_short_sentence, is_subhead
from wireclean.layout.writers import introduced
from wireclean.page import HALF_LINKED, Block
from wireclean.signs import FIGURES

FEWEST_BETWEEN = 2  # sentences, and places with a stop, between a story's first sentence and its first prose
LONGEST_TABLE = 16  # lines between a short first sentence and the first prose
FEWEST_POINTS = 2  # items of a list that sums up the story above it
MOST_POINTS = 6
SHORTEST_POINT = 5  # words of each, with its bullet
SUMS_UP = frozenset(  # labels over such a list
    {
        *("at a glance", "in brief", "in short", "key developments", "key events", "key moments", "key points"),
        *("key takeaways", "summary", "the brief", "what we know", "what we know so far", "what you need to know"),
    }
)
TABS = ("summary", "companies")  # over the points (Reuters)
TEASERS = frozenset(
    {"top stories", "top story", "latest news", "latest stories", "breaking news", "must read"}
)  # labels
SUMMED = 12  # blocks of the story in which an item's words are looked for
SHARED = 1  # words that an item has of the story, where it is no sentence
BULLETS = ("• ", "* ", "- ", "▪ ", "● ")
MOST_BUTTONS = 3  # to share a story, between a list that sums it up and its first entry
MOST_HEADING = 3  # lines that head a part of a round-up
MOST_LABELS = 8  # labels above the first prose that are none of the story's
LONGEST_LABEL = 6  # words of such a label
FEWEST_NAMED = 3  # words of a writer's name and an agency's
SHORTEST_CAPTION = 4  # words of what a picture below the headline shows
TOPIC = 2  # words of a topic
LONGEST_NAME = 3  # words of a name right below the headline that is the byline


def first_block(blocks: list[Block], first: int, title: int | None, bare: bool) -> tuple[int, str]:
    """The first block of the body, and why the story begins there."""
    if (behind := introduced(blocks, first, title)) > first:
        return behind, "what stands below the bio of its writer"
    at, why = _first_block(blocks, first, title, bare)
    if title is None or bare:
        return at, why
    top = at
    while top and at - top < MOST_BUTTONS and is_chrome(blocks[top - 1]):
        top -= 1
    listed = _list_above(blocks, top, title)  # a running story's key points, above the time of its last entry
    return (listed, "a list that sums the story up stands above it") if listed < top else (at, why)


def _first_block(blocks: list[Block], first: int, title: int | None, bare: bool) -> tuple[int, str]:
    if first == 0:
        return first, "the top of the page"
    if bare:
        top = 0 if title is None else _below_head(blocks, first, title)
        if top < first:
            return top, "nothing above the story looks like chrome"
    filed = _below_filed(blocks, first)
    if filed < first:
        return filed, "what stands right below the line that files the story"
    listed = _list_above(blocks, first, title)
    if listed < first:
        return listed, "a list that sums the story up stands above its first prose"
    if (sentence := _opening(blocks, first)) < first:
        return sentence, "a short sentence right below the byline or date"
    if (part := _above_part(blocks, first, title)) < first:
        return part, "what heads each of its parts, as below its thematic breaks"
    first = _past_labels(blocks, first)
    if title is not None and (lead := _above_box(blocks, first, title)) < first:
        return lead, "the first paragraph below the byline or date, with a box of other stories below it"
    why = "a dateline" if blocks[first].clue == "dateline" else "the first prose"
    if title is not None:
        why += " below the headline"
        if _is_first_sentence(blocks, first - 1):
            return first - 1, f"a short sentence above {why}"
        if _heads_story(blocks, first, title):
            return first - 1 - _is_hour(blocks, first - 2), f"a subhead above {why}"
        if first - 1 > 0 and _introduces_list(blocks, first - 1, title):
            return first - 1, "a label over the list with which the story begins"
        if _is_hour(blocks, first - 1):
            return first - 1, f"the time of the last entry above {why}"
    return first, why


def _heads_story(blocks: list[Block], first: int, title: int) -> bool:
    """Whether the line above the first prose is the story's first subhead, behind a byline, a date or buttons."""
    line, above = blocks[first - 1], blocks[first - 2] if first > 1 else None
    dated = line.signs & FIGURES and dates.find_stamps(line.text)  # E-mail Xinhua, January 13, 2023
    heads = is_subhead(line) and not (dated or _lists_topics(line))
    if not (heads or _heads_table(blocks, first - 1) or _heads_obituary(blocks, first - 1)) or above is None:
        return False
    # In short:, behind chrome that is passed over, as stands below a byline or a picture
    parted = line.index > above.index + 1 and line.text.endswith(":")
    if not (parted or above.clue or is_chrome(above)) or _is_named(line, above):
        return False
    if line.words == 1 and not line.gap and above.phrase is not None and above.phrase.family == "share":
        return False  # one more button
    if above.key in TEASERS or above.text.endswith(" in"):  # … 2025 in
        return False
    if line.index != title and _reads_as_headline(blocks, first):
        return False
    return sum(block.text == line.text for block in blocks) == 1  # no label, no entry of a menu


def _is_named(line: Block, above: Block) -> bool:
    """Whether a line is part of a byline, or is the caption of a picture whose credit alone stands above it."""
    if above.clue == "byline" and agencies.is_organisation(line.text):
        return True
    short = FEWEST_NAMED <= line.words <= 2 * LONGEST_NAME
    if agencies.is_printed_mark(line.text) or (short and byline.names_agencys_writer(line.text)):
        return True
    return above.clue == "caption" and _shows_picture(above, line)


def _shows_picture(credit: Block, line: Block) -> bool:
    """Whether a line below a picture's credit alone is its caption; a credit in brackets stands below its own."""
    return credit.text[0] not in "([" and line.words >= SHORTEST_CAPTION and photo.is_alone(credit.text)


def _below_filed(blocks: list[Block], first: int) -> int:
    """The first block where lines that are no chrome stand between ``Published in …`` and the first prose (ArcaMax)."""
    for i in range(first - 1, max(1, first - LONGEST_TABLE), -1):
        if is_chrome(blocks[i]) or (blocks[i].clue and blocks[i].clue != "section"):
            return first
        if blocks[i].clue == "section":
            return i + 1 if is_above_filed(blocks, i - 1) else first
    return first


def _above_part(blocks: list[Block], first: int, title: int | None) -> int:
    """The first of the lines that head the story's first part, which stand below its thematic breaks, too.

    ``Elm Post. January 11, 2023.`` and ``Editorial: Let the clerks use pencils`` head the parts of a round-up; labels
    head the teams of each league.
    """
    top = first
    while top > 1 and heads_agate(blocks, top - 1) and (title is None or blocks[top - 1].index > title):
        top -= 1
    if top < first or title is None:
        return top
    rule = next((i for i in range(first + 1, len(blocks)) if blocks[i].thematic_break), None)
    if rule is None:
        return first
    lines = 0
    while rule + 1 + lines < len(blocks) and not is_prose(blocks[rule + 1 + lines]):
        lines += 1
    if not 0 < lines <= MOST_HEADING or first - lines <= 1 or blocks[first - lines - 1].clue not in ("byline", "date"):
        return first
    own, others = blocks[first - lines : first], blocks[rule + 1 : rule + 1 + lines]
    alike = all(a.sentence == b.sentence and a.clue == b.clue for a, b in zip(own, others, strict=True))
    others_own = any(is_chrome(line) or agencies.is_printed_mark(line.text.rstrip("= ")) for line in own)
    return first - lines if alike and not others_own else first


def _past_labels(blocks: list[Block], first: int) -> int:
    """The first prose, where nothing but labels stand between that and the first block: buttons, an entry of a menu."""
    for i, block in enumerate(blocks[first : first + MOST_LABELS], first):
        if is_prose(block):
            return i
        if block.sentence or block.clue or block.row or block.words > LONGEST_LABEL:
            break
    return first


def _above_box(blocks: list[Block], first: int, title: int) -> int:
    """The story's first paragraph, which a box of other stories parts from the second; or ``first``.

    The box's headlines are passed over. A deck stands above the byline.
    """
    lead = first - 1
    while lead > 0 and is_chrome(blocks[lead]):
        lead -= 1
    if not any(block.opens for block in blocks[lead + 1 : first]) or blocks[lead].index <= title:
        return first
    head = [block for block in blocks[max(0, lead - MOST_LABELS) : lead] if block.index > title]
    paragraph = is_prose(blocks[lead]) and blocks[lead].clue in PROSE_CLUES and not is_chrome(blocks[lead])
    below_head = bool(head) and (bool(head[-1].clue) or is_chrome(head[-1]))
    return lead if paragraph and below_head and any(block.clue in ("byline", "date") for block in head) else first


def _list_above(blocks: list[Block], first: int, title: int | None) -> int:
    """The first block of a list above the story that sums it up, with its label (``The Brief``); or ``first``."""
    last = first
    if title is not None and first > 1 and blocks[first - 1].clue == "byline" and _is_point(blocks[first - 2]):
        last = first - 1  # Reuters' feed has the byline below the list
    top = last
    while top and _is_point(blocks[top - 1]) and blocks[top - 1].index == blocks[top].index - 1:
        top -= 1
    if top == last and title is not None and (label := _sums_above(blocks, first, title)) < first:
        return label
    points = blocks[top:last]
    if len(points) < FEWEST_POINTS or title is None or blocks[top - 1].index < title:
        return first
    prose = " ".join(block.text for block in blocks[first : first + SUMMED] if block.sentence)
    if blocks[top - 1].key.removesuffix(":") in SUMS_UP and blocks[top - 1].index > title:
        return top - 1
    told = sum(point.sentence or len(topic.shared(point.text, prose)) >= SHARED for point in points)
    if told < len(points) and not (last < first and 2 * told > len(points)):
        return first  # headlines of other stories
    return top - (is_subhead(blocks[top - 1]) and blocks[top - 1].index > title)


def _sums_above(blocks: list[Block], first: int, title: int) -> int:
    """The label over sentences without bullets that sum up the story right below them; or ``first``."""
    top = first
    while top and first - top < MOST_POINTS and _is_told(blocks[top - 1]):
        top -= 1
    if first - top >= FEWEST_POINTS and top > 1 and (blocks[top - 2].key, blocks[top - 1].key) == TABS:
        return top if blocks[top - 1].index > title else first
    labelled = first - top >= FEWEST_POINTS and blocks[top - 1].key.removesuffix(":") in SUMS_UP
    return top - 1 if labelled and blocks[top - 1].index > title else first


def _is_told(block: Block) -> bool:
    """Whether a line is no chrome, and as long as a point."""
    return block.words >= SHORTEST_POINT and not block.clue and block.phrase is None


def _lists_topics(block: Block) -> bool:
    """Whether a line below the date is what a site files the story under: ``District News, High School``."""
    return ", " in block.text and block.text.istitle() and all(len(t.split()) <= TOPIC for t in block.text.split(","))


def _introduces_list(blocks: list[Block], i: int, title: int) -> bool:
    """Whether a line with a colon stands right above a list that begins the story: ``What you need to know:``."""
    line = blocks[i]
    if not line.text.endswith(":") or line.index <= title or not is_subhead(line):
        return False
    return all(below.text.startswith(BULLETS) and below.sentence for below in blocks[i + 1 : i + 1 + FEWEST_POINTS])


def _opening(blocks: list[Block], first: int) -> int:
    """The short sentence right below byline or date with which a story begins above a table or a list, or ``first``."""
    for i in range(first - 1, max(0, first - LONGEST_TABLE), -1):
        block = blocks[i]
        if (
            block.clue
            or block.phrase is not None
            or block.linked > HALF_LINKED
            or block.index != blocks[i + 1].index - 1
        ):
            return first
        if blocks[i - 1].clue in ("byline", "date") and i < first - 1:
            between = blocks[i + 1 : first]
            told = is_prose(block) and sum(other.sentence for other in between) >= FEWEST_BETWEEN
            listed = is_short_sentence(block) and any(other.row for other in blocks[i : first + 1])
            return i if told or listed else first
    return first


def _is_point(block: Block) -> bool:
    """Whether a line could be an item of such a list: a sentence, or words of the story's, behind a bullet."""
    bullet = block.text.startswith(BULLETS)
    return bullet and block.words >= SHORTEST_POINT and not block.clue and block.phrase is None


def _heads_table(blocks: list[Block], i: int) -> bool:
    """Whether a line in capitals stands above rows as another one does below: ``AMERICAN LEAGUE``, no one's name."""
    if not (blocks[i + 1].row and _is_capitals(blocks[i])):
        return False
    return any(above.row is False and below.row and _is_capitals(above) for above, below in pairwise(blocks[i + 1 :]))


def _heads_obituary(blocks: list[Block], i: int) -> bool:
    """Whether a name stands above a dateline, as others do below: each heads what tells of one who has died."""
    if blocks[i + 1].clue != "dateline" or not is_name(blocks[i].text):
        return False
    return any(below.clue == "dateline" and is_name(above.text) for above, below in pairwise(blocks[i + 2 :]))


def _is_capitals(block: Block) -> bool:
    """Whether a line is a few words in capitals and no known wording."""
    return block.text.isupper() and block.words <= LONGEST_LABEL and not block.clue and block.phrase is None


def _is_hour(blocks: list[Block], i: int) -> bool:
    """Whether a time heads a running story's last entry, which stands on top: more of its kind stand below."""
    hours = [block.index for block in blocks[max(i, 0) :] if block.clue == "date" and dates.is_hour(block.text)]
    return i > 0 and len(hours) > 1 and hours[0] == blocks[i].index


def _is_first_sentence(blocks: list[Block], i: int) -> bool:
    """Whether a line is a story's first sentence, though a short one: it stands between byline or date and prose."""
    if i < 1 or blocks[i].index != blocks[i - 1].index + 1 or blocks[i + 1].index != blocks[i].index + 1:
        return False
    if blocks[i].text in blocks[i + 1].text:
        return False  # who issued the release, which names them: Elm Signals Ltd.
    return blocks[i - 1].clue in ("byline", "date") and is_short_sentence(blocks[i])


def _reads_as_headline(blocks: list[Block], first: int) -> bool:
    """Whether the line above the story would be its headline where nothing else stands above: a picture's credit."""
    line = blocks[first - 1]
    if not could_be(line) or heads_a_brief(blocks, first - 1):
        return False
    return blocks[first].clue == "dateline" or any(begins(line.key, block.key) for block in blocks[first:])


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
