"""Which line is the headline, where a page prints several that could be."""

from __future__ import annotations

import pytest

from tests.ferry import ALONE, ANCHOR, BIRD, DRIVER, FERRY, FOOT, FUND, SWAN, TITLE
from wireclean import phrases
from wireclean.engine import clean
from wireclean.layout.headline.topical import on_topic
from wireclean.page import Page

HOPE = "Nobody here has given up hope"


def title(*head: str) -> str | None:
    return clean("\n".join([*head, FERRY, ANCHOR, FUND, SWAN, *FOOT])).title


@pytest.mark.parametrize(
    "crumbs",
    [
        pytest.param([f"Home News Islands {HOPE}"], id="on a line"),
        pytest.param([f"Home / News / {HOPE}"], id="with marks between them"),
        pytest.param(["* Home", "* Islands", f"* {HOPE}"], id="a list"),
        pytest.param([f"Home News {HOPE}", "Islands"], id="and the section between"),
    ],
)
def test_line_with_which_crumbs_end_is_the_headline(crumbs: list[str]) -> None:
    teasers = ["A swan crossed the line on Tuesday", "Old clock strikes thirteen for the county"]
    assert title("The islands read the Post", *teasers, *crumbs, HOPE, "Ida Voss") == HOPE


def test_line_that_ends_another_is_no_headline_where_that_is_no_trail_of_crumbs() -> None:
    lines = ["* Old clock in the church strikes thirteen", "Old clock in the church strikes thirteen"]
    assert title("Home", "Sports", "Obituaries", *lines, "Islands", HOPE, "By Ida Voss", "May 5, 2024") == HOPE


def test_logo_that_is_printed_twice_is_no_title_of_the_page() -> None:
    head = ["Zum Post gehen", "Home", "Sports", "Zum Post gehen", "Islands"]
    assert title(*head, "Captain of the ferry says it will run again", "Anna Moor", "Share") == (
        "Captain of the ferry says it will run again"
    )


def test_site_in_front_of_the_headline_in_the_pages_title_is_not_the_headline() -> None:
    headline, site = "Captain of the ferry says it will run again", "The Ferry and Anchor"
    assert title(f"{site} - {headline}", "Home", site, "Sports", headline, "Share") == headline
    longer = f"{site} of Harbor and Island Travel"
    assert title(f"{headline} - {longer}", headline, longer) == headline


def test_site_behind_the_headline_in_the_pages_title_is_not_the_headline() -> None:
    """Also where the story names the site's owner; TYPO3 sets a colon before it."""
    headline, site = "Captain says it will run again", "The Ferry and Anchor"
    for mark in (":", " |", " -"):
        named = f"{FERRY} {site} has paid for it."
        lines = [f"{headline}{mark} {site}", "Home", site, "Sports", headline, "Share", named, ANCHOR, FUND, *FOOT]
        assert clean("\n".join(lines)).title == headline


@pytest.mark.parametrize(
    "skipped",
    [
        pytest.param([], id="none"),
        pytest.param(["Skip to main content"], id="one"),
        pytest.param(["Log in", "Subscribe", "Skip to content"], id="buttons"),
    ],
)
def test_title_of_the_page_stands_behind_links_that_skip_its_menu(skipped: list[str]) -> None:
    menu = ["Home", "Skip to main content", "Captain of the ferry says it will run again", "Sports"]
    assert title(*skipped, f"{HOPE} | The Island Letters", *menu, HOPE, "Share") == HOPE


def test_link_that_skips_the_menu_is_no_title_of_the_page() -> None:
    skip = "Skip to main content"
    assert title(skip, "Home", skip, "Sports", "Islands") is None


def test_button_that_is_printed_often_is_no_title_of_the_page() -> None:
    button = "Ferry Captain Anchor"
    head = [button, "Home", button, "Sports", button, "Islands", button, "Captain of the ferry says it will run again"]
    assert title(*head, "Share", button) == "Captain of the ferry says it will run again"


