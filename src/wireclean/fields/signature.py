"""How agencies and their desks sign: initials, end marks, and an agency's name behind the last sentence."""

from __future__ import annotations

from wireclean.fields import agencies
from wireclean.fields.republished import CP
from wireclean.fields.tables import AND, word_set
from wireclean.lazy import IGNORECASE, pattern
from wireclean.typed import Final

LONGEST_SIGNATURE: Final = 46  # characters; "(APA, red, 3.11.2025)"
LONGEST_MARK: Final = 60  # characters; "PTI SKM RBN ANB ANB"
WRITER: Final = pattern(  # Associated Press writer Ada Vermeer
    r"[—–-]{0,2}\s?(?P<agency>(?:The )?Associated Press|AP|Reuters|Bloomberg|CNN|Agence France-Presse|AFP)(?:['’]s?)?"
    r" (?:\w+ )?(?:writer|reporter|journalist|correspondent)s?\b"
)


_SLASHED: Final = pattern(  # asl/tib/pid/cac, el-gm/ph/ts
    r"[a-z]{2,4}(?:-[a-z]{1,4})?(?:/[a-z]{1,4}(?:-[a-z]{1,4})?){1,6}"
)
_NO_INITIALS: Final = word_set("and/or yes/no he/she she/her him/her his/her on/off am/pm km/h s/he w/o in/out pro/con")
_AGENCY_INITIALS: Final = pattern(
    r"dpa(?:[ /-][a-z]{2,4}){1,7}(?: [a-z]{2,3}){0,6}|(?:PTI|ANI|IANS|UNI|AAP|KNA|epd)(?: [A-Z]{2,5}){1,7}"
    r"|AAP [a-z]{1,4}/[a-z]{0,4}"
    r"|(?:AFP|afp)(?:[ /][a-z]{2,4}){1,4}|\((?:SDA|ATS|APA|dpa|KNA|epd|SID)\s?\\?/\s?[a-z]{2,5}\)"
    r"|(?:[A-Z]\.){1,3}[A-Z]/(?:[A-Z]\.){0,3}[A-Z]|//[A-Z]\w{2,12}// ?[A-Z]{2,4}"  # K.A.S/M.N; //Petra// AF
    r"|[A-Z]{2,4} [A-Z]{2,4} [A-Z]{2,4}|[A-Z]{2,5} ?// ?[A-Z]{2,5}"  # Lusa: AJPD // MCL
    r"|[a-z]{2,4}/(?: [a-z]{2,4}/){1,5}"  # PAP: aw/ joz/ mhr/
    r"|[b-df-hj-np-tv-z]{2,3}\.[a-z]{2}"  # KUNA: hs.rk
    r"|(?!AC/DC|AM/FM|TV/)[A-Z]{2,3}(?:/[A-Z]{2,3}){1,3}"  # NAN: EEN/CCO
)
_SPACED: Final = pattern(r"[a-z]{2,3}(?: [a-z]{2,3}){1,4}")  # jv hs
_VOWELS: Final = frozenset("aeiouyäöü")
_ABBREVIATIONS: Final = word_set("mr dr st vs kg km cm mm ft hr hrs pm tv pp mph nr bzw vgl str tzv pcs lbs")
_PTI_ALONE: Final = pattern(r"[A-Z]{2,4}(?: [A-Z]{2,4}){2,6}")
_INITIALS: Final = pattern(r"[a-z]{2,4}(?:-[a-z]{1,4})?")
_MARKS_SMALL: Final = frozenset({"dpa", "afp", "sda", "apa", "epd", "kna", "rtr", "ap", "ats", "awp", "reuters", "sid"})


def is_desk_initials(text: str) -> bool:
    """Whether a line holds only the desk's initials: ``asl/tib/pid/cac``, ``dpa hm bs``, ``PTI SKM RBN``."""
    if len(text) > LONGEST_MARK:
        return False
    text = text.strip(" .*_")
    if text[:1] == "/" and _INITIALS.fullmatch(text[1:]):  # /jvg, as Philippine papers sign
        return True
    if text[:1] == "(" and text[-1:] == ")" and _SLASHED.fullmatch(text[1:-1]):  # (rin/apl), Detik's
        return text[1:-1] not in _NO_INITIALS
    if "/" in text:
        if _SLASHED.fullmatch(text):
            return text not in _NO_INITIALS
        if _is_slashed(text) and _signing(text):
            return True
    if text[:1].islower() and _SPACED.fullmatch(text):
        words = text.split()  # of which a sentence has hardly two without a vowel
        if _ABBREVIATIONS.isdisjoint(words) and all(map(_VOWELS.isdisjoint, words)):
            return True
    found = _AGENCY_INITIALS.fullmatch(text)
    return (found is not None and _PTI_ALONE.fullmatch(text) is None) or (
        text[:4] in ("PTI ", "ANI ", "UNI ") and _PTI_ALONE.fullmatch(text) is not None
    )


