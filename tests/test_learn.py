"""Learning a site: what counts as recurring, what is never learned, and the table in use."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command import wireclean_as_text
from wireclean import phrases
from wireclean.engine import label
from wireclean.learn import Learned, Line, TooFewPagesError, learn, survey

PLACES = ("quay", "mill", "dam", "fair", "well")


def story(number: int) -> list[str]:
    place = PLACES[number % len(PLACES)]
    return [
        f"The keeper of the {place} counted {number + 3} herons before breakfast and wrote the number into her book.",
        "Nobody else has kept such a book for so long, and nobody has ever asked her for it, she told the council.",
        f"The council thanked her and decided to have the book bound, at a price of {number + 20} crowns, before June.",
    ]


def page(number: int, above: tuple[str, ...] = (), below: tuple[str, ...] = ()) -> str:
    place = PLACES[number % len(PLACES)].title()
    head = ["Skip to main content", "Home", "News", f"Heron Count at the {place} Reaches {number + 3}"]
    return "\n".join(
        [*head, *above, "By Orla Tennant", f"March {number % 28 + 1}, 2024", *story(number), "Comments", *below]
    )


def learned(pages: list[str], min_pages: int = 20, share: float = 0.3) -> Learned:
    return learn((json.dumps(survey(label(text).page)).encode() for text in pages), min_pages, share)


TILE = "Get the Tidewater tide table by post"


@pytest.mark.parametrize(
    ("on", "of", "found"),
    [
        pytest.param(20, 20, True, id="all of the fewest"),
        pytest.param(19, 20, False, id="on one page too few"),
        pytest.param(20, 66, True, id="on 30 %"),
        pytest.param(20, 67, False, id="on less than 30 %"),
    ],
)
def test_a_line_must_be_on_enough_pages(on: int, of: int, found: bool) -> None:
    pages = [page(number, below=(TILE,) * 3 if number < on else ()) for number in range(of)]
    assert learned(pages).lines == ((Line(TILE, on),) if found else ())


def test_too_few_pages() -> None:
    with pytest.raises(TooFewPagesError, match="19 pages with a story are too few to learn from; it takes 20"):
        learned([page(number) for number in range(19)])


@pytest.mark.parametrize(
    ("printed", "lines"),
    [
        pytest.param(
            lambda n: TILE if n % 3 else f"{TILE.upper()}.",
            [(TILE, "exact")],
            id="capitals and full stops are one line",
        ),
        pytest.param(
            lambda n: f"{n + 2} herons watched now", [("{n} herons watched now", "exact")], id="a number moves"
        ),
        pytest.param(
            lambda n: "Channel 5 Tide Desk", [("Channel 5 Tide Desk", "exact")], id="a number that never does"
        ),
        pytest.param(lambda n: "Tidewater Plus", [("Tidewater Plus", "label")], id="a short line is a label"),
        pytest.param(lambda n: 'My "Tide" \\ letter box', [('My "Tide" \\ letter box', "exact")], id="signs of TOML"),
        pytest.param(str, [], id="nothing but a number"),
        pytest.param(lambda n: f"March {n % 28 + 1}, 2024", [], id="dates of other stories"),
        pytest.param(lambda n: "Skip to main content", [], id="known as exact"),
        pytest.param(lambda n: "Related", [], id="known with more than can be learned"),
        pytest.param(lambda n: story(4)[1], [], id="what is inside a story"),
        pytest.param(lambda n: "Heron Count at the Quay Reaches 3", [], id="the headline of one of the pages"),
        pytest.param(lambda n: "heron " * 300, [], id="too long to be furniture"),
    ],
)
def test_what_is_learned(printed: Callable[[int], str], lines: list[tuple[str, str]]) -> None:
    found = learned([page(number, below=("Tide", printed(number))) for number in range(30)])
    assert [(line.text, line.strength) for line in found.lines if line.text != "Tide"] == lines


def test_what_also_stood_inside_a_story_is_counted() -> None:
    assert learned([page(number, below=(story(4)[1],)) for number in range(30)]).held == 1


def test_the_order_of_pages_changes_nothing() -> None:
    pages = [page(number, ("Tide Plus",), (TILE, f"{number} boats out")[: number % 3]) for number in range(60)]
    assert learned(pages).table() == learned(pages[::-1]).table()


def test_the_table_is_one_of_ours_and_knows_its_lines(tmp_path: Path) -> None:
    lines = (Line(TILE, 44), Line("{n} boats out today", 30), Line('a "tide" \\ \x7f box', 21), Line("Tide", 20))
    path = tmp_path / "site.toml"
    path.write_text(Learned(lines, 66, 20, 0).table(), encoding="utf-8")
    known = phrases.load((str(path),))
    for line, printed in zip(lines, (TILE, "17 boats out today", lines[2].text, "Tide"), strict=True):
        phrase = known.find(printed)
        assert phrase is not None
        assert (phrase.table, phrase.strength) == ("site", line.strength)


def test_the_table_is_for_review() -> None:
    assert (
        Learned((Line(TILE, 44), Line("Tide", 20)), 66, 20, 0).table()
        == """\
