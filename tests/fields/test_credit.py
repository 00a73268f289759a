"""Credits, and the marks and calls behind a story."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireclean.fields.credit import (
    distributor,
    is_credit,
    is_desk_initials,
    is_end_mark,
    is_first_published,
    is_nameless_bio,
    is_promo_signoff,
    sign_off_agency,
    tells_of,
)


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Ada Vermeer; Editing by Tom Holm)",
        "(Reporting by Ada Vermeer; editing by Tom Holm)",
        "Reporting by Ada Vermeer in Oslo, Tom Holm in Bergen; Writing by Nora Díaz; Editing by Kim Ji-won",
        "Additional reporting by Ada Vermeer; Editing by Tom Holm",
        "– additional reporting by Ada Vermeer",
        "Associated Press writers Ada Vermeer, Tom Holm in Oslo, and Nora Díaz in Bergen, Norway,"
        " contributed to this story.",
        "— Associated Press writer Ada Vermeer in Oslo contributed to this report.",
        "Holm reported from New York and Vermeer from Oslo. Associated Press writer Nora Díaz contributed to"
        " this report.",
        "-- CNN's Ada Vermeer contributed to this report.",
        "Ada Vermeer contributed reporting from Hong Kong.",
        "With reporting by Ada Vermeer.",
        "With additional reporting by AFP",
        "--With assistance from Ada Vermeer.",
        "— With files from Ada Vermeer",
        "Contributing: Ada Vermeer and Tom Holm, USA TODAY",
        "Contributing from London: Ada Vermeer",
        "To contact the reporter on this story: Ada Vermeer in Oslo at avermeer@example.com",
        "(This story has not been edited by NDTV staff and is auto-generated from a syndicated feed.)",
        "(Except for the headline, this story has not been edited by NDTV staff and is published from a"
        " syndicated feed.)",
        "(Only the headline and picture of this report may have been reworked by the Business Standard"
        " staff; the rest of the"
        " content is auto-generated from a syndicated feed.)",
        "(With inputs from agencies.)",
        "ZEIT ONLINE hat diese Meldung redaktionell nicht bearbeitet. Sie wurde automatisch von der"
        " Deutschen Presse-Agentur"
        " (dpa) übernommen.",
        "This article is republished from The Conversation under a Creative Commons license. Read the"
        " original article.",
        "Provided by The Conversation",
        "Ohio Ledger is part of States Newsroom, a nonprofit news network supported by grants.",
        "KFF Health News is a national newsroom that produces in-depth journalism about health issues.",
        "This article originally appeared on USA TODAY: Bridges open over the river",
        "This story originally appeared in Los Angeles Times.",
        "This story was produced by Moneta and reviewed and distributed by Stacker.",
        "This report by The Canadian Press was first published Oct. 25, 2024.",
        "The Associated Press’ climate and environmental coverage receives financial support from multiple"
        " private foundations.",
        "Ada Vermeer does not work for, consult, own shares in or receive funding from any company or"
        " organization that would"
        " benefit from this article.",
    ],
)
def test_credit_anywhere(line: str) -> None:
    assert is_credit(line, tail=False)


@pytest.mark.parametrize(
    "line",
    [
        "Associated Press writers Tom Holm in London and Ida Voss in Paris contributed.",
        "The Associated Press contributed.",
        "“Swan delays the morning train” was originally published by CalMatters. Sign up for their newsletters.",
        "Contributing to this report were Associated Press writers Tom Holm and Ida Voss.",
        "DISCLAIMER: (Except for the headline, this article has not been edited by our staff but by a feed)",
    ],
)
def test_more_credits_anywhere(line: str) -> None:
    assert is_credit(line, tail=False)


@pytest.mark.parametrize(
    "line",
    [
        "Information from the Associated Press was used in this report.",
        "Associated Press material was used in this report.",
        "Information from: Port Ellis Post, http://www.example.com",
        "With AFP, AP",
        "Avec AFP",
        "mit dpa",
        "Com Agência Brasil",
        "*Com informações da Agência Lusa",
        "(Con información de EFE)",
        "Edição: Ada Vermeer",
        "Edited By: Ada Vermeer",
    ],
)
def test_agencies_that_helped(line: str) -> None:
    assert is_credit(line, tail=True)
    assert not is_credit(line, tail=False) or line.startswith(("(", "With"))


@pytest.mark.parametrize(
    "line",
    [
        "Con información de la alcaldía abrió el puente.",
        "With Ada Vermeer",
        "Edited by: the harbour office",
        "The mill contributed.",
        "Information from the harbour was used in vain.",
    ],
)
def test_nobody_helped(line: str) -> None:
    assert not is_credit(line, tail=True)


@pytest.mark.parametrize(
    "line",
    [
        "Ada Vermeer is a senior writer at Salon, specializing in bridges. Tweet her @avermeer.",
        "• Ada Vermeer can be reached at avermeer@example.com",
        "Contact reporter Ada Vermeer at 541-555-0100, and follow her on Twitter.",
        "Got a tip? Email tips@example.com",
        "Ada Vermeer covers steel and rail freight from Riga. She joined Reuters in 2018.",
        "Ada Vermeer covers the schools for The Denver Post. Reach her at avermeer@example.com.",
        "Ada Vermeer writes about clocks. She is the author of “Tick.”",
        "Vermeer covers national politics for The Associated Press. She is based in Des Moines, Iowa.",
        "Ada Vermeer is an associate professor of botany at the University of Tartu.",
        "Ada Vermeer received funding from the Heath Foundation.",
    ],
)
def test_credit_only_behind_the_story(line: str) -> None:
    assert (is_credit(line, tail=True), is_credit(line, tail=False)) == (True, False)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("BASED ON REPORTING BY THE TIMES, THE COURT RULED FOR THE TOWN", id="not at the beginning"),
        pytest.param("Reporting by The Times found that the river had risen.", id="sentence"),
        pytest.param(
            "The heavy rain contributed to this year's floods, officials said.", id="contributed to something else"
        ),
        pytest.param("The story was written by a monk in 1402.", id="another story"),
        pytest.param("With files under his arm he left.", id="other files"),
        pytest.param("This story was originally published July 9, 2025 at 5:30 AM.", id="a date alone"),
        pytest.param("The interview has been edited for length and clarity.", id="editor's remark"),
        pytest.param("Written by Ada Vermeer", id="byline"),
        pytest.param("- Reporting by: Ada Vermeer in Riga, +371 555 0142", id="dpa's notebook"),
        pytest.param("“Reporting by hand,” she said, “takes longer.”", id="quotation"),
        pytest.param("Companies in this story: (TSX:ABC)", id="promo"),
    ],
)
def test_no_credit(line: str) -> None:
    assert not is_credit(line, tail=False)


@pytest.mark.parametrize(
    "line",
    [
        "The baker, Nora Abbott, shrugged.",
        "The mill is the oldest in the state and will be sold in May.",
        "The museum will hang the kite in the hall in March.",
        "It rings at noon and never more than once.",
        "Holm joined the strikers at the gate and sang with them until noon.",
        "They are known for their author-friendly contracts.",
        "Contact your local building department: They will provide you with information.",
    ],
)
def test_last_paragraphs_are_no_bios(line: str) -> None:
    assert not is_credit(line, tail=True)


def test_first_published() -> None:
    lines = (
        "This story was originally published July 9, 2025 at 5:30 AM.",
        "This report by The Canadian Press was first published Oct. 25, 2024.",
        "This story was originally published by ProPublica.",
    )
    assert [is_first_published(line) for line in lines] == [True, True, False]


@pytest.mark.parametrize(
    "line",
    [
        *("asl/tib/pid/cac", "vc/vd", "el-gm/ph/ts", "dpa hm bs wjh", "AAP be/", "(SDA\\/sj)", "PTI SKM RBN ANB ANB"),
        *("mfh/dpa/AFP", "(afp/dpa)", "(sda/avm)", "EFE/avm", "avm/dpa/AFP/Reuters"),
    ],
)
def test_desk_initials(line: str) -> None:
    assert is_desk_initials(line)


@pytest.mark.parametrize(
    "line",
    [
        *("and/or", "he/she", "km/h", "UP NEXT", "THE BIG ONE", "in the end", "TIP INS"),
        *("Time/space", "AFP/Getty", "AP/Ada Vermeer", "either/or/AFP report"),
    ],
)
def test_no_desk_initials(line: str) -> None:
    assert not is_desk_initials(line)


@pytest.mark.parametrize(
    "line",
    [
        "-30-",
        "- 30 -",
        "###",
        "# # #",
        "(END)",
        "(End)",
        "End/",
        "ends",
        "Enditem",
        "==Kyodo",
        "--IANS",
        "(ANI)",
        "(ANSA).",
        "EFE",
    ],
)
def test_end_mark(line: str) -> None:
    assert is_end_mark(line)


@pytest.mark.parametrize(
    "line", ["The End", "(laughs)", "(applause)", "--", "End of the line", "GOLF", "Rain.", "___", "# Heading"]
)
def test_no_end_mark(line: str) -> None:
    assert not is_end_mark(line)


@pytest.mark.parametrize(
    "line",
    [
        "Companies in this story: (TSX:ABC; TSX:XYZ)",
        "Follow AP’s coverage of climate and environment at https://apnews.com/climate-and-environment",
        "More AP NBA: https://apnews.com/NBA and https://twitter.com/AP_Sports",
        "AP college football: https://apnews.com/hub/college-football",
        "Our Standards: The Thomson Reuters Trust Principles., opens new tab",
        "This story can be republished for free (details).",
        "Get poll alerts and updates on the AP Top 25 throughout the season.",
        "For the latest news, weather, sports, and streaming video, head to KXAN Austin.",
    ],
)
def test_promo(line: str) -> None:
    assert is_promo_signoff(line)


@pytest.mark.parametrize(
    "line",
    [
        "More than 600,000 people voted.",
        "Follow the river to the sea.",
        "Our standards are high.",
        "More AP students passed.",
    ],
)
def test_no_promo(line: str) -> None:
    assert not is_promo_signoff(line)


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("--IANS", "Indo-Asian News Service"),
        ("==Kyodo", "Kyodo News"),
        ("The bridge opens to walkers in May. (ANI)", "Asian News International"),
        ("The piano was tuned on Friday. (ANSA).", "ANSA"),
        ("El puente abre hoy, dijo el alcalde. EFE", "EFE"),
        ("PTI SKM RBN", "Press Trust of India"),
        ("dpa hm bs wjh", "Deutsche Presse-Agentur"),
        ("Enditem", "Xinhua News Agency"),
        ("This report by The Canadian Press was first published Oct. 25, 2024.", "The Canadian Press"),
        ("He lives in Paris (France).", None),
        ("asl/tib/pid", None),
        ("mfh/dpa/AFP", "Deutsche Presse-Agentur"),
        ("The harbour will be dredged in May, he said. — AFP", "Agence France-Presse"),
        ("The harbour will be dredged in May, he said. Reuters", "Reuters"),
        ("The harbour will be dredged in May, he said. (AP/UNB)", "Associated Press"),
        ("The harbour will be dredged in May, he said. (afp/dpa)", "Agence France-Presse"),
        ("The harbour will be dredged in May, he said. (Bernama)", "Bernama"),
        ("The harbour will be dredged in May, he said. — Tom", None),
        ("The harbour will be dredged in the year 2030 by the NCA", None),
        ("AAP", "AAP"),
        ("Australian Associated Press", "Australian Associated Press"),
    ],
)
def test_sign_off_agency(text: str, agency: str | None) -> None:
    assert sign_off_agency(text) == agency


@pytest.mark.parametrize(
    "unit", ["A ", "Ada is a ", "this story ", "(", "by A ", "a/", "contributed ", "AP ", "Ada covers ", "# "]
)
def test_long_lines_cost_no_time(unit: str) -> None:
    start = time.perf_counter()
    for text in (unit * 20_000, (unit * 200)[:890]):
        is_credit(text, tail=True)
        is_end_mark(text)
        is_desk_initials(text)
        is_promo_signoff(text)
        sign_off_agency(text)
    assert time.perf_counter() - start < 0.2


@given(st.text(alphabet="Aa é.,:;()[]/|©-–—“”@0123456789\n\u00a0ByCopyrightPhoto", max_size=120))
def test_any_text_gets_an_answer(text: str) -> None:
    assert all(
        isinstance(test(text), bool) for test in (is_desk_initials, is_end_mark, is_promo_signoff, is_first_published)
    )
    assert is_credit(text, tail=True) or not is_credit(text, tail=False)
    assert sign_off_agency(text) is None or text.strip()


@pytest.mark.parametrize(
    "line",
    [
        "Orla Tennant has lived in Vik since she was a child.",
        "Orla Tennant, M.D., has lived in Vik since she was a child.",
        "Orla Tennant, CFP®Orla Tennant has lived in Vik since she was a child.",
        "Orla Tennant, who has lived in Vik since she was a child, writes about ferries.",
        "Orla Tennant Twitter Orla Tennant has lived in Vik since she was a child.",
        "Dr. Orla Tennant, M.D., has lived in Vik since she was a child.",
        "Korrespondentin Orla Tennant lebt in Vik.",
    ],
)
@pytest.mark.parametrize("author", ["Orla Tennant", "Orla Tennant, CFP®"])
def test_bio_of_an_author_with_degrees_or_without(line: str, author: str) -> None:
    assert tells_of(line, [author])


def test_line_that_names_an_author_is_no_bio() -> None:
    assert not tells_of("Orla Tennant: How to moor a ferry", ["Orla Tennant, CFP®"])


def test_story_that_a_site_republishes() -> None:
    assert is_credit("This republished story is part of OPB’s broader effort to serve the region.", tail=False)


def test_bio_below_a_name() -> None:
    assert is_nameless_bio("Lisbon-based correspondent covering agriculture, crime and the sea.")
    assert is_nameless_bio("Senior reporter focused on swans. Previously worked at a regional daily.")
    assert not is_nameless_bio("The correspondent covering the swan has not been seen since Tuesday.")


def test_syndicated_by_dpa() -> None:
    assert is_credit("Das ist eine Nachricht direkt aus dem dpa-Newskanal.", tail=False)


def test_distributor_in_a_notice_of_republication() -> None:
    assert distributor("This story was produced by Wayfarer and reviewed and distributed by Stacker.") == "Stacker"
    assert distributor("This story was produced by Wayfarer.") is None


def test_agency_that_signs_in_capitals() -> None:
    assert sign_off_agency("They counted four disputes. REUTERS") == "Reuters"
    assert sign_off_agency("They counted four disputes. BLOOMBERG") == "Bloomberg"


def test_bio_of_an_author_whose_byline_has_the_title() -> None:
    assert tells_of("Dr. Orla Tennant has lived in Vik since she was a child.", ["Dr. Orla Tennant"])
