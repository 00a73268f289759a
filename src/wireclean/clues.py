"""What a block looks like by itself: a date line, a byline, a dateline, a caption…

Clues serve twice: as evidence of where the story stands, and to the rules, which believe a clue only at the place where
such a line can stand.
"""

from __future__ import annotations

from wireclean import dates
from wireclean.fields import (
    byline,
    caption,
    correction,
    credit,
    dateline,
    gallery,
    invitation,
    invitation_abroad,
    photo,
    photographer,
    promo,
    release,
    service_abroad,
    signature,
)
from wireclean.fields import copyright as notice
from wireclean.fields.byline import mark
from wireclean.fields.names import is_full_name
from wireclean.lazy import IGNORECASE, pattern
from wireclean.signs import FIGURES, group

LONGEST = 1200  # characters; longer blocks are prose or data
MOST_WORDS = 300  # the same
LONGEST_BYLINE = 25  # words
LONGEST_WEEKDAY = 12  # characters before a day
QUOTES = "\"“‘'«„"  # with which what somebody says begins
LONGEST_LABEL = 16  # words
LONGEST_HEADLINE = 16  # words of one that begins with a place, as a dateline does
LONGEST_DATED = 24  # words of a line that is a date and what frames it
LONGEST_SECTION = 8  # words
LONGEST_CAPTION = 60  # words
LONGEST_CONTROL = 30  # words
LONGEST_PROVIDED = 10  # words of a line that says who provided a release
LONGEST_RELEASE = 40  # words of another line of one
SHORTEST_DATELINE = 5  # words of it and what follows
SHORTEST_LEGAL = 6  # words
LONGEST_INVITATION = 45  # words
MOST_STOPPED = 8  # words of a date whose year has a full stop
LONGEST_NAMED = 8  # words of a day with a writer's name
BESIDE_DATE = 6  # words that may stand beside a date and time: a place, an agency, an editor

_LEGAL = pattern(
    r"cookie|privacy policy|terms of (?:use|service)|personal data|consent|javascript|captcha"
    r"|your (?:browser|inbox|account)s?\b|newsletter|subscri|unsubscribe|sign(?:ed)? (?:up|in)\b|log(?:ged)? in\b"
    r"|all rights reserved|datenschutz|nutzungsbedingungen",
    IGNORECASE,
)

_ADDRESSED = pattern(  # words of a site's lines to its readers: a story's short sentence on who signed up has none
    r"cookie|privacy|terms of|javascript|captcha|reserved|daten|nutzung|\b(?:you|your|our|us|we|please|here|this)\b",
    IGNORECASE,
)
SHORT_LEGAL = 15  # words; a longer line holds two
_TOLD = pattern(r"\b(?:said|says|told|added|asked)\b")  # what somebody says is the story's

# One of these is in whatever `_LEGAL` finds: plain words are found ten times faster.
_LEGAL_WORDS = (
    *("cookie", "privacy policy", "terms of ", "personal data", "consent", "javascript", "captcha", "newsletter"),
    *("subscri", "sign up", "sign in", "signed up", "signed in", "log in", "logged in", "rights reserved"),
    *("your browser", "your inbox", "your account"),
    *("datenschutz", "nutzungsbedingungen"),
)

