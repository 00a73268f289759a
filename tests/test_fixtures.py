"""Whole pages: each gives exactly the article that was written down by hand."""

from __future__ import annotations

import json

import pytest

from tests.pages import CASES, Case
from wireclean.engine import clean
from wireclean.render import FORMATS

# Pages that are not read right yet, and what is wrong. A page that comes right fails its test until its line here goes;
# then `python -m tests.update_fixtures` writes its Markdown.
KNOWN_FAILURES: dict[str, str] = {
    "bbc/stannary-clock-lynx": "site, section",
    "gray/courthouse-bison": "section",
    "localpaper/fox-pumpkin-river": "section",
}

EXPECTED = [
    pytest.param(
        case,
        id=case.name,
        marks=[pytest.mark.xfail(reason=KNOWN_FAILURES[case.name], strict=True)] if case.name in KNOWN_FAILURES else [],
    )
    for case in CASES
    if case.expected
]


@pytest.mark.parametrize("case", EXPECTED)
def test_json(case: Case) -> None:
    assert json.loads(FORMATS["json"].render(clean(case.page))) == case.json


@pytest.mark.parametrize("case", EXPECTED)
def test_markdown(case: Case) -> None:
    written = case.markdown.read_bytes().decode() if case.markdown.exists() else "(none yet)"
    assert FORMATS["markdown"].render(clean(case.page)) == written


def test_known_failures_name_pages() -> None:
    assert KNOWN_FAILURES.keys() <= {case.name for case in CASES if case.expected}
