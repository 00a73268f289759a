"""Lines with code, tags or notes in them, which stay as they are."""

from __future__ import annotations

from wireclean.files.protected.page import FREE, HIDDEN, PINNED, Page
from wireclean.lazy import VERBOSE, pattern

SENTENCE = 8  # words; a shorter line with code or a tag in it is mostly that
_PIN = pattern(
    r"""  `                                  # inline code
        | \{[%{\#:.@]                        # {% tag %}, {{ value }}, {# note #}, {: .class}
        | \[\[ | \[\^ | <!-- | ^[ \t]*!\[    # [[wiki link]], [^1], a comment, an image
        | ^[ \t]*(?:>[ \t]?|[*+-][ \t]+)*(?:\[[ \t]?)?!\[\]   # one without words, linked, quoted or an item
        | </?[A-Za-z][\w.:-]{0,60}(?<!:)(?:[\s/][^<>]{0,2000})?>      # <kbd>, <Button to="/">
        | \$(?![\s$])[^$\n]{1,400}(?<![\s\\])\$(?!\d) | \\\(          # $x^2$, \(x^2\)
        | \\$                                # a hard line break
    """,
    VERBOSE,
)


def pin(page: Page) -> None:
    """Keep the lines with code, tags or notes in them."""
    for number, line in enumerate(page.lines):
        if page.states[number] == FREE and (_PIN.search(line) is not None or (page.mdx and "{" in line)):
            page.states[number] = PINNED if len(line.split()) >= SENTENCE else HIDDEN
