"""Labels and counters of galleries."""

from __future__ import annotations

import pytest

from wireclean.fields.gallery import is_gallery_ui


@pytest.mark.parametrize(
    "line",
    [
        "Image 1 of / 4",
        "Image 1 of 5",
        "1 of 12",
        "1 / 4",
        "1of/4",
        "Caption",
        "Close",
        "Back to Gallery",
        "View all (4)",
        "Enlarge this image",
        "HIDE CAPTION",
        "less",
        "Read More",
        "View 6 Images",
        "Open this photo in gallery:",
    ],
)
def test_gallery_ui(line: str) -> None:
    assert is_gallery_ui(line)


@pytest.mark.parametrize(
    "line", ["Photos", "11/1", "4 photos of the river that changed everything", "Up Next", "View", "21%"]
)
def test_no_gallery_ui(line: str) -> None:
    assert not is_gallery_ui(line)
