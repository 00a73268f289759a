"""Photo captions and credits, by the shape of the credit, and the labels of a photo gallery."""

from __future__ import annotations

from wireclean import dates
from wireclean.fields import agencies, names
from wireclean.fields import copyright as notice
from wireclean.fields.tables import phrase_set
from wireclean.lazy import IGNORECASE, pattern
from wireclean.signs import group
from wireclean.typed import Final

LONGEST: Final = 700  # characters; a caption that names everybody in the picture
CREDIT: Final = 130  # characters from the end in which a credit stands

_COUNTED: Final = pattern(
    r"\[?\d{1,3}\s?(?:of|/|von|de)\s?\d{1,3}(?:\]\s?|\s?[|:–-]\s?)(?=\S)"
)  # 1 of 3 | A man…, [1/2]A man…
# w3m's stand-in for a picture, and what the picture shows: [grey-place] A crowd waits
_FILE_NAME: Final = pattern(
    r"\[(?:(?=[^\]\s]*[_-]|\w*\d\w*[a-z]|\w*[A-Za-z]\w*\d)[\w-]{4,}|svg|png|jpe?g|webp|\d{5,})\] ?(?=\S+(?:\s+\S+){2})"
)
_LABELLED: Final = pattern(
    r"(?:(?:pictured )?above|file photo|file|handout photo|archive photo|photo credits?|image credits?|picture credits?"
    r"|photos?|image source|images?|pictures?"
    r"|photography|illustration|photo illustration|credits?|courtesy(?: photo)?|screenshot|screengrab|caption"
    r"|image caption|media caption|image copyright"
    r"|fotos?|bilder|bild|symbolbild|symbolfoto|archivbild|archivfoto|arkivbild|arkivfoto|grafik|bildquelle"
    r"|quelle bild|bildrechte|bildunterschrift|bildlegende|legende|légende|ljósmynd|valokuva|фото|crédits? photo|crédit"
    r"|crédito|reprodução"
    r"|photographie|foto de archivo|fotografía|imagen|imagen de archivo|illustratie|kuva|zdroj foto|fot\.|nuotr\.|写真"
    r"|图片|사진|fotó|φωτό|φωτο|φωτογραφία|снимка|снимки|фотографија|фотография|تصوير|صورة|الصورة|צילום|צילומים|عکس|फोटो|फ़ोटो"
    r"|ছবি|ภาพ|ảnh|gambar|picha|fotoğraf|nuotr\.:?)"
    r"(?P<mark>\s?[:：]\s*|\s?[–—-]\s+|\s?\|\s?)(?=\S)",
    IGNORECASE,
)
_SURE_LABELS: Final = (
    *("above", "pictured above", "file", "archiv", "arkiv", "symbol"),
    *("foto de archivo", "image caption", "media caption"),
    *("bildunterschrift", "bildlegende", "legende", "légende"),
)
"""The beginnings of labels that stand in front of nothing but captions, which may be whole sentences."""
_BARE: Final = pattern(  # PHOTO ADA VERMEER, THE POST; Court file photo
    r"(?:PHOTOS?|FOTOS?) [A-ZÀ-Þ][A-ZÀ-Þ .,/’'&-]{5,80}|[A-Z][\w’' ]{0,40}\b(?:file|stock|handout) (?:photo|image)"
)
_ALONE: Final = frozenset({"Supplied", "File photo", "Handout", "Courtesy photo", "Contributed photo", "Stock image"})
_JAPANESE: Final = pattern(r"[^。]{4,80}＝[^。＝]{0,20}\d{1,2}日?[^。＝]{0,30}")  # 着替えたかかし＝18日、美瑛町
_BBC: Final = pattern(r"(?:Image|Media|Photo) (?:copyright|caption|source)\b,? \S")
_NYT: Final = pattern(r"Credit ?(?:\.\.\.|…) ?\S|Credit Credit\b")
_STAFF_PHOTO: Final = pattern(  # Staff photo by Ada Vermeer The barn of …
    r"(?:Staff|File|Submitted|Courtesy|Contributed) (?:photo|photograph|image)s?(?:/| by |: |, )[A-Z]"
)
_BY: Final = pattern(
    r"(?:photos?|pictures?|images?|illustrations?|graphics?|photographs?|foto|fotos|photo illustration) (?:by|von|di"
    r"|de):? (?=[A-Z-])",
    IGNORECASE,
)
_COURTESY: Final = pattern(
    r"(?:Photo )?Courtesy (?:of|:|photo)\s?[\w(]|Provided (?:by|photo)\b|Submitted photo\b|Contributed photo\b"
)
_IN_BRACKETS: Final = pattern(
    r"\(\s?(?:"
    r"(?:[^()]{0,60}\b)?(?:AP|EPA|AFP|Reuters|REUTERS|dpa|DPA|EFE|TASS|Xinhua|XINHUA|Yonhap|Kyodo|ANI|PTI|Getty"
    r"|GETTY|Shutterstock|iStock|AAP|PA)\b"
    r"(?: ?(?:Photos?|Images?|File|file|Wire|via|pool|Pool|Photo File)\b)*(?:[,/: ]{1,3}[^()]{0,60})?"
    r"|(?:[^()]{0,60}[\s/])?(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?|[Ff]otos?|[Bb]ild(?:er)?|[Cc]redits?"
    r"|[Ii]llustration|[Cc]ourtesy|[Ss]creenshot|[Ff]ile)"
    r"(?:\s?(?:[:/]|by\b|from\b|courtesy\b|credit\b|via\b|provided\b|of\b)[^()]{0,90}(?:\([^()]{0,30}\)[^()]{0,30})?)?"
    r"|[^()/]{3,40}\s?/\s?[^()/]{2,40}(?:\s?/\s?[^()/]{2,30})?"
    r"|[^()|]{3,40}\s\|\s[^()|]{2,40}"
    r"|[A-Z][\w .]{1,25}:\s?[A-Z][^():/]{2,40}"
    r"|[A-Z][^()/]{3,40} for (?:the |The )?[A-Z][^()/]{2,40}"
    r")\s?\)\.?(?:\s(?:AP Photo|more >))?$"
)
_SLASHED: Final = pattern(
    r"(?:^|[\s.(])(?:REUTERS|AFP|THE CANADIAN PRESS|CANADIAN PRESS|AP Photo|AP Photos|EFE|EPA|dpa|TASS|Xinhua"
    r"|AAP(?: Image)?|ANSA|Yonhap|UPI|CP)\s?/\s?"
    r"(?P<who>[A-ZÀ-Þ][^/]{1,50}(?:/[^/]{2,40})?|HO\b[^/]{0,60})$"
)
_AGENCY_LAST: Final = pattern(
    r"[.!?\"”]\s(?:AP Photo|AFP|EPA|REUTERS|Reuters|Getty|dpa|EFE)\.?$|^(?:AP|AFP|EPA|UPI) Photo$"
)
_GETTY: Final = pattern(
    r"(?:^|[\s|/(]|via )(?:Getty(?: Images)?|Shutterstock|iStock(?:photo)?|Alamy|Unsplash|Adobe Stock"
    r"|Imago)(?: [A-Z]\w+)?(?:\))?$",
    IGNORECASE,
)
_CREDIT_LAST: Final = pattern(
    r"(?:^|[.!?\"”)…]\s?|\s[|–—-]\s)(?:(?:Photo|PHOTO|Photograph|Image|Picture|Credit|Bild|Foto|Bildrechte|Ljósmynd|Valokuva|Фото)s?"
    r"(?: credit)?\s?[:/]\s?|(?:File )?Photos? by |PHOTO BY "
    r"|Picture by |Image by "
    r"|Illustration by |Courtesy(?: of|:) |Foto de |Foto von )"
    r"(?P<who>(?:[A-ZÀ-Þ@\"'‘-]|dpa\b|epd\b|picture alliance)[^:.!?]{0,90}(?:\.[^:.!?]{1,40})?)\.?$"
)
_UNPARTED: Final = pattern(  # Spiegel's: Murmeltiere auf der Straße Foto: Ada Vermeer / KEYSTONE / dpa
    r"\w (?:Fotos?|Bild|Photos?|Image): [A-ZÀ-Þ][^:.!?/]{2,50}(?: / [^:.!?/]{2,40}){1,3}$"
)
_LITHUANIAN: Final = pattern(r"[A-ZĄČĘĖĮŠŲŪŽ][^.!?:]{2,60}\snuotr\.?")  # Petro Lesaro nuotr.
_ARTWORK: Final = pattern(  # as museums label it: Ada Vermeer, Low Tide, 1931. Oil on canvas, 30 × 40 cm. Elm Museum.
    r"[^.!?]{3,160}, (?:c(?:irca|a)?\.? ?)?\d{4}(?:[/–-]\d{2,4}c?)*[.,](?: [^.!?]{2,100}[.,–—-])? ?"
    r"\d[\d./½¼¾ ]* ?[×x] ?\d[\d./½¼¾ ]*(?: ?[×x] ?\d[\d./½¼¾ ]*)? ?(?:cm|mm|in|inches)\b"
)
_PIC_LAST: Final = pattern(
    r"[.!?”\"] ?[–—] ?(?:[A-Z]\w+(?: file)? (?:pic|picture|photo)|(?:Picture|Photo|Image)s? by .{3,50}"
    r"|(?:(?:FILE|CONTRIBUTED|SCREENGRAB) )?PHOTOS?(?: (?:BY|FROM|COURTESY OF) [A-Z].{2,60})?)$"  # the Inquirer's
)
_GLUED_IMAGE: Final = pattern(r"[a-zß-ÿ.)]Image: [A-ZÀ-Þ][^:]{2,80}$")  # Deutsche Welle's
_BEHIND_BAR: Final = pattern(r"[.!?”\"] \| (?P<who>[A-ZÀ-Þ][^|.!?]{1,40})$")  # The Japan Times': … on Saturday. | KYODO
_CREDITED_INSIDE: Final = pattern(
    r"\S\s?Credit(?:\.\.\.|…)\s?[A-ZÀ-Þ].{2,70}$"
)  # New York Times: … rest.Credit...Ada Vermeer
_ADDRESSED: Final = pattern(
    r"[.!?”\"] (?P<who>[A-ZÀ-Þ][^.!?]{3,40}) \S+@\S+\.\w+$"
)  # McClatchy's: … rest. Ada Vermeer ada@…
_SHOWN_HERE: Final = pattern(  # what tells a caption in front of an agency in brackets
    r"\b(?:this|undated|handout|file) (?:[\w.,]+ ){0,6}(?:photo|image|picture)\b|\(PHOTO NOT FOR SALE\)"
    r"|^(?:photo|picture)s? (?:taken|shows?|provided|released)\b",
    IGNORECASE,
)
_SQUARE: Final = pattern(r"\[(?:File: )?[^\[\]/]{3,50}/[^\[\]]{2,50}\]$")  # Al Jazeera's: [Ada Vermeer/Reuters]
_SIGN_LAST: Final = pattern(r"(?:^|[.!?\"”)]\s|\s)©\s?(?P<who>[^©|]{3,70})$")
_NAME_SLASH_PAPER: Final = pattern(
    r"(?:^|[.!?\"”)]\s"
    r"|,\s)(?P<name>[A-ZÀ-Þ][^/.,!?]{2,40}?(?: [A-Z]\.[^/,!?]{2,25})?)\s?/\s?(?P<paper>[A-ZÀ-Þ][^/]{1,40})$"
)
_COPYRIGHT: Final = pattern(r"(?:^|\s[-–]\s)Copyright (?!©|\(|\d)(?:AP Photo|[^/]{3,40}/\S.{1,60})$")
_BEHIND_CREDIT: Final = pattern(  # what Reuters' site and PA print behind a credit
    r"(?<=\S)(?: \| License Photo| Purchase Licensing Rights(?:, opens new tab)?"
    r"| \((?:PA|[A-Z][a-z]+) (?:Wire|Archive|Media)\))$"
)
LONGEST_LINE: Final = 80  # characters of a credit alone
LONGEST_STAFF: Final = 60  # words of a caption behind a staff photographer's credit
SIGNATURE: Final = 40  # characters from the end in which an agency signs
SHORTEST_SIGNED: Final = 14  # words; what is shorter and has an agency behind it is a caption
SHORTEST_SPOKEN: Final = 7  # words of two sentences, of which a short caption has one
SIGNED_END: Final = 20  # characters in which the mark itself stands
LONGEST_SIGNED: Final = 28  # words
_SAID_LAST: Final = pattern(r"\b(?:said|says|told|added|according to)\b[^.]{0,30}\.[”\"]?\s?\(?\w[\w /]{1,30}\)?\.?$")
_AFTER_STOP: Final = pattern(r"[a-z)][.!?][”\"]? [A-Z“\"]")
_SIGNATURE: Final = pattern(
    r"[.!?…][”\"’'»]{0,2}\s?(?:\((?P<bracketed>[A-Za-z][\w /,&-]{1,30})\)"
    r"|(?P<bare>[A-Z]{2,7}|BLOOMBERG|Reuters|Bernama|dpa))\.?$"
)
_SIGNING: Final = ("Reuters", "Reuters.", "Bernama", "Bernama.", "dpa", "dpa.")  # bare marks that no capital ends
_BAR_AND: Final = pattern(r"\s?/\s?(?:VIA )?|-(?=JIJI)")  # AP / VIA AFP-JIJI
_MARK_AND: Final = pattern(r"[/,&]|\sand\s")
LONGEST_TAKEN: Final = 70  # words of a sentence that tells what a picture shows, and when it was taken
_SPOKEN: Final = pattern(r"[“”\"«»„]|\b(?:said|says|told)\b")
_SHOWN: Final = frozenset(
    {"CNN", "BBC", "CBC", "NPR", "CBS", "NBC", "EPA", "BBC News", "ABC News", "CBC News", "Metro"}
)
_PICTURED: Final = pattern(  # what captions say, and the story's sentences seldom do
    r"\b(?:photos?|pictures?|pictured|images?|seen|file|poses?|handout|screenshot|foto|bild|archiv\w*)\b|\([LRC]\)"
    r"|\b(?:19|20)\d\d\W{0,3}(?:\(|[A-Z]+\.?$)",
    IGNORECASE,
)
_VERB: Final = pattern(r"\b(?:said|says|sued|told|is a|are a|was a|has been|have been)\b")


