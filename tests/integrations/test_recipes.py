"""The recipes of the README do what they say, each where its package is installed.

    pip install -e '.[dev,datatrove,engines]' && pytest tests/integrations

Each is run as a script of its own, beside a folder with pages as JSON Lines or as Parquet.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tests.bench import made
from wireclean import clean_batch

README = Path(__file__).parents[2] / "README.md"

NEEDS = {
    "pandas": ("pandas", "pyarrow"),
    "Dask": ("dask",),
    "Ray Data": ("ray", "pyarrow"),
    "Spark": ("pyspark", "pyarrow", "pandas"),
    "Hugging Face datasets": ("datasets", "pyarrow"),
    "datatrove": ("datatrove", "orjson"),
}
"""What each recipe imports."""

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


def recipes() -> dict[str, str]:
    """The blocks of code in the section, by the bold words before them."""
    section = README.read_text(encoding="utf-8").partition("\n## Past one machine\n")[2].partition("\n## ")[0]
    return dict(re.findall(r"^\*\*(.+?)\*\*[^\n]*\n+```python\n(.*?)^```$", section, re.MULTILINE | re.DOTALL))


def test_each_recipe_of_the_section_is_run() -> None:
    assert list(recipes()) == list(NEEDS)


def records() -> list[dict[str, Any]]:
    texts = [text for file in FILES for text in file]
    return [{"id": f"{number}", "text": text, "size": len(text)} for number, text in enumerate(texts)]


def fill(folder: Path, suffix: str) -> None:
    """Three files with the records, as JSON Lines or as Parquet."""
    folder.mkdir()
    rows = iter(records())
    for number, file in enumerate(FILES):
        part = [next(rows) for _ in file]
        path = folder / f"{number}{suffix}"
        if suffix == ".jsonl":
            lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in part)
            path.write_text("".join(lines), encoding="utf-8")
        else:
            from pyarrow import Table, parquet

            parquet.write_table(Table.from_pylist(part), path)


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
    for module in NEEDS[name]:
        if find_spec(module) is None:
            pytest.skip(f"{module} is not installed")
    if name == "Spark" and shutil.which("java") is None:
        pytest.skip("there is no Java")
    fill(tmp_path / "pages", ".parquet" if "pyarrow" in NEEDS[name] else ".jsonl")
    script = tmp_path / "recipe.py"
    script.write_text(recipes()[name], encoding="utf-8")
    own = {"PYSPARK_PYTHON": sys.executable, "HF_HUB_OFFLINE": "1", "HF_HOME": str(tmp_path / "hf")}
    environment = {**os.environ, **own}
    done = subprocess.run(
        [sys.executable, script],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    given = records()
    cleaned = clean_batch({"text": [row["text"] for row in given]})
    expected = [
        {**row, "text": text, "wireclean": added}
        for row, text, added in zip(given, cleaned["text"], cleaned["wireclean"], strict=True)
    ]
    if name == "datatrove":
        assert results(tmp_path) == [as_document(row) for row in expected if row["wireclean"]["error"] is None]
        return
    assert results(tmp_path) == expected


def as_document(row: dict[str, Any]) -> dict[str, Any]:
    """A record as datatrove writes it."""
    return {
        "text": row["text"],
        "id": row["id"],
        "metadata": {"size": row["size"], "wireclean": row["wireclean"]},
    }