def test_weather_of_several_towns_is_no_headline() -> None:
    weather = "Ferry 10 °C Captain 9 °C Anchor 10 °C"
    assert title("Home", "Sports", weather, "Obituaries") is None


def test_short_headline_that_shares_no_words_with_its_story_is_one() -> None:
    assert title(HOPE, "Home", "Sports", HOPE, "By Ida Voss", "May 5, 2024") == HOPE


def test_topic_above_a_headline_with_a_deck_is_not_the_headline() -> None:
    deck = "Since the storm in March nobody has crossed without a boat of their own."
    head = [
        "Home",
        "Sports",
        "Obituaries",
        "Captain of the ferry",
        "Lost anchor was found where divers looked last",
        deck,
    ]
    assert title(*head, "By Ida Voss", "May 5, 2024") == "Lost anchor was found where divers looked last"


def test_short_headline_above_a_deck_without_a_stop_is_the_headline() -> None:
    head = [
        "Home",
        "Sports",
        "Obituaries",
        "Captain of the ferry",
        "He has never been so glad of anything in his whole life",
    ]
    assert title(*head, "Ida Voss") == "Captain of the ferry"


def test_subhead_of_a_bare_text_may_repeat_its_title() -> None:
    """An extractor's output begins with the title; paragraphs above its second printing are the story's."""
    lines = [
        "How the Islands Got Their Ferry Back",
        FERRY,
        ANCHOR,
        "How the islands got their ferry back",
        FUND,
        SWAN,
        BIRD,
    ]
    article = clean("\n\n".join(lines))
    assert article.title == lines[0]
    assert [line for line in lines if line in article.text] == [FERRY, ANCHOR, FUND, SWAN, BIRD]


def test_longer_printing_of_the_headline_above_the_story_is_the_headline() -> None:
    """Comments below the story are headed by its title alone, which the line above the story has words behind."""
    title = "Ferry links islands again"
    story = [f"{FERRY} {ANCHOR} {FUND}", f"{SWAN} {DRIVER} {BIRD}"]
    head = [f"{title} - The Post", "Home", f"{title} (portellis.example) 87", "Posted by Orla Tennant on May 5, 2024"]
    found = clean("\n".join([*head, *story, title, "Log in to reply", SWAN, "Log in to reply", DRIVER, *FOOT]))
    assert found.title == title
    assert found.text.split("\n\n")[:2] == story


def test_first_line_of_an_article_alone_is_its_headline() -> None:
    page = "\n\n".join([TITLE, "What is known so far", *ALONE])
    article = clean(page)
    assert (article.title, article.text.split("\n\n")) == (TITLE, ["What is known so far", *ALONE])


@pytest.mark.parametrize(
    "body",
    [
        pytest.param([TITLE, *ALONE[:6]], id="a short text"),
        pytest.param(["The swan", *ALONE], id="few words"),
        pytest.param(
            [line for n, alone in enumerate(ALONE) for line in (f"Day {n} on the islands", alone)], id="subheads"
        ),
        pytest.param(
            ["Did the swan see the train?", *ALONE, "And did the train see it?", *ALONE[:2]], id="an interview"
        ),
    ],
)
def test_first_line_of_an_article_alone_stays_where_it_may_be_anything_else(body: list[str]) -> None:
    article = clean("\n\n".join(body))
    assert (article.title, article.text.split("\n\n")) == (None, body)


def test_subhead_with_the_words_of_the_first_line_is_no_headline() -> None:
    """As in what an extractor gives of a page: its first line is the headline, not the title of a page with a menu."""
    paragraphs = [f"{ANCHOR} {FUND} {SWAN}", f"{FERRY} {SWAN} {DRIVER}", f"{DRIVER} {BIRD} {FUND}"]
    more = [f"{line} {paragraph}" for line in (SWAN, BIRD, FUND) for paragraph in paragraphs]
    article = clean("\n\n".join([TITLE, "Share this article", *paragraphs, FUND, TITLE, *more, *FOOT]))
    assert article.title == TITLE
    assert article.text.split("\n\n")[:4] == [*paragraphs, FUND]


