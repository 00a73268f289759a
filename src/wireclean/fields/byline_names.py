"""Who is credited in the words of a byline: people, and the organisation that they write for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from wireclean.fields import agencies, places
from wireclean.fields.byline_trim import BAR, NUMBERED, trim
from wireclean.fields.names import (
    SUFFIXES,
    TITLE_ENDS,
    TITLE_WORDS,
    is_full_name,
    is_marked_name,
    is_name,
    is_title,
)
from wireclean.lazy import IGNORECASE, pattern
from wireclean.typed import Final, NamedTuple

LONGEST: Final = 200  # characters; the longest byline seen names nine people
MOST_NAMES: Final = 10
REMEMBERED: Final = 1024  # lines; the rules ask again what the clue has asked, and a site's reporters recur
_STAFF_WORD: Final = pattern(r"\b(?:staff|wire|reports?|services?)\b", IGNORECASE)
_STAFF_LAST: Final = pattern(
    r"[\s,]+(?:and\s+)?(?:(?:editorial )?staff|staff reports?|staff writers?|editorial board"
    r"|with agencies|(?:news\s)?agencies)$",
    IGNORECASE,
)
_STAFF: Final = pattern(
    r"(?:.{0,40}\b)?(?:staff|wire reports?|wire services|news desk|news bureau|newsroom|editorial board|redaktion"
    r"|redazione)\b|ویب ڈیسک$|نیوز ڈیسک$|वेब डेस्क$|न्यूज़? डेस्क$|डिजिटल डेस्क$|অনলাইন ডেস্ক$|নিজস্ব প্রতিবেদক$|স্টাফ রিপোর্টার$",
    IGNORECASE,
)
FROM: Final = pattern(r"\sin\s(?:[A-Z][\w’'.-]*,?\s?){1,3}$")  # Ada Vermeer in Port Ellis
_TITLE_FIRST: Final = pattern(  # political reporter Ada Vermeer, unserer Korrespondentin Ada Vermeer
    r"(?:[\w’'&-]+ ){0,4}(?i:reporters?|contributors?|correspondents?|editors?|writers?|journalists?|columnists?"
    r"|producers?|kontributor(?: [A-Z]\w+,)?|jurnalis|wartawan"
    r"|korrespondent(?:en|in)?|redakteur(?:in)?|redacteur|redactrice|verslaggever|inviat[oa]|corrispondente"
    r"|correspondante?|envoyée? spéciale?|corresponsal|enviad[oa] especial) (?=[A-ZÀ-Þ])"
)
_POSTED: Final = pattern(  # Ada Vermeer, envoyée spéciale à Vik; Ada Vermeer, corresponsal en Bruselas
    r",\s(?:[\w’']+ )?(?i:envoyée?s? spécial(?:es?|aux)?|correspondante?s?|corresponsal(?:es)?"
    r"|enviad[oa]s? especial(?:es)?"
    r"|inviat[oaie](?: speciale)?|corrispondente|korrespondent(?:in)?|correspondent|redactora?|periodista|journaliste"
    r"|giornalista|journalist|redakteur(?:in)?|reporter|verslaggever|toimittaja|repórter|jornalista)"
    r"(?:\s(?:à|au|aux|en|in|a|i|em|aus|de|du|di|da|für|bei|te)\s[A-ZÀ-Þ][^,]{1,40})?$"
    r"|,\s(?:à|en|em|aus|te|w|v|ve)\s[A-ZÀ-Þ][^,]{1,40}$"  # Ada Vermeer, à Lyon
)
_PLACED: Final = pattern(  # Ada Vermeer (à Vik) et …, Ada Vermeer (now) and …
    r"\s\((?:(?:à|au|aux|en|in|a|i|em|aus|te)\s[A-ZÀ-Þ][^()]{1,30}|(?:and )?(?:now|earlier))\)"
)
_EMPLOYED: Final = pattern(r"\s\((?P<by>[^()]{2,30})\)(?=,\s|\sand\s)")  # Ada Vermeer (KING 5), Associated Press
HOUSE: Final = pattern(  # Special Correspondent, HT Correspondent, Our Bureau, Web Desk
    r"(?:(?:(?i:our|special|staff|own|web|monitoring|agency|the hindu)|[A-Z]{2,4})\s){1,2}"
    r"(?i:correspondents?|reporters?|bureau|desk|online|report)"
    r"|(?i:onze \w*(?:redactie|verslaggevers?|correspondent))"  # Door onze nieuwsredactie
)
_AND: Final = pattern(
    r",?\s+(?:and|und|et|y|e|og|och|en|ja|i|a|és|și|şi|ve|dan|un|ir|и|та|і|και|AND|And|UND|ET|Y|E|&)\s+"
    r"|,?\s+(?:édité|adapté|relu|édition|edited|editado|bearbeitet|redigiert|redigerat|traduit|traducido|tradotto"
    r"|bewerkt|redigert)\s(?:par|by|por|von|av|da|door)\s+"  # Belga, édité par Ada Vermeer
    r"|\s*/\s*|\s*;\s*|\s*,\s*"
)
_GLUED_FOR: Final = pattern(r"\s+(?:for|For|FOR|of|special to|Special to)\s+(?=(?:the|The|THE)?\s?[A-Z])")
_GLUED_WITH: Final = pattern(r",?\s+(?:with|mit|avec|con|com|met|med|With)\s+(?=[A-Z])")
BRACKETED: Final = pattern(r"\s*\(([^()]{2,40})\)$")

_DESK_OF: Final = pattern(r"(?:Redazione|Redaktion|Redacción|Rédaction|Redação|Redactie) (?=[A-ZÀ-Þ])")
_TITLE_AT: Final = pattern(r"(?:Repórter|Enviad[oa] especial|Correspondente) d[ao] (?=[A-ZÀ-Þ])")
GLOBE: Final = frozenset({"Globe Staff", "Globe Correspondent", "Globe Columnist"})
"""What stands behind a name without a comma, where the paper (The Boston Globe) is no place's."""
_NOBODY: Final = pattern(  # "Staff and news service reports", "Editorial Board": bylines that name no organisation
    r"(?:(?:staff|agencies|editors|editorial|board|wires?|news|and|reports?|reporters?|services?|from|the|our|online"
    r"|desk|redaktion|redazione|redacción|redação|redactie|rédaction|la|redakcja|redakce|redakcia|redakcija|toimitus"
    r"|редакция|редакція|newsroom|डेस्क|डिजिटल|वेब|न्यूज़?|ডেস্ক|অনলাইন|নিজস্ব|প্রতিবেদক|செய்திப்பிரிவு|وكالات|ویب|نیوز|ڈیسک|تحریریہ|টিম|রিপোর্ট"
    r"|редакції|редакции|σύνταξη|haber|merkezi|redaksi|tim)\s?)+",
    IGNORECASE,
)


