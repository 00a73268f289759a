"""The Python API: what it is called, what it gives back, and what it says where there is no story."""

from __future__ import annotations

import doctest
import subprocess
import sys

import pytest

import wireclean
from tests.ferry import ANCHOR
from wireclean import Article, NoStory, Settings, clean, explain
from wireclean.article import Paragraph, Removed
from wireclean.render import FORMATS

FERRY = "PORT ELLIS, Maine (AP) — The ferry that links two islands will run again on Monday, its captain said."
PAGE = f"Home\n\nFerry to run again\n\nBy Orla Tennant\n\n{FERRY}\n\nShare this article\n\n{ANCHOR}\n"


def test_clean() -> None:
    assert clean(PAGE) == Article(
        title="Ferry to run again",
        byline="Orla Tennant",
        authors=("Orla Tennant",),
        dateline="PORT ELLIS, Maine (AP)",
        location="PORT ELLIS, Maine",
        source="Associated Press",
        body=(Paragraph(FERRY), Paragraph(ANCHOR)),
        removed=(Removed(1, "NAV101", "Home", 0), Removed(9, "SHR101", "Share this article", 4)),
    )


def test_explain() -> None:
    assert [(line.number, line.outcome, line.rule) for line in explain(PAGE) if line.text] == [
        (1, "drop", "NAV101"),
        (3, "title", "FLD101"),
        (5, "byline", "FLD104"),
        (7, "body", "FLD106"),
        (9, "drop", "SHR101"),
        (11, "body", ""),
    ]


def test_explain_names_what_the_file_says_of_itself() -> None:
    lines = explain(f'---\ntitle: "Ferry to run again"\n---\n\n{FERRY}\n\n{ANCHOR}\n')
    assert [line.outcome for line in lines] == [*["front matter"] * 3, "", "body", "", "body", ""]


def test_explain_tells_which_part_of_a_line_stays() -> None:
    notice = "©2025 Port Ellis Post. Visit at portellispost.example. Distributed by Tribune Content Agency, LLC."
    line = explain(f"{FERRY}\n\n{ANCHOR}{notice}\n")[2]
    assert (line.outcome, line.rule) == ("body, copyright", "FLD107")


@pytest.mark.parametrize(
    ("settings", "dropped"),
    [
        pytest.param(Settings(), ["Home", "Share this article"], id="all rules"),
        pytest.param(Settings(ignore=("SHR",)), ["Home"], id="without a family"),
        pytest.param(Settings(select=("share_bar",)), ["Share this article"], id="one rule"),
        pytest.param(Settings(select=("SHR",), ignore=("SHR101",)), [], id="a family without its rule"),
    ],
)
def test_settings(settings: Settings, dropped: list[str]) -> None:
    assert [line.text for line in clean(PAGE, settings).removed] == dropped
    assert [line.text for line in explain(PAGE, settings) if line.outcome == "drop"] == dropped


@pytest.mark.parametrize(
    ("page", "why"),
    [
        pytest.param("", "no story found: the page has no text", id="empty"),
        pytest.param("\u00a0\n\u200b\n\ufeff", "no story found: the page has no text", id="nothing that shows"),
        pytest.param(
            "Home\n\nNews\n\nSport\n\nContact us\n",
            "no story found: 4 blocks of text, of which 0 read as prose, and none stand together",
            id="menu",
        ),
    ],
)
def test_no_story(page: str, why: str) -> None:
    with pytest.raises(NoStory) as caught:
        clean(page)
    assert str(caught.value) == why
    assert {line.reason for line in explain(page) if line.outcome} <= {why}


def test_no_story_is_a_value_error() -> None:
    assert issubclass(NoStory, ValueError)


@pytest.mark.parametrize(
    "end", [pytest.param("\n", id="LF"), pytest.param("\r\n", id="CRLF"), pytest.param("\r", id="CR")]
)
@pytest.mark.parametrize(
    "blank",
    [
        pytest.param("", id="empty"),
        pytest.param(" \t", id="spaces"),
        pytest.param("\u00a0", id="no-break space"),
        pytest.param("\u200b", id="zero-width space"),
        pytest.param("\n\u00a0\n", id="three lines"),
    ],
)
def test_blank_lines_and_line_ends_do_not_matter(blank: str, end: str) -> None:
    page = PAGE.replace("\n\n", f"\n{blank}\n").replace("\n", end)
    assert FORMATS["json"].render(clean(page)) == FORMATS["json"].render(clean(PAGE))


@pytest.mark.parametrize("printed", ["___", "* * *", "---", "***"])
def test_thematic_break_is_the_same_however_it_was_printed(printed: str) -> None:
    assert clean(f"{FERRY}\n\n{ANCHOR}\n\n{printed}\n\n{ANCHOR}\n").text == f"{FERRY}\n\n{ANCHOR}\n\n___\n\n{ANCHOR}"


