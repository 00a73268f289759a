"""Which options do not go together, and what to say of it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import click
from click.core import ParameterSource

from wireclean.read import STDIN

WITH_LEARNING = frozenset({"output", "encoding", "jobs", "isolated", "quiet"})
"""The options that may stand beside ``--learn``, which looks with the built-in tables alone."""


def refuse_clashes(given: dict[str, Any], format_name: str, lines: bool, tables: bool) -> None:
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


def refuse_clashes_with_learning(context: click.Context) -> None:
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
