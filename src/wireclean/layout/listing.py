"""Whether a page lists stories and tells none: a section's front, a tag's page, an author's, what a search found.

Of each story it prints the beginning, which breaks off, perhaps below a whole paragraph. A label that sites print over
such lists alone tells it, too, since some print whole stories there.
"""

from __future__ import annotations

from collections.abc import Sequence

from wireclean.lazy import IGNORECASE, pattern
from wireclean.page import Block

FEWEST = 2  # beginnings on such a page
SHORTEST = 8  # words of one
LEADING = 1  # paragraphs that are printed whole above the first beginning
WHOLE = 2  # the same above each further one, or behind the last, where a dump may end
CLUES = frozenset({"", "dateline", "correction"})  # of paragraphs
BEHIND = 1  # block below the last that reads as a story's
HEAD = 4  # blocks with which a page begins, among which such a label stands above all prose
QUOTES = ("”", '"')
CUT = ("…", "...", "…]", "...]", "….")
BUTTONS = (  # behind a beginning, folded
    *("read more", "read the full story", "read full story", "continue reading", "lire la suite", "lire plus"),
    *("leer más", "seguir leyendo", "weiterlesen", "mehr lesen", "leggi tutto", "continua a leggere", "leia mais"),
    *("ler mais", "lees verder", "lees meer", "läs mer", "les mer", "læs mere", "lue lisää", "czytaj dalej"),
    *("czytaj więcej", "devamını oku", "читать далее", "читать дальше", "читати далі", "baca selengkapnya"),
)
BROKEN_BUTTONS = ("...read more", "… read more", "…read more", "... read more")  # behind whatever is left of a story
STOPS = (".", "!", "?", ")")
NAMED = "continue reading "  # with the headline behind it, in quotes
LABEL = pattern(
    r"(?:(?:tag|category|author|monthly|daily) archives?|search results for|posts tagged)\s?: \S", IGNORECASE
)


def lists_stories(blocks: Sequence[Block], first: int, last: int) -> bool:
    """Whether what stands on a page from block ``first`` to ``last`` are the beginnings of stories."""
    for block in blocks[:HEAD]:
        if block.sentence and block.words >= SHORTEST:
            break
        if ":" in block.text and LABEL.match(block.text):
            return True
    whole = cut = paragraphs = 0
    for block in blocks[first : last + 1 + BEHIND]:
        if block.clue not in CLUES:
            continue
        broken = breaks_off(block.text) and (block.words >= SHORTEST or block.text.lower().endswith(BROKEN_BUTTONS))
        if not broken and not (block.sentence and block.words >= SHORTEST):
            continue
        paragraphs += 1
        whole = 0 if broken else whole + 1
        cut += broken
        if whole > (WHOLE if cut else LEADING):
            return False
    return cut >= FEWEST and 2 * cut >= paragraphs - 1


def breaks_off(text: str) -> bool:
    """Whether a paragraph breaks off, or a button that leads to its story stands behind it."""
    if text.endswith(CUT):
        return True
    if text.endswith(STOPS):  # as of most prose
        return False
    low = text.rstrip("»›>→… ").lower()
    if low.endswith(BUTTONS):
        return True
    return low.endswith(QUOTES) and low[low.rfind(NAMED) + len(NAMED) :].startswith(("“", '"')) and NAMED in low
