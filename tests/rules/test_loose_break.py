"""Rules between sections at the story's ends."""

from __future__ import annotations

import pytest

from tests.rules.pages import STORY, TITLE, cleaned, page


@pytest.mark.parametrize(
    "blocks",
    [
        pytest.param(["___", *STORY], id="first"),
        pytest.param([TITLE, "By Orla Tennant", "___", *STORY], id="below the byline"),
        pytest.param(["(AP Photo/Ida Voss)", "___", *STORY], id="below a photo's credit"),
        pytest.param([*STORY, "___"], id="last"),
        pytest.param([*STORY, "___", "(Reporting by Orla Tennant; Editing by Hal Brandt)"], id="above a credit"),
        pytest.param([*STORY, "___", "___", "Share this article"], id="two, above chrome"),
    ],
)
def test_a_rule_at_an_end_of_the_story(blocks: list[str]) -> None:
    text = cleaned(*blocks).text
    assert text == page(*STORY)


def test_a_rule_below_a_correction() -> None:
    correction = "Correction, Nov. 5, 2025: An earlier version of this story gave the swan's age as ninety. It is nine."
    assert cleaned(correction, "___", *STORY).text == page(correction, "___", *STORY)
