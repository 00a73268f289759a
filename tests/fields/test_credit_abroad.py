"""Credits behind a story in other languages than English."""

from __future__ import annotations

import pytest

from wireclean.fields.credit import is_credit
from wireclean.fields.signature import sign_off_agency


@pytest.mark.parametrize(
    "line",
    [
        "La periodista de The Associated Press Ada Ruiz contribuyó con este despacho desde Topeka, Kansas.",
        "Esta historia fue traducida del inglés por un editor de AP con la ayuda de una herramienta generativa.",
        "Ada Vermeer a contribué à cet article.",
        "Ha collaborato Ada Vermeer",
        "Mitarbeit: Ada Vermeer",
        "Dieser Artikel wurde aus dem Englischen übersetzt.",
        "Met medewerking van Ada Vermeer",
        "– Avec des informations de l’Associated Press",
        "Ce texte de La Presse Canadienne a été publié pour la première fois le 3 novembre 2025.",
        "Editor: Ada Vermeer",
    ],
)
def test_credit(line: str) -> None:
    assert is_credit(line, tail=True)


@pytest.mark.parametrize(
    "line",
    [
        "Esta historia es la de un pueblo que publicó su propia moneda.",
        "Dieser Text ist in Bronze gegossen.",
        "Cet article du code ne s'applique plus.",
    ],
)
def test_no_credit(line: str) -> None:
    assert not is_credit(line, tail=True)


@pytest.mark.parametrize(
    ("end", "agency"),
    [
        ("… in der passenden Größe. (APA, red, 3.11.2025)", "APA"),
        ("… erklärte der Sprecher. (afp, bes)", "Agence France-Presse"),
        ("… uvedl mluvčí. (ČTK)", "ČTK"),
        ("… siger hun. /ritzau/", "ritzau"),
        ("Quelle: dpa", "Deutsche Presse-Agentur"),
        ("Źródło: PAP", "PAP"),
        ("Kaynak: Anadolu Ajansı", "Anadolu Ajansı"),
        ("Verwendete Quellen: Nachrichtenagentur dpa", "Deutsche Presse-Agentur"),
        ("Quelle: eigene Berechnungen", None),
        ("… im Jahr davor (2024).", None),
    ],
)
def test_sign_off(end: str, agency: str | None) -> None:
    assert sign_off_agency(end) == agency
