"""Change the code in small ways, and see whether the tests that are quick notice each.

Run as ``python -m tests.mutate PATH...``, a path being a file or a folder of the package, like
``src/wireclean/rules/share``; it needs mutmut (``pip install -e '.[dev,mutate]'``), which makes the changes. It
works in a copy, shows the changes that no test noticed, and says at the end how many were noticed, by file.

mutmut changes only what stands in functions, and only in those without a decorator. Rules have one, so that in the copy
``@rule("SHR101")`` becomes ``share_bar = rule("SHR101")(share_bar)`` behind the function, which is the same.

All changes are tried in one run of pytest, which has collected the tests: each in a fork that ends with the first test
that fails. A fork remembers nothing of what unchanged code found out about any line.
"""

from __future__ import annotations

import ast
import functools
import gc
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from difflib import unified_diff
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import pytest

QUICK = [
    "tests/test_examples.py",
    "tests/rules",
    "tests/test_engine.py",
    "tests/test_fixtures.py",
    "tests/test_traps.py",
    "tests/files/test_rewrite.py",
    "tests/layout/test_story.py",
    "tests/layout/test_headline.py",
    "tests/layout/test_beginning.py",
    "tests/layout/test_ending.py",
    "tests/layout/test_rejoined.py",
    "tests/layout/test_stragglers.py",
    "tests/layout/test_goes_on.py",
    "tests/layout/test_boxes.py",
    "tests/layout/test_cards.py",
    "tests/layout/test_comments.py",
    "tests/test_content.py",
    "tests/files/test_write.py",
    "tests/files/test_exclude.py",
    "tests/files/test_protected.py",
]
"""The tests that look at rules and at the writing of files without starting processes."""

ALSO = {
    "src/wireclean/fields": "tests/fields",
    "src/wireclean/phrases": "tests/test_phrases.py",
    "src/wireclean/rules/user": "tests/test_patterns.py",
}
"""The tests of one folder alone."""

SLACK = 20
"""Seconds that the tests of a change may take beyond three times what they take without it."""

LONGEST = 600
"""Seconds that the tests take where nothing is changed."""

FAILED = 3
"""The exit status of a process in which a test failed."""


class Change(NamedTuple):
    """One change: the module, the name of the changed function in it, and what it looks like."""

    module: str
    name: str
    difference: str

    @property
    def function(self) -> str:
        """The function that is changed, as mutmut names it in its records."""
        return f"{self.module}.{self.name.rpartition('__mutmut_')[0]}"


