"""PLY101."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Block, Page
from wireclean.rule import Mark, drop, rule
from wireclean.rules.believe import known

LONGEST_TEAM = 25  # characters of a team's name and the colon behind it
AP_SUBHEADS = frozenset({"tip-ins", "big picture", "key moments", "key stats", "takeaways", "box score"})


@rule("PLY101")
def player(page: Page) -> Iterator[Mark]:
    """The buttons and notices of a video or audio player.

    ``Now playing``, ``Current Time 0:00``, ``We apologize, but this video has failed to load.`` (Gannett), ``Listen to
    this article``, ``Media playback is unsupported on your device`` (BBC), ``Your browser does not support the audio
    element.``, and a video's title below ``Click to play video: …`` (Global News).

        - Swan delays the morning train
        - By Orla Tennant
        - Your browser does not support the audio element.
        - Listen to this article
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    A sentence about listening stays, and so does a word that is a subhead of the story, above all behind a rule between
    its parts (AP's ``UP NEXT``).

          The judge told them to listen to the treaty, and read it out to them twice.
          ___
          UP NEXT
          The two sides meet on Thursday, in a room from which the canal can be seen.
    """
    for mark in known(page, "player"):
        block = page.blocks[mark.block]
        if not _heads_a_section(page, block):
            yield mark
            yield from _title_again(page, block)


def _title_again(page: Page, block: Block) -> Iterator[Mark]:
    """The video's title right below ``Click to play video: 'Title'`` (Global News), perhaps behind its clock."""
    _, quote, title = block.key.partition(": ")
    for following in page.blocks[block.index + 1 : block.index + 3]:
        if quote and following.key == title.strip("'\" "):
            yield drop(following.index)


def _heads_a_section(page: Page, block: Block) -> bool:
    """Whether the block could be the subhead behind a rule between two parts of the story, as AP sets ``UP NEXT``.

    Some sites leave out the rules: there another subhead in capitals shows it (``TIP-INS``).
    """
    if not (block.is_label and page.is_inside(block)):
        return False
    if page.blocks[block.index - 1].thematic_break:
        return True
    below = page.blocks[block.index + 1 : block.index + 2]
    teams = any(
        line.sentence and ": " in line.text[:LONGEST_TEAM] for line in below
    )  # Heat: Host Washington on Friday.
    return block.text.isupper() and (teams or any(other.key in AP_SUBHEADS for other in page.inside))