def test_markdown_of_the_page_stays_as_it_was() -> None:
    table = "| Town | Bells |\n| --- | --- |\n| Vik | 2 |"
    heading = "The bell\n--------"
    page = f"# Ferry to run again\n\n{FERRY}\n\n{table}\n\n{heading}\n\n[{ANCHOR}][1]\n\n{ANCHOR}\n\n[1]: http://e.example\n"
    written = FORMATS["markdown"].render(clean(page), front_matter=False)
    assert written == page


@pytest.mark.parametrize(
    ("end", "next_", "joined"),
    [
        ("before it was sold to the", "County of Elm, which had no use for a ferry at all.", True),
        ("for the men who had built it", "The county paid for the search, out of a fund for lighthouses.", False),
        (
            "of all the boats that were like her",
            "The county paid for the search, out of a fund for lighthouses.",
            False,
        ),
    ],
)
def test_line_without_a_stop_is_joined_where_its_last_word_leaves_it_open(end: str, next_: str, joined: bool) -> None:
    line = f"{FERRY[:-1]}, and that it had been a lucky ship {end}"
    assert clean(f"{ANCHOR}\n\n{line}\n\n{next_}").text == f"{ANCHOR}\n\n{line}{' ' if joined else chr(10) * 2}{next_}"


@pytest.mark.parametrize("name", wireclean.__all__)
def test_public_name(name: str) -> None:
    assert getattr(wireclean, name) is not None
    assert name in dir(wireclean)


def test_name_that_is_not_public() -> None:
    with pytest.raises(AttributeError, match="module 'wireclean' has no attribute 'cleen'"):
        wireclean.cleen  # type: ignore[attr-defined]  # noqa: B018


def test_example_in_the_docstring() -> None:
    assert doctest.testmod(wireclean) == doctest.TestResults(failed=0, attempted=4)


def test_import_loads_no_rules() -> None:
    code = "import sys, wireclean; wireclean.Line and None; print('wireclean.engine' in sys.modules)"
    before = code.replace("wireclean.Line and None; ", "")
    seen = [
        subprocess.run([sys.executable, "-c", c], check=True, capture_output=True, text=True) for c in (before, code)
    ]
    assert [done.stdout for done in seen] == ["False\n", "True\n"]


MENU = [
    f"Vrelo {word}" for word in "ap bes cir dol eft fup gor hib iks jom kel lun mep nuf opa pir qul rak sel tum".split()
]
STORY = [
    f"Koru besta {word} dal nepo trase, a kasir molo vedan po kresta zelu {word} minor taba."
    for word in "sivo lapa reku domi teva noru".split()
]


def test_page_whose_wordings_are_not_known_is_no_bare_article() -> None:
    page = [*MENU, "Koru besta dal nepo trase molo", "Ana Vidu", *STORY, *(f"{line} {line[-3:]}" for line in MENU)]
    assert clean("\n\n".join(page)).text.split("\n\n") == STORY


def test_article_that_ends_in_a_long_list_keeps_it() -> None:
    page = [*STORY, "Dobi kras:", *MENU]
    assert clean("\n\n".join(page)).text.split("\n\n") == page


def test_story_in_one_long_line_without_its_last_full_stop() -> None:
    story = " ".join(STORY[:4] * 4).rstrip(".")
    notice = "Mivo kresta zelu dal besta trase vedan, koru nepo minor taba domi teva."
    page = ["Koru besta dal nepo trase molo", *MENU, story, "Comments", *MENU[:12], notice]
    assert clean("\n\n".join(page)).text == story


def test_article_that_loses_a_line_is_as_bare_as_before() -> None:
    prose = [line.replace("Koru", who) for who in ("Koru", "Dana") for line in STORY][:11]
    page = ["Aktuelle Prospekte", *prose[:10], "Mest lästa", "Vrelo", prose[10], "-30-"]
    once = clean("\n\n".join(page)).text
    assert clean(once).text == once


def test_title_that_a_reader_prints_above_an_article() -> None:
    head = "Title: Ferry to run again\n\nURL Source: https://portellis.example/ferry\n\nMarkdown Content:\n"
    article = clean(f"{head}By [Ida Voss](/voss)\n\n{FERRY}\n\n{ANCHOR}\n")
    assert (article.title, article.authors, article.text) == (
        "Ferry to run again",
        ("Ida Voss",),
        f"{FERRY}\n\n{ANCHOR}",
    )
    assert clean(f"Title: Ferry to run again\n\n{FERRY}\n\n{ANCHOR}\n").title != "Ferry to run again"
