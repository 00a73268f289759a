"""The credit that ends a caption."""

from __future__ import annotations

from wireclean.fields import agencies, names
from wireclean.fields import copyright as notice
from wireclean.lazy import IGNORECASE, pattern
from wireclean.typed import Final

CREDIT: Final = 130  # characters from the end in which a credit stands
_IN_BRACKETS: Final = pattern(
    r"\(\s?(?:"
    r"(?:[^()]{0,60}\b)?(?:AP|EPA|AFP|Reuters|REUTERS|dpa|DPA|EFE|TASS|Xinhua|XINHUA|Yonhap|Kyodo|ANI|PTI|Getty"
    r"|GETTY|Shutterstock|iStock|AAP|PA)\b"
    r"(?: ?(?:Photos?|Images?|File|file|Wire|via|pool|Pool|Photo File)\b)*(?:[,/: ]{1,3}[^()]{0,60})?"
    r"|(?:[^()]{0,60}[\s/])?(?:[Pp]hotos?|[Pp]ics?(?=:)|[Pp]ictures?|[Ii]mages?|[Ff]otos?|[Bb]ild(?:er)?|[Cc]redits?"
    r"|[Ii]llustration|[Cc]ourtesy|[Ss]creenshot|[Ff]ile)"
    r"(?:\s?(?:[:/]|by\b|from\b|courtesy\b|credit\b|via\b|provided\b|of\b)[^()]{0,90}(?:\([^()]{0,30}\)[^()]{0,30})?)?"
    r"|[^()/]{3,40}\s?/\s?[^()/]{2,40}(?:\s?/\s?[^()/]{2,30})?"
    r"|[^()|]{3,40}\s\|\s[^()|]{2,40}"
    r"|[A-ZÀ-ÞĀ-Ž][\w.’' -]{3,40}, (?:Associated Press|Reuters|AFP|Getty Images)"
    r"|[A-ZÀ-ÞĀ-Ž][\w .]{1,25}:\s?[A-ZÀ-ÞĀ-Ž][^():/]{2,40}"
    r"|[A-ZÀ-ÞĀ-Ž][^()/]{3,40} [Ff]or (?:the |The )?[A-ZÀ-ÞĀ-Ž][^()/]{2,90}"
    r")\s?\)\.?(?:\s(?:AP Photo|more >))?$"
)
_SLASHED: Final = pattern(
    r"(?:^|[\s.(])(?:REUTERS|AFP|THE CANADIAN PRESS|CANADIAN PRESS|AP Photo|AP Photos|EFE|EPA|dpa|TASS|Xinhua"
    r"|AAP(?: Image)?|ANSA|Yonhap|UPI|CP)\s?/\s?"
    r"(?P<who>(?!The )[A-ZÀ-ÞĀ-Ž][^/]{1,50}(?:/[^/]{2,40})?|HO\b[^/]{0,60})$"
)
_AGENCY_LAST: Final = pattern(
    r"[.!?\"”]\s(?:[A-Z]{2} )?(?:AP Photo|THE CANADIAN PRESS"
    r"|AFP|EPA|REUTERS|Reuters|Getty|dpa|EFE|(?:(?:AP|AFP|EPA|UPI|Reuters|Xinhua)-)?Yonhap)\.?$"
    r"|^(?:AP|AFP|EPA|UPI) Photo$"
)
_GETTY: Final = pattern(
    r"(?:^|[\s|/(]|via )(?:Getty(?: Images)?|Shutterstock|iStock(?:photo)?|Alamy|Unsplash|Adobe Stock|Canva"
    r"|stock\.adobe\.com|Dreamstime|Depositphotos|Imago)(?: [A-Z]\w+)?(?:\))?$",
    IGNORECASE,
)
_CREDIT_LAST: Final = pattern(
    r"(?:^|[.!?\"”)…]\s?(?:[A-Z]{2,4} )?|\s[|–—-]\s)(?:(?:Photo|PHOTO|Photograph|Image|Pic|Picture"
    r"|Photographer(?=:)|Credit|Bild|Foto|Bildrechte|Ljósmynd|Valokuva|Фото)s?"
    r"(?: credit)?\s?[:/]\s?|(?:File )?Photos? by:? |PHOTO BY "
    r"|Picture by |Image by "
    r"|Illustration by |Courtesy(?: of(?: the)?|:) |Courtesy (?=(?:[A-ZÀ-ÞĀ-Ž][\w’'&-]* ?){1,6}$)|Foto de |Foto von )"
    r"(?P<who>(?:[A-ZÀ-ÞĀ-Ž@\"'‘-]|[a-z][A-Z]|dpa\b|epd\b|picture alliance)[^:.!?]{0,90}(?:\.[^:.!?]{1,40})?)\.?$"
)
_HOUSE_PHOTO: Final = pattern(  # … last year. RNS photo/Courtesy of the church; … Elm Post photo by Ida Voss
    r"(?:^|[.!?\"”] )(?:[A-ZÀ-ÞĀ-Ž][\w.’']*(?: [A-ZÀ-ÞĀ-Ž][\w.’']*){0,3}) (?:file )?[Pp]hotos?(?:/| by | courtesy )"
    r"(?:[Cc]ourtesy (?:of|photo) )?[A-ZÀ-ÞĀ-Ž][^.!?:/]{2,50}(?:\.[^.!?:/]{1,30})?\.?$"
)
_UNPARTED: Final = pattern(  # Spiegel's: Murmeltiere auf der Straße Foto: Ada Vermeer / KEYSTONE / dpa
    r"\w (?:Fotos?|Bild|Photos?|Image): (?:[A-ZÀ-ÞĀ-Ž][^:.!?/]{2,50}(?: / [^:.!?/]{2,40}){1,3}"
    r"|[A-ZÀ-ÞĀ-Ž][^:.!?/ ]{2,30}/(?P<who>[^:.!?/]{3,40}))$"  # Tageblatt's: … Foto: Elmpress/Ada Vermeer
)
_PIC_LAST: Final = pattern(
    r"[.!?”\"] ?[–—―] ?(?:[A-Z]\w+(?: file)? (?:pic|picture|photo)|(?:Picture|Photo|Image)s? by .{3,50}"
    r"|(?:(?:FILE|CONTRIBUTED|SCREENGRAB) )?PHOTOS?(?: (?:BY|FROM|COURTESY OF) [A-Z].{2,60})?)$"  # the Inquirer's
)
_GLUED_IMAGE: Final = pattern(r"[a-zß-ÿ.)]Image: [A-ZÀ-ÞĀ-Ž][^:]{2,80}$")  # Deutsche Welle's
_FILE_LAST: Final = pattern(
    r"[.!?”\"] (?:File|Representational|Representative|Sourced) (?:pic|picture|photo|image)\.?$"
)
_CAPITALS_LAST: Final = pattern(  # Stalls at the market in Cairo — KHALED DESOUKI; ROBERT F. BUKATY—AP
    r"[\w)] [—–] [A-ZÀ-ÞĀ-Ž’'-]{2,}(?: [A-ZÀ-ÞĀ-Ž]\.)?(?: [A-ZÀ-ÞĀ-Ž’'-]{2,}){1,2}$"
)
_DASH_HOUSE: Final = pattern(
    r"(?:^|[.!?”\"] )[A-ZÀ-ÞĀ-Ž][^—.!?]{2,30}(?:\. ?[^—.!?]{2,20})?—(?P<house>[A-Z][A-Za-z ]{1,24})$"
)
_GLUED_NAME: Final = pattern(  # … of Barra.Russell Cheyne / Reuters file
    r"[a-z)]\.(?P<name>[A-ZÀ-ÞĀ-Ž][\w’'-]+(?: [A-ZÀ-ÞĀ-Ž][\w’'.-]+){1,2}) / (?P<house>[A-Z][\w .]{1,30}?)(?: file)?$"
)
FEWEST_SHOWN: Final = 5  # words of a caption before a name in capitals
_AGENCY_IMAGE: Final = pattern(  # The four books Image: AFP (Japan Today)
    r"\w Image: (?P<who>[A-ZÀ-ÞĀ-Ž][\w/ ]{1,30})$"
)
_BEHIND_BAR: Final = pattern(  # The Japan Times': … on Saturday. | KYODO
    r"[.!?”\"] \| (?P<who>[A-ZÀ-ÞĀ-Ž][^|.!?]{1,40})$"
)
_UNPARTED_CREDIT: Final = pattern(  # The Telegraph's and The Sun's: The pond in Little Ousby Credit: Ada Vermeer
    r"(?P<shown>\S.*\w)(?<!Tax)(?<!tax) Credit: (?P<who>[A-ZÀ-ÞĀ-Ž][^:.!?]{1,40}?)(?: for (?:The )?[A-Z]\w+)?$"
)
STOPS: Final = frozenset('.!?"”)')  # of a sentence that a credit stands behind
FEWEST_BEFORE: Final = 4  # words of such a caption: Child Tax Credit: … is a headline
_CREDITED_INSIDE: Final = pattern(  # New York Times: … rest.Credit...Ada Vermeer
    r"\S\s?Credit(?:\.\.\.|…)\s?[A-ZÀ-ÞĀ-Ž].{2,70}$"
)
_ADDRESSED: Final = pattern(  # McClatchy's: … rest. Ada Vermeer ada@…
    r"[.!?”\"] (?P<who>[A-ZÀ-ÞĀ-Ž][^.!?]{3,40}) \S+@\S+\.\w+$"
)
_SHOWN_HERE: Final = pattern(  # what tells a caption in front of an agency in brackets
    r"\b(?:this|undated|handout|file) (?:[\w.,]+ ){0,6}(?:photo|image|picture)\b|\(PHOTO NOT FOR SALE\)"
    r"|^(?:photo|picture)s? (?:taken|shows?|provided|released)\b",
    IGNORECASE,
)
_SQUARE: Final = pattern(r"\[(?:File: )?[^\[\]/]{3,50}/[^\[\]]{2,50}\]$")  # Al Jazeera's: [Ada Vermeer/Reuters]
_SIGN_LAST: Final = pattern(  # © dpa | Ada Vermeer (Funke); Bild © Ada Vermeer (hr)
    r"(?:^|[.!?\"”)]\s|\s)©\s?(?P<who>[^©|]{3,70}?|[^©|]{2,40} \| [^©|]{3,40})(?: \([a-z]{2,6}\))?$"
)
_OWNED: Final = pattern(  # Euronews': … on Monday Ada Vermeer/Copyright 2026 The AP. All rights reserved
    r" (?P<who>[A-ZÀ-ÞĀ-Ž][\w.’'-]*(?: [A-ZÀ-ÞĀ-Ž][\w.’'-]*){1,3})/Copyright (?:19|20)\d\d [A-ZÀ-ÞĀ-Ž][^/]{1,60}$"
)
_NAME_SLASH_PAPER: Final = pattern(
    r"(?:^|[.!?\"”)]\s?"
    r"|,\s)(?P<name>[A-ZÀ-ÞĀ-Ž][^/.,!?]{2,40}?(?: [A-Z]\.[^/,!?]{2,25})?)\s?/\s?"
    r"(?P<paper>[A-ZÀ-ÞĀ-Ž][^/]{1,40}|dpa|epd|sda|apa)$"
)
COPYRIGHT: Final = pattern(
    r"(?:^|\s[-–]\s)Copyright (?!©|\(|\d)(?:AP Photo|AFP [A-ZÀ-ÞĀ-Ž].{2,50}|[^/]{3,40}/\S.{1,60})$"
)
_BAR_AND: Final = pattern(r"\s?/\s?(?:VIA )?|-(?=JIJI)")  # AP / VIA AFP-JIJI


