"""Names with and without a mark, and where they are believed."""

from __future__ import annotations

import pytest

from tests.rules.pages import STORY, TITLE, TOP, cleaned

SWANS = "Swans of the Lower Fens"
HEAD = [f"{TITLE} - Port Ellis Post", "Home", TITLE]


def byline(*blocks: str) -> tuple[str | None, tuple[str, ...], str | None]:
    article = cleaned(*blocks)
    return article.byline, article.authors, article.source


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param(["By ORLA TENNANT"], ("ORLA TENNANT", ("ORLA TENNANT",), None), id="one line"),
        pytest.param(
            ["By Orla Tennant", "Associated Press"],
            ("Orla Tennant, Associated Press", ("Orla Tennant",), "Associated Press"),
            id="an agency below",
        ),
        pytest.param(["By", "Orla Tennant"], ("Orla Tennant", ("Orla Tennant",), None), id="the mark alone"),
        pytest.param(["TT"], ("TT", (), "TT"), id="an agency's mark"),
        pytest.param(
            ["September 5, 2024 / 6:12 AM EDT / AP"], ("AP", (), "Associated Press"), id="an agency's behind the time"
        ),
        pytest.param(["Orla Tennant"], ("Orla Tennant", ("Orla Tennant",), None), id="a bare name"),
        pytest.param(["Railways"], (None, (), None), id="a word"),
    ],
)
def test_below_the_headline(lines: list[str], found: tuple[str | None, tuple[str, ...], str | None]) -> None:
    assert byline(*HEAD, "\n".join(lines), *STORY) == found


def test_a_mark_is_believed_before_a_bare_name() -> None:
    assert byline(*HEAD, "Hal Brandt", "By Orla Tennant", *STORY)[1] == ("Orla Tennant",)


def test_a_name_above_a_date_is_believed_before_another() -> None:
    assert byline(*HEAD, "Hal Brandt", SWANS, "Orla Tennant", "Nov. 3, 2025", *STORY)[1] == ("Orla Tennant",)


def test_a_bare_name_right_above_the_story() -> None:
    near = ["Bells and Ferries", SWANS]
    assert byline(*HEAD, *near, "Hal Brandt", "Share this article", *STORY)[1] == ("Hal Brandt",)


def test_a_bare_name_that_the_page_prints_twice_is_a_menus_entry() -> None:
    assert byline(HEAD[0], "Hal Brandt", TITLE, "Hal Brandt", *STORY)[1] == ()
    assert byline(HEAD[0], "Hal Brandt", TITLE, "Hal Brandt", "Nov. 3, 2025", *STORY)[1] == ("Hal Brandt",)


def test_a_place_that_the_story_tells_of_is_no_bare_name() -> None:
    town = [f"They said in Ely Harbor that {text[0].lower()}{text[1:]}" for text in STORY]
    assert byline(*HEAD, "Ely Harbor", *town)[1] == ()
    assert byline(*HEAD, "Ely Harbor", *STORY)[1] == ("Ely Harbor",)
    assert byline(*HEAD, "Ely Harbor", *town[:1], *STORY[1:])[1] == ("Ely Harbor",)


def test_initials_above_the_name_that_they_stand_for_are_no_agency() -> None:
    assert byline(*HEAD, "PA\nPia Aldous, of the reed society, on swans", *STORY)[2] is None
    assert byline(*HEAD, "PA\nSwans of the Lower Fens", *STORY)[2] == "PA Media"


def test_two_names_above_the_date_below_a_summary() -> None:
    found = byline(*HEAD, STORY[0], "Orla Tennant og Hal Brandt\nNov. 3, 2025", *STORY[1:])
    assert found[1] == ("Orla Tennant", "Hal Brandt")


def test_a_bare_name_without_a_headline_is_none() -> None:
    assert byline("Hal Brandt", *STORY)[:2] == (None, ())


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param("Ida Voss, The Canadian Press", ("Ida Voss, The Canadian Press", ("Ida Voss",)), id="an agency"),
        pytest.param("Ida Voss, Kestrel Bells", (None, ()), id="a firm"),
        pytest.param("Ida Voss", (None, ()), id="a name alone"),
        pytest.param("Ida Voss, The Canadian Press.", (None, ()), id="a sentence"),
        pytest.param("The Canadian Press, The Canadian Press", (None, ()), id="no name"),
    ],
)
def test_a_signature_behind_the_story(line: str, found: tuple[str | None, tuple[str, ...]]) -> None:
    assert byline(*HEAD, *STORY, line)[:2] == found


