"""The word that marks a byline: ``By``, ``Von``, ``Story by``, ``Author:``."""

from __future__ import annotations

from wireclean.fields.byline import mark_words
from wireclean.lazy import IGNORECASE, VERBOSE, pattern
from wireclean.signs import LONGEST_START, group
from wireclean.typed import Final

MARK: Final = pattern(
    rf"""(?:
        (?:story|written|reported|words|text|words\ and\ (?:photos|pictures)|authored|article|posted|(?:a\ )?report
            |edited\ and\ written|published|curated|contributed|analysis|opinion|commentary|column|perspective|review)
            \ by(?:\s?:\s*|\s+|$)                                           # Story by, Reported by:
      | (?:eine?\ )?(?:kommentar|analyse|reportage|kolumne|interview|gastbeitrag|ein\ gastbeitrag)\ von(?:\s?:\s*|\s+|$)
      | (?:propos\ recueillis|texte|une\ enquête)\ (?:de|par)(?:\s?:\s*|\s+|$)
      | as\ told\ to(?:\s+|$)                                                     # As told to Ada Vermeer
      | author\ of\ the\ article\s?:?\s*                                     # Author of the article:
      | dal(?:la)?\ (?=nostr) | van\ (?=onze\ ) | de\ (?=notre\ |nos\ |nuestr)  # Dal nostro inviato Ada Vermeer
      | autor(?:ka)?\ (?=(?-i:[A-ZÀ-ÞĀ-Ž]))
      | (?:author|autor|autoría|автор|yazan|penulis|tác\ giả|作者|نویسنده|مصنف|लेखक),\ (?=\S)  # BBC World Service
      | author\ (?=(?-i:[A-ZÀ-ÞĀ-Ž])) | from\ (?=\S)                            # From Ada Vermeer, Abuja
      | (?:by|von|par|por|di|da|door|af|av)(?:\s?:\s*|\s+|$)                 # By, by:, Von
      | (?:author|authors|autor|autorin|autoren|auteur|auteurs|autore|autores|text|texto|texte|testo|tekst|story
          |reporter|journalist|writer
          |skribent|written|redakteur|автор|автори|авторы|автора|текст|журналіст|журналист|пише|аутор
          |autora|autorka|autorzy|autorius|autors|szerző|írta|penulis|pewarta|oleh|συντάκτης|συντάκτρια|γράφει|piše
          |napisao|napisala|yazar|mwandishi|tác\ giả|كتب|كتبت|بقلم|تقرير|מאת|נכתב\ על\ ידי|نویسنده|लेखक|रिपोर्टर
          )\s?:\s*                                                           # Author:, Text:
      | (?:na|gan)\ (?=(?-i:[A-Z][a-z]+\ [A-Z]))                              # Swahili and Welsh
      | (?:от|від|автор)\s+ | (?:oleh|deur|بقلم|מאת)\s+
      | {mark_words.MARKS}
      )""",
    IGNORECASE | VERBOSE,
)
_STARTS: Final = (  # what all marks begin with, folded: what begins otherwise need not be matched
    "as told to ",
    *("by", "von ", "von:", "par ", "par:", "por ", "por:", "di ", "di:", "da ", "da:", "door ", "door:", "af ", "af:"),
    *("av ", "av:", "story", "written", "reported", "words", "text", "authored", "article", "posted", "report"),
    *("a report", "edited and", "published", "curated", "contributed", "analysis", "opinion", "commentary", "column"),
    *("perspective", "review", "kommentar", "analyse", "reportage", "kolumne", "interview", "gastbeitrag", "eine "),
    *("ein ", "propos", "une ", "author", "autor", "auteur", "dal ", "dalla ", "van onze", "de notre", "de nos"),
    *("de nuestr", "from ", "testo", "tekst", "journalist", "writer", "skribent", "redakteur", "авто"),
    *("аутор", "текст"),
    *("журнал", "пише", "от ", "від ", "szerz", "írta", "penulis", "pewarta", "oleh", "deur", "συντάκτ", "γράφει"),
    *("piše", "napisa", "yazar", "mwandishi", "tác ", "كتب", "بقلم", "تقرير", "מאת", "נכתב", "نویسنده", "लेखक"),
    *("रिपोर्टर", "na ", "gan "),
    *mark_words.STARTS,
)
_FIRST_TWO: Final = frozenset(start[:2] for start in _STARTS)
SIGNS: Final = group(words=("by", "von"), starts=(*_STARTS, "avatar photo"))


def may_be_marked(line: str) -> bool:
    """Whether a line may begin with a word that marks a byline, or is that word."""
    return line[:2].casefold() in _FIRST_TWO and f"{line[:LONGEST_START]} ".casefold().startswith(_STARTS)


def is_mark_alone(line: str) -> bool:
    """Whether a line is nothing but the word that marks a byline: ``By —``."""
    mark = MARK.match(line.rstrip(" –—-:"))
    return mark is not None and mark.end() == len(line.rstrip(" –—-:"))
