"""Stamps: a printed date, the time beside it and the label before them, read as one."""

from __future__ import annotations

from functools import cache, lru_cache

from wireclean.dates.clocks import Clock, find_clocks
from wireclean.dates.days import HINT, Day, blank, find_days
from wireclean.dates.names import CLOCK_WORDS, COLON_LABELS, GLUE_WORDS, WEEKDAYS, Label, labels, plain
from wireclean.dates.native import datetime, time
from wireclean.dates.zones import is_american, offset, zone_pattern
from wireclean.lazy import VERBOSE, escape, pattern
from wireclean.typed import NamedTuple, Pattern

LONGEST_LINE = 400
"""Characters of a line that are looked at: the longest line of dates and bylines seen, and some room."""

REMEMBERED = 256  # lines with figures that could be a date; the rules ask again what the clue has asked

_LONGEST_GLUE = 24  # characters between a date and its time: ", Tuesday, " and " | " and some room
_LONGEST_LABEL = 100  # characters from a label to its date: "Posted by NAME on "
_GLUE = pattern(rf"[A-Za-z\s,;|/•·@–—:.()\[\]*_-]{{0,{_LONGEST_GLUE}}}")
_LOOSE_GLUE = pattern(r"\s?[,|-]?\s{0,2}(?:[A-Za-z]+\.?\s)?")
_WORD = pattern(r"[A-Za-z]+")
_BEFORE_LABEL_BEHIND = pattern(r"\s?[(\[]|\s?(?=[更公配掲])")  # (updated), and Japanese, which puts all labels there
_DAY_BEFORE = pattern(r"[0-9]{1,2}[/.][0-9]{1,2}\s*\Z")
_OWN_DATE = pattern(r"[\s:：]*[0-9]")
_BY_WHOM = pattern(
    r"\s+(?:by|in|von|par|por|da|af|av|door)\s(?:[^.:;|0-9]|(?<=[A-Z])\.){1,60}?(?:\s(?:on|at|am|le|il|el|op)\s|,\s|\s?[|•–-]\s?)"
)


class Stamp(NamedTuple):
    """A date that a page prints, with its time where it prints one.

    ``value`` is ISO 8601, as precise as printed but never less than a day: ``2025-11-03``, ``2025-11-03T17:04``,
    ``2025-11-03T17:04:45-05:00``. Without a printed zone there is no offset. ``label`` is ``published``, ``updated`` or
    empty. ``start`` and ``end`` are its place in the text; the label stands outside.
    """

    value: str
    label: str
    start: int
    end: int


def find_stamps(text: str, day_first: bool | None = None) -> list[Stamp]:
    """All full dates in the first 400 characters of a line, left to right.

    A date whose year is not printed is no stamp, nor is a relative time, nor a day or an hour that does not exist.
    ``3/11/2025`` is read by the first of these that speaks: a number above 12; another such date in the line;
    ``day_first``, which is what the rest of the page tells; a label in a language that writes the day first, or France
    24's "Issued on"; the time's zone (American ones put the month first, all others the day); a.m. or p.m. (month
    first); hyphens or full stops (day first); no leading zeros (month first, as Americans write it). Else the day
    stands first.
    """
    if not HINT.search(text, 0, LONGEST_LINE) and (text.isascii() or not HINT.search(plain(_cut(text)))):
        return []
    return list(_stamps(_cut(text), day_first))