def test_a_signature_amid_the_story_is_none() -> None:
    assert byline(*HEAD, *STORY[:3], "Ida Voss, The Canadian Press", *STORY[3:])[:2] == (None, ())
    assert byline(*HEAD, "By Hal Brandt", *STORY, "Ida Voss, The Canadian Press")[1] == ("Hal Brandt",)


def test_a_date_glued_to_the_byline() -> None:
    article = cleaned(*HEAD, "By Orla Tennant Updated Nov. 3, 2025", *STORY)
    assert (article.date, article.updated, article.authors) == (None, "2025-11-03", ("Orla Tennant",))


def test_a_byline_above_the_headline() -> None:
    assert byline(HEAD[0], "By Orla Tennant", TITLE, *STORY)[1] == ("Orla Tennant",)
    assert byline(HEAD[0], "Orla Tennant", TITLE, *STORY)[1] == ()


CHROME = ["Share this article", "Sign up for our newsletter", "Privacy Policy", "Cookie Settings"]
OTHERS = ["Reeds and Herons", "Boats of the Fens", "Tides of the Lower Fens"]
UNKNOWN = ["Bells and Ferries", "Birds of the Fens", SWANS]


@pytest.mark.parametrize(
    ("above", "below", "authors"),
    [
        pytest.param(UNKNOWN[:2], CHROME, ("Hal Brandt",), id="near the headline"),
        pytest.param(CHROME, CHROME, ("Hal Brandt",), id="behind nothing but chrome"),
        pytest.param(UNKNOWN, CHROME[:2], ("Hal Brandt",), id="near the story"),
        pytest.param(UNKNOWN, CHROME, ("Hal Brandt",), id="near the story but for chrome"),
        pytest.param(UNKNOWN, OTHERS, (), id="near neither"),
    ],
)
def test_how_far_a_bare_name_stands_from_headline_and_story(
    above: list[str], below: list[str], authors: tuple[str, ...]
) -> None:
    assert byline(*HEAD, *above, "Hal Brandt", *below, *STORY)[1] == authors


def test_how_far_a_byline_stands_above_the_headline() -> None:
    assert byline("By Hal Brandt", "Bells", "Birds", TITLE, "Nov. 3, 2025", *STORY)[1] == ("Hal Brandt",)
    assert byline("By Hal Brandt", "Bells", "Birds", "Clocks", TITLE, "Nov. 3, 2025", *STORY)[1] == ()


def test_a_byline_at_the_top_of_a_page_without_a_headline() -> None:
    assert byline("By Hal Brandt", *CHROME, *STORY)[1] == ("Hal Brandt",)


@pytest.mark.parametrize("between", ["(AP Photo/Ida Voss)", "Share this article"])
def test_an_agency_belongs_to_the_byline_right_above_it(between: str) -> None:
    assert byline(*HEAD, "By Orla Tennant", between, "Associated Press", *STORY)[0] == "Orla Tennant"


@pytest.mark.parametrize("agency", ["Reuters", "The Canadian Press", "United Press International Inc"])
def test_an_agency_alone_below_the_headline(agency: str) -> None:
    assert byline(*HEAD, agency, *STORY)[:2] == (agency, ())


def test_an_agency_whose_name_sites_print_as_chrome_too() -> None:
    service = "Tribune News Service"
    assert byline(*HEAD, f"By Orla Tennant\n{service}", *STORY)[2] == service
    assert byline(*HEAD, service, *STORY)[:2] == (service, ())
    assert byline(*HEAD, "By Orla Tennant\nSports", *STORY)[2] is None


def test_a_mark_is_believed_before_an_agency_alone() -> None:
    assert byline(*HEAD, "TT", "By Orla Tennant", *STORY)[:2] == ("Orla Tennant", ("Orla Tennant",))


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        pytest.param("Aug 08, 2024 · Ida Voss", ("Ida Voss",), id="behind a dot"),
        pytest.param("Ida Voss · Aug 08, 2024", ("Ida Voss",), id="before a dot"),
        pytest.param("Ida Voss | Hal Brandt | Reuters | Aug 08, 2024", ("Ida Voss",), id="the first of two"),
        pytest.param("Updated Aug 08, 2024, 10:24, Ida Voss", ("Ida Voss",), id="behind a comma"),
        pytest.param("Updated Aug 08, 2024, 10:24, Kestrel", (), id="one word behind a comma"),
        pytest.param("Aug 08, 2024, 10:24, Kestrel, Ida Voss", ("Ida Voss",), id="behind several commas"),
        pytest.param("Ida Voss · Kestrel · CBC News · Aug 08, 2024", ("Ida Voss",), id="a place between"),
        pytest.param("Aug 08, 2024 at 10:24", (), id="no name"),
    ],
)
def test_a_name_beside_the_date(line: str, authors: tuple[str, ...]) -> None:
    assert byline(*HEAD, line, *STORY)[1] == authors
    assert byline(*HEAD, "Bells and Ferries", "Aug. 9, 2024", line, *STORY)[1] == authors


