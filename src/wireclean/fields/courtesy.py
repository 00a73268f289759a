"""Who gave a picture, behind its caption or alone: ``Photo courtesy of the Elm Museum``, ``Courtesy Elm Gallery.``."""

from __future__ import annotations

from wireclean.typed import Final

WORD: Final = "ourtesy "
LONGEST_GIVER: Final = 12  # words of who gave the picture
LONGEST_ABOVE: Final = 3  # words of a line with such a word in small letters: Some images courtesy of …
_PICTURES: Final = frozenset(
    "photo photos photograph photographs image images picture pictures illustration graphic artwork screenshot"
    " rendering renderings video".split()
)
_SMALL: Final = frozenset("the of and & for via by de del da du von der la le".split())  # inside a giver's name
_LAST: Final = frozenset("artist artists author authors family company collection".split())  # with which one may end
_PARTED: Final = (".", "!", "?", ";", ",", "”", '"', "’", ")", "…", "|", "–", "—", "-")
"""With one of which what is shown ends before a giver with a capital."""


def ends_in_courtesy(end: str) -> bool:
    """Whether the end of a line names who gave a picture, and nothing behind it.

    ``Three swans on the weir. Photo courtesy of Elm Museum`` and ``Swan, 1978. Image courtesy the artist.`` do; ``The
    photo, courtesy of the museum, shows a swan.`` and ``He thanked her for the courtesy of the town.`` do not.
    """
    at = end.rfind(WORD) - 1
    if at < 0 or not _is_giver(end[at + 1 + len(WORD) :].removeprefix("of ")):
        return False
    above = end[:at].rstrip()
    if end[at] == "C":
        return not above or above.endswith(_PARTED)
    word = above.rpartition(" ")[2].rpartition("©")[2]
    if end[at] != "c" or word.casefold() not in _PICTURES:
        return False
    return word[0].isupper() or above.count(" ") < LONGEST_ABOVE


def _is_giver(text: str) -> bool:
    """Whether words name people or houses alone: each has a capital, or stands inside such a name."""
    words = text.removesuffix(".").replace("/", " ").split()
    if not 0 < len(words) <= LONGEST_GIVER or (words[-1] in _SMALL and words[-1] != words[0]):
        return False
    named = [word for word in words if word not in _SMALL]
    return bool(named) and all(not word[0].islower() or word.strip(",") in _LAST for word in named)
