"""Lines of a gallery amid a story."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TOP, amid, cleaned, page, with_subheads


@pytest.mark.parametrize("line", ["Expand photo", "Camera icon", "Photo 2/4", "Image 1 of 4", "View fullscreen"])
def test_a_gallerys_line_amid_a_story(line: str) -> None:
    assert amid(line) == page(*STORY)


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        pytest.param("Expand photo", False, id="a wording"),
        pytest.param("Photo 2/4", False, id="a counter"),
        pytest.param("Camera icon", True, id="a word that could be a subhead"),
    ],
)
def test_a_gallerys_line_in_a_story_with_subheads(line: str, stays: bool) -> None:
    assert cleaned(*CHROME, *TOP, *with_subheads(line)).text == page(*with_subheads(*([line] if stays else [])))


def test_a_gallerys_words_above_the_story() -> None:
    article = cleaned(*CHROME, *TOP, "Camera icon", STORY[0], "Bells", STORY[1], "Clocks", *STORY[2:])
    assert [line.rule for line in article.removed if line.text == "Camera icon"] == ["PLY103"]
