"""Times of day: where they stand in a line, with their zones."""

from __future__ import annotations

from functools import cache

from wireclean.dates.names import ZONE_CITIES
from wireclean.dates.native import time
from wireclean.dates.zones import zone_pattern
from wireclean.lazy import VERBOSE, pattern
from wireclean.typed import Match, NamedTuple, Pattern

_BEFORE_ASIDE = (" ", "\xa0", ",", "(")  # most times end their line, and need no further look


class Clock(NamedTuple):
    """One printed time of day.

    ``at`` is ``None`` where the figures are no time (25:10). ``half`` says that a.m. or p.m. is printed. ``loose`` are
    two numbers with a full stop and nothing else (16.12), which are a time only right behind a date.
    """

    start: int
    end: int
    at: time | None
    seconds: bool
    zone: str
    half: bool
    loose: bool


@cache
def _clock() -> Pattern[str]:
    return pattern(
        r"""
        (?<![0-9:.,+$€£])
        (?:
            (?: (?P<east>오전|오후|午前|午後|上午|下午) \s? )?
            (?: (?P<word>(?i:(?:12\s)?(?:noon|midnight))) (?![A-Za-z])
              | (?P<hour>[0-9]{1,2})
                (?: : (?P<minute>[0-9]{2}) (?: : (?P<second>[0-9]{2}) (?:[.,][0-9]{1,9})? )? (?![0-9:])
                  | :\s (?P<minute_apart>[0-9]{2}) (?=\s*\Z)                     # Bengali 16: 12
                  | \s?[Hh]\s? (?P<minute_h>[0-9]{2}) (?![0-9])                # 14h05
                  | [Hh] (?![A-Za-z])                                          # 14h
                  | \. (?P<minute_dot>[0-9]{2}) (?! [0-9] | [.,][0-9] )        # 6.55pm
                  | \s?[時时시] (?: \s?(?P<minute_east>[0-9]{1,2})\s?[分분] )?     # 16時12分
                  | (?= (?:\s{0,2}[AaPp](?:\.\s?)?[Mm] | \s{1,2}Uhr) (?![a-z]) )  # 5 AM, 16 Uhr
                )
              | (?P<figures>[0-2][0-9][0-5][0-9]) (?=\s?(?:GMT|UTC|E[SD]?T|C[SD]?T|P[SD]?T|IST|CET|CEST)(?![A-Za-z]))
            )
        )
        (?! \s?min )                                                           # the length of a film
        (?: \s{0,2} (?P<half>[AaPp]) (?: \.\s?[Mm]\.? | [Mm](?![a-z]) ) )?
        (?P<clockword> :?\s?Uhr(?![A-Za-z]) | \s?(?:hrs|hours|[Hh])(?![A-Za-z]) | \s?o'clock )?
        """,
        VERBOSE,
    )


@cache
def _aside() -> Pattern[str]:
    """What may stand behind a time and its zone: the zone's city, or the same time in another zone."""
    cities = "|".join(ZONE_CITIES)
    return pattern(
        rf"""
        \s? \( (?: {cities} | local\s(?:time)? | [0-9]{{1,2}}[:.]?[0-9]{{2}}\s?[A-Z]{{1,4}} ) \)
        | ,?\s (?:{cities} | local) \s time
        | ,?\s heure \s (?: de \s (?:{cities}) | locale )
        """,
        VERBOSE,
    )


def find_clocks(text: str) -> list[Clock]:
    """All times of day in a line whose days are blanked out, left to right."""
    clocks = []
    at = 0
    while found := _clock().search(text, at):
        clock = _read(text, found)
        clocks.append(clock)
        at = clock.end
    return clocks


def clock_at(text: str, at: int) -> Clock | None:
    """The time of day that begins at a place."""
    found = _clock().match(text, at)
    return _read(text, found) if found else None


def _read(text: str, found: Match[str]) -> Clock:
    end = found.end()
    zone = ""
    printed = zone_pattern().match(text, end)
    if printed and (printed["shift"] or "").strip().startswith("-") and not _is_iso(text, found):
        printed = None  # 10:00-12:00 is from ten to noon
    if printed:
        zone, end = (printed["zone"] or printed["shift"]).strip(), printed.end()
    suffixed = bool(found["half"] or found["clockword"] or printed)
    if text[end : end + 1] in _BEFORE_ASIDE and (aside := _aside().match(text, end)):
        end = aside.end()
    return Clock(
        found.start(),
        end,
        _time(found),
        seconds=found["second"] is not None,
        zone=zone,
        half=bool(found["half"]),
        loose=found["minute_dot"] is not None and not suffixed,
    )


def _is_iso(text: str, found: Match[str]) -> bool:
    """Whether a time stands as ISO 8601 or a mail header prints it, so that -05:00 behind it is an offset."""
    return found["second"] is not None or text[: found.start()].endswith("T")


def _time(found: Match[str]) -> time | None:
    """The time of day that a match says, or ``None`` where there is no such time."""
    if found["word"]:
        return time(12 if found["word"].lower().endswith("noon") else 0)
    figures = found["figures"] or ""
    hour = int(figures[:2] or found["hour"])
    minute = (
        figures[2:]
        or found["minute"]
        or found["minute_apart"]
        or found["minute_h"]
        or found["minute_dot"]
        or found["minute_east"]
        or "0"
    )
    afternoon = (found["half"] or "") in ("P", "p") or found["east"] in ("오후", "午後", "下午")
    morning = not afternoon and bool(found["half"] or found["east"])
    if hour == 12 and morning:
        hour = 0
    elif hour < 12 and afternoon:
        hour += 12  # 17:08 pm is what it says without its "pm"
    try:
        return time(hour, int(minute), int(found["second"] or 0))
    except ValueError:
        return None
