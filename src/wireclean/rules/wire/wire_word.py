"""WIR109."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Page
from wireclean.rule import Mark, rule
from wireclean.rules.believe import known


@rule("WIR109")
def wire_word(page: Page) -> Iterator[Mark]:
    """What agencies and wires print around a story and is no part of it, by its wording.

    Offers to editors (AP's ``For more AP stories …``), labels of takes (``2ND LEAD``), the New York Times News
    Service's ``For use by … clients``, notes of release wires on pictures (GlobeNewswire) and on themselves (EIN
    Presswire's disclaimer). The words stand in ``phrases/wire.toml``, ``agencies.toml`` and ``pressrelease.toml``.

        - For use by New York Times News Service clients.
        - Swan delays the morning train
        - By Orla Tennant
          PORT ELLIS, Maine — The 7.10 to the city waited for eleven minutes while a swan crossed the line.
          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    A sentence with such words stays.

          For use by the railway's clients alone, said the sign on the door, and they have not come since.
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
    """
    return known(page, "wire")
