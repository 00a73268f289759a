"""What is found out once, and forgotten before it is too much."""

from __future__ import annotations

from wireclean.memo import Memo


def test_each_text_is_asked_about_once() -> None:
    asked: list[str] = []

    def length(text: str) -> int:
        asked.append(text)
        return len(text)

    memo = Memo(length, most=8)
    assert [memo[text] for text in ("swan", "goose", "swan")] == [4, 5, 4]
    assert asked == ["swan", "goose"]


def test_all_is_forgotten_when_it_would_be_too_much() -> None:
    memo = Memo(len, most=3)
    assert [memo["x" * size] for size in range(1, 9)] == list(range(1, 9))
    assert len(memo) <= 3


def test_long_texts_are_not_kept() -> None:
    memo = Memo(len, most=3)
    assert memo["x" * 1_000_000] == 1_000_000
    assert len(memo) == 0


def test_what_recurs_stays() -> None:
    asked: list[str] = []
    memo = Memo(asked.append, most=4)
    for number in range(20):
        memo["swan"]
        memo[f"goose {number}"]
    assert asked.count("swan") == 1
