"""The organisation that a part of a byline names, whatever stands around its name: a desk, a job, a city."""

from __future__ import annotations

from wireclean.fields import agencies
from wireclean.fields.byline.staff import is_nobody
from wireclean.fields.names import is_title
from wireclean.lazy import IGNORECASE, pattern
from wireclean.typed import Final

FEWEST_SENTENCE: Final = 5  # words behind an agency's name that are no place
_STAFF_WORD: Final = pattern(r"\b(?:staff|wire|reports?|services?)\b", IGNORECASE)
_STAFF_LAST: Final = pattern(
    r"[\s,]+(?:and\s+)?(?:(?:editorial )?staff|staff reports?|staff writers?|editorial board"
    r"|with agencies|(?:news\s)?agencies)$",
    IGNORECASE,
)
BRACKETED: Final = pattern(r"\s*\(([^()]{2,40})\)$")
_ARTICLE: Final = pattern(r"^(?:[Ff]or )?the (?=[A-Z])")  # Ada Vermeer of the Elm Post; For the Elm Post
_DESK_OF: Final = pattern(r"(?:Redazione|Redaktion|Redacción|Rédaction|Redação|Redactie) (?=[A-ZÀ-ÞĀ-Ž])")
_TITLE_AT: Final = pattern(r"(?:Repórter|Enviad[oa] especial|Correspondente) d[ao] (?=[A-ZÀ-ÞĀ-Ž])")


def organisation(text: str) -> str | None:
    """The organisation that a part of a byline names, ready to be the source; ``None`` where it names none."""
    text = BRACKETED.sub("", text).strip(" ,")
    text = _ARTICLE.sub("", text)
    text = agencies.without_desk(_TITLE_AT.sub("", _DESK_OF.sub("", text)))
    if full := agencies.full_name(text):
        return full
    words = text.split()
    if is_title(text):
        for size in (3, 2, 1):
            name = " ".join(words[:size])
            if len(words) > size and agencies.is_printed_mark(name):
                return agencies.name_of(name)
        return None
    if 2 < len(words) < FEWEST_SENTENCE and (placed := agencies.full_name(" ".join(words[:2]))) and text.istitle():
        return placed  # Associated Press Vermilion
    first = agencies.full_name(words[0]) if words else None
    if first and words[0].isupper() and len(words) > 1 and _STAFF_WORD.search(text):
        return first  # "AP and staff reports"
    core = _STAFF_LAST.sub("", _STAFF_LAST.sub("", text)).strip()
    if not core or is_nobody(core):
        return None
    return agencies.name_of(core)
