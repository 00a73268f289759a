"""Tags in pairs: elements, Liquid's blocks, Hugo's shortcodes, LaTeX's environments, containers of colons."""

from __future__ import annotations

from bisect import bisect_right

from wireclean.files.protected.page import HIDDEN, Page
from wireclean.lazy import pattern

_LIQUID = pattern(r"\{%-?[ \t]{0,4}(end)?(\w{1,40})")
_SHORTCODE = pattern(r"\{\{[<%][ \t]{0,4}(/?)[ \t]{0,4}([\w./-]{1,60})([^<>{}]{0,2000}?)(/?)[ \t]{0,4}[>%]\}\}")
_ELEMENT = pattern(r"<(/?)([A-Za-z][\w.:-]{0,60})(?<!:)(?=[\s/>])([^<>]{0,4000}?)(/?)>")
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)
_COLONS = pattern(r"[ \t]{0,12}:{3,}(.*)")
_ENVIRONMENT = pattern(r"\\(begin|end)\{(\w{1,40}\*?)\}")


def pair(page: Page) -> None:
    """Find the ends of paired tags: elements, Liquid's blocks, Hugo's shortcodes, LaTeX's, containers of colons."""
    shown = ["" if state == HIDDEN else line for line, state in zip(page.lines, page.states, strict=True)]
    text = "\n".join(shown)
    starts = [0]
    for line in shown:
        starts.append(starts[-1] + len(line) + 1)
    tags: list[tuple[int, str, bool]] = []
    if "<" in text:
        tags += (
            (match.start(), f"<{match[2]}", bool(match[1]))
            for match in _ELEMENT.finditer(text)
            if not match[4] and match[2].lower() not in _VOID
        )
    if "{%" in text:
        tags += ((match.start(), f"%{match[2]}", bool(match[1])) for match in _LIQUID.finditer(text))
    if "{{" in text:
        tags += (
            (match.start(), f"{{{match[2]}", bool(match[1])) for match in _SHORTCODE.finditer(text) if not match[4]
        )
    if "\\begin{" in text:
        tags += ((match.start(), f"\\{match[2]}", match[1] == "end") for match in _ENVIRONMENT.finditer(text))
    for number, line in enumerate(shown):
        if ":::" in line and (colons := _COLONS.fullmatch(line)) is not None:
            tags.append((starts[number], ":", not colons[1].strip()))
    opened: dict[str, list[int]] = {}
    for at, kind, closes in sorted(tags):
        if not closes:
            opened.setdefault(kind, []).append(at)
        elif opened.get(kind):
            first, last = bisect_right(starts, opened[kind].pop()) - 1, bisect_right(starts, at) - 1
            if last > first:
                page.ends[first] = max(last, page.ends.get(first, 0))