_PHOTO_WORD: Final = pattern(
    r"\b(?:photos?|pictures?|images?|fotos?|bild|bilder|credit|file|getty|reuters|ap|afp|epa|xinhua|tass|dpa|efe|handout|courtesy"
    r"|pool|yonhap|kyodo|ani|pti|aap|pa)\b",
    IGNORECASE,
)
_CREDIT_WORD: Final = pattern(
    r"\b(?:photos?|pics?(?=:)|pictures?|images?|fotos?|bild|bilder|credits?|illustration|courtesy|screenshot|getty"
    r"|shutterstock)\b",
    IGNORECASE,
)
_BETWEEN: Final = pattern(r"[|/]| via ")
_AFTER_NAME: Final = pattern(r"[,/]| via | for ")
_AFTER_SENTENCE: Final = pattern(r"[.!?)\"”] \S.{0,60}$")
_NOTICE_WORD: Final = pattern(r"reserved|\b(?:19|20)\d\d\b|distributed|visit ", IGNORECASE)
_PHOTO_AGENCY: Final = pattern(r"/|getty|shutterstock|imago|dpa|afp|reuters|picture alliance|ap\b|epa\b", IGNORECASE)
SIGNS: Final = (
    *("/", "©", "(", ")", ":", "|", "@", "—", " – "),
    *(" pic", "photo", " image", "Photo", "PHOTO", "Foto", "Picture", "Image", "Illustration", "Courtesy", "Credit..."),
    *("getty", "Getty", "GETTY", "shutterstock", "Shutterstock", "iStock", "Alamy", "Unsplash", "Adobe", "adobe"),
    *("Canva", "Dreamstime", "DREAMSTIME", "Depositphotos"),
    *("imago", "Imago", "IMAGO", "AFP", "EPA", "REUTERS", "Reuters", "dpa", "EFE", "Yonhap", "CANADIAN PRESS"),
)
"""One of these is in each credit: plain words are found faster than patterns."""
_AGENCIES_LAST: Final = tuple(
    f"{agency}{stop}"
    for agency in ("Photo", "CANADIAN PRESS", "AFP", "EPA", "REUTERS", "Reuters", "Getty", "dpa", "EFE", "Yonhap")
    for stop in ("", ".")
)
_CREDITS: Final = (
    *("Photo", "PHOTO", "Image", "Pic: ", "Picture", "Credit", "Bild", "Foto", "Ljósmynd", "Valokuva", "Фото"),
    *("Illustration by ", "Courtesy"),
)
_DASHED: Final = tuple(f"{dash} {agency}" for dash in "—–" for agency in ("Reuters", "AFP", "AP", "EPA", "WAM"))
_FILED: Final = (" pic", " picture", " photo", " image")
LONGEST_DASHED: Final = 30  # words of a caption with an agency behind a dash
_STOCK: Final = (
    *("getty", "shutterstock", "istock", "alamy", "unsplash", "adobe", "imago", "canva", "dreamstime"),
    "depositphotos",
)


