"""What is read of a byline."""

from __future__ import annotations

from wireclean.typed import NamedTuple


class Byline(NamedTuple):
    """A byline.

    ``text`` is the byline as printed, without ``By`` and without a date, an address or a handle behind it, its
    lines joined with a comma; ``authors`` the people in it; ``affiliation`` the organisation they write for (a big
    agency by its full name); ``used`` how many of the lines it took; ``marked`` whether a word such as ``By`` says
    that it is a byline. An unmarked one (``Ada Vermeer``, ``Press Trust of India``) is one only at the right place.
    """

    text: str
    authors: tuple[str, ...]
    affiliation: str | None
    used: int
    marked: bool
