"""Notices in several pieces, and notices below one another."""

from __future__ import annotations

import pytest

from tests.rules.pages import BELL, CHROME, POST, STORY, TITLE, TOP, cleaned, page

AP = "Copyright 2025 The Associated Press. All rights reserved."


@pytest.mark.parametrize(
    "second",
    [
        pytest.param(POST, id="a sign"),
        pytest.param("ⓒ 2025 Port Ellis Post. All rights reserved.", id="a Korean sign"),
        pytest.param("(c) 2025 Port Ellis Post. All rights reserved.", id="in brackets"),
        pytest.param("COPYRIGHT 2025 PORT ELLIS POST. ALL RIGHTS RESERVED.", id="in capitals"),
    ],
)
@pytest.mark.parametrize("between", [(), ("(END)",), ("___",), ("asl/tib/pid",)])
def test_a_second_notice_goes(second: str, between: tuple[str, ...]) -> None:
    for lines in (page(AP, *between, second), "\n".join([AP, *between, second])):
        article = cleaned(*TOP, *STORY, lines)
        assert (article.copyright, article.text) == (AP, page(*STORY))
        assert second in [line.text for line in article.removed]


def test_a_line_of_the_story_between_two_notices_keeps_the_second() -> None:
    article = cleaned(*TOP, *STORY, AP, "Bells of the Fens", POST)
    assert (article.copyright, page("Bells of the Fens", POST) in article.text) == (AP, True)


def test_a_notice_below_its_holders_name_is_the_sites() -> None:
    agency = ["The Associated Press", "Copyright 2025 The Associated Press"]
    assert cleaned(*CHROME, *TOP, *STORY, "Related", "Goose delays the evening bus", *agency).copyright is None
    assert cleaned(*CHROME, *TOP, *STORY, "Related", "Goose delays the evening bus", agency[1]).copyright == agency[1]


def test_who_distributed_the_story() -> None:
    lines = "©2025 Port Ellis Post. Visit at portellispost.example.\nDistributed by Tribune Content Agency, LLC."
    article = cleaned(*TOP, *STORY, lines)
    assert article.copyright == lines.replace("\n", " ")
    assert (article.distributor, article.source) == ("Tribune Content Agency, LLC", "Port Ellis Post")


LINKS = ["Share this article", "Home", "Sports", "Obituaries", "Contact us", "Opinion", "Weather", "Business"]
WIDGETS = ["Advertisement", "You must be logged in to react. Click any reaction to login."] * 4
TRIBUNE = "©2025 Port Ellis Post. Distributed by Tribune Content Agency, LLC."


@pytest.mark.parametrize(
    "closing", [(), ("(Reporting by Orla Tennant; Editing by Hal Brandt)", "asl/tib/pid", "(END)")]
)
@pytest.mark.parametrize(
    ("between", "found"),
    [
        pytest.param(LINKS[:7], True, id="seven lines of chrome"),
        pytest.param(LINKS, False, id="eight"),
        pytest.param([*WIDGETS, *LINKS[:7]], True, id="widgets do not count"),
    ],
)
def test_chrome_between_the_story_and_its_notice(between: list[str], found: bool, closing: tuple[str, ...]) -> None:
    article = cleaned(*CHROME, *TOP, *STORY, *closing, *between, AP)
    assert (article.copyright, article.text) == (AP if found else None, page(*STORY))


@pytest.mark.parametrize(
    ("between", "notice", "found"),
    [
        pytest.param("Privacy Policy", POST, False, id="below the links to the terms"),
        pytest.param("Privacy Policy", AP, False, id="below them, an agency's"),
        pytest.param("Privacy Policy", TRIBUNE, True, id="below them, with a distributor"),
        pytest.param("View comments", POST, False, id="below the comments"),
        pytest.param("View comments", "© 2025. All rights reserved.", False, id="below them, nobody's"),
        pytest.param("View comments", AP, True, id="below them, an agency's notice"),
        pytest.param("Share this article", POST, True, id="below a button"),
    ],
)
def test_whose_notice_stands_below_chrome(between: str, notice: str, found: bool) -> None:
    assert cleaned(*CHROME, *TOP, *STORY, between, notice).copyright == (notice if found else None)


def test_the_sites_notice_above_another() -> None:
    site = "©2020-2025 Port Ellis Post. All rights reserved."
    assert cleaned(*CHROME, *TOP, *STORY, "Share this article", site, AP).copyright is None


@pytest.mark.parametrize("notice", [AP, POST, TRIBUNE])
def test_a_notice_glued_to_the_last_sentence(notice: str) -> None:
    article = cleaned(*CHROME, *TOP, *STORY[:-1], f"{STORY[-1]} {notice}")
    assert (article.copyright, article.text) == (notice, page(*STORY))