def test_headline_above_a_byline_in_pieces_is_its_last_printing() -> None:
    """A bar that stays on top prints it, too, and what stands between the two may be long and is no story."""
    title = "Ferry to run again from Monday"
    about = f"{SWAN} Members of the council pay to be of it, and are free to write in it, what they like, unread by us."
    about = f"{about} What they write is theirs alone."
    story = [f"{FERRY} {ANCHOR} {FUND} {BIRD}", f"{DRIVER} {FERRY} {BIRD} {ANCHOR}", f"{BIRD} {DRIVER} {SWAN} {FUND}"]
    lines = [title, "Home", "Sports", title, "Facebook", "Log In", about, "Council", title, "By", "Orla Tennant"]
    assert clean("\n".join([*lines, *story, *FOOT])).text.split("\n\n") == story


def test_headline_between_its_date_and_the_dateline() -> None:
    story = f"ARKHANGELSK. Nov 5 (Interfax) - {FERRY}"
    article = clean(
        "\n".join(
            ["Interfax", "News", "Russia & CIS", "5 Nov 2025 12:31", "Port to keep its old fog bell", story, FUND]
        )
    )
    assert (article.title, article.date) == ("Port to keep its old fog bell", "2025-11-05T12:31")


def test_headline_that_is_printed_twice_above_its_deck() -> None:
    title = "Alberobello, il postino consegna una lettera caduta in un trullo nel 1957"
    deck = "Era finita tra due pietre, il destinatario ha 93 anni"
    story = [
        "Una lettera spedita da Milano nel 1957 è stata consegnata stamane al destinatario, che ha 93 anni.",
        "La busta era scivolata tra due pietre di un trullo che allora serviva da ufficio postale.",
    ]
    lines = [
        "Ultima ora",
        "Cronaca",
        "Politica",
        title,
        title,
        deck,
        "BARI, 03 novembre 2025, 15:31",
        *story,
        "Condividi",
    ]
    article = clean("\n".join(lines))
    assert (article.title, article.subtitle) == (title, deck)


def test_headline_of_a_feed_below_its_slugs() -> None:
    slugs = ["BC-CA--Owl Traffic, 2nd Ld-Writethru,310", "BC-CA--Owl Traffic, 2nd Ld"]
    story = "BURBANK, Calif. (AP) _ A great horned owl that settled on a ramp meter held up traffic for three hours."
    lines = [*slugs, "^Owl at freeway ramp causes traffic jam<", "^By ADA VERMEER=", "^Associated Press=", story, FUND]
    assert clean("\n".join(lines)).title == "Owl at freeway ramp causes traffic jam"


def test_headline_of_a_release_stands_below_its_label() -> None:
    """Above the label stands who issued it, and that is printed again among the contacts."""
    head = ["Ministry of Ferries and Tides", "FOR IMMEDIATE RELEASE", "October 14, 2025", "NEWS RELEASE"]
    story = [
        f"VICTORIA – {FERRY}",
        ANCHOR,
        FUND,
        "###",
        "Media contact:",
        "Ministry of Ferries and Tides\n250-555-0138",
    ]
    assert clean("\n\n".join([*head, "Province Lowers Speed Limit for Geese", *story])).title == (
        "Province Lowers Speed Limit for Geese"
    )


def test_first_sentence_above_a_players_clock_is_not_the_headline() -> None:
    headline = "The ferry that links two islands will run again on Monday, its captain said"
    page = [headline, "By Ida Voss", f"{headline}.", "Video Player", "00:00", "Play Video", ANCHOR, FUND, SWAN]
    article = clean("\n".join(page))
    assert (article.title, article.text.split("\n\n")[0]) == (headline, f"{headline}.")


def test_headline_that_begins_with_a_city_is_no_dateline() -> None:
    headline = "Mumbai: Captain of the ferry says it will run again"
    article = clean(
        "\n".join(["Home", "Sports", "Obituaries", headline, "Updated: Nov 03, 2025 16:12 IST", FERRY, ANCHOR])
    )
    assert (article.title, article.dateline) == (headline, None)


