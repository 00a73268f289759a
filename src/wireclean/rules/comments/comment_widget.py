"""COM101."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, drop, rule
from wireclean.rules.believe import known


@rule("COM101")
def comment_widget(page: Page) -> Iterator[Mark]:
    """A comment widget and all that stands behind it.

    Disqus, WordPress, Coral, Viafoura, OpenWeb, Livefyre and Facebook print a label or a form, then what readers wrote.
    Where nothing of the story stands below the label, everything from it to the end of the page goes; else the label
    alone.

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
    for mark in known(page, "comments"):
        block = page.blocks[mark.block]
        if block.ends and block.index >= page.inside[-1].index:
            for rest in page.blocks[block.index :]:
                yield drop(rest.index)
            return
        yield mark
