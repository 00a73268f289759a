"""The fixtures as data: whole pages, each in a folder of its own.

``page.txt`` is what was scraped, ``why.txt`` says what is hard about it. Where ``article.json`` tells by hand what is
expected, ``article.md`` is the same as Markdown, written by ``python -m tests.update_fixtures``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wireclean.files.read import read

FIXTURES = Path(__file__).parent / "fixtures"


@dataclass(frozen=True)
class Case:
    """One page; its ``name`` is its folder: ``afp/floating-pitch``."""

    name: str
    folder: Path

    @property
    def page(self) -> str:
        return read(str(self.folder / "page.txt"))

    @property
    def json(self) -> dict[str, Any]:
        """The expected JSON."""
        expected: dict[str, Any] = json.loads((self.folder / "article.json").read_bytes())
        return expected

    @property
    def markdown(self) -> Path:
        """The file of the expected Markdown."""
        return self.folder / "article.md"

    @property
    def expected(self) -> bool:
        return (self.folder / "article.json").exists()


CASES = [
    Case(path.parent.relative_to(FIXTURES).as_posix(), path.parent) for path in sorted(FIXTURES.glob("*/*/page.txt"))
]
"""All pages, in the order of their names."""
