"""Whatever the marks, time is linear in the text."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from wireclean.markup.link_numbers import has_link_numbers, unnumbered
from wireclean.markup.told import is_markdown
from wireclean.markup.words import linked, plain


@pytest.mark.parametrize(
    "read", [plain, linked, unnumbered, lambda text: is_markdown([text]), lambda text: has_link_numbers([text])]
)
@pytest.mark.parametrize(
    "piece",
    [
        "[",
        "](",
        "[a](b",
        "[](x ",
        "[](x\n",
        "* a",
        "a**b*_",
        "`",
        "<a ",
        "<!--",
        "&a",
        "\\",
        '](a "',
        "[a][",
        "# ",
        "> ",
        "1. ",
        "[1]a",
    ],
)
def test_time_is_linear_in_the_text(read: Callable[[str], object], piece: str) -> None:
    start = time.process_time()
    read(piece * 20_000 + ")" * 20_000)
    assert time.process_time() - start < 2
