"""A newsletter's name over its box."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TOP, cleaned, page, with_subheads

NAME = "The Harbor Brief"
PROMISE = "Get breaking news alerts and special reports."
CALL = "Sign up for our free newsletter today"


@pytest.mark.parametrize(
    ("box", "left"),
    [
        pytest.param([f"{NAME}\n{PROMISE}\n{CALL}"], [], id="a name over two lines"),
        pytest.param([f"{NAME}\n{PROMISE}\n{CALL}\nSign me up"], [], id="over three"),
        pytest.param([f"The Brief of the Harbor today\n{PROMISE}\n{CALL}"], [], id="six words"),
        pytest.param([f"It is brief.\n{PROMISE}\n{CALL}"], ["It is brief."], id="a sentence"),
        pytest.param([NAME, PROMISE, CALL], [NAME], id="blank lines between"),
        pytest.param([NAME, f"{PROMISE}\n{CALL}"], [NAME], id="a blank line below the name"),
        pytest.param([f"{NAME}\n{PROMISE}", CALL], [], id="a blank line inside the box"),
        pytest.param([f"{NAME}\n{PROMISE}"], [], id="over one line"),
        pytest.param([f"{NAME}\n{PROMISE}\nSign me up"], [], id="over one line and a button"),
        pytest.param([f"{NAME}\n{PROMISE}\nShare this article"], [], id="over other chrome"),
    ],
)
def test_a_name_over_a_newsletters_box(box: list[str], left: list[str]) -> None:
    assert cleaned(*CHROME, *TOP, *with_subheads(*box)).text == page(*with_subheads(*left))


def test_a_newsletters_box_at_the_end_of_the_page() -> None:
    assert cleaned(*TOP, *STORY, NAME).text == page(*STORY, NAME)
    assert cleaned(*TOP, *STORY, f"{NAME}\n{PROMISE}").text == page(*STORY)


def test_button_answers_the_call_above_it_across_a_blank_line() -> None:
    call = "Thanks for reading Lamp Room! Subscribe for free to receive new posts and support my work."
    assert "Subscribe" not in cleaned(*CHROME, *TOP, *with_subheads(call, "Subscribe")).text.split("\n\n")
    assert "Subscribe" in cleaned(*CHROME, *TOP, *with_subheads("Subscribe")).text.split("\n\n")