FEWEST_SENTENCE: Final = 5  # words behind an agency's name that are no place


def organisation(text: str) -> str | None:
    """The organisation that a part of a byline names, ready to be the source; ``None`` where it names none."""
    text = BRACKETED.sub("", text).strip(" ,")
    text = agencies.without_desk(_TITLE_AT.sub("", _DESK_OF.sub("", text)))
    if full := agencies.full_name(text):
        return full
    words = text.split()
    if is_title(text):
        for size in (3, 2, 1):
            name = " ".join(words[:size])
            if len(words) > size and agencies.is_printed_mark(name):
                return agencies.name_of(name)
        return None
    if 2 < len(words) < FEWEST_SENTENCE and (placed := agencies.full_name(" ".join(words[:2]))) and text.istitle():
        return placed  # Associated Press Vermilion
    first = agencies.full_name(words[0]) if words else None
    if first and words[0].isupper() and len(words) > 1 and _STAFF_WORD.search(text):
        return first  # "AP and staff reports"
    core = _STAFF_LAST.sub("", _STAFF_LAST.sub("", text)).strip()
    if not core or _NOBODY.fullmatch(core):
        return None
    return agencies.name_of(core)


class Credit(NamedTuple):
    text: str
    authors: tuple[str, ...]
    affiliation: str | None
    sure: bool  # every part is a name, a title, a place or an organisation


@lru_cache(maxsize=REMEMBERED)
def read(text: str, dangling: bool, marked: bool) -> Credit | None:
    """Names and organisation in one line that has lost its mark and what is glued behind it."""
    if text.rpartition(" ")[2].casefold() not in SUFFIXES and is_name(text.rstrip(".")):
        text = text.rstrip(".")
    if not text or text[-1] in ":!?" or len(text) > LONGEST:
        return None
    if marked and (title := _TITLE_FIRST.match(text)) and _AND.search(title[0]) is None:
        named = read(text[title.end() :], dangling, marked=False)
        if named is not None and named.sure and named.authors:
            employer = organisation(title[0].strip()) if is_title(title[0].strip()) else None
            return named._replace(text=text, affiliation=named.affiliation or employer)
    if HOUSE.fullmatch(text):
        return Credit(text, (), agencies.full_name(text.split()[0]), True)  # AP Reporters
    segments = BAR.split(text)
    separators = BAR.findall(text)
    if len(segments) > 1:
        return _read_segments(segments, separators, dangling, marked)
    return _read_names(text, dangling, marked)