_PHOTO_WORD: Final = pattern(
    r"\b(?:photos?|pictures?|images?|fotos?|bild|bilder|credit|file|getty|reuters|ap|afp|epa|xinhua|tass|dpa|efe|handout|courtesy"
    r"|pool|yonhap|kyodo|ani|pti|aap|pa)\b",
    IGNORECASE,
)
_CREDIT_WORD: Final = pattern(
    r"\b(?:photos?|pictures?|images?|fotos?|bild|bilder|credits?|illustration|courtesy|screenshot|getty|shutterstock)\b",
    IGNORECASE,
)
_BETWEEN: Final = pattern(r"[|/]| via ")
_AFTER_NAME: Final = pattern(r"[,/]| via | for ")
_AFTER_SENTENCE: Final = pattern(r"[.!?)\"”] \S.{0,60}$")
_NOTICE_WORD: Final = pattern(r"reserved|\b(?:19|20)\d\d\b|distributed|visit ", IGNORECASE)
_PHOTO_AGENCY: Final = pattern(r"/|getty|shutterstock|imago|dpa|afp|reuters|picture alliance|ap\b|epa\b", IGNORECASE)
_NUMBER: Final = pattern(r"\d+")
_MARKS: Final = pattern(r"[:：|–—-]")
_STARTS: Final = (
    "Staff",
    "File",
    "Above",
    "Image",
    "Media",
    "Photo",
    "photo",
    "Credit",
    "Picture",
    "Illustration",
    "Graphic",
    "Foto",
    "Courtesy",
    "Provided",
    "Submitted",
    "Contributed",
)
_UNITS: Final = ("cm", "mm", "inches")  # of an artwork's size
_SIGNS: Final = (
    *("/", "©", "(", ")", ":", "|", "@"),
    *("photo", "Photo", "PHOTO", "Foto", "Picture", "Image", "Illustration", "Courtesy", "Credit..."),
    *("getty", "Getty", "GETTY", "shutterstock", "Shutterstock", "iStock", "Alamy", "Unsplash", "Adobe"),
    *("imago", "Imago", "IMAGO", "AFP", "EPA", "REUTERS", "Reuters", "dpa", "EFE"),
)
"""One of these is in each credit: plain words are found faster than patterns."""
SIGNS: Final = group(
    *{sign.casefold() for sign in _SIGNS},
    *("opyright", "：", "–", "—", "＝"),
    ends=("-",),
    words=("nuotr.", "nuotr", *(f"{unit}{stop}" for unit in _UNITS for stop in ("", ".", ","))),
    starts=tuple(map(str.casefold, (*_STARTS, *_ALONE))),
)
"""A caption has one of these, or begins with a figure or a bracket."""
_AGENCIES_LAST: Final = tuple(
    f"{agency}{stop}"
    for agency in ("Photo", "AFP", "EPA", "REUTERS", "Reuters", "Getty", "dpa", "EFE")
    for stop in ("", ".")
)
_CREDITS: Final = (
    *("Photo", "PHOTO", "Image", "Picture", "Credit", "Bild", "Foto", "Ljósmynd", "Valokuva", "Фото"),
    *("Illustration by ", "Courtesy"),
)
_STOCK: Final = ("getty", "shutterstock", "istock", "alamy", "unsplash", "adobe stock", "imago")


