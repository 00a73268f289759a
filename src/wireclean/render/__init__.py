"""The formats in which an article is given back. Each is imported when it is first used."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from wireclean.article import Article
from wireclean.typed import NamedTuple, Protocol


class Render(Protocol):
    """Writes an article. Every format takes the same options and heeds those that mean something to it."""

    def __call__(self, article: Article, *, front_matter: bool = True, removed: bool = False) -> str:
        """``front_matter``: fields above Markdown, or else the headline; ``removed``: in JSON, what was dropped."""


class Format(NamedTuple):
    """An output format: the extension of its files, and what writes it."""

    extension: str
    render: Render


def storable(text: str) -> str:
    """The text with U+FFFD for lone surrogates, which no encoding can write."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        import re

        return re.sub("[\ud800-\udfff]", "\ufffd", text)
    return text


def _markdown(article: Article, *, front_matter: bool = True, removed: bool = False) -> str:
    from wireclean.render import markdown

    return markdown.render(article, front_matter)


def _json(article: Article, *, front_matter: bool = True, removed: bool = False) -> str:
    from wireclean.render import json

    return json.render(article, removed)


def _jsonl(article: Article, *, front_matter: bool = True, removed: bool = False) -> str:
    from wireclean.render import json

    return json.render(article, removed, indent=None)


def _text(article: Article, *, front_matter: bool = True, removed: bool = False) -> str:
    from wireclean.render import text

    return text.render(article)


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "markdown": Format(".md", _markdown),
        "json": Format(".json", _json),
        "jsonl": Format(".jsonl", _jsonl),
        "text": Format(".txt", _text),
    }
)
"""The output formats by name, the default first."""

FINDINGS = ("text", "github", "sarif")
"""The forms in which `wireclean.render.findings` shows what would go from files, the default first."""
