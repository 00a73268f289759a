"""What pictures show, in words between the paragraphs, and what only looks like it."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TOP, amid, cleaned, page
from wireclean.fields.alt_text import depiction, file_words

BIRD = "A large white bird stands between two rails"
COAT = "A person in a blue coat is interviewed."


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([BIRD], id="without a full stop"),
        pytest.param([f"{BIRD}.", COAT], id="two sentences"),
        pytest.param([f"{BIRD}.", "The swan on Tuesday. (AP Photo/Ida Voss)"], id="above a caption"),
        pytest.param(["swan crossing railway line 2"], id="what a file was called"),
        pytest.param(["bird, rails, signal box, fog"], id="keywords"),
    ],
)
def test_what_a_picture_shows_goes(lines: list[str]) -> None:
    assert amid(*lines) == page(*STORY)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([f"{BIRD}."], id="one sentence"),
        pytest.param(["He carries these:", "two slices of old bread", "a whistle made of brass"], id="items"),
    ],
)
def test_what_stays(lines: list[str]) -> None:
    assert page(*lines) in amid(*lines)


def test_a_text_that_is_only_an_article_keeps_them() -> None:
    assert cleaned(*TOP, *STORY[:3], BIRD, *STORY[3:]).text == page(*STORY[:3], BIRD, *STORY[3:])


def test_a_sentence_that_a_dump_has_broken_stays() -> None:
    lines = [
        *CHROME,
        *TOP,
        *STORY[:3],
        "Nobody rang",
        "the bell of the old harbor",
        "on Tuesday, or so they say.",
        *STORY[3:],
    ]
    assert "the bell of the old harbor" in cleaned(*lines).text


@pytest.mark.parametrize(
    "text",
    [
        "A man in a grey shirt stands beside a bicycle.",
        "Two people shaking hands in front of a flag",
        "Aerial view of a harbor at dusk, with boats in the foreground",
        "A table filled with paper plates. A red cloth lies on a blue background.",
    ],
)
def test_depictions(text: str) -> None:
    assert depiction.fits(text)


@pytest.mark.parametrize(
    "text",
    [
        "A man who was standing beside the bicycle said that it was his.",
        "A woman holds the record, 14 years on.",
        "Two people hold that the bridge should go.",
        "“A man stands there,” she says.",
        "The mayor stands beside the bridge.",
        "A more balanced view of processed foods",
        "Many of the documents involve efforts by lawyers to gather evidence backing up accounts",
    ],
)
def test_no_depictions(text: str) -> None:
    assert not depiction.fits(text)


@pytest.mark.parametrize(
    "text", ["Swan crossing railway line 2", "swan on line", "see https://elm.example/a b c", "he came, saw, and left."]
)
def test_no_words_of_a_file(text: str) -> None:
    assert not file_words.fits(text)
