"""The YAML that front matter really holds: strings, quoted or not, blocks, lists of them, people with a name.

A value in any other shape is left out; nothing raises.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from wireclean.lazy import DOTALL, pattern
from wireclean.typed import Match

_KEY = pattern(r"""(?:"([^"\\]{1,80})"|'([^']{1,80})'|([^\W\d][\w.-]{0,79}))[ \t]*:(?:[ \t]+(.*))?$""")
_SURROGATES = pattern("[\ud800-\udfff]")
_DOUBLE = pattern(r'"((?:[^"\\]|\\.)*+)"', DOTALL)
_SINGLE = pattern(r"'((?:[^']|'')*+)'", DOTALL)
_FLOW_PLAIN = pattern(r"[^,\[\]{}]+")
_YAML_ESCAPE = pattern(r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)", DOTALL)
_YAML_SHORT = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
    " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_COMMENT = pattern(r"(?:^|[ \t])#.*$")
_NULLS = frozenset(("", "~", "null", "Null", "NULL"))

Value = str | list[str] | None
"""What a key may hold; ``None`` stands for what is neither a string nor a list of strings."""


def read(lines: Iterable[str]) -> tuple[dict[str, Value] | None, int]:
    """What stands between two fences ``---`` at the top of a text's lines, and how many lines that takes, with both.

    The value of each key is a string, a list of strings, or ``None`` where it is neither. ``(None, 0)`` where no fence
    opens or closes it, a line of it is no YAML, or comments and blank lines are all of it.
    """
    entries: list[tuple[str, list[str]]] = []
    opened = 0  # the number of that line
    for number, line in enumerate(lines, 1):
        line = line.rstrip()
        if not opened:
            if line and line != "---":
                break
            opened = number if line else 0
        elif line in ("---", "..."):
            if not entries and number > opened + 1:
                break  # two rules
            return {key: _value(held) for key, held in entries}, number
        elif not line or line.startswith("#"):
            if entries:
                entries[-1][1].append("")
        elif entries and (line[0] in " \t" or line == "-" or line.startswith("- ")):
            entries[-1][1].append(line)
        elif (match := _KEY.match(line)) is not None:
            entries.append((match[1] or match[2] or match[3], [match[4] or ""]))
        else:
            break
    return None, 0


def _value(lines: list[str]) -> Value:
    """What stands behind a key: the rest of its line, and the lines that go on from it."""
    head, rest = lines[0].strip(), lines[1:]
    if not head or head.startswith("#"):
        rest = [line for line in rest if line and not line.lstrip().startswith("#")]
        head = rest[0].strip() if rest else ""
        if head == "-" or head.startswith("- "):
            return _items(rest)
        if _KEY.match(head):
            return _name(rest)
        rest = rest[1:]
    if head[:1] in ("|", ">"):
        return _block(head, rest)
    if head[:1] == '"':
        return _scalar(_folded_lines(head, rest, escapes=True))
    if head[:1] == "'":
        return _scalar(_folded_lines(head, rest))
    if head[:1] == "[":
        return _flow(_folded_lines(head, rest))
    return _plain([head, *rest])


def _items(lines: list[str]) -> list[str]:
    """The items of a block list that are strings, or people with a name."""
    indent = len(lines[0]) - len(lines[0].lstrip())
    items: list[list[str]] = []
    for line in lines:
        if line[: indent + 2].rstrip() == " " * indent + "-":
            items.append([line[indent + 1 :]])
        else:
            items[-1].append(line)
    values = (_name(item) if _KEY.match(item[0].strip()) else _value(item) for item in items)
    return [value for value in values if isinstance(value, str)]


def _name(lines: list[str]) -> str | None:
    """A person's name in a mapping: ``name: Ann Lee``."""
    for line in lines:
        match = _KEY.match(line.strip())
        if match is not None and match[3] == "name":
            value = _value([match[4] or ""])
            return value if isinstance(value, str) else None
    return None


def _block(head: str, rest: list[str]) -> str | None:
    """A block scalar: lines kept behind ``|``, folded behind ``>``."""
    texts = [line.strip() for line in rest]
    if head[0] == "|":
        return "\n".join(texts).strip("\n") or None
    paragraphs: list[str] = []
    while texts:
        words = list(takewhile(bool, texts))
        texts = texts[len(words) + 1 :]
        if words:
            paragraphs.append(" ".join(words))
    return "\n".join(paragraphs) or None


def _folded_lines(head: str, rest: list[str], *, escapes: bool = False) -> str:
    """The lines of one scalar as one: an escaped line end is nothing, a blank line a line end, any other a space."""
    parts = [head]
    blank = 0
    for line in (line.strip() for line in rest):
        if not line:
            blank += 1
            continue
        last = parts[-1]
        if escapes and (len(last) - len(last.rstrip("\\"))) % 2:
            parts[-1] = last[:-1]
        else:
            parts.append("\n" * blank or " ")
        parts.append(line)
        blank = 0
    return "".join(parts)


def _scalar(text: str) -> str | None:
    """A quoted string, with perhaps a comment behind it."""
    match = (_DOUBLE if text[0] == '"' else _SINGLE).match(text)
    if match is None or _COMMENT.sub("", text[match.end() :]).strip():
        return None
    return _unescaped(match[1]) if text[0] == '"' else match[1].replace("''", "'")


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    text = _YAML_ESCAPE.sub(_sign, text)
    if _SURROGATES.search(text) is None:
        return text
    # JSON writes what lies beyond U+FFFF as two surrogates.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _sign(match: Match[str]) -> str:
    what = match[1]
    if len(what) > 1:
        code = int(what[1:], 16)
        return chr(code) if code <= 0x10FFFF else "\ufffd"
    return _YAML_SHORT.get(what, match[0])


def _flow(text: str) -> list[str] | None:
    """The strings of an inline list ``[a, "b"]``; nested ones are not read."""
    items: list[str] = []
    at = 1
    while at < len(text):
        if text[at] in ", \t\n":
            at += 1
        elif text[at] == "]":
            return items
        elif text[at] in "\"'":
            match = (_DOUBLE if text[at] == '"' else _SINGLE).match(text, at)
            if match is None:
                return None
            items.append(_unescaped(match[1]) if text[at] == '"' else match[1].replace("''", "'"))
            at = match.end()
        else:
            match = _FLOW_PLAIN.match(text, at)
            if match is None:
                return None
            if match[0].strip() not in _NULLS:
                items.append(match[0].strip())
            at = match.end()
    return None


def _plain(lines: list[str]) -> str | None:
    """An unquoted string as printed, without comments; ``Storm: a diary`` is no YAML, but what people write."""
    text = " ".join(filter(None, (_COMMENT.sub("", line).strip() for line in lines)))
    if text in _NULLS or text[0] in "{&*!%@`" or text.startswith("- "):
        return None
    return text
