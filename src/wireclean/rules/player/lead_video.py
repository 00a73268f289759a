"""PLY105."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.page import Block, Page
from wireclean.rule import Mark, drop, rule

CLOSE = "close"  # the button that the player shows where it floats
VIDEO = "video"
SHORTEST = 4  # words of a video's title
PARAGRAPH = 15  # words of the story's first
PRINTED = 3  # lines at most of its label and its title, which may be printed twice


@rule("PLY105")
def lead_video(page: Page) -> Iterator[Mark]:
    """The title of a video above the story, and the sentence or two that say what it shows.

    They stand below the button that closes the player, between the headline and the story, whose first paragraph is
    right below them. Known from Fox News.

        - Swan delays the morning train
        - By Orla Tennant
        - Print
        - close
        - Video
        - Why the swans of Port Ellis will not leave the line
        - A railway's driver tells of the animals that he has met in eleven years.
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.

    Without that button a subhead and what it heads stay.

          Why the swans will not leave
          The driver has an idea, which is that they wait for bread that nobody brings them.
    """
    story = page.story
    if story is None or story.headline is None:
        return
    title = page.blocks[story.headline].key
    for button in page.worded("navigation"):
        if button.key != CLOSE or not story.headline < button.index < story.first + PRINTED:
            continue
        printed = _titles(page, button)
        told = page.blocks[button.index + 1 + len(printed) : button.index + 3 + len(printed)]
        if any(block.words >= SHORTEST and block.key != title for block in printed) and _is_told(told):
            yield from (drop(block.index) for block in (*printed, told[0]))


def _titles(page: Page, button: Block) -> list[Block]:
    """The lines below the button, up to the first that is a sentence."""
    found: list[Block] = []
    for block in page.blocks[button.index + 1 : button.index + 1 + PRINTED]:
        if block.sentence or block.clue or (block.phrase is not None and block.key != VIDEO):
            break
        found.append(block)
    return found


def _is_told(below: list[Block]) -> bool:
    """Whether a sentence stands above a paragraph."""
    plain = all(block.sentence and not block.clue and block.phrase is None for block in below)
    return len(below) == 2 and plain and below[1].words >= PARAGRAPH
