"""Named tuples that are made without `typing`."""

from __future__ import annotations

import pickle
from typing import get_type_hints

from wireclean.article import Removed
from wireclean.config import Settings
from wireclean.rule import Mark


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


def test_its_types_can_be_asked_for() -> None:
    assert get_type_hints(Removed) == {"line": int, "rule": str, "text": str, "block": int}
