"""Sentences that send the reader to a player, or say what it plays: ``Watch the report in the video player above.``"""

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
_HEARD: Final = pattern(r"AP correspondent (?:[A-Z][\w.’'-]+ ){2,3}reports? [^“”\"?!;]{3,160}")  # below AP AUDIO: …


@shape(begins="AWwLlHhSsVvPp(*", longest=25, signs=group("player", "video", "correspondent"))
def call_to_player(text: str) -> bool:
    """Whether a line is a command to watch or hear something in the player above or below, or says what AP's plays."""
    return _CALL.fullmatch(text) is not None or (text[0] == "A" and _HEARD.fullmatch(text) is not None)
