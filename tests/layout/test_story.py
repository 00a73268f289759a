"""Where the story stands: what speaks for and against a block."""

from __future__ import annotations

from tests.ferry import ANCHOR, BIRD, DRIVER, FERRY, FOOT, FUND, JOB, OTHERS, SWAN, body
from wireclean import clean


def test_label_with_headlines_below_it_is_no_subhead() -> None:
    """A list of other stories ends the story, also where a summary of one of them stands behind the headlines."""
    others = ["Most Popular", "Bakery to close after ninety years", "Man finds ring in river", SWAN, DRIVER, BIRD]
    assert body(FERRY, ANCHOR, FUND, *others) == [FERRY, ANCHOR, FUND]


def test_second_printing_of_the_paragraphs_is_no_body() -> None:
    """A reading mode or a printer's version repeats the whole story below it."""
    assert body(FERRY, ANCHOR, FUND, "Reading mode", FERRY, ANCHOR, FUND) == [FERRY, ANCHOR, FUND]


def test_line_that_introduces_a_list_is_body_with_what_follows() -> None:
    """A line of some words that ends in a colon speaks for the story as a sentence does."""
    stops = ["Stops on its way to the islands and back to the town:", "Vik", SWAN]
    assert body(FERRY, ANCHOR, *stops) == [FERRY, ANCHOR, *stops]


def test_label_that_returns_behind_prose_is_the_storys_own() -> None:
    """The subheads of each entry of a guide return below each other; a site's labels return without prose between."""
    pair = ["Best for", "In short"]
    entries = [*pair, f"{FERRY} {ANCHOR}", *pair, f"{FUND} {SWAN}", *pair, f"{SWAN} {FERRY}"]
    assert body(DRIVER, BIRD, *entries) == [DRIVER, BIRD, *entries]


def test_time_of_day_below_a_paragraph_heads_an_entry() -> None:
    """The paragraphs above it are the story's, on a page with chrome, too."""
    head = ["Home", "Sports", "Obituaries", "Share this article", "Ferry to run again", "By Orla Tennant"]
    story = ["The old clock struck thirteen on the day that it came back.", FUND, "4:14 p.m.", FERRY, SWAN, ANCHOR]
    assert clean("\n".join([*head, *story, *FOOT])).text.split("\n\n") == story


def test_time_of_day_below_a_caption_or_a_name_is_the_articles_own() -> None:
    """Sites print it below the picture, or below the reporter's name and his job."""
    head = ["Home", "Sports", "Obituaries", "Share this article", "Ferry to run again"]
    captioned = ["By Orla Tennant", "Photo: Ida Voss", f"{FERRY[:-1]}, as here.", "9:51"]
    for above in (captioned, [SWAN, "Von", "Orla Tennant", "9.51 Uhr"]):
        text = clean("\n".join([*head, *above, DRIVER, BIRD, FERRY, ANCHOR, FUND, *FOOT])).text
        assert text.split("\n\n")[0] == DRIVER


def test_cells_of_figures_do_not_end_the_story() -> None:
    """A table with each cell on its own line, in which some figures return; the story goes on below it."""
    table = ["Rope", "500", "Divers", "500", "Anchor", "1,500", "Buoys", "1,500"]
    assert body(FERRY, ANCHOR, *table, FUND, SWAN) == [FERRY, ANCHOR, *table, FUND, SWAN]


def test_known_label_among_the_storys_own_lines_is_no_chrome() -> None:
    """Menus print the same words, with more of their kind beside them."""
    table = ["Rope for the ferry", "Tea for the crew", "Transport", "Lamps", "Stationery", "Entertainment", "Buoys"]
    table += ["A new anchor", "Travel", "A flag", "Nine life jackets", "Opinion", "A bell"]
    story = [FUND, SWAN, DRIVER, BIRD]
    assert body(FERRY, ANCHOR, *table, *story) == [FERRY, ANCHOR, *table, *story]
    menu = ["Transport", "Entertainment", "Travel", "Opinion"]
    assert body(FERRY, ANCHOR, "A bell", "A flag", *menu, *story[:2]) == [FERRY, ANCHOR]


def test_story_goes_on_below_other_stories_with_a_surname_that_it_has_named() -> None:
    """Reporters call people by the surname the second time; other stories are about others."""
    rest = ["Vermeer will be back at the wheel on Monday, and the bell will ring twice.", FUND]
    assert body(FERRY, JOB, *OTHERS, *rest) == [FERRY, JOB, *rest]
    assert body(FERRY, JOB, *OTHERS, "Tom Vermeer has closed his bakery in Vik, which his mother had opened.") == [
        FERRY,
        JOB,
    ]


def test_story_goes_on_below_other_stories_with_paragraphs_about_its_headline() -> None:
    """Summaries of other stories have a headline of their own above each; paragraphs stand together."""
    rest = [
        "The ferry has a new bell, which was cast in Vik and weighs as much as a calf.",
        f"{FUND} It will run again.",
    ]
    assert body(FERRY, ANCHOR, *OTHERS, *rest) == [FERRY, ANCHOR, *rest]
    apart = [rest[0], "Man finds ring in river", rest[1]]
    assert body(FERRY, ANCHOR, *OTHERS, *apart) == [FERRY, ANCHOR]


