"""Sentences that send the reader to a player: ``Watch the full report in the video player above.``"""

from __future__ import annotations

from wireclean.lazy import IGNORECASE, pattern
from wireclean.shapes import shape
from wireclean.signs import group
from wireclean.typed import Final

_CALL: Final = pattern(
    r"[(*\s]*(?:watch|listen to|hear|see|view|stream|hit play|press play)\b[^“”\"?;]{2,130}"
    r"\b(?:in|on|using) the (?:(?:video|media|audio|live ?stream) )?(?:player|video) (?:above|below)[.!)*\s]*",
    IGNORECASE,
)


@shape(begins="WwLlHhSsVvPp(*", longest=25, signs=group("player", "video"))
def call_to_player(text: str) -> bool:
    """Whether a line is a command to watch or hear something in the player above or below."""
    return _CALL.fullmatch(text) is not None
