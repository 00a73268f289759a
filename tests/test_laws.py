"""The laws that hold for every page, whatever is on it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from itertools import takewhile
from pathlib import Path

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from tests.ferry import ANCHOR, FUND
from tests.made_pages import bodies, pages, scattered, tops
from tests.markdown import GFM, shown
from tests.pages import CASES, Case
from wireclean.article import FIELDS, Article, Paragraph
from wireclean.engine import NoStory, clean, explain, label
from wireclean.files.read import split_lines
from wireclean.markup.line import is_break
from wireclean.page import squash
from wireclean.render import FORMATS

each_page = pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in CASES])
each_format = pytest.mark.parametrize("form", FORMATS)

OUTCOMES = frozenset({"body", "drop", "front matter", "corrections", *FIELDS})


def cleaned(text: str) -> Article | None:
    try:
        return clean(text)
    except NoStory:
        return None


# 1. Nothing is lost: body, fields and what was removed are the page's lines.


def solid(text: str) -> str:
    """A text without its white space, which is all that cleaning may change in a line of the body."""
    return "".join(text.split())


def words_of(text: str) -> list[str]:
    """The words of each line of a page as the page reads them: without Markdown's marks and dumps' link numbers."""
    page = label(text).page
    return [""] * page.start + page.plain


def check_every_line_has_one_outcome(text: str) -> None:
    lines = explain(text)
    assert [line.text for line in lines] == split_lines(text.removeprefix("\ufeff"))
    assert [line for line in lines if squash(line.text) and line.outcome.removeprefix("body, ") not in OUTCOMES] == []


def check_what_is_dropped_is_listed(text: str) -> None:
    article = cleaned(text)
    if article is not None:
        dropped = [(line.number, line.rule, line.text) for line in explain(text) if line.outcome == "drop"]
        assert [(line.line, line.rule, line.text) for line in article.removed] == dropped


def check_body_is_its_lines(text: str) -> None:
    """The body's words are those of its lines, in their order; where a line was cut, its end stands in a field."""
    article = cleaned(text)
    if article is None:
        return
    left = solid(article.text)
    for line, words in zip(explain(text), map(solid, words_of(text)), strict=True):
        if line.outcome in ("body", "corrections"):
            words = "___" if is_break(words) else words
            assert left.startswith(words)
            left = left.removeprefix(words)
        elif line.outcome.startswith("body, "):
            field = getattr(article, line.outcome.removeprefix("body, "))
            kept = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(left, words, strict=False)))
            assert words[kept:] in solid(field if isinstance(field, str) else " ".join(field or ()))
            left = left[kept:]
    assert left == ""


def check_fields_hold_their_lines(text: str) -> None:
    """A line that moved into a field left something there; an update's line is one of dates, too."""
    article = cleaned(text)
    if article is not None:
        filled = {field for field in FIELDS if getattr(article, field)}
        if "updated" in filled:
            filled.add("date")
        moved = {line.outcome.removeprefix("body, "): line for line in explain(text)}
        assert {field: line for field, line in moved.items() if field in FIELDS and field not in filled} == {}


NOTHING_LOST = [
    pytest.param(check_every_line_has_one_outcome, id="one outcome"),
    pytest.param(check_what_is_dropped_is_listed, id="removed"),
    pytest.param(check_body_is_its_lines, id="body"),
    pytest.param(check_fields_hold_their_lines, id="fields"),
]


@pytest.mark.parametrize("check", NOTHING_LOST)
@each_page
def test_nothing_is_lost(case: Case, check: Callable[[str], None]) -> None:
    check(case.page)


@pytest.mark.parametrize("check", NOTHING_LOST)
@given(page=pages)
def test_nothing_is_lost_of_any_page(check: Callable[[str], None], page: str) -> None:
    check(page)


# 2. Cleaning a cleaned article changes nothing.


def check_again(text: str, form: str) -> None:
    article = cleaned(text)
    if article is not None:
        written = FORMATS[form].render(article)
        assert FORMATS[form].render(clean(written)) == written


