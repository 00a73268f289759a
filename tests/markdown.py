"""What renderers of Markdown show."""

from __future__ import annotations

from markdown_it import MarkdownIt

COMMONMARK = MarkdownIt("commonmark")
GFM = MarkdownIt("gfm-like", {"linkify": False})


def shown(source: str, engine: MarkdownIt) -> list[str]:
    """The blocks that a renderer shows, as plain text; what is more than text is named, so that no comparison holds."""
    blocks: list[str] = []
    for token in engine.parse(source):
        if token.type == "hr":
            blocks.append("___")
        elif token.type == "inline":
            parts = {"hardbreak": "\n", "text": None, "text_special": None}
            blocks.append(
                "".join(
                    (parts[child.type] or child.content) if child.type in parts else f"<{child.type}>"
                    for child in token.children or []
                )
            )
        elif token.type not in ("paragraph_open", "paragraph_close"):
            blocks.append(f"<{token.type} {token.tag}>")
    return blocks
