"""FLD104."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from wireclean import dates
from wireclean.fields import agencies
from wireclean.fields import byline as shape
from wireclean.fields.byline.houses import is_houses, is_with_agency
from wireclean.fields.byline.mark import SIGNS
from wireclean.fields.byline.parsed import Byline
from wireclean.fields.byline.slashed import is_placed_agency, names_two, names_writer
from wireclean.fields.names import is_full_name, is_name
from wireclean.fields.places import is_city
from wireclean.layout.headline.filed import is_above_filed
from wireclean.layout.masthead import PORTALS
from wireclean.layout.writers import HEADS, heads_bio
from wireclean.lazy import pattern
from wireclean.page import Block, Page
from wireclean.rule import DROP, Fact, Mark, drop, rule

LINES = 8  # the most lines that a byline is printed over, each name by itself
REACH = 14  # blocks from the headline or the story
PLACED = 2  # lines from a writer's name to the agency's, with a place between
NAMES = frozenset({"wire", "navigation"})  # families of wordings that an agency's name can be one of
TOLD = 2  # paragraphs that name what the story is about
UNDER_HEADLINE = 2  # unknown lines between the headline and a name without a mark
ABOVE_STORY = 3  # lines between such a name and the story
NEAR = 3  # blocks above the headline's first printing
FEWEST_ENTRIES = 3  # of a running story that somebody signs
LONGEST_INSIDE = 12  # words of a byline below the story's first paragraph
NEAR_ADDRESS = 12  # lines behind the story in which a name with an address may stand
ADDRESS = pattern(r"[\w.+-]+@[\w.-]+\.[a-z]{2,}")
HANDLE = pattern(r"@\w{2,30}")
BEHIND_STORY = 3  # lines between the story and a name with a mark that signs it
AND = pattern(r"\s(?:and|und|och|og|en|et|y|e|i|ja|és|și|ve|и|і|та)\s|, ")
BETWEEN = pattern(r"\s+[|•·/]\s+|\s+\|(?=\d)|\s/(?=[^\W\d_])")
DASHED = pattern(
    r"(?P<name>[^\W\d_]\S*(?: [^\W\d_]\S*){1,3}) [—–] (?=\S*\d|[^\W\d_]+, \d).*"
)  # Ida Voss — 3 November 2025, 16:12
DESK = pattern(
    r"[A-Z][\w ]{2,30} (?i:desk|staff|bureau) \((?P<agency>[^()]{2,40})\)"
)  # News Desk (Agence France-Presse)
ALONE = frozenset({"written by", "story by", "reported by", "words by"})  # marks of two words, above a name
CONTACTS = frozenset(
    {"contact", "contacts", "media contact", "media contacts", "press contact", "for more information"}
)
BRACKETED = pattern(r"\((By [^()]+)\)")  # (By Ida Voss and Hal Brandt), as Taiwan's agency signs
UNMARKED = frozenset({"", "byline", "date", "end mark"})  # what a byline without a mark may look like

LONGEST_FIRST = 12  # letters of a first name
LEAST_SIGNS, MOST_SIGNS = 3, 24  # of a name in a script without capitals
FEWEST_SPACED, MOST_SPACED = 2, 4  # words of one
PLACE = 2  # words of the place between such a name and the date
LONGEST_UNSPACED = 6  # signs of one whose words no space parts

Found = tuple[list[Block], Byline]
"""The lines that a byline is printed over, and what they say."""


@rule("FLD104")
def byline(page: Page) -> Iterator[Mark]:
    """The byline, over one line or more: who wrote the story, and for whom.

    With a ``By`` in front (or ``Von``, ``Par``, ``Por``, ``Af``, ``Di``) it may stand anywhere near the headline. A
    bare name is believed only between headline and story (Yahoo, The Conversation; an agency's mark too, ``TT``),
    beside the date on its line (CBC), above the date below the story's summary (Sermitsiaq), and behind the story with
    an agency beside it (The Canadian Press). It gives `byline`, `authors` (people alone), an affiliation the `source`,
    and a date that is glued to it the `date`. Known from all sites: ``By ORLA TENNANT`` over ``Associated Press`` (AP),
    ``Orla Tennant, The Port Ellis Post on`` (ArcaMax), ``by: Cora Neas`` (Nexstar), ``Von Jonas Velten, dpa``.

        - Swan delays the morning train
        - By ORLA TENNANT and HAL BRANDT
        - Associated Press
        - Nov. 3, 2025
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    A sentence that begins with the word stays, and so does a subhead.

        - Swan delays the morning train
        - By Orla Tennant
          By Monday the swan had been seen on the platform twice, the railway said in a note.
          The 7.10 to the city waited for eleven minutes on Tuesday while it crossed the line.
          By Invitation
          The driver has been asked to the county's next meeting, and the swan to the one behind it.
    """
    if page.story is None:
        return
    yield from _of_entries(page)
    title, top = page.story.headline, page.story.top
    start = title + 1 if title is not None else max(0, page.story.first - REACH)
    head = [block for block in page.blocks[start : page.story.first] if page.marks[block.index] is None]
    found = _marked(head)
    if found is None and title is not None and top is not None and top < title:  # between two printings
        found = _marked([block for block in page.blocks[top:title] if page.marks[block.index] is None])
    if found is None and title is not None:
        found = _bare(page, head, title) or _caseless(page, head, title) or _first_name(page, head, title)
    if found is None or not (found[1].marked or found[0][0].clue == "date" or _is_dated(page, found[0][-1])):
        found = _beside_date(head) or found or _filed(page, head)
    if found is None and title is not None and top is not None:
        above = [block for block in page.blocks[max(0, top - NEAR) : title] if page.marks[block.index] is None]
        found = _marked(above) or _beside_date(above) or _above_dates(page, above)
    found = found or _below_first_paragraph(page)
    signed = _signed(page)
    if found is not None and signed is not None and not found[1].authors and signed[1].affiliation:
        found = signed if signed[1].authors and signed[1].affiliation == found[1].affiliation else found
    found = found or signed or _name_behind(page) or _addressed(page) or _carded(page) or _labelled(page)
    found = found or _only(page)
    if found is None:
        return
    found = _above_card(head, found)
    blocks, parsed = found
    if signed is not None and signed[0][0] is not blocks[0] and set(signed[1].authors) <= set(parsed.authors):
        agency = signed[1].affiliation  # "Ida Voss, The Canadian Press" behind a story by her
        yield Mark(signed[0][0].index, DROP, (Fact("source", agency, 3),) if agency else ())
    facts = [Fact("byline", parsed.text), *(Fact("authors", name) for name in parsed.authors)]
    if parsed.affiliation and agencies.is_release_wire(parsed.affiliation):
        facts.append(Fact("distributor", parsed.affiliation, 3))
    elif parsed.affiliation:
        posted = not parsed.authors and blocks[0].key.startswith("posted by")  # a portal that carries an agency's story
        facts.append(Fact("source", parsed.affiliation, 6 if posted else 2))
    for block in blocks:
        behind = page.blocks[block.index + 1].text if block.index + 1 < len(page.blocks) else ""
        hour = behind if dates.is_hour(behind) else ""  # Ada Vermeer - July 22, 2025, above 5:00 am
        facts.extend(_dated(f"{block.text} {hour}".rstrip()))
        yield Mark(block.index, "byline", tuple(facts))
        facts = []
    if parsed.authors:
        yield from map(drop, _again(page, {parsed.text, *(block.text for block in blocks)}))


def _above_card(head: list[Block], found: Found) -> Found:
    """The byline above the card of its author, which has a label and a job title (The Conversation)."""
    blocks, parsed = found
    if blocks[0].key not in ("author", "authors") or blocks[0] not in head:
        return found
    for block in head[: head.index(blocks[0])]:
        if any(block.text.startswith(f"{name}, ") for name in parsed.authors):
            named = shape.parse([block.text])
            if named is not None and named.authors == parsed.authors:
                return [block], named
    return found


def _again(page: Page, printed: set[str]) -> Iterator[int]:
    """The lines at the story's end, or right behind it, that print the byline once more, above a reporter's card."""
    last = page.inside[-1].index
    for block in page.blocks[max(last - 1, page.story.first if page.story else 0) : last + 1 + BEHIND_STORY]:
        if block.text in printed and page.marks[block.index] is None:
            yield block.index


def _dated(text: str) -> Iterator[Fact]:
    """The dates beside the names. Of two times without a word the later one behind is the update's (Newspack)."""
    stamps = dates.find_stamps(text)
    plain = len(stamps) == 2 and not any(stamp.label for stamp in stamps) and all("T" in s.value for s in stamps)
    for number, stamp in enumerate(stamps):
        later = plain and number == 1 and stamp.value > stamps[0].value
        updated = later or stamp.label == "updated"
        yield Fact("updated" if updated else "date", stamp.value, 0 if stamp.label else 1)


def _of_entries(page: Page) -> Iterator[Mark]:
    """The names that sign a running story's entries, each right below its time: some recur (Reach)."""
    names = [
        block
        for above, block in pairwise(page.inside)
        if above.clue == "date" and dates.is_hour(above.text) and block.words > 1 and is_name(block.text)
    ]
    if len(names) >= FEWEST_ENTRIES and len({block.key for block in names}) < len(names):
        for block in names:
            yield drop(block.index)


def _runs(blocks: list[Block], signs: int = 0) -> Iterator[list[Block]]:
    """Each line that may begin a byline, with one of the signs if any are given, and the lines right below it."""
    for i, block in enumerate(blocks):
        if (signs and not block.signs & signs) or not _may_name(block):
            continue
        run = [block]
        for following in blocks[i + 1 : i + LINES]:
            if following.index > run[-1].index + 1 or not _may_name(following):
                break
            run.append(following)
        yield run


def _may_name(block: Block) -> bool:
    """Whether a line is no known wording, unless one that an agency's name can be."""
    return block.phrase is None or block.phrase.family in NAMES


def _marked(blocks: list[Block]) -> Found | None:
    """The first byline with a mark, or rather the first that names somebody."""
    desk: Found | None = None
    for run in _runs(blocks, SIGNS):
        parsed = shape.parse([block.text for block in run], unmarked=False)
        if parsed is None or not parsed.text:
            continue
        if parsed.authors:
            return run[: parsed.used], parsed
        desk = desk or (run[: parsed.used], parsed)  # "By CNN Newsource" above "By Ida Voss, CNN"
    return desk


def _bare(page: Page, blocks: list[Block], title: int) -> Found | None:
    """The first byline without a mark that stands where one does, one above a date before others."""
    best = None
    for run in _runs(blocks):
        parsed = shape.parse([block.text for block in run]) or _agency_alone(run[0]) or _in_brackets(page, run[0])
        if parsed is None or not parsed.text or not _may_be_bare(page, run[0]) or _is_subhead(page, run[0], title):
            continue
        if _are_initials(page, run[0]) or _is_contact(page, run[0]) or run[0].text.casefold() in PORTALS:
            continue
        if _is_dated(page, run[parsed.used - 1]) or _is_placed_and_dated(page, run[0], parsed):
            return _with_names_above(page, title, _with_writer(best, (run[: parsed.used], parsed)))
        if best is None and _is_placed(page, run[0], title) and not _is_told_of(page, parsed.authors):
            best = run[: parsed.used], parsed
    return best


def _is_contact(page: Page, block: Block) -> bool:
    """Whether a name stands under the label of those to be asked about a release."""
    return block.index > 0 and page.blocks[block.index - 1].key in CONTACTS


def _may_be_bare(page: Page, block: Block) -> bool:
    """Whether a line looks like a byline without a mark, as two houses above a date do that credit no picture."""
    if block.clue in UNMARKED or is_placed_agency(block.text) or names_two(block.text):
        return True
    if not _is_dated(page, block):
        return False
    below_name = block.index > 0 and is_full_name(page.blocks[block.index - 1].text)  # whose picture it is
    return is_houses(block.text) or (names_writer(block.text) and not below_name)


def _in_brackets(page: Page, block: Block) -> Byline | None:
    """A name alone in brackets, right below a date: ``(Ida Voss)``."""
    if block.text[0] != "(" or not block.index or page.blocks[block.index - 1].clue != "date":
        return None
    name = block.text.strip("()")
    return Byline(name, (name,), None, 1, False) if is_full_name(name) else None


def _with_writer(writer: Found | None, agency: Found) -> Found:
    """An agency alone above a date, with the writer whose name stands above it, perhaps over a place (Globe)."""
    if writer is None or agency[1].authors or len(writer[1].authors) != 1 or writer[1].affiliation is not None:
        return agency
    (lines, named), (below, parsed) = writer, agency
    if below[0].index - lines[-1].index > PLACED or not is_full_name(named.text):
        return agency
    text = f"{named.text}, {parsed.text}"
    return [*lines, *below], Byline(text, named.authors, parsed.affiliation, named.used + parsed.used, False)


def _with_names_above(page: Page, title: int, found: Found) -> Found:
    """A name alone above a date with the others' right above it, each on a line of its own (Público)."""
    lines, parsed = found
    if parsed.marked or parsed.affiliation is not None or not is_full_name(parsed.text):
        return found
    first = lines[0].index
    while first > title + 1 and _is_writer(page, page.blocks[first - 1], parsed.text):
        first -= 1
    others = page.blocks[first : lines[0].index]
    names = [*(block.text for block in others), parsed.text]
    if not others or len(set(names)) < len(names):
        return found
    text = ", ".join(names)
    return [*others, *lines], Byline(text, tuple(names), None, parsed.used + len(others), False)


def _is_writer(page: Page, block: Block, other: str) -> bool:
    """Whether a line is a name alone that no menu prints, too, and that is no ``other`` writer's nor the story's."""
    plain = not block.clue and block.phrase is None and page.marks[block.index] is None
    plain = plain and other not in block.text and is_full_name(block.text)
    return plain and not _is_told_of(page, (block.text,)) and sum(b.key == block.key for b in page.above) == 1


def _is_told_of(page: Page, names: tuple[str, ...]) -> bool:
    """Whether the story is about what could be a name: a place or a person that it names again and again."""
    prose = {block.text for block in page.inside if block.sentence}
    return any(sum(f" {name}" in text for text in prose) >= TOLD for name in names)  # a bio begins with its name


def _caseless(page: Page, blocks: list[Block], title: int) -> Found | None:
    """A name in a script without capitals, right above a date below the headline, that no menu prints, too.

    Where no space parts its words, nothing but the name stands between headline and date.
    """
    for block in blocks:
        below = page.blocks[block.index + 1 : block.index + 3]
        placed = block.index == title + 1 and len(below) > 1 and below[0].words <= PLACE and not below[0].clue
        dated = [line.clue == "date" for line in below]
        if not (dated[:1] == [True] or (placed and dated == [False, True])) or block.clue or block.phrase is not None:
            continue
        name = block.text
        if not LEAST_SIGNS <= len(name) <= MOST_SIGNS or name.isascii() or name.upper() != name.lower():
            continue
        spaced = FEWEST_SPACED <= name.count(" ") + 1 <= MOST_SPACED
        short = dated[0] and block.index == title + 1 and len(name) <= LONGEST_UNSPACED
        if not (spaced or short) or not is_name(name):
            continue
        if sum(other.key == block.key for other in page.blocks) == 1:
            return [block], Byline(name, (name,), None, 1, False)
    return None


def _first_name(page: Page, blocks: list[Block], title: int) -> Found | None:
    """A first name alone between headline and date, as on blogs, where the story has no such word in small letters.

    That would be the section.
    """
    lines = [block for block in blocks[:2] if block.key == blocks[0].key]  # and the portrait's words
    if not lines or lines[0].index != title + 1 or lines[0].phrase is not None or not _is_dated(page, lines[-1]):
        return None
    line, name = lines[0], lines[0].text
    if not (name.isalpha() and LEAST_SIGNS <= len(name) <= LONGEST_FIRST and name[0].isupper() and name[1:].islower()):
        return None
    if not is_name(name) or is_city(name) or any(f" {line.key}" in block.text for block in page.inside):
        return None
    menu = any(block.key == line.key for block in page.blocks[:title])
    return None if menu else (lines, Byline(name, (name,), None, len(lines), False))


def _above_dates(page: Page, blocks: list[Block]) -> Found | None:
    """A name or an agency without a mark above the headline, or between two printings, with the date right below."""
    for run in _runs(blocks):
        if not run[0].index:
            continue  # a blog's name above the day
        parsed = shape.parse([block.text for block in run]) or _agency_alone(run[0])
        if parsed is None or not _is_dated(page, run[parsed.used - 1]):
            continue
        if parsed.authors or (parsed.affiliation and agencies.full_name(parsed.affiliation) is not None):
            return run[: parsed.used], parsed
    return None


def _is_placed(page: Page, block: Block, title: int) -> bool:
    """Whether a name without a mark stands where a byline does: under the headline, or above the story."""
    again = [other.index for other in page.above if other.key == block.key]
    if again[-1] - again[0] >= len(again):
        return False  # a menu's entry, or a topic; not a name twice in a row, for a portrait and for itself
    unknown = sum(other.phrase is None and not other.clue for other in page.blocks[title + 1 : block.index])
    near = sum(other.phrase is None and other.clue != "date" for other in page.above[block.index :])
    return unknown <= UNDER_HEADLINE or near <= ABOVE_STORY


def _is_subhead(page: Page, block: Block, title: int) -> bool:
    """Whether a line is a subhead of the story, as of its table of contents, or begins the headline."""
    headed = [page.blocks[index].key for index in (0, title) if page.blocks[index].key.startswith(block.key)]
    if block.words > 1 and headed:
        own = any(key.startswith("'s ", len(block.key)) for key in headed)  # a cook's recipe
        return not (own and _is_dated(page, block))
    return any(
        subhead.key == block.key and all(other.sentence for other in page.around(subhead))
        for subhead in page.inside[1:-1]
    )


PARTING = frozenset("|·•–—-/")  # marks between a name and a date, where each has its line


def _is_dated(page: Page, block: Block) -> bool:
    """Whether a date stands right below, perhaps with a mark alone on the line between."""
    below = page.blocks[block.index + 1 : block.index + 3]
    return any(line.clue == "date" for line in below[: 1 + (bool(below) and below[0].text in PARTING)])


def _is_placed_and_dated(page: Page, block: Block, parsed: Byline) -> bool:
    """Whether a person's name stands above a place and a date: ``Ida Voss``, ``Brussels -``, ``3 Nov 2025``."""
    below = page.blocks[block.index + 1 : block.index + 3]
    if parsed.used > 1 or not is_full_name(parsed.text) or [line.clue for line in below] != ["", "date"]:
        return False
    return is_city(below[0].text.rstrip(" -–—|,·"))


def _beside_date(blocks: list[Block]) -> Found | None:
    """A name beside the date on its line.

    ``Ida Voss · CBC News · Posted: Aug 08, 2024``, ``109 Comments | Ida Voss | Aug 08, 2024``,
    ``28. April 2024, Ida Voss``, ``06 de noviembre de 2025 | 13:15 | Redactado por Ida Voss, Emol / AFP``.
    """
    for block in blocks:
        if block.clue != "date" or block.key.startswith("on behalf of "):  # a law firm's, with what it files that under
            continue
        pieces = BETWEEN.split(block.text)
        agency, comma, when = block.text.partition(", ")
        if comma and len(pieces) == 1 and agencies.is_printed_mark(agency) and dates.is_date_line(when.rstrip(".")):
            return [block], Byline(agency, (), agencies.name_of(agency), 1, False)  # Hina, 10:44, 27. studenog
        if len(pieces) == 1 and (dashed := DASHED.fullmatch(block.text)) and is_name(dashed["name"]):
            if (found := shape.parse([f"By {dashed['name']}"])) is not None:
                return [block], found
            continue
        name = next((i for i, piece in enumerate(pieces) if is_name(piece) and " " in piece), None)
        _, comma, last = pieces[-1].rpartition(", ")
        if name is not None:
            with_agency = shape.parse([", ".join(pieces[name : name + 2])])
            named = shape.parse([f"By {pieces[name]}"])
            found = with_agency if with_agency is not None and with_agency.affiliation else named
        elif comma and " " in last and is_name(last):
            found = shape.parse([f"By {last}"])
        elif (
            len(pieces) > 1 and dates.is_date_line(pieces[1]) and agencies.full_name(pieces[0])
        ):  # KYODO NEWS - Nov 18, 2025 - 20:04
            return [block], Byline(pieces[0], (), agencies.full_name(pieces[0]), 1, False)
        else:
            lines = [block.text[block.text.find(piece) :] for piece in pieces]  # "… | Por Ida Voss, Emol / AFP"
            found = next(filter(None, (shape.parse([line], unmarked=False) for line in lines)), None)
        if found is not None and (found.authors or found.marked):
            return [block], found
        if len(pieces) > 1 and dates.is_date_line(pieces[0]) and all(map(agencies.is_agency, pieces[-1].split("/"))):
            found = shape.parse([pieces[-1]])  # September 5, 2024 / 6:12 AM EDT / CBS/AFP
            if found is not None:
                return [block], found
    return None


def _below_first_paragraph(page: Page) -> Found | None:
    """The one byline among the story's first blocks, below a paragraph that sums it up.

    It has a mark (``Von Ida Voss``), or is a name above a date. Where there are more, each is that of an entry: of a
    running story, or of a list of books.
    """
    found = []
    inside = page.inside
    for number, block in enumerate(inside):
        if block.sentence or block.words > LONGEST_INSIDE or page.marks[block.index] is not None:
            continue
        if block.index in page.teasers:  # of another story
            continue
        unknown = block.phrase is None or block.phrase.family in NAMES
        dated = unknown and block.words > 1 and _is_dated(page, block) and _is_names(block.text)
        stamped = block.clue == "date" and block.signs & SIGNS  # Written by: Ida Voss Updated Sep 17, 2025
        if not (dated or stamped or block.clue == "byline" or block.words == 1 or block.key in ALONE):
            continue
        run = [b for b in inside[number : number + LINES] if not b.sentence]
        parsed = shape.parse([b.text for b in run], unmarked=dated)
        if parsed is not None and parsed.authors and (dated or parsed.marked):
            found.append((run[: parsed.used], parsed))
    once = found and all(other[1].authors == found[0][1].authors for other in found)  # and again above a bio
    return found[0] if once and found[0][0][0].index <= inside[0].index + REACH else None


def _is_names(line: str) -> bool:
    """Whether a line is a name, or two with a word between: ``Ida Voss og Hal Brandt``."""
    return is_name(line) or all(map(is_name, AND.split(line)))


def _are_initials(page: Page, block: Block) -> bool:
    """Whether a line stands in for the portrait of the one whose name is below it: ``PA`` above ``Pia Aldous``."""
    below = page.blocks[block.index + 1].text.split()[: len(block.text)]
    return block.text.isupper() and "".join(word[0] for word in below) == block.text


def _filed(page: Page, blocks: list[Block]) -> Found | None:
    """What stands above ``Published in …`` and ends in the ``on`` of a date that is lost, whoever that is (ArcaMax)."""
    for block in blocks:
        if not is_above_filed(page.blocks, block.index):
            continue
        name = block.text.removesuffix(" on")
        houses = [part for part in (name.rpartition(", ")[2], name) if agencies.is_organisation(part)]
        house = (agencies.full_name(houses[0]) or houses[0]) if houses else None
        return [block], Byline(name, (), house, 1, False)
    return None


def _agency_alone(block: Block) -> Byline | None:
    """An agency's mark alone under the headline, or its place beside it: ``TT``."""
    name, comma, place = block.text.partition(", ")
    if comma and agencies.is_printed_mark(name) and is_name(place):  # BSS, Barishal
        return Byline(block.text, (), agencies.name_of(name), 1, False)
    agency, inside, place = block.text.partition(" in ")
    if inside and agencies.full_name(agency) is not None and is_name(place):  # Agence France-Presse in Lisbon
        return Byline(block.text, (), agencies.full_name(agency), 1, False)
    if (desk := DESK.fullmatch(block.text)) is not None and agencies.is_printed_mark(desk["agency"]):
        return Byline(block.text, (), agencies.name_of(desk["agency"]), 1, False)
    mark = block.text.strip("/")  # /ritzau/
    if block.words > 4 or not agencies.is_agency(mark):
        return None
    return Byline(mark, (), agencies.name_of(mark), 1, False)


def _addressed(page: Page) -> Found | None:
    """A reporter's name behind the story, with the address and the handle right below it (TheJournal.ie).

    Behind a release stands whom to ask, and below the label over other stories who wrote those.
    """
    last = page.inside[-1].index
    if page.clued("release") or any(block.clue == "dateline" for block in page.inside):
        return None
    for block in page.blocks[last + 1 : last + 1 + NEAR_ADDRESS]:
        if block.opens:
            break
        lines = [line.text for line in page.blocks[block.index + 1 : block.index + 3]]
        reached = len(lines) > 1 and ADDRESS.fullmatch(lines[0]) and HANDLE.fullmatch(lines[1])
        if reached and block.words > 1 and is_full_name(block.text):
            return [block], Byline(block.text, (block.text,), None, 1, False)
    return None


def _carded(page: Page) -> Found | None:
    """A name alone above the headline, as of a column, with which the card of its writer behind the story begins."""
    top = page.story.top if page.story is not None else None
    for line, bio in pairwise(page.below[:NEAR_ADDRESS]):
        if line.opens or top is None:
            break
        if not heads_bio(line, bio):
            continue
        for block in page.blocks[max(0, top - NEAR_ADDRESS) : top]:
            if block.text == line.text and page.marks[block.index] is None:
                return [block], Byline(line.text, (line.text,), None, 1, False)
    return None


def _labelled(page: Page) -> Found | None:
    """A writer's name alone behind the story, below the label of her card: ``About the author``, ``Author:``."""
    for label, line in pairwise(page.below[:NEAR_ADDRESS]):
        if label.opens or line.opens:
            break
        if label.key.rstrip(":") in HEADS and line.words > 1 and line.phrase is None and is_full_name(line.text):
            return [line], Byline(line.text, (line.text,), None, 1, False)
    return None


def _name_behind(page: Page) -> Found | None:
    """A writer's name alone right behind the story, as papers in Vietnam sign: blank lines set it apart from chrome.

    A topic stands there, too, which the story speaks of.
    """
    last = page.inside[-1].index
    while last + 1 < len(page.blocks) and _is_button(page.blocks[last + 1]):
        last += 1
    lines = page.blocks[last + 1 : last + 3]
    if not page.spaced or len(lines) < 2 or not (lines[0].gap and lines[1].gap and lines[1].phrase is not None):
        return None
    name = lines[0]
    if name.clue or name.phrase is not None or not is_full_name(name.text) or page.marks[name.index] is not None:
        return None
    if any(part in block.text for block in page.inside for part in name.text.split() if len(part) > 2):
        return None
    return [name], Byline(name.text, (name.text,), None, 1, False)


def _is_button(block: Block) -> bool:
    """Whether a block is a known entry that heads nothing: ``Trở lại chủ đề``."""
    return block.phrase is not None and block.phrase.family == "navigation" and not (block.ends or block.opens)


def _only(page: Page) -> Found | None:
    """The one byline with a mark and a colon that the page has, near the story's end, below other stories (iDNES)."""
    marked = [block for block in page.clued("byline") if block.index > page.inside[0].index]
    if len(marked) != 1 or not page.inside[-1].index < marked[0].index <= page.inside[-1].index + NEAR_ADDRESS:
        return None
    label, colon, _ = marked[0].text.partition(":")
    parsed = shape.parse([marked[0].text], unmarked=False) if colon and " " not in label else None
    return ([marked[0]], parsed) if parsed is not None and parsed.authors else None


def _signed(page: Page) -> Found | None:
    """A signature behind the story: ``Ida Voss, The Canadian Press``, ``Written by Ida Voss``.

    Without a mark it needs an agency, since a firm's contact is printed so, too; behind the label over other stories it
    is one of theirs.
    """
    last = page.inside[-1].index
    near = last + BEHIND_STORY + 1
    behind = [b for b in (*page.inside[-2:], *page.below) if not b.sentence and (b.index <= near or "," in b.text)]
    for block in behind:  # few
        named = "," in block.text
        if page.marks[block.index] is not None:
            continue
        lines = [other.text for other in page.blocks[block.index : block.index + 1 + (block.words <= 2)]]
        if (bracketed := BRACKETED.fullmatch(block.text)) is not None:
            lines = [bracketed[1]]
        parsed = shape.parse(lines, unmarked=named or is_with_agency(block.text))
        if parsed is not None and parsed.affiliation and block.index > last and is_with_agency(block.text):
            return [block], parsed  # RTSinfo avec ats
        if parsed is None or not (parsed.authors or (parsed.marked and parsed.affiliation)):
            continue
        if parsed.marked and block.index >= last:
            between = page.blocks[last + 1 : block.index]
            if len(between) <= BEHIND_STORY and not any(other.opens or other.ends for other in between):
                return page.blocks[block.index : block.index + parsed.used], parsed
        if parsed.marked and any(other.opens for other in page.blocks[last + 1 : block.index]):
            continue  # another story's
        if named and agencies.is_agency(parsed.affiliation or ""):
            return [block], parsed
    return None
