"""SHR103."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.lazy import pattern
from wireclean.page import Page
from wireclean.rule import Mark, drop, rule
from wireclean.shapes import shape

NETWORK = (
    "(?:Twitter|X|Facebook|Instagram|YouTube|TikTok|Threads|Bluesky|LinkedIn|WhatsApp|Telegram|Snapchat|Pinterest)"
)
AND = "(?:,? (?:and|or|&) |, )"
FOLLOW = pattern(
    rf"(?:Follow|Like|Find|Join)(?: us)?(?: @?[\w.'’&-]+){{0,7}}? on {NETWORK}(?:{AND}{NETWORK})+"
    r"(?:[.!]| [^.]{0,60}[.!])?(?: Send (?:us )?your .{3,120})?"
)


@shape(begins="FLJ", longest=40)
def call_to_follow(text: str) -> bool:
    """Whether a line calls to follow the site on several networks."""
    return FOLLOW.fullmatch(text) is not None


@rule("SHR103")
def follow_line(page: Page) -> Iterator[Mark]:
    """A call to follow the site on several networks.

    It names two networks or more and nothing else. Known from the BBC, NBC and many local stations.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - Follow Harbor News on Facebook, Twitter and Instagram.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    A sentence about a network stays.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          Follow the swan on Instagram, a passenger told the others, and you will know when to leave.
    """
    for block in page.shaped(call_to_follow):
        yield drop(block.index)
