"""Printed time zones and their offsets from UTC.

No tz database: some machines have none, and a page names only a handful of zones. American zones without "standard" or
"daylight" (ET, CT, MT, PT) follow the daylight saving rules of the Uniform Time Act of 1966 and its amendments.
"""

from __future__ import annotations

from functools import cache

from wireclean.dates.native import date, datetime, time, timedelta
from wireclean.lazy import IGNORECASE, VERBOSE, pattern
from wireclean.typed import Pattern

_AMERICAN = {"E": -5, "C": -6, "M": -7, "P": -8, "AK": -9}  # hours of standard time

SEASONAL = {letters + "T": hours * 60 for letters, hours in _AMERICAN.items()}
"""American zones that change with the season, in minutes of their standard time."""

AMERICAN_FIXED = {
    **{letters + "ST": hours * 60 for letters, hours in _AMERICAN.items()},
    **{letters + "DT": hours * 60 + 60 for letters, hours in _AMERICAN.items()},
    "HST": -600,
}

FIXED = {
    **AMERICAN_FIXED,
    "UTC": 0, "GMT": 0, "Z": 0, "WET": 0,
    "AST": -240, "ADT": -180, "NST": -210, "NDT": -150, "HNE": -300, "HAE": -240, "ART": -180, "BRT": -180,
    "BST": 60, "WEST": 60, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120, "EET": 120, "EEST": 180, "MSK": 180,
    "TRT": 180, "IDT": 180, "WAT": 60, "CAT": 120, "SAST": 120, "EAT": 180, "GST": 240,
    "PKT": 300, "IST": 330, "NPT": 345, "ICT": 420, "WIB": 420, "WITA": 480, "WIT": 540,
    "SGT": 480, "MYT": 480, "PHT": 480, "HKT": 480, "AWST": 480, "JST": 540, "KST": 540,
    "ACST": 570, "AEST": 600, "ACDT": 630, "AEDT": 660, "NZST": 720, "NZDT": 780,
}  # fmt: skip
"""Abbreviations with one offset, in minutes east of Greenwich. BST is Britain's, IST India's, CST America's."""

_SPOKEN = {
    **{
        f"{name}{season} time": letter + suffix
        for name, letter in (("eastern", "E"), ("central", "C"), ("mountain", "M"), ("pacific", "P"), ("alaska", "AK"))
        for season, suffix in (("", "T"), (" standard", "ST"), (" daylight", "DT"))
    },
    "eastern": "ET",  # 5 a.m. Eastern
    "central": "CT",
    "mountain": "MT",
    "pacific": "PT",
    "greenwich mean time": "GMT",
    "coordinated universal time": "UTC",
    "british summer time": "BST",
    "central european time": "CET",
    "central european summer time": "CEST",
    "eastern european time": "EET",
    "eastern european summer time": "EEST",
    "atlantic standard time": "AST",
    "atlantic daylight time": "ADT",
    "moscow time": "MSK",
    "south african standard time": "SAST",
    "gulf standard time": "GST",
    "india standard time": "IST",
    "indian standard time": "IST",
    "singapore time": "SGT",
    "hong kong time": "HKT",
    "japan standard time": "JST",
    "korea standard time": "KST",
    "australian eastern standard time": "AEST",
    "australian eastern daylight time": "AEDT",
    "new zealand standard time": "NZST",
    "new zealand daylight time": "NZDT",
}
_FURTHEST = 14 * 60  # minutes; Kiribati is UTC+14
_SHIFT = pattern(r"(?:GMT|UTC)?\s?([+-])([0-9]{1,2}):?([0-9]{2})?", IGNORECASE)


@cache
def zone_pattern() -> Pattern[str]:
    """A zone behind a time or a date: group ``zone`` is the zone, without its brackets."""
    spoken = "|".join(sorted((name.replace(" ", r"\s") for name in _SPOKEN), key=len, reverse=True))
    short = "|".join(sorted(sorted((FIXED.keys() | SEASONAL.keys()) - {"Z"}), key=len, reverse=True))
    return pattern(
        rf"""
        (?:
            [\s,]{{0,3}} [(\[]?
            (?P<zone>
                (?i:GMT|UTC) \s?[+-][0-9]{{1,2}} (?: :?[0-9]{{2}} )? (?![0-9])   # GMT+2
              | (?i:GMT|UTC) (?![A-Za-z])
              | (?i:{spoken}) (?![a-z])                           # Eastern Standard Time
              | (?:{short}) (?: (?![A-Za-z]) | (?=[A-Z][a-z]) )   # EDT, also with the next label glued to it
              | [ECMP]\.(?:[SD]\.)?T\.                           # E.S.T.
            )
            [)\]]?
          | (?P<shift> \s? [+-](?:[0-9]{{2}}:?|[0-9]:)[0-9]{{2}} (?![0-9:]) | Z (?![A-Za-z]) )   # +05:30, and Z
        )
        """,
        VERBOSE,
    )


def _abbreviation(zone: str) -> str:
    """The zone's abbreviation, where it is spelled out or has full stops; else the zone."""
    return _SPOKEN.get(" ".join(zone.lower().split()), zone.replace(".", ""))


def is_american(zone: str) -> bool:
    """Whether a printed zone is one of the United States', so that 11/8/2023 is the eighth of November."""
    short = _abbreviation(zone)
    return short in SEASONAL or short in AMERICAN_FIXED


def offset(zone: str, local: datetime) -> int | None:
    """Minutes east of Greenwich of a printed zone on a local date and time; ``None`` if the zone is not known."""
    short = _abbreviation(zone).strip()
    if short in FIXED:
        return FIXED[short]
    if short in SEASONAL:
        return SEASONAL[short] + (60 if _american_daylight(local) else 0)
    if short.upper() in ("GMT", "UTC"):
        return 0
    if shift := _SHIFT.fullmatch(short):
        sign, hours, minutes = shift.groups()
        east = int(hours) * 60 + int(minutes or 0)
        if east <= _FURTHEST and int(minutes or 0) < 60:
            return -east if sign == "-" else east
    return None


def _sunday(year: int, month: int, nth: int) -> date:
    """The first (1), second (2) or last (-1) Sunday of a month."""
    if nth < 0:
        end = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return end - timedelta(days=end.isoweekday() % 7)
    first = date(year, month, 1)
    return first + timedelta(days=-first.isoweekday() % 7 + 7 * (nth - 1))


def _american_daylight(local: datetime) -> bool:
    """Whether daylight saving time held in the United States.

    The hour that is skipped in spring reads as standard time, the one that comes twice in autumn as its first coming.
    """
    year = local.year
    if year < 1967:
        return False
    if year >= 2007:  # Energy Policy Act of 2005
        begin, end = _sunday(year, 3, 2), _sunday(year, 11, 1)
    else:
        end = _sunday(year, 10, -1)
        if year >= 1987:
            begin = _sunday(year, 4, 1)
        elif year == 1974:  # the oil crisis
            begin = date(1974, 1, 6)
        elif year == 1975:
            begin = date(1975, 2, 23)
        else:
            begin = _sunday(year, 4, -1)
    return datetime.combine(begin, time(3)) <= local < datetime.combine(end, time(2))
