"""Copyright notices, and the distributors that they name."""

from __future__ import annotations

from functools import lru_cache

from wireclean.fields import agencies, names
from wireclean.lazy import IGNORECASE, VERBOSE, pattern
from wireclean.signs import group
from wireclean.typed import Final, NamedTuple

LONGEST: Final = 600  # characters; the longest notice seen, a station's, has 420
MOST_WORDS: Final = 12  # in a holder's name
REMEMBERED: Final = 256  # lines; the rules ask again what the clue has asked, and a site's pages have one notice


class Copyright(NamedTuple):
    """A copyright notice.

    ``text`` is the notice as printed; ``holder`` who holds the right, ``None`` where the line only continues a notice
    (``Visit at inquirer.com.``); ``distributor`` whom it names as the distributor; ``footer`` whether it reads like
    the notice of a site, and not of one story (bars with links, a host as the holder, a street address).
    """

    text: str
    holder: str | None
    distributor: str | None
    footer: bool


_MARKS: Final = (
    *("©", "copyright", "(c)", "（c）", "（ｃ）", "ⓒ", "&copy", "reserved", "riservat", "vorbehalten", "c.20"),
    *("personal,", "the-cnn-wire"),
)
# No notice does without one of these; the check spares all other lines the patterns.
_WORDS: Final = (*_MARKS, "distributed by", "visit ", "may not be", "c. 20")
SIGNS: Final = group(*_MARKS, "distributed", "visit", ends=("c.",), words=("may",))
"""Each notice holds one of these."""
_SIGN: Final = r"(?:©|ⓒ|Â©|[(（][cCｃＣ][)）]|&copy;?)"
_RIGHTS: Final = (
    r"(?:All\sRights?\sReserved|Riproduzione\sriservata|Tutti\si\sdiritti\s(?:sono\s)?riservati|Alle\sRechte\svorbehalten"
    r"|Tous\sdroits\sréservés|Alle\srechten\svoorbehouden|Alla\srättigheter\sförbehållna|Alle\srettigheder\sforbeholdt"
    r"|Alle\srettigheter\sforbeholdt|Kaikki\soikeudet\spidätetään|Wszel?kie\sprawa\szastrzeżone|Wszystkie\sprawa\szastrzeżone"
    r"|Všechna\správa\svyhrazena|Všetky\správa\svyhradené|Minden\sjog\sfenntartva|Toate\sdrepturile\srezervate"
    r"|Sva\sprava\s(?:pridržana|zadržana)|Vse\spravice\spridržane|Tüm\shakları\ssaklıdır|Все\sправа\sзащищены"
    r"|[УВ]сі\sправа\sзахищен[оі]|Всички\sправа\sзапазени|Сва\sправа\sзадржана|Toàn\sbộ\sbản\squyền\sthuộc(?:\svề)?"
    r"|جميع\sالحقوق\sمحفوظة(?:\sل)?|כל\sהזכויות\sשמורות(?:\sל)?|सर्वाधिकार\sसुरक्षित|版权所有|版權所有|著作權所有"
    r"|Todos\slos\sderechos\sreservados|Reservados\stodos\slos\sderechos|Todos\sos\sdireitos\sreservados)"
)
_YEAR: Final = r"(?:19|20)\d\d(?:\s?[-–—,]\s?(?:(?:19|20)\d\d|\d\d(?=\s)|present))?"
_LEAD: Final = pattern(
    rf"""(?P<prefix>P\.?\s?I(?:VA)?\.?\s?[\d ]{{5,16}}\s?[-–]\s?  # P.I. 00123456789 -
            |(?:TM|™)\s(?:&|and)\s|{_RIGHTS}[.\s:-]{{1,3}}|All\s(?:site\s)?contents?\s)?
        (?:
            (?P<dotted>c\.\s?)(?P<year3>{_YEAR})[\s,]*                                                        # c.2020
          | (?P<word>Copyrights?(?:\sby
              |\sof)?\b[:\s]*)?(?P<sign>{_SIGN}\s?)?(?P<again>Copyrights?\b[:\s]*)?  # © Copyright
            (?P<year>{_YEAR})?(?P<sign2>\s?{_SIGN})?[\s,.:–-]*(?:Copyright\s)?(?:(?:by
                |of)\s)?                               # 2025, by
        )""",
    IGNORECASE | VERBOSE,
)
_HOLDER_END: Final = pattern(
    rf"[\s,.;–-]*(?:{_RIGHTS}|Distributed by\b|(?:Visit(?: us)?|Read more)(?: at)?\s|This material\b|Reprinted\b"
    rf"|Used (?:by|with) permission"
    r"|Unauthorized\b|prohibits its content\b"
    r"|No part of\b|Any reproduction\b|For reprint\b|Powered by\b|Learn more\b|Republi|Reproduction\b)"
    r"|\s[|•·]\s|,? a division of\b| - Established|\s[–-]\s",
    IGNORECASE,
)
_SENTENCE_END: Final = pattern(r"(?<=[^\s.][^\s.])\.\s+(?=[A-Z©])")
_ABBREVIATIONS: Final = (
    "Inc",
    "Ltd",
    "Co",
    "Corp",
    "St",
    "Bros",
    "L.P",
    "Pvt",
    "Pty",
    "Jr",
    "S.A",
    "Dr",
    "Mt",
    "Ft",
    "U.S",
    "No",
)
_ABBREVIATED: Final = (" Inc", " Ltd", " Corp", " Co")
"""What a distributor's name ends with, so that the full stop behind it belongs to it."""
_DISTRIBUTOR: Final = pattern(
    r"\bDistributed (?:by|through|for [^.]{3,40} by)\s+"
    r"(?P<name>[^.|©(]{2,60}?(?:\s\([^()|]{2,40}\))?(?:,? (?:LLC|Inc|Ltd))?)"
    r"(?:\.|\s[|]|$|,? All rights| on behalf of )",
    IGNORECASE,
)
_CONTINUES: Final = pattern(
    r"Visit (?:us )?(?:[A-Z][^.]{2,60} )?(?:at )?(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:/\S*)?\.?"  # Visit at kansascity.com.
    rf"|{_RIGHTS}\.?"
    r"|This (?:document|material|article) is subject to copyright\. .{10,300}"  # phys.org
    r"|(?:All rights reserved\. )?This (?:material|content)(?:, and other [\w ]{3,40},)? may not be"
    r" (?:published|reproduced|used)\b.{10,200}"
    r"|This copy is for your personal, non-commercial use only\..{0,300}"
    r"|©? ?Riproduzione riservata(?: ©)?",
    IGNORECASE,
)
_CHECK: Final = pattern(
    r"For copyright information, check with the distributor of this item, (?P<name>[^.]{2,80})\.?", IGNORECASE
)
_DPA: Final = pattern(r"© ?dpa(?:-infocom|-tmn|-afx)?(?: GmbH)?, dpa:[\d-]+/\d+(?: \(dpa[^)]{0,8}\))?", IGNORECASE)
_IN_BRACKETS: Final = pattern(  # (©NTB), and Yonhap's
    r"\((?:©|ⓒ) ?(?P<who>[\w .]{2,30})\)|<?저작권자 ?(?:\([cC]\)|©|ⓒ) ?(?P<korean>[^,<>]{2,20})(?:,[^<>]{2,80})?>?"
)
_HOST: Final = pattern(r"(?:www\.|https?://)|\b[\w-]+\.(?:com|org|net|in|co|de|uk|it|fr|tv|ie|au|ca)\b", IGNORECASE)
_FOOTER: Final = pattern(
    r"\s\|\s|[•·]|\bP\.?O\.? Box\b|\bPowered by\b|\bTheme\b|A Cision company|\bsubsidiary\b|not responsible for"
    r"|Cookie|Do Not Sell|Sitemap"
    r"|P\.?\s?I(?:VA)?\.?\s\d|\bISSN\b|\d{3}[-.) ]{1,2}\d{3}-\d{4}|Unauthorized distribution|Registered (?:office"
    r"|in)|Your ad choices"
    r"|\bAvenue\b|\bStreet\b|\bABN\b|Established \d|Audience ratings|Quotes (?:are )?(?:displayed|delayed)"
    r"|Market data|express written consent"
    r"|Copyright Gannett|TM & |reprint rights|(?:reserved|\.) (?:Privacy Policy|Terms of (?:Use|Service))",
    IGNORECASE,
)
_YEARS: Final = pattern(r"\b(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\b")
_YEAR_LAST: Final = pattern(rf"[\s,(-]*{_YEAR}\)?$")
_YEAR_HERE: Final = pattern(r"\b(?:19|20)\d\d\b")
_RIGHTS_ONLY: Final = pattern(rf"(?:{_YEAR}[\s.,–|-]*)?(?:{_RIGHTS}[\s.]*)?(?:{_YEAR})?", IGNORECASE)
_RIGHTS_HERE: Final = pattern(_RIGHTS, IGNORECASE)
_VERB: Final = pattern(
    r"\b(?:is|are|was|were|has|have|had|said|says|will|would|can|could|may|must|that|which|who|not|protects?|claims?"
    r"|law|laws"
    r"|infringement|office|holders?|owners?|provided|via|by|photo|image|bild|foto|getty|shutterstock|picture)\b",
    IGNORECASE,
)
_GLUED: Final = pattern(
    rf"(?<=[.!?”\"’)…]) ?(?=(?:Copyrights? )?{_SIGN}|Copyrights? (?:{_SIGN} ?)?(?:19|20)\d\d|Copyright \([cC]\)"
    rf"|c\.(?:19|20)\d\d [A-Z]"
    r"|(?:19|20)\d\d [A-Z][\w.,&’' -]{2,60}(?:, |\. )All Rights Reserved)",
)


