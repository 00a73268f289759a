"""Bios: who wrote a story, and how to reach the writer."""

from __future__ import annotations

from collections.abc import Iterable

from wireclean.fields import names
from wireclean.lazy import DOTALL, IGNORECASE, VERBOSE, pattern
from wireclean.signs import group
from wireclean.typed import Final

LONGEST: Final = 140  # words
LONGEST_CALL: Final = 90  # words of a columnist's call to write
LONGEST_NAMELESS: Final = 900  # characters
_ROLE: Final = (
    r"(?:writers?|reporters?|correspondents?|editors?|columnists?|journalists?|producers?|critics?|photographers?"
    r"|authors?|reviewers?|professors?|lecturers?"
    r"|directors?|fellows?|scholars?|researchers?|students?|candidates?|contributors?|analysts?|presidents?"
    r"|economists?|historians?|attorneys?"
    r"|lawyers?|physicians?|novelists?|poets?|chefs?|founders?|ceo|chair(?:man|woman)?|dean|interns?|bloggers?"
    r"|broadcasters?|freelancers?"
    r"|scientists?|strategists?|videographers?|chief|executive|editor-in-chief|redakteur(?:in)?|korrespondent(?:in)?"
    r"|journaliste|periodista|giornalista)"
)
_REPORTED: Final = pattern(
    r"[A-ZÀ-ÞĀ-Ž][\w’'-]+(?: [A-ZÀ-ÞĀ-Ž][\w’'-]+){0,3} (?:reported|reports|wrote|is reporting|contributed) from [A-Z]"
)
_NAMES: Final = r"[A-ZÀ-ÞĀ-Ž][\w.’'-]+(?:\s[A-ZÀ-ÞĀ-Ž][\w.’'-]+){0,3}"
_REACH: Final = pattern(
    rf"""[(\[•*_\s–—-]*(?:
        (?i:(?:to\s)?(?:contact|reach)\s(?:the\s|[a-z]{{2,12}}\s)?)(?:(?i:reporters?|writers?|authors?|editors?
            |columnist|staff\swriter)|{_NAMES})\b
            .{{0,60}}?(?:\bat\b|\bon\b|:|,\scontact|@).*
      | (?i:(?:you\scan\s)?(?:e-?mail|reach|follow|contact|write\sto|tweet|text|call))\s
            (?:him|her|them|me|the\sauthor|the\swriter|the\sreporter|{_NAMES})\s(?:at|on|via|to|@).*
      | (?:[A-Z]\w+\s){{0,2}}(?:(?:staff\s)?(?:reporter|writer|editor|correspondent|columnist)\s)?
            {_NAMES}\s(?:(?:can|may)\sbe\s(?:reached|contacted|followed|found|e-?mailed)|is\s(?:reachable|on\s(?:Twitter
          |X|Facebook))|tweets
            |is\sat\s(?:https?|@)|is\s@)\b.*
      | (?:He|She|They)\s(?:can|may)\sbe\s(?:reached|contacted|followed)\b.*
      | (?:Have|Got|Send)\s(?:a\s|us\sa\s|news\s)?(?:tip|story\sidea|question)s?\b.{{0,200}}(?:@|mail|contact|reach
          |call).*
      | (?:His|Her|Their)\s(?:e-?mail|twitter|email\saddress)\b.*
      )""",
    VERBOSE,
)
_PERSON: Final = (
    r"(?:Dr\.\s|Prof\.\s|Rev\.\s|Sir\s)?[A-ZÀ-ÞĀ-Ž][\w.’'-]+"
    r"(?:\s(?:[A-ZÀ-ÞĀ-Ž][\w.’'-]*|de|van|von|der|del|la|al|bin|Ó)){0,4}"
)
_BIO: Final = pattern(
    rf"""[(\[•*_–—\s]*(?:The\swriter,?\s)?(?P<who>{_PERSON})(?:,\s[^,]{{2,80}},|\sand\s{_PERSON})?\s
        (?:(?P<is>(?:is|are|works\sas|serves\sas)\s(?:currently\s|also\s)?(?:an?|the|[A-ZÀ-ÞĀ-Ž][\w’'-]+
            |one\sof)\s[^.!?]{{0,90}}?\b(?i:{_ROLE})\b
            (?:\s[^.!?]{{0,40}}?\b(?:at|for|with|of|in|based|who|covering|specializing|specialising|focus|and|on
                |to)\b|[.,]))
        | (?P<beat>(?:covers?|writes?\s(?:about|on|for)|reports?\s(?:on|for)|edits|blogs|hosts|teaches|specializes)\b)
        | (?P<joined>(?:joined|has\s(?:covered|written|worked|reported|been\s(?:with|at|part\sof)))
            \s(?:for\s|at\s)?(?:the\s)?[A-Z]\w))""",
    VERBOSE,
)
_AT_WORK: Final = pattern(rf"\b(?:{_ROLE}|newsroom|newspaper|Reuters|Bloomberg|AP|covers)\b", IGNORECASE)
_FOR_PAPER: Final = pattern(r"\b(?:for|at) (?:The )?[A-Z]")
_PRONOUN_BIO: Final = pattern(
    rf"(?:He|She) (?:(?:is|was) (?:an?|the) [^.!?]{{0,60}}\b(?i:{_ROLE})\b.{{0,200}}"
    r"|(?:covers|writes about|has (?:covered|written for|reported for)|joined [A-Z]).{0,200})",
    DOTALL,
)
_NAMELESS: Final = pattern(
    r"Oversees (?:news )?coverage [a-z]"
    r"|As (?:an? |the )?[^.]{3,60}\b(?i:reporters?|editors?|correspondents?|hosts?|producers?)\b[^.]{0,60}, I\b"
    r"|I(?:’|')?m? (?:an? [^.]{0,40}reporter|cover|report|write)\b|"
    r"(?!The |An? )(?:[A-ZÀ-ÞĀ-Ž][\w.’'-]*(?: [A-ZÀ-ÞĀ-Ž][\w.’'-]*){0,2}-based "
    r"|(?:Senior|Chief|Award-winning|Multimedia) )?"
    rf"(?:[\w-]+ ){{0,3}}(?i:{_ROLE}) (?:covering|reporting on|focusing on|focused on|based in|writing about) [a-zA-Z]"
)
_GOES_ON: Final = pattern(r"(?:, [^,]{2,60},| \([^()]{3,60}\))? [a-zß-ÿ]")  # behind a name, perhaps with an address
_BOOK: Final = pattern(rf"{_PERSON}['’]s? (?:\w+ ){{0,3}}book\b|{_PERSON} is the author of\b")


