"""The command line: reads the options, makes one call, passes on what comes back."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.core import ParameterSource

from wireclean import sources, terminal
from wireclean.batch import Outcome, Work, run
from wireclean.config import (
    KEYS,
    Config,
    ConfigError,
    Settings,
    check_rules,
    check_selectors,
    find,
    is_called,
    load,
    no_rule,
    schema,
)
from wireclean.exclude import pattern_fault
from wireclean.read import STDIN
from wireclean.render import FORMATS
from wireclean.tally import Tally

if TYPE_CHECKING:
    from wireclean.journal import Stream

Step = TypeVar("Step")

EPILOG = """\b
Examples:
  wireclean page.txt                         the article as Markdown
  w3m -dump URL | wireclean -f text          from a pipe, as plain text
  wireclean -f json -o article.json page.txt
  wireclean -O clean scraped                 a folder, its tree mirrored
  wireclean -f jsonl scraped > all.jsonl     one line to each page
  wireclean -o clean.jsonl raw.jsonl         JSON Lines: one record to each
  wireclean --explain page.txt               what became of each line
  wireclean --learn scraped -o site.toml     a site's own phrases, for review

\b
In place: lines of chrome go, every other line keeps its bytes.
  wireclean --check content                  what would go, and why; status 1 if any
  wireclean --diff content | less            the same as a difference
  wireclean --write content                  clean the files
  wireclean --check --output-format github . for a workflow; sarif for code scanning
  wireclean --write --exclude drafts/ .      all but a folder

\b
A folder is searched for .txt, .text, .md and .markdown files, in place for
.mdx, too; names with a leading dot and links are passed by, and what
.gitignore and .wirecleanignore say. Any file can be named itself.
A PATH ending in .jsonl or .ndjson, also with .gz behind it, holds JSON
Lines; --from jsonl says so of standard input, other names, and folders.
One ending in .parquet holds a table with a page to each row.
--resume after a run that was stopped or killed does the rest, and no more.
--select and --ignore take codes (SHR201), beginnings of codes (SHR) or
names (share_bar), with commas between them or one by one. --exclude takes
patterns as in .gitignore: *.txt, drafts/, docs/**/*.md.

\b
Exit status:
  0    done; --write cleaned, or --check and --diff found nothing to clean
  1    --check or --diff found what would change
  2    something could not be done: bad usage, an input that cannot be
       read, a page without a story, a record that is rejected, a file
       held back by --max-removed; the rest of a batch is done
  130  interrupted
  141  the reader of the output went away
