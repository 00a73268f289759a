"""Runs: what the command line does with inputs once the options are read, and what it says of it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from wireclean import terminal
from wireclean.batch import Outcome, Work, run
from wireclean.config import Config
from wireclean.files import sources
from wireclean.files.inputs import Sources
from wireclean.files.read import STDIN
from wireclean.options import Options, UsageError
from wireclean.tally import Tally
from wireclean.typed import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from wireclean.journal import Stream

Step = TypeVar("Step")

DONE = 0
CHANGES = 1
FAILED = 2


def clean_pages(options: Options, found: sources.Found, config: Config, format_name: str, tally: Tally) -> bool:
    """Clean a page to each input; whether something failed."""
    output, folder, explain = options.output, options.output_dir, options.explain
    jobs, quiet = options.jobs, options.quiet
    inputs = found.sources
    if len(inputs) > 1 and folder is None and not explain and format_name != "jsonl":
        raise UsageError(f"{len(inputs)} inputs for one output: use --output-dir DIR, or --format jsonl")
    memory = _memory(options, inputs) if len(inputs) > 1 or options.resume else None

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
        return _pass_on(_done(found, work, jobs, quiet, to_stdout), output, quiet, tally)

    from wireclean import bulk
    from wireclean.fingerprint import identity
    from wireclean.manifest import Manifest

    _announce(found, quiet)
    if folder is not None:
        with _hinting(quiet), Manifest(memory, identity(work), keep=options.resume) as manifest:
            inputs = inputs.only(lambda source: not manifest.has(source))
            tally.earlier = len(found.sources) - len(inputs)
            outcomes = bulk.pages_to_files(inputs, work, jobs, manifest)
            failed = _collect(_watched(outcomes, len(inputs), quiet), terminal.put, quiet, tally)
            if not failed and not found.faults:
                manifest.forget()
            return failed
    assert output is not None  # without a place for results there is no memory
    with _hinting(quiet), _stream(memory, identity(work, inputs), options) as stream:
        tally.earlier = stream.done
        outcomes = bulk.pages_to_one(inputs, work, jobs, stream, output)
        _collect(_watched(outcomes, len(inputs) - stream.done, quiet), terminal.put, quiet, tally)
        return stream.failed > 0


def clean_lines(options: Options, found: sources.Found, config: Config, tally: Tally) -> bool:
    """Clean a record to each line; whether something failed."""
    from wireclean import bulk
    from wireclean.fingerprint import identity
    from wireclean.jsonlines.cleaning import Cleaning
    from wireclean.jsonlines.rejected import Reasons
    from wireclean.records import TEXT

    output, rejects, quiet = options.output, options.rejects, options.quiet
    to_stdout = output is None and options.output_dir is None
    memory = _memory(options, found.sources)
    work = Cleaning(config.settings, options.text_field or TEXT, options.removed, config.per_file)
    _announce(found, quiet)
    said: set[str] = set()
    reasons = Reasons()
    with (
        _hinting(quiet or memory is None),
        _stream(memory, identity(work, found.sources, rejects), options) as stream,
    ):
        tally.earlier = stream.done
        size = bulk.size(found.sources, stream.position)
        steps = bulk.lines(found.sources, work, options.jobs, stream, output, rejects, terminal.put)
        for line, outcome in _watched(steps, size, quiet, to_stdout, lambda step: step[0].size):
            _say_once(outcome.warnings, said, quiet)
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

    _announce(found, quiet)
    said: set[str] = set()
    failed = False
    text_field = options.text_field or TEXT
    memory = _memory(options, found.sources) if output is None else None
    name = identity(parquet.Cleaning(config.settings, text_field), (), repr(config.per_file))
    with _hinting(quiet or memory is None), Manifest(memory, name, keep=options.resume) as manifest:
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
                for number, outcome in enumerate(_watched(outcomes, rows, quiet), 1):
                    _say_once(outcome.warnings, said, quiet)
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


def clean_in_place(options: Options, config: Config, passing: sources.Passing) -> int:
    """Clean files in place, or show what that would take from them."""
    from wireclean.changes import Report, Subtracting
    from wireclean.files.inplace import MAX_REMOVED

    given = (options.max_removed, config.max_removed, MAX_REMOVED)
    share = next(share for share in given if share is not None)
    write, diff, quiet = options.write, options.diff, options.quiet
    found = planned(options, "", passing, sources.KEPT_SUFFIXES)
    found = found._replace(sources=sources.distinct(found.sources))
    coloured = diff and terminal.coloured(sys.stdout)
    work = Subtracting(config.settings, options.encoding, share, write, diff, coloured, config.per_file)
    form = None if write or not options.check else options.output_format or "text"
    report = Report(form, terminal.put, None if quiet or not write else terminal.say)
    failed = _collect(_done(found, work, options.jobs, quiet, not write), report.add, quiet) or bool(found.faults)
    report.close(whole=not failed)
    terminal.flush()
    if not quiet:
        terminal.say(report.summary(len(found.sources), write=write))
    if options.statistics:
        show_statistics(report.tally)
    return FAILED if failed else CHANGES if report.files and not write else DONE


def learn_site(options: Options, folder: str) -> int:
    """Write what the pages in ``folder`` have in common, and say how to use it."""
    from wireclean.learn import MIN_PAGES, SHARE, Surveying, TooFewPagesError, learn

    if not os.path.isdir(folder):
        raise UsageError(f"--learn {folder}: there is no such folder")
    output, quiet = options.output, options.quiet
    found = planned(options._replace(paths=(folder,)), "")
    surveys: list[bytes] = []
    work = Surveying(options.encoding)
    failed = _collect(_done(found, work, options.jobs, quiet, output is None), surveys.append, quiet)
    try:
        learned = learn(surveys, options.learn_min_pages or MIN_PAGES, options.learn_share or SHARE)
    except TooFewPagesError as error:
        raise UsageError(f"--learn {folder}: {error}") from None
    with _destination(output) as put:
        put(learned.table().encode())
    if not quiet:
        terminal.say(learned.summary(output or "site.toml"))
    return FAILED if failed or found.faults else DONE


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


def _memory(options: Options, inputs: Sources) -> str | None:
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
def _hinting(quiet: bool) -> Iterator[None]:
    """Say behind an interrupt that the run can go on."""
    try:
        yield
    except KeyboardInterrupt:
        if not quiet:
            terminal.say("stopped; the same command with --resume does the rest")
        raise


def _stream(memory: str | None, name: str, options: Options) -> Stream:
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


def _done(found: sources.Found, work: Work, jobs: int | None, quiet: bool, to_stdout: bool) -> Iterator[Outcome]:
    """The outcomes of the work on what was found, with what was not found said first."""
    _announce(found, quiet)
    return _watched(run(found.sources, work, jobs), len(found.sources), quiet, to_stdout)


def _announce(found: sources.Found, quiet: bool) -> None:
    if not quiet:
        for empty in found.empty:
            terminal.say(empty)
    for fault in found.faults:
        terminal.say(fault)


def _watched(
    steps: Iterator[Step],
    total: int | None,
    quiet: bool,
    to_stdout: bool = False,
    size: Callable[[Step], int] | None = None,
) -> Iterator[Step]:
    """The same steps, with a bar while they go by where a person watches."""
    if not quiet and terminal.watched(sys.stderr) and not (to_stdout and terminal.watched(sys.stdout)):
        return terminal.progress(steps, total, size)
    return steps


def _pass_on(outcomes: Iterable[Outcome], output: str | None, quiet: bool, tally: Tally) -> bool:
    """Put the results where they go and report what failed; whether something did."""
    with _destination(output) as put:
        return _collect(outcomes, put, quiet, tally)


def _collect(
    outcomes: Iterable[Outcome], put: Callable[[bytes], object], quiet: bool, tally: Tally | None = None
) -> bool:
    tally = tally or Tally()
    said: set[str] = set()
    for outcome in outcomes:
        _say_once(outcome.warnings, said, quiet)
        if outcome.error:
            tally.failed += 1
            terminal.say(outcome.error)
            continue
        if outcome.counts is not None:
            tally.add(outcome.counts)
        if outcome.data:
            put(outcome.data)
    return tally.failed > 0


def _say_once(warnings: Iterable[str], said: set[str], quiet: bool) -> None:
    for warning in warnings:  # each worker has its own, and they say the same
        if warning not in said and not quiet:
            said.add(warning)
            terminal.say(warning)


@contextmanager
def _destination(output: str | None) -> Iterator[Callable[[bytes], object]]:
    """Where results go: standard output, or the file ``output``, which is there only if something was put into it."""
    if output is None:
        yield terminal.put
        terminal.flush()
        return
    from wireclean.files.write import replacing

    # A link to a file stays a link.
    with replacing(os.path.realpath(output) if os.path.isfile(output) else output) as file:
        yield file.write


def show_statistics(tally: Tally) -> None:
    from wireclean.rules import RULES

    terminal.tell(tally.table({rule.code: rule.name for rule in RULES}))
