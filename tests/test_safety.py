"""What a page or a name hides from the eye: it never reaches a terminal raw, and goes only where it means nothing."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.command import BODY, HOSTILE, PAGE, at_a_terminal, wireclean
from wireclean import terminal
from wireclean.engine import clean, explain
from wireclean.files.inplace import subtract
from wireclean.page import squash
from wireclean.render import FORMATS, findings
from wireclean.render.diff import diff
from wireclean.render.explain import table
from wireclean.tally import Tally, counts_of_blocks

COMMANDS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]")
"""What terminals obey, and what turns the direction of writing whatever is written; not tabs and ends of lines."""

MARKS = [*map(chr, (*range(0x20), *range(0x7F, 0xA0))), *"\u061c\u200b\u200e\u200f\u202a\u202e\u2066\u2069\ufeff\ufffe"]

hidden = st.lists(st.sampled_from([*MARKS, "\x1b[31m", "\x9b2J", "\x1b]0;x\x07", "[/b]", ":smile:"]), max_size=4)
places = st.lists(st.tuples(st.integers(0, len(PAGE)), hidden.map("".join)), max_size=6)


def with_hidden(page: str, found: list[tuple[int, str]]) -> str:
    for at, marks in found:
        page = page[:at] + marks + page[at:]
    return page


IN_MARKDOWN = PAGE.replace("Anchor", "# Anchor", 1).replace("the ferry", "*the* [ferry](https://ferry.example)")


@pytest.mark.parametrize("page", [pytest.param(PAGE, id="plain"), pytest.param(IN_MARKDOWN, id="in Markdown")])
@pytest.mark.parametrize("form", FORMATS)
@given(places)
def test_no_article_commands_a_terminal(form: str, page: str, found: list[tuple[int, str]]) -> None:
    try:
        article = clean(with_hidden(page, found))
    except ValueError:  # no story is left
        return
    written = FORMATS[form].render(article)
    if form in ("json", "jsonl"):
        written = "\n".join(f"{value}" for value in json.loads(written).values())
    assert COMMANDS.findall(written) == []


@given(places)
def test_no_explanation_commands_a_terminal(found: list[tuple[int, str]]) -> None:
    assert COMMANDS.findall(table(explain(with_hidden(PAGE, found)), None)) == []


@given(places, st.text(st.sampled_from([*MARKS, "a", "\udcff"]), min_size=1, max_size=8))
def test_no_finding_commands_a_terminal(found: list[tuple[int, str]], name: str) -> None:
    try:
        change = subtract(with_hidden(PAGE, found).encode(), "page.txt", max_removed=1)
    except ValueError:  # it is held back
        return
    told = findings.text(name, change.findings) + findings.github(name, change.findings)
    assert COMMANDS.findall(told) == []
    coloured = diff(name, change, coloured=True).decode()
    assert COMMANDS.findall(re.sub("\x1b\\[[\\d;]*m", "", coloured)) == []


@given(st.text())
def test_no_message_commands_a_terminal(text: str) -> None:
    assert terminal.UNSAFE.findall(terminal.safe(text)) == []


def test_catalogue_pages_and_statistics_are_plain() -> None:
    from wireclean.rules import RULES

    tally = Tally()
    tally.add(counts_of_blocks([("SHR101", 1, 18)]))
    pages = "".join(f"{rule.code}{rule.name}{rule.page}" for rule in RULES)
    assert COMMANDS.findall(pages + tally.table({"SHR101": "share_bar"}) + tally.summary("file")) == []


def test_what_was_learned_is_plain(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(30):
        text = PAGE.replace("eleven", str(number)).replace("Home", f"Tide {HOSTILE} \x9b2J tables")
        (tmp_path / "in" / f"{number}.txt").write_text(text, encoding="utf-8")
    done = wireclean("--learn", "in", cwd=tmp_path)
    assert (done.returncode, b"ide" in done.stdout) == (0, True)
    assert COMMANDS.findall((done.stdout + done.stderr).decode()) == []


@pytest.mark.parametrize(
    "option",
    [["--check"], ["--explain"], ["--check", "--output-format", "github"], ["--check", "--statistics"]],
    ids=str,
)
def test_names_of_files_at_a_terminal(option: list[str], tmp_path: Path) -> None:
    for name in (f"{HOSTILE.replace('/', '')}\x9b2J.txt", "b.txt"):
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    shown = at_a_terminal(*option, *map(str, tmp_path.iterdir()), NO_COLOR="1").replace("\r\n", "\n")
    assert (COMMANDS.findall(shown), "\\x1b[31m" in shown) == ([], True)


AT_ONCE = "from wireclean import terminal; terminal.PATIENCE = 0; {} from wireclean.__main__ import main; main()"
OF_THE_BAR = re.compile("\x1b\\[(?:\\?25[lh]|1A|2K)")
"""What shows and hides the cursor, and takes a line of the bar back."""

UNWANTED = "\x1b]0;mine\x07\x1bc\x9b2J\x08\x7f\u202e\u2066\u200f\u061c\u200b\u2028\u2060\ufeff\udcff"
SPELLED = r"\x1b]0;mine\x07\x1bc\x9b2J\x08\x7f\u202e\u2066\u200f\u061c\u200b\u2028\u2060\ufeff\xff"


def beside_the_bar(folder: Path, jobs: str, before: str = "") -> str:
    """What a terminal is sent for 20 files with unwanted signs in their names, of which every other one has no story.

    ``before`` is what Python does before it starts. What the bar itself sends is left out.
    """
    top = folder / f"in{HOSTILE.replace('/', '')}"
    top.mkdir()
    for number in range(20):
        (top / f"{number}{UNWANTED}.txt").write_text(PAGE if number % 2 else "Home\n", encoding="utf-8")
    command = (sys.executable, "-c", AT_ONCE.format(before))
    options = ("-j", jobs, "-O", str(folder / "out"))
    shown = at_a_terminal(*options, str(top), command=command, NO_COLOR="1", COLUMNS="120")
    assert "/20" in shown  # the bar was there
    return OF_THE_BAR.sub("", shown).replace("\r", "\n")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_names_of_files_beside_the_progress_bar(jobs: str, tmp_path: Path) -> None:
    shown = beside_the_bar(tmp_path, jobs)
    assert shown.count(f"{SPELLED}.txt: no story found") == 10
    assert {sign for sign in shown if not sign.isprintable()} == {"\n"}


def test_the_progress_bar_alone_protects_nobody(tmp_path: Path) -> None:
    """What the test above looks for gets through where nothing is done about it."""
    shown = beside_the_bar(tmp_path, "1", before="terminal.safe = str;")
    behind_the_bar = shown.partition("/20")[2]
    assert set(behind_the_bar) > {*"\x1b\x9b\u202e\u2066\u200f"}


MEANT = [
    pytest.param("می\u200cخواهم", id="a non-joiner in Persian"),
    pytest.param("क्\u200dष", id="a joiner in Devanagari"),
    pytest.param("\U0001f468\u200d\U0001f469\u200d\U0001f467", id="a family"),
    pytest.param("\u2764\ufe0f\u200d\U0001f525", id="a heart on fire"),
    pytest.param("\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", id="the flag of England"),
    pytest.param("\U0001f3f3\ufe0f\u200d\U0001f308", id="a flag of colours"),
    pytest.param("שלום\u200f (a)", id="a mark of direction behind Hebrew"),
    pytest.param("\u2067שלום\u2069", id="Hebrew in isolates"),
    pytest.param("said \u202bسلام!\u202c twice", id="Arabic in an embedding"),
    pytest.param("\u061cسلام 7-5", id="a mark of Arabic"),
    pytest.param("\u202b\U00010800\U0001e900\u202c", id="scripts beyond the first plane"),
]


@pytest.mark.parametrize("text", MEANT)
def test_a_mark_that_means_something_stays(text: str) -> None:
    assert squash(text) == text
    body = [*BODY[:2], f"{BODY[2]} {text}", BODY[3]]
    assert clean("\n\n".join(body)).text.split("\n\n") == body


STORY = "\n\n".join(BODY)
GIVEN = [
    pytest.param(
        f'---\ntitle: "A\\e[31m\u202e"\nauthors: ["B\\u202e", "C\\x9b2J"]\nsite: "\\u200b"\n---\n\n{STORY}', id="YAML"
    ),
    pytest.param(
        json.dumps({"title": "A\x1b[31m\u202e", "authors": ["B\u202e", "C\x9b2J"], "site": "\u200b", "text": STORY}),
        id="our own JSON",
    ),
]


@pytest.mark.parametrize("text", GIVEN)
def test_marks_in_what_a_file_says_of_itself_go(text: str) -> None:
    article = clean(text)
    assert (article.title, article.authors, article.site, article.text) == ("A[31m", ("B", "C2J"), None, STORY)


def test_marks_in_markdown_are_those_in_its_words() -> None:
    hidden = "[fer\u200bry](a.html)\u202e *fer\u00adry* \x1b[31m[a\x85ferry](b.html) [\u2067שלום\u2069](c.html)"
    body = [*BODY[:2], f"{BODY[2]} {hidden}", BODY[3]]
    article = clean("\n\n".join(["# Ferry", *body]))
    shown = "[ferry](a.html) *ferry* [31m[a ferry](b.html) [\u2067שלום\u2069](c.html)"
    assert article.body[-2].markdown == f"{BODY[2]} {shown}"


MEANINGLESS = [
    pytest.param("fer\u200bry", "ferry", id="a zero-width space"),
    pytest.param("fer\u00adry", "ferry", id="a soft hyphen"),
    pytest.param("\ufefffer\u2060ry", "ferry", id="a byte-order mark and a word joiner"),
    pytest.param("fer\u202ery\u202c", "ferry", id="an override"),
    pytest.param("\u202eשלום", "שלום", id="an override in Hebrew"),
    pytest.param("\u200eThe ferry\u200f ran\u061c.", "The ferry ran.", id="marks of direction in Latin"),
    pytest.param("\u202aThe ferry\u202c ran\u202b.", "The ferry ran.", id="embeddings in Latin"),
    pytest.param("\u2068The\u2069 \u2066ferry\u2067 ran.", "The ferry ran.", id="isolates in Latin"),
    pytest.param("白鳥\u200eが来た", "白鳥が来た", id="a mark of direction in Japanese"),
    pytest.param("\u2066 \u200e\u2069", "", id="marks of direction alone"),
    pytest.param("fer\x1b[31mry\x9b", "fer[31mry", id="control characters"),
    pytest.param("fer\u200dry \u200cruns", "ferry runs", id="joiners in Latin"),
    pytest.param("a\x85b", "a b", id="an end of line of another kind"),
]


@pytest.mark.parametrize(("text", "left"), MEANINGLESS)
def test_a_mark_that_means_nothing_goes(text: str, left: str) -> None:
    assert squash(text) == left
