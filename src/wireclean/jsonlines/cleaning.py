"""What becomes of one line: its record, cleaned, or the reason why it cannot be."""

from __future__ import annotations

import json
from dataclasses import dataclass

from wireclean.batch import fault, listening
from wireclean.jsonlines.lines import LONGEST, Line
from wireclean.jsonlines.members import SPACE, Members
from wireclean.records import ADDED, TEXT, RecordError, clean_record
from wireclean.settings import ALIKE, PerFile, Settings
from wireclean.tally import Counts, counts
from wireclean.typed import Any, NamedTuple


class Outcome(NamedTuple):
    """What became of a line: a line of the result, or the ``reason`` why there is none."""

    data: bytes = b""
    reason: str = ""
    counts: Counts = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cleaning:
    """The work on one line, as a value that can be sent to a worker process."""

    settings: Settings
    text_field: str = TEXT
    removed: bool = False
    per_file: PerFile = ALIKE

    def __call__(self, line: Line) -> Outcome:
        """Never raises but for an interrupt."""
        outcome, said = listening(self._attempt, line)
        return outcome._replace(warnings=said) if said else outcome

    def _attempt(self, line: Line) -> Outcome:
        if line.end or line.fault:
            return Outcome()
        if line.data is None:
            return Outcome(reason=f"the line is longer than {LONGEST:,} bytes")
        try:
            settings = self.per_file.settings(line.path, self.settings)
            data, removed = cleaned(line.data, self.text_field, settings, removed=self.removed)
        except RecordError as error:
            return Outcome(reason=str(error))
        except Exception as error:
            return Outcome(reason=fault(error))
        return Outcome(data + b"\n", counts=removed)


def cleaned(
    line: bytes, text_field: str = TEXT, settings: Settings | None = None, *, removed: bool = False
) -> tuple[bytes, Counts]:
    """The line with its record cleaned as `wireclean.records.cleaned` does, and what was removed, in numbers.

    Raises `RecordError`, also for what is no JSON object in UTF-8.
    """
    try:
        text = line.decode().strip(SPACE)
    except UnicodeDecodeError as error:
        raise RecordError(f"byte {error.start}: not UTF-8") from None
    members = Members(text)
    for name in (text_field, ADDED):
        if name in members.repeated:
            raise RecordError(f"it has the field {name!r} more than once")
    if ADDED in members.values:
        begin, end = members.spans[ADDED]
        members.values[ADDED] = json.loads(text[begin:end])
    result = clean_record(members.values, text_field, settings, removed=removed)
    parts = {ADDED: _dumped(result.added, spaced=members.spaced)}
    if result.text != members.values[text_field]:
        parts[text_field] = _dumped(result.text)
    return members.with_values(parts).encode(), counts(result.removed)


def _dumped(value: Any, spaced: bool = True) -> str:
    """A value as JSON, with a space behind commas and colons or without any."""
    separators = (", ", ": ") if spaced else (",", ":")
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=separators)
