"""What stands in front of a caption: a counter, a label, a photographer's credit."""

from __future__ import annotations

from wireclean.fields import agencies
from wireclean.fields.caption_credit import COPYRIGHT, CREDIT
from wireclean.lazy import IGNORECASE, pattern
from wireclean.typed import Final

_COUNTED: Final = pattern(  # 1 of 3 | A man…, [1/2]A man…
    r"\[?\d{1,3}\s?(?:of|/|von|de)\s?\d{1,3}(?:\]\s?|\s?[|:–-]\s?)(?=\S)"
)
# w3m's stand-in for a picture, and what the picture shows: [grey-place] A crowd waits
_FILE_NAME: Final = pattern(
    r"\[(?:(?=[^\]\s]*[_-]|\w*\d\w*[a-z]|\w*[A-Za-z]\w*\d)[\w-]{4,}|svg|png|jpe?g|webp|\d{5,})\] ?(?=\S+(?:\s+\S+){2})"
)
_LABELLED: Final = pattern(
    r"(?:(?:pictured )?above|file photo|file|handout photo|archive photo|photo credits?|image credits?|picture credits?"
    r"|photos?|image source|listing image|images?|pictures?"
    r"|photography|illustration|photo illustration|credits?|courtesy(?: photo)?|screenshot|screengrab|caption"
    r"|image caption|media caption|image copyright"
    r"|fotos?|bilder|bild|symbolbild|symbolfoto|archivbild|archivfoto|arkivbild|arkivfoto|grafik|bildquelle"
    r"|quelle bild|bildrechte|bildunterschrift|bildlegende|legende|légende|ljósmynd|valokuva|фото|crédits? photo|crédit"
    r"|crédito|reprodução"
    r"|photographie|foto de archivo|fotografía|imagen|imagen de archivo|illustratie|kuva|zdroj foto|fot\.|nuotr\.|写真"
    r"|图片|사진|fotó|φωτό|φωτο|φωτογραφία|снимка|снимки|фотографија|фотография|تصوير|صورة|الصورة|צילום|צילומים|عکس|फोटो|फ़ोटो"
    r"|ছবি|ภาพ|ảnh|gambar|picha|fotoğraf|فوٹو|تصویر|ఫోటో|ఫొటో|చిత్రం|ಚಿತ್ರ|ചിത്രം|તસવીર|ਫੋਟੋ|तस्वीर|छायाचित्र|ფოტო|լուսանկար"
    r"|şəkil)"
    r"(?P<mark>\s?[:：]\s*|\s?[–—-]\s+|\s?\|\s?)(?=\S)",
    IGNORECASE,
)
_SURE_LABELS: Final = (
    *("above", "pictured above", "file", "archiv", "arkiv", "symbol"),
    *("foto de archivo", "image caption", "media caption"),
    *("bildunterschrift", "bildlegende", "legende", "légende"),
)
"""The beginnings of labels that stand in front of nothing but captions, which may be whole sentences."""
_BBC: Final = pattern(r"(?:Image|Media|Photo) (?:copyright|caption|source)\b,? \S")
WORLD_SERVICE: Final = (  # the BBC's in other languages than English
    *("صدر الصورة،", "التعليق على الصورة،", "fuente de la imagen,", "pie de foto,", "crédito,", "legenda da foto,"),
    *("автор фото,", "подпись к фото,", "підпис до фото,", "kaynak,", "fotoğraf altı yazısı,", "منبع تصویر،"),
    *("توضیح تصویر،", "इमेज स्रोत,", "इमेज कैप्शन,", "sumber gambar,", "keterangan gambar,", "nguồn hình ảnh,"),
    *("chụp lại hình ảnh,", "crédit photo,", "légende image,", "chanzo cha picha,", "maelezo ya picha,"),
    *("ছবির উৎস,", "ছবির ক্যাপশান,", "பட மூலாதாரம்,", "படக்குறிப்பு,", "圖像來源，", "圖像加註文字，", "图像来源，"),
    *("图像加注文字，", "ที่มาของภาพ,", "คำบรรยายภาพ,", "사진 출처,", "사진 설명,"),
)
_NYT: Final = pattern(r"Credit ?(?:\.\.\.|…) ?\S|Credit Credit\b")
_STAFF_PHOTO: Final = pattern(  # Staff photo by Ada Vermeer The barn of …
    r"(?:Staff|File|Submitted|Courtesy|Contributed) (?:[Pp]hoto|[Pp]hotograph|[Ii]mage)s?(?:/| by |: |, )[A-Z]"
    r"|(?:STAFF|FILE|COURTESY) PHOTO(?:/| BY |: |, )[A-Z]"
)
_BY: Final = pattern(
    r"(?:photos?|pictures?|images?|illustrations?|graphics?|photographs?|foto|fotos|photo illustration) (?:by|von|di"
    r"|de):? (?=[A-Z-])",
    IGNORECASE,
)
_COURTESY: Final = pattern(
    r"(?:(?:Photo|Image)s? )?[Cc]ourtesy (?:of|:|photo)\s?[\w(]|(?:Photos? )?[Pp]rovided (?:by|photo)\b"
    r"|Submitted photo\b|Contributed photo\b"
)
LONGEST_SERVICE: Final = 24  # characters of such a label
SHORTEST_COUNTED: Final = 14  # characters of a caption and its counter
LONGEST_LABELLED: Final = 25  # words behind a label that could stand in front of a sentence
LONGEST_PHRASE: Final = 14  # words of a line that is no sentence, whatever its last sign
LONGEST_STAFF: Final = 60  # words of a caption behind a staff photographer's credit
_VERB: Final = pattern(r"\b(?:said|says|sued|told|is a|are a|was a|has been|have been)\b")
_MARKS: Final = pattern(r"[:：|–—-]")
STARTS: Final = (
    "Listing image",
    *(
        "Staff",
        "File",
        "Listing image",
        "Above",
        "Image",
        "Media",
        "Photo",
        "PHOTO ",
        "STAFF ",
        "photo",
        "Credit",
        "Picture",
        "Illustration",
        "Graphic",
    ),
    *("Foto", "Courtesy", "Provided", "Submitted", "Contributed"),
)
"""The beginnings of labels that no mark parts from the caption."""


