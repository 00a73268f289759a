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

LONGEST_NAME: Final = 4  # words
GLOBE: Final = frozenset({"Globe Staff", "Globe Correspondent", "Globe Columnist"})
"""What stands behind a name without a comma, where the paper (The Boston Globe) is no place's."""


def unglue(text: str, marked: bool = False) -> tuple[str, str] | None:
    """A name, and the job or the organisation glued behind it: ``Ada Vermeer Staff Writer``.

    Args:
        text: a part of a byline.
        marked: whether it stands behind a mark, where it may be any organisation:
            ``By Ada Vermeer St. Louis Post-Dispatch``.
    """
    words = text.split()
    parted = [(" ".join(words[:size]), " ".join(words[size:])) for size in range(2, min(LONGEST_NAME + 1, len(words)))]
    for name, rest in parted:
        if agencies.is_agency(rest) and (is_marked_name if marked else is_name)(name):
            return name, rest  # before a longer house is made of a name's end: "Ada Maria Vermeer Associated Press"
    for name, rest in parted:
        if not is_name(name) or ends_in_the_middle(name.rpartition(" ")[2]):
            continue
        if (house := _house(name, rest, marked)) is not None:
            return name, house
    return _name_and_title(words) if (words and words[-1].casefold() in TITLE_ENDS) or is_title(text) else None


def _house(name: str, rest: str, marked: bool) -> str | None:
    """The organisation that words behind a name are, or begin with, if they are one."""
    first, space, others = rest.partition(" ")
    if rest in GLOBE or (space and first == "The" and (" " in others or agencies.is_organisation(rest))):
        return rest
    if first.isupper() and agencies.is_agency(first.split("/")[0]) and others.istitle():
        return rest  # "Ada Vermeer BBC Scotland"
    if agencies.is_agency(rest.split("/")[0]):
        return rest.split("/")[0]  # "Associated Press/Report for America"
    paper = space and (marked or agencies.ends_as_paper(rest)) and agencies.is_organisation(rest)
    return rest if paper and not agencies.begins_as_paper(rest) and not places.is_city(name.split()[0]) else None


def _name_and_title(words: Sequence[str]) -> tuple[str, str] | None:
    """Words as a name and a job title, where the title may begin with a word that could be the name's last."""
    for size in (2,) if len(words) > 3 and _is_employer(words[2:]) else (3, 2):
        name, rest = " ".join(words[:size]), " ".join(words[size:])
        named = len(words) > size and is_full_name(name) and is_title(rest)
        if named and not TITLE_WORDS.intersection(name.casefold().split()):
            return name, rest
    return None


def _is_employer(words: Sequence[str]) -> bool:
    """Whether the words behind a name begin with the employer's: ``HealthDay Reporter``, ``AP Writer``."""
    first = words[0]
    return (
        first[1:] != first[1:].lower() and not first.isupper() and not first.startswith(("Mc", "Mac", "De", "O'", "O’"))
    ) or agencies.is_agency(" ".join(words[:2]))
