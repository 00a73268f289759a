"""Pictures' credits as papers in other languages than English print them: ``(foto Bellandi)``, ``- KEYSTONE/GIAN …``.

One list of words for a picture, and one of the agencies that sell pictures, serve all languages and all places: in
brackets behind the caption, behind a bar or a dash, glued to its full stop, or alone on a line.
"""

from __future__ import annotations

from wireclean.fields import agencies, names
from wireclean.fields.tables import phrase_set
from wireclean.lazy import IGNORECASE, pattern
from wireclean.signs import group, held
from wireclean.typed import Final

LONGEST: Final = 600  # characters
CREDIT: Final = 110  # characters from the end in which a credit stands
MOST_NAMES: Final = 6  # words of a photographer's name and what stands beside it
LONGEST_SOURCED: Final = 25  # words of a caption that names its source, and not its picture's
SHORTEST_SHOWN: Final = 4  # words of a caption before an agency in brackets

_WORDS: Final = (
    r"(?:archiv-?|symbol-?|arkiv-?|beispiel-?)?"
    r"(?:fotografies?|fotografia|fotografie|fotky|foto['’]?s?|fotó|fot|photos?(?:\sd['’]illustration)?"
    r"|bilder?|bild"
    r"|beeld|kuvat?"
    r"|ljósmynd|imag[eo]ns?|imágenes|imagem|immagine|illustration|illustratie|crédits?(?: photos?)?|créditos?"
    r"|reprodução|divulgação|zdjęcie|zdj|snimak|nuotr|nuotrauka|fotoğraf|gambar|ảnh|фото|снимка|φωτο(?:γραφία)?|φωτ|фотография"
    r"|picha|படம்|写真|사진|图片|圖片|照片|צילום|תמונה|تصوير|صورة|الصورة|عکس|फोटो|ছবি|ภาพ|argazkia|llun|grianghraf|mynd|nuotraukos|φωτογραφίες"
    r"|فوٹو|تصویر|ఫోటో|ఫొటో|చిత్రం|ಚಿತ್ರ|ചിത്രം|તસવીર|ਫੋਟੋ|तस्वीर|छायाचित्र|ဓာတ်ပုံ|រូបថត|ფოტო|լուսանկար|şəkil)"
)
_BRACKETED: Final = pattern(  # (foto Bellandi), (Kuva: LEHTIKUVA), [사진=연합뉴스], (Symbolbild)
    rf"[(\[（［](?:(?:{_WORDS}|(?P<source>quelle|fuente|fonte|źródło|zdroj|bron|kilde|kaynak))(?:\s?[.:：=/]\s?|\s)"
    r"(?P<who>[^()\[\]（）］:]{2,60})"
    r"|(?:archivbild|archivfoto|symbolbild|symbolfoto|beispielbild|archives?|(?:image|photo) d['’]illustration"
    r"|imagen de archivo|foto de archivo|arkivfoto|arkivbild|archieffoto|illustratiefoto|kuvituskuva|arkistokuva"
    r"|zdjęcie ilustracyjne|ilustrační foto|foto d['’]archivio|imagem ilustrativa|архивное фото)"
    r"(?:\s?[:/]\s?[^()]{2,40}|\s[A-ZÀ-ÞĀ-Ž-]{3,20})?)[)\]）］]\.?$",
    IGNORECASE,
)
_BEHIND: Final = pattern(  # | foto: Petr Lomnický, MAFRA; … Fot. Jan Kowalski / PAP
    rf"(?:^|\s[|–—-]\s|,\s|[.!?»”\"।۔。]\s?|\s(?=[צתعت])){_WORDS}\s?(?P<mark>[.:：=/]|\.\s?:)\s?"
    r"(?P<who>(?:[^\s.:!?|]{1,4}\.\s?){0,2}[^:.!?|]{2,70}\.?)$",
    IGNORECASE,
)
_WORD_FIRST: Final = pattern(
    rf"(?:^|[.!?]\s?|\s(?P<mark>[|/–—-])\s)(?:©\s?)?{_WORDS}\s(?:(?P<by>na|oleh|deur|av|af)\s)?(?P<who>\S.{{1,40}})$",
    IGNORECASE,
)
_ARCHIVE_LAST: Final = pattern(  # Лось. Архивное фото
    r"(?:^|[.!?,»”\"]\s|\s[|/–—-]\s)(?:архивное фото|архівне фото|фото из архива|фото з архіву|архивска снимка"
    r"|arhivska fotografija"
    r"|архивска фотографија|foto: arhiva?|archivbild|archivfoto|symbolbild|symbolfoto|foto de archivo|imagen de archivo"
    r"|(?:photo|image) d['’]archives?|(?:photo|image) d['’]illustration|foto d['’]archivio|immagine di repertorio"
    r"|(?:foto|imagem) de arquivo|imagem ilustrativa|archieffoto|archiefbeeld|arkivfoto|arkivbild|kuvituskuva"
    r"|arkistokuva"
    r"|zdjęcie ilustracyjne|zdjęcie archiwalne|ilustrační (?:foto|fotografie|snímek)|archivní foto|ilustračné foto"
    r"|illusztráció"
    r"|fotografie (?:ilustrativă|de arhivă)|foto arhivă|φωτογραφία αρχείου|arşiv(?: fotoğraf[ıi])?|temsili fotoğraf"
    r"|foto arsip"
    r"|foto ilustrasi|ảnh minh họa|ảnh tư liệu|資料写真|资料图片?|資料照片?|자료사진|صورة أرشيفية|أرشيفية|عکس آرشیوی"
    r"|תמונת ארכיון"
    r"|צילום ארכיון"
    r"|सांकेतिक तस्वीर|सांकेतिक फोटो|प्रतीकात्मक (?:तस्वीर|फोटो)|फाइल फोटो|ফাইল ছবি|প্রতীকী ছবি|فائل فوٹو)\.?$",
    IGNORECASE,
)
LONGEST_ARCHIVED: Final = 25  # words of a caption that ends so
_BERNAMA: Final = pattern(  # --fotoBERNAMA (2025) …
    r"\s-{1,2}\s?foto(?P<who>[A-Z]{3,12})(?: \(\d{4}\) COPYRIGHT RESERVED)?$"
)
_AGENCY_FIRST: Final = pattern(  # … in Tainan. CNA photo Nov. 2, 2025; … CNA file photo
    r"(?:^|[.!?]\s?)(?P<who>[A-Z]{2,8}) (?:file )?photo(?: [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})?$"
)
_EAST: Final = pattern(  # 新华社记者 吴一舟 摄; ＝2025年11月2日、岩手県、佐々木遥撮影; … 시계. /한지연 기자
    r"[\u4e00-\u9fff]\s?[\u4e00-\u9fff·]{2,12}\s?[/／]?\s?(?:摄|攝|摄影|攝影)(?:\s?\d{2,4}年\d{1,2}月\d{1,2}日)?$|[=＝][^。=＝]{2,60}(?:撮影|提供)$"
    r"|\[[^\[\]]{2,20}(?:제공|자료사진|촬영)[^\[\]]{0,30}\]$|\S\s?/\s?[가-힣]{2,4} ?(?:객원)?(?:기자|특파원|작가)$"
    r"|재판매 및 DB 금지$"
)
_SITE_SLASH: Final = pattern(
    r"[.!?”\"] [A-ZÀ-ÞĀ-Ž][\w.-]{2,20}/[A-ZÀ-ÞĀ-Ž][a-zà-ÿ]{2,20}(?: [A-ZÀ-ÞĀ-Ž][a-zà-ÿ.]{1,20}){0,2}$"
)  # … í gær. Vísir/Bjartur
_KOREAN_LAST: Final = pattern(r"[다\w]\. (?:연합뉴스|뉴시스|뉴스1|[가-힣A-Z]{2,10} 제공)$")  # … 앉은 갈매기. 연합뉴스
_AGENCY_ALONE: Final = pattern(r"[.!?”\"] (?P<who>[A-Z][\w]{2,12}-[A-Z]{2,5})$")  # … in Schwyz. Keystone-SDA
_KOREAN_ENDS: Final = ("연합뉴스", "뉴시스", "뉴스1", "제공")
LONGEST_EAST: Final = 120  # characters of such a caption
_EAST_LAST: Final = ("摄", "攝", "摄影", "攝影", "撮影", "提供", "기자", "특파원", "작가")
_AGENCY_PHOTO: Final = pattern(  # © BELGA PHOTO ERIK LOMMERS, ANTARA FOTO/Ida Voss
    r"(?:^|[.!?]\s?|\s[|–—-]\s)(?:©\s?)?(?P<who>[A-ZÀ-ÞĀ-Ž]{3,12}) (?:PHOTO|FOTO|IMAGE|Foto|Photo)\b[\s/]*"
    r"(?P<name>[^.!?]{0,50}\.?)$"
)
_SLASHED: Final = pattern(  # - M. Delcour / AFP, - KEYSTONE/GIAN OBERHALTER, | © Keystone / Ida Voss
    r"(?:^|[.!?»”\"]\s?)(?:©\s?)?(?P<first>[^\W\d_][^/.!?:|]{1,40}?(?:\.\s?[^/.!?:|]{2,30})?)\s?/\s?"
    r"(?P<second>[^/!?:|]{2,40}?)(?:\s?/\s?[^/!?:|]{2,40})?$"
)
_HOUSE_SLASH: Final = pattern(  # Der Schwan im August 2016 IMAGO/ZUMA Press; imago images/Pemax
    r"(?:^|[\w.»”\"] )(?:[Ii]mago(?: [Ii]mages)?|IMAGO|picture[ -]alliance|Getty Images|Shutterstock"
    r"|KEYSTONE|Keystone)/[A-ZÀ-Þ][\w.’-]*(?: [A-ZÀ-Þ][\w.’-]*){0,3}$"
)
_SOURCE_SLASH: Final = pattern(  # Welt's: … und Hal Brandt im Studio Quelle: Ida Voss/dpa
    r"[\w.!?)»”\"] ?Quelle: (?P<name>[^/:]{3,40})/(?P<who>[^/:]{2,30})$"
)
_SIGN_FIRST: Final = pattern(  # © Belga – Eric Delvaux
    r"(?:^|\s)©\s?(?P<who>[A-ZÀ-ÞĀ-Ž]\w{2,14})\s[–—-]\s(?P<name>[^–—|/.!?]{3,40})$"
)
_HELD: Final = pattern(  # Niebla en el valle - EUROPA PRESS - Archivo; L'incrocio - RIPRODUZIONE RISERVATA
    r"\w[.»”\"']?\s[-–]\s(?:RIPRODUZIONE RISERVATA"
    r"|(?P<who>[A-ZÀ-ÞĀ-Ž]{2,12}(?: [A-ZÀ-ÞĀ-Ž]{2,12})?)(?:\s[-–]\s?[Aa]rchiv[oi]|/\S.{2,40})?)$"
)
_DATED: Final = pattern(  # … de vento sul - Ida Voss - 3.nov.2025/Folhapress
    r"\s[-–]\s(?P<name>[^\s\d][^-–/]{3,40})\s[-–]\s\d{1,2}\.\w{2,4}\.\d{2,4}/(?P<who>\w{3,20})$"
)
_LABEL_FIRST: Final = pattern(
    rf"{_WORDS}\b|(?:[Ii]mage|[Pp]icture)\s?[:/]|[Cc]redit|[Cc]ourtesy|[Ss]ource|REUTERS|THE CANADIAN", IGNORECASE
)
_PARTS: Final = pattern(r"\s?[/|,]\s?|\svia\s|(?<=\w)—(?=\w)")
_BAR: Final = pattern(r"\s[|–—-]\s")
_DESK: Final = pattern(r"[\w»”\"] \((?P<who>[^()]{2,40})\)$")  # La piazza di Bergamo (LaPresse)
_AGENCY_SLASH: Final = pattern(
    r"[.!?”\"] (?P<who>[A-ZÀ-ÞĀ-Ž]{2,8})/[A-ZÀ-ÞĀ-Ž][\w.-]+(?: [A-ZÀ-ÞĀ-Ž][\w.-]+){1,2}$"
)  # … partján. MTI/Kertes Tibor
_SQUARED: Final = pattern(
    r"[\w»”\".] \[(?P<who>[^\[\]]{2,20}?)(?: [–/-] [^\[\]]{2,40})?\]$"
)  # Ο φάρος της Γυάρου. [ΑΠΕ-ΜΠΕ]
_AGENCY_LAST: Final = pattern(r"(?:^|\s|[.!?»”\"])[|/©]\s?(?P<who>[^|/©.!?]{2,30})$")  # …, este lunes. / EFE
_SOLD_BY: Final = phrase_set(
    """
    123rf|abaca|adobe stock|afp photo|afp/archives|agencja gazeta|agencja wyborcza|agencja wyborcza.pl|agf|anp|antara|
    apa picturedesk|archief|archives|archivo|belga image|belga photo|belgaimage|bestimage|bildbyrån|
    contrasto|cropix|cuartoscuro|depositphotos|freepik|istock|istockphoto|pexels|pixabay|unsplash|east news|efe|epa|
    epa-efe|eurokinissi|expa|folhapress|forum|fotogramma|
    funke foto services|intime|intime news|gepa|getty|getty images|hans lucas|hollandse hoogte|imago|imago images|
    imagoeconomica|ipa|keystone|lapresse|lehtikuva|lusa|mafra|maxppp|ntb scanpix|photo news|photopqr|
    photopqr/ouest-france|picture alliance|picturedesk|pixsell|polfoto|privat|profimedia|ritzau scanpix|
    scanpix|shutterstock|sipa|sputnik|tt|ttxvn|zuma|коммерсантъ|уніан|
    رويترز|الفرنسية|فرانس برس|أسوشيتد برس|أسوشيتدبرس|غيتي|غيتي إيميجز|الجزيرة|الأناضول|الأوروبية|شترستوك|مواقع التواصل|
    أ ف ب|أ ب|د ب أ|واس|وام|كونا|سانا|وفا|بترا|شينخوا|تصوير خاص|أرشيفية|أرشيف
    """
)
_SMALL_NAMES: Final = frozenset(  # with which a credit may begin or end
    {"dpa", "privat", "epd", "von", "de", "apa", "sda"}
)
SIGNS: Final = group(
    *("foto", "fotó", "photo", "fot.", "bild", "beeld", "kuva", "ljósmynd", "imagen", "imagem", "immagine", "crédit"),
    *("reprod", "divulga", "zdj", "snim", "nuotr", "fotoğ", "gambar", "ảnh", "фото", "сним"),
    *("φωτο", "φωτ.", "写真", "사진"),
    *("图片", "圖片", "照片", "צילום", "תמונה", "تصوير", "صورة", "عکس", "फोटो", "ছবি", "ภาพ", "illustra"),
    *("quelle:", "źródło:", "picha", "படம்", "argazkia", "llun:", "grianghraf", "제공", "자료사진"),
    *("فوٹو", "تصویر", "ఫోటో", "ఫొటో", "చిత్రం", "ಚಿತ್ರ", "ചിത്രം", "તસવીર", "ਫੋਟੋ", "तस्वीर", "छायाचित्र", "ဓာတ်ပုံ", "រូបថត"),
    *("ფოტო", "լուսանկար", "şəkil"),
    *("/", "|", "©", "archives", "archivo", "riservata"),
    *("archiv", "arkiv", "archief", "arşiv", "arsip", "illusz", "ilustra", "αρχείου", "أرشيف", "آرشیو", "ארכיון"),
    *("repertorio", "arquivo", "資料", "资料", "arkisto", "kuvitus", "архив", "архів"),
    words=(")", "photo"),
    ends=(")", "]", *_EAST_LAST, "연합뉴스", "뉴시스", "뉴스1"),
)
"""A picture's credit holds one of these."""


