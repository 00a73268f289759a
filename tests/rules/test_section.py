"""Where a page says in which section a story stands, and what looks like it."""

from __future__ import annotations

import pytest

from tests.rules.pages import CHROME, STORY, TITLE, TOP, cleaned, page
from wireclean.article import FIELDS
from wireclean.engine import explain


def sections(*above: str, below: tuple[str, ...] = ()) -> tuple[str | None, str | None]:
    """Section and site of a page with those lines above its headline."""
    article = cleaned(*above, *TOP, *below, *STORY)
    return article.section, article.site


@pytest.mark.parametrize(
    ("line", "section"),
    [
        pytest.param("Published in Railways", "Railways", id="published"),
        pytest.param("Posted in: Railways, Birds", "Railways", id="the first of two"),
        pytest.param("published in Birds of the Lower Fens", "Birds of the Lower Fens", id="small"),
        pytest.param("Published in one place or another on Tuesday or the day after it", None, id="a long line"),
    ],
)
def test_filed(line: str, section: str | None) -> None:
    assert sections("Home", line)[0] == section


@pytest.mark.parametrize(
    "line",
    [
        "This entry was posted in Birds, Lines and tagged swan, train. Bookmark the permalink.",
        "Posted in Birds. Tagged swan, train. Bookmark the permalink.",
        "This entry is filed under Birds. Bookmark the permalink.",
    ],
)
def test_filed_below_a_post(line: str) -> None:
    article = cleaned(*CHROME, *TOP, *STORY, line, "Leave a comment")
    assert (article.section, article.text) == ("Birds", page(*STORY))


def test_day_of_a_post_is_none_of_its_paragraphs() -> None:
    line = "This entry was posted in Birds and tagged swan on May 3, 2025 by Ida Voss."
    article = cleaned(*CHROME, *TOP, *STORY, line, "Leave a comment")
    assert (article.date, article.text) == ("2025-05-03", page(*STORY))


@pytest.mark.parametrize("marks", [" > ", " › ", " » ", " → ", " / ", " :: ", ">"])
def test_crumbs_on_one_line(marks: str) -> None:
    assert sections(marks.join(["Home", "News", "Railways"])) == ("Railways", None)


@pytest.mark.parametrize(
    ("crumbs", "found"),
    [
        pytest.param("Home\nKestrel\nPhotos\nVideo", (None, None), id="a short menu of pictures"),
        pytest.param("Home\nNational\nSports\nGallery", (None, None), id="a short menu"),
        pytest.param("Home > Kestrel", ("Kestrel", None), id="one behind the home page"),
        pytest.param("Startseite › Bahn", ("Bahn", None), id="German"),
        pytest.param("Kestrel > Railways", ("Railways", None), id="no home page"),
        pytest.param("portellis.example > Railways", ("Railways", "portellis.example"), id="a domain first"),
        pytest.param("PortEllisPost > Railways", ("Railways", "PortEllisPost"), id="a name with capitals inside"),
        pytest.param("Home > portellis.example > Railways", ("Railways", None), id="a domain behind the home page"),
        pytest.param(f"Home > Railways > {TITLE}", ("Railways", None), id="the headline last"),
        pytest.param("Home > Railways > Swan delays the morn", ("Railways", None), id="a cut headline last"),
        pytest.param("Home > Railways >", ("Railways", None), id="a mark last"),
        pytest.param("Railways >", (None, None), id="one crumb"),
        pytest.param("Railways ›", (None, None), id="with another mark"),
        pytest.param("Railways »", (None, None), id="with a third"),
        pytest.param("Home >", (None, None), id="the home page alone"),
        pytest.param("Railways > Home", (None, None), id="the home page last"),
        pytest.param("/ Railways / Birds", ("Birds", None), id="a mark first"),
        pytest.param("Home > One, two, three, four, five, six, seven", (None, None), id="seven words"),
        pytest.param("Home > The birds of the Lower Fens", ("The birds of the Lower Fens", None), id="six words"),
        pytest.param("https://portellis.example > Railways", (None, None), id="an address"),
    ],
)
def test_crumbs(crumbs: str, found: tuple[str | None, str | None]) -> None:
    assert sections("Skip to main content", crumbs) == found


