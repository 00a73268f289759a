"""The benchmark measures what it says, and says what it has not measured."""

from __future__ import annotations

import gzip
import json
import re
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.bench import __main__ as bench
from tests.bench import lines, made, peers, plan, process, subjects
from tests.bench.__main__ import Row
from tests.bench.peers import PEERS, Peer
from tests.bench.race import Runner, Times, race
from tests.recipes import README
from wireclean import clean
from wireclean.page import Page
from wireclean.rule import Mark, Rule
from wireclean.rules import RULES

# Made-up pages


@pytest.mark.parametrize(
    ("kind", "least", "most", "fewest_lines"), [("page", 8000, 10000, 150), ("wire", 2500, 3500, 25)]
)
def test_made_up_pages_are_of_the_size_that_they_tell(kind: str, least: int, most: int, fewest_lines: int) -> None:
    pages = made.pages(kind, 50)
    assert least < sum(len(page.text.encode()) for page in pages) / 50 < most
    assert min(len([line for line in page.text.split("\n") if line]) for page in pages) >= fewest_lines
    assert all(100_000 < len(page.html) < 300_000 for page in pages[:3])


def test_made_up_pages_are_the_same_each_time_and_others_with_another_seed() -> None:
    assert [page.text for page in made.pages("page", 5)] == [page.text for page in made.pages("page", 5)]
    texts = [page.text for seed in range(3) for page in made.pages("wire", 30, seed)]
    assert len(set(texts)) == 90


@pytest.mark.parametrize("kind", ["page", "wire"])
def test_the_story_of_a_made_up_page_is_found(kind: str) -> None:
    whole = 0
    for page in made.pages(kind, 30):
        prose = [block.text for block in page.blocks if block.kind == "prose"][:-1]  # the last is the copyright
        article = clean(page.text)
        assert article.title == next(block.text for block in page.blocks if block.kind == "title")
        whole += [paragraph.text for paragraph in article.body] == prose
    assert whole >= 24


def test_the_html_has_the_same_text() -> None:
    (page,) = made.pages("page", 1)
    text = re.sub(r"<script>.*?</script>|<style>.*?</style>|<[^>]*>", "", page.html).replace("&amp;", "&")
    assert all(block.text in text for block in page.blocks)


# Times


def spin(seconds: float) -> None:
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass


def test_ratios_are_those_of_the_work() -> None:
    runners: dict[str, Runner[int]] = {
        "one": Runner(lambda page: spin(0.001)),
        "three": Runner(lambda page: spin(0.003), most=2),
    }
    times = race(runners, lambda number: range(5), 3)
    assert len(times["one"].seconds) == len(times["three"].seconds) == 3
    assert 0.001 <= times["one"].median < 0.002
    assert 2 < times["three"].over(times["one"]) < 4


def test_what_is_too_fast_for_a_clock_is_done_again_and_the_slow_do_fewer() -> None:
    done = {"fast": 0, "slow": 0}

    def fast(page: int) -> None:
        done["fast"] += 1
        spin(0.002)

    def slow(page: int) -> None:
        done["slow"] += 1

    race({"fast": Runner(fast, again=True), "slow": Runner(slow, most=3)}, lambda number: range(4), 1)
    assert done["fast"] > 8
    assert done["slow"] == 6


def test_each_round_has_its_own_pages_and_another_first() -> None:
    seen: list[tuple[str, int]] = []

    def note(name: str, page: int) -> None:
        seen.append((name, page))

    race({name: Runner(partial(note, name)) for name in "ab"}, lambda number: [number], 2)
    assert seen == [("a", 0), ("b", 0), ("b", 1), ("a", 1), ("a", 2), ("b", 2)]


def test_what_shares_what_another_remembers_has_other_pages() -> None:
    seen: dict[str, list[int]] = {"a": [], "b": []}
    runners = {name: Runner(seen[name].append, apart=name == "b") for name in seen}
    race(runners, lambda number: [number], 2)
    assert seen["a"] == [0, 1, 2]
    assert len({*seen["a"], *seen["b"]}) == 6


def test_one_that_raises_is_out_and_says_why() -> None:
    def fails(page: int) -> None:
        raise KeyError("swan")

    times = race({"bad": Runner(fails), "good": Runner(lambda page: None)}, lambda number: [1], 2)
    assert times["bad"].why == "failed: KeyError: 'swan'"
    assert len(times["good"].seconds) == 2


