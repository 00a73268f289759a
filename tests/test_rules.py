"""Laws of the set of rules."""

from __future__ import annotations

import re
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

import wireclean.rules
from tests.examples import examples
from wireclean.cli import EPILOG
from wireclean.config import schema
from wireclean.rule import Rule
from wireclean.rules import RULES

FOLDER = Path(wireclean.rules.__file__).parent
STAYS = frozenset({"dateline", "correction"})  # these rules fill fields and take nothing out of the text

each_rule = pytest.mark.parametrize("rule", [pytest.param(rule, id=rule.name) for rule in RULES])


def test_codes_and_names_are_unique() -> None:
    counts = Counter(rule.code for rule in RULES) + Counter(rule.name for rule in RULES)
    assert [key for key, count in counts.items() if count > 1] == []


@pytest.mark.parametrize("text", [pytest.param(EPILOG, id="help"), pytest.param(schema(), id="schema")])
def test_codes_that_are_shown_as_examples_are_of_rules(text: str) -> None:
    shown = re.findall(r"\b[A-Z]{3}\d{3}\b", text)
    assert shown
    assert set(shown) <= {rule.code for rule in RULES}


def test_every_rule_file_is_in_the_list() -> None:
    listed = {rule.name for rule in RULES}
    files = {path.stem for path in FOLDER.glob("*/*.py") if path.stem != "__init__"}
    assert files == listed


@each_rule
def test_file_has_the_name_and_the_code_of_its_rule(rule: Rule) -> None:
    (path,) = FOLDER.glob(f"*/{rule.name}.py")
    module = import_module(f"wireclean.rules.{path.parent.name}.{rule.name}")
    assert getattr(module, rule.name) is rule
    assert module.__doc__ == f"{rule.code}."


@each_rule
def test_code_is_three_letters_and_three_digits(rule: Rule) -> None:
    assert re.fullmatch(r"[A-Z]{3}\d{3}", rule.code)


@each_rule
def test_page_shows_what_goes_and_what_stays(rule: Rule) -> None:
    shown = examples(rule)
    goes = [example for example in shown if any(example.goes)]
    stays = [example for example in shown if not all(example.goes)]
    assert len(shown) >= 2
    assert goes or rule.name in STAYS
    assert stays


@each_rule
def test_page_begins_with_a_noun_phrase_on_one_line(rule: Rule) -> None:
    first, blank, *_ = rule.page.split("\n")
    assert (first[-1], blank) == (".", "")
    assert len(first) <= 120
