"""Credits: lines behind a story that say who worked on it, or that a licence asks to keep."""

from __future__ import annotations

from functools import lru_cache

from wireclean.fields import agencies, bio, credit_abroad, disclosure, names, newsroom, republished
from wireclean.fields.republished import STORIES, STORY
from wireclean.fields.signature import WRITER
from wireclean.fields.tables import AND
from wireclean.lazy import IGNORECASE, pattern
from wireclean.signs import group, held
from wireclean.typed import Final

LONGEST: Final = 900  # characters; a tagline with a disclosure
SHORTEST: Final = 6  # characters
REMEMBERED: Final = 1024  # lines: those behind a story recur on a site's pages
CLAUSE: Final = 160  # characters in which a finite verb makes a sentence of what begins as a credit
LONGEST_CONTRIBUTED: Final = 90  # words of a line in which somebody ``contributed to this report``
LONGEST_CONTRIBUTING: Final = 60  # words of one that begins so: ``Contributing: Ada Vermeer``
LONGEST_WRITER: Final = 40  # words of one that ends so: ``Ada Vermeer contributed.``
LONGEST_DESK: Final = 24  # words of one that names a desk or the agencies that it used
LONGEST_WITH: Final = 45  # words of one that names agencies behind ``with``
# What each credit that may stand anywhere begins with, behind brackets and dashes, or holds: a line with none of these
# is no such credit, and need not be matched with all the patterns below.
_STARTS: Final = (
    *("addi", "furt", "extr", "stor", "copy", "data", "adve", "before you go"),
    *("repo", "writ", "edit", "comp", "grap", "tran", "rese", "fact", "prod", "phot", "vide"),
    *("poll", "also", "cont", "with", "file", "mit ", "inpu", "avec", "con ", "com ", "beri", "gesc", "reda"),
    *("por ", "vers"),
    *("trad", "rédi", "bear", "redi", "di ", "firs", "a ve", "repu", "publ", "prov", "repr", "der b", "dies"),
    *("das ist eine nachricht", "direkt aus dem dpa", "cet ", "este", "ques", "disc", "exce", "only", "anme"),
    *("hinw", "dpa-", "asso", "ap"),
    *("kff ", "prop", "kais", "khn ", "bill of the month", "to c", "to r", "this is an unedited", "this above"),
    "this republished",
    *("the original", "the following", "the above", "the conversation is"),
    *("this was generated", "this story was generated", "elements of this story", "the associated press created"),
    *("the author is a", "the opinions", "the views", "opinions expressed", "views expressed"),
    *("the this", "the the", "the post", "the associated", "the ap"),
    *(f"{the} {story}" for the in ("this", "the") for story in STORIES),
)
_WORDS: Final = (
    *("contributed", "not involved", "not work for", "relevant affiliations", "ne travaille pas", "no recibe salario"),
    *("tidak bekerja", "states newsroom", "hat die", "haben die"),
)
_MARKS: Final = "([*_–—- "

SIGNS: Final = group(
    *("contributed", "involved", "work", "relevant", "travaille", "salario", "bekerja", "newsroom", "diese"),
    starts=_STARTS,
)
"""A credit has one of these, unless it stands at the tail."""

_SIGNS_BEHIND: Final = group("information", "material", "reporting", ":", starts=("met ", "orig", "edição", "it was"))
"""What credits at the tail alone have of these instead, but for bios and the like."""

_ANY_SIGNS: Final = SIGNS | _SIGNS_BEHIND | credit_abroad.SIGNS | disclosure.SIGNS | newsroom.SIGNS | bio.SIGNS

