"""Datelines that name the agency: in brackets, between slashes, or bare."""

from __future__ import annotations

from wireclean.fields import agencies, places
from wireclean.fields.dateline_parts import FEWEST, FEWEST_AFTER_AGENCY, Dateline, begins, follows
from wireclean.fields.dateline_place import (
    DATE,
    Place,
    is_capitals,
    is_organisation,
    is_plain,
    is_regional,
    place_in,
    squeeze,
)
from wireclean.lazy import IGNORECASE, pattern
from wireclean.typed import Final, Match

_BRACKET: Final = pattern(r"[(\[]([^()\[\]\n]{2,60})[)\]]")
_MARK_LIKE: Final = pattern(  # an agency or station that we do not know
    r"[A-Z]{3,5}(?: ?\d{1,2}(?: [A-Z]\w+){0,2})?|[A-Z][a-z]+[A-Z]\w+|\d{1,2} ?[A-Z]\w+"
)
_SLASHES: Final = pattern(r"/\s?([^\s/()][^/()\n]{1,40}?)\s?/")
_SLASH_DATE: Final = pattern(rf"\s?{DATE}\s?/", IGNORECASE)  # CITY / ACCESSWIRE / date /
_DASH: Final = pattern(r"\.?\s?:?\s*(?:[-–—―−_]{1,3}|=(?=\s))\s*")  # behind a bracket: (AP) _, (EFE).-
_STOP: Final = pattern(r"[.।]\s+|:\s*|\s?[\"“”]\s")  # (ANI):, /TASS/., and a dash that was lost to a quotation mark
_SECOND_PLACE: Final = pattern(r"([^–—\n]{2,60}?),?\s+[-–—]{1,2}\s+")  # ROMA, 28 LUG -
_MAYBE_DASH: Final = pattern(r"\s*(?:-{1,2}|[–—])?\s*")
_PARTS: Final = pattern(r"[/-]")  # dpa/lno, ANSA-AFP
_AFTER_MARK: Final = pattern(r",| - | via ")  # (AP, Nov. 3), (Newsfile Corp. - June 9, 2020)
_UNBRACKETED: Final = pattern(  # NAGANO, Japan, Dec. 9 Kyodo -
    r"(?P<lead>[^–—\n]{0,90}?)(?P<mark>\b(?:Kyodo|CNN|CNN Business|CNN Travel|AFP|UPI|PTI|IANS|EFE"
    r"|Xinhua|AAP|GNA|CMC))\s+[-–—]{1,2}\s+"
)
_BARRED: Final = pattern(
    r"(?P<whole>(?P<place>[^\W\d_][^|\n–—]{1,50}) \| (?P<mark>[A-Z][\w ]{1,20}) \| [^|\n–—]{4,30}\d{4}"
    r"(?: - \d{1,2}:\d\d UTC(?:[+-]\d{1,2})?)?) [–—-] "
)
_STOPPED: Final = pattern(  # КИЇВ. 24 квітня. УНН.
    rf"(?P<place>[^\W\d_][^.,:;()\n]{{1,40}})[.,]\s{DATE}\.?\s(?P<mark>[^\W\d_][\w.]{{1,20}}?)(?:\.\s+|\s+[-–—]{{1,2}}\s+)",
    IGNORECASE,
)
_CAPITALS_STOPPED: Final = pattern(r"(?P<place>[A-Z]{3,}[A-Z -]{0,20})\. (?P<mark>[A-Z]{3,14})\s[–—-]{1,2}\s")
STOPPED_MARKS: Final = ("унн.", "тасс.", "interfax.ru")  # one of these is in each, as a word
_PLACELESS: Final = frozenset(
    {"CNN", "The Conversation", "THE CONVERSATION", "Family Features", "StatePoint", "NAPSI", "NAPSA", "BPT", "NewsUSA"}
)  # without a dash, too
_UNBRACKETED_MARKS: Final = ("Kyodo", "CNN", "AFP", "UPI", "PTI", "IANS", "EFE", "Xinhua", "AAP", "GNA", "CMC")
EAST_ASIAN_STARTS: Final = "(（【［[〔新中人本央法路美俄塔共韩德"
_HAN: Final = r"[\u4e00-\u9fff]"
_OWN: Final = frozenset({"", "本报", "本報"})  # marks of the paper itself
_EAST_ASIAN: Final = (
    pattern(  # （中央社記者林佩珊台東縣6日電）
        r"[(（](?P<mark>中央社)(?:記者(?:[\u4e00-\u9fff]{3}(?:[、／/][\u4e00-\u9fff]{3})*)|特派員[\u4e00-\u9fff]{3})?"
        r"(?P<place>[\u4e00-\u9fff]{2,8}?)\d{1,2}日(?:綜合外)?(?:專)?電(?:報導)?[)）](?P<rest>)\s*"
    ),
    pattern(
        r"(?P<mark>新华社|新華社|中新社|中新网|人民网|央视网|法新社|路透社|美联社|俄新社|塔斯社|共同社|韩联社|德新社|本报|本報)"
        rf"(?P<place>{_HAN}{{2,10}}?)\d{{1,2}}月\d{{1,2}}日[电電](?P<rest>)\s*"
    ),
    pattern(  # 【ニューヨーク＝竹内弘文】
        r"【(?P<place>[\u30a0-\u30ff\u4e00-\u9fff]{2,12})(?P<mark>)[=＝][\u30a0-\u30ff\u4e00-\u9fff、・ ]{2,20}】"
        r"(?P<rest>)\s*"
    ),
    pattern(  # 〔記者陳柏安／苗栗報導〕
        rf"[〔【（(\[](?P<mark>)本?[報报]?記者{_HAN}{{2,4}}(?:、{_HAN}{{2,4}})*[／/](?P<place>{_HAN}{{2,6}}?)(?:即時|綜合)?報導"
        r"[〕】）)\]](?P<rest>)\s*"
    ),
    pattern(
        r"[【［\[](?P<place>[^】］\]\d=＝]{1,12}?)[\s\d月日=＝]{0,12}(?P<mark>共同|時事|연합뉴스|뉴시스|뉴스1)[】］\]](?P<rest>)\s*"
    ),
    pattern(
        r"\((?P<place>[가-힣·]{2,12})=(?P<mark>연합뉴스|뉴시스|뉴스1)\)(?P<rest>)\s*(?:[가-힣 ·]{2,30}기자\s?=?\s*)?"
    ),
)


