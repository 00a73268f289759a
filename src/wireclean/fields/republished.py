"""Where a story comes from: notices of republication and syndication, and of its first publication."""

from __future__ import annotations

from wireclean.lazy import DOTALL, IGNORECASE, VERBOSE, pattern
from wireclean.typed import Final

LONGEST: Final = 130  # words
HEAD: Final = 300  # characters in which a disclaimer says what it is
_QUOTES: Final = "\"“‘'"
STORIES: Final = (
    *("story", "article", "report", "piece", "post", "column", "essay", "commentary", "op-ed", "content", "news"),
    *("copy", "interview", "analysis", "item", "investigation", "project", "series", "work"),
)
STORY: Final = f"(?:{'|'.join(STORIES)})"
"""What such lines call the story."""

_REPUBLISHED: Final = pattern(
    rf"""[(\[*_]{{0,3}}(?:(?:the\ |a\ version\ of\ )?(?:this|the\ (?:original|following|above))\ {STORY}\s
        (?:(?:about|on)\ [\w’'\ -]{{3,60}}?\s(?=was\ produced\ ))?                # The Hechinger Report's
        (?:(?:was|is|has\ been|is\ being)\ )?(?:also\ )?
        (?:(?:originally|first|initially|previously|jointly)\ )*
        (?:(?:re|co-?)?published|appeare?[sd]|ran|featured|produced|provided|reprinted|republished|excerpted|adapted|syndicated
            |supplied|distributed|written|reported|supported|funded
            |made\ possible|part\ of\ a\ (?:collaboration|partnership)|comes\ to\ you|brought\ to\ you)\b
        (?!\ (?:on\ )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec
            |\d))                      # a date alone is none
        (?:\ first)?(?:\ (?:here|online|and\ \w+))?\s?(?:,|\(|under|in|on|at|by|from|with|via|through|as\ part|thanks
            |for|courtesy)\b.*
      | materials\ provided\ by\ .{{3,120}}\.\ note:\ content\ may\ be\ edited\b.*    # ScienceDaily's
      | published\ in\ the\ print\ edition\b.*
      | (?:re)?published\ with\ (?:the\ )?permission\b.*
      | this\ {STORY}\ (?:is|comes)\ from\ a\ (?:reporting\ )?partnership\b.*     # NPR's, with KFF Health News
      | before\ you\ go…\ if\ you\ learned\ something\ from\ this\b.*           # Spotlight PA's
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
      | (?:this|the)(?:\ above)?\ {STORY}(?:,[^,]{{3,60}},)?\ (?:has\ )?(?:(?:is|was|has)\ )?(?:not\ been|been
          |not)?\s?(?:edited|modified|created|published|generated|sourced|taken|auto-generated
              |auto-published)
            (?:\ (?:by|from|and|with|directly|using)\b.*|\b.{{0,40}}(?:feed|agency|staff).*)
      | (?:this|the)\ {STORY}\ is\ (?:auto-generated|an\ unedited|part\ of\ a\ syndicated|from\ a\ (?:syndicated
          |wire))\b.*
      | this\ is\ an\ unedited\b.*
      | (?:this|the)(?:\ above)?\ {STORY}\ (?:is|has\ been)\ (?:verified|written|authored|edited)
          \ and\ (?:authored|edited|published|verified)\ by\b.*                    # LatestLY's, of ANI
      | .{{0,40}}\b(?:hat|haben)\ die(?:se|sen)\ (?:meldung|text|artikel
          |nachricht)\ (?:redaktionell\ )?nicht\ (?:redaktionell\ )?bearbeitet\b.*
      | die(?:se|ser)\ (?:meldung|text|artikel|inhalt|nachricht)\ .{{0,60}}\bautomati(?:sch|siert)\b.*
      | (?:anmerkung|hinweis)?:?\s?die(?:se|ser)\ (?:meldung|nachricht|text)\ (?:ist\ teil|stammt
          |wurde\ von\ der\ deutschen\ presse)\b.*
      | (?:das\ ist\ eine\ nachricht\ )?direkt\ aus\ dem\ dpa-newskanal\b.*
      | dpa-infocom\b.*
      | disclaimer\s?:\ the\ contents?\ of\ this\ press\ release\b.*                    # ZAWYA's
      | advertorial\ disclaimer\s?:.*                                            # ANI's
      )""",
    IGNORECASE | VERBOSE | DOTALL,
)
_CONDENSED: Final = pattern(
    r"\bedited (?:\w+ )?(?:and condensed|for (?:length|clarity|brevity|space|style))\b", IGNORECASE
)
_DISCLAIMER: Final = pattern(
    r"(?:the )?[\w .'’-]{2,40} (?:news department|newsroom|editorial staff|staff) (?:was|were) not involved in the"
    r" creation"
    r"|edited by [A-Z][\w. -]{2,40}, (?:reviewed|fact-checked) by [A-Z][\w. -]{2,40}$",
    IGNORECASE,
)
_FIRST_OF: Final = pattern(
    rf"[(\[]?This {STORY} (?:was )?(?:(?:originally|first) )(?:appeared|published|produced) (?:by|in|on|at)"
    r" (?P<name>[A-Z][\w’'&.-]*?(?: [A-Z&][\w’'&.-]*?){0,4})(?=[.,:]|\s[a-z]|$)"
)
_DISTRIBUTED: Final = pattern(r"\bdistributed by (?P<name>[A-Z][\w&’' ]{1,40}?)(?:\.?$|\.\s(?=[A-Z]))")
CP: Final = pattern(
    r"This (?:report|content|story|column) by The Canadian Press was first published\b"
    r"|This content was first published by The Canadian Press\b",
    IGNORECASE,
)
_DATE: Final = (
    r"(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}"
)
_WRITTEN: Final = pattern(  # on Yahoo; Billy Graham's column
    r"(?:It|This (?:article|story)) was written by:? [A-Z].{2,200}"
    r"|\(?This column is based on the (?:words|writings)\b.{2,120}"
)
_FIRST_BY: Final = pattern(r"(?:First|Originally) published (?:by|in|on) [A-Z][\w.’']*(?: [A-Z][\w.’']*){0,4}\.?")
_FIRST: Final = pattern(
    rf"(?:This|The) {STORY} was (?:originally|first) published (?:at |on )?(?:\d{{1,2}}:\d\d [AP]M,? )?{_DATE}"
    rf"|First published on [A-Z]",
    IGNORECASE,
)


