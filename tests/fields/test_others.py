"""Labels over other stories that no table lists."""

from __future__ import annotations

import pytest

from wireclean.fields.others import is_label


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("More you might like", id="which, and what the reader thinks"),
        pytest.param("Related articles that may interest you:", id="with a colon"),
        pytest.param("You Might Also Enjoy Some of My Other Posts", id="the reader first"),
        pytest.param("Articles you may like", id="what they are first"),
        pytest.param("Check out our other blog posts", id="a command"),
        pytest.param("More articles from our blog", id="where from"),
        pytest.param("Related news & resources", id="two kinds"),
        pytest.param("If you liked this article, you might also enjoy…", id="a condition"),
        pytest.param("If you enjoyed this post, check out these", id="a condition and a command"),
    ],
)
def test_labels(text: str) -> None:
    assert is_label(text, len(text.split()))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("More tips for beginners", id="a subhead with more"),
        pytest.param("Related problems", id="a subhead with related"),
        pytest.param("Popular recipes in Italy", id="a subhead on recipes"),
        pytest.param("You might like to try it with milk.", id="advice"),
        pytest.param("You might want to consider insurance", id="more advice"),
        pytest.param("Some other things you might like about Lisbon", id="things to like"),
        pytest.param("The most popular articles of clothing", id="other articles"),
        pytest.param("More stories of loss", id="stories of something"),
        pytest.param("Read More Blog Post", id="a button and a card's kind"),
        pytest.param("If you like this recipe", id="half a condition"),
        pytest.param("More", id="one word"),
    ],
)
def test_other_lines(text: str) -> None:
    assert not is_label(text, len(text.split()))
