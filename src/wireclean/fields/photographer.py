"""Photographers and those whom they work for, behind a caption or alone below it."""

from __future__ import annotations

from wireclean.fields import agencies, names, places
from wireclean.fields.signed_sentence import SIGNED, signs_story
from wireclean.lazy import IGNORECASE, pattern
from wireclean.signs import group
from wireclean.typed import Final

LONGEST_LINE: Final = 80  # characters of a credit alone

_STATION: Final = pattern(  # … on the lawn. (KRDT), (FOX 9), (KIRO 7 News), (12 News)
    r"[.!?][”\"]? \((?:(?P<sign>[A-Z]{3,5}(?:-TV)?)"
    r"|(?P<numbered>(?:[A-Z]{3,5}|News|NEWS|Local|LOCAL|Channel) ?\d{1,2}(?: [A-Z]\w+)?"
    r"|\d{1,2} ?(?:News|NEWS)))\)$"
)
_NAMED_BEHIND: Final = pattern(
    r"^[A-ZÀ-ÞĀ-Ž][\w.’'-]+(?: [A-ZÀ-ÞĀ-Ž][\w.’'-]+){0,3}/[A-Z][\w ]{1,30}"  # Ida Voss/EPA via CNN
    r"(?: via [A-Z][\w ]{1,30})?$"
    r"|\([A-ZÀ-ÞĀ-Ž][^()/]{1,40}/ ?(?:[A-ZÀ-ÞĀ-Ž][^()/]{1,40}|iStock ?)\)$"  # (Hal Brandt/CBC)
    r"|[.!?][”’\"']? \([A-ZÀ-ÞĀ-Ž][\w’']+(?: [A-ZÀ-ÞĀ-Ž][\w’']+){0,3}\)$"  # … young women and girls. (Christie's)
    r"|[.!?][”’\"']? (?:\| )?[A-ZÀ-ÞĀ-Ž][\w’'-]+(?: [A-ZÀ-ÞĀ-Ž][\w’'.-]+){1,2}"  # . Ida Voss for Rest of World
    r" for [A-Z]\w+(?: \w+){0,4}$"
    r"|[ .][A-ZÀ-ÞĀ-Ž][\w’'-]+ [A-ZÀ-ÞĀ-Ž][\w’'-]+ ?/ ?[A-Z]\w+(?: Images| Photos?)?$"  # Hal Brandt/AP
    r"|^[A-ZÀ-ÞĀ-Ž][\w.’'-]+(?: [A-ZÀ-ÞĀ-Ž][\w.’'-]+){1,3} / Pool(?: [Pp]hoto)?"  # Ida Voss / Pool via Reuters
    r" via [A-Z]\w+$"
    r"|^[A-ZÀ-ÞĀ-Ž][\w.’' -]{1,40} ?/ ?(?:File|FILE|Released|Handout|Contributed)$"  # STAR / File
    r"|^\([A-ZÀ-ÞĀ-Ž][\w.’'-]+(?: [A-ZÀ-ÞĀ-Ž][\w.’'-]+){1,3}\)$"  # (Los Angeles Times) alone
    r"|^(?:Quelle: )?picture alliance\b.{0,60}$"
    r"|[.!?][”’\"']? (?:Supplied|Handout|AP|AFP|EPA|AAP|Reuters|Getty|PA|Alamy|Shutterstock)(?: (?:file )?photo)?\.?$"
)
_CAPITALS: Final = pattern(  # … on the ice in Vik (Ida VOSS), AFP's
    r"[\w’'] \([A-ZÀ-ÞĀ-Ž][\w’'-]+(?: [A-ZÀ-ÞĀ-Ž][\w’'-]+)? [A-Z][A-Z’'-]{2,}\)$"
)
_PICTURE_DESK: Final = pattern(  # The swan on its way to the ferry (PA)
    r"[\w’'] \((?:PA(?: (?:Media|Wire|Archive|Images))?|Alamy|Getty(?: Images)?|iStock)\)$"
)
CREDITED: Final = 2  # parts of a credit with a slash: who, and for whom
LONGEST_DESK: Final = 20  # characters of a picture desk and what stands right before it
SHORTEST_SHOWN: Final = 5  # words of the caption before a picture desk
_LAST_WORDS: Final = tuple(
    f"{word}{end}"
    for word in ("Supplied", "Handout", "AP", "AFP", "EPA", "AAP", "Reuters", "Getty", "PA", "Alamy", "Shutterstock")
    for end in ("", ".", " photo", " photo.", " file photo")
)
SIGNS: Final = group(
    *("/", ")", "redit"), words=("for", "-"), ends=tuple({end.split()[-1].casefold() for end in _LAST_WORDS})
)
"""A line that `is_credited` holds one of these."""
_NO_NAME: Final = (".", ",", ":", ";", "?", "!", "”", "’", '"', "'")  # what no name and no agency ends with
_ROLE: Final = pattern(
    r"(?:Image|Photo|Picture) credit:? \S.{1,40}$"  # Representative image Image credit: ANI
    r"|^[A-ZÀ-ÞĀ-Ž][\w.’'-]+(?: [A-ZÀ-ÞĀ-Ž][\w.’'-]+){1,3}"
    r" - (?:stringer|staff|freelancer?|photographer|handout|pool), .{2,40}$",
    IGNORECASE,
)


