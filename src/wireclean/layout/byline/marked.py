"""A byline with a mark, which may stand anywhere near the headline."""

from __future__ import annotations

from wireclean.fields.byline import parse
from wireclean.fields.byline.mark import SIGNS
from wireclean.layout.byline.lines import Found, runs
from wireclean.page import Block


def marked(blocks: list[Block]) -> Found | None:
    """The first byline with a mark, or rather the first that names somebody."""
    desk: Found | None = None
    for run in runs(blocks, SIGNS):
        parsed = parse([block.text for block in run], unmarked=False)
        if parsed is None or not parsed.text:
            continue
        if parsed.authors:
            return run[: parsed.used], parsed
        desk = desk or (run[: parsed.used], parsed)  # "By CNN Newsource" above "By Ida Voss, CNN"
    return desk
