"""Bytes to text: the only place where an encoding or a line end is looked at."""

from __future__ import annotations

import codecs
import sys

from wireclean.lazy import DOTALL, IGNORECASE, VERBOSE, pattern

STDIN = "-"

BOMS = (
    # UTF-32 before UTF-16: FF FE begins both.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)

HEAD = 65_536  # characters that are looked at for tags
MANY_TAGS = 12  # closing tags of a page's own elements; Markdown with some HTML in it has fewer to its lines

TO_TEXT = "w3m -dump -T text/html page.html | wireclean"

HTML_START = pattern(
    r"""\s*+ (?: <\?xml [^>]{0,200} \?> \s*+ )?   # <?xml version="1.0"?>
        (?: <!-- .{0,2000}? --> \s*+ )?           # <!-- saved from url=(0014)about:internet -->
        < (?: !doctype \s+ html | html | head | body ) \b
    """,
    VERBOSE | IGNORECASE | DOTALL,
)
CLOSING_TAG = pattern(r"</(?:a|article|div|h[1-6]|head|li|p|script|section|span|style|td|title|tr|ul)\s*>", IGNORECASE)


class ReadError(ValueError):
    """An input that cannot be read as text; the message names it and says what to do."""


def read(path: str, encoding: str | None = None) -> str:
    """The text of a file, or of standard input for ``-``.

    Raises ``OSError`` where it cannot be opened, and ``ReadError`` as ``decode`` does.
    """
    if path == STDIN:
        if sys.stdin is None:
            raise ReadError(f"{name_of(path)}: it is closed")
        return decode(sys.stdin.buffer.read(), name_of(path), encoding)
    with open(path, "rb") as file:
        return decode(file.read(), path, encoding)


def name_of(path: str) -> str:
    """What messages call an input."""
    return "standard input" if path == STDIN else path


def decode(data: bytes, name: str, encoding: str | None = None) -> str:
    """The text in ``data``: UTF-8, or what its byte-order mark says, or else ``encoding``. The mark does not stay.

    Nothing is guessed: one stray byte in a page of UTF-8 makes the detectors answer Mac Roman.

    Raises ``ReadError`` as ``decode_any`` does, and for raw HTML and nothing but white space.
    """
    text = decode_any(data, name, encoding)
    if reason := unusable(text):
        raise ReadError(f"{name}: {reason}")
    return text


def unusable(text: str) -> str | None:
    """Why ``text`` can be no page, and what to do: it is empty, binary or raw HTML. ``None`` where it may be one."""
    if not text or text.isspace():
        return "it is empty, there is nothing to clean"
    if "\0" in text:
        return f"binary, not text (a NUL character at offset {text.index(chr(0))})"
    if is_html(text):
        return f"raw HTML, not text; turn it into text first: {TO_TEXT}"
    return None


def decode_any(data: bytes, name: str, encoding: str | None = None) -> str:
    """The text in ``data``, whatever it says.

    Raises ``ReadError``, which calls the input ``name``, for bytes that do not decode (with the offset of the first,
    from 0, and its line, from 1), and for what is binary.
    """
    marked = next((codec for bom, codec in BOMS if data.startswith(bom)), None)
    if marked is None and encoding is None and b"\0" in data:
        raise ReadError(f"{name}: {_binary(data)}")
    codec = marked or encoding or "utf-8"
    try:
        text = data.decode(codec)
        if encoding is not None:
            text.encode()  # a codec like utf-7 lets lone surrogates through, which no output could hold
    except UnicodeError as error:
        raise ReadError(f"{name}: {_undecodable(data, codec, error)}") from None
    if "\0" in text:
        raise ReadError(f"{name}: binary, not text (a NUL character at offset {text.index(chr(0))})")
    return text


def is_html(text: str) -> bool:
    """Whether ``text`` is the source of a web page: it begins like one, or has a closing tag for every other line."""
    if HTML_START.match(text):
        return True
    if text.count("</", 0, HEAD) < MANY_TAGS:
        return False
    head = text[:HEAD]
    tags = len(CLOSING_TAG.findall(head))
    lines = sum(1 for line in split_lines(head) if line.strip())
    return tags >= MANY_TAGS and tags * 2 >= lines


def split_lines(text: str) -> list[str]:
    r"""The lines of ``text``, without their ends: ``\n``, ``\r\n`` or ``\r``, and nothing else.

    ``str.splitlines`` also splits at form feeds, U+0085 and U+2028, which stand inside paragraphs.

    >>> split_lines("one\r\ntwo\u2028still two\n")
    ['one', 'two\u2028still two', '']
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.split("\n")


def _binary(data: bytes) -> str:
    offset = data.index(0)
    even, odd = data[0:HEAD:2].count(0), data[1:HEAD:2].count(0)
    if 4 * max(even, odd) > min(len(data), HEAD) and not min(even, odd):  # every other byte of most of it
        wide = "utf-16-be" if even else "utf-16-le"
        return f"byte {offset}: NUL; it looks like UTF-16 without a byte-order mark: pass --encoding {wide}"
    return f"binary, not text (a NUL at byte {offset})"


def _undecodable(data: bytes, codec: str, error: UnicodeError) -> str:
    if not isinstance(error, UnicodeDecodeError):
        return f"cannot be read as {codec}; pass the encoding that it is in with --encoding"
    # utf-8-sig counts from behind the mark.
    offset = error.start + (len(codecs.BOM_UTF8) if codec == "utf-8-sig" else 0)
    line = len(split_lines(data[:offset].decode("latin-1")))
    cure = (
        "pass --encoding cp1252, or what it is in"
        if codec == "utf-8"
        else "pass the encoding that it is in with --encoding"
    )
    return f"byte {offset} (line {line}): not {codec.removesuffix('-sig').upper()}; {cure}"
