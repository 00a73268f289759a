"""A date before the word that marks a byline, on its line: ``Last updated on April 8, 2024 by Ada Vermeer``."""

from __future__ import annotations

from wireclean.fields.byline.trim import MONTH
from wireclean.lazy import IGNORECASE, pattern
from wireclean.typed import Final

_BEFORE: Final = pattern(  # 5:45 AM PST 11/19/2019 by, Last updated on April 8, 2024 by, updated 8 Apr 2024 written by
    r"(?P<stamp>[\w:/.,|•·() –-]{4,60}?)[\s|•·–-]+(?=(?:(?:written )?by|von)\s)", IGNORECASE
)
_STAMP_STARTS: Final = pattern(
    rf".{{0,7}}\d|(?:last|first|published|posted|updated|modified|\w+day)\b|{MONTH}", IGNORECASE
)
_STAMP_WORD: Final = pattern(
    rf"(?:\d[\d:./,-]*(?:st|nd|rd|th|am|pm)?|[ap]\.?m\.?|uhr|at|on|um|am|der|(?:last|first|published|posted|updated|modified):?|[a-z]{{2,4}}"
    rf"|{MONTH}|\W+|\w+day),?",
    IGNORECASE,
)


def may_be_stamped(line: str) -> bool:
    """Whether a date may stand before the word that marks a byline on its line."""
    return any(map(line.__contains__, (" by ", " By ", " BY ", " von ", " Von "))) and (
        _STAMP_STARTS.match(line) is not None or " | By " in line or " | by " in line
    )


def without_stamp(line: str) -> str:
    """A line without the date before the word that marks a byline on it."""
    if may_be_stamped(line) and (stamped := _BEFORE.match(line)):
        words = stamped["stamp"].split()
        if sum(map(str.isdigit, stamped["stamp"])) >= 3 and all(_STAMP_WORD.fullmatch(word) for word in words):
            return line[stamped.end() :]
    return line
