"""Where a story goes on: past labels, notes, menus of its own subheads, and lines that end other stories."""

from __future__ import annotations

from tests.ferry import ALONE, ANCHOR, BIRD, DRIVER, FERRY, FOOT, FUND, HEAD, SWAN, body
from wireclean import clean


def test_subheads_that_a_menu_beside_the_text_prints_again_are_body() -> None:
    """Manuals print the subheads again, as entries of a menu below the text; none of them is a label of the site."""
    sections = ["The anchor", ANCHOR, "Who paid", f"{FUND} {SWAN}"]
    assert body(FERRY, *sections, "The anchor", "Who paid", "Tides", "Piers") == [FERRY, *sections]


def test_praise_that_returns_with_its_name_is_no_section() -> None:
    """A row of customers' words is printed twice, so that it can turn."""
    praise = ["Stacey", SWAN, "Learning Kate", DRIVER]
    assert body(FERRY, ANCHOR, FUND, "Privacy Policy", *praise, *praise) == [FERRY, ANCHOR, FUND]


def test_sentence_with_a_footnote_behind_it_is_prose() -> None:
    """Wikis and journals set the marks of their notes behind the full stop."""
    lines = [FERRY, "History", f"{ANCHOR}[1]", "Cost", f"{FUND}[2, 7][citation needed]"]
    assert body(*lines) == lines


def test_discussion_of_a_paper_is_no_comment() -> None:
    """Below a label over comments stand paragraphs that nobody signs, and no button."""
    lines = [FERRY, "Results", ANCHOR, "Discussion", SWAN, DRIVER]
    assert clean("\n".join([*HEAD, *lines, "References", "Ferries", "Piers"])).text.split("\n\n")[: len(lines)] == lines


def test_discussion_below_a_story_that_readers_sign_is_chrome() -> None:
    """The same label over comments."""
    others = ["Discussion", SWAN, "2 hours ago", "Reply"]
    assert body(FERRY, ANCHOR, FUND, *others) == [FERRY, ANCHOR, FUND]


def test_story_goes_on_to_the_last_subhead_of_its_contents() -> None:
    """Below a label over other stories, and a list of what reads like them, stand sections that the contents name."""
    contents = ["Table of Contents", "Day one", "Day two", "Where to sleep"]
    sections = ["Day one", FERRY, ANCHOR, "RELATED POST:", "Ten piers to see", "Day two", "9:14: Vik", "9:40: the inn"]
    kept = [line for line in sections if line not in ("RELATED POST:", "Ten piers to see")]
    assert body(BIRD, *contents, *sections, "Where to sleep", FUND) == [BIRD, *kept, "Where to sleep", FUND]


def test_oldest_entry_of_a_running_story_is_body() -> None:
    """Each entry has its time above its own subhead, and a button below it."""
    entries = []
    for hour, subhead, text in (
        ("18:40", "Ferry ties up", FERRY),
        ("17:15", "Diver finds anchor", ANCHOR),
        ("15:02", "Fund is empty", FUND),
        ("11:30", "Swan on the line", SWAN),
    ):
        entries += [hour, subhead, text, "Share this post"]
    assert body(*entries, "Load more updates") == [line for line in entries if line != "Share this post"]


def test_label_with_a_colon_over_one_other_story_does_not_end_the_story() -> None:
    """The link is named in a label of its own where a dump prints each piece of a line on a line."""
    section = ["Where it was found", f"{FUND} {SWAN}"]
    assert body(FERRY, ANCHOR, "RELATED POST:", "Ten piers to see", *section) == [FERRY, ANCHOR, *section]


def test_what_is_said_of_the_storys_writer_ends_it() -> None:
    """Behind a bio, of which no wording tells, stand other stories with their first sentences."""
    bio = "Orla Tennant was a claims adjuster for nine years, and drinks four cups of tea a day."
    others = ["How ferries sleep", SWAN, "Best piers of the year", DRIVER]
    assert body(FERRY, ANCHOR, FUND, BIRD, bio, *others) == [FERRY, ANCHOR, FUND, BIRD]


def test_writer_who_introduces_herself_on_top() -> None:
    bio = "Orla Tennant was a claims adjuster for nine years, and drinks four cups of tea a day."
    assert body(bio, FERRY, ANCHOR, FUND, BIRD)[-4:] == [FERRY, ANCHOR, FUND, BIRD]