@each_format
@each_page
def test_cleaning_again_changes_nothing(case: Case, form: str) -> None:
    check_again(case.page, form)


@each_format
@given(page=pages)
def test_cleaning_any_page_again_changes_nothing(form: str, page: str) -> None:
    check_again(page, form)


FERRY = "The ferry that links two islands will run again on Monday, its captain said."
BELL = "Nobody rang the bell on Tuesday, and nobody in town could say when it had last been rung, or why."


HEADING = "# Ferry to run again"
HEAD = ["Home", "Share", "Ferry to run again", "By Orla Tennant"]
MENU = ["Home", "News", "Sports", "Share this article"]
LABELLED = ["Print", f"{FUND} {BELL}", "Radio", f"{BELL} {FERRY}", "Email", f"{ANCHOR} {FUND}", "Comments"]
LABELLED += [f"{ANCHOR} {FERRY} {BELL}", "The last bell, it turns out, is not always the last."]
BIOS = [
    "Orla Tennant is a professor of ferries at the University of Vik. Hal Brandt is a student of bells at Oudekerk.",
    "Orla Tennant received funding from the Bell Council. Hal Brandt does not work for, consult, own shares in or "
    "receive funding from any company or organization that would benefit from this article.",
]
HALVES = (
    "Few ferries means few anchors, and few anchors means that few ships stay and\nnobody rings the bell\nOr hears it"
)
BRIEFS = ["Anchor found behind the bakery", f"VIK, Norway (UPI) -- {FERRY}", ANCHOR]
BRIEFS += ["Bell rings twice on Tuesday", f"RIGA, Latvia (UPI) -- {BELL}"]
TABLE = "| Town | Bells |\n| --- | --- |\n| Vik | 2 |"
LIST = "* Vik\n* Oudekerk"
VERSE = "Roses are red,\nferries are slow,\nand bells\nring."
NOTICES = ["Copyright 2025 The Associated Press. All rights reserved.", "©2025 Port Ellis Post."]
INBOX = "A welcome email is on its way. If you don't see it, please check your junk folder."
CHROME = ["Be the first to leave a comment", "Image 14 of 14", "Commodities Prices", "Be the first to leave a comment!"]
CHROME += ["Zoeken", "AEST = Australian Eastern", "Buy reprints", "Retrouvez-nous sur Facebook"]
ITEMS_AND_TIMES = ["• The swan walked along", "4:14 p.m.", "• The swan walked along"]
PIECES = [f"{FUND[:-1]} and for", "the six lighthouses, and", "two buoys off the pier."]