# Lines that recur around the stories of a site, with the number of pages that each was found on.
# Review them: strike out whatever could be a headline or a line of a story. Then name the file in the configuration:
#
#     [tool.wireclean]
#     phrases = ["site.toml"]

about = "Learned from 66 pages: the lines that stand on at least 20 of them."

[[phrases]]
family = "navigation"
strength = "exact"
lines = [
  "Get the Tidewater tide table by post",  # 44
]

[[phrases]]
family = "navigation"
strength = "label"
lines = [
  "Tide",  # 20
]
"""
    )


# Through the command line


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "pages" / "deep").mkdir(parents=True)
    for number in range(40):
        path = tmp_path / "pages" / ("deep" if number % 2 else "") / f"{number}.txt"
        path.write_text(page(number, below=(TILE, f"{number} boats out today")), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", ["wireclean.toml", "pyproject.toml"])
@pytest.mark.parametrize("jobs", ["1", "3"])
def test_learn_configure_clean(name: str, jobs: str, site: Path) -> None:
    (site / name).write_text(("[tool.wireclean]\n" if "py" in name else "") + 'phrases = ["site.toml"]')
    taught = wireclean_as_text("--learn", "pages", "-o", "site.toml", cwd=site)
    assert (taught.stdout, taught.returncode) == ("", 0)
    assert taught.stderr == (
        "wireclean: 2 lines recur on at least 20 of 40 pages; review them, "
        'then name the table in the configuration: phrases = ["site.toml"]\n'
    )
    body = story(7)
    for number in range(4):  # inside a story, where a line goes only if it is known
        text = "\n\n".join([body[0], TILE, body[1], f"{number} Boats Out Today", body[2]])
        (site / "pages" / f"{number}.txt").write_text(text, encoding="utf-8")
    files = [f"pages/{number}.txt" for number in range(4)]
    done = wireclean_as_text("-f", "jsonl", "--removed", "-j", jobs, *files, cwd=site)
    assert [json.loads(line)["text"] for line in done.stdout.splitlines()] == ["\n\n".join(body)] * 4
    assert TILE in wireclean_as_text("-f", "jsonl", "--isolated", files[0], cwd=site).stdout


def test_the_configuration_does_not_change_what_is_learned(site: Path) -> None:
    first = wireclean_as_text("--learn", "pages", "-o", "site.toml", cwd=site)
    table = (site / "site.toml").read_bytes()
    (site / "wireclean.toml").write_text('phrases = ["site.toml"]', encoding="utf-8")
    again = wireclean_as_text("--learn", "pages", "-j", "2", cwd=site)
    assert (again.stdout.encode(), again.stderr) == (table, first.stderr)
    assert tomllib.loads(again.stdout)["phrases"][0]["lines"] == [TILE, "{n} boats out today"]


def test_bad_files_are_reported_and_passed_over(site: Path) -> None:
    (site / "pages" / "bad.txt").write_bytes(b"\xff\xff")
    (site / "pages" / "menu.txt").write_text("Home\nNews\nWeather\n", encoding="utf-8")
    done = wireclean_as_text("--learn", "pages", cwd=site)
    said = done.stderr.splitlines()
    assert (said[0].partition(": byte")[0], len(said), done.returncode) == ("wireclean: pages/bad.txt", 2, 2)
    assert "of 40 pages" in said[1]
    assert TILE in done.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(
            ("--learn", "pages", "--learn-min-pages", "41"),
            "--learn pages: 40 pages with a story are too few to learn from; it takes 41 (--learn-min-pages)",
            id="too few pages",
        ),
        pytest.param(("--learn", "none"), "--learn none: there is no such folder", id="no folder"),
        pytest.param(("--learn", "pages", "more"), "--learn goes without PATH", id="a path beside it"),
        pytest.param(("--learn", "pages", "-f", "json"), "--learn goes without --format", id="an option of cleaning"),
        pytest.param(("--learn-share", "0.5", "pages"), "--learn-share goes with --learn", id="a threshold alone"),
        pytest.param(
            ("--learn", "pages", "-o", "pages/0.txt"),
            "--output pages/0.txt is an input; name another file",
            id="an input",
        ),
    ],
)
def test_refused(arguments: tuple[str, ...], said: str, site: Path) -> None:
    done = wireclean_as_text(*arguments, cwd=site)
    assert (done.stdout, done.stderr, done.returncode) == ("", f"wireclean: {said}\n", 2)
