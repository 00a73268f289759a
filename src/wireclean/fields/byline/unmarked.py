"""A byline without a mark: ``Ada Vermeer, The Elm Post``, ``Press Trust of India``."""

from __future__ import annotations

from collections.abc import Sequence

from wireclean.fields import agencies, places
from wireclean.fields.byline.below import with_lines_below
from wireclean.fields.byline.credits import read
from wireclean.fields.byline.houses import LISTED, WITH_AGENCY, have_written_together, houses_of, paper_or_agency
from wireclean.fields.byline.organisation import organisation
from wireclean.fields.byline.parsed import Byline
from wireclean.fields.byline.parts import is_writer
from wireclean.fields.byline.separators import AND
from wireclean.fields.byline.slashed import placed_behind
from wireclean.fields.byline.staff import HOUSE, is_nobody
from wireclean.fields.byline.tidy import tidy
from wireclean.fields.byline.trim import trim
from wireclean.fields.names import ALSO_NAMES, NO_NAMES, is_full_name
from wireclean.lazy import pattern
from wireclean.typed import Final

LONGEST_UNMARKED: Final = 140  # characters; without a ``By``
_AT_SITE: Final = pattern(
    r"(?P<name>[^-–—]{4,40}) - (?P<site>[a-z]+[A-Z]\w+|[\w-]+\.(?:com|co|id|my|net))"
)  # Ida Voss - detikNews
_EAST_REPORTER: Final = (
    pattern(  # 記者陳柏安／苗栗報導, 聯合報／記者陳柏安／苗栗即時報導, 〔記者陳柏安／苗栗報導〕, 记者 林晓舟
        r"[〔【（(\[]?(?:(?P<house>[\u4e00-\u9fff]{2,8}?)\s?[／/]?\s?)?(?:本[報报])?(?:記者|记者)\s?"
        r"(?P<names>[\u4e00-\u9fff]{2,4}(?:[、 ][\u4e00-\u9fff]{2,4}){0,3})"
        r"(?:\s?[／/]?\s?(?P<place>[\u4e00-\u9fff]{2,6})?(?:即時)?(?:綜合)?(?:報導|报道|報道|電|电|專電))?[〕】）)\]]?"
    )
)
_KOREAN: Final = pattern(r"(?P<name>[가-힣]{2,4})\s?(?:기자|특파원|선임기자|논설위원|인턴기자)")
_WRITES: Final = pattern(r"(?P<name>\S+(?: \S+){1,3}) (?:skrifar|skrifa|skriver|pisze|írja|kirjoittaa)")


def without_mark(line: str, lines: Sequence[str]) -> Byline | None:
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
    if (placed := placed_behind(line)) is not None:
        return Byline(line, (placed["name"],), agencies.name_of(placed["agency"]), 1, marked=False)
    if (at_site := _AT_SITE.fullmatch(line)) and is_full_name(at_site["name"]):
        return Byline(line, (at_site["name"],), at_site["site"], 1, marked=False)
    if (both := WITH_AGENCY.fullmatch(line)) and have_written_together(both["first"], both["second"]):
        return Byline(line, (), paper_or_agency(both["first"], both["second"]), 1, False)
    if "/" in line and " " not in line and all(map(agencies.is_organisation, line.split("/"))):  # CBS/AFP
        full = next(filter(None, map(agencies.full_name, line.split("/"))), None)
        return Byline(line, (), full or line.split("/")[0], 1, marked=False) if full or line.isupper() else None
    if any(map(line.__contains__, LISTED)) and (houses := houses_of(line)):
        return Byline(line, (), next(filter(None, map(organisation, houses)), None), 1, False)
    if HOUSE.fullmatch(line):  # whose first word no name holds
        return Byline(line, (), agencies.full_name(line.split()[0]), 1, marked=False)
    first = line.partition(" ")[0].casefold()
    if first in NO_NAMES and not line.startswith(("The ", "THE ", "Reporter")):
        name = AND.split(line)[0]
        if first not in ALSO_NAMES or not is_writer(name, line, marked=False):  # "Will Vermeer, Associated Press"
            return None
    ends = line[-1] in '.!?:;…"”' and not line.endswith(
        ("Jr.", "Sr.", ", M.D.", ", Ph.D.", ", D.O.", ", R.D.", ", D.V.M.")
    )
    if len(line) > LONGEST_UNMARKED or line.count(" ") > 20 or ends or not (line[0].isupper() or line == "dpa"):
        return None
    dangling = line.endswith(" on")
    words, cut = trim(line)
    used = 1
    if line[-1] == "," and is_full_name(words) and len(lines) > 1 and is_full_name(tidy(lines[1])):
        words, used = f"{words}, {tidy(lines[1])}", 2  # each of two writers on a line
    name, bar, place = words.rpartition(" | ")
    at_place = not cut and bar != "" and places.is_city(place)  # "PTI | New Delhi"; beside a date it is a section
    credit = read(name if at_place else words, dangling, marked=False) if words else None
    if credit is None or not credit.sure:
        return Byline(words, (), words, 1, marked=False) if agencies.is_branch(words) else None  # Europa Press Ceuta
    if at_place:
        credit = credit._replace(text=words)
    if any(" " not in name and name.upper() != name.lower() for name in credit.authors):
        return None
    return with_lines_below(credit, lines, used, marked=False)


def _without_desk(line: str) -> str:
    """An organisation's line without its desk and its city: ``न्यूज डेस्क, अमर उजाला, लखनऊ``."""
    parts = [part for part in line.split(", ") if not (is_nobody(part) or places.is_city_without_capitals(part))]
    return ", ".join(parts) or line
