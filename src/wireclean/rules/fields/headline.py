"""FLD101."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Fact, Mark, rule
from wireclean.rules.fields.headline_echo import site_behind


@rule("FLD101")
def headline(page: Page) -> Iterator[Mark]:
    """The headline, which is the article's `title`.

    It is the line that the page's first line repeats, with or without the site's name behind it; else the first-level
    heading of a Markdown page; else the line above the byline, the date or the dateline that prose follows. Of two such
    lines the upper one is the headline, since a deck stands below it. A label of the wire in front (``CORRECTED-``) is
    part of it. Where nothing shows which line it is, there is none.

        - Swan delays the morning train - Port Ellis Post
        - Skip to main content
        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    A subhead of the story is no headline, and neither is a first line that nothing marks as one.

          The swan and the railway
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          The swan
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
    """
    story = page.story
    if story is not None and story.headline is not None and story.title is not None:
        facts = [Fact("title", story.title)]
        printed = page.blocks[story.headline].text
        if printed.startswith(f"{story.title} ") and (site := site_behind(page, printed, story.title)):
            facts.append(Fact("site", site))  # the page's title, and no other printing
        yield Mark(story.headline, "title", tuple(facts))
        above = page.blocks[story.headline - 1]
        if story.title == f"{above.text} {printed}":  # printed over two lines
            yield Mark(above.index, "title")
