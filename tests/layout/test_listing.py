"""Pages that list stories and tell none: a section's front, a tag's page, an author's, what a search found."""

from __future__ import annotations

import pytest

from tests.ferry import ALONE, ANCHOR, BIRD, DRIVER, FERRY, FUND, SWAN, TITLE, body
from wireclean import NoStory, clean

HEADS = ["Ferry to run again", "Swan delays the morning train", "Bird on the old track"]
STORIES = [FERRY, SWAN, BIRD]
WHOLE = f"{ANCHOR} {FUND} {DRIVER}"


def cards(ending: str, *, more: str = "") -> str:
    """Three cards: headline, the beginning of the story, perhaps a button."""
    below = [f"{story[: story.rindex(' ')]}{ending}" for story in STORIES]
    pairs = zip(HEADS, below, strict=True)
    return "\n\n".join(f"{head}\n\n{text}" + (f"\n\n{more}" if more else "") for head, text in pairs)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(cards("…"), id="dots"),
        pytest.param(cards(" ..."), id="three full stops"),
        pytest.param(cards(" [&hellip;]".replace("&hellip;", "…")), id="dots in brackets"),
        pytest.param(cards("... Read More"), id="a button behind them"),
        pytest.param(cards(" Read more »"), id="a button alone"),
        pytest.param(cards(" Lire la suite"), id="a French one"),
        pytest.param(cards(" Читать далее →"), id="a Russian one"),
        pytest.param(cards("Continue reading “Ferry to run again”"), id="a button that names the story"),
        pytest.param(cards("…", more="Read more"), id="a button below"),
        pytest.param(f"Local news\n\n{cards('…')}\n\nLoad more", id="a section's front"),
        pytest.param(
            f"{HEADS[0]}\n\n{FERRY}\n\n{ANCHOR[:-1]} ...Read more\n\n{cards('...Read more')}", id="two paragraphs"
        ),
        pytest.param(cards("…").rpartition("\n")[0] + "\n" + BIRD, id="one that is whole"),
        pytest.param(f"Tag Archives: ferries\n\n{HEADS[0]}\n\n{FERRY}\n\n{ANCHOR}", id="a tag's with a whole story"),
        pytest.param(
            f"Browse By\n\nCategory Archives: Ferries\n\n{HEADS[0]}\n\n{FERRY}\n\n{ANCHOR}", id="below a menu"
        ),
        pytest.param(f"Search results for: ferry\n\n{HEADS[0]}\n\n{FERRY}\n\n{SWAN}", id="what a search found"),
    ],
)
def test_list_of_stories_is_no_story(page: str) -> None:
    with pytest.raises(NoStory, match="lists stories"):
        clean(page)


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param([FERRY, f"{ANCHOR[:-1]} …", FUND, SWAN, DRIVER], id="a sentence that breaks off"),
        pytest.param([FERRY, ANCHOR, FUND, f"{SWAN[:-1]}…", f"{BIRD[:-1]}…"], id="whole paragraphs first"),
        pytest.param([f"{FERRY[:-1]}…", ANCHOR, FUND, DRIVER, f"{SWAN[:-1]}…"], id="whole paragraphs between"),
        pytest.param([f"“{FERRY[:-1]} …”", f"“{SWAN[:-1]} …”"], id="what people say"),
        pytest.param([f"{FERRY[:-1]} ..."], id="one that a paywall cut"),
    ],
)
def test_story_in_which_sentences_break_off_is_one(lines: list[str]) -> None:
    assert clean("\n\n".join(lines)).text == "\n\n".join(lines)


def test_beginning_of_which_a_word_is_left_is_one() -> None:
    card = [HEADS[0], FERRY, f"{ANCHOR[:-1]} ...Read more"]
    with pytest.raises(NoStory, match="lists stories"):
        clean(
            "\n\n".join(
                [*card, HEADS[1], SWAN, f"{DRIVER[:-1]} ...Read more", HEADS[2], BIRD, FUND, "The ...Read more"]
            )
        )


def test_cards_with_their_days_are_no_story() -> None:
    """As a tag's page prints them: what happened, the first sentence, the day."""
    dated = [
        line
        for n, (head, story) in enumerate(zip(HEADS, STORIES, strict=True))
        for line in (head, story, f"{n + 7} July 2018")
    ]
    with pytest.raises(NoStory):
        clean("\n".join(["ferries", *dated]))


def test_stories_listed_below_one_are_not_what_it_is() -> None:
    page = "\n\n".join([TITLE, *ALONE, cards("…")])
    assert ALONE[0] in clean(page).text
    assert body(FERRY, ANCHOR, FUND, "Related stories", *cards("…").split("\n\n")) == [FERRY, ANCHOR, FUND]


def test_article_with_front_matter_is_one() -> None:
    page = f"---\ntitle: Ferries\n---\n\n{cards('…')}\n"
    assert clean(page).title == "Ferries"


def test_tag_behind_the_story_names_no_page() -> None:
    page = "\n\n".join([TITLE, *ALONE, "Tag: ferries"])
    assert ALONE[0] in clean(page).text


def test_a_kicker_that_names_the_tag_refuses_no_story() -> None:
    assert clean(f"Tag: ferries\n\n{HEADS[0]}\n\n{FERRY}\n\n{ANCHOR}\n").text.endswith(ANCHOR)
