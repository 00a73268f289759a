"""Who is credited in one line of a byline: people, and the organisation that they write for."""

from __future__ import annotations

from functools import lru_cache

from wireclean.fields import agencies, places
from wireclean.fields.byline.employer import with_city, without_employer
from wireclean.fields.byline.glued import unglue
from wireclean.fields.byline.organisation import organisation
from wireclean.fields.byline.parts import TITLE_FIRST, Reading, is_writer, read_first, read_later
from wireclean.fields.byline.separators import AND, BAR
from wireclean.fields.byline.staff import HOUSE, STAFFED, is_staff
from wireclean.fields.byline.trim import trim
from wireclean.fields.names import SUFFIXES, is_full_name, is_name, is_title
from wireclean.typed import Final, NamedTuple

LONGEST: Final = 200  # characters; the longest byline seen names nine people
MOST_NAMES: Final = 10
REMEMBERED: Final = 1024  # lines; the rules ask again what the clue has asked, and a site's reporters recur


class Credit(NamedTuple):
    """Who is credited in a line.

    ``text`` is what credits them, as printed; ``authors`` the people, ``affiliation`` the organisation that they write
    for; ``sure`` whether every part of the line is a name, a title, a place or an organisation.
    """

    text: str
    authors: tuple[str, ...]
    affiliation: str | None
    sure: bool


@lru_cache(maxsize=REMEMBERED)
def read(text: str, dangling: bool, marked: bool) -> Credit | None:
    """Names and organisation in one line, or ``None`` where it credits nobody.

    Args:
        text: the line without its mark and without dates and the like (`trim`).
        dangling: whether the line ended in the ``on`` of a date that is lost, as behind the paper's name on ArcaMax.
        marked: whether the line had a mark, behind which more is believed.
    """
    if text.rpartition(" ")[2].casefold() not in SUFFIXES and is_name(text.rstrip(".")):
        text = text.rstrip(".")
    if not text or text[-1] in ":!?" or len(text) > LONGEST:
        return None
    if marked and (title := TITLE_FIRST.match(text)) and AND.search(title[0]) is None:
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
    """A line in segments with bars, dots or dashes between them: names, and what says more of them."""
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


def _is_bureau(name: str) -> bool:
    """Whether a name is an agency's short name with where or for what it writes behind: ``CNHI Pennsylvania``."""
    first, _, rest = name.partition(" ")
    return bool(rest) and first.isupper() and agencies.is_agency(first) and rest.istitle()


def _read_names(text: str, dangling: bool, marked: bool) -> Credit | None:
    """``A, B and C, ORGANISATION``, ``A for ORGANISATION``, ``A Staff Writer``, ``ORGANISATION``."""
    printed = text
    text, affiliation = without_employer(text)
    if marked and text.startswith("the ") and agencies.is_organisation(text[4:]) and is_staff(text):
        return Credit(printed, (), affiliation or organisation(text[4:]), True)  # "By the Elm Post editorial board"
    if marked and (staffed := STAFFED.fullmatch(text)) and agencies.is_agency(staffed["house"]):
        return Credit(printed, (), affiliation or organisation(staffed["house"]), True)  # By AccuWeather staff writer
    whole = agencies.is_agency(text) or ("/" in text and agencies.is_agency(text.split()[0].removesuffix("'s")))
    if agencies.is_organisation(text) and (
        whole or not (is_writer(AND.split(text)[0], text, marked) or unglue(text, marked))
    ):
        if not marked and not (agencies.full_name(text) or is_staff(text)):
            return None
        return Credit(printed, (), affiliation or _organised(text), True)
    parts = [part for part in AND.split(text) if part]
    if len(parts) > MOST_NAMES + 4:
        return None
    reading = Reading(text, affiliation, dangling, marked)
    last = len(parts) - 1
    for number, part in enumerate(parts):
        read_part = read_later if number else read_first
        if not read_part(reading, part, number == last):
            return None
        if reading.over:
            break
    authors, affiliation = reading.authors, reading.affiliation
    if affiliation is not None and printed.endswith(")"):
        affiliation = with_city(printed, affiliation)
    if len(authors) == 1 and marked and affiliation is None and authors[0].isupper() and len(authors[0]) <= 4:
        return Credit(printed, (), authors[0], reading.sure)  # "By TPN"
    if not authors and affiliation is None:
        return None
    return Credit(printed, tuple(authors), affiliation, reading.sure)


def _organised(text: str) -> str | None:
    """The organisation that a byline without people names, which may be its first part or the one behind that."""
    head, _, behind = text.partition(", ")
    if is_staff(head) and agencies.is_organisation(behind):
        return organisation(behind)  # Elm Post Editorial Board, The Port Ellis Elm Post
    if agencies.is_organisation(head):
        return organisation(head) or (organisation(behind) if behind else None)
    return organisation(text)
