"""Bylines: who wrote the story, in one to four short lines."""

from __future__ import annotations

from collections.abc import Sequence

from wireclean.fields import agencies
from wireclean.fields.byline.credits import LONGEST
from wireclean.fields.byline.listed import as_one_list
from wireclean.fields.byline.mark import MARK, may_be_marked
from wireclean.fields.byline.mark_alone import BARE_MARKS, below_bare_mark
from wireclean.fields.byline.marked import behind_house, behind_mark
from wireclean.fields.byline.parsed import Byline
from wireclean.fields.byline.stamped import may_be_stamped, without_stamp
from wireclean.fields.byline.tidy import tidy
from wireclean.fields.byline.unmarked import without_mark


def parse(lines: Sequence[str], *, unmarked: bool = True) -> Byline | None:
    """The byline with which some lines begin, or ``None``.

    Args:
        lines: some consecutive short lines, the possible byline first; only as many are used as belong to it.
        unmarked: whether a byline without a word such as ``By`` is wanted, too, which takes longer to tell.
    """
    lines, listed = as_one_list(lines)
    found = _parse(lines, unmarked)
    return found._replace(used=found.used + listed) if found is not None and listed else found


def _parse(lines: Sequence[str], unmarked: bool) -> Byline | None:
    if not lines:
        return None
    if not (unmarked or may_be_marked(lines[0].lstrip("•·*-–— ")) or may_be_stamped(lines[0])):
        return None
    line = tidy(lines[0])
    if not line or len(line) > LONGEST:
        return None
    line = without_stamp(line)
    if " | " in line and (housed := behind_house(line)) is not None:
        return housed
    mark = MARK.match(line) if may_be_marked(line) else None
    if line.casefold() in BARE_MARKS:
        return below_bare_mark(lines)
    if mark is None:
        return without_mark(line, lines) if unmarked else None
    return behind_mark(line, mark.end(), lines)


def names_agencys_writer(line: str) -> bool:
    """Whether a line without a mark is a writer's name with the agency: ``IDA VOSS Associated Press``."""
    parsed = parse((line,))
    return parsed is not None and len(parsed.authors) > 0 and agencies.is_agency(parsed.affiliation or "")
