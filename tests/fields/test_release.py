"""What signs a press release, and what signs an agency's story."""

from __future__ import annotations

import pytest

from wireclean.fields.release import issuer, sources


@pytest.mark.parametrize(
    ("line", "named"),
    [
        pytest.param("Source: AFP", ("Agence France-Presse",), id="agency"),
        pytest.param("Source: Xinhua, AP", ("Xinhua News Agency", "Associated Press"), id="two"),
        pytest.param("SOURCE: AGENCIES", (), id="nobody"),
        pytest.param("Fonte: Agência Brasil", ("Agência Brasil",), id="Portuguese"),
        pytest.param("(Fuente: EFE)", ("EFE",), id="brackets"),
        pytest.param("Quelle: example.de, avm/dpa", ("Deutsche Presse-Agentur",), id="site and initials"),
        pytest.param("Bron: ANP", ("ANP",), id="Dutch"),
    ],
)
def test_sources(line: str, named: tuple[str, ...]) -> None:
    assert sources(line) == named


@pytest.mark.parametrize(
    "line", ["Source: Bell Makers of Marlow", "Source: harbour office, AFP", "Sources: they said", "Fonte: example.com"]
)
def test_other_sources(line: str) -> None:
    assert sources(line) is None


def test_desk_behind_the_source() -> None:
    assert sources("Source: AFP/dc(kg)") == ("Agence France-Presse",)


def test_issuer_printed_twice() -> None:
    assert issuer("Source: Elm Ferries ASA Elm Ferries ASA") == "Elm Ferries ASA"
    assert issuer("Source: Elm Ferries Elm ASA") == "Elm Ferries Elm ASA"
