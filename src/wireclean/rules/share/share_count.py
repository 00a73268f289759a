"""SHR102."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.lazy import IGNORECASE, pattern
from wireclean.page import Page
from wireclean.rule import Mark, drop, rule
from wireclean.shapes import shape

NUMBER = r"\d[\d.,]*\s?[KkMm]?\+?"
COUNT = pattern(
    rf"{NUMBER} (?:shares?|likes?|views?|retweets?|claps?|reactions?|followers?)(?: [•·|] {NUMBER} \w+)?"  # 197 Shares
    rf"|(?:{NUMBER} ){{1,4}}(?:share|restack)(?: \w+)?"  # 47 12 3 Share
    rf"|this story has been shared {NUMBER} times\.?(?: {NUMBER}\.?)?",
    IGNORECASE,
)


@shape(longest=10, begins="0123456789Tt")
def counter(text: str) -> bool:
    """Whether a line says how often a story was shared."""
    return COUNT.fullmatch(text) is not None


@rule("SHR102")
def share_count(page: Page) -> Iterator[Mark]:
    """How often a page was shared, liked or viewed.

    A number with its word and nothing else: ``197 Shares`` and ``1.2K views`` (WordPress), ``319 Likes • 160 Comments``
    and ``47 12 3 Share`` (Substack), ``12 claps`` (Medium), ``This story has been shared 46,024 times. 46,024``
    (New York Post).

        - Swan delays the morning train
        - By Orla Tennant
        - 319 Likes • 160 Comments
        - 12 claps
        - 47 12 3 Share
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    A number of shares in a sentence stays, and so do shares of another kind.

          She sold 197 shares of the railway in March, at a price that she would not tell.
          Shares sold: 197
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
    """
    for block in page.shaped(counter):
        yield drop(block.index)
