"""Who gave a picture, and what is only told of courtesy."""

from __future__ import annotations

import time

import pytest

from wireclean.fields.caption import is_caption


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Photograph courtesy of Swanland.", id="alone"),
        pytest.param("Swans on the weir at dusk. Photo courtesy of Elm Museum", id="behind a sentence"),
        pytest.param("Swans on the weir at dusk. Photos courtesy Orla Tennant/Elm Museum of Vik", id="without of"),
        pytest.param("Ida Voss, Untitled Swan #21, 1978. Image courtesy the artist.", id="a giver without a name"),
        pytest.param("Ida Voss, Swan in L.A., 2004. Dye on paper. Courtesy Brandt Voss.", id="with a full stop"),
        pytest.param("Ida Voss, Vik, 1966. © Ida Voss; Courtesy Elm Gallery, Vik, and Elm Tree, Oslo.", id="two"),
        pytest.param("Some images courtesy of Deposit Photos.", id="small letters"),
    ],
)
def test_courtesy(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("The photos, courtesy of the Elm Museum, show a swan on the weir.", id="inside a sentence"),
        pytest.param("He thanked her for the courtesy of Vik.", id="no picture"),
        pytest.param("The swan was led to the canal as a courtesy to Elm Railways.", id="done to somebody"),
        pytest.param("A guest of the Elm Museum: courtesy of the museum he saw a swan.", id="no picture in front"),
        pytest.param("They had seen the swan only in a photo courtesy of Elm Museum.", id="small letters in prose"),
        pytest.param("Drivers are asked to show Courtesy to Swans.", id="a capital in a headline"),
    ],
)
def test_no_courtesy(line: str) -> None:
    assert not is_caption(line)


def test_long_lines_cost_no_time() -> None:
    start = time.perf_counter()
    is_caption("Photo courtesy of " * 38)
    assert time.perf_counter() - start < 0.1
