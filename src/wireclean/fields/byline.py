"""Bylines: who wrote the story, in one to four short lines."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from wireclean.fields import agencies, places
from wireclean.fields.names import (
    NO_NAMES,
    SUFFIXES,
    TITLE_ENDS,
    TITLE_WORDS,
    is_full_name,
    is_marked_name,
    is_name,
    is_title,
)
from wireclean.fields.tables import word_set
from wireclean.lazy import IGNORECASE, VERBOSE, pattern
from wireclean.signs import LONGEST_START, group
from wireclean.typed import Final, NamedTuple

LONGEST: Final = 200  # characters; the longest byline seen names nine people
LONGEST_UNMARKED: Final = 140  # characters; without a ``By``
MOST_LINES: Final = 4
MOST_NAMES: Final = 10
REMEMBERED: Final = 1024  # lines; the rules ask again what the clue has asked, and a site's reporters recur
FEWEST_LISTED: Final = 4  # lines of a list of names: By, a name, and, a name


class Byline(NamedTuple):
    """A byline.

    ``text`` is the byline as printed, without ``By`` and without a date, an address or a handle behind it, its
    lines joined with a comma; ``authors`` the people in it; ``affiliation`` the organisation they write for (a big
    agency by its full name); ``used`` how many of the lines it took; ``marked`` whether a word such as ``By`` says
    that it is a byline. An unmarked one (``Ada Vermeer``, ``Press Trust of India``) is one only at the right place.
    """

    text: str
    authors: tuple[str, ...]
    affiliation: str | None
    used: int
    marked: bool


_MARK: Final = pattern(
    r"""(?:
        (?:story|written|reported|words|text|words\ and\ (?:photos|pictures)|authored|article|posted|(?:a\ )?report
            |edited\ and\ written|published|curated|contributed|analysis|opinion|commentary|column|perspective|review)
            \ by(?:\s?:\s*|\s+|$)                                           # Story by, Reported by:
      | (?:eine?\ )?(?:kommentar|analyse|reportage|kolumne|interview|gastbeitrag|ein\ gastbeitrag)\ von(?:\s?:\s*|\s+|$)
      | (?:propos\ recueillis|texte|une\ enquête)\ (?:de|par)(?:\s?:\s*|\s+|$)
      | author\ of\ the\ article\s?:?\s*                                     # Author of the article:
      | dal(?:la)?\ (?=nostr) | van\ (?=onze\ ) | de\ (?=notre\ |nos\ |nuestr)  # Dal nostro inviato Ada Vermeer
      | author\ (?=(?-i:[A-ZÀ-Þ])) | from\ (?=\S)                            # From Ada Vermeer, Abuja
      | (?:by|von|par|por|di|da|door|af|av)(?:\s?:\s*|\s+|$)                 # By, by:, Von
      | (?:author|authors|autor|autorin|autoren|auteur|auteurs|autore|autores|text|texto|texte|testo|tekst|story
          |reporter|journalist|writer
          |skribent|written|redakteur|автор|автори|авторы|автора|текст|журналіст|журналист|пише|аутор
          |autora|autorka|autorzy|autorius|autors|szerző|írta|penulis|pewarta|oleh|συντάκτης|συντάκτρια|γράφει|piše
          |napisao|napisala|yazar|mwandishi|tác\ giả|كتب|كتبت|بقلم|تقرير|מאת|נכתב\ על\ ידי|نویسنده|लेखक|रिपोर्टर
          )\s?:\s*                                                           # Author:, Text:
      | (?:от|від|автор)\s+ | (?:oleh|deur|بقلم|מאת)\s+
      )""",
    IGNORECASE | VERBOSE,
)
_MARK_STARTS: Final = (  # what all marks begin with, folded: what begins otherwise need not be matched
    *("by", "von ", "von:", "par ", "par:", "por ", "por:", "di ", "di:", "da ", "da:", "door ", "door:", "af ", "af:"),
    *("av ", "av:", "story", "written", "reported", "words", "text", "authored", "article", "posted", "report"),
    *("a report", "edited and", "published", "curated", "contributed", "analysis", "opinion", "commentary", "column"),
    *("perspective", "review", "kommentar", "analyse", "reportage", "kolumne", "interview", "gastbeitrag", "eine "),
    *("ein ", "propos", "une ", "author", "autor", "auteur", "dal ", "dalla ", "van onze", "de notre", "de nos"),
    *(
        "de nuestr",
        "from ",
        "testo",
        "tekst",
        "journalist",
        "writer",
        "skribent",
        "redakteur",
        "авто",
        "аутор",
        "текст",
    ),
    *("журнал", "пише", "от ", "від ", "szerz", "írta", "penulis", "pewarta", "oleh", "deur", "συντάκτ", "γράφει"),
    *("piše", "napisa", "yazar", "mwandishi", "tác ", "كتب", "بقلم", "تقرير", "מאת", "נכתב", "نویسنده", "लेखक"),
    "रिपोर्टर",
)
_FIRST_TWO: Final = frozenset(start[:2] for start in _MARK_STARTS)
_BARE: Final = frozenset({"author", "autor", "auteur", "autore"})

_AGAIN: Final = pattern(r"\s(?:by|BY|By)\s")
_SPECIAL: Final = pattern(r"(?:[Ss]pecial to|[Ff]or|[Oo]f) (?:[Tt]he )?(?=[A-Z])")
_MARK_ALONE: Final = pattern(r"\([A-Z]{2,5}\)")  # (TNS)
_STAFF_WORD: Final = pattern(r"\b(?:staff|wire|reports?|services?)\b", IGNORECASE)
_STAFF_LAST: Final = pattern(
    r"[\s,]+(?:and\s+)?(?:staff|staff reports?|staff writers?|editorial board|with agencies|(?:news\s)?agencies)$",
    IGNORECASE,
)
_STAFF: Final = pattern(
    r"(?:.{0,40}\b)?(?:staff|wire reports?|wire services|news desk|news bureau|newsroom|editorial board|redaktion"
    r"|redazione)\b",
    IGNORECASE,
)

# What stands behind the names and is none of the byline.
_MONTH: Final = (
    r"(?:january|januar|janvier|jan|gennaio|gen|enero|ene|jänner|jän|janeiro|february|februar|février|febbraio"
    r"|febrero|fevereiro|feb|fév"
    r"|fev|march|märz|mars|marzo|março|maart|mar|mär|mrt|april|avril|aprile|abril|apr|avr|abr|may|mai|maggio|mayo"
    r"|maio|mei|maj|mag|june"
    r"|juni|juin|giugno|junio|junho|jun|giu|july|juli|juillet|luglio|julio|julho|juil|jul|lug|august|août|aout"
    r"|agosto|aug|ago|september"
    r"|septembre|settembre|septiembre|setembro|sept|sep|set|october|oktober|octobre|ottobre|octubre|outubro|oct|okt"
    r"|ott|out|november"
    r"|novembre|noviembre|novembro|nov|december|dezember|décembre|dicembre|diciembre|dezembro|desember|dec|dez|déc"
    r"|dic|des)\b\.?"
)
_DATE: Final = (
    rf"(?:{_MONTH}\s\d{{1,2}}\b|\d{{1,2}}(?:st|nd|rd|th|\.|er)?\s(?:de\s)?{_MONTH}(?:,?\s(?:de\s)?\d{{4}}|\b)"
    rf"|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s(?=\w+\s\d)|\d{1,2}[:.]\d\d\s?(?:[ap]\.?m"
    r"|uhr|ist|gmt|et\b)?"
    r"|\d{1,3}\s(?:hours?|minutes?|mins?|days?|weeks?)\b|(?:today|yesterday)\b)"
)
_RARE: Final = (  # also words with which headlines begin
    *("da", "door", "af", "av", "di", "от", "від", "from"),
    *("oleh", "deur", "автор", "بقلم", "מאת"),
)
_TAIL: Final = pattern(
    rf"""(?:^|[\s|,;:•·(/–—-]+)(?:
        (?:on|at|am|le|il|el)?\s?(?:(?:first\ |last\ )?(?:published|posted|updated|publié|veröffentlicht|aktualisiert
            |stand|modified|pubblicato)
            \s?(?:on|at|:|am|le)?\s*:?\s*)?{_DATE}.*                       # Published November 1, 2023, on Thu, Nov 9
      | [\w.+-]+@[\w-]+(?:\.[\w-]+)+.*                                       # an e-mail address and what follows it
      | @\w{{2,30}}.*                                                        # a handle
      | \(?\+?\d{{1,3}}[) -]{{1,2}}\d{{3}}[ -]\d{{3,4}}.*                    # a telephone number
      | https?://.* | www\..* | (?<=,\s)in\s[A-Z].*
      | (?:published|posted|updated|follow|twitter|facebook|contact|comments?|share|on|in|view\ in\ \S+\ edition|bio
          |email)\s?:?
            (?:\ (?:us|on|in|\d+).{{0,30}})?
      | \d+\s?(?:min(?:ute)?s?\ (?:read|ago)|comments?|shares?|views?).* | \d+h?
      )$""",
    IGNORECASE | VERBOSE,
)
_FROM: Final = pattern(r"\sin\s(?:[A-Z][\w’'.-]*,?\s?){1,3}$")  # Ada Vermeer in Port Ellis
_NUMBERED: Final = pattern(
    r"(?:\b[A-Z]{2,6}|\b(?:France|News|NewsChannel|Channel|Live|Local|TV))\s?\d{1,2}$"
)  # KARE 11
_ADDRESS_FIRST: Final = pattern(r"\S+@\S+\s\(([^()@]{3,60})\)$")  # desk@example.com (Ada Vermeer)
_TITLE_FIRST: Final = pattern(  # political reporter Ada Vermeer, unserer Korrespondentin Ada Vermeer
    r"(?:[\w’'&-]+ ){0,4}(?i:reporters?|correspondents?|editors?|writers?|journalists?|columnists?|producers?"
    r"|korrespondent(?:en|in)?|redakteur(?:in)?|redacteur|redactrice|verslaggever|inviat[oa]|corrispondente"
    r"|correspondante?|envoyée? spéciale?|corresponsal|enviad[oa] especial) (?=[A-ZÀ-Þ])"
)
_POSTED: Final = pattern(  # Ada Vermeer, envoyée spéciale à Vik; Ada Vermeer, corresponsal en Bruselas
    r",\s(?:[\w’']+ )?(?i:envoyée?s? spécial(?:es?|aux)?|correspondante?s?|corresponsal(?:es)?"
    r"|enviad[oa]s? especial(?:es)?"
    r"|inviat[oaie](?: speciale)?|corrispondente|korrespondent(?:in)?|correspondent|redactora?|periodista|journaliste"
    r"|giornalista|journalist|redakteur(?:in)?|reporter|verslaggever|toimittaja|repórter|jornalista)"
    r"(?:\s(?:à|au|aux|en|in|a|i|em|aus|de|du|di|da|für|bei|te)\s[A-ZÀ-Þ][^,]{1,40})?$"
)
_PLACED: Final = pattern(  # Ada Vermeer (à Vik) et …, Ada Vermeer (now) and …
    r"\s\((?:(?:à|au|aux|en|in|a|i|em|aus|te)\s[A-ZÀ-Þ][^()]{1,30}|(?:and )?(?:now|earlier))\)"
)
_EMPLOYED: Final = pattern(r"\s\((?P<by>[^()]{2,30})\)(?=,\s|\sand\s)")  # Ada Vermeer (KING 5), Associated Press
_WITH_AGENCY: Final = pattern(  # Le Monde avec AFP, red mit dpa, 20 Minutes avec agence
    r"(?P<first>\w[\w&.’' -]{1,40}?),?\s(?:avec|mit|con|com|with|met|med)\s(?:l['’]|der\s|la\s)?"
    r"(?P<second>[\w./ -]{2,30})"
)
_AGENCIES: Final = frozenset(
    {"agence", "agences", "agencias", "agências", "agenzie", "agenturen", "agentur", "agencies"}
)
_KOREAN: Final = pattern(r"(?P<name>[가-힣]{2,4})\s?(?:기자|특파원|선임기자|논설위원|인턴기자)")
_PORTRAIT: Final = pattern(r"Portrait of (?P<name>\S+(?: \S+){1,3}) (?P=name)")  # of a newspaper group's pages
_HOUSE: Final = pattern(  # Special Correspondent, HT Correspondent, Our Bureau, Web Desk
    r"(?:(?:(?i:our|special|staff|own|web|monitoring|agency|the hindu)|[A-Z]{2,4})\s){1,2}"
    r"(?i:correspondents?|reporters?|bureau|desk|online|report)"
    r"|(?i:onze \w*(?:redactie|verslaggevers?|correspondent))"  # Door onze nieuwsredactie
)
_HAS_TAIL: Final = pattern(r"[\d@]|https?:|www\.|, in |\b(?:[Tt]oday|[Yy]esterday|[Ee]dition|[Uu]s)\b")
_DANGLING: Final = word_set(
    """
    published posted updated follow twitter facebook contact comment comments share on in bio email
    """
)
_BEFORE: Final = pattern(
    r"(?P<stamp>[\w:/.,|•·() –-]{4,60}?)[\s|•·–-]+(?=(?:(?:written )?by|von)\s)", IGNORECASE
)  # 5:45 AM PST 11/19/2019 by, Last updated on April 8, 2024 by, updated 8 Apr 2024 written by
_STAMP_STARTS: Final = pattern(
    rf".{{0,7}}\d|(?:last|first|published|posted|updated|modified|\w+day)\b|{_MONTH}", IGNORECASE
)
_STAMP_WORD: Final = pattern(
    rf"(?:\d[\d:./,-]*(?:st|nd|rd|th|am|pm)?|[ap]\.?m\.?|uhr|at|on|um|am|der|(?:last|first|published|posted|updated|modified):?|[a-z]{{2,4}}"
    rf"|{_MONTH}|\W+|\w+day),?",
    IGNORECASE,
)
_BAR: Final = pattern(r"\s*[|•·]\s*|\s+[–—/-]\s+")
_AND: Final = pattern(r",?\s+(?:and|und|et|y|e|og|och|en|ja|i|AND|And|&)\s+|\s*/\s*|\s*;\s*|,\s*")
_GLUED_FOR: Final = pattern(r"\s+(?:for|For|FOR|of|special to|Special to)\s+(?=(?:the|The|THE)?\s?[A-Z])")
_GLUED_WITH: Final = pattern(r",?\s+(?:with|mit|avec|con|With)\s+(?=[A-Z])")
_BRACKETED: Final = pattern(r"\s*\(([^()]{2,40})\)$")

# What dumps glue to a name, whose element stood beside it: ``Ada VermeerNews Reporter``, ``Ada Vermeer@adavermeer``.
_GLUED_WORD: Final = pattern(
    r"(?<=[a-zà-ÿ])(?=(?:Published|Posted|Updated|Follow|Twitter|Facebook|Instagram|Email|Contact|Contributor|Senior"
    r"|Staff|News|Lifestyle|Sports?|Business|Political|Politics|Chief|Reporter|Editor|Writer|Correspondent|Columnist"
    r"|Reuters|Bloomberg|Associated Press)\b|The\s[A-Z]"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d)"
)
_GLUED_BY: Final = pattern(r"[bB]y(?=[A-Z][a-zà-ÿ’'-]+ [A-Z])")  # byAda Vermeer
_GLUED: Final = pattern(r"[a-zà-ÿ][A-Z@]")  # in lines where either is
_GLUED_HANDLE: Final = pattern(r"(?<=[a-zà-ÿ])(?=@[A-Za-z_]\w+$)")

_DESK_OF: Final = pattern(r"(?:Redazione|Redaktion|Redacción|Rédaction|Redação|Redactie) (?=[A-ZÀ-Þ])")
_TITLE_AT: Final = pattern(r"(?:Repórter|Enviad[oa] especial|Correspondente) d[ao] (?=[A-ZÀ-Þ])")
_NOBODY: Final = pattern(  # "Staff and news service reports", "Editorial Board": bylines that name no organisation
    r"(?:(?:staff|agencies|editors|editorial|board|wires?|news|and|reports?|reporters?|services?|from|the|our|online"
    r"|desk|redaktion)\s?)+",
    IGNORECASE,
)


def _organisation(text: str) -> str | None:
    """The organisation that a part of a byline names, ready to be the source; ``None`` where it names none."""
    text = _BRACKETED.sub("", text).strip(" ,")
    text = _TITLE_AT.sub("", _DESK_OF.sub("", text))
    if full := agencies.full_name(text):
        return full
    words = text.split()
    if is_title(text):
        for size in (3, 2, 1):
            name = " ".join(words[:size])
            if len(words) > size and agencies.is_agency(name) and agencies.is_organisation(name):
                return agencies.full_name(name) or name
        return None
    first = agencies.full_name(words[0]) if words else None
    if first and words[0].isupper() and len(words) > 1 and _STAFF_WORD.search(text):
        return first  # "AP and staff reports"
    core = _STAFF_LAST.sub("", _STAFF_LAST.sub("", text)).strip()
    if not core or _NOBODY.fullmatch(core):
        return None
    return agencies.full_name(core) or core


def _tidy(line: str) -> str:
    line = " ".join(line[: LONGEST + 1].split())
    if line.startswith("Portrait of ") and (portrait := _PORTRAIT.fullmatch(line)):
        return portrait["name"]
    if line.startswith(("by", "By")) and _GLUED_BY.match(line):
        line = f"by {line[2:]}"
    if _GLUED.search(line):
        line = _GLUED_HANDLE.sub(" ", _GLUED_WORD.sub(", ", line))
    return line.lstrip("•·*-–— ").rstrip("=+*_ ").strip()


def _cut(text: str) -> tuple[str, bool]:
    """The text without dates, addresses, handles and dangling words, and whether anything went."""
    segments, separators = _BAR.split(text), ["", *_BAR.findall(text)]
    if len(segments) == 1:
        return _cut_end(text)
    kept, any_cut = "", False
    for separator, segment in zip(separators, segments, strict=True):
        words, cut = _cut_end(segment)
        any_cut = any_cut or cut
        if words:
            kept += (separator if kept else "") + words
    return kept, any_cut


def _cut_end(text: str) -> tuple[str, bool]:
    last = text[text.rfind(" ") + 1 :].casefold().rstrip(":")
    if text[-1:].isdigit() and _NUMBERED.search(text):
        return text, False
    if last not in _DANGLING and _HAS_TAIL.search(text) is None:
        return text.rstrip(" |,;:•·–—-/("), False
    before = text
    for _ in range(4):
        shorter = _TAIL.sub("", text).rstrip(" |,;:•·–—-/(")
        if shorter == text:
            break
        text = shorter
        if text[-1:].isdigit() and _NUMBERED.search(text):
            break
    return text, text != before


class _Credit(NamedTuple):
    text: str
    authors: tuple[str, ...]
    affiliation: str | None
    sure: bool  # every part is a name, a title, a place or an organisation


@lru_cache(maxsize=REMEMBERED)
def _read(text: str, dangling: bool, marked: bool) -> _Credit | None:
    """Names and organisation in one line that has lost its mark and what is glued behind it."""
    if text.rpartition(" ")[2].casefold() not in SUFFIXES and is_name(text.rstrip(".")):
        text = text.rstrip(".")
    if not text or text[-1] in ":!?" or len(text) > LONGEST:
        return None
    if marked and (title := _TITLE_FIRST.match(text)) and _AND.search(title[0]) is None:
        named = _read(text[title.end() :], dangling, marked=False)
        if named is not None and named.sure and named.authors:
            employer = _organisation(title[0].strip()) if is_title(title[0].strip()) else None
            return named._replace(text=text, affiliation=named.affiliation or employer)
    if _HOUSE.fullmatch(text):
        return _Credit(text, (), None, True)
    segments = _BAR.split(text)
    separators = _BAR.findall(text)
    if len(segments) > 1:
        return _read_segments(segments, separators, dangling, marked)
    return _read_names(text, dangling, marked)


def _read_segments(segments: list[str], separators: list[str], dangling: bool, marked: bool) -> _Credit | None:
    first = _read_names(_cut(segments[0])[0], dangling, marked)
    if first is None:
        return None
    printed, affiliation, sure, authors = first.text, first.affiliation, first.sure, first.authors
    for number, (separator, segment) in enumerate(zip(separators, segments[1:], strict=True)):
        words, cut = _cut(segment)
        if not words:
            continue
        if agencies.is_organisation(words) or is_title(words):
            printed += separator + words
            affiliation = affiliation or _organisation(words)
        elif "/" in separator and is_full_name(words):
            printed, authors = printed + separator + words, (*authors, words)
        elif number == 0 and marked and (places.is_city(words) or (first.affiliation and is_name(words))):
            printed += separator + words  # "Por Ada Vermeer, g1 — Brasília"
        elif not cut:
            sure = False
    return _Credit(printed, authors, affiliation, sure)


def _read_names(text: str, dangling: bool, marked: bool) -> _Credit | None:
    """``A, B and C, ORGANISATION``, ``A for ORGANISATION``, ``A Staff Writer``, ``ORGANISATION``."""
    printed = text
    affiliation: str | None = None
    if "(" in text:
        text = _PLACED.sub("", text)
        if (employed := _EMPLOYED.search(text)) and _employs(employed["by"]):
            affiliation = agencies.full_name(employed["by"]) or employed["by"]
            text = text[: employed.start()] + text[employed.end() :]
    if ", " in text and (posted := _POSTED.search(text)) and is_full_name(_AND.split(text[: posted.start()])[0]):
        text = text[: posted.start()]
    if bracket := _BRACKETED.search(text):
        text = text[: bracket.start()]
        if agencies.is_agency(bracket[1]) and not agencies.is_distributor(bracket[1]):
            affiliation = agencies.full_name(bracket[1]) or bracket[1]
    for glue in (_GLUED_FOR, _GLUED_WITH):
        found = glue.search(text)
        if found and (_OF.search(text[: found.end()]) or _is_one(text[: found.end()])):
            continue  # "Ada Vermeer, University of Utrecht"
        first = _AND.split(text[: found.start()])[0] if found else ""
        if found and (is_name(first) or (glue is _GLUED_WITH and agencies.is_organisation(first))):
            if glue is _GLUED_FOR:
                affiliation = affiliation or _organisation(text[found.end() :])
            text = text[: found.start()]
    if marked and text.startswith("the ") and agencies.is_organisation(text[4:]) and _is_staff(text):
        return _Credit(printed, (), affiliation or _organisation(text[4:]), True)  # "By the Elm Post editorial board"
    is_first = is_marked_name if marked else is_name
    whole = agencies.is_agency(text) or ("/" in text and agencies.is_agency(text.split()[0].removesuffix("'s")))
    if agencies.is_organisation(text) and (whole or not (is_first(_AND.split(text)[0]) or _glued(text, marked))):
        if not marked and not (agencies.full_name(text) or _is_staff(text)):
            return None
        head, _, behind = text.partition(", ")
        if agencies.is_organisation(head):
            named = _organisation(head) or (_organisation(behind) if behind else None)
        else:
            named = _organisation(text)
        return _Credit(printed, (), affiliation or named, True)
    authors: list[str] = []
    sure = True
    parts = [part for part in _AND.split(text) if part]
    if len(parts) > MOST_NAMES + 4:
        return None
    for number, part in enumerate(parts):
        last = number == len(parts) - 1
        if (
            number == 0
            and not last
            and agencies.full_name(part)
            and agencies.is_organisation(part)
            and f"{part}, " in text
        ):
            affiliation = affiliation or _organisation(part)  # "AFP, MANILA", "Reuters, Ada Vermeer"
        elif authors and (part.casefold() in SUFFIXES or part.endswith("®")):  # a certificate
            authors[-1] += _between(text, authors[-1], part)
        elif number and authors and _NOBODY.fullmatch(part):
            continue  # "Ada Vermeer and wire services"
        elif number and f"and {part}" in text and (glued := _glued(part)) and agencies.is_agency(glued[1]):
            authors.append(glued[0])
            affiliation = affiliation or _organisation(glued[1])
        elif number and last and dangling and not is_title(part):
            affiliation = affiliation or _organisation(text.rsplit(", ", 1)[-1])
            if authors and not text.endswith(", " + part):
                authors = [name for name in authors if name in text.rsplit(", ", 1)[0]]
        elif number and (is_title(part) or agencies.is_organisation(part)):
            affiliation = affiliation or _affiliation(text, part)
        elif number and part.startswith(("The ", "the ")) and part[4:5].isupper():
            affiliation = affiliation or _organisation(part)
        elif (
            number
            and f", {part}" in text
            and _is_place(part)
            and not (part.isupper() and authors and not authors[-1].isupper())
        ):
            continue  # "Von Ada Vermeer, Frankfurt"
        elif number and authors and part.split()[0].isupper() and len(part.split()[0]) > 1 and not authors[0].isupper():
            affiliation = affiliation or _organisation(part)  # "Ada Vermeer, MDR THÜRINGEN"
        elif is_name(part) or (marked and is_marked_name(part)):
            authors.append(part)
        elif marked and (title := _TITLE_FIRST.match(part)) and is_full_name(part[title.end() :]):
            authors.append(part[title.end() :])
        elif (place := _FROM.search(part)) and is_full_name(part[: place.start()]):
            authors.append(part[: place.start()])
        elif glued := _glued(part, marked):
            authors.append(glued[0])
            affiliation = affiliation or _organisation(glued[1])
        elif (
            number
            and authors
            and (agencies.is_organisation(text.split(", ", 1)[-1]) or is_title(text.split(", ", 1)[-1]))
        ):
            affiliation = affiliation or _organisation(text.split(", ", 1)[-1])
            break
        elif number and authors and marked and part[0].isupper():
            sure = False
        else:
            return None
    if len(authors) == 1 and marked and affiliation is None and authors[0].isupper() and len(authors[0]) <= 4:
        return _Credit(printed, (), authors[0], sure)  # "By TPN"
    if not authors and affiliation is None:
        return None
    return _Credit(printed, tuple(authors), affiliation, sure)


def _employs(name: str) -> bool:
    """Whether what stands in brackets behind a name is a station, a paper or an agency: ``KING 5``."""
    return agencies.is_agency(name) or agencies.is_organisation(name) or _NUMBERED.search(name) is not None


def _is_place(part: str) -> bool:
    """Whether what stands behind names and a comma is the place they write from: one word, or a place we know."""
    return (
        places.is_city(part)
        or places.is_region(part)
        or (" " not in part and is_name(part) and part.upper() != part.lower())
    )


def _is_staff(text: str) -> bool:
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
    return _organisation(whole if len(whole.split()) <= 8 else part)


def _is_one(text: str) -> bool:
    """Whether ``of`` or ``for`` at the end of a text belongs to a chair or to a name: ``Professor of``."""
    before = text.rsplit(None, 1)[0]
    behind = before.rpartition(", ")[2]
    return behind == "Report" or (behind != before and text.endswith("of ") and is_title(behind))


def _glued(text: str, marked: bool = False) -> tuple[str, str] | None:
    """A name with a title or an organisation glued behind it: ``Ada Vermeer Staff Writer``.

    Only behind a mark may it be any organisation: ``By Ada Vermeer St. Louis Post-Dispatch``.
    """
    words = text.split()
    for size in range(2, min(5, len(words))):
        name, rest = " ".join(words[:size]), " ".join(words[size:])
        if not is_name(name):
            continue
        if (
            agencies.is_agency(rest)
            or (rest.startswith("The ") and agencies.is_organisation(rest))
            or rest == "MailOnline"
        ):
            return name, rest
        if rest.startswith("The ") and len(rest.split()) > 2:
            return name, rest
        acronym, _, others = rest.partition(" ")
        if acronym.isupper() and agencies.is_agency(acronym.split("/")[0]) and others.istitle():
            return name, rest  # "Ada Vermeer BBC Scotland"
        if agencies.is_agency(rest.split("/")[0]):
            return name, rest.split("/")[0]  # "Associated Press/Report for America"
        if (
            marked
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


def _one_list(lines: Sequence[str]) -> tuple[Sequence[str], int]:
    """The lines with those in one on which names stand each by itself, and how many lines went into it.

    ``By``, ``Ada Vermeer,``, ``Tom Holm``, ``and``, ``Kim Ji-won``.
    """
    if len(lines) < FEWEST_LISTED or _MARK.fullmatch(lines[0]) is None:
        return lines, 0
    merged, last = lines[1], 1
    while last + 1 < len(lines) and (merged.endswith((",", " and", " &")) or lines[last + 1] in ("and", "&")):
        last += 1
        merged = f"{merged} {lines[last]}"
    return ([f"{lines[0]} {merged}", *lines[last + 1 :]], last) if last > 1 else (lines, 0)


def parse(lines: Sequence[str], *, unmarked: bool = True) -> Byline | None:
    """The byline with which some lines begin, or ``None``.

    Args:
        lines: some consecutive short lines, the possible byline first; only as many are used as belong to it.
        unmarked: whether a byline without a word such as ``By`` is wanted, too, which takes longer to tell.
    """
    lines, listed = _one_list(lines)
    found = _parse(lines, unmarked)
    return found._replace(used=found.used + listed) if found is not None and listed else found


def _parse(lines: Sequence[str], unmarked: bool) -> Byline | None:
    if not lines:
        return None
    if not (unmarked or _may_be_marked(lines[0].lstrip("•·*-–— ")) or _may_be_stamped(lines[0])):
        return None
    line = _tidy(lines[0])
    if not line or len(line) > LONGEST:
        return None
    if _may_be_stamped(line) and (stamped := _BEFORE.match(line)):
        words = stamped["stamp"].split()
        if sum(map(str.isdigit, stamped["stamp"])) >= 3 and all(_STAMP_WORD.fullmatch(word) for word in words):
            line = line[stamped.end() :]
    mark = _MARK.match(line) if _may_be_marked(line) else None
    if line.casefold() in _BARE:
        return _split_label(lines) if len(lines) > 1 and is_full_name(_cut(_tidy(lines[1]))[0]) else None
    if mark is None:
        return _unmarked(line, lines) if unmarked else None
    rest = line[mark.end() :]
    if not rest:
        return _split_label(lines)
    dangling = rest.endswith(" on")
    if address := _ADDRESS_FIRST.match(rest):
        rest = address[1]
    rest, cut = _cut(rest)
    if (filed := _FROM.search(rest)) and not NO_NAMES.isdisjoint(filed[0].casefold().replace(",", "").split()[1:]):
        rest = rest[: filed.start()]  # in News, Sports
    again = _AGAIN.search(rest)  # "by Ada Vermeer November 8 by Ada Vermeer"
    if again and is_name(rest[: again.start()]):
        rest = rest[: again.start()]
    used = 1
    if rest.endswith((" and", ",", " &", " und")) and len(lines) > 1:
        rest, used = f"{rest} {_cut(_tidy(lines[1]))[0]}", 2
    credit = _read(rest, dangling, marked=True)
    if credit is None:
        return None
    word = line[: mark.end()].strip().casefold()
    if word in _RARE and not (credit.sure and all(map(is_full_name, credit.authors))):
        return None
    if word == "from" and not (credit.authors or _is_staff(credit.text)):
        return None
    if len(credit.authors) == 1 and credit.affiliation is None and " " not in credit.text and not cut:
        person = credit.authors[0]
        if person.upper() != person.lower() and not line[: mark.end()].rstrip().endswith(":"):
            return None  # "By Invitation", "By Region"
    if cut and any(map(str.isdigit, lines[used - 1])):  # behind the date stands what is none of it
        return Byline(credit.text, credit.authors, credit.affiliation, used, marked=True)
    return _with_following(credit, lines, used, marked=True)


SIGNS: Final = group(words=("by", "von"), starts=_MARK_STARTS)
"""A byline with a mark has one of these, the word itself where a date stands before it."""


def _may_be_marked(line: str) -> bool:
    """Whether a line may begin with a word that marks a byline, or is that word."""
    return line[:2].casefold() in _FIRST_TWO and f"{line[:LONGEST_START]} ".casefold().startswith(_MARK_STARTS)


def _may_be_stamped(line: str) -> bool:
    """Whether a date may stand before the word that marks a byline on its line."""
    return (
        any(map(line.__contains__, (" by ", " By ", " BY ", " von ", " Von ")))
        and _STAMP_STARTS.match(line) is not None
    )


def _split_label(lines: Sequence[str]) -> Byline | None:
    """``By`` alone on its line, and the names on the next ones."""
    credits: list[_Credit] = []
    for line in lines[1:MOST_LINES]:
        words, cut = _cut(_tidy(line))
        if credits and is_title(words) and not _glued(words):
            break
        credit = _read(words, dangling=False, marked=True) if words else None
        if credit is None or (credits and not (credit.authors and " " in credit.authors[0])) or not credit.sure:
            break
        if any(credit.text == other.text for other in credits):
            break
        credits.append(credit)
        if cut or not (credit.authors or agencies.full_name(credit.text)):  # The Canadian Press, and who wrote for it
            break
    if not credits:
        return None
    first = credits[0]
    if len(credits) == 1:
        return _with_following(first, lines, 2, marked=True)
    text = ", ".join(credit.text for credit in credits)
    authors = tuple(name for credit in credits for name in credit.authors)
    affiliation = next((credit.affiliation for credit in credits if credit.affiliation), None)
    return Byline(text, authors, affiliation, 1 + len(credits), marked=True)


def _is_with_agency(first: str, second: str) -> bool:
    """Whether a paper, or its desk in small letters, has written with an agency: ``red mit dpa``."""
    agency = second.casefold() in _AGENCIES or all(map(agencies.is_agency, second.split("/")))
    return agency and (
        agencies.is_organisation(first) or agencies.is_agency(first) or first[0].isdigit() or len(first) < 5
    )


def _unmarked(line: str, lines: Sequence[str]) -> Byline | None:
    """Names without a ``By``: ``Ada Vermeer, The Kansas City Star on``, ``Ada Vermeer``, ``Press Trust of India``."""
    if korean := _KOREAN.fullmatch(line):
        return Byline(line, (korean["name"],), None, 1, marked=False)
    if (both := _WITH_AGENCY.fullmatch(line)) and _is_with_agency(both["first"], both["second"]):
        return Byline(line, (), _organisation(both["second"] if both["first"].islower() else both["first"]), 1, False)
    if _HOUSE.fullmatch(line):  # whose first word no name holds
        return Byline(line, (), None, 1, marked=False)
    if line.partition(" ")[0].casefold() in NO_NAMES and not line.startswith(("The ", "THE ", "Reporter")):
        return None
    ends = line[-1] in '.!?:;…"”' and not line.endswith(("Jr.", "Sr."))
    if len(line) > LONGEST_UNMARKED or line.count(" ") > 20 or ends or not (line[0].isupper() or line == "dpa"):
        return None
    dangling = line.endswith(" on")
    words, cut = _cut(line)
    name, bar, place = words.rpartition(" | ")
    at_place = not cut and bar != "" and places.is_city(place)  # "PTI | New Delhi"; beside a date it is a section
    credit = _read(name if at_place else words, dangling, marked=False) if words else None
    if credit is None or not credit.sure:
        return None
    if at_place:
        credit = credit._replace(text=words)
    if any(" " not in name and name.upper() != name.lower() for name in credit.authors):
        return None
    return _with_following(credit, lines, 1, marked=False)


def _with_following(credit: _Credit, lines: Sequence[str], used: int, *, marked: bool) -> Byline:
    """The byline together with the lines below it that name the organisation or the job."""
    text, affiliation = credit.text, credit.affiliation
    printed = [text]
    while used < min(len(lines), MOST_LINES) and credit.authors:
        line = _tidy(lines[used])
        words, cut = _cut(line)
        if (
            not words
            or " / " in words
            or (cut and any(map(str.isdigit, line)))
            or len(words.split()) > 8
            or (words[-1] in ".!?:" and not words.endswith(("Inc.", "L.P.")))
        ):
            break
        title, organisation = is_title(words), agencies.is_organisation(_BRACKETED.sub("", words))
        named = (
            words.startswith("The ")
            and len(words.split()) <= 5
            and words.split()[1].casefold() not in NO_NAMES
            and all(word[0].isupper() or word in ("of", "and", "the", "de") for word in words.split())
        )
        special = _SPECIAL.match(words)
        bracket = _MARK_ALONE.fullmatch(words)
        if affiliation is not None and not title and not bracket:
            break
        if special:
            affiliation = _organisation(
                words[special.start() :].split(" ", 2 if words.lower().startswith("special") else 1)[-1]
            )
        elif title or organisation or named:
            affiliation = affiliation or _organisation(words)
        elif not bracket:
            break
        printed.append(words)
        used += 1
    text = ", ".join(part for part in printed if part)
    return Byline(text.replace(", (", " ("), credit.authors, affiliation, used, marked)
