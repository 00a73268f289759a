"""The command line: its options and their help, read by click."""

from __future__ import annotations

from typing import Any

import click

from wireclean.command import execute
from wireclean.files.exclude import pattern_fault
from wireclean.options import Options, UsageError
from wireclean.render import FINDINGS, FORMATS

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
--select and --ignore take codes (SHR101), beginnings of codes (SHR) or
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
@click.option("--output-format", type=click.Choice(FINDINGS), help="How --check shows it.  [default: text]")
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
    help="Configuration.  [default: the wireclean.toml or pyproject.toml nearest to PATH]",
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
    help="Pages that a line must be on.  [default: 20]",
)
@click.option(
    "--learn-share",
    metavar="SHARE",
    type=click.FloatRange(0, 1, min_open=True),
    help="Share of the pages that it must be on.  [default: 0.3]",
)
@click.option("--list-rules", is_flag=True, help="Show the catalogue of rules and exit.")
@click.option("--rule", metavar="RULE", help="Show one rule's page and exit.")
@click.option("--statistics", is_flag=True, help="Show at the end how much each rule removed.")
@click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors, show no progress.")
@click.version_option(package_name="wireclean", message="wireclean %(version)s")
def cli(**given: Any) -> int:
    """Strip the site chrome from scraped wire-service news and get the article back.

    PATH is a file with the text of a page, a folder of them, or - for standard input, which is also read when there is
    none. The article goes to standard output. JSON Lines with pages in them come back as JSON Lines.
    """
    return execute(Options(**given))


def run(arguments: list[str]) -> int:
    """Do what the arguments of a command line say, and give its exit status back.

    Raises ``UsageError`` for arguments that cannot be understood, and what `execute` raises. Not click's own
    ``main()``, which exits with 1 on a closed pipe and prints usage over four lines.
    """
    try:
        with cli.make_context("wireclean", arguments) as context:
            status: int = cli.invoke(context)
            return status
    except click.exceptions.Exit as done:  # --help, --version
        return done.exit_code
    except click.ClickException as error:
        unknown = isinstance(error, click.NoSuchOption)
        raise UsageError(error.format_message() + (" --help shows those there are." if unknown else "")) from None
