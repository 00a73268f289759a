"""PLY103."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, drop, rule
from wireclean.rules.believe import known


@rule("PLY103")
def gallery(page: Page) -> Iterator[Mark]:
    """The buttons and counters of a picture gallery.

    ``Back to Gallery`` and ``Image 1 of / 4`` (Hearst), ``Show Caption`` and ``Hide Caption`` (Gannett), ``Loading
    Photo Gallery``, ``click to enlarge``, ``View all (4)``.

        - Swan delays the morning train
        - By Orla Tennant
        - Back to Gallery
        - Image 1 of 4
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    A sentence about a gallery stays.

          The gallery shows one image of four each day, since the wall has room for no more of them.
          Close to the canal, and enlarged twice, hangs the picture of the swan that started it all.
    """
    yield from known(page, "gallery")
    for block in page.clued("gallery"):
        if not page.is_inside(block) or block.text[-1:].isdigit() or not page.subheads:
            yield drop(block.index)
