"""REL101."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, drop, rule
from wireclean.rules.believe import known


@rule("REL101")
def related_label(page: Page) -> Iterator[Mark]:
    """A label over other stories, and the headlines under it.

    ``Most Popular``, ``Recommended Stories`` (Yahoo), ``Most Read from Bloomberg``, ``People are also reading…`` (Lee),
    ``Explore further`` (phys.org), ``Mehr zum Thema``. The headlines are the lines right behind the label that do not
    read as sentences, up to the next blank line, or on a page without blank lines up to the next prose.

        - Skip to main content
        - Swan delays the morning train
        - By Orla Tennant
        - Share this article
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          Passengers leaned out of the windows to see why, and one of them asked for his money back.
        - People are also reading…
        - Bakery to close after ninety years
        - Man finds ring in river, then owner
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
          The next train went around the bird, on a track that had not been used since 1974.

    A sentence that begins with such words stays.

          Related problems have troubled the railway for years, among them a family of doves.
          Next steps are for the county to decide, which meets on Thursday.
    """
    yield from known(page, "related")
    for index in sorted(page.teasers):
        if page.dropped(page.label_above(index)):
            yield drop(index)
