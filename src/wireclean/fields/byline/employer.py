"""The employer that stands behind names: in brackets, behind ``for``, or behind a comma that its own name has, too."""

from __future__ import annotations

from wireclean.fields import agencies
from wireclean.fields.byline.organisation import BRACKETED, organisation
from wireclean.fields.byline.separators import AND
from wireclean.fields.byline.trim import NUMBERED
from wireclean.fields.names import is_full_name, is_name, is_title
from wireclean.lazy import pattern
from wireclean.typed import Final

_POSTED: Final = pattern(  # Ada Vermeer, envoyée spéciale à Vik; Ada Vermeer, corresponsal en Bruselas
    r",\s(?:[\w’']+ )?(?i:envoyée?s? spécial(?:es?|aux)?|correspondante?s?|corresponsal(?:es)?"
    r"|enviad[oa]s? especial(?:es)?"
    r"|inviat[oaie](?: speciale)?|corrispondente|korrespondent(?:in)?|correspondent|redactora?|periodista|journaliste"
    r"|giornalista|journalist|redakteur(?:in)?|reporter|verslaggever|toimittaja|repórter|jornalista)"
    r"(?:\s(?:à|au|aux|en|in|a|i|em|aus|de|du|di|da|für|bei|te)\s[A-ZÀ-ÞĀ-Ž][^,]{1,40})?$"
    r"|,\s(?:à|en|em|aus|te|w|v|ve)\s[A-ZÀ-ÞĀ-Ž][^,]{1,40}$"  # Ada Vermeer, à Lyon
)
_PLACED: Final = pattern(  # Ada Vermeer (à Vik) et …, Ada Vermeer (now) and …
    r"\s\((?:(?:à|au|aux|en|in|a|i|em|aus|te)\s[A-ZÀ-ÞĀ-Ž][^()]{1,30}|(?:and )?(?:now|earlier))\)"
)
_EMPLOYED: Final = pattern(r"\s\((?P<by>[^()]{2,30})\)(?=,\s|\sand\s)")  # Ada Vermeer (KING 5), Associated Press
_GLUED_FOR: Final = pattern(r"\s+(?:for|For|FOR|of|special to|Special to)\s+(?=(?:the|The|THE)?\s?[A-Z])")
_GLUED_WITH: Final = pattern(r",?\s+(?:with|mit|avec|con|com|met|med|With)\s+(?=[A-Z])")
_OF: Final = pattern(
    r"(?:[A-Z][\w’'-]+ )*(?:University|Institute|College|School|Bank|Museum|Academy) (?:of|for) (?:the )?$"
)


def without_employer(text: str) -> tuple[str, str | None]:
    """A line without what stands in brackets, behind ``for`` or behind ``with``, and the employer that this named."""
    affiliation: str | None = None
    if "(" in text:
        text = _PLACED.sub("", text)
        if (employed := _EMPLOYED.search(text)) and _employs(employed["by"]):
            affiliation = agencies.name_of(employed["by"])
            text = text[: employed.start()] + text[employed.end() :]
    if ", " in text and (posted := _POSTED.search(text)) and is_full_name(AND.split(text[: posted.start()])[0]):
        text = text[: posted.start()]
    if bracket := BRACKETED.search(text):
        text = text[: bracket.start()]
        employer = agencies.is_agency(bracket[1]) or (" " in bracket[1] and agencies.is_organisation(bracket[1]))
        if employer and not agencies.is_distributor(bracket[1]):
            affiliation = agencies.name_of(bracket[1])
    for glue in (_GLUED_FOR, _GLUED_WITH):
        found = glue.search(text)
        if found and (_OF.search(text[: found.end()]) or _is_one(text[: found.end()])):
            continue  # "Ada Vermeer, University of Utrecht"
        first = AND.split(text[: found.start()])[0] if found else ""
        if found and (is_name(first) or (glue is _GLUED_WITH and agencies.is_organisation(first))):
            if glue is _GLUED_FOR:
                affiliation = affiliation or organisation(text[found.end() :])
            text = text[: found.start()]
    return text, affiliation


def _employs(name: str) -> bool:
    """Whether what stands in brackets behind a name is a station, a paper or an agency: ``KING 5``."""
    return agencies.is_agency(name) or agencies.is_organisation(name) or NUMBERED.search(name) is not None


def _is_one(text: str) -> bool:
    """Whether ``of`` or ``for`` at the end of a text belongs to a chair or to a name: ``Professor of``."""
    before = text.rsplit(None, 1)[0]
    behind = before.rpartition(", ")[2]
    return behind == "Report" or (behind != before and text.endswith("of ") and is_title(behind))


def with_city(printed: str, paper: str) -> str:
    """A paper's name with the city in brackets behind it, as printed: ``Star Tribune (Minneapolis)``."""
    city = BRACKETED.search(printed)
    if city is None or not printed[: city.start()].endswith(paper) or not agencies.ends_as_paper(paper):
        return paper
    return paper if agencies.is_agency(city[1]) or agencies.is_distributor(city[1]) else f"{paper} ({city[1]})"


def affiliation_of(text: str, part: str) -> str | None:
    """The organisation from a part that a comma or an ``and`` may have cut: ``Miami Herald``, ``AP and staff``."""
    start = text.find(part)
    of = _OF.search(text[:start])  # University of Eastern Finland
    behind = text[of.start() if of is not None else start :]
    whole = behind.split(",")[0].strip()
    first, _, last = whole.rpartition(" and ")
    if first and is_full_name(last) and agencies.is_organisation(first):
        whole = first  # "Ada Vermeer, University of Utrecht and Tom Holm, Lund University"
    return organisation(whole if len(whole.split()) <= 8 else part)
