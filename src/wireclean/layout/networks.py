"""Rows of buttons to share a story, told by the names of networks that all languages share.

``Partager sur Twitter`` / ``Partager sur Facebook`` / ``Envoyer par e-mail``: lines that adjoin, each of which names
another network, with the same word beside it. What that word is need not be known.
"""

from __future__ import annotations

from wireclean.lazy import IGNORECASE, pattern
from wireclean.shapes import shape
from wireclean.signs import FIGURES, group
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.page import Block, Page

FEWEST = 3  # networks of a row
LONGEST = 8  # words of a button
LONGEST_OPENING = 14  # words of one that tells where its page opens
LONGEST_ROW = 24  # words of a row on one line
LONGEST_BESIDE = 5  # words of a button in the row that names no network: mail, print, copy
MOST_BESIDE = 2  # of them in a row

_NAMES = (
    *("facebook", "twitter", "whatsapp", "telegram", "linkedin", "pinterest", "reddit", "messenger", "bluesky"),
    *("threads", "instagram", "flipboard", "tumblr", "mastodon", "viber", "xing", "vkontakte", "weibo", "youtube"),
    *("pocket", "hatena", "skype", "odnoklassniki", "kakaotalk", "kakao", "snapchat", "mailru", "livejournal"),
    *("фейсбук", "твиттер", "вконтакте", "одноклассники", "телеграм", "вайбер"),
    *("페이스북", "트위터", "카카오톡", "카카오스토리", "네이버", "밴드", "라인"),
    *("フェイスブック", "ツイッター", "はてな"),
    *("فيسبوك", "تويتر", "واتساب", "تلغرام", "تيليغرام", "لينكدإن"),
    *("פייסבוק", "טוויטר", "וואטסאפ", "טלגרם"),
    *("微博", "微信", "फेसबुक", "ट्विटर", "व्हाट्सएप"),
)
_NETWORK = pattern("|".join(_NAMES), IGNORECASE)
_ENDS = (".", "!", "?", ":", "。")


@shape(longest=LONGEST_ROW, signs=group(*_NAMES))
def names_network(text: str) -> bool:
    """Whether a line is no sentence and names a network, as a button does."""
    return not text.endswith(_ENDS) and text[0] not in "\"'“„«‘@#"


def rows(page: Page) -> frozenset[int]:
    """The indices of the buttons in such rows, those between them that name no network included."""
    found: set[int] = set()
    run: list[Block] = []
    for block in page.shaped(names_network):
        if block.signs & FIGURES or block.clue in ("byline", "dateline"):
            continue
        if _is_row(block):
            found.add(block.index)
        if block.words > (LONGEST_OPENING if ")" in block.text else LONGEST):
            continue
        if run and not _adjoins(page, run[-1], block):
            found |= _buttons(run)
            run = []
        run.append(block)
    return frozenset(found | _buttons(run))


def _adjoins(page: Page, above: Block, block: Block) -> bool:
    """Whether nothing but short lines stand between two buttons."""
    between = page.blocks[above.index + 1 : block.index]
    if len(between) > MOST_BESIDE:
        return False
    return all(other.words <= LONGEST_BESIDE and not other.sentence and not other.clue for other in between)


def _buttons(run: list[Block]) -> set[int]:
    """The places from the first to the last button of a row, where its lines share a word that is no network's."""
    named = [_NETWORK.findall(block.key) for block in run]
    if len(run) < FEWEST or len({name for names in named for name in names}) < FEWEST:
        return set()
    words = [set(_NETWORK.sub(" ", block.key).split(" ")) - {""} for block in run]
    alike = set.intersection(*words) if words else set()
    return set(range(run[0].index, run[-1].index + 1)) if alike else set()


def _is_row(block: Block) -> bool:
    """Whether one line has several buttons: networks with the same word before or behind each."""
    names = _NETWORK.findall(block.key)
    if len({*names}) < FEWEST:
        return False
    words = [word for word in _NETWORK.sub(" ", block.key).split(" ") if word]
    return any(words.count(word) >= len(names) - 1 and word.isalpha() for word in {*words})
