"""Rows of buttons to share a story, in languages whose words for it are not known."""

import pytest

from wireclean.layout import networks
from wireclean.page import Page
from wireclean.phrases import load

STORY = "Il treno delle 7.10 ha aspettato undici minuti mentre un cigno attraversava la linea."


def _rows(*lines: str) -> list[str]:
    page = Page("\n\n".join((STORY, *lines, STORY)).split("\n"), load())
    return [page.blocks[index].text for index in sorted(networks.rows(page))]


@pytest.mark.parametrize(
    "lines",
    [
        ("Zdieľaj cez Facebook", "Zdieľaj cez Twitter", "Zdieľaj cez WhatsApp"),
        ("Roinn air Facebook", "Cuir air post-d", "Roinn air Twitter", "Roinn air Telegram"),
        ("Deila á Facebook (opnast í nýjum glugga)", "Deila á Reddit (opnast í nýjum glugga)", "Deila á Pinterest"),
        ("트위터에 공유하기 페이스북에 공유하기 카카오톡에 공유하기 링크 복사하기",),
    ],
)
def test_lines_that_name_networks_beside_the_same_word(lines: tuple[str, ...]) -> None:
    assert _rows(*lines) == [*lines]


@pytest.mark.parametrize(
    "lines",
    [
        ("Facebook perde utenti", "Il cigno su Twitter", "Telegram resta fermo"),
        ("Utenti di Facebook: 4.000", "Utenti di Twitter: 300", "Utenti di Telegram: 12"),
        ("Facebook, Instagram e WhatsApp fermi per un’ora",),
        ("Deila á Facebook", "Deila á Twitter"),
        ("Il cigno è su Facebook.", "Il cigno è su Twitter.", "Il cigno è su Telegram."),
    ],
)
def test_other_lines_that_name_networks(lines: tuple[str, ...]) -> None:
    assert _rows(*lines) == []
