"""Which rules settings want."""

from __future__ import annotations

import pickle
from dataclasses import dataclass

import pytest

from wireclean.settings import Settings


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
