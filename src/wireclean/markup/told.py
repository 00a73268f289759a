"""Is a page written in Markdown?"""

from __future__ import annotations

from collections.abc import Sequence

from wireclean.lazy import pattern

SURE = 3  # points, of two kinds of marks, that make a page Markdown; or so many bold runs or escapes alone
SHORTEST_HEADLINE = 3  # words of one that stands below other lines: dpa's notebook has headings of its own
_MARKS = ("](", "**", "#", "\\")
_LINK_MARK = pattern(
    r"\]\( {0,3}(?:<|https?:|mailto:|tel:|javascript:|data:|[/#?]|\.{1,2}/|www\.|[\w%-]{1,80}(?:/|\.\w))"
)
_STRONG_MARK = pattern(r"(?<![\w*])\*\*(?![\s*])[^*\n]{1,300}(?<!\s)\*\*(?![\w*])")
_HEADING_MARK = pattern(r" {0,3}#{1,6}[ \t]+[^\s#]")
_ESCAPED_START = pattern(r"\s{0,8}(?:\d{1,9}\\[.)]|\\[-+#>])(?:\s|#|[-+>]|\d)")
_ESCAPED = pattern(r"\\[*`\[\]]")


def is_markdown(lines: Sequence[str]) -> bool:
    """Whether a page was written in Markdown.

    Several marks of links, headings, bold type or escapes say so. The marks of wire copy do not: rules, `- 30 -`,
    `[1/2]`, hashtags, bullets, numbers, censored letters, and dpa's notebook, whose headings stand alone.
    """
    text = "\n".join(lines)
    if not any(mark[0] in text and mark in text for mark in _MARKS):  # one sign is found faster than two
        return False
    if "# " in text and _has_headline(lines):
        return True
    links = headings = strong = escapes = 0
    for line in lines:
        if "](" in line:
            links += len(_LINK_MARK.findall(line))
        if "**" in line and _STRONG_MARK.search(line):
            strong += 1
        if "#" in line and _HEADING_MARK.match(line):
            headings += 1
        if "\\" in line:
            if _ESCAPED_START.match(line):
                return True  # `1\. Cut the onions`: as nobody but a writer of Markdown does
            escapes += len(_ESCAPED.findall(line))
        if links >= 2 or strong >= SURE or escapes >= SURE:
            return True
    kinds = sum(count > 0 for count in (links, headings, strong, escapes))
    return kinds > 1 and 2 * links + headings + strong + escapes >= SURE


def _has_headline(lines: Sequence[str]) -> bool:
    """Whether a heading of the first level stands on top, or has some words and stands by itself: below a menu."""
    first = True
    for i, line in enumerate(lines):
        if line.startswith("# ") and " #" not in line[2:]:  # several number signs would be tags
            around = (*lines[max(i - 1, 0) : i], *lines[i + 1 : i + 2])
            if first or (line.count(" ") >= SHORTEST_HEADLINE and not any(map(str.strip, around))):
                return True
        first = first and not line.strip()
    return False
