"""The tables of words: nothing stands in one twice, which a set would not show."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

import wireclean

FOLDER = Path(wireclean.__file__).parent
PARTED = {"word_set": None, "phrase_set": "|"}


def tables() -> Iterator[object]:
    for path in sorted(FOLDER.rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in PARTED:
                text = ast.literal_eval(call.args[0])
                words = [word.strip() for word in text.split(PARTED[call.func.id])]
                yield pytest.param(words, id=f"{path.stem}:{call.lineno}")


@pytest.mark.parametrize("words", list(tables()))
def test_nothing_stands_in_a_table_twice(words: list[str]) -> None:
    assert [word for word, count in Counter(words).items() if count > 1] == []
