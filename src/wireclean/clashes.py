"""Which options do not go together, and what to say of it."""

from __future__ import annotations

import os
from collections.abc import Iterator

from wireclean.files.read import STDIN
from wireclean.options import Options, UsageError

WITH_LEARNING = frozenset({"output", "encoding", "jobs", "isolated", "quiet"})
"""The options that may stand beside ``--learn``, which looks with the built-in tables alone."""

CALLED = {"format_name": "format", "kind": "from", "config_file": "config"}
"""The options that are called otherwise on the command line."""

WHY_NOT = "a file stays in its own place and format"


def refuse_clashes(options: Options, format_name: str, lines: bool, tables: bool) -> None:
    """Raise ``UsageError`` for options that exclude each other, or say nothing to inputs of that kind."""
    one, many, explain = options.output is not None, options.output_dir is not None, options.explain
    clashes = (
        *_clashes_in_place(options),
        *(_clashes_of_parquet if tables else _clashes_of_lines if lines else _clashes_of_pages)(options),
        (one and many, "--output and --output-dir exclude each other"),
        (explain and many, "--explain goes without --output-dir"),
        (explain and options.format_name is not None, "--explain goes without --format"),
        (options.removed and format_name not in ("json", "jsonl"), "--removed goes with --format json or jsonl"),
        (options.no_front_matter and format_name != "markdown", "--no-front-matter goes with --format markdown"),
    )
    for clash, message in clashes:
        if clash:
            raise UsageError(message)


def _clashes_of_lines(options: Options) -> Iterator[tuple[bool, str]]:
    yield options.format_name not in (None, "jsonl"), "JSON Lines come back as JSON Lines: leave --format out"
    for option in ("encoding", "explain", "no_front_matter"):
        yield bool(getattr(options, option)), f"{_shown(option)} does not go with JSON Lines"
    rejects, output = options.rejects, options.output
    same = rejects is not None and output is not None and os.path.realpath(rejects) == os.path.realpath(output)
    yield same, "--output and --rejects name one file"


def _clashes_of_parquet(options: Options) -> Iterator[tuple[bool, str]]:
    for option in ("format_name", "encoding", "explain", "no_front_matter", "rejects", "removed"):
        yield bool(getattr(options, option)), f"{_shown(option)} does not go with Parquet"
    yield (
        options.resume and options.output is not None,
        "--resume goes with --output-dir for Parquet: a table is done whole or not at all",
    )
    yield STDIN in options.paths, "Parquet is read from files, not from standard input"


def _clashes_of_pages(options: Options) -> Iterator[tuple[bool, str]]:
    yield options.text_field is not None, "--text-field goes with JSON Lines and Parquet"
    yield options.rejects is not None, "--rejects goes with JSON Lines"
    for option in ("resume", "statistics"):
        yield getattr(options, option) and options.explain, f"{_shown(option)} goes without --explain"


def _clashes_in_place(options: Options) -> Iterator[tuple[bool, str]]:
    name = next((f"--{name}" for name in ("write", "check", "diff") if getattr(options, name)), None)
    paths = options.paths
    if name is None:
        yield options.max_removed is not None, "--max-removed goes with --write, --check or --diff"
        yield options.output_format is not None, "--output-format goes with --check"
        return
    yield options.write and (options.check or options.diff), "--write excludes --check and --diff"
    yield options.resume, f"{name} goes without --resume: what was cleaned stays so, and a second run does the rest"
    for option in ("kind", "output", "output_dir", "format_name", "explain", "removed", "no_front_matter"):
        yield bool(getattr(options, option)), f"{name} goes without {_shown(option)}: {WHY_NOT}"
    yield options.output_format is not None and not options.check, "--output-format goes with --check"
    yield options.output_format == "sarif" and options.diff, "--output-format sarif goes without --diff"
    yield (
        not paths or STDIN in paths,
        f"{name} works on files, and standard input is none: name a PATH, or leave {name} out for the article",
    )


def refuse_clashes_with_learning(options: Options) -> None:
    """Raise ``UsageError`` for what has no say in learning beside ``--learn``, or for what belongs to it without it."""
    learning = options.learn is not None
    for name, value in options._asdict().items():
        if value == Options._field_defaults[name]:
            continue
        if learning and not name.startswith("learn") and name not in WITH_LEARNING:
            raise UsageError(f"--learn goes without {_shown(name)}")
        if not learning and name.startswith("learn"):
            raise UsageError(f"{_shown(name)} goes with --learn")


def _shown(name: str) -> str:
    """How the command line calls an option."""
    return "PATH" if name == "paths" else f"--{CALLED.get(name, name).replace('_', '-')}"
