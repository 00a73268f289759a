"""Days with their year: where they stand in a line, whatever their form."""

from __future__ import annotations

from functools import cache

from wireclean.dates.names import ENGLISH_MONTHS, MONTHS, ORDINAL_MONTHS, WEEKDAYS
from wireclean.dates.native import date
from wireclean.lazy import VERBOSE, pattern
from wireclean.typed import NamedTuple, Pattern

BLANK = "\ue000"
"""Stands for each character of a day that has been read, so that its figures are not read again as a time."""

HINT = pattern(r"[0-9](?:[0-9]{3}(?![1-9])|[0-9]?[./-]\s?[0-9]{1,2}[./-]\s?[0-9]{2})")
"""What every day with a year holds: four digits in a row, or three numbers."""

OTHER_ERA = pattern(r"(?<![0-9])(?:25|1[34])[0-9]{2}(?![0-9])")  # years of calendars that count from elsewhere
ENGLISH_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SPELLED_OUT = 4  # letters of a month's name in another language that stands before the day
_CENTURY = 70  # two-digit years below it are of the 2000s, as in POSIX strptime


class Day(NamedTuple):
    """One printed day.

    For a numeric one ``month`` and ``day`` are its two numbers in printed order, and ``mark`` is what stands between
    them: which is which only its surroundings tell. ``plain_number`` says that a number under ten had no leading zero.
    """

    start: int
    end: int
    year: int
    month: int
    day: int
    mark: str = ""
    plain_number: bool = False
    short_year: bool = False

    def on(self, day_first: bool) -> date | None:
        """The calendar date, or ``None`` where there is no such day."""
        month, day = (self.day, self.month) if self.mark and day_first else (self.month, self.day)
        try:
            return date(self.year, month, day)
        except ValueError:
            return None


@cache
def _month_first() -> Pattern[str]:
    return pattern(
        r"""
        (?<![A-Za-z]) (?P<month>[A-Za-z]{3,30})          # Nov; also PublishedNov, where a tag vanished
        (?: \.?\s{0,3} | [-/] )
        (?P<day>[0-9]{1,2}) (?i:st|nd|rd|th)?
        (?: \s{0,2}[,.]\s{0,3} | \s{1,3} | [-/] )
        (?P<year>(?:19|20)[0-9]{2})
        (?: (?![0-9]) | (?=[0-9]{1,2}:[0-9]{2}) | (?=0[0-9]{0,4}(?![0-9])) )    # also 20234:12 PM, 20250: no comments
        """,
        VERBOSE,
    )


@cache
def _day_first() -> Pattern[str]:
    return pattern(
        r"""
        (?: (?<![0-9]) (?<![0-9][.,:/-]) | (?<=[a-z]\s20[0-9]{2}) )      # also 20253 Nov 2025
        (?P<day>[0-9]{1,2}) (?: (?i:st|nd|rd|th|er|ten|ste) | [ºª°] | (?P<ordinal>\.) )?   # 29th, 1er, 19.
        (?: \s{1,3} | [-/] )?
        (?: (?i:of|de|den) \s{1,2} | (?i:d') )?                           # 21 de enero, 21 d'octubre
        (?P<month>[A-Za-z]{2,13}) \.? (?: /\s?[A-Za-z]{2,13} )?          # also in Egypt's names / and the Levant's
        (?: \s{0,2},\s{0,3} | \s{1,3} | [-/] )?
        (?: (?i:of|de|del) \s{1,2} )?
        (?P<year>(?:19|20)[0-9]{2})
        (?: (?![0-9]) | (?=[0-9]{1,2}:[0-9]{2}) | (?=[0-9]{1,2}\s[A-Z][a-z]{2,8}\s(?P=year)) )  # also 20234:12 PM
        """,
        VERBOSE,
    )


@cache
def _year_first() -> Pattern[str]:
    return pattern(
        r"""
        (?<![0-9/_.-])                                   # not in an address: example.com/2025/11/03/story
        (?P<year>(?:19|20)[0-9]{2})
        (?: (?P<mark>[-/]|\.\s?) (?P<month>[0-9]{1,2}) (?P=mark) (?P<day>[0-9]{1,2}) (?![0-9/_-])
          | \s (?P<slashed>[0-9]{2}/[0-9]{2}) (?=\s[0-9]{2}:[0-9]{2})     # 2025 11/04 10:21, Xinhua's
          | \s?[年년]\s? (?P<moon>[0-9]{1,2}) \s?[月월]\s? (?P<sun>[0-9]{1,2}) \s?[日일]
        )
        """,
        VERBOSE,
    )


@cache
def _year_and_month_first() -> Pattern[str]:
    return pattern(
        r"""
        (?<![0-9/_.-])
        (?P<year>(?:19|20)[0-9]{2})
        (?: \.\sgada\s (?P<ordinal>[0-9]{1,2}) \.\s (?P<named>[A-Za-z]{4,13})                      # Latvian
          | (?: e?ko )? \.?\s{1,2} (?: m\.\s )? (?P<month>[A-Za-z]{3,13}) \.?\s{1,2} (?P<day>[0-9]{1,2}) (?![0-9:/])
            (?: \.|\sd\.|an?(?![a-z]) )?                                        # Hungarian, Lithuanian, Basque
        )
        """,
        VERBOSE,
    )


