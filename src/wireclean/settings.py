"""How pages are cleaned: which rules speak, what the user adds to them, and what is different for some files."""

from __future__ import annotations

import os
from functools import lru_cache

from wireclean.files.read import STDIN
from wireclean.typed import NamedTuple, Protocol


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


def is_called(selector: str, rule: RuleNames) -> bool:
    """Whether ``selector`` is the rule's code or its name; capitals do not matter, and ``-`` is ``_``."""
    return rule.code == selector.upper() or rule.name == selector.lower().replace("-", "_")


def names(selector: str, rule: RuleNames) -> bool:
    """Whether ``selector`` is the rule's code or name, or the beginning of its code: ``SHR``, ``SHR1``.

    The digits of a code go from the general to the particular, so ``SHR1`` is a family within the family ``SHR``.
    """
    return bool(selector) and (is_called(selector, rule) or rule.code.startswith(selector.upper()))