def ends_in_credit(text: str) -> bool:
    """Whether a credit stands at the end of a line."""
    end = text[-CREDIT:]
    if not any(map(end.__contains__, SIGNS)):
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
    if (("—" in end or " – " in end or "―" in end) and _PIC_LAST.search(end)) or (
        "Image: " in end and _GLUED_IMAGE.search(end)
    ):
        return True
    if ("—" in end or " – " in end) and end[-1].isupper() and _CAPITALS_LAST.search(end):
        return text.count(" ") > FEWEST_SHOWN and not text.isupper() and text[0] not in '"“‘'
    if "—" in end and (found := _DASH_HOUSE.search(end)):
        return agencies.is_agency(found["house"]) or found["house"].casefold().startswith(_STOCK)
    if " / " in end and (found := _GLUED_NAME.search(end)) and names.is_full_name(found["name"]):
        return agencies.is_agency(found["house"]) or agencies.is_organisation(found["house"])
    if end.rstrip(".").endswith(_FILED) and _FILE_LAST.search(end):
        return True
    if " Image: " in end and (found := _AGENCY_IMAGE.search(end)) and agencies.is_agency(found["who"]):
        return True
    if end.endswith(_AGENCIES_LAST) and _AGENCY_LAST.search(end):
        return True
    if " | " in end and (found := _BEHIND_BAR.search(end)) and _is_behind_bar(found["who"]):
        return True
    if "@" in end and (found := _ADDRESSED.search(end)) and names.is_full_name(found["who"]):
        return True
    if "Credit" in end and _CREDITED_INSIDE.search(end):
        return True
    if " Credit: " in end and (found := _UNPARTED_CREDIT.search(end)) and found["shown"].count(" ") >= FEWEST_BEFORE:
        who = found["who"]
        return agencies.is_agency(who) or who.casefold().startswith(_STOCK) or names.is_full_name(who)
    if end.endswith(_DASHED) and (". — " in end or ". – " in end):
        return len(text.split(None, LONGEST_DASHED)) < LONGEST_DASHED  # … on Monday. — Reuters (papers of the Gulf)
    if "hoto" in end and _HOUSE_PHOTO.search(end):
        return True
    if any(map(end.__contains__, _CREDITS)) and (_CREDIT_LAST.search(end) or (slash and _is_unparted(end))):
        return True
    if any(map(end.casefold().__contains__, _STOCK)) and _GETTY.search(end):
        return len(text) > CREDIT or _is_getty(end)
    if slash and "/Copyright " in end and _OWNED.search(end):
        return True
    if "©" in end and (found := _SIGN_LAST.search(end)):
        if end[: found.start()].strip(" -–|").isdigit():
            return False  # "2025 © Arena Holdings"
        alone = found.start() == 0 and len(text) <= CREDIT
        if " | " in found["who"] and end[found.start()] in STOPS and not _NOTICE_WORD.search(found["who"]):
            return True  # … on Monday. © Elm Rail | Handout
        return _is_photographer(found["who"].strip(), alone=alone)
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


