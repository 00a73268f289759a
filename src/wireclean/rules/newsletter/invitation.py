"""NWS104."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, drop, rule


@rule("NWS104")
def invitation(page: Page) -> Iterator[Mark]:
    """What a site calls on its readers to do, in words of its own.

    A command or a question to the reader, and what it is about: a channel (``Join The Elm Post WhatsApp Channel``), a
    newsletter, an app, an error to report, a paper to support. Sites word it each in their own way, above, in and below
    the story; tables hold but the commonest.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - Join The Port Ellis Post WhatsApp Channel
        - Get the latest news from the harbor delivered to your inbox every morning.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
        - Found a mistake in this article?

    A sentence stays, above all where somebody speaks.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          Join the swan on Facebook, the driver said, and see what it thinks of the railway.
          “Get our newsletter by email,” said a card beside the line, which the swan had eaten.
    """
    if page.story is None:
        return
    for block in page.clued("invitation"):
        if page.marks[block.index] is None:
            yield drop(block.index)
