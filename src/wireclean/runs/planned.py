"""What a run is to work on, with where each result goes."""

from __future__ import annotations

from wireclean.files import sources
from wireclean.options import Options, UsageError


def planned(
    options: Options,
    extension: str,
    passing: sources.Passing = sources.NOTHING,
    suffixes: tuple[str, ...] = sources.TEXT_SUFFIXES,
) -> sources.Found:
    """The inputs, each with the file that its result goes to where that is its own."""
    folder = options.output_dir
    try:
        found = sources.find(options.paths, folder, passing, suffixes)
        for option, file in (("--output", options.output), ("--rejects", options.rejects)):
            if file is not None:
                sources.spare_inputs(found.sources, file, option)
        if folder is not None:
            from wireclean.files.mirror import mirror

            found = found._replace(sources=mirror(found.sources, folder, extension))
    except sources.PlanError as error:
        raise UsageError(str(error)) from None
    return found
