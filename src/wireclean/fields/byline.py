"""Bylines: who wrote the story, in one to four short lines."""

from __future__ import annotations

from collections.abc import Sequence

from wireclean import dates
from wireclean.fields import agencies, byline_words, places
from wireclean.fields.byline_names import (
    BRACKETED,
    FROM,
    HOUSE,
    LONGEST,
    Credit,
    is_nobody,
    is_staff,
    organisation,
    read,
    unglue,
)
from wireclean.fields.byline_trim import MONTH, trim
from wireclean.fields.names import (
    NO_NAMES,
    is_full_name,
    is_name,
    is_title,
)
from wireclean.lazy import IGNORECASE, VERBOSE, pattern
from wireclean.signs import LONGEST_START, group
from wireclean.typed import Final, Match, NamedTuple

LONGEST_UNMARKED: Final = 140  # characters; without a ``By``
MOST_LINES: Final = 4
SHORTEST_AGENCY: Final = 3  # letters of an agency's name below a label; two are as likely somebody's initials
MOST_NAMED: Final = 8  # lines of ``By`` and names, each with a line to itself
MOST_PAPER: Final = 5  # words of a paper's name
FEWEST_LISTED: Final = 3  # lines of a list of names: By a name, and, a name


class Byline(NamedTuple):
    """A byline.

    ``text`` is the byline as printed, without ``By`` and without a date, an address or a handle behind it, its
    lines joined with a comma; ``authors`` the people in it; ``affiliation`` the organisation they write for (a big
    agency by its full name); ``used`` how many of the lines it took; ``marked`` whether a word such as ``By`` says
    that it is a byline. An unmarked one (``Ada Vermeer``, ``Press Trust of India``) is one only at the right place.
    """

    text: str
    authors: tuple[str, ...]
    affiliation: str | None
    used: int
    marked: bool


_MARK: Final = pattern(
    rf"""(?:
        (?:story|written|reported|words|text|words\ and\ (?:photos|pictures)|authored|article|posted|(?:a\ )?report
            |edited\ and\ written|published|curated|contributed|analysis|opinion|commentary|column|perspective|review)
            \ by(?:\s?:\s*|\s+|$)                                           # Story by, Reported by:
      | (?:eine?\ )?(?:kommentar|analyse|reportage|kolumne|interview|gastbeitrag|ein\ gastbeitrag)\ von(?:\s?:\s*|\s+|$)
      | (?:propos\ recueillis|texte|une\ enquête)\ (?:de|par)(?:\s?:\s*|\s+|$)
      | as\ told\ to(?:\s+|$)                                                     # As told to Ada Vermeer
      | author\ of\ the\ article\s?:?\s*                                     # Author of the article:
      | dal(?:la)?\ (?=nostr) | van\ (?=onze\ ) | de\ (?=notre\ |nos\ |nuestr)  # Dal nostro inviato Ada Vermeer
      | autor(?:ka)?\ (?=(?-i:[A-ZÀ-Þ]))
      | (?:author|autor|autoría|автор|yazan|penulis|tác\ giả|作者|نویسنده|مصنف|लेखक),\ (?=\S)  # BBC World Service
      | author\ (?=(?-i:[A-ZÀ-Þ])) | from\ (?=\S)                            # From Ada Vermeer, Abuja
      | (?:by|von|par|por|di|da|door|af|av)(?:\s?:\s*|\s+|$)                 # By, by:, Von
      | (?:author|authors|autor|autorin|autoren|auteur|auteurs|autore|autores|text|texto|texte|testo|tekst|story
          |reporter|journalist|writer
          |skribent|written|redakteur|автор|автори|авторы|автора|текст|журналіст|журналист|пише|аутор
          |autora|autorka|autorzy|autorius|autors|szerző|írta|penulis|pewarta|oleh|συντάκτης|συντάκτρια|γράφει|piše
          |napisao|napisala|yazar|mwandishi|tác\ giả|كتب|كتبت|بقلم|تقرير|מאת|נכתב\ על\ ידי|نویسنده|लेखक|रिपोर्टर
          )\s?:\s*                                                           # Author:, Text:
      | (?:na|gan)\ (?=(?-i:[A-Z][a-z]+\ [A-Z]))                              # Swahili and Welsh
      | (?:от|від|автор)\s+ | (?:oleh|deur|بقلم|מאת)\s+
      | {byline_words.MARKS}
      )""",
    IGNORECASE | VERBOSE,
)
_MARK_STARTS: Final = (  # what all marks begin with, folded: what begins otherwise need not be matched
    "as told to ",
    *("by", "von ", "von:", "par ", "par:", "por ", "por:", "di ", "di:", "da ", "da:", "door ", "door:", "af ", "af:"),
    *("av ", "av:", "story", "written", "reported", "words", "text", "authored", "article", "posted", "report"),
    *("a report", "edited and", "published", "curated", "contributed", "analysis", "opinion", "commentary", "column"),
    *("perspective", "review", "kommentar", "analyse", "reportage", "kolumne", "interview", "gastbeitrag", "eine "),
    *("ein ", "propos", "une ", "author", "autor", "auteur", "dal ", "dalla ", "van onze", "de notre", "de nos"),
    *("de nuestr", "from ", "testo", "tekst", "journalist", "writer", "skribent", "redakteur", "авто"),
    *("аутор", "текст"),
    *("журнал", "пише", "от ", "від ", "szerz", "írta", "penulis", "pewarta", "oleh", "deur", "συντάκτ", "γράφει"),
    *("piše", "napisa", "yazar", "mwandishi", "tác ", "كتب", "بقلم", "تقرير", "מאת", "נכתב", "نویسنده", "लेखक"),
    *("रिपोर्टर", "na ", "gan "),
    *byline_words.STARTS,
)
_FIRST_TWO: Final = frozenset(start[:2] for start in _MARK_STARTS)
_BARE: Final = frozenset({"author", "autor", "auteur", "autore"})

