"""What papers in other languages print before the name in a byline."""

from __future__ import annotations

import pytest

from wireclean.fields.byline import parse


@pytest.mark.parametrize(
    ("line", "text", "authors", "affiliation"),
    [
        ("Rédigé par Ada Vermeer", "Ada Vermeer", ("Ada Vermeer",), None),
        ("Redactado por Ada Vermeer, Emol / AFP", "Ada Vermeer, Emol / AFP", ("Ada Vermeer",), "Agence France-Presse"),
        ("Un article d'Ada Vermeer", None, (), None),
        ("Article de Ada Vermeer", "Ada Vermeer", ("Ada Vermeer",), None),
        ("A cura di Ada Vermeer", "Ada Vermeer", ("Ada Vermeer",), None),
        ("Skrevet av: Ada Vermeer", "Ada Vermeer", ("Ada Vermeer",), None),
        ("Opracowanie: Ada Vermeer", "Ada Vermeer", ("Ada Vermeer",), None),
        ("oprac. Ada Vermeer/PAP", "Ada Vermeer/PAP", ("Ada Vermeer",), "PAP"),
        ("Autoři: ČTK, Novinky.cz", "ČTK, Novinky.cz", (), "ČTK"),
        ("Toimittaja: Ada Vermeer", "Ada Vermeer", ("Ada Vermeer",), None),
        ("Szerkesztette: Vermeer Ada", "Vermeer Ada", ("Vermeer Ada",), None),
        ("Muhabir: Ada Vermeer", "Ada Vermeer", ("Ada Vermeer",), None),
        ("Γράφει η Μαρία Παππά", "Μαρία Παππά", ("Μαρία Παππά",), None),
        ("Της Μαρίας Παππά", "Μαρίας Παππά", ("Μαρίας Παππά",), None),
        ("記者 田中太郎", "田中太郎", ("田中太郎",), None),
        ("作者：陆晓禾", "陆晓禾", ("陆晓禾",), None),
        ("Par Belga, édité par Ada Vermeer", "Belga, édité par Ada Vermeer", ("Ada Vermeer",), "Belga"),
        ("Par L'Obs avec AFP", "L'Obs avec AFP", (), "L'Obs"),
        ("Par Ada Vermeer, à Lyon", "Ada Vermeer, à Lyon", ("Ada Vermeer",), None),
        ("Por Ada Vermeer, g1 Minas — Ouro Preto", "Ada Vermeer, g1 Minas — Ouro Preto", ("Ada Vermeer",), "g1 Minas"),
        ("Von Ada Vermeer, afp", "Ada Vermeer, afp", ("Ada Vermeer",), "Agence France-Presse"),
        ("L.R. avec AFP", "L.R. avec AFP", (), "Agence France-Presse"),
        ("La Rédaction avec AFP", "La Rédaction avec AFP", (), "Agence France-Presse"),
        ("Novinky, ČTK", "Novinky, ČTK", (), "Novinky"),
        ("Del viejo puente nadie se acuerda", None, (), None),
        ("De Vermeer a Holm: historia de un puente", None, (), None),
        ("Artículo de opinión", None, (), None),
        ("Texto de la ley", None, (), None),
    ],
)
def test_mark(line: str, text: str | None, authors: tuple[str, ...], affiliation: str | None) -> None:
    found = parse((line,))
    assert (found and found.text) == text
    assert found is None or (found.authors, found.affiliation) == (authors, affiliation)
