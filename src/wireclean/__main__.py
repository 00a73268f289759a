"""The way in from a shell: exit statuses, and one line instead of a traceback."""

from __future__ import annotations

import gc
import os
import sys

from wireclean import kept_modules
from wireclean.typed import NoReturn

MANY = 100_000
"""Things made and not yet gone before Python looks for rings among them: a start makes fewer, and they all stay."""

FAILED = 2
INTERRUPTED = 128 + 2  # SIGINT
PIPE_CLOSED = 128 + 13  # SIGPIPE


def main() -> NoReturn:
    """Run the command line and exit with its status."""
    gc.set_threshold(MANY)
    modules = kept_modules.begin()
    try:
        status = _run(sys.argv[1:])
        _keep(modules)
    except KeyboardInterrupt:
        status = INTERRUPTED
    _leave(status)


def _keep(modules: kept_modules.KeptModules) -> None:
    """Keep for the next start what this one had to make."""
    from wireclean.lazy import keep_compiled

    keep_compiled()
    modules.keep()


def _leave(status: int) -> NoReturn:
    """Exit at once: to take apart all that is loaded takes as long as to clean a page.

    Where something else counts on Python's own way out (worker processes, a profiler, output that cannot be written),
    that is taken.
    """
    if "multiprocessing" not in sys.modules and sys.getprofile() is None and sys.gettrace() is None:
        try:
            for stream in (sys.stdout, sys.stderr):
                if stream is not None:
                    stream.flush()
        except (OSError, ValueError):
            sys.exit(status)
        os._exit(status)
    sys.exit(status)


def _run(arguments: list[str]) -> int:
    from wireclean import terminal
    from wireclean.options import Options, UsageError

    try:
        if _are_paths(arguments):
            from wireclean.command import execute

            return execute(Options(tuple(arguments)))
        from wireclean.cli import run

        return run(arguments)
    except UsageError as error:
        terminal.say(str(error))
        return FAILED
    except BrokenPipeError:
        terminal.give_up_output()
        return PIPE_CLOSED
    except OSError as error:
        terminal.say(f"{error.filename or 'standard output'}: {error.strerror or error}")
        terminal.give_up_output()
        return FAILED
    except KeyboardInterrupt:
        terminal.give_up_output()
        terminal.say("interrupted")
        return INTERRUPTED


def _are_paths(arguments: list[str]) -> bool:
    """Whether there is no option among them, and so nothing for click to read.

    To load click and tell it of all our options takes four times as long as to clean a page.
    """
    return all(argument == "-" or not argument.startswith("-") for argument in arguments)


if __name__ == "__main__":
    main()