def _read_segments(segments: list[str], separators: list[str], dangling: bool, marked: bool) -> Credit | None:
    first = _read_names(trim(segments[0])[0], dangling, marked)
    if first is None:
        return None
    printed, affiliation, sure, authors = first.text, first.affiliation, first.sure, first.authors
    for number, (separator, segment) in enumerate(zip(separators, segments[1:], strict=True)):
        words, cut = trim(segment)
        if not words:
            continue
        if agencies.is_organisation(words) or is_title(words) or _is_bureau(words):
            printed += separator + words
            affiliation = affiliation or organisation(words)
        elif "/" in separator and is_full_name(words):
            printed, authors = printed + separator + words, (*authors, words)
        elif number == 0 and marked and (places.is_city(words) or (first.affiliation and is_name(words))):
            printed += separator + words  # "Por Ada Vermeer, g1 — Brasília"
        elif not cut:
            sure = False
    return Credit(printed, authors, affiliation, sure)


class _Reading:
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


def _read_names(text: str, dangling: bool, marked: bool) -> Credit | None:
    """``A, B and C, ORGANISATION``, ``A for ORGANISATION``, ``A Staff Writer``, ``ORGANISATION``."""
    printed = text
    text, affiliation = _without_employer(text)
    if marked and text.startswith("the ") and agencies.is_organisation(text[4:]) and is_staff(text):
        return Credit(printed, (), affiliation or organisation(text[4:]), True)  # "By the Elm Post editorial board"
    if marked and (staffed := _STAFFED.fullmatch(text)) and agencies.is_agency(staffed["house"]):
        return Credit(printed, (), affiliation or organisation(staffed["house"]), True)  # By AccuWeather staff writer
    is_first = is_marked_name if marked else is_name
    whole = agencies.is_agency(text) or ("/" in text and agencies.is_agency(text.split()[0].removesuffix("'s")))
    if agencies.is_organisation(text) and (whole or not (is_first(_AND.split(text)[0]) or unglue(text, marked))):
        if not marked and not (agencies.full_name(text) or is_staff(text)):
            return None
        return Credit(printed, (), affiliation or _organised(text), True)
    parts = [part for part in _AND.split(text) if part]
    if len(parts) > MOST_NAMES + 4:
        return None
    reading = _Reading(text, affiliation, dangling, marked)
    last = len(parts) - 1
    for number, part in enumerate(parts):
        read_part = _read_later if number else _read_first
        if not read_part(reading, part, number == last):
            return None
        if reading.over:
            break
    authors, affiliation = reading.authors, reading.affiliation
    if affiliation is not None and printed.endswith(")"):
        affiliation = _with_city(printed, affiliation)
    if len(authors) == 1 and marked and affiliation is None and authors[0].isupper() and len(authors[0]) <= 4:
        return Credit(printed, (), authors[0], reading.sure)  # "By TPN"
    if not authors and affiliation is None:
        return None
    return Credit(printed, tuple(authors), affiliation, reading.sure)


def _with_city(printed: str, paper: str) -> str:
    """A paper's name with the city in brackets behind it, as printed: ``Star Tribune (Minneapolis)``."""
    city = BRACKETED.search(printed)
    if city is None or not printed[: city.start()].endswith(paper) or not agencies.ends_as_paper(paper):
        return paper
    return paper if agencies.is_agency(city[1]) or agencies.is_distributor(city[1]) else f"{paper} ({city[1]})"


def _without_employer(text: str) -> tuple[str, str | None]:
    """A line without what stands in brackets, behind ``for`` or behind ``with``, and the employer that this named."""
    affiliation: str | None = None
    if "(" in text:
        text = _PLACED.sub("", text)
        if (employed := _EMPLOYED.search(text)) and _employs(employed["by"]):
            affiliation = agencies.name_of(employed["by"])
            text = text[: employed.start()] + text[employed.end() :]
    if ", " in text and (posted := _POSTED.search(text)) and is_full_name(_AND.split(text[: posted.start()])[0]):
        text = text[: posted.start()]
    if bracket := BRACKETED.search(text):
        text = text[: bracket.start()]
        employer = agencies.is_agency(bracket[1]) or (" " in bracket[1] and agencies.is_organisation(bracket[1]))
        if employer and not agencies.is_distributor(bracket[1]):
            affiliation = agencies.name_of(bracket[1])
    for glue in (_GLUED_FOR, _GLUED_WITH):
        found = glue.search(text)
        if found and (_OF.search(text[: found.end()]) or _is_one(text[: found.end()])):
            continue  # "Ada Vermeer, University of Utrecht"
        first = _AND.split(text[: found.start()])[0] if found else ""
        if found and (is_name(first) or (glue is _GLUED_WITH and agencies.is_organisation(first))):
            if glue is _GLUED_FOR:
                affiliation = affiliation or organisation(text[found.end() :])
            text = text[: found.start()]
    return text, affiliation


