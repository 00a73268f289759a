"""A job or an organisation right behind a name, with nothing between: ``Ada Vermeer Staff Writer``."""

from __future__ import annotations

from collections.abc import Sequence

from wireclean.fields import agencies, places
from wireclean.fields.names import (
    TITLE_ENDS,
    TITLE_WORDS,
    ends_in_the_middle,
    is_full_name,
    is_marked_name,
    is_name,
    is_title,
)
from wireclean.typed import Final

GLOBE: Final = frozenset({"Globe Staff", "Globe Correspondent", "Globe Columnist"})
"""What stands behind a name without a comma, where the paper (The Boston Globe) is no place's."""


def unglue(text: str, marked: bool = False) -> tuple[str, str] | None:
    """A name with a title or an organisation glued behind it: ``Ada Vermeer Staff Writer``.

    Only behind a mark may it be any organisation: ``By Ada Vermeer St. Louis Post-Dispatch``.
    """
    words = text.split()
    for size in range(2, min(5, len(words))):
        name, rest = " ".join(words[:size]), " ".join(words[size:])
        if agencies.is_agency(rest) and (is_marked_name if marked else is_name)(name):
            return name, rest  # before a longer house is made of a name's end: "Ada Maria Vermeer Associated Press"
    for size in range(2, min(5, len(words))):
        name, rest = " ".join(words[:size]), " ".join(words[size:])
        if not is_name(name) or ends_in_the_middle(words[size - 1]):
            continue
        if rest.startswith("The ") and agencies.is_organisation(rest):
            return name, rest
        if rest.startswith("The ") and len(rest.split()) > 2:
            return name, rest
        acronym, _, others = rest.partition(" ")
        if acronym.isupper() and agencies.is_agency(acronym.split("/")[0]) and others.istitle():
            return name, rest  # "Ada Vermeer BBC Scotland"
        if rest in GLOBE:
            return name, rest
        if agencies.is_agency(rest.split("/")[0]):
            return name, rest.split("/")[0]  # "Associated Press/Report for America"
        if (
            (marked or agencies.ends_as_paper(rest))
            and others
            and agencies.is_organisation(rest)
            and not agencies.begins_as_paper(rest)
            and not places.is_city(words[0])
        ):
            return name, rest
    if (words and words[-1].casefold() in TITLE_ENDS) or is_title(text):
        for size in (2,) if len(words) > 3 and _is_employer(words[2:]) else (3, 2):
            name, rest = " ".join(words[:size]), " ".join(words[size:])
            if (
                len(words) > size
                and is_full_name(name)
                and is_title(rest)
                and not TITLE_WORDS.intersection(name.casefold().split())
            ):
                return name, rest
    return None


def _is_employer(words: Sequence[str]) -> bool:
    """Whether the words behind a name begin with the employer's: ``HealthDay Reporter``, ``AP Writer``."""
    first = words[0]
    return (
        first[1:] != first[1:].lower() and not first.isupper() and not first.startswith(("Mc", "Mac", "De", "O'", "O’"))
    ) or agencies.is_agency(" ".join(words[:2]))
