"""Vacancies amid a story."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TOP, cleaned, page

ADS = ["Glockenmacher (m/w/d)", "Harbor Bells GmbH, Port Ellis", "Fachkraft für Schilf (w/m/div) Port Ellis Reeds GmbH"]


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        pytest.param(ADS, [], id="two, and an employer"),
        pytest.param(["Responsable des cygnes (H/F)", "Conducteur de trains (F/H)"], [], id="French"),
        pytest.param(["Zwanenwachter (m/v/x)", "Machinist (m/v/x)"], [], id="Dutch"),
        pytest.param(ADS[:1], ADS[:1], id="one"),
        pytest.param([*ADS, "Wanted is a keeper (m/w/d)."], ["Wanted is a keeper (m/w/d)."], id="a sentence"),
        pytest.param(
            ["Glockenmacher (a/b/c)", "Fachkraft (dpa)"],
            ["Glockenmacher (a/b/c)", "Fachkraft (dpa)"],
            id="no vacancies",
        ),
    ],
)
def test_vacancies_amid_a_story(lines: list[str], kept: list[str]) -> None:
    block = "\n".join(lines)
    text = cleaned(*CHROME, *TOP, *STORY[:2], block, *STORY[2:]).text
    assert [line for line in lines if line in text] == kept


def test_vacancies_in_an_article_alone_stay() -> None:
    lines = [*STORY[:2], *ADS, *STORY[2:]]
    assert cleaned(*TOP, *lines).text == page(*lines)
