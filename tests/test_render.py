"""Every format gives the article back; Markdown shows exactly its text, whatever that looks like."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tests.markdown import COMMONMARK, GFM, shown
from wireclean.article import FIELDS, LISTS, Article, Paragraph, Removed
from wireclean.markup.line import is_break
from wireclean.render import FORMATS, markdown

SAMPLES = [
    pytest.param("-30-", id="end mark"),
    pytest.param("--- and so on", id="dashes"),
    pytest.param("---js\n{title: process.version}\n---", id="front matter that is a program"),
    pytest.param("+++", id="TOML's fence"),
    pytest.param(";;;", id="JSON's fence"),
    pytest.param('{\n"title": "x"\n}', id="JSON's front matter"),
    pytest.param("Bell\n===", id="underlined"),
    pytest.param("Bell\n---", id="ruled off"),
    pytest.param("=", id="equals sign"),
    pytest.param("2025. A year", id="a year is no list"),
    pytest.param("1) Cut\n2) Stir", id="numbers in brackets"),
    pytest.param("- a", id="dash item"),
    pytest.param("+ a", id="plus item"),
    pytest.param("* a", id="star item"),
    pytest.param("• a", id="bullet"),
    pytest.param("# a", id="number sign"),
    pytest.param("#bells #port", id="hashtag"),
    pytest.param("> a", id="greater-than sign"),
    pytest.param("Term\n: its meaning", id="definition list"),
    pytest.param("^", id="kramdown's end of a block"),
    pytest.param("*By Ann Lee*", id="stars"),
    pytest.param("_By Ann_ snake_case _x __init__ a__b", id="underscores"),
    pytest.param("He rang [1] and [sic] ![x](y) [a](b)", id="brackets"),
    pytest.param("[note]: https://e.example", id="definition that would vanish"),
    pytest.param("[^1]: a", id="footnote that would vanish"),
    pytest.param("*[HTML]: a", id="abbreviation that would vanish"),
    pytest.param("<b>bold</b> <script>alert(1)</script> <!-- x -->", id="tags"),
    pytest.param("<https://e.example> <a@b.example>", id="addresses in angle brackets"),
    pytest.param("Fish &amp; chips &#38; &copy; AT&T; &c; & so on", id="references"),
    pytest.param("~~gone~~ ~5~ ~", id="tildes"),
    pytest.param("~~~\na", id="tilde fence"),
    pytest.param("```\na `b`", id="backtick fence"),
    pytest.param("a | b\n---|---\nc | d", id="table"),
    pytest.param("| a |", id="kramdown's table"),
    pytest.param("{{ site.x }} {% raw %} {: .x} {#id} {.cls}", id="templates"),
    pytest.param("{{< youtube x >}}", id="shortcode"),
    pytest.param("$$x$$ $5", id="mathematics"),
    pytest.param("C:\\temp\\", id="backslashes"),
    pytest.param("\\* \\", id="backslash before a star"),
    pytest.param("https://e.example/a_b_c?d=1&e=2 www.e.example/_x_ http://e.example/*", id="addresses"),
    pytest.param("(https://e.example/~ann) a_b@e.example", id="address with a tilde"),
    pytest.param("Roses are red,\nviolets are blue,\n- and bells\n1. ring", id="verse"),
    pytest.param("???", id="question marks"),
]


def body(*texts: str) -> Article:
    return Article(body=tuple(map(Paragraph, texts)))


@pytest.mark.parametrize("engine", [COMMONMARK, GFM], ids=["commonmark", "gfm"])
@pytest.mark.parametrize("text", SAMPLES)
def test_markdown_shows_the_text(text: str, engine: MarkdownIt) -> None:
    written = markdown.render(body(text), front_matter=False)
    assert shown(written, engine) == [text]
    assert not written.startswith(markdown.FENCES)


PIECES = [
    *"\\`*_[]<>~|{}&#;:=+-.()!$^%'\"1 /@",
    "://",
    "www.",
    "&amp;",
    "1. ",
    "---",
    "* ",
    "<b>",
    "](b)",
    "]: x",
    "<!--",
]
SIGNS = st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp", "Cf"]) | st.sampled_from(PIECES)
LINE = st.lists(SIGNS, min_size=1).map(lambda signs: " ".join("".join(signs).split())).filter(bool)
PARAGRAPHS = st.lists(st.lists(LINE, min_size=1, max_size=3).map("\n".join), min_size=1, max_size=4)


@given(PARAGRAPHS, st.booleans(), LINE)
def test_markdown_shows_any_text(paragraphs: list[str], headed: bool, title: str) -> None:
    article = Article(title=title if headed else None, body=tuple(map(Paragraph, paragraphs)))
    written = markdown.render(article, front_matter=False)
    blocks = ["___" if is_break(paragraph) else paragraph for paragraph in paragraphs]
    if headed:
        blocks = ["<heading_open h1>", title, "<heading_close h1>", *blocks]
    assert shown(written, COMMONMARK) == blocks
    assert shown(written, GFM) == blocks
    assert not written.startswith(markdown.FENCES)


def test_markdown_whole() -> None:
    article = Article(
        title="Bell #1 rings",
        authors=("Ann Lee",),
        body=(
            Paragraph("PORT — The bell rang."),
            Paragraph("___"),
            Paragraph("1. Cut"),
            Paragraph("2. Stir"),
            Paragraph("Why it rang", "## Why *it* rang"),
            Paragraph("Roses,\nviolets"),
            Paragraph("___", "---"),
            Paragraph("Ask her.", "Ask [her](https://e.example)."),
        ),
    )
    text = (
        "PORT — The bell rang.\n\n* * *\n\n1\\. Cut\n\n2\\. Stir\n\n## Why *it* rang\n\nRoses,  \nviolets\n\n* * *\n\n"
        "Ask [her](https://e.example).\n"
    )
    front = '---\ntitle: "Bell #1 rings"\nauthors:\n  - "Ann Lee"\n---\n\n'
    assert FORMATS["markdown"].render(article) == front + text
    assert FORMATS["markdown"].render(article, front_matter=False) == "# Bell #1 rings\n\n" + text


@pytest.mark.parametrize(
    ("source", "first"),
    [
        pytest.param("---js\n{}\n---", "\\---js", id="program"),
        pytest.param("  +++", "\\+++", id="behind spaces"),
        pytest.param(";;;", "&#59;;;", id="semicolons"),
        pytest.param("{{< x >}}", "&#123;{< x >}}", id="brace"),
    ],
)
@pytest.mark.parametrize("front_matter", [True, False])
def test_no_body_begins_like_front_matter(source: str, first: str, front_matter: bool) -> None:
    written = markdown.render(Article(body=(Paragraph("x", source),)), front_matter)
    assert written.removeprefix("---\n---\n\n").split("\n")[0] == first


@pytest.mark.parametrize("title", ["C #", "##", "A\nB", "1. a", "a {#b}", "- a", "`a`"])
def test_headline_of_markdown(title: str) -> None:
    written = markdown.render(Article(title=title), front_matter=False)
    assert shown(written, COMMONMARK) == ["<heading_open h1>", title.replace("\n", " "), "<heading_close h1>"]


ARTICLE = Article(
    title="A “bell”",
    authors=("Ann Lee",),
    date="2025-03-08",
    body=(Paragraph("The bell rang."), Paragraph("Roses,\nviolets")),
    removed=(Removed(3, "SHR201", "Share"),),
)


def test_json_whole() -> None:
    written = FORMATS["json"].render(ARTICLE)
    record = json.loads(written)
    assert list(record) == [*FIELDS, "text"]
    known = {
        "title": "A “bell”",
        "authors": ["Ann Lee"],
        "date": "2025-03-08",
        "text": "The bell rang.\n\nRoses,\nviolets",
    }
    assert record == {name: known.get(name, [] if name in LISTS else None) for name in record}
    assert written.startswith('{\n  "title": "A “bell”",\n')
    assert written.endswith("}\n")


def test_json_with_what_was_removed() -> None:
    record = json.loads(FORMATS["json"].render(ARTICLE, removed=True))
    assert list(record)[-2:] == ["text", "removed"]
    assert record["removed"] == [{"line": 3, "rule": "SHR201", "text": "Share"}]


def test_jsonl_is_one_line_of_the_same() -> None:
    written = FORMATS["jsonl"].render(Article(title="a\u2028b\nc"), removed=True)
    assert written.count("\n") == 1
    assert json.loads(written) == json.loads(FORMATS["json"].render(Article(title="a\u2028b\nc"), removed=True))


def test_text_is_the_body_alone() -> None:
    assert FORMATS["text"].render(ARTICLE) == "The bell rang.\n\nRoses,\nviolets\n"


@pytest.mark.parametrize("name", FORMATS)
def test_lone_surrogates_can_be_written(name: str) -> None:
    article = Article(title="a\ud800", body=(Paragraph("b\udfff"),), removed=(Removed(1, "X", "\ud800"),))
    written = FORMATS[name].render(article, removed=True)
    assert "b\ufffd" in written
    written.encode()


@given(st.none() | LINE, st.lists(LINE, max_size=2).map(tuple), st.none() | LINE)
def test_front_matter_says_what_json_says(title: str | None, authors: tuple[str, ...], notice: str | None) -> None:
    article = Article(title=title, authors=authors, copyright=notice)
    front = yaml.safe_load(FORMATS["markdown"].render(article).removesuffix("---\n")) or {}
    record = json.loads(FORMATS["json"].render(article))
    del record["text"]
    assert front == {name: value for name, value in record.items() if value}


def test_formats_are_imported_when_used() -> None:
    code = "import sys, wireclean.render; print([name for name in ('json', 'tomllib', 'html') if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_extensions() -> None:
    assert {name: form.extension for name, form in FORMATS.items()} == {
        "markdown": ".md",
        "json": ".json",
        "jsonl": ".jsonl",
        "text": ".txt",
    }
