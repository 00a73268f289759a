"""A byline's line without what dumps add: bullets, a portrait's words; and with a comma where they glue two things."""

from __future__ import annotations

from wireclean.fields.byline.credits import LONGEST
from wireclean.lazy import IGNORECASE, pattern
from wireclean.typed import Final

_PORTRAIT: Final = pattern(  # Ada Vermeer Ada Vermeer, Ada VermeerAda Vermeer, Ada Vermeer Von Ada Vermeer
    r"(?P<name>[^\W\d_]\S*(?: [^\W\d_]\S*){1,3}?) ?(?P<printed>(?:(?:By|Von|von|Par|Por|Di) )?(?P=name)\b.*)"
)
_PICTURE_OF: Final = pattern(r"(?:Picture|Portrait|Photo|Image|Headshot|Avatar|Profile (?:picture|photo|image)) of ")
_PICTURE: Final = pattern(  # Author image By Ada Vermeer, Avatar photoby Ada Vermeer (Newspack)
    r"(?:(?:author|byline)(?: profile)? (?:image|photo|avatar|picture|headshot)|avatar photo)\s?(?=(?:written )?by )",
    IGNORECASE,
)
_REVIEWED: Final = pattern(  # Written by Ada Vermeer and reviewed by Tom Holm
    r"(?<=\w)(?:,| and| \||\.| •| -)? (?:[Mm]edically |[Ff]act-|[Ee]xpert |[Cc]linically )?[Rr]eviewed by [A-Z].*"
)
_STUB: Final = pattern(r"\[[\w-]{2,16}\](?=[A-ZÀ-ÞĀ-Ž])")  # [7b6]Ada Vermeer, behind w3m's stand-in for a portrait
_TWICE: Final = 5  # letters with which a name begins, and begins again
# What dumps glue to a name, whose element stood beside it: ``Ada VermeerNews Reporter``, ``Ada Vermeer@adavermeer``.
_GLUED_WORD: Final = pattern(
    r"(?<=[a-zà-ÿ])(?<!Accu)(?=(?:Published|Posted|Updated|Follow|Twitter|Facebook|Instagram|Email|Contact|Contributor|Senior"
    r"|Staff|News|Lifestyle|Sports?|Business|Political|Politics|Chief|Reporter|Editor|Writer|Correspondent|Columnist"
    r"|Deputy|Assistant|Associate|Executive|Digital|Content|Audience|Trainee|Freelance|Multimedia|Travel|Crime|Showbiz"
    r"|Tech|Technology|Science|Politics|Opinion|Culture|Weather|National|Investigations|Data|Markets|Finance|Legal"
    r"|Entertainment|Features|Royal|Money|Consumer|Football|Health|Education|Environment"
    r"|Korrespondent|Korrespondentin|Redakteur|Redakteurin|Redaktion|Volontär|Volontärin|Chefredakteur|Reporterin"
    r"|Reuters|Bloomberg|Associated Press)\b|The\s[A-Z]"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d)"
)
_GLUED_BY: Final = pattern(
    r"(?:[bB]y|Von)(?=[A-Z](?:[a-zà-ÿ’'-]+|[A-ZÀ-ÞĀ-Ž’'-]+) [A-Z])"
)  # byAda Vermeer, ByADA VERMEER
_EMPHASIS: Final = pattern(r"(?<=[^\W_])_ ?(?=[A-ZÀ-ÞĀ-Ž])")  # _Von Ada Vermeer_Korrespondentin, which is no Markdown
_GLUED: Final = pattern(r"[a-zà-ÿ][A-Z@]")  # in lines where either is
_GLUED_HANDLE: Final = pattern(r"(?<=[a-zà-ÿ])(?=@[A-Za-z_]\w+$)")


def tidy(line: str) -> str:
    line = " ".join(line[: LONGEST + 1].split())
    line = line[1:-1] if len(line) > 2 and line[0] == line[-1] == "/" else line  # /ritzau/
    line = line.lstrip("•·*-–—/_ ")
    if line[:1] == "[":
        line = _STUB.sub("", line)
    named = _PICTURE_OF.match(line)
    twice = line[named.end() :] if named else line
    if twice.find(twice[:_TWICE], 1) > 0 and (portrait := _PORTRAIT.fullmatch(twice)):
        line = portrait["printed"]
    elif named is None and (picture := _PICTURE.match(line)):
        line = line[picture.end() :]
    if line.startswith(("by", "By", "Von")) and (glued := _GLUED_BY.match(line)):
        line = f"{glued[0]} {line[glued.end() :]}"
    if _GLUED.search(line):
        line = _GLUED_HANDLE.sub(" ", _GLUED_WORD.sub(", ", line))
    if "reviewed by " in line:
        line = _REVIEWED.sub("", line)
    if "_" in line:
        line = _EMPHASIS.sub(", ", line)
    line = line.rstrip("=+*_ ").rstrip("–—-|·• ").removesuffix("->").removesuffix(" logo").strip()
    return line[:2] if line in ("By —", "By –", "By -", "by —") else line
