"""A box set between two paragraphs of any story takes none of them with it."""

from __future__ import annotations

import re

import pytest

from tests.pages import CASES, Case
from tests.rules.pages import CHROME, STORY, TOP, cleaned, page
from wireclean import clean

BOXES = {
    "an ad": "Story continues below advertisement\nAdvertisement",
    "a line to read": "Also read: Bakery on Elm Street to close in spring",
    "share buttons": "Share this article\nFacebook\nTwitter\nEmail\nPrint",
    "a player": "Video Player\n00:00\n00:00\nPlay Video\nNow playing",
    "a caption": "A swan stands on the line near Port Ellis. (AP Photo/Ida Voss)",
}
SHORTEST = 60  # characters of a paragraph


def _squashed(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _gaps(case: Case) -> list[int]:
    """The blank lines of a page that stand between two paragraphs of its story."""
    lines = case.page.splitlines()
    paragraphs = {_squashed(text) for text in case.json["text"].split("\n\n")}
    return [
        number
        for number in range(1, len(lines) - 1)
        if not lines[number].strip()
        and all(len(line) >= SHORTEST and _squashed(line) in paragraphs for line in lines[number - 1 : number + 2 : 2])
    ]


STORIES = [
    pytest.param(case, gap, id=f"{case.name}, line {gap + 1}")
    for case in CASES
    if case.expected and not case.page.startswith("---")
    for gap in sorted({*_gaps(case)[:1], *_gaps(case)[-1:]})
]


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
@pytest.mark.parametrize(("case", "gap"), STORIES)
def test_box_takes_no_paragraph_with_it(case: Case, gap: int, box: str) -> None:
    lines = case.page.splitlines()
    text = _squashed(clean("\n".join([*lines[: gap + 1], box, "", *lines[gap + 1 :]])).text)
    assert [p for p in map(_squashed, case.json["text"].split("\n\n")) if p not in text] == []


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        pytest.param("From the canal", True, id="a word of the paragraph below"),
        pytest.param("What had gone before:", True, id="a colon"),
        pytest.param("From the bakery", False, id="no word of it"),
    ],
)
def test_subhead_right_below_the_headline_of_another_story(line: str, kept: bool) -> None:
    box = ["Read also", "Bakery on the corner of the square to close after ninety years", line]
    below = "The swan had walked from the canal, the driver said, and did not seem to be in any hurry."
    text = cleaned(*CHROME, *TOP, *STORY[:2], *box, below, *STORY[2:]).text
    assert text == page(*STORY[:2], *([line] if kept else []), below, *STORY[2:])