@each_format
@pytest.mark.parametrize(
    "blocks",
    [
        pytest.param([FERRY, *PIECES, ANCHOR], id="a sentence in three pieces"),
        pytest.param([FERRY, ANCHOR, *NOTICES], id="two notices in a row"),
        pytest.param(
            [
                FERRY,
                ANCHOR,
                NOTICES[0],
                "Correction: An earlier version of this story gave the wrong bell.",
                NOTICES[1],
            ],
            id="a correction between two notices",
        ),
        pytest.param([FERRY, ANCHOR, NOTICES[0], "asl/tib", NOTICES[1], "Career"], id="initials between two notices"),
        pytest.param([FERRY, ANCHOR, NOTICES[0], "___", NOTICES[1], "Career"], id="a rule between two notices"),
        pytest.param([f"VIK, Norway (AP) — {FERRY}", ANCHOR, FUND, "asl/tib/pid", INBOX], id="initials above a prompt"),
        pytest.param([f"VIK, Norway (AP) — {FERRY}", ANCHOR, FUND, "-30-", INBOX], id="an end mark above a prompt"),
        pytest.param(
            ["Vik", "Oudekerk", "Photo: Hal Brandt", "The old bell. (AP Photo/Ida Voss)", f"VIK (AFP) - {FERRY}", FUND],
            id="captions above the dateline",
        ),
        pytest.param(
            [*CHROME, f"KESTREL BAY, Ore. — {FERRY}", "Accepteer", "AI generated summary", f"{ANCHOR} {FUND}", BELL],
            id="chrome above the dateline",
        ),
        pytest.param([FERRY, ANCHOR, "-30-", "asl/tib/pid", "(END)"], id="end marks in a row"),
        pytest.param([f"\ufeff{HEADING}", FERRY, ANCHOR, FUND], id="byte-order mark above a heading"),
        pytest.param([HEADING, FERRY, TABLE, FUND], id="a table in Markdown"),
        pytest.param([HEADING, FERRY, f"The [bell][1]\n---\n{BELL}", "[1]: http://e.example"], id="a reference"),
        pytest.param(["Home", "Ferry to run again", "By Orla Tennant", FERRY, LIST, BELL], id="a list"),
        pytest.param(["Home", "Ferry to run again", "By Orla Tennant", FERRY, BELL, VERSE], id="verse"),
        pytest.param(["Ferry to run again", "By Orla Tennant", VERSE, FERRY, "Share"], id="verse first"),
        pytest.param([FERRY, f"{LIST}\n* \n* \n* ", ANCHOR, FUND, BELL], id="a list whose last items are empty"),
        pytest.param([FERRY, "Roses\n/\nare\n/\n/\nred", ANCHOR, FUND, BELL], id="marks between verses"),
        pytest.param([*HEAD, FERRY, *LABELLED, *BIOS, "Join the conversation", "Leave a Reply"], id="label subheads"),
        pytest.param(
            [*MENU, "Briefs from the islands", "Published: Nov. 3, 2025", *BRIEFS],
            id="briefs",
        ),
        pytest.param(
            [*MENU, *HEAD, "A bell on the pier", FUND, "A bell on the pier", ANCHOR, BELL, FERRY, "Comments"],
            id="a picture's credit above the story and inside it",
        ),
        pytest.param([*HEAD, BELL, HALVES, FUND, FERRY], id="a line below two halves of a sentence"),
        pytest.param(
            [
                "By Orla Tennant\nAssociated Press",
                "A report from 1987 waited for eleven minutes while a train crossed the line, the railway said.",
                *["Intellectual Property", "4:14 p.m.", "- 2 eggs, beaten", "The baker"],
                "“The bell,” he said, has cost the county $4.2 million because the key was lost.”",
                "More Political News",
            ],
            id="a known label that looks like a name above a time",
        ),
        pytest.param([*HEAD, FERRY, BELL, "Note to readers: if you purchase something", FUND], id="a correction"),
    ],
)
def test_cleaning_a_hard_page_again_changes_nothing(blocks: list[str], form: str) -> None:
    check_again("\n\n".join(blocks), form)


@pytest.mark.parametrize("form", ["markdown", "json", "jsonl"])
@given(page=scattered)
@example(page=f"/\nFerry to run again\nBy Orla Tennant\n{FERRY}\n{ANCHOR}")
@example(page="\n".join([FUND, "Read More", "Most Popular", "Comments", FUND, "Facebook", *ITEMS_AND_TIMES, FUND]))
@example(page=f"{FUND}\n\nBC-US--Swan,1st Ld\n\n{{{{ x }}}}")
def test_our_own_article_of_any_lines_comes_back_as_it_was(form: str, page: str) -> None:
    check_again(page, form)


@pytest.mark.parametrize("form", ["markdown", "json", "jsonl"])
def test_our_own_article_is_not_looked_at_for_its_place(form: str) -> None:
    """Its body may begin like a page's top: with a short line, a list that a page's menu looks like, labels."""
    contents = [
        "On this page:",
        "Who found the anchor of the ferry?",
        "The ferry and its fund",
        *LABELLED[::2],
        "1 min",
    ]
    body = ["Nobody rang.", FERRY, *contents, f"{ANCHOR} {FUND}", "Video", "By Orla Tennant", "Link", BELL, "More"]
    written = FORMATS[form].render(Article(title=HEAD[2], body=tuple(map(Paragraph, body))))
    assert FORMATS[form].render(clean(written)) == written


