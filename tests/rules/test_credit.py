"""Credits at the story's end, and what else stands there."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, SIGN_OFF, STORY, TITLE, TOP, cleaned, page

BIO = "Ida Voss is a senior writer at the Port Ellis Post."
WRITER = "Associated Press writer Ida Voss in Riga contributed to this report."
NEWSROOM = "Missouri Independent is part of States Newsroom, a nonprofit news network."


@pytest.mark.parametrize(
    ("blocks", "credits"),
    [
        pytest.param([*CHROME, *TOP, *STORY, BIO], (BIO,), id="behind the story"),
        pytest.param([*CHROME, *STORY, BIO], (BIO,), id="on a page without a headline"),
        pytest.param([*TOP, *STORY, BIO], (BIO,), id="in a text with its head"),
        pytest.param([*STORY, BIO], (), id="in a text without its head"),
        pytest.param([*CHROME, *TOP, *STORY[:2], BIO, *STORY[2:]], (), id="inside the story"),
        pytest.param([*CHROME, *TOP, *STORY[:2], SIGN_OFF, *STORY[2:]], (SIGN_OFF,), id="a sign-off inside the story"),
        pytest.param([*STORY, SIGN_OFF], (SIGN_OFF,), id="a sign-off in a text without its head"),
        pytest.param(
            [*CHROME, *TOP, *STORY, "Follow BBC London on Facebook, X and Instagram."], (), id="a broadcaster's"
        ),
        pytest.param([*CHROME, *TOP, *STORY, "Contact us", BIO], (BIO,), id="below an entry of a menu"),
        pytest.param([*CHROME, *TOP, "Edited by Hal Brandt", *STORY], ("Edited by Hal Brandt",), id="below the byline"),
        pytest.param(
            [f"{TITLE} - Port Ellis Post", *CHROME, TITLE, "Edited by Hal Brandt", *STORY],
            ("Edited by Hal Brandt",),
            id="right below the headline",
        ),
    ],
)
def test_where_a_credit_stands(blocks: list[str], credits: tuple[str, ...]) -> None:
    assert cleaned(*blocks).credits == credits


@pytest.mark.parametrize(
    ("lines", "left"),
    [
        pytest.param(["Ida Voss", BIO], [], id="a name"),
        pytest.param(["Ida Voss", "Producer", BIO], [], id="a name and a job title"),
        pytest.param(["Hal Brandt", BIO], ["Hal Brandt"], id="another's name"),
        pytest.param(["Producer", BIO], ["Producer"], id="no name"),
        pytest.param(["Ida Voss", "The bell of the town is rung by hand", BIO], None, id="a longer line"),
    ],
)
def test_the_card_above_a_bio(lines: list[str], left: list[str] | None) -> None:
    article = cleaned(*TOP, *STORY, *lines)
    assert article.credits == (BIO,)
    assert article.text == page(*STORY, *(lines[:-1] if left is None else left))


@pytest.mark.parametrize(
    ("told", "goes"),
    [
        pytest.param("Orla Tennant has lived above the bakery of Port Ellis for eleven years.", True, id="a sentence"),
        pytest.param("Orla Tennant, an ornithologist, lives in Port Ellis.", True, id="with what she is"),
        pytest.param("Orla Tennant’s swan has lived in Port Ellis for eleven years.", False, id="of what she has"),
        pytest.param("Hal Brandt has lived above the bakery of Port Ellis for eleven years.", False, id="of another"),
    ],
)
def test_what_is_told_of_the_author_behind_the_story(told: str, goes: bool) -> None:
    article = cleaned(*CHROME, *TOP, *STORY, told)
    assert article.credits == ((told,) if goes else ())
    assert told in cleaned(*CHROME, *TOP, *STORY[:2], told, *STORY[2:]).text


@pytest.mark.parametrize(
    "behind",
    [
        pytest.param("(END)", id="an end mark"),
        pytest.param("-30-", id="another"),
        pytest.param("Our Standards: The Thomson Reuters Trust Principles.", id="an agency's standards"),
        pytest.param("asl/tib/pid", id="initials"),
        pytest.param("Follow AP's full coverage of railways at https://apnews.com/hub/railways", id="a promotion"),
        pytest.param("©2025 Port Ellis Post. All rights reserved.", id="a notice"),
        pytest.param("___", id="a rule"),
        pytest.param("Share this article", id="chrome"),
        pytest.param(SIGN_OFF, id="another credit"),
    ],
)
def test_a_bio_above_what_closes_a_story(behind: str) -> None:
    article = cleaned(*TOP, *STORY, BIO, behind)
    assert BIO in article.credits
    assert article.text == page(*STORY)


@pytest.mark.parametrize(
    ("lines", "stays"),
    [
        pytest.param(
            ["Ida Maria Voss", "Voss is a senior writer at the Port Ellis Post."], False, id="whose bio it is"
        ),
        pytest.param(["Hal Brandt", BIO], True, id="another's"),
        pytest.param(["About Voss", "Voss is a senior writer at the Port Ellis Post."], True, id="no name"),
    ],
)
def test_a_name_alone_above_a_bio(lines: list[str], stays: bool) -> None:
    article = cleaned(*TOP, *STORY, *lines)
    assert article.credits == (lines[1],)
    assert article.text == page(*STORY, *lines[: int(stays)])


def test_how_far_below_the_story_a_credit_stands() -> None:
    chrome = ["Share this article", "Cookie Settings", "Privacy Policy", "Contact us"]
    assert cleaned(*CHROME, *TOP, *STORY, *chrome * 3, "Home", SIGN_OFF).credits == (SIGN_OFF,)
    assert cleaned(*CHROME, *TOP, *STORY, *chrome * 3, "Home", "Sports", SIGN_OFF).credits == ()


def test_whose_the_story_is_by_its_credits() -> None:
    def source(*blocks: str) -> str | None:
        return cleaned(*CHROME, *TOP, *blocks).source

    notice = "©2025 Port Ellis Post. All rights reserved."
    assert source(*STORY, WRITER, notice) == "Associated Press"
    assert source(*STORY, NEWSROOM, notice) == "Missouri Independent"
    assert source(*STORY, WRITER, NEWSROOM) == "Missouri Independent"
    assert source(f"PORT ELLIS (AFP) — {STORY[0]}", *STORY[1:], NEWSROOM) == "Agence France-Presse"
    assert source(*STORY, WRITER, "(ANI)") == "Associated Press"


def test_a_bio_below_the_name_of_the_author() -> None:
    bio = "Lisbon-based correspondent covering agriculture, crime and the sea."
    assert cleaned(*CHROME, *TOP, *STORY, "Orla Tennant", "Thomson Reuters", bio).credits == (bio,)
    assert cleaned(*CHROME, *TOP, *STORY, "Ida Voss", "Thomson Reuters", bio).credits == ()


def test_whom_to_contact_at_bloomberg() -> None:
    lines = (
        "To contact the reporter on this story: Ida Voss in Vik at ivoss@example.com",
        "To contact the editors responsible for this story: Hal Brandt at hbrandt@example.com, Ana Prado",
    )
    assert cleaned(*CHROME, *TOP, *STORY, *lines).credits == lines