def _is_slashed(text: str) -> bool:
    """Whether a line has no spaces but those around its slashes, behind a desk's initials: ``mak / Site.pl / PAP``."""
    return " " not in text or (" " not in text.replace(" / ", "/") and text[0].islower())


def _is_site(part: str) -> bool:
    """Whether a part of a line with slashes is a site's address."""
    return "." in part and agencies.is_host(part)


def _signing(text: str) -> list[str]:
    """The agencies among initials with slashes between them (``mfh/dpa/AFP``, ``(afp/dpa)``); else an empty list."""
    parts = [part.strip() for part in text.strip("().").split("/")]
    marks = [part for part in parts if part in _MARKS_SMALL or (part[:1].isupper() and agencies.is_printed_mark(part))]
    others = [part for part in parts if part not in marks]
    known = bool(marks) and all(_INITIALS.fullmatch(each) or _is_site(each) for each in others) and len(parts) <= 6
    return marks if known and (others or text[0] == "(") else []


_END: Final = pattern(
    r"[-–—] ?(?:30|0) ?[-–—]|#{3,}|# ?# ?#(?: ?#)*|\([Ee][Nn][Dd][Ss]?\)|END|-?ENDS?-|/?ends/?\.?|ENDS\.?|End/"
    r"|Enditem(?:/[A-Z]{0,3}(?:/[A-Z]{2,3})?)?|-{0,2}\s?enditem"
    r"|(?:Lusa|EFE|ANSA|dpa|Efe)?[/ ]?(?:Fim|Fin)|\[?End of (?:story|article|text)\]?"
    r"|(?:First )?Published in [A-Z][\w’' ]{2,40}, [A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\.?"  # in Dawn, …
    r"|Published by [A-Z][\w’' ]{2,40} (?:on|from) [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?"
    r"(?: (?:to|through) [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})?\.?"
    r"|PAP [–-] (?:Nauka w Polsce|Science in Poland)"
    r"|\^_{2,3}=|xxx|\(?END\)? Dow Jones Newswires.{0,60}|\(Ende\)|Ende|\(fine\)|■|◼|●"
)
_END_STARTS: Final = "-–—#(Ee/LAdFP^x[■◼●"
"""What such a mark begins with."""
_SIGNATURE: Final = pattern(
    r"(?:/(?P<slashed>[A-Za-z]{3,12})/|[=–—―-]{1,3}\s?(?P<dashed>[A-Za-z][A-Za-z ]{1,20})"
    r"|\((?P<bracketed>[A-Za-z][A-Za-z/ ]{1,24})\)"
    r"|(?P<bare>[A-ZČ]{2,5}|dpa|Lusa|Hina|Ritzau|Belga|Agerpres|Tanjug|Europa Press|ΑΠΕ-ΜΠΕ|БТА|ТАСС|УНН))\s?[.=]?"
)
_SIGNATURE_STARTS: Final = "/=–—―-("
"""What a signature begins with that is no bare name."""
LONGEST_BARE: Final = 16  # characters of one that is: Europa Press
_BARE: Final = frozenset(  # of agencies that sign so; to others the same letters mean something else
    {"PTI", "EFE", "IANS", "ANI", "KNA", "dpa", "AAP", "GNA", "NAN", "ANP", "CMC", "ANSA", "BSS", "AFP", "APA", "NTB"}
    | {"TT", "STT", "PAP", "MTI", "TASR", "SITA", "BNS", "ELTA", "LETA", "STA", "BTA", "CTK", "SDA", "TTXVN", "TASS"}
)
_NAMED_SOURCE: Final = pattern(  # Quelle: dpa, Źródło: PAP, Verwendete Quellen: Nachrichtenagentur dpa
    r"(?:(?:verwendete )?quellen?|mit material (?:von|der)|fuente|fonte|source|bron|källa|kilde|lähde|źródło|zdroj"
    r"|forrás|sursa"
    r"|izvor|vir|източник|извор|источник|джерело|πηγή|kaynak|sumber|nguồn|theo|heimild|šaltinis|avots|allikas|来源"
    r"|來源|المصدر|מקור|स्रोत|출처)(?:\s?[:：]\s?|\s)"
    r"(?:(?:nachrichten)?agentur(?:en)?\s|агентство\s|agência\s|ajansı\s)?(?P<who>[^:：]{2,60})",
    IGNORECASE,
)
_SIGNATURE_LAST: Final = pattern(
    r"(?:[(/](?P<bracketed>[^\W\d_][\w/-]{1,12})(?:[,/;]\s?[^()/]{1,30})?[)/]"
    r"|(?:[=–—-]{2}|[.”\"»]\s?[–—―-]\s?)(?P<dashed>[A-Z][A-Za-z]{1,10})"
    r"|[.”\"»] (?P<bare>[A-Z]{2,6}|REUTERS|BLOOMBERG|BERNAMA|Reuters|Bernama|dpa))\s?\.?$"
)


