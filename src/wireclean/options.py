"""What the command line says, as a value."""

from __future__ import annotations

from wireclean.typed import NamedTuple

USAGE = "Usage: wireclean [OPTIONS] [PATH]..."


class UsageError(ValueError):
    """What was asked for cannot be done as it was asked; the message says why, and what to do."""


class Options(NamedTuple):
    """The options by the names of their parameters; what nobody said is as it stands here.

    `wireclean.cli` tells what each of them means.
    """

    paths: tuple[str, ...] = ()
    format_name: str | None = None
    kind: str | None = None
    text_field: str | None = None
    rejects: str | None = None
    output: str | None = None
    output_dir: str | None = None
    resume: bool = False
    write: bool = False
    check: bool = False
    diff: bool = False
    max_removed: float | None = None
    output_format: str | None = None
    explain: bool = False
    removed: bool = False
    no_front_matter: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    force_exclude: bool = False
    no_ignore_files: bool = False
    encoding: str | None = None
    jobs: int | None = None
    config_file: str | None = None
    isolated: bool = False
    show_config: bool = False
    config_schema: bool = False
    learn: str | None = None
    learn_min_pages: int | None = None
    learn_share: float | None = None
    list_rules: bool = False
    rule: str | None = None
    statistics: bool = False
    quiet: bool = False
