"""Invitations: what sites call on their readers to do, in words of their own that no table can hold all of.

``Join The Elm Post WhatsApp Channel``, ``Get our top stories delivered to your inbox``, ``Found a mistake in this
article?``: a command or a question to the reader, with what it is about a few words behind.
"""

from __future__ import annotations

from wireclean.lazy import IGNORECASE, VERBOSE, pattern
from wireclean.signs import group
from wireclean.typed import Final

LONGEST: Final = 260  # characters of an invitation, with the promise behind it

_STARTS: Final = (
    *("add ", "advertise with", "already a", "by ", "choose ", "click here", "connect with"),
    *("contact us", "contact our"),
    *("do you have", "download", "enjoy", "find us", "find our", "follow", "found a", "get ", "got a", "have a"),
    *("install", "join", "keep up", "like ", "looking for ", "love ", "need ", "make ", "not a", "noticed", "please "),
    "prefer ",
    *("read our", "receive", "report a", "report it", "report this", "report error", "report typo"),
    *("see a", "see our", "seen a", "set "),
    *("sign up", "spot a", "spotted a", "stay ", "subscribe", "support", "tap here", "thank", "to get", "to join"),
    *("to add ", "to receive", "to subscribe", "to follow", "to sign", "try ", "want ", "would you", "you have"),
    *("you've", "you’ve"),
    *("your subscription", "become a", "whenever "),
)
_GIFTS: Final = ("donation", "gift", "contribution")
SIGNS: Final = group(bare=_GIFTS, starts=_STARTS)
"""Each invitation begins with one of these, or asks for a gift."""

