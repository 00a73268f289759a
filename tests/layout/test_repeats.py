"""Boxes that a page prints again as a whole."""

from wireclean import clean
from wireclean.layout import repeats
from wireclean.page import Page
from wireclean.phrases import load

BOX = "\n\n".join(
    ("Samenvatting", "Een machine schreef dit.", "De zwaan kwam uit het kanaal.", "Sluiten", "Taal", "Groot")
)

STORY = [
    "De trein van tien over zeven wachtte dinsdag elf minuten lang, terwijl een zwaan het spoor overstak.",
    "Zij was uit het kanaal gekomen, vertelde de machinist, en leek in het geheel geen haast te hebben die ochtend.",
    "De volgende trein reed om de vogel heen, over een spoor dat sinds 1974 door niemand meer was gebruikt.",
    "De spoorwegen zetten nu een hek langs het kanaal, dat hoog genoeg is voor elke zwaan die kan lopen.",
]


def _repeated(text: str) -> list[str]:
    page = Page(text.split("\n"), load())
    return sorted({page.blocks[index].text for index in repeats.find(page.blocks, None).all})


def test_box_above_the_story_stands_below_it_once_more() -> None:
    assert "Sluiten" in _repeated("\n\n".join((BOX, *STORY, BOX)))


def test_story_begins_below_a_box_that_returns() -> None:
    head = "Zoeken\n\nInloggen\n\nZwaan houdt ochtendtrein op\n\nDoor Orla Tennant\n"
    text = clean("\n\n".join((head, BOX, *STORY, BOX, "Privacybeleid\n\nCookies"))).text
    assert text == "\n\n".join(STORY)


def test_article_that_its_page_prints_twice_is_no_box() -> None:
    twice = "\n\n".join((*STORY, "Het hek", *STORY[:2]))
    assert _repeated("\n\n".join((twice, twice))) == []


def test_entries_of_a_catalogue_share_labels() -> None:
    entries = "\n\n".join(f"Pros:\n\nEasy to wind, even by hand\n\nCons:\n\n{said}" for said in STORY)
    assert _repeated(entries) == []


def test_refrain_is_no_box() -> None:
    lines = (
        "Ring the bell, and ring it slowly,",
        "Ring it for the swan,",
        "For the train is late already",
        "And gone.",
    )
    refrain = "\n\n".join(lines)
    assert _repeated("\n\n".join((refrain, *STORY[:2], refrain, *STORY[2:]))) == []