_WORKED: Final = pattern(  # (Reporting by …; Editing by …)
    r"[(\[–—-]{0,3}\s?(?:(?:additional|further|extra|story|copy|data|photo)\s)?"
    r"(?:reporting|writing|editing|polling|compiled|edited|graphics?|translation|translated|research|fact-checking"
    r"|selection(?<=photo selection)|production|photography|video)"
    r"(?:,? (?:and|&)?\s?(?:additional )?(?:reporting|writing|editing|research"
    r"|production|compiling|graphics?))*\s+(?:in \w+ )?by\s+(?=\w)",
    IGNORECASE,
)
_FINITE: Final = pattern(
    r"\b(?:found|that|said|says|showed|shows|has|have|had|was|were|is|are|revealed|suggests?|led|won|helped|made"
    r"|will|but|because|he|she|they)\b",
    IGNORECASE,
)
_WORKED_ABROAD: Final = pattern(
    r"\((?:bericht(?:e|et)? (?:von|durch)|geschrieben von|reportage|reporte|reporte de|redacción de|por [A-Z]|avec"
    r"|version française|traducido por|editado por"
    r"|rédigé par|bearbeitet von|redigiert von|reportagem|edição|mit material|di [A-Z])\b[^()]{4,300}\)\.?",
    IGNORECASE,
)
_CONTRIBUTED: Final = pattern(
    r"contributed (?:to (?:this|the|these|our) [\w-]+(?: from [\w ,.]+)?|(?:additional )?(?:reporting|research"
    r"|writing|material|photography|graphics)\b.{0,80}"
    r"|from [A-Z][\w ,.]{2,60})(?:[.)\]]{0,2}|; [A-Z][^()]{3,160}\))$"
)
_WITH: Final = pattern(
    r"[(\[–—*-]{0,3}\s?(?:with\s)(?:additional |further |some |contributions? )?(?:reporting|files?|inputs?"
    r"|assistance|contributions?|information|material|reports?"
    r"|agency inputs?|agencies|research|photos|\(?[A-Z]{2,5}\)? inputs?)\b(?: contributions?)?(?:$|[.)]|\s(?:by|from"
    r"|of|in)\b)"
    r"|[(\[–—*-]{0,3}\s?(?:files from|additional files from|with (?:AFP|AP|Reuters|PTI|dpa|EFE|CNA|ANI|Bloomberg"
    r"|agencies)[).]{0,2}$|mit material (?:von|der)|inputs? from"
    r"|\((?:mit|avec|con|com) (?:AFP|dpa|AP|Reuters|EFE|agencias|agences|agenturen|agências)\b)",
    IGNORECASE,
)
_AGENCIES_HELPED: Final = pattern(  # Avec AFP, Con información de EFE, *Com informações da Reuters
    r"[(\[–—* -]{0,3}(?:with|avec|mit|con|com|met)\s(?:(?:información|informaciones|informações|informação|informazioni"
    r"|reportes|agenturmaterial)\s(?:d(?:e|a|o|as|os|el|ella|ell['’])\s?(?:la\s|los\s|las\s)?)?)?"
    r"(?P<who>[A-ZÀ-ÞĀ-Žd(][^():.!?]{1,60})[).]{0,2}",
    IGNORECASE,
)
_DESK_EDITED: Final = pattern(  # Edição: Ada Vermeer, Edited By: Ada Vermeer
    r"(?:translator|translated by|penerjemah|reporting|editing|copy editing|digital editing|photography|graphics|design"
    r"|edição|edición|editor|edited by|published by|curated by|editado por|redaktion|redazione|redigering|redaktør"
    r"|szerkesztő|szerkesztette|redaktor|редактор|editör|penyunting|redactor|ελληνική απόδοση)\s?:\s?"
    r"(?P<who>\S.{2,60})",
    IGNORECASE,
)
_USED: Final = pattern(
    rf"(?:Some )?Information for this {STORY} was (?:also )?(?:contributed|provided|gathered) by .{{3,160}}|"
    rf"(?:The )?(?:information|material|reporting) from (?:the )?[A-Z].{{2,80}}? (?:was|were) used in"
    rf" (?:compiling )?this {STORY}\.?|(?:The )?[A-Z][\w .]{{2,40}} material was used in this {STORY}\.?"
    r"|Information from: [A-Z].{2,80}"
    r"|(?:Biographical (?:material|information)|Material) in this (?:obituary|story) was (?:written|compiled) by"
    r" .{3,100}",
    IGNORECASE,
)
_CONTRIBUTORS: Final = pattern(rf"Contributing to (?:this|the) {STORY} (?:was|were) [A-Z]")
_CONTRIBUTING: Final = pattern(
    r"(?:also )?contribut(?:ing|ors?)(?: reporters?| writers?| from [A-Z][\w ]{2,30})?\s?: \S"
)
_GENERATED: Final = pattern(  # AP's, of games and companies' results
    r"This (?:story |article )?was generated by Automated Insights\b.{0,120}"
    r"|(?:Elements of this story were generated|The Associated Press created this story using technology provided) by"
    r" .{5,200}"
)
_TO_CONTACT: Final = pattern(
    r"To contact the (?:reporters?|editors?|authors?)\b|To reach the (?:reporter|editor|writer)\b", IGNORECASE
)


