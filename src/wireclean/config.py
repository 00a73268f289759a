"""The configuration: the file that says how pages are cleaned, and where it is found."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator

from wireclean.files.read import STDIN
from wireclean.settings import ALIKE, ALL_RULES, PerFile, Settings
from wireclean.typed import Any, NamedTuple

FILE = "wireclean.toml"
PROJECT_FILE = "pyproject.toml"
REPOSITORY_MARKS = (".git", ".hg", ".svn")
LIST_KEYS = ("select", "ignore", "phrases", "patterns")
KEYS = (*LIST_KEYS, "exclude", "per-file-ignores", "format", "max-removed", "required-version")


class ConfigError(ValueError):
    """A configuration that cannot be followed; the message names the file, the key and the cure."""


class Config(NamedTuple):
    """What a configuration file says: the settings, and the output format where it names one.

    ``exclude`` holds patterns of paths below the folder ``root`` that are passed by, as `wireclean.files.exclude` reads
    them. ``max_removed`` is the share of a file's words, from 0 to 1, that cleaning in place may take. ``file`` is
    the file and ``said`` the keys that stand in it.
    """

    settings: Settings = ALL_RULES
    format: str | None = None
    exclude: tuple[str, ...] = ()
    per_file: PerFile = ALIKE
    max_removed: float | None = None
    required_version: str | None = None
    file: str | None = None
    said: frozenset[str] = frozenset()

    @property
    def root(self) -> str:
        """The folder that paths in the file are below."""
        return root_of(self.file)


def root_of(file: str | None) -> str:
    """The folder that the paths in a configuration file are below."""
    return (os.path.dirname(file) if file else "") or os.curdir


def schema() -> str:
    """The JSON Schema of a configuration, for editors and for those who make one."""
    with open(os.path.join(os.path.dirname(__file__), "config.schema.json"), encoding="utf-8") as file:
        return file.read()


def load(path: str) -> Config:
    """The configuration in ``path``: ``[tool.wireclean]`` of a ``pyproject.toml``, the whole of any other file.

    Raises ``ConfigError`` for a file that cannot be read, is no TOML, or says what we do not understand.
    """
    table = _table(path, _bytes(path))
    if table is None:
        raise ConfigError(f"{path}: it has no table [tool.wireclean]")
    return _read(path, table)


def find_for(paths: Iterable[str]) -> Config:
    """The one configuration for all inputs: what `find` finds for their folders, or else for the current one.

    What a page becomes does not depend on what it is cleaned together with, so inputs that have different ones are
    refused. Raises ``ConfigError`` for those, and as ``load`` does.
    """
    known: dict[str, Config | None] = {}
    found: dict[str | None, tuple[str, Config]] = {}  # by its file: the first input that has it, and what it says
    for path in tuple(paths) or (STDIN,):
        folder = os.curdir if path == STDIN else path if os.path.isdir(path) else os.path.dirname(path)
        config = _holding(folder, known) or _holding(os.curdir, known) or Config()
        found.setdefault(config.file, (path, config))
    (one, first), *others = found.values()
    for other, config in others:
        has = f"has the configuration {config.file}" if config.file else "has no configuration"
        than = f"has {first.file}" if first.file else "has none"
        raise ConfigError(f"{other} {has}, and {one} {than}; clean them apart, or say --config or --isolated")
    return first


def find(folder: str) -> Config:
    """The configuration that holds in ``folder``: that of the nearest file at or above it, up to the repository's root.

    ``wireclean.toml`` stands before ``pyproject.toml``, and one without ``[tool.wireclean]`` does not count. Raises
    ``ConfigError`` as ``load`` does.
    """
    return _holding(folder, {}) or Config()


def _holding(folder: str, known: dict[str, Config | None]) -> Config | None:
    """What `find` finds, or ``None``; ``known`` is what was found for other folders."""
    found = None
    passed = []
    for level in _upwards(os.path.abspath(folder)):
        if level in known:
            found = known[level]
            break
        passed.append(level)
        if (found := _in(level)) is not None:
            break
    known.update(dict.fromkeys(passed, found))
    return found


def _in(folder: str) -> Config | None:
    """The configuration that stands in ``folder`` itself."""
    for name in (FILE, PROJECT_FILE):
        path = os.path.join(folder, name)
        if not os.path.isfile(path):
            continue
        data = _bytes(path)
        if name == PROJECT_FILE and not _may_hold_ours(data):
            continue
        if (table := _table(path, data)) is not None:
            return _read(path, table)
    return None


def _may_hold_ours(project: bytes) -> bool:
    """Whether a ``pyproject.toml`` may have a table [tool.wireclean]: to parse it takes longer than to clean a page.

    Most do not mention us. Where one does, as ours does, the table has a head of its own, or stands in [tool] or above
    all heads.
    """
    if b"wireclean" not in project:
        return False
    for line in map(bytes.lstrip, project.splitlines()):
        if line.startswith(b"["):
            head = line.partition(b"#")[0]
            if b"tool" in head and (b"wireclean" in head or b"." not in head):
                return True
        elif line.lstrip(b"\"'").startswith(b"tool"):
            return True
    return False


def _upwards(folder: str) -> Iterator[str]:
    while True:
        yield folder
        above = os.path.dirname(folder)
        if above == folder or any(os.path.exists(os.path.join(folder, mark)) for mark in REPOSITORY_MARKS):
            return
        folder = above


def _bytes(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from error


def _table(path: str, data: bytes) -> dict[str, Any] | None:
    import tomllib

    try:
        table = tomllib.loads(data.decode().replace("\r\n", "\n"))
    except ValueError as error:  # TOMLDecodeError and UnicodeDecodeError
        raise ConfigError(f"{path}: not TOML: {error}") from None
    except RecursionError:
        raise ConfigError(f"{path}: not TOML that can be read: it is nested too deep") from None
    if os.path.basename(path) != PROJECT_FILE:
        return table
    tool = table.get("tool")
    ours = tool.get("wireclean") if isinstance(tool, dict) else None
    if ours is not None and not isinstance(ours, dict):
        raise ConfigError(f"{path}: tool.wireclean must be a table")
    return ours


def _read(path: str, table: dict[str, Any]) -> Config:
    from wireclean.config_table import read_table  # most pages have no configuration

    return read_table(path, table)
