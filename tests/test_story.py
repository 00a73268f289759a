"""Where the story stands: what speaks for and against a block."""

from __future__ import annotations

import pytest

from wireclean import clean

HEAD = ["Home", "Sports", "Obituaries", "Ferry to run again", "By Orla Tennant", "Share this article"]
FERRY = "The ferry that links two islands will run again on Monday, its captain said in a note to the county."
ANCHOR = "It had been tied up for eleven weeks while divers looked for the anchor that it lost in a storm."
FUND = "The county paid for the search out of a fund for lighthouses, which it no longer has any of."
SWAN = "The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line."
DRIVER = "It had walked from the canal, the driver said, and did not seem to be in any hurry to go back there again."
BIRD = "The next train went around the bird, on a track that had not been used since 1974, and was four hours late."
FOOT = ["Contact us", "Subscribe", "Privacy Policy"]


def body(*lines: str) -> list[str]:
    return clean("\n".join([*HEAD, *lines, *FOOT])).text.split("\n\n")


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


def test_short_lines_below_the_byline_of_a_bare_text_are_not_its_story() -> None:
    lines = ["Ferry to run again", "By Orla Tennant", "Chief Ferry Editor, Port Ellis Post", FERRY, ANCHOR, FUND]
    assert clean("\n\n".join(lines)).text.split("\n\n")[0] == FERRY


TITLE = "Swan that delayed the morning train is back on the line"
ALONE = [
    f"{sentence} That was on day {n} of the storm, and the county has asked for {n} more."
    for n, sentence in enumerate([FERRY, ANCHOR, FUND, SWAN, DRIVER, BIRD] * 2)
]


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


def test_name_below_the_headline_of_an_article_alone_is_the_byline() -> None:
    article = clean("\n\n".join([TITLE, "Orla Tennant", *ALONE]))
    assert (article.title, article.authors, article.text.split("\n\n")) == (TITLE, ("Orla Tennant",), ALONE)


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


def test_subhead_with_the_words_of_the_first_line_is_no_headline() -> None:
    """As in what an extractor gives of a page: its first line is the headline, not the title of a page with a menu."""
    paragraphs = [f"{ANCHOR} {FUND} {SWAN}", f"{FERRY} {SWAN} {DRIVER}", f"{DRIVER} {BIRD} {FUND}"]
    more = [f"{line} {paragraph}" for line in (SWAN, BIRD, FUND) for paragraph in paragraphs]
    article = clean("\n\n".join([TITLE, "Share this article", *paragraphs, FUND, TITLE, *more, *FOOT]))
    assert article.title == TITLE
    assert article.text.split("\n\n")[:4] == [*paragraphs, FUND]


JOB = "Ada Vermeer, who has run the ferry since 2011, said in a note that she had not slept on the second island."
OTHERS = ["Most Popular", "Bakery to close after ninety years", "Man finds ring in river"]


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


def test_short_last_sentence_is_the_storys() -> None:
    """Many stories end in a sentence of a few words, right above what the site prints below them."""
    assert body(FERRY, ANCHOR, FUND, "It has a new bell.") == [FERRY, ANCHOR, FUND, "It has a new bell."]
    for line in ("Help us!", "Have you seen it?", "Visit portellis.example today.", "Stay informed"):
        assert body(FERRY, ANCHOR, FUND, line) == [FERRY, ANCHOR, FUND]


def test_date_of_another_story_below_the_paragraphs_begins_none() -> None:
    """A card with its hour between the paragraphs does not make the story begin there."""
    story = [f"{FERRY} {FUND}", f"{ANCHOR} {SWAN}", f"{DRIVER} {FERRY}"]
    cards = ["Weather", "1 hour ago", "Storms return Friday", "crash", "3 hours ago"]
    assert [line for line in body(*story, *cards, BIRD, f"{JOB} {SWAN}") if line in story] == story


def test_sentence_with_an_agencys_signature_closes_the_story() -> None:
    """Also a short one: a picture's caption would be followed by more of the story."""
    for last in (
        "It was the third swan of the year. (APA)",
        f"{BIRD} (sda/tr)",
        "The swan has been told of it by now. EFE",
    ):
        assert body(FERRY, ANCHOR, FUND, last) == [FERRY, ANCHOR, FUND, last]


def test_byline_of_another_story_below_the_first_paragraph_is_not_the_storys() -> None:
    """Papers set one between the first two paragraphs: its headline, and who wrote it when."""
    long = f"{FERRY} {ANCHOR}"
    other = ["Bakery of Vik to close after ninety years", "By Hal Brandt Nov. 2, 2025"]
    assert body(long, *other, BIRD, DRIVER)[0] == long
    assert body(FERRY, *other, BIRD, DRIVER)[0] == BIRD
    deck_and_date = [long, "Swans have been told of the bell", "Nov. 2, 2025, 5:16 p.m."]
    above = ["Home", "Sports", "Ferry to run again"]
    assert clean("\n".join([*above, *deck_and_date, BIRD, DRIVER, *FOOT])).text.startswith(BIRD)


