"""The members of a JSON object, with where in its text each stands, so that all others stay as they were."""

from __future__ import annotations

import json

from wireclean.records import RecordError
from wireclean.typed import Any

NOT_JSON = "not JSON"
"""How the reason begins to reject what is no JSON at all."""
SPACE = " \t\r\n"
"""What JSON takes for white space."""


def _unread(value: object) -> None:
    """Nothing is kept of numbers and of objects inside the record: of other fields only the extent is wanted.

    They would cost memory, and ``int`` refuses more than 4,300 digits.
    """


_DECODER = json.JSONDecoder(parse_int=_unread, parse_float=_unread, object_hook=_unread)


class Members:
    """The members of a JSON object in ``text``: their values, and from where to where each stands."""

    __slots__ = ("_end", "_text", "repeated", "spaced", "spans", "values")

    def __init__(self, text: str) -> None:
        self._text = text
        self.values: dict[str, Any] = {}
        self.spans: dict[str, tuple[int, int]] = {}
        self.repeated: set[str] = set()
        self.spaced = True
        try:
            self._end = self._read(text)
        except json.JSONDecodeError as error:
            raise RecordError(f"{NOT_JSON}: {error.msg} at column {error.pos + 1}") from None
        except RecursionError:
            raise RecordError(f"{NOT_JSON} that can be read: it is nested too deep") from None

    def _read(self, text: str) -> int:
        """The place of the bracket that ends the object."""
        if not text.startswith("{"):
            _DECODER.decode(text)  # raises where it is no JSON at all
            raise RecordError("it is JSON, but no object")
        at = _behind_space(text, 1)
        if not text.startswith("}", at):
            while True:
                if not text.startswith('"', at):
                    raise json.JSONDecodeError("Expecting property name enclosed in double quotes", text, at)
                name, at = _DECODER.raw_decode(text, at)
                colon = _behind_space(text, at)
                if not text.startswith(":", colon):
                    raise json.JSONDecodeError("Expecting ':' delimiter", text, colon)
                begin = _behind_space(text, colon + 1)
                if not self.values:
                    self.spaced = begin > colon + 1
                value, end = _DECODER.raw_decode(text, begin)
                if name in self.values:
                    self.repeated.add(name)
                self.values[name] = value
                self.spans[name] = (begin, end)
                at = _behind_space(text, end)
                if not text.startswith(",", at):
                    break
                at = _behind_space(text, at + 1)
            if not text.startswith("}", at):
                raise json.JSONDecodeError("Expecting ',' delimiter", text, at)
        if at + 1 != len(text):
            raise json.JSONDecodeError("Extra data", text, at + 1)
        return at

    def with_values(self, values: dict[str, str]) -> str:
        """The object's text with other values, as JSON; one of a new name goes behind the others."""
        text, begin = self._text, 0
        pieces: list[str] = []
        known = sorted((self.spans[name], value) for name, value in values.items() if name in self.spans)
        for (first, end), value in known:
            pieces += (text[begin:first], value)
            begin = end
        last = len(text[: self._end].rstrip(SPACE))
        pieces.append(text[begin:last])
        comma, colon = (", ", ": ") if self.spaced else (",", ":")
        for name, value in values.items():
            if name not in self.spans:
                pieces.append(f"{comma if self.values else ''}{json.dumps(name)}{colon}{value}")
        pieces.append(text[last:])
        return "".join(pieces)


def _behind_space(text: str, at: int) -> int:
    """The first place from ``at`` on where no white space stands."""
    while at < len(text) and text[at] in SPACE:
        at += 1
    return at