_HOUSE_FIRST: Final = pattern(r"(?P<house>[A-Z][^|]{1,40}) \| [Bb]y ")  # KCUR | By Ada Vermeer
_AGAIN: Final = pattern(r"\s(?:by|BY|By)\s")
_SPECIAL: Final = pattern(r"(?:[Ss]pecial to|[Ff]or|[Oo]f) (?:[Tt]he )?(?=[A-Z])")
_MARK_ALONE: Final = pattern(r"\([A-Z]{2,5}\)")  # (TNS)
_RARE: Final = (  # also words with which headlines begin
    *("da", "door", "af", "av", "di", "от", "від", "from"),
    *("oleh", "deur", "na", "gan", "autor", "autorka", "автор", "بقلم", "מאת", "de", "του", "τησ"),
)
_ADDRESS_FIRST: Final = pattern(r"\S+@\S+\s\(([^()@]{3,60})\)$")  # desk@example.com (Ada Vermeer)
_WITH_AGENCY: Final = pattern(  # Le Monde avec AFP, red mit dpa, 20 Minutes avec agence
    r"(?P<first>\w[\w&.’' -]{1,40}?),?\s(?:avec|mit|con|com|with|met|med)\s(?:l['’]|der\s|la\s)?"
    r"(?P<second>[\w./ -]{2,30})"
)
_AT_SITE: Final = pattern(
    r"(?P<name>[^-–—]{4,40}) - (?P<site>[a-z]+[A-Z]\w+|[\w-]+\.(?:com|co|id|my|net))"
)  # Ida Voss - detikNews
_PLACED_BEHIND: Final = pattern(  # Ida VOSS / SİNOP (DHA), Ida VOSS/SİNOP, (DHA)
    r"(?P<name>[^/()]{4,40}?)\s?/\s?[^/(),]{3,30},?\s?\((?P<agency>[^()]{2,5})\)"
)
_HEADED: Final = pattern(r"(?:L['’]|(?:Le|La|Les|El|Il|Der|Die|Das|De|O) )[A-ZÀ-Þ]")  # L'Obs avec AFP
_DESK_INITIALS: Final = pattern(r"(?:[A-ZÀ-Þ]\.?[- ]?){1,4}")  # L.R. avec AFP
_HOUSES: Final = pattern(r"\s*[,/+]\s*|\s(?:e|y|et|und|en|og|och|ja|i|a)\s")
_LISTED: Final = (",", "/", "+", " e ", " y ", " et ", " und ", " en ", " og ", " och ", " ja ", " i ", " a ")
MOST_HOUSES: Final = 3  # papers and agencies that have written together
_EAST_REPORTER: Final = (
    pattern(  # 記者陳柏安／苗栗報導, 聯合報／記者陳柏安／苗栗即時報導, 〔記者陳柏安／苗栗報導〕, 记者 林晓舟
        r"[〔【（(\[]?(?:(?P<house>[\u4e00-\u9fff]{2,8}?)\s?[／/]?\s?)?(?:本[報报])?(?:記者|记者)\s?"
        r"(?P<names>[\u4e00-\u9fff]{2,4}(?:[、 ][\u4e00-\u9fff]{2,4}){0,3})"
        r"(?:\s?[／/]?\s?(?P<place>[\u4e00-\u9fff]{2,6})?(?:即時)?(?:綜合)?(?:報導|报道|報道|電|电|專電))?[〕】）)\]]?"
    )
)
_KOREAN: Final = pattern(r"(?P<name>[가-힣]{2,4})\s?(?:기자|특파원|선임기자|논설위원|인턴기자)")
_WRITES: Final = pattern(r"(?P<name>\S+(?: \S+){1,3}) (?:skrifar|skrifa|skriver|pisze|írja|kirjoittaa)")
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
_STUB: Final = pattern(r"\[[\w-]{2,16}\](?=[A-ZÀ-Þ])")  # [7b6]Ada Vermeer, behind w3m's stand-in for a portrait
_TWICE: Final = 5  # letters with which a name begins, and begins again
_BEFORE: Final = pattern(  # 5:45 AM PST 11/19/2019 by, Last updated on April 8, 2024 by, updated 8 Apr 2024 written by
    r"(?P<stamp>[\w:/.,|•·() –-]{4,60}?)[\s|•·–-]+(?=(?:(?:written )?by|von)\s)", IGNORECASE
)
_STAMP_STARTS: Final = pattern(
    rf".{{0,7}}\d|(?:last|first|published|posted|updated|modified|\w+day)\b|{MONTH}", IGNORECASE
)
_STAMP_WORD: Final = pattern(
    rf"(?:\d[\d:./,-]*(?:st|nd|rd|th|am|pm)?|[ap]\.?m\.?|uhr|at|on|um|am|der|(?:last|first|published|posted|updated|modified):?|[a-z]{{2,4}}"
    rf"|{MONTH}|\W+|\w+day),?",
    IGNORECASE,
)

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
_BETWEEN: Final = frozenset({",", "and", "&", "und", "et", "y", "e", "og", "och", "en", "ja", "i", "și"})  # two names
_OPEN_LIST: Final = (",", *(f" {word}" for word in sorted(_BETWEEN) if word != ","))
_GLUED_BY: Final = pattern(r"(?:[bB]y|Von)(?=[A-Z](?:[a-zà-ÿ’'-]+|[A-ZÀ-Þ’'-]+) [A-Z])")  # byAda Vermeer, ByADA VERMEER
_EMPHASIS: Final = pattern(r"(?<=[^\W_])_ ?(?=[A-ZÀ-Þ])")  # _Von Ada Vermeer_Korrespondentin, which is no Markdown
_GLUED: Final = pattern(r"[a-zà-ÿ][A-Z@]")  # in lines where either is
_GLUED_HANDLE: Final = pattern(r"(?<=[a-zà-ÿ])(?=@[A-Za-z_]\w+$)")


