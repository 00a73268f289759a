"""The hooks for pre-commit, run by it and by prek on repositories of their own."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

import pytest
import yaml

from tests.command import BODY, PAGE
from wireclean.cli import cli
from wireclean.files.sources import KEPT_SUFFIXES

HERE = Path(__file__).parent.parent
SOURCES = ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml", "src")
HOOKS = yaml.safe_load((HERE / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))

KEPT = "\n\n".join(["Anchor found, ferry to run again", *BODY]) + "\n"

Run = Callable[..., subprocess.CompletedProcess[str]]


# What the manifest says


def test_hooks_are_those_that_users_name() -> None:
    assert [hook["id"] for hook in HOOKS] == ["wireclean", "wireclean-check"]


@pytest.mark.parametrize("hook", HOOKS, ids=[hook["id"] for hook in HOOKS])
def test_manifest(hook: dict[str, object]) -> None:
    """Users may set ``args``, one process sees all files, and what is excluded stays so though it is named."""
    assert "args" not in hook
    assert (hook["language"], hook["require_serial"]) == ("python", True)
    program, *options = str(hook["entry"]).split()
    assert (program, options[-1]) == ("wireclean", "--force-exclude")
    known = {name for parameter in cli.params for name in parameter.opts}
    assert set(options) <= known


@pytest.mark.parametrize("hook", HOOKS, ids=[hook["id"] for hook in HOOKS])
def test_hooks_get_the_files_that_a_folder_gives(hook: dict[str, list[str]]) -> None:
    """But for ``.text``, for which pre-commit has no type."""
    identify = pytest.importorskip("identify.identify")
    names = [f"page{suffix}" for suffix in (*KEPT_SUFFIXES, ".html", ".py")]
    got = [name for name in names if not identify.tags_from_filename(name).isdisjoint(hook["types_or"])]
    assert got == [f"page{suffix}" for suffix in KEPT_SUFFIXES if suffix != ".text"]


# How the hooks run

needs_index = pytest.mark.needs_index
needs_tools = pytest.mark.skipif(
    find_spec("pre_commit") is None or shutil.which("git") is None, reason="pre-commit or git is not installed"
)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Packages can be installed, as the hooks' environment needs it."""
    folder = tmp_path_factory.mktemp("index")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--retries=0", "--dest", str(folder)]
    try:
        subprocess.run([*command, "hatchling", "click"], capture_output=True, check=True, timeout=120)
    except (subprocess.SubprocessError, OSError):
        pytest.skip("no package index is reached")


