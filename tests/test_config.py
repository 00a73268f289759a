"""The configuration: where it is found, what it may say, and what is said when it is wrong."""

from __future__ import annotations

from importlib.metadata import version
from pathlib import Path

import pytest

from wireclean.config import FILE, Config, ConfigError, find, find_for, load
from wireclean.settings import ALIKE, PerFile, Settings


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    (tmp_path / "deep" / "deeper").mkdir(parents=True)
    return tmp_path


def test_nearest_file_counts(repository: Path) -> None:
    deeper, above, beside = repository / "deep" / "deeper", repository / "pyproject.toml", repository / "deep" / FILE
    above.write_text('[tool.wireclean]\nformat = "json"\n', encoding="utf-8")
    assert find(str(deeper)) == Config(format="json", file=str(above), said=frozenset({"format"}))
    beside.write_text('select = ["SHR"]\r\n', encoding="utf-8", newline="")
    nearest = Config(Settings(select=("SHR",)), file=str(beside), said=frozenset({"select"}))
    assert find(str(deeper)) == nearest
    (deeper / "pyproject.toml").write_text("[tool.other]\nwireclean = 1\n", encoding="utf-8")
    assert find(str(deeper)) == nearest


@pytest.mark.parametrize(
    "project",
    [
        pytest.param('[project]\nname = "birds"\n\n  [ tool . "wireclean" ]  # see tool.b\nformat = "json"', id="head"),
        pytest.param('[tool.birds]\na = 1\n[tool] # also tool.birds\nwireclean = { format = "json" }', id="tool"),
        pytest.param('tool.wireclean.format = "json"\n[tool.birds]\na = 1', id="dots"),
        pytest.param('"tool" = { wireclean = { format = "json" } }', id="inline"),
    ],
)
def test_a_projects_table_is_found_as_toml_may_write_it(repository: Path, project: str) -> None:
    (repository / "pyproject.toml").write_text(project, encoding="utf-8")
    assert find(str(repository)).format == "json"


def test_a_project_that_only_mentions_us_is_not_parsed(repository: Path) -> None:
    project = '[project]\nname = "wireclean"\n[project.scripts]\nwireclean = "wireclean"\n[tool.birds]\n= no TOML'
    (repository / "pyproject.toml").write_text(project, encoding="utf-8")
    assert find(str(repository)) == Config()


