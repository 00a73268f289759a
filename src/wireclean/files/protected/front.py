"""Front matter of any kind, and whatever is in it."""

from __future__ import annotations

from collections.abc import Sequence

from wireclean.lazy import pattern

_FENCE_OF_KEYS = pattern(r"(---)[ \t]*\w{0,12}|(\+\+\+)|(;;;)")  # `---js`: what stands there is run, not read


def front_matter(lines: Sequence[str]) -> int:
    """The lines of front matter, of any kind and whatever is in it: it stands at the very top."""
    if not lines:
        return 0
    opened = _FENCE_OF_KEYS.fullmatch(lines[0].rstrip())
    if opened is not None:
        ends = ("---", "...") if opened[1] else (opened[2] or opened[3],)
        return next((number + 1 for number in range(1, len(lines)) if lines[number].rstrip() in ends), 0)
    if lines[0].rstrip() == "{":
        return next((number + 1 for number in range(1, len(lines)) if lines[number].rstrip() == "}"), 0)
    return 0
