"""Days of other calendars: Thai papers count the years from the Buddha, Persian ones from the Hijra by the sun."""

from __future__ import annotations

from functools import cache

from wireclean.dates.days import Day
from wireclean.dates.names import PERSIAN_MONTHS, THAI_MONTHS
from wireclean.lazy import VERBOSE, pattern
from wireclean.typed import Pattern

BUDDHIST = 543  # years before ours
BUDDHIST_FROM = 2000  # of the years printed, 25nn are the Buddha's, and 13nn and 14nn the Hijra's
MONTHS_OF_31 = 6  # the first ones of that year


@cache
def _printed() -> Pattern[str]:
    return pattern(
        r"""
        (?<![0-9.,:/-]) (?P<day>[0-9]{1,2}) \s{1,2} (?P<month>[A-Za-z.]{2,24}) \s{1,2} (?:[A-Za-z]\.[A-Za-z]\.\s?)?
        (?P<year>25[0-9]{2}|1[34][0-9]{2}) (?![0-9])
        """,
        VERBOSE,
    )


def find(text: str) -> list[Day]:
    """The days of a line by our calendar; ``text`` as :func:`wireclean.dates.names.plain` makes it."""
    days = []
    for found in _printed().finditer(text):
        word, year, on = found["month"].lower(), int(found["year"]), int(found["day"])
        if year >= BUDDHIST_FROM and word in THAI_MONTHS:
            days.append(Day(found.start(), found.end(), year - BUDDHIST, THAI_MONTHS[word], on))
        elif year < BUDDHIST_FROM and word in PERSIAN_MONTHS and 1 <= on <= 31:
            days.append(Day(found.start(), found.end(), *_by_ours(year, PERSIAN_MONTHS[word], on)))
    return days


def _by_ours(year: int, month: int, day: int) -> tuple[int, int, int]:
    """A Persian day as year, month and day of ours; right from 1304 to 1472, before and after which leaps differ."""
    from wireclean.dates.native import date, timedelta

    leaps = (8 * year + 21) // 33 - (8 * 1300 + 21) // 33
    since = (year - 1300) * 365 + leaps + (month - 1) * 30 + min(month - 1, MONTHS_OF_31) + day - 1
    on = date(1921, 3, 21) + timedelta(days=since)
    return on.year, on.month, on.day
