"""What ``.gitignore`` and ``.wirecleanignore`` pass by, as git reads them.

git itself is asked, since nobody else reads such files as it does: once for each repository that a walk comes to, and
a second time where there is a ``.wirecleanignore``. A ``.gitignore`` counts in repositories, with ``.git/info/exclude``
and the user's own, and never for a file that git tracks. A ``.wirecleanignore`` counts everywhere, for its folder and
those below, and for tracked files, too. A repository inside another goes by its own files alone.

Repositories are not trusted: git gets no chance to run what their configuration names.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence

from wireclean.files.sources import PlanError

IGNORE_FILE = ".wirecleanignore"
REPOSITORY = ".git"

MANY = 100  # paths that git is asked for by name; for more it tells of the whole repository

CURE = "--no-ignore-files takes all files"


class IgnoreError(PlanError):
    """Ignore files that cannot be read; the message says why, and what to do."""


class Ignored:
    """What a walk passes by, found out as it comes to the folders.

    All paths are real ones. The folder ``top`` that the walk begins in is searched also when it is ignored itself, or
    for a folder that it is in. Raises ``IgnoreError`` where git is missing, or does not read a repository.
    """

    def __init__(self, top: str) -> None:
        self._top = top
        self._roots = [top]  # of repositories, and of the walk where that is in none
        self._marked: set[str] = set()  # those whose IGNORE_FILEs are read
        self._paths: set[str] = set()
        repository, marked = _around(top)
        if repository is not None:
            self._roots = [repository]
            self._paths |= _of_git(repository, [top])
        if marked is not None:
            self._roots = [repository or marked]
            self._mark(self._roots[0])
        self._paths.difference_update(_upwards(top))

    def enter(self, folder: str, names: Iterable[str]) -> None:
        """Read the ignore files of a ``folder`` that the walk comes to, with all ``names`` that are in it."""
        names = frozenset(names)
        if REPOSITORY in names and folder not in self._roots:
            self._roots.append(folder)
            self._paths |= _of_git(folder, [folder])
        if IGNORE_FILE in names:
            self._mark(max((root for root in self._roots if _is_in(folder, root)), key=len))

    def by(self, path: str) -> bool:
        """Whether a file or folder in a folder that was entered is passed by."""
        return path in self._paths

    def _mark(self, root: str) -> None:
        if root not in self._marked:
            self._marked.add(root)
            self._paths |= _of_ours(root, [self._top if _is_in(self._top, root) else root])


def ignored_among(paths: Iterable[str]) -> frozenset[str]:
    """Those of ``paths``, files and folders that were named, which are ignored, or are in a folder that is.

    Raises ``IgnoreError`` as `Ignored` does.
    """
    real = {path: os.path.join(os.path.realpath(os.path.dirname(path) or os.curdir), _name(path)) for path in paths}
    around: dict[str, tuple[str | None, str | None]] = {}
    by_repository: dict[str, list[str]] = {}
    by_marked: dict[str, list[str]] = {}
    for path in real.values():
        folder = os.path.dirname(path)
        repository, marked = around.get(folder) or around.setdefault(folder, _around(folder))
        if repository is not None:
            by_repository.setdefault(repository, []).append(path)
        if marked is not None:
            by_marked.setdefault(repository or marked, []).append(path)
    passed: set[str] = set()
    for ask, asked in ((_of_git, by_repository), (_of_ours, by_marked)):
        for root, inside in asked.items():
            passed |= ask(root, inside)
    return frozenset(path for path, full in real.items() if not passed.isdisjoint(_upwards(full)))


def _name(path: str) -> str:
    name = os.path.basename(path.rstrip(os.sep))
    return name if name not in ("", os.curdir, os.pardir) else os.path.basename(os.path.realpath(path))


def _around(folder: str) -> tuple[str | None, str | None]:
    """The repository that ``folder`` is in, and the highest folder on the way there with an ignore file of ours."""
    marked = None
    for level in _upwards(folder):
        if os.path.isfile(os.path.join(level, IGNORE_FILE)):
            marked = level
        if os.path.exists(os.path.join(level, REPOSITORY)):
            return level, marked
    return None, marked


def _upwards(path: str) -> Iterator[str]:
    while True:
        yield path
        above = os.path.dirname(path)
        if above == path:
            return
        path = above


def _is_in(path: str, folder: str) -> bool:
    return path == folder or path.startswith(os.path.join(folder, ""))


# --- asking git ---

_LIST = ("ls-files", "-z", "--others", "--ignored", "--directory")

# What a repository may name and git would run: a monitor of files; a transport, to fetch what a partial clone lacks.
_HARMLESS = ("-c", "core.fsmonitor=false", "-c", "protocol.allow=never", "--literal-pathspecs", "--no-optional-locks")

# A hook's variables are about the repository of the hook.
_OF_A_HOOK = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX")


def _of_git(root: str, inside: Sequence[str]) -> set[str]:
    """What ``.gitignore`` and its kin say to pass by in the repository ``root``, of the paths ``inside``."""
    return _ask((*_LIST, "--exclude-standard"), root, inside)


def _of_ours(root: str, inside: Sequence[str]) -> set[str]:
    """What our ignore files say to pass by below ``root``, of the paths ``inside``.

    git reads them as those of a repository in which nothing is tracked yet: an empty one, made for the question.
    """
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="wireclean-") as empty:
        for name in ("objects", "refs"):
            os.mkdir(os.path.join(empty, name))
        with open(os.path.join(empty, "HEAD"), "w", encoding="ascii") as head:
            head.write("ref: refs/heads/none\n")
        where = (f"--git-dir={empty}", "--work-tree=.")
        return _ask((*where, *_LIST, f"--exclude-per-directory={IGNORE_FILE}"), root, inside)


def _ask(arguments: Sequence[str], root: str, inside: Sequence[str]) -> set[str]:
    import subprocess

    wanted = [os.path.relpath(path, root) for path in inside] if len(inside) <= MANY else ["."]
    environment = {name: value for name, value in os.environ.items() if name not in _OF_A_HOOK}
    environment |= {"LC_ALL": "C", "GIT_ALLOW_PROTOCOL": "", "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0"}
    try:
        done = subprocess.run(
            ["git", "-C", root, *_HARMLESS, *arguments, "--", *wanted],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise IgnoreError(
            f"{root}: git is needed to read its ignore files, and cannot be run ({error.strerror}); {CURE}"
        ) from None
    if done.returncode:
        why = " ".join(os.fsdecode(done.stderr).split("\n", 1)[0].split())
        raise IgnoreError(f"{root}: git does not tell which files are ignored: {why}; {CURE}")
    return {os.path.join(root, os.fsdecode(path)).rstrip(os.sep) for path in done.stdout.split(b"\0") if path}
