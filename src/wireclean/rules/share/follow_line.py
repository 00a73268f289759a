"""SHR103."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.lazy import pattern
from wireclean.page import Page
from wireclean.rule import Mark, drop, rule
from wireclean.shapes import shape
from wireclean.signs import group

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


PREFERRED = pattern(
    r"(?:Please )?(?:Add|Choose|Make|Set|Select|Pick|Prefer|Mark|Click|Tap|See|Get|Want|Never|Don[’']t|Stay|Follow)\b"
    r"[^“”]*\b[Pp]referred [Ss]ource\b[^“”]*"
)


@shape(begins="ACDFGMNPSTW", longest=40, signs=group("preferred"))
def call_to_prefer(text: str) -> bool:
    """Whether a line asks the reader to prefer the site in Google's results: ``Add us as a preferred source``."""
    return "oogle" in text and PREFERRED.fullmatch(text) is not None


@rule("SHR103")
def follow_line(page: Page) -> Iterator[Mark]:
    """A call to follow the site on several networks, or to prefer it in Google's results.

    It names two networks or more and nothing else. Known from the BBC, NBC and many local stations; the other
    from Reach and many papers.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - Follow Harbor News on Facebook, Twitter and Instagram.
        - Choose Harbor News as a 'Preferred Source' on Google for quick access to the news you value.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    A sentence about a network stays.

          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
          Follow the swan on Instagram, a passenger told the others, and you will know when to leave.
    """
    for shaped in (call_to_follow, call_to_prefer):
        for block in page.shaped(shaped):
            yield drop(block.index)
