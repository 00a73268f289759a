"""A run that cleans a page to each input."""

from __future__ import annotations

import sys

from wireclean import terminal
from wireclean.batch import Work
from wireclean.config import Config
from wireclean.files import sources
from wireclean.options import Options, UsageError
from wireclean.runs.outcomes import collect, outcomes_of, pass_on
from wireclean.runs.resuming import hinting, place_of_memory, resumed
from wireclean.runs.telling import announce, watched
from wireclean.tally import Tally


def clean_pages(options: Options, found: sources.Found, config: Config, format_name: str, tally: Tally) -> bool:
    """Clean a page to each input; whether something failed."""
    output, folder, explain = options.output, options.output_dir, options.explain
    jobs, quiet = options.jobs, options.quiet
    inputs = found.sources
    if len(inputs) > 1 and folder is None and not explain and format_name != "jsonl":
        raise UsageError(f"{len(inputs)} inputs for one output: use --output-dir DIR, or --format jsonl")
    memory = place_of_memory(options, inputs) if len(inputs) > 1 or options.resume else None

    # The rules are loaded here, when there is something to clean.
    from wireclean.work import Cleaning, Explaining

    to_stdout = output is None and folder is None
    work: Work
    if explain:
        width = terminal.columns() if to_stdout and terminal.coloured(sys.stdout) else None
        work = Explaining(config.settings, options.encoding, width, len(inputs) > 1, config.per_file)
    else:
        front_matter = not options.no_front_matter
        work = Cleaning(format_name, config.settings, options.encoding, options.removed, front_matter, config.per_file)
    if explain or memory is None:
        return pass_on(outcomes_of(found, work, jobs, quiet, to_stdout), output, quiet, tally)

    from wireclean import bulk
    from wireclean.fingerprint import identity
    from wireclean.manifest import Manifest

    announce(found, quiet)
    if folder is not None:
        with hinting(quiet), Manifest(memory, identity(work), keep=options.resume) as manifest:
            inputs = inputs.only(lambda source: not manifest.has(source))
            tally.earlier = len(found.sources) - len(inputs)
            outcomes = bulk.pages_to_files(inputs, work, jobs, manifest)
            failed = collect(watched(outcomes, len(inputs), quiet), terminal.put, quiet, tally)
            if not failed and not found.faults:
                manifest.forget()
            return failed
    assert output is not None  # without a place for results there is no memory
    with hinting(quiet), resumed(memory, identity(work, inputs), options) as stream:
        tally.earlier = stream.done
        outcomes = bulk.pages_to_one(inputs, work, jobs, stream, output)
        collect(watched(outcomes, len(inputs) - stream.done, quiet), terminal.put, quiet, tally)
        return stream.failed > 0