def is_photo_credit(text: str) -> bool:
    """Whether a line ends in a picture's credit, or is nothing else.

    ``La chiesa di Bergamo (foto Bellandi)``, ``Věž v Telči | foto: Petr Lomnický, MAFRA``, ``Der Hof in Chur. -
    KEYSTONE/GIAN OBERHALTER`` and ``© BELGA PHOTO ERIK LOMMERS`` do; ``La foto è di ieri (ANSA).`` does not.
    """
    if len(text) > LONGEST:
        return False
    end = text[-CREDIT:]
    if len(text) > CREDIT and not held(end) & SIGNS:  # as of a paragraph behind (AP)
        return False
    if end[-1] in ")]）］." and (found := _BRACKETED.search(end)):
        if found["source"] and text.count(" ") > LONGEST_SOURCED:
            return False  # of a paragraph's figures
        return found["who"] is None or _is_credited(found["who"])
    if found := _BEHIND.search(end):
        first = found["who"].partition("/")[0]
        return _is_credited(found["who"]) and (found["mark"] != "." or _sells(first) or names.is_name(first.strip()))
    if text.endswith((*_EAST_LAST, "금지]", "제공]", "사진]", "DB 금지")) or (
        text[-1] == "日" and ("攝" in end or "摄" in end)
    ):
        return len(text) <= LONGEST_EAST and _EAST.search(end) is not None
    if text.endswith(_KOREAN_ENDS) and len(text) <= LONGEST_EAST and _KOREAN_LAST.search(end):
        return True
    if end[-1] == "]" and (found := _SQUARED.search(end)) and _sells(found["who"]):
        return True
    if end.endswith("nuotr.") and "/" in end:  # … ežero. / J. Petronio / BNS nuotr.
        return True
    if "/" in end and _HOUSE_SLASH.search(end):
        return True
    if "Quelle: " in end and (found := _SOURCE_SLASH.search(end)):
        return _sells(found["who"]) and (_is_person(found["name"]) or _sells(found["name"]))
    if text[0] == "©" and _sells(text[1:].strip()):
        return True  # © iStock
    if "©" in end and (found := _SIGN_FIRST.search(end)) and _sells(found["who"]):
        return True
    if " - " in end and (found := _DATED.search(end)):
        return _is_person(found["name"]) and _sells(found["who"])
    if " - " in end and text.count(" ") > SHORTEST_SHOWN and (found := _HELD.search(end)):
        return found["who"] is None or _sells(found["who"])
    if "/" in end and text.count(" ") >= SHORTEST_SHOWN and _SITE_SLASH.search(end):
        return True
    if "/" in end and (found := _AGENCY_SLASH.search(end)) and agencies.is_agency(found["who"]):
        return True
    if (found := _AGENCY_ALONE.search(end)) and _sells(found["who"]):
        return True
    if (found := _BERNAMA.search(end) or _AGENCY_FIRST.search(end)) and agencies.is_agency(found["who"]):
        return True
    if text.count(" ") < LONGEST_ARCHIVED and _ARCHIVE_LAST.search(end):
        return True
    found = _WORD_FIRST.search(end)
    behind = found and (not found.start() or found["by"] or end[found.start()] in ".!?")
    if found and (_sells(found["who"]) or (behind and _is_person(found["who"]))):
        return True
    if found and found["mark"] == "/" and found.start() and _is_credited(found["who"]):
        return True  # Ворон у салоні трамвая / фото Київпастранс
    if (found := _AGENCY_PHOTO.search(end)) and _sells(found["who"]):
        return True
    if "/" in end and (found := _SLASHED.search(_BAR.split(end)[-1])):
        first, second = found["first"].strip(), found["second"].strip()
        if (_sells(first) and _is_person(second)) or (_sells(second) and (_is_person(first) or _sells(first))):
            return True
    if (found := _DESK.search(end)) and text.count(" ") >= SHORTEST_SHOWN and _sells(found["who"]):
        return text[0].isalpha() and not _abbreviates(found["who"], text)
    found = _AGENCY_LAST.search(end) if "|" in end or "/" in end or "©" in end else None
    if found is None or not found.start() or not _sells(found["who"].strip()):
        return False
    return not names.is_name(text[: len(text) - len(found[0])].strip())  # Ada Vermeer | KFF Health News


