"""NAV199."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, drop, rule


@rule("NAV199")
def below_story(page: Page) -> Iterator[Mark]:
    """What stands below the story and is no field of it: other stories, tags, the site's footer.

    The story's last block is found from the whole page (``--explain`` says why it is the last); place, not wording,
    decides. Four of ten lines of chrome stand here, most of them in a site's own words.

        - Skip to main content
        - Cookie Settings
        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - Contact us
        - Subscribe
        - Harbor Guide
        - Clocks of the County

    Where nothing shows that it is chrome, it stays.

          The council voted on Tuesday to keep the old clock, and to have it wound twice a week.
          Orla Tennant
          Port Ellis
    """
    for block in page.below:
        if page.marks[block.index] is None:
            yield drop(block.index)