def test_a_notice_inside_the_story() -> None:
    article = cleaned(*CHROME, *TOP, *STORY[:2], POST, *STORY[2:], AP)
    assert (article.copyright, article.text) == (POST, page(*STORY))
    words = "Copyright is a right."
    assert cleaned(*CHROME, *TOP, *STORY[:2], words, *STORY[2:], AP).copyright == AP


def test_a_notice_over_several_lines() -> None:
    pieces = ["©2025 Port Ellis Post.", "Visit at portellispost.example.", "All rights reserved."]
    for between in ("\n", "\n\n"):
        article = cleaned(*CHROME, *TOP, *STORY, between.join(pieces))
        assert (article.copyright, article.text) == (" ".join(pieces), page(*STORY))


def test_a_notice_names_the_source_where_nothing_else_does() -> None:
    assert cleaned(*CHROME, *TOP, *STORY, AP).source == "Associated Press"
    assert cleaned(*CHROME, TITLE, "By Orla Tennant, The Bay Post", *STORY, AP).source == "The Bay Post"
    sign_off = "(Reporting by Hal Brandt; Editing by Ida Voss)"
    assert cleaned(*CHROME, *TOP, *STORY, sign_off, POST).source == "Port Ellis Post"


def test_a_notice_names_the_distributor_before_the_dateline_does() -> None:
    dateline = "MARLOW, Ohio, Nov. 3, 2025 /PRNewswire/ -- The makers of a bell for swans said that it rings."
    assert cleaned(BELL, dateline, *STORY, TRIBUNE).distributor == "Tribune Content Agency, LLC"
    assert cleaned(BELL, dateline, *STORY).distributor == "PR Newswire"


def test_a_sites_notice_below_other_stories() -> None:
    """The holder is no agency, and nothing above the story names it; else the notice is the story's own."""
    others = ["Most Popular", "Bakery to close after ninety years", "Man finds ring in river"]
    assert cleaned(*CHROME, *TOP, *STORY, "\n".join(others), POST).copyright is None
    assert cleaned(*CHROME, *TOP, *STORY, "\n".join(others), AP).copyright == AP
    assert cleaned(*CHROME, *TOP, "Port Ellis Post", *STORY, "\n".join(others), POST).copyright == POST


def test_what_a_station_says_of_itself_below_the_storys_notice() -> None:
    app = "You can also catch our station on all kinds of boxes and sticks, and on devices that listen to you, too."
    article = cleaned(*CHROME, *TOP, *STORY, AP, app, "Report a typo")
    assert (article.copyright, article.text) == (AP, page(*STORY))


OWN = "© 2025 Bernama. All Rights Reserved."


@pytest.mark.parametrize(
    ("head", "below", "found"),
    [
        pytest.param([], ["Most Read", "Bakery to close", OWN], OWN, id="an agency that is not the site"),
        pytest.param(["Bernama"], [OWN], OWN, id="the site's, right behind the story"),
        pytest.param(["Bernama"], ["Most Read", "Bakery to close", OWN], None, id="the site's, below other stories"),
        pytest.param([], ["Tags", "Bells", OWN, "Terms of Use"], None, id="above the links to the terms"),
        pytest.param([], [OWN, "Terms of Use"], OWN, id="right behind the story, above those links"),
    ],
)
def test_an_agencys_notice(head: list[str], below: list[str], found: str | None) -> None:
    assert cleaned("\n".join([*CHROME, *head, *TOP, *STORY, *below])).copyright == found


def test_stations_notice_below_a_call_to_its_app_is_the_storys() -> None:
    """The dateline has the station's call sign."""
    notice = "Copyright © 2024 KGO-TV. All Rights Reserved."
    dated = f"SAN FRANCISCO (KGO) -- {STORY[0]}"
    call = "If you're on the ABC7 News app, click here to watch live"
    assert cleaned(*CHROME, *TOP, dated, *STORY[1:], call, notice, "Related Topics").copyright == notice


def test_a_storys_notice_below_praise_of_a_station() -> None:
    letters = "Sign up for newsletters emailed to your inbox. Select from these options: Breaking News, Headlines."
    praise = ["Stay in touch with us anytime, anywhere.", letters, "Follow us on Twitter.", "Like us on Facebook."]
    notice = f"{POST} This material may not be published, broadcast, rewritten, or redistributed."
    assert cleaned(*CHROME, *TOP, *STORY, *praise, notice).copyright == notice
    assert cleaned(*CHROME, *TOP, *STORY, *praise, POST).copyright is None
    assert cleaned(*CHROME, *TOP, *STORY, "Most Popular", "Elm ferry drops anchor", *praise, notice).copyright is None
