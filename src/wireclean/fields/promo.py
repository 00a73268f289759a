"""Calls to follow, to read on or to republish, which agencies print behind their stories."""

from __future__ import annotations

from wireclean.lazy import IGNORECASE, VERBOSE, pattern
from wireclean.signs import group
from wireclean.typed import Final

LONGEST: Final = 400  # characters
LONGEST_START: Final = 9  # characters of the longest of `_STARTS`
_STARTS: Final = (
    *("compan", "follow", "more ", "get ", "for ", "read ", "see ", "find ", "ap", "our ", "this ", "use our"),
    *("keep up", "sign up", "republish", "online"),
)
SIGNS: Final = group(starts=_STARTS)
_PROMO: Final = pattern(
    r"""(?:
        companies\ (?:mentioned\ )?in\ this\ (?:story|report|article)\s?:
      | companies\ mentioned\s?:
      | follow\ (?:the\ )?(?:AP|Associated\ Press|AFP|Reuters|ANI)(?:[’']s?)?\b.{0,40}\b(?:coverage|reporting|stories
          |on|at)\b
      | follow\ .{2,60}\ on\ (?:twitter|x|facebook|instagram)(?:\ at)?:?\ (?:https?://|www\.|@)\S+\.?$
      | follow\ .{2,80}\ coverage\ (?:of\ .{2,80})?\ ?(?:at|here|:)
      | (?:more|get\ more|for\ more|read\ more|see\ more|find\ more)\ (?:of\ )?AP\b.{0,60}(?::|https?|\bcoverage\b
          |\bvisit\b|\bgo\ to\b)
      | find\ (?:AP|Associated\ Press)\ .{2,40}\bat:?\ (?:https?://|www\.)\S+\.?$
      | AP\ [\w’' &/-]{2,40}:\ (?:https?://|www\.|apnews)
      | AP[’']s\ .{2,60}:\ https?://
      | our\ standards:\s
      | (?:this|our)\ (?:story|article|content)\ can\ be\ republished\ for\ free
      | use\ our\ content$
      | get\ poll\ alerts\b
      | keep\ up\ with\ AP\b
      | read\ (?:AP|more\ AP|the\ AP)\b
      | sign\ up\ for\ (?:the\ )?AP\b
      | this\ (?:story|article)\ (?:may|can)\ be\ republished\b
      | republish\ (?:this|our)\ (?:story|stories|articles?)\b
      | for\ (?:more|the\ latest|breaking)\ (?:news|on|information|stories|(?:\w+\ )?coverage).{0,80}
          \b(?:visit|head\ to|go\ to|follow|click|see)\b
      | online:?\ ?(?:https?://|www\.)
      )""",
    IGNORECASE | VERBOSE,
)


def is_promo_signoff(text: str) -> bool:
    """Whether a line behind the story calls to follow, to read or to republish, and credits nobody.

    ``Companies in this story: (TSX:ABC)``, ``Follow AP's coverage of … at https://…``, ``More AP NBA: https://…``,
    ``Our Standards: The Thomson Reuters Trust Principles.``
    """
    if len(text) > LONGEST:
        return False
    text = text.lstrip("*_-– •—(")
    return text[:LONGEST_START].casefold().startswith(_STARTS) and _PROMO.match(text) is not None
