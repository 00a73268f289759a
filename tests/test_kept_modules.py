"""Our modules from one file: as Python would load them, and never stale."""

from __future__ import annotations

import json
import marshal
import os
import subprocess
import sys
from pathlib import Path

import pytest

from wireclean.kept_modules import KeptModules

PAGE = Path(__file__).parent / "fixtures" / "arcamax" / "whistle-factory" / "page.txt"
COMMAND = "from wireclean.__main__ import main; main()"
LOADED = """
import json, sys
from wireclean import kept_modules
if sys.argv[1] == "kept":
    kept_modules.begin()
import wireclean.engine
told = "__file__", "__cached__", "__package__", "__doc__"
print(json.dumps({
    name: [*(getattr(module, each) for each in told), list(getattr(module, "__path__", [])), sorted(vars(module))]
    for name, module in sys.modules.items() if name.startswith("wireclean.")
}))
print(wireclean.engine.__spec__.loader.__class__.__name__, file=sys.stderr)
"""


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run this Python, which keeps what it keeps in a folder."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "XDG_CACHE_HOME": str(folder)}
    return subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, encoding="utf-8", check=True
    )


@pytest.mark.skipif(os.name == "nt", reason="the folder is another")
def test_modules_are_loaded_as_python_loads_them(tmp_path: Path) -> None:
    first, second = (run(tmp_path, "-c", COMMAND, str(PAGE)).stdout for _ in range(2))
    assert first == second
    kept, found = (run(tmp_path, "-c", LOADED, how) for how in ("kept", "found"))
    assert (kept.stderr.strip(), found.stderr.strip()) == ("KeptModules", "SourceFileLoader")
    assert json.loads(kept.stdout) == json.loads(found.stdout)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "swan.py").write_text("WAITED = 11\n", encoding="utf-8")
    return tmp_path / "swan.py"


@pytest.fixture
def modules(source: Path) -> KeptModules:
    status = source.stat()
    code = marshal.dumps(compile(source.read_text(encoding="utf-8"), source, "exec"))
    return KeptModules({"wireclean.swan": (str(source), f"{source}c", False, status.st_size, status.st_mtime_ns, code)})


def test_a_kept_module_is_found(modules: KeptModules) -> None:
    spec = modules.find_spec("wireclean.swan")
    assert spec is not None
    assert isinstance(spec.loader, KeptModules)


@pytest.mark.parametrize("name", ["wireclean.goose", "swan"])
def test_others_are_for_python_to_find(modules: KeptModules, name: str) -> None:
    assert modules.find_spec(name) is None


def test_so_is_one_whose_source_was_edited(modules: KeptModules, source: Path) -> None:
    source.write_text("WAITED = 12, and once more\n", encoding="utf-8")
    assert modules.find_spec("wireclean.swan") is None


def test_so_is_one_whose_source_has_another_time(modules: KeptModules, source: Path) -> None:
    os.utime(source, ns=(1, 1))
    assert modules.find_spec("wireclean.swan") is None


def test_so_is_one_whose_source_is_gone(modules: KeptModules, source: Path) -> None:
    source.unlink()
    assert modules.find_spec("wireclean.swan") is None
