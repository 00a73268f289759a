"""NAV102."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, drop, rule


@rule("NAV102")
def contents(page: Page) -> Iterator[Mark]:
    """A table of contents, whose entries return as the story's subheads.

    Printed by plug-ins of WordPress and by broadcasters (ARD) behind the first paragraphs, with or without figures.

        - Skip to main content
        - Bridge closes to cars
        - By Orla Tennant
          The bridge will be closed to cars until the end of the week, the county said.
        - Table of Contents
        - 1. Why it closes
        - 2. How long it will take
          1. Why it closes
          A swan has built its nest on the ramp, and may not be moved until its young can fly.
          2. How long it will take
          Buses will take the road along the river, which is longer by eleven minutes.
        - Share this article

    Entries that do not return stay, and so does a label without any.

          In this story
          Nobody is hurt.
          Nobody is late.
    """
    if page.story is not None and not page.story.bare:
        for index in sorted(page.contents):
            if page.is_inside(page.blocks[index]):
                yield drop(index)