def test_headline_above_a_byline_stands_far_above_prose_where_buttons_are_between() -> None:
    buttons = ["Share", "Facebook", "Copy", "Link copied", "Print", "Email", "X", "LinkedIn", "Bluesky", "Flipboard"]
    page = [
        "Home",
        "Sports",
        HOPE,
        "By Ida Voss",
        "May 5, 2024",
        *buttons,
        "Pinterest",
        "Reddit",
        "WhatsApp",
        "Copy link",
    ]
    assert title(*page) == HOPE


def test_headline_in_two_lines_that_the_pages_title_joins() -> None:
    """The dump prints each of the two on a line; either may be the one that shows itself as headline."""
    menu = ["Home", "Islands", "Sports"]
    for upper, lower in (
        ("Ferry between the islands:", "The anchor is found"),
        ("Islands:", "The ferry runs again soon"),
    ):
        lines = [
            f"{upper} {lower} - The Port Ellis Post",
            *menu,
            upper,
            lower,
            "By Ida Voss",
            FERRY,
            ANCHOR,
            FUND,
            *FOOT,
        ]
        article = clean("\n".join(lines))
        assert (article.title, article.text.split("\n\n")[0]) == (f"{upper} {lower}", FERRY)
        assert not any(lower in removed.text for removed in article.removed)


def test_mark_of_a_list_is_no_part_of_the_headline() -> None:
    lines = [
        f"{HOPE} - The Port Ellis Post",
        "* Home",
        "* News",
        f"* {HOPE}",
        "By Ida Voss",
        FERRY,
        ANCHOR,
        FUND,
        *FOOT,
    ]
    assert clean("\n".join(lines)).title == HOPE


def test_headline_stands_below_a_kicker_where_the_crumbs_end_with_a_title_for_search_engines() -> None:
    crumbs = ["Home", "Islands", "Captains anchor: divers find it after the storm"]
    page = [f"{crumbs[-1]} - The Port Ellis Post", "Log in", "Sports", *crumbs, "After the storm"]
    printed = "Divers bring both captains their anchor back"
    article = clean("\n".join([*page, printed, "By Ida Voss", FERRY, ANCHOR, FUND, *FOOT]))
    assert (article.title, article.section) == (printed, "Islands")
    joined = "Divers find it after the storm"  # with its kicker it is the page's title
    assert (
        clean("\n".join([*page[:-1], "Captains anchor", joined, "By Ida Voss", FERRY, ANCHOR, FUND, *FOOT])).title
        == (crumbs[-1])
    )


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(["The boats of the county at noon", "By Ida Voss"], id="above a caption without blank lines"),
        pytest.param(["Share", "Ida Voss –", "Nov 12, 2024 3:41 pm"], id="above a name with a dash behind it"),
    ],
)
def test_line_that_blank_lines_set_apart_is_the_headline(below: list[str]) -> None:
    """Menus and what stands below the headline have no blank lines between them, as in the dumps of inscriptis."""
    head = ["Home", "News", "Sports", "Close the bar of alerts for boats", "", "Ferry takes its time, and the anchor"]
    page = [*head, "", *below, "", *(f"{line}\n" for line in (FERRY, ANCHOR, FUND, SWAN)), *FOOT]
    assert clean("\n".join(page)).title == "Ferry takes its time, and the anchor"


def test_page_title_that_is_cut_short_is_not_the_headline() -> None:
    headline = "Ferry to the islands runs again after a month of repairs"
    lines = ["Ferry to the islands runs again after a month | Elm Post", "Home", headline, "By Ida Voss", "May 5, 2024"]
    assert title(*lines) == headline


def test_heading_that_is_a_link_is_the_sites_name() -> None:
    page = ["# [The Port Ellis Letter](/)", f"# {HOPE}", "By Ida Voss", FERRY, f"[{ANCHOR}](/anchor)", FUND, *FOOT]
    assert clean("\n\n".join(page)).title == HOPE
    assert clean("\n\n".join(["Menu", f"# [{HOPE}](/hope)", *page[2:]])).title == HOPE