def test_others_that_share_one_paragraph_with_the_headline_are_no_story() -> None:
    """A summary of another story and the site's disclaimer stand together, of which one alone has the story's words."""
    others = ["Related articles", "Which ferry is best?", "How ferries run again and again, and why they do so.", SWAN]
    assert body(FERRY, ANCHOR, FUND, *others) == [FERRY, ANCHOR, FUND]


def test_notice_below_a_menu_is_the_sites() -> None:
    """Between the story and the footer's notice stand labels that are known, and pages that are not."""
    menu = ["Previous", "Your first ferry", "Next", "Piers", "Docs", "Community", "Tides"]
    lines = [*HEAD, FERRY, ANCHOR, FUND, *menu, "Copyright © 2025 The Harbor Guide"]
    assert clean("\n".join(lines)).text.split("\n\n") == [FERRY, ANCHOR, FUND]


def test_notice_of_a_page_with_other_stories_between_is_the_sites() -> None:
    """What closes a story has lines of the story's own above it, and no paragraphs that are too light for it."""
    bio = "Orla Tennant was a claims adjuster for nine years, and drinks four cups of tea a day."
    others = ["Also in this issue", "How ferries sleep", SWAN, "Best piers of the year", DRIVER]
    lines = [*HEAD, FERRY, ANCHOR, FUND, BIRD, bio, *others, "© 2025 The Harbor Guide, a nonprofit publication"]
    assert clean("\n".join(lines)).text.split("\n\n") == [FERRY, ANCHOR, FUND, BIRD]


def test_paragraphs_together_below_other_stories_go_on_with_the_words_of_the_story() -> None:
    """A box of links stands between them, whose label mostly ends stories."""
    box = ["Most Popular", "Bakery to close after ninety years", "Man finds ring in river"]
    rest = [
        "Divers have been paid for eleven weeks of it, out of what was put aside for lighthouses once.",
        "The captain was told so within minutes, and asked what the county would do if it lost one of its own.",
        "Monday is a holiday on one of the islands, and nobody there has been told which of the two it is.",
    ]
    assert body(FERRY, SWAN, FUND, *box, *rest) == [FERRY, SWAN, FUND, *rest]


def test_label_between_two_paragraphs_is_no_more_than_a_subhead() -> None:
    """AP's game stories end with what is next, in one paragraph of a few words."""
    coming = (
        "Rightist Vermeer (9-5, 3.88 ERA) starts for the islands on Wednesday against the county's best (2-7, 5.31)."
    )
    last = ["UP NEXT", coming]
    assert (
        body(FERRY, "TRAINER'S ROOM", ANCHOR, FUND, *last, "___", "AP ferries: https://apnews.com/ferries")[-2:] == last
    )


def test_story_goes_on_to_where_the_page_says_so() -> None:
    """Yahoo prints it behind other stories and a paragraph."""
    box = ["More from Fortune:", "5 side hustles where you may earn over $20,000 per year", "Man finds ring in river"]
    rest = ["“It held,” she said.", "Story continues", "Nothing in the deed mentions the cloud that was seen above it."]
    kept = [line for line in rest if line != "Story continues"]
    assert body(FERRY, SWAN, *box, *rest, "View comments", "gus_in_town") == [FERRY, SWAN, *kept]


def test_paragraphs_together_below_other_stories_that_call_one_again_whom_they_have_named() -> None:
    """None of them need have words of the story above; a call to subscribe is quoted."""
    box = ["Most Popular", "Bakery to close after ninety years", "Man finds ring in river"]
    rest = [
        "“We did not subscribe to this, nor ask for it,” said the skipper, Noli Abad.",
        "It has an owner, who had lent his to a brother, who had let a cousin have it for the night.",
        "Remarks were few. “Print that we are tired,” said Abad.",
    ]
    assert body(FERRY, SWAN, FUND, *box, *rest) == [FERRY, SWAN, FUND, *rest]


def test_paragraphs_together_below_other_stories_that_speak_of_the_site_do_not() -> None:
    box = ["Most Popular", "Bakery to close after ninety years", "Man finds ring in river"]
    praise = [
        "We are proud to bring you honest news from all over the country, at no cost, in print and at home.",
        "Our team supports local schools, clubs and choirs with what it prints, and has done so since 1931.",
        "Nobody pays for this paper who cannot, and those who can are asked to give what they think fit.",
    ]
    assert body(FERRY, SWAN, FUND, *box, *praise) == [FERRY, SWAN, FUND]


