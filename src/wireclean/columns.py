"""Columns of many pages: what engines hand over that spread work over machines (Ray, Spark, Dask, datasets, Arrow)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from wireclean.article import FIELDS, LISTS, Article
from wireclean.engine import NoStory, clean
from wireclean.phrases import PhraseError
from wireclean.read import is_html
from wireclean.render import storable

if TYPE_CHECKING:
    from wireclean.config import Settings

COLUMN = "wireclean"
"""The column that is added: one struct to each row, with the article's fields and ``error``."""

ERROR = "error"
"""The struct's last field: why the row's text is as it was, or ``None`` where it was cleaned."""


def clean_batch(
    columns: Mapping[str, Sequence[Any]], text: str = "text", settings: Settings | None = None
) -> dict[str, list[Any]]:
    """Clean the pages in one of several columns, row by row.

    The text of a row becomes the article's body. The article's other fields stand in a new column ``wireclean``, in a
    struct that has the same fields in every row. A text that cannot be cleaned (no story, raw HTML, nothing, no string)
    stays as it was, and the struct's ``error`` says why. All other columns stay as they are, and what becomes of a row
    does not depend on the others.

    Args:
        columns: lists (or other sequences) of the same length by name; they are not changed.
        text: the name of the column that holds the pages' text, as scraped.
        settings: which rules may speak, and the user's own phrases; all rules by default.

    Raises:
        KeyError: there is no column ``text``.
        PhraseError: a phrase table of the user's cannot be used.

    >>> clean_batch({"id": [7], "text": [None]})["wireclean"][0]["error"]
    'no text: NoneType'
    """
    if text not in columns:
        raise KeyError(f"there is no column {text!r}, only {', '.join(map(repr, columns)) or 'none at all'}")
    rows = [clean_row(value, settings) for value in columns[text]]
    cleaned = {name: list(values) for name, values in columns.items()}
    cleaned[text] = [value for value, _ in rows]
    cleaned[COLUMN] = [struct for _, struct in rows]
    return cleaned


def clean_row(value: Any, settings: Settings | None = None) -> tuple[Any, dict[str, Any]]:
    """The body in place of a page's text, and the struct of ``clean_batch``. Raises ``PhraseError`` alone."""
    if not isinstance(value, str):
        return value, _failed(f"no text: {type(value).__name__}")
    if not value or value.isspace():
        return value, _failed("it is empty, there is nothing to clean")
    if is_html(value):
        return value, _failed("raw HTML, not text; turn it into text first")
    try:
        article = clean(value, settings)
    except NoStory as error:
        return value, _failed(str(error))
    except PhraseError:  # the same for all rows
        raise
    except Exception as error:  # one row must not cost the others
        return value, _failed(f"a fault of wireclean, please report it: {type(error).__name__}: {error}")
    return storable(article.text), {**_fields(article), ERROR: None}


def _fields(article: Article) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name in FIELDS:
        value = getattr(article, name)
        if name in LISTS:
            fields[name] = [storable(item) for item in value]
        else:
            fields[name] = storable(value) if value is not None else None
    return fields


def _failed(why: str) -> dict[str, Any]:
    return {**_fields(Article()), ERROR: storable(why)}
