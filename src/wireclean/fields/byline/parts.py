"""A byline's line part by part, as commas and ``and`` part it: a name, a job, a place, an organisation."""

from __future__ import annotations

from wireclean.fields import agencies, places
from wireclean.fields.byline.employer import affiliation_of
from wireclean.fields.byline.glued import GLOBE, unglue
from wireclean.fields.byline.organisation import organisation
from wireclean.fields.byline.staff import is_nobody
from wireclean.fields.names import SUFFIXES, is_full_name, is_marked_name, is_name, is_title
from wireclean.lazy import pattern
from wireclean.typed import Final

FROM: Final = pattern(r"\sin\s(?:[A-Z][\w’'.-]*,?\s?){1,3}$")  # Ada Vermeer in Port Ellis
TITLE_FIRST: Final = pattern(  # political reporter Ada Vermeer, unserer Korrespondentin Ada Vermeer
    r"(?:[\w’'&-]+ ){0,4}(?i:reporters?|contributors?|correspondents?|editors?|writers?|journalists?|columnists?"
    r"|producers?|kontributor(?: [A-Z]\w+,)?|jurnalis|wartawan"
    r"|korrespondent(?:en|in)?|redakteur(?:in)?|redacteur|redactrice|verslaggever|inviat[oa]|corrispondente"
    r"|correspondante?|envoyée? spéciale?|corresponsal|enviad[oa] especial) (?=[A-ZÀ-ÞĀ-Ž])"
)
_OWN: Final = pattern(r"(?P<house>[A-Z][\w. ]{1,24})[’']s ")  # the house whose people write
HOUSE_INITIALS: Final = 2  # letters; three behind a name are a degree as often
_INITIALS_LAST: Final = pattern(  # Sanna Lehtovaara HS, Ida Voss CPP
    r"(?!(?:[IVX]+|MD|JD|RN|DO|OD|PA|NP|JR|SR|MP)$)[A-ZÀ-ÞĀ-Ž]{2,3}"
)
_SCHOLARS: Final = pattern(r"\b(?:University|College|Institute|School|Academy)\b")


class Reading:
    """What has been read of a line so far, part by part."""

    __slots__ = ("affiliation", "authors", "dangling", "marked", "over", "sure", "text")

    def __init__(self, text: str, affiliation: str | None, dangling: bool, marked: bool) -> None:
        self.text = text
        self.affiliation = affiliation
        self.dangling = dangling
        self.marked = marked
        self.authors: list[str] = []
        self.sure = True
        self.over = False  # whether all parts that are left belong to the one that was read last

    def employed(self, organised: str) -> bool:
        """Take an organisation for the employer, where none is known."""
        self.affiliation = self.affiliation or organisation(organised)
        return True

    def written_by(self, name: str) -> bool:
        """Take a name for one more author."""
        self.authors.append(name)
        return True


def is_writer(part: str, text: str, marked: bool) -> bool:
    """Whether a part of a byline is a name; behind a mark or before a house it may hold a word of menus, too.

    ``By Ada Price``, ``Ada Price, Chicago Tribune``.
    """
    if is_name(part):
        return True
    if not marked:
        house = text.rpartition(", ")[2].removesuffix(" on")
        marked = agencies.is_agency(house) or agencies.ends_as_paper(house)
    return marked and is_marked_name(part)


def read_first(reading: Reading, part: str, last: bool) -> bool:
    """Read a line's first part; whether it is one of a byline."""
    if not last and agencies.is_printed_mark(part) and f"{part}, " in reading.text:
        return reading.employed(part)  # "AFP, MANILA", "Reuters, Ada Vermeer"
    return _read_person(reading, part)


def read_later(reading: Reading, part: str, last: bool) -> bool:
    """Read a part behind the first; whether it is one of a byline."""
    text, authors = reading.text, reading.authors
    if authors and (part.casefold() in SUFFIXES or part.endswith("®")):  # a certificate
        authors[-1] += _between(text, authors[-1], part)
        return True
    if authors and is_nobody(part):
        return True  # "Ada Vermeer and wire services"
    glued = unglue(part, reading.marked) if f"and {part}" in text else None
    paper = glued is not None and " " in glued[1] and (agencies.ends_as_paper(glued[1]) or glued[1] in GLOBE)
    if glued and (paper or agencies.is_agency(glued[1])):
        return reading.written_by(glued[0]) and reading.employed(glued[1])
    if last and reading.dangling and authors and part.split()[-1] == authors[0].split()[-1] and is_name(part):
        return reading.written_by(part)  # Judith Vermeer, Ada Vermeer on
    if last and reading.dangling and not is_title(part):
        return _read_dangling(reading, part)
    if last and reading.affiliation and _SCHOLARS.search(reading.affiliation) and _is_service(part):
        reading.affiliation = organisation(part)  # "Ada Vermeer, University of Utrecht, The Conversation"
        return True
    return _read_organisation(reading, part) or _read_person(reading, part) or _read_rest(reading, part)