@cache
def _numeric() -> Pattern[str]:
    return pattern(
        r"""
        (?<![0-9/_]) (?<![0-9][.-])
        (?: (?P<first>[0-9]{1,2}) (?P<mark>[/-]) (?P<second>[0-9]{1,2}) (?P=mark)
            (?P<year>(?:19|20)[0-9]{2}|[0-9]{2})
          | (?P<first_dot>[0-9]{1,2}) \.\s? (?P<second_dot>[0-9]{1,2}) \.\s? (?P<year_dot>(?:19|20)[0-9]{2})
          | (?P<first_two>[0-9]{2}) \. (?P<second_two>[0-9]{2}) \. (?P<year_two>[0-9]{2})     # 27.04.24
        )
        (?! [0-9/_] | -(?![0-9]{1,2}:[0-9]{2}) | \.[0-9] )   # not in a version, an address or a telephone number
        """,
        VERBOSE,
    )


_WEEKDAY_BEFORE = pattern(r"(?<![A-Za-z])([A-Za-z]{2,18})(?:-feira)?\.?,?\s{0,2}\Z")
_WEEKDAY_AFTER = pattern(
    r",?\s?\(([A-Za-z]{3,12}|[月火水木金土日월화수목금토])\)(?:曜日?)?|,?\s([A-Za-z]{4,12})(?![A-Za-z])"
)
_LONGEST_WEEKDAY = 18  # characters of "segunda-feira, " and some room
_HUMP = pattern(r"(?<=[A-Za-z])[A-Z][a-z]+\Z")


def find_days(text: str) -> list[Day]:
    """All days in a line, left to right; ``text`` as :func:`wireclean.dates.names.plain` makes it."""
    if not HINT.search(text):
        return []
    days = [*_named(text), *_numbers(text)]
    if OTHER_ERA.search(text):
        from wireclean.dates import eras

        days += eras.find(text)
    days.sort(key=lambda day: day.start)
    apart: list[Day] = []
    for day in days:
        taken = apart[-1].end if apart else 0
        if day.start >= taken:
            apart.append(_with_weekday(text, day, taken))
    return apart


def blank(text: str, days: list[Day]) -> str:
    """``text`` with its days blanked out."""
    for day in days:
        text = text[: day.start] + BLANK * (day.end - day.start) + text[day.end :]
    return text


def _named(text: str) -> list[Day]:
    """Days whose month is a word."""
    days = []
    for found in _month_first().finditer(text):
        word, start = found["month"], found.start("month")
        if word.lower() not in ENGLISH_MONTHS and (hump := _HUMP.search(word)):
            word, start = hump[0], start + hump.start()
        month = ENGLISH_MONTHS.get(word.lower())
        if month is None and len(word) >= SPELLED_OUT and "," in found[0]:
            month = MONTHS.get(word.lower())  # Swahili: Novemba 03, 2025
        if month:
            days.append(Day(start, found.end(), int(found["year"]), month, int(found["day"])))
    for found in _day_first().finditer(text):
        word = found["month"].lower()
        if month := (found["ordinal"] and ORDINAL_MONTHS.get(word)) or MONTHS.get(word):
            days.append(Day(found.start(), found.end(), int(found["year"]), month, int(found["day"])))
    for found in _year_and_month_first().finditer(text):
        if month := MONTHS.get((found["month"] or found["named"]).lower()):
            on = int(found["day"] or found["ordinal"])
            days.append(Day(found.start(), found.end(), int(found["year"]), month, on))
    return days


def _numbers(text: str) -> list[Day]:
    """Days whose month is a number."""
    days = []
    for found in _year_first().finditer(text):
        month, day = (found["slashed"] or "/").split("/")
        month, day = month or found["month"] or found["moon"], day or found["day"] or found["sun"]
        days.append(Day(found.start(), found.end(), int(found["year"]), int(month), int(day)))
    for found in _numeric().finditer(text):
        first = found["first"] or found["first_dot"] or found["first_two"]
        second = found["second"] or found["second_dot"] or found["second_two"]
        year = found["year"] or found["year_dot"] or found["year_two"]
        short = len(year) == 2
        century = (2000 if int(year) < _CENTURY else 1900) if short else 0
        days.append(
            Day(
                found.start(),
                found.end(),
                int(year) + century,
                int(first),
                int(second),
                mark=found["mark"] or ".",
                plain_number=(len(first) == 1 or len(second) == 1),
                short_year=short,
            )
        )
    return days


def _on_weekday(day: Day, name: str) -> Day:
    """``day`` in the one order of its numbers that is on its weekday: ``Friday 7/8/2022`` is in July."""
    if not day.mark or name not in ENGLISH_WEEKDAYS:
        return day
    either = (day.on(day_first=True), day.on(day_first=False))
    fitting = {on for on in either if on is not None and on.weekday() == ENGLISH_WEEKDAYS.index(name)}
    if len(fitting) != 1 or None in either:
        return day
    on = fitting.pop()
    return day._replace(month=on.month, day=on.day, mark="")


def _with_weekday(text: str, day: Day, taken: int) -> Day:
    """``day`` with the name of its weekday, where that is printed beside it; what is before ``taken`` is another's."""
    start, end = day.start, day.end
    low = max(taken, start - _LONGEST_WEEKDAY)
    if before := _WEEKDAY_BEFORE.search(text[low:start]):
        word = before[1]
        if word.lower() not in WEEKDAYS and (hump := _HUMP.search(word)):
            word = hump[0]  # 5:04pmMonday
        if word.lower() in WEEKDAYS and (len(word) > 2 or word[0].isupper()):  # German So, but not "so"
            start = low + before.end(1) - len(word)
            day = _on_weekday(day, word.lower())
    after = _WEEKDAY_AFTER.match(text, end)
    if after and ((word := after[1] or after[2]).lower() in WEEKDAYS or not word.isascii()):
        end = after.end()
    if (start, end) == (day.start, day.end):
        return day
    return Day(start, end, day.year, day.month, day.day, day.mark, day.plain_number, day.short_year)
