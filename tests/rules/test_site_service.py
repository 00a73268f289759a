"""What a site tells its readers amid a story, and stories that are about accounts."""

from wireclean import clean

HEAD = "Menü\n\nSuche\n\nAnmelden\n\nSchwan hält Morgenzug auf\n\nVon Orla Tennant"
STORY = [
    "Der Zug um 7.10 Uhr wartete am Dienstag elf Minuten lang, während ein Schwan über die Gleise ging.",
    "Er war vom Kanal gekommen, sagte der Fahrer, und schien es überhaupt nicht eilig zu haben.",
    "Der nächste Zug fuhr um den Vogel herum, auf einem Gleis, das seit 1974 niemand benutzt hatte.",
    "Die Bahn will nun einen Zaun bauen, der hoch genug ist für jeden Schwan, der laufen kann.",
]
FOOT = "Impressum\n\nDatenschutz"
CONTENT = "Empfohlener Inhalt", "Hier können Sie den empfohlenen Inhalt sehen, wenn Sie diesem im Browser zustimmen."
LETTER = "„Morgens am Kanal“: Der Newsletter berichtet Ihnen jeden Tag. Hier können Sie sich anmelden."


def _text(*blocks: str) -> str | None:
    return clean("\n\n".join((HEAD, *blocks, FOOT))).text


def test_line_goes_with_the_label_that_has_its_words() -> None:
    assert _text(*STORY[:2], *CONTENT, *STORY[2:]) == "\n\n".join(STORY)


def test_letter_whose_name_is_quoted_goes() -> None:
    assert _text(*STORY[:3], LETTER, STORY[3]) == "\n\n".join(STORY)


def test_subhead_beside_the_line_stays() -> None:
    assert _text(*STORY[:2], CONTENT[1], "Ein Zaun", *STORY[2:]) == "\n\n".join((*STORY[:2], "Ein Zaun", *STORY[2:]))


def test_story_about_accounts_keeps_its_advice() -> None:
    advice = [
        "Das Passwort der Bahn stand seit Jahren im Newsletter, den jeder Reisende abonnieren konnte.",
        "Ändern Sie Ihr Passwort sofort, wenn Sie sich in diesem Jahr bei der Bahn registriert haben.",
        "Wer ein Kundenkonto hat, bekommt von der Bahn in den nächsten Tagen eine E-Mail dazu.",
    ]
    assert _text(*STORY[:1], *advice, *STORY[1:]) == "\n\n".join((*STORY[:1], *advice, *STORY[1:]))
