"""WIR105."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, drop, rule


@rule("WIR105")
def promo_signoff(page: Page) -> Iterator[Mark]:
    """An agency's own promotion behind the story: more coverage, standards, tickers, where a release came from.

    ``Follow AP's coverage at …``, ``More AP NBA: https://…`` and ``Online: …`` behind the last ``___`` (AP), ``Our
    Standards: The Thomson Reuters Trust Principles.`` (Reuters), ``Companies in this story: (TSX: …)`` (The Canadian
    Press), ``This story can be republished for free`` (KFF Health News).

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - Follow AP's full coverage of railways at https://apnews.com/hub/railways
        - Our Standards: The Thomson Reuters Trust Principles.

    A sentence about coverage stays.

          Follow the coverage of the swan for a week, she said, and you will stop taking the train.
          Our standards are the same as in 1911, said the stationmaster, who had not been asked about them.
    """
    if page.story is None:
        return
    for block in page.clued("promo"):
        if block.index >= page.story.first:
            yield drop(block.index)
