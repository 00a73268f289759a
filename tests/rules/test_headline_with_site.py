"""The page's title on top of a text that is only an article: the site's name stands behind the headline."""

from __future__ import annotations

import pytest

from wireclean import clean

TITLE = "Swan delays the morning train for hours"
STORY = "\n".join(
    [
        "The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line at Vik.",
        "It had walked from the canal, the driver said, and did not seem to be in any hurry.",
        "The next train went around the bird, on a track that had not been used since 1974.",
    ]
)


@pytest.mark.parametrize(
    ("behind", "site"),
    [
        pytest.param(" - Port Ellis Post", "Port Ellis Post", id="dash"),
        pytest.param(" | WKRD", "WKRD", id="station"),
        pytest.param(" | Local News | portellis.example", "portellis.example", id="section, too"),
        pytest.param(" | Port Ellis Post | Port Ellis, NSW", "Port Ellis Post", id="its town, too"),
    ],
)
def test_sites_name_goes_from_the_headline(behind: str, site: str) -> None:
    article = clean(f"{TITLE}{behind}\n{STORY}")
    assert (article.title, article.site, article.text.split("\n\n")) == (TITLE, site, STORY.split("\n"))
    article = clean(f"{TITLE}{behind}\nBy Orla Tennant\n{STORY}")
    assert (article.title, article.site, article.byline) == (TITLE, site, "Orla Tennant")


@pytest.mark.parametrize("line", ["Five things to know - and one to forget", "Swan – and a driver with much patience"])
def test_dash_inside_a_first_line_is_none(line: str) -> None:
    assert clean(f"{line}\n{STORY}").text.startswith(line)


def test_the_date_behind_the_site() -> None:
    article = clean(f"{TITLE} – DW – 11/03/2025\nSkip to content\n{TITLE}\nBy Orla Tennant\n{STORY}")
    assert (article.title, article.site) == (TITLE, "DW")