def _is_sentence(text: str) -> bool:
    """Whether a labelled line is a sentence of the story: ``Picture: the crowd had gone home.``"""
    return text.endswith((".", "!", "?", "”", '"', "।", "؟")) and len(text.split()) > 14


def is_caption(text: str) -> bool:
    """Whether a line is a photo's caption or credit, which only the shape of its credit can tell.

    ``… in Oslo. (AP Photo/Ada Vermeer)``, ``1 of 3 | A crowd waits``, ``FILE PHOTO: Traders work``, ``Photo: Ada
    Vermeer, AP``, ``… © Ada Vermeer, AFP`` and ``… on Oct. 30. Ada Vermeer / The Denver Post`` are, and so is a work
    of art as museums label it; ``Getty Images sued a start-up`` is none.
    """
    if len(text) > LONGEST:
        return False
    text = text.strip("*_ ").rstrip(" |")
    if text.endswith((")", " Rights", " tab", " Photo")):
        text = _BEHIND_CREDIT.sub("", text)
    if len(text) < 5 or text[0] in "—–":
        return False
    if text in _ALONE or _begins(text) or _BARE.fullmatch(text) or ("＝" in text and _JAPANESE.fullmatch(text)):
        return True
    if ("×" in text or " x " in text) and _ARTWORK.match(text):
        return True
    if text.endswith(("nuotr.", "nuotr")) and _LITHUANIAN.fullmatch(text):
        return True
    return _ends(text[-CREDIT:] if len(text) > CREDIT else text, len(text)) and not signs_story(text)


