"""Corrections, clarifications and editor's notes: body that is also a field."""

from __future__ import annotations

from wireclean.lazy import IGNORECASE, pattern
from wireclean.signs import group
from wireclean.typed import Final

LONGEST: Final = 900  # characters; a correction that lists several errors
FEWEST: Final = 4  # words behind the label; a link ("Corrections: submit one") has fewer or calls on the reader

HEAD: Final = 200  # characters in which a note says what it is

# What a labelled correction begins with, and what each note without a label holds at its head: most lines have none of
# them, and need not be matched with the patterns.
_LABEL_STARTS: Final = (
    *("corr", "clar", "errat", "retra", "korr", "beri", "rich", "klar", "rect", "préc", "fe de", "aclar", "rett"),
    *("pres", "rätt", "retif", "uppd", "oikai", "spro"),
)
_EARLIER_WORDS: Final = ("versi", "versj", "versã", "utgave", "udgave", "due to ", "fassung")
_CHANGED_WORDS: Final = (
    *("update", "corrected", "amended", "clarified", "revised", "changed", "edited ", "modified"),
    *("aktualisiert", "korrigiert", "mis à jour", "corrigé", "actualizad", "corregid", "aggiornat", "corrett"),
    *("atualizad", "corrigid", "bijgewerkt", "aangepast", "oppdatert", "opdateret", "uppdaterat", "rettet", "rättat"),
)
_STARTS: Final = (
    *_LABEL_STARTS,
    *(f"{article}{note}" for article in ("", "a ", "an ") for note in ("editor", "ed. ", "note ", "anm", "hinweis")),
    *(f"{article}{note}" for article in ("", "a ", "an ") for note in ("nota ", "ndlr", "redaktionens ", "noot ")),
    *("correct", "clarifies", "update", "adds", "recasts", "refiles", "removes", "deletes", "fixes", "rewrites"),
    *("a correction was", "changes", "corrige", "korrigiert", "actualiza", "official", "repeats"),
)
SIGNS: Final = group(
    "due", *(word.strip() for word in (*_EARLIER_WORDS, *_CHANGED_WORDS) if word != "due to "), starts=_STARTS
)

