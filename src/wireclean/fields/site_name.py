"""A site's name as its masthead or footer prints it."""

from __future__ import annotations

from functools import lru_cache

from wireclean.lazy import IGNORECASE, pattern
from wireclean.markup.line import unlisted

REMEMBERED = 4_096  # lines; the entries of a site's menus recur on its pages
LONGEST = 6  # words of a site's name
LOGO = pattern(  # Elm Post logo, Elm Post Homepage: a picture's words
    r"(?P<name>\S.{1,40}?)(?: logo| home ?(?:page)?| [-–|] (?:back to )?home(?: ?page)?)", IGNORECASE
)
_MOTTO = pattern(r" [|–—-] ")  # The Elm Post – News for the high country
PARTICLES = frozenset(  # small words inside names
    {
        *("of", "the", "and", "&", "de", "del", "della", "delle", "dello", "do", "da", "di", "la", "le", "el", "van"),
        *("von", "der", "das", "die", "du", "des", "en", "y", "e", "og", "och", "i", "w", "na", "v", "u"),
    }
)


def is_capital(name: str, *, figures: bool = False) -> bool:
    """Whether all words of a name begin with a capital but its particles: ``Corriere della Sera``.

    With ``figures`` words that begin with one may be among them: ``Radio 24``.
    """
    return all(word[0].isupper() or word in PARTICLES or (figures and word[0].isdigit()) for word in name.split())


@lru_cache(maxsize=REMEMBERED)
def without_motto(text: str) -> str:
    """A masthead without its motto, its section, or the word that says that it is a logo."""
    text = unlisted(text)
    logo = LOGO.fullmatch(text)
    text = text.strip("[] ") if text[:1] == "[" else text  # [ Elm Post ]: a text browser's
    return logo["name"] if logo is not None else _MOTTO.split(text)[0].strip()
