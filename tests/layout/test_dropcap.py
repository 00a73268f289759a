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
        pytest.param(f"Ü ber the {AFTER}", "Es geht (über) sie", f"Über the {AFTER}", id="beyond ASCII"),
        pytest.param(f"I n town the {AFTER}", "It is in port, in time.", f"In town the {AFTER}", id="a word, often"),
        pytest.param(f"I n town the {AFTER}", "It is in port.", None, id="a letter that is a word, once"),
        pytest.param(f"T he {AFTER}", "It is a ferry.", None, id="no word of the page"),
        pytest.param(f"T HE {AFTER}", "It is the ferry.", None, id="capitals"),
        pytest.param(f"t he {AFTER}", "It is the ferry.", None, id="a small letter"),
        pytest.param(f"A t the {AFTER}", "It is at the pier.", None, id="an article, once"),
        pytest.param("T he ferry is back", "It is the ferry.", None, id="a short line"),
        pytest.param("", "It is the ferry.", None, id="nothing"),
    ],
)
def test_drop_cap(line: str, page: str, joined: str | None) -> None:
    assert join([line, page]) == [line if joined is None else joined, page]


def test_story_begins_with_a_drop_cap() -> None:
    text = f"T he {AFTER}\n\nIt had been tied up for eleven weeks while divers looked for the anchor."
    assert clean(text).text.startswith("The ferry that links")


@pytest.mark.parametrize("name", ["markdown", "json", "jsonl"])
def test_own_article_is_left_as_it_is(name: str) -> None:
    """The first cleaning may leave a drop cap, and put together the word that would join it."""
    render = FORMATS[name].render
    written = render(
        Article(title="Ferry to run again", body=(Paragraph(f"T he {AFTER}"), Paragraph(f"It is the {AFTER}")))
    )
    assert render(clean(written)) == written
