"""Datelines: place, date and agency before the dash of a story's first paragraph."""

from __future__ import annotations

from functools import lru_cache

from wireclean.fields import agencies, dateline_agency, places
from wireclean.fields.dateline_agency import EAST_ASIAN_STARTS, STOPPED_MARKS
from wireclean.fields.dateline_parts import CASELESS, FEWEST, FEWEST_AFTER_AGENCY, Dateline, begins, follows
from wireclean.fields.dateline_place import (
    DATE,
    MONTH,
    is_capitals,
    is_organisation,
    is_plain,
    is_regional,
    place_in,
    squeeze,
)
from wireclean.lazy import IGNORECASE, pattern
from wireclean.signs import group
from wireclean.typed import Final

LONGEST: Final = 200  # characters; the longest dateline seen is a press release's of 110
FEWEST_AFTER_TOWN: Final = 12  # words, where nothing but capitals tells that a word is a town
SHORTEST_TOWN: Final = 4  # characters of such a town
LONGEST_TOWN: Final = 25
REMEMBERED: Final = 64  # paragraphs; the rule and the search for the story ask again what the clue has asked
_DATED_TEXT: Final = pattern(rf"{MONTH}\s?\d{{1,2}}\b|\d{{1,2}}\.?\s{MONTH}", IGNORECASE)
_DATE_BEHIND: Final = pattern(rf"({DATE})\s?:\s+", IGNORECASE)  # CAIRO – 3 November 2025:
_WIRE_BEHIND: Final = pattern(rf"(([A-Z][\w .]{{2,40}}?)(?:\s[-–—]\s{DATE})?)\s[-–—]\s", IGNORECASE)
_PLAIN_DASH: Final = pattern(r"\s*(?:—|―|–{1,2}|--+)\s*|\s+(?:[-−_]|>>|//)\s+")
_PLAIN_DASHES: Final = ("—", "―", "–", "--", " - ", " − ", " _ ", " >> ", " // ")  # one of these is in each
_CARRIED: Final = pattern(
    r"\([A-Z]{3,10} ?- ?(?P<agency>[\w. -]{2,40})\) (?=[A-Z])"
)  # (MENAFN- IANS) Shimla, Jan 13 (IANS)
_IN_BRACKETS: Final = pattern(r"\((?P<place>[A-ZÀ-ÞĀ-Ž]{3,}[A-ZÀ-ÞĀ-Ž .’'-]*(?:, [A-Z][\w .]{1,20})?)\)\s[—–-]{1,2}\s")
_AGATE: Final = pattern(  # ELM HILL OWLS — Agreed to terms with RHP Jonas Fitch, in a list of what teams did
    r"[A-Z][a-z]+ (?:[\w'’]+ ){0,5}(?:RHPs?|LHPs?|OFs?|INFs?|Cs?|SSs?|[123]Bs?|Gs?|Fs?|Ds?|RWs?|LWs?|QBs?|WRs?|RBs?"
    r"|TEs?|CBs?|LBs?|DEs?|DTs?|OLs?|DLs?|Ss?|Ks?|Ps?|MFs?|GKs?|DHs?) [A-Z]"
)
_STOP_DASH: Final = pattern(r"(?P<place>[^\W\d_][^.:;()\n–—]{1,50})\.\s?[-–—]{1,2}\s+")  # CASTRO.- Una casa
LONGEST_STOPPED: Final = 4  # words of a place before .-
_UNCONFIRMED: Final = pattern(r"(?P<place>[^\W\d_][^.,:;()–—\n]{1,40}?)\s+[-–—]{1,2}\s+")  # Rosenheim – Mit elf
_BRACKETED_PLACE: Final = pattern(r"\((?P<place>[A-ZÀ-ÞĀ-Ž][\w’'-]{2,20}(?:[ -][\w’'-]{2,20}){0,2})\) ")
LONGEST_CONFIRMED: Final = 3  # words of a place that only the page shows to be one
_SECOND_LABEL: Final = pattern(r"[A-ZÄÖÜ&/ ]{2,40}\s[-–—|]\s")
_COLON: Final = pattern(r"([^:\n]{2,50}?)(?:\s:\s?|:\s+)")  # BANGKOK :A maker (CNA)
_STOPPED_CITY: Final = pattern(r"([A-ZÀ-ÞĀ-Ž][\w’-]{2,20}(?: [\w’-]{2,12}){0,2})\.\s+(?=[A-ZÀ-ÞĀ-Ž„“\"])")
_DANDA: Final = pattern(r"((?:[^।:,\n]{2,30}, )?[^।:,\n]{2,20})।\s+")  # जागरण संवाददाता, लखनऊ।
_AGENCY_BEHIND: Final = pattern(r"([^\W\d_][\w.]*(?: [\w.]+){0,2}?)(?:\.|:)\s+")  # МОСКВА, 3 ноя — РИА Новости.
SIGNS: Final = group(
    *("(", "/", "—", "―", "–", "--", ".-", *EAST_ASIAN_STARTS),
    ends=(":", "।"),
    words=("-", "−", "_", ">>", *STOPPED_MARKS),
)
"""Each dateline holds one of these."""