def test_story_that_its_agency_signs_bare_goes_on_below_other_stories() -> None:
    """The last sentence looks like a caption with its credit."""
    box = ["Related news", "Bakery to close after ninety years", "Man finds ring in river"]
    story = [FERRY, 'Captain Ada Vermeer said: "It is a long way down, and we knew that."', "First", "Second"]
    rest = [
        "The swan has been told, as everybody had expected of the county since the storm began.",
        "Vermeer will not say who told it, or where the two of them were when that was done.",
        "The ferry is now late on all Mondays but one, which nobody can explain. EFE",
    ]
    assert body(*story, *box, *rest) == [*story, *rest]


def test_caption_that_stands_twice_does_not_end_the_story() -> None:
    caption = "Ida Voss, 84, with the anchor that she has had since 1961"
    found = body(FERRY, ANCHOR, caption, caption, FUND, SWAN)
    assert found == [FERRY, ANCHOR, FUND, SWAN]


def test_buttons_that_turn_over_other_stories_are_passed_over() -> None:
    others = ["RELATED ARTICLES", "Previous", "1", "Next", "Tree house must come down", "Parish rents out its maypole"]
    named = (
        "Hilary Crewe, who inspects boats for the county, looked at the ferry for an hour and said that it was a boat."
    )
    again = "The neck of it is the only part over the limit. Mrs Crewe has offered to have it lowered by June."
    assert body(FERRY, ANCHOR, named, *others, again) == [FERRY, ANCHOR, named, again]


def test_paragraph_alone_below_a_box_of_other_stories() -> None:
    """Blank lines set both apart, and a label that ends stories stands below it."""
    last = (
        "Residents have asked that she be left alone, since she is the only one on the islands that has never gone out."
    )
    lines = [*HEAD, "", FERRY, "", ANCHOR, "", FUND, "", "Recommended", "Village sues its own echo", "Man weighs bus"]
    page = "\n".join([*lines, "", last, "", "More about", "Ferries"])
    assert clean(page).text.split("\n\n") == [FERRY, ANCHOR, FUND, last]


def test_comments_as_a_subhead_of_an_essay() -> None:
    """Paragraphs stand on both sides, blank lines between, and nobody has signed what stands below."""
    essay = [FERRY, "The anchor", ANCHOR, "Comments", FUND, SWAN]
    lines = ["\n".join(HEAD), *essay, "Explore further", "Bats found to whisper"]
    assert clean("\n\n".join(lines)).text.split("\n\n") == essay
    signed = ["\n".join(HEAD), *essay, "Ida", "2 hours ago", "Reply"]
    assert clean("\n\n".join(signed)).text.split("\n\n") == essay[:3]


def test_items_that_a_line_introduces_weigh_nothing_against_the_story() -> None:
    items = ["* not to burn before nine", "* not to fan it", "* to let the geese decide"]
    lines = [FERRY, "Under a law that began on Monday, growers agree:", *items, SWAN]
    assert body(*lines) == lines


BAR = ["Share this article", "Facebook", "Twitter", "Email", "Print"]


def test_story_goes_on_behind_share_buttons_between_two_paragraphs() -> None:
    assert body(FERRY, *BAR, ANCHOR) == [FERRY, ANCHOR]
    assert body(FERRY, ANCHOR, *BAR, FUND) == [FERRY, ANCHOR, FUND]


def test_story_ends_above_share_buttons_with_no_paragraph_below() -> None:
    teasers = ["Bakery to close after ninety years", "Man finds ring in river"]
    assert body(FERRY, ANCHOR, FUND, *BAR, *teasers) == [FERRY, ANCHOR, FUND]


def test_date_of_another_storys_card_is_not_the_storys() -> None:
    card = [
        "You may also like",
        "Bakery to close after ninety years",
        "Nov 2, 2025",
        "Man finds ring in river",
        "Nov 1, 2025",
    ]
    page = [*HEAD, FERRY, ANCHOR, "", *card, "", FUND, SWAN, *FOOT]
    article = clean("\n".join(page))
    assert (article.date, article.text.split("\n\n")) == (None, [FERRY, ANCHOR, FUND, SWAN])


