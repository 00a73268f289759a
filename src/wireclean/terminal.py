"""What a person sees: messages, colour, progress; and the way out for results.

Nothing that comes from a page or a file name reaches a terminal raw, or passes through rich's markup or highlighter:
``[/b]`` crashes the one, and a line of 80 kB takes the other 38 seconds.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator

from wireclean.typed import IO, TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress

from wireclean.lazy import pattern

T = TypeVar("T")

PATIENCE = 1.0
"""Seconds of work before progress is shown."""

REFRESH = 0.1
"""Seconds between two pictures of the progress bar."""

UNSAFE = pattern(
    "["
    "\x00-\x1f\x7f-\x9f"  # C0 with ESC, DEL, C1 with CSI
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # what turns the direction of writing
    "\u200b\u2028\u2029\u2060\ufeff"  # invisible, or an end of line to some terminals
    "\ud800-\udfff"  # lone surrogates: bytes of a file name that are not UTF-8
    "]"
)

NAMED = {"\t": r"\t", "\n": r"\n", "\r": r"\r"}


def safe(text: str) -> str:
    r"""``text`` on one line, with every control, bidirectional and invisible character spelled out.

    >>> safe("red \x1b[31m \u202e")
    'red \\x1b[31m \\u202e'

    A byte of a file name that is not UTF-8 comes back as that byte.

    >>> safe("caf\udce9.txt")
    'caf\\xe9.txt'
    """
    return UNSAFE.sub(lambda found: _spelled(found[0]), text)


def _spelled(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # surrogateescape, PEP 383
        code -= 0xDC00
    return NAMED.get(character) or (f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}")


def say(message: str) -> None:
    """One line on standard error, under the program's name."""
    tell(f"wireclean: {safe(message)}\n")


def tell(text: str) -> None:
    """Safe text to standard error. One that is closed is no reason to stop."""
    if sys.stderr is None:  # closed from the start; print() would take that for standard output
        return
    try:
        print(text, end="", file=sys.stderr, flush=True)
    except (OSError, ValueError):
        return


def watched(stream: IO[Any] | None) -> bool:
    """Whether ``stream`` is a terminal at which a person may sit."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # closed
        return False


def coloured(stream: IO[Any] | None) -> bool:
    """Whether ``stream`` takes colour: ``NO_COLOR``, else ``FORCE_COLOR``, else a terminal that is not ``dumb``.

    Both variables count when they are not empty (https://no-color.org, https://force-color.org); ``FORCE_COLOR=0`` is
    a no, which rich reads as a yes.
    """
    if os.environ.get("NO_COLOR"):
        return False
    if forced := os.environ.get("FORCE_COLOR"):
        return forced != "0"
    return watched(stream) and os.environ.get("TERM") != "dumb"


def columns() -> int:
    """The width of the terminal, or what ``COLUMNS`` says it is."""
    from shutil import get_terminal_size

    return get_terminal_size().columns


def put(data: bytes) -> None:
    """Result bytes to standard output, past its text layer, which would translate line ends and wrap nothing.

    Raises ``OSError`` where they cannot be written, ``BrokenPipeError`` among them.
    """
    if sys.stdout is None:
        raise OSError("it is closed")
    rest = memoryview(data)
    while rest:  # PYTHONUNBUFFERED takes the buffer away, and with it the promise that all is written
        written: int | None = sys.stdout.buffer.write(rest)
        if written is None:
            raise OSError("it takes nothing now")
        rest = rest[written:]


def flush() -> None:
    """Push what was ``put`` out of the process, so that a full disk or a closed pipe is met here and not at exit."""
    if sys.stdout is not None:
        sys.stdout.flush()


def give_up_output() -> None:
    """Point standard output at nothing, so that what is left in its buffer cannot fail once more at exit."""
    try:
        nothing = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nothing, sys.stdout.fileno())
    except (AttributeError, OSError, ValueError):
        return


def progress(steps: Iterable[T], total: int | None, size: Callable[[T], int] | None = None) -> Iterator[T]:
    """The same ``steps``, with a bar on standard error while they go by; nothing of it stays on the screen.

    ``total`` is their number, or with ``size``, which tells it of each, their bytes; ``None`` where it is unknown.
    """
    import time

    begin = time.monotonic()
    steps = iter(steps)
    done = 0
    for step in steps:
        done += size(step) if size is not None else 1
        yield step
        if time.monotonic() - begin > PATIENCE:
            break
    else:
        return
    with _bar(in_bytes=size is not None) as bar:
        task = bar.add_task("", total=total)
        bar.update(task, completed=done)
        shown = 0.0
        for step in steps:
            yield step
            bar.advance(task, size(step) if size is not None else 1)
            if time.monotonic() - shown > REFRESH:
                bar.refresh()
                shown = time.monotonic()


def _bar(in_bytes: bool) -> Progress:
    """A bar with how much is done, how fast it goes, and how long it will take."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        MofNCompleteColumn,
        Progress,
        ProgressColumn,
        Task,
        TimeRemainingColumn,
        TransferSpeedColumn,
    )
    from rich.text import Text

    class RateColumn(ProgressColumn):
        def render(self, task: Task) -> Text:
            return Text(f"{task.speed:,.0f}/s" if task.speed else "")

    # No refresh thread: a pool of workers may be forked from this process while the bar stands.
    return Progress(
        BarColumn(),
        DownloadColumn() if in_bytes else MofNCompleteColumn(),
        TransferSpeedColumn() if in_bytes else RateColumn(),
        TimeRemainingColumn(),
        # Messages go past the bar through its console, which would break them at the terminal's width. rich would ask
        # FORCE_COLOR, also where it is empty.
        console=Console(stderr=True, force_terminal=True, soft_wrap=True),
        auto_refresh=False,
        transient=True,
    )
