"""ADS102."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.lazy import IGNORECASE, pattern
from wireclean.page import Page
from wireclean.rule import Mark, drop, rule
from wireclean.shapes import shape
from wireclean.signs import group

_LINKS = pattern(r"\bcontains? (?:some )?affiliate links?\b|\bas an Amazon Associate\b", IGNORECASE)
_COMMISSION = pattern(
    r"\b(?:we|I|may|will)\b[^.!?]{0,40}"
    r"\b(?:earn|receive|make|get) (?:an? )?(?:(?:small|modest|affiliate) )*commissions?\b",
    IGNORECASE,
)
_BOUGHT = pattern(r"\b(?:links?|buy|purchases?)\b", IGNORECASE)


@shape(longest=60, signs=group("affiliate", "commission", "associate"))
def paid_for_links(text: str) -> bool:
    """Whether a line says that the site is paid for what its readers buy."""
    if text[0] in "“\"'‘«„":
        return False
    return _LINKS.search(text) is not None or (
        _COMMISSION.search(text) is not None and _BOUGHT.search(text) is not None
    )


@rule("ADS102")
def affiliate_notice(page: Page) -> Iterator[Mark]:
    """A sentence that says that the site is paid for what its readers buy, in the site's own words.

    Guides to things that can be bought print one above or below the text, as the law of many countries asks: Future,
    Dotdash Meredith, Ziff Davis, blogs that are Amazon Associates.

        - Skip to main content
        - Share this article
        - Bells for every swan
        - By Orla Tennant
        - The Harbor Post may earn a small commission from affiliate links in this article. Learn more.
          A bell for a swan should ring at each step, and not before the swan has been asked.
          The county has tried eleven of them, on as many swans, and can tell them apart by now.
        - All products are chosen by us. However, we may receive a commission when you buy through our links.

    A sentence about commissions stays, and so does a quotation.

          The agents earn a commission on each bell that they sell, and none on those that come back.
          “We may earn a commission when a swan buys through our links,” the agent said.
    """
    if page.story is not None and not page.story.bare:
        for block in page.shaped(paid_for_links):
            if block.phrase is None or not block.is_label:
                yield drop(block.index)
