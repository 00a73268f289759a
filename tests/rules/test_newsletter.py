"""A newsletter's name over its box, and sentences that praise one."""

from __future__ import annotations

import pytest

from tests.rules.test_places import STORY, TOP, cleaned, page

CHROME = ["Skip to main content", "Home", "Sports", "Share this article"]
NAME = "The Harbor Brief"
PROMISE = "Get breaking news alerts and special reports."
CALL = "Sign up for our free newsletter today"


def among_subheads(*lines: str) -> str:
    """What is left of a story with subheads and those lines in it."""
    first, second, third, *rest = STORY
    return cleaned(*CHROME, *TOP, first, "Bells", second, "Clocks", third, *lines, *rest).text


def with_subheads(*lines: str) -> str:
    first, second, third, *rest = STORY
    return page(first, "Bells", second, "Clocks", third, *lines, *rest)


@pytest.mark.parametrize(
    ("box", "left"),
    [
        pytest.param([f"{NAME}\n{PROMISE}\n{CALL}"], [], id="a name over two lines"),
        pytest.param([f"{NAME}\n{PROMISE}\n{CALL}\nSign me up"], [], id="over three"),
        pytest.param([f"The Brief of the Harbor today\n{PROMISE}\n{CALL}"], [], id="six words"),
        pytest.param(
            [f"The Brief of the Harbor of Ellis\n{PROMISE}\n{CALL}"], ["The Brief of the Harbor of Ellis"], id="seven"
        ),
        pytest.param([f"It is brief.\n{PROMISE}\n{CALL}"], ["It is brief."], id="a sentence"),
        pytest.param([NAME, PROMISE, CALL], [NAME], id="blank lines between"),
        pytest.param([NAME, f"{PROMISE}\n{CALL}"], [NAME], id="a blank line below the name"),
        pytest.param([f"{NAME}\n{PROMISE}", CALL], [NAME], id="a blank line inside the box"),
        pytest.param([f"{NAME}\n{PROMISE}"], [NAME], id="over one line"),
        pytest.param([f"{NAME}\n{PROMISE}\nSign me up"], [NAME], id="over one line and a button"),
        pytest.param([f"{NAME}\n{PROMISE}\nShare this article"], [NAME], id="over other chrome"),
    ],
)
def test_a_name_over_a_newsletters_box(box: list[str], left: list[str]) -> None:
    assert among_subheads(*box) == with_subheads(*left)


def test_a_newsletters_box_at_the_end_of_the_page() -> None:
    assert cleaned(*TOP, *STORY, NAME).text == page(*STORY, NAME)
    assert cleaned(*TOP, *STORY, f"{NAME}\n{PROMISE}").text == page(*STORY, NAME)


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        pytest.param("The Harbor Brief newsletter gives you the news. Sign up here.", True, id="a full stop"),
        pytest.param("The Harbor Brief newsletter gives you the news. Sign up here!", True, id="an exclamation"),
        pytest.param("The Harbor Brief newsletter gives you the news – subscribe", True, id="a dash"),
        pytest.param("L'Écho gives you the news by e-mail. Sign up now", True, id="an apostrophe"),
        pytest.param("XM's newsletter: join", True, id="a colon"),
        pytest.param("SUPPORT OUR REPORTERS. DONATE", True, id="in capitals"),
        pytest.param("“The Harbor Brief newsletter gives you the news. Sign up here.", False, id="a quotation"),
        pytest.param("The paper gives you the news of the harbor. Sign up here.", False, id="no newsletter"),
        pytest.param("The newsletter gives you the news. Sign up here, said Ida.", False, id="who says it"),
        pytest.param("The newsletter gives you the news of today.", False, id="no call"),
    ],
)
def test_a_sentence_about_a_newsletter(line: str, goes: bool) -> None:
    assert among_subheads(line) == with_subheads(*([] if goes else [line]))
