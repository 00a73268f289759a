"""Sentences with an agency's mark behind: it signs the story, or credits the picture that the sentence describes."""

from __future__ import annotations

from wireclean.fields import agencies
from wireclean.lazy import IGNORECASE, pattern
from wireclean.typed import Final

SIGNATURE: Final = 40  # characters from the end in which an agency signs
SHORTEST_SIGNED: Final = 14  # words; what is shorter and has an agency behind it is a caption
SHORTEST_SPOKEN: Final = 7  # words of two sentences, of which a short caption has one
SIGNED_END: Final = 20  # characters in which the mark itself stands
LONGEST_SIGNED: Final = 28  # words
_SAID_LAST: Final = pattern(r"\b(?:said|says|told|added|according to)\b[^.]{0,30}\.[”\"]?\s?\(?\w[\w /]{1,30}\)?\.?$")
AFTER_STOP: Final = pattern(r"[a-z)][.!?][”\"]? [A-Z“\"]")  # a second sentence
_SIGNATURE: Final = pattern(
    r"[.!?…][”\"’'»]{0,2}\s?(?:\((?P<bracketed>[A-Za-z][\w /,&-]{1,30})\)"
    r"|(?:--\s?)?(?P<bare>[A-Z]{2,7}|BLOOMBERG|Reuters|Bernama|dpa|Keystone-(?:SDA|ATS)))\.?$"
)
_SIGNING: Final = ("Reuters", "Reuters.", "Bernama", "Bernama.", "dpa", "dpa.")  # bare marks that no capital ends
_SIGNING_ENDS: Final = frozenset("sa")  # of those marks
_MARK_AND: Final = pattern(r"[/,&]|\sand\s")
_SHOWN: Final = frozenset(
    {"CNN", "BBC", "CBC", "NPR", "CBS", "NBC", "EPA", "BBC News", "ABC News", "CBC News", "Metro"}
)
_PICTURED: Final = pattern(  # what captions say, and the story's sentences seldom do
    r"\b(?:photos?|pictures?|pictured|images?|seen|file|poses?|handout|screenshot|foto|bild|archiv\w*)\b|\([LRC]\)"
    r"|\b(?:19|20)\d\d\W{0,3}(?:\(|[A-Z]+\.?$)",
    IGNORECASE,
)


_DATED: Final = pattern(r"\b[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\.? \((?P<who>[A-Z][\w /]{1,30})\)$")


def signs_story(text: str) -> bool:
    """Whether an agency's mark behind a sentence may sign the story, and not credit a photo: ``… he said. (AFP)``.

    Both stand in the same place; a caption is short, or says that it is one or when the photo was taken. Others only
    their place tells apart: a signature has no more of the story below it.
    """
    words = text.count(" ")
    if words < SHORTEST_SIGNED and (words < SHORTEST_SPOKEN or AFTER_STOP.search(text[:-SIGNED_END]) is None):
        return False
    return is_signed(text)


def is_signed(text: str) -> bool:
    """Whether an agency's mark stands behind a sentence that nothing else shows to be a caption."""
    if not may_be_signed(text):
        return False
    found = _SIGNATURE.search(text[-SIGNATURE:])
    if found is None or _PICTURED.search(text):
        return False
    marks = [mark.strip() for mark in _MARK_AND.split(found["bracketed"] or found["bare"])]
    return all(
        mark.casefold() in agencies.UNNAMED
        or (mark not in _SHOWN and agencies.is_agency(mark) and (agencies.is_organisation(mark) or mark.islower()))
        for mark in marks
    )


def may_be_signed(text: str) -> bool:
    """Whether a line ends as a mark does."""
    last = text[-1:]
    if last == ".":
        last = text[-2:-1] if text[-2:-1] != "." else text.rstrip(".")[-1:]
    return last == ")" or last.isupper() or (last in _SIGNING_ENDS and text.endswith(_SIGNING))


SIGNED = ("(ANI)", "(PTI)", "(IANS)", "(ANSA)", "(EFE)", "(Xinhua)", "(Kyodo)", "(Yonhap)", "(TASS)", "(dpa)", "(KNA)")
"""Agencies' signatures, which are glued to a story's last sentence and credit no photo."""


def may_be_signed_photo(text: str) -> bool:
    """Whether a signed line could as well be a caption: one sentence, not long, in which nobody speaks."""
    if not may_be_signed(text) or text.count(" ") >= LONGEST_SIGNED or _SAID_LAST.search(text):
        return False
    if not is_signed(text):
        dated = _DATED.search(text) if text[-1] == ")" else None  # … in Busan on Nov. 1, 2025. (Yonhap)
        return dated is not None and agencies.is_agency(dated["who"])
    return AFTER_STOP.search(text[:-SIGNATURE]) is None
