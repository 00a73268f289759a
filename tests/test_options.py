"""The options as a value: what click makes of a command line, and what goes past it."""

from __future__ import annotations

import pytest

from wireclean.cli import cli
from wireclean.options import USAGE, Options


@pytest.mark.parametrize("paths", [(), ("-",), ("a.txt", "b", "-"), ("", "c")])
def test_click_reads_paths_as_they_are_read_without_it(paths: tuple[str, ...]) -> None:
    assert Options(**cli.make_context("wireclean", list(paths)).params) == Options(paths)


def test_click_knows_the_options_in_their_order() -> None:
    assert tuple(parameter.name for parameter in cli.params if parameter.name != "version") == Options._fields


def test_usage_is_that_of_click() -> None:
    with cli.make_context("wireclean", []) as context:
        assert context.get_usage() == USAGE