def east_asian(head: str, start: int) -> Dateline | None:
    """The dateline of an agency in East Asia, whatever follows it: ``(서울=연합뉴스)``, ``新华社兰州11月3日电``."""
    for shape in _EAST_ASIAN:
        if found := shape.match(head, start):
            mark = found["mark"]
            text = squeeze(head[start : found.start("rest")])
            return Dateline(text, found["place"], None if mark in _OWN else agencies.name_of(mark), found.end())
    return None


_REPORTERS: Final = (
    pattern(  # (서울=연합뉴스) 박서윤 김도윤 기자 =
        r"[(\[][가-힣·]{2,12}=[가-힣0-9]{2,6}[)\]]\s*"
        r"(?P<text>(?P<names>[가-힣]{2,4}(?:[ ·,]{1,2}[가-힣]{2,4}){0,3}) ?(?:인턴)?(?:기자|특파원))\s?="
    ),
    pattern(  # 新华社福州11月27日电（记者林晓舟、吴一舟）
        rf"{_HAN}{{2,16}}\d{{1,2}}月\d{{1,2}}日[电電]\s?"
        rf"[（(](?P<text>记者\s?(?P<names>{_HAN}{{2,4}}(?:[、 ]{_HAN}{{2,4}}){{0,3}}))[）)]"
    ),
    pattern(  # 〔記者陳柏安／苗栗報導〕
        rf"[〔【（(](?P<text>本?[報报]?記者\s?(?P<names>{_HAN}{{2,4}}(?:、{_HAN}{{2,4}}){{0,3}})[／/]{_HAN}{{2,10}}報導)[〕】）)]"
    ),
)
_BETWEEN_NAMES: Final = pattern(r"[ 、·,]+")


def reporters(paragraph: str) -> tuple[str, list[str]] | None:
    """Who wrote an East Asian agency's story, as its dateline says: the byline as printed, and the names in it."""
    for shape in _REPORTERS if paragraph[:1] in f"{EAST_ASIAN_STARTS}(" else ():
        if found := shape.match(paragraph):
            return found["text"], _BETWEEN_NAMES.split(found["names"])
    return None


def find(paragraph: str, head: str, start: int) -> Dateline | None:
    """The dateline with its agency at the beginning of a paragraph, whose first characters are its ``head``."""
    return (
        _with_agency(paragraph, head, start)
        or _barred(paragraph, head, start)
        or _unbracketed(paragraph, head, start)
        or _stopped(paragraph, head, start)
        or _capitals_stopped(paragraph, head, start)
    )


def _barred(paragraph: str, head: str, start: int) -> Dateline | None:
    """A dateline as AFP's feeds print it, with bars: ``Bordeaux, France | AFP | vendredi 08/07/2022 - …``."""
    found = _BARRED.match(head, start) if " | " in head else None
    if found is None or not agencies.is_agency(found["mark"]) or not follows(paragraph, found.end(), FEWEST):
        return None
    place = squeeze(found["place"])
    return Dateline(squeeze(found["whole"]), place, agencies.name_of(found["mark"]), found.end())


def _with_agency(paragraph: str, head: str, start: int) -> Dateline | None:
    """A dateline with its agency in brackets or between slashes."""
    for shape, signs in ((_BRACKET, "(["), (_SLASHES, "/")):
        if not any(map(head.__contains__, signs)):
            continue
        for number, found in enumerate(shape.finditer(head, start)):
            if number > 3:
                break
            mark = _AFTER_MARK.split(squeeze(found[1]), maxsplit=1)[0].strip()
            if not mark:
                continue
            known = any(
                agencies.is_agency(part) or agencies.is_call_sign(part) for part in _PARTS.split(mark)
            ) or agencies.is_agency(mark)
            named = known or (shape is _BRACKET and mark[0].isupper() and agencies.is_organisation(mark))
            if not named and (shape is _SLASHES or _MARK_LIKE.fullmatch(mark) is None or places.is_region(mark)):
                continue
            place = place_in(head[start : found.start()])
            if place is None or not (named or (place.name and is_plain(place.name, place.dated))):
                continue
            line = _close(paragraph, head, start, found, mark, known, place)
            if line is not None:
                return line
    return None


