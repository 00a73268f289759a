"""The words that mark a byline beyond a plain ``By``: what papers in other languages print before a name.

Two families serve all languages: a participle or a noun with the language's word for "by" (``Rédigé par``, ``Article
de``, ``Skrevet av``), and what somebody did before a colon (``Opracowanie:``, ``Muhabir:``).
"""

from __future__ import annotations

from wireclean.typed import Final

_DONE: Final = (  # participles, each of which the language's word for "by" follows
    *("écrit", "rédigé", "publié", "réalisé", "signé", "article rédigé", "article écrit", "escrito", "redactado"),
    *("publicado", "elaborado", "escrita", "publicada", "scritto", "pubblicato", "redatto", "geschreven", "opgetekend"),
    *("skriven", "skrevet", "publicerad", "publisert", "publiceret", "scris", "publicat", "verfasst", "geschrieben"),
    *("napisane", "przygotowane"),
)
_WORKS: Final = (  # nouns, which a name in capitals follows
    *("article", "articolo", "artigo", "artículo", "artikel", "reportage", "reportagem", "reportaje", "crónica"),
    *("texto", "texte", "testo", "entrevista", "intervista", "enquête", "récit", "análisis", "opinión", "tribuna"),
    *("bericht", "beitrag", "text", "porträt", "portrait"),
)
_BEFORE_COLON: Final = (
    *("opracowanie", "opracowała", "opracował", "redakcja", "redaktor", "autoři", "autori", "napsal", "napsala"),
    *("připravil", "připravila", "szerkesztő", "szerkesztette", "teksti", "toimittaja", "kirjoittaja", "höfundur"),
    *("toimetaja", "toimetas", "raksta", "haber", "muhabir", "editör", "hazırlayan", "redactora", "επιμέλεια"),
    *("ρεπορτάζ", "redactie", "redação", "redazione", "reportage", "avtor", "avtorica", "pripremila", "pripremio"),
    *("priredio", "novinar", "novinarka", "reportagem", "text och foto", "tekst og foto", "tekst i foto", "pisze"),
    *("редактор", "журналист", "記者", "文", "撰文", "取材", "글"),
    *("作者", "记者", "本报记者", "撰稿", "ผู้เขียน", "โดย", "প্রতিবেদক", "লেখক"),
)
_BEFORE_NAME: Final = (  # words that need no colon
    *("oprac.", "opr.", "opracowała", "opracował", "napsal", "napsala", "pisze", "piše", "toimetas", "raksta"),
    *("γράφει η", "γράφει ο", "a cura di", "記者", "hazırlayan"),
)
_BY: Final = ("por", "par", "da", "di", "door", "av", "af", "de", "von", "przez")


def _any(words: tuple[str, ...]) -> str:
    """One of some words, as a verbose pattern reads them."""
    return "|".join(word.replace(".", "[.]").replace(" ", "[ ]") for word in words)


MARKS: Final = (
    rf"(?:{_any(_DONE)})\ (?:{_any(_BY)})(?:\s?:\s*|\s+|$)"
    rf"|(?:(?:un|une|ein|eine|um|una|uma|il|en|et)\ )?(?:{_any(_WORKS)})\ (?:{_any(_BY)}|do|van)\ (?=(?-i:[A-ZÀ-ÞĀ-Ž]))"
    rf"|(?:{_any(_BEFORE_COLON)})(?:\s?[:：]\s*|[／・])"
    rf"|(?:{_any(_BEFORE_NAME)})\s+(?=(?-i:[^\W\d_a-zß-ÿ]))"
    r"|(?:του|της)\s+(?=(?-i:[^\W\d_a-zß-ÿ])) | (?-i:de)\s+(?=(?-i:[A-ZÀ-ÞĀ-Ž]))"
)
"""As a part of a verbose pattern that ignores case."""

STARTS: Final = (
    *(f"{word} " for word in (*_DONE, *_WORKS)),
    *("un ", "une ", "um ", "una ", "uma ", "il ", "en ", "et "),
    *_BEFORE_COLON,
    *_BEFORE_NAME,
    *("του ", "τησ ", "de "),
)
"""What all of these begin with, folded."""
