"""A byline with a mark in front, and what begins like one."""

from __future__ import annotations

import pytest

from wireclean.fields.byline import parse
from wireclean.fields.byline.parsed import Byline


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
        pytest.param(
            ("By Ada Vermeer Published: Mon 3 Nov 2025, 2:46 PM",),
            "Ada Vermeer",
            ("Ada Vermeer",),
            None,
            1,
            id="a weekday",
        ),
        pytest.param(("By Ada Vermeer Mon 3 Nov 2025",), "Ada Vermeer", ("Ada Vermeer",), None, 1, id="the same alone"),
        pytest.param(
            ("By AFP Published: Mon 3 Nov 2025",), "AFP", (), "Agence France-Presse", 1, id="an agency and a date"
        ),
        pytest.param(
            ("From CNN’s Ada Vermeer and Tom Holm",),
            "CNN’s Ada Vermeer and Tom Holm",
            ("Ada Vermeer", "Tom Holm"),
            "CNN",
            1,
            id="an agency's own",
        ),
        pytest.param(
            ("By AFP's Ada Vermeer",),
            "AFP's Ada Vermeer",
            ("Ada Vermeer",),
            "Agence France-Presse",
            1,
            id="one agency's",
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
def test_what_begins_like_one(line: str) -> None:
    assert parse((line,)) is None


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
def test_sentences_and_entries_of_menus(line: str) -> None:
    assert parse((line,)) is None
