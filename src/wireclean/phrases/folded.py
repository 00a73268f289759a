"""The form in which wordings are compared: without capitals, decoration, and spellings that are matters of taste."""

from __future__ import annotations

from unicodedata import normalize

from wireclean.lazy import pattern

INVISIBLE = pattern(
    "[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ue000-\uf8ff\ufe0e\ufe0f\ufeff®™]+"
)
PRINTABLE = "\ufe0e\ufe0f®™"  # those of them that `str.isprintable` takes for printable
ALIKE = {
    "`": "'",  # the only one in ASCII first: see `_plain`
    "\u2019": "'",  # then those that stand in most texts
    "\u201c": '"',
    "\u201d": '"',
    "\u2014": "-",
    "\u2013": "-",
    **dict.fromkeys("\u2018\u201a\u201b\u2032\u02bc\u00b4", "'"),
    **dict.fromkeys("\u201e\u201f\u2033", '"'),
    **dict.fromkeys("\u2010\u2011\u2012\u2015\u2212", "-"),
    "\u2026": "...",
    "\u00a9": "(c)",
    "\u24d2": "(c)",
}
"""Characters that sites use for one another; no-break spaces need no entry, `str.split` knows them."""
# Spellings of one letter that a language leaves to taste, to capitals or to the keyboard. None of them stands in
# the prose of western Europe, so that most texts are only searched for them.
_SPELLINGS = {
    "i": "ıİ",  # Turkish capitals have two, and lower case knows nothing of it
    **dict(zip("αεηιουω", ("άΆ", "έΈ", "ήΉ", "ίΊϊΪΐ", "όΌ", "ύΎϋΫΰ", "ώΏ"), strict=True)),  # capitals bear none
    "е": "ёЁ",
    "ş": "șȘ",
    "ţ": "țȚ",
    "ا": "أإآٱ",
    "ي": "ىی",
    "ك": "ک",
    "\u0902": "\u0901",  # Hindi
    "": "\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u093c",  # Arabic vowels, Hindi dots below
}
_SPELLED = {ord(sign): letter for letter, signs in _SPELLINGS.items() for sign in signs}
_IS_SPELLED = pattern(f"[{''.join(map(chr, _SPELLED))}]")
DECORATION = (
    " *•·●○◦▪■□◆-|>»›‹«<+#_=~^\\/[]()→←↑↓↗▶►▸▹▼▾▲▴◀◄✓✔✕✖×☰⋮" + "🔗🔍📩✉📷🎥🔊👉👇👆📣📢📱📲🔔📰🎧🎙📺📧💌✅📌➡⬇🔴⚡💬🚨"
)
BEFORE = DECORATION + ".:,;"
BEHIND = DECORATION + ":,;"


def fold(text: str) -> str:
    """The form in which wordings are compared: lower case, plain quotes and dashes, single spaces, no decoration.

    A final full stop stays, since some wordings have one; `Phrases.find_folded` looks both with and without it.
    """
    key = _plain(text).lstrip(BEFORE).rstrip(BEHIND)
    if key[-2:] == "..":  # an ellipsis; one full stop is kept
        key = key.rstrip(BEHIND + ".")
    return key


def fold_start(text: str) -> str:
    """`fold` for the beginning of a block, of which a final colon, bar or full stop is a part: ``Read more:``."""
    return _plain(text).lstrip(BEFORE)


def line_key(text: str) -> str:
    """Under what a listed line is kept: folded, without a final full stop."""
    return fold(text).removesuffix(".")


def _plain(text: str) -> str:
    printable = text.isprintable()  # so that the only white space in it are plain spaces
    if not text.isascii():
        text = normalize("NFC", text)
        for sign, alike in ALIKE.items():
            if sign in text:
                text = text.replace(sign, alike)
                if text.isascii():  # as most English prose is then
                    break
        else:
            if _IS_SPELLED.search(text):
                text = text.translate(_SPELLED)
            if not printable or any(map(text.__contains__, PRINTABLE)):
                text = INVISIBLE.sub("", text)
    text = text.casefold()
    return text.strip(" ") if printable and "  " not in text else " ".join(text.split())
