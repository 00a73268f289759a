"""Who is credited in one line of a byline."""

from __future__ import annotations

import pytest

from wireclean.fields.byline import parse


@pytest.mark.parametrize(
    ("line", "authors", "affiliation"),
    [
        pytest.param(
            "By ADA VERMEER and TOM HOLM Associated Press",
            ("ADA VERMEER", "TOM HOLM"),
            "Associated Press",
            id="agency glued to the second name",
        ),
        pytest.param(
            "By Ada Maria Vermeer Associated Press", ("Ada Maria Vermeer",), "Associated Press", id="three names"
        ),
        pytest.param(
            "By Ada J. Vermeer Green Bay Press-Gazette", ("Ada J. Vermeer",), "Green Bay Press-Gazette", id="initial"
        ),
        pytest.param("By Ada Vermeer Jr. Associated Press", ("Ada Vermeer Jr.",), "Associated Press", id="suffix"),
        pytest.param("By Ada Price Associated Press", ("Ada Price",), "Associated Press", id="name that menus have"),
        pytest.param("By Ada Good and Tom House, AP", ("Ada Good", "Tom House"), "Associated Press", id="two such"),
        pytest.param(
            "Ada Price, Chicago Tribune on", ("Ada Price",), "Chicago Tribune", id="such a name before a paper"
        ),
        pytest.param("Will Vermeer, Associated Press", ("Will Vermeer",), "Associated Press", id="first such a name"),
        pytest.param("By Ada St. Clair", ("Ada St. Clair",), None, id="a saint's name"),
        pytest.param("Ada Vermeer Associated Press Writer", ("Ada Vermeer",), "Associated Press", id="title glued"),
        pytest.param("By Ada Vermeer BBC Scotland", ("Ada Vermeer",), "BBC Scotland", id="acronym and its region"),
        pytest.param("By Ada Vermeer of the Elm Post", ("Ada Vermeer",), "Elm Post", id="article in lower case"),
        pytest.param("By Ada Vermeer | For the Elm Post", ("Ada Vermeer",), "Elm Post", id="for behind a bar"),
        pytest.param("By Ada Vermeer for The Elm Post", ("Ada Vermeer",), "The Elm Post", id="article in capitals"),
        pytest.param(
            "By Ada Vermeer, University of the Arts", ("Ada Vermeer",), "University of the Arts", id="amid it"
        ),
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
