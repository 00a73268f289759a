"""What stands beside the names in a byline and is none of it: dates, addresses, handles, words left dangling."""

from __future__ import annotations

from wireclean.dates.worded import worded_day
from wireclean.fields.byline.separators import BAR
from wireclean.fields.tables import word_set
from wireclean.lazy import IGNORECASE, VERBOSE, pattern
from wireclean.typed import Final

# The months of the languages that most bylines are in; those of all others are asked for where a figure is left.
MONTH: Final = (
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
    rf"(?:(?:\d{{4}}\.\s)?{MONTH}\s\d{{1,2}}\b|\d{{1,2}}(?:st|nd|rd|th|\.|er)?\s(?:de\s)?{MONTH}"
    r"(?!\s\d{1,2},?\s\d{4})"  # The 19th May 6, 2025
    r"(?:,?\s(?:de\s)?\d{4}|\b)"
    rf"|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}"
    r"|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s(?=\w+\s\d|\d{1,2}\s\w)|\d{1,2}[:.]\d\d\s?(?:[ap]\.?m"
    r"|uhr|ist|gmt|et\b)?"
    r"|\d{1,3}\s(?:hours?|minutes?|mins?|days?|weeks?)\b|(?:today|yesterday)\b)"
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
NUMBERED: Final = pattern(r"(?:\b[A-Z]{2,6}|\b(?:France|News|NewsChannel|Channel|Live|Local|TV))\s?\d{1,2}$")  # KARE 11
_HAS_TAIL: Final = pattern(r"[\d@]|https?:|www\.|, in |\b(?:[Tt]oday|[Yy]esterday|[Ee]dition|[Uu]s)\b")
_DANGLING: Final = word_set(
    """
    published posted updated follow twitter facebook contact comment comments share on in bio email
    """
)
_AROUND: Final = " |,;:•·–—-/("


def trim(text: str) -> tuple[str, bool]:
    """The text without dates, addresses, handles and dangling words, and whether anything went."""
    segments, separators = BAR.split(text), ["", *BAR.findall(text)]
    if len(segments) == 1:
        return _trim_end(text)
    kept, any_cut = "", False
    for separator, segment in zip(separators, segments, strict=True):
        words, cut = _trim_end(segment)
        any_cut = any_cut or cut
        if words:
            kept += (separator if kept else "") + words
    return kept, any_cut


def _trim_end(text: str) -> tuple[str, bool]:
    last = text[text.rfind(" ") + 1 :].casefold().rstrip(":")
    if text[-1:].isdigit() and NUMBERED.search(text):
        return text, False
    if last not in _DANGLING and _HAS_TAIL.search(text) is None:
        return text.rstrip(_AROUND), False
    before = text
    for _ in range(4):
        shorter = _TAIL.sub("", text).rstrip(_AROUND)
        if shorter == text:
            break
        text = shorter
        if text[-1:].isdigit() and NUMBERED.search(text):
            break
    if (day := worded_day(text)) is not None:
        text = text[:day].rstrip(_AROUND)
    return text, text != before
