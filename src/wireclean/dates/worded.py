"""Where a day begins whose month is a word, in any language, its year printed or not."""

from __future__ import annotations

from wireclean.dates.names import MONTHS, labels, plain
from wireclean.lazy import pattern

_FIGURE = pattern(r"[0-9]")
_DAY = pattern(
    r"(?<![A-Za-z0-9])(?:[0-9]{4}\.?\s(?P<behind_year>[A-Za-z]{3,13})\.?\s[0-9]{1,2}(?![0-9])"  # 2025. november 3.
    r"|[0-9]{1,2}\.?\s(?:de\s)?(?P<behind_day>[A-Za-z]{2,13})(?![A-Za-z]))"  # 3 listopada
)


def worded_day(text: str) -> int | None:
    """Where the first day in words begins in a line, with the label before it; ``None`` where there is none.

    Not where the month stands first without a year, as only English prints it.
    """
    if _FIGURE.search(text) is None and text.isascii():
        return None
    line = plain(text)
    for found in _DAY.finditer(line):
        if (found["behind_year"] or found["behind_day"]).lower() in MONTHS:
            before = line[: found.start()].rstrip(" ,;:|•·–—-/(")
            label = before[before.rfind(" ") + 1 :]
            return len(before) - len(label) if label.lower() in labels() else found.start()
    return None