def is_credit(text: str, tail: bool, signs: int | None = None) -> bool:
    """Whether a line credits people or organisations and belongs with the story.

    Contributors (``(Reporting by …; Editing by …)``, ``… contributed to this report.``), republication and
    syndication notices, a newsroom's tagline, foundations' notices and disclosures are credits anywhere. An author's
    bio and a reporter's contact line look like sentences of the story and are credits only behind it.

    Args:
        text: the line.
        tail: whether the line stands at the story's end or behind it.
        signs: what it holds, as `wireclean.signs.held` tells, where that is known.
    """
    if len(text) > LONGEST:
        return False
    text = text.strip("*_ ")
    if republished.names_title(text):
        return True
    if len(text) < SHORTEST or text[0] in "\"“„«'‘" or text[-1] == ":":
        return False
    if not tail:
        low = text.casefold()
        if not low.lstrip(_MARKS).startswith(_STARTS) and not any(map(low.__contains__, _WORDS)):
            return False
    signs = held(text) if signs is None else signs
    if not signs & _ANY_SIGNS and " on X" not in text:
        return False
    return _credits(text, text.count(" ") + 1, tail, signs)


@lru_cache(maxsize=REMEMBERED)
def _credits(text: str, words: int, tail: bool, signs: int) -> bool:
    plain = signs & (SIGNS | _SIGNS_BEHIND) > 0
    if plain and (told := _says_who_worked(text, words, tail)) is not None:
        return told
    if tail and signs & credit_abroad.SIGNS and credit_abroad.helped(text):
        return True
    if plain and (told := _says_where_from(text, words)) is not None:
        return told
    if signs & disclosure.SIGNS and disclosure.is_disclosure(text, words, tail):
        return True
    if signs & newsroom.SIGNS and newsroom.is_tagline(text, tail):
        return True
    return tail and bio.is_bio(text, words, signs)


def _says_who_worked(text: str, words: int, tail: bool) -> bool | None:
    """Whether a line credits those who worked on the story; ``None`` where it does not even begin so."""
    if republished.is_disclaimer(text):
        return True
    if _WORKED.match(text):
        return text[0] in "([" or ";" in text or not _FINITE.search(text[:CLAUSE])
    begun = text[0].isupper() or text[0] in "(–—-[•*"
    if begun and "contributed" in text and words <= LONGEST_CONTRIBUTED and _CONTRIBUTED.search(text):
        return tail or not _FINITE.search(text[: text.rfind("contributed")]) or " reported from " in text
    if _CONTRIBUTING.match(text) or _CONTRIBUTING.match(text[:1].lower() + text[1:]) or _CONTRIBUTORS.match(text):
        return words <= LONGEST_CONTRIBUTING
    who = text.removesuffix(" contributed.")
    if who != text and words <= LONGEST_WRITER and (WRITER.match(text) or agencies.is_agency(who)):
        return True
    if text[0] in "TE" and _GENERATED.fullmatch(text):
        return True
    if tail and words <= LONGEST_DESK and (_USED.fullmatch(text) or _credits_desk(text)):
        return True
    return None


def _says_where_from(text: str, words: int) -> bool | None:
    """Whether a line credits agencies or where the story stood first; ``None`` where it does not even begin so."""
    if words <= LONGEST_WITH and (_WITH.match(text) or _WORKED_ABROAD.fullmatch(text)):
        return not _FINITE.search(text) or text[0] in "(–—-["
    if republished.is_republished(text, words) or _TO_CONTACT.match(text):
        return True
    return False if republished.is_first_published(text) else None  # it gives a date, and no more


def _credits_desk(text: str) -> bool:
    """Whether a line behind the story names the agencies that it was written with, or who edited it."""
    if found := _AGENCIES_HELPED.fullmatch(text):
        return all(map(agencies.is_agency, AND.split(found["who"])))
    found = _DESK_EDITED.fullmatch(text)
    return found is not None and all(map(names.is_name, AND.split(found["who"])))