LEGAL_SIGNS = group(
    *("cookie", "privacy", "terms", "consent", "javascript", "captcha", "browser", "inbox", "account", "newsletter"),
    *("subscri", "reserved", "datenschutz", "nutzungsbedingungen"),
    ends=("personal", "sign", "signed", "log", "logged"),
)
_SIGNS = (
    correction.SIGNS
    | credit.SIGNS
    | promo.SIGNS
    | release.SIGNS
    | notice.SIGNS
    | caption.SIGNS
    | photographer.SIGNS
    | photo.SIGNS
    | mark.SIGNS
    | dateline.SIGNS
    | LEGAL_SIGNS
    | invitation.SIGNS
    | invitation_abroad.SIGNS
    | service_abroad.SIGNS
)
_SINCE = group("ago", "now", "read", "noon", "midnight")  # of which one stands in a date line without a figure
_CONTROL = pattern(
    r"\(BUTTON\)"  # lynx
    r"|^\[(?:[\w-]*[_\d-][\w-]*|https?|data|png|jpe?g|gif|svg|image|img|logo|photo|icon|video|close|menu|search)"
    r"\.{0,3}\]$"  # w3m's stand-in for a picture
    r"|^\[\s*\]|_{8,}|\[ +\]"  # an input field
    # a picture or a link without words, or a link whose only words would be a picture's, perhaps quoted or an item
    r"|^(?:>\s?|[*+-]\s)*(?:(?:!?\[\s?\]|\[\s?!\[\]\([^()\s]*\)\s?\])\([^()\s]*\)\s?)+$"
)
_CONTROL_SIGNS = group("[", "___", "(button)")
_ADDRESS = pattern(r"(?:[a-z][\w-]*\.){1,3}[a-z]{2,3}/[\w-]+/[\w/.-]{8,}")  # the page's own, to be copied (ABC)
_ON_DATE = pattern(r" on (?:[A-Z][a-z]{2}, )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}$")
_PAGE = pattern(r"\W*\s(?i:page)\s?[A-Z]?\d{1,3}")  # Tue, Nov 04, 2025 page2 (Taipei Times)
_BETWEEN = pattern(r"\s+[|•·●/–—-]\s+")
# On Behalf of Voss & Brandt, P.C. | May 5, 2024 | Trees; Medically reviewed by Ida Voss, MD — …
_NAMED_PIECE = pattern(
    r"On Behalf of [A-Z]"
    r"|(?:(?:(?:Medically|Clinically|Expert|Legally) )?[Rr]eviewed|Written|Edited|Fact[- ][Cc]hecked) by [A-Z]"
)
_IN_PAPER = pattern(r" \([A-Z][\w’']+(?: [A-Z][\w’']+){0,3}\)")  # November 3, 2025 (Mainichi Japan)
_FILED = pattern(r"(?:published|posted|filed) (?:in|under):? ", IGNORECASE)
# What WordPress's own themes print below a post: where it is filed, perhaps under which tags, when and by whom.
_ENTRY = ("This entry was posted ", "This entry was filed ", "This entry is filed under ")
_PERMALINK = ("ookmark the permalink.", "ookmark the permalink")


def clue(text: str, words: int, signs: int) -> str:
    """The kind of line that a block looks like, or an empty string.

    Args:
        text: the block's words on one line.
        words: how many they are.
        signs: what they hold, as `wireclean.signs.held` tells.
    """
    if words > MOST_WORDS or len(text) > 4 * LONGEST:
        return ""
    if text.startswith(_ENTRY) or text.endswith(_PERMALINK):
        return "section"
    if words <= LONGEST_LABEL and (short := _short(text, words, signs)):
        return short
    if words <= LONGEST_DATED and signs & FIGURES and _is_dated(text, words):
        return "date"
    if words <= LONGEST_CONTROL and signs & _CONTROL_SIGNS and _CONTROL.search(text):
        return "control"
    if words == 1 and "/" in text and _ADDRESS.fullmatch(text):
        return "control"
    if words <= LONGEST_PROVIDED and release.is_provided(text):
        return "release"
    figure = text[0] == "[" or text[0].isdigit()
    # On ArcaMax's pages a date stands behind it, or is lost.
    unmarked = text[-3:] == " on" or (words <= LONGEST_DATED and " on " in text and _ON_DATE.search(text) is not None)
    if not (signs & _SIGNS or figure or unmarked):  # as of most prose
        return ""
    return _signed(text, words, signs, figure, unmarked)


def _short(text: str, words: int, signs: int) -> str:
    """The kind of a line that is no longer than a label."""
    if signs & (FIGURES | _SINCE) and dates.is_date_line(text):
        return "date"
    if signature.is_end_mark(text):
        return "end mark"
    if words <= LONGEST_SECTION and text[:5] == "Tags " and (text[5:6].isupper() or text[5:6] == "#"):
        return "section"  # Tags Senate Washington D.C.
    if words <= LONGEST_SECTION and text[:1] in "PFpf" and _FILED.match(text) and not text.endswith("."):
        return "section"
    if signature.is_desk_initials(text):
        return "desk"
    return "gallery" if gallery.is_gallery_ui(text) else ""


