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
from wireclean.fields.byline.reporter import of_reporter
from wireclean.fields.byline.separators import AND
from wireclean.fields.byline.slashed import placed_behind
from wireclean.fields.byline.staff import HOUSE, is_nobody
from wireclean.fields.byline.tidy import tidy
from wireclean.fields.byline.trim import trim
from wireclean.fields.names import ALSO_NAMES, NO_NAMES, is_full_name
from wireclean.lazy import pattern
from wireclean.typed import Final

LONGEST_UNMARKED: Final = 140  # characters; without a ``By``
MOST_SPACES: Final = 20  # in such a line
_AT_SITE: Final = pattern(
    r"(?P<name>[^-–—]{4,40}) - (?P<site>[a-z]+[A-Z]\w+|[\w-]+\.(?:com|co|id|my|net))"
)  # Ida Voss - detikNews
_NEWS: Final = ("Noticias ", "Notícias ")
_REPORTERS: Final = ("Reporter", "Reporters", "Correspondent", "Correspondents")
_PAPERS_OWN: Final = pattern(r"(?P<paper>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:Reporter|Correspondent)s?")
# Whose full stop ends no sentence.
_HONOURS: Final = ("Jr.", "Sr.", ", M.D.", ", Ph.D.", ", D.O.", ", R.D.", ", D.V.M.")


def without_mark(line: str, lines: Sequence[str]) -> Byline | None:
    """Names without a ``By``: ``Ada Vermeer, The Kansas City Star on``, ``Ada Vermeer``, ``Press Trust of India``.

    Args:
        line: the first line, tidied.
        lines: the same as printed, and those below it.
    """
    found = of_reporter(line) or _of_house(line)
    if found is not None or _are_slashed_houses(line) or not _may_be_names(line):
        return found
    return _of_names(line, lines)


def _of_house(line: str) -> Byline | None:
    """The byline of a line that is an organisation, or one in a place or with a writer or with another."""
    if line.upper() == line.lower() and agencies.is_organisation(line):
        return Byline(line, (), organisation(_without_desk(line)), 1, marked=False)  # 時事通信 社会部, الأناضول
    if (placed := placed_behind(line)) is not None:
        return Byline(line, (placed["name"],), agencies.name_of(placed["agency"]), 1, marked=False)
    if (at_site := _AT_SITE.fullmatch(line)) and is_full_name(at_site["name"]):
        return Byline(line, (at_site["name"],), at_site["site"], 1, marked=False)
    if (both := WITH_AGENCY.fullmatch(line)) and have_written_together(both["first"], both["second"]):
        return Byline(line, (), paper_or_agency(both["first"], both["second"]), 1, marked=False)
    if _are_slashed_houses(line):
        full = next(filter(None, map(agencies.full_name, line.split("/"))), None)
        return Byline(line, (), full or line.split("/")[0], 1, marked=False) if full or line.isupper() else None
    if any(map(line.__contains__, LISTED)) and (houses := houses_of(line)):
        return Byline(line, (), next(filter(None, map(organisation, houses)), None), 1, marked=False)
    if line.startswith(_NEWS) and agencies.is_organisation(line):  # Noticias RCN
        return Byline(line, (), agencies.name_of(line), 1, marked=False)
    own = _PAPERS_OWN.fullmatch(line) if line.endswith(_REPORTERS) else None
    if own and agencies.ends_as_paper(own["paper"]):  # Herald Reporter
        return Byline(line, (), agencies.name_of(own["paper"]), 1, marked=False)
    if HOUSE.fullmatch(line):  # whose first word no name holds
        return Byline(line, (), agencies.full_name(line.split()[0]), 1, marked=False)
    return None


def _are_slashed_houses(line: str) -> bool:
    """Whether a line is nothing but organisations with slashes between them: ``CBS/AFP``."""
    return "/" in line and " " not in line and all(map(agencies.is_organisation, line.split("/")))


def _may_be_names(line: str) -> bool:
    """Whether a line is as long as names are, and begins and ends as they do, and not as a sentence or a label."""
    first = line.partition(" ")[0].casefold()
    if first in NO_NAMES and not line.startswith(("The ", "THE ", "Reporter")):
        name = AND.split(line)[0]
        if first not in ALSO_NAMES or not is_writer(name, line, marked=False):  # "Will Vermeer, Associated Press"
            return False
    if len(line) > LONGEST_UNMARKED or line.count(" ") > MOST_SPACES:
        return False
    return (line[0].isupper() or line == "dpa") and (line[-1] not in '.!?:;…"”' or line.endswith(_HONOURS))


def _of_names(line: str, lines: Sequence[str]) -> Byline | None:
    """The byline of a line that credits somebody, with what belongs to it on the lines below."""
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
