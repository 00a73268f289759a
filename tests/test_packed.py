"""Dictionaries that stay packed until their entries are asked for."""

from __future__ import annotations

import marshal
import pickle
from types import SimpleNamespace

import pytest

from wireclean.packed import MANY, OFTEN, Packed, pack

ENTRIES = {"share": 1, "show more": 2, "à lire": 3, "x": 4}


def test_an_entry_is_found_and_its_neighbours_are_unpacked() -> None:
    packed = Packed[int]({}, pack(ENTRIES))
    assert (packed.find("shop"), packed.find("à lire"), packed.find("x"), packed.find("")) == (None, 3, 4, None)
    assert not packed.packed


def test_all_can_be_had() -> None:
    assert Packed[int]({"also": 5}, pack(ENTRIES)).all() == {"also": 5, **ENTRIES}


def test_where_many_were_asked_for_all_are_unpacked() -> None:
    entries = {f"{number:04}"[::-1]: number for number in range(10_000)}
    packed = Packed[int]({}, pack(entries))
    packs = len(packed.packed)
    for number, letters in enumerate(tuple(packed.packed)[: MANY + 1], 1):
        packed.find(letters)
        assert len(packed.packed) == (packs - number if number <= MANY else 0)


def test_where_a_few_were_asked_for_often_all_are_unpacked() -> None:
    packed = Packed[int]({}, pack(ENTRIES))
    found = [packed.find("share") for _ in range(OFTEN)]
    assert set(found) == {1}
    assert set(packed.packed) == {"à ", "x"}
    assert (packed.find("share"), packed.packed) == (1, {})


def test_it_can_be_pickled() -> None:
    packed = pickle.loads(pickle.dumps(Packed[int]({}, pack(ENTRIES))))
    assert packed.find("share") == 1


def test_entries_seem_packed_until_they_can_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are cleaned in several threads, too, and what a line is not is remembered."""
    packed = Packed[int]({}, pack(ENTRIES))
    seemed_packed = []

    def opening(data: bytes) -> object:
        seemed_packed.append("à " in packed.packed)
        return marshal.loads(data)

    monkeypatch.setattr("wireclean.packed.marshal", SimpleNamespace(loads=opening))
    assert packed.find("à lire") == 3
    assert seemed_packed == [True]
