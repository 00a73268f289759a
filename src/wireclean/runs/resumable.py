"""A run over pages that keeps how far it is, so that another could go on from there."""

from __future__ import annotations

from wireclean import bulk, terminal
from wireclean.files import sources
from wireclean.fingerprint import identity
from wireclean.manifest import Manifest
from wireclean.options import Options
from wireclean.runs.outcomes import collect
from wireclean.runs.resuming import hinting, resumed
from wireclean.runs.telling import announce, watched
from wireclean.tally import Tally
from wireclean.work import Cleaning, Explaining


def clean_resumably(
    options: Options, found: sources.Found, work: Cleaning | Explaining, memory: str, tally: Tally
) -> bool:
    """Clean pages to files of their own or to one, and note in the file ``memory`` what is done; whether some failed.

    Of a run that is resumed only what is not done yet is cleaned.
    """
    announce(found, options.quiet)
    with hinting(options.quiet):
        if options.output_dir is not None:
            return _to_files(options, found, work, memory, tally)
        assert options.output is not None  # without a place for results there is no memory
        return _to_one(options, options.output, found, work, memory, tally)


def _to_files(options: Options, found: sources.Found, work: Cleaning | Explaining, memory: str, tally: Tally) -> bool:
    """Write a file to each page."""
    with Manifest(memory, identity(work), keep=options.resume) as manifest:
        inputs = found.sources.only(lambda source: not manifest.has(source))
        tally.earlier = len(found.sources) - len(inputs)
        outcomes = bulk.pages_to_files(inputs, work, options.jobs, manifest)
        failed = collect(watched(outcomes, len(inputs), options.quiet), terminal.put, options.quiet, tally)
        if not failed and not found.faults:
            manifest.forget()
        return failed


def _to_one(
    options: Options, output: str, found: sources.Found, work: Cleaning | Explaining, memory: str, tally: Tally
) -> bool:
    """Write all pages into one file."""
    inputs, quiet = found.sources, options.quiet
    with resumed(memory, identity(work, inputs), options) as stream:
        tally.earlier = stream.done
        outcomes = bulk.pages_to_one(inputs, work, options.jobs, stream, output)
        collect(watched(outcomes, len(inputs) - stream.done, quiet), terminal.put, quiet, tally)
        return stream.failed > 0