def signs_story(text: str) -> bool:
    """Whether an agency's mark behind a sentence may sign the story, and not credit a photo: ``… he said. (AFP)``.

    Both stand in the same place; a caption is short, or says that it is one or when the photo was taken. Others only
    their place tells apart: a signature has no more of the story below it.
    """
    words = text.count(" ")
    if words < SHORTEST_SIGNED and (words < SHORTEST_SPOKEN or _AFTER_STOP.search(text[:-SIGNED_END]) is None):
        return False
    return is_signed(text)


def is_signed(text: str) -> bool:
    """Whether an agency's mark stands behind a sentence that nothing else shows to be a caption."""
    last = text.rstrip(".")[-1:]
    if last != ")" and not last.isupper() and not text.endswith(_SIGNING):
        return False
    found = _SIGNATURE.search(text[-SIGNATURE:])
    if found is None or _PICTURED.search(text):
        return False
    marks = [mark.strip() for mark in _MARK_AND.split(found["bracketed"] or found["bare"])]
    return all(
        mark.casefold() in ("agencies", "agenturen", "agencias", "agences")
        or (mark not in _SHOWN and agencies.is_agency(mark) and (agencies.is_organisation(mark) or mark.islower()))
        for mark in marks
    )


def _begins(text: str) -> bool:
    """Whether a counter or a label stands in front."""
    if text[0] == "[" and _FILE_NAME.match(text) is not None:
        return True
    if text[0].isdigit() or text[0] == "[":
        return _COUNTED.match(text) is not None and len(text) > 14
    if _MARKS.search(text, 0, 40) is None and not text.startswith(_STARTS):
        return _COPYRIGHT.search(text[-CREDIT:]) is not None if "opyright" in text else False
    if found := _LABELLED.match(text):
        label, mark = text[: found.start("mark")].casefold(), found["mark"].strip()
        if label.startswith(_SURE_LABELS):
            return True
        if mark not in (":", "：", "|"):
            return False
        rest = text[found.end() :]
        return (
            not _is_sentence(rest) and (agencies.is_agency(rest) or not rest[0].islower()) and len(rest.split()) <= 25
        )
    if _BBC.match(text) or _NYT.match(text) or _COPYRIGHT.search(text[-CREDIT:]):
        return True
    if _STAFF_PHOTO.match(text):
        return len(text.split()) <= LONGEST_STAFF
    if _BY.match(text) or _COURTESY.match(text):
        return len(text.split()) <= 14 and not _VERB.search(text)
    return False


