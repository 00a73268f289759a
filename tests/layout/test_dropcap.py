"""Drop caps, joined to the rest of their words where the page shows which words those are."""

from __future__ import annotations

import pytest

from wireclean.article import Article, Paragraph
from wireclean.engine import clean
from wireclean.layout.dropcap import join
from wireclean.render import FORMATS

AFTER = "ferry that links two islands will run again on Monday."


@pytest.mark.parametrize(
    ("line", "page", "joined"),
    [
        pytest.param(f"T he {AFTER}", "It is the ferry.", f"The {AFTER}", id="a word of the page"),
        pytest.param(f"“T he {AFTER}", "It is the ferry.", f"“The {AFTER}", id="behind a quotation mark"),
        pytest.param(f"V ik’s {AFTER}", "It is in Vik.", f"Vik’s {AFTER}", id="a name's"),
        pytest.param(f"Ü ber the {AFTER}", "Es geht (über) sie", f"Über the {AFTER}", id="beyond ASCII"),
        pytest.param(f"I n town the {AFTER}", "It is in port, in time.", f"In town the {AFTER}", id="a word, often"),
        pytest.param(f"I n town the {AFTER}", "It is in port.", None, id="a letter that is a word, once"),
        pytest.param(f"T he {AFTER}", "It is a ferry.", None, id="no word of the page"),
        pytest.param(f"T HE {AFTER}", "It is the ferry.", f"THE {AFTER}", id="capitals"),
        pytest.param(f"T HE FERRY {AFTER}", "It is the ferry.", None, id="more capitals"),
        pytest.param(f"t he {AFTER}", "It is the ferry.", None, id="a small letter"),
        pytest.param(f"A t the {AFTER}", "It is at the pier.", None, id="an article, once"),
        pytest.param("T he ferry is back", "It is the ferry.", None, id="a short line"),
        pytest.param(f"I N town the {AFTER}", "It is in port, in.", f"IN town the {AFTER}", id="capitals behind it"),
        pytest.param("", "It is the ferry.", None, id="nothing"),
    ],
)
def test_drop_cap(line: str, page: str, joined: str | None) -> None:
    texts = [text for _, _, text in join([(0, 0, line), (1, 1, page)])]
    assert texts == [line if joined is None else joined, page]


def test_story_begins_with_a_drop_cap() -> None:
    text = f"T he {AFTER}\n\nIt had been tied up for eleven weeks while divers looked for the anchor."
    assert clean(text).text.startswith("The ferry that links")


@pytest.mark.parametrize(
    ("letter", "rest"),
    [
        pytest.param("T", "he", id="a letter"),
        pytest.param("A", "ccording to the harbor the", id="a letter that is a word"),
        pytest.param("I", "N the harbor the", id="before a word in capitals"),
    ],
)
def test_the_letter_has_a_line_of_its_own(letter: str, rest: str) -> None:
    pieces = [
        "Divers brought up the anchor in May, according to the railway, which waits for the",
        "ferry",
        ", too, according to a note that hangs in the station, in which it says so in capitals.",
        "It had been tied up for eleven weeks while divers looked for the anchor, she said",
        ", and nobody minded.",
    ]
    article = clean("\n".join(["Ferry to run again", "By Ida Voss", letter, f"{rest} {AFTER}", *pieces]))
    assert article.body[0].text == f"{letter}{rest} {AFTER}"


@pytest.mark.parametrize("name", ["markdown", "json", "jsonl"])
def test_own_article_is_left_as_it_is(name: str) -> None:
    """The first cleaning may leave a drop cap, and put together the word that would join it."""
    render = FORMATS[name].render
    written = render(
        Article(title="Ferry to run again", body=(Paragraph(f"T he {AFTER}"), Paragraph(f"It is the {AFTER}")))
    )
    assert render(clean(written)) == written
