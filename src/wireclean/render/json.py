"""The article as JSON: an indented document, or one line of JSONL."""

from __future__ import annotations

import json

from wireclean.article import FIELDS, LISTS, Article
from wireclean.render import storable
from wireclean.typed import Any


def render(article: Article, removed: bool = False, indent: int | None = 2) -> str:
    """All fields, then ``text``: ``null`` or ``[]`` where the page does not say, and one line end behind it.

    Args:
        article: what is written.
        removed: whether the lines that were dropped follow as ``removed: [{line, rule, text}]``.
        indent: columns for each level; ``None`` for one line, as JSONL has it.
    """
    record = fields_of(article)
    record["text"] = article.text
    if removed:
        record["removed"] = removed_of(article)
    return storable(json.dumps(record, ensure_ascii=False, allow_nan=False, indent=indent)) + "\n"


def fields_of(article: Article) -> dict[str, Any]:
    """The article's fields in their order, as JSON knows them, without ``text``."""
    return {name: list(getattr(article, name)) if name in LISTS else getattr(article, name) for name in FIELDS}


def removed_of(article: Article) -> list[dict[str, Any]]:
    """The lines that were dropped, as JSON knows them."""
    return [{"line": line.line, "rule": line.rule, "text": line.text} for line in article.removed]