def _ends(end: str, length: int) -> bool:
    """Whether a credit stands at the end."""
    if not any(map(end.__contains__, _SIGNS)):
        return False
    if end[-1] == ")" or end.endswith((").", "more >", "AP Photo")):
        opening = end.rfind("(", 0, end.rfind(")"))
        if opening >= 0 and _IN_BRACKETS.match(end, opening):
            agency = end[opening:].strip("(). ")
            shown = agencies.is_agency(agency) and _SHOWN_HERE.search(end[:opening]) is not None
            return shown or _names_somebody(end[opening:])
    slash = "/" in end
    if slash and _SLASHED.search(end):
        return True
    if slash and end[-1] == "]" and (found := _SQUARE.search(end)):
        return _names_somebody(found[0].strip("[]").removeprefix("File: "))
    if (("—" in end or " – " in end) and _PIC_LAST.search(end)) or ("Image: " in end and _GLUED_IMAGE.search(end)):
        return True
    if end.endswith(_AGENCIES_LAST) and _AGENCY_LAST.search(end):
        return True
    if " | " in end and (found := _BEHIND_BAR.search(end)) and _is_behind_bar(found["who"]):
        return True
    if "@" in end and (found := _ADDRESSED.search(end)) and names.is_full_name(found["who"]):
        return True
    if "Credit" in end and _CREDITED_INSIDE.search(end):
        return True
    if any(map(end.__contains__, _CREDITS)) and (_CREDIT_LAST.search(end) or (slash and _UNPARTED.search(end))):
        return True
    if any(map(end.casefold().__contains__, _STOCK)) and _GETTY.search(end):
        return length > CREDIT or _is_getty(end)
    if "©" in end and (found := _SIGN_LAST.search(end)):
        if end[: found.start()].strip(" -–|").isdigit():
            return False  # "2025 © Arena Holdings"
        return _is_photographer(found["who"].strip(), alone=found.start() == 0 and length == len(end))
    if (
        slash
        and (found := _NAME_SLASH_PAPER.search(end))
        and " " in found["name"].strip()
        and names.is_name(found["name"].strip().removeprefix("Read more "))
    ):
        paper = found["paper"].strip(" .")
        return (
            agencies.is_organisation(paper)
            or paper.startswith("The ")
            or paper.startswith(("via ", "For ", "Special ", "Staff"))
        )
    return False