def _tidy(line: str) -> str:
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


def _one_list(lines: Sequence[str]) -> tuple[Sequence[str], int]:
    """The lines with those in one on which names stand each by itself, and how many lines went into it.

    ``By``, ``Ada Vermeer,``, ``Tom Holm``, ``and``, ``Kim Ji-won``; ``Von Ada Vermeer``, ``und``, ``Tom Holm``.
    """
    if len(lines) < FEWEST_LISTED:
        return lines, 0
    joined = lines[1].casefold() in _BETWEEN
    if not joined and _MARK.fullmatch(lines[0]) is None:
        return lines, 0
    merged, last = (lines[0], 0) if joined else (lines[1], 1)
    while last + 1 < len(lines) and (merged.casefold().endswith(_OPEN_LIST) or lines[last + 1].casefold() in _BETWEEN):
        last += 1
        merged = f"{merged}{'' if lines[last] == ',' else ' '}{lines[last]}"
    if last < 2:
        return lines, 0
    return [merged if joined else f"{lines[0]} {merged}", *lines[last + 1 :]], last


def parse(lines: Sequence[str], *, unmarked: bool = True) -> Byline | None:
    """The byline with which some lines begin, or ``None``.

    Args:
        lines: some consecutive short lines, the possible byline first; only as many are used as belong to it.
        unmarked: whether a byline without a word such as ``By`` is wanted, too, which takes longer to tell.
    """
    lines, listed = _one_list(lines)
    found = _parse(lines, unmarked)
    return found._replace(used=found.used + listed) if found is not None and listed else found