@pytest.fixture
def sites(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two sites with a configuration of their own, pages of none, and the current folder, which has one, too."""
    for name, said in (("here", "text"), ("bees", "json"), ("ants", "jsonl"), ("none/deep", "")):
        (tmp_path / name / ".git").mkdir(parents=True)
        if said:
            (tmp_path / name / FILE).write_text(f'format = "{said}"\n', encoding="utf-8")
    (tmp_path / "bees" / "news").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    return tmp_path


@pytest.mark.parametrize(
    ("paths", "wanted"),
    [
        pytest.param((), "text", id="no path"),
        pytest.param(("-",), "text", id="standard input"),
        pytest.param(("a.txt",), "text", id="a file here"),
        pytest.param(("../bees/a.txt",), "json", id="a file elsewhere"),
        pytest.param(("../bees/news",), "json", id="a folder elsewhere"),
        pytest.param(("../bees/news/a.txt", "../bees/gone/b.txt", "../bees"), "json", id="several of one site"),
        pytest.param(("../none/deep/a.txt",), "text", id="a file of none"),
        pytest.param(("../none/deep/a.txt", "a.txt", "-"), "text", id="a file of none and one here"),
    ],
)
def test_configuration_nearest_to_the_inputs_counts(paths: tuple[str, ...], wanted: str, sites: Path) -> None:
    assert find_for(paths).format == wanted


def test_inputs_of_different_configurations_are_cleaned_apart(sites: Path) -> None:
    with pytest.raises(ConfigError) as refused:
        find_for(("../ants/a.txt", "../ants/b.txt", "../bees/news/a.txt"))
    ants, bees = sites / "ants" / FILE, sites / "bees" / FILE
    assert str(refused.value) == (
        f"../bees/news/a.txt has the configuration {bees}, and ../ants/a.txt has {ants};"
        " clean them apart, or say --config or --isolated"
    )
    (sites / "here" / FILE).unlink()
    with pytest.raises(ConfigError, match=r"^a.txt has no configuration, and \.\./ants/a.txt has "):
        find_for(("../ants/a.txt", "a.txt"))


def test_nothing_above_the_repository_counts(repository: Path) -> None:
    (repository / "wireclean.toml").write_text('format = "json"\n', encoding="utf-8")
    (repository / "deep" / ".git").write_text("gitdir: elsewhere\n", encoding="utf-8")
    assert find(str(repository / "deep" / "deeper")) == Config()


def test_phrase_tables_stand_beside_the_file(repository: Path) -> None:
    (repository / "site.toml").write_text("", encoding="utf-8")
    (repository / "wireclean.toml").write_text('phrases = ["site.toml"]\n', encoding="utf-8")
    assert find(str(repository / "deep")).settings.phrases == (str(repository / "site.toml"),)


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        pytest.param(
            "pyproject.toml",
            '[tool.wireclean]\nignored = ["SHR"]',
            "pyproject.toml: [tool.wireclean] has no key 'ignored'; did you mean 'ignore'?",
            id="unknown key in a project",
        ),
        pytest.param(
            "wireclean.toml",
            "zzz = 1",
            "wireclean.toml: a configuration has no key 'zzz'; it takes select, ignore,",
            id="a key like none of ours",
        ),
        pytest.param("wireclean.toml", "max_removed = 1", "; did you mean 'max-removed'?", id="underscore"),
        pytest.param("wireclean.toml", "Per_File_Ignore = 1", "; did you mean 'per-file-ignores'?", id="capitals"),
        pytest.param("wireclean.toml", "[tool.wireclean]", "has no key 'tool'", id="a project's table elsewhere"),
        pytest.param(
            "wireclean.toml",
            'select = "SHR"',
            'wireclean.toml: select must be a list of strings: select = ["SHR"]',
            id="a string for a list",
        ),
        pytest.param("wireclean.toml", "ignore = [1]", "ignore must be a list of strings", id="a number in a list"),
        pytest.param(
            "wireclean.toml", 'format = "xml"', "format must be one of 'markdown', 'json'", id="unknown format"
        ),
        pytest.param("wireclean.toml", "format = []", "format must be one of", id="a list for a string"),
        pytest.param("wireclean.toml", 'phrases = ["none.toml"]', "phrases: there is no file", id="missing phrases"),
        pytest.param("wireclean.toml", 'patterns = ["("]', "'(' is no regular expression", id="broken pattern"),
        pytest.param(
            "wireclean.toml", "max-removed = 50", "max-removed must be a share from 0 to 1, not 50", id="per cent"
        ),
        pytest.param("wireclean.toml", "max-removed = true", "a share from 0 to 1, not True", id="a truth for a share"),
        pytest.param("wireclean.toml", "max-removed = nan", "a share from 0 to 1, not nan", id="no number"),
        pytest.param("wireclean.toml", 'exclude = ["!a"]', "exclude: '!a' would bring a file back", id="negation"),
        pytest.param("wireclean.toml", "exclude = ['/']", "exclude: '/' matches nothing", id="a pattern of nothing"),
        pytest.param(
            "wireclean.toml",
            'per-file-ignores = ["REL"]',
            'per-file-ignores must be a table: per-file-ignores = {"drafts/" = ["REL"]}',
            id="a list for a table",
        ),
        pytest.param(
            "wireclean.toml",
            '[per-file-ignores]\n"a/" = "REL"',
            'per-file-ignores."a/" must be a list of strings: per-file-ignores."a/" = ["REL"]',
            id="a string for a list in a table",
        ),
        pytest.param(
            "wireclean.toml", '[per-file-ignores]\n"" = []', "per-file-ignores: '' matches nothing", id="no pattern"
        ),
        pytest.param("wireclean.toml", "required-version = 1", "required-version must be a string, not 1", id="number"),
        pytest.param(
            "wireclean.toml", 'required-version = "new"', "required-version: 'new' is no version: ", id="no version"
        ),
        pytest.param("wireclean.toml", "select =", "wireclean.toml: not TOML: ", id="no TOML"),
        pytest.param("wireclean.toml", "select = ['caf\udce9']", "wireclean.toml: not TOML: ", id="no UTF-8"),
        pytest.param("pyproject.toml", "[tool]\nwireclean = 1", "tool.wireclean must be a table", id="no table"),
        pytest.param("pyproject.toml", "tool = 1", "it has no table [tool.wireclean]", id="no tools"),
    ],
)
def test_refused(name: str, text: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(ConfigError) as refused:
        load(str(path))
    assert message in str(refused.value)


# Files with settings of their own


@pytest.fixture
def letters(tmp_path: Path) -> Config:
    (tmp_path / "wireclean.toml").write_text(
        'ignore = ["NAV"]\n[per-file-ignores]\n"/letters/" = ["SHR"]\n"*.md" = ["share-bar"]\n', encoding="utf-8"
    )
    return load(str(tmp_path / "wireclean.toml"))


@pytest.mark.parametrize(
    ("path", "ignored"),
    [
        pytest.param("a.txt", ("NAV",), id="none of them"),
        pytest.param("letters/a.txt", ("NAV", "SHR"), id="a folder's"),
        pytest.param("deep/a.md", ("NAV", "share-bar"), id="a name's"),
        pytest.param("letters/deep/a.md", ("NAV", "SHR", "share-bar"), id="both"),
        pytest.param("../letters/a.txt", ("NAV",), id="a path from the configuration's folder"),
    ],
)
def test_per_file_ignores(path: str, ignored: tuple[str, ...], letters: Config, tmp_path: Path) -> None:
    assert letters.per_file.settings(str(tmp_path / path), letters.settings) == Settings(ignore=ignored)


def test_standard_input_is_no_file(letters: Config) -> None:
    everything = PerFile((("*", ("SHR",)),))
    assert everything.settings("-", letters.settings) == letters.settings


def test_files_share_the_settings_that_are_alike(letters: Config, tmp_path: Path) -> None:
    first, second = (letters.per_file.settings(str(tmp_path / name), letters.settings) for name in ("a.md", "b.md"))
    assert first is second
    assert ALIKE.settings("a.md", letters.settings) is letters.settings


# The version that a file asks for


@pytest.mark.parametrize("wanted", ["{}", ">={}", "==0.*,!=99"])
def test_required_version(wanted: str, tmp_path: Path) -> None:
    wanted = wanted.format(version("wireclean"))
    (tmp_path / "wireclean.toml").write_text(f'required-version = "{wanted}"\n', encoding="utf-8")
    assert load(str(tmp_path / "wireclean.toml")).required_version == wanted


@pytest.mark.parametrize(("wanted", "cure"), [(">=99,<100", ">=99,<100"), ("99.1", "==99.1")])
def test_another_version_is_required(wanted: str, cure: str, tmp_path: Path) -> None:
    """It is said before what only that version may understand."""
    path = tmp_path / "wireclean.toml"
    path.write_text(f'new-key = 1\nrequired-version = "{wanted}"\n', encoding="utf-8")
    with pytest.raises(ConfigError) as refused:
        load(str(path))
    assert str(refused.value) == (
        f"{path}: required-version is '{wanted}', and this is wireclean {version('wireclean')}; "
        f"install the other (pip install 'wireclean{cure}'), or change required-version"
    )