_NETWORK: Final = (
    r"(?:whats\s?app|telegram|facebook|viber|signal|instagram|you\s?tube|twitter|linkedin|tik\s?tok|threads|bluesky"
    r"|discord|flipboard|google\s(?:news|discover)|social\smedia|x)"
)
_OFFER: Final = (
    r"(?:newsletters?|bulletins?|(?:news|breaking|e-?mail|mobile|push)\salerts?|briefings?|digests?|inbox"
    r"|(?:morning|evening|daily|weekly)\sbriefs?"
    r"|daily\sedition|push\snotifications?|breaking\snews|(?:top|latest|our)\s(?:news|updates|headlines|stories)"
    r"|news\supdates)"
)
_TALK: Final = (  # what companies offer
    r"(?:demo|consultation|consult|quote|estimate|trial|audit|call\s?back|(?:case|policy|site)\s(?:review|evaluation)"
    r"|walkthrough|assessment|tour|(?:discovery|strategy|sales)\s(?:call|session)|proposal)"
)
_TEAM: Final = (  # whom they offer it with
    r"(?:us|our\s(?:[\w&-]+\s){0,4}(?:team|experts?|offices?|specialists?|attorneys?|lawyers?|advis[oe]rs?|consultants?"
    r"|professionals|staff|engineers|firm|sales|support|designers|agents))"
)
_PAPER: Final = (
    r"(?:(?:accu)?weather|news|times|post|herald|star|tv|telegraph|mail|nation|standard|guardian|today|radio|observer)"
)
_NAMED: Final = r"(?:the\ )?(?-i:[A-Z0-9@])[\w.’'&+-]*(?:\ [\w.’'&+-]+){0,5}?"
"""The name of a paper or of its writer."""
_STATION: Final = r"(?-i:[KW][A-Z]{2,3}|[A-Z]{2,5}(?:\ ?\d{1,2})\+?|\d{1,2}[A-Z]{2,6}\+?)"
"""A station's call sign or channel: ``KXAN``, ``KING 5+``, ``7NEWS``."""
_INVITATION: Final = pattern(
    rf"""(?:
      (?:please\ )?(?:join|follow|like|find|contact|connect\ with)\ (?:us|our)\b.{{0,60}}\b{_NETWORK}\b.{{0,80}}
    | (?:to\ )?(?:join|follow|subscribe\ to|click\ here\ for)\ (?:the\ )?.{{2,50}}?\b{_NETWORK}\ (?:channels?|groups?
        |communit(?:y|ies)|chat|broadcast)\b.{{0,80}}
    | (?:follow|like)\ {_NAMED}\ on\ (?:{_NETWORK}(?:,\ (?:and\ |or\ )?|\ (?:and|or|&)\ ))*{_NETWORK}
        (?:,?\ (?:and|to|for|follow)\b.{{0,100}})?
    | (?:add|prefer|choose|find|see)\ (?:the\ )?.{{2,40}}\bon\ google(?:\ (?:news|discover|search))?\b.{{0,60}}
    | join\ (?:the\ |our\ )?.{2, 40}\bnewsletters?
    | (?:to\ )?(?:get|receive|sign\ up|subscribe|want|keep\ up)\b.{{0,140}}\b{_OFFER}\b.{{0,80}}
    | (?:download|get|install|try)\ (?:our\ (?:\w+\ ){{0,3}}|(?:the\ )?.{{2,40}}\b{_PAPER}\ (?:\w+\ ){{0,2}})
        app\b.{{0,80}}
    | (?:download|get|install|try)\ (?:the\ )?{_STATION}\ (?:\w+\ ){{0,2}}app\b.{{0,80}}
    | (?:see|read)\ our\ (?:full\ )?(?:privacy\ (?:policy|notice)|terms|community\ guidelines).{{0,60}}
    | (?:found|spot(?:ted)?|seen?|noticed?)\ (?:an?|any)\ (?:\w+\ )?(?:mistake|error|typo|inaccuracy)\b
        .{{0,60}}\?.{{0,80}}
    | report\ (?:it\ to\ us|an?\ (?:typo|error|mistake|correction)|(?:this\ )?(?:error|typo)).{{0,40}}
    | (?:do\ you\ have|have|got)\ (?:an?|any|more)\ (?:\w+\ ){{0,3}}(?:tips?|stor(?:y|ies))\b.{{0,80}}\?.{{0,120}}
    | support\ .{{2,40}}(?:journalism|newsroom)\b.{{0,100}}
    | support\ (?:independent|quality|public-interest|local|our)\ (?:journalism|news|reporting)\b.{{0,100}}
    | stay\ (?:ahead|updated|up[- ]to[- ]date|informed|connected|in\ the\ (?:loop|know)|on\ top)\b.{{0,60}}
        \b(?:latest|news|our|us|updates|stories|alerts)\b.{{0,80}}
    | (?:click|tap)\ here\ to\ (?:join|share|subscribe|sign|follow|advertise|donate|support|download|register
        |contact\ us)\b
        .{{0,100}}
    | contact\ us\ at\ \S+@\S+
    | advertise\ with\ \S.{{0,30}}
    | (?:like|enjoy(?:ed|ing)?|love)\ (?:this|our|what\ you)\b.{{0,70}}\?.{{0,120}}
    | (?:to\ )?(?:set|add|make|choose)\ .{{2,40}}\b(?:preferred|trusted)\ (?:news\ )?source\b.{{0,60}}
    | whenever\ .{{2,40}}\ posts?\ new\ content,\ you.{{0,80}}
    | your\ subscription\ (?:could\ not\ be|has\ been)\b.{{0,80}}
    | thank(?:s|\ you)\ for\ (?:signing\ up|subscribing|your\ (?:report|feedback)|registering).{{0,80}}
    | by\ (?:signing\ up|subscribing|clicking|submitting|continuing|registering|entering|creating\ an|using\ this
        |providing\ (?:an?|your)\ e-?mail)\b.{{0,90}}\b(?:you|I)(?:[’']re|\ are|\ will)?\ (?:agree|agreeing|consent
        |accept|acknowledge|confirm)\b.*
    | (?:already|not)\ an?\ (?:member|subscriber)\b.{{0,60}}
    | you(?:[’']ve|\ have)\ (?:\w+\ )?(?:reached|used|read)
        \b.{{0,50}}\bfree\ (?:articles?|limit|stor(?:y|ies))\b.{{0,60}}
    | (?:want\ (?:to\ (?:see|read|hear|get|watch)\ )?|looking\ for\ |need\ )more\ (?:[\w’']+\ ){{0,4}}
        (?:news|stories|coverage|headlines|updates|weather|sports|video)\b[^.!?]{{0,40}}\?\ (?:visit|go\ to|head\ to
        |check\ out|click|follow|watch|download|read|sign\ up|subscribe|see|find|tune\ in)\b.{{0,100}}
    | would\ you\ like\ to\ (?:get|receive|subscribe\ to|join)\b.{{0,80}}\?
    | (?:please\ )?subscribe\ (?:today|now|here)\ (?:to|for)\b.{{2,60}}
    | subscribe\ to\ .{{2,60}}\ for\ (?:only\ |just\ )?[$£€]\ ?\d.{{0,40}}
    | become\ an?\ (?:[\w’']+\ ){{0,2}}(?:member|subscriber|supporter|patron)
        (?:\ of\ (?:the\ )?[\w’'\ ]{{2,30}}?(?=\ (?:today|now)))?(?:\ (?:today|now))?
    )[.!…»>]?""",
    IGNORECASE | VERBOSE,
)
_PITCH: Final = pattern(  # Schedule your free consultation today; Talk to our experts
    rf"""(?:
      (?:please\ )?(?:book|schedule|request|get|claim|start|reserve|try)\ (?:
        (?:an?|your|my|our)\ (?:[\w&’'-]+\ ){{0,3}}?free\ (?:[\w&’'-]+\ ){{0,3}}{_TALK}
      | (?:your|my|our)\ (?:[\w&’'-]+\ ){{0,2}}{_TALK}
      | an?\ (?:[\w&’'-]+\ ){{0,3}}{_TALK}(?=\ (?:today|now|with\ {_TEAM})\b)
      )(?:\ (?:today|now|here|online|with\ {_TEAM}))*
    | (?:please\ )?(?:contact|call|e-?mail|message|text|reach\ out\ to|get\ in\ touch\ with|talk\ (?:to|with)
        |speak\ (?:to|with)|chat\ with|meet\ with|consult\ with)\ {_TEAM}
        (?:\ (?:today|now|directly|online|anytime))?
        (?:,?\ (?:at|on|via|by)\ [\w@(+][^.!?]{{3,40}}
          |\ (?:for\ (?:an?|your|more|any|help)|to\ (?:learn|schedule|discuss|find\ out|get|book|speak|see|start|request
            |arrange|set\ up|talk))\b[^.!?]{{0,60}})?
    | (?:learn|find\ out|discover)\ more\ about\ (?:us|our\ [^.!?]{{3,60}})
    )[.!…»>]?""",
    IGNORECASE | VERBOSE,
)
_APPEAL: Final = pattern(  # If you value our reporting, please consider a gift today.
    r"\b(?:please|and|you|to) consider (?:making |giving )?an? (?:[\w’'-]+,? ){0,3}(?:donation|gift|contribution)\b",
    IGNORECASE,
)
_SPOKEN: Final = pattern(
    r"\b(?:said|says|told|asked|wrote|according to|he|she|his|her|had|was|were)\b|[“”\"]", IGNORECASE
)


