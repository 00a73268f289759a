"""Lines with a slash behind the agency or the writer: ``AFP/Corte, France``, ``Ada Vermeer / PAP``."""

from __future__ import annotations

from wireclean.fields import agencies
from wireclean.fields.names import is_full_name
from wireclean.lazy import pattern
from wireclean.typed import Final, Match

_PLACED_BEHIND: Final = pattern(  # Ida VOSS / SİNOP (DHA), Ida VOSS/SİNOP, (DHA)
    r"(?P<name>[^/()]{4,40}?)\s?/\s?[^/(),]{3,30},?\s?\((?P<agency>[^()]{2,5})\)"
)
_PLACED_AGENCY: Final = pattern(r"(?P<agency>[A-Z][A-Za-z]{1,12})/[A-Z][\w ]{2,20}, [A-Z][\w ]{2,20}")


def is_placed_agency(line: str) -> bool:
    """Whether a line is an agency and where it writes from: ``AFP/Corte, France`` (Gulf Times), ``… / SİNOP (DHA)``."""
    if placed_behind(line) is not None:
        return True
    found = _PLACED_AGENCY.fullmatch(line) if "/" in line else None
    return found is not None and agencies.full_name(found["agency"]) is not None


def placed_behind(line: str) -> Match[str] | None:
    """The writer, the place and the agency of a line of Turkish papers."""
    found = _PLACED_BEHIND.fullmatch(line) if line[-1:] == ")" and "/" in line else None
    if found is None or not agencies.is_printed_mark(found["agency"]):
        return None
    return found if is_full_name(found["name"]) else None


def names_writer(line: str) -> bool:
    """Whether a line is a writer and an agency with a slash between, as of pictures, too: ``Ada Vermeer / PAP``."""
    name, _, agency = line.partition(" / ")
    return is_full_name(name) and agencies.is_printed_mark(agency)


def names_two(line: str) -> bool:
    """Whether a line is two people with a slash between them: ``Ada Vermeer/Tom Holm``."""
    first, slash, second = line.partition("/")
    return slash != "" and is_full_name(first.rstrip()) and is_full_name(second.lstrip())
