"""Where a deck stands, and which lines are none."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TITLE, cleaned, page

HEAD = [f"{TITLE} - Port Ellis Post", "Skip to main content", "Home", "Sports", TITLE]
DECK = "Drivers on the line have been told to carry bread"
BYLINE = "By Orla Tennant"
BUTTON = "Share this article"
PHOTO = "(AP Photo/Ida Voss)"


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param([DECK, BYLINE], True, id="below the headline"),
        pytest.param([BUTTON, "Advertisement", DECK, BYLINE], True, id="below two lines of chrome"),
        pytest.param([BUTTON, "Advertisement", "Bells", DECK, BYLINE], False, id="below three lines"),
        pytest.param(["Facebook", "Twitter", "Email", "Print", DECK, BYLINE], True, id="below a share bar"),
        pytest.param(["Facebook", "Twitter", "Email", "Print", DECK, BUTTON, "Nov. 3, 2025"], True, id="amid two bars"),
        pytest.param([PHOTO, DECK, BYLINE], False, id="below a photo's credit"),
        pytest.param([PHOTO, BUTTON, DECK, BYLINE], True, id="a button between"),
        pytest.param([DECK, PHOTO, BYLINE], True, id="above a photo's credit"),
        pytest.param([BYLINE, DECK], True, id="below the byline"),
        pytest.param([BYLINE, "Nov. 3, 2025", DECK], True, id="below the date"),
        pytest.param([BYLINE, "Nov. 3, 2025", BUTTON, DECK], False, id="far below the headline"),
        pytest.param(["Nov. 3, 2025", BUTTON, BUTTON, DECK], True, id="without a byline, right above the story"),
        pytest.param(["Nov. 3, 2025", BUTTON, BUTTON, f"{DECK}:"], False, id="which it introduces"),
    ],
)
def test_where_a_deck_stands(lines: list[str], found: bool) -> None:
    article = cleaned(*HEAD, *lines, *STORY)
    assert article.subtitle == (DECK if found else None)
    assert article.text == page(*([lines[-1]] if lines[-1].endswith(":") else []), *STORY)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param("Home » Railways » Swan delays the morning train again", False, id="crumbs"),
        pytest.param("Drivers have been told it", True, id="five words"),
        pytest.param("Drivers have been told", True, id="four words, with a line of its own"),
        pytest.param("Drivers were", False, id="two words"),
        pytest.param("Drivers And Swans", False, id="a label"),
        pytest.param(f"{'bread ' * 69}today", True, id="seventy words"),
        pytest.param(f"{'bread ' * 70}today", False, id="a paragraph"),
        pytest.param("Sign up for our newsletter today and every day", False, id="known chrome"),
        pytest.param("A swan near Port Ellis, on Nov. 3, 2025. (AP Photo/Ida Voss)", False, id="a caption"),
    ],
)
def test_what_a_deck_is(line: str, found: bool) -> None:
    assert cleaned(*HEAD, line, BYLINE, *STORY).subtitle == (line if found else None)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param("[Drivers on the line](https://portellis.example) have been told to carry bread", True, id="some"),
        pytest.param(
            "[Drivers on the line have been told](https://portellis.example) to carry bread", False, id="most"
        ),
    ],
)
def test_how_much_of_a_deck_is_a_link(line: str, found: bool) -> None:
    menu = "[Home](https://portellis.example) [Sports](https://portellis.example/sports)"
    assert cleaned(menu, f"# {TITLE}", line, BYLINE, *STORY).subtitle == (DECK if found else None)


def test_a_deck_of_four_words_is_a_sentence() -> None:
    head = [TITLE, "Mahalle sakinleri saatlerini ayarladı.", "By Orla Tennant"]
    assert cleaned(*CHROME, *head, *STORY).subtitle == head[1]
    assert cleaned(*CHROME, TITLE, "Elm & Ash Co.", "By Orla Tennant", *STORY).subtitle is None


def test_button_that_ends_with_the_headline_is_no_deck() -> None:
    assert cleaned(*HEAD, BYLINE, f"Email share link for {TITLE}", *STORY).subtitle is None


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param("Drivers on the line have been told to carry bread in both pockets", True, id="no full stop"),
        pytest.param("Drivers on the line have been told to carry bread in both pockets.", False, id="a sentence"),
        pytest.param("What drivers on the line have been told", False, id="a subhead"),
        pytest.param("The swan beside the line and two of the drivers | Ida Voss", False, id="a caption"),
        pytest.param("Will drivers on the line be told to carry bread today?", False, id="a question"),
        pytest.param("Posted on November 3, 2025 in Railways, Birds, Bread, Letters", False, id="a day"),
    ],
)
def test_deck_right_above_the_story(line: str, found: bool) -> None:
    article = cleaned(f"# {TITLE}", line, *STORY)
    assert (article.subtitle == line) is found
    assert article.text.endswith("\n\n".join(STORY))


@pytest.mark.parametrize(
    "bar", [["Share"], ["0 Comments"], ["Listen to this article"], ["Facebook", "Twitter", "Email"]]
)
def test_a_bar_between_headline_and_deck(bar: list[str]) -> None:
    headline = (
        "Drivers wait eleven minutes for a walk at the canal"  # of whose words the story has as few as the deck's
    )
    article = cleaned("Skip to main content", "Home", "Railways", headline, *bar, DECK, BYLINE, *STORY)
    assert (article.title, article.subtitle) == (headline, DECK)


def test_a_deck_with_more_of_the_storys_words_than_its_headline() -> None:
    headline, longer = (
        "Outing without a ticket ends at noon",
        "A swan from the canal walked along the line and the 7.10 waited for it",
    )
    assert cleaned(*CHROME, headline, longer, BYLINE, "Nov. 3, 2025", *STORY).title == headline
    assert cleaned(*CHROME, "Letters and views", longer, BYLINE, "Nov. 3, 2025", *STORY).title == longer
