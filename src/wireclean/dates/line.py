"""Lines that hold nothing but dates, times, their labels and read times; and lines that hold a label alone."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from wireclean.dates.clocks import clock_at
from wireclean.dates.days import BLANK, blank, find_days
from wireclean.dates.names import (
    AGO_BEFORE,
    AGO_BEHIND,
    AGO_UNITS,
    ENGLISH_MONTHS,
    GLUE_WORDS,
    LABEL_LEADS,
    MONTHS,
    RELATIVE_DAYS,
    WEEKDAYS,
    plain,
)
from wireclean.dates.stamp import known_label, label_pattern
from wireclean.dates.zones import zone_pattern
from wireclean.lazy import IGNORECASE, VERBOSE, pattern
from wireclean.typed import Match, Pattern

_LONGEST = 200  # characters of a line of dates: two labelled ones and a read time, spelled out in full
_LONGEST_LABEL = 40  # characters

_KINDS = ("day", "time", "label", "")  # a relative time and a read time count as days; "" says nothing

_FIGURE = pattern(r"\d")
_WITHOUT_FIGURES = (" ago", "just now", "a minute read", "noon", "midnight")  # "an hour ago"
_SEPARATORS = pattern(r"[\s,;|/•·@–—:.()\[\]*_~<>\u2009-]+")
_WORD = pattern(r"[A-Za-z]+")
_GLUED_WORD = pattern(r"[A-Z]?[a-z]++(?=[A-Z][a-z])|[A-Za-z]+")  # Uhr, before Lesedauer
_DAY_DOTTED = pattern(r"(?:0?[1-9]|[12][0-9]|3[01])\.\s?(?:0?[1-9]|1[0-2])\.(?=\s|\Z)")  # 14.5. 10:02
_AGO = pattern(  # prije 3 sata, 3 godziny temu, 3 jam yang lalu
    r"(?:(?P<before>[A-Za-z]{2,6})\s)?[0-9]{1,3}\s(?:de\s)?(?P<unit>[A-Za-z]{2,10})(?![A-Za-z])"
    r"(?:\s(?:yang\s)?(?P<behind>[A-Za-z]{2,9})(?![A-Za-z]))?"
)
_CLOCK_WORD = pattern(r"(?<![A-Za-z])(?i:klo?|pukul|ore)\.?\s\Z")  # before 09.14, which is a time then
_YEAR = pattern(r"(?:19|20)[0-9]{2}(?![0-9.,:])")
_BLANKED = pattern(BLANK + "+")
_COUNTED = pattern(BLANK + r"\s?[0-9]{1,4}(?:\s[0-9]{1,5})?\Z")  # 3 Nov 2025 4: of comments, or of readers, too
_SHORT_DAY = pattern(r"[0-9]{1,2}[./][0-9]{1,2}(?![0-9/:])")

_LINE_WORDS = GLUE_WORDS | LABEL_LEADS | {"stand", "since", "seit", "now", "uk"} | RELATIVE_DAYS
"""Words that a line of dates may hold, and that do not make it one: "Stand:", "Yesterday 1:55PM"."""


@cache
def _month_and_day() -> Pattern[str]:
    """A day without its year: group ``first`` or ``second`` is the month."""
    return pattern(
        r"""
        (?P<first>[A-Za-z]{3,9}) \.?\s{0,3} [0-9]{1,2} (?i:st|nd|rd|th)? (?![0-9])
        | [0-9]{1,2} (?: (?i:st|nd|rd|th|er) | [.º] )? [\s-]{0,3} (?: (?i:of|de) \s )? (?P<second>[A-Za-z]{3,13}) \.?
        | [0-9]{1,2}\s?[月월]\s?[0-9]{1,2}\s?[日일]
        """,
        VERBOSE,
    )


@cache
def _relative() -> Pattern[str]:
    """A time counted back from now."""
    return pattern(
        r"""
        (?: [0-9]{1,2}\s?(?:h|m|d|w|y|s|hr|hrs|mo)(?:\sago)?                   # 2h, 32M ago
          | (?:[0-9]{1,3}\+?|an?|one|a\sfew|about\san)\s?
            (?:sec|second|min|minute|hr|hour|day|week|month|yr|year)s?\.?\sago
          | just\snow
          | vor\s(?:[0-9]{1,3}|eine[rmn])\s(?:sekunden?|minuten?|stunden?|tag(?:en)?|wochen?|monat(?:en)?|jahr(?:en)?)
          | il\sy\sa\s(?:[0-9]{1,3}|une?)\s(?:minutes?|heures?|jours?|semaines?|mois|ans?)
          | ha(?:ce)?\s(?:[0-9]{1,3}|una?|uma?)\s(?:minutos?|horas?|dias?|semanas?|mes(?:es)?|anos?)
          | (?:[0-9]{1,3}|un'?a?)\s?(?:minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])\sfa
          | (?:[0-9]{1,3}|een)\s(?:minuten|minuut|uur|dag(?:en)?|week|weken|maand(?:en)?|jaar)\sgeleden
          | (?:for\s)?(?:[0-9]{1,3}|en|ett?)\s
            (?:minut(?:t|ter|er)?|tim(?:e|er|me|mar)|dag(?:e|er|ar)?|uker?|uger?|vecka|veckor)\s(?:siden|sedan)
        )
        (?![A-Za-z])
        """,
        VERBOSE | IGNORECASE,
    )


@cache
def _read_time() -> Pattern[str]:
    """How long the story takes to read."""
    length = r"[0-9]{1,3} (?:\s?[–-]\s?[0-9]{1,3})? [\s-]{0,2} (?: min[a-z]{0,5}(?![a-z])\.? | ' )"
    return pattern(
        rf"""
        (?: (?:estimated\s)?read(?:ing)?\stime | lesezeit | lesedauer | temps\sde\slecture | (?:tempo\sdi\s)?lettura
          | (?:tempo\sde\s)?leitura | tiempo\sde\slectura | leestijd | lasetid | lesetid | lastid | lukuaika )
        [\s:·•|–-]{{0,4}} (?:(?:etwa|ca\.?|circa|about|approx\.?|environ)\s)? <?\s? {length} (?:\sread(?![a-z]))?
        | (?:<\s?|less\sthan\s)? (?:{length} | an?\sminute) [\s-]{{0,2}}
          (?: read | to\sread | d[ei]\s(?:lecture|lettura|leitura|lectura) | lesezeit | leestijd | lesetid | lastid )
          (?![a-z])
        | [0-9]{{1,3}} \s? min (?![a-z.])                                      # 4 min
        """,
        VERBOSE | IGNORECASE,
    )


_MINUTES = pattern(r"[0-9]{1,3}\s?min[a-z]{0,5}\.?(?![a-z])", IGNORECASE)


def is_date_line(text: str) -> bool:
    """Whether a line holds nothing but dates, times and read times, with their labels, weekdays, zones and separators.

    The year may lack, and relative times count: "3 Nov, 11:05", "2h", "Updated 3 hours ago". So does a time alone
    ("4:14 p.m."), which inside a running story is a heading: the caller knows where the line stands. A number of
    minutes counts with a word for reading ("4 min read", "Lesezeit: 4 Min.") or as a bare "4 min"; "45 min." and
    "20 minutes" are as likely a recipe's, and count only beside a date, as do opening hours ("9AM-5PM") and a
    player's "0:00 / 2:41". A weekday, a month ("October 2023"), a year or
    a label alone is no line of dates, nor is a sentence with a date in it, nor a day with a colon, which heads what
    happened on it.
    """
    count = _kinds(text)
    if text.endswith(":") and not count["label"]:
        return False
    return count["day"] > 0 or count["time"] == 1 or (count["time"] > 0 and count["label"] > 0)


def is_hour(text: str) -> bool:
    """Whether a line holds a time of day and nothing else: "4:14 p.m.", "9.30 Uhr", "Noon"."""
    count = _kinds(text)
    return count["time"] == 1 and not (count["day"] or count["label"])


@lru_cache(maxsize=4096)
def _kinds(text: str) -> Mapping[str, int]:
    """How many things of each kind a line of dates holds: none at all, where it holds anything else."""
    count = dict.fromkeys(_KINDS, 0)
    if len(text) > _LONGEST or not (_FIGURE.search(text) or text.rstrip(" .)").lower().endswith(_WITHOUT_FIGURES)):
        return count
    line = plain(text)
    line = blank(line, find_days(line))
    if counted := _COUNTED.search(line):
        line = line[: counted.start() + 1]
    at = 0
    while at < len(line):
        end, kind = _step(line, at)
        if end == at:
            return dict.fromkeys(_KINDS, 0)
        at = end
        count[kind] += 1
    return count


def _step(line: str, at: int) -> tuple[int, str]:
    """Where the thing at a place of a line of dates ends (where it begins, if it is none), and its kind."""
    if found := _SEPARATORS.match(line, at):
        return found.end(), ""
    if found := _DAY_DOTTED.match(line, at):
        return found.end(), "day"
    if found := _AGO.match(line, at):
        before, unit, behind = found["before"] or "", found["unit"].lower(), (found["behind"] or "").lower()
        if unit in AGO_UNITS and (before.lower() in AGO_BEFORE or behind in AGO_BEHIND):
            return (found.end() if behind in AGO_BEHIND else found.end("unit")), "day"
    for known in (_BLANKED, _relative(), _read_time()):
        if found := known.match(line, at):
            return found.end(), "day"
    if (clock := clock_at(line, at)) and clock.at:
        return clock.end, "" if clock.loose and not _CLOCK_WORD.search(line[:at]) else "time"
    if (found := _month_and_day().match(line, at)) and _has_month(found):
        return found.end(), "day"
    if found := label_pattern().match(line, at):
        return found.end(), "label"
    if (found := _GLUED_WORD.match(line, at)) and _is_known(found[0]):
        return found.end(), ""
    for known in (_YEAR, _MINUTES, _SHORT_DAY, zone_pattern()):
        if found := known.match(line, at):
            return found.end(), ""
    return at, ""


def _has_month(found: Match[str]) -> bool:
    if found["first"]:
        return found["first"].lower() in ENGLISH_MONTHS
    return not found["second"] or found["second"].lower() in MONTHS


def _is_known(word: str) -> bool:
    low = word.lower()
    return low in _LINE_WORDS or low in WEEKDAYS or low in MONTHS


def label_only(text: str) -> str:
    """``published`` or ``updated`` for a line that is a label and nothing else, whose date stands on the next line.

    "Published", "Updated:", "Issued on:", "Last Updated On" and "Publish date:" are; "Published in", "Author:" are not.
    """
    return _label_only(text) if 0 < len(text) <= _LONGEST_LABEL else ""


@lru_cache(maxsize=4096)
def _label_only(text: str) -> str:
    line = plain(text)
    label = label_pattern().search(line)
    if label is None:
        return ""
    around = line[: label.start()] + " " + line[label.end() :]
    if _WORD.sub("", around).strip(" :\t\xa0-–—|•*_."):
        return ""
    leads, follows = line[: label.start()], line[label.end() :]
    if not all(found[0].lower() in LABEL_LEADS for found in _WORD.finditer(leads)):
        return ""
    known = GLUE_WORDS | LABEL_LEADS
    if not all(found[0].lower() in known for found in _WORD.finditer(follows)):
        return ""
    return known_label(label["label"]).kind
