"""Batches whose runs can be resumed: what is still to do is done, put in its place and remembered."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from wireclean.batch import DIED, FEW, Outcome, Work, run, spread, usable_cores
from wireclean.files.inputs import Sources
from wireclean.journal import Position, Stream
from wireclean.jsonlines.cleaning import Cleaning
from wireclean.jsonlines.cleaning import Outcome as LineOutcome
from wireclean.jsonlines.lines import CHUNK_BYTES, Line, chunks, read
from wireclean.jsonlines.rejected import reject
from wireclean.manifest import Manifest


def pages_to_files(sources: Sources, work: Work, jobs: int | None, manifest: Manifest) -> Iterator[Outcome]:
    """The outcomes of pages whose results are files of their own; ``manifest`` gets those that are in their places."""
    for source, outcome in zip(sources, run(sources, work, jobs), strict=True):
        if not outcome.error:
            manifest.add(source)
        yield outcome


def pages_to_one(sources: Sources, work: Work, jobs: int | None, stream: Stream, output: str) -> Iterator[Outcome]:
    """The outcomes of pages whose results go to one file, from where the ``stream`` is."""
    rest = sources.behind(stream.position.file)
    for number, outcome in enumerate(run(rest, work, jobs), stream.position.file + 1):
        if outcome.data:
            stream.open(output)
            stream.write(output, outcome.data)
        stream.reach(Position(number), done=1, failed=bool(outcome.error))
        yield outcome._replace(data=b"")


def lines(
    sources: Sources,
    work: Cleaning,
    jobs: int | None,
    stream: Stream,
    output: str | None,
    rejects: str | None,
    put: Callable[[bytes], object],
) -> Iterator[tuple[Line, LineOutcome]]:
    """Each line of JSON Lines with what became of it, from where the ``stream`` is.

    What is made of it goes to its file's own target, else to ``output``, else to ``put``; the others go to ``rejects``
    where there is such a file.
    """
    start = stream.position
    for target in (output, rejects):
        if target is not None:
            stream.open(target)
    targets = [source.target for source in sources]
    files = [(number, source.path) for number, source in enumerate(sources)]
    for line, outcome in _each(read(files[start.file :], start.offset, start.line), work, jobs):
        own = targets[line.file]
        target = output if own is None else own
        if own is not None:
            stream.open(own)
        if line.fault:
            if own is not None:
                stream.drop(own)
            stream.reach(Position(line.file + 1), failed=1)
        elif line.end:
            if own is not None:
                stream.finish(own, Position(line.file + 1))
            stream.reach(Position(line.file + 1))
        else:
            if outcome.reason:
                if rejects is not None:
                    stream.write(rejects, reject(line, outcome.reason))
            elif target is not None:
                stream.write(target, outcome.data)
            else:
                put(outcome.data)
            place = Position(line.file, line.offset + line.size, line.number)
            stream.reach(place, done=1, failed=bool(outcome.reason))
        yield line, outcome


def size(sources: Sources, start: Position) -> int | None:
    """The bytes of JSON Lines that are still to be read, where the files tell."""
    rest = sources.behind(start.file)
    if not all(os.path.isfile(source.path) and not source.path.lower().endswith(".gz") for source in rest):
        return None
    return sum(os.path.getsize(source.path) for source in rest) - start.offset


def _each(found: Iterable[Line], work: Cleaning, jobs: int | None) -> Iterator[tuple[Line, LineOutcome]]:
    pieces = chunks(found)
    first = next(pieces, [])
    few = len(first) < FEW and sum(len(line.data or b"") for line in first) < CHUNK_BYTES
    workers = jobs or (1 if few else usable_cores())
    pieces = chain([first], pieces)
    if workers == 1:
        return ((line, work(line)) for piece in pieces for line in piece)
    return spread(pieces, work, _died, workers)


def _died(line: Line) -> LineOutcome:
    return LineOutcome(reason=DIED)
