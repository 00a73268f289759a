"""Cleaning in place as work on many files, and how it is told what that does or would do to them."""

from __future__ import annotations

from collections.abc import Callable

from wireclean.files.inplace import MAX_REMOVED, Finding, subtract
from wireclean.files.inputs import Source
from wireclean.files.read import ReadError
from wireclean.files.rewrite import read_original, rewrite
from wireclean.files.sources import is_lines
from wireclean.settings import ALIKE, PerFile, Settings
from wireclean.tally import Tally, count, counts_of_blocks
from wireclean.typed import NamedTuple


class Change(NamedTuple):
    """What cleaning in place takes from the file ``path``: which lines, by which rules, and how that looks."""

    path: str
    findings: tuple[Finding, ...]
    diff: bytes


class Subtracting(NamedTuple):
    """Clean a file in place, or, without ``write``, find out what that would take: a `Change` as bytes, if anything.

    ``diff`` asks for the difference, ``coloured`` for one that a terminal can show.
    """

    settings: Settings
    encoding: str | None = None
    max_removed: float = MAX_REMOVED
    write: bool = False
    diff: bool = False
    coloured: bool = False
    per_file: PerFile = ALIKE

    def __call__(self, source: Source) -> bytes:
        """Raises ``OSError``; ``ReadError`` for a file that cannot be cleaned, which is then as it was."""
        import pickle

        from wireclean.render.diff import diff

        if is_lines(source.path):
            why = "JSON Lines by its name, which are not cleaned in place; -o FILE writes its records to another file"
            raise ReadError(f"{source.name}: {why}")
        original = read_original(source.path)
        settings = self.per_file.settings(source.path, self.settings)
        change = subtract(original.data, source.path, settings, self.encoding, self.max_removed)
        if not change.gone:
            return b""
        if self.write:
            rewrite(original, change.after)
        shown = diff(source.path, change, coloured=self.coloured) if self.diff else b""
        return pickle.dumps(Change(source.path, change.findings, shown))


class Report:
    """The changes to files, told one by one as they come in; those in ``sarif`` at the end, since it is one document.

    ``form`` is one of `wireclean.render.FINDINGS`, or ``None`` for no findings. Results go to ``put``, and what
    was written is told to ``say``.
    """

    def __init__(self, form: str | None, put: Callable[[bytes], object], say: Callable[[str], object] | None) -> None:
        self.form = form
        self.put = put
        self.say = say
        self.files = 0
        self.lines = 0
        self.tally = Tally()
        self._held: list[tuple[str, tuple[Finding, ...]]] = []

    def add(self, data: bytes) -> None:
        """Tell of one file that changes, as `Subtracting` gives it."""
        import pickle

        from wireclean.render import findings

        change: Change = pickle.loads(data)
        sizes = [(one.code, one.last - one.line + 1, len(one.text)) for one in change.findings]
        lines = sum(size for _, size, _ in sizes)
        self.tally.add(counts_of_blocks(sizes))
        self.files += 1
        self.lines += lines
        if self.form == "sarif":
            self._held.append((change.path, change.findings))
        elif self.form is not None:
            told = findings.github if self.form == "github" else findings.text
            self.put(told(change.path, change.findings).encode())
        if change.diff:
            self.put(change.diff)
        if self.say is not None:
            self.say(f"{change.path}: {count(lines, 'line')} removed")

    def close(self, *, whole: bool) -> None:
        """Tell what is told at the end; ``whole`` when every file could be looked at."""
        if self.form == "sarif":
            from importlib.metadata import version

            from wireclean.render.findings import sarif

            self.put(sarif(self._held, version("wireclean"), whole=whole).encode())

    def summary(self, files: int, *, write: bool) -> str:
        """The sum of it, of so many files that were looked at."""
        of = count(files, "file")
        if not self.files:
            return f"nothing to clean in {of}"
        lines, families = count(self.lines, "line"), self.tally.families()
        if write:
            return f"cleaned {self.files} of {of}: {lines} removed: {families}"
        return f"would clean {self.files} of {of}: {lines} would go: {families}"