@pytest.mark.parametrize(
    ("lines", "date"),
    [
        pytest.param(["Nov. 3, 2025", "By Ida Voss Published Nov. 2, 2025"], "2025-11-02", id="with a label"),
        pytest.param(["By Ida Voss Nov. 3, 2025", "Nov. 4, 2025"], "2025-11-03", id="the first without one"),
        pytest.param(["By Ida Voss Nov. 3, 2025", "Published Nov. 4, 2025"], "2025-11-04", id="a label below"),
    ],
)
def test_which_of_two_dates_is_believed(lines: list[str], date: str) -> None:
    assert cleaned(*HEAD, *lines, *STORY).date == date


def test_the_bylines_paper_is_believed_before_the_datelines_agency() -> None:
    dateline = f"PORT ELLIS, Maine (AP) — {STORY[0]}"
    summary = f"{dateline} {STORY[1]} {STORY[2]} {STORY[3]}"
    paper = "By Ida Voss, The Port Ellis Post"
    assert byline(*HEAD, paper, dateline, *STORY[1:])[2] == "The Port Ellis Post"
    assert byline(*HEAD, summary, paper, *STORY[1:])[2] == "The Port Ellis Post"


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        pytest.param(["Written by Ida Voss"], ("Ida Voss",), id="right behind the story"),
        pytest.param([*UNKNOWN, "Written by Ida Voss"], ("Ida Voss",), id="behind three lines"),
        pytest.param([*UNKNOWN, "Bells", "Written by Ida Voss"], (), id="behind four"),
        pytest.param(["Related stories", "Written by Ida Voss"], (), id="behind a label over other stories"),
        pytest.param(["Hal Brandt", "Bells", "Written by Ida Voss"], ("Ida Voss",), id="behind a bare name"),
        pytest.param(
            ["Written by Ida Voss, Hal Brandt, Orla Tennant, Abe Marlow and Una Kestrel"],
            ("Ida Voss", "Hal Brandt", "Orla Tennant", "Abe Marlow", "Una Kestrel"),
            id="five names",
        ),
    ],
)
def test_a_signature_with_a_mark(lines: list[str], authors: tuple[str, ...]) -> None:
    assert byline(*HEAD, *STORY, *lines, *CHROME)[1] == authors


def test_a_signature_in_a_text_without_chrome() -> None:
    assert byline(*STORY, "Written by Ida Voss")[1] == ("Ida Voss",)
    assert byline(*STORY, "Ida Voss, The Canadian Press", "Bells")[1] == ("Ida Voss",)
    assert byline(*STORY, "Ida Voss, The Canadian Press", "Bells", "Birds")[1] == ()


@pytest.mark.parametrize(
    ("names", "kept"), [(["Ida Voss", "Hal Brandt", "Ida Voss"], False), (["Elm Hill", "Port Ellis", "Low Fen"], True)]
)
def test_names_below_the_times_of_a_running_story(names: list[str], kept: bool) -> None:
    """They sign its entries where some recur; places that do not are subheads."""
    again = [f"{line} So it was, and so it will be." for line in STORY]
    entries = [line for number, name in enumerate(names) for line in (f"{9 - number}:30 p.m.", name, again[number])]
    text = cleaned(*CHROME, *TOP, *STORY, *entries, *again[3:]).text
    assert [name for name in names if name in text.split("\n\n")] == (names if kept else [])


BREAD = [
    f"{number} يكتب خباز في البلدة القديمة أسماء زبائنه على الأرغفة منذ خمسين عاما، كما قال." for number in range(4)
]
BAKER = "خباز يكتب أسماء الزبائن على الأرغفة"


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        pytest.param(["سلمى الخطيب", "3/11/2025"], ("سلمى الخطيب",), id="above a date"),
        pytest.param(["سلمى الخطيب", "شارك"], (), id="above a button"),
        pytest.param(["سلمى", "3/11/2025"], ("سلمى",), id="one word right below the headline"),
        pytest.param(["وكالات", "سلمى", "3/11/2025"], (), id="one word further down"),
    ],
)
def test_a_name_in_a_script_without_capitals(lines: list[str], authors: tuple[str, ...]) -> None:
    assert byline("أخبار", BAKER, *lines, *BREAD)[1] == authors


