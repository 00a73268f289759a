"""The configuration that holds for a file or a folder, key by key, and where each value comes from."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping

from wireclean.config import KEYS, Config
from wireclean.files.inplace import MAX_REMOVED
from wireclean.render import FORMATS
from wireclean.terminal import UNSAFE, safe
from wireclean.typed import Any

BUILT_IN = "built in"

WIDEST = 44  # columns; what is longer does not move the column of all origins to the right


def show(config: Config, given: Mapping[str, Any], path: str) -> str:
    """The configuration as TOML that could stand in a file, each key with its origin as a comment.

    Args:
        config: what the file says, with what the command line says in its stead.
        given: the values that the command line gave, by key.
        path: a file, for which its per-file-ignores are worked in, a folder, or standard input.
    """
    values, origins = _values(config, given), {key: _origin(config, given, key) for key in KEYS}
    if not os.path.isdir(path):
        _work_in(config, path, values, origins)
    lines = [(f"{key} = {_toml(values[key])}", origins[key]) for key in KEYS if values[key] is not None]
    lines += [(f"# {key} = …", "not set") for key in KEYS if values[key] is None]
    width = max(len(line) for line, _ in lines if len(line) <= WIDEST)
    head = f"# what holds for {safe(path)}\n"
    return head + "".join(f"{line:{width}}  # {safe(origin)}\n" for line, origin in lines)


def _values(config: Config, given: Mapping[str, Any]) -> dict[str, Any]:
    said = config.settings
    return {
        "select": said.select,
        "ignore": said.ignore,
        "phrases": tuple(map(os.path.abspath, said.phrases)),
        "patterns": said.patterns,
        "exclude": (*config.exclude, *given.get("exclude", ())),
        "per-file-ignores": dict(config.per_file.ignores),
        "format": given.get("format") or config.format or next(iter(FORMATS)),
        "max-removed": next(
            share for share in (given.get("max-removed"), config.max_removed, MAX_REMOVED) if share is not None
        ),
        "required-version": config.required_version,
    }


def _origin(config: Config, given: Mapping[str, Any], key: str) -> str:
    file = config.file if config.file is not None and key in config.said else None
    if key not in given:
        return file or BUILT_IN
    if key == "exclude" and file:  # the one place where the command line adds
        more = ", ".join(map(_toml, given[key]))
        return f"{file}; {more} of --exclude, below the current folder"
    return f"--{key}"


def _work_in(config: Config, path: str, values: dict[str, Any], origins: dict[str, str]) -> None:
    """Let the file's per-file-ignores be a part of ``ignore``, and show those alone."""
    patterns = config.per_file.matching(path)
    values["ignore"] = config.per_file.settings(path, config.settings).ignore
    values["per-file-ignores"] = {pattern: values["per-file-ignores"][pattern] for pattern in patterns}
    if patterns:
        origins["ignore"] += f"; per-file-ignores {', '.join(map(_toml, patterns))} of {config.file}"


def _toml(value: Any) -> str:
    if isinstance(value, str):
        # JSON's strings are TOML's, but for one control character; others would play tricks on a terminal.
        return UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(value, ensure_ascii=False))
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_toml(key)} = {_toml(item)}" for key, item in value.items()) + "}"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return repr(value)
