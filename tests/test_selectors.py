"""Selectors that name no rule are refused, with the nearest one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.test_settings import BAR, LINKS, MENU
from wireclean.config import ConfigError, load
from wireclean.selectors import check_rules, check_selectors


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
        check_selectors(("NAV", selector), (BAR, LINKS, MENU), "--ignore")
    assert str(refused.value) == f"--ignore: {message}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('select = ["SHR9"]', "select: there is no rule 'SHR9'; did you mean 'SHR201'?"),
        ('ignore = ["x"]', "ignore: there is no rule 'x' (--list-rules shows them)"),
        (
            '[per-file-ignores]\n"letters/" = ["NAV", "sharebar"]',
            "per-file-ignores: 'letters/': there is no rule 'sharebar'; did you mean 'share_bar'?",
        ),
    ],
)
def test_unknown_rule_in_a_file(text: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "wireclean.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as refused:
        check_rules(load(str(tmp_path / "wireclean.toml")), (BAR, LINKS, MENU))
    assert str(refused.value).startswith(f"{tmp_path}/wireclean.toml: {message}")
