"""Arrow tables of pages: ``clean_batch`` with types that do not depend on what a batch happens to hold.

Engines guess the types of columns from the first rows that they see, and a field that is ``None`` in all of them has
none that the next rows fit. Needs pyarrow: ``pip install 'wireclean[parquet]'``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pyarrow as pa

from wireclean.article import FIELDS, LISTS
from wireclean.columns import ERROR, NotOursError, Row, clean_row
from wireclean.records import ADDED, TEXT

if TYPE_CHECKING:
    from wireclean.settings import Settings

ARTICLE = pa.struct(
    [*((name, pa.list_(pa.string()) if name in LISTS else pa.string()) for name in FIELDS), (ERROR, pa.string())]
)
"""The type of the column ``wireclean``."""


def clean_table(table: pa.Table, text: str = TEXT, settings: Settings | None = None) -> pa.Table:
    """``clean_batch`` on a table: the other columns, their types and the metadata of the schema stay as they are.

    Raises ``KeyError``, ``ValueError`` and ``PhraseError`` as ``clean_batch`` does, and ``ValueError`` also where the
    column ``text`` holds no strings.
    """
    cleaned_schema(table.schema, text)
    before = table.column(ADDED) if ADDED in table.schema.names else pa.nulls(table.num_rows)
    rows = [
        clean_row(page.as_py(), text, found.as_py(), settings)
        for page, found in zip(table.column(text), before, strict=True)
    ]
    return with_rows(table, rows, text)


def with_rows(table: pa.Table, rows: Sequence[Row], text: str = TEXT) -> pa.Table:
    """The table with what became of its rows in the columns ``text`` and ``wireclean``; raises as ``clean_table``."""
    schema = cleaned_schema(table.schema, text)
    columns = {name: table.column(name) for name in table.schema.names}
    columns[text] = pa.chunked_array([pa.array([row.text for row in rows], schema.field(text).type)])
    columns[ADDED] = pa.chunked_array([pa.array([row.added for row in rows], ARTICLE)])
    return pa.table([columns[name] for name in schema.names], schema=schema)


def cleaned_schema(schema: pa.Schema, text: str = TEXT) -> pa.Schema:
    """The schema that ``clean_table`` gives: with a column ``wireclean`` behind the others; raises as it does."""
    index = schema.get_field_index(text)
    if index < 0:
        raise KeyError(f"there is no column {text!r} (or more than one), only {', '.join(map(repr, schema.names))}")
    held = schema.field(index).type
    if not _is_text(held.value_type if pa.types.is_dictionary(held) else held):
        raise ValueError(f"the column {text!r} holds {held}, not strings")
    if text == ADDED:
        raise ValueError(f"the column {ADDED!r} is that of the article's fields, and cannot hold the pages")
    if ADDED in schema.names and not _may_be_ours(schema.field(ADDED).type):
        raise NotOursError(f"there is a {ADDED!r} already, which is not wireclean's; give it another name")
    added = pa.field(ADDED, ARTICLE)
    place = schema.get_field_index(ADDED)
    return schema.append(added) if place < 0 else schema.set(place, added)


def _may_be_ours(held: pa.DataType) -> bool:
    if pa.types.is_null(held):
        return True
    return bool(pa.types.is_struct(held)) and {field.name for field in held} <= {field.name for field in ARTICLE}


def _is_text(held: pa.DataType) -> bool:
    kinds = pa.types
    return bool(kinds.is_string(held) or kinds.is_large_string(held) or kinds.is_string_view(held))
