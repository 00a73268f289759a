"""What stands above the line that says where a story was published."""

from __future__ import annotations

from wireclean.fields import agencies
from wireclean.fields.byline.parsed import Byline
from wireclean.layout.byline.lines import Found
from wireclean.layout.headline.filed import is_above_filed
from wireclean.page import Block, Page


def filed(page: Page, blocks: list[Block]) -> Found | None:
    """What stands above ``Published in …`` and ends in the ``on`` of a date that is lost, whoever that is (ArcaMax)."""
    for block in blocks:
        if not is_above_filed(page.blocks, block.index):
            continue
        name = block.text.removesuffix(" on")
        houses = [part for part in (name.rpartition(", ")[2], name) if agencies.is_organisation(part)]
        house = (agencies.full_name(houses[0]) or houses[0]) if houses else None
        return [block], Byline(name, (), house, 1, False)
    return None
