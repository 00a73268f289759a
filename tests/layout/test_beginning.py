"""Where a story begins: the lines above its first prose that are its own, and those that are not."""

from __future__ import annotations

import pytest

from tests.ferry import ALONE, ANCHOR, DRIVER, FERRY, FOOT, FUND, HEAD, SWAN, TITLE, body
from wireclean import clean


def test_short_lines_below_the_byline_of_a_bare_text_are_not_its_story() -> None:
    lines = ["Ferry to run again", "By Orla Tennant", "Chief Ferry Editor, Port Ellis Post", FERRY, ANCHOR, FUND]
    assert clean("\n\n".join(lines)).text.split("\n\n")[0] == FERRY


def test_name_below_the_headline_of_an_article_alone_is_the_byline() -> None:
    article = clean("\n\n".join([TITLE, "Orla Tennant", *ALONE]))
    assert (article.title, article.authors, article.text.split("\n\n")) == (TITLE, ("Orla Tennant",), ALONE)


def test_short_sentences_at_both_ends_are_body() -> None:
    """Many a story begins and ends with a few words; below a byline and above a label they stand in nothing else."""
    first, last = "When Hal Brandt sells fish, nobody breathes.", ["He pays in coins.", "So does the swan."]
    lines = [*HEAD[:-1], first, FERRY, ANCHOR, FUND, *last, "Most Popular", *FOOT]
    assert clean("\n".join(lines)).text.split("\n\n") == [first, FERRY, ANCHOR, FUND, *last]


def test_time_above_the_last_entry_of_a_running_story_is_body() -> None:
    lines = ["18.04 BST", "Summary", FERRY, ANCHOR, "16.40 BST", FUND, SWAN, DRIVER]
    assert body(*lines) == lines


@pytest.mark.parametrize("above", [["Jo", "Regional Hub", "Email"], ["Print", "Ida Voss", "Gift Icon", "Reader"]])
def test_story_begins_below_buttons_and_names(above: list[str]) -> None:
    """Near the date a story may begin at a line that is none of it, rather than at its prose further on."""
    head = ["Home", "Sports", "Obituaries", "Ferry to run again", "By Orla Tennant", "May 5, 2024"]
    share = ["Share this article", "Facebook", "X", "Email", "Print", "Copy link"]
    lines = [*head, *share, *above, FERRY, ANCHOR, FUND, *FOOT]
    assert clean("\n".join(lines)).text.split("\n\n") == [FERRY, ANCHOR, FUND]


@pytest.mark.parametrize("line", ["Senior Technical Writer", "47", "• The islands", "On paper"])
def test_line_above_the_story_that_is_no_subhead(line: str) -> None:
    head = ["On paper", "Home", "Sports", "Obituaries", "Ferry to run again", "By Orla Tennant", "May 5, 2024"]
    assert clean("\n".join([*head, line, FERRY, ANCHOR, FUND, *FOOT])).text.split("\n\n") == [FERRY, ANCHOR, FUND]


def test_subhead_above_the_first_prose_is_body() -> None:
    head = ["Home", "Sports", "Obituaries", "Ferry to run again", "By Orla Tennant", "May 5, 2024"]
    lines = ["Where the ferry was", FERRY, ANCHOR, FUND]
    assert clean("\n".join([*head, *lines, *FOOT])).text.split("\n\n") == lines


def test_label_with_a_colon_behind_share_buttons_is_the_storys() -> None:
    """The buttons are passed over, so that the label stands right below what stands above them."""
    head = [
        "Home",
        "Sports",
        "Ferry to run again",
        "By Orla Tennant",
        "portellis.example/news/105",
        "Copy link",
        "Link copied",
    ]
    assert clean("\n".join([*head, "In short:", FERRY, ANCHOR, FUND])).text.startswith(f"In short:\n\n{FERRY}")


@pytest.mark.parametrize("label", ["Top Stories", "Latest News"])
def test_headline_of_another_story_below_its_label_is_no_subhead(label: str) -> None:
    head = ["Home", "Sports", "Obituaries", "Ferry to run again", "By Orla Tennant", "May 5, 2024"]
    lines = [*head, label, "Bakery to close after ninety years", FERRY, ANCHOR, FUND, "Contact us", "Subscribe"]
    assert clean("\n".join(lines)).text.split("\n\n") == [FERRY, ANCHOR, FUND]


def test_lines_that_head_each_part_of_a_round_up_are_body() -> None:
    parts = ["Elm Post. January 11, 2023.", "Editorial: The ferry", FERRY, FUND, "___"]
    parts += ["Vik Bee. January 12, 2023.", "Editorial: The anchor", ANCHOR, DRIVER]
    head = ["Home", "Sports", "Obituaries", "Ferry to run again", "By The Associated Press", "Jan 13, 2023"]
    assert clean("\n".join([*head, *parts, "Contact us", "Subscribe"])).text.split("\n\n") == parts


def test_labels_over_what_teams_did_are_body() -> None:
    lists = ["BASEBALL", "Prairie League"]
    lists += ["ELM HILL OWLS — Agreed to terms with RHP Jonas Fitch on a one-year contract with a drum."]
    lists += [
        "HOCKEY",
        "Lakehead League",
        "OTTER BAY PILOTS — Recalled G Sami Rautio from Vik, where he had been asleep.",
    ]
    head = ["Home", "Sports", "Obituaries", "Friday's Sports Transactions", "By The Associated Press", "Jan 13, 2023"]
    article = clean("\n".join([*head, *lists, "Contact us", "Subscribe"]))
    assert (article.text.split("\n\n"), article.dateline) == (lists, None)


def test_name_of_who_issued_a_release_is_no_first_sentence() -> None:
    release = "VIK, BC / ACCESS Newswire / May 5, 2025 / Elm Signals Ltd. today put a bell on each of its ferries."
    head = ["Newsroom", "Login", "Elm Signals Puts Bells on Ferries", "May 5, 2025 6:30 AM"]
    assert clean("\n\n".join([*head, "Elm Signals Ltd.", release, FUND])).text.split("\n\n") == [release, FUND]
