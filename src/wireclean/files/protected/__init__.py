"""What no rule may take from a file that a person keeps: front matter, code, tables, HTML, tags of site generators.

A scanner of lines, not a parser of Markdown: the dialects of Hugo, Jekyll, Eleventy, MkDocs, MyST, Astro and Obsidian
contradict each other, so what any of them would read as more than a paragraph is kept from the rules. It may keep too
much, which costs a line of chrome; to keep too little would break a page. Everything takes time linear in the text.
"""

from __future__ import annotations

from collections.abc import Sequence

from wireclean import frontmatter
from wireclean.files.protected.front import front_matter
from wireclean.files.protected.opaque import OPAQUE, switched_off
from wireclean.files.protected.page import Page
from wireclean.files.protected.pairs import pair
from wireclean.files.protected.pinned import pin
from wireclean.files.protected.structures import STRUCTURES

SUFFIXES = (".md", ".markdown", ".mdown", ".mdwn", ".mdx", ".mkd", ".mkdn", ".qmd", ".rmd")
"""Names of files in Markdown. A file of any other name is one when it has front matter."""


def guards(lines: Sequence[str], name: str) -> tuple[int, bytearray]:
    """How many lines at the top are front matter, and for each line whether it is `FREE`, `PINNED` or `HIDDEN`.

    ``lines`` have no line ends; ``name`` is the file's. Plain text has nothing but front matter, and what stands
    between ``<!-- wireclean: off -->`` and ``<!-- wireclean: on -->``.
    """
    markdown = name.lower().endswith(SUFFIXES)
    front = frontmatter.split("\n".join(lines))[1]
    if markdown:
        front = max(front, front_matter(lines))
    page = Page(lines, front, name.lower().endswith(".mdx"))
    page.hide(0, front)
    page.pass_over(OPAQUE if markdown or front else (switched_off,))
    if markdown or front:
        pair(page)
        page.pass_over(STRUCTURES)
        pin(page)
    return front, page.states
