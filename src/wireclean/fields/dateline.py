"""Datelines: place, date and agency before the dash of a story's first paragraph."""

from __future__ import annotations

from functools import lru_cache

from wireclean.fields import agencies, places
from wireclean.fields.tables import LETTER, word_set
from wireclean.lazy import IGNORECASE, pattern
from wireclean.signs import group
from wireclean.typed import Final, Match, NamedTuple

LONGEST: Final = 200  # characters; the longest dateline seen is a press release's of 110
LONGEST_PLACE: Final = 70  # characters
FEWEST: Final = 8  # words that must follow, or the line is a label, a caption or a headline
FEWEST_AFTER_TOWN: Final = 12  # words, where nothing but capitals tells that a word is a town
LONGEST_ALONE: Final = 5  # spaces in a place that has a line of its own
SHORTEST_TOWN: Final = 4  # characters of that
LONGEST_TOWN: Final = 25
FEWEST_AFTER_AGENCY: Final = 4  # words, where an agency's mark leaves little doubt
REMEMBERED: Final = 64  # paragraphs; the rule and the search for the story ask again what the clue has asked
FEWEST_CHARACTERS: Final = 20  # in scripts that put no spaces between words


class Dateline(NamedTuple):
    """What stands before the dash.

    ``text`` is the dateline as printed, without the dash; ``location`` its place as printed; ``agency`` the agency's
    full name, or its mark as printed where we know no other; ``end`` the offset in the paragraph at which the
    sentence begins.
    """

    text: str
    location: str | None
    agency: str | None
    end: int


class _Place(NamedTuple):
    name: str | None
    dated: bool


_MONTH: Final = (
    r"(?:jan|gen|ene|jän|feb|fév|fev|mar|mär|mrt|maa|apr|abr|avr|may|mai|mag|mei|maj|jun|giu|jui|jul|lug|aug|ago|aou"
    r"|aoû|sep|set|oct"
    r"|okt|ott|out|nov|dec|dez|déc|dic|des|янв|фев|апр|май|мая|июн|июл|авг|сен|окт|ноя|дек"
    r"|січн|лютог|березн|квітн|травн|червн|липн|серпн|вересн|жовтн|листопад|грудн|яну|юни|юли|ное"
    r"|siječnj|veljač|ožujk|travnj|svibnj|lipnj|srpnj|kolovoz|rujn|listopad|studen|prosin"
    r"|már|ápr|máj|jún|júl|szept|ianuar|iuni|iuli|noiem)\w{0,7}\.?"
)
_MONTH_ALONE: Final = (  # in scripts whose words `\\w` cuts, or that abbreviate none
    r"(?:जनवरी|फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर"
    r"|يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)"
)
_WEEKDAY: Final = r"(?:(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?\.?,?\s)?"
_DATE: Final = (
    _WEEKDAY + r"(?:"
    rf"{_MONTH}\s?\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s(?:19|20)\d\d)?"  # Aug 29, 2014
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|º|\.)?\s(?:de\s)?{_MONTH}(?:,?\s(?:de\s)?(?:19|20)\d\d)?"  # 21 jan 2019
    rf"|(?:19|20)\d\d\.\s{_MONTH}\s\d{{1,2}}\.(?:,\s[^\W\d_]{{4,9}})?"  # 2025. november 3., hétfő
    rf"|\d{{1,2}}\s{_MONTH_ALONE}(?:\s(?:19|20)\d\d)?"
    r"|\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d)"
)
_DATE_LAST: Final = pattern(rf"(?:^|[\s,.])\(?(?:(?:le|den|am|el)\s)?{_DATE}\)?[.,]?$", IGNORECASE)
_DATE_FIRST: Final = pattern(rf"{_DATE}[.,]?(?:\s[-–—])?\s", IGNORECASE)
_DATED_TEXT: Final = pattern(rf"{_MONTH}\s?\d{{1,2}}\b|\d{{1,2}}\.?\s{_MONTH}", IGNORECASE)

_FIGURE: Final = pattern(r"\d")
_DATE_BEHIND: Final = pattern(rf"({_DATE})\s?:\s+", IGNORECASE)  # CAIRO – 3 November 2025:

