"""Credits and what else stands behind a story: contributors, republication notices, bios, desk initials, end marks."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from wireclean.fields import agencies, credit_abroad, names
from wireclean.lazy import DOTALL, IGNORECASE, VERBOSE, pattern
from wireclean.signs import group
from wireclean.typed import Final

LONGEST: Final = 900  # characters; a tagline with a disclosure
REMEMBERED: Final = 1024  # lines: those behind a story recur on a site's pages
LONGEST_SIGNATURE: Final = 46  # characters; "(APA, red, 3.11.2025)"
LONGEST_MARK: Final = 60  # characters; "PTI SKM RBN ANB ANB"

_STORIES: Final = (
    *("story", "article", "report", "piece", "post", "column", "essay", "commentary", "op-ed", "content", "news"),
    *("copy", "interview", "analysis", "item", "investigation", "project", "series", "work"),
)
_STORY: Final = f"(?:{'|'.join(_STORIES)})"
_ROLE: Final = (
    r"(?:writers?|reporters?|correspondents?|editors?|columnists?|journalists?|producers?|critics?|photographers?"
    r"|authors?|professors?|lecturers?"
    r"|directors?|fellows?|scholars?|researchers?|students?|candidates?|contributors?|analysts?|presidents?"
    r"|economists?|historians?|attorneys?"
    r"|lawyers?|physicians?|novelists?|poets?|chefs?|founders?|ceo|chair(?:man|woman)?|dean|interns?|bloggers?"
    r"|broadcasters?|freelancers?"
    r"|scientists?|strategists?|videographers?|chief|executive|editor-in-chief|redakteur(?:in)?|korrespondent(?:in)?"
    r"|journaliste|periodista|giornalista)"
)
# What each credit that may stand anywhere begins with, behind brackets and dashes, or holds: a line with none of these
# is no such credit, and need not be matched with all the patterns below.
_STARTS: Final = (
    *("addi", "furt", "extr", "repo", "writ", "edit", "comp", "grap", "tran", "rese", "fact", "prod", "phot", "vide"),
    *("also", "cont", "with", "file", "mit ", "inpu", "avec", "con ", "com ", "beri", "gesc", "reda", "por ", "vers"),
    *("trad", "rédi", "bear", "redi", "di ", "firs", "a ve", "repu", "publ", "prov", "repr", "der b"),
    *(
        "dies",
        "das ist eine nachricht",
        "this republished",
        "cet ",
        "este",
        "ques",
        "disc",
        "exce",
        "only",
        "anme",
        "hinw",
        "dpa-",
        "asso",
        "ap",
        "kff ",
        "kais",
    ),
    *("khn ", "to c", "to r", "this is an unedited", "this above", "the original", "the following", "the above"),
    "the conversation is",
    *("the this", "the the", "the post", "the associated", "the ap"),
    *(f"{the} {story}" for the in ("this", "the") for story in _STORIES),
)
_WORDS: Final = (
    *("contributed", "not involved", "not work for", "relevant affiliations", "ne travaille pas", "no recibe salario"),
    *("tidak bekerja", "states newsroom", "hat die", "haben die"),
)
_MARKS: Final = "([*_–—- "

SIGNS: Final = group(
    *("contributed", "involved", "work", "relevant", "travaille", "salario", "bekerja", "newsroom", "diese"),
    starts=_STARTS,
)
"""A credit has one of these, unless it stands at the tail."""

_WORKED: Final = pattern(  # (Reporting by …; Editing by …)
    r"[(\[–—-]{0,3}\s?(?:(?:additional|further|extra)\s)?(?:reporting|writing|editing|compiled|edited|graphics?"
    r"|translation|translated|research|fact-checking"
    r"|production|photography|video)(?:,? (?:and|&)?\s?(?:additional )?(?:reporting|writing|editing|research"
    r"|production|compiling|graphics?))*\s+(?:in \w+ )?by\s+(?=[A-Z])",
    IGNORECASE,
)
_FINITE: Final = pattern(
    r"\b(?:found|that|said|says|showed|shows|has|have|had|was|were|is|are|revealed|suggests?|led|won|helped|made"
    r"|will|but|because|he|she|they)\b",
    IGNORECASE,
)
_WORKED_ABROAD: Final = pattern(
    r"\((?:bericht(?:e|et)? (?:von|durch)|geschrieben von|reportage|reporte|reporte de|redacción de|por [A-Z]|avec"
    r"|version française|traducido por|editado por"
    r"|rédigé par|bearbeitet von|redigiert von|reportagem|edição|mit material|di [A-Z])\b[^()]{4,300}\)\.?",
    IGNORECASE,
)
_CONTRIBUTED: Final = pattern(
    r"contributed (?:to (?:this|the|these|our) [\w-]+(?: from [\w ,.]+)?|(?:additional )?(?:reporting|research"
    r"|writing|material|photography|graphics)\b.{0,80}"
    r"|from [A-Z][\w ,.]{2,60})[.)\]]{0,2}$"
)
_REPORTED: Final = pattern(
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3} (?:reported|reports|wrote|is reporting|contributed) from [A-Z]"
)
_WITH: Final = pattern(
    r"[(\[–—*-]{0,3}\s?(?:with\s)(?:additional |further |some |contributions? )?(?:reporting|files?|inputs?"
    r"|assistance|contributions?|information|material|reports?"
    r"|agency inputs?|agencies|research|photos|\(?[A-Z]{2,5}\)? inputs?)\b(?: contributions?)?(?:$|[.)]|\s(?:by|from"
    r"|of|in)\b)"
    r"|[(\[–—*-]{0,3}\s?(?:files from|additional files from|with (?:AFP|AP|Reuters|PTI|dpa|EFE|CNA|ANI|Bloomberg"
    r"|agencies)[).]{0,2}$|mit material (?:von|der)|inputs? from"
    r"|\((?:mit|avec|con|com) (?:AFP|dpa|AP|Reuters|EFE|agencias|agences|agenturen|agências)\b)",
    IGNORECASE,
)
_AGENCIES_HELPED: Final = pattern(  # Avec AFP, Con información de EFE, *Com informações da Reuters
    r"[(\[–—* -]{0,3}(?:with|avec|mit|con|com|met)\s(?:(?:información|informaciones|informações|informação|informazioni"
    r"|reportes|agenturmaterial)\s(?:d(?:e|a|o|as|os|el|ella|ell['’])\s?(?:la\s|los\s|las\s)?)?)?"
    r"(?P<who>[A-ZÀ-Þd(][^():.!?]{1,60})[).]{0,2}",
    IGNORECASE,
)
_DESK_EDITED: Final = pattern(  # Edição: Ada Vermeer, Edited By: Ada Vermeer
    r"(?:edição|edición|editor|edited by|published by|curated by|editado por|redaktion|redazione|redigering|redaktør"
    r"|szerkesztő|szerkesztette|redaktor|редактор|editör|penyunting|redactor|ελληνική απόδοση)\s?:\s?"
    r"(?P<who>\S.{2,60})",
    IGNORECASE,
)
_AND: Final = pattern(r"\s*(?:[,/&;|]|\b(?:and|und|et|y|e|en)\b)\s*")
_USED: Final = pattern(
    rf"(?:Some )?Information for this {_STORY} was (?:also )?(?:contributed|provided|gathered) by .{{3,160}}|"
    rf"(?:The )?(?:information|material|reporting) from (?:the )?[A-Z].{{2,80}}? (?:was|were) used in"
    rf" (?:compiling )?this {_STORY}\.?|(?:The )?[A-Z][\w .]{{2,40}} material was used in this {_STORY}\.?"
    r"|Information from: [A-Z].{2,80}",
    IGNORECASE,
)
_CONTRIBUTORS: Final = pattern(rf"Contributing to (?:this|the) {_STORY} (?:was|were) [A-Z]")
_CONTRIBUTING: Final = pattern(
    r"(?:also )?contribut(?:ing|ors?)(?: reporters?| writers?| from [A-Z][\w ]{2,30})?\s?: \S"
)
_REPUBLISHED: Final = pattern(
    rf"""[(\[*_]{{0,3}}(?:(?:the\ |a\ version\ of\ )?(?:this|the\ (?:original|following|above))\ {_STORY}\s
        (?:(?:was|is|has\ been|is\ being)\ )?(?:also\ )?
        (?:(?:originally|first|initially|previously|jointly)\ )*
        (?:(?:re|co-?)?published|appeared|ran|produced|provided|reprinted|republished|excerpted|adapted|syndicated
            |supplied|distributed|written|reported|supported|funded
            |made\ possible|part\ of\ a\ (?:collaboration|partnership)|comes\ to\ you|brought\ to\ you)\b
        (?!\ (?:on\ )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec
            |\d))                      # a date alone is none
        (?:\ first)?(?:\ (?:here|online|and\ \w+))?\s?(?:,|\(|under|in|on|at|by|from|with|via|through|as\ part|thanks
            |for|courtesy)\b.*
      | (?:re)?published\ with\ (?:the\ )?permission\b.*
      | this\ republished\ (?:story|article)\ is\ part\ of\b.*
      | (?:provided|republished|reprinted)\ (?:by|from|courtesy\ of)\ (?:The\ Conversation|KFF|ProPublica|Stateline
          |States\ Newsroom|Grist|CalMatters|Stacker).{{0,120}}
      | the\ post\ .{{3,200}}\ appeared\ first\ on\ .{{2,80}}
      | der\ beitrag\ .{{3,200}}\ erschien\ zuerst\ auf\ .{{2,80}}
      | die(?:ser|se|ses)\ (?:artikel|beitrag|text|meldung|interview)\ (?:erschien|ist|wurde)\ (?:zuerst|zunächst
          |ursprünglich|erstmals)\b.*
      | (?:cet|este|questo)\ (?:article|artículo|articolo|artigo)\ (?:est\ republié|fue\ publicado
          |è\ stato\ pubblicato|a\ été\ publié|foi\ publicado)\b.*
      )""",
    IGNORECASE | VERBOSE,
)
_QUOTED_TITLE: Final = pattern(  # CalMatters': “Swan delays the train” was originally published by CalMatters.
    r"[\"“‘'][^\"“”]{10,200}[\"”’'] (?:was|is|has been) (?:originally |first |also )?(?:re)?published"
    r" (?:by|in|on|at) .{3,120}"
)
_SYNDICATED: Final = pattern(
    rf"""[(\[*_]{{0,3}}(?:disclaimer\s?:\s?[(\[]?)?(?:
        except\ for\ the\ headline\b.*
      | only\ the\ headline\ and\ picture\ of\ this\ (?:report|story)\b.*
      | (?:this|the)(?:\ above)?\ {_STORY}(?:,[^,]{{3,60}},)?\ (?:has\ )?(?:(?:is|was|has)\ )?(?:not\ been|been
          |not)?\s?(?:edited|modified|created|published|generated|sourced|taken|auto-generated)
            (?:\ (?:by|from|and|with|directly|using)\b.*|\b.{{0,40}}(?:feed|agency|staff).*)
      | (?:this|the)\ {_STORY}\ is\ (?:auto-generated|an\ unedited|part\ of\ a\ syndicated|from\ a\ (?:syndicated
          |wire))\b.*
      | this\ is\ an\ unedited\b.*
      | .{{0,40}}\b(?:hat|haben)\ die(?:se|sen)\ (?:meldung|text|artikel
          |nachricht)\ (?:redaktionell\ )?nicht\ (?:redaktionell\ )?bearbeitet\b.*
      | die(?:se|ser)\ (?:meldung|text|artikel|inhalt|nachricht)\ .{{0,60}}\bautomati(?:sch|siert)\b.*
      | (?:anmerkung|hinweis)?:?\s?die(?:se|ser)\ (?:meldung|nachricht|text)\ (?:ist\ teil|stammt
          |wurde\ von\ der\ deutschen\ presse)\b.*
      | das\ ist\ eine\ nachricht\ direkt\ aus\ dem\ dpa-newskanal\b.*
      | dpa-infocom\b.*
      )""",
    IGNORECASE | VERBOSE | DOTALL,
)
_DISCLAIMER: Final = pattern(
    r"(?:the )?[\w .'’-]{2,40} (?:news department|newsroom|editorial staff|staff) (?:was|were) not involved in the"
    r" creation"
    r"|edited by [A-Z][\w. -]{2,40}, (?:reviewed|fact-checked) by [A-Z][\w. -]{2,40}$",
    IGNORECASE,
)
_WRITER: Final = pattern(
    r"[—–-]{0,2}\s?(?P<agency>(?:The )?Associated Press|AP|Reuters|Bloomberg|CNN|Agence France-Presse|AFP)(?:['’]s?)?"
    r" (?:\w+ )?(?:writer|reporter|journalist|correspondent)s?\b"
)
_PORTRAIT: Final = pattern(
    r"(?:the )?[\w .-]{2,40} is (?:an independent global news organi[sz]ation|one of the world['’]s largest news)"
    r"|follow .{2,60} on (?:twitter|facebook|instagram|x)\b",
    IGNORECASE,
)
_TAGLINE: Final = pattern(
    r"(?P<name>[A-Z][\w’'&.-]*(?: [A-Z&][\w’'&.-]*){0,4}) is (?:"
    r"part of States Newsroom\b"
    r"|(?:a|an) (?:[\w-]+,? ){0,4}?(?:newsroom|news (?:organi[sz]ation|outlet|site|network))\b)"
)
_PRODUCED: Final = pattern(  # This story was originally produced by Stateline, which is part of States Newsroom
    rf"This {_STORY} was originally (?:produced|reported|published) by"
    r" (?P<name>[A-Z][\w’'&.-]*(?: [A-Z&][\w’'&.-]*){0,3}),"
    r" (?:which is|a) (?:part of States Newsroom|(?:[\w-]+,? ){0,4}?news)"
)
_FOUNDATION: Final = pattern(
    r"(?:The )?(?:Associated Press|AP)(?:[’']s?)?\b.{0,160}?\b(?:receives? (?:financial )?support|is supported by"
    r"|solely responsible)\b",
    DOTALL,
)
_RESPONSIBLE: Final = pattern(r"(?:The )?AP is solely responsible for (?:all|this) content")
_NEWSROOM: Final = pattern(
    r"(?:KFF Health News|Kaiser Health News|KHN) (?:is a|\(|, formerly)"
    r"|(?:The )?[A-Z][\w’' &-]{2,50} is (?:a )?part of (?:the )?States Newsroom"
    r"|(?:The )?[A-Z][\w’' &.-]{2,50} is an? [^.]{0,80}?(?:newsroom|news (?:network|organi[sz]ation|outlet|service"
    r"|site|website|agency))\b"
)
_STRONG_NEWSROOM: Final = (
    "The Conversation is an independent",
    "KFF Health News is",
    "Kaiser Health News",
    "KHN (",
    "KHN is",
)
_DISCLOSURES: Final = (
    "do not work for, consult, own shares in",
    "does not work for, consult, own shares in",
    "has disclosed no relevant affiliations",
    "have disclosed no relevant affiliations",
    "ne travaille pas, ne conseille pas, ne possède pas de parts",
    "no recibe salario, ni ejerce labores de consultoría",
    "tidak bekerja, menjadi konsultan",
)
_DISTRIBUTED: Final = pattern(r"\bdistributed by (?P<name>[A-Z][\w&’' ]{1,40}?)\.?$")
_FUNDED: Final = pattern(
    r"(?:[A-Z][\w.’'-]+ ){1,5}(?:(?:has |have )?(?:receive[sd]?) funding from|is affiliated with|is a member of)\b"
)
_FUNDS: Final = ("funding from", "is affiliated with", "is a member of")
_CP: Final = pattern(
    r"This (?:report|content|story|column) by The Canadian Press was first published\b"
    r"|This content was first published by The Canadian Press\b",
    IGNORECASE,
)
_DATE: Final = (
    r"(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}"
)
_FIRST_BY: Final = pattern(r"(?:First|Originally) published (?:by|in|on) [A-Z][\w.’']*(?: [A-Z][\w.’']*){0,4}\.?")
_FIRST: Final = pattern(
    rf"(?:This|The) {_STORY} was (?:originally|first) published (?:at |on )?(?:\d{{1,2}}:\d\d [AP]M,? )?{_DATE}"
    rf"|First published on [A-Z]",
    IGNORECASE,
)
_NAMES: Final = r"[A-ZÀ-Þ][\w.’'-]+(?:\s[A-ZÀ-Þ][\w.’'-]+){0,3}"
_REACH: Final = pattern(
    rf"""[(\[•*_\s–—-]*(?:
        (?i:(?:to\s)?(?:contact|reach)\s(?:the\s)?)(?:(?i:reporters?|writers?|authors?|editors?|columnist
            |staff\swriter)|{_NAMES})\b
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
_TO_CONTACT: Final = pattern(
    r"To contact the (?:reporters?|editors?|authors?)\b|To reach the (?:reporter|editor|writer)\b", IGNORECASE
)
_PERSON: Final = (
    r"(?:Dr\.\s|Prof\.\s|Rev\.\s|Sir\s)?[A-ZÀ-Þ][\w.’'-]+"
    r"(?:\s(?:[A-ZÀ-Þ][\w.’'-]*|de|van|von|der|del|la|al|bin|Ó)){0,4}"
)
_BIO: Final = pattern(
    rf"""[(\[•*_–—\s]*(?:The\swriter,?\s)?(?P<who>{_PERSON})(?:,\s[^,]{{2,80}},|\sand\s{_PERSON})?\s
        (?:(?P<is>(?:is|are|works\sas|serves\sas)\s(?:currently\s|also\s)?(?:an?|the
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
    r"As (?:an? |the )?[^.]{3,60}\b(?i:reporters?|editors?|correspondents?|hosts?|producers?)\b[^.]{0,60}, I\b"
    r"|I(?:’|')?m? (?:an? [^.]{0,40}reporter|cover|report|write)\b|"
    r"(?!The |An? )(?:[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){0,2}-based |(?:Senior|Chief|Award-winning|Multimedia) )?"
    rf"(?:[\w-]+ ){{0,3}}(?i:{_ROLE}) (?:covering|reporting on|focusing on|focused on|based in|writing about) [a-zA-Z]"
)
_GOES_ON: Final = pattern(r"(?:, [^,]{2,60},)? [a-zß-ÿ]")  # behind a name
_BOOK: Final = pattern(rf"{_PERSON}['’]s? (?:\w+ ){{0,3}}book\b|{_PERSON} is the author of\b")


_SYNDICATE: Final = pattern(  # Creators', King Features', Andrews McMeel's: behind their columns
    r"(?i:send (?:a )?(?:(?:money|time)[\w-]+ (?:or [\w-]+ )?|great |your )?hints?(?: and questions?)? to\b)"
    r"|[(*]{0,2}[A-Z].{3,80}? welcomes? (?:(?:your|readers?['’]?s?['’]?) )?"
    r"(?:responses|questions|comments|letters|e-?mails?)\b"
    r"|Write (?:to )?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3} at\b"
    r"|(?:Dr\. )?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3} regrets that\b"
    r"|To find out more about [A-Z].{2,60} and (?:read|to read) (?:features|more|past columns)\b"
    r"|(?:Send|E-?mail|Mail|Submit|Address) (?:your |any |all )?(?:questions|letters|comments|hints?|queries|mail)\b"
    r".{0,80}"
    r"(?:@| to )"
    r"|(?:Write|Readers (?:can|may) (?:write|send)|Questions (?:can|may) be sent)\b"
    r".{0,80}(?:@|c/o|in care of|P\.?O\.? Box)"
    r"|(?:Send|Email) (?:a )?(?:money- or time-saving|great) hints? to\b"
    r"|Visit the Creators\b|Follow (?:him|her|them) on Twitter at @"
    r"|[A-Z][\w.’' -]{2,60}(?:(?:’|')s)? (?:books?|column|latest book)\b.{0,120}\b(?:is|are) available\b"
)
_POSITION: Final = pattern(  # Motley Fool's, Zacks', Benzinga's
    r"(?:[A-Z][\w.’'-]+ ){1,4}(?:has (?:no position|positions) in (?:any of the stocks mentioned|\S)"
    r"|(?:owns|does not own) (?:no )?shares (?:in|of)\b|is an? (?:paid )?(?:affiliate|contributor))"
    r"|Disclosure: .{3,300}\b(?:financial supporters?|supporter of|donors?|funders?)\b"
    r"|The Motley Fool (?:has|owns|recommends|receives)\b"
    r"|The views and opinions expressed (?:herein|in this)\b.{0,60}\b(?:author|writer)"
    r"|The Source:? (?:This|The|Information|Details|Officials|All)\b"
    r"|Information (?:in|for) this (?:story|report) (?:is|was|came) (?:from|provided|gathered)\b"
    r"|The opinions expressed (?:here|herein|in this \w+) are\b"
)


def is_credit(text: str, tail: bool) -> bool:
    """Whether a line credits people or organisations and belongs with the story.

    Contributors (``(Reporting by …; Editing by …)``, ``… contributed to this report.``), republication and
    syndication notices, a newsroom's tagline, foundations' notices and disclosures are credits anywhere. An author's
    bio and a reporter's contact line look like sentences of the story and are credits only behind it.

    Args:
        text: the line.
        tail: whether the line stands at the story's end or behind it.
    """
    if len(text) > LONGEST:
        return False
    text = text.strip("*_ ")
    if text[:1] in "\"“‘'" and _QUOTED_TITLE.fullmatch(text):
        return True
    if len(text) < 6 or text[0] in "\"“„«'‘" or text[-1] == ":":
        return False
    if not tail:
        low = text.casefold()
        if not low.lstrip(_MARKS).startswith(_STARTS) and not any(map(low.__contains__, _WORDS)):
            return False
    return _credits(text, text.count(" ") + 1, tail)


@lru_cache(maxsize=REMEMBERED)
def _credits(text: str, words: int, tail: bool) -> bool:
    if _is_disclaimer(text):
        return True
    if _WORKED.match(text):
        return text[0] in "([" or ";" in text or not _FINITE.search(text[:160])
    if (
        "contributed" in text
        and words <= 90
        and _CONTRIBUTED.search(text)
        and (text[0].isupper() or text[0] in "(–—-[•*")
    ):
        return tail or not _FINITE.search(text[: text.rfind("contributed")]) or " reported from " in text
    if _CONTRIBUTING.match(text) or _CONTRIBUTING.match(text[:1].lower() + text[1:]) or _CONTRIBUTORS.match(text):
        return words <= 60
    if text.endswith(" contributed.") and words <= 40 and (_WRITER.match(text) or agencies.is_agency(text[:-13])):
        return True
    if tail and words <= 24 and (_USED.fullmatch(text) or _credits_desk(text)):
        return True
    if tail and credit_abroad.helped(text):
        return True
    if words <= 45 and (_WITH.match(text) or _WORKED_ABROAD.fullmatch(text)):
        return not _FINITE.search(text) or text[0] in "(–—-["
    if _FIRST_BY.fullmatch(text):
        return True
    if is_first_published(text):
        return _CP.match(text) is not None
    if words <= 130 and (_REPUBLISHED.match(text) or _SYNDICATED.match(text) or _CP.match(text)):
        return True
    if _FOUNDATION.match(text) or _RESPONSIBLE.match(text) or any(map(text.__contains__, _DISCLOSURES)):
        return True
    if text.lstrip("([").startswith(_STRONG_NEWSROOM) or (
        _NEWSROOM.match(text) and (tail or "States Newsroom" in text)
    ):
        return True
    if _TO_CONTACT.match(text):
        return True
    if tail and words <= 90 and (_SYNDICATE.match(text) or _POSITION.match(text)):
        return True
    return tail and words <= 140 and _is_bio(text)


def _credits_desk(text: str) -> bool:
    """Whether a line behind the story names the agencies that it was written with, or who edited it."""
    if found := _AGENCIES_HELPED.fullmatch(text):
        return all(map(agencies.is_agency, _AND.split(found["who"])))
    found = _DESK_EDITED.fullmatch(text)
    return found is not None and all(map(names.is_name, _AND.split(found["who"])))


def _is_bio(text: str) -> bool:
    """Whether a line behind the story tells who wrote it or how to reach the writer."""
    if _REACH.match(text) or (any(map(text.__contains__, _FUNDS)) and _FUNDED.match(text)):
        return True
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


def is_nameless_bio(text: str) -> bool:
    """Whether a line is the bio below a reporter's name: ``Lisbon-based correspondent covering the sea.`` (Reuters)."""
    return _NAMELESS.match(text) is not None and len(text) < LONGEST


_DEGREES: Final = pattern(r"(?:, [A-Z][\w.-]{1,6}®?)+,?")  # Orla Tennant, M.D., CFP®


_PERSON_TITLE: Final = pattern(  # Dr. Orla Tennant; Korrespondentin Orla Tennant
    r"(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? |(?:(?:Korrespondent|Redakteur|Reporter|Autor)(?:in)?|Correspondent|Author|Writer"
    r"|Editor|Columnist) )"
)
_NETWORKS: Final = pattern(r"(?: (?:Twitter|X|Facebook|Instagram|LinkedIn|Email))*")  # buttons behind a name


def tells_of(text: str, authors: Iterable[str]) -> bool:
    """Whether a line behind the story tells of one of its authors, as a bio does: ``Orla Tennant has lived in Vik.``"""
    names = [name for author in authors if (name := author.split(",")[0]) in text]
    if not names:  # as of most lines
        return False
    title = _PERSON_TITLE.match(text)
    starts = {0, title.end()} if title is not None else {0}
    return any(text.startswith(name, at) and _tells(text, name, at + len(name)) for name in names for at in starts)


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


def is_first_published(text: str) -> bool:
    """Whether a line gives the date of first publication, as McClatchy's and The Canadian Press's do."""
    if text[:1] not in "tTfF":  # This, The, First
        return False
    return _CP.match(text) is not None or _FIRST.match(text) is not None


_SLASHED: Final = pattern(
    r"[a-z]{2,4}(?:-[a-z]{1,4})?(?:/[a-z]{1,4}(?:-[a-z]{1,4})?){1,6}"
)  # asl/tib/pid/cac, el-gm/ph/ts
_NO_INITIALS: Final = frozenset(
    {
        "and/or",
        "yes/no",
        "he/she",
        "she/her",
        "him/her",
        "his/her",
        "on/off",
        "am/pm",
        "km/h",
        "s/he",
        "w/o",
        "in/out",
        "pro/con",
    }
)
_AGENCY_INITIALS: Final = pattern(
    r"dpa(?:[ /-][a-z]{2,4}){1,7}(?: [a-z]{2,3}){0,6}|(?:PTI|ANI|IANS|UNI|AAP|KNA|epd)(?: [A-Z]{2,5}){1,7}"
    r"|AAP [a-z]{1,4}/[a-z]{0,4}"
    r"|(?:AFP|afp)(?:[ /][a-z]{2,4}){1,4}|\((?:SDA|ATS|APA|dpa|KNA|epd|SID)\s?\\?/\s?[a-z]{2,5}\)"
    r"|[A-Z]{2,4} [A-Z]{2,4} [A-Z]{2,4}|[A-Z]{2,5} ?// ?[A-Z]{2,5}"  # Lusa: AJPD // MCL
)
_PTI_ALONE: Final = pattern(r"[A-Z]{2,4}(?: [A-Z]{2,4}){2,6}")
_INITIALS: Final = pattern(r"[a-z]{2,4}(?:-[a-z]{1,4})?")
_MARKS_SMALL: Final = frozenset({"dpa", "afp", "sda", "apa", "epd", "kna", "rtr", "ap", "ats", "awp", "reuters", "sid"})


def is_desk_initials(text: str) -> bool:
    """Whether a line holds only the desk's initials: ``asl/tib/pid/cac``, ``dpa hm bs``, ``PTI SKM RBN``."""
    if len(text) > LONGEST_MARK:
        return False
    text = text.strip(" .*_")
    if _SLASHED.fullmatch(text):
        return text not in _NO_INITIALS
    if "/" in text and " " not in text and _signing(text):
        return True
    found = _AGENCY_INITIALS.fullmatch(text)
    return (found is not None and _PTI_ALONE.fullmatch(text) is None) or (
        text[:4] in ("PTI ", "ANI ", "UNI ") and _PTI_ALONE.fullmatch(text) is not None
    )


def _signing(text: str) -> list[str]:
    """The agencies among initials with slashes between them (``mfh/dpa/AFP``, ``(afp/dpa)``); else an empty list."""
    parts = text.strip("().").split("/")
    marks = [
        part
        for part in parts
        if part in _MARKS_SMALL or (part[:1].isupper() and agencies.is_agency(part) and agencies.is_organisation(part))
    ]
    others = [part for part in parts if part not in marks]
    known = bool(marks) and all(map(_INITIALS.fullmatch, others)) and len(parts) <= 6
    return marks if known and (others or text[0] == "(") else []


_END: Final = pattern(
    r"[-–—] ?(?:30|0) ?[-–—]|#{3,}|# ?# ?#(?: ?#)*|\([Ee][Nn][Dd][Ss]?\)|END|-?ENDS?-|/?ends/?\.?|ENDS\.?|End/"
    r"|Enditem|-{0,2}\s?enditem|(?:Lusa|EFE|ANSA|dpa|Efe)?[/ ]?(?:Fim|Fin)|\[?End of (?:story|article|text)\]?"
    r"|(?:First )?Published in [A-Z][\w’' ]{2,40}, [A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\.?"  # in Dawn, …
    r"|xxx|\(?END\)? Dow Jones Newswires.{0,60}|\(Ende\)|Ende|\(fine\)|■|◼|●"
)
_SIGNATURE: Final = pattern(
    r"(?:[=–—-]{1,3}\s?(?P<dashed>[A-Za-z][A-Za-z ]{1,20})|\((?P<bracketed>[A-Za-z][A-Za-z/ ]{1,24})\)"
    r"|(?P<bare>[A-Z]{2,5}|dpa))\s?[.=]?"
)
_NAMED_SOURCE: Final = pattern(  # Quelle: dpa, Źródło: PAP, Verwendete Quellen: Nachrichtenagentur dpa
    r"(?:(?:verwendete )?quellen?|mit material (?:von|der)|fuente|fonte|source|bron|källa|kilde|lähde|źródło|zdroj"
    r"|forrás|sursa"
    r"|izvor|vir|източник|извор|источник|джерело|πηγή|kaynak|sumber|nguồn|theo|heimild|šaltinis|avots|allikas|来源"
    r"|來源|المصدر|מקור|स्रोत|출처)(?:\s?[:：]\s?|\s)"
    r"(?:(?:nachrichten)?agentur(?:en)?\s|агентство\s|agência\s|ajansı\s)?(?P<who>[^:：.]{2,40})",
    IGNORECASE,
)
_SIGNATURE_LAST: Final = pattern(
    r"(?:[(/](?P<bracketed>[^\W\d_][\w/-]{1,12})(?:[,/;]\s?[^()/]{1,30})?[)/]"
    r"|(?:[=–—-]{2}|[.”\"»]\s?[–—-]\s?)(?P<dashed>[A-Z][A-Za-z]{1,10})"
    r"|[.”\"»] (?P<bare>[A-Z]{2,6}|REUTERS|BLOOMBERG|BERNAMA|Reuters|Bernama|dpa))\s?\.?$"
)


def is_end_mark(text: str) -> bool:
    """Whether a line is an end mark or an agency's signature alone: ``-30-``, ``(END)``, ``==Kyodo``, ``(ANI)``."""
    if len(text) > LONGEST_MARK + 20:
        return False
    text = text.strip(" *_")
    if _END.fullmatch(text) or text == "Australian Associated Press" or _named_source(text):
        return True
    found = _SIGNATURE.fullmatch(text)
    if found is None:
        return False
    mark = found["dashed"] or found["bracketed"] or found["bare"]
    if found["bare"]:
        return mark in ("PTI", "EFE", "IANS", "ANI", "KNA", "dpa", "AAP", "GNA", "NAN", "ANP", "CMC", "ANSA", "BSS")
    return agencies.is_agency(mark) and agencies.is_organisation(mark)


def _named_source(text: str) -> str | None:
    """The agency that a line names as the story's source, and nothing else: ``Quelle: dpa``, ``Źródło: PAP``."""
    found = _NAMED_SOURCE.fullmatch(text)
    if found is None:
        return None
    first = _AND.split(found["who"].strip())[0]
    return first if agencies.is_agency(first) and (agencies.is_organisation(first) or first in _MARKS_SMALL) else None


_PROMO_STARTS: Final = (
    *("compan", "follow", "more ", "get ", "for ", "read ", "see ", "find ", "ap", "our ", "this ", "use our"),
    *("keep up", "sign up", "republish", "online"),
)
PROMO_SIGNS: Final = group(starts=_PROMO_STARTS)
_PROMO: Final = pattern(
    r"""(?:
        companies\ (?:mentioned\ )?in\ this\ (?:story|report|article)\s?:
      | companies\ mentioned\s?:
      | follow\ (?:the\ )?(?:AP|Associated\ Press|AFP|Reuters|ANI)(?:[’']s?)?\b.{0,40}\b(?:coverage|reporting|stories
          |on|at)\b
      | follow\ .{2,80}\ coverage\ (?:of\ .{2,80})?\ ?(?:at|here|:)
      | (?:more|get\ more|for\ more|read\ more|see\ more|find\ more)\ (?:of\ )?AP\b.{0,60}(?::|https?|\bcoverage\b
          |\bvisit\b|\bgo\ to\b)
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
      | for\ (?:more|the\ latest|breaking)\ (?:news|on|information|stories).{0,80}\b(?:visit|head\ to|go\ to|follow
          |click|see)\b
      | online:?\ ?(?:https?://|www\.)
      )""",
    IGNORECASE | VERBOSE,
)


def is_promo_signoff(text: str) -> bool:
    """Whether a line behind the story calls to follow, to read or to republish, and credits nobody.

    ``Companies in this story: (TSX:ABC)``, ``Follow AP's coverage of … at https://…``, ``More AP NBA: https://…``,
    ``Our Standards: The Thomson Reuters Trust Principles.``
    """
    if len(text) > 400:
        return False
    text = text.lstrip("*_-– •—(")
    return text[:9].casefold().startswith(_PROMO_STARTS) and _PROMO.match(text) is not None


def _is_disclaimer(text: str) -> bool:
    """Whether a site says that it only passes an agency's story on."""
    low = text[:300].casefold()
    return ("not involved" in low or low.startswith("edited by")) and _DISCLAIMER.match(text[:300]) is not None


def is_portrait(text: str) -> bool:
    """Whether an agency or wire describes itself, as it does below every story; that is no credit."""
    return _PORTRAIT.match(text[:300]) is not None


def tagline_source(text: str) -> str | None:
    """The newsroom that a tagline presents, whose story it is: ``KFF Health News is a national newsroom that …``.

    Known from KFF Health News, the papers of States Newsroom and other nonprofit newsrooms that others republish.
    """
    match = _TAGLINE.match(text[:300]) or _PRODUCED.match(text[:120])
    return match["name"] if match is not None else None


def distributor(text: str) -> str | None:
    """Who distributed the story, where a notice of republication says it: ``… reviewed and distributed by Stacker.``"""
    match = _DISTRIBUTED.search(text)
    return match["name"] if match is not None else None


def sign_off_agency(text: str) -> str | None:
    """The agency that signs a line or the end of a paragraph, by its full name; ``None`` where none does.

    ``Associated Press writer …``, ``--IANS``, ``==Kyodo``, ``… is awaited. (ANI)``, ``(ANSA).``, ``PTI SKM RBN``,
    ``dpa hm bs``, ``Enditem`` (Xinhua) and The Canadian Press's ``This report by …`` sign.
    """
    text = text.strip()
    if _CP.match(text):
        return "The Canadian Press"
    if writer := _WRITER.match(text):
        return agencies.full_name(writer["agency"])
    if len(text) <= LONGEST_MARK and (is_end_mark(text) or is_desk_initials(text)):
        if text.casefold().strip("- .") == "enditem":
            return "Xinhua News Agency"
        if text == "Australian Associated Press":
            return text
        if source := _named_source(text):
            return agencies.full_name(source) or source
        if found := _SIGNATURE.fullmatch(text):
            mark = found["dashed"] or found["bracketed"] or found["bare"]
            return agencies.full_name(mark) or (mark if agencies.is_agency(mark) else None)
        if "/" in text and (marks := _signing(text.strip(" .*_"))):
            return agencies.full_name(marks[0])
        return agencies.full_name(text.strip("(").split()[0].split("/")[0])
    found = _SIGNATURE_LAST.search(text[-LONGEST_SIGNATURE:])
    if found is None:
        return None
    mark = (found["bracketed"] or found["dashed"] or found["bare"]).split("/")[0]
    known = agencies.is_agency(mark) and (agencies.is_organisation(mark) or mark in _MARKS_SMALL)
    return (agencies.full_name(mark) or mark) if known else None