@lru_cache(maxsize=REMEMBERED)
def parse(paragraph: str) -> Dateline | None:
    """The dateline with which a paragraph begins.

    Place and agency stand in many shapes: ``PHOENIX (AP) — ``, ``Paris, 21 jan 2019 (AFP) - ``,
    ``(ANSA) - ROMA, 28 LUG -``, ``MOSCOW, January 21. /TASS/. ``, ``Delhi, Jan 13 (PTI) ``,
    ``LONDON, Feb. 1, 2017 /PRNewswire/ --``, ``BUTTE, Mont. — ``, ``NEW DELHI: ``. Without an agency a place must
    be in capitals, have a region or a date behind it, or be one of the cities that datelines print alone; and enough
    words must follow. A label (``JUST IN – ``, ``FAQ – ``) is none.
    """
    head = paragraph[:LONGEST]
    start = len(head) - len(head.lstrip())
    first = head[start : start + 1]
    if not first or first.islower() or first in "\"“„«'‘*#>-–—•":
        return None
    if first in EAST_ASIAN_STARTS and (found := dateline_agency.east_asian(head, start)):
        return found if follows(paragraph, found.end, FEWEST) else None
    if first == "(" and (carried := _CARRIED.match(head, start)) and agencies.is_agency(carried["agency"]):
        found = dateline_agency.find(paragraph, head, carried.end())
        if found is not None and found.location is not None:
            return Dateline(squeeze(head[start : carried.end()]) + f" {found.text}", *found[1:])
    if first == "(" and (found := _bracketed_place(paragraph, head, start)) is not None:
        return found
    return (
        dateline_agency.find(paragraph, head, start)
        or _stop_dashed(paragraph, head, start)
        or _without_agency(paragraph, head, start)
    )


def _bracketed_place(paragraph: str, head: str, start: int) -> Dateline | None:
    """A place in capitals in brackets before a dash, as Time prints it: ``(VAALS, Netherlands) — …``."""
    found = _IN_BRACKETS.match(head, start)
    place = place_in(found["place"]) if found is not None else None
    if found is None or place is None or place.name is None or not is_plain(place.name, dated=False):
        return None
    if any(map(agencies.is_agency, (found["place"], found["place"].split("-")[0]))) or not begins(head[found.end() :]):
        return None
    if not follows(paragraph, found.end(), FEWEST):
        return None
    return Dateline(squeeze(head[start : found.end("place") + 1]), place.name, None, found.end())


def _stop_dashed(paragraph: str, head: str, start: int) -> Dateline | None:
    """A dateline as Spanish papers print it, a full stop before its dash: ``CASTRO.- Una casa …``."""
    found = _STOP_DASH.match(head, start) if ".-" in head or ".–" in head or ".—" in head or ". -" in head else None
    if found is None:
        return None
    if head.startswith(". ", found.end("place")) and is_regional(f"{found['place']}."):
        return None  # NATCHEZ, Miss. --, whose full stop is the state's
    place = place_in(found["place"])
    if place is None or place.name is None or place.name.count(" ") >= LONGEST_STOPPED or is_organisation(place.name):
        return None
    if not begins(head[found.end() :]) or not follows(paragraph, found.end(), FEWEST):
        return None
    return Dateline(squeeze(found["place"]), place.name, None, found.end())


def bracketed(paragraph: str) -> Dateline | None:
    """What would be a dateline if its word were a place: ``(Rimouski) Une déneigeuse …``, as La Presse prints it."""
    found = _BRACKETED_PLACE.match(paragraph[:LONGEST]) if paragraph[:1] == "(" else None
    if found is None or is_organisation(found["place"]) or agencies.is_agency(found["place"]):
        return None
    if not begins(paragraph[found.end() :]) or not follows(paragraph, found.end(), FEWEST):
        return None
    return Dateline(found[0].rstrip(), found["place"], None, found.end())


def unconfirmed(paragraph: str) -> Dateline | None:
    """What would be a dateline if its word were a place, which only the rest of the page can show.

    ``Rosenheim – Mit elf von 21 Stimmen …`` is one where the page says "in Rosenheim"; ``Mister – Mit elf …`` is none.
    """
    head = paragraph[:LONGEST]
    found = _UNCONFIRMED.match(head)
    if found is None:
        return None
    place = place_in(found["place"])
    if place is None or place.name is None or place.dated or place.name.count(" ") >= LONGEST_CONFIRMED:
        return None
    if is_organisation(place.name) or not begins(head[found.end() :]) or not follows(paragraph, found.end(), FEWEST):
        return None
    return Dateline(squeeze(found["place"]), place.name, None, found.end())


