"""Hard cases of rules that go by what stands beside a line, where their own examples show but one."""

from __future__ import annotations

import pytest

from tests.rules.pages import BELL, CHROME, RELEASE, STORY, TITLE, TOP, cleaned, page, with_subheads
from wireclean.engine import clean


@pytest.mark.parametrize(
    ("above", "site"),
    [
        pytest.param(["Tides of Kestrel", "News"], "Tides of Kestrel", id="a name beside chrome"),
        pytest.param(["Tides of the Bay", "News"], "Tides of the Bay", id="with particles"),
        pytest.param(["Tides of kestrel", "News"], None, id="a small word that is no particle"),
        pytest.param(["Tides of Kestrel"], None, id="no chrome beside it"),
    ],
)
def test_a_masthead_that_is_no_organisations_name(above: list[str], site: str | None) -> None:
    assert cleaned(*above, *TOP, *STORY).site == site


@pytest.mark.parametrize(
    ("footer", "site"),
    [
        pytest.param("Kestrel Tides\nPrivacy Policy\nTerms of Use", "Kestrel Tides", id="a name over the links"),
        pytest.param("Tides of the Bay\nPrivacy Policy\nTerms of Use", "Tides of the Bay", id="with particles"),
        pytest.param("Kestrel tides\nPrivacy Policy\nTerms of Use", None, id="no name"),
        pytest.param("Kestrel Tides\n\nPrivacy Policy\n\nTerms of Use", None, id="not right over them"),
        pytest.param("Kestrel\nPrivacy Policy\nTerms of Use", None, id="one word"),
        pytest.param("Kestrel Bay Tides And Times\nPrivacy Policy\nTerms of Use", None, id="five words"),
        pytest.param("Kestrel Tides\nShare this article", None, id="over other chrome"),
        pytest.param("Kestrel Tides", None, id="over nothing"),
    ],
)
def test_a_name_that_heads_the_footer(footer: str, site: str | None) -> None:
    assert cleaned(*TOP, *STORY, footer).site == site


@pytest.mark.parametrize(
    ("line", "byline", "source"),
    [
        pytest.param("Ida Voss · CBC News · Posted: Aug 08, 2024", "Ida Voss · CBC News", "CBC News", id="an agency"),
        pytest.param(
            "Ida Voss | CBC News | Aug 08, 2024 | Kestrel", "Ida Voss, CBC News", "CBC News", id="four pieces"
        ),
        pytest.param("Ida Voss · Posted: Aug 08, 2024", "Ida Voss", None, id="none"),
        pytest.param("Posted: Aug 08, 2024", None, None, id="no name"),
        pytest.param("Tides · Posted: Aug 08, 2024", None, None, id="one word"),
    ],
)
def test_a_name_before_the_date_on_its_line(line: str, byline: str | None, source: str | None) -> None:
    article = cleaned(TITLE, line, *STORY)
    assert (article.byline, article.source, article.date) == (byline, source, "2024-08-08")


@pytest.mark.parametrize(
    ("blocks", "source", "distributor"),
    [
        pytest.param(["News provided by", "Marlow Bells", BELL, *RELEASE], "Marlow Bells", None, id="a name below"),
        pytest.param([BELL, "Provided by GlobeNewswire", *RELEASE], None, "GlobeNewswire", id="a wire"),
        pytest.param([BELL, "Provided by Marlow Bells", *RELEASE], None, None, id="a name on its line"),
    ],
)
def test_who_provided_a_release(blocks: list[str], source: str | None, distributor: str | None) -> None:
    article = cleaned(*blocks)
    assert (article.title, article.source, article.distributor) == (BELL, source, distributor)
    assert [line.rule for line in article.removed if "rovided" in line.text] == ["WIR107"]


def test_what_follows_provided_by_below_a_story_stays() -> None:
    article = cleaned(BELL, *RELEASE, "Provided by", "Swan Society")
    assert (article.source, article.text.split("\n\n")[-1]) == (None, "Swan Society")


def test_a_newsroom_whose_tagline_stands_below_the_story_is_its_source() -> None:
    tagline = "KFF Health News is a national newsroom that produces in-depth journalism about health issues."
    article = cleaned(*TOP, *STORY, tagline)
    assert (article.source, article.credits) == ("KFF Health News", (tagline,))


def test_a_label_that_returns_inside_a_story_is_no_subhead() -> None:
    lines = ["Buy now", "A bell costs $30, and nobody in town has bought one since the spring of that year."]
    once = with_subheads(*lines)
    assert cleaned(*CHROME, *TOP, *once).text == page(*once)
    again = with_subheads(*lines, "Buy now", "The county has one bell, which it does not ring, and no plan to ring it.")
    assert "Buy now" not in cleaned(*CHROME, *TOP, *again).text


def test_a_label_that_returns_in_a_story_in_pieces_is_a_link() -> None:
    """Without blank lines nobody can tell a button from a word of a sentence that is printed in bold."""
    story = [STORY[0], "Buy now", STORY[1], "Buy now", STORY[2], "Bells", STORY[3], "Clocks", STORY[4]]
    assert "Buy now" in clean("\n".join([*CHROME, *TOP, *story])).text
