"""Change the code in small ways, and see whether the tests that are quick notice each.

Run as ``python -m tests.mutate PATH...``, a path being a file or a folder of the package, like
``src/wireclean/rules/share``; it needs mutmut (``pip install 'mutmut>=3.8'``). It works in a copy, and shows the
changes that no test noticed.

mutmut changes only what stands in functions, and only in those without a decorator. Rules have one, so that in the copy
``@rule("SHR101")`` becomes ``share_bar = rule("SHR101")(share_bar)`` behind the function, which is the same.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

QUICK = [
    "tests/test_examples.py",
    "tests/test_rules.py",
    "tests/rules",
    "tests/fields",
    "tests/test_engine.py",
    "tests/test_fixtures.py",
    "tests/test_traps.py",
    "tests/test_rewrite.py",
    "tests/test_batch.py",
    "tests/test_write.py",
]
"""The tests that look at rules and at the writing of files without starting processes."""

NOTICED = frozenset({"killed", "timeout"})
"""The outcomes of a change that a test noticed, be it that a loop has no end."""


def main(paths: list[str]) -> int:
    """Change what is in ``paths``; 1 where a change was not noticed."""
    files = [file for path in paths for file in ([Path(path)] if path.endswith(".py") else Path(path).rglob("*.py"))]
    copy = Path(tempfile.mkdtemp(prefix="wireclean-mutants-"))
    for folder in ("src", "tests"):
        shutil.copytree(folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in files:
        (copy / file).write_text(undecorated(file.read_text(encoding="utf-8")), encoding="utf-8")
    options: dict[str, list[str]] = {"source_paths": ["src"], "only_mutate": [str(file) for file in files]}
    options["pytest_add_cli_args_test_selection"] = QUICK
    options["pytest_add_cli_args"] = ["-p", "no:cacheprovider"]
    lines = "".join(f"{name} = {values!r}\n" for name, values in options.items())
    (copy / "pyproject.toml").write_text(
        f"{Path('pyproject.toml').read_text(encoding='utf-8')}\n[tool.mutmut]\n{lines}", encoding="utf-8"
    )
    subprocess.run(["mutmut", "run", "--max-children", "1"], cwd=copy, check=True)
    results = subprocess.run(
        ["mutmut", "results", "--all", "true"], cwd=copy, check=True, capture_output=True, text=True
    ).stdout
    tried = [line.split(": ") for line in results.split("\n") if ": " in line]
    unnoticed = [name.strip() for name, outcome in tried if outcome not in NOTICED]
    for name in unnoticed:
        subprocess.run(["mutmut", "show", name], cwd=copy, check=True)
    print(f"{len(tried) - len(unnoticed)} of {len(tried)} noticed")
    shutil.rmtree(copy)
    return int(bool(unnoticed))


def undecorated(source: str) -> str:
    """The same module, with decorators of its functions as calls behind them.

    >>> print(undecorated('@rule("A")\\ndef a() -> int:\\n    return 1\\n'), end="")
    def a() -> int:
        return 1
    a = rule('A')(a)
    """
    lines = source.splitlines(keepends=True)
    for node in reversed(ast.parse(source).body):
        if isinstance(node, ast.FunctionDef) and node.decorator_list:
            name = node.name
            for decorator in reversed(node.decorator_list):
                name = f"{ast.unparse(decorator)}({name})"
            lines.insert(node.end_lineno or 0, f"{node.name} = {name}\n")
            del lines[node.decorator_list[0].lineno - 1 : node.lineno - 1]
    return "".join(lines)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
