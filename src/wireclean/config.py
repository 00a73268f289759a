"""The configuration: which rules speak, what the user adds to them, and the file that says so."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import lru_cache

from wireclean.files.read import STDIN
from wireclean.render import FORMATS
from wireclean.typed import Any, NamedTuple, Protocol

FILE = "wireclean.toml"
PROJECT_FILE = "pyproject.toml"
REPOSITORY_MARKS = (".git", ".hg", ".svn")

LIST_KEYS = ("select", "ignore", "phrases", "patterns")
KEYS = (*LIST_KEYS, "exclude", "per-file-ignores", "format", "max-removed", "required-version")


class ConfigError(ValueError):
    """A configuration that cannot be followed; the message names the file, the key and the cure."""


class RuleNames(Protocol):
    """What a selector is compared with: a rule's ``code`` (``SHR101``) and ``name`` (``share_bar``)."""

    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...


class Settings(NamedTuple):
    """How pages are cleaned.

    ``select`` and ``ignore`` hold rules by code (``SHR101``), by the beginning of it (``SHR``, ``SHR1``), or by name
    (``share_bar``); no ``select`` means all rules, and ``ignore`` has the last word. ``phrases`` are paths of phrase
    tables in TOML, ``patterns`` regular expressions, both the user's own.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()

    def wants(self, rule: RuleNames) -> bool:
        """Whether ``rule`` is to speak."""
        chosen = not self.select or any(names(selector, rule) for selector in self.select)
        return chosen and not any(names(selector, rule) for selector in self.ignore)


ALL_RULES = Settings()
"""All rules speak, and the user adds nothing."""


class PerFile(NamedTuple):
    """The rules that are ignored in some files more: patterns of paths below the folder ``root``, each with selectors.

    The patterns are as `wireclean.files.exclude` reads them.
    """

    ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    root: str = os.curdir

    def matching(self, path: str) -> tuple[str, ...]:
        """The patterns that the file ``path`` matches. Standard input has no path, and matches none."""
        if not self.ignores or path == STDIN:
            return ()
        from wireclean.files.exclude import matching

        return tuple(matching(path, dict(self.ignores), self.root))

    def settings(self, path: str, general: Settings) -> Settings:
        """The settings for the file ``path`` where ``general`` ones hold for all."""
        patterns = self.matching(path)
        if not patterns:
            return general
        rules = dict(self.ignores)
        return _ignoring(general, tuple(selector for pattern in patterns for selector in rules[pattern]))


ALIKE = PerFile()
"""The same settings for all files."""


@lru_cache(maxsize=256)
def _ignoring(settings: Settings, more: tuple[str, ...]) -> Settings:
    """The same value each time, so that what is made of settings is made once for all files that share them."""
    return settings._replace(ignore=(*settings.ignore, *more))


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
        return _root(self.file)


def _root(file: str | None) -> str:
    return (os.path.dirname(file) if file else "") or os.curdir


def is_called(selector: str, rule: RuleNames) -> bool:
    """Whether ``selector`` is the rule's code or its name; capitals do not matter, and ``-`` is ``_``."""
    return rule.code == selector.upper() or rule.name == selector.lower().replace("-", "_")


def names(selector: str, rule: RuleNames) -> bool:
    """Whether ``selector`` is the rule's code or name, or the beginning of its code: ``SHR``, ``SHR1``.

    The digits of a code go from the general to the particular, so ``SHR1`` is a family within the family ``SHR``.
    """
    return bool(selector) and (is_called(selector, rule) or rule.code.startswith(selector.upper()))


def check_selectors(selectors: Iterable[str], rules: Iterable[RuleNames], where: str) -> None:
    """Raise ``ConfigError``, naming the nearest rule, for the first selector that names none of ``rules``.

    ``where`` tells what holds them: ``--select``, or a file and its key.
    """
    rules = tuple(rules)
    for selector in selectors:
        if not any(names(selector, rule) for rule in rules):
            raise ConfigError(f"{where}: {no_rule(selector, rules)}")


def check_rules(config: Config, rules: Iterable[RuleNames]) -> None:
    """Raise ``ConfigError`` for what a configuration file says of rules that there are not."""
    rules = tuple(rules)
    check_selectors(config.settings.select, rules, f"{config.file}: select")
    check_selectors(config.settings.ignore, rules, f"{config.file}: ignore")
    for pattern, selectors in config.per_file.ignores:
        check_selectors(selectors, rules, f"{config.file}: per-file-ignores: {pattern!r}")


def no_rule(selector: str, rules: Iterable[RuleNames]) -> str:
    """What to say when ``selector`` names none of ``rules``."""
    known = [word for rule in rules for word in (rule.code, rule.name)]
    return f"there is no rule {selector!r}{_nearest(selector, known)} (--list-rules shows them)"


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
    return _config(path, table)


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
            return _config(path, table)
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


def _config(path: str, table: dict[str, Any]) -> Config:
    version = _version(path, table.get("required-version"))  # first: what else is said may be for another version
    whole = f"{path}: [tool.wireclean]" if os.path.basename(path) == PROJECT_FILE else f"{path}: a configuration"
    for key in table:
        if key not in KEYS:
            raise ConfigError(f"{whole} has no key {key!r}{_nearest(key, KEYS) or '; it takes ' + ', '.join(KEYS)}")
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
    return PerFile(ignores, _root(path)) if ignores else ALIKE


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


def _nearest(word: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches

    folded = {_folded(key): key for key in known}
    found = get_close_matches(_folded(word), folded, n=1, cutoff=0.5)
    return f"; did you mean {folded[found[0]]!r}?" if found else ""


def _folded(word: str) -> str:
    return word.casefold().replace("_", "-")
