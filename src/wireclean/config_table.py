"""What the table of a configuration says, key by key, and what is said of a value that cannot be."""

from __future__ import annotations

import os
from collections.abc import Iterable

from wireclean.config import KEYS, LIST_KEYS, PROJECT_FILE, Config, ConfigError, root_of
from wireclean.nearest import nearest
from wireclean.render import FORMATS
from wireclean.settings import ALIKE, PerFile, Settings
from wireclean.typed import Any


def read_table(path: str, table: dict[str, Any]) -> Config:
    """The configuration that a table says; raises ``ConfigError`` for what we do not understand."""
    version = _version(path, table.get("required-version"))  # first: what else is said may be for another version
    whole = f"{path}: [tool.wireclean]" if os.path.basename(path) == PROJECT_FILE else f"{path}: a configuration"
    for key in table:
        if key not in KEYS:
            raise ConfigError(f"{whole} has no key {key!r}{nearest(key, KEYS) or '; it takes ' + ', '.join(KEYS)}")
    lists = {key: _strings(path, key, table.get(key, [])) for key in LIST_KEYS}
    lists["phrases"] = tuple(_beside(path, phrases) for phrases in lists["phrases"])
    _check_patterns(path, lists["patterns"])
    return Config(
        Settings(**lists),
        _format(path, table.get("format")),
        _paths(path, "exclude", _strings(path, "exclude", table.get("exclude", []))),
        _per_file(path, table.get("per-file-ignores", {})),
        _share(path, table.get("max-removed")),
        version,
        path,
        frozenset(table),
    )


def _version(path: str, wanted: object) -> str | None:
    if wanted is None:
        return None
    from importlib.metadata import version

    from wireclean.versions import VersionError, allows

    running = version("wireclean")
    example = f'required-version = ">={running}"'
    if not isinstance(wanted, str):
        raise ConfigError(f"{path}: required-version must be a string, not {wanted!r}: {example}")
    try:
        allowed = allows(wanted, running)
    except VersionError as error:
        raise ConfigError(f"{path}: required-version: {error}: {example}") from None
    if not allowed:
        asked = wanted if wanted.strip()[0] in "<>=!~" else f"=={wanted}"
        raise ConfigError(
            f"{path}: required-version is {wanted!r}, and this is wireclean {running}; "
            f"install the other (pip install 'wireclean{asked}'), or change required-version"
        )
    return wanted


def _per_file(path: str, value: object) -> PerFile:
    if not isinstance(value, dict):
        raise ConfigError(f'{path}: per-file-ignores must be a table: per-file-ignores = {{"drafts/" = ["REL"]}}')
    _paths(path, "per-file-ignores", value)
    ignores = tuple((key, _strings(path, f'per-file-ignores."{key}"', rules)) for key, rules in value.items())
    return PerFile(ignores, root_of(path)) if ignores else ALIKE


def _paths(path: str, key: str, patterns: Iterable[str]) -> tuple[str, ...]:
    from wireclean.files.exclude import pattern_fault

    for pattern in patterns:
        if why := pattern_fault(pattern):
            raise ConfigError(f"{path}: {key}: {why}")
    return tuple(patterns)


def _strings(path: str, key: str, value: object) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    example = f'{key} = ["{value}"]' if isinstance(value, str) else f'{key} = ["…"]'
    raise ConfigError(f"{path}: {key} must be a list of strings: {example}")


def _format(path: str, value: object) -> str | None:
    if value is None or (isinstance(value, str) and value in FORMATS):
        return value
    raise ConfigError(f"{path}: format must be one of {', '.join(map(repr, FORMATS))}, not {value!r}")


def _share(path: str, value: object) -> float | None:
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1:
        return float(value)
    raise ConfigError(f"{path}: max-removed must be a share from 0 to 1, not {value!r}: max-removed = 0.5")


def _beside(path: str, phrases: str) -> str:
    full = os.path.join(os.path.dirname(path), phrases)
    if not os.path.isfile(full):
        raise ConfigError(f"{path}: phrases: there is no file {full}")
    return full


def _check_patterns(path: str, patterns: tuple[str, ...]) -> None:
    if not patterns:
        return
    from wireclean.patterns import fault

    for pattern in patterns:
        if why := fault(pattern):
            raise ConfigError(f"{path}: patterns: {why}")
