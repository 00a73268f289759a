"""Arrow tables: types that do not depend on the rows, and nothing else of a table changed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.pages import CASES
from wireclean import clean_batch

pa = pytest.importorskip("pyarrow")

from wireclean.integrations.arrow import ARTICLE, clean_table, cleaned_schema  # noqa: E402 - needs pyarrow

PAGES = [CASES[0].page, None, "Home", CASES[3].page]
PAGE = next(case.page for case in CASES if case.name == "arcamax/whistle-factory")
STRUCT = str(ARTICLE)


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param(pa.string(), id="string"),
        pytest.param(pa.large_string(), id="large string"),
        pytest.param(pa.string_view(), id="string view"),
        pytest.param(pa.dictionary(pa.int32(), pa.string()), id="dictionary"),
    ],
)
def test_rows_are_those_of_clean_batch(kind: Any) -> None:
    plain = pa.array(PAGES, pa.string())
    table = pa.table({"id": pa.array([1, 2, None, 4], pa.int8()), "text": plain.cast(kind)})
    cleaned = clean_table(table)
    assert cleaned.schema.names == ["id", "text", "wireclean"]
    assert [str(field.type) for field in cleaned.schema] == ["int8", str(kind), STRUCT]
    expected = clean_batch({"text": PAGES})
    assert cleaned.column("text").to_pylist() == expected["text"]
    assert cleaned.column("wireclean").to_pylist() == expected["wireclean"]
    cleaned.validate(full=True)


@pytest.mark.parametrize("pages", [[], [None], ["Home"], [PAGES[0]]], ids=["no rows", "nothing", "no story", "a page"])
def test_the_types_are_the_same_whatever_the_rows(pages: list[str | None]) -> None:
    table = pa.table({"text": pa.array(pages, pa.string())})
    assert (
        clean_table(table).schema
        == cleaned_schema(table.schema)
        == pa.schema({"text": pa.string(), "wireclean": ARTICLE})
    )


def test_chunks_metadata_and_other_columns_stay() -> None:
    field = pa.field("text", pa.string(), metadata={"who": "Orla Tennant"})
    schema = pa.schema([field, ("tags", pa.list_(pa.string()))], metadata={"made": "by hand"})
    batch = pa.record_batch([PAGES, [["a"], None, [], ["b"]]], schema=schema)
    table = pa.Table.from_batches([batch, batch.slice(0, 0), batch.slice(1)])
    cleaned = clean_table(table)
    assert cleaned.schema.equals(schema.append(pa.field("wireclean", ARTICLE)), check_metadata=True)
    assert cleaned.column("tags").equals(table.column("tags"))


def test_a_second_pass_changes_nothing() -> None:
    once = clean_table(pa.table({"page": [PAGE, None, "Home"]}), text="page")
    assert clean_table(once, text="page").equals(once)


def test_columns_that_cannot_be_cleaned() -> None:
    with pytest.raises(KeyError, match=r"there is no column 'text' \(or more than one\), only 'id'"):
        clean_table(pa.table({"id": [1]}))
    with pytest.raises(ValueError, match="the column 'text' holds int64, not strings"):
        clean_table(pa.table({"text": [1]}))
    with pytest.raises(ValueError, match="there is a 'wireclean' already, which is not wireclean's"):
        clean_table(pa.table({"text": PAGES, "wireclean": [1, 2, 3, 4]}))