_DOW_JONES: Final = "Dow Jones Newswires"  # (END) Dow Jones Newswires


def is_end_mark(text: str) -> bool:
    """Whether a line is an end mark or an agency's signature alone: ``-30-``, ``(END)``, ``==Kyodo``, ``(ANI)``."""
    if len(text) > LONGEST_MARK + 20:
        return False
    text = text.strip(" *_")
    if (text[:1] in _END_STARTS and _END.fullmatch(text)) or text == "Australian Associated Press":
        return True
    if _named_source(text):
        return True
    found = _SIGNATURE.fullmatch(text) if text[:1] in _SIGNATURE_STARTS or len(text) <= LONGEST_BARE else None
    if found is None:
        return False
    mark = found["dashed"] or found["bracketed"] or found["bare"] or found["slashed"]
    if found["bracketed"] in _MARKS_SMALL or (found["slashed"] and agencies.is_agency(mark)):  # (sda), /ritzau/
        return True
    if found["bare"]:
        return mark in _BARE or not mark.isascii() or not mark.isupper()
    return agencies.is_printed_mark(mark)


def _named_source(text: str) -> str | None:
    """The agency that a line names as the story's source, and nothing else: ``Quelle: dpa``, ``Źródło: PAP``."""
    found = _NAMED_SOURCE.fullmatch(text) if " " in text or ":" in text or "：" in text else None
    if found is None:
        return None
    parts = [part for part in AND.split(found["who"].strip(" .")) if part]
    marks = [part for part in parts if _is_mark(part)]
    if not marks or marks[0] is not parts[0]:
        others = [part for part in parts if not _is_mark(part)]
        if not all(agencies.is_host(part) or _INITIALS.fullmatch(part) for part in others):
            return None  # Quelle: example.de, mau/dpa
    return marks[0] if marks else None


def _is_mark(part: str) -> bool:
    """Whether a part of a line is an agency's mark, as agencies print it."""
    return agencies.is_agency(part) and (agencies.is_organisation(part) or part in _MARKS_SMALL)


def sign_off_agency(text: str) -> str | None:
    """The agency that signs a line or the end of a paragraph, by its full name; ``None`` where none does.

    ``Associated Press writer …``, ``--IANS``, ``==Kyodo``, ``… is awaited. (ANI)``, ``(ANSA).``, ``PTI SKM RBN``,
    ``dpa hm bs``, ``Enditem`` (Xinhua) and The Canadian Press's ``This report by …`` sign.
    """
    text = text.strip()
    if text.endswith(_DOW_JONES):
        return _DOW_JONES
    if CP.match(text):
        return "The Canadian Press"
    if writer := WRITER.match(text):
        return agencies.full_name(writer["agency"])
    if len(text) <= LONGEST_MARK and (is_end_mark(text) or is_desk_initials(text)):
        if text.casefold().strip("- .") == "enditem":
            return "Xinhua News Agency"
        if text == "Australian Associated Press":
            return text
        if source := _named_source(text):
            return agencies.name_of(source)
        if found := _SIGNATURE.fullmatch(text):
            mark = found["dashed"] or found["bracketed"] or found["bare"] or found["slashed"]
            return agencies.full_name(mark) or (mark if agencies.is_agency(mark) else None)
        if "/" in text and (marks := _signing(text.strip(" .*_"))):
            return agencies.full_name(marks[0])
        return agencies.full_name(text.strip("(").split()[0].split("/")[0])
    found = _SIGNATURE_LAST.search(text[-LONGEST_SIGNATURE:])
    if found is None:
        return None
    mark = (found["bracketed"] or found["dashed"] or found["bare"]).split("/")[0]
    known = agencies.is_agency(mark) and (agencies.is_organisation(mark) or mark in _MARKS_SMALL)
    return agencies.name_of(mark) if known else None
