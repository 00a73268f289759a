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


IMPERATIVE = pattern(
    r"(?:get|sign up|subscribe|download|stream|watch|receive|join|stay|keep up|follow|click|tap|text|never miss"
    r"|don['’]t miss|be the first|check out)\b",
    IGNORECASE,
)
OWN = pattern(
    r"\b(?:(?i:sign up for|subscribe to|get|join) (?:[\w’'&-]+ ){1,6}(?i:newsletters?)|(?i:to|in|into) your inbox"
    r"|(?:our|the|our free|the free) (?:[A-Z][A-Z0-9]+ )(?:[\w+]+ )?app\b|(?i:our (?:free |news |weather )*apps?)"
    r"|(?i:for free, wherever you are|free wherever you are|24/7 for free|for free,? 24/7))"
)
LETTER = pattern(  # Get the Harbor Brief newsletter. Deeply reported insights into the coast, in your inbox each week.
    r"(?:get|sign up for|subscribe to|try|join) (?:the|our) [\w.’'&+ -]{2,60}?newsletters?[.!:,] "
    r"[^“”\"]*\b(?:to|in|into) your inbox\b[^“”\"]*",
    IGNORECASE,
)
SENTENCES = pattern(r"(?<=[.!?])\s+(?=\S)")
FEWEST = 6  # words


@shape(longest=60, signs=group("newsletter", "inbox", "app", "apps", "stream", "alerts", "wherever", "24/7", "roku"))
def praise_of_own(text: str) -> bool:
    """Whether each sentence of a line calls the reader to the site's own letters, app or stream."""
    if text[0] in "“\"'‘«„" or text.count(" ") < FEWEST - 1 or any(mark in text for mark in '“”"'):
        return False
    if OWN.search(text) is None:
        return False
    return LETTER.fullmatch(text) is not None or all(map(IMPERATIVE.match, SENTENCES.split(text)))


SUPPORTED = pattern(
    r".{2,80} is a reader-supported (?:publication|newsletter)\b.*"
    r"|thanks for reading .{2,80}[!.] (?:subscribe for free|this post)\b.*"
    r"|this post is public,? so feel free to share it\.?",
    IGNORECASE,
)


@shape(longest=45, signs=group("reader-supported", "reading", "feel"))
def supported_by_readers(text: str) -> bool:
    """Whether a line is what Substack sets between the paragraphs of a post, with the letter's own name."""
    return SUPPORTED.fullmatch(text) is not None


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
