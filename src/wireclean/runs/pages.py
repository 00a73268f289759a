"""A run that cleans a page to each input."""

from __future__ import annotations

import sys

from wireclean import terminal
from wireclean.config import Config
from wireclean.files import sources
from wireclean.options import Options, UsageError
from wireclean.runs.outcomes import outcomes_of, pass_on
from wireclean.tally import Tally
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.work import Cleaning, Explaining


def clean_pages(options: Options, found: sources.Found, config: Config, format_name: str, tally: Tally) -> bool:
    """Clean a page to each input; whether something failed."""
    output, folder, several = options.output, options.output_dir, len(found.sources) > 1
    if several and folder is None and not options.explain and format_name != "jsonl":
        raise UsageError(f"{len(found.sources)} inputs for one output: use --output-dir DIR, or --format jsonl")
    memory = None
    if several or options.resume:
        from wireclean.runs.resuming import place_of_memory

        memory = place_of_memory(options, found.sources)
    to_stdout = output is None and folder is None
    work = _work(options, config, format_name, several, to_stdout)
    if memory is not None and not options.explain:
        from wireclean.runs.resumable import clean_resumably

        return clean_resumably(options, found, work, memory, tally)
    outcomes = outcomes_of(found, work, options.jobs, options.quiet, to_stdout)
    return pass_on(outcomes, output, options.quiet, tally)


def _work(options: Options, config: Config, format_name: str, several: bool, to_stdout: bool) -> Cleaning | Explaining:
    """The work on each page: to clean it, or to explain what would become of it."""
    # The rules are loaded here, when there is something to clean.
    from wireclean.work import Cleaning, Explaining

    if options.explain:
        width = terminal.columns() if to_stdout and terminal.coloured(sys.stdout) else None
        return Explaining(config.settings, options.encoding, width, several, config.per_file)
    front_matter = not options.no_front_matter
    return Cleaning(format_name, config.settings, options.encoding, options.removed, front_matter, config.per_file)
