"""Which files a pattern of paths means, as in ``.gitignore``: what is passed by, and what has settings of its own."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from wireclean.files.sources import real_folder


def is_excluded(path: str, patterns: Sequence[str], root: str) -> bool:
    """Whether ``path`` or a folder that it is in matches one of ``patterns``, whose paths are below ``root``.

    ``*.txt`` and ``drafts`` match a name in any folder; a pattern with a slash inside it, ``docs/*.md`` or
    ``/README.md``, is a path below ``root``. ``*`` and ``?`` stop at a slash, ``**`` goes on over folders, and a final
    slash is for folders only: ``drafts/``. What is not below ``root`` has no path there, but a name. A ``path`` that
    ends with a slash is a folder.
    """
    return next(matching(path, patterns, root), None) is not None


def matching(path: str, patterns: Iterable[str], root: str) -> Iterator[str]:
    """Those of ``patterns`` that match ``path`` or a folder that it is in, as `is_excluded` reads them."""
    patterns = tuple(patterns)
    if not patterns:
        return
    folder = path.endswith(os.sep)
    above, name = os.path.split(os.path.abspath(path))
    parts = os.path.relpath(os.path.join(real_folder(above), name), real_folder(os.path.abspath(root))).split(os.sep)
    below = parts[0] != os.pardir
    for pattern in patterns:
        if any(
            _matches(pattern, parts[:depth], folder=folder or depth < len(parts), below=below)
            for depth in range(1, len(parts) + 1)
        ):
            yield pattern


def pattern_fault(pattern: str) -> str:
    """Why ``pattern`` is none that could match anything, or nothing."""
    if pattern.startswith("!"):
        return f"{pattern!r} would bring a file back, which no pattern does here; let the others pass less by"
    return "" if pattern.strip("/") else f"{pattern!r} matches nothing; '*' matches every name"


def _matches(pattern: str, parts: list[str], *, folder: bool, below: bool) -> bool:
    if pattern.endswith("/") and not folder:
        return False
    wanted = pattern.strip("/").split("/")
    if len(wanted) == 1 and not pattern.startswith("/"):
        return _fits(parts[-1], wanted[0])
    return below and _match_all(wanted, parts)


def _match_all(wanted: list[str], parts: list[str]) -> bool:
    """Whether the parts of a path are those of a pattern, one by one; ``**`` is any number of them."""
    # reached[i]: the pattern's first parts, as many as were looked at, match the path's first i.
    reached = [True] + [False] * len(parts)
    for want in wanted:
        behind = [False] * (len(parts) + 1)
        for at, ok in enumerate(reached):
            if want == "**":
                behind[at] = ok or (at > 0 and behind[at - 1])
            elif ok and at < len(parts) and _fits(parts[at], want):
                behind[at + 1] = True
        reached = behind
    return reached[-1]


def _fits(name: str, pattern: str) -> bool:
    """Whether one part of a path matches one of a pattern."""
    from fnmatch import fnmatchcase  # and `re`, which a start without patterns does not load

    return fnmatchcase(name, pattern)
