"""A run that learns what the pages of a site have in common."""

from __future__ import annotations

import os

from wireclean import terminal
from wireclean.learn import MIN_PAGES, SHARE, Surveying, TooFewPagesError, learn
from wireclean.options import Options, UsageError
from wireclean.runs import DONE, FAILED
from wireclean.runs.outcomes import collect, destination, outcomes_of
from wireclean.runs.planned import planned


def learn_site(options: Options, folder: str) -> int:
    """Write what the pages in ``folder`` have in common, and say how to use it."""
    if not os.path.isdir(folder):
        raise UsageError(f"--learn {folder}: there is no such folder")
    output, quiet = options.output, options.quiet
    found = planned(options._replace(paths=(folder,)), "")
    surveys: list[bytes] = []
    work = Surveying(options.encoding)
    failed = collect(outcomes_of(found, work, options.jobs, quiet, output is None), surveys.append, quiet)
    try:
        learned = learn(surveys, options.learn_min_pages or MIN_PAGES, options.learn_share or SHARE)
    except TooFewPagesError as error:
        raise UsageError(f"--learn {folder}: {error}") from None
    with destination(output) as put:
        put(learned.table().encode())
    if not quiet:
        terminal.say(learned.summary(output or "site.toml"))
    return FAILED if failed or found.faults else DONE
