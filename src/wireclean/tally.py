"""What a batch comes to: how many pages, and what went from them by which rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from wireclean.article import Removed

Counts = tuple[tuple[str, int, int, int], ...]
"""What went from one page: to each rule's code the blocks, lines and characters."""

FAMILIES = {
    "ADS": "ads",
    "COM": "comments",
    "FLD": "fields",
    "LEG": "legal",
    "NAV": "navigation",
    "NWS": "newsletters",
    "PLY": "players",
    "REL": "related stories",
    "SHR": "share bars",
    "SPC": "stray marks",
    "USR": "own patterns",
    "WIR": "wire furniture",
}
"""What the families of rules are called, by the letters of their codes."""

HEADINGS = ("rule", "name", "pages", "blocks", "lines", "characters")


def counts(removed: Iterable[Removed]) -> Counts:
    """What was removed from a page, in numbers: small enough to come back from a worker."""
    blocks: dict[tuple[str, int], list[int]] = {}
    for line in removed:
        blocks.setdefault((line.rule, line.block), []).append(len(line.text))
    return counts_of_blocks((code, len(lines), sum(lines)) for (code, _), lines in blocks.items())


def counts_of_blocks(blocks: Iterable[tuple[str, int, int]]) -> Counts:
    """The same of blocks by the code of their rule, each with its lines and characters."""
    rules: dict[str, list[int]] = {}
    for code, lines, characters in blocks:
        sums = rules.setdefault(code, [0, 0, 0])
        for place, number in enumerate((1, lines, characters)):
            sums[place] += number
    return tuple((code, blocks, lines, characters) for code, (blocks, lines, characters) in rules.items())


class Tally:
    """The sums over a batch. ``earlier`` inputs were done by the run that this one resumes."""

    __slots__ = ("cleaned", "earlier", "failed", "rules", "unchanged")

    def __init__(self) -> None:
        self.cleaned = 0
        self.unchanged = 0
        self.failed = 0
        self.earlier = 0
        self.rules: dict[str, list[int]] = {}

    def add(self, removed: Counts) -> None:
        """Count a page in; one from which nothing was removed is unchanged."""
        if removed:
            self.cleaned += 1
        else:
            self.unchanged += 1
        for code, *numbers in removed:
            sums = self.rules.setdefault(code, [0, 0, 0, 0])
            for place, number in enumerate((1, *numbers)):
                sums[place] += number

    def summary(self, what: str, failed: str = "failed") -> str:
        """One line: ``4 files: 3 cleaned, 1 unchanged, 0 failed; 9 lines removed: navigation 6, share bars 3``."""
        all_of_them = self.cleaned + self.unchanged + self.failed
        parts = [f"{self.cleaned} cleaned", f"{self.unchanged} unchanged", f"{self.failed} {failed}"]
        if self.earlier:
            parts.append(f"{self.earlier} done before")
        said = f"{count(all_of_them + self.earlier, what)}: {', '.join(parts)}"
        if not self.rules:
            return said
        return f"{said}; {count(sum(sums[2] for sums in self.rules.values()), 'line')} removed: {self.families()}"

    def families(self) -> str:
        """The lines that went by each family of rules, the one of most lines first: ``navigation 6, share bars 3``."""
        families: Counter[str] = Counter()
        for code, (_, _, lines, _) in self.rules.items():
            families[FAMILIES.get(code[:3], code[:3])] += lines
        most_first = sorted(families.items(), key=lambda family: (-family[1], family[0]))
        return ", ".join(f"{name} {lines}" for name, lines in most_first)

    def table(self, names: dict[str, str]) -> str:
        """A row to each rule that removed something, the one of most lines first; ``names`` are the rules' by code."""
        rows = [
            (code, names.get(code, ""), *map(str, numbers))
            for code, numbers in sorted(self.rules.items(), key=lambda rule: (-rule[1][2], rule[0]))
        ]
        widths = [max(map(len, column)) for column in zip(HEADINGS, *rows, strict=True)]
        return "".join(
            "  ".join(
                cell.rjust(width) if place > 1 else cell.ljust(width)
                for place, (cell, width) in enumerate(zip(row, widths, strict=True))
            )
            + "\n"
            for row in (HEADINGS, *rows)
        )


def count(number: int, what: str) -> str:
    """So many of it: ``1 file``, ``2 files``."""
    return f"{number} {what}{'s' if number != 1 else ''}"
