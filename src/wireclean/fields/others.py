"""Labels over other stories, in the words that sites put together each in their own way.

``More you might like``, ``Related articles that may interest you``, ``You might also enjoy some of my other posts``:
which stories they are, what they are called, and what the reader may think of them. Tables hold the commonest.
"""

from __future__ import annotations

from wireclean.lazy import IGNORECASE, VERBOSE, pattern
from wireclean.signs import group
from wireclean.typed import Final

LONGEST: Final = 10  # words
_STARTS: Final = (
    *("more ", "other ", "related ", "similar ", "popular ", "recent ", "latest ", "trending ", "recommended "),
    *("featured ", "further ", "additional ", "suggested ", "most ", "newest ", "our ", "explore ", "read ", "see "),
    *("view ", "browse ", "discover ", "check out ", "you may", "you might", "you will", "you'll", "you’ll", "you can"),
    *("if you ", "here are ", "posts ", "articles ", "stories ", "blogs ", "want to read", "keep reading"),
    *("continue reading", "don't miss", "don’t miss", "what to read", "still want", "looking for more", "reads "),
    *("some ", "a few ", "like this", "enjoyed ", "liked "),
)
SIGNS: Final = group(starts=_STARTS)
"""Each such label begins with one of these."""

_WHICH: Final = (
    r"(?:(?:our|my|the|some|these|all|a\ few)\ )?"
    r"(?:(?:more|other|others|related|similar|popular|recent|latest|trending|recommended|featured|further|additional"
    r"|suggested|newest|top|great|recent|most\ (?:popular|read|recent|viewed|shared|loved)|of\ (?:my|our|the))\ ?)+"
)
_STORIES: Final = (  # what no article's own subhead speaks of
    r"(?:(?:blog|news|magazine|journal)\ )?(?:articles?|posts?|blogs?|stories|reads|readings?|entries|headlines)"
)
_PAGES: Final = (
    r"(?:articles?|posts?|blogs?|stories|reads|readings?|entries|headlines|news|resources?|guides?|insights?|content"
    r"|topics?|recipes?|tutorials?|reviews?|videos?|podcasts?|episodes?|publications?|updates?|features?|interviews?"
    r"|case\ studies|projects?|events?|webinars?|products?|courses?|things|ideas|tips|pages|books|items)"
)
_LIKED: Final = (
    r"(?:(?:that\ |which\ )?(?:you(?:[’']ll|[’']d|\ may|\ might|\ will|\ would|\ can|\ could)?\ (?:also\ )?(?:be\ )?"
    r"(?:like|love|enjoy|interested\ in|want\ to\ (?:read|see|check\ out)|have\ missed|find\ (?:interesting|useful"
    r"|helpful))"
    r"|(?:that\ )?(?:may|might|could|will)\ (?:also\ )?(?:be\ of\ )?interest(?:\ to)?\ you|for\ you|you\ missed)"
    r"(?:\ to\ (?:read|see|explore|check\ out))?)"
)
_LABEL: Final = pattern(
    rf"""(?:
      {_WHICH}\ ?(?:{_PAGES}(?:\ (?:and|&)\ {_PAGES})?)?,?\ ?{_LIKED}  # More you might like
    | {_LIKED}(?:\ (?:{_WHICH}\ ?|(?:these|our|my)\ )(?:{_PAGES})?(?:\ (?:from|by|on)\ .{{2,30}})?)?
    | (?:articles|posts|stories|blogs|reads)\ {_LIKED}
    | (?:explore|read|see|view|browse|discover|check\ out)\ {_WHICH}\ ?{_STORIES}(?<=s)(?:\ (?:and|&)\ {_PAGES})?
        (?:\ (?:here|below|now|from\ (?:our|the|this)\ \w+|by\ (?:this|the)\ author|like\ this))?
    | {_WHICH}\ ?{_STORIES}\ (?:(?:and|&)\ {_PAGES}|from\ (?:our|the|this)\ \w+|in\ this\ (?:category|series|section)
        |like\ this(?:\ one)?|to\ (?:read|explore|check\ out|enjoy)|by\ (?:this|the|same|the\ same)\ author)
    | {_WHICH}\ ?{_PAGES}\ (?:(?:and|&)\ {_STORIES}|like\ this(?:\ one)?|to\ explore|by\ (?:this|the|the\ same)\ author)
    | (?:related|recommended|suggested)\ {_PAGES}\ (?:and|&)\ {_PAGES}
    | if\ you\ (?:like[d]?|enjoy(?:ed)?|love[d]?|found)\ (?:this|our)\b.{{0,30}},?\ (?:(?:then\ )?you\ (?:may|might
        |will|could)(?:\ also)?\ (?:like|love|enjoy|find)|you[’']ll\ (?:also\ )?(?:like|love|enjoy)
        |(?:then\ )?(?:please\ )?check\ (?:out\ )?(?:these|our|my|some|more))\b.{{0,30}}
    )\ ?[.:!…]*""",
    IGNORECASE | VERBOSE,
)


def is_label(text: str, words: int) -> bool:
    """Whether a line heads a list of other stories.

    ``Related problems`` and ``More tips for beginners`` may head an article's own part: what the stories are called
    counts, and what the site says the reader may think of them.
    """
    return 1 < words <= LONGEST and _LABEL.fullmatch(text.strip(" *_#>-–—→»")) is not None
