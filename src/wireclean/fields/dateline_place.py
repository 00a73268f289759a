"""Whether words are a place, perhaps with a date, as datelines print it."""

from __future__ import annotations

from wireclean.fields import agencies, places
from wireclean.fields.tables import LETTER, word_set
from wireclean.lazy import IGNORECASE, pattern
from wireclean.typed import Final, NamedTuple

LONGEST_PLACE: Final = 70  # characters
LONGEST_ALONE: Final = 5  # spaces in a place that has a line of its own


class Place(NamedTuple):
    """What a dateline says of where and when: ``dated`` tells whether a date stands beside the name, if any does."""

    name: str | None
    dated: bool


MONTH: Final = (
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
_SPELLED: Final = "(?:एक|दो|तीन|चार|पांच|पाँच|छह|सात|आठ|नौ)"  # Bhasha's: जयपुर, दो दिसंबर (भाषा)
_WEEKDAY: Final = r"(?:(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?\.?,?\s)?"
DATE: Final = (
    _WEEKDAY + r"(?:"
    rf"{MONTH}\s?\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s(?:19|20)\d\d)?"  # Aug 29, 2014
    rf"|\d{{1,2}}(?:st|nd|rd|th|er|º|\.)?\s(?:de\s)?{MONTH}(?:,?\s(?:de\s)?(?:19|20)\d\d)?"  # 21 jan 2019
    rf"|(?:19|20)\d\d\.\s{MONTH}\s\d{{1,2}}\.(?:,\s[^\W\d_]{{4,9}})?"  # 2025. november 3., hétfő
    rf"|(?:\d{{1,2}}|{_SPELLED})\s{_MONTH_ALONE}(?:\s(?:19|20)\d\d)?"
    r"|\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d)"
)
_DATE_LAST: Final = pattern(rf"(?:^|[\s,.])\(?(?:(?:le|den|am|el)\s)?{DATE}\)?[.,]?$", IGNORECASE)
_DATE_FIRST: Final = pattern(rf"{DATE}[.,]?(?:\s[-–—])?\s", IGNORECASE)

_FIGURE: Final = pattern(rf"\d|\s{_SPELLED}\s")
_SPACES: Final = pattern(r"[\s/]+")
_REGION_STARTS: Final = pattern(r"[,(\[]")
_DISTRICT: Final = pattern(r" \([A-ZÀ-Ž]\w{2,20}[sc]ko\)$")  # ČTK's: Telč (Jihlavsko)
_WORD: Final = pattern(rf"(?:{LETTER}+(?:['’.-]{LETTER}*)*\.?|&)")
_SMALL: Final = word_set(
    """
    de la las los el del della di do da dos das du des le les of the and und y et e og och en an am im in bei ob der
    sur sous aux upon on by al ul van ter auf a
    """
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
    place = place_in(line) if found is not None and line[found.start() :].strip()[:1] else None
    return place is not None and place.dated and place.name is not None and is_plain(place.name, dated=True)


def squeeze(text: str) -> str:
    return " ".join(text.split())


def place_in(lead: str) -> Place | None:
    """The place in what stands before an agency or a dash, or ``None`` where the words are no place."""
    text = squeeze(lead).rstrip(" ,-–—/")
    dated = False
    figure = _FIGURE.search(text) is not None  # which every date has, and is found faster
    if figure and (found := _DATE_LAST.search(text)):
        text, dated = text[: found.start()].rstrip(" ,(-–—"), True
        if text.endswith(".") and text[:-1].isalpha() and (len(text) > 5 or text.isupper()):
            text = text[:-1]  # "MOSCOW. Nov 3", but "HUNTSVILLE, Ala."
    elif figure and (found := _DATE_FIRST.match(text)) and found.end() < len(text):
        text, dated = text[found.end() :].lstrip(" ,-–—"), True
    if not text:
        return Place(None, dated)
    if len(text) > LONGEST_PLACE or text.count(",") > 3:
        return None
    words = [word.strip(",()[]") for word in text.replace("/", " ").split()]
    if len(words) > 9 or not text[0].isalpha() or text[0].islower():
        return None
    small = 0
    labels: frozenset[str] = frozenset() if is_regional(text) or text.startswith("ABOARD ") else _LABELS
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
    return None if small * 2 > len(words) else Place(text, dated)


def is_capitals(name: str) -> bool:
    """Whether a place is printed in capitals, but for small words, brackets and the c of ``McLEAN``."""
    words = [
        word for word in _SPACES.split(name) if word and word not in _SMALL and word[0] not in "([" and word != "d."
    ]
    return bool(words) and all(word.replace("Mc", "MC").replace("d'", "D'").isupper() for word in words)


def is_organisation(name: str) -> bool:
    """Whether a place is none, but an organisation: ``Associated Press (AP) reporters``."""
    return agencies.is_organisation(name) and not places.is_city(name) and not places.is_short_town(name)


def is_regional(name: str) -> bool:
    """Whether a state or a country stands behind the place."""
    parts = [part.strip(" ()[]") for part in _REGION_STARTS.split(name)]
    return len(parts) > 1 and (any(places.is_region(part) for part in parts[1:]) or _DISTRICT.search(name) is not None)


def is_place(line: str) -> bool:
    """Whether a line is a place and nothing else: a town in capitals and its country."""
    if line.count(" ") > LONGEST_ALONE or "," not in line or not is_capitals(line.split(",")[0]):
        return False
    place = place_in(line)
    return place is not None and place.name == line and is_regional(line)


def is_plain(name: str, dated: bool) -> bool:
    """Whether a place may stand before a dash without an agency."""
    town, *behind = [part.strip() for part in name.split(",")]
    words = town.split()
    regional = is_regional(name)
    if any(len(part.split()) > 4 for part in behind):
        return False
    if is_capitals(town):
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
