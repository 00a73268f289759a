"""What readers wrote: the lines that sign their comments, by which a discussion shows itself without any label."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from wireclean import dates
from wireclean.signs import FIGURES

if TYPE_CHECKING:
    from wireclean.page import Block

LONGEST = 9  # words of a signature

_SAYS = tuple(
    f"{verb}{colon}"
    for verb in (
        *("says", "said", "writes", "wrote", "commented", "schreibt", "schrieb", "sagt", "sagte"),
        *("dit", "écrit", "dice", "dijo", "escribió", "scrive", "diz", "disse", "escreveu", "schreef", "zegt"),
    )
    for colon in ("", ":", " :")
)
_COMMENTED = " commented "


def signatures(blocks: Sequence[Block]) -> frozenset[int]:
    """The indices of the blocks that sign a reader's comment.

    WordPress prints ``Orla Tennant says:`` above its date, GitHub ``orla-t commented Nov. 3, 2025``.
    """
    found = set()
    for block, below in zip(blocks, [*blocks[1:], None], strict=True):
        if block.words > LONGEST or block.sentence:
            continue
        if block.text.endswith(_SAYS):
            if below is not None and below.clue == "date":
                found.add(block.index)
        elif _COMMENTED in block.text and block.signs & FIGURES and dates.find_stamps(block.text):
            found.add(block.index)
    return frozenset(found)
