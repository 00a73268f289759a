"""Several ways to treat the same pages, timed in turns, so that a slow moment of the machine meets all of them."""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median
from time import process_time
from typing import Generic, TypeVar

Item = TypeVar("Item")

LEAST = 0.02  # seconds that a turn takes at least, where it may do its pages again


@dataclass(frozen=True, slots=True)
class Runner(Generic[Item]):
    """Something that treats a page.

    ``most`` bounds the pages of a turn, for the slow. ``again`` tells that a turn may do its pages several times until
    a clock can see it: only for what cannot remember a page. ``apart`` gives it other pages than the rest: what it
    shares with another runner would remember the lines of the same ones.
    """

    treat: Callable[[Item], object]
    most: int | None = None
    again: bool = False
    apart: bool = False


@dataclass(slots=True)
class Times:
    """Seconds of processor time per page, turn by turn; ``why`` there are none."""

    seconds: list[float] = field(default_factory=list)
    why: str = ""

    @property
    def median(self) -> float:
        """Of all turns."""
        return median(self.seconds)

    def over(self, other: Times) -> float:
        """How many times longer than ``other``: the median of the turns' own ratios."""
        return median(one / two for one, two in zip(self.seconds, other.seconds, strict=True))


def race(runners: Mapping[str, Runner[Item]], pages: Callable[[int], Sequence[Item]], rounds: int) -> dict[str, Times]:
    """The times of each runner, round by round on the pages that ``pages`` gives for the round's number.

    Before the first round all of them see the pages of round 0, which load their tables. Who begins changes from
    round to round. A runner that raises is out of the race, and its times say why.
    """
    times: dict[str, Times] = {name: Times() for name in runners}
    for number in range(rounds + 1):
        found = pages(number)
        others = pages(rounds + 1 + number) if any(runner.apart for runner in runners.values()) else found
        names = [name for name in runners if not times[name].why]
        turn = number % len(names) if names else 0
        for name in names[turn:] + names[:turn]:
            runner = runners[name]
            try:
                seconds = _turn(runner, (others if runner.apart else found)[: runner.most])
            except Exception as error:  # of a peer's: whatever it is, the others go on
                times[name] = Times(why=f"failed: {type(error).__name__}: {error}"[:200])
                continue
            if number:
                times[name].seconds.append(seconds)
    return times


def _turn(runner: Runner[Item], pages: Sequence[Item]) -> float:
    gc.collect()
    done = 0
    begin = process_time()
    while True:
        for page in pages:
            runner.treat(page)
        done += len(pages)
        spent = process_time() - begin
        if not runner.again or spent >= LEAST:
            return spent / done