def test_line_that_a_list_follows_is_no_headline_of_another_story() -> None:
    found = ["Of the anchors that the divers looked at, they found:", "• eleven of iron", "• one of wood"]
    above, below = [FERRY, ANCHOR, DRIVER], [FUND, SWAN, BIRD]
    page = [
        *HEAD,
        *above,
        "Related",
        "Bakery to close after ninety years",
        "Man finds ring in river",
        *found,
        *below,
        *FOOT,
    ]
    assert clean("\n\n".join(page)).text.split("\n\n") == [*above, *found, *below]


def test_correction_behind_a_player_below_the_story_is_in_the_text() -> None:
    correction = "Correction: An earlier version of this story gave the wrong weight of the anchor."
    player = ["Video Player", "00:00", "00:00", "Play Video", "Now playing"]
    article = clean("\n\n".join([*HEAD, FERRY, ANCHOR, FUND, "\n".join(player), correction, *FOOT]))
    assert article.corrections == (correction,)
    assert article.text.split("\n\n") == [FERRY, ANCHOR, FUND, correction]


def test_players_name_above_its_clock_goes() -> None:
    subheads = ["The anchor", "Who paid"]
    lines = [FERRY, subheads[0], ANCHOR, "Video Player", "00:00", "Play Video", FUND, subheads[1], SWAN]
    assert body(*lines) == [FERRY, subheads[0], ANCHOR, FUND, subheads[1], SWAN]


def test_story_goes_on_behind_a_player_between_two_paragraphs() -> None:
    player = ["Video Player", "00:00", "00:00", "Play Video", "Now playing"]
    assert body(FERRY, ANCHOR, *player, FUND) == [FERRY, ANCHOR, FUND]


def test_link_to_the_comments_below_the_first_paragraphs_does_not_end_the_story() -> None:
    told = [ANCHOR, FUND, SWAN, DRIVER, BIRD]
    label = ["Comments", "Join the conversation"]
    assert clean("\n\n".join([*HEAD, FERRY, *label, *told, *FOOT])).text.split("\n\n") == [FERRY, *told]
    assert body(FERRY, *told, "Comments", ALONE[0]) == [FERRY, *told]
    comments = ["ida_v", "2 hours ago", ANCHOR, "Reply", "hal_b", "3 hours ago", FUND, "Reply"]
    assert body(FERRY, BIRD, "Comments", *comments) == [FERRY, BIRD]


def test_first_paragraph_above_a_box_of_other_stories_is_the_storys() -> None:
    box = ["RELATED STORIES", "Bakery to close after ninety years", "Man finds ring in river"]
    assert body(FERRY, *box, ANCHOR, FUND, SWAN) == [FERRY, ANCHOR, FUND, SWAN]


def test_deck_above_a_box_of_other_stories_is_no_paragraph_of_the_story() -> None:
    box = "\n".join(["RELATED STORIES", "Bakery to close after ninety years", "Man finds ring in river"])
    page = ["\n".join(HEAD[:-2]), FERRY, box, "By Orla Tennant", "Nov. 3, 2025", ANCHOR, FUND, SWAN, *FOOT]
    assert clean("\n\n".join(page)).text.split("\n\n") == [ANCHOR, FUND, SWAN]


def test_bio_above_what_closes_a_story_is_no_part_of_it() -> None:
    """It is printed again below, and weighs as little as anything that is."""
    bios = [
        "Ida Voss is a senior researcher with the harbor office of the county. Hal Brandt is a fellow of the ferry"
        " school, on the second island.",
        "Is a visiting senior lecturer at the ferry school there.",
    ]
    page = ["DM", *HEAD, FERRY, ANCHOR, FUND, SWAN, "DM", *bios, "First published in The Conversation.", bios[1], *FOOT]
    assert not set(bios) & set(clean("\n".join(page)).text.split("\n\n"))


def test_rows_of_a_table_that_a_line_introduces_weigh_nothing_against_the_story() -> None:
    table = "Director: E. J. Pruett\nHeroine: Lottie Vale\nFerry: itself"
    last = "“We had hoped for more,” the archivist said. “And then we thought, what more is there?”"
    lines = [FERRY, ANCHOR, "The restored film runs with the card. The full credits:", table, last]
    assert clean("\n\n".join(["\n".join(HEAD), *lines, "Jump to Comments"])).text.split("\n\n") == lines


def test_box_with_its_buttons_is_passed_over_on_a_page_without_blank_lines() -> None:
    box = ["Close", "Thanks for signing up!", "Watch for us in your inbox.", "Subscribe Now"]
    last = "Kessel bought it at the pizzeria, whose owner would like to have the wrong number changed by June."
    assert body(FERRY, ANCHOR, FUND, *box, last) == [FERRY, ANCHOR, FUND, last]


