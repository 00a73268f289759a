"""What a run says while it goes on, and of what it removed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator

from wireclean import terminal
from wireclean.files import sources
from wireclean.tally import Tally
from wireclean.typed import TypeVar

Step = TypeVar("Step")


def announce(found: sources.Found, quiet: bool) -> None:
    """Say where nothing was found, and what is the matter with an input."""
    if not quiet:
        for empty in found.empty:
            terminal.say(empty)
    for fault in found.faults:
        terminal.say(fault)


def watched(
    steps: Iterator[Step],
    total: int | None,
    quiet: bool,
    to_stdout: bool = False,
    size: Callable[[Step], int] | None = None,
) -> Iterator[Step]:
    """The same steps, with a bar while they go by where a person watches."""
    if not quiet and terminal.watched(sys.stderr) and not (to_stdout and terminal.watched(sys.stdout)):
        return terminal.progress(steps, total, size)
    return steps


def say_once(warnings: Iterable[str], said: set[str], quiet: bool) -> None:
    """Say the warnings that were not ``said`` before, and note them there."""
    for warning in warnings:  # each worker has its own, and they say the same
        if warning not in said and not quiet:
            said.add(warning)
            terminal.say(warning)


def show_statistics(tally: Tally) -> None:
    """Show how many lines each rule removed."""
    from wireclean.rules import RULES

    terminal.tell(tally.table({rule.code: rule.name for rule in RULES}))
