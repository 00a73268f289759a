"""Disclosures: who pays those who wrote a story, and what they own."""

from __future__ import annotations

from wireclean.lazy import DOTALL, IGNORECASE, pattern
from wireclean.signs import group
from wireclean.typed import Final

LONGEST: Final = 140  # words
LONGEST_POSITION: Final = 90
_FOUNDATION: Final = pattern(
    r"(?:The )?(?:Associated Press|AP)(?:[’']s?)?\b.{0,160}?\b(?:receives? (?:financial )?support|is supported by"
    r"|solely responsible)\b",
    DOTALL,
)
_RESPONSIBLE: Final = pattern(r"(?:The )?AP is solely responsible for (?:all|this) content")
_DISCLOSURES: Final = (
    "do not work for, consult, own shares in",
    "does not work for, consult, own shares in",
    "has disclosed no relevant affiliations",
    "have disclosed no relevant affiliations",
    "ne travaille pas, ne conseille pas, ne possède pas de parts",
    "no recibe salario, ni ejerce labores de consultoría",
    "tidak bekerja, menjadi konsultan",
)
_FUNDED: Final = pattern(
    r"(?:[A-ZÀ-ÞĀ-Ž][\w.’'-]+ ){1,5}(?:(?:has |have )?receive[sd]? funding from|is affiliated with|is a member of)\b"
)
_FUNDS: Final = ("funding from", "is affiliated with", "is a member of")
_POSITION: Final = pattern(  # Motley Fool's, Zacks', Benzinga's
    r"(?:[A-ZÀ-ÞĀ-Ž][\w.’'-]+ ){1,4}(?:has (?:no position|positions) in (?:any of the stocks mentioned|\S)"
    r"|(?:owns|does not own) (?:no )?shares (?:in|of)\b|is an? (?:paid )?(?:affiliate|contributor))"
    r"|Disclosure: .{3,300}\b(?:financial supporters?|supporter of|donors?|funders?)\b"
    r"|The Motley Fool (?:has|owns|recommends|receives)\b"
    r"|The views and opinions expressed (?:herein|in this)\b.{0,60}\b(?:author|writer)"
    r"|(?:The )?(?:[A-ZÀ-ÞĀ-Ž][\w.-]+ ){0,3}[A-ZÀ-ÞĀ-Ž][\w.-]+['’]s? (?:journalism|reporting|coverage|newsroom)"
    r"(?: of [\w ]{3,40})? is (?:supported|funded) (?:in part )?by\b"
    r"|The Source:? (?:This|The|Information|Details|Officials|All)\b"
    r"|Information (?:in|for) this (?:story|report) (?:is|was|came) (?:from|provided|gathered)\b"
    r"|The opinions expressed (?:here|herein|in this \w+) are\b"
    r"|This (?:article|column|commentary) (?:reflects the personal views of the authors? and )?"
    r"does not necessarily (?:reflect|represent) the (?:opinions?|views?) of\b"
)
_OPINIONS: Final = pattern(  # above a columnist's byline (Reuters) or behind the column
    r"\((?:The author is an? [^().]{5,80}\. )?"
    r"(?:The )?(?:opinions|views)(?: and (?:opinions|views))? expressed (?:here|herein|in this \w+|are)\b.{5,200}\)\.?",
    IGNORECASE,
)

SIGNS: Final = group(
    *("support", "responsible", "work", "relevant", "travaille", "salario", "bekerja", "funding", "affiliate"),
    *("member", "position", "shares", "contributor", "disclosure", "motley", "expressed", "source", "information"),
    "necessarily",
)
"""A disclosure has one of these."""


def is_disclosure(text: str, words: int, tail: bool) -> bool:
    """Whether a line discloses who funds its writers, or what they own; most only behind the story."""
    if _FOUNDATION.match(text) or _RESPONSIBLE.match(text) or any(map(text.__contains__, _DISCLOSURES)):
        return True
    if text[0] == "(" and _OPINIONS.fullmatch(text):
        return True
    if not tail or words > LONGEST:
        return False
    if words <= LONGEST_POSITION and _POSITION.match(text):
        return True
    return any(map(text.__contains__, _FUNDS)) and _FUNDED.match(text) is not None