def test_a_row_of_crumbs_is_the_field_that_it_gives() -> None:
    def outcome(row: str) -> str:
        return explain(page("Skip to main content", row, *TOP, *STORY))[2].outcome

    assert [outcome(row) for row in ("Home > Railways", "Home >", "portellis.example >")] == [
        "section",
        "drop",
        "site",
    ]


def test_the_first_crumb_is_the_site_where_the_page_begins_with_it() -> None:
    assert sections("Kestrel - Serving the bay", "Kestrel > Railways") == ("Railways", "Kestrel")
    assert sections("Bay - Serving the bay", "Bay > Railways") == ("Railways", None)  # too short to tell


@pytest.mark.parametrize(
    ("crumbs", "section"),
    [
        pytest.param("Home  National  ", "National", id="one crumb"),
        pytest.param("Home  News  National  ", "News National", id="two"),
        pytest.param("Home  ", None, id="none"),
        pytest.param("Home  by the sea: ", None, id="words of a title"),
    ],
)
def test_crumbs_with_blanks_alone_between(crumbs: str, section: str | None) -> None:
    assert cleaned("Skip to content", "Menu", f"{crumbs}{TITLE}", TITLE, "By Orla Tennant", *STORY).section == section


def test_a_label_right_below_crumbs_that_end_in_a_mark_is_the_last() -> None:
    for mark in (">", "›", "»"):
        assert sections(f"Home {mark}", "Railways", "Nov. 3, 2025")[0] == "Railways"
    assert sections("Home > News >", "Railways")[0] == "Railways"
    assert sections("Home > News >", "Reuters")[0] == "News"


def test_crumbs_near_the_headline_are_believed_before_others() -> None:
    labels = ["Birds", "Bells", "Clocks", "Ferries"]
    assert sections("Kestrel > Railways", *labels, "Published in Swans")[0] == "Swans"
    assert sections("Home > Birds", "Kestrel > Railways")[0] == "Birds"
    assert sections("Kestrel > Railways", "Kestrel > Birds")[0] == "Railways"
    assert sections("Kestrel > Birds", *labels, "Kestrel > Railways")[0] == "Railways"


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        pytest.param(["Home", "/", "News", "/", "Railways"], ("Railways", None), id="slashes"),
        pytest.param(["Home", "›", "Railways"], ("Railways", None), id="a mark"),
        pytest.param(["Home", ">", "Railways"], ("Railways", None), id="another"),
        pytest.param(["Home", "»", "Railways"], ("Railways", None), id="a third"),
        pytest.param(["Menu", "Home", "/", "Railways", "Nov. 3, 2025"], ("Railways", None), id="lines around them"),
        pytest.param(["Home", "/", "Railways", "/", "PA"], ("Railways", None), id="an agency last"),
        pytest.param(["Home", "/", "portellis.example"], (None, "portellis.example"), id="a site last"),
        pytest.param(["Home", "/"], (None, None), id="nothing behind the mark"),
    ],
)
def test_crumbs_one_to_a_line(lines: list[str], found: tuple[str | None, str | None]) -> None:
    assert sections("\n".join(lines)) == found
    shown = explain(page("\n".join(lines), *TOP, *STORY))
    assert [line.text for line in shown if line.outcome in ("section", "site")] == [name for name in found if name]


@pytest.mark.parametrize(
    ("lines", "section"),
    [
        pytest.param("Home\nNews\nRailways", "Railways", id="crumbs"),
        pytest.param("Home\nNews\nFog and Rails\nBirds of the Fens\nSwans", "Swans", id="as far as they go"),
        pytest.param("Home\nA bird was seen.\nRailways", None, id="a sentence between"),
        pytest.param("Home\nOne of the seven birds of the Fens", None, id="a long line"),
        pytest.param("Home\n\nNews\n\nRailways", "Railways", id="a kicker"),
    ],
)
def test_home_and_what_stands_below_it(lines: str, section: str | None) -> None:
    assert sections(lines)[0] == section


