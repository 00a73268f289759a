"""Photo captions, by what stands in front of them and by the credit at their end."""

from __future__ import annotations

from wireclean import dates
from wireclean.fields import caption_credit, caption_label, courtesy
from wireclean.fields.caption_credit import CREDIT
from wireclean.fields.signed_sentence import AFTER_STOP, signs_story
from wireclean.lazy import pattern
from wireclean.signs import group
from wireclean.typed import Final

LONGEST: Final = 700  # characters; a caption that names everybody in the picture
_BARE: Final = pattern(  # PHOTO ADA VERMEER, THE POST; Court file photo
    r"(?:PHOTOS?|FOTOS?) [A-ZÀ-ÞĀ-Ž][A-ZÀ-ÞĀ-Ž .,/’'&-]{5,80}"
    r"|[A-Z][\w’' ]{0,40}\b(?:file|stock|handout) (?:photo|image)"
)
_ALONE: Final = frozenset(
    {"Supplied", "File photo", "Handout", "Courtesy photo", "Courtesy Photo", "Contributed photo", "Stock image"}
    | {"Photo provided", "Representational image", "Representative image", "Image for representation"}
)
_JAPANESE: Final = pattern(r"[^。]{4,80}＝[^。＝]{0,20}\d{1,2}日?[^。＝]{0,30}")  # 着替えたかかし＝18日、美瑛町
_LITHUANIAN: Final = pattern(r"[A-ZĄČĘĖĮŠŲŪŽ][^.!?:]{2,60}\snuotr\.?")  # Petro Lesaro nuotr.
_ARTWORK: Final = pattern(  # as museums label it: Ada Vermeer, Low Tide, 1931. Oil on canvas, 30 × 40 cm. Elm Museum.
    r"[^.!?]{3,160}, (?:c(?:irca|a)?\.? ?)?\d{4}(?:[/–-]\d{2,4}c?)*[.,](?: [^.!?]{2,100}[.,–—-])? ?"
    r"\d[\d./½¼¾ ]* ?[×x] ?\d[\d./½¼¾ ]*(?: ?[×x] ?\d[\d./½¼¾ ]*)? ?(?:cm|mm|in|inches)\b"
)
_BEHIND_CREDIT: Final = pattern(  # what Reuters' site and PA print behind a credit
    r"(?<=\S)(?: \| License Photo| hide caption| Purchase Licensing Rights(?:, opens new tab)?"
    r"| \((?:PA|[A-Z][a-z]+) (?:Wire|Archive|Media)\)"
    r"| \(Copyright \d{4},? [^()]{2,60}\))$"
)
_RESTRICTED: Final = pattern(  # … (Ida Voss/The New York Times) — NO SALES; FOR EDITORIAL USE ONLY WITH NYT STORY
    r"\s?[–—-]{1,2}\s?(?:NO (?:RE)?SALES|FOR EDITORIAL USE|NO ARCHIVES|MANDATORY CREDIT)\b[^a-z]*$"
)
MOST_REPEATED: Final = 6  # words of a credit that is printed again behind its bracket
_POINTED: Final = pattern(  # Ada Vermeer, left, and Tom Holm cut the ribbon; Ada Vermeer (right) cuts it
    r"[A-ZÀ-ÞĀ-Ž][\w.’'-]+ [A-ZÀ-ÞĀ-Ž][\w’'-]+"
    r"(?:, (?:(?:far|second from|third from|front|back|top|bottom) )?(?:left|right|cent(?:er|re)), \w"
    r"| \((?:far )?(?:left|right|cent(?:er|re))\) )"
)
_POINTERS: Final = (" left, ", " right, ", " center, ", " centre, ", "left) ", "right) ", "center) ", "centre) ")
LONGEST_POINTED: Final = 60  # words
LONGEST_TAKEN: Final = 70  # words of a sentence that tells what a picture shows, and when it was taken
_SPOKEN: Final = pattern(r"[“”\"«»„]|\b(?:said|says|told)\b")
_UNITS: Final = ("cm", "mm", "inches")  # of an artwork's size
SIGNS: Final = group(
    *{sign.casefold() for sign in caption_credit.SIGNS},
    *("opyright", "：", "–", "—", "＝"),
    ends=("-",),
    words=(
        "left,",
        "right,",
        "center,",
        "centre,",
        "nuotr.",
        "nuotr",
        "pic",
        "press",
        *(f"{unit}{stop}" for unit in _UNITS for stop in ("", ".", ",")),
    ),
    starts=tuple(map(str.casefold, (*caption_label.STARTS, *caption_label.WORLD_SERVICE, *_ALONE))),
)
"""A caption has one of these, or begins with a figure or a bracket."""


def is_caption(text: str) -> bool:
    """Whether a line is a photo's caption or credit, which only the shape of its credit can tell.

    ``… in Oslo. (AP Photo/Ada Vermeer)``, ``1 of 3 | A crowd waits``, ``FILE PHOTO: Traders work``, ``Photo: Ada
    Vermeer, AP``, ``… © Ada Vermeer, AFP`` and ``… on Oct. 30. Ada Vermeer / The Denver Post`` are, and so is a work
    of art as museums label it; ``Getty Images sued a start-up`` is none.
    """
    if len(text) > LONGEST:
        return False
    text = text.strip("*_ ").rstrip(" |")
    if text.endswith((")", " Rights", " tab", " Photo", " caption")):
        text = _BEHIND_CREDIT.sub("", text)
    if ("NO " in text or "EDITORIAL USE" in text or "MANDATORY" in text) and text[-4:].isupper():
        text = _RESTRICTED.sub("", text)
    if ")" in text[-CREDIT:-1] and text[-1] != ")":
        text = _said_once(text)
    if len(text) < 5 or text[0] in "—–":
        return False
    if text in _ALONE or caption_label.is_labelled(text) or _BARE.fullmatch(text):
        return True
    if "＝" in text and _JAPANESE.fullmatch(text):
        return True
    if ("×" in text or " x " in text) and _ARTWORK.match(text):
        return True
    if text.endswith(("nuotr.", "nuotr")) and _LITHUANIAN.fullmatch(text):
        return True
    if any(map(text.__contains__, _POINTERS)) and _POINTED.search(text):
        return text.count(" ") < LONGEST_POINTED and _SPOKEN.search(text) is None
    if courtesy.WORD in text[-CREDIT:] and courtesy.ends_in_courtesy(text[-CREDIT:]):
        return True
    return caption_credit.ends_in_credit(text) and not signs_story(text)


def _said_once(text: str) -> str:
    """A caption without its bracket's words where they stand behind it again: ``(Ada Vermeer/TNS) Ada Vermeer TNS``."""
    caption, _, behind = text.rpartition(")")
    words = behind.split()
    bracket = caption[caption.rfind("(") + 1 :].replace("/", " ").split()
    return f"{caption})" if len(words) <= MOST_REPEATED and set(words) <= set(bracket) else text


def tells_when_taken(text: str) -> bool:
    """Whether a line is one sentence, in which nobody speaks, with a whole date: ``… in Oslo on Nov. 3, 2025.``."""
    if text.count(" ") >= LONGEST_TAKEN or _SPOKEN.search(text) or AFTER_STOP.search(text):
        return False
    return any("T" not in stamp.value for stamp in dates.find_stamps(text))
