"""Where a story ends: the lines below its last prose that are its own, and those that are not."""

from __future__ import annotations

import pytest

from tests.ferry import ANCHOR, FERRY, FUND, SWAN, body
from wireclean import clean

RELEASE = (
    "VIK, FL, UNITED STATES, May 7, 2025 /EINPresswire.com/ -- The museum of keys will open its doors on Saturday."
)


def released(*below: str) -> list[str]:
    """The body of a release with lines below the wire's link to its first version."""
    link = "View source version on businesswire.example: https://www.businesswire.example/news/1"
    return clean("\n".join(["Home", "Museum of Lost Keys Opens", RELEASE, FUND, link, *below])).text.split("\n\n")


def test_contacts_of_a_release_above_the_wires_notice() -> None:
    contacts = ["Ada Vermeer", "Museum of Lost Keys", "+1 850-555-0133", "email us here"]
    notice = ["Legal Disclaimer:", 'EIN Presswire provides this news content "as is" without warranty of any kind.']
    lines = ["Home", "Museum of Lost Keys Opens", RELEASE, FUND, *contacts, *notice]
    assert clean("\n".join(lines)).text.split("\n\n") == [RELEASE, FUND, *contacts]


def test_label_over_the_first_contact_of_a_release() -> None:
    about = ["About the Museum of Lost Keys", "The Museum of Lost Keys has 22 employees, all of whom are looking."]
    contacts = ["Contacts", "Media:", "Ada Vermeer", "850-555-0133"]
    lines = [
        "Home",
        "Museum of Lost Keys Opens",
        RELEASE,
        FUND,
        *about,
        *contacts,
        "#Education",
        "Industry:",
        "Maritime",
    ]
    assert clean("\n\n".join(lines)).text.split("\n\n") == [RELEASE, FUND, *about, *contacts]


@pytest.mark.parametrize(
    "label", ["Contacts", "Media Contact:", "Press Contacts", "Contact Information", "Contact us:"]
)
def test_contacts_of_a_release_below_the_wires_links(label: str) -> None:
    contacts = [label, "Ada Vermeer", "+1 850-555-0133"]
    assert released(*contacts)[2:] == contacts


def test_entry_of_a_menu_below_a_release_is_no_label_over_contacts() -> None:
    assert released("Contact us", "Imprint", "Ada Vermeer")[2:] == []


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        pytest.param(["Vik 3, Elm 1", "Elm 2, Port Ellis 2", "Port Ellis 0, Vik 4"], True, id="results"),
        pytest.param(["Whoever has seen the anchor may call the county: 555 0142"], True, id="a line of some words"),
        pytest.param(["Tyler Voss", "Posted in 3 lists"], False, id="a name and a figure"),
        pytest.param(["14 islands"], False, id="a label with a figure"),
    ],
)
def test_lines_between_the_last_prose_and_a_known_label(lines: list[str], kept: bool) -> None:
    assert body(FERRY, ANCHOR, FUND, *lines, "Most Popular") == [FERRY, ANCHOR, FUND, *(lines if kept else [])]


def test_sections_that_close_a_release_are_its_own() -> None:
    release = "BOISE, Idaho, Feb. 12, 2025 (GLOBE NEWSWIRE) -- The museum of keys will open its doors on Saturday."
    sections = [
        "About the Museum",
        "The museum has 40,000 keys. To subscribe to its letter, visit keys.example.",
        "Cautionary Note Regarding Forward-Looking Statements",
        "What visitors may do is forward-looking. Actual visitors may differ.",
        "Contact:",
        "Ada Vermeer",
        "850-555-0133",
    ]
    lines = [
        "Home",
        "Museum of Lost Keys Opens",
        release,
        FUND,
        ANCHOR,
        *sections,
        "Tags",
        "Keys",
        "Recommended Reading",
    ]
    assert clean("\n".join(lines)).text.split("\n\n") == [release, FUND, ANCHOR, *sections]


def test_contact_in_one_line_below_the_issuers_is_the_releases() -> None:
    release = "TORONTO, Nov. 3, 2025 /CNW/ - The museum of keys will open its doors on Saturday, the county said."
    contact = "For further information: Ada Vermeer, 902-555-0177, keys@museum.example"
    below = ["-30-", "SOURCE Museum of Lost Keys", contact, "Modal title", "Also from this source", "Museum lost"]
    assert clean("\n\n".join(["Museum of Lost Keys Opens", release, FUND, ANCHOR, *below])).text.split("\n\n") == [
        release,
        FUND,
        ANCHOR,
        contact,
    ]


def test_media_contact_shows_a_release_without_a_wire() -> None:
    contacts = ["Media Contact:", "Ada Vermeer", "850-555-0133"]
    assert body(FERRY, ANCHOR, FUND, *contacts, "Tags: ferries, keys") == [FERRY, ANCHOR, FUND, *contacts]


def test_short_last_sentence_that_an_agency_signs_is_body() -> None:
    assert body(FERRY, ANCHOR, "Passengers are said to have clapped. --IANS", "Share this article")[-1] == (
        "Passengers are said to have clapped. --IANS"
    )


def test_what_a_site_says_of_itself_below_the_source_is_not_the_storys() -> None:
    about = ["About Orla Tennant", "Orla Tennant is a programmer, and the editor of this and of many other pages."]
    assert body(FERRY, ANCHOR, FUND, "Source: IANS", *about) == [FERRY, ANCHOR, FUND]


def test_topics_above_the_notice_are_not_the_storys() -> None:
    notice = (
        "Copyright 2023 Elm Media Inc. All rights reserved. This material may not be published, broadcast, rewritten."
    )
    assert body(FERRY, ANCHOR, FUND, "Tags Senate Washington D.C.", notice) == [FERRY, ANCHOR, FUND]


def test_what_stands_below_the_notice_of_an_article_alone_is_another_storys() -> None:
    head = ["Ferry to run again", "By Orla Tennant", "May 5, 2024"]
    closing = ["(END) Dow Jones Newswires", "05-05-24 0900ET", "Copyright (c) 2024 Dow Jones & Company, Inc."]
    others = ["Latest news about ferries", "Elm ferry drops anchor"]
    assert clean("\n".join([*head, FERRY, ANCHOR, FUND, *closing, *others])).text.split("\n\n") == [FERRY, ANCHOR, FUND]


def test_date_of_first_publication_below_a_story_is_no_table() -> None:
    below = ["Originally Published: January 5, 2024 at 6:00 AM MST", "RevContent Feed", "More in Ferries"]
    assert body(FERRY, ANCHOR, FUND, *below, "Elm ferry drops anchor") == [FERRY, ANCHOR, FUND]


BOXES = [
    *("All that readers say", "Chosen for you"),
    "Bakery at Port Ellis to close its oven after ninety years",
    "Man finds in the river a ring that he had never lost",
    "Village that paints its goats runs out of green for spring",
]


def test_headlines_of_others_above_the_notice_are_not_the_storys() -> None:
    told = [FERRY, ANCHOR, FUND, SWAN]
    assert body(*told, *BOXES, "© 2025 The Elm Post. All rights reserved.") == told


@pytest.mark.parametrize(
    "items",
    [
        pytest.param([f"• {line}" for line in BOXES], id="with marks"),
        pytest.param(["What the county has said that it will do:", *BOXES[2:]], id="introduced"),
        pytest.param(["Open until then", *BOXES[2:]], id="below a subhead"),
    ],
)
def test_list_above_the_notice_is_the_storys(items: list[str]) -> None:
    told = [FERRY, ANCHOR, FUND, SWAN, *items]
    assert body(*told, "© 2025 The Elm Post. All rights reserved.") == told