_LABEL: Final = pattern(
    r"(?:(?:corrections?|clarifications?|clarified|corrected|erratum|errata(?: corrige)?|retraction|korrektur"
    r"|berichtigung|richtigstellung"
    r"|klarstellung|rectificatif|rectification|précision|corrección|fe de errores|aclaración|correzione|rettelse"
    r"|presisering|rättelse"
    r"|correctie|rectificatie|correção|retificação|uppdatering|oikaisu|sprostowanie)(?: and clarifications?)?"
    r"(?:,? (?:added|appended|on|posted|issued|vom)?[^:—–]{0,45})?\s?(?::|—|–|--| - )\s*)",
    IGNORECASE,
)
_STOPS: Final = (".", ")", "”", '"', "!")
_NOTE_STARTS: Final = frozenset("([*_aAeEnNhHrR")
_NOTE: Final = pattern(
    r"a correction was made on [^:“\"]{4,40}:\s*\S"  # New York Times
    r"|[(\[*_]{0,3}(?:an? )?(?:editors?['’]?s?['’]? ?note|ed(?:itor)?\. note|note (?:from|to) (?:the )?(?:editors?"
    r"|readers)|anmerkung der redaktion"
    r"|anm\. ?d\. ?red\.?|hinweis der redaktion|nota del editor|nota de la redacción|note de la rédaction"
    r"|note de l[’']éditeur|ndlr"
    r"|nota della redazione|nota da redação|redaktionens anmärkning|noot van de redactie)\s?(?::|—|–|--|[-_\].])\s*\S",
    IGNORECASE,
)
_PROMOTION: Final = pattern(r"note\s?[:—–-]+\s*(?:follow|click|subscribe|sign up|watch|download)\b", IGNORECASE)
_BRACKETED: Final = pattern(
    r"\((?:corrects?|correcting|clarifies|updates?|adds|recasts|refiles|removes|deletes|fixes|rewrites|changes"
    r"|corrige|corrected|korrigiert|actualiza"
    r"|official correction|repeats)\b[^()]{4,}",
    IGNORECASE,
)
_EARLIER: Final = pattern(
    r"(?:an?|the|in an?) (?:earlier|previous|prior|original|initial) versions? of (?:this|the|our) (?:story|article"
    r"|report|post|piece|headline"
    r"|column|newsletter|page|caption|graphic|chart|map|obituary|review|file|copy|item|dispatch|essay|video"
    r"|interview|recipe)\b"
    r"|earlier versions of this|due to (?:an editing|a reporting|a production|incorrect information)"
    r"|in einer (?:früheren|vorherigen|ersten) (?:version|fassung)|eine (?:frühere|vorherige) (?:version|fassung)"
    r"|(?:une|la|dans une) (?:première |précédente )?version (?:précédente|antérieure|initiale)? ?de cet article"
    r"|(?:una|en una|la) (?:primera versión|versión (?:anterior|previa|original)) de est[ea]"
    r" (?:artículo|noticia|nota|información|texto|historia)"
    r"|(?:una|in una|nella) (?:precedente|prima) versione (?:precedente )?di questo"
    r"|in een eerdere versie van dit (?:artikel|bericht|verhaal)"
    r"|(?:uma|em uma|numa|a) (?:primeira versão|versão anterior) dest[ea] (?:reportagem|texto|notícia|artigo|matéria)"
    r"|(?:i )?en tidigare version av (?:den här |denna )?(?:artikeln|texten)"
    r"|i en tidligere (?:versjon|version|utgave|udgave) a[vf] (?:denne )?(?:artikkelen|artiklen|artikel|saken)",
    IGNORECASE,
)
_BEFORE_EARLIER: Final = pattern(  # Anmerkung:, Mise à jour :, Ergänzung vom 3. November:
    r"(?:anmerkung|hinweis|transparenzhinweis|update|aktualisierung|ergänzung|mise à jour|actualización|aggiornamento"
    r"|nota|note|oppdatering|opdatering|uppdatering|atualização|aanpassing|presisering)\b[^:]{0,30}:\s*",
    IGNORECASE,
)
_CHANGED: Final = pattern(
    r"(?P<before>(?:updated?:?|editor['’]s note:)?[^a-zA-Z]{0,3}[^.!?“\"]{0,60}?)\bthis "
    r"(?:[A-Z][a-z]{2,8}\.? \d{1,2} )?(?:story|article|post|report"
    r"|piece|page|headline|column|review|file"
    r"|copy|item|version|dispatch|caption|transcript|posting|list|guide)(?:['’]s (?:headline|caption))? "
    r"(?:(?:has|have) (?:since )?been|was|is) (?:since )?(?:updated|corrected|amended|clarified|revised|changed"
    r"|edited on|edited to|modified)\b",
    IGNORECASE,
)
_CHANGED_ABROAD: Final = pattern(  # Dieser Artikel wurde am 3. November aktualisiert.
    r"(?:hinweis: )?(?:(?:dieser|der) (?:artikel|text|beitrag)|die(?:se)? meldung) wurde (?:[^.]|(?<=\d)\.){0,70}"
    r"(?:aktualisiert|korrigiert)"
    r"|cet article a été (?:mis à jour|corrigé)|est[ea] (?:artículo|noticia|información) (?:ha sido|fue)"
    r" (?:actualizad|corregid)[oa]"
    r"|questo articolo è stato (?:aggiornato|corretto)|est[ea] (?:reportagem|texto|notícia|artigo) foi (?:atualizad"
    r"|corrigid)[oa]"
    r"|dit (?:artikel|bericht) (?:is|werd) [^.]{0,40}(?:bijgewerkt|aangepast)"
    r"|(?:denne )?(?:saken|artikkelen|artiklen|artikel) (?:er|ble|blev) [^.]{0,20}"
    r"(?:oppdatert|opdateret|korrigert|rettet(?! mo[td]\b))"
    r"|artikeln har (?:uppdaterats|rättats|korrigerats|uppdaterat)",
    IGNORECASE,
)
_VERSION: Final = pattern(
    r"\(?this version of (?:the|this) (?:[\w. ]{3,14} )?(?:story|article|report) (?:corrects|fixes|removes|adds"
    r"|clarifies|updates|changes|deletes|has been|was)\b",
    IGNORECASE,
)
_UPDATE: Final = pattern(
    r"(?:update|updated)\s?:?\s[^a-zA-Z]{0,2}[\w .,:/]{4,60}?\b(?:updated|corrected|amended) (?:with|to (?:reflect"
    r"|correct|add|include|clarify))\b",
    IGNORECASE,
)
_FORTHCOMING: Final = pattern(
    r"this is a (?:developing|breaking)|will be updated|edited for (?:length|clarity|brevity|style)", IGNORECASE
)
_CALL: Final = pattern(
    r"if you|to (?:request|suggest|make)|please|send|e-?mail|report|submit|see|click|contact|read"
    r"|we strive|we want|do you|found|spot"
    r"|we (?:are committed|correct)|our policy|policy|call|write|sie|wenn sie",
    IGNORECASE,
)
_BEFORE: Final = pattern(
    r"(?:(?:updated?|editor['’]s note|note|correction)\b[^a-z]{0,3}(?:[\w.,:/ ]{0,50}:)?|[\w ,.:/–-]{0,40}(?:—|–"
    r"|:))?\W{0,3}",
    IGNORECASE,
)


def is_correction(text: str) -> bool:
    """Whether a line corrects, clarifies or annotates the story.

    ``Correction, Nov. 15, 2019: This article originally misidentified…``, ``(Corrects spelling in paragraph 3)``,
    ``EDITOR'S NOTE — A look at…`` and ``This story has been updated with additional developments.`` do. The links
    ``Corrections`` and ``Report error``, a paper's policy, ``This is a developing story`` and ``edited for length and
    clarity`` do not.
    """
    if len(text) > LONGEST:
        return False
    text = text.lstrip("*_ ")
    if text[:1] in '"“„«':
        return False
    low = text[:HEAD].casefold()
    if low.startswith(_LABEL_STARTS) and (found := _LABEL.match(text)):
        rest = text[found.end() :]
        if low.startswith("corrected") and not text.endswith(_STOPS):
            return False  # CORRECTED: a headline
        return len(rest.split(None, FEWEST)) >= FEWEST and not _CALL.match(rest) and rest[:1] not in "|"
    if text[:1] in _NOTE_STARTS and (_NOTE.match(text) or _BRACKETED.match(text)):
        if _PROMOTION.search(text[:HEAD]):
            return False
        return len(text.split(None, FEWEST)) >= FEWEST
    earlier = any(map(low.__contains__, _EARLIER_WORDS))
    changed = any(map(low.__contains__, _CHANGED_WORDS))
    if not (earlier or changed) or _FORTHCOMING.search(text[:HEAD]):
        return False
    label = _BEFORE_EARLIER.match(text) if earlier else None
    if earlier and (_EARLIER.match(text, label.end() if label else 0) or _VERSION.match(text)):
        return len(text.split(None, 8)) >= 8
    if changed and "this " in low and (found := _CHANGED.match(text)):
        return _BEFORE.fullmatch(found["before"]) is not None
    return changed and (_UPDATE.match(text) is not None or _CHANGED_ABROAD.match(text) is not None)
