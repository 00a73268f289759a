"""What a block looks like by itself: all that its text alone tells, whatever page it stands on.

The short lines of a page, most of which are chrome, stand on the other pages of its site, too: how they look is
remembered.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial

from wireclean import shapes
from wireclean.clues import clue
from wireclean.fields import others
from wireclean.fields.invitation import is_pitch
from wireclean.lazy import pattern
from wireclean.memo import Memo
from wireclean.phrases.lookup import Phrases
from wireclean.phrases.phrase import Phrase
from wireclean.shapes import Shape
from wireclean.signs import FIGURES, group, held
from wireclean.typed import Any, NamedTuple

MOST_REMEMBERED = 4_096  # such lines, and as many laid aside; they take 5 MB

LONGEST_LABEL = 9  # words of a label over other stories
LONGEST_TEASER = 25  # words
ENGLISH = "related"  # the table of English labels over other stories
OTHERS = Phrase("related", "exact", ends=True, opens=True, table=ENGLISH)
"""What a label over other stories is that no table lists."""
LONGEST_BEFORE = 40  # characters of such a label before a colon
LONGEST_HOLDING = 28  # words of a line that has the headline behind it
SHORTEST_READ_MORE = 10  # words of a sentence that begins as a label over other stories does
SHORTEST_TOLD = 8  # words of a sentence that is no headline
LONGEST_ROW = 20  # words of a row of a table
LONGEST_BREAK = 80  # characters

_BREAK_SIGNS = frozenset("_*=~—–-•")
_BREAK = pattern(r"(?:[_*=~—–-]\s?){3,}|[*•]\s?[*•]\s?[*•]")
_SENTENCE_END = frozenset(".!?…。！？؟۔।॥։።။។")  # Urdu, Hindi, Armenian, Amharic, Burmese and Khmer have their own
_END_SIGNS = " ■◼●"  # with which stories end (Xinhua)
_CLOSERS = f"\"'”’»)]“‘」』）`*_{_END_SIGNS}"
_SPACELESS = group(ranges=r"\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af")
_THAI = group(ranges=r"\u0e01-\u0e5b\u0e81-\u0edf")  # and Lao: no spaces, and no full stops
_DRAVIDIAN = group(ranges=r"\u0b80-\u0dff")  # Tamil and its neighbours, whose words are long and few
_UNSPACED = _SPACELESS | _THAI | _DRAVIDIAN
DRAVIDIAN_WORD = 6  # signs, as many as an English word has with its space
THAI_WORD = 5  # signs, those over and under a letter included
THAI_SENTENCE = 18  # words; what is shorter may be a headline
_SIGNED = pattern(  # an agency's or a desk's signature behind a sentence: (APA), (sda/tr), EFE
    r"[.!?…][”\"’'»]{0,2}\s?(?:\((?:[A-Z]{2,8}|[A-Za-z]{2,5}(?:/[A-Za-z]{2,6}){0,3}|[A-Z][A-Za-z]+(?:-[A-Z][A-Za-z]+){1,3}|[A-Z][a-zA-Z]+(?:/[A-Za-z]+)?)\)"
    r"|(?<![ap]\.m\. )[A-Z]{2,6}(?: [A-Z]{2,4}){0,2}|REUTERS|BLOOMBERG|BERNAMA)$"  # not so 5:04 p.m. EST
    r"|[。！？」।۔؟]\s?[（(][^（）()]{1,16}[）)]$"  # …考えだ。（共同）
    r"|[\w%)]{2}\.[”\"’'»]{0,2}\s?[–—―-]{1,2} ?[A-Z][\w’'&./-]*(?: [\w’'&./-]+){0,6}$"  # it. – Bernama
)
_MARKED = pattern(  # an end mark or an agency's mark with its desk's initials: Enditem, - dpa, /TASS/, (AP) DIV DIV
    r"[.!?…][”\"’'»)]{0,2}\s(?:(?:--?|[–—])\s?)?(?:Enditem(?:/[A-Z]{2,4})?|/[A-Z]{3,9}/|dpa|-\s?30\s?-|#{1,3}"
    r"|(?:\((?:AP|PTI|ANI|IANS|UNI|dpa|AFP)\)|PTI|UNI|EFE|IANS|dpa) [A-Za-z]{2,4}(?:[ /][A-Za-z]{2,4}){0,3}"
    r"|[a-z]{2,3} \([A-Za-z]{2,9}(?:, [A-Za-z]{2,9}){0,2}\))$"
)
_DESK = pattern(r" PTI(?: [A-Z]{2,4}){1,3}$")
_MARKS = ("Enditem", "/", "dpa", "- 30", "-30-", "#", "PTI ", "UNI ", "EFE ", "IANS ", ") ", " (")  # it has one
_DASHES = ("–", "—", "―", " - ", "--")  # of which one stands before it
LONGEST_SIGNATURE = 50  # characters
NEW_WINDOW = "opens in new window"  # what stands behind a headline in brackets (The Irish Times)
LINKED = Phrase("related", "exact", False, False, ENGLISH)  # which is a link to another story
INVITATION = "invitation"  # the clue of what is chrome wherever it stands
_FOOTNOTE = pattern(r"\S(?:\s?\^?\[(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|[a-z]|citation needed)\])+$")  # [3] [4, 7] [a]
LONGEST_FOOTNOTE = 60  # characters of such marks behind a sentence
SHORTEST_SIGNED = 5  # words of such a line


class Look(NamedTuple):
    """What the text of a block tells.

    Attributes:
        text: the words on one line.
        key: the text folded for comparison: case, quotes, dashes, decoration and white space apart.
        words: how many they are; in scripts without spaces, two signs to a word, in Thai five, in Tamil six.
        sentence: whether it ends as a sentence does, perhaps inside quotation marks or brackets; in Thai, which has no
            full stop, whether it is as long as one.
        thematic_break: whether it is a rule between sections: ``___``, ``* * *``, ``---``.
        clue: the field's line that it looks like: "byline", "date", "caption"…
        phrase: the known wording that it is.
        ends: whether that is a label that usually ends a story: a comment widget, a list of other stories.
        opens: whether it is a label over other stories, whose headlines stand right behind it.
        is_label: whether it could also be a subhead or an item of a story.
        transparent: whether it is chrome wherever it stands, so that the story goes on behind it.
        holds_headline: whether it is a label over another story with that story's headline behind its own colon.
        teaser: whether it could be the headline of another story.
        row: whether it is a row of a table: mostly figures.
        signs: the groups of which its words hold signs (`wireclean.signs`).
        shapes: the shapes of rules that it has.
    """

    text: str
    key: str
    words: int
    sentence: bool
    thematic_break: bool
    clue: str
    phrase: Phrase | None
    ends: bool
    opens: bool
    is_label: bool
    transparent: bool
    holds_headline: bool
    teaser: bool
    row: bool
    signs: int
    shapes: tuple[Shape, ...]


@lru_cache(maxsize=8)
def looks(known: Phrases) -> Memo[Look]:
    """How blocks look, by their words on one line; remembered over all pages for which the same wordings are known."""
    return Memo(lambda text: _look(text, known), MOST_REMEMBERED)


LONGEST_LETTER = 60  # characters of what signs a letter
_LETTER = pattern(  # … I ask you. — Marge W., Dayton, Ohio
    r"[.!?…][”\"’)]? ?(?:[—–]|--?) ?(?=[A-Z“\"])[^.!?;:]*(?:[A-Z]\.[^.!?;:]*){0,3}$"
)


def _look(text: str, known: Phrases) -> Look:
    signs = held(text)
    key, phrase = known.look_up(text, signs)
    words = text.count(" ") + 1
    if signs & _UNSPACED:
        words = max(words, _words_without_spaces(text, signs))
    sentence = _is_sentence(text) or _is_signed_sentence(text, words, signs)
    thematic_break = text[:1] in _BREAK_SIGNS and len(text) < LONGEST_BREAK and _BREAK.fullmatch(text) is not None
    kind = clue(text, words, signs)
    if phrase is None and ":" in text[:LONGEST_BEFORE] and not sentence and words <= LONGEST_HOLDING:
        phrase = _label_before(text, known)
    if phrase is None and text[0] == "[" and text[-1] == "]" and key.endswith(NEW_WINDOW):
        phrase = LINKED
    if signs & others.SIGNS and _may_be_others(phrase) and others.is_label(text, words):
        phrase = OTHERS
    if phrase is not None and phrase.family == "related" and sentence and words >= SHORTEST_READ_MORE:
        phrase = None  # "Read more about the river, she said" is a sentence that begins like a label
    teaser = (
        words <= LONGEST_TEASER
        and kind in ("", "date", "byline")
        and not (sentence and words >= SHORTEST_TOLD and not text.endswith(("?", "!", "…")))
        and not (sentence and text[0] in '“"' and text[-1] == ".")  # “It held,” Ida Voss said.
        and not thematic_break
    )
    ends = opens = is_label = holds_headline = False
    transparent = kind == INVITATION and not is_pitch(text)
    if phrase is not None:
        ends, is_label = phrase.ends, phrase.strength == "label"
        holds_headline = phrase.family == "related" and ":" in text[:-1]
        opens = phrase.opens and words <= LONGEST_LABEL and not holds_headline
    transparent = transparent or (phrase is not None and not (is_label or ends or opens))
    row = phrase is None and 2 <= words <= LONGEST_ROW and not sentence and signs & FIGURES > 0 and _is_row(text, words)
    if not row and "PTI " in text and (desk := _DESK.search(text)) is not None and signs & FIGURES:
        row = _is_row(text[: desk.start()], text.count(" ", 0, desk.start()) + 1)  # Bowling: … 3-1-4-1 PTI APS APS
    found = shapes.find(text, words, signs)
    told = (ends, opens, is_label, transparent, holds_headline, teaser, row)
    return _as_look((text, key, words, sentence, thematic_break, kind, phrase, *told, signs, found))


def _may_be_others(phrase: Phrase | None) -> bool:
    """Whether a line that begins as a label over other stories does is no surer wording: nothing, or words of menus."""
    return phrase is None or (phrase.strength == "label" and not (phrase.ends or phrase.opens))


def _label_before(text: str, known: Phrases) -> Phrase | None:
    """The label over other stories that stands before a line's colon, and so names the story behind it."""
    label, _, headline = text.partition(":")
    if " " not in label.strip() or not headline.strip(" »>"):
        return None  # one word may be a headline's topic
    phrase = known.find(label)
    if phrase is None or phrase.table == ENGLISH:  # whose labels a rule of their own reads
        return None
    return phrase if phrase.family == "related" and phrase.opens and phrase.strength == "exact" else None