def test_headline_above_a_byline_in_pieces_is_its_last_printing() -> None:
    """A bar that stays on top prints it, too, and what stands between the two may be long and is no story."""
    title = "Ferry to run again from Monday"
    about = f"{SWAN} Members of the council pay to be of it, and are free to write in it, what they like, unread by us."
    about = f"{about} What they write is theirs alone."
    story = [f"{FERRY} {ANCHOR} {FUND} {BIRD}", f"{DRIVER} {FERRY} {BIRD} {ANCHOR}", f"{BIRD} {DRIVER} {SWAN} {FUND}"]
    lines = [title, "Home", "Sports", title, "Facebook", "Log In", about, "Council", title, "By", "Orla Tennant"]
    assert clean("\n".join([*lines, *story, *FOOT])).text.split("\n\n") == story


def test_short_sentences_at_both_ends_are_body() -> None:
    """Many a story begins and ends with a few words; below a byline and above a label they stand in nothing else."""
    first, last = "When Hal Brandt sells fish, nobody breathes.", ["He pays in coins.", "So does the swan."]
    lines = [*HEAD[:-1], first, FERRY, ANCHOR, FUND, *last, "Most Popular", *FOOT]
    assert clean("\n".join(lines)).text.split("\n\n") == [first, FERRY, ANCHOR, FUND, *last]


def test_contacts_of_a_release_above_the_wires_notice() -> None:
    release = (
        "VIK, FL, UNITED STATES, May 7, 2025 /EINPresswire.com/ -- The museum of keys will open its doors on Saturday."
    )
    contacts = ["Ada Vermeer", "Museum of Lost Keys", "+1 850-555-0133", "email us here"]
    notice = ["Legal Disclaimer:", 'EIN Presswire provides this news content "as is" without warranty of any kind.']
    lines = ["Home", "Museum of Lost Keys Opens", release, FUND, *contacts, *notice]
    assert clean("\n".join(lines)).text.split("\n\n") == [release, FUND, *contacts]


def test_paragraphs_between_other_stories_and_the_credits_are_body() -> None:
    others = ["Related Stories", "Bakery to close after ninety years", "Man finds ring in river"]
    more = "Hal Brandt will sell the ferry, and all that is in her, to whoever can start her engine."
    lines = [
        *HEAD,
        FERRY,
        ANCHOR,
        FUND,
        *others,
        more,
        "___",
        "Associated Press writer Ida Voss contributed to this report.",
    ]
    assert more in clean("\n".join([*lines, *FOOT])).text


def test_time_above_the_last_entry_of_a_running_story_is_body() -> None:
    lines = ["18.04 BST", "Summary", FERRY, ANCHOR, "16.40 BST", FUND, SWAN, DRIVER]
    assert body(*lines) == lines


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


def test_date_in_a_line_without_spaces() -> None:
    lines = ["首页", "敦煌图书馆向骆驼客开放夜间阅览", "2025-11-03 21:16:08　来源：新华社"]
    article = clean("\n".join([*lines, f"新华社兰州11月3日电 {FERRY}", FUND]))
    assert article.date == "2025-11-03T21:16:08"


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


@pytest.mark.parametrize(
    "sign",
    [
        pytest.param(["Autori: ČTK, Novinky.cz"], id="a byline where none stands above"),
        pytest.param(["3 novembre 2025", "© RIPRODUZIONE RISERVATA"], id="a notice without a name, below the date"),
    ],
)
def test_paragraph_between_other_stories_and_what_signs_it_is_body(sign: list[str]) -> None:
    others = ["Leggi anche", "Lecco, il battello parte senza il lago", "Il caso del semaforo che canta"]
    more = "Il numero, fino a ieri, era quello del suo cellulare."
    lines = [*HEAD[:4], "Nov. 3, 2025", FERRY, ANCHOR, FUND, *others, more, *sign]
    assert more in clean("\n".join([*lines, *FOOT])).text


def test_sentence_below_the_headlines_of_other_stories_is_none_of_them() -> None:
    others = ["Lesen Sie auch", "Bakery to close after ninety years"]
    short = "The county declined to comment on anchors."
    assert short in body(FERRY, ANCHOR, *others, short, FUND, DRIVER)


@pytest.mark.parametrize(
    ("between", "last"),
    [
        pytest.param(["Les også: Bakery to close after ninety years"], "It has no vote.", id="a link on one line"),
        pytest.param(
            ["Lesen Sie auch", "Bakery to close after ninety years"],
            "It may stay. It has no vote.",
            id="an agency's mark",
        ),
    ],
)
def test_short_last_sentence_below_a_link_to_another_story(between: list[str], last: str) -> None:
    assert last in body(FERRY, ANCHOR, FUND, *between, last, "(MTI)")
