"""What stands behind a comment widget, and above it."""

from __future__ import annotations

from tests.rules.pages import STORY, TOP, cleaned, page


def test_prose_behind_a_comment_widget_stays() -> None:
    article = cleaned(*TOP, *STORY[:4], "blog comments powered by Disqus", STORY[4])
    assert article.text == page(*STORY)
    assert [line.rule for line in article.removed] == ["COM101"]


def test_all_behind_a_comment_widget_goes_whatever_it_looks_like() -> None:
    comments = ["gus_in_town", "I knew it.", "By Hal Brandt", "Bells of the Fens"]
    article = cleaned("Home", *TOP, *STORY, "blog comments powered by Disqus", *comments)
    assert (article.text, article.authors) == (page(*STORY), ("Orla Tennant",))
    assert [line.rule for line in article.removed[1:]] == ["COM101"] * 5


def test_a_comment_widget_at_the_end_of_a_text_without_chrome() -> None:
    article = cleaned(*STORY, "blog comments powered by Disqus")
    assert [line.rule for line in article.removed] == ["COM101"]


def test_a_label_for_comments_above_the_story_goes_alone() -> None:
    article = cleaned("Home", *TOP, "Comments", *STORY)
    assert (article.text, [line.rule for line in article.removed]) == (page(*STORY), ["NAV101", "COM101"])
