"""Bylines of a newsroom that names nobody: ``Staff Writer``, ``News Desk``, ``AP Reporters``."""

from __future__ import annotations

from wireclean.lazy import IGNORECASE, pattern
from wireclean.typed import Final

_STAFF: Final = pattern(
    r"(?:.{0,40}\b)?(?:staff|wire reports?|wire services|news ?desk|news bureau|newsroom|editorial board|redaktion"
    r"|redazione)\b|ویب ڈیسک$|نیوز ڈیسک$|वेब डेस्क$|न्यूज़? डेस्क$|डिजिटल डेस्क$|অনলাইন ডেস্ক$|নিজস্ব প্রতিবেদক$|স্টাফ রিপোর্টার$",
    IGNORECASE,
)
HOUSE: Final = pattern(  # Special Correspondent, HT Correspondent, Our Bureau, Web Desk
    r"(?:(?:(?i:our|special|staff|own|web|monitoring|agency|the hindu)|[A-Z]{2,4})\s){1,2}"
    r"(?i:correspondents?|reporters?|bureau|desk|online|report)"
    r"|(?i:onze \w*(?:redactie|verslaggevers?|correspondent))"  # Door onze nieuwsredactie
)
_NOBODY: Final = pattern(  # "Staff and news service reports", "Editorial Board": bylines that name no organisation
    r"(?:(?:staff|agencies|editors|editorial|board|wires?|news|and|reports?|reporters?|services?|from|the|our|online"
    r"|desk|redaktion|redazione|redacción|redação|redactie|rédaction|la|redakcja|redakce|redakcia|redakcija|toimitus"
    r"|редакция|редакція|newsroom|डेस्क|डिजिटल|वेब|न्यूज़?|ডেস্ক|অনলাইন|নিজস্ব|প্রতিবেদক|செய்திப்பிரிவு|وكالات|ویب|نیوز|ڈیسک|تحریریہ|টিম|রিপোর্ট"
    r"|редакції|редакции|σύνταξη|haber|merkezi|redaksi|tim)\s?)+",
    IGNORECASE,
)
STAFFED: Final = pattern(
    r"(?P<house>[A-Z][\w .&’'-]{1,40}?) (?:staff|reporter|writer|correspondent)s?(?: (?:writer|reporter)s?)?"
)


def is_nobody(text: str) -> bool:
    """Whether a part of a byline names no organisation, but its desk: ``न्यूज डेस्क``."""
    return _NOBODY.fullmatch(text) is not None


def is_staff(text: str) -> bool:
    """Whether an organisation's byline names its staff, and nobody: ``Staff Writer``, ``News Desk``."""
    return _STAFF.match(text) is not None
