"""What stands beside a date on its line, and where a line of dates is the article's."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TITLE, TOP, cleaned, page
from wireclean.engine import explain


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param(
            "KYODO NEWS - Dec 9, 2025 - 10:24 | Japan", (None, None, "KYODO NEWS", "Japan"), id="site, section"
        ),
        pytest.param("PTI | New Delhi | July 9, 2020", ("PTI", "Press Trust of India", None, None), id="agency, place"),
        pytest.param(
            "Port Ellis Post | Railways | July 9, 2020", (None, None, "Port Ellis Post", "Railways"), id="site"
        ),
        pytest.param("Railways | July 9, 2020", (None, None, None, None), id="two pieces"),
        pytest.param("railways | Birds | July 9, 2020", (None, None, None, "Birds"), id="a small letter"),
        pytest.param("Zone: Kestrel | Birds | July 9, 2020", (None, None, None, "Birds"), id="a label"),
        pytest.param("Birds of the Fens | Railways | July 9, 2020", (None, None, None, "Birds of the Fens"), id="four"),
        pytest.param("The Birds of the Fens | Bells | July 9, 2020", (None, None, None, "Bells"), id="five words"),
    ],
)
def test_what_frames_a_date(line: str, found: tuple[str | None, ...]) -> None:
    article = cleaned(TITLE, line, *STORY)
    assert (article.byline, article.source, article.site, article.section) == found
    assert article.date is not None
    assert article.text == page(*STORY)


@pytest.mark.parametrize("mark", [" | ", " • ", " · ", " - ", " — ", ", "])
def test_a_date_set_apart_from_many_words(mark: str) -> None:
    line = mark.join(["The swans and the other birds of the Lower Fens", "Nov. 3, 2025"])
    article = cleaned("Home", *TOP, line, *STORY)
    assert article.date == (None if mark == ", " else "2025-11-03")


def date_and_updated(*blocks: str) -> tuple[str | None, str | None]:
    article = cleaned(*blocks)
    return article.date, article.updated


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param(["Nov. 3, 2025"], ("2025-11-03", None), id="a date"),
        pytest.param(["Updated Nov. 3, 2025"], (None, "2025-11-03"), id="an update"),
        pytest.param(["Updated", "Nov. 3, 2025"], (None, "2025-11-03"), id="a label above"),
        pytest.param(["Published", "Nov. 3, 2025", "Updated", "Nov. 4, 2025"], ("2025-11-03", "2025-11-04"), id="two"),
        pytest.param(["Updated", "Railways", "Nov. 3, 2025"], ("2025-11-03", None), id="a label not right above"),
        pytest.param(["Nov. 3, 2025", "Published Nov. 2, 2025"], ("2025-11-02", None), id="a label is believed"),
        pytest.param(["Updated", "4 min read", "Nov. 3, 2025"], ("2025-11-03", None), id="a read time between"),
        pytest.param(["4 min read"], (None, None), id="a read time"),
        pytest.param(["PTI | July 9, 2020"], ("2020-07-09", None), id="set apart by a bar"),
        pytest.param(["PTI • July 9, 2020"], ("2020-07-09", None), id="by a dot"),
        pytest.param(["PTI - July 9, 2020"], ("2020-07-09", None), id="by a hyphen"),
        pytest.param(["The swan of July 9, 2020"], (None, None), id="a date among words"),
    ],
)
def test_dates_below_the_headline(lines: list[str], found: tuple[str | None, str | None]) -> None:
    assert date_and_updated("Home", TITLE, "By Orla Tennant", *lines, *STORY) == found


def test_a_date_above_the_headline_is_believed_less() -> None:
    assert date_and_updated("Nov. 2, 2025", *TOP, *STORY)[0] == "2025-11-02"
    assert date_and_updated("Nov. 2, 2025", *TOP, "Nov. 3, 2025", *STORY)[0] == "2025-11-03"
    labels = ["Bells", "Birds", "Clocks", "Ferries", "Swans"]
    assert date_and_updated("Nov. 2, 2025", *labels, *TOP, *STORY)[0] is None


def test_dates_behind_the_story() -> None:
    assert date_and_updated(*TOP, *STORY, "Published Nov. 3, 2025") == ("2025-11-03", None)
    assert date_and_updated(*TOP, *STORY, "Updated", "Nov. 3, 2025") == (None, "2025-11-03")
    assert date_and_updated(*TOP, "Nov. 2, 2025", *STORY, "Nov. 3, 2025") == ("2025-11-02", None)
    footer = ["Contact us", "Privacy Policy", *(f"Bells of {name}" for name in "ABCDEFGHIJK")]
    top = ["Skip to main content", "Home", *TOP]
    assert date_and_updated(*top, *STORY, *footer[:8], "Published Nov. 3, 2025") == ("2025-11-03", None)
    assert date_and_updated(*top, *STORY, *footer, "Published Nov. 3, 2025") == (None, None)


def test_a_line_of_dates_inside_the_story() -> None:
    article = cleaned("Home", *TOP, *STORY[:2], "Updated Nov. 4, 2025, 5:04 p.m.", *STORY[2:])
    assert (article.updated, article.text) == ("2025-11-04T17:04", page(*STORY))
    blocks = [*TOP, *STORY[:2], "4:14 p.m.", *STORY[2:]]
    assert cleaned(*blocks).text == page(*blocks[2:])


def test_a_line_of_a_read_time_alone_is_dropped() -> None:
    lines = {line.text: line.outcome for line in explain(page("Home", *TOP, "Nov. 3, 2025", "4 min read", *STORY))}
    assert (lines["Nov. 3, 2025"], lines["4 min read"]) == ("date", "drop")


def test_what_frames_a_date_is_believed_less_than_the_fields_own_lines() -> None:
    article = cleaned("Bells > Railways", TITLE, "By Ida Voss, Associated Press", "PTI | Delhi | July 9, 2020", *STORY)
    assert (article.byline, article.source) == ("Ida Voss, Associated Press", "Associated Press")
    assert article.section == "Railways"


def test_a_label_whose_date_is_lost_goes() -> None:
    lines = {line.text: line for line in explain(page("Home", *TOP, "Updated:", "Published", *STORY))}
    assert [(lines[text].outcome, lines[text].rule) for text in ("Updated:", "Published")] == [("drop", "FLD105")] * 2


def test_a_label_and_its_date_inside_the_story() -> None:
    article = cleaned("Home", *TOP, *STORY[:2], "Updated", "Nov. 4, 2025, 5:04 p.m.", *STORY[2:])
    assert (article.updated, article.text) == ("2025-11-04T17:04", page(*STORY))
    blocks = [*STORY[:2], "Updated", "5:04 p.m.", *STORY[2:]]
    assert cleaned("Home", *TOP, *blocks).text == page(*blocks)


@pytest.mark.parametrize("last", ["Updated", "4:14 p.m."])
def test_a_line_without_a_date_at_the_end_of_a_text_without_chrome(last: str) -> None:
    assert cleaned(*STORY, last).text == page(*STORY, last)


def test_a_date_behind_the_story_is_believed_before_one_above_the_headline() -> None:
    top = [f"{TITLE} - Port Ellis Post", "Skip to main content", "Sports"]
    assert date_and_updated(*top, "Nov. 2, 2025", *TOP, *STORY, "Nov. 3, 2025")[0] == "2025-11-03"


def test_how_far_behind_the_story_dates_are_looked_for() -> None:
    top = ["Skip to main content", "Home", "Share this article", *TOP]
    chrome = ["Share this article", "Cookie Settings", "Privacy Policy"]
    assert date_and_updated(*top, *STORY, *chrome * 3, *chrome[:2], "Published Nov. 3, 2025")[0] == "2025-11-03"
    assert date_and_updated(*top, *STORY, *chrome * 4, "Published Nov. 3, 2025")[0] is None


@pytest.mark.parametrize("line", ["14 hours ago", "1 min", "Vor 3 Stunden"])
def test_times_counted_back_inside_the_story(line: str) -> None:
    """They date the card of another story, whatever subheads the story has."""
    blocks = [*STORY[:2], "Where the swan went", *STORY[2:4], "What it ate", STORY[4]]
    assert cleaned("Home", *TOP, *blocks[:4], line, *blocks[4:]).text == page(*blocks)


def test_a_day_and_its_time_on_two_lines() -> None:
    assert date_and_updated("Home", TITLE, "Monday, 03 Nov 2025", "5:22 PM MYT", *STORY) == (
        "2025-11-03T17:22+08:00",
        None,
    )


def test_a_paper_before_the_date() -> None:
    top = ["Home", TITLE, "By: Orla Tennant", "Port Ellis Post / 05:30 AM November 04, 2025"]
    article = cleaned(*top, *STORY)
    assert (article.source, article.date) == ("Port Ellis Post", "2025-11-04T05:30")


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        pytest.param("PORT ELLIS, Nov 3 (Bernama) -- ", "2025-11-03", id="month and day"),
        pytest.param("PORT ELLIS, 3 Nov (Hina) - ", "2025-11-03", id="day and month"),
        pytest.param("PORT ELLIS, Nov 4 (Bernama) -- ", "2025-03-11", id="another day"),
        pytest.param("", "2025-03-11", id="no dateline"),
    ],
)
def test_a_date_in_figures_that_the_dateline_spells(lead: str, day: str) -> None:
    """Which is the day only that tells: a time with p.m. stands behind American dates, mostly."""
    assert cleaned("Home", *TOP, "03/11/2025 04:12 PM", f"{lead}{STORY[0]}", *STORY[1:]).date == f"{day}T16:12"


def test_a_date_in_figures_above_a_script_of_its_own() -> None:
    """Papers in Arabic put the day first, with or without a zero."""
    story = [
        f"{number} يكتب خباز في البلدة القديمة أسماء زبائنه على الأرغفة منذ خمسين عاما، كما قال." for number in range(4)
    ]
    assert cleaned("أخبار", "خباز يكتب أسماء الزبائن على الأرغفة", "3/11/2025", *story).date == "2025-11-03"


@pytest.mark.parametrize(
    ("behind", "source"),
    [
        pytest.param(" / CBS/AP", "Associated Press", id="a broadcaster and an agency"),
        pytest.param(" / CBS News", "CBS News", id="a broadcaster"),
        pytest.param(" / Port Ellis", None, id="a place"),
    ],
)
def test_agencies_behind_the_time(behind: str, source: str | None) -> None:
    article = cleaned(*CHROME, *TOP, f"November 3, 2025 / 6:12 PM EST{behind}", *STORY)
    assert (article.source, article.date) == (source, "2025-11-03T18:12-05:00")


def test_an_agency_right_before_the_date() -> None:
    article = cleaned(*CHROME, TITLE, "VNA Friday, January 13, 2023 17:04", *STORY)
    assert (article.byline, article.source, article.date) == ("VNA", "VNA", "2023-01-13T17:04")


def test_a_time_without_its_zone_is_believed_with_it() -> None:
    article = cleaned(*CHROME, *TOP, "January 13, 2023 5:04 PM EST", *STORY, "first published: Jan 13, 2023 05:04 pm")
    assert article.date == "2023-01-13T17:04-05:00"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param("Society Jan 13, 2023", ("2023-01-13", "Society"), id="a section"),
        pytest.param("The swan came on Jan 13, 2023", (None, None), id="more than that"),
    ],
)
def test_a_section_with_the_day_behind_it(line: str, found: tuple[str | None, str | None]) -> None:
    article = cleaned(*CHROME, TITLE, line, "By Orla Tennant", *STORY)
    assert (article.date, article.section) == found


def test_an_agency_of_several_words_frames_a_date() -> None:
    article = cleaned(*CHROME, TITLE, "The Canadian Press - Jan 13, 2023 / 5:04 pm | Story: 404123", *STORY)
    assert (article.byline, article.source, article.site) == ("The Canadian Press", "The Canadian Press", None)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        pytest.param("05 : 04 PM - 13/01/2023", ("2023-01-13T17:04", None), id="spaces in the hour"),
        pytest.param(
            "2023-01-13 17:04:02 Xinhua Editor : Li Yan", ("2023-01-13T17:04:02", "Xinhua News Agency"), id="an editor"
        ),
    ],
)
def test_agencies_lines_of_dates(line: str, found: tuple[str, str | None]) -> None:
    article = cleaned(f"{TITLE} | Port Ellis Post", *CHROME, TITLE, line, *STORY)
    assert (article.date, article.source) == found


def test_date_farther_behind_the_story_is_not_believed_before_one_above_the_headline() -> None:
    top = ["Skip to main content", "Home", "Sports", "Nov. 3, 2025", *TOP]
    behind = ["Share this article", "Old clock strikes thirteen", "A man finds a ring in the river", "Nov. 9, 2025"]
    assert date_and_updated(*top, *STORY, *behind)[0] == "2025-11-03"


@pytest.mark.parametrize(
    ("below", "date"),
    [
        pytest.param(["Jan 13, 2023"], "2023-01-13", id="right below the story"),
        pytest.param(["Related stories", "Ferry to run again", "Jan 13, 2023"], None, id="of a headline under a label"),
        pytest.param(
            ["Related stories", "Ferry to run again", "The ferry runs.", "Bell found", "Jan 13, 2023"],
            None,
            id="further",
        ),
        pytest.param(
            ["Most popular", "Ferry to run again", "Published: Jan 13, 2023"], "2023-01-13", id="with its label"
        ),
    ],
)
def test_days_of_other_stories_are_not_this_ones(below: list[str], date: str | None) -> None:
    assert cleaned(*CHROME, *TOP, *STORY, *below).date == date


def test_day_that_a_reader_prints_above_the_page() -> None:
    head = ["Title: Swan delays the morning train | Port Ellis Post", "URL Source: https://portellis.example/swan"]
    told = [*head, "Published Time: 2023-01-13T08:00:00Z", "Markdown Content:"]
    assert cleaned(*told, *CHROME * 3, "# " + TITLE, "By Orla Tennant", *STORY).date == "2023-01-13T08:00:00+00:00"
    dated = cleaned(*told, *CHROME * 3, "# " + TITLE, "By Orla Tennant", "January 12, 2023", *STORY)
    assert dated.date == "2023-01-12"


def test_law_firms_line_gives_the_date_and_what_it_is_filed_under() -> None:
    line = "On Behalf of Voss & Brandt, P.C. | Nov 3, 2025 | Property Damage"
    found = cleaned(*CHROME, "Call Us Now", TITLE, line, *STORY)
    assert (found.title, found.date, found.section, found.authors) == (TITLE, "2025-11-03", "Property Damage", ())