def _is_sentence(text: str) -> bool:
    """Whether a labelled line is a sentence of the story: ``Picture: the crowd had gone home.``"""
    return text.endswith((".", "!", "?", "”", '"', "।", "؟")) and len(text.split()) > LONGEST_PHRASE


def is_labelled(text: str) -> bool:
    """Whether a counter, a label or a credit stands in front of a caption, or a photo's notice behind it."""
    if text[0] == "[" and _FILE_NAME.match(text) is not None:
        return True
    if text[:LONGEST_SERVICE].casefold().startswith(WORLD_SERVICE):
        return True
    if text[0].isdigit() or text[0] == "[":
        return _COUNTED.match(text) is not None and len(text) > SHORTEST_COUNTED
    if _MARKS.search(text, 0, 40) is None and not text.startswith(STARTS):
        return COPYRIGHT.search(text[-CREDIT:]) is not None if "opyright" in text else False
    if found := _LABELLED.match(text):
        label, mark = text[: found.start("mark")].casefold(), found["mark"].strip()
        if label.startswith(_SURE_LABELS):
            return True
        if mark not in (":", "：", "|"):
            return False
        rest = text[found.end() :]
        return (
            not _is_sentence(rest)
            and (agencies.is_agency(rest) or not rest[0].islower())
            and len(rest.split()) <= LONGEST_LABELLED
        )
    if _BBC.match(text) or _NYT.match(text) or COPYRIGHT.search(text[-CREDIT:]):
        return True
    if _STAFF_PHOTO.match(text):
        return len(text.split()) <= LONGEST_STAFF
    if _BY.match(text) or _COURTESY.match(text):
        return len(text.split()) <= LONGEST_PHRASE and not _VERB.search(text)
    return False
