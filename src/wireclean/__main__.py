"""The way in from a shell: exit statuses, and one line instead of a traceback."""

from __future__ import annotations

import sys

from wireclean.lazy import keep_compiled

FAILED = 2
INTERRUPTED = 128 + 2  # SIGINT
PIPE_CLOSED = 128 + 13  # SIGPIPE


def main() -> None:
    """Run the command line and exit with its status."""
    try:
        status = _run(sys.argv[1:])
        keep_compiled()
    except KeyboardInterrupt:
        status = INTERRUPTED
    sys.exit(status)


def _run(arguments: list[str]) -> int:
    import click

    from wireclean import terminal
    from wireclean.cli import cli

    # Not click's own main(), which exits with 1 on a closed pipe and prints usage over four lines.
    try:
        with cli.make_context("wireclean", arguments) as context:
            status: int = cli.invoke(context)
            return status
    except click.exceptions.Exit as done:  # --help, --version
        return done.exit_code
    except click.ClickException as error:
        terminal.say(error.format_message())
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


if __name__ == "__main__":
    main()
