"""The words of printed dates by language: months, weekdays, labels, and the small words between date and time.

All are lower-case and without accents, as :func:`plain` makes them.
"""

from functools import cache
from typing import NamedTuple

_FOLDS = {
    "a": "àáâãäåæ",
    "c": "ç",
    "e": "èéêë",
    "i": "ìíîï",
    "n": "ñ",
    "o": "òóôõöø",
    "u": "ùúûü",
    "A": "ÀÁÂÃÄÅÆ",
    "C": "Ç",
    "E": "ÈÉÊË",
    "I": "ÌÍÎÏ",
    "N": "Ñ",
    "O": "ÒÓÔÕÖØ",
    "U": "ÙÚÛÜ",
    "-": "\u2010\u2011\u2212",
    "'": "\u2018\u2019\u02bc\u2032",
    ":": "：",
    "|": "｜",
    "·": "・",
    "(": "（",
    ")": "）",
    " ": "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f",
    "?": "\ue000",  # free for dates that are blanked out
}
_PLAIN = {ord(letter): base for base, letters in _FOLDS.items() for letter in letters}


def plain(text: str) -> str:
    """``text`` without accents, with ASCII dashes and quotes: of the same length, so that positions stay true."""
    return text if text.isascii() else text.translate(_PLAIN)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _numbered(*months: str) -> dict[str, int]:
    """Twelve entries, each one or more names of a month, to the number of the month."""
    return {name: number for number, names in enumerate(months, 1) for name in names.split()}


ENGLISH_MONTHS = _numbered(
    "january jan", "february feb", "march mar", "april apr", "may", "june jun",
    "july jul", "august aug", "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip
"""The only months that may stand before the day ("Nov. 3, 2025"); elsewhere the day comes first."""

MONTHS = {
    # German, with Austria's names
    **_numbered(
        "januar janner jan", "februar feber feb", "marz maerz mrz", "april apr", "mai", "juni jun",
        "juli jul", "august aug", "september sept sep", "oktober okt", "november nov", "dezember dez",
    ),
    # French
    **_numbered(
        "janvier janv", "fevrier fevr fev", "mars", "avril avr", "mai", "juin",
        "juillet juil", "aout", "septembre", "octobre", "novembre", "decembre",
    ),
    # Spanish
    **_numbered(
        "enero ene", "febrero", "marzo", "abril abr", "mayo", "junio",
        "julio", "agosto ago", "septiembre setiembre", "octubre", "noviembre", "diciembre dic",
    ),
    # Italian
    **_numbered(
        "gennaio gen", "febbraio", "marzo", "aprile", "maggio mag", "giugno giu",
        "luglio lug", "agosto", "settembre sett set", "ottobre ott", "novembre", "dicembre",
    ),
    # Portuguese
    **_numbered(
        "janeiro", "fevereiro", "marco", "abril", "maio", "junho",
        "julho", "agosto", "setembro", "outubro out", "novembro", "dezembro",
    ),
    # Dutch
    **_numbered(
        "januari", "februari", "maart mrt", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ),
    # Danish, Norwegian, Swedish
    **_numbered(
        "januar januari", "februar februari", "marts mars", "april", "maj mai", "juni",
        "juli", "august augusti", "september", "oktober", "november", "december desember des",
    ),
    # Finnish, in the partitive
    **_numbered(
        "tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesakuuta",
        "heinakuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta",
    ),
    **ENGLISH_MONTHS,
}  # fmt: skip

WEEKDAYS = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday
    mon tue tues wed thu thur thurs fri sat sun
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
    lunes martes miercoles jueves viernes sabado domingo mie jue vie sab dom
    lunedi martedi mercoledi giovedi venerdi sabato domenica gio
    segunda terca quarta quinta sexta seg ter qua qui sex
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    mandag tirsdag onsdag torsdag fredag lordag sondag mandag tisdag
    maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
    maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina
    """
)
"""Names of days, whole and short. The shortest are words too: they count only beside a date."""

CLOCK_WORDS = _words("kl klo ore ora alle om um a h")
"""Words before a time of day, after which 16.12 is a time as well."""

GLUE_WORDS = CLOCK_WORDS | _words("at on am as las la ob den the de del el em il le op uhr")
"""Words that may stand between label, date and time."""

ZONE_CITIES = (
    "Paris", "London", "New York", "Berlin", "Vienna", "Zurich", "Geneva", "Brussels", "Madrid", "Rome", "Milan",
    "Lisbon", "Athens", "Istanbul", "Moscow", "Cairo", "Beirut", "Jerusalem", "Dubai", "Delhi", "Mumbai", "Singapore",
    "Hong Kong", "Beijing", "Seoul", "Tokyo", "Sydney", "Melbourne", "Johannesburg", "Nairobi", "Lagos", "Washington",
    "Chicago", "Los Angeles", "Toronto", "Mexico City", "Bogota", "Sao Paulo", "Buenos Aires",
)  # fmt: skip
"""Cities that are printed behind a time for their clock: "at 4:28 am (Paris)"."""


class Label(NamedTuple):
    """What a label says of its date (``published`` or ``updated``), and whether its readers write the day first."""

    kind: str
    day_first: bool


_PUBLISHED = (
    ("published", "posted", "publish date", "publish time", "publication date", "first publication"),
    (
        "issued",  # France 24 and RFI in English: their dates are French
        "veroffentlicht", "veroeffentlicht", "erschienen", "publiziert", "geschrieben", "erstellt",
        "publie", "publiee", "mis en ligne", "mise en ligne", "paru",
        "publicado", "publicada", "fecha de publicacion",
        "pubblicato", "pubblicata", "pubblicazione",
        "data de publicacao",
        "gepubliceerd", "geplaatst",
        "udgivet", "offentliggjort", "publiceret", "publisert", "publicerad", "publicerat", "julkaistu",
        "公開", "配信", "掲載", "발행", "입력", "등록",
    ),
)  # fmt: skip
_UPDATED = (
    ("updated", "update", "modified", "revised", "last edited"),
    (
        "aktualisiert", "aktualisierung", "akt", "geandert", "bearbeitet",
        "mis a jour", "mise a jour", "maj", "modifie", "modifiee", "actualise",
        "actualizado", "actualizada", "actualizacion", "modificado",
        "aggiornato", "aggiornata", "aggiornamento", "modificato", "modifica",
        "atualizado", "atualizada", "atualizacao",
        "bijgewerkt", "gewijzigd", "aangepast",
        "opdateret", "oppdatert", "uppdaterad", "uppdaterat", "paivitetty", "muokattu",
        "更新", "最終更新", "수정", "업데이트",
    ),
)  # fmt: skip
COLON_LABELS = ("created", "released", "release date", "filed", "uploaded", "entered")
"""Labels of a first publication only before a colon: as plain verbs they are prose ("a suit filed Nov. 3, 2025")."""

LABEL_LEADS = _words(
    """
    first originally initially last latest lastly recently article story artikel online date time
    zuletzt zuerst erstmals letzte letztes derniere dernier ultima ultimo laatst laatste
    senast sist sidst senest viimeksi
    """
)
"""Words that stand before a label and add nothing: "Last Updated", "Date Published"."""


@cache
def labels() -> dict[str, Label]:
    """Every label to what it says."""
    table = {}
    for kind, (english, foreign) in (("published", _PUBLISHED), ("updated", _UPDATED)):
        table.update(dict.fromkeys(english, Label(kind, day_first=False)))
        table.update(dict.fromkeys(foreign, Label(kind, day_first=True)))
    table.update(dict.fromkeys(COLON_LABELS, Label("published", day_first=False)))
    return table
