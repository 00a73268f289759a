"""A run that cleans a page to each row of tables."""

from __future__ import annotations

from wireclean import terminal
from wireclean.config import Config
from wireclean.files import sources
from wireclean.options import Options, UsageError
from wireclean.runs.resuming import hinting, place_of_memory
from wireclean.runs.telling import announce, say_once, watched
from wireclean.tally import Tally


def clean_tables(options: Options, found: sources.Found, config: Config, tally: Tally) -> bool:
    """Clean a page to each row of tables; whether something failed."""
    output, quiet = options.output, options.quiet
    if output is None and options.output_dir is None:
        raise UsageError("Parquet goes to files: use --output FILE or --output-dir DIR")
    if output is not None and len(found.sources) > 1:
        raise UsageError(f"{len(found.sources)} tables for one output: use --output-dir DIR")
    try:
        from wireclean import parquet
    except ImportError:
        raise UsageError("Parquet needs pyarrow: pip install 'wireclean[parquet]'") from None
    from wireclean.columns import ERROR
    from wireclean.fingerprint import identity
    from wireclean.manifest import Manifest
    from wireclean.records import TEXT

    announce(found, quiet)
    said: set[str] = set()
    failed = False
    text_field = options.text_field or TEXT
    memory = place_of_memory(options, found.sources) if output is None else None
    name = identity(parquet.Cleaning(config.settings, text_field), (), repr(config.per_file))
    with hinting(quiet or memory is None), Manifest(memory, name, keep=options.resume) as manifest:
        for source in found.sources:
            target = output if source.target is None else source.target
            assert target is not None  # without --output there is a folder, in which each has its own
            settings = config.per_file.settings(source.path, config.settings)
            try:
                rows = parquet.rows_of(source.path)
                if manifest.has(source):
                    tally.earlier += rows
                    continue
                outcomes = parquet.clean_file(source.path, target, parquet.Cleaning(settings, text_field), options.jobs)
                for number, outcome in enumerate(watched(outcomes, rows, quiet), 1):
                    say_once(outcome.warnings, said, quiet)
                    if why := outcome.row.added[ERROR]:
                        tally.failed += 1
                        terminal.say(f"{source.name}, row {number}: {why}")
                    else:
                        tally.add(outcome.counts)
                manifest.add(source)
            except parquet.ERRORS as error:
                failed = True
                terminal.say(f"{source.name}: {error.args[0] if isinstance(error, KeyError) else error}")
        if not failed and not found.faults:
            manifest.forget()
    return failed or tally.failed > 0
