"""Users' own patterns: what they take away, and what they cannot do to a run."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from time import perf_counter

import pytest

from tests.command import wireclean_as_text
from wireclean import patterns, phrases
from wireclean.engine import NoStory, clean
from wireclean.patterns import LONGEST, Patterns, SlowPatternWarning
from wireclean.phrases.phrase import PhraseError
from wireclean.settings import Settings

BODY = [
    "The ferry that links the two islands will run again on Monday, its captain told reporters at the quay.",
    "It had been tied up for eleven weeks while divers looked for the anchor that it lost in a storm last winter.",
    "The county paid for the search out of a fund that was set up for lighthouses, of which it no longer has any.",
]
LOAF = "Loaf of the day: rye"
PAGE = "\n\n".join([BODY[0], LOAF, *BODY[1:]])
CATASTROPHE = "(a|aa)+$"
TRAP = "a" * 60 + "!"  # a hair short of what CATASTROPHE fits


@pytest.mark.parametrize(
    ("pattern", "goes"),
    [
        pytest.param(r"Loaf of the day: \w+", True, id="the whole block"),
        pytest.param(r"(?i)LOAF .*", True, id="with a flag"),
        pytest.param(r"Loaf of the day", False, id="its beginning only"),
        pytest.param(r"\p{Lu}.{1,40}: \p{Ll}+", True, id="Unicode properties, which the standard module lacks"),
    ],
)
def test_a_pattern_fits_whole_blocks(pattern: str, goes: bool) -> None:
    text = "\n\n".join(BODY) if goes else PAGE
    assert clean(PAGE, Settings(patterns=(pattern,))).text == text


def test_what_a_pattern_takes_is_listed_under_its_rule() -> None:
    removed = clean(PAGE, Settings(patterns=("Loaf.*",))).removed
    assert [(line.line, line.rule, line.text) for line in removed] == [(3, "USR101", LOAF)]


def test_patterns_of_a_table(tmp_path: Path) -> None:
    table = tmp_path / "ours.toml"
    table.write_text("[[phrases]]\nfamily = 'ads'\nstrength = 'exact'\npatterns = ['Loaf.*']\n", encoding="utf-8")
    assert clean(PAGE, Settings(phrases=(str(table),))).text == "\n\n".join(BODY)


def test_a_long_block_is_not_looked_at() -> None:
    long = "word " * (LONGEST // 5) + "end."
    assert list(Patterns([".*"]).find([long, "short"])) == [1]


def test_a_pattern_that_takes_the_whole_story_leaves_no_empty_article() -> None:
    with pytest.raises(NoStory, match="leave nothing"):
        clean(PAGE, Settings(patterns=(".*",)))


def test_a_slow_pattern_is_reported_once_and_left_out() -> None:
    ours = Patterns([CATASTROPHE, "Loaf.*"])
    begin = perf_counter()
    with pytest.warns(SlowPatternWarning, match=r"'\(a\|aa\)\+\$' is too slow; skipped"):
        assert list(ours.find([TRAP] * 100 + [LOAF])) == [100]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert list(ours.find([TRAP] * 100 + [LOAF])) == [100]
    assert perf_counter() - begin < 2


def test_many_blocks_that_are_slow_but_not_too_slow_share_one_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "PATIENCE", 10.0)
    begin = perf_counter()
    with pytest.warns(SlowPatternWarning):
        assert list(Patterns(["(a|aa)+$"]).find(["a" * 24 + "!"] * 5_000)) == []
    assert perf_counter() - begin < 2


@pytest.mark.parametrize("pattern", ["(", "[z-a]", "*", r"\p{Nonsense}"])
def test_a_broken_pattern_names_itself_and_the_cure(pattern: str) -> None:
    with pytest.raises(PhraseError) as refused:
        phrases.load((), (pattern,))
    assert repr(pattern) in str(refused.value)
    assert "put a backslash" in str(refused.value)


# Through the command line


@pytest.fixture
def site(tmp_path: Path) -> Path:
    pages = tmp_path / "in"
    pages.mkdir()
    for number in range(12):
        (pages / f"{number:02}.txt").write_text("\n\n".join([BODY[0], LOAF, TRAP, *BODY[1:]]), encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("jobs", ["1", "3"])
def test_a_run_says_once_that_a_pattern_is_slow(jobs: str, site: Path) -> None:
    (site / "wireclean.toml").write_text(f"patterns = ['{CATASTROPHE}', 'Loaf.*']", encoding="utf-8")
    done = wireclean_as_text("-f", "jsonl", "-j", jobs, "in", cwd=site)
    texts = [json.loads(line)["text"] for line in done.stdout.splitlines()]
    assert (texts, done.returncode) == (["\n\n".join([BODY[0], TRAP, *BODY[1:]])] * 12, 0)
    assert done.stderr.splitlines()[:-1] == [f"wireclean: pattern '{CATASTROPHE}' is too slow; skipped"]
    assert wireclean_as_text("-q", "-f", "jsonl", "-j", jobs, "in", cwd=site).stderr == ""


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        pytest.param(
            "wireclean.toml",
            "patterns = ['Loaf (']",
            "wireclean.toml: patterns: 'Loaf (' is no regular expression: missing ) at position 6; put a backslash",
            id="in the configuration",
        ),
        pytest.param(
            "site.toml",
            "[[phrases]]\nfamily = 'ads'\nstrength = 'exact'\npatterns = ['Loaf (']",
            "site.toml: phrases group 1: 'patterns': 'Loaf (' is no regular expression: missing )",
            id="in a table",
        ),
    ],
)
def test_a_broken_pattern_stops_a_run_before_it_begins(name: str, text: str, said: str, site: Path) -> None:
    (site / "wireclean.toml").write_text("phrases = ['site.toml']", encoding="utf-8")
    (site / name).write_text(text, encoding="utf-8")
    done = wireclean_as_text("-f", "jsonl", "in", cwd=site)
    assert (done.stdout, done.returncode, done.stderr.count("\n")) == ("", 2, 1)
    assert said in done.stderr
