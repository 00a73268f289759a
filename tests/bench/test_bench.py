"""The commands run, and measure what they say, on a small made-up corpus."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.bench import clean_text, layout, length
from tests.bench.corpus import read
from tests.bench.measure import Rates, mean, rates, shingles
from wireclean.layout import ending, entries, kinds, story, weights

MENU = ["Home", "News", "Tides", "Ferries", "Weather", "Jobs"]


def body(number: int) -> list[str]:
    return [
        f"The lamp of the {number}th lighthouse went out on Tuesday, and the ferry waited at the quay until morning.",
        "Nobody on the island could say who had the key, since the last keeper had taken it with her to the city.",
        "She sent it back by post, with a note that said that the door had never been locked in all those years.",
    ]


def record(number: int) -> dict[str, object]:
    paragraphs = body(number)
    head = [*MENU, f"Lamp Goes Out in Lighthouse {number}", "By Orla Tennant", "March 4, 2024"]
    return {
        "id": f"made-up/{number}",
        "publisher": f"Harbor Paper {number % 4}",
        "url": "https://example.com/",
        "lang": "en",
        "truth": {
            "title": head[6],
            "authors": ["Orla Tennant"],
            "date": "2024-03-04",
            "optional": [],
            "body": paragraphs,
        },
        "texts": {
            "lines": "\n".join([*head, *paragraphs, "Comments", "Swan delays the morning train", *MENU]),
            "clean": "\n\n".join(paragraphs),
        },
    }


def write(path: Path, records: list[dict[str, object]]) -> Path:
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(fields) + "\n" for fields in records)
    return path


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write(tmp_path / "made-up.jsonl.gz", [record(number) for number in range(8)])


# Measures


@pytest.mark.parametrize(
    ("text", "truth", "optional", "expected"),
    [
        pytest.param("a b c d e", "a b c d e", "", Rates(1, 1), id="the same"),
        pytest.param("A, b. c! d? «e»", "A b c d e", "", Rates(1, 1), id="punctuation"),
        pytest.param("x a b c d", "a b c d", "", Rates(0.5, 1), id="a word too many"),
        pytest.param("a b c d", "a b c d a b c d", "", Rates(1, 0.2), id="printed twice"),
        pytest.param("a b c d x y z w", "a b c d", "x y z w", Rates(0.25, 1), id="a seam is not optional"),
        pytest.param("x y z w", "a b c d", "x y z w", Rates(0, 0), id="nothing but what is optional"),
        pytest.param("a b", "a b", "", Rates(1, 1), id="shorter than a run"),
        pytest.param("", "a b c d", "", Rates(0, 0), id="nothing found"),
        pytest.param("", "", "", Rates(1, 1), id="nothing to find"),
    ],
)
def test_rates(text: str, truth: str, optional: str, expected: Rates) -> None:
    assert rates(text, shingles(truth), shingles(optional)) == expected


def test_f1_is_that_of_the_averages() -> None:
    assert mean([Rates(1.0, 0.5), Rates(0.0, 0.5)]).f1 == 0.5
    assert mean([]).f1 == 0.0


def test_a_file_that_is_no_corpus(tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text("{}\n", encoding="utf-8")
    with pytest.raises(SystemExit, match=r"x\.jsonl: not a corpus: KeyError\('truth'\)"):
        read(tmp_path / "x.jsonl")


# Clean text


def test_clean_text_of_which_nothing_is_lost(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert clean_text.main([str(corpus)]) == 0
    assert capsys.readouterr().out == (
        "made-up.jsonl.gz: 8 pages, 0 of 504 words lost, 0.000% (bound 0.05%); 0 pages lost more than 1%\n"
    )


def test_clean_text_shows_what_was_lost_and_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fields = record(1)
    fields["truth"] = {"body": [*body(1)[:2], "Advertisement", body(1)[2]]}
    paths = [str(write(tmp_path / name, [fields, record(2)])) for name in ("a.jsonl.gz", "b.jsonl.gz")]
    assert clean_text.main([*paths, "--show", "1"]) == 1
    out = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in out[:3]] == ["a.jsonl.gz", "b.jsonl.gz", "all"]
    assert out[3] == "    1.56%  1 of 64 words  made-up/1"
    assert re.fullmatch(r" +ADS101 \w+ \(drop\): Advertisement", out[4])
    assert len(out) == 6


# Layout


def test_layout(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert layout.main([str(corpus), "--jobs", "2"]) == 0
    head, names, scores = capsys.readouterr().out.splitlines()
    assert (head, names.split()) == ("8 pages of 4 publishers", ["lines", "clean", "average"])
    assert scores.split() == ["as", "it", "is", "1.0000", "1.0000", "1.0000"]


def test_headlines(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert layout.main([str(corpus), "--dump", "lines", "--headline", "--vary", "LEAST=1e6"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[2].split() == ["as", "it", "is", "1.0000", "1.0000"]
    with pytest.raises(SystemExit, match=r"wireclean\.layout\.topic: no number ANCHORS"):
        layout.main([str(corpus), "--headline", "--vary", "ANCHORS=1"])


def test_other_numbers_are_tried_and_held_out(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = story.LEAST
    assert layout.main([str(corpus), "--dump", "lines", "--vary", f"LEAST={before},1e6", "--folds", "3"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[3].split() == ["LEAST=1000000.0", "0.0000", "0.0000"]
    assert out[5] == "held out, 3 folds of publishers"
    assert re.fullmatch(r"as it is +1\.0000 on average, as it is 1\.0000; 2 publishers", out[6])
    assert out[-1].split() == ["each", "fold's", "choice", "1.0000", "1.0000"]
    assert before == story.LEAST


def test_combinations_of_numbers_and_rows_of_tables() -> None:
    tried = layout.candidates(["ANCHOR=1,7", "PROSE[0]=-3.5"])
    assert [candidate.label for candidate in tried] == ["as it is", "ANCHOR=1 PROSE[0]=-3.5", "ANCHOR=7 PROSE[0]=-3.5"]
    assert {key.name: value for key, value in tried[2].numbers.items()} == {
        "ANCHOR": 7,
        "PROSE": ((weights.PROSE[0][0], -3.5), *weights.PROSE[1:]),
    }


def test_a_number_is_another_in_all_modules_that_import_it() -> None:
    before = kinds.PARAGRAPH
    with layout.numbers(layout.candidates(["PARAGRAPH=99"])[1].numbers):
        assert [module.PARAGRAPH for module in (kinds, entries, ending)] == [99, 99, 99]
    assert [module.PARAGRAPH for module in (kinds, entries, ending)] == [before] * 3


def test_a_number_of_one_module_where_others_have_one_of_that_name() -> None:
    assert [key.module for key in layout.candidates(["weights.SIGNED=3"])[1].numbers] == [weights.__name__]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ANCHOR", "write NAME=V1,V2"),
        ("SWANS=1", "wireclean.layout.kinds, .*: no number SWANS"),
        ("weights.SWANS=1", r": no number weights\.SWANS"),
        ("SIGNED=1", r"several modules have a number SIGNED: write ending\.SIGNED or .*weights\.SIGNED"),
        ("PROSE=1", "wireclean.layout.weights has no number PROSE"),
        ("PROSE[99]=1", r"has no number PROSE\[99\]"),
        ("ANCHOR=1,two", "two is no number"),
    ],
)
def test_numbers_that_there_are_none_of(text: str, said: str) -> None:
    with pytest.raises(SystemExit, match=said):
        layout.candidates([text])


def test_no_publisher_is_in_two_folds() -> None:
    pages = [layout.Page("lines", f"{number % 7}", ()) for number in range(30)]
    dealt = layout.folds(pages, 3)
    sizes = Counter(page.publisher for page in pages)
    assert sorted(name for fold in dealt for name in fold) == sorted(sizes)
    assert max(sum(sizes[name] for name in fold) for fold in dealt) <= 13


def test_the_choice_for_a_fold_does_not_see_it() -> None:
    good, bad = Rates(1.0, 1.0), Rates(0.0, 0.0)
    pages = [layout.Page("lines", name, (bad, good) if name == "a" else (good, bad)) for name in "abc"]
    chosen = {name: best for fold, best in layout.hold_out(pages, ["lines"], 3, 2) for name in fold}
    assert chosen == {"a": 0, "b": 0, "c": 0}  # for a the second would have been the best


# Length


def test_length(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(length, "SHORT", 40)
    monkeypatch.setattr(length, "LONG", 80)
    monkeypatch.setattr(length, "TIMES", 100.0)
    assert length.main(["--rounds", "1"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 1 + len(length.SHAPES)
    monkeypatch.setattr(length, "TIMES", 0.0)
    assert length.main(["--rounds", "1"]) == 1


@pytest.mark.parametrize("shape", [pytest.param(shape, id=shape.__name__) for shape in length.SHAPES])
def test_shapes_have_their_length(shape: length.Shape) -> None:
    short, long = (len(shape(lines)) for lines in (1_000, 10_000))
    assert 9 < long / short < 11