@pytest.mark.parametrize(
    ("kicker", "section"),
    [
        pytest.param("Railways", "Railways", id="a label"),
        pytest.param("/ Railways |", "Railways", id="with marks"),
        pytest.param("Birds of the Lower Fens today", "Birds of the Lower Fens today", id="six words"),
        pytest.param("The many birds of the Lower Fens", None, id="seven words"),
        pytest.param("It rains.", None, id="a sentence"),
        pytest.param("Home", None, id="the home page"),
        pytest.param("Log in", None, id="a button"),
        pytest.param("Apply now", None, id="a call"),
        pytest.param("0 results", None, id="of a search"),
        pytest.param("$ 0.00 0 Cart", None, id="of a shop"),
        pytest.param("Español", None, id="a language"),
        pytest.param("Back to railways", None, id="a link"),
        pytest.param("Port Ellis, TX", None, id="a place in its state"),
        pytest.param("Arts, Culture", "Arts, Culture", id="two topics"),
        pytest.param("Today's Paper", None, id="a printed page"),
        pytest.param("hamburger-menu-icon", None, id="an icon"),
        pytest.param("App Icon", None, id="the same in words"),
        pytest.param("Logo", None, id="a picture"),
        pytest.param("Silicon", "Silicon", id="a word that ends as an icon does"),
        pytest.param("* * *", None, id="no letters"),
        pytest.param("Reuters", None, id="an agency"),
        pytest.param("AP News", None, id="an agency's site"),
        pytest.param("The Associated Press", None, id="an agency in full"),
        pytest.param("Sports", "Sports", id="a known entry of menus"),
        pytest.param("Share this article", None, id="a button that is known"),
        pytest.param("Nov. 3, 2025", None, id="a date"),
    ],
)
def test_kicker(kicker: str, section: str | None) -> None:
    assert sections("Skip to main content", kicker)[0] == section


def test_kicker_behind_a_date_stands_apart() -> None:
    assert sections("Railways", "Nov. 3, 2025")[0] == "Railways"
    assert sections("Menu\nBirds\nRailways\nNov. 3, 2025")[0] is None
    assert sections("Railways", "Share this article")[0] is None


def test_kicker_at_the_foot_of_a_stack_of_lines_is_a_menus_entry() -> None:
    assert sections("Birds\nRailways")[0] == "Railways"
    assert sections("Bells\nBirds\nRailways")[0] is None
    assert sections("Railways\nBells\nBirds", "Clocks\nFerries\nRailways")[0] == "Railways"
    assert sections("CNN - World\nBells\nBirds", "Clocks\nFerries\nCNN - World")[0] == "CNN - World"
    assert sections("Reuters\nBells\nBirds", "Clocks\nFerries\nReuters")[0] is None


def test_buttons_behind_home_are_no_crumbs() -> None:
    assert sections("Home", "Sports", "Share this article", "Sign up for our newsletter")[0] is None


LABELS = ["Birds", "Bells", "Clocks", "Ferries", "Trains", "Fog"]
DATE = "Nov. 3, 2025"


def test_what_a_line_says_is_believed_before_crumbs() -> None:
    assert sections("Home > Railways", "Published in Swans")[0] == "Swans"
    assert sections("Published in Swans", "Home > Railways")[0] == "Swans"


@pytest.mark.parametrize(
    ("crumbs", "found"),
    [
        pytest.param("Railways > Birds > Home", (None, None), id="the home page last"),
        pytest.param("Railways > Home > Swans", ("Swans", None), id="the home page between"),
        pytest.param("A.B > Railways", ("Railways", "A.B"), id="a short domain"),
        pytest.param(".Birds > Railways", ("Railways", None), id="a dot in front"),
        pytest.param("Birds. > Railways", ("Railways", None), id="a dot behind"),
    ],
)
def test_which_crumb_is_what(crumbs: str, found: tuple[str | None, str | None]) -> None:
    assert sections("Skip to main content", crumbs) == found
    assert sections("Skip to main content", "https://portellis.example > Railways", crumbs) == found