def main(paths: list[str]) -> int:
    """Try the changes of what is in ``paths``; 1 where one was not noticed, 2 where none could be made."""
    if find_spec("mutmut") is None:
        print("tests.mutate needs mutmut: pip install -e '.[dev,mutate]'", file=sys.stderr)
        return 2
    files = [file for path in paths for file in ([Path(path)] if path.endswith(".py") else Path(path).rglob("*.py"))]
    with tempfile.TemporaryDirectory(prefix="wireclean-changes-") as copy:
        for folder in ("src", "tests"):
            shutil.copytree(folder, Path(copy, folder), ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy("pyproject.toml", copy)
        command = [sys.executable, "-m", "tests.mutate", "--here", *map(str, sorted(files))]
        return subprocess.run(command, cwd=copy, env=os.environ | {"PYTHONPATH": "src"}, check=False).returncode


def here(files: list[str]) -> int:
    """Change the files where they are, and try the changes."""
    trial = Trial([change for file in files for change in changes(Path(file))])
    tests = QUICK + [tests for folder, tests in ALSO.items() if any(file.startswith(folder) for file in files)]
    options = ["--assert=plain", "-s", "-p", "no:cacheprovider", "-p", "no:terminal", "-o", "addopts="]
    return int(pytest.main([*options, "-k", "not takes_no_second", *tests], plugins=[trial]))


def changes(file: Path) -> Iterator[Change]:
    """Write all changes into a file, of which none is in force, and tell them."""
    from mutmut.mutation.file_mutation import mutate_file_contents

    made = mutate_file_contents(str(file), undecorated(file.read_text(encoding="utf-8")))
    file.write_text(made.code, encoding="utf-8")
    texts = {
        node.name: ast.unparse(ast.Module(node.body, [])).splitlines(keepends=True)
        for node in ast.walk(ast.parse(made.code))
        if isinstance(node, ast.FunctionDef)
    }
    module = ".".join(file.with_suffix("").parts[1:])
    for name in made.mutant_names:
        before = texts[f"{name.rpartition('__mutmut_')[0]}__mutmut_orig"]
        shown = list(unified_diff(before, texts[name], n=1))[2:]
        yield Change(module, name, "\n".join(line.rstrip("\n") for line in shown))


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


class Trial:
    """A plugin of pytest that runs the tests once for each change, those that are likely to notice it first."""

    def __init__(self, tried: list[Change]) -> None:
        self.changes = tried
        self.calls: dict[str, list[str]] = {}  # by function, the tests that come by it
        self.seconds: dict[str, float] = {}  # by test
        self.noticed: dict[str, Counter[str]] = {}  # by module, how many changes in it each test was first to notice

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try all changes, show those that no test noticed, and count."""
        forget = forgetter()
        forget()
        gc.freeze()  # so that the forks share what is loaded
        self.look(session.items, forget)
        by_id = {item.nodeid: item for item in session.items}
        unnoticed: Counter[str] = Counter()
        for change in self.changes:
            if not self.notices(change, by_id):
                unnoticed[change.module] += 1
                print(f"\n{change.module} {change.name}\n{change.difference}", flush=True)
        tried = Counter(change.module for change in self.changes)
        print()
        for module in tried:
            print(f"{module}: {tried[module] - unnoticed[module]} of {tried[module]}")
        every, left = tried.total(), unnoticed.total()
        print(f"{every - left} of {every} noticed ({(every - left) / max(1, every):.1%})")
        session.testsfailed = left
        return True

    def look(self, items: list[pytest.Item], forget: Callable[[], None]) -> None:
        """Which functions each test comes by, and how long it takes, where nothing is changed."""
        from mutmut.mutation.trampoline import set_mutant_under_test
        from mutmut.state import state

        def work(tell: Callable[[str], object]) -> None:
            set_mutant_under_test("stats")
            for item in items:
                forget()
                begin = perf_counter()
                run(item)
                tell("\t".join([item.nodeid, str(perf_counter() - begin), *state()._stats]))
                state()._stats.clear()

        told, status = forked(work, LONGEST)
        assert status == 0, f"a test fails where nothing is changed, behind {told[-1]}"
        for line in told:
            test, seconds, *functions = line.split("\t")
            self.seconds[test] = float(seconds)
            for function in functions:
                self.calls.setdefault(function, []).append(test)

    def notices(self, change: Change, by_id: dict[str, pytest.Item]) -> bool:
        """Whether a test fails with a change, or takes for ever."""
        from mutmut.mutation.trampoline import set_mutant_under_test

        rule = change.module.rpartition(".")[2]
        noticed = self.noticed.setdefault(change.module, Counter())
        tests = sorted(
            self.calls.get(change.function, ()),
            key=lambda test: (-noticed[test], rule not in test, self.seconds[test]),
        )

        def work(tell: Callable[[str], object]) -> None:
            set_mutant_under_test(f"{change.module}.{change.name}")
            for test in tests:
                tell(test)
                run(by_id[test])

        told, status = forked(work, SLACK + 3 * sum(self.seconds[test] for test in tests))
        if status == FAILED:
            noticed[told[-1]] += 1
        return status != 0

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]) -> None:
        """End the fork with the first test that fails; nobody reads how it failed."""
        expected = item.get_closest_marker("xfail") is not None
        if call.excinfo is not None and not expected and not call.excinfo.errisinstance(pytest.skip.Exception):
            os._exit(FAILED)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """End it also where a test does not fail that is expected to."""
        if report.failed:
            os._exit(FAILED)


def run(item: pytest.Item) -> None:
    """Run one test, as pytest does."""
    item.config.hook.pytest_runtest_protocol(item=item, nextitem=None)


def forked(work: Callable[[Callable[[str], object]], None], seconds: float) -> tuple[list[str], int]:
    """What work in a process of its own tells, and that process's exit status; it may take so many seconds."""
    sys.stdout.flush()
    source, sink = os.pipe()
    child = os.fork()
    if not child:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, 1)
        os.dup2(nowhere, 2)
        try:
            work(lambda line: os.write(sink, f"{line}\n".encode()))
        except BaseException:
            os._exit(FAILED)
        os._exit(0)
    os.close(sink)
    with open(source, encoding="utf-8") as lines:
        told = lines.read().splitlines()
    return told, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def forgetter() -> Callable[[], None]:
    """Clean some pages, so that all is loaded; and what makes the package forget all that it found out about them."""
    from tests.pages import CASES
    from wireclean import lazy, phrases
    from wireclean.engine import clean
    from wireclean.memo import Memo

    for case in CASES:
        clean(case.page)
    kept = (lazy._store, phrases.load)  # codes of patterns and tables of phrases: no function of a rule changes them
    known = gc.get_objects()
    caches = [each for each in known if isinstance(each, functools._lru_cache_wrapper) and each not in kept]
    caches = [each for each in caches if each.__module__.startswith("wireclean.")]
    memos = [each for each in known if isinstance(each, Memo)]

    def forget() -> None:
        for memo in memos:
            memo.clear()
        for cache in caches:
            cache.cache_clear()

    return forget


if __name__ == "__main__":
    sys.exit(here(sys.argv[2:]) if sys.argv[1:2] == ["--here"] else main(sys.argv[1:]))
