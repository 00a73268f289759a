"""Columns of many pages: what engines hand over that spread work over machines (Ray, Spark, Dask, datasets, Arrow)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from wireclean.article import FIELDS, LISTS, Removed
from wireclean.batch import fault
from wireclean.phrases.phrase import PhraseError
from wireclean.records import ADDED, TEXT, RecordError, clean_record
from wireclean.render import storable
from wireclean.typed import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from wireclean.settings import Settings

ERROR = "error"
"""The last field of what is added to a row: why its text is as it was, or ``None`` where it was cleaned."""

OURS = frozenset({*FIELDS, ERROR})


class NotOursError(ValueError):
    """There is something in the place of what is added, and wireclean has not put it there."""


def clean_batch(
    columns: Mapping[str, Sequence[Any]], text: str = TEXT, settings: Settings | None = None
) -> dict[str, list[Any]]:
    """Clean the pages in one of several columns, row by row.

    The text of a row becomes the article's body. The article's other fields stand in a new column ``wireclean``, in a
    struct that has the same fields in every row. A text that cannot be cleaned (no story, raw HTML, nothing, no string)
    stays as it was, and the struct's ``error`` says why. All other columns stay as they are, and what becomes of a row
    does not depend on the others. Rows that were cleaned before keep what was found then.

    Args:
        columns: lists (or other sequences) of the same length by name; they are not changed.
        text: the name of the column that holds the pages' text, as scraped.
        settings: which rules may speak, and the user's own phrases; all rules by default.

    Raises:
        KeyError: there is no column ``text``.
        NotOursError: there is a column ``wireclean`` that wireclean has not made (a ``ValueError``).
        PhraseError: a phrase table of the user's cannot be used.

    >>> clean_batch({"id": [7], "text": [None]})["wireclean"][0]["error"]
    "the field 'text' is no string"
    """
    if text not in columns:
        raise KeyError(f"there is no column {text!r}, only {', '.join(map(repr, columns)) or 'none at all'}")
    if text == ADDED:
        raise ValueError(f"the column {ADDED!r} is that of the article's fields, and cannot hold the pages")
    pages = columns[text]
    rows = [
        clean_row(page, text, before, settings)
        for page, before in zip(pages, columns.get(ADDED, [None] * len(pages)), strict=True)
    ]
    cleaned = {name: list(values) for name, values in columns.items()}
    cleaned[text] = [row.text for row in rows]
    cleaned[ADDED] = [row.added for row in rows]
    return cleaned


class Row(NamedTuple):
    """What becomes of a row: its text, what is added, and the lines that were dropped."""

    text: Any
    added: dict[str, Any]
    removed: tuple[Removed, ...] = ()


def clean_row(page: Any, text: str = TEXT, before: Any = None, settings: Settings | None = None) -> Row:
    """What ``clean_batch`` makes of a row whose column ``text`` holds ``page``.

    ``before`` is what the row holds where that goes which is added. Raises ``NotOursError`` and ``PhraseError``.
    """
    known = _known(before)
    try:
        result = clean_record({text: page, ADDED: known}, text, settings)
    except RecordError as error:
        return failed_row(page, known, str(error))
    except PhraseError:  # the same for all rows
        raise
    except Exception as error:  # one row must not cost the others
        return failed_row(page, known, fault(error))
    return Row(result.text, {**result.added, ERROR: None}, result.removed)


def _known(before: Any) -> dict[str, Any]:
    """The fields that an earlier run has found."""
    if before is None:
        return {}
    if not isinstance(before, Mapping) or not before.keys() <= OURS:
        raise NotOursError(f"there is a {ADDED!r} already, which is not wireclean's; give it another name")
    # Not every engine gives lists back as lists.
    return {name: list(value) if name in LISTS else value for name in FIELDS if (value := before.get(name)) is not None}


def failed_row(page: Any, before: Any, why: str) -> Row:
    """A row whose text stays as it is, with what an earlier run has found. Raises ``NotOursError``."""
    known = _known(before)
    fields = {name: known.get(name, [] if name in LISTS else None) for name in FIELDS}
    return Row(page, {**fields, ERROR: storable(why)})