def _parse(lines: Sequence[str], unmarked: bool) -> Byline | None:
    if not lines:
        return None
    if not (unmarked or _may_be_marked(lines[0].lstrip("•·*-–— ")) or _may_be_stamped(lines[0])):
        return None
    line = _tidy(lines[0])
    if not line or len(line) > LONGEST:
        return None
    line = _without_stamp(line)
    if " | " in line and (housed := _behind_house(line)) is not None:
        return housed
    mark = _MARK.match(line) if _may_be_marked(line) else None
    if line.casefold() in _BARE:
        below = trim(_tidy(lines[1]))[0] if len(lines) > 1 else ""
        known = len(below) >= SHORTEST_AGENCY and agencies.is_printed_mark(below)
        return _split_label(lines) if known or is_full_name(below) else None
    if mark is None:
        return _unmarked(line, lines) if unmarked else None
    return _marked(line, mark.end(), lines)


def _without_stamp(line: str) -> str:
    """A line without the date before the word that marks a byline on it."""
    if _may_be_stamped(line) and (stamped := _BEFORE.match(line)):
        words = stamped["stamp"].split()
        if sum(map(str.isdigit, stamped["stamp"])) >= 3 and all(_STAMP_WORD.fullmatch(word) for word in words):
            return line[stamped.end() :]
    return line


def _behind_house(line: str) -> Byline | None:
    """The byline behind the name of the house: ``WKZV Public Radio | By Ada Vermeer``."""
    house = _HOUSE_FIRST.match(line)
    if house is None or not agencies.is_organisation(house["house"].strip()):
        return None
    credit = read(trim(line[house.end() :])[0], dangling=False, marked=True)
    if credit is None or not (credit.authors or credit.affiliation):
        return None
    employer = credit.affiliation or organisation(house["house"].strip())
    return Byline(f"{line[: house.end()]}{credit.text}", credit.authors, employer, 1, marked=True)


