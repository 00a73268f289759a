"""The article as plain text: its body alone."""

from __future__ import annotations

from wireclean.article import Article
from wireclean.render import storable


def render(article: Article) -> str:
    """The paragraphs, separated by one blank line, and a line end."""
    return storable(article.text) + "\n"
