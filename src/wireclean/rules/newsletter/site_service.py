"""NWS106."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.fields import service_abroad
from wireclean.layout import topic
from wireclean.layout.kinds import is_paragraph
from wireclean.page import Block, Page
from wireclean.rule import Mark, drop, rule

MOST = 0.25  # share of a story's paragraphs that may be such lines; where there are more, the story is about accounts
OWN = 0.15  # share of the others that may have such words, likewise
LONGEST_LABEL = 6  # words of a label or a button beside such a line
BESIDE = 2  # lines


@rule("NWS106")
def site_service(page: Page) -> Iterator[Mark]:
    """What a site tells its readers of its own service amid a story, in other languages than English.

    The line addresses the reader and speaks of accounts, subscriptions, letters or comments: ``Hier können Sie den
    Newsletter abonnieren``. A label or a button beside it that has its words goes with it.

        - Se connecter
        - Rechercher
        - Le cygne retarde le train du matin
        - Par Orla Tennant
          Le train de 7 h 10 a attendu onze minutes mardi, le temps qu’un cygne traverse la voie.
        - Vous pouvez ajouter cet article à vos sélections depuis votre compte, si vous êtes connecté.
          Il venait du canal, a raconté le conducteur, et ne semblait pas pressé du tout.
          Le train suivant a contourné l’oiseau par une voie que personne n’avait prise depuis 1974.
          La compagnie veut poser une clôture, assez haute pour tous les cygnes qui savent marcher.
        - Mentions légales
        - Gestion des cookies

    In a story that is about accounts it stays, and so does what somebody says.

          Le cygne s’est abonné au journal, mais le journal a perdu le mot de passe de son compte.
          « Vous pouvez ajouter cet article à vos sélections », lui a écrit le journal, depuis son compte.
    """
    if page.story is None or page.story.bare:
        return
    lines = [block for block in page.clued("legal") if page.is_inside(block) and page.marks[block.index] is None]
    lines = [block for block in lines if service_abroad.speaks_of_service(block.text, block.words, block.signs)]
    told = [block for block in page.inside if is_paragraph(block)] if lines else []
    if len({block.key for block in lines}) > MOST * len(told):
        return
    own = sum(service_abroad.counts_offers(block.text, block.signs) > 0 for block in told)
    if own > OWN * len(told):
        return
    for block in lines:
        yield drop(block.index)
        for step in (-1, 1):
            for index in range(block.index + step, block.index + step * (BESIDE + 1), step):
                if not (page.story.first < index <= page.story.last and _is_beside(page.blocks[index], block)):
                    break
                if page.marks[index] is None:
                    yield drop(index)


def _is_beside(label: Block, line: Block) -> bool:
    """Whether a label beside such a line has words of it."""
    if label.sentence or label.words > LONGEST_LABEL or label.clue:
        return False
    return bool(topic.stems(label.text) & topic.stems(line.text))