# 3. An article whose page has no chrome comes back as it was.


@pytest.mark.parametrize(
    "blocks",
    [
        pytest.param([f"VIK, Norway (AP) — {FERRY}", "___", ANCHOR, FUND], id="a rule behind the dateline"),
        pytest.param([f"VIK, Norway, Nov. 3, 2025 (AFP) — {FERRY}", ANCHOR, "4:14 p.m.", FUND, BELL], id="a time"),
        pytest.param([FERRY, "Who lost the anchor?", "4:14 p.m.", ANCHOR, FUND], id="a question above a time"),
        pytest.param(
            [f"{FERRY} {ANCHOR}", "• Cyclists may cross.", "4:14 p.m.", BELL, FUND], id="an item above a time"
        ),
        pytest.param([f"{FERRY} {ANCHOR} {FUND}", "Comments", BELL], id="a subhead that sites print over comments"),
        pytest.param([f"{FERRY} {ANCHOR}", "The bell", BELL, "UP NEXT", FUND], id="a subhead that players print"),
        pytest.param([f"{FERRY} {ANCHOR}", BELL, "Related", FUND, "The clock", BELL], id="a subhead of other stories"),
        pytest.param(["The bell", f"VIK, Norway (AP) — {FERRY}", ANCHOR, BELL], id="a subhead above the dateline"),
    ],
)
def test_hard_body_comes_back_as_it_was(blocks: list[str]) -> None:
    article = clean("\n\n".join(blocks))
    assert (article.text.split("\n\n"), article.removed) == (blocks, ())


QUESTION = "Who found the anchor behind the bakery on Tuesday?"
CLOCK = "The clock struck thirteen on the day it came back."


@pytest.mark.parametrize(
    "blocks",
    [
        pytest.param([QUESTION, ANCHOR, "4:14 p.m.", f"{FERRY} {FUND}", BELL, CLOCK], id="a time"),
        pytest.param([QUESTION, "9.30 Uhr", f"{FERRY} {FUND}", BELL, CLOCK], id="a time below one paragraph"),
        pytest.param([QUESTION, ANCHOR, "The clock", "Noon", f"{FERRY} {FUND}", BELL], id="a time below a subhead"),
        pytest.param([QUESTION, CLOCK, "Comments", "4:14 p.m.", f"{FERRY} {FUND}", BELL], id="a time below comments"),
        pytest.param([QUESTION, CLOCK, "Comments", ANCHOR, f"{FERRY} {FUND}", BELL], id="comments"),
        pytest.param([QUESTION, CLOCK, "Who?", "Comments", "___", f"{FERRY} {FUND}", BELL], id="comments and a rule"),
        pytest.param([CLOCK, QUESTION, "> It rings when it rains,", "The baker", f"{FERRY} {FUND}"], id="a quotation"),
        pytest.param([f"(ANSA) - ROMA, 28 LUG - {CLOCK}", QUESTION, "Comments", FERRY, BELL, FUND], id="dateline"),
    ],
)
def test_short_paragraphs_below_a_byline_come_back(blocks: list[str]) -> None:
    """They weigh little, and what stands between them and the rest speaks against them."""
    for top in (["Ferry to run again", "By Orla Tennant"], ["Ferry to run again", "By Orla Tennant", "Nov. 3, 2025"]):
        article = clean("\n\n".join(top + blocks))
        assert (article.title, article.text.split("\n\n")) == (top[0], blocks)


@given(bodies())
def test_body_comes_back_as_it_was(blocks: list[str]) -> None:
    text = "\n\n".join(blocks)
    article = clean(text)
    assert (article.text, article.removed) == (text, ())


