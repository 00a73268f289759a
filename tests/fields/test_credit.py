"""Credits behind a story."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wireclean.fields.credit import is_credit
from wireclean.fields.promo import is_promo_signoff
from wireclean.fields.republished import is_first_published
from wireclean.fields.signature import is_desk_initials, is_end_mark, sign_off_agency


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Ada Vermeer; Editing by Tom Holm)",
        "(Reporting by Ada Vermeer; editing by Tom Holm)",
        "Reporting by Ada Vermeer in Oslo, Tom Holm in Bergen; Writing by Nora Díaz; Editing by Kim Ji-won",
        "(Polling by Ada Vermeer in Bengaluru; Reporting by Tom Holm; Editing by Nora Díaz)",
        "(The opinions expressed here are those of the author, a columnist for Reuters.)",
        "This story about school clocks was produced by The Elm Report, a nonprofit news organization. Sign up for it.",
        "Bill of the Month is a crowdsourced investigation by KFF Health News and NPR that explains medical bills.",
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
        "This column does not necessarily reflect the opinion of the editorial board or its owners.",
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