def test_readers_comments_are_about_the_same_and_no_story() -> None:
    comments = ["Comments", "Vermeer will be back at the wheel on Monday, and the bell will ring twice.", FUND]
    assert body(FERRY, JOB, ANCHOR, *comments) == [FERRY, JOB, ANCHOR]


def test_date_of_another_story_below_the_paragraphs_begins_none() -> None:
    """A card with its hour between the paragraphs does not make the story begin there."""
    story = [f"{FERRY} {FUND}", f"{ANCHOR} {SWAN}", f"{DRIVER} {FERRY}"]
    cards = ["Weather", "1 hour ago", "Storms return Friday", "crash", "3 hours ago"]
    assert [line for line in body(*story, *cards, BIRD, f"{JOB} {SWAN}") if line in story] == story


def test_byline_of_another_story_below_the_first_paragraph_is_not_the_storys() -> None:
    """Papers set one between the first two paragraphs: its headline, and who wrote it when."""
    long = f"{FERRY} {ANCHOR}"
    other = ["Bakery of Vik to close after ninety years", "By Hal Brandt Nov. 2, 2025"]
    assert body(long, *other, BIRD, DRIVER)[0] == long
    assert body(FERRY, *other, BIRD, DRIVER)[0] == BIRD
    deck_and_date = [long, "Swans have been told of the bell", "Nov. 2, 2025, 5:16 p.m."]
    above = ["Home", "Sports", "Ferry to run again"]
    assert clean("\n".join([*above, *deck_and_date, BIRD, DRIVER, *FOOT])).text.startswith(BIRD)


def test_date_in_a_line_without_spaces() -> None:
    lines = ["首页", "敦煌图书馆向骆驼客开放夜间阅览", "2025-11-03 21:16:08　来源：新华社"]
    article = clean("\n".join([*lines, f"新华社兰州11月3日电 {FERRY}", FUND]))
    assert article.date == "2025-11-03T21:16:08"


def test_lines_of_a_program_do_not_end_the_story() -> None:
    """They return often, and are no labels: the paragraphs below them go on with the story."""
    test = "if (the train is at the stop and a swan is on the line and nobody is in any hurry at all) {"
    code = [line for n in range(4) for line in (test, f"wait({n});", "}", "else {", "go();", "}")]
    assert body(FERRY, ANCHOR, *code, BIRD)[-1] == BIRD


def test_a_list_with_long_items_does_not_end_the_story() -> None:
    """An item that says what and how may be as long as a paragraph; short ones beside it are no labels of a menu."""
    week = ["Monday: rest", "Tuesday: row to the buoy and back"]
    week += [f"{when}: {FERRY[:-1]}. {ANCHOR[:-1]}" for when in ("Friday", "Saturday", "Sunday")]
    plan = [line for number in range(3) for line in (f"Week {number + 1}", *(f"{line} ({number})" for line in week))]
    assert body(FERRY, ANCHOR, *plan, FUND, SWAN) == [FERRY, ANCHOR, *plan, FUND, SWAN]


def test_numbered_entries_are_the_storys_own() -> None:
    """Addresses and hours stand between their headings and their paragraphs; headlines in a list have none."""
    data = ["Chapel Lane", "Open daily", "Lamps and tea", "(555) 010-7741"]
    entries = [line for n, told in enumerate((SWAN, FUND, BIRD)) for line in (f"{n + 1}. Pier {n}", *data[n:], told)]
    assert body(FERRY, ANCHOR, *entries) == [FERRY, ANCHOR, *entries]
    popular = ["1. Bakery to close after ninety years", "2. Man finds ring in river", "3. Old clock strikes thirteen"]
    assert body(FERRY, ANCHOR, FUND, *popular) == [FERRY, ANCHOR, FUND]


def test_sentences_of_a_sites_boxes_say_nothing_of_how_its_paragraphs_stand() -> None:
    """Blank lines part these all the same, so that the rows of a table adjoin one another."""
    table = "Vik 003 012 0 — 6 9 1\nElm 100 040 0 — 5 7 2"
    terms = (
        "I understand and agree that registration on or use of this site constitutes agreement to its user agreement."
    )
    box = "\n".join(
        [
            "Sports alerts, straight to your inbox",
            "Want more sports? Get our local sports coverage delivered directly to your inbox.",
            f"* {terms}",
        ]
    )
    lines = [
        "Home\nSports\nObituaries",
        "Ferry to run again",
        "By Orla Tennant",
        FERRY,
        table,
        ANCHOR,
        "0 Comments",
        box,
    ]
    assert clean("\n\n".join(lines)).text.split("\n\n") == [FERRY, table, ANCHOR]


def test_kept_article_in_the_words_of_a_notice_is_its_own_story() -> None:
    """A file with front matter is what a writer keeps: where most of it would go, nothing goes by its place."""
    sign = "This site uses cookies. So the sign says above the door of a bakery in Port Ellis."
    agree = "By continuing to browse, customers are told, they agree to take one of them home."
    told = [
        "“We have never had anyone decline it, not even on a Sunday,” said Ida Voss, who bakes.",
        "- Accept all, if you can carry them",
        "The county has had no complaints.",
    ]
    body = "\n\n".join([sign, "## What it means", agree, *told])
    kept = clean(f"---\ntitle: The cookies of Port Ellis\n---\n\n{body}\n").text
    assert [line for line in told if line not in kept] == []