def _is_behind_bar(who: str) -> bool:
    """Whether a photographer (National World) or agencies stand behind a bar: ``AP / VIA AFP-JIJI``."""
    return names.is_full_name(who) or all(map(agencies.is_agency, _BAR_AND.split(who)))


def _names_somebody(bracket: str) -> bool:
    """Whether a bracket at the end of a line holds a credit, and not a sentence's agency (``(ANI)``) or an aside."""
    inside = bracket.strip("(). ")
    owner, colon, who = inside.partition(":")
    if colon and "/" not in inside and (owner == "Supplied" or agencies.is_organisation(owner)):
        return names.is_name(who.strip()) or agencies.is_organisation(who.strip())  # (ABC News: Ada Vermeer)
    if "/" in inside or " | " in inside:  # Gray's stations: (Ada Vermeer | AP)
        first, _, second = inside.partition("/" if "/" in inside else "|")
        if _PHOTO_WORD.search(inside):
            return True
        return names.is_name(first.strip()) and (
            agencies.is_organisation(second.strip()) or second.strip().startswith("The ")
        )
    who, employed, house = inside.partition(" for ")
    if employed and names.is_full_name(who) and house[:1].isupper():  # (Ada Vermeer for KFF Health News)
        return True
    if agencies.is_agency(inside.rpartition(" via ")[2]) and " via " in inside:  # (Banner Ridge Resort via AP)
        return True
    return _CREDIT_WORD.search(inside) is not None or inside.casefold() == "file"


def _is_getty(end: str) -> bool:
    """Whether the line is a stock agency's credit, and not a sentence that ends in its name."""
    words = _BETWEEN.split(end)
    return (
        end.split()[0].casefold() in ("getty", "shutterstock", "istock", "alamy")
        or len(words) > 1
        or _AFTER_SENTENCE.search(end) is not None
    )


def _is_photographer(who: str, *, alone: bool) -> bool:
    """Whether what stands behind a © is a photographer or a photo agency, and not the story's owner."""
    if notice.parse("© " + who) is not None and alone:
        return False
    if _NOTICE_WORD.search(who):
        return False
    first = _AFTER_NAME.split(who)[0].strip()
    if names.is_name(first) or who.startswith("Provided by"):
        return True
    return _PHOTO_AGENCY.search(who) is not None and len(who.split()) <= 8