def is_alone(credit: str) -> bool:
    """Whether a picture's credit has nothing of its caption before it: ``Foto: Ada Vermeer``, ``APA/ADA VERMEER``."""
    if credit[0] in "(©[" or _LABEL_FIRST.match(credit) or _AGENCY_PHOTO.match(credit):
        return True
    return all(_sells(part) or _is_name(part.strip()) for part in _PARTS.split(credit))


def _is_name(part: str) -> bool:
    """Whether a part of a credit is a photographer's name, perhaps in capitals."""
    return names.is_name(part.title() if part.isupper() else part)


def _abbreviates(mark: str, text: str) -> bool:
    """Whether an agency's mark is short for the words before it: ``Certified Management Consultant (CMC)``."""
    words = text.split()[-1 - len(mark) : -1]
    return mark.isupper() and "".join(word[0] for word in words).casefold() == mark.casefold()


def _sells(who: str) -> bool:
    """Whether a name is an agency's, of which papers have their pictures."""
    who = who.strip(" .")
    return who.casefold() in _SOLD_BY or (agencies.is_printed_mark(who))


def _is_person(who: str) -> bool:
    """Whether a name is a photographer's, perhaps in capitals or with the first name short."""
    return names.is_name(who.strip(" .").title() if who.isupper() else who.strip(" .")) and " " in who.strip()


def _is_credited(who: str) -> bool:
    """Whether what stands behind a word for a picture names somebody, and is no sentence."""
    words = who.strip(" .").split()
    spelled = "\u0370" <= words[-1][0] <= "\u04ff"  # Greek or Cyrillic: Кременецька міська рада
    edges = words[:1] if spelled else (words[0], words[-1])
    small = any(word[0].islower() and word not in _SMALL_NAMES for word in edges)
    return len(words) <= MOST_NAMES and not small