def _organised(text: str) -> str | None:
    """The organisation that a byline without people names, which may be its first part or the one behind that."""
    head, _, behind = text.partition(", ")
    if is_staff(head) and agencies.is_organisation(behind):
        return organisation(behind)  # Elm Post Editorial Board, The Port Ellis Elm Post
    if agencies.is_organisation(head):
        return organisation(head) or (organisation(behind) if behind else None)
    return organisation(text)


def _read_first(reading: _Reading, part: str, last: bool) -> bool:
    """Read a line's first part; whether it is one of a byline."""
    if not last and agencies.is_printed_mark(part) and f"{part}, " in reading.text:
        return reading.employed(part)  # "AFP, MANILA", "Reuters, Ada Vermeer"
    return _read_person(reading, part)


def _read_later(reading: _Reading, part: str, last: bool) -> bool:
    """Read a part behind the first; whether it is one of a byline."""
    text, authors = reading.text, reading.authors
    if authors and (part.casefold() in SUFFIXES or part.endswith("®")):  # a certificate
        authors[-1] += _between(text, authors[-1], part)
        return True
    if authors and _NOBODY.fullmatch(part):
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


def _read_dangling(reading: _Reading, part: str) -> bool:
    """Read the last part of a line whose date is lost, which names the paper: ``Ada Vermeer, The Elm Post on``."""
    pieces = reading.text.rsplit(", ", 1)
    if reading.authors and pieces[-1] != part:
        reading.authors = [name for name in reading.authors if name in pieces[0]]
    return reading.employed(pieces[-1])


def _read_organisation(reading: _Reading, part: str) -> bool:
    """Read a part that is an organisation, a title or a place, which stand behind names."""
    text, authors = reading.text, reading.authors
    if is_title(part) or agencies.is_organisation(part):
        reading.affiliation = reading.affiliation or _affiliation(text, part)
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


def _read_person(reading: _Reading, part: str) -> bool:
    """Read a part that is a name, perhaps with a title, a place or an organisation glued to it."""
    name, _, house = part.rpartition(" ")
    plain = house.isupper() and not name.isupper() and not agencies.is_agency(house)
    if plain and _INITIALS_LAST.fullmatch(house) and is_full_name(name):
        return reading.written_by(name) and (len(house) > HOUSE_INITIALS or reading.employed(house))
    if is_name(part) or (reading.marked and is_marked_name(part)):
        return reading.written_by(part)
    if reading.marked and (title := _TITLE_FIRST.match(part)) and is_full_name(part[title.end() :]):
        return reading.written_by(part[title.end() :])
    if (place := FROM.search(part)) and is_full_name(part[: place.start()]):
        return reading.written_by(part[: place.start()])
    if glued := unglue(part, reading.marked):
        return reading.written_by(glued[0]) and reading.employed(glued[1])
    return False


def _read_rest(reading: _Reading, part: str) -> bool:
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


HOUSE_INITIALS: Final = 2  # letters; three behind a name are a degree as often
_INITIALS_LAST: Final = pattern(  # Sanna Lehtovaara HS, Ida Voss CPP
    r"(?!(?:[IVX]+|MD|JD|RN|DO|OD|PA|NP|JR|SR|MP)$)[A-ZÀ-Þ]{2,3}"
)


def _is_bureau(name: str) -> bool:
    """Whether a name is an agency's short name with where or for what it writes behind: ``CNHI Pennsylvania``."""
    first, _, rest = name.partition(" ")
    return bool(rest) and first.isupper() and agencies.is_agency(first) and rest.istitle()


_SCHOLARS: Final = pattern(r"\b(?:University|College|Institute|School|Academy)\b")


def _is_service(name: str) -> bool:
    """Whether a name is an agency's, behind that of the house whose people write for it."""
    return agencies.is_printed_mark(name) and not agencies.is_distributor(name)