def _marked(line: str, behind: int, lines: Sequence[str]) -> Byline | None:
    """The byline behind the word that marks one, which ends at ``behind``."""
    rest = line[behind:]
    if not rest:
        if len(lines) > 1 and " via " in lines[1] and (agency := _passed_on(lines[1])) is not None:
            return Byline(lines[1], (), agency, 2, marked=True)
        return _split_label(lines)
    dangling = rest.endswith(" on")
    rest, cut = _trimmed(rest)
    used = 1
    open_end = not cut and line.endswith(",")  # By Ada Vermeer, University of Utrecht, above The Conversation
    if (open_end or rest.endswith((" and", " &", " und"))) and len(lines) > 1:
        following = trim(_tidy(lines[1]))[0]
        if following or not open_end:  # below a comma the date may stand alone (NewsBreak)
            rest, used = f"{rest}{',' if open_end else ''} {following}", 2
    if " via " in rest and (agency := _passed_on(rest)) is not None:
        return Byline(rest, (), agency, used, marked=True)
    paired = _HEADED.match(rest) or " " not in rest.partition(" with ")[0]  # Euractiv with Reuters
    both = _WITH_AGENCY.fullmatch(rest) if paired else None
    one = both is not None and f"{both['first']} with " in rest and agencies.full_name(both["second"]) is not None
    if both and (one or _is_with_agency(both["first"], both["second"])):
        return Byline(rest, (), _paper_or_agency(both["first"], both["second"]), used, marked=True)
    house, dash, place = rest.partition(" — ")
    if dash and agencies.is_organisation(house) and is_name(place):  # Por g1 Minas — Belo Horizonte
        return Byline(rest, (), organisation(house), used, marked=True)
    credit = read(rest, dangling, marked=True)
    if credit is None or not _is_believed(credit, line[:behind], lines, cut):
        return None
    if cut and any(map(str.isdigit, lines[used - 1])):  # behind the date stands what is none of it
        return Byline(credit.text, credit.authors, credit.affiliation, used, marked=True)
    return _with_following(credit, lines, used, marked=True)


def _trimmed(rest: str) -> tuple[str, bool]:
    """What stands behind a mark without what is no name, and whether a date or the like went."""
    if address := _ADDRESS_FIRST.match(rest):
        rest = address[1]
    rest, cut = trim(_once(rest.lstrip("—– ")))
    if (filed := FROM.search(rest)) and not NO_NAMES.isdisjoint(filed[0].casefold().replace(",", "").split()[1:]):
        rest = rest[: filed.start()]  # in News, Sports
    again = _AGAIN.search(rest)  # "by Ada Vermeer November 8 by Ada Vermeer"
    if again and is_name(rest[: again.start()]):
        rest = rest[: again.start()]
    return rest, cut


def _is_believed(credit: Credit, printed: str, lines: Sequence[str], cut: bool) -> bool:
    """Whether a mark, as ``printed``, and what was read behind it make a byline, which not all that begins so is."""
    word = printed.strip().casefold()
    if word in _RARE and not (credit.sure and all(map(is_full_name, credit.authors))):
        return False
    if word == "from" and not (credit.authors or is_staff(credit.text)):
        return False
    if len(credit.authors) == 1 and credit.affiliation is None and " " not in credit.text and not cut:
        person = credit.authors[0]
        colon = printed.rstrip().endswith(":")
        dated = printed.strip() in ("By", "by", "BY") and person.isalpha() and person[1:].islower()
        dated = dated and len(lines) > 1 and dates.is_date_line(lines[1])  # By Heloise, above a date
        return person.upper() == person.lower() or colon or dated  # "By Invitation", "By Region"
    return True


SIGNS: Final = group(words=("by", "von"), starts=(*_MARK_STARTS, "avatar photo"))


def _may_be_marked(line: str) -> bool:
    """Whether a line may begin with a word that marks a byline, or is that word."""
    return line[:2].casefold() in _FIRST_TWO and f"{line[:LONGEST_START]} ".casefold().startswith(_MARK_STARTS)


def _may_be_stamped(line: str) -> bool:
    """Whether a date may stand before the word that marks a byline on its line."""
    return any(map(line.__contains__, (" by ", " By ", " BY ", " von ", " Von "))) and (
        _STAMP_STARTS.match(line) is not None or " | By " in line or " | by " in line
    )


