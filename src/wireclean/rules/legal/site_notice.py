"""LEG101."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, rule
from wireclean.rules.believe import known


@rule("LEG101")
def site_notice(page: Page) -> Iterator[Mark]:
    """Cookie banners, privacy and copyright links, notices of the site.

    ``We use cookies …``, ``Do Not Sell My Personal Information``, ``This site is protected by reCAPTCHA …``,
    ``Registration on or use of this site constitutes acceptance of our User Agreement …`` (Advance), ``You are using an
    older browser version`` (MSN).

        - Cookie Settings
        - Do Not Sell My Personal Information
        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    A story about privacy stays.

          The railway had sold the personal information of every swan in the county, the letter said.
          “We use cookies,” a driver told the judge, “and when there are none left, we use bread.”
    """
    return known(page, "legal")