def _employs(name: str) -> bool:
    """Whether what stands in brackets behind a name is a station, a paper or an agency: ``KING 5``."""
    return agencies.is_agency(name) or agencies.is_organisation(name) or NUMBERED.search(name) is not None


def _is_place(part: str) -> bool:
    """Whether what stands behind names and a comma is the place they write from: one word, or a place we know."""
    return (
        places.is_city(part)
        or places.is_region(part)
        or (" " not in part and is_name(part) and part.upper() != part.lower())
    )


_STAFFED: Final = pattern(
    r"(?P<house>[A-Z][\w .&’'-]{1,40}?) (?:staff|reporter|writer|correspondent)s?(?: (?:writer|reporter)s?)?"
)


def is_nobody(text: str) -> bool:
    """Whether a part of a byline names no organisation, but its desk: ``न्यूज डेस्क``."""
    return _NOBODY.fullmatch(text) is not None


def is_staff(text: str) -> bool:
    """Whether an organisation's byline names its staff, and nobody: ``Staff Writer``, ``News Desk``."""
    return _STAFF.match(text) is not None


def _between(text: str, name: str, suffix: str) -> str:
    """The suffix as printed behind a name: ``, Jr.``."""
    start = text.find(name) + len(name)
    return text[start : text.find(suffix, start) + len(suffix)]


_OF: Final = pattern(
    r"(?:[A-Z][\w’'-]+ )*(?:University|Institute|College|School|Bank|Museum|Academy) (?:of|for) (?:the )?$"
)


def _affiliation(text: str, part: str) -> str | None:
    """The organisation from a part that a comma or an ``and`` may have cut: ``Miami Herald``, ``AP and staff``."""
    start = text.find(part)
    of = _OF.search(text[:start])  # University of Eastern Finland
    behind = text[of.start() if of is not None else start :]
    whole = behind.split(",")[0].strip()
    first, _, last = whole.rpartition(" and ")
    if first and is_full_name(last) and agencies.is_organisation(first):
        whole = first  # "Ada Vermeer, University of Utrecht and Tom Holm, Lund University"
    return organisation(whole if len(whole.split()) <= 8 else part)


def _is_one(text: str) -> bool:
    """Whether ``of`` or ``for`` at the end of a text belongs to a chair or to a name: ``Professor of``."""
    before = text.rsplit(None, 1)[0]
    behind = before.rpartition(", ")[2]
    return behind == "Report" or (behind != before and text.endswith("of ") and is_title(behind))


def unglue(text: str, marked: bool = False) -> tuple[str, str] | None:
    """A name with a title or an organisation glued behind it: ``Ada Vermeer Staff Writer``.

    Only behind a mark may it be any organisation: ``By Ada Vermeer St. Louis Post-Dispatch``.
    """
    words = text.split()
    for size in range(2, min(5, len(words))):
        name, rest = " ".join(words[:size]), " ".join(words[size:])
        if not is_name(name):
            continue
        if agencies.is_agency(rest) or (rest.startswith("The ") and agencies.is_organisation(rest)):
            return name, rest
        if rest.startswith("The ") and len(rest.split()) > 2:
            return name, rest
        acronym, _, others = rest.partition(" ")
        if acronym.isupper() and agencies.is_agency(acronym.split("/")[0]) and others.istitle():
            return name, rest  # "Ada Vermeer BBC Scotland"
        if rest in GLOBE:
            return name, rest
        if agencies.is_agency(rest.split("/")[0]):
            return name, rest.split("/")[0]  # "Associated Press/Report for America"
        if (
            (marked or agencies.ends_as_paper(rest))
            and others
            and agencies.is_organisation(rest)
            and not agencies.begins_as_paper(rest)
            and not places.is_city(words[0])
        ):
            return name, rest
    if (words and words[-1].casefold() in TITLE_ENDS) or is_title(text):
        for size in (2,) if len(words) > 3 and _is_employer(words[2:]) else (3, 2):
            name, rest = " ".join(words[:size]), " ".join(words[size:])
            if (
                len(words) > size
                and is_full_name(name)
                and is_title(rest)
                and not TITLE_WORDS.intersection(name.casefold().split())
            ):
                return name, rest
    return None


def _is_employer(words: Sequence[str]) -> bool:
    """Whether the words behind a name begin with the employer's: ``HealthDay Reporter``, ``AP Writer``."""
    first = words[0]
    return (
        first[1:] != first[1:].lower() and not first.isupper() and not first.startswith(("Mc", "Mac", "De", "O'", "O’"))
    ) or agencies.is_agency(" ".join(words[:2]))