def _close(
    paragraph: str, head: str, start: int, found: Match[str], mark: str, known: bool, place: Place
) -> Dateline | None:
    """The dateline that ends with an agency's mark, if what follows the mark bears it out."""
    agency = agencies.name_of(mark)
    stop = found.end()
    if head[found.start()] == "/" and (date := _SLASH_DATE.match(head, stop)):
        stop, dash = date.end(), _MAYBE_DASH.match(head, date.end())
        text_stop = stop - 1
    else:
        dash, text_stop = _DASH.match(head, stop), stop
    name = place.name
    capitals = name is not None and is_capitals(name.split(",")[0])
    regional = name is not None and is_regional(name)
    end = -1
    if dash is not None:
        if name is None and not known:
            return None
        plain = name is not None and not (capitals or regional or place.dated)
        if name is not None and plain and (not known or len(name.split()) > 5 or is_organisation(name)):
            return None
        end = dash.end()
        if name is None and not place.dated and (second := _SECOND_PLACE.match(head, end)):
            other = place_in(second[1])
            if other is not None and other.name and (other.dated or is_capitals(other.name)):
                name, text_stop, end = other.name, second.end(1), second.end()
    elif known and (name is not None or place.dated or mark in _PLACELESS):
        stopped = _STOP.match(head, stop)
        if stopped is None and not (head[stop : stop + 1].isspace() or mark.startswith("CNN")):
            return None
        end = stopped.end() if stopped else stop
        while head[end : end + 1].isspace():
            end += 1
        sure = place.dated or capitals or regional or name is None or len(name.split()) <= 3
        if not sure or not begins(head[end:]) or (name is not None and not place.dated and is_organisation(name)):
            return None
        if stopped and stopped[0][0] == "." and not (place.dated or capitals):
            return None
    if end < 0 or not (
        follows(paragraph, end, FEWEST_AFTER_AGENCY if known else FEWEST) or (known and _heads(paragraph, end))
    ):
        return None
    return Dateline(squeeze(head[start:text_stop]), name, agency, end)


def _unbracketed(paragraph: str, head: str, start: int) -> Dateline | None:
    """A dateline with its agency behind the place, without brackets: Kyodo's, and CNN's on the web."""
    found = _UNBRACKETED.match(head, start) if any(map(head.__contains__, _UNBRACKETED_MARKS)) else None
    if found is None:
        return None
    lead, mark = found["lead"], found["mark"]
    place = place_in(lead)
    if place is None or not follows(paragraph, found.end(), FEWEST) or not begins(head[found.end() :]):
        return None
    if place.name is None:
        if mark != "CNN" or place.dated:
            return None
    elif not (
        place.dated
        or is_regional(place.name)
        or places.is_city(place.name)
        or is_capitals(place.name)
        or (mark[:3] == "CNN" and ", " in place.name)  # Horta, Azores CNN —
    ):
        return None
    text = squeeze(head[start : found.end("mark")])
    return Dateline(text, place.name, agencies.name_of(mark), found.end())


def _capitals_stopped(paragraph: str, head: str, start: int) -> Dateline | None:
    """A dateline of place and agency in capitals with a full stop between them: ``ASTANA. KAZINFORM –``."""
    found = _CAPITALS_STOPPED.match(head, start) if head[start : start + 3].isupper() else None
    if found is None or not agencies.is_agency(found["mark"]) or not follows(paragraph, found.end(), FEWEST):
        return None
    place = place_in(found["place"])
    if place is None or place.name is None:
        return None
    return Dateline(squeeze(head[start : found.end("mark")]), place.name, agencies.name_of(found["mark"]), found.end())


def _stopped(paragraph: str, head: str, start: int) -> Dateline | None:
    """A dateline of place, date and agency with nothing but full stops between them: ``КИЇВ. 24 квітня. УНН.``."""
    low = head.casefold()
    found = _STOPPED.match(head, start) if any(map(low.__contains__, STOPPED_MARKS)) else None
    if found is None or not (agencies.is_agency(found["mark"]) or agencies.is_host(found["mark"])):
        return None
    place = place_in(found["place"])
    if place is None or place.name is None or not follows(paragraph, found.end(), FEWEST_AFTER_AGENCY):
        return None
    return Dateline(squeeze(head[start : found.end("mark")]), place.name, found["mark"], found.end())


def _heads(paragraph: str, end: int) -> bool:
    """Whether a name with a colon stands behind the dateline, as above the items of a brief: ``Elm Clocks Ltd:``."""
    return paragraph.endswith(":") and paragraph[end : end + 1].isupper() and " " in paragraph[end:]