_PICTURED: Final = pattern(  # a caption
    r"© (?:Reuters|AFP|AP|EPA|Getty Images)\. (?!All |Copy|Re|Use|This )[A-Z].{20,}"
)
_CNN_WIRE: Final = pattern(r"The-CNN-Wire\s?(?:™|&trade;|\(TM\))?\s?(?:&|and)?\s?", IGNORECASE)


def parse(text: str) -> Copyright | None:
    """The notice that a line is, or ``None``.

    ``©2025 The Kansas City Star. Visit at kansascity.com. Distributed by Tribune Content Agency, LLC.``, ``c.2020 The
    New York Times Company``, ``2025 CQ-Roll Call, Inc., All Rights Reserved.`` and ``Riproduzione riservata ©
    Copyright ANSA`` are notices, and so are the lines over which a notice runs on. A sentence about copyright, a
    quotation that holds a notice and a photographer's credit (``© Reuters/ADA VERMEER``) are none.
    """
    if len(text) > LONGEST or not _may_begin(text.strip("*_ ")) or not any(map(text.casefold().__contains__, _WORDS)):
        return None
    return _parse(text)


@lru_cache(maxsize=REMEMBERED)
def _parse(text: str) -> Copyright | None:
    text = " ".join(text.split()).strip("*_ ")
    if text.startswith(("(Copyright", "(©", "(c)20")) and text.endswith(")") and text.count("(") == 1 and " " in text:
        inside = _parse(text[1:-1])  # (Copyright 2009 by The Associated Press. All Rights Reserved.)
        return inside._replace(text=text) if inside is not None and inside.holder is not None else None
    if text[0] == "[" and text[-1] == "]" and (inside := _parse(text[1:-1])) is not None:
        return inside._replace(text=text)  # [Copyright The Jiji Press, Ltd.]
    if _PICTURED.match(text):
        return None
    if _CNN_WIRE.fullmatch(text):  # alone on its line, above the notice
        return Copyright(text, None, None, False)
    text = _CNN_WIRE.sub("", text, count=1)
    first = text[:1]
    if not first or first in "\"“„«'‘—–-" or text[-1] in '"”»':
        return None
    if not _may_begin(text):
        return None
    if found := _CHECK.fullmatch(text):
        return Copyright(text, None, found["name"].strip(), False)
    if signed := _IN_BRACKETS.fullmatch(text):
        holder = signed["who"] or signed["korean"]
        return Copyright(text, holder, None, False) if agencies.is_agency(holder) else None
    if _DPA.fullmatch(text):
        return Copyright(text, "dpa", None, False)
    distributor = _distributor(text)
    footer = bool(_FOOTER.search(text) or _YEARS.search(text))
    if "무단" in text:  # in Korea each story has its notice, which forbids to print it
        story = _notice(text, distributor, footer=False) or _holder_first(text)
        return story._replace(footer=False) if story is not None else None
    most = 24 if " on behalf of " in text else 9
    if text.casefold().startswith("distributed by ") and distributor and len(text.split()) <= most:
        return Copyright(text, None, distributor, footer)
    if _CONTINUES.fullmatch(text):
        return Copyright(text, None, None, footer and "material" not in text)
    return _notice(text, distributor, footer) or _holder_first(text)


