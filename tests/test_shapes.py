"""Shapes: what rules are told of a line before they look at it themselves."""

from __future__ import annotations

from wireclean import shapes
from wireclean.engine import read_page
from wireclean.look import looks
from wireclean.phrases import load
from wireclean.rules.related.read_more import named_link
from wireclean.rules.share.follow_line import call_to_follow
from wireclean.signs import held

FOLLOW = "Follow Harbor News on Facebook, Twitter and Instagram."


def found(text: str) -> tuple[shapes.Shape, ...]:
    return shapes.find(text, text.count(" ") + 1, held(text))


def test_line_has_the_shapes_that_fit() -> None:
    assert found(FOLLOW) == (call_to_follow,)
    assert found("READ MORE: Bakery to close after ninety years") == (named_link,)
    assert found("Bakery to close after ninety years") == ()


def test_line_that_is_too_long_has_none() -> None:
    assert found(f"{FOLLOW[:-1]} {'and so on ' * 20}") == ()


def test_blocks_are_given_by_shape_clue_and_wording() -> None:
    page = read_page(f"Home\nSwan delays the morning train\nBy Orla Tennant\n{FOLLOW}\nHome\nShare this article")
    assert [block.index for block in page.shaped(call_to_follow)] == [3]
    assert [block.index for block in page.clued("byline")] == [2]
    assert [block.index for block in page.worded("navigation")] == [0, 4]
    assert page.worded("wire") == page.clued("desk") == page.shaped(named_link) == []


def test_lines_that_recur_look_the_same() -> None:
    known = looks(load())
    assert known["Share this article"] is known["Share this article"]
    assert known["The swan waited. " * 20] == known["The swan waited. " * 20]
