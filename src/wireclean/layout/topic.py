"""The topic: which line above a story says what the story is about.

A headline's words recur in the story below it, and those of menus and of other stories' headlines hardly do. That shows
the headline where neither the page's title nor a byline does, as in dumps that leave the title out.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set
from itertools import chain, pairwise

from wireclean import signs
from wireclean.fields.names import is_full_name
from wireclean.lazy import pattern
from wireclean.memo import Memo
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block

PROSE = 12  # words of a sentence that is the page's prose
PARAGRAPH = 20  # words of a paragraph that could be the story's first
NEAR = 12  # blocks within which that stands below a headline
ANCHORED = 6  # the same for a byline or date
ANCHOR = 2.0  # how much a byline or date below speaks for a line
OPENING = 2.0  # the same of a paragraph
MISSING = -0.7  # what a word weighs that the prose has not
LEAST = 2.5  # a lighter line is no headline
SPOKEN = 0.5  # share of a headline's words that the prose has, where no byline or date stands right below
STAFF = ("staff writer", "staff reporter")
SIGNED = 1.0  # how much a byline or date right below speaks for a line, whatever words it has
REPRINTED = 0.5  # how much it speaks for a line that it is printed again above the last one that could be the headline
OFTEN = 3  # printings of a headline, of which its deck has one
LOGO = 3  # a page's first lines, among which the site's name stands
PRINTINGS = 2  # of a line, below which bylines and paragraphs are looked for
SHORTEST = 5  # words of a headline that has a deck
FEWEST_HEADED = 7  # words of a headline that stands above a deck of other words, of which
SHARED = 2  # are the story's, too, at least
LONGER = 1.5  # times the words of its deck that it has at most
OWN = 0.15  # share of them that are
MOST_SHOWN = 4  # lines of a picture, and its writer's name, between a deck and the date
CAPTION = 7  # words of a picture's caption
LONGER_TWICE = 2  # times its words, that the headline above has at least
LONGEST_ABOVE = 24  # words of that
FEWEST_SPOKEN = 2  # words of the story that it has
SPOKEN_ABOVE = 0.3  # share of its words that are
KICKER = 4  # words of a line that names the topic above a headline
LONG = 4  # letters of a word that tells what a line is about
LAST_CASED = "\u052f"  # of the letters of Latin, Greek and Cyrillic, whose shortest words tell nothing
STEM = 6  # letters with which a word begins in all its forms
LAST_LATIN = "\u024f"
ROOT = 5  # letters of a stem, which words in several forms have, too
SHORT_ROOT = 4  # letters of a word in other scripts
HANGUL_ROOT = 2  # signs of a word in Korean, behind which a particle stands
THAI_ROOT = 6  # signs, since words are longer and nothing parts them
TELLING = 7  # letters of a word that few other stories have
RIVAL = 0.6  # share of a deck's weight that its headline has at least

_WORD = pattern(r"\w{2,}")
_UNSPACED = pattern(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]+")
_EAST = pattern(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\uac00-\ud7a3]")
_HANGUL = pattern(r"[\uac00-\ud7af]")
_EASTERN = pattern(  # no hiragana, in which the endings are
    r"[\u30a0-\u30ff\u3400-\u9fff]{2,}|[\u0e00-\u0e7f]{6,}"
)
_PUNCTUATION = "\"'“”„‚‘’«»‹›()[]{}.,;:!?…¿¡–—-*_।،؛؟"
_COMMON_STEMS = frozenset(
    word[:ROOT]
    for word in """
    about after again along among being could every first found later might never other shoul since still their there
    these thing think those three throu today under until where which while whose would years
    aussi autre avait avant avoir cette comme depui entre leurs moins notam notre parce plusi selon toujo toute trois
    alors après était êtres même encor elles donc
    aunqu cuand desde donde entre estab están había hacia hasta luego mient mismo mucho otros porqu según siemp sobre
    tambi tiene todos unque durante duran
    ainda apena assim depoi diss então essa estão foram havia mais outro quand segun tambe també antes
    anche ancor della delle degli dalla dalle dallo dello erano fatto molto nella nelle nello ogni prima quand quell
    quest senza sotto sempr sulla sulle tutti tutto
    aber allem alles auch beide bereits berei damit dabei dafür dann darum diese dieser doch durch einem einen einer
    eines etwas gegen habe haben hatte ihnen ihren ihrer immer jetzt keine könne konnt mehre nach nicht nicht noch oder
    ohne schon sein seine seinem seit sich sind sollt sonst über unter viele waren wegen welch wenig werde wieder wiede
    wird wollen wolle worde wurde wären würde zwei zwisc
    alleen ander andere daar deze dezen door eerst geen geweest gewee heeft hebbe hadde hier hoewe kunne maar meer
    moete nooit omdat onder onlan opnie steed tegen terwi tijde toch tusse voora waard waaro waren wanne werde wordt
    worde zegt zelfs zijn zonde zulle volge
    bardz będzi dlate gdzie jedna jedne każde kiedy który która które międz można niego nigdy ponie potem prawi przed
    przez podcz także teraz tylko wszys został
    další jejic jsou když která které který mnoho mohou nebo nich nyní podle proto první před protože proto takže
    také tento této tohot všech však
    addig akkor amely amiko azonb ennek ezért hanem hogy ilyen között kapcs lehet mások minde miutá nagyo olyan
    valam vagyi során szeri volna után
    aceas acest această atunc avea către când dintr doar după fiind foart între mult numai pentr peste toate trebu
    alla andra bara borde deras detta dessa efter eller enligt enlig finns fram från först genom hade inte kommer komme
    kunde med mellan mella måste någon någo något när redan samma sedan sina skulle skull under utan vara varit verka
    vilke
    dette disse ettr etter eller første først flere have hvord hvorf hvor ikke ingen kunne mange mell mener noen nogen
    noget også siden sier skal siger sidst skulle under ville været vært
    eivät heidä jonka joten josta kaikk kanss kerto koska kuin kuten minkä mukaa muuta myös niide niitä näide olisi
    olivat oliva ovat saada sekä sillä tämän tässä vaikk vielä
    ancak ardın arası bazı birço böyle bunun daha değil diye dolay fazla gibi hangi hakkı ilgil kadar karşı kendi
    olara olan oldu olduğ onun önce sadec şekil sonra tarafı taraf üzere yapıl yeni yine
    более будет буду было были быть время всего вместе вместо больше больш второй вторы других другие други есть если
    затем когда которо котор между менее может можно начал него несколько неско перед после почти потому также таким
    только тольк теперь тепер того через чтобы этого этому этой этом
    адже буде були було вони його який яких якщо також через після перед може можна лише коли крім тільки тільк
    один одна одно этих этим этой лишь тоже даже меня себя свой свою года году лет эта эти тому сама свої його цього
    цьому цей щоб коли дуже була були
    бяха беше което който която които може след преди през само също тази този тези около
    која које који када како може након нису овај пред после само према због
    있는 있다 있고 있던 있었 없는 없다 했다 했던 하는 하고 한다 하지 하며 되는 된다 됐다 것으 것이 것을 것은 대한 대해
    위해 위한 통해 지난 이번 따르 따라 밝혔 말했 전했 설명 관련 이날 오전 오후 올해 가장 모두 함께 다른 때문 이라 라고
    이후 현재 경우 다만 또한 그리 그러 우리 당시 최근 정도 이상 이하 면서 으로 에서 에게 까지 부터 보다 아니 그는 그녀
    이를 이에 예정 계획 같은 많은
    έγινε αυτές αυτή αυτό αυτός είναι είχαν είχε ενώ έχει έχουν επίση μέσα μετά όλες όπως όταν όμως ότι πολύ πριν
    πρέπε σύμφω όλοι ακόμα ακόμη μπορε στους στις στην στον
    """.split()
)
_COMMON = frozenset(
    """
    the and for with from that this what how why who when where your you our are was were will has have had not but all
    more most best top new can about into over after before its his her their than then out off get one two use using
    been since still only just also
    der die das und den von mit für auf ein eine ist les des une dans pour par sur qui que los las del por con para una
    che per non della
    """.split()
)


def closest(blocks: Sequence[Block], candidates: Sequence[Block]) -> tuple[Block, float] | None:
    """Of the lines that could be the headline, the one whose words recur most in the page's prose, or ``None``.

    A deck recurs even more: where two candidates stand together, of which the lower is longer and is not printed again,
    the upper one is taken; a short one above a headline that has a deck names its topic. With the line stands how much
    its words alone say of the prose, as `weight` tells.
    """
    told = list(map(_telling, candidates))
    spoken = _spoken(blocks, set().union(*told))
    printed = _printed(blocks, candidates)
    weights = []
    for block, words in zip(candidates, told, strict=True):
        weight = _weigh(words, spoken, _is_signed(blocks, block.index))
        again = printed[block.key]
        weight += max(placed(blocks, index) for index in again[:PRINTINGS])
        weight += REPRINTED * (len(again) > 1 and again[1] <= candidates[-1].index)
        weights.append(weight)
    if not weights or max(weights) < LEAST:
        return None
    best = weights.index(max(weights))
    if best and len(printed[candidates[best].key]) == 1:
        upper, lower = candidates[best - 1], candidates[best]
        rival = weights[best - 1] >= RIVAL * weights[best] and _is_deck(blocks, upper, lower)
        dated = _is_dated(blocks, upper, lower)
        best -= rival or dated or _is_doubled(upper, lower, printed) or _is_headed(blocks, upper, lower)
    best -= bool(best) and _is_repeated(candidates[best - 1], candidates[best])
    alone = bool(best) and len(printed[candidates[best].key]) == 1 and candidates[best - 1].index > 0  # no menu
    best -= alone and _is_caption(candidates[best - 1], candidates[best], spoken)
    best += best + 1 < len(candidates) and _is_kicker(blocks, candidates[best], candidates[best + 1])
    return candidates[best], _weigh(told[best], spoken, signed=True) - SIGNED


def _printed(blocks: Sequence[Block], candidates: Sequence[Block]) -> Mapping[str, list[int]]:
    """Where each of the lines is printed, by its key; headlines are more than once, for crumbs or the gallery."""
    found: dict[str, list[int]] = {block.key: [] for block in candidates}
    for block in blocks:
        if block.key in found:
            found[block.key].append(block.index)
    return found


def weight(blocks: Sequence[Block], line: Block) -> float:
    """How much a line says of what the page's prose is about, wherever it stands."""
    words = _telling(line)
    return _weigh(words, _spoken(blocks, words), signed=True) - SIGNED