def test_a_name_without_capitals_that_a_menu_prints_is_a_section() -> None:
    assert byline("أخبار محلية", "رياضة", BAKER, "أخبار محلية", "3/11/2025", *BREAD)[1] == ()


@pytest.mark.parametrize("mark", ["—", "–"])
def test_a_name_with_a_dash_before_the_date(mark: str) -> None:
    assert byline(*HEAD, f"Ida Voss {mark} 3 November 2025, 16:12", *STORY, *CHROME)[1] == ("Ida Voss",)


def test_a_byline_in_brackets_behind_the_story() -> None:
    """Taiwan's agency signs so, above its end mark."""
    found = byline(*HEAD, *STORY, "(By Ida Voss and Hal Brandt)", "Enditem/AW", *CHROME)
    assert found[:2] == ("Ida Voss and Hal Brandt", ("Ida Voss", "Hal Brandt"))


def test_an_agency_and_where_it_writes_from() -> None:
    article = cleaned(*HEAD, "Agence France-Presse in Lisbon", "Tue 8 Sep 2020 11.04 BST", *STORY)
    assert (article.byline, article.source) == ("Agence France-Presse in Lisbon", "Agence France-Presse")


def test_a_writer_above_a_place_and_an_agency() -> None:
    article = cleaned(*HEAD, "Harriet Dufresne", "Winnipeg", "Reuters", "Published September 8, 2023", *STORY)
    assert (article.byline, article.authors, article.source) == (
        "Harriet Dufresne, Reuters",
        ("Harriet Dufresne",),
        "Reuters",
    )


def test_reporter_who_signs_an_agencys_story_is_its_byline() -> None:
    signed = ["Ida Voss, The Canadian Press", "Report an error"]
    found = cleaned("Home", "Sports", TITLE, "By The Canadian Press", *STORY, *signed)
    assert (found.byline, found.authors) == ("Ida Voss, The Canadian Press", ("Ida Voss",))


def test_an_agency_above_a_date_above_the_headline() -> None:
    assert byline(HEAD[0], "PTI", "January 13, 2023 / 05:04 PM IST", TITLE, *STORY)[::2] == (
        "PTI",
        "Press Trust of India",
    )


def test_a_desk_of_an_agency_in_brackets() -> None:
    found = byline(*HEAD, "News Desk (Agence France-Presse)", "Nov. 3, 2025", *STORY)
    assert found[::2] == ("News Desk (Agence France-Presse)", "Agence France-Presse")


def test_an_agency_and_its_place_above_a_date_above_the_headline() -> None:
    found = byline(HEAD[0], "AFP, Kolkata", "Fri Jan 13, 2023 05:04 PM", TITLE, *STORY)
    assert found[::2] == ("AFP, Kolkata", "Agence France-Presse")


def test_a_portal_that_posts_an_agencys_story_is_its_byline_and_not_its_source() -> None:
    lead = f"Bhuj, Jan 13 (IANS) {STORY[0]}"
    found = byline(*HEAD, "Posted By: Social News XYZ January 13, 2023", lead, *STORY[1:])
    assert found[::2] == ("Social News XYZ", "Indo-Asian News Service")


def test_an_agency_and_its_place_with_a_slash_between() -> None:
    found = byline(*HEAD, "January 13 2023 05:04 PM", "AFP/Corte, France", *STORY)
    assert found[::2] == ("AFP/Corte, France", "Agence France-Presse")


def test_names_above_a_date_each_on_a_line() -> None:
    article = cleaned(*CHROME, TITLE, "Ida Voss", "Hal Brandt", "3 November 2025", *STORY)
    assert article.authors == ("Ida Voss", "Hal Brandt")


def test_a_name_with_a_colon_below_other_stories_is_the_only_byline() -> None:
    below = ("Related stories", "Bakery to close after ninety years", "Autor: Ida Voss")
    assert cleaned(*CHROME, TITLE, "3 November 2025", *STORY, *below).authors == ("Ida Voss",)
    assert cleaned(*CHROME, TITLE, "3 November 2025", *STORY, *below, "Autor: Hal Brandt").authors == ()


def test_a_writer_a_place_and_an_agency_in_brackets() -> None:
    line = "Ida VOSS / SİNOP (DHA)"
    assert byline(*HEAD, "Nov. 3, 2025", line, *STORY) == (line, ("Ida VOSS",), "DHA")
