"""One command: what the options ask for is done, and its exit status given back."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable

from wireclean import terminal
from wireclean.clashes import refuse_clashes, refuse_clashes_with_learning
from wireclean.config import KEYS, Config, ConfigError, find_for, load, schema
from wireclean.files import sources
from wireclean.files.read import STDIN
from wireclean.options import USAGE, Options, UsageError
from wireclean.render import FORMATS
from wireclean.runs import DONE, FAILED
from wireclean.runs.planned import planned
from wireclean.settings import Settings, is_called
from wireclean.tally import Tally


def execute(options: Options) -> int:
    """Do it. Raises ``UsageError``, ``OSError`` for output that cannot be written, and ``KeyboardInterrupt``."""
    if options.list_rules:
        return _show(_catalogue())
    if options.rule is not None:
        return _show(_rule_page(options.rule))
    if options.config_schema:
        return _show(schema())
    refuse_clashes_with_learning(options)
    if options.learn is not None:
        from wireclean.runs.learning import learn_site

        return learn_site(options, options.learn)
    config = _configuration(options)
    if options.show_config:
        return _show(_origins(options, config))
    in_place = options.write or options.check or options.diff
    lines = not in_place and _hold(options, "jsonl", sources.are_lines)
    tables = not in_place and _hold(options, "parquet", sources.are_tables)
    format_name = "jsonl" if lines else options.format_name or config.format or "markdown"
    refuse_clashes(options, format_name, lines, tables)
    passing = sources.Passing(
        config.exclude, config.root, options.exclude, not options.no_ignore_files, options.force_exclude
    )
    if in_place:
        from wireclean.runs.in_place import clean_in_place

        return clean_in_place(options, config, passing)
    if not options.paths:
        if terminal.watched(sys.stdin):
            raise UsageError(f"there is no PATH. {USAGE}; --help says more")
        options = options._replace(paths=(STDIN,))
    tally = Tally()
    if tables:
        from wireclean.runs.tables import clean_tables

        found = planned(options, "", passing, sources.TABLE_SUFFIXES)
        failed = clean_tables(options, found, config, tally)
    elif lines:
        from wireclean.runs.lines import clean_lines

        found = planned(options, "", passing, sources.LINES_SUFFIXES)
        failed = clean_lines(options, found, config, tally)
    else:
        from wireclean.runs.pages import clean_pages

        found = planned(options, FORMATS[format_name].extension, passing)
        failed = clean_pages(options, found, config, format_name, tally)
    several = len(found.sources) > 1
    if (lines or tables or several) and not options.explain and not options.quiet:
        terminal.say(tally.summary(*(("record", "rejected") if lines else ("row",) if tables else ("file",))))
    if options.statistics:
        from wireclean.runs.telling import show_statistics

        show_statistics(tally)
    return FAILED if failed or found.faults else DONE


def _hold(options: Options, what: str, are: Callable[[Iterable[str]], bool]) -> bool:
    """Whether the inputs hold ``what``, by ``--from`` or else by their names."""
    try:
        return options.kind == what if options.kind is not None else are(options.paths)
    except sources.PlanError as error:
        raise UsageError(str(error)) from None


def _configuration(options: Options) -> Config:
    """What the configuration says, with what the command line says in its stead."""
    path, select, ignore = options.config_file, options.select, options.ignore
    if path is not None and options.isolated:
        raise UsageError("--config and --isolated exclude each other")
    try:
        config = Config() if options.isolated else load(path) if path is not None else find_for(options.paths)
        said = config.settings
        settings = Settings(select or said.select, ignore or said.ignore, said.phrases, said.patterns)
        if settings.select or settings.ignore or config.per_file.ignores:
            from wireclean.rules import RULES
            from wireclean.selectors import check_rules, check_selectors

            check_selectors(select, RULES, "--select")
            check_selectors(ignore, RULES, "--ignore")
            check_rules(config, RULES)
    except ConfigError as error:
        raise UsageError(str(error)) from None
    if settings.phrases:
        _load_phrases(settings)
    return config._replace(settings=settings)


def _origins(options: Options, config: Config) -> str:
    """The configuration for the one PATH of the command line, or for the current folder."""
    from wireclean.origins import show

    path, *more = options.paths or (os.curdir,)
    if more or not (path == STDIN or os.path.exists(path)):
        raise UsageError(f"--show-config {path}: " + ("name one PATH" if more else "there is no such PATH"))
    names = {"format": "format_name", **{key: key.replace("-", "_") for key in KEYS if key != "format"}}
    given = {key: getattr(options, name, None) for key, name in names.items()}
    return show(config, {key: value for key, value in given.items() if value not in (None, ())}, path)


def _load_phrases(settings: Settings) -> None:
    """Load the user's tables once, before the workers do: one that cannot be used is no fault of the pages."""
    from wireclean import phrases
    from wireclean.phrases.phrase import PhraseError

    try:
        phrases.load(settings.phrases, settings.patterns)
    except PhraseError as error:
        raise UsageError(str(error)) from None


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
    from wireclean.selectors import no_rule

    for rule in RULES:
        if is_called(selector, rule):
            return f"{rule.code} {rule.name}\n\n{rule.page.strip()}\n"
    raise UsageError(no_rule(selector, RULES))