_SYNDICATE: Final = pattern(  # Creators', King Features', Andrews McMeel's: behind their columns
    r"(?i:(?:send|email) (?:a )?(?:(?:money|time)[\w-]+ (?:or [\w-]+ )?|great |your )?hints?(?: and questions?)? to\b)"
    r"|[(*]{0,2}[A-Z].{3,80}? welcomes? (?:(?:your|readers?['’]?s?['’]?) )?"
    r"(?:responses|questions|comments|letters|e-?mails?)\b"
    r"|Write (?:to )?[A-ZÀ-ÞĀ-Ž][\w.’'-]+(?: [A-ZÀ-ÞĀ-Ž][\w.’'-]+){0,3} at\b"
    r"|(?:Dr\. )?[A-ZÀ-ÞĀ-Ž][\w.’'-]+(?: [A-ZÀ-ÞĀ-Ž][\w.’'-]+){0,3} regrets that\b"
    r"|To find out more about [A-Z].{2,60} and (?:read|to read) (?:features|more|past columns)\b"
    r"|(?:Please )?(?:[Ss]end|E-?mail|Mail|Submit|Address)"
    r" (?:your |any |all )?(?:questions|letters|comments|hints?|queries|mail)\b"
    r".{0,80}"
    r"(?:@| to )"
    r"|(?:Write|Readers (?:can|may) (?:write|send)|Questions (?:can|may) be sent)\b"
    r".{0,80}(?:@|c/o|in care of|P\.?O\.? Box)"
    r"|[A-ZÀ-ÞĀ-Ž][\w.’' ]{2,40} is written by [A-ZÀ-ÞĀ-Ž].{10,200}?\. Contact [A-Z]"  # Dear Abby
    r"|Visit the Creators\b|Follow (?:him|her|them) on Twitter at @"
    r"|[A-ZÀ-ÞĀ-Ž][\w.’' -]{2,60}(?:(?:’|')s)? (?:books?|column|latest book)\b.{0,120}\b(?:is|are) available\b"
)


