"""Alternative texts: what a picture shows, in words for those who do not see it (``alt`` in HTML).

Text browsers print them between the paragraphs, where the picture stood. Some are written for the blind, ``A person in
a blue coat stands beside a ferry``; others are what a file was called, ``swan crossing railway line 2``.
"""

from __future__ import annotations

from wireclean.lazy import pattern
from wireclean.shapes import shape
from wireclean.signs import group
from wireclean.typed import Final

_SHOWN: Final = pattern(  # who or what is seen first, without a name
    r"(?:An?|Two|Three|Four|Five|Several|People|Men|Women|Children|Workers|Protesters|Person|Man|Woman|Boy|Girl|Couple"
    r"|Group|Hands|Rows?|Stacks?|Close-?up|Aerial|Side[- ]by[- ]side|Black[- ]and[- ]white"
    r"|Image|Photo|Picture|Illustration|Screenshot|Graphic|Portrait|Headshot"
    r"|The (?:exterior|interior|inside|outside|front|facade|logo|entrance))\b"
)
_COLOR: Final = r"(?:white|black|red|blue|green|gr[ae]y|yellow|brown|pink|orange|purple|striped|dark)"
_CLOTHES: Final = r"(?:(?:t-?shirt|shirt|suit|jacket|coat|hat|cap|tie|uniform)s?|dress|hair)"
_SEEN: Final = pattern(  # a posture, clothes, a place in the picture
    r"\b(?:stand(?:s|ing)|sit(?:s|ting)|seated|hold(?:s|ing) (?:an?|the|up|his|her|their|its|two|hands)|wear(?:s|ing)"
    r"|smil(?:es|ing)|walk(?:s|ing) (?:through|along|past|down|on|in|by)|pos(?:es|ing) (?:for|with|in|on|next)"
    r"|gaz(?:es|ing)|look(?:s|ing) (?:at|on|out|into|up|down)|hang(?:s|ing) (?:on|from|around|over)|lying"
    r"|rest(?:s|ing) (?:on|its|her|his|their)|depict(?:s|ing)|surrounded by|dressed in"
    r"|in the (?:background|foreground)|(?:is|are) (?:seen|shown|pictured|interviewed)|seen (?:from|through)"
    r"|[Cc]lose-?up of|[Aa]erial (?:view|photo|shot)|gestur(?:es|ing)|embrac(?:es|ing)"
    r"|lean(?:s|ing) (?:on|over|against)"
    r"|silhouetted|featuring|showing (?:an?|the|off|his|her|their)|filled with|full of|displayed (?:on|in|at)"
    r"|kneel(?:s|ing)|crouch(?:es|ing)|pointing (?:at|to)|carrying|waving|riding|shak(?:es?|ing) hands|hugging|kissing"
    rf"|parked|{_COLOR}[- ](?:\w+ )?{_CLOTHES}"
    rf"|(?:on|against) an? {_COLOR} (?:\w+ )?(?:background|wall|table|surface))\b"
)
_TOLD: Final = pattern(  # what a story says, and a picture does not show
    r"[“”\"?!:;]|\d|’s |'s [a-z]+ed\b|[a-z][,)]? (?:[A-Z][a-z]+ ){2}"
    r"|\b(?:said|says|was|were|had|has|have|will|would|could|can|should|must|may|might|if|because|when|since|you|your"
    r"|we|our|us|I)\b"
)
_SIGNS: Final = group(  # of which one is in whatever `_SEEN` finds
    bare=(
        *("stands", "standing", "sits", "sitting", "seated", "holds", "holding", "wears", "wearing", "smiles"),
        *("smiling", "walks", "walking", "poses", "posing", "gazes", "gazing", "looks", "looking", "hangs", "hanging"),
        *("lying", "rests", "resting", "depicts", "depicting", "surrounded", "dressed", "background", "foreground"),
        *("seen", "shown", "pictured", "interviewed", "silhouetted", "featuring", "showing", "filled", "full"),
        *("displayed", "close", "closeup", "aerial", "gestures", "gesturing", "embraces", "embracing", "leans"),
        *("leaning", "kneels", "kneeling", "crouches", "crouching", "pointing", "carrying", "waving", "riding"),
        *("shake", "shakes", "shaking", "hugging", "kissing", "parked", "wall", "table", "surface"),
        *("tshirt", "tshirts", "shirt", "shirts", "suit", "suits", "dress", "jacket", "jackets", "coat", "coats"),
        *("hat", "hats", "hair", "cap", "caps", "tie", "ties", "uniform", "uniforms"),
    )
)
LONGEST: Final = 45  # words of one


@shape(begins="ABCFGHIMPRSTW", longest=LONGEST, signs=_SIGNS)
def depiction(text: str) -> bool:
    """Whether a line says in the present tense who or what is seen, without a name: what a picture shows."""
    return _SHOWN.match(text) is not None and _SEEN.search(text) is not None and _TOLD.search(text) is None


@shape(begins="abcdefghijklmnopqrstuvwxyz", longest=20)
def file_words(text: str) -> bool:
    """Whether a line has some words and no capital letter, nor any mark at its end, as what a file was called."""
    return text.islower() and text[-1].isalnum() and text.count(" ") >= 3 and "://" not in text
