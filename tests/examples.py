"""The examples in the rules' docstrings, as data: each is a page drawn as a diff (``-`` goes, nothing stays)."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass

from wireclean.rule import Rule
from wireclean.settings import Settings

_PATTERNS = re.compile(r"``(patterns = \[.*\])``")
_EXAMPLE = re.compile(r"(?:^ {4}.*\n?|^\n(?= {4}))+", re.MULTILINE)


@dataclass(frozen=True)
class Example:
    """One example: the page's lines, and for each whether it goes."""

    rule: Rule
    lines: tuple[str, ...]
    goes: tuple[bool, ...]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    @property
    def settings(self) -> Settings:
        """The user's patterns that the rule's page supposes."""
        said = _PATTERNS.search(self.rule.page)
        return Settings(patterns=tuple(tomllib.loads(said[1])["patterns"])) if said else Settings()

    def __str__(self) -> str:
        return drawn(self.lines, self.goes)


def drawn(lines: tuple[str, ...], goes: tuple[bool, ...]) -> str:
    """Lines as a diff."""
    return "\n".join(f"{'-' if gone else ' '} {line}".rstrip() for line, gone in zip(lines, goes, strict=True))


def examples(rule: Rule) -> list[Example]:
    """The examples of a rule's page, in their order."""
    found = []
    for match in _EXAMPLE.finditer(rule.page):
        rows = [row[4:] for row in match[0].strip("\n").split("\n")]
        lines = tuple(row[2:] for row in rows)
        found.append(Example(rule, lines, tuple(row.startswith("-") for row in rows)))
    return found