def _telling(line: Block) -> set[str]:
    """The words of a line that could tell what it is about, by how they begin in all their forms."""
    return {
        word[:STEM] for word in _words(line.text) if word not in _COMMON and (len(word) > 2 or word[0] > LAST_CASED)
    }


def _spoken(blocks: Sequence[Block], asked: Set[str]) -> Mapping[str, int]:
    """How often the page's prose has each of some words."""
    found: dict[str, int] = {}
    if not asked:
        return found
    prose = [block.text for block in blocks if block.words >= PROSE and block.sentence and block.phrase is None]
    printed = Counter(chain.from_iterable(map(signs.words, prose)))  # few words stand there once
    for words, times in zip(map(_PRINTED.__getitem__, printed), printed.values(), strict=True):
        for word in words:
            if (stem := word[:STEM]) in asked:
                found[stem] = found.get(stem, 0) + times
    return found


def _weigh(words: Set[str], spoken: Mapping[str, int], signed: bool) -> float:
    """How much a line says of what the prose is about, by its words."""
    known = [spoken[word] for word in words if word in spoken]
    if not known or (len(known) < SPOKEN * len(words) and not signed):
        return -math.inf
    weight = (sum(map(math.log1p, known)) + MISSING * (len(words) - len(known))) / math.sqrt(len(words))
    return weight + SIGNED * signed