def _signed(text: str, words: int, signs: int, figure: bool, unmarked: bool) -> str:
    """The kind of a line that holds a sign of one.

    Args:
        text: the block's words on one line.
        words: how many they are.
        signs: what they hold.
        figure: whether a figure or a square bracket stands first.
        unmarked: whether a byline without a mark may stand before a date, or where one stood.
    """
    if signs & correction.SIGNS and correction.is_correction(text):
        return "correction"
    if signs & promo.SIGNS and promo.is_promo_signoff(text):
        return "promo"
    if signs & credit.SIGNS and credit.is_credit(text, False, signs):
        return "credit"
    if words <= LONGEST_RELEASE and signs & release.SIGNS and release.is_release_line(text):
        return "release"
    if signs & notice.SIGNS and notice.parse(text) is not None:
        return "copyright"
    named = words <= LONGEST_BYLINE and (signs & mark.SIGNS or unmarked)
    if (
        named
        and "/" in text
        and text[:3] in ("By ", "BY ", "by ")
        and byline.parse((text,), unmarked=False) is not None
    ):
        return "byline"  # By Ada Vermeer/Cronkite News, and no picture's credit
    if (signs & caption.SIGNS or figure) and caption.is_caption(text):
        return "caption"
    if signs & photographer.SIGNS and words <= LONGEST_CAPTION and photographer.is_credited(text):
        return "caption"
    if named and byline.parse((text,), unmarked=unmarked) is not None:
        return "byline"
    if signs & photo.SIGNS and words <= LONGEST_CAPTION and photo.is_photo_credit(text):
        return "caption"
    dated = dateline.parse(text) if words >= SHORTEST_DATELINE and signs & dateline.SIGNS else None
    if dated is not None and (dated.agency or words > LONGEST_HEADLINE or not text[-1].isalnum()):
        return "dateline"  # not so Mumbai: Retired conductor turns old bus into night school
    if words <= LONGEST_INVITATION and signs & invitation.SIGNS and invitation.is_invitation(text):
        return "invitation"
    if words <= invitation.LONGEST_CONSENT and signs & invitation.SIGNS and invitation.is_consent(text):
        return "invitation"
    if words <= LONGEST_INVITATION and signs & invitation_abroad.SIGNS and invitation_abroad.is_invitation(text):
        return "invitation"
    if words >= SHORTEST_LEGAL and signs & LEGAL_SIGNS and text[0] not in QUOTES and _is_legal(text, words):
        return "legal"
    if words >= SHORTEST_LEGAL and signs & service_abroad.SIGNS and service_abroad.may_speak(text):
        return "legal" if service_abroad.speaks_of_service(text, words, signs) else ""
    return ""


def _is_legal(text: str, words: int) -> bool:
    """Whether a line is about cookies, accounts and rights; of a story's short sentence no such word makes one."""
    count = counts_legal(text[:LONGEST])
    if words >= SHORT_LEGAL:
        return count > 1
    told = not text.startswith(("Sign", "Subs", "Log ")) and _ADDRESSED.search(text) is None
    told = told or _TOLD.search(text) is not None
    return count > told


def beside_name(text: str, start: int, end: int) -> str:
    """The name right before or behind what stands from ``start`` to ``end`` of a line, if that is all; or nothing.

    Behind the word that marks a byline it is none, nor is one that is printed twice without a space between.
    """
    name = text[end:].lstrip() if start == 0 else text[:start].rstrip() if end == len(text) else ""
    half = len(name) // 2
    return name if is_full_name(name) and name[:half] != name[half:] and not mark.may_be_marked(name) else ""


def counts_legal(text: str) -> int:
    """How many words a text has that sites print about cookies, accounts and rights."""
    low = text.casefold()
    return len(_LEGAL.findall(text)) if any(map(low.__contains__, _LEGAL_WORDS)) else 0


def _is_dated(text: str, words: int) -> bool:
    """Whether a line is a date with its time, or with its label, and a few words that frame it.

    Posts of a social network, which are body, are signed so: ``— Ida Voss (@mayoridavoss) November 18, 2019``.
    """
    stopped = text.endswith(".") and not (text[-2:-1].isdigit() and words <= MOST_STOPPED)  # 27. studenog 2025.
    if words > LONGEST_DATED or "(@" in text or stopped:
        return False
    stamps = dates.find_stamps(text)
    if not stamps:
        return False
    pieces = _BETWEEN.split(text)
    beside = [piece for piece in pieces if not dates.is_date_line(piece)]
    if 1 <= len(beside) < len(pieces) <= 6 and all(
        piece.count(" ") < BESIDE_DATE - 1 or _NAMED_PIECE.match(piece) for piece in beside
    ):
        return True
    if stamps[0].start == 0 and _IN_PAPER.fullmatch(text, stamps[0].end):
        return True
    if stamps[0].start < LONGEST_WEEKDAY and _PAGE.fullmatch(text, stamps[0].end):
        return True
    if words <= LONGEST_NAMED and len(stamps) == 1 and beside_name(text, stamps[0].start, stamps[0].end):
        return True
    if not any(stamp.label or "T" in stamp.value for stamp in stamps):
        return False
    taken = sum(len(text[stamp.start : stamp.end].split()) for stamp in stamps)
    labels = sum(stamp.label != "" for stamp in stamps)
    return text.count(" ") + 1 - taken - 3 * labels <= BESIDE_DATE  # words as printed, of all scripts