def _is_unparted(end: str) -> bool:
    """Whether a caption has its credit behind it without a mark between: a house and a photographer, or several."""
    found = _UNPARTED.search(end)
    return found is not None and (found["who"] is None or names.is_full_name(found["who"]))


def _is_behind_bar(who: str) -> bool:
    """Whether a photographer (National World) or agencies stand behind a bar: ``AP / VIA AFP-JIJI``."""
    return names.is_full_name(who) or all(map(agencies.is_agency, _BAR_AND.split(who)))


def _names_somebody(bracket: str) -> bool:
    """Whether a bracket at the end of a line holds a credit, and not a sentence's agency (``(ANI)``) or an aside."""
    inside = bracket.strip("(). ")
    half = inside[: len(inside) // 2 - 1]
    inside = half if half and inside == f"{half}, {half}" else inside  # printed twice (Graham's stations)
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
    who, comma, house = inside.partition(", ")
    if comma and names.is_full_name(who) and agencies.is_agency(house):  # (Ada Vermeer, Associated Press)
        return True
    who, employed, house = inside.replace(" For ", " for ").partition(" for ")
    if employed and names.is_full_name(who) and house[:1].isupper():  # (Ada Vermeer for KFF Health News)
        return True
    if agencies.is_agency(inside.rpartition(" via ")[2]) and " via " in inside:  # (Banner Ridge Resort via AP)
        return True
    return _CREDIT_WORD.search(inside) is not None or inside.casefold() == "file"


def _is_getty(end: str) -> bool:
    """Whether the line is a stock agency's credit, and not a sentence that ends in its name."""
    words = _BETWEEN.split(end)
    return (
        end.split()[0].casefold()
        in ("getty", "shutterstock", "istock", "alamy", "canva", "dreamstime", "depositphotos")
        or len(words) > 1
        or _AFTER_SENTENCE.search(end) is not None
        or end.endswith("stock.adobe.com")
    )


def _is_photographer(who: str, *, alone: bool) -> bool:
    """Whether what stands behind a © is a photographer or a photo agency, and not the story's owner."""
    if notice.parse("© " + who) is not None and alone:
        return False
    if _NOTICE_WORD.search(who):
        return False
    first = _AFTER_NAME.split(who)[0].strip()
    if " | " in who:
        return _is_behind_bar(who.rpartition(" | ")[2])
    if names.is_name(first) or who.startswith("Provided by"):
        return True
    return _PHOTO_AGENCY.search(who) is not None and len(who.split()) <= 8
