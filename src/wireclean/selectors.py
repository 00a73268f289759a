"""Selectors of rules that were given: each has to name one that there is."""

from __future__ import annotations

from collections.abc import Iterable

from wireclean.config import Config, ConfigError
from wireclean.nearest import nearest
from wireclean.settings import RuleNames, names


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
    return f"there is no rule {selector!r}{nearest(selector, known)} (--list-rules shows them)"
