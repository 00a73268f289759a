"""The words of printed dates by language: months, weekdays, labels, and the small words between date and time.

All are lower-case and without accents, as :func:`plain` makes them. They stand in `wireclean.dates.words`.
"""

from __future__ import annotations

from functools import cache

from wireclean import prepared
from wireclean.dates.plain import plain as plain
from wireclean.typed import NamedTuple

_TABLES = prepared.tables("wireclean.dates.words", "wireclean.dates.plain")

MONTHS: dict[str, int] = _TABLES["MONTHS"]
ENGLISH_MONTHS: dict[str, int] = _TABLES["ENGLISH_MONTHS"]
THAI_MONTHS: dict[str, int] = _TABLES["THAI_MONTHS"]
PERSIAN_MONTHS: dict[str, int] = _TABLES["PERSIAN_MONTHS"]
ORDINAL_MONTHS: dict[str, int] = _TABLES["ORDINAL_MONTHS"]
WEEKDAYS: frozenset[str] = _TABLES["WEEKDAYS"]
RELATIVE_DAYS: frozenset[str] = _TABLES["RELATIVE_DAYS"]
AGO_BEFORE: frozenset[str] = _TABLES["AGO_BEFORE"]
AGO_BEHIND: frozenset[str] = _TABLES["AGO_BEHIND"]
AGO_UNITS: frozenset[str] = _TABLES["AGO_UNITS"]
CLOCK_WORDS: frozenset[str] = _TABLES["CLOCK_WORDS"]
GLUE_WORDS: frozenset[str] = _TABLES["GLUE_WORDS"]
LABEL_LEADS: frozenset[str] = _TABLES["LABEL_LEADS"]
ZONE_CITIES: tuple[str, ...] = _TABLES["ZONE_CITIES"]
COLON_LABELS: tuple[str, ...] = _TABLES["COLON_LABELS"]


class Label(NamedTuple):
    """What a label says of its date (``published`` or ``updated``), and whether its readers write the day first."""

    kind: str
    day_first: bool


@cache
def labels() -> dict[str, Label]:
    """Every label to what it says."""
    return {label: Label(*told) for label, told in _TABLES["LABELS"].items()}