def _is_mark_alone(line: str) -> bool:
    """Whether a line is nothing but the word that marks a byline: ``By —``."""
    mark = _MARK.match(line.rstrip(" –—-:"))
    return mark is not None and mark.end() == len(line.rstrip(" –—-:"))


def _split_label(lines: Sequence[str]) -> Byline | None:
    """``By`` alone on its line, and the names on the next ones."""
    credits: list[Credit] = []
    printed: list[str] = []
    again = 0
    titles: list[str] = []  # below the last name: a line's own where another name follows
    for line in lines[1:MOST_NAMED]:
        words, cut = trim(_tidy(line))
        if credits and is_title(words) and not unglue(words) and not is_full_name(words.partition(", ")[0]):
            titles.append(words)
            continue
        if credits and _is_mark_alone(line):
            again += 1  # By, a name; By, another
            continue
        credit = read(words, dangling=False, marked=True) if words else None
        if credit is None or (credits and not (credit.authors and " " in credit.authors[0])) or not credit.sure:
            break
        if credits and credit.text == credits[-1].text:
            again += 1  # a portrait's words, and the name (BR24)
            continue
        if any(credit.text == other.text for other in credits):
            break
        credits.append(credit)
        printed += [*titles, credit.text]
        titles = []
        if cut or not (credit.authors or agencies.full_name(credit.text)):  # The Canadian Press, and who wrote for it
            break
    if not credits:
        return None
    first = credits[0]
    if len(credits) == 1:
        return _with_following(first, lines, 2 + again, marked=True)
    printed += titles[:1]
    authors = tuple(name for credit in credits for name in credit.authors)
    affiliation = next((credit.affiliation for credit in credits if credit.affiliation), None)
    return Byline(", ".join(printed), authors, affiliation, 1 + len(printed) + again, marked=True)


def _once(line: str) -> str:
    """A line that a page prints twice in a row, as a portrait's words and as a link (PBS News)."""
    half = len(line) // 2
    return line[:half] if line[half : half + 1] == " " and line[:half] == line[half + 1 :] else line


def _passed_on(text: str) -> str | None:
    """The agency whose story another passes on: ``AP via Scripps News``."""
    first, _, second = text.partition(" via ")
    return organisation(first) if agencies.is_agency(first) and agencies.is_agency(second) else None


def names_agencys_writer(line: str) -> bool:
    """Whether a line without a mark is a writer's name with the agency: ``IDA VOSS Associated Press``."""
    parsed = parse((line,))
    return parsed is not None and len(parsed.authors) > 0 and agencies.is_agency(parsed.affiliation or "")


def is_with_agency(line: str) -> bool:
    """Whether a line is a paper's byline that names the agency, too: ``20 Minutes avec AFP``."""
    both = _WITH_AGENCY.fullmatch(line)
    return both is not None and _is_with_agency(both["first"], both["second"])


def _is_with_agency(first: str, second: str) -> bool:
    """Whether a paper, or its desk in small letters, has written with an agency: ``red mit dpa``."""
    agency = second.casefold() in agencies.UNNAMED or all(map(agencies.is_agency, second.split("/")))
    return agency and (
        agencies.is_organisation(first)
        or agencies.is_agency(first)
        or is_staff(first)
        or first[0].isdigit()
        or len(first) < 5
        or _HEADED.match(first) is not None
    )


def _paper_or_agency(first: str, second: str) -> str | None:
    """Who wrote with whom: the paper, or the agency where only a desk's initials or its name stand before it."""
    desk = first.islower() or _DESK_INITIALS.fullmatch(first) is not None
    return (None if desk else organisation(first)) or organisation(second)


def is_houses(line: str) -> bool:
    """Whether a line is an agency and a paper with a slash between them, as of pictures, too: ``MTI/Index``."""
    return "/" in line and " " not in line and bool(_houses(line))


_PLACED_AGENCY: Final = pattern(r"(?P<agency>[A-Z][A-Za-z]{1,12})/[A-Z][\w ]{2,20}, [A-Z][\w ]{2,20}")