@given(tops, bodies())
def test_article_comes_back_as_it_was(top: list[str], blocks: list[str]) -> None:
    article = clean("\n\n".join(top + blocks))
    assert (article.title, article.text) == (top[0], "\n\n".join(blocks))


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in CASES if case.expected])
def test_expected_text_comes_back_as_it_was(case: Case) -> None:
    article = clean(case.json["text"])
    assert (article.text, article.removed) == (case.json["text"], ())


# 4. The same page gives the same bytes.


def test_same_bytes_in_any_order_with_any_jobs(tmp_path: Path) -> None:
    """Two runs over the same pages: one process, and two with the names turned round."""
    runs = []
    for jobs, names in (("1", CASES), ("2", CASES[::-1])):
        folder, out = tmp_path / jobs / "in", tmp_path / jobs / "out"
        folder.mkdir(parents=True)
        for number, case in enumerate(names):
            (folder / f"{number:03}.txt").write_bytes((case.folder / "page.txt").read_bytes())
        options = ["--isolated", "--jobs", jobs, "--format", "json", "--removed"]
        subprocess.run(
            [sys.executable, "-m", "wireclean", *options, "--output-dir", out, folder],
            check=False,
            capture_output=True,
            timeout=120,
        )
        written = (out / f"{number:03}.json" for number in range(len(names)))
        runs.append({case.name: path.read_bytes() for case, path in zip(names, written, strict=True) if path.exists()})
    assert runs[0] == runs[1]
    assert len(runs[0]) > len(CASES) // 2


# 5. A page without a story is an error, and the only one.


@given(
    st.one_of(
        st.text(), st.text(max_size=20).map(lambda text: text * 500), st.text("—– ().,:|*#[]©A1a\n", max_size=200)
    )
)
def test_any_text_is_an_article_or_no_story(text: str) -> None:
    article = cleaned(text)
    assert article is None or article.text
    explain(text)


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("Home\n\nNews\n\nSport\n\nWeather\n\nContact us\n\nSubscribe\n", id="menu"),
        pytest.param("404\n\nPage not found\n\nHome\n", id="error page"),
        pytest.param("_\n", id="one mark"),
    ],
)
def test_page_without_a_story(page: str, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(page, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "wireclean", "--isolated", "--output-dir", tmp_path / "out", tmp_path / "page.txt"],
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "no story found" in done.stderr
    assert list(tmp_path.rglob("*.md")) == []


# The formats say the same.


def check_yaml_is_json(article: Article) -> None:
    record = json.loads(FORMATS["json"].render(article))
    del record["text"]
    head = FORMATS["markdown"].render(article).split("---\n")[1]
    assert (yaml.safe_load(head) or {}) == {field: value for field, value in record.items() if value}


@each_page
def test_yaml_is_json(case: Case) -> None:
    check_yaml_is_json(clean(case.page))


@given(pages)
def test_yaml_of_any_page_is_json(page: str) -> None:
    article = cleaned(page)
    if article is not None:
        check_yaml_is_json(article)


MARKER = re.compile(r"^\d{1,3}[.)] ", re.MULTILINE)


def letters(text: str) -> str:
    return re.sub(r"\W+", "", text)


def check_markdown_shows_the_text(article: Article) -> None:
    written = FORMATS["markdown"].render(article._replace(title=None), front_matter=False)
    if any(paragraph.markdown for paragraph in article.body):
        # The page's own Markdown: marks of lists are in the text and not among the words that show.
        words = "".join(child.content for token in GFM.parse(written) for child in token.children or ())
        assert letters(words) == letters(MARKER.sub("", article.text))
    else:
        assert shown(written, GFM) == article.text.split("\n\n")


@each_page
def test_markdown_shows_the_text(case: Case) -> None:
    check_markdown_shows_the_text(clean(case.page))


@given(pages)
def test_markdown_of_any_page_shows_the_text(page: str) -> None:
    article = cleaned(page)
    if article is not None:
        check_markdown_shows_the_text(article)
