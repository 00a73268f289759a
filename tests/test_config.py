"""The configuration: where it is found, what it may say, and what is said when it is wrong."""

from __future__ import annotations

import pickle
from dataclasses import dataclass
from pathlib import Path

import pytest

from wireclean.config import Config, ConfigError, Settings, check_selectors, find, load


@dataclass(frozen=True)
class Name:
    code: str
    name: str


BAR, LINKS, MENU = Name("SHR101", "share_bar"), Name("SHR201", "share_links"), Name("NAV101", "menu")


@pytest.mark.parametrize(
    ("settings", "wanted"),
    [
        pytest.param(Settings(), [BAR, LINKS, MENU], id="all"),
        pytest.param(Settings(select=("SHR",)), [BAR, LINKS], id="a family"),
        pytest.param(Settings(select=("shr2",)), [LINKS], id="a family within, in small letters"),
        pytest.param(Settings(select=("share-bar", "NAV101")), [BAR, MENU], id="a name with a hyphen"),
        pytest.param(Settings(ignore=("SHR201",)), [BAR, MENU], id="all but one"),
        pytest.param(Settings(select=("SHR101",), ignore=("SHR",)), [], id="ignore has the last word"),
        pytest.param(Settings(select=("share",)), [], id="the beginning of a name is none"),
    ],
)
def test_wanted_rules(settings: Settings, wanted: list[Name]) -> None:
    assert [rule for rule in (BAR, LINKS, MENU) if settings.wants(rule)] == wanted


def test_settings_go_to_workers_and_into_caches() -> None:
    settings = Settings(("SHR",), ("NAV",), ("site.toml",), ("^x",))
    assert pickle.loads(pickle.dumps(settings)) == settings
    assert hash(settings) == hash(Settings(("SHR",), ("NAV",), ("site.toml",), ("^x",)))


@pytest.mark.parametrize(
    ("selector", "message"),
    [
        ("SHR102", "there is no rule 'SHR102'; did you mean 'SHR101'? (--list-rules shows them)"),
        ("sharebar", "there is no rule 'sharebar'; did you mean 'share_bar'? (--list-rules shows them)"),
        ("Q", "there is no rule 'Q' (--list-rules shows them)"),
        ("", "there is no rule '' (--list-rules shows them)"),
    ],
)
def test_unknown_rule(selector: str, message: str) -> None:
    with pytest.raises(ConfigError) as refused:
        check_selectors(Settings(ignore=("NAV", selector)), (BAR, LINKS, MENU))
    assert str(refused.value) == message


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    (tmp_path / ".git").mkdir()
    (tmp_path / "deep" / "deeper").mkdir(parents=True)
    return tmp_path


def test_nearest_file_counts(repository: Path) -> None:
    (repository / "pyproject.toml").write_text('[tool.wireclean]\nformat = "json"\n', encoding="utf-8")
    assert find(str(repository / "deep" / "deeper")) == Config(Settings(), "json")
    (repository / "deep" / "wireclean.toml").write_text('select = ["SHR"]\r\n', encoding="utf-8", newline="")
    assert find(str(repository / "deep" / "deeper")) == Config(Settings(select=("SHR",)))
    (repository / "deep" / "deeper" / "pyproject.toml").write_text("[tool.other]\nwireclean = 1\n", encoding="utf-8")
    assert find(str(repository / "deep" / "deeper")) == Config(Settings(select=("SHR",)))


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
            "wireclean.toml: a configuration has no key 'zzz'",
            id="a key like none of ours",
        ),
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
