"""Corrections and notes, and the links that look like them."""

from __future__ import annotations

import time

import pytest

from wireclean.fields.correction import is_correction


@pytest.mark.parametrize(
    "line",
    [
        "Correction, Nov. 15, 2019: This article originally misidentified the owner of the bridge.",
        "Correction added Nov. 18, 2019: The caption below was wrong in print.",
        "Correction 8/29/10 7:05 a.m. PDT: A previous version of this story misstated the sum.",
        "Correction: This posting has been updated with a revised total for the town.",
        "CLARIFICATION: The story of Monday should have said that the vote was 4-1.",
        "Updated 11.02.23, 11:52 EST: This article has been updated to reflect the vote.",
        "UPDATE: Dec. 22, 2016, 2:16 p.m. EST Updated with further clarification from the firm.",
        "This story has been updated with additional developments.",
        "This article was amended on 3 May 2023 to correct the spelling of a name.",
        "EDITOR'S NOTE _ A look at the veracity of claims by political figures.",
        "EDITOR'S NOTE — A look at the veracity of claims by political figures.",
        "Editor’s note: The market opens on May 3, not on May 2.",
        "(Updates with quotes from minister)",
        "(Corrects spelling in paragraph 3)",
        "Korrektur: In einer früheren Version stand ein falscher Name.",
        "Anmerkung der Redaktion: In einer früheren Fassung hieß es anders.",
        "Anmerkung: In einer früheren Version dieses Artikels hieß es, das Tier sei ein Emu gewesen.",
        "Dieser Artikel wurde am 3. November um die Aussage der Polizei aktualisiert.",
        "Mise à jour : une première version de cet article indiquait que les moutons étaient trente.",
        "Cet article a été mis à jour avec la réaction du maire.",
        "En una versión anterior de esta noticia se decía que las campanas eran 320.",
        "Una precedente versione di questo articolo indicava per errore un'altra multa.",
        "Uma versão anterior deste texto informava que a ponte tinha 43 metros.",
        "In een eerdere versie van dit artikel stond dat de boete 59 euro bedraagt.",
        "I en tidligere versjon av saken sto det at klokken veier to kilo.",
        "An earlier version of this story gave the wrong year for the flood.",
        "In an earlier version of this article the name of the river was misspelled.",
    ],
)
def test_correction(line: str) -> None:
    assert is_correction(line)


@pytest.mark.parametrize(
    "line",
    [
        "Corrections",
        "Corrections and Clarifications",
        "Corrections Policy",
        "Report error",
        "Corrections: If you are aware of an inaccuracy, tell us at once.",
        "Corrections: Submit a correction to the editors of the paper",
        "This is a developing story and will be updated.",
        "The interview has been edited for length and clarity.",
        "This story has not been edited by NDTV staff and is published from a feed.",
        "Corrections officers said that the jail was full on Monday.",
        "Correction fluid was invented in 1956.",
        "La versión de este viernes de la ópera duró once minutos más, y nadie se actualizó.",
        "A versão deste ano do festival teve três sinos a mais do que a do ano passado.",
        "En tidigare version av appen hade bara en klocka, och den ringde aldrig i tid.",
        "In een eerdere versie van dit toestel zat een bel die niemand kon horen.",
        "Denne kritikken er rettet mot regjeringen, som ikke har hørt klokken på elleve år.",
        "Clarification was sought by the judge on Monday.",
        "The company corrected its error in May.",
        "“This article has been updated,” she said.",
        "Updated Nov. 3, 2025",
        "Une version de cet hymne est chantée chaque matin par les élèves de l'école.",
        "Der Artikel wurde nach Angaben des Händlers nicht mehr ausgeliefert.",
    ],
)
def test_no_correction(line: str) -> None:
    assert not is_correction(line)


@pytest.mark.parametrize("unit", ["Correction ", "this story ", "update ", "(corrects ", "note: ", "A "])
def test_long_lines_cost_no_time(unit: str) -> None:
    start = time.perf_counter()
    is_correction(unit * 20_000)
    is_correction((unit * 200)[:890])
    assert time.perf_counter() - start < 0.2


@pytest.mark.parametrize(
    "line",
    [
        "(This version of the story corrects the name of the bridge in paragraph 3)",
        "(This Nov. 3 story has been corrected to fix the name of the bridge, in paragraph 3)",
    ],
)
def test_version_that_corrects(line: str) -> None:
    assert is_correction(line)


def test_version_that_does_not() -> None:
    assert not is_correction("This version of the story has a bridge in it and no swan at all, she said.")


def test_correction_of_the_new_york_times() -> None:
    assert is_correction("A correction was made on Feb. 19, 2025: An earlier version misstated the swan's weight.")
    assert not is_correction("A correction was made on Tuesday, and the swan was told of it by the railway.")


def test_a_note_that_calls_to_follow_is_none() -> None:
    assert not is_correction("[Editor's Note: Follow the Elm Post's live blog for the latest updates]")
    assert is_correction("[Editor's Note: This story follows one of last week about the swan]")
