"""Bylines of one to four lines, and the lines that begin like one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireclean.fields.byline import Byline, is_name, parse


@pytest.mark.parametrize(
    ("lines", "text", "authors", "affiliation", "used"),
    [
        pytest.param(("By Ada Vermeer",), "Ada Vermeer", ("Ada Vermeer",), None, 1, id="plain"),
        pytest.param(("By Ada Vermeer.",), "Ada Vermeer", ("Ada Vermeer",), None, 1, id="full stop"),
        pytest.param(("by: Nora Díaz", "Posted: Nov 8, 2023"), "Nora Díaz", ("Nora Díaz",), None, 1, id="colon"),
        pytest.param(
            ("By NORA O'CASEY", "Associated Press"),
            "NORA O'CASEY, Associated Press",
            ("NORA O'CASEY",),
            "Associated Press",
            2,
            id="two lines",
        ),
        pytest.param(
            ("By  ADA VERMEER and TOM HOLM-BERG", "Associated Press", "Updated 4:12 PM EST, November 3, 2025"),
            "ADA VERMEER and TOM HOLM-BERG, Associated Press",
            ("ADA VERMEER", "TOM HOLM-BERG"),
            "Associated Press",
            2,
            id="date below",
        ),
        pytest.param(
            ("By ADA VERMEER=", "Associated Press="),
            "ADA VERMEER, Associated Press",
            ("ADA VERMEER",),
            "Associated Press",
            2,
            id="feed",
        ),
        pytest.param(
            ("By ADA VERMEER", "AP White House Correspondent"),
            "ADA VERMEER, AP White House Correspondent",
            ("ADA VERMEER",),
            "Associated Press",
            2,
            id="agency in the job title",
        ),
        pytest.param(
            ("By ADA VERMEER, Associated Press Writer",),
            "ADA VERMEER, Associated Press Writer",
            ("ADA VERMEER",),
            "Associated Press",
            1,
            id="job title behind a comma",
        ),
        pytest.param(
            ("By ADA VERMEER", "Staff Writer", "The Denver Post"),
            "ADA VERMEER, Staff Writer, The Denver Post",
            ("ADA VERMEER",),
            "The Denver Post",
            3,
            id="title, then paper",
        ),
        pytest.param(
            ("By Ada Vermeer Staff Writer",), "Ada Vermeer Staff Writer", ("Ada Vermeer",), None, 1, id="title glued"
        ),
        pytest.param(
            ("By Ada Vermeer The Associated Press",),
            "Ada Vermeer The Associated Press",
            ("Ada Vermeer",),
            "Associated Press",
            1,
            id="agency glued",
        ),
        pytest.param(
            ("By Ada Vermeer Fox News",), "Ada Vermeer Fox News", ("Ada Vermeer",), "Fox News", 1, id="channel glued"
        ),
        pytest.param(
            ("By Ada Holm, Tom del Monte and Kim Ji-won, CNN",),
            "Ada Holm, Tom del Monte and Kim Ji-won, CNN",
            ("Ada Holm", "Tom del Monte", "Kim Ji-won"),
            "CNN",
            1,
            id="three people",
        ),
        pytest.param(
            ("By Ada Vermeer, BBC News, New York",),
            "Ada Vermeer, BBC News, New York",
            ("Ada Vermeer",),
            "BBC News",
            1,
            id="place last",
        ),
        pytest.param(
            ("Von Ada Vermeer, Frankfurt",), "Ada Vermeer, Frankfurt", ("Ada Vermeer",), None, 1, id="place, no paper"
        ),
        pytest.param(
            ("von Ada Vermeer, MDR THÜRINGEN",),
            "Ada Vermeer, MDR THÜRINGEN",
            ("Ada Vermeer",),
            "MDR THÜRINGEN",
            1,
            id="broadcaster",
        ),
        pytest.param(
            ("Von Ada Vermeer, dpa",), "Ada Vermeer, dpa", ("Ada Vermeer",), "Deutsche Presse-Agentur", 1, id="German"
        ),
        pytest.param(("Par Ada Vermeer",), "Ada Vermeer", ("Ada Vermeer",), None, 1, id="French"),
        pytest.param(
            ("di Ada Vermeer 20 Novembre 2024",), "Ada Vermeer", ("Ada Vermeer",), None, 1, id="Italian, date"
        ),
        pytest.param(("Af Ritzau",), "Ritzau", (), "Ritzau", 1, id="Danish agency"),
        pytest.param(
            ("Story by Ada Vermeer", "• 2h • 3 min read"), "Ada Vermeer", ("Ada Vermeer",), None, 1, id="Story by"
        ),
        pytest.param(("Reported by:", "IANS"), "IANS", (), "Indo-Asian News Service", 2, id="label alone, agency"),
        pytest.param(
            ("By", "Ada Vermeer News Reporter", "11:58, 23 APR 2024"),
            "Ada Vermeer News Reporter",
            ("Ada Vermeer",),
            None,
            2,
            id="By alone",
        ),
        pytest.param(
            ("Von", "Ada Vermeer", "Tom Holm"),
            "Ada Vermeer, Tom Holm",
            ("Ada Vermeer", "Tom Holm"),
            None,
            3,
            id="two names below",
        ),
        pytest.param(
            ("Author of the article:", "Windsor Star"), "Windsor Star", (), "Windsor Star", 2, id="paper below"
        ),
        pytest.param(
            ("By ADA VERMEER | avermeer@example.com", "Boulder Reporter-Herald"),
            "ADA VERMEER, Boulder Reporter-Herald",
            ("ADA VERMEER",),
            "Boulder Reporter-Herald",
            2,
            id="address",
        ),
        pytest.param(
            ("By Ada Vermeer | avermeer@example.com | The Denver Post",),
            "Ada Vermeer | The Denver Post",
            ("Ada Vermeer",),
            "The Denver Post",
            1,
            id="address in the middle",
        ),
        pytest.param(
            ("By Ada Vermeer ada@example.com (509) 555-0142",), "Ada Vermeer", ("Ada Vermeer",), None, 1, id="telephone"
        ),
        pytest.param(
            ("By Ada Vermeer • 11/08/23 5:19pm",), "Ada Vermeer", ("Ada Vermeer",), None, 1, id="date behind a bullet"
        ),
        pytest.param(
            ("By Ada Vermeer on Thu, Nov 9, 2023 at 4:00 am",),
            "Ada Vermeer",
            ("Ada Vermeer",),
            None,
            1,
            id="date behind on",
        ),
        pytest.param(
            ("By: Ada Vermeer - February 11, 2025 5:55 am",),
            "Ada Vermeer",
            ("Ada Vermeer",),
            None,
            1,
            id="date behind a dash",
        ),
        pytest.param(
            ("5:45 AM PST 11/19/2019 by Ada Vermeer",), "Ada Vermeer", ("Ada Vermeer",), None, 1, id="date in front"
        ),
        pytest.param(
            ("By Ada Martus 06.11.2025, 21:00 Uhr",), "Ada Martus", ("Ada Martus",), None, 1, id="surname like a month"
        ),
        pytest.param(("By Ada Vermeer Follow",), "Ada Vermeer", ("Ada Vermeer",), None, 1, id="button behind"),
        pytest.param(
            ("By Ada Vermeer for MailOnline",),
            "Ada Vermeer for MailOnline",
            ("Ada Vermeer",),
            "MailOnline",
            1,
            id="for",
        ),
        pytest.param(
            ("By Ada Vermeer", "The Philadelphia Inquirer (TNS)"),
            "Ada Vermeer, The Philadelphia Inquirer (TNS)",
            ("Ada Vermeer",),
            "The Philadelphia Inquirer",
            2,
            id="a distributor's mark is no affiliation",
        ),
        pytest.param(
            ("By Ada Vermeer, Jr., and Tom Holm",),
            "Ada Vermeer, Jr., and Tom Holm",
            ("Ada Vermeer, Jr.", "Tom Holm"),
            None,
            1,
            id="suffix",
        ),
        pytest.param(
            ("By Staff and news service reports",), "Staff and news service reports", (), None, 1, id="nobody"
        ),
        pytest.param(
            ("By AP and staff reports",), "AP and staff reports", (), "Associated Press", 1, id="agency and staff"
        ),
        pytest.param(("2/26/2015 7:11 AM PST BY XYZ STAFF",), "XYZ STAFF", (), "XYZ", 1, id="staff of a site"),
        pytest.param(
            ("Last updated on April 8, 2024 by Ada Vermeer",),
            "Ada Vermeer",
            ("Ada Vermeer",),
            None,
            1,
            id="label and date in front",
        ),
        pytest.param(
            ("June 3, 2024 by Ada Vermeer in News, Sports",),
            "Ada Vermeer",
            ("Ada Vermeer",),
            None,
            1,
            id="date in front and section behind",
        ),
        pytest.param(
            ("By Summer Okafor and Jin Park, Reuters",),
            "Summer Okafor and Jin Park, Reuters",
            ("Summer Okafor", "Jin Park"),
            "Reuters",
            1,
            id="names that are words of menus",
        ),
        pytest.param(
            ("By Ada VermeerLifestyle Writer",),
            "Ada Vermeer, Lifestyle Writer",
            ("Ada Vermeer",),
            None,
            1,
            id="glued job title",
        ),
        pytest.param(
            ("By The Port Ellis PostNovember 21, 2025",),
            "The Port Ellis Post",
            (),
            "The Port Ellis Post",
            1,
            id="glued date",
        ),
        pytest.param(
            ("Do 25.04.24 | 14:07 Uhr | Von Ada Vermeer",),
            "Ada Vermeer",
            ("Ada Vermeer",),
            None,
            1,
            id="German date in front",
        ),
    ],
)
def test_marked(
    lines: tuple[str, ...], text: str, authors: tuple[str, ...], affiliation: str | None, used: int
) -> None:
    assert parse(lines) == Byline(text, authors, affiliation, used, marked=True)


@pytest.mark.parametrize(
    ("lines", "text", "authors", "affiliation", "used"),
    [
        pytest.param(
            ("Ada Vermeer, The Kansas City Star on", "Published in News & Features"),
            "Ada Vermeer, The Kansas City Star",
            ("Ada Vermeer",),
            "The Kansas City Star",
            1,
            id="dangling on",
        ),
        pytest.param(
            ("Ada Vermeer, Kansas Reflector on",),
            "Ada Vermeer, Kansas Reflector",
            ("Ada Vermeer",),
            "Kansas Reflector",
            1,
            id="unknown paper",
        ),
        pytest.param(("Press Trust of India",), "Press Trust of India", (), "Press Trust of India", 1, id="agency"),
        pytest.param(("Redazione ANSA",), "Redazione ANSA", (), "ANSA", 1, id="agency's staff"),
        pytest.param(
            ("ANI | Updated: Nov 03, 2025 16:12 IST",), "ANI", (), "Asian News International", 1, id="date behind a bar"
        ),
        pytest.param(("AFP, MANILA",), "AFP, MANILA", (), "Agence France-Presse", 1, id="agency and place"),
        pytest.param(
            ("Ada Vermeer", "Palm Beach Post"),
            "Ada Vermeer, Palm Beach Post",
            ("Ada Vermeer",),
            "Palm Beach Post",
            2,
            id="paper below",
        ),
        pytest.param(
            ("Ada Vermeer, Ap National Writer",),
            "Ada Vermeer, Ap National Writer",
            ("Ada Vermeer",),
            "Associated Press",
            1,
            id="Ap",
        ),
        pytest.param(
            ("Ada Vermeer and Tom Holm",),
            "Ada Vermeer and Tom Holm",
            ("Ada Vermeer", "Tom Holm"),
            None,
            1,
            id="names alone",
        ),
        pytest.param(
            ("Ada Vermeer · CBC News · Posted: Aug 08, 2024",),
            "Ada Vermeer · CBC News",
            ("Ada Vermeer",),
            "CBC News",
            1,
            id="dots",
        ),
    ],
)
def test_unmarked(
    lines: tuple[str, ...], text: str, authors: tuple[str, ...], affiliation: str | None, used: int
) -> None:
    assert parse(lines) == Byline(text, authors, affiliation, used, marked=False)


@pytest.mark.parametrize(
    "line",
    [
        "By Invitation",
        "By Region",
        "BY DATE",
        "By Course/Meal:",
        "by Taboola",
        "by Taboola by Taboola",
        "Von Kopf bis Fuß: Die neue Mode",
        "Von Fans gefeiert: Der neue Trainer",
        "Von Mensch zu Mensch",
        "By Monday the river had risen.",
        "By the way, share this article. Please.",
        "By the numbers",
        "By submitting your email, you agree to our terms",
        "Por qué España duerme mal",
        "Par hasard, la ville",
        "By-laws",
        "Door Locks & Smart Locks",
        "By enabling an innovative digital experience",
        "Local News",
        "Share Comments",
        "New York",
        "Denver Post",
        "Comments were mixed.",
        "Text to speech",
    ],
)
def test_no_byline(line: str) -> None:
    assert parse((line,)) is None


@pytest.mark.parametrize(
    "name",
    [
        "Ada del Monte",
        "NORA O'CASEY",
        "J.R. Holm",
        "Kim Ji-won",
        "Martin Luther King Jr.",
        "Abdel Fattah al-Sisi",
        "Dr. Ada Vermeer",
        "Ada Ó Riordan",
        "Lê Phương",
        "牛镛",
    ],
)
def test_name(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "words",
    [
        "By the way",
        "Local News",
        "Denver Post",
        "Read More",
        "Staff Writer",
        "KXAN",
        "said the man",
        "Ada 2",
        "New York",
        "",
    ],
)
def test_no_name(words: str) -> None:
    assert not is_name(words)


@pytest.mark.parametrize("unit", ["By A ", "A, ", "A and ", "| ", "By ", "1 ", "A@", "by by ", "A-", "\u00a0"])
def test_long_lines_cost_no_time(unit: str) -> None:
    start = time.perf_counter()
    parse((unit * 20_000, unit * 20_000))
    parse(("By " + unit * 60,))
    assert time.perf_counter() - start < 0.2


@given(st.lists(st.text(alphabet="Aa é.,:;()[]/|©-–—“”@0123456789\n\u00a0ByCopyrightPhoto", max_size=120), max_size=5))
def test_authors_stand_in_the_text(lines: list[str]) -> None:
    found = parse(lines)
    if found is not None:
        assert 0 < found.used <= len(lines)
        assert all(name in found.text for name in found.authors)
