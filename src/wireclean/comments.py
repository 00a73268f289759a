"""What readers wrote: the lines that sign their comments, by which a discussion shows itself without any label."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from wireclean import dates
from wireclean.signs import FIGURES

if TYPE_CHECKING:
    from wireclean.page import Block

LONGEST = 9  # words of a signature
LONGEST_DATED = 18  # words of one with its date, and with the comment's title or number
REPLIES = 3  # buttons to reply, below which all is discussion
LONGEST_BUTTON = 4  # words of one: Reply to Orla Tennant
AT_HEAD = 60  # characters in which a comment on the same line is signed

_SAYS = tuple(
    f"{verb}{colon}"
    for verb in (
        *("says", "said", "writes", "wrote", "commented", "schreibt", "schrieb", "sagt", "sagte"),
        *("dit", "écrit", "dice", "dijo", "escribió", "scrive", "diz", "disse", "escreveu", "schreef", "zegt"),
    )
    for colon in ("", ":", " :")
)
_REPLY = ("reply", "antworten", "répondre", "responder", "rispondi", "beantwoorden", "svara", "odpovědět", "odpowiedz")
_SAID = (" commented ", " replied ")  # before the date on the same line
_COLON = (" says: ", " writes: ")  # the same, perhaps with the comment behind it


def signatures(blocks: Sequence[Block]) -> frozenset[int]:
    """The indices of the blocks that sign a reader's comment.

    WordPress prints ``Orla Tennant says:`` above its date, GitHub ``orla-t commented Nov. 3, 2025``, Slashdot ``by
    orla_t ( 1974 ) writes: on Monday November 3, 2025``; in Markdown the comment may stand on the same line. A button
    to reply closes a comment as a signature opens it.
    """
    replies = {block.index for block in blocks if block.words <= LONGEST_BUTTON and block.key.startswith(_REPLY)}
    found = replies if len(replies) >= REPLIES else set()
    for block, below in zip(blocks, [*blocks[1:], None], strict=True):
        if block.words <= LONGEST and block.text.endswith(_SAYS):
            if below is not None and below.clue == "date":
                found.add(block.index)
        elif block.signs & FIGURES and _is_dated(block):
            found.add(block.index)
    return frozenset(found)


def _is_dated(block: Block) -> bool:
    """Whether a line begins with a name, a verb and a date."""
    head = block.text[:AT_HEAD]
    verbs = _COLON if block.sentence or block.words > LONGEST_DATED else _COLON + _SAID
    verb = next((verb for verb in verbs if verb in head), None)
    if verb is None:
        return False
    said = block.text.index(verb) + len(verb)
    return any(stamp.start <= len("on ") for stamp in dates.find_stamps(block.text[said : said + AT_HEAD]))