def test_the_home_page_is_no_site() -> None:
    assert sections("Home", "Home > Railways") == ("Railways", None)
    assert sections("Homepage", "Homepage > Railways") == ("Railways", None)


def test_how_far_crumbs_are_from_the_headline() -> None:
    kicker = "Swans"
    assert sections("Kestrel > Railways", *LABELS[:2], kicker)[0] == "Railways"
    assert sections("Kestrel > Railways", *LABELS[:3], kicker)[0] == kicker
    assert sections("Home > Railways", *LABELS[:3], kicker)[0] == "Railways"


def test_a_masthead_stands_among_the_first_two_lines() -> None:
    motto, crumbs = "Tide - Serving the bay", "Tide > Railways"
    assert sections("Home", motto, crumbs) == ("Railways", "Tide")
    assert sections("Home", "Sports", motto, crumbs) == ("Railways", None)


def test_the_first_of_two_sites_is_believed() -> None:
    assert sections("portellis.example > Railways", "bay.example > Birds")[1] == "portellis.example"
    assert sections("Home\n/\nportellis.example", "bay.example > Birds")[1] == "portellis.example"
    assert sections("Port Ellis Post", "Share this article", "bay.example > Birds")[1] == "bay.example"


def test_crumbs_are_believed_before_a_kicker() -> None:
    for above in ("Home\n/\nRailways", "Home > Railways"):
        assert sections(above, TITLE, "Share this article", "Birds")[0] == "Railways"
    assert sections("Birds", TITLE, "Share this article", "Home\n/\nRailways")[0] == "Railways"


def test_lines_around_crumbs_are_none_of_them() -> None:
    lines = ["Menu", "Home", "/", "Railways", "Clocks"]
    shown = explain(page("\n".join(lines), DATE, *TOP, *STORY))
    outcomes = {line.text: line.rule for line in shown if line.text in lines}
    assert [outcomes[text] for text in ("Home", "/", "Railways")] == ["FLD112"] * 3
    assert (outcomes["Menu"], outcomes["Clocks"]) != ("FLD112", "FLD112")
    assert outcomes["Menu"] != "FLD112"


@pytest.mark.parametrize(
    ("lines", "section"),
    [
        pytest.param("Home\nAir\nBirds\nClocks\nDogs", "Dogs", id="five lines"),
        pytest.param("Home\nAir\nBirds\nClocks\nDogs\nEels", None, id="six lines, a menu"),
        pytest.param("Home\nRailways", "Railways", id="two lines"),
        pytest.param("Home\nBirds of the Lower Fens today", "Birds of the Lower Fens today", id="six words"),
        pytest.param("Home\nThe old birds of the Lower Fens", None, id="seven words"),
    ],
)
def test_how_much_stands_below_home(lines: str, section: str | None) -> None:
    assert sections("Skip to main content", "Share this article", lines)[0] == section


@pytest.mark.parametrize(
    ("between", "found"),
    [
        pytest.param([], True, id="nothing"),
        pytest.param([DATE], True, id="a date"),
        pytest.param([DATE] * 3, True, id="three dates"),
        pytest.param([DATE] * 4, False, id="four dates"),
        pytest.param(["By Hal Brandt"], True, id="a byline"),
        pytest.param([TITLE, DATE], True, id="another printing of the headline"),
        pytest.param(["(AP Photo/Ida Voss)"], False, id="a photo's credit"),
    ],
)
def test_what_stands_between_a_kicker_and_the_headline(between: list[str], found: bool) -> None:
    top = [f"{TITLE} - Port Ellis Post", "Skip to main content", "Sports", "Share this article"]
    article = cleaned(*top, "Railways", *between, TITLE, *STORY)
    assert article.section == ("Railways" if found else None)