@lru_cache(maxsize=REMEMBERED)
def _stamps(cut: str, day_first: bool | None) -> tuple[Stamp, ...]:
    line = plain(cut)
    days = find_days(line)
    if not days:
        return ()
    clocks = find_clocks(blank(line, days))
    evidence = _order(days)
    evidence = day_first if evidence is None else evidence
    stamps = []
    seen = 0
    pairs = _pairs(line, days, clocks)
    for day, clock in pairs:
        start, end, zone = day.start, day.end, ""
        if clock:
            start, end, zone = min(start, clock.start), max(end, clock.end), clock.zone
        if not zone and (behind := zone_pattern().match(line, day.end)) and behind["zone"]:
            zone, end = behind["zone"], max(end, behind.end())
        label, seen = _label(line, seen, start, end)
        if day.short_year and day.plain_number and not (label or clock):
            continue  # 5/6/12 may as well be a score
        local = _local(day, clock, _reads_day_first(day, clock, zone, label, evidence))
        if local is not None:
            value = local.isoformat(timespec="seconds" if clock and clock.seconds else "minutes")
            value = value + _suffix(zone, local) if clock else value[:10]
            stamps.append(Stamp(value, label.kind if label else "", start, end))
    return (
        *stamps,
        *_same_day(line, stamps, [clock for clock in clocks if all(clock is not mine for _, mine in pairs)]),
    )


def _same_day(line: str, stamps: list[Stamp], free: list[Clock]) -> list[Stamp]:
    """The times that take the day of the stamp before them: ``Updated 3 Nov 2025 5:04pm, first published 4pm``."""
    found: list[Stamp] = []
    for clock in free:
        before = [stamp for stamp in (*stamps, *found) if stamp.end <= clock.start]
        if not before or clock.loose or clock.at is None:
            continue
        label, _ = _label(line, before[-1].end, clock.start, clock.end)
        other = _DAY_BEFORE.search(line, before[-1].end, clock.start) is not None  # 2025/3/6 14:25（3/7 15:02 更新）
        # Jueves 27 noviembre de 2025 | Publicado a las 09:18: the day has no time of its own.
        other = other or ("T" not in before[-1].value and bool(before[-1].label))
        if label is not None and label.kind != before[-1].label and not other:
            day, zone = before[-1].value[:10], before[-1].value[16:]
            local = datetime.combine(datetime.fromisoformat(day), clock.at)
            offset_here = _suffix(clock.zone, local) or (zone if zone[:1] in ("+", "-") else "")
            value = local.isoformat(timespec="minutes") + offset_here
            found.append(Stamp(value, label.kind, clock.start, clock.end))
    return found


def dateline_date(text: str) -> str | None:
    """The day in a dateline that prints its year, in ISO 8601: ``STOCKHOLM, Aug 29, 2014 (AFP)``; else ``None``."""
    stamps = find_stamps(text)
    return stamps[0].value[:10] if stamps else None


def _cut(text: str) -> str:
    """The part of a line that is looked at; a word that the cut would halve goes."""
    if len(text) <= LONGEST_LINE:
        return text
    return text[:LONGEST_LINE].rsplit(None, 1)[0]


def _pairs(line: str, days: list[Day], clocks: list[Clock]) -> list[tuple[Day, Clock | None]]:
    """Each day with the time that belongs to it: the one before it, unless that is taken, else the one behind it."""
    pairs: list[tuple[Day, Clock | None]] = []
    free = list(clocks)
    for day in days:
        mine = None
        for clock in free:
            if clock.end <= day.start:
                near = not clock.loose and _is_glue(line[clock.end : day.start])
            elif clock.start >= day.end:
                near = _is_glue(between := line[day.end : clock.start]) and not (clock.loose and not _is_close(between))
            else:
                continue
            if near:
                mine = clock
                break
            if clock.start >= day.end:
                break
        if mine:
            free = free[free.index(mine) + 1 :]
        pairs.append((day, mine))
    return pairs


def _is_glue(between: str) -> bool:
    """Whether nothing but punctuation, weekdays and small words stands between a date, its time and its label."""
    if not _GLUE.fullmatch(between):
        return False
    return between == "T" or all(
        (word := found[0].lower()) in GLUE_WORDS or word in WEEKDAYS for found in _WORD.finditer(between)
    )


