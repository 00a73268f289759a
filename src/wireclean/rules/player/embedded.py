"""PLY107."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.layout import embedded as layout
from wireclean.page import Page
from wireclean.rule import Mark, drop, rule


@rule("PLY107")
def embedded(page: Page) -> Iterator[Mark]:
    """The title, the maker and the sizes of an embedded player, and the points of a summary by machine.

    They stand between lines that are known: those of a player that two paragraphs enclose (the Voice of America), or a
    summary's name and the question whether it helped (NDTV). So do a film's title and day, above its length (CBC).

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - Listen to this article
        - Swan on the line
        - 240p | 6.1MB
        - No media source currently available
        - Pop-out player
          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    What stands beside one button alone stays.

          It had walked from the canal, the driver said, and did not seem to be in any hurry.
          Swan on the line
          The next train went around the bird, on a track that had not been used since 1974.
    """
    if page.story is None or page.story.bare:
        return
    for index in sorted(layout.find(page)):
        if page.marks[index] is None and page.is_inside(page.blocks[index]):
            yield drop(index)
