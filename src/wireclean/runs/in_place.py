"""A run that cleans files in place, or shows what that would take from them."""

from __future__ import annotations

import sys

from wireclean import terminal
from wireclean.changes import Report, Subtracting
from wireclean.config import Config
from wireclean.files import sources
from wireclean.files.inplace import MAX_REMOVED
from wireclean.options import Options
from wireclean.runs import CHANGES, DONE, FAILED
from wireclean.runs.outcomes import collect, outcomes_of
from wireclean.runs.planned import planned
from wireclean.runs.telling import show_statistics


def clean_in_place(options: Options, config: Config, passing: sources.Passing) -> int:
    """Clean files in place, or show what that would take from them."""
    given = (options.max_removed, config.max_removed, MAX_REMOVED)
    share = next(share for share in given if share is not None)
    write, diff, quiet = options.write, options.diff, options.quiet
    found = planned(options, "", passing, sources.KEPT_SUFFIXES)
    found = found._replace(sources=sources.distinct(found.sources))
    coloured = diff and terminal.coloured(sys.stdout)
    work = Subtracting(config.settings, options.encoding, share, write, diff, coloured, config.per_file)
    form = None if write or not options.check else options.output_format or "text"
    report = Report(form, terminal.put, None if quiet or not write else terminal.say)
    failed = collect(outcomes_of(found, work, options.jobs, quiet, not write), report.add, quiet) or bool(found.faults)
    report.close(whole=not failed)
    terminal.flush()
    if not quiet:
        terminal.say(report.summary(len(found.sources), write=write))
    if options.statistics:
        show_statistics(report.tally)
    return FAILED if failed else CHANGES if report.files and not write else DONE
