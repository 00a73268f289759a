"""ADS103."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.layout import vacancies
from wireclean.page import Page
from wireclean.rule import Mark, drop, rule


@rule("ADS103")
def job_ad(page: Page) -> Iterator[Mark]:
    """Vacancies that a site lists amid a story, with their employers.

    Sites in German, French and Dutch print a few between two paragraphs (Golem, Heise, Süddeutsche). Their titles say
    that they are for all: ``(m/w/d)``, ``(H/F)``, ``(m/v/x)``.

        - Skip to main content
        - Share this article
        - Schwan hält den Morgenzug auf
        - Von Orla Tennant
          Der Zug um 7.10 Uhr wartete am Dienstag elf Minuten lang, während ein Schwan über die Gleise ging.
        - Glockenmacher (m/w/d)
        - Harbor Bells GmbH, Port Ellis
        - Fachkraft für Schilf (w/m/d)
        - Port Ellis Reeds GmbH, Port Ellis
          Er war vom Kanal gekommen, sagte der Fahrer, und schien es überhaupt nicht eilig zu haben.

    A sentence stays, and so does a vacancy alone; an article without chrome may be about vacancies, and keeps them.

          Er war vom Kanal gekommen, sagte der Fahrer, und schien es überhaupt nicht eilig zu haben.
          Gesucht werde nun ein Wärter (m/w/d), der mit Schwänen sprechen kann, sagte die Bahn am Abend.
    """
    if page.story is not None and not page.story.bare:
        yield from map(drop, vacancies.find(page))
