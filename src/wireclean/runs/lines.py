"""A run that cleans a record to each line."""

from __future__ import annotations

from wireclean import bulk, terminal
from wireclean.config import Config
from wireclean.files import sources
from wireclean.fingerprint import identity
from wireclean.jsonlines.cleaning import Cleaning
from wireclean.jsonlines.rejected import Reasons
from wireclean.options import Options
from wireclean.records import TEXT
from wireclean.runs.resuming import hinting, place_of_memory, resumed
from wireclean.runs.telling import announce, say_once, watched
from wireclean.tally import Tally


def clean_lines(options: Options, found: sources.Found, config: Config, tally: Tally) -> bool:
    """Clean a record to each line; whether something failed."""
    output, rejects, quiet = options.output, options.rejects, options.quiet
    to_stdout = output is None and options.output_dir is None
    memory = place_of_memory(options, found.sources)
    work = Cleaning(config.settings, options.text_field or TEXT, options.removed, config.per_file)
    announce(found, quiet)
    said: set[str] = set()
    reasons = Reasons()
    with (
        hinting(quiet or memory is None),
        resumed(memory, identity(work, found.sources, rejects), options) as stream,
    ):
        tally.earlier = stream.done
        size = bulk.size(found.sources, stream.position)
        steps = bulk.lines(found.sources, work, options.jobs, stream, output, rejects, terminal.put)
        for line, outcome in watched(steps, size, quiet, to_stdout, lambda step: step[0].size):
            say_once(outcome.warnings, said, quiet)
            if line.fault:
                terminal.say(line.fault)
            elif outcome.reason:
                tally.failed += 1
                if rejects is None and (reason := reasons.told(line, outcome.reason)):
                    terminal.say(f"{line.place}: {reason}")
            elif not line.end:
                reasons.json.add(line.file)
                tally.add(outcome.counts)
        terminal.flush()
        return stream.failed > 0
