"""The recipes of the README for engines that spread work, and folders of pages for them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any

README = Path(__file__).parents[1] / "README.md"

NEEDS = {
    "pandas": ("pandas", "pyarrow"),
    "Dask": ("dask",),
    "Ray Data": ("ray", "pyarrow"),
    "Spark": ("pyspark", "pyarrow", "pandas"),
    "Hugging Face datasets": ("datasets", "pyarrow"),
    "datatrove": ("datatrove", "orjson"),
}
"""What each recipe imports."""

SECONDS = 3600  # that a recipe may take


def recipes() -> dict[str, str]:
    """The blocks of code in the section, by the bold words before them."""
    section = README.read_text(encoding="utf-8").partition("\n## Past one machine\n")[2].partition("\n## ")[0]
    return dict(re.findall(r"^\*\*(.+?)\*\*[^\n]*\n+```python\n(.*?)^```$", section, re.MULTILINE | re.DOTALL))


def why_not(name: str) -> str:
    """What is missing that a recipe needs, or nothing."""
    for module in NEEDS[name]:
        if find_spec(module) is None:
            return f"{module} is not installed"
    return "there is no Java" if name == "Spark" and shutil.which("java") is None else ""


def suffix(name: str) -> str:
    """The kind of files that a recipe reads."""
    return ".parquet" if "pyarrow" in NEEDS[name] else ".jsonl"


def fill(folder: Path, files: Iterable[Sequence[dict[str, Any]]], suffix: str) -> None:
    """Files of records in a new folder, as JSON Lines or as Parquet."""
    folder.mkdir()
    for number, rows in enumerate(files):
        path = folder / f"{number:04}{suffix}"
        if suffix == ".jsonl":
            lines = (json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
            path.write_text("".join(lines), encoding="utf-8")
        else:
            from pyarrow import Table, parquet

            parquet.write_table(Table.from_pylist(list(rows)), path)


def run(name: str, folder: Path) -> None:
    """Run a recipe as a script in ``folder``, which has ``pages``. Raises ``SystemExit`` where it fails."""
    script = folder / "recipe.py"
    script.write_text(recipes()[name], encoding="utf-8")
    own = {"PYSPARK_PYTHON": sys.executable, "HF_HUB_OFFLINE": "1", "HF_HOME": str(folder / "hf")}
    done = subprocess.run(
        [sys.executable, script],
        cwd=folder,
        env={**os.environ, **own},
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"the recipe for {name} ended with {done.returncode}: {done.stderr[-3000:]}")
