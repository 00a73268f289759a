"""Records that could not be cleaned: what is said of them, and the line that holds each."""

from __future__ import annotations

import json
from collections import Counter

from wireclean.jsonlines.lines import Line
from wireclean.jsonlines.members import NOT_JSON
from wireclean.typed import Any

MOST_TOLD = 10
"""Lines of a file that holds no JSON which are told of one by one."""


class Reasons:
    """Why lines are rejected, as a person is told: of a file that is no JSON Lines, not of each line alone."""

    def __init__(self) -> None:
        self.json: set[int] = set()
        """The files of which a line was JSON."""
        self._others: Counter[int] = Counter()  # by file: the lines that were none

    def told(self, line: Line, reason: str) -> str:
        """What to say of a line; nothing where enough was said of its file."""
        if line.file in self.json or not reason.startswith(NOT_JSON):
            self.json.add(line.file)
            return reason
        self._others[line.file] += 1
        if self._others[line.file] <= MOST_TOLD:
            return reason
        if self._others[line.file] > MOST_TOLD + 1:
            return ""
        return f"{NOT_JSON}, as no line above it; others like it are not shown. --from text reads a file as a page"


def reject(line: Line, reason: str) -> bytes:
    """A line that tells of a record that could not be cleaned, and holds it: nothing is lost.

    ``record`` is the record as it was read, ``record_base64`` that of one that is not UTF-8. Of a line that is too long
    to be held, ``offset`` and ``bytes`` say where it stands.
    """
    told: dict[str, Any] = {"file": line.name, "line": line.number, "reason": reason}
    if line.data is None:
        told |= {"record": None, "offset": line.offset, "bytes": line.size}
    else:
        try:
            told["record"] = line.data.decode()
        except UnicodeDecodeError:
            from base64 import b64encode

            told["record_base64"] = b64encode(line.data).decode()
    # A file name may hold bytes that are not UTF-8.
    return json.dumps(told, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"