def shared(line: str, prose: str) -> set[str]:
    """The words of a line that prose has, too, but for those that stand in every text."""
    return {word for word in _words(line) if len(word) >= LONG or not word.isascii()}.difference(_COMMON) & {
        *_words(prose)
    }


def told(line: str, prose: str) -> set[str]:
    """The long words of a line that prose has, too, by their stems; of scripts whose words are short, all."""
    stems = {word[:STEM] for word in _words(prose) if len(word) >= STEM}
    own = [word for word in _words(line) if word not in _COMMON]
    found = {word[:STEM] for word in own if len(word) >= TELLING and word[:STEM] in stems}
    short = {word for word in own if not word.isascii() and _EAST.search(word)}
    return found | (short.intersection(_words(prose)) if short else short)


def stems(text: str) -> set[str]:
    """The beginnings of the words of a text that could be about something, in any script.

    Of scripts without spaces they are pairs of signs, and strings of such in Thai; short words tell nothing.
    """
    return set(chain.from_iterable(map(_STEMS.__getitem__, {*text.casefold().split(" ")})))


def _words(text: str) -> Iterable[str]:
    """The words of a text, folded; of scripts without spaces each two neighbouring signs."""
    return chain.from_iterable(map(_PRINTED.__getitem__, text.split(" ")))


