"""Agencies by their marks, and organisations apart from people."""

from __future__ import annotations

import pytest

from wireclean.fields.agencies import full_name, is_agency, is_call_sign, is_organisation, is_release_wire


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        pytest.param("AP", "Associated Press", id="initials"),
        pytest.param("Ap", "Associated Press", id="initials in a byline's title case"),
        pytest.param("The Associated Press", "Associated Press", id="leading article"),
        pytest.param("(AFP)", "Agence France-Presse", id="brackets"),
        pytest.param("ats afp", "Agence France-Presse", id="Swiss double mark"),
        pytest.param("dpa/lno", "Deutsche Presse-Agentur", id="dpa's regional desk"),
        pytest.param("Deutsche Presse-Agentur GmbH", "Deutsche Presse-Agentur", id="copyright holder"),
        pytest.param("THE CANADIAN PRESS", "The Canadian Press", id="the article is part of the name"),
        pytest.param("Thomson Reuters", "Reuters", id="parent company"),
        pytest.param("Bloomberg L.P.", "Bloomberg", id="legal form"),
        pytest.param("ТАСС", "TASS", id="Cyrillic"),
        pytest.param("GLOBE NEWSWIRE", "GlobeNewswire", id="release wire in capitals"),
        pytest.param("PRNewswire-AsiaNet", "PR Newswire", id="release wire's branch"),
        pytest.param("EINPresswire.com", "EIN Presswire", id="release wire's host"),
        pytest.param("KXAN", None, id="a station is named as printed"),
        pytest.param("Thomson Reuters Foundation", None, id="a foundation is another organisation"),
        pytest.param("dpa-AFX", None, id="dpa's subsidiary is another agency"),
    ],
)
def test_full_name(mark: str, name: str | None) -> None:
    assert full_name(mark) == name


def test_release_wires_are_no_news_agencies() -> None:
    assert [is_release_wire(mark) for mark in ("BUSINESS WIRE", "PRNewswire", "AP", "Reuters")] == [
        True,
        True,
        False,
        False,
    ]


def test_known_services() -> None:
    assert all(map(is_agency, ("RNS", "CNN", "dpa/lni", "KFF Health News", "Newsfile Corp.")))


def test_call_signs() -> None:
    found = [is_call_sign(mark) for mark in ("KXAN", "WJET/WFXP", "KTVU", "WABC-TV", "KANSAS", "Kobe")]
    assert found == [True, True, True, True, False, False]


@pytest.mark.parametrize(
    "name",
    [
        "Press Trust of India",
        "Denver Post",
        "The Kansas City Star",
        "Windsor Star",
        "KXAN",
        "Reuters Staff",
        "Staff",
        "Staff and wire reports",
        "Redazione ANSA",
        "Online-Redaktion",
        "Acme Clock Company",
        "example.com",
        "CQ-Roll Call",
        "Boulder Reporter-Herald",
        "Fox News",
    ],
)
def test_organisation(name: str) -> None:
    assert is_organisation(name)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("Ada Vermeer", id="person"),
        pytest.param("Bo Sun", id="surname that is a paper's name too"),
        pytest.param("Local News", id="section"),
        pytest.param("Business News", id="section with a trade"),
        pytest.param("More from The Telegraph", id="call"),
        pytest.param("Post a comment", id="button"),
        pytest.param("Post", id="single word"),
        pytest.param("the times of our lives", id="lower case"),
        pytest.param("Ani", id="first name like an agency's mark"),
    ],
)
def test_no_organisation(name: str) -> None:
    assert not is_organisation(name)


@pytest.mark.parametrize(
    ("name", "organisation"),
    [
        ("Capital FM (Nairobi)", True),
        ("Vanguard (Lagos)", True),
        ("The Nation (Nairobi)", True),
        ("Ada Vermeer (Nairobi)", False),
        ("Ferry (Sea)", False),
    ],
)
def test_paper_and_its_city(name: str, organisation: bool) -> None:
    assert is_organisation(name) is organisation


def test_paper_with_a_double_name() -> None:
    assert is_organisation("Topeka Capital-Journal")
    assert not is_organisation("Ada Holm-Berg")