def _words_without_spaces(text: str, signs: int) -> int:
    """About how many words a text has in a script that parts them by no spaces, or by few."""
    return len(text) // (2 if signs & _SPACELESS else THAI_WORD if signs & _THAI else DRAVIDIAN_WORD)


def _is_signed_sentence(text: str, words: int, signs: int) -> bool:
    """Whether a text is a sentence with something behind it: notes, an agency's or a writer's signature.

    So is a longer one in Thai, which has no full stops.
    """
    if (text[-1:] == "]" and _is_sentence(_without_footnotes(text))) or (signs & _THAI and words >= THAI_SENTENCE):
        return True
    if words < SHORTEST_SIGNED:
        return False
    signed = text.rstrip(_END_SIGNS)
    if _may_be_signed(signed) and _SIGNED.search(signed, len(signed) - LONGEST_SIGNATURE):
        return True
    end = signed[-LONGEST_SIGNATURE:]
    if any(map(end.__contains__, _MARKS)) and _MARKED.search(end):
        return True
    dashed = "—" in text or "–" in text or " - " in text or "--" in text
    return dashed and _LETTER.search(text, max(0, len(text) - LONGEST_LETTER)) is not None


_as_look: Callable[[tuple[Any, ...]], Look] = partial(tuple.__new__, Look)
"""A look from what stands in it, in half the time of a call with as many arguments."""


def _may_be_signed(text: str) -> bool:
    """Whether the end of a line has what a signature behind a sentence cannot do without."""
    return text[-1:] in ")）" or text[-1:].isupper() or any(map(text[-LONGEST_SIGNATURE:].__contains__, _DASHES))


def _is_sentence(text: str) -> bool:
    return text[-1:] in _SENTENCE_END or text.rstrip(_CLOSERS)[-1:] in _SENTENCE_END


def _without_footnotes(text: str) -> str:
    """A line without the marks behind it that send to notes, as wikis and journals print them."""
    found = _FOOTNOTE.search(text, max(0, len(text) - LONGEST_FOOTNOTE))
    return text[: found.start() + 1] if found is not None else text


def _is_row(text: str, words: int) -> bool:
    figures = sum(word[0].isdigit() or word[-1].isdigit() for word in text.split(" "))
    return figures >= 2 and figures * 3 >= words
