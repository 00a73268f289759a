"""SPC101."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, drop, rule


@rule("SPC101")
def loose_break(page: Page) -> Iterator[Mark]:
    """A rule between sections that has nothing of the story behind it, or before it.

    Agencies set ``___``, ``* * *`` or ``---`` between the sections of a story, and also before what is none of it: a
    contributor line, a link to more coverage, a copyright notice. Known from AP, Tribune Content Agency and dpa.

        - Museum opens its doors again
        - By Orla Tennant
          The museum opens its doors again on the first Sunday in May, its director said.
          The roof, which let in rain and once a swan, has been covered with slate from Wales.
        - ___
        - Associated Press writer Ida Voss in Riga contributed to this report.

    A rule between two parts of the story stays.

          The museum opens its doors again on the first Sunday in May, its director said.
          ___
          A second museum, across the river, has been shut since a flood in the winter of 1997.
    """
    if not [block for block in page.blocks if block.thematic_break]:  # as on most pages
        return
    behind = False
    for block in reversed(page.inside):
        if block.thematic_break:
            if not behind:
                yield drop(block.index)
        else:
            behind = behind or page.is_kept(block)
    for block in (*page.above, *page.below):
        if block.thematic_break:
            yield drop(block.index)
    ahead = False
    for block in page.inside:
        if block.thematic_break:
            if not ahead:
                yield drop(block.index)
        else:
            ahead = ahead or page.is_kept(block)
