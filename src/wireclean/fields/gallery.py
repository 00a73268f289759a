"""Labels and counters of photo galleries."""

from __future__ import annotations

from wireclean.fields.tables import phrase_set
from wireclean.lazy import IGNORECASE, pattern
from wireclean.typed import Final

LONGEST: Final = 40  # characters
_NUMBER: Final = pattern(r"\d+")


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
    r"|\d{1,3}\s(?:images?|photos?|bilder|fotos)(?:\s?>)?|slideshow \(\s?\d{1,3} (?:images?|photos?)\s?\)",
    IGNORECASE,
)
_COUNTER_STARTS: Final = "(bfipsv"


def is_gallery_ui(text: str) -> bool:
    """Whether a line is a label or a counter of a photo gallery: ``1of/4``, ``Back to Gallery``, ``less``."""
    if len(text) > LONGEST:
        return False
    folded = " ".join(text.casefold().split()).strip(" :.…*_[]>»")
    if not folded:
        return False
    if folded in _UI:
        return True
    if not (folded[0].isdigit() or folded[0] in _COUNTER_STARTS) or folded in ("view", "see", "show"):
        return False
    if _UI_COUNTER.fullmatch(folded) is None:
        return False
    numbers = [int(number) for number in _NUMBER.findall(folded)]
    return len(numbers) < 2 or numbers[0] <= numbers[1]  # "11/1" is a date
