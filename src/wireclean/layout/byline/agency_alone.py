"""An agency alone on its line, perhaps with its place or its desk."""

from __future__ import annotations

from wireclean.fields import agencies
from wireclean.fields.byline.parsed import Byline
from wireclean.fields.names import is_name
from wireclean.lazy import pattern
from wireclean.page import Block

DESK = pattern(
    r"[A-Z][\w ]{2,30} (?i:desk|staff|bureau) \((?P<agency>[^()]{2,40})\)"
)  # News Desk (Agence France-Presse)


def agency_alone(block: Block) -> Byline | None:
    """An agency's mark alone under the headline, or its place beside it: ``TT``."""
    name, comma, place = block.text.partition(", ")
    if comma and agencies.is_printed_mark(name) and is_name(place):  # BSS, Barishal
        return Byline(block.text, (), agencies.name_of(name), 1, False)
    agency, inside, place = block.text.partition(" in ")
    if inside and agencies.full_name(agency) is not None and is_name(place):  # Agence France-Presse in Lisbon
        return Byline(block.text, (), agencies.full_name(agency), 1, False)
    if (desk := DESK.fullmatch(block.text)) is not None and agencies.is_printed_mark(desk["agency"]):
        return Byline(block.text, (), agencies.name_of(desk["agency"]), 1, False)
    mark = block.text.strip("/")  # /ritzau/
    if block.words > 4 or not agencies.is_agency(mark):
        return None
    return Byline(mark, (), agencies.name_of(mark), 1, False)
