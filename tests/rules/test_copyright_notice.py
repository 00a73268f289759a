"""Notices in several pieces, and notices below one another."""

from __future__ import annotations

import pytest

from tests.rules.test_places import STORY, TOP, cleaned, page

POST = "©2025 Port Ellis Post. All rights reserved."
AP = "Copyright 2025 The Associated Press. All rights reserved."


@pytest.mark.parametrize(
    "second",
    [
        pytest.param(POST, id="a sign"),
        pytest.param("(c) 2025 Port Ellis Post. All rights reserved.", id="in brackets"),
        pytest.param("COPYRIGHT 2025 PORT ELLIS POST. ALL RIGHTS RESERVED.", id="in capitals"),
    ],
)
@pytest.mark.parametrize("between", [(), ("(END)",), ("___",), ("asl/tib/pid",)])
def test_a_second_notice_goes(second: str, between: tuple[str, ...]) -> None:
    article = cleaned(*TOP, *STORY, AP, *between, second)
    assert (article.copyright, article.text) == (AP, page(*STORY))
    assert second in [line.text for line in article.removed]


def test_a_line_of_the_story_between_two_notices_keeps_the_second() -> None:
    article = cleaned(*TOP, *STORY, AP, "Bells of the Fens", POST)
    assert (article.copyright, page("Bells of the Fens", POST) in article.text) == (AP, True)


def test_who_distributed_the_story() -> None:
    lines = "©2025 Port Ellis Post. Visit at portellispost.example.\nDistributed by Tribune Content Agency, LLC."
    article = cleaned(*TOP, *STORY, lines)
    assert article.copyright == lines.replace("\n", " ")
    assert (article.distributor, article.source) == ("Tribune Content Agency, LLC", "Port Ellis Post")
