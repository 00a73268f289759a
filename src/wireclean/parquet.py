"""Parquet: tables of pages, each row with its page cleaned and all its other columns as they were.

A table is read and written some rows at a time, so its size costs no memory. Needs pyarrow, which is loaded with this
module: ``pip install 'wireclean[parquet]'``.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

import pyarrow as pa
from pyarrow import parquet

from wireclean.batch import DIED, FEW, listening, spread, usable_cores
from wireclean.columns import Row, clean_row, failed_row
from wireclean.files.write import replacing
from wireclean.integrations.arrow import cleaned_schema, with_rows
from wireclean.records import ADDED, TEXT
from wireclean.settings import Settings
from wireclean.tally import Counts, counts
from wireclean.typed import Any, NamedTuple

ROWS = 1024
"""Rows that are read and written at a time: the most that a row group of a result has."""

CHUNK = 64
"""Rows that are handed to a worker at a time."""

BUFFER = 2**18
"""Bytes of a column that are read at a time; without, all of a row group's are."""

ERRORS: tuple[type[Exception], ...] = (OSError, pa.ArrowException, KeyError, ValueError)
"""What is the matter with a table that cannot be cleaned."""


class Item(NamedTuple):
    """What a worker is told of a row: its page, and what an earlier run has added."""

    page: Any
    before: Any


class Outcome(NamedTuple):
    """What became of a row, what was removed from its page in numbers, and what Python's ``warnings`` carried."""

    row: Row
    counts: Counts = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cleaning:
    """The work on one row, as a value that can be sent to a worker process."""

    settings: Settings
    text_field: str = TEXT

    def __call__(self, item: Item) -> Outcome:
        """Raises nothing but an interrupt: what ``before`` may be, the types of the table's columns have told."""
        row, said = listening(clean_row, item.page, self.text_field, item.before, self.settings)
        return Outcome(row._replace(removed=()), counts(row.removed), said)


def rows_of(path: str) -> int:
    """How many rows a table has. Raises one of `ERRORS`."""
    return int(parquet.read_metadata(path).num_rows)


def clean_file(path: str, target: str, work: Cleaning, jobs: int | None = None) -> Iterator[Outcome]:
    """Clean the table in ``path`` into ``target``: each row's outcome, in their order.

    The result is put in its place when all rows are done, and has the columns, the metadata and the compression of the
    input; row groups of more than `ROWS` rows come back as several. Raises one of `ERRORS`.
    """
    with parquet.ParquetFile(path, buffer_size=BUFFER, pre_buffer=False) as file:
        schema = cleaned_schema(file.schema_arrow, work.text_field)
        waiting: deque[pa.Table] = deque()
        with replacing(target) as out, parquet.ParquetWriter(out, schema, compression=_compression(file)) as writer:
            rows: list[Row] = []
            for outcome in _each(_chunks(file, waiting, work.text_field), work, jobs, file.metadata.num_rows):
                rows.append(outcome.row)
                yield outcome
                if len(rows) == waiting[0].num_rows:
                    writer.write_table(with_rows(waiting.popleft(), rows, work.text_field))
                    rows = []


def _chunks(file: parquet.ParquetFile, waiting: deque[pa.Table], text: str) -> Iterator[list[Item]]:
    """The rows in the pieces in which workers get them; ``waiting`` holds the tables that they are of."""
    for group in range(file.num_row_groups):
        for batch in file.iter_batches(ROWS, row_groups=[group], use_threads=False):
            if not batch.num_rows:
                continue
            waiting.append(pa.Table.from_batches([batch]))
            pages = batch.column(text)
            before = batch.column(ADDED) if ADDED in batch.schema.names else pa.nulls(len(pages))
            for begin in range(0, len(pages), CHUNK):
                part = slice(begin, begin + CHUNK)
                yield [Item(*values) for values in zip(pages[part].to_pylist(), before[part].to_pylist(), strict=True)]


def _each(chunks: Iterator[list[Item]], work: Cleaning, jobs: int | None, rows: int) -> Iterator[Outcome]:
    workers = jobs or (1 if rows < FEW else usable_cores())
    if workers == 1:
        return (work(item) for chunk in chunks for item in chunk)
    return (outcome for _, outcome in spread(chunks, work, _died, workers))


def _died(item: Item) -> Outcome:
    return Outcome(failed_row(item.page, item.before, DIED))


def _compression(file: parquet.ParquetFile) -> str:
    """The codec of the table's first column, by the name that writers know."""
    if not file.num_row_groups or not file.metadata.num_columns:
        return "snappy"
    codec = file.metadata.row_group(0).column(0).compression.lower()
    return "none" if codec == "uncompressed" else str(codec)
