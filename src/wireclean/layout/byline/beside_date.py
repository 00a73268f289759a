"""A name on the line of the date."""

from __future__ import annotations

from wireclean import dates
from wireclean.clues import LONGEST_NAMED, beside_name
from wireclean.fields import agencies
from wireclean.fields.byline import parse
from wireclean.fields.byline.parsed import Byline
from wireclean.fields.names import is_name
from wireclean.layout.byline.lines import Found
from wireclean.lazy import pattern
from wireclean.page import Block

BETWEEN = pattern(r"\s+[|•·/]\s+|\s+\|(?=\d)|\s/(?=[^\W\d_])")
DASHED = pattern(
    r"(?P<name>[^\W\d_]\S*(?: [^\W\d_]\S*){1,3}) [—–] (?=\S*\d|[^\W\d_]+, \d).*"
)  # Ida Voss — 3 November 2025, 16:12


def beside_date(blocks: list[Block]) -> Found | None:
    """A name beside the date on its line.

    ``Ida Voss · CBC News · Posted: Aug 08, 2024``, ``109 Comments | Ida Voss | Aug 08, 2024``,
    ``28. April 2024, Ida Voss``, ``06 de noviembre de 2025 | 13:15 | Redactado por Ida Voss, Emol / AFP``.
    """
    for block in blocks:
        if block.clue != "date" or block.key.startswith("on behalf of "):  # a law firm's, with what it files that under
            continue
        pieces = BETWEEN.split(block.text)
        agency, comma, when = block.text.partition(", ")
        if comma and len(pieces) == 1 and agencies.is_printed_mark(agency) and dates.is_date_line(when.rstrip(".")):
            return [block], Byline(agency, (), agencies.name_of(agency), 1, False)  # Hina, 10:44, 27. studenog
        if len(pieces) == 1 and (dashed := DASHED.fullmatch(block.text)) and is_name(dashed["name"]):
            if (found := parse([f"By {dashed['name']}"])) is not None:
                return [block], found
            continue
        if len(pieces) == 1 and (glued := _beside(block)):
            if (found := parse([f"By {glued}"])) is not None:
                return [block], found
            continue
        name = next((i for i, piece in enumerate(pieces) if is_name(piece) and " " in piece), None)
        _, comma, last = pieces[-1].rpartition(", ")
        if name is not None:
            with_agency = parse([", ".join(pieces[name : name + 2])])
            named = parse([f"By {pieces[name]}"])
            found = with_agency if with_agency is not None and with_agency.affiliation else named
        elif comma and " " in last and is_name(last):
            found = parse([f"By {last}"])
        elif (
            len(pieces) > 1 and dates.is_date_line(pieces[1]) and agencies.full_name(pieces[0])
        ):  # KYODO NEWS - Nov 18, 2025 - 20:04
            return [block], Byline(pieces[0], (), agencies.full_name(pieces[0]), 1, False)
        else:
            lines = [block.text[block.text.find(piece) :] for piece in pieces]  # "… | Por Ida Voss, Emol / AFP"
            found = next(filter(None, (parse([line], unmarked=False) for line in lines)), None)
        if found is not None and (found.authors or found.marked):
            return [block], found
        if len(pieces) > 1 and dates.is_date_line(pieces[0]) and all(map(agencies.is_agency, pieces[-1].split("/"))):
            found = parse([pieces[-1]])  # September 5, 2024 / 6:12 AM EDT / CBS/AFP
            if found is not None:
                return [block], found
    return None


def _beside(block: Block) -> str:
    """The name right beside the day on its line, with nothing between: ``November 4, 2021 Ida Voss``."""
    stamps = dates.find_stamps(block.text) if block.words <= LONGEST_NAMED else []
    return beside_name(block.text, stamps[0].start, stamps[0].end) if len(stamps) == 1 else ""
