"""NWS102."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, rule
from wireclean.rules.believe import known


@rule("NWS102")
def paywall(page: Page) -> Iterator[Mark]:
    """A wall between reader and story: subscribe, register, log in, unlock.

    Postmedia prints it in the middle of the story (``SUBSCRIBE TO UNLOCK MORE ARTICLES``), others above or below it:
    ``Already a subscriber? Log in``, ``You have 4 free articles left this month``, ``To Read the Full Story`` (Dow
    Jones).

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - THIS CONTENT IS RESERVED FOR SUBSCRIBERS ONLY
        - SUBSCRIBE TO UNLOCK MORE ARTICLES
          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    A sentence about subscribers stays.

          This content is what subscribers pay for, said the editor, who has none of her own.
          “I did not have to subscribe to anything in order to look at the river,” he added.
    """
    return known(page, "paywall")
