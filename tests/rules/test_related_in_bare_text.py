"""Labels over other stories in a text that is only an article otherwise."""

from __future__ import annotations

import pytest

from wireclean import clean

HEAD = ["Swan delays the morning train for hours", "By Orla Tennant", "Nov. 3, 2025"]
STORY = [
    "The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line at Vik.",
    "It had walked from the canal, the driver said, and did not seem to be in any hurry.",
    "The next train went around the bird, on a track that had not been used since 1974.",
]
OTHERS = ["FEATURED STORIES", "Bakery to close after ninety years", "Man finds ring in river, then owner"]


def body(*lines: str) -> list[str]:
    return clean("\n".join(lines)).text.split("\n\n")


def test_a_label_with_headlines_goes_below_a_papers_head() -> None:
    assert body(*HEAD, *STORY[:2], *OTHERS, STORY[2]) == STORY


def test_a_label_stays_with_one_line_or_without_a_papers_head() -> None:
    assert body(*HEAD, *STORY[:2], *OTHERS[:2], STORY[2]) == [*STORY[:2], *OTHERS[:2], STORY[2]]
    assert body(*STORY[:2], *OTHERS, STORY[2]) == [*STORY[:2], *OTHERS, STORY[2]]


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(["Filed under", "swans", "trains", "11/3/25"], id="topics"),
        pytest.param(["About the Author", "Orla Tennant", "Read All by Orla Tennant"], id="the writer"),
        pytest.param(["Latest News", "Bakery to close after ninety years"], id="another story"),
    ],
)
def test_a_label_with_nothing_but_labels_below_ends_an_article(lines: list[str]) -> None:
    assert body(*HEAD, *STORY, *lines) == STORY


def test_a_label_with_a_sentence_below_is_the_articles() -> None:
    assert body(*HEAD, *STORY[:2], "Topics", STORY[2]) == [*STORY[:2], "Topics", STORY[2]]


def test_labels_alone_at_the_end_go_and_one_stays() -> None:
    assert body(*HEAD, *STORY, "Close", "Top Stories") == STORY
    assert body(*HEAD, *STORY, "Sign up") == [*STORY, "Sign up"]


def test_agency_alone_at_the_end_that_the_dateline_names_goes() -> None:
    lead = f"VIK, Jan. 13 (Jiji Press)--{STORY[0]}"
    assert body(*HEAD, lead, *STORY[1:], "Jiji Press") == [lead, *STORY[1:]]


def test_a_label_that_no_story_prints_goes_with_one_headline() -> None:
    box = "Read also\nBakery to close after ninety years"
    assert clean("\n\n".join([*HEAD, *STORY[:2], box, STORY[2]])).text.split("\n\n") == STORY