def is_placed_agency(line: str) -> bool:
    """Whether a line is an agency and where it writes from: ``AFP/Corte, France`` (Gulf Times), ``… / SİNOP (DHA)``."""
    if _placed_behind(line) is not None:
        return True
    found = _PLACED_AGENCY.fullmatch(line) if "/" in line else None
    return found is not None and agencies.full_name(found["agency"]) is not None


def _placed_behind(line: str) -> Match[str] | None:
    """The writer, the place and the agency of a line of Turkish papers."""
    found = _PLACED_BEHIND.fullmatch(line) if line[-1:] == ")" and "/" in line else None
    if found is None or not agencies.is_printed_mark(found["agency"]):
        return None
    return found if is_full_name(found["name"]) else None


def names_writer(line: str) -> bool:
    """Whether a line is a writer and an agency with a slash between, as of pictures, too: ``Ada Vermeer / PAP``."""
    name, _, agency = line.partition(" / ")
    return is_full_name(name) and agencies.is_printed_mark(agency)


def names_two(line: str) -> bool:
    """Whether a line is two people with a slash between them: ``Ada Vermeer/Tom Holm``."""
    first, slash, second = line.partition("/")
    return slash != "" and is_full_name(first.rstrip()) and is_full_name(second.lstrip())


def _houses(line: str) -> list[str]:
    """The papers and agencies of a line that lists nothing else: ``Novinky, ČTK``, ``MTI/Index``; else nothing."""
    parts = [part for part in _HOUSES.split(line) if part]
    whole = [agencies.is_printed_mark(part) for part in parts]
    if not 2 <= len(parts) <= MOST_HOUSES or not any(whole):
        return []
    named = all(
        known or part.startswith("The ") or (" " not in part and not part.islower())
        for part, known in zip(parts, whole, strict=True)
    )
    return parts if named else []


def _unmarked(line: str, lines: Sequence[str]) -> Byline | None:
    """Names without a ``By``: ``Ada Vermeer, The Kansas City Star on``, ``Ada Vermeer``, ``Press Trust of India``."""
    if (writes := _WRITES.fullmatch(line)) and is_full_name(writes["name"]):
        return Byline(writes["name"], (writes["name"],), None, 1, marked=False)
    if korean := _KOREAN.fullmatch(line):
        return Byline(line, (korean["name"],), None, 1, marked=False)
    if ("記者" in line or "记者" in line) and (east := _EAST_REPORTER.fullmatch(line)) is not None:
        names = tuple(east["names"].replace("、", " ").split(" "))
        return Byline(line.strip("〔〕【】"), names, east["house"], 1, marked=False)
    if line.upper() == line.lower() and agencies.is_organisation(line):
        return Byline(line, (), organisation(_without_desk(line)), 1, marked=False)  # 時事通信 社会部, الأناضول
    if (placed := _placed_behind(line)) is not None:
        return Byline(line, (placed["name"],), agencies.name_of(placed["agency"]), 1, marked=False)
    if (at_site := _AT_SITE.fullmatch(line)) and is_full_name(at_site["name"]):
        return Byline(line, (at_site["name"],), at_site["site"], 1, marked=False)
    if (both := _WITH_AGENCY.fullmatch(line)) and _is_with_agency(both["first"], both["second"]):
        return Byline(line, (), _paper_or_agency(both["first"], both["second"]), 1, False)
    if "/" in line and " " not in line and all(map(agencies.is_organisation, line.split("/"))):  # CBS/AFP
        full = next(filter(None, map(agencies.full_name, line.split("/"))), None)
        return Byline(line, (), full or line.split("/")[0], 1, marked=False) if full or line.isupper() else None
    if any(map(line.__contains__, _LISTED)) and (houses := _houses(line)):
        return Byline(line, (), next(filter(None, map(organisation, houses)), None), 1, False)
    if HOUSE.fullmatch(line):  # whose first word no name holds
        return Byline(line, (), agencies.full_name(line.split()[0]), 1, marked=False)
    if line.partition(" ")[0].casefold() in NO_NAMES and not line.startswith(("The ", "THE ", "Reporter")):
        return None
    ends = line[-1] in '.!?:;…"”' and not line.endswith(
        ("Jr.", "Sr.", ", M.D.", ", Ph.D.", ", D.O.", ", R.D.", ", D.V.M.")
    )
    if len(line) > LONGEST_UNMARKED or line.count(" ") > 20 or ends or not (line[0].isupper() or line == "dpa"):
        return None
    dangling = line.endswith(" on")
    words, cut = trim(line)
    used = 1
    if line[-1] == "," and is_full_name(words) and len(lines) > 1 and is_full_name(_tidy(lines[1])):
        words, used = f"{words}, {_tidy(lines[1])}", 2  # each of two writers on a line
    name, bar, place = words.rpartition(" | ")
    at_place = not cut and bar != "" and places.is_city(place)  # "PTI | New Delhi"; beside a date it is a section
    credit = read(name if at_place else words, dangling, marked=False) if words else None
    if credit is None or not credit.sure:
        return Byline(words, (), words, 1, marked=False) if agencies.is_branch(words) else None  # Europa Press Ceuta
    if at_place:
        credit = credit._replace(text=words)
    if any(" " not in name and name.upper() != name.lower() for name in credit.authors):
        return None
    return _with_following(credit, lines, used, marked=False)