def _without_agency(paragraph: str, head: str, start: int) -> Dateline | None:
    """A newspaper's own dateline: a place before a dash, or a city before a colon."""
    if len(paragraph.split(None, FEWEST)) < FEWEST and (paragraph.isascii() or not CASELESS.search(paragraph)):
        return None  # as many headlines with a colon
    signs = head[start : start + 100]
    dash = _PLAIN_DASH.search(head, start, start + 100) if any(map(signs.__contains__, _PLAIN_DASHES)) else None
    colon = _COLON.match(head, start) if ":" in signs else _DANDA.match(head, start) if "।" in signs else None
    agency = None
    if colon is not None and (dash is None or colon.end(1) < dash.start()):
        place = place_in(colon[1])
        if place is None or place.name is None:
            return None
        name, end, text = place.name, colon.end(), colon[1]
        town, *behind = name.split(",")
        regional = is_regional(name)
        capitals = is_capitals(town)
        sure = (
            places.is_city(name)
            or (places.is_city_without_capitals(name) and _is_told(paragraph))
            or (place.dated and (regional or capitals))
        )  # KAPIT (Jan 22):
        if not (sure or (bool(behind) and regional and (capitals or len(behind) == 1))):
            return None  # Muscat, Oman:
    elif dash is not None:
        text = head[start : dash.start()]
        where, agency = _site_beside(text)
        place = place_in(where)
        if place is None or place.name is None or not is_plain(place.name, place.dated or agency is not None):
            return None
        name, end = place.name, dash.end()
        if dated := _DATE_BEHIND.match(head, end):
            text, end = head[start : dated.end(1)], dated.end()
        elif (wire := _WIRE_BEHIND.match(head, end)) and agencies.is_release_wire(wire[2]):
            text, end, agency = head[start : wire.end(1)], wire.end(), agencies.full_name(wire[2])
        elif (
            (place.dated or not _is_cased(name))
            and (signed := _AGENCY_BEHIND.match(head, end))
            and agencies.is_agency(signed[1])
        ):
            text, end, agency = head[start : signed.end(1)], signed.end(), agencies.name_of(signed[1])
    elif (stopped := _STOPPED_CITY.match(head, start)) and places.is_city(stopped[1]):
        name, end, text = stopped[1], stopped.end(), stopped[1]  # Dortmund. Die Stadt will …
    else:
        return None
    rest = head[end:]
    if dash is not None and name.isupper() and _AGATE.match(rest):
        return None
    fewest = FEWEST_AFTER_AGENCY if is_regional(name) and is_capitals(name.split(",")[0]) else FEWEST
    if not begins(rest) or not follows(paragraph, end, fewest):
        return None
    if not is_regional(name) and (_DATED_TEXT.match(rest) or _SECOND_LABEL.match(rest)):
        return None  # "HEART OF EMPIRE — August 13", "DIY - FOOD - LIFESTYLE"
    return Dateline(squeeze(text), name, agency, end)


def town(paragraph: str) -> str | None:
    """What may be a town in capitals before a colon; whether it is one the other paragraphs tell."""
    colon = _COLON.match(paragraph)
    if colon is None or not is_capitals(colon[1]) or not SHORTEST_TOWN <= len(colon[1]) <= LONGEST_TOWN:
        return None
    place = place_in(colon[1])
    if place is None or place.name is None or agencies.is_organisation(place.name):
        return None
    rest = paragraph[colon.end() :]
    plain = begins(rest) and follows(paragraph, colon.end(), FEWEST_AFTER_TOWN) and not rest[:LONGEST_TOWN].isupper()
    return colon[1] if plain and paragraph[-1] in '.”"’)' else None


def named_town(paragraph: str) -> str | None:
    """What may be a town before a colon, as papers print it in front of an agency's story: ``Coonoor: A herd …``."""
    colon = _COLON.match(paragraph)
    if colon is None or colon[1].count(" ") >= LONGEST_CONFIRMED or not colon[1].istitle():
        return None
    place = place_in(colon[1])
    if place is None or place.name is None or place.dated or agencies.is_organisation(place.name):
        return None
    plain = begins(paragraph[colon.end() :]) and follows(paragraph, colon.end(), FEWEST_AFTER_TOWN)
    return colon[1] if plain and paragraph[-1] in '.”"’)' else None


def _is_told(paragraph: str) -> bool:
    """Whether a city without capitals before a colon is no speaker's, as in Arabic; Urdu has letters of its own."""
    return not "\u0600" <= paragraph[0] <= "\u06ff" or any(map(paragraph.__contains__, "ےہ"))


def _site_beside(text: str) -> tuple[str, str | None]:
    """The place, and the site or broadcaster beside it: ``JAKARTA, KOMPAS.com``, ``Liputan6.com, Jakarta``."""
    first, comma, second = text.partition(", ")
    if comma and (agencies.is_host(second) or (" " in second and agencies.is_agency(second))):
        return first, second
    if comma and agencies.is_host(first):
        return second, first
    return text, None


def _is_cased(name: str) -> bool:
    """Whether a name's script has capitals."""
    return name.upper() != name.lower()
