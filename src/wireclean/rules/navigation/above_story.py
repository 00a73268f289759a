"""NAV198."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, drop, rule


@rule("NAV198")
def above_story(page: Page) -> Iterator[Mark]:
    """What stands above the story and is no field of it: menus, teasers, banners.

    The story's first block is found from the whole page (``--explain`` says why it is the first); place, not wording,
    decides. More than half of all chrome stands here, most of it in a site's own words.

        - Skip to main content
        - Harbor
        - Clocks
        - Swan delays the morning train
        - By Orla Tennant
          PORT ELLIS, Maine — The council voted on Tuesday to keep the old clock, and to have it wound.

    Where nothing shows that it is chrome, it stays.

          The clock
          The council voted on Tuesday to keep the old clock, and to have it wound twice a week.
    """
    for block in page.above:
        if page.marks[block.index] is None:
            yield drop(block.index)