def _read(printed: str) -> tuple[str, ...]:
    """The words in what is printed between two spaces, mostly one with its punctuation."""
    words = _WORD.findall(printed.casefold())
    if not printed.isascii() and _UNSPACED.search(printed):
        words += [a + b for run in _UNSPACED.findall(printed) for a, b in pairwise(run)]
    return tuple(words)


_PRINTED = Memo(_read, most=8_192)


def _stem(printed: str) -> tuple[str, ...]:
    """The stems of what is printed between two spaces."""
    if not printed.isascii() and (runs := _EASTERN.findall(printed)):
        return tuple(run[i : i + size] for run in runs for size in (_size(run),) for i in range(len(run) - size + 1))
    word = printed.strip(_PUNCTUATION)
    if not word.isascii() and _HANGUL.search(word):
        stem = word[:HANGUL_ROOT]
        return () if len(word) <= HANGUL_ROOT or stem in _COMMON_STEMS else (stem,)
    if len(word) < (ROOT if word[:1] <= LAST_LATIN else SHORT_ROOT):
        return ()
    stem = word[:ROOT]
    return () if stem in _COMMON_STEMS else (stem,)


def _size(run: str) -> int:
    """How many signs of a run of a script without spaces tell something."""
    return THAI_ROOT if "\u0e00" <= run[0] <= "\u0e7f" else 2


_STEMS = Memo(_stem, most=8_192)


def _is_signed(blocks: Sequence[Block], index: int) -> bool:
    """Whether a byline or date stands right below a line; one of the staff has no mark: ``Staff writer, with CNA``."""
    return index + 1 < len(blocks) and (
        blocks[index + 1].clue in ("byline", "date")
        or blocks[index + 1].key.startswith(STAFF)
        or blocks[index + 1].key in ("by", "written by")  # and the name on the next line
    )


def placed(blocks: Sequence[Block], index: int) -> float:
    """How much the lines below speak for a headline: a byline, date or dateline, and a paragraph."""
    below = blocks[index + 1 : index + NEAR]
    anchored = any(block.clue in ("byline", "date", "dateline") for block in below[: ANCHORED - 1])
    opening = any(block.sentence and block.words >= PARAGRAPH and block.phrase is None for block in below)
    return ANCHOR * anchored + OPENING * opening


def _is_kicker(blocks: Sequence[Block], upper: Block, lower: Block) -> bool:
    """Whether a line names the topic of the headline right below it, which a deck stands right below."""
    if upper.words > KICKER or lower.words < 2 * upper.words or lower.index != upper.index + 1:
        return False
    below = [block.sentence and block.words >= PROSE for block in blocks[lower.index + 1 : lower.index + 3]]
    return below == [True, False]  # no story that begins below a deck