_CONSENT: Final = pattern(
    r"by (?:signing up|subscribing|clicking|submitting|registering|entering)\b.{0,90}\b(?:you|I)"
    r"(?:[’']re|\x20are|\x20will)?\s(?:agree|agreeing|consent|accept|acknowledge|confirm)\b.*\b(?:terms|privacy)\b",
    IGNORECASE,
)
LONGEST_CONSENT: Final = 110  # words of what somebody agrees to by signing up


def is_consent(text: str) -> bool:
    """Whether a line tells what somebody agrees to by signing up, with all its conditions."""
    return text[:3] in ("By ", "by ") and _CONSENT.match(text) is not None


def is_pitch(text: str) -> bool:
    """Whether a line offers what a company has, or to talk to it: no call to read on, so that stories end above it."""
    return _PITCH.fullmatch(text) is not None


def is_invitation(text: str) -> bool:
    """Whether a line calls on the reader to subscribe, to join, to download, to report or to pay.

    ``Subscribe to newsletters, the doctor told him`` is a sentence of a story: somebody speaks in it, or it tells what
    was.
    """
    if text[:1] == "[" and text[-1] == "]":  # [Want to know more? Sign up for our evening briefing.]
        text = text[1:-1].strip()
    if len(text) > LONGEST or not text[:1].isalpha():
        return False
    called = _INVITATION.fullmatch(text) is not None or _APPEAL.search(text) is not None or is_pitch(text)
    return called and _SPOKEN.search(text) is None
