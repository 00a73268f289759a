"""The outcomes of a run: put where they go, and those that failed told."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from wireclean import terminal
from wireclean.batch import Outcome, Work, run
from wireclean.files import sources
from wireclean.runs.telling import announce, say_once, watched
from wireclean.tally import Tally


def outcomes_of(found: sources.Found, work: Work, jobs: int | None, quiet: bool, to_stdout: bool) -> Iterator[Outcome]:
    """The outcomes of the work on what was found, with what was not found said first."""
    announce(found, quiet)
    return watched(run(found.sources, work, jobs), len(found.sources), quiet, to_stdout)


def pass_on(outcomes: Iterable[Outcome], output: str | None, quiet: bool, tally: Tally) -> bool:
    """Put the results where they go and report what failed; whether something did."""
    with destination(output) as put:
        return collect(outcomes, put, quiet, tally)


def collect(
    outcomes: Iterable[Outcome], put: Callable[[bytes], object], quiet: bool, tally: Tally | None = None
) -> bool:
    """Give what came out to ``put``, and report and count what failed; whether something did."""
    tally = tally or Tally()
    said: set[str] = set()
    for outcome in outcomes:
        say_once(outcome.warnings, said, quiet)
        if outcome.error:
            tally.failed += 1
            terminal.say(outcome.error)
            continue
        if outcome.counts is not None:
            tally.add(outcome.counts)
        if outcome.data:
            put(outcome.data)
    return tally.failed > 0


@contextmanager
def destination(output: str | None) -> Iterator[Callable[[bytes], object]]:
    """Where results go: standard output, or the file ``output``, which is there only if something was put into it."""
    if output is None:
        yield terminal.put
        terminal.flush()
        return
    from wireclean.files.write import replacing

    # A link to a file stays a link.
    with replacing(os.path.realpath(output) if os.path.isfile(output) else output) as file:
        yield file.write
