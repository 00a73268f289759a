"""COM101."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.believe import known
from wireclean.page import Page
from wireclean.rule import Mark, drop, rule

ENOUGH = 0.6  # of the story's words must stand above the widget


@rule("COM101")
def comment_widget(page: Page) -> Iterator[Mark]:
    """A comment widget and all that stands behind it.

    Disqus, WordPress, Coral, Viafoura, OpenWeb, Livefyre and Facebook print a label or a form, then what readers wrote.
    When most of the story's words stand above the label and no prose of the story below it, everything from it to the
    end of the page goes; else the label alone.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - Share this article
        - blog comments powered by Disqus
        - gus_in_town
        - 2 hours ago
        - I knew it.
        - Reply

    A paragraph about comments stays, and so does a story about Disqus.

          Comments were mixed.
          The swan's friends leave theirs below each story, in a box that is run by Disqus and that nobody reads.
          The railway declined to comment.
    """
    inside = page.inside
    total = sum(block.words for block in inside)
    for mark in known(page, "comments"):
        block = page.blocks[mark.block]
        above = sum(other.words for other in inside if other.index < block.index)
        if block.ends and total and above >= ENOUGH * total and not _story_behind(page, block.index):
            for rest in page.blocks[block.index :]:
                yield drop(rest.index)
            return
        yield mark


def _story_behind(page: Page, index: int) -> bool:
    return page.story is not None and index < page.story.last
