"""What newsrooms and agencies say of themselves below their stories."""

from __future__ import annotations

from wireclean.fields.republished import STORY
from wireclean.lazy import IGNORECASE, pattern
from wireclean.signs import group
from wireclean.typed import Final

HEAD: Final = 300  # characters in which such a line says whose it is
LONGEST_PRODUCED: Final = 120  # characters up to the word "news" of one that says who produced the story
_PORTRAIT: Final = pattern(
    r"(?:the )?[\w .-]{2,40} is (?:an independent global news organi[sz]ation|one of the world['’]s largest news)"
    r"|follow .{2,60} on (?:twitter|facebook|instagram|x)\b",
    IGNORECASE,
)
_TAGLINE: Final = pattern(
    r"(?P<name>[A-Z][\w’'&.-]*(?: [A-Z&][\w’'&.-]*){0,4}) is (?:"
    r"part of States Newsroom\b"
    r"|(?:a|an) (?:[\w-]+,? ){0,4}?(?:newsroom|news (?:organi[sz]ation|outlet|site|network))\b)"
)
_PRODUCED: Final = pattern(  # This story was originally produced by Stateline, which is part of States Newsroom
    rf"This {STORY} was originally (?:produced|reported|published) by"
    r" (?P<name>[A-Z][\w’'&.-]*(?: [A-Z&][\w’'&.-]*){0,3}),"
    r" (?:which is|a) (?:part of States Newsroom|(?:[\w-]+,? ){0,4}?news)"
)
_NEWSROOM: Final = pattern(
    r"(?:KFF Health News|Kaiser Health News|KHN) (?:is a|\(|, formerly)"
    r"|Bill of the Month is an? "
    r"|(?:The )?[A-Z][\w’' &-]{2,50} is (?:a )?part of (?:the )?States Newsroom"
    r"|(?:The )?[A-Z][\w’' &.-]{2,50} is an? [^.]{0,80}?(?:newsroom|news (?:network|organi[sz]ation|outlet|service"
    r"|site|website|agency))\b"
)
_STRONG_NEWSROOM: Final = (
    "The Conversation is an independent",
    "Bill of the Month is a",
    "KFF Health News is",
    "ProPublica is a nonprofit",
    "ProPublica is a Pulitzer",
    "Kaiser Health News",
    "KHN (",
    "KHN is",
)
SIGNS: Final = group("independent", "news", "kff", "kaiser", "khn", "bill")
"""A tagline has one of these."""


def is_tagline(text: str, tail: bool) -> bool:
    """Whether a newsroom whose stories others republish presents itself; of all others only behind the story."""
    if text.lstrip("([").startswith(_STRONG_NEWSROOM):
        return True
    return _NEWSROOM.match(text) is not None and (tail or "States Newsroom" in text)


def is_portrait(text: str) -> bool:
    """Whether an agency or wire describes itself, as it does below every story; that is no credit."""
    return _PORTRAIT.match(text[:HEAD]) is not None


def tagline_source(text: str) -> str | None:
    """The newsroom that a tagline presents, whose story it is: ``KFF Health News is a national newsroom that …``.

    Known from KFF Health News, the papers of States Newsroom and other nonprofit newsrooms that others republish.
    """
    match = _TAGLINE.match(text[:HEAD]) or _PRODUCED.match(text[:LONGEST_PRODUCED])
    return match["name"] if match is not None else None