def test_other_stories_under_an_unknown_label_behind_a_sign_off_are_not_the_storys() -> None:
    others = ["More from the islands", "Bakery to close in spring", SWAN, "Man finds ring in river", DRIVER]
    lines = [FERRY, ANCHOR, FUND, "(Reporting by Orla Tennant; Editing by Hal Brandt)", *others]
    assert body(*lines) == [FERRY, ANCHOR, FUND]


def test_short_story_goes_on_behind_a_box_that_blank_lines_set_apart() -> None:
    box = "\n".join(["Related", "Bakery to close after ninety years", "Man finds ring in river"])
    page = ["\n".join(HEAD), FERRY, box, ANCHOR, *FOOT]
    assert clean("\n\n".join(page)).text.split("\n\n") == [FERRY, ANCHOR]


def test_paragraph_between_two_lists_of_dated_cards_is_the_storys() -> None:
    cards = "\n".join(
        [
            "More to Read",
            "Bakery to close after ninety years",
            "Oct. 14, 2025",
            "Man finds ring in river",
            "Sept. 2, 2025",
        ]
    )
    others = "\n".join(["More From the Los Angeles Times", "Old clock strikes thirteen", "Nov. 3, 2025"])
    page = ["\n".join(HEAD), FERRY, cards, FUND, SWAN, others, *FOOT]
    assert clean("\n\n".join(page)).text.split("\n\n") == [FERRY, FUND, SWAN]


def test_paragraph_that_adjoins_a_newsletters_button_is_the_storys() -> None:
    """Some dumps leave out the blank line below a box."""
    long = f"{SWAN[:-1]}, which told us nothing of where it had come from, {DRIVER[0].lower()}{DRIVER[1:]}"
    box = "\n".join(["The Island Weekly", "Get our best stories in your inbox every Friday.", "Email", "Sign Up", long])
    page = ["\n".join(HEAD), FERRY, ANCHOR, box, FUND, BIRD, *FOOT]
    assert clean("\n\n".join(page)).text.split("\n\n") == [FERRY, ANCHOR, long, FUND, BIRD]


def test_story_goes_on_past_videos_to_the_line_that_says_when_it_was_published() -> None:
    last = [f"{BIRD[:-1]}, and the county has no rule on what it may do there.", "The swan waits."]
    below = ["Read more trending stories from our newsroom.", "This story was originally published May 5, 2024."]
    assert body(FERRY, ANCHOR, "TOP VIDEOS", *last, *below) == [FERRY, ANCHOR, *last]
    assert body(FERRY, ANCHOR, "TOP VIDEOS", *last, below[0]) == [FERRY, ANCHOR]


def test_story_goes_on_past_one_headline_to_its_topics() -> None:
    last = [
        '"The river is our hall, which has an echo and no cloakroom," the captain said.',
        "The next concert is off.",
    ]
    others = ["Read also", "Museum of locks loses its key"]
    lines = [*HEAD, FERRY, ANCHOR, *others]
    assert clean("\n".join([*lines, *last, "Tags: ferries, music"])).text.split("\n\n") == [FERRY, ANCHOR, *last]
    assert clean("\n".join([*lines, last[1], "Tags: ferries, music"])).text.split("\n\n") == [FERRY, ANCHOR]


MIRROR = "Turn an old frame into a mirror with this project, which takes two hours and a saw."
SHELF = "A shelf of oak adds some style to any bathroom, and it holds more than one would think."
VASE = "These are sturdy, pretty and made from a single board that you may have lying around."


def test_button_below_each_entry_of_a_round_up_does_not_end_it() -> None:
    """Nothing but paragraphs stands between its printings."""
    entries = [FERRY, ANCHOR, MIRROR, SHELF, VASE]
    lines = [FERRY, ANCHOR, MIRROR, "Read More", SHELF, "Read More", VASE, "Read More", "Bakery to close"]
    assert body(*lines) == entries


def test_button_below_a_card_ends_a_story() -> None:
    """A headline stands between its printings."""
    cards = ["Read More", "Old frame is a mirror now", MIRROR, "Read More", "Shelf of oak", SHELF]
    assert body(FERRY, ANCHOR, FUND, *cards) == [FERRY, ANCHOR, FUND]
