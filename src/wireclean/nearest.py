"""What somebody may have meant whose word is none that there is."""

from __future__ import annotations

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    folded = {_folded(key): key for key in known}
    found = get_close_matches(_folded(word), folded, n=1, cutoff=0.5)
    return f"; did you mean {folded[found[0]]!r}?" if found else ""


def _folded(word: str) -> str:
    return word.casefold().replace("_", "-")