def _may_begin(text: str) -> bool:
    """Whether a notice could begin as a line does."""
    first = text[:1]
    return first in "©ⓒÂ(（&CcARTPVFDM<[저" or first.isdigit() or "©" in text[:60]


def _distributor(text: str) -> str | None:
    found = _DISTRIBUTOR.search(text)
    if found is None:
        return None
    name = found["name"].strip(" ,")
    return f"{name}." if name.endswith(_ABBREVIATED) and text[found.end("name") :][:1] == "." else name


def _notice(text: str, distributor: str | None, footer: bool) -> Copyright | None:
    lead = _LEAD.match(text)
    if lead is None or not lead.end():
        return None
    signed = bool(lead["sign"] or lead["sign2"] or lead["dotted"])
    worded = bool(lead["word"] or lead["again"])
    rights = _RIGHTS_HERE.search(text) is not None
    rest = text[lead.end() :]
    if not (signed or worded or (lead["year"] and (rights or distributor))):
        return None
    holder = _holder(rest)
    if holder is None:
        return Copyright(text, None, distributor, True) if rights and not rest.strip(" .") else None
    dated = bool(lead["year"] or lead["year3"] or _YEAR_LAST.search(holder))
    holder = _YEAR_LAST.sub("", holder).strip(" ,") or holder
    if not _is_holder(holder, dated or rights or bool(distributor)):
        return None
    known = agencies.is_agency(holder.split(",")[0]) or agencies.is_organisation(holder)
    if not (dated or rights or distributor) and not known and not _HOST.search(holder):
        return None
    if not signed and not dated and not rights and not agencies.is_agency(holder.split(",")[0]):
        return None  # "Copyright Office"
    hosted = _HOST.search(holder) is not None and not agencies.is_agency(holder)  # but CREATORS.COM's columns
    return Copyright(text, holder, distributor, footer or (hosted and distributor is None))


