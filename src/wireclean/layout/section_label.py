"""What could be the name of a section: a few words that no button, tag, language or newsroom is called by."""

from __future__ import annotations

from wireclean.fields import agencies, places
from wireclean.fields.crumbs import HOME
from wireclean.layout.kinds import QUOTES
from wireclean.lazy import IGNORECASE, pattern
from wireclean.markup.line import unlisted
from wireclean.page import Block

LANGUAGES = frozenset("english français español deutsch italiano português 日本語 中文 한국어 العربية русский".split())
"""In which a site can be read."""
BUTTON = pattern(  # an entry of a menu that names no section
    r"about me|about us|account|actions|close|collapse search|contact(?: us)?"
    r"|careers|classifieds|currently reading|donate|e-?edition|e-?paper|help|live(?: tv)?|log ?in|today[’']?s paper"
    r"|article|full issue|jobs|manage subscription|men[uúü]|buscar|[\d.,]+[km]? followers"
    r"|(?:apply|book|buy|call|donate|download|enroll|join|order|register|shop|start|subscribe) now"
    r"|[\d.,]+ (?:items?|results?)|[$€£]\s?[\d.,]+(?: .*)?"
    r"|more|register|search|sections|shop|sign (?:in|up)|subscribe|support .*|watch"
    r"|(?:.* )?(?:subscriptions?|galler(?:y|ies)|archives)"
)
STATE = pattern(r"(?:[A-Z]\.){2,3}")  # U.S.
ELSEWHERE = pattern(  # links, not labels
    r"(?:back|go|return|skip|jump) to\b|view\b|see all\b|\W*$|(?:.*[ -])?(?:logo|icon)$", IGNORECASE
)
TAGS = frozenset({"related topics", "tags", "tagged"})  # labels over a list of them
DESKS = frozenset({"metro", "time", "context"})  # sections of papers that are agencies' and magazines' names, too
LONGEST = 6  # words of a section


def is_label(block: Block, agency: bool = False) -> bool:
    """Whether a line could be a section's name, also one with an ``agency`` in it where a menu has that."""
    stopped = block.sentence and STATE.fullmatch(block.text) is None
    if block.words > LONGEST or stopped or block.clue or not any(sign.isalpha() for sign in block.text):
        return False
    if block.phrase is not None and (block.phrase.family, block.phrase.strength) != ("navigation", "label"):
        return False
    if BUTTON.fullmatch(block.key) or block.key in LANGUAGES or ELSEWHERE.match(block.text) or "://" in block.text:
        return False
    if places.is_region(block.text.rpartition(", ")[2]) and ", " in block.text:  # Port Ellis, TX
        return False
    if block.text[0] in QUOTES:  # a kicker that quotes somebody
        return False
    if block.index == 0 and block.words > 1 and agencies.is_organisation(block.text):
        return False  # the site's name
    if is_slug(block.text) or block.key.partition(":")[0] in TAGS or _is_address(block.text):
        return False
    named = block.key not in DESKS and any(map(agencies.is_agency, block.text.split()))
    if not agency and named and " - " not in unlisted(block.text):  # CNN - National is a station's
        return False
    if block.words > 2 and block.text.startswith("The ") and agencies.ends_as_paper(block.text):
        return False  # the paper that a portal has the story from
    return block.key not in HOME and agencies.full_name(block.text) is None


def is_slug(text: str) -> bool:
    """Whether a line is what a feed files a story under: ``/Post/Offbeat/Germany/``."""
    return text[-1] == "/" and "/" in text[1:-1] and " " not in text


def _is_address(text: str) -> bool:
    """Whether a label is a site's address, perhaps with spaces in it: ``Big News Network.com``."""
    return agencies.is_host(text) or (text.endswith(".com") and agencies.is_host(text.replace(" ", "")))
