"""The site's name at the top of a page and in its footer."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, POST, STORY, TITLE, TOP, cleaned, page

BUTTON = "Share this article"
FRAMED = [TITLE, "Bay Post | Railways | July 9, 2020"]  # where the line of the date names the site, too


def site(*blocks: str) -> str | None:
    article = cleaned(*blocks)
    assert article.text == page(*STORY)
    return article.site


@pytest.mark.parametrize(
    ("top", "found"),
    [
        pytest.param(["MSN", "Sports"], "MSN", id="capitals"),
        pytest.param(["Phys.org", "Sports"], "Phys.org", id="a host"),
        pytest.param(["Home", "KRDT", "Sports"], "KRDT", id="below known labels"),
        pytest.param(["Bells", "KRDT", "Sports"], None, id="below another label"),
        pytest.param(["KRDT", "Bells", "Sports"], "KRDT", id="a label between"),
        pytest.param(["KRDT", "Bells", "Birds", "Sports"], None, id="two labels between"),
        pytest.param(["KRDT", "Bells", "Birds"], None, id="no chrome beside it"),
        pytest.param(["Kestrel", "Sports"], None, id="a word"),
        pytest.param(["KRDT", "Sports", *FRAMED], "Bay Post", id="the date's line names one"),
    ],
)
def test_a_logo_of_one_word(top: list[str], found: str | None) -> None:
    assert site(*top, *([] if TITLE in top else TOP), *STORY) == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param(["Port Ellis Post", BUTTON], "Port Ellis Post", id="first"),
        pytest.param(["Sports", "Port Ellis Post", BUTTON, "Home"], "Port Ellis Post", id="second"),
        pytest.param(["Home", "Sports", BUTTON, "Port Ellis Post", BUTTON], "Port Ellis Post", id="fourth"),
        pytest.param(["Home", "Sports", BUTTON, BUTTON, "Port Ellis Post", BUTTON], "Port Ellis Post", id="fifth"),
        pytest.param([*["Home"] * 10, "Port Ellis Post", BUTTON], None, id="eleventh"),
        pytest.param(["Port Ellis Post - Serving the bay since 1911", BUTTON], "Port Ellis Post", id="with its motto"),
        pytest.param(["Bay Times", BUTTON], "Bay Times", id="two words"),
        pytest.param(["Times", BUTTON], None, id="one word"),
        pytest.param(["The Great Old Port Ellis Post", BUTTON], "The Great Old Port Ellis Post", id="six words"),
        pytest.param(["The Great Old Port Ellis Bay Post", BUTTON], None, id="seven words"),
        pytest.param(["Tides of Kestrel", "Bells"], None, id="no organisation's, beside an unknown label"),
        pytest.param(["Sports", "Tides of Kestrel", "Bells"], "Tides of Kestrel", id="below a known one"),
        pytest.param(["Bells\nPort Ellis Post", BUTTON], "Port Ellis Post", id="right below another line"),
        pytest.param(["Port Ellis Post\nBells", BUTTON], "Port Ellis Post", id="right above another line"),
        pytest.param(["Home\nPort Ellis Post\nSports"], None, id="an entry of a menu"),
        pytest.param(["The Port Ellis Post is late.", BUTTON], None, id="a sentence"),
    ],
)
def test_a_masthead(lines: list[str], found: str | None) -> None:
    assert site(*lines, *TOP, *STORY) == found


def test_a_masthead_is_believed_before_the_dates_line() -> None:
    assert site("Port Ellis Post", BUTTON, *FRAMED, *STORY) == "Port Ellis Post"
    assert site("Port Ellis Post", "bay.example > Railways", *TOP, *STORY) == "bay.example"


@pytest.mark.parametrize("links", ["Privacy Policy\nTerms of Use", "Contact us\nHome", "Contact us"])
def test_a_name_over_the_footers_links(links: str) -> None:
    assert site(*CHROME, *TOP, *STORY, f"Kestrel Tides\n{links}") == "Kestrel Tides"
    assert site(*CHROME, *FRAMED, *STORY, f"Kestrel Tides\n{links}") == "Bay Post"


def test_a_name_over_links_far_above_the_end_of_the_page() -> None:
    below = [f"Bells of {letter}" for letter in "ABCDEFGHIJ"]
    footer = "Kestrel Tides\nPrivacy Policy\nTerms of Use"
    assert site(*CHROME, *TOP, *STORY, "Contact us", footer, *below[:-1]) == "Kestrel Tides"
    assert site(*CHROME, *TOP, *STORY, "Contact us", footer, *below) is None


@pytest.mark.parametrize(
    ("notice", "found"),
    [
        pytest.param(POST, "Port Ellis Post", id="a paper"),
        pytest.param("© 2025 Port Ellis Media Inc. All rights reserved.", None, id="its company"),
        pytest.param("Copyright 2025 The Associated Press. All rights reserved.", None, id="an agency"),
        pytest.param("Copyright © 2025 GlobeNewswire, Inc. All Rights Reserved.", "GlobeNewswire", id="a wire"),
        pytest.param(
            "© 2025 The Post of the Great Bay. All rights reserved.", "The Post of the Great Bay", id="six words"
        ),
        pytest.param("© 2025 The Post of the Great Old Bay. All rights reserved.", None, id="seven words"),
        pytest.param("© 2025. All rights reserved.", None, id="nobody"),
    ],
)
def test_the_holder_in_the_footers_notice(notice: str, found: str | None) -> None:
    assert site(*CHROME, *TOP, *STORY, "Privacy Policy", notice) == found
    assert site(*CHROME, *FRAMED, *STORY, "Privacy Policy", notice) == "Bay Post"
    assert site(*CHROME, *TOP, *STORY, "Privacy Policy", "© 2025 Bay Media Inc.", "Bells", notice) == found


def test_the_storys_own_notice_names_no_site() -> None:
    assert site(*CHROME, *TOP, *STORY, POST) is None


@pytest.mark.parametrize(
    ("top", "found"),
    [
        pytest.param(["Skip to main content", "The Elm Times", "Log in", "Sports"], "The Elm Times", id="a newspaper"),
        pytest.param(["ТАСС", "Меню", "Sports"], "ТАСС", id="an agency"),
        pytest.param(["elm.ch", "Swans", "Sports"], "elm.ch", id="a host"),
        pytest.param(["Elm Herald Logo", "Log In | Subscribe"], "Elm Herald", id="a logo"),
        pytest.param(["7ELMS", "Home", "Sports"], "7ELMS", id="a figure in it"),
        pytest.param(["The Elm Sentinel | Local News", "SUBSCRIBE"], "The Elm Sentinel", id="the section behind it"),
        pytest.param(["Naar inhoud", "Waarnemer", "Menu"], None, id="an unknown link above"),
        pytest.param(["Zum Inhalt", "Beobachter", "Menü"], "Beobachter", id="any name above a control"),
        pytest.param(["Beobachter", "Sports", "Menü"], None, id="any name above a section"),
        pytest.param(["Home", "Services", "Contact us"], None, id="an entry of the menu"),
        pytest.param(["DER BOTE", "Sport", "Anmelden", "© Bote Verlag"], None, id="a name that does not return"),
        pytest.param(["新华网", "首页"], "新华网", id="a Chinese site"),
        pytest.param(["SINGAPORE", "Log In", "Subscribe", "World", "Sport"], None, id="an edition's city"),
    ],
)
def test_a_name_that_heads_the_menu(top: list[str], found: str | None) -> None:
    assert cleaned("\n".join(top), *TOP, *STORY).site == found


def test_a_masthead_with_its_initials() -> None:
    name = "Bay Sangbad Sangstha (BSS)"
    assert site(name, "Home", "National", "Sports", *TOP, *STORY) == name


def test_a_name_that_returns_in_the_footer() -> None:
    top = ["DER BOTE", "Sport", "Wetter", "Anmelden"]
    assert cleaned("\n".join(top), *TOP, *STORY, "Impressum\nDatenschutz\n© Bote Verlag GmbH 2025").site == "DER BOTE"


def test_a_wire_right_above_the_headline_is_no_site() -> None:
    assert cleaned("Business Wire", *TOP, *STORY, "View comments").site is None


def test_link_to_the_sites_home_in_markdown() -> None:
    menu = "* [Rail](/rail)\n* [Birds](/birds)"
    article = cleaned("[Ellis Portal](/)", menu, f"# {TITLE}", "By Orla Tennant", *STORY)
    assert (article.title, article.site) == (TITLE, "Ellis Portal")
    assert cleaned("[Ellis Rail](/rail)", menu, f"# {TITLE}", "By Orla Tennant", *STORY).site is None
