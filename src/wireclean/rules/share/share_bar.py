"""SHR101."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, rule
from wireclean.rules.believe import known


@rule("SHR101")
def share_bar(page: Page) -> Iterator[Mark]:
    """Share, print and follow buttons that were printed as text.

    Sites print the buttons one to a line, or in one row with bars, dots or wide gaps between them; a row goes when
    every label in it is known. ``Facebook``, ``Copy Link``, ``Click to share on … (Opens in new window)`` (WordPress),
    ``Share All sharing options`` (Vox), ``share with facebook`` (UPI), ``Order Reprints`` (newspapers), ``A- A+``.

        - Swan delays the morning train
        - By Orla Tennant
        - Click to share on Facebook (Opens in new window)
        - Facebook | WhatsApp | Email
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    A sentence that names a network stays, and so do a row with one label that is not known and the signature of a post.

          She shared the article on Facebook, and by the evening all of the village had read it.
          Facebook | Revenue | Profit
          “Let it cross,” wrote the county, whose post has been read by more people than live in it.
          — Port Ellis County (@portelliscounty) November 3, 2025
    """
    return known(page, "share")
