"""Press releases: how they begin, who issues them, which of their lines are the wire's, and whom to ask."""

from __future__ import annotations

from wireclean.fields import agencies, dateline, signature
from wireclean.fields.tables import phrase_set
from wireclean.lazy import IGNORECASE, pattern
from wireclean.signs import group
from wireclean.typed import Final

SIGNS: Final = group("http", "view", "accompanying", "source")
"""A line that ends a release holds one of these."""

_SOURCE = pattern(r"SOURCE:?\s+(?P<issuer>\S.{1,90})|Source:\s+(?P<named>\S.{1,90})")
_WIRE = pattern(
    r"(?:logo|photo|multimedia|video|infographic)s?\s*(?:available)?\s*[-–—:]\s*https?://\S+"  # Logo - https://…
    r"|view (?:the )?(?:source version|original (?:content|press release)|original)\b.{0,200}"
    r"|to view the (?:source version|original version) of this (?:press|news) release.{0,200}"
    r"|a photo accompanying this announcement.{0,200}",
    IGNORECASE,
)
_PROVIDED = pattern(r"(?:news )?provided by:?(?:\s+(?P<name>\S.{1,60}))?", IGNORECASE)
_KINDS = phrase_set(  # what EurekAlert says of a release above the name of who issued it
    "Peer-Reviewed Publication|Reports and Proceedings|Business Announcement|Grant and Award Announcement"
    "|Meeting Announcement"
)
_SIGNED = pattern(
    r"\(?(?:sources?|fontes?|fuentes?|quellen?|bron(?:nen)?|källa|kilde)\s?:\s?(?P<who>[^:!?()]{2,60}?)\)?\.?",
    IGNORECASE,
)
_EDITED = pattern(r"\([a-z]{2,3}\)$")  # CNA's desk: Source: AFP/dc(kg)
_AND = pattern(  # no slash, which parts initials
    r"\s*(?:[,&;|]|\b(?:and|und|et|y|e|en)\b)\s*"
)
_NOBODY = agencies.UNNAMED | {"wires", "news agencies"}
_COMPANY = pattern(r"(?:Inc|Ltd|Corp|Co|LLC|plc|S\.A|N\.V)\.$", IGNORECASE)

CONTACTS: Final = frozenset(
    {
        *("contact", "contacts", "contact information", "media contact", "media contacts", "press contact"),
        *("press contacts", "investor contact", "investor contacts"),
    }
)
"""Labels over a release's contacts."""

_MEDIA_CONTACTS: Final = pattern(r"(?:media|press) contacts?(?: information)?:", IGNORECASE)
_ASKED: Final = pattern(  # For further information: Ada Vermeer, 902-555-0177
    r"(?:for (?:further|more|additional|media) (?:information|inquiries|enquiries)|(?:media|press|investor)s?"
    r" (?:contacts?|inquiries|enquiries|relations))\b",
    IGNORECASE,
)
_SECTION: Final = pattern(
    r"About (?!us\b)\S|.*\bforward[- ]looking\b|safe harbou?r\b|cautionary\b|notes? (?:to|for) editors?:?$", IGNORECASE
)
_MENU_TOO: Final = "contact us"  # such a label where a colon follows, else an entry of a site's menu


def is_release(paragraph: str) -> bool:
    """Whether a paragraph begins with a press release's dateline."""
    found = dateline.parse(paragraph)
    return found is not None and found.agency is not None and agencies.is_release_wire(found.agency)


def heads_contacts(text: str, key: str) -> bool:
    """Whether a line is a label over a release's contacts; ``key`` is its folded form."""
    return key in CONTACTS or (key == _MENU_TOO and text.endswith(":"))


def heads_media_contacts(text: str) -> bool:
    """Whether a line is such a label that nothing but a release has, also one that no wire has sent."""
    return _MEDIA_CONTACTS.fullmatch(text) is not None


def names_contact(text: str) -> bool:
    """Whether a line begins with such a label, or with words for it: ``For further information: Ada Vermeer, …``."""
    return _ASKED.match(text) is not None


def heads_section(text: str) -> bool:
    """Whether a line begins as headings of the sections do that close releases: on the issuer, and on risks."""
    return _SECTION.match(text) is not None


def issuer(text: str) -> str | None:
    """The organisation that a ``SOURCE …`` line names, or ``None``.

    ``SOURCE`` in capitals, or ``Source:``, and no sentence behind it: PR Newswire, Business Wire, ACCESS Newswire.
    """
    match = _SOURCE.fullmatch(text) if text[:2] in ("SO", "So") and text.count(" ") < 14 else None
    if match is None or (text.endswith(".") and not _COMPANY.search(text)):
        return None
    if ", news release" in text:  # of a study's source: HealthDay's
        return None
    return once((match["issuer"] or match["named"]).strip())


def once(name: str) -> str:
    """A name that a page prints twice in a row, once as text and once as a link (GlobeNewswire)."""
    words = name.split()
    half = len(words) // 2
    return " ".join(words[:half]) if words[:half] == words[half:] else name


def is_wire_line(text: str) -> bool:
    """Whether a line is the wire's link to a logo or to the release's first version."""
    return text[:1] in "lpmvitaLPMVITA" and len(text) <= 400 and _WIRE.fullmatch(text) is not None


def is_provided(text: str) -> bool:
    """Whether a line says, or begins to say, who provided the release: ``News provided by``."""
    return (text[:1] in "npNP" and _PROVIDED.fullmatch(text) is not None) or text in _KINDS


def provider(text: str) -> str | None:
    """Who provided the release, where the line itself says it: ``Provided by Business Wire``."""
    match = _PROVIDED.fullmatch(text)
    return match["name"] if match is not None else None


def is_release_line(text: str) -> bool:
    """Whether a line ends a release: its issuer's or the wire's."""
    return is_wire_line(text) or (text.startswith("SOURCE") and issuer(text) is not None)


def sources(text: str) -> tuple[str, ...] | None:
    """The agencies that a line behind the story gives as its sources, by their full names; ``None`` for other lines.

    ``Source: AFP``, ``SOURCE: Agencies``, ``Fonte: Agência Brasil``, ``Quelle: example.de, avm/dpa``. Their names are
    printed, sites and initials may stand beside them, and nothing else.
    """
    if (
        text[:1] not in "SsFfQqBbKk("
        or ":" not in text[:12]
        or len(text) > 80
        or (match := _SIGNED.fullmatch(_EDITED.sub("", text))) is None
    ):
        return None
    named = []
    for part in _AND.split(match["who"]):
        if part.casefold() in _NOBODY or agencies.is_host(part):
            continue
        if agencies.is_printed_mark(part):
            named.append(agencies.name_of(part))
        elif signature.is_desk_initials(part):
            named.extend(filter(None, (signature.sign_off_agency(part),)))
        else:
            return None
    return tuple(named) if named or match["who"].casefold() in _NOBODY else None