_BRACKETED: Final = pattern(r"\([A-ZÀ-ÞĀ-Ž][^()]{20,500}?(?:\bwww\.|https?:|@)[^()]*\)\.?")


_CALLS: Final = group(
    *("hint", "welcome", "write", "send", "sent", "regret", "question", "letter", "comment", "quer", "mail"),
    *("creators", "available", "contact", "reach", "follow", "tweet", "text", "call", "found", "twitter", "facebook"),
    *("tip", "idea", "@", "www", "http"),
    starts=("to find",),
)
"""What tells how to reach a writer has one of these, or names X."""

_TELLS: Final = group(
    *("writer", "reporter", "correspondent", "editor", "columnist", "journalist", "producer", "critic"),
    *("photographer", "author", "professor", "lecturer", "director", "fellow", "scholar", "researcher", "student"),
    *("candidate", "contribut", "analyst", "president", "economist", "historian", "attorney", "lawyer", "physician"),
    *("novelist", "poet", "chef", "founder", "ceo", "chair", "dean", "intern", "blog", "broadcaster", "freelancer"),
    *("scientist", "strategist", "videographer", "chief", "executive", "redakteur", "korrespondent", "periodista"),
    *("giornalista", "cover", "write", "written", "wrote", "report", "edits", "hosts", "teaches", "specializes"),
    *("joined", "worked", "been", "book"),
)
"""What tells who a writer is has one of these: a role, or what writers do."""

SIGNS: Final = _CALLS | _TELLS
"""A bio has one of these, or names X."""


def is_bio(text: str, words: int, signs: int) -> bool:
    """Whether a line behind the story, which holds these ``signs``, tells who wrote it or how to reach the writer."""
    if words > LONGEST:
        return False
    if signs & _CALLS or " on X" in text:
        if (words <= LONGEST_CALL and _SYNDICATE.match(text)) or _REACH.match(text):
            return True
        if text[0] == "(" and words <= LONGEST_CALL and _BRACKETED.fullmatch(text):
            return True  # (Orla Tennant reads the stars. Write to her at www.…)
    return signs & _TELLS > 0 and _tells_who(text)


def _tells_who(text: str) -> bool:
    """Whether a line says who a writer is, or where a reporter was."""
    if ("book" in text or " is the author of" in text) and _BOOK.match(text):
        return True
    if " from " in text and _REPORTED.match(text):
        return True
    if found := _BIO.match(text):
        person = found["who"]
        if not names.is_name(person):
            return False
        if found["is"]:
            return True
        if found["beat"]:
            return " " in person or _FOR_PAPER.search(text) is not None
        return " " in person and _AT_WORK.search(text) is not None
    return text.startswith(("He ", "She ")) and _PRONOUN_BIO.fullmatch(text) is not None


_ROLE_FIRST: Final = pattern(
    r"(?:[A-ZÀ-ÞĀ-Ž][\w’'-]+ ){0,3}[Ii]s an? (?:\w+[ -]){0,3}(?:researcher|professor|lecturer|fellow|writer|reporter"
    r"|editor|journalist|author|director|scientist)\b"
)


def says_role(text: str) -> bool:
    """Whether a line begins with a name, or a part of one, and what that writer is: ``is a professor``."""
    return _ROLE_FIRST.match(text) is not None


def is_nameless(text: str) -> bool:
    """Whether a line is the bio below a reporter's name: ``Lisbon-based correspondent covering the sea.`` (Reuters)."""
    return len(text) < LONGEST_NAMELESS and _NAMELESS.match(text) is not None


_DEGREES: Final = pattern(r"(?:, [A-ZÀ-ÞĀ-Ž][\w.-]{1,6}®?)+,?")  # Orla Tennant, M.D., CFP®