def test_a_kicker_right_above_a_date_ends_a_stack_of_lines() -> None:
    assert sections(f"Railways\n{DATE}")[0] == "Railways"
    assert sections(f"Birds\nRailways\n{DATE}")[0] is None
    assert sections("Railways\nBirds", f"Clocks\nRailways\n{DATE}")[0] == "Railways"


def test_a_row_of_the_address_and_a_row_of_crumbs() -> None:
    assert sections("https://portellis.example > Railways", "Home > Birds")[0] == "Birds"
    assert sections("Swan delays the morning train >", "Home > Birds")[0] == "Birds"
    assert sections("One, two, three, four, five, six, seven > Fog", "Home > Birds")[0] == "Birds"


def test_a_section_before_the_headline_with_a_bar_between() -> None:
    article = cleaned(*CHROME, f"Business|{TITLE}", "Share full article", *TOP, *STORY)
    assert article.section == "Business"


def test_a_label_above_a_running_story_is_passed_over() -> None:
    assert cleaned("Home\nSports", "Railways", "Live", *TOP, *STORY).section == "Railways"


def test_a_logo_and_followers_are_no_section() -> None:
    assert cleaned(*CHROME, "KRDT logo", *TOP, *STORY).section is None
    assert cleaned("\n".join([*CHROME, "17.4K Followers", *TOP]), *STORY).section is None


def test_crumbs_as_a_numbered_list() -> None:
    assert cleaned("1. Home\n2. News\n3. Railways", TITLE, "By Ida Voss", "Nov. 3, 2025", *STORY).section == "Railways"


@pytest.mark.parametrize(
    ("above", "byline"),
    [
        pytest.param(["Lamp Room", "Subscribe", "Lamp Room"], "By Ida Voss", id="the site's name for the second time"),
        pytest.param(["Home", "Tags: swans | trains"], "By Ida Voss", id="tags"),
        pytest.param(["Home\nNews\nWeather\nSports"], "By Ida Voss", id="a menu's last entry"),
        pytest.param(["Bahrain News Agency"], "By Ida Voss", id="the site's name on top"),
        pytest.param(["elmstar.com"], "By Ida Voss", id="the site's address"),
        pytest.param(["Home", "Daily Photo Galleries"], "By Ida Voss", id="galleries"),
        pytest.param(["Home", "Sports", "The Elm Star"], "Story by Ida Voss, The Elm Star", id="the writer's paper"),
    ],
)
def test_label_that_is_no_section(above: list[str], byline: str) -> None:
    assert cleaned(*above, TITLE, byline, "Nov. 3, 2025", *STORY).section is None


def test_double_slash_parts_crumbs_and_a_counter_has_none() -> None:
    assert sections("Home", "Sports", "News // Railways")[0] == "Railways"
    assert sections("Home", "News // Railways", "", below=("1 / 3", "Back to Gallery"))[0] == "Railways"


def test_what_a_feed_files_a_story_under_is_no_trail_of_crumbs() -> None:
    assert sections("/Railways/Birds/Port-Ellis/")[0] is None


def test_a_short_menu_above_the_date_is_no_list_of_crumbs() -> None:
    menu = "\n".join(["Home", "News", "Sports", "Railways"])
    assert cleaned("Port Ellis Post", menu, "Nov. 3, 2025 16:12", TITLE, *STORY).section is None


@pytest.mark.parametrize("crumb", ["Content is loading...", "Kestrel.example", "KestrelPost", "..."])
def test_a_crumb_gives_the_field_that_its_line_is(crumb: str) -> None:
    lines = explain(page("/", "›", crumb, "/", *TOP, *STORY))
    article = cleaned("/", "›", crumb, "/", *TOP, *STORY)
    fields = [line.outcome for line in lines if line.text == crumb and line.outcome in FIELDS]
    assert [getattr(article, field) for field in fields] == [crumb] * len(fields)
