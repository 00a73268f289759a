"""Which number of ``3/11/2025`` is the day, where other words of the page tell."""

from __future__ import annotations

from wireclean.dates.days import find_days
from wireclean.dates.names import MONTHS, plain
from wireclean.lazy import pattern

_SPELLED = pattern(
    r"(?P<before>[a-z]{3,13})\.?\s(?P<day>[0-9]{1,2})\b|(?P<first>[0-9]{1,2})[a-z]{0,3}\s(?P<behind>[a-z]{3,13})"
)
_CASED = pattern(r"[A-Za-zÀ-ɏ]")
LETTERS = 200  # characters of a paragraph that show its script


def day_first(line: str, dateline: str, paragraph: str) -> bool | None:
    """Whether a line's numeric dates put the day first; ``None`` where nothing else on the page tells.

    The story's ``dateline`` may spell the day (``KOTA BHARU, Nov 3 (Bernama)``), and who writes in other scripts than
    the Latin one, as the story's first ``paragraph`` shows, puts the day first.
    """
    if found := _SPELLED.search(plain(dateline).lower()):
        month = MONTHS.get(found["before"] or found["behind"])
        on = int(found["day"] or found["first"])
        for day in find_days(plain(line)):
            if day.mark and month is not None and on != month and {day.month, day.day} == {on, month}:
                return day.month == on
    return True if paragraph and not _CASED.search(paragraph[:LETTERS]) else None
