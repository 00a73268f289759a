"""NAV101."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, rule
from wireclean.rules.believe import known


@rule("NAV101")
def menu(page: Page) -> Iterator[Mark]:
    """Entries of menus, and the links that help a reader around a page.

    ``Skip to main content``, ``Toggle navigation``, ``Back to top``, ``Home``, ``Obituaries``, ``Contact Us``. The
    first kind goes wherever it stands; an entry that could be a subhead of the story goes outside it, and inside it
    beside other chrome. Known from every site; menus are most of the chrome there is.

        - Skip to main content
        - Home
        - Obituaries
        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    A sentence with the same words stays, and so does a subhead.

          Skip to the main content, the teacher said, which nobody in the room had done before.
          Sports
          The swan swims, walks and, when it has to, runs, which is more than can be said of the train.
          Weather
          It has rained on the canal since Monday, and it will rain on it until the end of the week.
    """
    return known(page, "navigation")