def _read_dangling(reading: Reading, part: str) -> bool:
    """Read the last part of a line whose date is lost, which names the paper: ``Ada Vermeer, The Elm Post on``."""
    pieces = reading.text.rsplit(", ", 1)
    if reading.authors and pieces[-1] != part:
        reading.authors = [name for name in reading.authors if name in pieces[0]]
    return reading.employed(pieces[-1])


def _read_organisation(reading: Reading, part: str) -> bool:
    """Read a part that is an organisation, a title or a place, which stand behind names."""
    text, authors = reading.text, reading.authors
    if is_title(part) or agencies.is_organisation(part):
        reading.affiliation = reading.affiliation or affiliation_of(text, part)
        return True
    if part.startswith(("The ", "the ")) and part[4:5].isupper():
        return reading.employed(part)
    in_capitals = part.isupper() and authors and not authors[-1].isupper()
    if f", {part}" in text and _is_place(part) and not in_capitals:
        return True  # "Von Ada Vermeer, Frankfurt"
    first = part.split()[0]
    if authors and first.isupper() and len(first) > 1 and not authors[0].isupper():
        return reading.employed(part)  # "Ada Vermeer, MDR THÜRINGEN"
    return False


def _read_person(reading: Reading, part: str) -> bool:
    """Read a part that is a name, perhaps with a title, a place or an organisation glued to it."""
    name, _, house = part.rpartition(" ")
    plain = house.isupper() and not name.isupper() and not agencies.is_agency(house)
    if plain and _INITIALS_LAST.fullmatch(house) and is_full_name(name):
        return reading.written_by(name) and (len(house) > HOUSE_INITIALS or reading.employed(house))
    own = _OWN.match(part) if reading.marked else None
    if own and agencies.is_printed_mark(own["house"]) and is_full_name(part[own.end() :]):  # From CNN’s Ada Vermeer
        return reading.written_by(part[own.end() :]) and reading.employed(own["house"])
    if is_writer(part, reading.text, reading.marked):
        return reading.written_by(part)
    if reading.marked and (title := TITLE_FIRST.match(part)) and is_full_name(part[title.end() :]):
        return reading.written_by(part[title.end() :])
    if (place := FROM.search(part)) and is_full_name(part[: place.start()]):
        return reading.written_by(part[: place.start()])
    if glued := unglue(part, reading.marked):
        return reading.written_by(glued[0]) and reading.employed(glued[1])
    return False


def _read_rest(reading: Reading, part: str) -> bool:
    """Read a part behind names that looks like none: of an organisation whose name has commas, or of nobody."""
    if not reading.authors:
        return False
    behind = reading.text.split(", ", 1)[-1]
    if agencies.is_organisation(behind) or is_title(behind):
        reading.over = True
        return reading.employed(behind)
    if (" " in part or part.islower()) and agencies.is_agency(part.split()[0]):
        return reading.employed(part)  # "Ada Vermeer, g1 Minas"
    reading.sure = False
    return reading.marked and part[0].isupper()


def _is_service(name: str) -> bool:
    """Whether a name is an agency's, behind that of the house whose people write for it."""
    return agencies.is_printed_mark(name) and not agencies.is_distributor(name)


def _is_place(part: str) -> bool:
    """Whether what stands behind names and a comma is the place they write from: one word, or a place we know."""
    return (
        places.is_city(part)
        or places.is_region(part)
        or (" " not in part and is_name(part) and part.upper() != part.lower())
    )


def _between(text: str, name: str, suffix: str) -> str:
    """The suffix as printed behind a name: ``, Jr.``."""
    start = text.find(name) + len(name)
    return text[start : text.find(suffix, start) + len(suffix)]
