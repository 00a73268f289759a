"""Where a slug goes."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, SIGN_OFF, STORY, TITLE, TOP, cleaned, page
from wireclean.engine import explain

SLUG = "BC-US--Patient Swan, 1st Ld-Writethru,127"
LABELS = [f"Bells of {letter}" for letter in "ABCDEF"]


@pytest.mark.parametrize(
    ("blocks", "goes"),
    [
        pytest.param([SLUG, *TOP, *STORY], True, id="first of a text with its head"),
        pytest.param([*CHROME, *LABELS[:5], SLUG, f"{TITLE}!", TITLE, "Nov. 3, 2025", *STORY], True, id="tenth"),
        pytest.param([SLUG, *STORY], False, id="first of a text without its head"),
        pytest.param([*STORY[:2], SLUG, *STORY[2:]], False, id="inside the story"),
        pytest.param([*CHROME, *TOP, *STORY[:4], SLUG, *STORY[4:]], False, id="above its last paragraph"),
        pytest.param([*STORY, SLUG], True, id="last"),
        pytest.param([*CHROME, *TOP, *STORY, SIGN_OFF, SLUG], True, id="below a credit"),
        pytest.param([*CHROME, *TOP, *STORY, SLUG, SIGN_OFF], True, id="above a credit"),
    ],
)
def test_where_a_slug_goes(blocks: list[str], goes: bool) -> None:
    rules = [line.rule for line in explain(page(*blocks)) if line.text == SLUG]
    assert rules == (["WIR101"] if goes else [""])


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        pytest.param("Eds: With AP Photos.", True, id="an advisory"),
        pytest.param("2ND LEAD", True, id="a take"),
        pytest.param("(URGENT)", True, id="in brackets"),
        pytest.param("eca00075 3 i 510 dpa 1003", True, id="dpa"),
        pytest.param("/politics/Britain/EU/", True, id="a path"),
        pytest.param("KWS-21:37-09-12-18", True, id="ATS"),
        pytest.param("KEYWORDS: SWAN TRAIN", True, id="words to find it by"),
        pytest.param("NYT-06-19-14 2105EDT", True, id="a transmission code"),
        pytest.param("• Slug: BC-CNS-Patient Swan. 410 words.", True, id="in a list"),
        pytest.param("• 2 photos available (thumbnails, captions below).", True, id="what comes with it"),
        pytest.param("• Photos of the swan are available at the bakery.", False, id="a sentence in a list"),
        pytest.param("•", False, id="a bullet"),
        pytest.param("Czech-music-swan-offbeat,FEATURE", True, id="AFP"),
        pytest.param("Bourgogne-Franche-Comté", False, id="a region"),
        pytest.param("Eds and his sister saw it.", False, id="a name"),
        pytest.param("leads and nets", False, id="a word"),
        pytest.param("Update on the swan.", False, id="a sentence"),
    ],
)
def test_what_a_slug_is(line: str, goes: bool) -> None:
    assert ("WIR101" in [removed.rule for removed in cleaned(*CHROME, *TOP, *STORY, line).removed]) == goes
