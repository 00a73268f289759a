"""Dates without accents, and in Latin letters: what looks for words in them need then know no others."""

from __future__ import annotations

from unicodedata import normalize

from wireclean.lazy import pattern
from wireclean.typed import Match

_FOLDS = {
    "a": "àáâãäåæ",
    "c": "ç",
    "e": "èéêë",
    "i": "ìíîïıİ",
    "n": "ñ",
    "o": "òóôõöø",
    "u": "ùúûü",
    "y": "ýÿ",
    "A": "ÀÁÂÃÄÅÆ",
    "C": "Ç",
    "E": "ÈÉÊË",
    "I": "ÌÍÎÏ",
    "N": "Ñ",
    "O": "ÒÓÔÕÖØ",
    "U": "ÙÚÛÜ",
    "-": "\u2010\u2011\u2212",
    "'": "\u2018\u2019\u02bc\u2032",
    ":": "：",
    "|": "｜",
    ",": "،、",
    "·": "・",
    "(": "（",
    ")": "）",
    " ": "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f",
    "?": "\ue000",  # free for dates that are blanked out
    "d": "đ",
    "l": "ł",
    **{
        str(figure): "".join(chr(zero + figure) for zero in (0x660, 0x6F0, 0x966, 0x9E6, 0xE50)) for figure in range(10)
    },
}
_ACCENTED = range(0x0100, 0x1F00)  # letters with accents lie here, but for those of Latin-1, which are above
_SPELLED = (  # Greek, Cyrillic, Hebrew, Arabic, Devanagari, Bengali, Tamil, Thai
    *(
        range(0x0370, 0x0530),
        range(0x05D0, 0x05EB),
        range(0x0621, 0x06D4),
        range(0x0900, 0x0964),
        range(0x0981, 0x09E4),
    ),
    *(range(0x0B82, 0x0BE6), range(0x0E01, 0x0E4F)),
)
_THAI = range(0x0E01, 0x0E4F)  # whose months are abbreviated to two letters, which have to stay apart
_STANDS_FOR = "bcfgjkpqvx"  # letters that make up no word of a date, nor an hour's mark or a zone


class _Plain(dict[int, str]):
    """What stands for a character, found when it is first asked for.

    The letters of the Greek, Cyrillic, Hebrew, Arabic, Indic and Thai scripts become Latin ones: what looks for words
    need then know no others. Which ones is of no matter, since the names in ``words.py`` are read in the same way.
    """

    def __missing__(self, code: int) -> str:
        sign = letter = chr(code)
        if code in _ACCENTED:
            base = normalize("NFD", sign)[0]
            if base.isascii():
                letter = base
            elif any(code in spelled for spelled in _SPELLED):
                number = code * 3 // 4 if code in _THAI else ord(base.casefold()[0])
                letter = _STANDS_FOR[number % len(_STANDS_FOR)]
                letter = letter.upper() if sign.isupper() else letter
        self[code] = letter
        return letter


_PLAIN = _Plain({ord(letter): base for base, letters in _FOLDS.items() for letter in letters})
_HALVES = {  # of the day, in scripts that abbreviate them; the first letter tells
    **dict.fromkeys("πΠص", "am"),
    **dict.fromkeys("μΜم", "pm"),
    **dict.fromkeys(("এএম", "एएम", "AM"), "am"),
    **dict.fromkeys(("পিএম", "पीएम", "PM"), "pm"),
}
_HALF = pattern(r"(?<=\d)\s?(?:(?P<greek>[πμΠΜ])(?P<stop>\.?)[μΜ]\b|(?<=\s)(?P<arabic>[صم]|এএম|পিএম|एएम|पीएम)(?!\w))")


_SPACED_HOUR = pattern(r"\b(\d{1,2}) : (\d\d)\b")  # 05 : 04 PM (Bahrain News Agency)


_BARRED = pattern(r"(?<!\d)(\d{1,2})\|(\d{1,2})\|(\d{4})(?!\d)")  # 27|11|2025


def plain(text: str) -> str:
    """``text`` without accents, with ASCII dashes and quotes: of the same length, so that positions stay true."""
    if " : " in text:
        text = _SPACED_HOUR.sub(r"  \1:\2", text)
    if "|" in text:
        text = _BARRED.sub(r"\1/\2/\3", text)
    if text.isascii():
        return text
    return _HALF.sub(_half, text).translate(_PLAIN)


def _half(found: Match[str]) -> str:
    """The half of a day as English abbreviates it, in as many characters."""
    half = _HALVES[found["greek"] or found["arabic"]]
    if found["greek"] and found["stop"]:
        half = ".".join(half)
    return half if len(half) >= len(found[0]) else f" {half}".ljust(len(found[0]))


def plain_words(text: str) -> str:
    """`plain` for words, which hold no hours."""
    return text if text.isascii() else text.translate(_PLAIN)