def is_credited(text: str) -> bool:
    """Whether a line ends in a photographer's, a station's or a site's credit, as captions of all sites do."""
    bracketed = text.endswith(")")
    behind = not text.endswith(_NO_NAME) and ("/" in text or " for " in text)
    named = bracketed or behind or text.endswith(_LAST_WORDS)
    if (
        named
        and (_NAMED_BEHIND.search(text) or (bracketed and _is_capitals_behind(text)))
        and not text.endswith(SIGNED)
        and not signs_story(text)
    ):
        return not (_is_stage_direction(text) or _is_label(text))
    if bracketed and _PICTURE_DESK.search(text[-LONGEST_DESK:]) and text.count(" ") > SHORTEST_SHOWN:
        return not text.endswith(SIGNED) and not signs_story(text)
    station = _STATION.search(text) if bracketed else None
    if station is not None and (
        station["numbered"] or (agencies.is_call_sign(station["sign"]) and not agencies.is_agency(station["sign"]))
    ):
        return True
    return (" - " in text or "redit" in text or "REDIT" in text) and _ROLE.search(text) is not None


def _is_capitals_behind(text: str) -> bool:
    """Whether a photographer with a surname in capitals stands in brackets behind some words."""
    found = _CAPITALS.search(text, max(0, len(text) - LONGEST_LINE))
    return found is not None and text.count(" ", 0, found.start()) >= SHORTEST_SHOWN


def _is_label(text: str) -> bool:
    """Whether a line is two words of menus with a slash between them, or two who wrote: ``Economy/Finance``.

    ``Australia/NZ`` is a section, too, and ``AFP/The Local`` an agency and a paper. Crumbs and columns have a space
    behind each slash alone: ``Elm TV/ News``, ``GOOD GOVERNMENT/ Learning``.
    """
    words = text.split("/")
    if words[-1][:1] == " " and words[-2][-1:] != " " and text[-1] != ")":
        return len(words) > CREDITED or not agencies.is_organisation(words[-1])
    if words[-1].startswith("The ") and agencies.is_agency(words[0]):
        return True
    return " " not in text and (any(word.casefold() in names.NO_NAMES for word in words) or places.is_region(words[0]))


def _is_stage_direction(text: str) -> bool:
    """Whether a line says in brackets what is heard in a transcript: ``(SOUNDBITE OF FOGHORN)``."""
    return text[0] == "(" and text.isupper() and not agencies.is_organisation(text.strip("()"))


_YEAR: Final = pattern(r" (?:19|20)\d\d$")


def is_credit_line(text: str) -> bool:
    """Whether a line could be a credit alone, as it stands right below a caption: a photographer and for whom.

    ``ADA VERMEER, ASSOCIATED PRESS`` (Lee's papers), ``Ada Vermeer | The Post`` (Advance's), ``Associated Press``,
    ``| Ada Vermeer | Elm Post`` (Nation Media Group's).
    Where no caption stands above, bylines look the same.
    """
    if len(text) > LONGEST_LINE:
        return False
    text = text.removeprefix("| ")
    name, bar, organisation = _YEAR.sub("", text).partition(" | ")  # Julio Cortez | AP 2021
    if not bar and text.isupper():
        name, bar, organisation = text.partition(", ")
    if bar:
        return names.is_full_name(name) and (agencies.is_organisation(organisation) or organisation[:4] == "The ")
    who, employed, house = text.partition(" for ")  # Ada Vermeer for NPR
    if employed and names.is_full_name(who) and (agencies.is_agency(house) or agencies.is_organisation(house)):
        return True
    who, slash, house = text.partition("/")  # Ada Vermeer/Visit Port Ellis
    if slash and house[:1].isupper() and names.is_full_name(who):
        return True
    if agencies.is_call_sign(text) and len(text) > 3:  # KABC-TV
        return True
    return agencies.full_name(text) is not None and not agencies.is_release_wire(text)
