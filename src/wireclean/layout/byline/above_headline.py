"""A byline without a mark above the headline."""

from __future__ import annotations

from wireclean.fields import agencies
from wireclean.fields.byline import parse
from wireclean.layout.byline.agency_alone import agency_alone
from wireclean.layout.byline.lines import Found, is_dated, runs
from wireclean.page import Block, Page


def above_dates(page: Page, blocks: list[Block]) -> Found | None:
    """A name or an agency without a mark above the headline, or between two printings, with the date right below."""
    for run in runs(blocks):
        if not run[0].index:
            continue  # a blog's name above the day
        parsed = parse([block.text for block in run]) or agency_alone(run[0])
        if parsed is None or not is_dated(page, run[parsed.used - 1]):
            continue
        if parsed.authors or (parsed.affiliation and agencies.full_name(parsed.affiliation) is not None):
            return run[: parsed.used], parsed
    return None
