"""USR101."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, drop, rule


@rule("USR101")
def user_pattern(page: Page) -> Iterator[Mark]:
    """A block that one of the user's own patterns fits from its first sign to its last.

    Patterns stand in the configuration, or as ``patterns`` in a group of a phrase table. A line whose wording never
    changes needs none: a phrase table is faster, and is also heard when the story is looked for. With
    ``patterns = ['Loaf of the day: \\w+']`` this goes, inside the story too.

          The council voted on Tuesday to keep the old clock, and to have it wound twice a week.
        - Loaf of the day: rye
          The clock has stood in the square since 1911, and it has been slow for most of that time.

    A block that the pattern fits in part only stays, and so does one of more than 2,000 characters.

          The council voted on Tuesday to keep the old clock, and to have it wound twice a week.
          Loaf of the day: rye had been the baker's sign for years, and she would not take it down.

    What another rule found to be a field of the article (its byline, its date) stays that. A pattern that takes more
    than 0.05 seconds on a block, or 0.25 on a page, is reported and left out for the rest of the run.
    """
    if page.known.patterns:
        from wireclean import patterns

        expressions = tuple(pattern for pattern, _, _ in page.known.patterns)
        for index in patterns.load(expressions).find([block.text for block in page.blocks]):
            yield drop(index)