def _without_desk(line: str) -> str:
    """An organisation's line without its desk and its city: ``न्यूज डेस्क, अमर उजाला, लखनऊ``."""
    parts = [part for part in line.split(", ") if not (is_nobody(part) or places.is_city_without_capitals(part))]
    return ", ".join(parts) or line


def _is_paper(words: Sequence[str], dated: bool) -> bool:
    """Whether words that begin with ``The`` could name a paper: ``The Elm Post``, above a date ``The West Elmian``."""
    return (
        len(words) <= MOST_PAPER
        and (words[1].casefold() not in NO_NAMES or (dated and len(words) > 2))
        and all(word[0].isupper() or word in ("of", "and", "the", "de") for word in words)
    )


def _with_following(credit: Credit, lines: Sequence[str], used: int, *, marked: bool) -> Byline:
    """The byline together with the lines below it that name the organisation or the job."""
    text, affiliation = credit.text, credit.affiliation
    printed = [text]
    if not credit.authors and affiliation is None and is_staff(text) and used < len(lines):
        words = trim(_tidy(lines[used]))[0]
        if agencies.full_name(words) is not None:  # By Staff, The Canadian Press
            return Byline(f"{text}, {words}", (), agencies.full_name(words), used + 1, marked)
    while used < min(len(lines), MOST_LINES) and credit.authors:
        line = _tidy(lines[used])
        words, cut = trim(line)
        if (
            not words
            or " / " in words
            or (cut and any(map(str.isdigit, line)))
            or len(words.split()) > 8
            or (words[-1] in ".!?:" and not words.endswith(("Inc.", "L.P.")))
        ):
            break
        title, organised = is_title(words), agencies.is_organisation(BRACKETED.sub("", words))
        dated = used + 1 < len(lines) and dates.is_date_line(lines[used + 1])
        named = words.startswith("The ") and _is_paper(words.split(), dated)
        special = _SPECIAL.match(words)
        bracket = _MARK_ALONE.fullmatch(words)
        if affiliation is not None and not title and not bracket:
            break
        if special:
            affiliation = organisation(
                words[special.start() :].split(" ", 2 if words.lower().startswith("special") else 1)[-1]
            )
        elif title or organised or named:
            affiliation = affiliation or organisation(words)
        elif not bracket:
            break
        printed.append(words)
        used += 1
    text = ", ".join(part for part in printed if part)
    return Byline(text.replace(", (", " ("), credit.authors, affiliation, used, marked)
