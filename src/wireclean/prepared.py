"""Prepared forms: what takes long to make and comes out the same at every start, kept beside Python's bytecode.

It is kept in ``__pycache__``, from which Python loads our code, or where that cannot be written in the user's cache
folder. What is kept says what it was made from, and is used for nothing else. Where nothing can be kept, everything
works as well, only slower. `marshal` is fast, but what it reads is trusted: files that others could write are not read.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Iterator

from wireclean.typed import Any, cast

PRIVATE = 0o600
"""The mode of what is kept."""

OTHERS = 0o022
"""The bits of a mode that let others write."""


def load(name: str, made_from: object) -> object | None:
    """What is kept under a name, if it was made from the same; else ``None``.

    ``made_from`` is whatever decides how it comes out: versions, or files with their sizes and times.
    """
    for folder in _folders():
        try:
            with open(_path(folder, name), "rb") as file:
                if _is_ours(os.fstat(file.fileno())):
                    kept: tuple[object, object] = marshal.loads(file.read())
                    if kept[0] == made_from:
                        return kept[1]
        except (OSError, ValueError, EOFError, TypeError, LookupError):
            continue  # not there, of another Python, or torn: it is made again
    return None


def keep(name: str, made_from: Any, value: Any) -> None:
    """Keep a value that `marshal` knows: strings, bytes, numbers, and tuples, lists and dictionaries of them."""
    data = marshal.dumps((made_from, value))
    for folder in _folders():
        if _write(folder, name, data):
            return


def tables(module: str, *others: str) -> dict[str, Any]:
    """What a module of ours defines in capitals, by name: words that take long to make of their texts.

    It is loaded only where they are not kept, or were made when it, or one of the ``others`` that it uses, was another.
    """
    try:
        made_from = tuple(
            (status.st_size, status.st_mtime_ns) for status in map(os.stat, map(_source, (module, *others)))
        )
    except OSError:  # no files of their own
        return _defined(module)
    found = cast("dict[str, Any] | None", load(module, made_from))
    if found is None:
        found = _defined(module)
        keep(module, made_from, found)
    return found


def _defined(module: str) -> dict[str, Any]:
    from importlib import import_module

    return {name: value for name, value in vars(import_module(module)).items() if name.isupper() and name[0] != "_"}


def _source(module: str) -> str:
    """The file of a module of ours."""
    return os.path.join(os.path.dirname(__file__), *module.split(".")[1:]) + ".py"


def _folders() -> Iterator[str]:
    """Where things may be kept, the best first."""
    if __spec__ is not None and __spec__.cached and not sys.dont_write_bytecode:
        yield os.path.dirname(__spec__.cached)
    base = os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_CACHE_HOME", "")
    base = base if os.path.isabs(base) else os.path.expanduser(os.path.join("~", ".cache"))
    if os.path.isabs(base):
        # Installations do not share a folder: they would take turns in making their own.
        place = os.path.splitdrive(os.path.dirname(os.path.abspath(__file__)))[1]
        yield os.path.join(base, "wireclean", place.strip(os.sep))


def _path(folder: str, name: str) -> str:
    return os.path.join(folder, f"{name}.{sys.implementation.cache_tag}.prepared")


def _is_ours(status: os.stat_result) -> bool:
    """Whether a file is this user's, or root's, and nobody else may write it."""
    if not hasattr(os, "geteuid"):  # Windows: a user's folders are closed to others
        return True
    return status.st_uid in (0, os.geteuid()) and not status.st_mode & OTHERS


def _write(folder: str, name: str, data: bytes) -> bool:
    """Write whole or not at all: another process may read at the same time."""
    path = _path(folder, name)
    temporary = f"{path}.{os.getpid()}"
    try:
        os.makedirs(folder, 0o700, exist_ok=True)
        file = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), PRIVATE)
        try:
            with open(file, "wb") as opened:
                opened.write(data)
            os.replace(temporary, path)
        except OSError:
            os.unlink(temporary)
            return False
    except OSError:
        return False
    return True
