"""Places as datelines print them: regions behind a comma, and cities that stand without one."""

from __future__ import annotations

from wireclean import prepared
from wireclean.typed import Final

_TABLES: Final = prepared.tables("wireclean.fields.place_names", "wireclean.fields.tables")
_REGIONS: Final[frozenset[str]] = _TABLES["REGIONS"]
_ALONE: Final[frozenset[str]] = _TABLES["ALONE"]
_CASELESS: Final[frozenset[str]] = _TABLES["CASELESS"]
_TINY: Final[frozenset[str]] = _TABLES["TINY"]
_INDIAN_ENDINGS: Final = (
    "PUR",
    "ABAD",
    "NAGAR",
    "GARH",
    "PURAM",
    "PATNAM",
    "GALORE",
    "GALURU",
    "GUDA",
    "PALLI",
    "PALLE",
    "WADA",
)


def is_region(name: str) -> bool:
    """Whether a name is a state, province or country, as it stands behind a town: ``Mo.``, ``Ont.``, ``Japan``."""
    return name.strip().casefold() in _REGIONS


def is_city(name: str) -> bool:
    """Whether a name is a city that needs no region behind it: one of the AP stylebook's, or a country's big cities."""
    name = name.strip()
    return name.casefold() in _ALONE or (
        name.isupper() and " " not in name and len(name) > 6 and name.endswith(_INDIAN_ENDINGS)
    )


def is_city_without_capitals(name: str) -> bool:
    """Whether a name is a big city's in Arabic, Hebrew, Hindi or another script without capitals."""
    return name.strip() in _CASELESS


def is_short_town(name: str) -> bool:
    """Whether a short name is a town's (``KOBE``), and not an abbreviation (``FAQ``)."""
    return name.strip().casefold() in _TINY
