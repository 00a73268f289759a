"""Named tuples that are made without `typing`."""

from __future__ import annotations

import pickle
from collections import namedtuple
from inspect import signature
from typing import Any, get_type_hints

import pytest

from wireclean.article import Removed
from wireclean.options import Options
from wireclean.rule import Mark
from wireclean.settings import Settings


def test_a_named_tuple_is_as_ever() -> None:
    mark = Mark(3, "drop", cut=7)
    assert repr(mark) == "Mark(block=3, outcome='drop', facts=(), cut=7)"
    assert mark._asdict() == {"block": 3, "outcome": "drop", "facts": (), "cut": 7}
    assert pickle.loads(pickle.dumps(mark._replace(cut=None))) == Mark(3, "drop")
    assert (Mark._fields, Mark._field_defaults) == (("block", "outcome", "facts", "cut"), {"facts": (), "cut": None})
    assert (Mark.__module__, Mark.__match_args__) == ("wireclean.rule", Mark._fields)


def test_it_has_the_words_and_methods_of_its_class() -> None:
    assert (Removed.__doc__ or "").startswith("A source line that was dropped")
    assert Removed(4, "SHR201", "Share", 1) == Removed(4, "SHR201", "Share", 2)
    assert Settings.wants.__doc__


@pytest.mark.parametrize("made", [Removed, Mark, Options], ids=["of some fields", "with defaults", "of many fields"])
def test_it_takes_its_fields_by_place_and_by_name_and_nothing_else(made: Any) -> None:
    assert str(signature(made)) == str(
        signature(namedtuple("made", made._fields, defaults=made._field_defaults.values()))
    )
    with pytest.raises(TypeError, match=rf"{made.__name__}\.__new__\(\) got an unexpected keyword argument 'other'"):
        made(other=1)
    with pytest.raises(ValueError, match="unexpected field names: \\['other'\\]"):
        made._make(made._fields)._replace(other=1)
    with pytest.raises(TypeError, match=f"Expected {len(made._fields)} arguments, got 0"):
        made._make(())


def test_its_types_can_be_asked_for() -> None:
    assert get_type_hints(Removed) == {"line": int, "rule": str, "text": str, "block": int}