_UI: Final = phrase_set(
    """
    image|caption|close|back to gallery|show caption|hide caption|read more|less|more|enlarge this image|
    enlarge image|enlarge|toggle caption|open this photo in gallery|open image in gallery|view image in fullscreen|
    open image modal|view gallery|gallery|photo gallery|loading photo gallery|click to enlarge|click to expand|expand|
    expand image|previous|next|previous image|next image|slideshow|start slideshow|view slideshow|fullscreen|
    full screen|view fullscreen|camera icon|view photos|view all photos|see more photos|more photos|buy photo|buy now|
    purchase photo|license photo|buy ap photo reprints|hide|show|replay|zoom|pause|play|bild in lightbox öffnen|
    bildunterschrift anzeigen|bildbeschreibung einblenden|bildbeschreibung ausklappen|bild vergrößern|
    bild vergrössern|agrandir|agrandir l'image|ampliar|ampliar imagen|ingrandisci|vergroot|suurenna|caption options|
    scroll to see more|swipe to see more
    """
)
_UI_COUNTER: Final = pattern(
    r"\(?(?:(?:image|photo|slide|picture|bild|foto|video)s?\s)?\d{1,3}\s?(?:of|/|von|de|di|sur)\s?/?\s?\d{1,3}\)?"
    r"|(?:view|see|show)\s(?:all\s)?\(?\d{0,3}\)?\s?(?:images?|photos?|pictures?|gallery)?\s?(?:\(\d{1,3}\))?"
    r"|\d{1,3}\s(?:images?|photos?|bilder|fotos)(?:\s?>)?",
    IGNORECASE,
)


def is_gallery_ui(text: str) -> bool:
    """Whether a line is a label or a counter of a photo gallery: ``1of/4``, ``Back to Gallery``, ``less``."""
    if len(text) > 40:
        return False
    folded = " ".join(text.casefold().split()).strip(" :.…*_[]>»")
    if not folded:
        return False
    if folded in _UI:
        return True
    if folded in ("view", "see", "show") or _UI_COUNTER.fullmatch(folded) is None:
        return False
    numbers = [int(number) for number in _NUMBER.findall(folded)]
    return len(numbers) < 2 or numbers[0] <= numbers[1]  # "11/1" is a date


SIGNED = ("(ANI)", "(PTI)", "(IANS)", "(ANSA)", "(EFE)", "(Xinhua)", "(Kyodo)", "(Yonhap)", "(TASS)", "(dpa)", "(KNA)")
"""Agencies' signatures, which are glued to a story's last sentence and credit no photo."""

_STATION: Final = pattern(  # … on the lawn. (KRDT), (FOX 9), (KIRO 7 News), (12 News)
    r"[.!?][”\"]? \((?:(?P<sign>[A-Z]{3,5}(?:-TV)?)"
    r"|(?P<numbered>(?:[A-Z]{3,5}|News|NEWS|Local|LOCAL|Channel) ?\d{1,2}(?: [A-Z]\w+)?"
    r"|\d{1,2} ?(?:News|NEWS)))\)$"
)
_NAMED_BEHIND: Final = pattern(
    r"^[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}/[A-Z][\w ]{1,30}(?: via [A-Z][\w ]{1,30})?$"  # Ida Voss/EPA via CNN
    r"|\([A-Z][^()/]{1,40}/ ?[A-Z][^()/]{1,40}\)$"  # (Mohamed El Saife/CBC)
    r"|[.!?][”’\"']? \([A-Z][\w’']+(?: [A-Z][\w’']+){0,3}\)$"  # … young women and girls. (Christie's)
    r"|[.!?][”’\"']? [A-Z][\w’'-]+(?: [A-Z][\w’'.-]+){1,2} for [A-Z]\w+(?: \w+){0,4}$"  # . Ida Voss for Rest of World
    r"|[ .][A-Z][\w’'-]+ [A-Z][\w’'-]+ ?/ ?[A-Z]\w+(?: Images| Photos?)?$"  # Jon Super/AP
    r"|^[A-Z][\w.’' -]{1,40} ?/ ?(?:File|FILE|Released|Handout|Contributed)$"  # STAR / File
    r"|^\([A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3}\)$"  # (Los Angeles Times) alone
    r"|^(?:Quelle: )?picture alliance\b.{0,60}$"
    r"|[.!?][”’\"']? (?:Supplied|Handout|AP|AFP|EPA|AAP|Reuters|Getty|PA|Alamy|Shutterstock)(?: (?:file )?photo)?\.?$"
)
_PICTURE_DESK: Final = pattern(  # The swan on its way to the ferry (PA)
    r"[\w’'] \((?:PA(?: (?:Media|Wire|Archive|Images))?|Alamy|Getty(?: Images)?|iStock)\)$"
)
LONGEST_DESK: Final = 20  # characters of that
SHORTEST_SHOWN: Final = 5  # words before it
_LAST_WORDS: Final = tuple(
    f"{word}{end}"
    for word in ("Supplied", "Handout", "AP", "AFP", "EPA", "AAP", "Reuters", "Getty", "PA", "Alamy", "Shutterstock")
    for end in ("", ".", " photo", " photo.", " file photo")
)
LAST_SIGNS: Final = group(
    *("/", ")", "redit"), words=("for", "-"), ends=tuple({end.split()[-1].casefold() for end in _LAST_WORDS})
)
"""A line that `is_credited` holds one of these."""
_NO_NAME: Final = (".", ",", ":", ";", "?", "!", "”", "’", '"', "'")  # what no name and no agency ends with
_ROLE: Final = pattern(
    r"(?:Image|Photo|Picture) credit:? \S.{1,40}$"  # Representative image Image credit: ANI
    r"|^[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,3} - (?:stringer|staff|freelancer?|photographer|handout|pool), .{2,40}$",
    IGNORECASE,
)