@pytest.fixture(scope="module")
def homes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a person who has run no hook yet, and whose git says nothing of its own."""
    home = tmp_path_factory.mktemp("home")
    own = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT", "PREK"))}
    who = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    for role in ("AUTHOR", "COMMITTER"):
        who |= {f"GIT_{role}_NAME": "Orla Tennant", f"GIT_{role}_EMAIL": "orla@example.com"}
    return {**own, **who, "PRE_COMMIT_HOME": str(home / "pre-commit"), "PREK_HOME": str(home / "prek"), "NO_COLOR": "1"}


def runner(folder: Path, homes: dict[str, str]) -> Run:
    def run(*command: str | Path, check: bool = True) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=folder, env=homes, capture_output=True, encoding="utf-8", timeout=300, check=check
        )

    return run


@pytest.fixture(scope="module")
def hook_repository(tmp_path_factory: pytest.TempPathFactory, homes: dict[str, str]) -> Path:
    """A clone of this repository as it stands, with a tag."""
    folder = tmp_path_factory.mktemp("hooks")
    for name in SOURCES:
        if (HERE / name).is_dir():
            shutil.copytree(HERE / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(HERE / name, folder / name)
    run = runner(folder, homes)
    run("git", "init", "--quiet")
    run("git", "add", ".")
    run("git", "commit", "--quiet", "--message", "All of it")
    run("git", "tag", "v0")
    return folder


class Repository:
    """A repository of content, with a page in it that is staged."""

    def __init__(self, folder: Path, homes: dict[str, str]) -> None:
        self.folder = folder
        self.run = runner(folder, homes)
        self.run("git", "init", "--quiet")
        self.page = folder / "content" / "page.md"
        self.page.parent.mkdir()
        (folder / "LICENSE").write_text("Terms and Conditions\n\nShare it.\n", encoding="utf-8")
        self.stage(PAGE)

    def stage(self, text: str) -> None:
        self.page.write_text(text, encoding="utf-8")
        self.run("git", "add", ".")

    @property
    def text(self) -> str:
        return self.page.read_text(encoding="utf-8")

    def configure(self, hooks: Path, *names: str) -> None:
        repository = {"repo": f"file://{hooks}", "rev": "v0", "hooks": [{"id": name} for name in names]}
        text = yaml.safe_dump({"repos": [repository]})
        (self.folder / ".pre-commit-config.yaml").write_text(text, encoding="utf-8")
        self.run("git", "add", ".")


@pytest.fixture
def content(tmp_path: Path, homes: dict[str, str]) -> Repository:
    return Repository(tmp_path, homes)


PRE_COMMIT = (sys.executable, "-m", "pre_commit")


@needs_index
@needs_tools
@pytest.mark.usefixtures("index")
def test_try_repo(content: Repository, hook_repository: Path) -> None:
    command = (*PRE_COMMIT, "try-repo", hook_repository)
    checked = content.run(*command, "wireclean-check", "--files", "content/page.md", "LICENSE", check=False)
    assert (checked.returncode, content.text) == (1, PAGE)
    assert "content/page.md:1: NAV101 menu: Home\n" in checked.stdout
    assert "\n-Share this article\n" in checked.stdout
    fixed = content.run(*command, "wireclean", "--files", "content/page.md", "LICENSE", check=False)
    assert (fixed.returncode, content.text) == (1, KEPT)
    assert "files were modified by this hook" in fixed.stdout


@needs_index
@needs_tools
@pytest.mark.usefixtures("index")
def test_commit(content: Repository, hook_repository: Path) -> None:
    """The first commit is stopped and its page cleaned; the second goes through; what is not staged stays."""
    content.configure(hook_repository, "wireclean", "wireclean-check")
    content.run(*PRE_COMMIT, "install")
    commit = ("git", "commit", "--quiet", "--message", "A page")
    assert content.run(*commit, check=False).returncode != 0
    assert content.text == KEPT
    content.run("git", "add", ".")
    content.run(*commit)
    assert content.run("git", "show", "HEAD:content/page.md").stdout == KEPT

    written = PAGE.replace("eleven weeks", "twelve weeks")
    content.stage(written)
    unstaged = "Comments\n\nA last sentence, which is not staged yet.\n"
    content.page.write_text(written.replace("Comments\n", unstaged), encoding="utf-8")
    (content.folder / "content" / "new.md").write_text(PAGE, encoding="utf-8")
    before = content.text
    done = content.run(*PRE_COMMIT, "run", check=False)
    assert done.returncode == 1
    assert "Unstaged files detected" in done.stdout
    # The fix and the edit touch the same line, so pre-commit takes the fix back.
    assert content.text == before
    content.page.write_text(written.replace("twelve weeks", "fifteen weeks"), encoding="utf-8")
    assert content.run(*PRE_COMMIT, "run", check=False).returncode == 1
    assert content.text == KEPT.replace("eleven weeks", "fifteen weeks")
    assert (content.folder / "content" / "new.md").read_text(encoding="utf-8") == PAGE


@needs_index
@needs_tools
@pytest.mark.skipif(shutil.which("prek", path=os.path.dirname(sys.executable)) is None, reason="prek is not installed")
@pytest.mark.usefixtures("index")
def test_prek(content: Repository, hook_repository: Path) -> None:
    content.configure(hook_repository, "wireclean")
    prek = Path(sys.executable).parent / "prek"
    content.run(prek, "validate-manifest", hook_repository / ".pre-commit-hooks.yaml")
    first = content.run(prek, "run", "--all-files", check=False)
    assert (first.returncode, content.text) == (1, KEPT)
    content.run("git", "add", ".")
    second = content.run(prek, "run", "--all-files", check=False)
    assert (second.returncode, content.text) == (0, KEPT)


# What the README says for other runners


def snippet(language: str, word: str) -> str:
    """The one block of the README in ``language`` that holds ``word``."""
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    [found] = [text for text in re.findall(rf"^```{language}\n(.*?)^```", readme, re.M | re.S) if word in text]
    return str(found)


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with lefthook and lint-staged, as they are installed by their users."""
    folder = tmp_path_factory.mktemp("tools")
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not installed")
    (folder / "package.json").write_text("{}", encoding="utf-8")
    try:
        for command in (
            [sys.executable, "-m", "venv", str(folder / "python")],
            [str(folder / "python" / "bin" / "pip"), "install", "--quiet", "--retries=0", "lefthook"],
            [npm, "install", "--silent", "--no-audit", "--no-fund", "lint-staged"],
        ):
            subprocess.run(command, cwd=folder, capture_output=True, check=True, timeout=240)
    except (subprocess.SubprocessError, OSError):
        pytest.skip("lefthook and lint-staged cannot be installed")
    return folder


@pytest.fixture
def staged(tmp_path: Path, homes: dict[str, str], tools: Path) -> Repository:
    """A page in a folder, one below it and one outside, all staged, and wireclean and the runners at hand."""
    folders = [Path(sys.executable).parent, tools / "python" / "bin", tools / "node_modules" / ".bin"]
    content = Repository(tmp_path, homes | {"PATH": os.pathsep.join([*map(str, folders), homes["PATH"]])})
    for place in ("content/deep/er/page.txt", "page.md"):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_text(PAGE, encoding="utf-8")
    return content


def check_commit(content: Repository) -> None:
    """The pages in the folder are committed cleaned, the one outside as it was, and nothing is left to stage."""
    content.run("git", "commit", "--quiet", "--message", "Pages")
    places = ("content/page.md", "content/deep/er/page.txt", "page.md")
    assert [content.run("git", "show", f"HEAD:{place}").stdout for place in places] == [KEPT, KEPT, PAGE]
    assert content.run("git", "status", "--porcelain").stdout == ""


@needs_index
@needs_tools
def test_lefthook(staged: Repository) -> None:
    (staged.folder / "lefthook.yml").write_text(snippet("yaml", "stage_fixed"), encoding="utf-8")
    staged.run("git", "add", ".")
    staged.run("lefthook", "install")
    check_commit(staged)


@needs_index
@needs_tools
def test_lint_staged(staged: Repository) -> None:
    (staged.folder / "package.json").write_text(snippet("json", "lint-staged"), encoding="utf-8")
    staged.run("git", "add", ".")
    hook = staged.folder / ".git" / "hooks" / "pre-commit"
    hook.write_text("#!/bin/sh\nexec lint-staged\n", encoding="utf-8")
    hook.chmod(0o755)
    check_commit(staged)