def test_logo_and_its_words_are_no_title_of_the_page() -> None:
    logo = "Port Ellis Post Port Ellis Post"
    assert clean("\n".join([logo, "Home", logo, HOPE, "By Ida Voss", FERRY, ANCHOR, FUND, *FOOT])).title == HOPE


def test_date_and_section_on_a_line_are_no_headline() -> None:
    found = "Ferry that links two islands to run again"
    head = ["Skip to content", "January 16, 2026 Ferry islands anchor", found, "Share"]
    assert clean("\n\n".join([*head, FERRY, ANCHOR, FUND, SWAN, *FOOT])).title == found


def test_headline_below_its_columns_name_and_byline() -> None:
    assert title("TO YOUR GOOD HEALTH", "By Ida Voss", HOPE) == HOPE
    assert title("TO YOUR GOOD HEALTH FERRY", "By Ida Voss", HOPE.upper()) == "TO YOUR GOOD HEALTH FERRY"


def test_columns_name_with_its_byline_is_no_headline() -> None:
    assert title("Home", HOPE, "ASK THE CAPTAIN OF THE FERRY by Ida Voss", "by Ida Voss", "May 5, 2024") == HOPE


def test_headline_amid_the_pages_title() -> None:
    assert title(f"KUNA : {HOPE} - Society - 13/01/2023", HOPE, "12:41 GMT") == HOPE


def test_papers_name_goes_from_the_pages_title_where_that_alone_is_the_headline() -> None:
    assert title(f"{HOPE} - Elm Times", "Home", "Sports", "By Ida Voss", "May 5, 2024") == HOPE


def test_price_is_no_headline() -> None:
    price = ["$19 $0 for the first 4 weeks*", "*No charge for 4 weeks then billed as $19 plus tax every four weeks."]
    assert title("Home", HOPE, "Subscribe", *price, "By Ida Voss", "May 5, 2024") == HOPE


def test_row_of_counts_is_no_headline() -> None:
    assert clean("\n".join(["47 12 3 Share", FERRY, ANCHOR, FUND, SWAN])).title is None


def test_headline_of_names_and_a_comma_is_no_name_with_a_title() -> None:
    assert title("Home", "Sports", "Burglar Waters Plants, Leaves", "By Ida Voss", "May 5, 2024") == (
        "Burglar Waters Plants, Leaves"
    )


def test_headline_of_two_sentences_below_a_masthead() -> None:
    headline = "A County Paid for Ferries. It Has None."
    assert title("Elm County Record", "Home", "Sports", "Local", headline, "By Ida Voss", "May 5, 2024") == headline


def test_writers_name_with_the_agency_behind_it_is_no_headline() -> None:
    head = ["Home", "Sports", HOPE, "News", "May 5, 2024", "IDA MOOR VOSS Associated Press"]
    article = clean("\n".join([*head, f"VIK, Ohio (AP) — {FERRY}", ANCHOR, FUND, *FOOT]))
    assert (article.title, article.authors) == (HOPE, ("IDA MOOR VOSS",))


def test_headline_that_ends_in_a_time_and_zone() -> None:
    assert title("Home", "Sports", "Local", "AP Top News at 5:04 p.m. EST", "By Ida Voss", "May 5, 2024") == (
        "AP Top News at 5:04 p.m. EST"
    )


def test_headline_below_crumbs_that_reads_as_an_agencys_name() -> None:
    headline = "Reuters Science News Summary"
    assert title("Home", f"Home » News » Science & Environment » {headline}", headline, "May 5, 2024") == headline


def test_headline_with_a_colon_may_have_an_organisations_words() -> None:
    assert title("Home", "Sports", "Editorial Roundup: Ohio", "By The Associated Press", "May 5, 2024") == (
        "Editorial Roundup: Ohio"
    )


