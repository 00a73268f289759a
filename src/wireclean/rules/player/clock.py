"""PLY102."""

from __future__ import annotations

from collections.abc import Iterator

from wireclean.lazy import pattern
from wireclean.page import Block, Page
from wireclean.rule import Mark, drop, rule
from wireclean.shapes import shape

_TIME = r"\d{1,2}:\d{2}(?::\d{2})?"
RUNNING = pattern(
    rf"-?{_TIME}(?:\s?/\s?{_TIME})?"
    rf"|{_TIME} {_TIME} {_TIME}"  # where it is, how long it is, what is loaded
    r"|\d{3,4}p(?: \| \d{1,4}(?:\.\d)?\s?MB)?"  # of a video's resolutions one: 240p | 9.1MB
)


@shape(begins="-0123456789", longest=3)
def running_time(text: str) -> bool:
    """Whether a line is a time that runs, perhaps with the whole beside it, or a resolution with its size."""
    return RUNNING.fullmatch(text) is not None


@rule("PLY102")
def clock(page: Page) -> Iterator[Mark]:
    """The running time of a player, beside its other buttons.

    ``0:00``, ``00:02:31``, ``0:00 / 2:31``, ``240p | 9.1MB``: only where a button or a notice of the player stands
    right above or below it, or more such lines and then one. Known from stations, the BBC, Dow Jones, Voice of America,
    Radio Free Europe and everybody who reads stories aloud.

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
    run: list[Block] = []
    for block in page.shaped(running_time):
        if run and block.index != run[-1].index + 1:
            yield from _beside_player(page, run)
            run = []
        run.append(block)
    yield from _beside_player(page, run)


def _beside_player(page: Page, run: list[Block]) -> Iterator[Mark]:
    """The lines of a run, where one of the player's stands right above or below it."""
    around = [other for end in (run[:1], run[-1:]) for block in end for other in page.around(block)]
    if any(other.phrase is not None and other.phrase.family == "player" for other in around):
        yield from (drop(block.index) for block in run)
