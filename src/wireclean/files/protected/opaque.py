"""What has no Markdown inside: fenced code, comments, raw elements, mathematics, what is switched off."""

from __future__ import annotations

from wireclean.files.protected.page import Page
from wireclean.lazy import IGNORECASE, pattern

_OFF = pattern(r"\s*(?:<!--|\{/\*)\s*wireclean:\s*off\s*(?:-->|\*/\})\s*")
_ON = pattern(r"\s*(?:<!--|\{/\*)\s*wireclean:\s*on\s*(?:-->|\*/\})\s*")
_FENCE = pattern(r"([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*)(?:(`{3,})[^`]*|(~{3,}).*)")
_RAW = pattern(r"[ \t]*<(script|pre|style|textarea)(?=[\s>])", IGNORECASE)
_DECLARED = (("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">"))


def switched_off(page: Page, number: int) -> int:
    """What stands between ``<!-- wireclean: off -->`` and ``<!-- wireclean: on -->``, or the end."""
    if "wireclean" not in page.lines[number] or _OFF.fullmatch(page.lines[number]) is None:
        return number
    for line in range(number + 1, len(page.lines)):
        if "wireclean" in page.lines[line] and _ON.fullmatch(page.lines[line]) is not None:
            return line + 1
    return len(page.lines)


def _fenced(page: Page, number: int) -> int:
    """Fenced code, MyST's directives among it; one that is never closed goes on to the end."""
    line = page.lines[number]
    match = _FENCE.fullmatch(line) if "```" in line or "~~~" in line else None
    if match is None:
        return number
    fence = match[2] or match[3]
    quoted = ">" in match[1]
    for behind in range(number + 1, len(page.lines)):
        text = page.lines[behind].strip()
        if quoted and not text.startswith(">"):
            return behind
        text = text.lstrip("> \t")
        if text.startswith(fence) and not text.strip(fence[0]):
            return behind + 1
    return len(page.lines)


def _comment(page: Page, number: int) -> int:
    """A comment, from the line on which it begins: of one behind a sentence that goes on, the sentence stays too."""
    at = page.lines[number].rfind("<!--")
    if at < 0:
        return number
    if page.lines[number].lstrip().startswith("<!--") or "-->" not in page.lines[number][at:]:
        return page.until(number, "-->", at=at)
    return number


def _raw_element(page: Page, number: int) -> int:
    """``<script>``, ``<pre>``, ``<style>``, ``<textarea>``: blank lines do not end them."""
    match = _RAW.match(page.lines[number])
    if match is None:
        return number
    close = f"</{match[1].lower()}"
    for line in range(number, len(page.lines)):
        if close in page.lines[line].lower():
            return line + 1
    return len(page.lines)


def _declared(page: Page, number: int) -> int:
    """``<?php … ?>``, ``<!DOCTYPE …>``, ``<![CDATA[ … ]]>``."""
    text = page.lines[number].lstrip()
    for opens, closes in _DECLARED:
        if text.startswith(opens):
            return page.until(number, closes)
    return number


def _math(page: Page, number: int) -> int:
    r"""``$$ … $$``, and ``\[ … \]`` on lines of their own, where they have an end."""
    text = page.lines[number].strip()
    if text.startswith("$$"):
        return page.until(number, "$$", at=page.lines[number].index("$$") + 2)
    if text == "\\[":
        return page.until(number, "\\]")
    return number


OPAQUE = (switched_off, _fenced, _comment, _raw_element, _declared, _math)