def test_headline_that_ends_in_a_word_for_a_paper_is_no_name_with_the_paper() -> None:
    assert title("Home", "Sports", "Kansas Man Returns Borrowed Hill", "By Ida Voss", "May 5, 2024") == (
        "Kansas Man Returns Borrowed Hill"
    )


def test_title_of_the_page_with_its_full_stop_is_the_headline_where_it_stands_above_a_byline() -> None:
    headline = "The ferry will run again. Nobody here had given up hope."
    head = [
        headline,
        "Home",
        "Sports",
        "Obituaries",
        "Share this article",
        headline,
        "It is the third ferry of the year.",
    ]
    assert title(*head, "By Ida Voss", "May 5, 2024") == headline


def test_issuer_of_a_release_below_its_label_is_no_headline() -> None:
    head = ["Home", "Sports", HOPE, "News provided by", "Ferry and Anchor Company", "Feb 10, 2023, 08:00 ET"]
    assert title(*head) == HOPE


HARBOR = "The ferry that lost its anchor"
ASHORE = "Its anchor is still lost, and so the ferry has been tied to the harbor wall with a chain for all of May."
AFLOAT = "The ferry lost an anchor once before, in 1987, and the harbor still has a song about it and about the storm."


def test_headline_in_brackets() -> None:
    headline = "Captain of the ferry says it will run again [with its anchor!]"
    assert title("Home", "Sports", headline, "By Ida Voss", "May 5, 2024") == headline


def test_entry_of_a_menu_is_no_headline_where_the_one_above_the_byline_says_more() -> None:
    entry, headline = "Ferry harbor anchor", "Song of the ferry, the lost anchor, the harbor and the storm"
    menu = ["Home", "Sports", entry, "Obituaries", entry, *["Weather", "Comics"] * 8]
    notice = (
        f"We may be paid for what you buy by way of our links, {'which our editors have chosen for you, ' * 6}as ever."
    )
    story = [f"{sentence} It was week {week}." for week in range(3) for sentence in ALONE]
    assert title(*menu, notice, headline, "By Ida Voss", "May 5, 2024", ASHORE, AFLOAT, *story) == headline


def test_name_of_the_site_twice_above_the_headline_is_not_the_headline() -> None:
    site = "The Ferry Harbor News Post"
    head = ["Skip to content", site, "Home", "Sports", site, site, HARBOR]
    assert title(*head, "By Ida Voss", "May 5, 2024") == HARBOR


def test_logo_that_has_words_of_the_story_is_no_title_of_the_page() -> None:
    head = ["A ferry's anchor logo", "Home", "A ferry's anchor", "Sports", *["Weather", "Comics"] * 8, HARBOR]
    assert title(*head, "By Ida Voss", "May 5, 2024", ASHORE, AFLOAT) == HARBOR


def test_call_to_the_reader_with_words_of_the_story_is_no_headline() -> None:
    call, headline = "Access our harbor ferry and lost anchor storm song", "Captain will never sleep again"
    assert title("Home", "Sports", call, "Blog", headline, "By Ida Voss", "May 5, 2024", ASHORE, AFLOAT) == headline


@pytest.mark.parametrize("above", [["Skip to content", "0 results"], ["RadPost", "Ferry Post logo", "11"]])
def test_headline_of_an_article_alone_below_what_a_dump_has_left(above: list[str]) -> None:
    body = [FERRY, ANCHOR, ASHORE, FUND, AFLOAT, SWAN]
    assert clean("\n\n".join([*above, HARBOR, *body])).title == HARBOR


@pytest.mark.parametrize("above", [[FERRY], ["Anchor", f"{FERRY.removesuffix('.')} and so"]])
def test_subhead_of_an_article_alone_below_its_first_paragraph_is_no_headline(above: list[str]) -> None:
    assert clean("\n\n".join([*above, HARBOR, ANCHOR, ASHORE, FUND, AFLOAT, SWAN])).title is None


