"""What a site tells of the one who wrote a story, below it."""

from __future__ import annotations

from tests.ferry import ANCHOR, BIRD, DRIVER, FERRY, FUND, SWAN, body
from wireclean import clean

STORY = [FERRY, ANCHOR, FUND, SWAN, DRIVER, BIRD]
BIO = "Ida Voss is the owner of a boat shed on the second island, and has been since she was nineteen."
OWNED = "Ida is the owner of a boat shed on the second island, and has been since she was nineteen."
TOP = ["Home", "Services", "Ferry to run again"]
END = ["Contact us", "Privacy Policy"]
MORE = "Voss holds a degree in knots from the Port Ellis Institute."


def test_name_over_a_paragraph_that_begins_with_it_is_a_writers_card() -> None:
    """Also where no byline names the writer, as on pages of shops and services; what else it tells goes with it."""
    page = ["Home", "Services", "Ferry to run again", *STORY, "Ida Voss", BIO, MORE, "Contact us", "Privacy Policy"]
    found = clean("\n\n".join(page))
    assert found.text.split("\n\n") == STORY
    assert found.credits == (BIO,)


def test_people_of_whom_the_story_tells_have_such_cards_too() -> None:
    other = "Hal Brandt is the last of the divers, and says that he has never seen an anchor that he did not like."
    assert body(FERRY, ANCHOR, FUND, "Ida Voss", BIO, "Hal Brandt", other) == [
        *(FERRY, ANCHOR, FUND),
        *("Ida Voss", BIO, "Hal Brandt", other),
    ]
    assert body(FERRY, ANCHOR, FUND, "Ida Voss", BIO, SWAN, DRIVER, BIRD)[-1] == BIRD


def test_lines_of_a_job_and_a_label_belong_to_the_card() -> None:
    page = [*TOP, *STORY, "The Author", "IDA VOSS", "VP - Knots", OWNED, *END]
    found = clean("\n\n".join(page))
    assert found.text.split("\n\n") == STORY
    assert found.credits == (OWNED,)


def test_bio_that_begins_otherwise() -> None:
    """With a part of the name, with her years, or in her own words below a label that says whose they are."""
    for told in (
        "Ida has led the boat shed since 2011. She lives on the second island with a dog and eleven anchors.",
        "With eleven years at the shed on the second island, Ida knows all of her knots better than anybody in town.",
    ):
        assert clean("\n\n".join([*TOP, *STORY, "Ida Voss", told, *END])).credits == (told,)
    own = "I am a boat builder with over a decade of experience, and have lived on the second island since then."
    assert clean("\n\n".join([*TOP, *STORY, "Author", "Ida Voss", own, *END])).credits == (own,)


def test_subhead_whose_paragraph_begins_with_it_is_no_card() -> None:
    last = "Bell Buoys are what the harbor has most of, and the county says that it will count its own in spring."
    part = "Bell is what the harbor calls it, and the county says that it will count its own bells in the spring."
    assert body(*STORY, "Bell Buoy", part)[-1] == part
    assert body(*STORY, "How Bells Are Counted", last)[-1] == last


def test_prose_below_a_label_over_a_bio_without_a_name() -> None:
    page = [*TOP, *STORY, "About the author", BIO, "Knots and Splices", SWAN[:60], *END]
    found = clean("\n\n".join(page))
    assert found.text.split("\n\n") == STORY
    assert found.credits == (BIO,)


POSTED = ["Home", "Services", "Ferry to run again", "Posted by Ida Voss on Nov. 3, 2025"]
SINCE = "At the Elm Post since 2019. Writes about boats, knots and whatever the tide has left on the second island."


def test_name_alone_of_who_posted_the_story_stands_above_her_card() -> None:
    """In whatever words and languages the site tells of her."""
    for card in (["Ida Voss", "Reporter", SINCE], ["About Ida Voss", "All that she wrote", "Boats and knots"]):
        assert clean("\n\n".join([*POSTED, *STORY, *card, *END])).text.split("\n\n") == STORY


def test_name_alone_amid_a_story_is_a_pictures_credit() -> None:
    lines = [*STORY[:4], "Ida Voss", *STORY[4:]]
    assert clean("\n\n".join([*POSTED, *lines, *END])).text.split("\n\n")[-2:] == STORY[4:]


def test_names_of_a_list_are_no_writers() -> None:
    """Also where a line above the story has one of them alone."""
    others = ["Ida Voss", f"{SINCE} She has three boats.", "Hal Brandt", f"{SINCE} He has four."]
    found = clean("\n\n".join([*TOP, "Ida Voss", "Hal Brandt", "Nov. 3, 2025", *STORY, *others, *END]))
    assert found.text.split("\n\n")[-len(others) :] == others
