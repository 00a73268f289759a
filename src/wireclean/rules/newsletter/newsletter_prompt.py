"""NWS101."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Block, Page
from wireclean.rule import Mark, drop, rule
from wireclean.rules.believe import known

LONGEST_NAME = 6  # words of a newsletter's name
BOX = 2  # lines of the box that stand under it, at least
SHORTEST = 4  # words of each


@rule("NWS101")
def newsletter_prompt(page: Page) -> Iterator[Mark]:
    """An invitation to a newsletter, an app, alerts or a membership.

    Sites print it as a block: a name, a promise, a button, a notice of what happens to the address (NBC's ``Breaking
    News Emails``, Reach, Postmedia, Gannett, The Conversation). The promise goes wherever it stands; the name and the
    button, which could be a story's subheads, where a neighbour agrees.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          Passengers leaned out of the windows to see why, and one of them asked for his money back.
        - Get breaking news alerts and special reports.
        - Sign me up
          It had walked from the canal, the driver said, and did not seem to be in any hurry.
          The next train went around the bird, on a track that had not been used since 1974.

    A sentence about signing up stays, above all inside quotation marks.

          “Sign up for twelve months and save,” the railway had told her, and she had laughed.
          An undisclosed number of passengers signed up for the free trial of the slower train.
    """
    yield from known(page, "newsletter")
    for block in page.inside:
        if _is_head(page, block):
            yield drop(block.index)


def _is_head(page: Page, block: Block) -> bool:
    """Whether a short line is the newsletter's name over its box: two lines of the box stand right under it."""
    if block.words > LONGEST_NAME or block.sentence:
        return False
    box = page.blocks[block.index + 1 : block.index + 1 + BOX]
    if not all(line.phrase is not None and line.phrase.family == "newsletter" for line in box):
        return False  # as of nearly all
    if _is_section_again(page, block):
        return True
    return len(box) == BOX and all(not line.gap and line.words >= SHORTEST for line in box)


def _is_section_again(page: Page, block: Block) -> bool:
    """Whether a label is the story's section, which stands above its headline, too."""
    return any(above.key == block.key for above in page.above) and block.phrase is None