def _is_caption(upper: Block, lower: Block, spoken: Mapping[str, int]) -> bool:
    """Whether a line right below a longer one with words of the story tells what its picture shows.

    What names a headline's topic stands above it. On a page of one block to a line nothing else tells the two apart.
    """
    if lower.index != upper.index + 1 or lower.words > CAPTION or upper.words < LONGER_TWICE * lower.words:
        return False
    if upper.gap != lower.gap or not SHORTEST <= upper.words <= LONGEST_ABOVE or upper.sentence:
        return False
    words = _telling(upper)
    known = sum(word in spoken for word in words)
    return known >= max(FEWEST_SPOKEN, SPOKEN_ABOVE * len(words)) and not _is_row(upper.text)


def _is_row(text: str) -> bool:
    """Whether all words of a line begin with a capital, as the entries of a menu in a row do."""
    return not any(word[0].islower() for word in text.split(" "))


def _is_doubled(upper: Block, lower: Block, printed: Mapping[str, list[int]]) -> bool:
    """Whether a line is printed twice right above another: in the crumbs, and as the headline; or all over the page."""
    adjoining = lower.index == upper.index + 1
    if adjoining and len(printed[upper.key]) >= OFTEN and FEWEST_HEADED <= upper.words < lower.words:
        return True  # above a deck, and in the boxes to share it
    if printed[upper.key][0] < LOGO:
        return False
    twice = [upper.index - 1, upper.index]
    return upper.words >= SHORTEST and printed[upper.key][-2:] == twice and adjoining


def _is_repeated(upper: Block, lower: Block) -> bool:
    """Whether the words of a line begin the one right below it, with a station's call sign glued behind: a caption."""
    adjoining = lower.index == upper.index + 1 and upper.words >= SHORTEST
    return adjoining and lower.key != upper.key and lower.key.startswith(upper.key)


def _is_dated(blocks: Sequence[Block], upper: Block, lower: Block) -> bool:
    """Whether a date or byline stands right above a line, and a shorter one below it: a picture's, and no headline."""
    if lower.index != upper.index + 1 or not upper.index or lower.words > upper.words:
        return False
    return blocks[upper.index - 1].clue in ("byline", "date") and not _is_signed(blocks, lower.index)


def _is_headed(blocks: Sequence[Block], upper: Block, lower: Block) -> bool:
    """Whether a line stands right between one of the story's words and its byline or date, and so is a deck.

    A picture may stand above the byline, with its buttons and its caption (The Irish Times).
    """
    if lower.index != upper.index + 1 or lower.words < SHORTEST:
        return False
    if not _is_signed(blocks, _past_picture(blocks, lower.index)):
        return False
    prose = " ".join(block.text for block in blocks[lower.index + 1 :] if block.sentence and block.phrase is None)
    if upper.words > LONGER * lower.words:
        return False  # a row of a menu
    own = len(shared(upper.text, prose))
    return upper.words >= FEWEST_HEADED and own >= max(SHARED, int(OWN * upper.words)) and not upper.text[0].islower()


def _past_picture(blocks: Sequence[Block], index: int) -> int:
    """The last of the lines right below another that show a picture: its buttons, its caption; then a name alone."""
    last = index
    for block in blocks[index + 1 : index + 1 + MOST_SHOWN]:
        button = block.phrase is not None and block.phrase.family in ("gallery", "share")
        named = last > index and is_full_name(block.text)
        if not (button or block.clue in ("caption", "gallery") or named):
            break
        last = block.index
    return last


def _is_deck(blocks: Sequence[Block], upper: Block, lower: Block) -> bool:
    between = blocks[upper.index + 1 : lower.index]
    return SHORTEST <= upper.words <= lower.words and all(b.phrase is not None or b.clue for b in between)