def is_credited(text: str) -> bool:
    """Whether a line ends in a photographer's, a station's or a site's credit, as captions of all sites do."""
    bracketed = text.endswith(")")
    behind = not text.endswith(_NO_NAME) and ("/" in text or " for " in text)
    named = bracketed or behind or text.endswith(_LAST_WORDS)
    if named and _NAMED_BEHIND.search(text) and not text.endswith(SIGNED) and not signs_story(text):
        return not _is_stage_direction(text)
    if bracketed and _PICTURE_DESK.search(text[-LONGEST_DESK:]) and text.count(" ") > SHORTEST_SHOWN:
        return not text.endswith(SIGNED) and not signs_story(text)
    station = _STATION.search(text) if bracketed else None
    if station is not None and (
        station["numbered"] or (agencies.is_call_sign(station["sign"]) and not agencies.is_agency(station["sign"]))
    ):
        return True
    return (" - " in text or "redit" in text or "REDIT" in text) and _ROLE.search(text) is not None


def _is_stage_direction(text: str) -> bool:
    """Whether a line says in brackets what is heard in a transcript: ``(SOUNDBITE OF FOGHORN)``."""
    return text[0] == "(" and text.isupper() and not agencies.is_organisation(text.strip("()"))


def is_credit_line(text: str) -> bool:
    """Whether a line could be a credit alone, as it stands right below a caption: a photographer and for whom.

    ``ADA VERMEER, ASSOCIATED PRESS`` (Lee's papers), ``Ada Vermeer | The Post`` (Advance's), ``Associated Press``.
    Where no caption stands above, bylines look the same.
    """
    if len(text) > LONGEST_LINE:
        return False
    name, bar, organisation = text.partition(" | ")
    if not bar and text.isupper():
        name, bar, organisation = text.partition(", ")
    if bar:
        return names.is_full_name(name) and (agencies.is_organisation(organisation) or organisation[:4] == "The ")
    who, employed, house = text.partition(" for ")  # Ada Vermeer for NPR
    if employed and names.is_full_name(who) and (agencies.is_agency(house) or agencies.is_organisation(house)):
        return True
    if agencies.is_call_sign(text) and len(text) > 3:  # KABC-TV
        return True
    return agencies.full_name(text) is not None and not agencies.is_release_wire(text)


def tells_when_taken(text: str) -> bool:
    """Whether a line is one sentence, in which nobody speaks, with a whole date: ``… in Oslo on Nov. 3, 2025.``."""
    if text.count(" ") >= LONGEST_TAKEN or _SPOKEN.search(text) or _AFTER_STOP.search(text):
        return False
    return any("T" not in stamp.value for stamp in dates.find_stamps(text))


def may_be_signed_photo(text: str) -> bool:
    """Whether a signed line could as well be a caption: one sentence, not long, in which nobody speaks."""
    if not is_signed(text) or text.count(" ") >= LONGEST_SIGNED or _SAID_LAST.search(text):
        return False
    return _AFTER_STOP.search(text[:-SIGNATURE]) is None