def _is_close(between: str) -> bool:
    """Whether 16.12 stands close enough behind a date to be a time: at most a comma and a word like "kl." between."""
    if not _LOOSE_GLUE.fullmatch(between):
        return False
    return all(found[0].lower() in CLOCK_WORDS for found in _WORD.finditer(between))


@cache
def label_pattern() -> Pattern[str]:
    """A label: group ``label`` is what :func:`wireclean.dates.names.labels` knows, or a verb before its colon."""
    known = sorted(sorted(labels().keys() - set(COLON_LABELS)), key=len, reverse=True)
    always = "|".join(escape(name).replace(r"\ ", r"\s{1,3}") for name in known)
    with_colon = "|".join(name.replace(" ", r"\s{1,3}") for name in COLON_LABELS)
    return pattern(
        rf"""
        (?: (?<![A-Za-z]) | (?<=[A-Z])(?=[A-Z][a-z]) | (?<=[a-z])(?=[A-Z]) )    # also glued: 4:12 PMUpdated
        (?P<label> (?i:{always}) (?![a-z]) | (?i:{with_colon}) (?=\s?:) )
        """,
        VERBOSE,
    )


def known_label(printed: str) -> Label:
    """What a label says, as matched by :func:`label_pattern`."""
    return labels()[" ".join(printed.lower().split())]


def _label(line: str, seen: int, start: int, end: int) -> tuple[Label | None, int]:
    """The label of the stamp at ``start`` to ``end``, looked for from ``seen`` on, and the next one's ``seen``."""
    if opening := _BEFORE_LABEL_BEHIND.match(line, end):
        behind = label_pattern().match(line, opening.end())
        if behind and (line[behind.end() : behind.end() + 1] in (")", "]") or not behind["label"].isascii()):
            if _OWN_DATE.match(line, behind.end()):  # （最終更新 11/27 10:12）
                return None, behind.end()
            return known_label(behind["label"]), behind.end()
    low = max(seen, start - _LONGEST_LABEL)
    before = line[low:start]
    printed = list(label_pattern().finditer(before))
    if not printed:
        return None, end
    rest = before[printed[-1].end() :]
    if by_whom := _BY_WHOM.match(rest):
        rest = rest[by_whom.end() :]
    return (known_label(printed[-1]["label"]) if _is_glue(rest) else None), end


def _order(days: list[Day]) -> bool | None:
    """Whether the line's numeric dates put the day first, where one of them can be read in one way only.

    Deutsche Welle prints each date twice, in figures and in words: 11/03/2025November 3, 2025.
    """
    named = {day.on(False) for day in days if not day.mark}
    for day in days:
        if day.mark and (day.month > 12) != (day.day > 12):
            return day.month > 12
        if day.mark and (day.on(True) in named) != (day.on(False) in named):
            return day.on(True) in named
    return None


def _reads_day_first(day: Day, clock: Clock | None, zone: str, label: Label | None, evidence: bool | None) -> bool:
    """Whether a numeric date puts the day first: the order of reasons is :func:`find_stamps`'s."""
    if (day.month > 12) != (day.day > 12):
        return day.month > 12
    if evidence is not None:
        return evidence
    if label and label.day_first:
        return True
    if zone:
        return not is_american(zone)
    if clock and clock.half:
        return False
    return day.mark != "/" or not day.plain_number


def _local(day: Day, clock: Clock | None, day_first: bool) -> datetime | None:
    """The local date and time, or ``None`` where there is no such day or hour."""
    on = day.on(day_first)
    if on is None or (clock and clock.at is None):
        return None
    return datetime.combine(on, clock.at if clock and clock.at else time())


def _suffix(zone: str, local: datetime) -> str:
    """The offset of a printed zone as ISO 8601 writes it; empty where no zone that we know is printed."""
    east = offset(zone, local) if zone else None
    if east is None:
        return ""
    hours, minutes = divmod(abs(east), 60)
    return f"{'-' if east < 0 else '+'}{hours:02d}:{minutes:02d}"
