"""PLY102."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.lazy import pattern
from wireclean.page import Page
from wireclean.rule import Mark, drop, rule
from wireclean.shapes import shape

RUNNING = pattern(r"-?\d{1,2}:\d{2}(?::\d{2})?(?:\s?/\s?\d{1,2}:\d{2}(?::\d{2})?)?")


@shape(begins="-0123456789", longest=3)
def running_time(text: str) -> bool:
    """Whether a line is a time that runs, perhaps with the whole beside it."""
    return RUNNING.fullmatch(text) is not None


@rule("PLY102")
def clock(page: Page) -> Iterator[Mark]:
    """The running time of a player, beside its other buttons.

    ``0:00``, ``00:02:31``, ``0:00 / 2:31``: only where a button or a notice of the player stands right above or below
    it. Known from stations, the BBC, Dow Jones and everybody who reads stories aloud.

        - Swan delays the morning train
        - By Orla Tennant
          The 7.10 to the city waited for eleven minutes on Tuesday while a swan crossed the line.
        - Your browser does not support the audio element.
        - 0:00 / 2:31
          It had walked from the canal, the driver said, and did not seem to be in any hurry.

    A runner's time stays.

          The fastest of the clockmakers ran the course in a time that nobody had expected of him:
          15:41
          The swan, which was not entered, took eleven minutes for the last of the crossings.
    """
    for block in page.shaped(running_time):
        if any(other.phrase is not None and other.phrase.family == "player" for other in page.around(block)):
            yield drop(block.index)
