"""What stands between headline and date and is more than a deck or a date."""

from __future__ import annotations

from tests.rules.pages import cleaned

TITLE = "Swan delays the morning train"
LEAD = "The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line."
STORY = (
    "It had walked from the canal, the driver said, and did not seem to be in any hurry at all.",
    "The railway will mend the fence in May, and the swan will have to be told of it by somebody.",
    "Passengers on the 7.10 have asked for a season ticket to be issued to it, and for a perch.",
    "Nobody has asked the canal's other birds, a spokesman said, but they are thought to be against it.",
)


def test_an_agencys_first_paragraph_above_the_date_is_the_storys() -> None:
    lead = f"Port Ellis (AFP) – {LEAD}"
    article = cleaned(TITLE, lead, "Issued on: 03/11/2025 - 17:04", *STORY)
    assert article.text.split("\n\n") == [lead, *STORY]
    assert (article.dateline, article.source) == ("Port Ellis (AFP)", "Agence France-Presse")


def test_a_lead_that_is_printed_again_is_a_deck() -> None:
    lead = f"Port Ellis (AFP) – {LEAD}"
    article = cleaned(TITLE, lead, "Issued on: 03/11/2025 - 17:04", lead, *STORY)
    assert article.text.split("\n\n") == [lead, *STORY]


def test_a_long_line_with_a_date_behind_a_dash_is_no_date() -> None:
    caption = "The swan on the line behind the old signal box at Port Ellis - photographed on November 3, 2025"
    article = cleaned(TITLE, caption, "Published: November 4, 2025", LEAD, *STORY)
    assert article.date == "2025-11-04"
