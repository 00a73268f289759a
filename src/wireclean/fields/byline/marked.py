"""A byline with a mark in front, and what stands behind that on its line: ``By Ada Vermeer``."""

from __future__ import annotations

from collections.abc import Sequence

from wireclean import dates
from wireclean.fields import agencies
from wireclean.fields.byline.below import with_lines_below
from wireclean.fields.byline.credits import Credit, read
from wireclean.fields.byline.houses import HEADED, WITH_AGENCY, have_written_together, paper_or_agency, passed_on
from wireclean.fields.byline.mark_alone import below_mark
from wireclean.fields.byline.organisation import organisation
from wireclean.fields.byline.parsed import Byline
from wireclean.fields.byline.parts import FROM
from wireclean.fields.byline.staff import is_staff
from wireclean.fields.byline.tidy import tidy
from wireclean.fields.byline.trim import trim
from wireclean.fields.names import NO_NAMES, is_full_name, is_name
from wireclean.lazy import pattern
from wireclean.typed import Final

_HOUSE_FIRST: Final = pattern(r"(?P<house>[A-Z][^|]{1,40}) \| [Bb]y ")  # KCUR | By Ada Vermeer
_AGAIN: Final = pattern(r"\s(?:by|BY|By)\s")
_RARE: Final = (  # also words with which headlines begin
    *("da", "door", "af", "av", "di", "от", "від", "from"),
    *("oleh", "deur", "na", "gan", "autor", "autorka", "автор", "بقلم", "מאת", "de", "του", "τησ"),
)
_ADDRESS_FIRST: Final = pattern(r"\S+@\S+\s\(([^()@]{3,60})\)$")  # desk@example.com (Ada Vermeer)


def behind_mark(line: str, behind: int, lines: Sequence[str]) -> Byline | None:
    """The byline behind the word that marks one, which ends at ``behind``."""
    rest = line[behind:]
    if not rest:
        if len(lines) > 1 and " via " in lines[1] and (agency := passed_on(lines[1])) is not None:
            return Byline(lines[1], (), agency, 2, marked=True)
        return below_mark(lines)
    dangling = rest.endswith(" on")
    rest, cut = _trimmed(rest)
    used = 1
    open_end = not cut and line.endswith(",")  # By Ada Vermeer, University of Utrecht, above The Conversation
    if (open_end or rest.endswith((" and", " &", " und"))) and len(lines) > 1:
        following = trim(tidy(lines[1]))[0]
        if following or not open_end:  # below a comma the date may stand alone (NewsBreak)
            rest, used = f"{rest}{',' if open_end else ''} {following}", 2
    if " via " in rest and (agency := passed_on(rest)) is not None:
        return Byline(rest, (), agency, used, marked=True)
    paired = HEADED.match(rest) or " " not in rest.partition(" with ")[0]  # Euractiv with Reuters
    both = WITH_AGENCY.fullmatch(rest) if paired else None
    one = both is not None and f"{both['first']} with " in rest and agencies.full_name(both["second"]) is not None
    if both and (one or have_written_together(both["first"], both["second"])):
        return Byline(rest, (), paper_or_agency(both["first"], both["second"]), used, marked=True)
    house, dash, place = rest.partition(" — ")
    if dash and agencies.is_organisation(house) and is_name(place):  # Por g1 Minas — Belo Horizonte
        return Byline(rest, (), organisation(house), used, marked=True)
    credit = read(rest, dangling, marked=True)
    if credit is None or not _is_believed(credit, line[:behind], lines, cut):
        return None
    if cut and any(map(str.isdigit, lines[used - 1])):  # behind the date stands what is none of it
        return Byline(credit.text, credit.authors, credit.affiliation, used, marked=True)
    return with_lines_below(credit, lines, used, marked=True)


def behind_house(line: str) -> Byline | None:
    """The byline behind the name of the house: ``WKZV Public Radio | By Ada Vermeer``."""
    house = _HOUSE_FIRST.match(line)
    if house is None or not agencies.is_organisation(house["house"].strip()):
        return None
    credit = read(trim(line[house.end() :])[0], dangling=False, marked=True)
    if credit is None or not (credit.authors or credit.affiliation):
        return None
    employer = credit.affiliation or organisation(house["house"].strip())
    return Byline(f"{line[: house.end()]}{credit.text}", credit.authors, employer, 1, marked=True)


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


def _once(line: str) -> str:
    """A line that a page prints twice in a row, as a portrait's words and as a link (PBS News)."""
    half = len(line) // 2
    return line[:half] if line[half : half + 1] == " " and line[:half] == line[half + 1 :] else line


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
