"""NWS103."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields.subscription import call_to_sign_up, praise_of_own, supported_by_readers
from wireclean.page import Page
from wireclean.rule import Mark, drop, rule


@rule("NWS103")
def newsletter_sentence(page: Page) -> Iterator[Mark]:
    """A newsletter's own praise between two paragraphs, which ends in a call to sign up.

    Agencies and papers set it as a paragraph of prose; only the call at its end gives it away. Known from Reuters,
    The Conversation, The Guardian and many local papers.

          PORT ELLIS, Maine (AP) — The council voted on Tuesday to keep the old clock, and to have it wound.
        - The Harbor Brief newsletter gives you the day's most important stories from the coast. Sign up here.
          It will be wound by whoever happens to be passing with the key in hand, the mayor said.

    So does one of which every sentence calls the reader to a station's letters, app or stream.

          PORT ELLIS, Maine (AP) — The council voted on Tuesday to keep the old clock, and to have it wound.
        - Get news and weather forecasts to your inbox. Sign up for the Harbor 5 newsletters.
          It will be wound by whoever happens to be passing with the key in hand, the mayor said.

    And so do the lines that Substack sets into a post, under each of which stands a button.

          PORT ELLIS, Maine (AP) — The council voted on Tuesday to keep the old clock, and to have it wound.
        - The Harbor Brief is a reader-supported publication. To receive new posts, consider becoming a subscriber.
          It will be wound by whoever happens to be passing with the key in hand, the mayor said.
        - Thanks for reading The Harbor Brief! Subscribe for free to receive new posts and support my work.

    A sentence about a newsletter stays, and so does a quotation.

          PORT ELLIS, Maine (AP) — The council voted on Tuesday to keep the old clock, and to have it wound.
          You can also subscribe to this newsletter here, said a card beside the clock, and nobody had.
          “Read our newsletter. Sign up here,” said a second card, which had fallen off the wall.
    """
    for block in page.shaped(call_to_sign_up):
        yield drop(block.index)
    for found in (praise_of_own, supported_by_readers):
        for block in page.shaped(found):
            yield drop(block.index)
