"""What a site tells of the one who wrote a story, below it."""

from __future__ import annotations

from tests.ferry import ANCHOR, BIRD, DRIVER, FERRY, FUND, SWAN, body
from wireclean import clean

STORY = [FERRY, ANCHOR, FUND, SWAN, DRIVER, BIRD]
BIO = "Ida Voss is the owner of a boat shed on the second island, and has been since she was nineteen."
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