# Rows


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        (Row("a", 1.2, 1.3), "met"),
        (Row("a", 1.3, 1.3), "met"),
        (Row("a", 1.4, 1.3), "missed"),
        (Row("a", 1.9, 1.8, least=True), "met"),
        (Row("a", 1.8, 1.8, least=True), "met"),
        (Row("a", 1.7, 1.8, least=True), "missed"),
        (Row("a", 1.4), "no bound"),
        (Row("a", 0.0, 1.3, why="not installed (swans)"), "not measured"),
    ],
)
def test_verdicts(row: Row, verdict: str) -> None:
    assert row.verdict == verdict
    assert f": {verdict}" in str(row)


# Peers


@pytest.mark.parametrize("peer", [pytest.param(peer, id=peer.name) for peer in PEERS])
def test_a_peer_gives_back_the_story(peer: Peer) -> None:
    treat, why = peers.load(peer)
    if treat is None:
        pytest.skip(why)
    (page,) = made.pages("page", 1)
    found = str(treat(page.html if peer.takes == "html" else page.text))
    words = [re.findall(r"\w+", block.text)[-6:] for block in page.blocks if block.kind == "prose"][:-1]
    there = re.findall(r"\w+", found)
    kept = sum(" ".join(end) in " ".join(there) for end in words)
    assert kept >= len(words) * 0.8


def test_a_peer_that_is_not_there() -> None:
    def gone() -> peers.Treat:
        raise ImportError("no swans", name="swans")

    def broken() -> peers.Treat:
        raise OSError("no lake")

    assert peers.load(Peer("a", "text", gone)) == (None, "not installed (swans)")
    assert peers.load(Peer("a", "text", broken)) == (None, "cannot be loaded: OSError: no lake")


# Processes


def test_start_up(tmp_path: Path) -> None:
    times = process.startup(tmp_path, 1)
    assert times["python"].median < times["bare"].median < times["wireclean"].median < 10


def test_a_folder_is_cleaned_and_measured(tmp_path: Path) -> None:
    source = process.fill(tmp_path, made.pages("wire", 120))
    assert len(list(source.rglob("*.txt"))) == 120
    times = process.batch(source, 1)
    assert 0 < times["floor"].median < times["one"].median
    assert times["two"].median < 30
    assert 10 < process.peak(source) / bench.MEGABYTE < 500
    assert not (tmp_path / "out").exists()


def test_the_floor_writes_what_it_reads(tmp_path: Path) -> None:
    source = process.fill(tmp_path, made.pages("wire", 3))
    process.run(tmp_path, "-c", process.FLOOR, "in", "out")
    names = [path.relative_to(source) for path in source.rglob("*.txt")]
    assert [(tmp_path / "out" / name).read_bytes() for name in names] == [
        (source / name).read_bytes() for name in names
    ]


def test_a_run_that_fails_is_no_time(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="ended with 3"):
        process.run(tmp_path, "-c", "import sys; sys.exit(3)")


# Lines


def test_a_rule_that_grows_faster_than_its_line_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    def quadratic(page: Page) -> Iterator[Mark]:
        longest = max(len(line) for line in page.lines)
        spin((longest / 1000) ** 2 * 0.0002)
        yield from ()

    monkeypatch.setattr(lines, "RULES", (*RULES[:2], Rule("XXX101", "slow", quadratic)))
    monkeypatch.setattr(lines, "PIECES", {"a": "a"})
    worst = lines.growths(1, 4000)[0]
    assert worst.step == "XXX101 slow"
    assert 3 < worst.times < 6


# Corpora


def test_a_corpus_in_json_lines(tmp_path: Path) -> None:
    page = made.pages("wire", 1)[0]
    records = [{"texts": {"html-text": page.text}, "html": page.html}, {"texts": {"html-text": "Home"}}]
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress("\n".join(map(json.dumps, records)).encode()))
    (found,) = subjects.given(path, "html-text", 1).values()
    assert [(subject.text, subject.html) for subject in found.round(5)] == [(page.text, page.html)]
    assert found.has_html
    with pytest.raises(SystemExit, match="not a corpus: KeyError"):
        subjects.given(path, "w3m", 1)