def test_notice_about_cookies_is_no_prose_above_the_headline() -> None:
    cookies = (
        "This site uses various technologies, as described in our Privacy Policy, for personalization, measuring "
        "website use and performance, and targeted advertising, which may include storing and sharing information "
        "about your site visit with third parties. By continuing to use this website you consent to our Privacy Policy."
    )
    line = "Ferry that links two islands to run again (and the Anchor It Lost)"
    story = [f"{FERRY} The ferry is the only one that the islands have.", ANCHOR, FUND, SWAN]
    lines = ["Home", cookies, "I understand", line, *story, *FOOT]
    assert on_topic(Page(lines, phrases.load()).blocks) == lines.index(line)


@pytest.mark.parametrize("label", ["Question of the Day", "Table of contents"])
def test_line_below_the_label_of_a_poll_or_of_the_contents_is_not_the_headline(label: str) -> None:
    line = "Captain of the lost ferry has hope"
    other = "Do you expect the ferry to run again after eleven weeks, on Monday, and the swan to cross the line?"
    assert title("Home", "Sports", "Obituaries", line, "Front Page", "Advertisement", label, other, "Yes") == line


def test_headline_between_the_date_and_the_story_below_the_sites_name() -> None:
    head = ["Home", "Sports", "Obituaries", "The Anchor and Swan Sponsored", "November 24, 2025", "Share"]
    assert title(*head, "Ferry that links islands to run again", f"{FERRY} {ANCHOR}") == (
        "Ferry that links islands to run again"
    )


def test_headline_right_above_the_crumbs_that_lead_to_it() -> None:
    line = "How to Find an Anchor"
    head = ["Home", "News", line, f"Center for Ferries and Islands > {line}", "Meet the Team", "Why is an anchor lost?"]
    assert title(*head) == line


def test_headline_below_the_pages_title_that_is_printed_again_with_the_site() -> None:
    page = f"{HOPE} | Islands | Port Ellis Post"
    assert title(page, "Home", "Sports", page, "Islands", HOPE) == HOPE


def test_row_of_what_a_picture_shows_is_not_the_headline() -> None:
    picture = "Ferry/ Captain of the islands/ Anchor lost in a storm"
    assert title("Home", "Sports", "Obituaries", "Captain of the lost ferry has hope", "Islands", picture) == (
        "Captain of the lost ferry has hope"
    )


def test_line_with_which_the_headline_begins_is_its_section() -> None:
    label = "Today in History"
    headline = f"{label}: January 5, first ferry runs again"
    head = [f"{headline} - KZV", "Home", "Sports", label, headline, "By Ida Voss", "Jan. 5, 2025"]
    assert title(*head, label, "Today in history, the fifth day of the year was a Sunday, as it is again.") == headline


@pytest.mark.parametrize(
    "below",
    [
        pytest.param(
            ["By", "Ida Voss", "Ida Voss has written of sheds since 2016."],
            id="a byline in pieces",
        ),
        pytest.param(["On Behalf of Voss & Brandt, P.C. | Mar 14, 2025 | Property Damage"], id="a law firm"),
        pytest.param(
            ["Medically reviewed by Hal Brandt, MD — Written by Ida Voss — Updated on March 14, 2025"], id="reviewed by"
        ),
    ],
)
def test_headline_of_other_words_than_the_story_is_shown_by_the_byline(below: list[str]) -> None:
    line = "Can You Work From a Ferry or an Island in Winter?"
    assert title("Menu", "Garden", "Cleaning", "Newsletters", "Sheds", line, *below) == line


def test_caption_that_is_the_headline_with_a_stations_name_is_not_the_headline() -> None:
    line = "Writers of Marlow move a swan into garden sheds"
    assert (
        title("Home", "Sports", "Advertisement", line, f"{line}(KZVK)", "By Ida Voss", "Published: Mar. 14, 2025")
        == line
    )


def test_headline_below_the_date_that_buttons_part_from_the_blogs_name() -> None:
    line = "Ferry that links islands is a promise"
    head = ["Skip to main content", "The Old Swan", "Search This Blog", "Friday, March 14, 2025"]
    assert title(*head, line, f"{FERRY} {ANCHOR}") == line
