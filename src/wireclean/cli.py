"""The command line: reads the options, makes one call, passes on what comes back."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

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

EPILOG = """\b
Examples:
  wireclean page.txt                         the article as Markdown
  w3m -dump URL | wireclean -f text          from a pipe, as plain text
  wireclean -f json -o article.json page.txt
  wireclean -O clean scraped                 a folder, its tree mirrored
  wireclean -f jsonl scraped > all.jsonl     one line to each page
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
--select and --ignore take codes (SHR201), beginnings of codes (SHR) or
names (share_bar), with commas between them or one by one. --exclude takes
patterns as in .gitignore: *.txt, drafts/, docs/**/*.md.

\b
Exit status:
  0    done; --write cleaned, or --check and --diff found nothing to clean
  1    --check or --diff found what would change
  2    something could not be done: bad usage, an input that cannot be
       read, a page without a story, a file held back by --max-removed;
       the rest of a batch is done
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
@click.option("-o", "--output", metavar="FILE", help="Write to one file.")
@click.option(
    "-O", "--output-dir", metavar="DIR", help="Write one file per input, the inputs' tree mirrored below DIR."
)
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
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors, show no progress.")
@click.version_option(package_name="wireclean", message="wireclean %(version)s")
@click.pass_context
def cli(
    context: click.Context,
    paths: tuple[str, ...],
    format_name: str | None,
    output: str | None,
    output_dir: str | None,
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
    quiet: bool,
) -> int:
    """Strip the site chrome from scraped wire-service news and get the article back.

    PATH is a file with the text of a page, a folder of them, or - for standard input, which is also read when there is
    none. The article goes to standard output.
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
    _refuse_what_does_not_go_together(context, format_name or config.format or "markdown")
    passing = sources.Passing(config.exclude, config.root, exclude, not no_ignore_files, force_exclude)
    if write or check or diff:
        share = max_removed if max_removed is not None else config.max_removed
        return _in_place(context, config, passing, share)
    format_name = format_name or config.format or "markdown"
    if not paths:
        if terminal.watched(sys.stdin):
            raise click.UsageError(f"there is no PATH. {context.get_usage()}; --help says more")
        paths = (STDIN,)
    found = _planned(paths, output, output_dir, FORMATS[format_name].extension, passing)
    several = len(found.sources) > 1
    if several and output_dir is None and not explain and format_name != "jsonl":
        raise click.UsageError(f"{len(found.sources)} inputs for one output: use --output-dir DIR, or --format jsonl")

    # The rules are loaded here, when there is something to clean.
    from wireclean.work import Cleaning, Explaining

    to_stdout = output is None and output_dir is None
    work: Work
    if explain:
        width = terminal.columns() if to_stdout and terminal.coloured(sys.stdout) else None
        work = Explaining(config.settings, encoding, width, several, config.per_file)
    else:
        work = Cleaning(format_name, config.settings, encoding, removed, not no_front_matter, config.per_file)
    outcomes = _done(found, work, jobs, quiet, to_stdout)
    failed = _pass_on(outcomes, output, quiet)
    return FAILED if failed or found.faults else DONE


def _done(found: sources.Found, work: Work, jobs: int | None, quiet: bool, to_stdout: bool) -> Iterator[Outcome]:
    """The outcomes of the work on what was found, with what was not found said first."""
    if not quiet:
        for empty in found.empty:
            terminal.say(empty)
    for fault in found.faults:
        terminal.say(fault)
    outcomes = run(found.sources, work, jobs)
    if not quiet and terminal.watched(sys.stderr) and not (to_stdout and terminal.watched(sys.stdout)):
        outcomes = terminal.progress(outcomes, len(found.sources))
    return outcomes


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
    return FAILED if failed else CHANGES if report.files and not write else DONE


def _planned(
    paths: Sequence[str],
    output: str | None,
    output_dir: str | None,
    extension: str,
    passing: sources.Passing = sources.NOTHING,
    suffixes: tuple[str, ...] = sources.TEXT_SUFFIXES,
) -> sources.Found:
    """The inputs, each with the file that its result goes to where that is its own."""
    try:
        found = sources.find(paths, output_dir, passing, suffixes)
        if output is not None:
            sources.spare_inputs(found.sources, output)
        if output_dir is not None:
            found = found._replace(sources=sources.mirror(found.sources, output_dir, extension))
    except sources.PlanError as error:
        raise click.UsageError(str(error)) from None
    return found


def _refuse_what_does_not_go_together(context: click.Context, format_name: str) -> None:
    given = context.params
    one, many, explain = given["output"] is not None, given["output_dir"] is not None, given["explain"]
    clashes = (
        *_clashes_in_place(given),
        (one and many, "--output and --output-dir exclude each other"),
        (explain and many, "--explain goes without --output-dir"),
        (explain and given["format_name"] is not None, "--explain goes without --format"),
        (given["removed"] and format_name not in ("json", "jsonl"), "--removed goes with --format json or jsonl"),
        (given["no_front_matter"] and format_name != "markdown", "--no-front-matter goes with --format markdown"),
    )
    for clash, message in clashes:
        if clash:
            raise click.UsageError(message)


def _clashes_in_place(given: dict[str, Any]) -> Iterator[tuple[bool, str]]:
    name = next((f"--{name}" for name in ("write", "check", "diff") if given[name]), None)
    paths = given["paths"]
    if name is None:
        yield given["max_removed"] is not None, "--max-removed goes with --write, --check or --diff"
        yield given["output_format"] is not None, "--output-format goes with --check"
        return
    yield given["write"] and (given["check"] or given["diff"]), "--write excludes --check and --diff"
    for option in ("output", "output_dir", "format_name", "explain", "removed", "no_front_matter"):
        shown = {"format_name": "format"}.get(option, option).replace("_", "-")
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
        _load_tables(settings)
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


def _load_tables(settings: Settings) -> None:
    """Load the user's tables once, before the workers do: one that cannot be used is no fault of the pages."""
    from wireclean import phrases

    try:
        phrases.load(settings.phrases, settings.patterns)
    except phrases.PhraseError as error:
        raise click.UsageError(str(error)) from None


def _pass_on(outcomes: Iterable[Outcome], output: str | None, quiet: bool) -> bool:
    """Put the results where they go and report what failed; whether something did."""
    with _destination(output) as put:
        return _collect(outcomes, put, quiet)


def _collect(outcomes: Iterable[Outcome], put: Callable[[bytes], object], quiet: bool) -> bool:
    failed = False
    said: set[str] = set()
    for outcome in outcomes:
        if not quiet:
            for warning in outcome.warnings:  # each worker has its own, and they say the same
                if warning not in said:
                    said.add(warning)
                    terminal.say(warning)
        if outcome.error:
            failed = True
            terminal.say(outcome.error)
        elif outcome.data:
            put(outcome.data)
    return failed


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