def test_a_folder_as_a_corpus(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="0 pages, and a story in none"):
        subjects.given(tmp_path, "", 1)
    (tmp_path / "a.txt").write_text(made.pages("wire", 1)[0].text, encoding="utf-8")
    (found,) = subjects.given(tmp_path, "", 1).values()
    assert (len(found.round(0)), found.has_html) == (1, False)


# The command


def test_every_bound_is_in_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    figures = tmp_path / "figures.json"
    status = bench.main(["--quick", "--without-peers", "--json", str(figures)])
    out = capsys.readouterr().out
    found = json.loads(figures.read_text())
    assert [row["what"].partition(":")[0] for row in found["rows"]] == [
        *["pages of about 9 KB"] * 2,
        *["wire texts of about 3 KB"] * 2,
        *["start-up"] * 2,
        "40 files",
        "40 files",
        "4 files",
        "40 files",
        "a line twice as long",
    ]
    assert all(row["figure"] > 0 and row["what"] in out for row in found["rows"])
    assert status == int(any(row["verdict"] not in ("met", "no bound") for row in found["rows"]))
    assert all(0 < seconds["floor"] < seconds["wireclean"] < 1 for seconds in found["seconds"].values())


def test_peers_that_are_not_there_are_said_and_fail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def gone() -> peers.Treat:
        raise ImportError("no swans", name="swans")

    monkeypatch.setattr(bench, "PEERS", (Peer("swans", "text", gone, 2), Peer("geese", "html", gone)))
    monkeypatch.setattr(bench, "bounds_of_processes", lambda *rest: iter(()))
    monkeypatch.setattr(bench, "bound_of_lines", lambda *rest: Row("lines", 1, 2))
    met = {name: Times([1.0]) for name in (bench.FLOOR, bench.OURS, bench.TENTH)}
    monkeypatch.setattr(bench, "race", lambda *rest: dict(met))
    assert bench.main(["--quick", "--without-peers"]) == 0
    capsys.readouterr()
    assert bench.main(["--quick"]) == 1
    out = capsys.readouterr().out
    assert len(re.findall(r"^(?:swans|geese) +not installed \(swans\)$", out, re.MULTILINE)) == 4
    assert len(re.findall(r": swans / wireclean .*: not measured \(not installed \(swans\)\)$", out, re.MULTILINE)) == 2


def test_html_that_a_corpus_has_not_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "PEERS", (Peer("swans", "html", lambda: len, 2),))
    (tmp_path / "a.txt").write_text(made.pages("wire", 1)[0].text, encoding="utf-8")
    (found,) = subjects.given(tmp_path, "", 1).values()
    assert bench.throughput(found, 1, with_peers=True)["swans"].why == "the corpus has no HTML"


# The plan


def test_what_a_page_costs_is_what_more_pages_take_longer() -> None:
    way = plan.Way.of("swans", (5.0, 9.0), 100, 2)
    assert way == plan.Way("swans", 3.0, 0.04)
    assert str(way) == "| swans | 3.0 | 25 | 11,111 | 7.2 |"
    with pytest.raises(SystemExit, match="swans: 300 pages took no longer than 100; take more --pages"):
        plan.Way.of("swans", (5.0, 5.0), 100, 2)


def test_the_plan_is_measured(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    figures = tmp_path / "figures.json"
    rows = [{"figure": 31.0, "unit": " MB"}, {"figure": 2.0, "unit": ""}]
    figures.write_text(json.dumps({"seconds": {subjects.KINDS["page"]: {"wireclean": 0.0036}}, "rows": rows}))
    ways = ["wireclean, a file to each page", "wireclean, JSON Lines"]
    assert plan.main(["--pages", "200", "--figures", str(figures), "--only", *ways]) == 0
    out = capsys.readouterr().out
    assert "3,600 µs of one core to each in memory; 1,000 core-hours for a billion" in out
    assert "31 MB at most" in out
    *_, head, rule, files, lines_ = out.splitlines()
    assert f"{head}\n{rule}" == plan.HEAD
    for row, name in zip((files, lines_), ways, strict=True):
        assert re.fullmatch(rf"\| {name} \| [\d.]+ \| [\d,]+ \| [\d,]+ \| [\d.e+]+ \|", row)


def test_the_readme_has_the_table_of_the_plan() -> None:
    assert plan.HEAD in README.read_text(encoding="utf-8")
