"""A page around a byline, of two kinds: its lines set apart by blank lines, and without any between them."""

from __future__ import annotations

from tests.ferry import ANCHOR, FOOT, FUND
from tests.rules.pages import TITLE, cleaned
from wireclean import Article, clean

SWANS = "Swans of the Lower Fens"
HEAD = [f"{TITLE} - Port Ellis Post", "Home", TITLE]
CHROME = ["Share this article", "Sign up for our newsletter", "Privacy Policy", "Cookie Settings"]
UNKNOWN = ["Bells and Ferries", "Birds of the Fens", SWANS]

MENU = ["Home", "Sports", "Obituaries", "Share this article", "Sign up for our newsletter"]
HEADLINE = "Ferry to run again"
FERRY = "The ferry that links the two islands will run again on Monday, its captain said in a note to the county."
LONG = f"{FERRY} {ANCHOR} {FUND} {FERRY}"


def byline(*blocks: str) -> tuple[str | None, tuple[str, ...], str | None]:
    """The byline, the authors and the source of a page of blocks."""
    article = cleaned(*blocks)
    return article.byline, article.authors, article.source


def article(*lines: str) -> Article:
    """The article of a page without blank lines, from such lines below its headline."""
    return clean("\n".join([f"{HEADLINE} - The Port Ellis Post", *MENU, HEADLINE, *lines, *FOOT]))