def _holder(rest: str) -> str | None:
    """The holder's name at the beginning of what stands behind the sign."""
    end = _HOLDER_END.search(rest)
    name = rest[: end.start()] if end else rest
    for stop in _SENTENCE_END.finditer(name):
        if not name[: stop.start()].endswith(_ABBREVIATIONS):
            name = name[: stop.start()]
            break
    if "(" in name and name.endswith(")"):  # The Atlanta Journal-Constitution (Atlanta, Ga.)
        name = name[: name.rindex("(")]
    name = name.strip(" ,;:-–—·")
    if name.endswith(".") and not name[:-1].endswith(_ABBREVIATIONS):
        name = name[:-1]
    elif rest[len(name) : len(name) + 1] == "." and name.endswith(_ABBREVIATIONS):
        name += "."
    return name or None


def _is_holder(name: str, sure: bool) -> bool:
    """Whether a name can be a holder's: an organisation's or a person's, and not a sentence's or a photographer's."""
    if len(name.split()) > MOST_WORDS or "?" in name or "!" in name or ";" in name or _VERB.search(name):
        return False
    if (
        name[0].islower()
        and not _HOST.match(name)
        and not agencies.is_agency(name)
        and not name.startswith("dpa")
        and not (sure and name.startswith("the ") and name[4:5].isupper())
    ):
        return False
    if "/" in name and not name.startswith(("CBC/", "dpa/")) and not _HOST.match(name):
        return False
    if sure:
        return True
    person, _, outlet = name.partition(" for ")
    if outlet and names.is_name(person):
        return False
    if agencies.is_organisation(name):
        return True
    tail = name.rsplit(", ", 1)
    return not (names.is_name(tail[0]) or (len(tail) > 1 and agencies.is_agency(tail[1])))


def _holder_first(text: str) -> Copyright | None:
    """``Daily Maverick © All rights reserved``: a site's notice, its name first."""
    name, sign, rest = text.partition("©")
    if not sign or not 2 < len(name) < 60 or len(text) > 160:
        return None
    name, rest = name.strip(" -|–·"), rest.strip(" .,-–|")
    holder = None if name.casefold().startswith(("copyright", "all right")) else name
    if not name or not name[0].isupper() or "." in name[:-1] or _VERB.search(name):
        return None
    if not rest or not _RIGHTS_ONLY.fullmatch(rest):
        return None
    return Copyright(text, holder, None, True)


def split_glued(paragraph: str) -> tuple[str, str] | None:
    """The paragraph and the notice that is glued to its last sentence, or ``None``.

    ``…went home.©2025 Chicago Tribune.`` is split before the sign. A notice inside the paragraph or inside a quotation
    is part of the sentence.
    """
    start = max(0, len(paragraph) - LONGEST)
    tail = paragraph[start:]
    if (
        "©" not in tail
        and "opyright" not in tail
        and "(c)" not in tail
        and "eserved" not in tail
        and "c.20" not in tail
    ):
        return None
    for found in _GLUED.finditer(tail):
        body, notice = paragraph[: start + found.start()].rstrip(), tail[found.end() :].strip()
        if len(body) < 20 or any(mark in notice for mark in '“”"'):
            continue
        parsed = parse(notice)
        if (
            parsed is not None
            and parsed.holder is not None
            and (_YEAR_HERE.search(notice) or _RIGHTS_HERE.search(notice))
        ):
            return body, notice
    return None
