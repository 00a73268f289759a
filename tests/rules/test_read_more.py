"""Links that name themselves ones, and sentences that begin as they do."""

from __future__ import annotations

import pytest

from tests.rules.test_places import CHROME, STORY, TITLE, TOP, cleaned, page

MENU = "[Home](https://portellis.example) [Sports](https://portellis.example/sports)"


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        pytest.param("More in local news: Bakery to close", True, id="a colon"),
        pytest.param("PODCAST | Bakery to close", True, id="a bar"),
        pytest.param("Related article Bakery to close", True, id="neither"),
        pytest.param("» Subscriber exclusive: Bakery to close", True, id="behind a mark"),
        pytest.param("Harbor live: watch the boats at sea", True, id="a station's programme"),
        pytest.param("More in local news: Will the “bakery” close?", True, id="a question"),
        pytest.param("More in local news: The bakery is to close.", False, id="a full stop"),
        pytest.param("More in local news: “The bakery is to close.”", False, id="a full stop inside quotation marks"),
        pytest.param("PODCAST: the bakery (the mill.)", False, id="a full stop inside brackets"),
        pytest.param("More in local news: the bakery,", False, id="a comma"),
        pytest.param("VIDEO:Bakery", False, id="one word"),
        pytest.param("Photos: the bakery closes", False, id="a word that begins sentences"),
        pytest.param("Related problems closed the bakery", False, id="no mark"),
    ],
)
def test_a_line_amid_a_story(line: str, goes: bool) -> None:
    text = cleaned(*CHROME, *TOP, *STORY[:3], line, *STORY[3:]).text
    assert text == page(*STORY[:3], *([] if goes else [line]), *STORY[3:])


def test_a_link_in_a_text_without_chrome_stays() -> None:
    blocks = [*STORY[:3], "More in local news: Bakery to close", *STORY[3:]]
    assert cleaned(*blocks).text == page(*blocks)


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        pytest.param(
            "Photos: [the bakery closes for ever](https://portellis.example/bakery)", True, id="most is a link"
        ),
        pytest.param("[Photos](https://portellis.example/video): the bakery closes for ever", False, id="little is"),
        pytest.param("Audio | [the bakery closes for ever](https://portellis.example/bakery)", True, id="behind a bar"),
        pytest.param("Photos: [the bakery closes.](https://portellis.example/bakery)", False, id="a sentence"),
        pytest.param("The rest: [the bakery closes](https://portellis.example/bakery)", False, id="other words"),
    ],
)
def test_words_that_begin_sentences_in_a_page_in_markdown(line: str, goes: bool) -> None:
    article = cleaned(MENU, f"# {TITLE}", "Share this article", *STORY[:3], line, *STORY[3:])
    assert ("bakery" not in article.text) == goes