def is_first_published(text: str) -> bool:
    """Whether a line gives the date of first publication, as McClatchy's and The Canadian Press's do."""
    if text[:1] not in "tTfF":  # This, The, First
        return False
    return CP.match(text) is not None or _FIRST.match(text) is not None


def is_disclaimer(text: str) -> bool:
    """Whether a site says that it only passes an agency's story on."""
    low = text[:HEAD].casefold()
    return ("not involved" in low or low.startswith("edited by")) and _DISCLAIMER.match(text[:HEAD]) is not None


def is_republished(text: str, words: int) -> bool:
    """Whether a line says where the story was published first, or that it was passed on as it came."""
    if _FIRST_BY.fullmatch(text) or _WRITTEN.fullmatch(text) or CP.match(text):
        return True
    if is_first_published(text) or _CONDENSED.search(text):
        return False
    return words <= LONGEST and (_REPUBLISHED.match(text) is not None or _SYNDICATED.match(text) is not None)


def names_title(text: str) -> bool:
    """Whether a line says where the story was published, and begins with its title in quotation marks."""
    return text[:1] in _QUOTES and _QUOTED_TITLE.fullmatch(text) is not None


def newsroom(text: str) -> str | None:
    """Whose story it is that a notice of republication passes on: ``This story was originally published by …``."""
    found = _FIRST_OF.match(text)
    return found["name"] if found is not None else None


def distributor(text: str) -> str | None:
    """Who distributed the story, where a notice of republication says it: ``… reviewed and distributed by Stacker.``"""
    match = _DISTRIBUTED.search(text)
    return match["name"] if match is not None else None
