"""Lines of several papers or agencies: ``20 Minutes avec AFP``, ``MTI/Index``, ``AP via Scripps News``."""

from __future__ import annotations

from wireclean.fields import agencies
from wireclean.fields.byline.organisation import organisation
from wireclean.fields.byline.staff import is_staff
from wireclean.lazy import pattern
from wireclean.typed import Final

WITH_AGENCY: Final = pattern(  # Le Monde avec AFP, red mit dpa, 20 Minutes avec agence
    r"(?P<first>\w[\w&.’' -]{1,40}?),?\s(?:avec|mit|con|com|with|met|med)\s(?:l['’]|der\s|la\s)?"
    r"(?P<second>[\w./ -]{2,30})"
)
HEADED: Final = pattern(r"(?:L['’]|(?:Le|La|Les|El|Il|Der|Die|Das|De|O) )[A-ZÀ-ÞĀ-Ž]")  # L'Obs avec AFP
_DESK_INITIALS: Final = pattern(r"(?:[A-ZÀ-ÞĀ-Ž]\.?[- ]?){1,4}")  # L.R. avec AFP
_HOUSES: Final = pattern(r"\s*[,/+]\s*|\s(?:e|y|et|und|en|og|och|ja|i|a)\s")
LISTED: Final = (",", "/", "+", " e ", " y ", " et ", " und ", " en ", " og ", " och ", " ja ", " i ", " a ")
MOST_HOUSES: Final = 3  # papers and agencies that have written together


def is_with_agency(line: str) -> bool:
    """Whether a line is a paper's byline that names the agency, too: ``20 Minutes avec AFP``."""
    both = WITH_AGENCY.fullmatch(line)
    return both is not None and have_written_together(both["first"], both["second"])


def have_written_together(first: str, second: str) -> bool:
    """Whether a paper, or its desk in small letters, has written with an agency: ``red mit dpa``."""
    agency = second.casefold() in agencies.UNNAMED or all(map(agencies.is_agency, second.split("/")))
    return agency and (
        agencies.is_organisation(first)
        or agencies.is_agency(first)
        or is_staff(first)
        or first[0].isdigit()
        or len(first) < 5
        or HEADED.match(first) is not None
    )


def paper_or_agency(first: str, second: str) -> str | None:
    """Who wrote with whom: the paper, or the agency where only a desk's initials or its name stand before it."""
    desk = first.islower() or _DESK_INITIALS.fullmatch(first) is not None
    return (None if desk else organisation(first)) or organisation(second)


def is_houses(line: str) -> bool:
    """Whether a line is an agency and a paper with a slash between them, as of pictures, too: ``MTI/Index``."""
    return "/" in line and " " not in line and bool(houses_of(line))


def houses_of(line: str) -> list[str]:
    """The papers and agencies of a line that lists nothing else: ``Novinky, ČTK``, ``MTI/Index``; else nothing."""
    parts = [part for part in _HOUSES.split(line) if part]
    whole = [agencies.is_printed_mark(part) for part in parts]
    if not 2 <= len(parts) <= MOST_HOUSES or not any(whole):
        return []
    named = all(
        known or part.startswith("The ") or (" " not in part and not part.islower())
        for part, known in zip(parts, whole, strict=True)
    )
    return parts if named else []


def passed_on(text: str) -> str | None:
    """The agency whose story another passes on: ``AP via Scripps News``."""
    first, _, second = text.partition(" via ")
    return organisation(first) if agencies.is_agency(first) and agencies.is_agency(second) else None
