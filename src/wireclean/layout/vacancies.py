"""Vacancies that a site lists amid its stories, with their employers.

What the law of equal treatment asks of a vacancy's title in German, French and Dutch shows them: ``(m/w/d)``,
``(H/F)``, ``(m/v/x)``.
"""

from __future__ import annotations

from wireclean.lazy import IGNORECASE, pattern
from wireclean.page import Block, Page
from wireclean.shapes import shape
from wireclean.signs import group

FEWEST = 2  # vacancies on a page that has a list of them
LONGEST_EMPLOYER = 10  # words of the employer's name and town

_FOR_ALL = pattern(r"\((?:[mwfdvxhi]|div|gn)(?:\s?[/|*]\s?(?:[mwfdvxhi]|div|gn)){1,3}\)", IGNORECASE)
_NO_TITLE = (".", "!", "?", "“", "”", "»")


@shape(longest=30, signs=group("("))
def vacancy(text: str) -> bool:
    """Whether a line is the title of a vacancy, which is for people of each sex."""
    return not text.endswith(_NO_TITLE) and _FOR_ALL.search(text) is not None


def find(page: Page) -> frozenset[int]:
    """The blocks of a list of vacancies: their titles, and who offers them."""
    titles = page.shaped(vacancy)
    if len(titles) < FEWEST:
        return frozenset()
    found = {title.index for title in titles}
    for title in titles:
        found.update(below.index for below in page.blocks[title.index + 1 : title.index + 2] if _offers(page, below))
    return frozenset(found)


def _offers(page: Page, block: Block) -> bool:
    """Whether a line below a vacancy's title could be who offers it: it stands in one block with the title."""
    short = block.words <= LONGEST_EMPLOYER and not block.sentence and not block.clue
    return short and not (page.spaced and block.gap)
