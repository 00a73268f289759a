"""The recipes of the README do what they say, each where its package is installed.

    pip install -e '.[dev,datatrove,engines]' && pytest tests/integrations

Each is run as a script of its own, beside a folder with pages as JSON Lines or as Parquet.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from tests.bench import made
from tests.recipes import NEEDS, fill, recipes, run, suffix, why_not
from wireclean import clean_batch

PLAIN = (
    "The ferry waited for eleven minutes on Tuesday, the mayor said.\n\nA swan was found behind the bakery, and nobody "
    "in town would say why it was there.\n\nThe bell rang twice on Wednesday, according to a report from the council."
)

# The first file has nothing but text, so that types that are guessed from it are wrong for the others.
FILES = [
    [PLAIN] * 3,
    [page.text for page in made.pages("wire", 5)],
    ["Home", *(page.text for page in made.pages("page", 3)), "\u2028"],
]


def test_each_recipe_of_the_section_is_run() -> None:
    assert list(recipes()) == list(NEEDS)


def files() -> list[list[dict[str, Any]]]:
    """The records of each file."""
    return [
        [{"id": f"{10 * file + row}", "text": text, "size": len(text)} for row, text in enumerate(texts)]
        for file, texts in enumerate(FILES)
    ]


def results(folder: Path) -> list[dict[str, Any]]:
    """The records that a recipe has written, by their ids."""
    found: list[dict[str, Any]] = []
    for path in sorted((*folder.glob("clean*"), *folder.glob("clean/*"))):
        if path.suffix == ".parquet":
            from pyarrow import parquet

            found += parquet.read_table(path).to_pylist()
        elif path.suffix in (".jsonl", ".gz"):
            data = path.read_bytes()
            data = gzip.decompress(data) if path.suffix == ".gz" else data
            assert data.endswith(b"\n")
            found += map(json.loads, data.splitlines())
    return sorted(found, key=lambda row: int(row["id"]))


@pytest.mark.parametrize("name", NEEDS)
def test_recipe(name: str, tmp_path: Path) -> None:
    if why := why_not(name):
        pytest.skip(why)
    fill(tmp_path / "pages", files(), suffix(name))
    run(name, tmp_path)
    given = [row for file in files() for row in file]
    cleaned = clean_batch({"text": [row["text"] for row in given]})
    expected = [
        {**row, "text": text, "wireclean": added}
        for row, text, added in zip(given, cleaned["text"], cleaned["wireclean"], strict=True)
    ]
    if name == "datatrove":  # which keeps those that were left apart
        expected = [as_document(row) for row in expected if row["wireclean"]["error"] is None]
    assert results(tmp_path) == expected


def as_document(row: dict[str, Any]) -> dict[str, Any]:
    """A record as datatrove writes it."""
    return {
        "text": row["text"],
        "id": row["id"],
        "metadata": {"size": row["size"], "wireclean": row["wireclean"]},
    }
