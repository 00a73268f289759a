"""Front matter is written so that every reader gets the same strings, and read as people write it."""

from __future__ import annotations

from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from wireclean.article import FIELDS, LISTS, Article, Paragraph
from wireclean.frontmatter import Fields, emit, own_json, read, split
from wireclean.render import FORMATS

SIGNS = st.one_of(
    st.characters(exclude_categories=["Cs"]),
    st.sampled_from(
        list("\"\\\n\t\r\0\x1b\x7f\x85\xa0\xad\u061c\u200b\u2028\u202e\u2066\ufeff\uffff\U000e0041'#:-{[&*!|>%@` ")
    ),
)
TEXT = st.text(SIGNS, min_size=1, max_size=40).filter(str.strip)
DATE = st.sampled_from(["2025-11-03", "2025-11-03T17:04", "2025-11-03T17:04-05:00", "2025-11-03T17:04:30+00:00"])


@st.composite
def articles(draw: st.DrawFn) -> Article:
    fields: dict[str, Any] = {}
    for name in draw(st.sets(st.sampled_from(FIELDS))):
        if name in LISTS:
            fields[name] = tuple(draw(st.lists(TEXT, max_size=3)))
        else:
            fields[name] = draw(DATE if name in ("date", "updated") else TEXT)
    return Article(**fields)


def known(article: Article) -> Fields:
    return {name: value for name in FIELDS if (value := getattr(article, name))}


@given(articles())
def test_reading_inverts_writing(article: Article) -> None:
    written = emit(article)
    page = f"{written}\nThe bell rang.\n"
    assert split(page) == (known(article), written.count("\n"))
    assert read(page) == (known(article), written.count("\n"), page, True)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("The bell rang.\n", id="none"),
        pytest.param("---\ntitle: The bell\n---\n\nIt rang.\n", id="without quotation marks"),
        pytest.param('---\ndate: "2025-11-03"\ntitle: "The bell"\n---\n\nIt rang.\n', id="in another order"),
        pytest.param('---\ntitle: "The bell"\ntags: "bells"\n---\n\nIt rang.\n', id="with another key"),
        pytest.param('{"title": "The bell", "text": "It rang."}', id="JSON with other fields"),
    ],
)
def test_what_others_wrote_is_not_our_own(page: str) -> None:
    assert not read(page).own


@given(articles())
def test_a_yaml_reader_gets_the_same(article: Article) -> None:
    lists = {name: list(value) if name in LISTS else value for name, value in known(article).items()}
    assert (yaml.safe_load(emit(article).removesuffix("---\n")) or {}) == lists


@given(articles())
def test_own_json_reads_back(article: Article) -> None:
    article = article._replace(body=(Paragraph("The bell rang."), Paragraph("Twice.")))
    written = FORMATS["json"].render(article)
    assert own_json(written) == (known(article), article.text, True)
    assert read(written) == (known(article), 0, article.text, True)


@given(st.lists(TEXT | st.sampled_from(["---", "\n", "title: ", "authors:", "- ", "  ", "[", "{", '"', "\\U", "|"])))
def test_nothing_raises(pieces: list[str]) -> None:
    text = "".join(pieces)
    for fence in ("---", "+++", "{"):
        fields, lines = split(f"{fence}\n{text}\n{fence}\n")
        assert (fields is None) == (lines == 0)
        own_json(f"{fence}{text}")


def test_what_is_written() -> None:
    article = Article(title='A "quiet" C:\\ bell: #1\u2028', authors=("Ann Lee", "Bo\tRay"), date="2025-03-08")
    assert emit(article) == (
        "---\n"
        'title: "A \\"quiet\\" C:\\\\ bell: #1\\u2028"\n'
        "authors:\n"
        '  - "Ann Lee"\n'
        '  - "Bo\\tRay"\n'
        'date: "2025-03-08"\n'
        "---\n"
    )


def test_an_article_of_which_nothing_is_known() -> None:
    assert emit(Article()) == "---\n---\n"
    assert split("---\n---\n\nThe bell rang.\n") == ({}, 2)


