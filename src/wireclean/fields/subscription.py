"""Calls to sign up for a newsletter, praise of a site's own letters and apps, and Substack's lines amid a post."""

from __future__ import annotations

from wireclean.lazy import DOTALL, IGNORECASE, pattern
from wireclean.shapes import shape
from wireclean.signs import group
from wireclean.typed import Final

_CALL: Final = pattern(
    r"(?:.*[.!?:—–-]\s+)?(?:sign up|subscribe|register|join|click|donate|give today)"
    r"(?: (?:now|here|today|free|up|for free|to subscribe)){0,3}[.!]?",
    IGNORECASE | DOTALL,
)
_ENDS: Final = ("sign up", "here", "now", "subscribe", "today", "free", "register", "join", "donate")
_OFFER: Final = pattern(
    r"newsletter|inbox|readers like you"
    r"|possible by (?:our )?(?:subscribers|readers|members|donors|supporters)\b"
    r"|support (?:our|local|independent) |(?:morning|daily) briefing|news alerts"
    r"|e-?mails?\b",
    IGNORECASE,
)


@shape(
    longest=45,
    signs=group("newsletter", "inbox", "readers", "support", "briefing", "alerts", "email", "e-mail", "possible"),
)
def call_to_sign_up(text: str) -> bool:
    """Whether a line offers a newsletter and ends with the word that is to be clicked."""
    return (
        text[0] not in "“\"'‘«„"
        and text.rstrip(".!").lower().endswith(_ENDS)
        and _CALL.fullmatch(text) is not None
        and _OFFER.search(text) is not None
    )


_IMPERATIVE: Final = pattern(
    r"(?:get|sign up|subscribe|download|stream|watch|receive|join|stay|keep up|follow|click|tap|text|never miss"
    r"|don['’]t miss|be the first|check out)\b",
    IGNORECASE,
)
_OWN: Final = pattern(
    r"\b(?:(?i:sign up for|subscribe to|get|join) (?:[\w’'&-]+ ){1,6}(?i:newsletters?)|(?i:to|in|into) your inbox"
    r"|(?:our|the|our free|the free) (?:[A-Z][A-Z0-9]+ )(?:[\w+]+ )?app\b|(?i:our (?:free |news |weather )*apps?)"
    r"|(?i:for free, wherever you are|free wherever you are|24/7 for free|for free,? 24/7))"
)
_LETTER: Final = pattern(  # Get the Harbor Brief newsletter. The coast in depth, in your inbox each week.
    r"(?:get|sign up for|subscribe to|try|join) (?:the|our) [\w.’'&+ -]{2,60}?newsletters?[.!:,] "
    r"[^“”\"]*\b(?:to|in|into) your inbox\b[^“”\"]*",
    IGNORECASE,
)
_CHANNEL: Final = pattern(  # Click below to visit our Elm Post WhatsApp channel and click 'follow' to receive updates …
    r"(?:click|tap|join|follow|visit)\b[^.!?]{0,40}\b(?:the|our)\b[^.!?]{0,60}\bwhatsapp channel\b.{0,160}",
    IGNORECASE,
)
_SENTENCES: Final = pattern(r"(?<=[.!?])\s+(?=\S)")
_FEWEST: Final = 6  # words


@shape(
    longest=60,
    signs=group("newsletter", "inbox", "app", "whatsapp", "apps", "stream", "alerts", "wherever", "24/7", "roku"),
)
def praise_of_own(text: str) -> bool:
    """Whether each sentence of a line calls the reader to the site's own letters, app or stream."""
    if text[0] in "CTJFVctjfv" and _CHANNEL.fullmatch(text) is not None:
        return True
    if text[0] in "“\"'‘«„" or text.count(" ") < _FEWEST - 1 or any(mark in text for mark in '“”"'):
        return False
    if _OWN.search(text) is None:
        return False
    return _LETTER.fullmatch(text) is not None or all(map(_IMPERATIVE.match, _SENTENCES.split(text)))


_SUPPORTED: Final = pattern(
    r".{2,80} is a reader-supported (?:publication|newsletter)\b.*"
    r"|thanks for reading .{2,80}[!.] (?:subscribe for free|this post)\b.*"
    r"|this post is public,? so feel free to share it\.?",
    IGNORECASE,
)


@shape(longest=45, signs=group("reader-supported", "reading", "feel"))
def supported_by_readers(text: str) -> bool:
    """Whether a line is what Substack sets between the paragraphs of a post, with the letter's own name."""
    return _SUPPORTED.fullmatch(text) is not None
