"""Inputs that are made when they are asked for are those that were found, in their order."""

from __future__ import annotations

import tracemalloc

from hypothesis import given
from hypothesis import strategies as st

from wireclean.files.inputs import Source, Sources
from wireclean.files.mirror import mirror

NAMES = st.text(st.characters(exclude_characters="/\0"), max_size=8)
FOUND = st.lists(st.tuples(st.sampled_from(("", "in/", "in/sub/")), st.sampled_from(("", "sub/")), NAMES), max_size=9)


@given(FOUND)
def test_they_come_back_as_they_were_found(found: list[tuple[str, str, str]]) -> None:
    sources = Sources.found(found)
    assert list(sources) == [Source(path + name, place + name) for path, place, name in found]
    assert len(sources) == len(found)


@given(FOUND, st.integers(0, 10))
def test_some_of_them_can_be_passed(found: list[tuple[str, str, str]], count: int) -> None:
    sources = Sources.found(found)
    assert list(sources.behind(count)) == list(sources)[count:]
    assert len(sources.behind(count)) == len(found[count:])
    assert list(sources.only(lambda source: len(source.path) > 4)) == [
        source for source in sources if len(source.path) > 4
    ]


def test_of_many_the_names_alone_are_kept() -> None:
    """Names of ten characters, with the folders of their results, in 14 bytes each."""
    count = 20_000
    tracemalloc.start()
    try:
        names = (("a/long/way/to/the/pages/", "", f"{number:06}.txt") for number in range(count))
        sources = mirror(Sources.found(names), "a/long/way/to/the/results", ".md")
        size, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(sources) == count
    assert size < 14 * count