@pytest.mark.parametrize(
    ("held", "fields"),
    [
        pytest.param("title: Bell rings again", {"title": "Bell rings again"}, id="plain"),
        pytest.param("title: Bells: a history # draft", {"title": "Bells: a history"}, id="colon and comment"),
        pytest.param("title: 'It''s a bell'", {"title": "It's a bell"}, id="single quotes"),
        pytest.param('title: "caf\\xe9 \\ud83d\\udd14"', {"title": "café 🔔"}, id="escapes and JSON's surrogates"),
        pytest.param(
            'title: "A long\n  headline, \\\n  \\ folded"', {"title": "A long headline,  folded"}, id="folded"
        ),
        pytest.param("title: A long\n  headline", {"title": "A long headline"}, id="plain over two lines"),
        pytest.param("title:\n  A long headline", {"title": "A long headline"}, id="on the next line"),
        pytest.param(
            "title: x\ndeck: >-\n  One\n  two\n\n  three", {"title": "x", "subtitle": "One two\nthree"}, id=">"
        ),
        pytest.param("title: x\ndeck: |\n  One\n  two", {"title": "x", "subtitle": "One\ntwo"}, id="|"),
        pytest.param("title: 1984", {"title": "1984"}, id="number as printed"),
        pytest.param("title: no", {"title": "no"}, id="not a boolean"),
        pytest.param("title: ~\ndate: null\nsection: Arts", {"section": "Arts"}, id="nulls"),
        pytest.param("author: By Ann Lee and Bo Ray", {"authors": ("Ann Lee", "Bo Ray")}, id="two in an author's line"),
        pytest.param("author: Ann Lee, Bo Ray and Cy", {"authors": ("Ann Lee", "Bo Ray", "Cy")}, id="three"),
        pytest.param(
            "author: Ann Lee, Port Gazette", {"authors": ("Ann Lee, Port Gazette",)}, id="comma may be anything"
        ),
        pytest.param("authors: [Ann Lee, 'Bo, Jr.']", {"authors": ("Ann Lee", "Bo, Jr.")}, id="inline list"),
        pytest.param(
            "authors: [Ann Lee,\n  Bo Ray]", {"authors": ("Ann Lee", "Bo Ray")}, id="inline list on two lines"
        ),
        pytest.param("authors:\n- Ann Lee\n- Bo Ray", {"authors": ("Ann Lee", "Bo Ray")}, id="list at the margin"),
        pytest.param("author:\n  name: Ann Lee\n  url: /ann", {"authors": ("Ann Lee",)}, id="person"),
        pytest.param("authors:\n  - name: Ann Lee\n    url: /a\n  - Bo", {"authors": ("Ann Lee", "Bo")}, id="people"),
        pytest.param("title: a\nauthor: {name: Ann}\ntags: *x", {"title": "a"}, id="what cannot be read is left out"),
        pytest.param("date: 2025-3-8 7:05:30 -0500", {"date": "2025-03-08T07:05:30-05:00"}, id="a date of YAML"),
        pytest.param("date: 2025-03-08T12:00:00.000Z", {"date": "2025-03-08T12:00:00+00:00"}, id="Z"),
        pytest.param("date: 2025-13-08", {"date": "2025-13-08"}, id="no date"),
        pytest.param(
            "published: 2025-03-08\nlastmod: 2025-03-09", {"date": "2025-03-08", "updated": "2025-03-09"}, id="names"
        ),
        pytest.param("description: b\ndeck: a", {"subtitle": "a"}, id="the nearer name counts"),
        pytest.param("categories: [A, B]\ntitle: x", {"title": "x"}, id="two of what can be one"),
        pytest.param("categories: [A]", {"section": "A"}, id="a list of one"),
        pytest.param('"title": x\n# a comment\n\nlayout: post', {"title": "x"}, id="quoted key, comment, blank line"),
        pytest.param("layout: post\nslug: bell", {}, id="keys of a generator alone"),
    ],
)
def test_yaml_as_people_write_it(held: str, fields: Fields) -> None:
    assert split(f"---\n{held}\n---\nBody.\n") == (fields, held.count("\n") + 3)


@pytest.mark.parametrize(
    ("page", "answer"),
    [
        pytest.param("---\r\ntitle: a\r\n...\r\nBody.", ({"title": "a"}, 3), id="CRLF, closed by dots"),
        pytest.param("---\rtitle: a\r---\rBody.", ({"title": "a"}, 3), id="CR alone"),
        pytest.param("\n\n--- \ntitle: a\n---\nBody.", ({"title": "a"}, 5), id="blank lines above"),
        pytest.param(
            '---\ntitle: "a\u2028b\x0cc"\n---\n', ({"title": "a\u2028b\x0cc"}, 3), id="only line ends end lines"
        ),
        pytest.param(
            '+++\ntitle = "a"\ndate = 2025-03-08\n+++\nBody.', ({"title": "a", "date": "2025-03-08"}, 4), id="TOML"
        ),
        pytest.param(
            "+++\ndate = 2025-03-08T07:05:00Z\n+++\n", ({"date": "2025-03-08T07:05:00+00:00"}, 3), id="TOML date"
        ),
        pytest.param(
            '{\n"title": "a",\n"author": "Ann"\n}\n\nBody.', ({"title": "a", "authors": ("Ann",)}, 4), id="JSON"
        ),
        pytest.param("---\n\nThe bell rang.\n\n---\n\nAgain.", (None, 0), id="rules around a sentence"),
        pytest.param("---\nNote: the bell rang.\n---\nAgain.", (None, 0), id="a sentence with a colon"),
        pytest.param("---\ntitle: a\nThe bell rang.\n---\n", (None, 0), id="a sentence among keys"),
        pytest.param("---\ntitle: a\n\nThe bell rang.", (None, 0), id="never closed"),
        pytest.param("---\n\n---\nThe bell rang.", (None, 0), id="two rules"),
        pytest.param("---js\n{title: 1}\n---\n", (None, 0), id="a program is not run"),
        pytest.param("+++\nThe bell rang.\n+++\n", (None, 0), id="plus signs around a sentence"),
        pytest.param("+++\ntitle = a\n+++\n", (None, 0), id="broken TOML"),
        pytest.param('{"title": "a"} and more\n', (None, 0), id="JSON inside a sentence"),
        pytest.param('{"title": "a"}\n', (None, 0), id="JSON and nothing behind it"),
        pytest.param("{" * 100_000, (None, 0), id="braces without end"),
        pytest.param("", (None, 0), id="nothing"),
    ],
)
def test_where_front_matter_ends(page: str, answer: tuple[Fields | None, int]) -> None:
    assert split(page) == answer


@pytest.mark.parametrize(
    "page",
    [
        pytest.param('{"title": "a"}', id="no text"),
        pytest.param('["title", "text"]', id="no object"),
        pytest.param('{"title": "a", "text": null}', id="text is null"),
        pytest.param('{"title": "a", "text": "b"}\n{"title": "c", "text": "d"}\n', id="two lines of JSONL"),
        pytest.param('{"text":' * 100_000, id="too deep"),
        pytest.param("The bell rang.", id="no JSON"),
    ],
)
def test_what_is_not_our_json(page: str) -> None:
    assert own_json(page) is None


def test_lone_surrogates_do_not_come_in() -> None:
    assert own_json('{"title": "a\\ud800", "text": "\\udfff"}') == ({"title": "a\ufffd"}, "\ufffd", False)
