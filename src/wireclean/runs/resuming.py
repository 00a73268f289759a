"""How far a run is, for another that goes on from there."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from wireclean import terminal
from wireclean.files.inputs import Sources
from wireclean.files.read import STDIN
from wireclean.options import Options, UsageError
from wireclean.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from wireclean.journal import Stream


def place_of_memory(options: Options, inputs: Sources) -> str | None:
    """The file in which a run keeps how far it is, where another could go on from there."""
    output, folder = options.output, options.output_dir
    named = all(source.path != STDIN for source in inputs)
    if named and folder is not None:
        return os.path.join(folder, ".wireclean-done")
    if named and output is not None and (os.path.isfile(output) or not os.path.exists(output)):
        from wireclean.files.part import beside

        return beside(os.path.realpath(output), "done")
    if options.resume:
        what = "without --output or --output-dir" if named else "with standard input"
        raise UsageError(f"--resume {what}: there is nothing that a run could go on from")
    return None


@contextmanager
def hinting(quiet: bool) -> Iterator[None]:
    """Say behind an interrupt that the run can go on."""
    try:
        yield
    except KeyboardInterrupt:
        if not quiet:
            terminal.say("stopped; the same command with --resume does the rest")
        raise


def resumed(memory: str | None, name: str, options: Options) -> Stream:
    """What a run writes into, as it was left by the run that it is to resume."""
    from wireclean.journal import CannotResumeError, Journal, Note, Stream

    journal, start = Journal(memory, name), Note()
    if options.resume:
        try:
            start = journal.last()
        except CannotResumeError as error:
            if not options.quiet:
                terminal.say(f"--resume: {error}; starting from the beginning")
    return Stream(journal, start, keep=options.resume)
