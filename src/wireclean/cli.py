"""The command line: reads the options, makes one call, passes on what comes back."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace

import click

from wireclean import runs, sources, terminal
from wireclean.clashes import refuse_clashes, refuse_clashes_with_learning
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
    refuse_clashes_with_learning(context)
    if learn is not None:
        return runs.learn_site(learn, output, encoding, jobs, quiet, learn_min_pages, learn_share)
    config = _configuration(config_file, isolated, select, ignore)
    if show_config:
        return _show(_origins(context, config))
    in_place = write or check or diff
    lines = not in_place and _hold(kind, paths, "jsonl", sources.are_lines)
    tables = not in_place and _hold(kind, paths, "parquet", sources.are_tables)
    format_name = "jsonl" if lines else format_name or config.format or "markdown"
    refuse_clashes(context.params, format_name, lines, tables)
    passing = sources.Passing(config.exclude, config.root, exclude, not no_ignore_files, force_exclude)
    if in_place:
        share = max_removed if max_removed is not None else config.max_removed
        return runs.clean_in_place(context, config, passing, share)
    if not paths:
        if terminal.watched(sys.stdin):
            raise click.UsageError(f"there is no PATH. {context.get_usage()}; --help says more")
        paths = (STDIN,)
    tally = Tally()
    if tables:
        found = runs.planned(paths, output, output_dir, "", passing, sources.TABLE_SUFFIXES)
        failed = runs.clean_tables(context.params, found, config, tally)
    elif lines:
        found = runs.planned(paths, output, output_dir, "", passing, sources.LINES_SUFFIXES, rejects)
        failed = runs.clean_lines(context.params, found, config, tally)
    else:
        found = runs.planned(paths, output, output_dir, FORMATS[format_name].extension, passing)
        failed = runs.clean_pages(context.params, found, config, format_name, tally)
    several = len(found.sources) > 1
    if (lines or tables or several) and not explain and not quiet:
        terminal.say(tally.summary(*(("record", "rejected") if lines else ("row",) if tables else ("file",))))
    if statistics:
        runs.show_statistics(tally)
    return runs.FAILED if failed or found.faults else runs.DONE


def _hold(kind: str | None, paths: tuple[str, ...], what: str, are: Callable[[Iterable[str]], bool]) -> bool:
    """Whether the inputs hold ``what``, by ``--from`` or else by their names."""
    try:
        return kind == what if kind is not None else are(paths)
    except sources.PlanError as error:
        raise click.UsageError(str(error)) from None


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


def _show(page: str) -> int:
    terminal.put(page.encode())
    terminal.flush()
    return runs.DONE


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
