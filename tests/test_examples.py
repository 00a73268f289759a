"""Every example in every rule's page is true: all rules together take out just the lines that it draws."""

from __future__ import annotations

import pytest

from tests.examples import Example, drawn, examples
from wireclean.article import FIELDS
from wireclean.engine import label
from wireclean.rule import BODY, DROP
from wireclean.rules import RULES

OUTCOMES = {BODY, DROP, "corrections", *FIELDS}
EXAMPLES = [
    pytest.param(example, id=f"{rule.name} {number}")
    for rule in RULES
    for number, example in enumerate(examples(rule), 1)
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_example(example: Example) -> None:
    labelled = label(example.text, example.settings)
    assert labelled.page.story is not None
    goes = [False] * len(example.lines)
    deciders = set()
    assert {mark.outcome for mark in labelled.page.marks if mark is not None} <= OUTCOMES
    for block, mark, rule in zip(labelled.page.blocks, labelled.page.marks, labelled.rules, strict=True):
        if mark is not None and mark.outcome not in (BODY, "corrections"):
            goes[block.first : block.last + 1] = [True] * (block.last + 1 - block.first)
            deciders.add(rule)
    assert drawn(example.lines, tuple(goes)) == str(example)
    if any(example.goes):
        assert example.rule in deciders
