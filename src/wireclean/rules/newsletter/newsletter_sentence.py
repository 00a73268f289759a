"""NWS103."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.lazy import DOTALL, IGNORECASE, pattern
from wireclean.page import Page
from wireclean.rule import Mark, drop, rule
from wireclean.shapes import shape
from wireclean.signs import group

CALL = pattern(
    r"(?:.*[.!?:—–-]\s+)?(?:sign up|subscribe|register|join|click|donate|give today)"
    r"(?: (?:now|here|today|free|up|for free|to subscribe)){0,3}[.!]?",
    IGNORECASE | DOTALL,
)
ENDS = ("sign up", "here", "now", "subscribe", "today", "free", "register", "join", "donate")
OFFER = pattern(
    r"newsletter|inbox|readers like you|support (?:our|local|independent) |(?:morning|daily) briefing|news alerts"
    r"|e-?mails?\b",
    IGNORECASE,
)


@shape(longest=45, signs=group("newsletter", "inbox", "readers", "support", "briefing", "alerts", "email", "e-mail"))
def call_to_sign_up(text: str) -> bool:
    """Whether a line offers a newsletter and ends with the word that is to be clicked."""
    return (
        text[0] not in "“\"'‘«„"
        and text.rstrip(".!").lower().endswith(ENDS)
        and CALL.fullmatch(text) is not None
        and OFFER.search(text) is not None
    )


@rule("NWS103")
def newsletter_sentence(page: Page) -> Iterator[Mark]:
    """A newsletter's own praise between two paragraphs, which ends in a call to sign up.

    Agencies and papers set it as a paragraph of prose; only the call at its end gives it away. Known from Reuters,
    The Conversation, The Guardian and many local papers.

          PORT ELLIS, Maine (AP) — The council voted on Tuesday to keep the old clock, and to have it wound.
        - The Harbor Brief newsletter gives you the day's most important stories from the coast. Sign up here.
          It will be wound by whoever happens to be passing with the key in hand, the mayor said.

    A sentence about a newsletter stays, and so does a quotation.

          PORT ELLIS, Maine (AP) — The council voted on Tuesday to keep the old clock, and to have it wound.
          You can also subscribe to this newsletter here, said a card beside the clock, and nobody had.
          “Read our newsletter. Sign up here,” said a second card, which had fallen off the wall.
    """
    for block in page.shaped(call_to_sign_up):
        yield drop(block.index)
