"""Bylines of one to four lines, and the lines that begin like one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireclean.fields.byline import Byline, parse


@pytest.mark.parametrize(
    ("lines", "text", "authors", "affiliation", "used"),
    [
        pytest.param(("By Ada Vermeer",), "Ada Vermeer", ("Ada Vermeer",), None, 1, id="plain"),
        pytest.param(
            ("By Ada Vermeer, Tom Holm and Kim Hart New York Times, December 16, 2024, 7:44 p.m.",),
            "Ada Vermeer, Tom Holm and Kim Hart New York Times",
            ("Ada Vermeer", "Tom Holm", "Kim Hart"),
            "New York Times",
            1,
            id="a paper glued to the last of three",
        ),
        pytest.param(
            ("By Ada Vermeer and Tom Holm Globe Staff,Updated December 16, 2024, 7:44 p.m.",),
            "Ada Vermeer and Tom Holm Globe Staff",
            ("Ada Vermeer", "Tom Holm"),
            "Globe",
            1,
            id="a paper without its town",
        ),
        pytest.param(("By Port Ellis Post Staff",), "Port Ellis Post Staff", (), "Port Ellis Post", 1, id="its staff"),
        pytest.param(
            ("By Ada Vermeer,", "2024-02-29"), "Ada Vermeer", ("Ada Vermeer",), None, 1, id="a comma above the date"
        ),
        pytest.param(
            ("By Star Tribune Editorial Board, The Minnesota Star Tribune",),
            "Star Tribune Editorial Board, The Minnesota Star Tribune",
            (),
            "The Minnesota Star Tribune",
            1,
            id="a board and its paper",
        ),
        pytest.param(
            ("WKZV Public Radio | By Ada Vermeer, KFF Health News",),
            "WKZV Public Radio | By Ada Vermeer, KFF Health News",
            ("Ada Vermeer",),
            "KFF Health News",
            1,
            id="a station before an employer",
        ),
        pytest.param(
            ("WKZV Public Radio | By Associated Press",),
            "WKZV Public Radio | By Associated Press",
            (),
            "Associated Press",
            1,
            id="a station before an agency",
        ),
        pytest.param(
            ("By AccuWeather staff writer",), "AccuWeather staff writer", (), "AccuWeather", 1, id="an agency's staff"
        ),
        pytest.param(
            ("Written by Ada Vermeer and reviewed by Tom Holm",),
            "Ada Vermeer",
            ("Ada Vermeer",),
            None,
            1,
            id="reviewed",
        ),
        pytest.param(
            ("Avatar photoby Ada Vermeer",), "Ada Vermeer", ("Ada Vermeer",), None, 1, id="a portrait's words"
        ),
        pytest.param(("By Euractiv with Reuters",), "Euractiv with Reuters", (), "Euractiv", 1, id="with an agency"),
        pytest.param(
            ("BY Associated Press Vermilion",),
            "Associated Press Vermilion",
            (),
            "Associated Press",
            1,
            id="an agency and its place",
        ),
        pytest.param(
            ("BY", "Ada Vermeer", "AND", "The Associated Press", "January 13, 2023"),
            "Ada Vermeer AND The Associated Press",
            ("Ada Vermeer",),
            "Associated Press",
            4,
            id="each on its line, in capitals",
        ),
        pytest.param(("By AP Reporters",), "AP Reporters", (), "Associated Press", 1, id="an agency's reporters"),
        pytest.param(("By Will Vermeer",), "Will Vermeer", ("Will Vermeer",), None, 1, id="Will"),
        pytest.param(
            ("By contributor Ada Vermeer, PA",),
            "contributor Ada Vermeer, PA",
            ("Ada Vermeer",),
            "PA Media",
            1,
            id="a job",
        ),
        pytest.param(
            ("By Ada Vermeer, Star Tribune (Minneapolis)",),
            "Ada Vermeer, Star Tribune (Minneapolis)",
            ("Ada Vermeer",),
            "Star Tribune (Minneapolis)",
            1,
            id="a paper's city",
        ),
        pytest.param(("ByADA VERMEER",), "ADA VERMEER", ("ADA VERMEER",), None, 1, id="glued, in capitals"),
        pytest.param(
            ("by Ada Vermeer, The 19th May 6, 2025",),
            "Ada Vermeer, The 19th",
            ("Ada Vermeer",),
            "The 19th",
            1,
            id="an ordinal before a date",
        ),
        *(
            pytest.param((line,), name, (name,), None, 1, id=language)
            for language, line, name in (
                ("Polish", "Autor: Ada Vermeer 3 listopada 2025", "Ada Vermeer"),
                ("Polish, without a year", "Autor: Ada Vermeer, 3 listopada, 17:04", "Ada Vermeer"),
                ("Russian", "Автор: Иван Петров 3 ноября 2025", "Иван Петров"),
                ("Russian, with a label", "Автор: Иван Петров Опубликовано: 3 ноября 2025, 17:04", "Иван Петров"),
                ("Hungarian", "Szerző: Ada Vermeer 2025. november 3.", "Ada Vermeer"),
                ("Turkish", "Yazar: Ada Vermeer 3 Kasım 2025", "Ada Vermeer"),
            )
        ),
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
            ("By", "Ada Vermeer News Reporter", "Tom Holm News Reporter", "Kim Ji-won", "Nora Díaz", "Updated 20:49"),
            "Ada Vermeer News Reporter, Tom Holm News Reporter, Kim Ji-won, Nora Díaz",
            ("Ada Vermeer", "Tom Holm", "Kim Ji-won", "Nora Díaz"),
            None,
            5,
            id="four names, each on its line",
        ),
        pytest.param(
            ("By", "Ada Vermeer", "News Reporter", "Tom Holm", "Senior Reporter", "20:49, 5 Aug 2024"),
            "Ada Vermeer, News Reporter, Tom Holm, Senior Reporter",
            ("Ada Vermeer", "Tom Holm"),
            None,
            5,
            id="a job title below each name",
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
            ("By Ada Vermeer, CFP®, and Tom Holm, MBA",),
            "Ada Vermeer, CFP®, and Tom Holm, MBA",
            ("Ada Vermeer, CFP®", "Tom Holm, MBA"),
            None,
            1,
            id="certificates",
        ),
        pytest.param(
            ("Updated 12 Nov 2025 written by Ada Vermeer",),
            "Ada Vermeer",
            ("Ada Vermeer",),
            None,
            1,
            id="behind a date",
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
        pytest.param(("AFP/The Local",), "AFP/The Local", (), "Agence France-Presse", 1, id="an agency and a paper"),
        pytest.param(
            ("Judith Vermeer, Ada Vermeer on",),
            "Judith Vermeer, Ada Vermeer",
            ("Judith Vermeer", "Ada Vermeer"),
            None,
            1,
            id="two of one name above a lost date",
        ),
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
    ("line", "text", "authors", "affiliation"),
    [
        pytest.param("Par Ada Vermeer, envoyée spéciale à Vik", None, ("Ada Vermeer",), None, id="French, sent"),
        pytest.param("Par Ada Vermeer (à Vik) et Luc Dornier", None, ("Ada Vermeer", "Luc Dornier"), None, id="placed"),
        pytest.param("De notre envoyé spécial Luc Dornier", None, ("Luc Dornier",), None, id="French, ours"),
        pytest.param("Por Rosa Lindo, corresponsal en Bruselas", None, ("Rosa Lindo",), None, id="Spanish"),
        pytest.param("dal nostro inviato Paolo Grassi", None, ("Paolo Grassi",), None, id="Italian"),
        pytest.param("Van onze correspondent Joost van Deursen", None, ("Joost van Deursen",), None, id="Dutch"),
        pytest.param("Von Georg Wieland, BR", None, ("Georg Wieland",), "BR", id="station of two letters"),
        pytest.param("Por Rafael Nogueira, g1 — Vila Serena", None, ("Rafael Nogueira",), "g1", id="place behind"),
        pytest.param("Le Monde avec AFP", "Le Monde avec AFP", (), "Le Monde", id="paper with an agency"),
        pytest.param("red mit dpa", "red mit dpa", (), "Deutsche Presse-Agentur", id="desk with an agency"),
        pytest.param("20 Minutes avec agence", "20 Minutes avec agence", (), "20 Minutes", id="with some agency"),
        pytest.param("김영인 기자", "김영인 기자", ("김영인",), None, id="Korean"),
        pytest.param("Portrait of Ada Vermeer Ada Vermeer", "Ada Vermeer", ("Ada Vermeer",), None, id="portrait"),
        pytest.param("Ada VermeerAda Vermeer", "Ada Vermeer", ("Ada Vermeer",), None, id="portrait, glued"),
        pytest.param("Ada Vermeer Von Ada Vermeer", "Ada Vermeer", ("Ada Vermeer",), None, id="portrait, and a mark"),
        pytest.param(
            "_VonAda Vermeer_Korrespondentin", "Ada Vermeer, Korrespondentin", ("Ada Vermeer",), None, id="emphasis"
        ),
        pytest.param(
            "Ada VermeerKorrespondentin", "Ada Vermeer, Korrespondentin", ("Ada Vermeer",), None, id="job, glued"
        ),
        pytest.param("Picture of Ada Vermeer By Ada Vermeer", "Ada Vermeer", ("Ada Vermeer",), None, id="picture"),
        pytest.param(
            "Author image By Ada Vermeer, Journalist", "Ada Vermeer, Journalist", ("Ada Vermeer",), None, id="image"
        ),
        pytest.param("Anna Annason", "Anna Annason", ("Anna Annason",), None, id="no portrait"),
    ],
)
def test_roles_and_agencies_of_other_languages(
    line: str, text: str | None, authors: tuple[str, ...], affiliation: str | None
) -> None:
    found = parse([line])
    assert found is not None
    assert (found.authors, found.affiliation) == (authors, affiliation)
    assert found.text == (text or line.split(maxsplit=1)[1])


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
    ("line", "author"),
    [
        pytest.param("Текст: Ида Волошина", "Ида Волошина", id="Russian"),
        pytest.param("Penulis: Ida Volari", "Ida Volari", id="Indonesian"),
        pytest.param("Penulis : Ida Volari", "Ida Volari", id="Indonesian, spaced"),
        pytest.param("Oleh Ida Volari", "Ida Volari", id="Malay"),
        pytest.param("بقلم إيدا فولار", "إيدا فولار", id="Arabic"),
        pytest.param("بقلم: إيدا فولار", "إيدا فولار", id="Arabic with a colon"),
        pytest.param("كتبت: إيدا فولار", "إيدا فولار", id="Arabic, she wrote"),
        pytest.param("Συντάκτης: Ίδα Βολάκη", "Ίδα Βολάκη", id="Greek"),
        pytest.param("Γράφει: Ίδα Βολάκη", "Ίδα Βολάκη", id="Greek, writes"),
        pytest.param("Piše: Ida Volarić", "Ida Volarić", id="Croatian"),
        pytest.param("Пише: Ида Воларић", "Ида Воларић", id="Serbian"),
        pytest.param("Szerző: Volári Ida", "Volári Ida", id="Hungarian"),
        pytest.param("מאת: אידה וולר", "אידה וולר", id="Hebrew"),
        pytest.param("מאת אידה וולר", "אידה וולר", id="Hebrew without a colon"),
        pytest.param("نویسنده: آیدا ولاری", "آیدا ولاری", id="Persian"),
        pytest.param("लेखक: ईदा वोलारी", "ईदा वोलारी", id="Hindi, whose vowels are marks"),
        pytest.param("Deur Ida Volari", "Ida Volari", id="Afrikaans"),
        pytest.param("Autora: Ida Volari", "Ida Volari", id="Catalan, Polish: she"),
        pytest.param("Autorius: Ida Volarienė", "Ida Volarienė", id="Lithuanian"),
        pytest.param("Autors: Ida Volari", "Ida Volari", id="Latvian"),
        pytest.param("Tác giả: Phan Lâm", "Phan Lâm", id="Vietnamese"),
        pytest.param("Yazar: Ida Volari", "Ida Volari", id="Turkish"),
        pytest.param("Mwandishi: Ida Volari", "Ida Volari", id="Swahili"),
        pytest.param("Автор: Іда Волошина", "Іда Волошина", id="Ukrainian"),
        pytest.param("Автор Ида Волева", "Ида Волева", id="Bulgarian without a colon"),
    ],
)
def test_marks_of_other_languages(line: str, author: str) -> None:
    assert parse((line,)) == Byline(author, (author,), None, 1, marked=True)


@pytest.mark.parametrize("job", ["Penulis", "Wartawan", "журналист", "Novinarka", "Újságíró"])
def test_jobs_of_other_languages_below_a_name(job: str) -> None:
    assert parse(("Ida Volari", job)) == Byline(f"Ida Volari, {job}", ("Ida Volari",), None, 2, marked=False)


@pytest.mark.parametrize(
    "line",
    [
        "Oleh karena itu pelabuhan ditutup",
        "Oleh Kementerian Pelabuhan dan Perikanan pada hari Senin",
        "Deur na die hawe oop",
        "مأساة في الميناء",
        "Автор",
        "Piše se treći dan",
    ],
)
def test_no_marks_of_other_languages(line: str) -> None:
    assert parse((line,)) is None


def test_no_paper_with_an_agency() -> None:
    for line in ("Spielen mit dpa", "Nicht mit mir", "Tea with Mussolini", "De notre mieux", "Van onze kant"):
        assert parse([line]) is None


def test_what_stands_below_a_dated_byline_is_none_of_it() -> None:
    found = parse(["By Ada Vermeer • Published November 4, 2025", "NBC 5 News"])
    assert found is not None
    assert (found.text, found.affiliation, found.used) == ("Ada Vermeer", None, 1)


def test_each_name_below_a_mark_of_its_own() -> None:
    found = parse(["By —", "Ada Vermeer", "By —", "Tom Holm", "Leave your feedback"])
    assert found is not None
    assert (found.authors, found.used) == (("Ada Vermeer", "Tom Holm"), 4)


def test_name_printed_twice_below_its_label() -> None:
    found = parse(["By", "Ada Vermeer", "Ada Vermeer", "Digital Producer, The Post"])
    assert found is not None
    assert found.authors == ("Ada Vermeer",)


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


@pytest.mark.parametrize(
    ("line", "authors", "affiliation"),
    [
        pytest.param(
            "By ADA VERMEER and TOM HOLM Associated Press",
            ("ADA VERMEER", "TOM HOLM"),
            "Associated Press",
            id="agency glued to the second name",
        ),
        pytest.param("Ada Vermeer Associated Press Writer", ("Ada Vermeer",), "Associated Press", id="title glued"),
        pytest.param("By Ada Vermeer BBC Scotland", ("Ada Vermeer",), "BBC Scotland", id="acronym and its region"),
        pytest.param("By Ada Vermeer NPR", ("Ada Vermeer",), "NPR", id="acronym glued"),
        pytest.param("Ada Vermeer AAP", ("Ada Vermeer",), "AAP", id="acronym glued, no mark"),
        pytest.param("Ada Vermeer CQ-Roll Call", ("Ada Vermeer",), "CQ-Roll Call", id="agency with a hyphen glued"),
        pytest.param("By Ada Vermeer HealthDay Reporter", ("Ada Vermeer",), "HealthDay", id="medial capital"),
        pytest.param("Ada Vermeer CTVNews.ca Writer", ("Ada Vermeer",), None, id="host in the job title"),
        pytest.param(
            "By Ada Vermeer St. Louis Post-Dispatch", ("Ada Vermeer",), "St. Louis Post-Dispatch", id="paper glued"
        ),
        pytest.param(
            "By ADA VERMEER NYTimes News Service", ("ADA VERMEER",), "NYTimes News Service", id="service glued"
        ),
        pytest.param(
            "By ADA VERMEER Associated Press/Report for America",
            ("ADA VERMEER",),
            "Associated Press",
            id="agency and its programme",
        ),
        pytest.param("By Ada Vermeer, Report for America", ("Ada Vermeer",), "Report for America", id="no for in it"),
        pytest.param("By Ada VermeerThe Canadian Press", ("Ada Vermeer",), "The Canadian Press", id="glued article"),
        pytest.param("By Ada Vermeer, Ph.D.", ("Ada Vermeer, Ph.D.",), None, id="full stop of a degree"),
        pytest.param("By Ada Vermeer and wire services", ("Ada Vermeer",), None, id="wires helped"),
        pytest.param("By Ada Vermeer, wires", ("Ada Vermeer",), None, id="wires behind a comma"),
        pytest.param(
            "By Ada Vermeer in Sydney, AFP", ("Ada Vermeer",), "Agence France-Presse", id="agency, then place"
        ),
        pytest.param(
            "Ada Vermeer, University of Utrecht and Tom Holm, Lund University",
            ("Ada Vermeer", "Tom Holm"),
            "University of Utrecht",
            id="two universities",
        ),
        pytest.param(
            "Ada Vermeer, Professor of History, University of Utrecht",
            ("Ada Vermeer",),
            "University of Utrecht",
            id="chair of a subject",
        ),
        pytest.param("By Ada Vermeer, Alabama Reflector", ("Ada Vermeer",), "Alabama Reflector", id="States Newsroom"),
        pytest.param("Ada Vermeer, Vancouver Sun", ("Ada Vermeer",), "Vancouver Sun", id="a city's Sun"),
        pytest.param("Ada Vermeer, The Motley Fool", ("Ada Vermeer",), "The Motley Fool", id="financial service"),
        pytest.param("By RFE/RL", (), "RFE/RL", id="slash in a name"),
        pytest.param("By RFE/RL's Kazakh Service", (), "RFE/RL's Kazakh Service", id="slash in a service's name"),
        pytest.param("By France 24", (), "France 24", id="figure in a name"),
        pytest.param("Author: Ada Vermeer, KARE 11", ("Ada Vermeer",), "KARE 11", id="channel number"),
        pytest.param("By Al Jazeera and news agencies", (), "Al Jazeera", id="broadcaster and agencies"),
        pytest.param("Par Le Parisien avec AFP", (), "Le Parisien", id="French paper with an agency"),
        pytest.param(
            "Von Ada Vermeer, RedaktionsNetzwerk Deutschland",
            ("Ada Vermeer",),
            "RedaktionsNetzwerk Deutschland",
            id="German network",
        ),
        pytest.param("Special Correspondent", (), None, id="house byline"),
        pytest.param("By ET Online", (), None, id="house byline in capitals"),
        pytest.param("Von unserem Korrespondenten Ada Vermeer", ("Ada Vermeer",), None, id="title in German"),
        pytest.param("Analysis by Ada Vermeer, CNN", ("Ada Vermeer",), "CNN", id="analysis by"),
        pytest.param("Opinion by Ada Vermeer", ("Ada Vermeer",), None, id="opinion by"),
        pytest.param("Published By: Ada Vermeer", ("Ada Vermeer",), None, id="published by, colon"),
        pytest.param("Curated By: Ada Vermeer", ("Ada Vermeer",), None, id="curated by, colon"),
        pytest.param("Author Ada Vermeer", ("Ada Vermeer",), None, id="author without a colon"),
        pytest.param("From Ada Vermeer, Abuja", ("Ada Vermeer",), None, id="from, Nigeria"),
        pytest.param("FROM STAFF AND WIRE REPORTS", (), None, id="from staff"),
        pytest.param("By political reporter Ada Vermeer", ("Ada Vermeer",), None, id="title in front"),
        pytest.param("By North America correspondent Ada Vermeer", ("Ada Vermeer",), None, id="region in front"),
        pytest.param(
            "By Xinhua writers Ada Vermeer, Tom Holm", ("Ada Vermeer", "Tom Holm"), "Xinhua News Agency", id="Xinhua"
        ),
        pytest.param("Story by desk@example.com (Ada Vermeer)", ("Ada Vermeer",), None, id="address in front"),
        pytest.param("Ada Vermeer in Paris", ("Ada Vermeer",), None, id="place without a mark"),
        pytest.param(
            "By Ada Vermeer and political reporter Tom Holm", ("Ada Vermeer", "Tom Holm"), None, id="title inside"
        ),
        pytest.param("By Ada Vermeer Transportation Reporter", ("Ada Vermeer",), None, id="beat"),
        pytest.param("byAda Vermeer", ("Ada Vermeer",), None, id="glued by"),
        pytest.param("WRITER: AFP", (), "Agence France-Presse", id="writer"),
        pytest.param("By Al Jazeera Staff and News Agencies", (), "Al Jazeera", id="staff and agencies"),
        pytest.param("PTI | New Delhi", (), "Press Trust of India", id="agency and place"),
        pytest.param("Ada Vermeer | New Delhi", ("Ada Vermeer",), None, id="name and place"),
        pytest.param("Por Ada Vermeer, g1 — Brasília", ("Ada Vermeer",), "g1", id="Brazilian portal"),
        pytest.param("By Ada Vermeer , Tom Holm", ("Ada Vermeer", "Tom Holm"), None, id="space before a comma"),
        pytest.param(
            "By Ada Vermeer, Master Horticulturist & Harbor Educator", ("Ada Vermeer",), None, id="title of two parts"
        ),
    ],
)
def test_names_and_organisations_apart(line: str, authors: tuple[str, ...], affiliation: str | None) -> None:
    found = parse((line,))
    assert found is not None
    assert (found.authors, found.affiliation) == (authors, affiliation)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Opinion by mail only", id="by and no name"),
        pytest.param("From Monday the ferry sails at six", id="from and a day"),
        pytest.param("From Port Ellis to the sea", id="from and a place"),
        pytest.param("Author Tom Holm returns with a second novel", id="author and a sentence"),
        pytest.param("By far the best reporter", id="by far"),
        pytest.param("Southern Utah", id="part of a state"),
        pytest.param("Bylaw Change Approved", id="bylaw"),
        pytest.param("ByAda", id="glued to one word"),
        pytest.param("Fact Checked", id="what was done with the text"),
        pytest.param("Advertising Disclosure", id="link to a notice"),
        pytest.param("Ferry stops in Paris", id="headline with a place"),
        pytest.param("Online Report Of The Year", id="title"),
        pytest.param("Ferry Basics", id="entry of a menu"),
        pytest.param("Swan Alignment Forum", id="a forum"),
    ],
)
def test_no_byline_either(line: str) -> None:
    assert parse((line,)) is None


@pytest.mark.parametrize(
    ("lines", "text", "authors", "affiliation", "used"),
    [
        pytest.param(
            ("By", "Ada Vermeer,", "Tom Holm", "and", "Kim Ji-won", "The Denver Post"),
            "Ada Vermeer, Tom Holm and Kim Ji-won, The Denver Post",
            ("Ada Vermeer", "Tom Holm", "Kim Ji-won"),
            "The Denver Post",
            6,
            id="each name, and the word between them, on a line",
        ),
        pytest.param(
            ("Von Ada Vermeer", "und", "Tom Holm", "Kiel"),
            "Ada Vermeer und Tom Holm",
            ("Ada Vermeer", "Tom Holm"),
            None,
            3,
            id="a mark and a name, and the other",
        ),
        pytest.param(
            ("Ada Vermeer", ",", "Tom Holm", "Sevilla"),
            "Ada Vermeer, Tom Holm",
            ("Ada Vermeer", "Tom Holm"),
            None,
            3,
            id="a comma between two names",
        ),
        pytest.param(
            ("Ada Vermeer", "The West Elmian", "Tue, 26 November 2024 9:27PM"),
            "Ada Vermeer, The West Elmian",
            ("Ada Vermeer",),
            "The West Elmian",
            2,
            id="a paper named for where it is, above a date",
        ),
        pytest.param(
            ("Ada Vermeer", "The West", "Tue, 26 November 2024 9:27PM"),
            "Ada Vermeer",
            ("Ada Vermeer",),
            None,
            1,
            id="no paper",
        ),
        pytest.param(
            ("By", "Ada VermeerNews Reporter", "Tom HolmNews Reporter", "Kim Ji-won"),
            "Ada Vermeer, News Reporter, Tom Holm, News Reporter, Kim Ji-won",
            ("Ada Vermeer", "Tom Holm", "Kim Ji-won"),
            None,
            4,
            id="names with their jobs",
        ),
        pytest.param(
            ("Author of the article:", "The Canadian Press", "Ada Vermeer", "Published Nov 03, 2025"),
            "The Canadian Press, Ada Vermeer",
            ("Ada Vermeer",),
            "The Canadian Press",
            3,
            id="agency first",
        ),
        pytest.param(
            ("Author: Ada Vermeer (KING 5), Associated Press",),
            "Ada Vermeer (KING 5), Associated Press",
            ("Ada Vermeer",),
            "KING 5",
            1,
            id="station in brackets behind the name",
        ),
        pytest.param(
            ("Ada Vermeer (now) and Tom Holm (earlier)",),
            "Ada Vermeer (now) and Tom Holm (earlier)",
            ("Ada Vermeer", "Tom Holm"),
            None,
            1,
            id="who writes a running story now",
        ),
        pytest.param(
            ("The Editorial Board, Chicago Tribune on",),
            "The Editorial Board, Chicago Tribune",
            (),
            "Chicago Tribune",
            1,
            id="editorial board",
        ),
        pytest.param(
            ("By the Denver Post editorial board",),
            "the Denver Post editorial board",
            (),
            "Denver Post",
            1,
            id="a paper's editorial board",
        ),
        pytest.param(
            ("Ada Vermeer - Repórter da Agência Brasil",),
            "Ada Vermeer - Repórter da Agência Brasil",
            ("Ada Vermeer",),
            "Agência Brasil",
            1,
            id="job title before the agency",
        ),
        pytest.param(("Door onze nieuwsredactie",), "onze nieuwsredactie", (), None, 1, id="Dutch desk"),
        pytest.param(
            ("Ada Vermeer,", "Tom Holm", "Tim Redaksi"),
            "Ada Vermeer, Tom Holm",
            ("Ada Vermeer", "Tom Holm"),
            None,
            2,
            id="a comma at the end of the first line",
        ),
        pytest.param(
            ("Sigríður Jónsdóttir skrifar",), "Sigríður Jónsdóttir", ("Sigríður Jónsdóttir",), None, 1, id="who writes"
        ),
        pytest.param(("作者：陆晓禾",), "陆晓禾", ("陆晓禾",), None, 1, id="Chinese"),
    ],
)
def test_lists_of_names_desks_and_employers(
    lines: tuple[str, ...], text: str, authors: tuple[str, ...], affiliation: str | None, used: int
) -> None:
    found = parse(lines)
    assert found is not None
    assert found[:4] == (text, authors, affiliation, used)
