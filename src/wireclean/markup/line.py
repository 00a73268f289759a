"""What a line by itself shows, in Markdown and outside: a thematic break, an item of a list."""

from __future__ import annotations


def unlisted(text: str) -> str:
    """A line without the mark of a list's item, which is no part of a name: ``* Oddities``."""
    return text[2:].lstrip() if text.startswith(("* ", "- ", "+ ", "• ")) else text


def is_break(text: str) -> bool:
    """Whether a line is a thematic break: three or more of one of ``*``, ``-``, ``_``, spaced or not."""
    if not text.lstrip().startswith(("*", "-", "_")):  # as hardly any begins
        return False
    marks = "".join(text.split())
    return len(marks) >= 3 and marks == marks[0] * len(marks)