_BRACKET: Final = pattern(r"[(\[]([^()\[\]\n]{2,60})[)\]]")
_WIRE_BEHIND: Final = pattern(rf"(([A-Z][\w .]{{2,40}}?)(?:\s[-–—]\s{_DATE})?)\s[-–—]\s", IGNORECASE)
_MARK_LIKE: Final = pattern(
    r"[A-Z]{3,5}(?: ?\d{1,2}(?: [A-Z]\w+){0,2})?|[A-Z][a-z]+[A-Z]\w+|\d{1,2} ?[A-Z]\w+"
)  # an agency or station that we do not know
_SLASHES: Final = pattern(r"/\s?([^\s/()][^/()\n]{1,40}?)\s?/")
_SLASH_DATE: Final = pattern(rf"\s?{_DATE}\s?/", IGNORECASE)  # CITY / ACCESSWIRE / date /
_DASH: Final = pattern(r"\.?\s?:?\s*(?:[-–—―−_]{1,3}|=(?=\s))\s*")  # behind a bracket: (AP) _, (EFE).-
_STOP: Final = pattern(r"[.।]\s+|:\s*|\s?[\"“”]\s")  # (ANI):, /TASS/., and a dash that was lost to a quotation mark
_PLAIN_DASH: Final = pattern(r"\s*(?:—|–{1,2}|--+)\s*|\s+[-−_]\s+")
_PLAIN_DASHES: Final = ("—", "–", "--", " - ", " − ", " _ ")  # one of these is in each
_STOP_DASH: Final = pattern(r"(?P<place>[^\W\d_][^.:;()\n–—]{1,50})\.\s?[-–—]{1,2}\s+")  # CASTRO.- Una casa
LONGEST_STOPPED: Final = 4  # words of a place before .-
_UNCONFIRMED: Final = pattern(r"(?P<place>[^\W\d_][^.,:;()–—\n]{1,40}?)\s+[-–—]{1,2}\s+")  # Rosenheim – Mit elf
LONGEST_CONFIRMED: Final = 3  # words of a place that only the page shows to be one
_SECOND_PLACE: Final = pattern(r"([^–—\n]{2,60}?),?\s+[-–—]{1,2}\s+")  # ROMA, 28 LUG -
_MAYBE_DASH: Final = pattern(r"\s*(?:-{1,2}|[–—])?\s*")
_SPACES: Final = pattern(r"[\s/]+")
_AFTER_MARK: Final = pattern(r",| - | via ")  # (AP, Nov. 3), (Newsfile Corp. - June 9, 2020)
_REGION_STARTS: Final = pattern(r"[,(\[]")
_DISTRICT: Final = pattern(r" \([A-ZÀ-Ž]\w{2,20}[sc]ko\)$")  # ČTK's: Telč (Jihlavsko)
_SECOND_LABEL: Final = pattern(r"[A-ZÄÖÜ&/ ]{2,40}\s[-–—|]\s")
_COLON: Final = pattern(r"([^:\n]{2,50}):\s+")
_UNBRACKETED: Final = pattern(  # NAGANO, Japan, Dec. 9 Kyodo -
    r"(?P<lead>[^–—\n]{0,90}?)(?P<mark>\b(?:Kyodo|CNN|CNN Business|CNN Travel|AFP|UPI|PTI|IANS|EFE"
    r"|Xinhua|AAP|GNA|CMC))\s+[-–—]{1,2}\s+"
)
_STOPPED: Final = pattern(  # КИЇВ. 24 квітня. УНН.
    rf"(?P<place>[^\W\d_][^.,:;()\n]{{1,40}})[.,]\s{_DATE}\.?\s(?P<mark>[^\W\d_][\w.]{{1,20}}?)(?:\.\s+|\s+[-–—]{{1,2}}\s+)",
    IGNORECASE,
)
_AGENCY_BEHIND: Final = pattern(r"([^\W\d_][\w.]*(?: [\w.]+){0,2}?)(?:\.|:)\s+")  # МОСКВА, 3 ноя — РИА Новости.
_STOPPED_MARKS: Final = ("унн.", "тасс.", "interfax.ru")  # one of these is in each, as a word
SIGNS: Final = group("(", "/", "—", "–", "--", ".-", *"【［[新", ends=(":",), words=("-", "−", "_", *_STOPPED_MARKS))
"""Each dateline holds one of these."""
_PLACELESS: Final = frozenset({"CNN", "The Conversation", "THE CONVERSATION"})  # without a dash, too
_UNBRACKETED_MARKS: Final = ("Kyodo", "CNN", "AFP", "UPI", "PTI", "IANS", "EFE", "Xinhua", "AAP", "GNA", "CMC")
_WORD: Final = pattern(rf"(?:{LETTER}+(?:['’.-]{LETTER}*)*\.?|&)")
_SMALL: Final = word_set(
    """
    de la las los el del della di do da dos das du des le les of the and und y et e og och en an am im in bei ob der
    sur sous aux upon on by al ul van ter auf a
    """
)
_CASELESS: Final = pattern(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_EAST_ASIAN: Final = (
    pattern(r"(?P<mark>新华社|新華社)(?P<place>[\u4e00-\u9fff]{2,10}?)\d{1,2}月\d{1,2}日[电電](?P<rest>)\s*"),
    pattern(
        r"[【［\[](?P<place>[^】］\]\d=＝]{1,12}?)[\s\d月日=＝]{0,12}(?P<mark>共同|時事|연합뉴스|뉴시스|뉴스1)[】］\]](?P<rest>)\s*"
    ),
    pattern(
        r"\((?P<place>[가-힣·]{2,12})=(?P<mark>연합뉴스|뉴시스|뉴스1)\)(?P<rest>)\s*(?:[가-힣 ·]{2,30}기자\s?=?\s*)?"
    ),
)

# A word of these before a dash or a colon makes a label, and no place.
_LABELS: Final = word_set(
    """
    dear hello answer: question: reader readers
    just in faq live update updated updates breaking exclusive exclusif exclusiva exclusivo esclusiva exklusiv watch
    video videos photo photos foto fotos pictures listen podcast read opinion analysis analyse análisis comment
    commentary kommentar editorial column column: review interview explainer explained explainers leserbrief
    aktualisiert sondage umfrage trending diy heart note notes warning tip-ins tip tips q a question answer advisory
    alert factbox fact check timeline feature features profile preview recap result results scores news newsletter
    sponsored advertisement anzeige werbung eilmeldung ticker liveticker liveblog blog direct direto directo diretta
    video: dossier reportage enquête entretien tribune édito editoriale ultimora urgent urgente eil flash part chapter
    step first second third one two three four five six seven eight nine ten why how what when where who which this
    that these those our your my we you i it not no yes if but or with for from to at correction corrections
    clarification editor editors spoiler spoilers summary overview background context takeaways highlights lowlights
    conclusion introduction method methods results: contact contacts contacts: recipe ingredients quiz poll poem
    obituary letters letter sports sport weather business politics health opinion: gallery bilder story stories
    special report reports episode season series trailer up next more less also related premium plus series: today
    tomorrow yesterday guest gastbeitrag gastkommentar kolumne glosse meinung leitartikel porträt rezension kritik
    test tipp tipps hintergrund infografik grafik karte chronik presseschau nachrichten wirtschaft politik kultur
    panorama actualité vidéo avis en opinión entrevista reportaje crónica última hora vídeo approfondimento intervista
    sondaggio scheda focus
    pregunta respuesta nota aviso ojo redacción redaccion agencias pergunta resposta domanda risposta
    """
)
_THE: Final = frozenset(
    {"the hague", "the dalles", "the woodlands", "the bronx", "the villages", "the pas", "the valley"}
)


def is_alone(line: str) -> bool:
    """Whether a line is a place and a date, and nothing else: ``OMAHA, Neb., March 12, 2025``."""
    found = _DATE_LAST.search(line)
    place = _place(line) if found is not None and line[found.start() :].strip()[:1] else None
    return place is not None and place.dated and place.name is not None and _is_plain(place.name, dated=True)


def _squeeze(text: str) -> str:
    return " ".join(text.split())


def _place(lead: str) -> _Place | None:
    """The place in what stands before an agency or a dash, or ``None`` where the words are no place."""
    text = _squeeze(lead).rstrip(" ,-–—/")
    dated = False
    figure = _FIGURE.search(text) is not None  # which every date has, and is found faster
    if figure and (found := _DATE_LAST.search(text)):
        text, dated = text[: found.start()].rstrip(" ,(-–—"), True
        if text.endswith(".") and text[:-1].isalpha() and (len(text) > 5 or text.isupper()):
            text = text[:-1]  # "MOSCOW. Nov 3", but "HUNTSVILLE, Ala."
    elif figure and (found := _DATE_FIRST.match(text)) and found.end() < len(text):
        text, dated = text[found.end() :].lstrip(" ,-–—"), True
    if not text:
        return _Place(None, dated)
    if len(text) > LONGEST_PLACE or text.count(",") > 3:
        return None
    words = [word.strip(",()[]") for word in text.replace("/", " ").split()]
    if len(words) > 9 or not text[0].isalpha() or text[0].islower():
        return None
    small = 0
    labels: frozenset[str] = frozenset() if _is_regional(text) or text.startswith("ABOARD ") else _LABELS
    for word in words:
        if not word:
            continue
        if not _WORD.fullmatch(word):
            return None
        if word.endswith(".") and len(word) > 6:
            return None
        if word[0].islower():
            if word not in _SMALL and not word.startswith(("l'", "d'", "l’", "d’")) and "." not in word:
                return None
            small += 1
        elif word.casefold() in labels and word.casefold() not in _SMALL:
            return None
    return None if small * 2 > len(words) else _Place(text, dated)


def _is_capitals(name: str) -> bool:
    """Whether a place is printed in capitals, but for small words, brackets and the c of ``McLEAN``."""
    words = [
        word for word in _SPACES.split(name) if word and word not in _SMALL and word[0] not in "([" and word != "d."
    ]
    return bool(words) and all(word.replace("Mc", "MC").replace("d'", "D'").isupper() for word in words)


def _is_organisation(name: str) -> bool:
    """Whether a place is none, but an organisation: ``Associated Press (AP) reporters``."""
    return agencies.is_organisation(name) and not places.is_city(name) and not places.is_short_town(name)


def _follows(paragraph: str, end: int, fewest: int) -> bool:
    """Whether enough of a sentence stands behind the dateline."""
    rest = paragraph[end : end + 600]
    if len(rest) >= FEWEST_CHARACTERS and _CASELESS.search(rest[:40]):
        return True
    return len(rest.split(None, fewest)) >= fewest and (any(map(str.islower, rest)) or not any(map(str.isupper, rest)))


def _begins(rest: str) -> bool:
    """Whether a sentence begins here: a capital, a figure, a quotation or a bracket."""
    first = rest[:1]
    return bool(first) and not first.islower() and first not in ",.;:)-–—/|"


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
    if first in "(【［[新":
        for shape in _EAST_ASIAN:
            if found := shape.match(head, start):
                return _east_asian(paragraph, found, start)
    return (
        _with_agency(paragraph, head, start)
        or _unbracketed(paragraph, head, start)
        or _stopped(paragraph, head, start)
        or _stop_dashed(paragraph, head, start)
        or _without_agency(paragraph, head, start)
    )


def _east_asian(paragraph: str, found: Match[str], start: int) -> Dateline | None:
    mark = found["mark"]
    if not _follows(paragraph, found.end(), FEWEST):
        return None
    text = _squeeze(paragraph[start : found.start("rest")])
    return Dateline(text, found["place"], agencies.full_name(mark) or mark, found.end())


def _with_agency(paragraph: str, head: str, start: int) -> Dateline | None:
    """A dateline with its agency in brackets or between slashes."""
    for shape, signs in ((_BRACKET, "(["), (_SLASHES, "/")):
        if not any(map(head.__contains__, signs)):
            continue
        for number, found in enumerate(shape.finditer(head, start)):
            if number > 3:
                break
            mark = _AFTER_MARK.split(_squeeze(found[1]), maxsplit=1)[0].strip()
            if not mark:
                continue
            known = any(
                agencies.is_agency(part) or agencies.is_call_sign(part) for part in mark.split("/")
            ) or agencies.is_agency(mark)
            named = known or (shape is _BRACKET and mark[0].isupper() and agencies.is_organisation(mark))
            if not named and (shape is _SLASHES or _MARK_LIKE.fullmatch(mark) is None or places.is_region(mark)):
                continue
            place = _place(head[start : found.start()])
            if place is None or not (named or (place.name and _is_plain(place.name, place.dated))):
                continue
            line = _close(paragraph, head, start, found, mark, known, place)
            if line is not None:
                return line
    return None


def _close(
    paragraph: str, head: str, start: int, found: Match[str], mark: str, known: bool, place: _Place
) -> Dateline | None:
    """The dateline that ends with an agency's mark, if what follows the mark bears it out."""
    agency = agencies.full_name(mark) or mark
    stop = found.end()
    if head[found.start()] == "/" and (date := _SLASH_DATE.match(head, stop)):
        stop, dash = date.end(), _MAYBE_DASH.match(head, date.end())
        text_stop = stop - 1
    else:
        dash, text_stop = _DASH.match(head, stop), stop
    name = place.name
    capitals = name is not None and _is_capitals(name.split(",")[0])
    regional = name is not None and _is_regional(name)
    end = -1
    if dash is not None:
        if name is None and not known:
            return None
        plain = name is not None and not (capitals or regional or place.dated)
        if name is not None and plain and (not known or len(name.split()) > 5 or _is_organisation(name)):
            return None
        end = dash.end()
        if name is None and not place.dated and (second := _SECOND_PLACE.match(head, end)):
            other = _place(second[1])
            if other is not None and other.name and (other.dated or _is_capitals(other.name)):
                name, text_stop, end = other.name, second.end(1), second.end()
    elif known and (name is not None or place.dated or mark in _PLACELESS):
        stopped = _STOP.match(head, stop)
        if stopped is None and not (head[stop : stop + 1].isspace() or mark.startswith("CNN")):
            return None
        end = stopped.end() if stopped else stop
        while head[end : end + 1].isspace():
            end += 1
        sure = place.dated or capitals or regional or name is None or len(name.split()) <= 3
        if not sure or not _begins(head[end:]) or (name is not None and not place.dated and _is_organisation(name)):
            return None
        if stopped and stopped[0][0] == "." and not (place.dated or capitals):
            return None
    if end < 0 or not _follows(paragraph, end, FEWEST_AFTER_AGENCY if known else FEWEST):
        return None
    return Dateline(_squeeze(head[start:text_stop]), name, agency, end)


def _unbracketed(paragraph: str, head: str, start: int) -> Dateline | None:
    """A dateline with its agency behind the place, without brackets: Kyodo's, and CNN's on the web."""
    found = _UNBRACKETED.match(head, start) if any(map(head.__contains__, _UNBRACKETED_MARKS)) else None
    if found is None:
        return None
    lead, mark = found["lead"], found["mark"]
    place = _place(lead)
    if place is None or not _follows(paragraph, found.end(), FEWEST) or not _begins(head[found.end() :]):
        return None
    if place.name is None:
        if mark != "CNN" or place.dated:
            return None
    elif not (place.dated or _is_regional(place.name) or places.is_city(place.name) or _is_capitals(place.name)):
        return None
    text = _squeeze(head[start : found.end("mark")])
    return Dateline(text, place.name, agencies.full_name(mark) or mark, found.end())


def _stopped(paragraph: str, head: str, start: int) -> Dateline | None:
    """A dateline of place, date and agency with nothing but full stops between them: ``КИЇВ. 24 квітня. УНН.``."""
    low = head.casefold()
    found = _STOPPED.match(head, start) if any(map(low.__contains__, _STOPPED_MARKS)) else None
    if found is None or not (agencies.is_agency(found["mark"]) or agencies.is_host(found["mark"])):
        return None
    place = _place(found["place"])
    if place is None or place.name is None or not _follows(paragraph, found.end(), FEWEST_AFTER_AGENCY):
        return None
    return Dateline(_squeeze(head[start : found.end("mark")]), place.name, found["mark"], found.end())


def _stop_dashed(paragraph: str, head: str, start: int) -> Dateline | None:
    """A dateline as Spanish papers print it, a full stop before its dash: ``CASTRO.- Una casa …``."""
    found = _STOP_DASH.match(head, start) if ".-" in head or ".–" in head or ".—" in head or ". -" in head else None
    if found is None:
        return None
    if head.startswith(". ", found.end("place")) and _is_regional(f"{found['place']}."):
        return None  # NATCHEZ, Miss. --, whose full stop is the state's
    place = _place(found["place"])
    if place is None or place.name is None or place.name.count(" ") >= LONGEST_STOPPED or _is_organisation(place.name):
        return None
    if not _begins(head[found.end() :]) or not _follows(paragraph, found.end(), FEWEST):
        return None
    return Dateline(_squeeze(found["place"]), place.name, None, found.end())


def unconfirmed(paragraph: str) -> Dateline | None:
    """What would be a dateline if its word were a place, which only the rest of the page can show.

    ``Rosenheim – Mit elf von 21 Stimmen …`` is one where the page says "in Rosenheim"; ``Mister – Mit elf …`` is none.
    """
    head = paragraph[:LONGEST]
    found = _UNCONFIRMED.match(head)
    if found is None:
        return None
    place = _place(found["place"])
    if place is None or place.name is None or place.dated or place.name.count(" ") >= LONGEST_CONFIRMED:
        return None
    if _is_organisation(place.name) or not _begins(head[found.end() :]) or not _follows(paragraph, found.end(), FEWEST):
        return None
    return Dateline(_squeeze(found["place"]), place.name, None, found.end())


def _is_regional(name: str) -> bool:
    """Whether a state or a country stands behind the place."""
    parts = [part.strip(" ()[]") for part in _REGION_STARTS.split(name)]
    return len(parts) > 1 and (any(places.is_region(part) for part in parts[1:]) or _DISTRICT.search(name) is not None)


def _without_agency(paragraph: str, head: str, start: int) -> Dateline | None:
    """A newspaper's own dateline: a place before a dash, or a city before a colon."""
    if len(paragraph.split(None, FEWEST)) < FEWEST and (paragraph.isascii() or not _CASELESS.search(paragraph)):
        return None  # as many headlines with a colon
    signs = head[start : start + 100]
    dash = _PLAIN_DASH.search(head, start, start + 100) if any(map(signs.__contains__, _PLAIN_DASHES)) else None
    colon = _COLON.match(head, start) if ":" in signs else None
    agency = None
    if colon is not None and (dash is None or colon.end(1) < dash.start()):
        place = _place(colon[1])
        if place is None or place.name is None:
            return None
        name, end, text = place.name, colon.end(), colon[1]
        town, *behind = name.split(",")
        if not (places.is_city(name) or (_is_capitals(town) and bool(behind) and (_is_regional(name) or place.dated))):
            return None
    elif dash is not None:
        text = head[start : dash.start()]
        where, agency = _site_beside(text)
        place = _place(where)
        if place is None or place.name is None or not _is_plain(place.name, place.dated):
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
            text, end, agency = head[start : signed.end(1)], signed.end(), agencies.full_name(signed[1]) or signed[1]
    else:
        return None
    rest = head[end:]
    fewest = FEWEST_AFTER_AGENCY if _is_regional(name) and _is_capitals(name.split(",")[0]) else FEWEST
    if not _begins(rest) or not _follows(paragraph, end, fewest):
        return None
    if not _is_regional(name) and (_DATED_TEXT.match(rest) or _SECOND_LABEL.match(rest)):
        return None  # "HEART OF EMPIRE — August 13", "DIY - FOOD - LIFESTYLE"
    return Dateline(_squeeze(text), name, agency, end)


def town(paragraph: str) -> str | None:
    """What may be a town in capitals before a colon; whether it is one the other paragraphs tell."""
    colon = _COLON.match(paragraph)
    if colon is None or not _is_capitals(colon[1]) or not SHORTEST_TOWN <= len(colon[1]) <= LONGEST_TOWN:
        return None
    place = _place(colon[1])
    if place is None or place.name is None or agencies.is_organisation(place.name):
        return None
    rest = paragraph[colon.end() :]
    plain = _begins(rest) and _follows(paragraph, colon.end(), FEWEST_AFTER_TOWN) and not rest[:LONGEST_TOWN].isupper()
    return colon[1] if plain and paragraph[-1] in '.”"’)' else None


def is_place(line: str) -> bool:
    """Whether a line is a place and nothing else: a town in capitals and its country."""
    if line.count(" ") > LONGEST_ALONE or "," not in line or not _is_capitals(line.split(",")[0]):
        return False
    place = _place(line)
    return place is not None and place.name == line and _is_regional(line)


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


def _is_plain(name: str, dated: bool) -> bool:
    """Whether a place may stand before a dash without an agency."""
    town, *behind = [part.strip() for part in name.split(",")]
    words = town.split()
    regional = _is_regional(name)
    if any(len(part.split()) > 4 for part in behind):
        return False
    if _is_capitals(town):
        if regional or dated:
            return len(words) <= 5 or town.startswith("ABOARD")
        if len(words) == 1 and sum(map(str.isalpha, town)) <= 4:
            return places.is_short_town(town)
        if agencies.is_organisation(town):
            return False
        if words[0] == "THE":
            return town.casefold() in _THE
        return len(words) <= 4 or town.startswith("ABOARD") or " and " in town
    if len(words) > 4 or (agencies.is_organisation(town) and not regional):
        return False
    first, slash, second = town.partition("/")  # Berlin/Rostock
    if places.is_city_without_capitals(name):
        return True
    return regional or dated or (not behind and places.is_city(first) and (not slash or second.istitle()))