"""

WITH_LEARNING = frozenset({"output", "encoding", "jobs", "isolated", "quiet"})
"""The options that may stand beside ``--learn``, which looks with the built-in tables alone."""

DONE = 0
CHANGES = 1
FAILED = 2


def _words(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for value in values for word in value.replace(",", " ").split())


def _patterns(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    for pattern in values:
        if why := pattern_fault(pattern):
            raise click.BadParameter(why)
    return values


def _encoding(context: click.Context, parameter: click.Parameter, name: str | None) -> str | None:
    if name is None:
        return None
    try:
        b"a".decode(name)
    except UnicodeError:
        return name  # a wide encoding, for which one byte is too few
    except (LookupError, ValueError):
        raise click.BadParameter(f"there is no text encoding {name!r}; cp1252 and utf-16-le are two") from None
    return name


@click.command(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88}, epilog=EPILOG)
@click.argument("paths", metavar="[PATH]...", nargs=-1)
@click.option(
    "-f", "--format", "format_name", type=click.Choice(tuple(FORMATS)), help="Output format.  [default: markdown]"
)
@click.option(
    "--from",
    "kind",
    type=click.Choice(("text", "jsonl", "parquet")),
    help="What inputs hold: a page each, JSON Lines, or Parquet.  [default: what their names say]",
)
@click.option("--text-field", metavar="NAME", help="The field of a record that holds the page.  [default: text]")
@click.option("--rejects", metavar="FILE", help="Write records that cannot be cleaned to FILE, with line and reason.")
@click.option("-o", "--output", metavar="FILE", help="Write to one file.")
@click.option(
    "-O", "--output-dir", metavar="DIR", help="Write one file per input, the inputs' tree mirrored below DIR."
)
@click.option("--resume", is_flag=True, help="Go on where an earlier run with the same options was stopped.")
@click.option(
    "-w",
    "--write",
    is_flag=True,
    help="Clean files in place: lines of chrome go, and every other line keeps its bytes.",
)
@click.option("--check", is_flag=True, help="Show what --write would take from which file; exit with 1 if anything.")
@click.option("--diff", is_flag=True, help="Show how --write would change files; exit with 1 if it would.")
@click.option(
    "--max-removed",
    metavar="SHARE",
    type=click.FloatRange(0, 1),
    help="Leave a file as it is that would lose more of its words in place.  [default: 0.5]",
)
@click.option(
    "--output-format", type=click.Choice(("text", "github", "sarif")), help="How --check shows it.  [default: text]"
)
@click.option(
    "--explain", is_flag=True, help="Show every line of the input, what became of it, and the rule that decided."
)
@click.option("--removed", is_flag=True, help="Add what was removed, line by line, to JSON.")
@click.option("--no-front-matter", is_flag=True, help="Markdown with the headline as '# ...' instead of front matter.")
@click.option("--select", metavar="RULES", multiple=True, callback=_words, help="Use these rules only.")
@click.option("--ignore", metavar="RULES", multiple=True, callback=_words, help="Use all rules but these.")
@click.option(
    "--exclude",
    metavar="PATTERN",
    multiple=True,
    callback=_patterns,
    help="Pass these files by, as in .gitignore, in folders named as PATH.",
)
@click.option("--force-exclude", is_flag=True, help="Pass excluded and ignored files by also when named as PATH.")
@click.option("--no-ignore-files", is_flag=True, help="Take also what .gitignore and .wirecleanignore pass by.")
@click.option(
    "--encoding",
    metavar="NAME",
    callback=_encoding,
    help="What inputs without a byte-order mark are in.  [default: utf-8]",
)
@click.option(
    "-j",
    "--jobs",
    metavar="N",
    type=click.IntRange(min=1),
    help="Worker processes for a batch.  [default: the usable cores]",
)
@click.option(
    "--config",
    "config_file",
    metavar="FILE",
    help="Configuration.  [default: the nearest wireclean.toml or pyproject.toml]",
)
@click.option("--isolated", is_flag=True, help="Read no configuration.")
@click.option("--show-config", is_flag=True, help="Show the configuration for PATH and where each value is from.")
@click.option("--config-schema", is_flag=True, help="Show the JSON Schema of the configuration and exit.")
@click.option(
    "--learn",
    metavar="DIR",
    help="Read many pages of one site and write a phrase table of the lines that recur on them, for review.",
)
@click.option(
    "--learn-min-pages",
    metavar="N",
    type=click.IntRange(min=2),
    default=20,
    show_default=True,
    help="Pages that a line must be on.",
)
@click.option(
    "--learn-share",
    metavar="SHARE",
    type=click.FloatRange(0, 1, min_open=True),
    default=0.30,
    show_default=True,
    help="Share of the pages that it must be on.",
)
@click.option("--list-rules", is_flag=True, help="Show the catalogue of rules and exit.")
@click.option("--rule", metavar="RULE", help="Show one rule's page and exit.")
@click.option("--statistics", is_flag=True, help="Show at the end how much each rule removed.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors, show no progress.")
@click.version_option(package_name="wireclean", message="wireclean %(version)s")
@click.pass_context
def cli(
    context: click.Context,
    paths: tuple[str, ...],
    format_name: str | None,
    kind: str | None,
    text_field: str | None,
    rejects: str | None,
    output: str | None,
    output_dir: str | None,
    resume: bool,
    write: bool,
    check: bool,
    diff: bool,
    max_removed: float | None,
    output_format: str | None,
    explain: bool,
    removed: bool,
    no_front_matter: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    exclude: tuple[str, ...],
    force_exclude: bool,
    no_ignore_files: bool,
    encoding: str | None,
    jobs: int | None,
    config_file: str | None,
    isolated: bool,
    show_config: bool,
    config_schema: bool,
    learn: str | None,
    learn_min_pages: int,
    learn_share: float,
    list_rules: bool,
    rule: str | None,
    statistics: bool,
    quiet: bool,
) -> int:
    """Strip the site chrome from scraped wire-service news and get the article back.

    PATH is a file with the text of a page, a folder of them, or - for standard input, which is also read when there is
    none. The article goes to standard output. JSON Lines with pages in them come back as JSON Lines.
    """
    if list_rules:
        return _show(_catalogue())
    if rule is not None:
        return _show(_rule_page(rule))
    if config_schema:
        return _show(schema())
    _refuse_what_does_not_go_with_learning(context)
    if learn is not None:
        return _learn(learn, output, encoding, jobs, quiet, learn_min_pages, learn_share)
    config = _configuration(config_file, isolated, select, ignore)
    if show_config:
        return _show(_origins(context, config))
    in_place = write or check or diff
    lines = not in_place and _hold(kind, paths, "jsonl", sources.are_lines)
    tables = not in_place and _hold(kind, paths, "parquet", sources.are_tables)
    format_name = "jsonl" if lines else format_name or config.format or "markdown"
    _refuse_what_does_not_go_together(context.params, format_name, lines, tables)
    passing = sources.Passing(config.exclude, config.root, exclude, not no_ignore_files, force_exclude)
    if in_place:
        share = max_removed if max_removed is not None else config.max_removed
        return _in_place(context, config, passing, share)
    if not paths:
        if terminal.watched(sys.stdin):
            raise click.UsageError(f"there is no PATH. {context.get_usage()}; --help says more")
        paths = (STDIN,)
    tally = Tally()
    if tables:
        found = _planned(paths, output, output_dir, "", passing, sources.TABLE_SUFFIXES)
        failed = _parquet(context.params, found, config, tally)
    elif lines:
        found = _planned(paths, output, output_dir, "", passing, sources.LINES_SUFFIXES, rejects)
        failed = _lines(context.params, found, config, tally)
    else:
        found = _planned(paths, output, output_dir, FORMATS[format_name].extension, passing)
        failed = _pages(context.params, found, config, format_name, tally)
    several = len(found.sources) > 1
    if (lines or tables or several) and not explain and not quiet:
        terminal.say(tally.summary(*(("record", "rejected") if lines else ("row",) if tables else ("file",))))
    if statistics:
        _show_statistics(tally)
    return FAILED if failed or found.faults else DONE


def _show_statistics(tally: Tally) -> None:
    from wireclean.rules import RULES

    terminal.tell(tally.table({rule.code: rule.name for rule in RULES}))


def _hold(kind: str | None, paths: tuple[str, ...], what: str, are: Callable[[Iterable[str]], bool]) -> bool:
    """Whether the inputs hold ``what``, by ``--from`` or else by their names."""
    try:
        return kind == what if kind is not None else are(paths)
    except sources.PlanError as error:
        raise click.UsageError(str(error)) from None


def _pages(given: dict[str, Any], found: sources.Found, config: Config, format_name: str, tally: Tally) -> bool:
    """Clean a page to each input; whether something failed."""
    output, folder, jobs, quiet, explain = (
        given[name] for name in ("output", "output_dir", "jobs", "quiet", "explain")
    )
    inputs = found.sources
    if len(inputs) > 1 and folder is None and not explain and format_name != "jsonl":
        raise click.UsageError(f"{len(inputs)} inputs for one output: use --output-dir DIR, or --format jsonl")
    memory = _memory(given, inputs) if len(inputs) > 1 or given["resume"] else None

    # The rules are loaded here, when there is something to clean.
    from wireclean.work import Cleaning, Explaining

    to_stdout = output is None and folder is None
    work: Work
    if explain:
        width = terminal.columns() if to_stdout and terminal.coloured(sys.stdout) else None
        work = Explaining(config.settings, given["encoding"], width, len(inputs) > 1, config.per_file)
    else:
        front_matter = not given["no_front_matter"]
        work = Cleaning(
            format_name, config.settings, given["encoding"], given["removed"], front_matter, config.per_file
        )
    if explain or memory is None:
        return _pass_on(_done(found, work, jobs, quiet, to_stdout), output, quiet, tally)

    from wireclean import bulk, journal

    _announce(found, quiet)
    if folder is not None:
        with _hinting(quiet), journal.Manifest(memory, journal.identity(work), keep=given["resume"]) as manifest:
            inputs = tuple(source for source in inputs if not manifest.has(source))
            tally.earlier = len(found.sources) - len(inputs)
            outcomes = bulk.pages_to_files(inputs, work, jobs, manifest)
            failed = _collect(_watched(outcomes, len(inputs), quiet), terminal.put, quiet, tally)
            if not failed and not found.faults:
                manifest.forget()
            return failed
    with _hinting(quiet), _stream(memory, journal.identity(work, inputs), given) as stream:
        tally.earlier = stream.done
        outcomes = bulk.pages_to_one(inputs, work, jobs, stream, output)
        _collect(_watched(outcomes, len(inputs) - stream.done, quiet), terminal.put, quiet, tally)
        return stream.failed > 0


def _lines(given: dict[str, Any], found: sources.Found, config: Config, tally: Tally) -> bool:
    """Clean a record to each line; whether something failed."""
    from wireclean import bulk, journal, jsonlines
    from wireclean.records import TEXT

    output, rejects, quiet = given["output"], given["rejects"], given["quiet"]
    to_stdout = output is None and given["output_dir"] is None
    memory = _memory(given, found.sources)
    work = jsonlines.Cleaning(config.settings, given["text_field"] or TEXT, given["removed"], config.per_file)
    _announce(found, quiet)
    said: set[str] = set()
    with (
        _hinting(quiet or memory is None),
        _stream(memory, journal.identity(work, found.sources, rejects), given) as stream,
    ):
        tally.earlier = stream.done
        size = bulk.size(found.sources, stream.position)
        steps = bulk.lines(found.sources, work, given["jobs"], stream, output, rejects, terminal.put)
        for line, outcome in _watched(steps, size, quiet, to_stdout, lambda step: step[0].size):
            _say_once(outcome.warnings, said, quiet)
            if line.fault:
                terminal.say(line.fault)
            elif outcome.reason:
                tally.failed += 1
                if rejects is None:
                    terminal.say(f"{line.place}: {outcome.reason}")
            elif not line.end:
                tally.add(outcome.counts)
        terminal.flush()
        return stream.failed > 0


def _parquet(given: dict[str, Any], found: sources.Found, config: Config, tally: Tally) -> bool:
    """Clean a page to each row of tables; whether something failed."""
    output, quiet = given["output"], given["quiet"]
    if output is None and given["output_dir"] is None:
        raise click.UsageError("Parquet goes to files: use --output FILE or --output-dir DIR")
    if output is not None and len(found.sources) > 1:
        raise click.UsageError(f"{len(found.sources)} tables for one output: use --output-dir DIR")
    try:
        from wireclean import parquet
    except ImportError:
        raise click.UsageError("Parquet needs pyarrow: pip install 'wireclean[parquet]'") from None
    from wireclean.columns import ERROR
    from wireclean.records import TEXT

    _announce(found, quiet)
    said: set[str] = set()
    failed = False
    for source in found.sources:
        target = output if source.target is None else source.target
        settings = config.per_file.settings(source.path, config.settings)
        work = parquet.Cleaning(settings, given["text_field"] or TEXT)
        try:
            outcomes = parquet.clean_file(source.path, target, work, given["jobs"])
            for number, outcome in enumerate(_watched(outcomes, parquet.rows_of(source.path), quiet), 1):
                _say_once(outcome.warnings, said, quiet)
                if why := outcome.row.added[ERROR]:
                    tally.failed += 1
                    terminal.say(f"{source.name}, row {number}: {why}")
                else:
                    tally.add(outcome.counts)
        except parquet.ERRORS as error:
            failed = True
            terminal.say(f"{source.name}: {error.args[0] if isinstance(error, KeyError) else error}")
    return failed or tally.failed > 0


def _memory(given: dict[str, Any], inputs: Sequence[sources.Source]) -> str | None:
    """The file in which a run keeps how far it is, where another could go on from there."""
    output, folder = given["output"], given["output_dir"]
    named = all(source.path != STDIN for source in inputs)
    if named and folder is not None:
        return os.path.join(folder, ".wireclean-done")
    if named and output is not None and (os.path.isfile(output) or not os.path.exists(output)):
        from wireclean.journal import beside

        return beside(os.path.realpath(output), "done")
    if given["resume"]:
        what = "without --output or --output-dir" if named else "with standard input"
        raise click.UsageError(f"--resume {what}: there is nothing that a run could go on from")
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


def _stream(memory: str | None, name: str, given: dict[str, Any]) -> Stream:
    """What a run writes into, as it was left by the run that it is to resume."""
    from wireclean.journal import CannotResumeError, Journal, Note, Stream

    journal, start = Journal(memory, name), Note()
    if given["resume"]:
        try:
            start = journal.last()
        except CannotResumeError as error:
            if not given["quiet"]:
                terminal.say(f"--resume: {error}; starting from the beginning")
    return Stream(journal, start, keep=given["resume"])


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


def _learn(
    folder: str, output: str | None, encoding: str | None, jobs: int | None, quiet: bool, min_pages: int, share: float
) -> int:
    """Write what the pages in ``folder`` have in common, and say how to use it."""
    from wireclean.learn import Surveying, TooFewPagesError, learn

    if not os.path.isdir(folder):
        raise click.UsageError(f"--learn {folder}: there is no such folder")
    found = _planned((folder,), output, None, "")
    surveys: list[bytes] = []
    failed = _collect(_done(found, Surveying(encoding), jobs, quiet, output is None), surveys.append, quiet)
    try:
        learned = learn(surveys, min_pages, share)
    except TooFewPagesError as error:
        raise click.UsageError(f"--learn {folder}: {error}") from None
    with _destination(output) as put:
        put(learned.table().encode())
    if not quiet:
        terminal.say(learned.summary(output or "site.toml"))
    return FAILED if failed or found.faults else DONE


def _in_place(context: click.Context, config: Config, passing: sources.Passing, share: float | None) -> int:
    """Clean files in place, or show what that would take from them."""
    from wireclean.changes import Report, Subtracting
    from wireclean.inplace import MAX_REMOVED

    given = context.params
    share = MAX_REMOVED if share is None else share
    write, diff, quiet = given["write"], given["diff"], given["quiet"]
    found = _planned(given["paths"], None, None, "", passing, sources.KEPT_SUFFIXES)
    found = found._replace(sources=sources.distinct(found.sources))
    coloured = diff and terminal.coloured(sys.stdout)
    work = Subtracting(config.settings, given["encoding"], share, write, diff, coloured, config.per_file)
    form = None if write or not given["check"] else given["output_format"] or "text"
    report = Report(form, terminal.put, None if quiet or not write else terminal.say)
    failed = _collect(_done(found, work, given["jobs"], quiet, not write), report.add, quiet) or bool(found.faults)
    report.close(whole=not failed)
    terminal.flush()
    if not quiet:
        terminal.say(report.summary(len(found.sources), write=write))
    if given["statistics"]:
        _show_statistics(report.tally)
    return FAILED if failed else CHANGES if report.files and not write else DONE


def _planned(
    paths: Sequence[str],
    output: str | None,
    output_dir: str | None,
    extension: str,
    passing: sources.Passing = sources.NOTHING,
    suffixes: tuple[str, ...] = sources.TEXT_SUFFIXES,
    rejects: str | None = None,
) -> sources.Found:
    """The inputs, each with the file that its result goes to where that is its own."""
    try:
        found = sources.find(paths, output_dir, passing, suffixes)
        for option, file in (("--output", output), ("--rejects", rejects)):
            if file is not None:
                sources.spare_inputs(found.sources, file, option)
        if output_dir is not None:
            found = found._replace(sources=sources.mirror(found.sources, output_dir, extension))
    except sources.PlanError as error:
        raise click.UsageError(str(error)) from None
    return found


def _refuse_what_does_not_go_together(given: dict[str, Any], format_name: str, lines: bool, tables: bool) -> None:
    one, many, explain = given["output"] is not None, given["output_dir"] is not None, given["explain"]
    clashes = (
        *_clashes_in_place(given),
        *(_clashes_of_parquet if tables else _clashes_of_lines if lines else _clashes_of_pages)(given),
        (one and many, "--output and --output-dir exclude each other"),
        (explain and many, "--explain goes without --output-dir"),
        (explain and given["format_name"] is not None, "--explain goes without --format"),
        (given["removed"] and format_name not in ("json", "jsonl"), "--removed goes with --format json or jsonl"),
        (given["no_front_matter"] and format_name != "markdown", "--no-front-matter goes with --format markdown"),
    )
    for clash, message in clashes:
        if clash:
            raise click.UsageError(message)


def _clashes_of_lines(given: dict[str, Any]) -> Iterator[tuple[bool, str]]:
    yield given["format_name"] not in (None, "jsonl"), "JSON Lines come back as JSON Lines: leave --format out"
    for option in ("encoding", "explain", "no_front_matter"):
        yield bool(given[option]), f"--{option.replace('_', '-')} does not go with JSON Lines"
    rejects, output = given["rejects"], given["output"]
    same = None not in (rejects, output) and os.path.realpath(rejects) == os.path.realpath(output)
    yield same, "--output and --rejects name one file"


def _clashes_of_parquet(given: dict[str, Any]) -> Iterator[tuple[bool, str]]:
    for option in ("format_name", "encoding", "explain", "no_front_matter", "rejects", "removed", "resume"):
        shown = {"format_name": "format"}.get(option, option).replace("_", "-")
        yield bool(given[option]), f"--{shown} does not go with Parquet"
    yield STDIN in given["paths"], "Parquet is read from files, not from standard input"


def _clashes_of_pages(given: dict[str, Any]) -> Iterator[tuple[bool, str]]:
    yield given["text_field"] is not None, "--text-field goes with JSON Lines and Parquet"
    yield given["rejects"] is not None, "--rejects goes with JSON Lines"
    for option in ("resume", "statistics"):
        yield given[option] and given["explain"], f"--{option} goes without --explain"


def _clashes_in_place(given: dict[str, Any]) -> Iterator[tuple[bool, str]]:
    name = next((f"--{name}" for name in ("write", "check", "diff") if given[name]), None)
    paths = given["paths"]
    if name is None:
        yield given["max_removed"] is not None, "--max-removed goes with --write, --check or --diff"
        yield given["output_format"] is not None, "--output-format goes with --check"
        return
    yield given["write"] and (given["check"] or given["diff"]), "--write excludes --check and --diff"
    yield given["resume"], f"{name} goes without --resume: what was cleaned stays so, and a second run does the rest"
    for option in ("kind", "output", "output_dir", "format_name", "explain", "removed", "no_front_matter"):
        shown = {"format_name": "format", "kind": "from"}.get(option, option).replace("_", "-")
        yield bool(given[option]), f"{name} goes without --{shown}: a file stays in its own place and format"
    yield given["output_format"] is not None and not given["check"], "--output-format goes with --check"
    yield given["output_format"] == "sarif" and given["diff"], "--output-format sarif goes without --diff"
    yield (
        not paths or STDIN in paths,
        f"{name} works on files, and standard input is none: name a PATH, or leave {name} out for the article",
    )


def _refuse_what_does_not_go_with_learning(context: click.Context) -> None:
    learning = context.params["learn"] is not None
    for parameter in context.command.params:
        name = parameter.name or ""
        if context.get_parameter_source(name) is not ParameterSource.COMMANDLINE:
            continue
        shown = parameter.opts[-1] if isinstance(parameter, click.Option) else "PATH"
        if learning and not name.startswith("learn") and name not in WITH_LEARNING:
            raise click.UsageError(f"--learn goes without {shown}")
        if not learning and name.startswith("learn"):
            raise click.UsageError(f"{shown} goes with --learn")


def _configuration(path: str | None, isolated: bool, select: tuple[str, ...], ignore: tuple[str, ...]) -> Config:
    """What the configuration says, with what the command line says in its stead."""
    if path is not None and isolated:
        raise click.UsageError("--config and --isolated exclude each other")
    try:
        config = Config() if isolated else load(path) if path is not None else find(os.curdir)
        said = config.settings
        settings = Settings(select or said.select, ignore or said.ignore, said.phrases, said.patterns)
        if settings.select or settings.ignore or config.per_file.ignores:
            from wireclean.rules import RULES

            check_selectors(select, RULES, "--select")
            check_selectors(ignore, RULES, "--ignore")
            check_rules(config, RULES)
    except ConfigError as error:
        raise click.UsageError(str(error)) from None
    if settings.phrases:
        _load_phrases(settings)
    return replace(config, settings=settings)


def _origins(context: click.Context, config: Config) -> str:
    """The configuration for the one PATH of the command line, or for the current folder."""
    from wireclean.origins import show

    path, *more = context.params["paths"] or (os.curdir,)
    if more or not (path == STDIN or os.path.exists(path)):
        raise click.UsageError(f"--show-config {path}: " + ("name one PATH" if more else "there is no such PATH"))
    options = {"format": "format_name", **{key: key.replace("-", "_") for key in KEYS if key != "format"}}
    given = {key: context.params.get(name) for key, name in options.items()}
    return show(config, {key: value for key, value in given.items() if value not in (None, ())}, path)


def _load_phrases(settings: Settings) -> None:
    """Load the user's tables once, before the workers do: one that cannot be used is no fault of the pages."""
    from wireclean import phrases

    try:
        phrases.load(settings.phrases, settings.patterns)
    except phrases.PhraseError as error:
        raise click.UsageError(str(error)) from None


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
    from wireclean.write import replacing

    # A link to a file stays a link.
    with replacing(os.path.realpath(output) if os.path.isfile(output) else output) as file:
        yield file.write


def _show(page: str) -> int:
    terminal.put(page.encode())
    terminal.flush()
    return DONE


def _catalogue() -> str:
    from wireclean.rules import RULES

    wide = max((len(rule.name) for rule in RULES), default=0)
    return "".join(f"{rule.code}  {rule.name:{wide}}  {rule.page.partition(chr(10))[0]}\n" for rule in RULES)


def _rule_page(selector: str) -> str:
    from wireclean.rules import RULES

    for rule in RULES:
        if is_called(selector, rule):
            return f"{rule.code} {rule.name}\n\n{rule.page.strip()}\n"
    raise click.UsageError(no_rule(selector, RULES))