_PERSON_TITLE: Final = pattern(  # Dr. Orla Tennant; Korrespondentin Orla Tennant
    r"(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? |(?:(?:Korrespondent|Redakteur|Reporter|Autor)(?:in)?|Correspondent|Author|Writer"
    r"|Editor|Columnist) )"
)
_NETWORKS: Final = pattern(r"(?: (?:Twitter|X|Facebook|Instagram|LinkedIn|Email))*")  # buttons behind a name


_SPEAKS: Final = (" says", " says:", " said", " said:", " wrote:", " replied")  # which stands over a reader's comment


def tells_of(text: str, authors: Iterable[str]) -> bool:
    """Whether a line behind the story tells of one of its authors, as a bio does: ``Orla Tennant has lived in Vik.``"""
    printed = [name for author in authors if (name := author.partition(",")[0]) in text]
    if not printed or text.endswith(_SPEAKS):  # as of most lines
        return False
    text = text.lstrip("([")
    title = _PERSON_TITLE.match(text)
    starts = {0, title.end()} if title is not None else {0}
    return any(text.startswith(name, at) and _tells(text, name, at + len(name)) for name in printed for at in starts)


_OF_BEAT: Final = pattern(  # AP's, below a name: Abernathy covers rivers.
    r" (?:covers|writes about|reports (?:on|from|for)|edits|hosts|has (?:covered|reported|worked|been)|joined|works)\b"
    r"|(?:, [^,]{2,60},)? is (?:an?|the|based|AP|Reuters)\b"
)


def tells_of_last(text: str, name: str) -> bool:
    """Whether a line right below a writer's name tells of her by the last part of it: ``Abernathy covers rivers.``"""
    last = name.rsplit(" ", 1)[-1]
    if not text.casefold().startswith(last.casefold()):
        return False
    return _OF_BEAT.match(text, len(last)) is not None


_IN_CARD: Final = pattern(  # Ida has led the shed since 2011; Voss is our head of knots
    r" (?:is|has|was|holds|leads|works|writes|covers|brings|joined|founded|helps|specializes|specialises|oversees"
    r"|manages|runs|loves|enjoys|spends|started|studied|earned|lives|graduated)\b"
)
_BY_YEARS: Final = (  # With ten years at the shed, Ida knows every knot
    *("With ", "As a", "As the ", "As our ", "For over ", "For more than ", "Over the ", "Having ", "Since "),
)
_FIRST_PERSON: Final = ("I am ", "I'm ", "I’m ", "I have ", "I've ", "I’ve ", "Hi", "Hello", "Hey")
_PERSONAL: Final = pattern(r"\b(?:he|she|his|her)\b", IGNORECASE)
LONGEST_YEARS: Final = 160  # characters in which such a sentence comes to the name


def tells_in_card(text: str, name: str, headed: bool) -> bool:
    """Whether a paragraph below a writer's name, and perhaps a job, tells of her by a part of it.

    Where the name is ``headed`` as a writer's she may tell of herself; elsewhere it says she or he, which nobody
    says of a tool or a company.
    """
    if not (headed or _PERSONAL.search(text)):
        return False
    for part in {name, *name.split(" ")[:: max(1, name.count(" "))]}:  # the first and the last
        if text.startswith(part) and _IN_CARD.match(text, len(part)):
            return True
        if text.startswith(_BY_YEARS) and f", {part} " in text[:LONGEST_YEARS]:
            return True
    return headed and (text.startswith(_FIRST_PERSON) or (text.startswith(_BY_YEARS) and ", I " in text))


def _tells(text: str, name: str, behind: int) -> bool:
    """Whether a bio goes on behind the name, its degrees, and perhaps buttons and the name once more."""
    degrees = _DEGREES.match(text, behind)
    behind = degrees.end() if degrees is not None else behind
    buttons = _NETWORKS.match(text, behind)
    again = buttons.end() if buttons is not None else behind
    again += text[again : again + 1] == " "  # as an image's words and a link, which dumps glue
    if text.startswith(name, again):
        behind = again + len(name)
    return _GOES_ON.match(text, behind) is not None
