"""What a wording is, and the error of a table of them."""

from __future__ import annotations

from wireclean.typed import NamedTuple

FAMILIES = (
    "navigation",
    "share",
    "comments",
    "newsletter",
    "paywall",
    "related",
    "ads",
    "player",
    "gallery",
    "legal",
    "widgets",
    "wire",
)
"""What a phrase may be; the families that a table may name."""
STRENGTHS = ("exact", "label")
"""``exact``: chrome also inside a story, where it is the whole block. ``label``: could be a subhead of the story."""


class PhraseError(ValueError):
    """A table of phrases that cannot be used: names the file, the key and the cure."""


class Phrase(NamedTuple):
    """What a wording is.

    ``family`` is one of `FAMILIES`, ``strength`` one of `STRENGTHS`, ``table`` the stem of the file that lists it.
    ``ends``: below a story it begins what runs to the end of the page. ``opens``: the short lines right behind it are
    teasers.
    """

    family: str
    strength: str
    ends: bool
    opens: bool
    table: str
