"""Many inputs: one after the other or over worker processes, with results in the order of the inputs.

One bad input, a fault of ours or a worker that dies costs that input alone.
"""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import islice
from warnings import catch_warnings

from wireclean.files.inputs import Source, Sources
from wireclean.files.read import STDIN, ReadError
from wireclean.files.write import write
from wireclean.typed import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

    from wireclean.tally import Counts

Item = TypeVar("Item")
Result = TypeVar("Result")

FEW = 32
"""Inputs that one process has cleaned before a second one has started."""

CHUNK = 128
"""The most inputs that are handed to a worker at a time."""

ROUNDS = 4
"""Chunks that each worker gets at least, so that none waits long for the last."""

AHEAD = 3
"""Chunks per worker that are under way at a time: a bound on memory, however many inputs there are."""


DIED = "the process that cleaned it died; is there enough memory?"


class Outcome(NamedTuple):
    """What became of an input: its result for standard output (nothing where it went to a file), or why it failed.

    ``counts`` say what was removed, where the work counts that; ``warnings`` are what Python's ``warnings`` carried
    while it was worked on.
    """

    data: bytes = b""
    error: str = ""
    warnings: tuple[str, ...] = ()
    counts: Counts | None = None


class Counted(NamedTuple):
    """A result, and what was removed on the way to it."""

    data: bytes
    counts: Counts


class Work(Protocol):
    """What is done with an input: its result comes back, or ``ReadError`` or ``OSError`` is raised."""

    def __call__(self, source: Source, /) -> bytes | Counted: ...


def attempt(work: Work, source: Source) -> Outcome:
    """Do ``work`` on ``source`` and put the result where it goes; never raises but for an interrupt."""
    outcome, said = listening(_attempt, work, source)
    return outcome._replace(warnings=said) if said else outcome


def listening(function: Callable[..., Result], *arguments: object) -> tuple[Result, tuple[str, ...]]:
    """What ``function`` gives, and what Python's ``warnings`` carried meanwhile.

    What is said in a worker goes back with its outcome: the parent alone knows whether it was said before.
    """
    with catch_warnings(record=True) as caught:
        result = function(*arguments)
    return result, tuple(str(warning.message) for warning in caught)


def _attempt(work: Work, source: Source) -> Outcome:
    try:
        result = work(source)
    except ReadError as error:
        return Outcome(error=str(error))
    except OSError as error:
        return Outcome(error=f"{source.name}: {error.strerror or error}")
    except Exception as error:
        return Outcome(error=f"{source.name}: {fault(error)}")
    data, counts = result if isinstance(result, Counted) else (result, None)
    if source.target is None:
        return Outcome(data, counts=counts)
    try:
        write(source.target, data)
    except OSError as error:
        return Outcome(error=f"{source.target}: cannot be written: {error.strerror or error}")
    return Outcome(counts=counts)


def fault(error: Exception) -> str:
    """What to say of an exception that nobody foresaw."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    where = f" in {os.path.basename(place.tb_frame.f_code.co_filename)}:{place.tb_lineno}" if place is not None else ""
    return f"a fault of wireclean, please report it: {type(error).__name__}{where}: {error}"


def usable_cores() -> int:
    """The processor cores that this process may run on."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        return os.cpu_count() or 1


def run(sources: Sources, work: Work, jobs: int | None = None) -> Iterator[Outcome]:
    """The outcomes of ``work`` on each of ``sources``, in their order.

    ``jobs`` is the number of worker processes; ``None`` means one for each usable core, and none for a few inputs.
    """
    workers = jobs or (1 if len(sources) < FEW else usable_cores())
    if workers == 1 or len(sources) < 2 or any(source.path == STDIN for source in sources):
        return (attempt(work, source) for source in sources)
    workers = min(workers, len(sources))
    size = min(CHUNK, -(-len(sources) // (ROUNDS * workers)))
    each = iter(sources)
    chunks = iter(lambda: list(islice(each, size)), [])
    return (outcome for _, outcome in spread(chunks, partial(attempt, work), _died, workers))


def _died(source: Source) -> Outcome:
    return Outcome(error=f"{source.name}: {DIED}")


def spread(
    chunks: Iterable[Sequence[Item]],
    attempt: Callable[[Item], Result],
    died: Callable[[Item], Result],
    workers: int,
) -> Iterator[tuple[Item, Result]]:
    """Each item with what ``attempt`` makes of it, in their order, over so many worker processes.

    ``chunks`` are drawn as they are needed, `AHEAD` of them to each worker, so there may be any number. ``attempt``
    raises nothing; for an item that its process does not survive, ``died`` gives the result.
    """
    from concurrent.futures.process import BrokenProcessPool

    chunks = iter(chunks)
    under_way: deque[tuple[Sequence[Item], Future[list[Result]] | None]] = deque()
    while True:
        with _pool(workers) as pool:
            try:
                for chunk in chunks:
                    under_way.append((chunk, None))
                    under_way[-1] = (chunk, pool.submit(_attempt_all, attempt, chunk))
                    if len(under_way) >= AHEAD * workers:
                        yield from _first(under_way)
                while under_way:
                    yield from _first(under_way)
                return
            except BrokenProcessPool:
                pass
        # A worker died. Whatever it and the others held is done again, each item in a process of its own.
        while under_way:
            chunk, future = under_way.popleft()
            if future is not None and future.done() and not future.cancelled() and future.exception() is None:
                yield from zip(chunk, future.result(), strict=True)
            else:
                yield from ((item, _alone(attempt, died, item)) for item in chunk)


def _first(
    under_way: deque[tuple[Sequence[Item], Future[list[Result]] | None]],
) -> Iterator[tuple[Item, Result]]:
    """The oldest chunk with its results, which leaves the queue only when they are there."""
    chunk, future = under_way[0]
    assert future is not None  # a failing submit has raised
    results = future.result()
    under_way.popleft()
    return zip(chunk, results, strict=True)


def _alone(attempt: Callable[[Item], Result], died: Callable[[Item], Result], item: Item) -> Result:
    from concurrent.futures.process import BrokenProcessPool

    with _pool(1) as pool:
        try:
            return pool.submit(_attempt_all, attempt, [item]).result()[0]
        except BrokenProcessPool:
            return died(item)


@contextmanager
def _pool(workers: int) -> Iterator[ProcessPoolExecutor]:
    """Worker processes, which stop behind the input that they are at when the block is left, whatever the reason."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    # A fork shares the rules that are loaded; elsewhere than on Linux it is not safe.
    context = get_context("fork" if sys.platform == "linux" else None)
    # Plain shared memory: a lock could be held by a worker that was killed.
    stop = context.RawValue("b", 0)
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_begin, initargs=(stop,))
    try:
        yield pool
    finally:
        stop.value = 1
        pool.shutdown(cancel_futures=True)


class _Worker:
    """What a worker process knows of the run that it belongs to; the parent's stays as it is."""

    stop: object = None


def _begin(stop: object) -> None:
    import signal
    import threading

    # Ctrl-C reaches the whole process group; the parent alone decides.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _Worker.stop = stop
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    """Leave when the parent is gone, killed perhaps: else a worker would wait for chunks for ever."""
    from multiprocessing import parent_process

    if (parent := parent_process()) is not None:
        parent.join()
        os._exit(1)


def _attempt_all(attempt: Callable[[Item], Result], items: Sequence[Item]) -> list[Result]:
    results = []
    for item in items:
        if getattr(_Worker.stop, "value", 0):
            break
        results.append(attempt(item))
    return results
