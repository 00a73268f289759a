"""Laws of whatever is read as a byline."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireclean.fields.byline import parse


@pytest.mark.parametrize("unit", ["By A ", "A, ", "A and ", "| ", "By ", "1 ", "A@", "by by ", "A-", "\u00a0"])
def test_long_lines_cost_no_time(unit: str) -> None:
    start = time.perf_counter()
    parse((unit * 20_000, unit * 20_000))
    parse(("By " + unit * 60,))
    assert time.perf_counter() - start < 0.2


@given(st.lists(st.text(alphabet="Aa é.,:;()[]/|©-–—“”@0123456789\n\u00a0ByCopyrightPhoto", max_size=120), max_size=5))
def test_authors_stand_in_the_text(lines: list[str]) -> None:
    found = parse(lines)
    if found is not None:
        assert 0 < found.used <= len(lines)
        assert all(name in found.text for name in found.authors)
