"""Where the results of many inputs go: into the tree of the inputs, mirrored below another folder."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import partial
from unicodedata import normalize

from wireclean.files.inputs import Folder, Source, Sources
from wireclean.files.read import STDIN
from wireclean.files.sources import TEXT_SUFFIXES, PlanError, real_folder

SUFFIX_OF_GZIP = ".gz"


def mirror(sources: Sources, folder: str, extension: str) -> Sources:
    """The ``sources``, each with its result's file below ``folder``, at the place that it has below its own folder.

    ``in/a/b.txt`` goes to ``folder/a/b.md`` when ``in`` was named, and to ``folder/b.md`` when it was named itself.
    Without an ``extension`` a name stays as it is, but for ``.gz``: a result is not compressed.
    Names are compared without regard to capitals and Unicode form, as some file systems do.

    Raises ``PlanError`` where two results would share a file, where one would overwrite an input or, through a link,
    leave the folder, and for standard input, which has no name.
    """
    if any(source.path == STDIN for source in sources):
        raise PlanError("standard input has no name for a file in --output-dir; use --output FILE")
    real = os.path.realpath(folder)
    renamed = partial(_renamed, extension=extension)
    planned = [
        inputs._replace(target=os.path.join(folder, inputs.place), renamed=renamed) for inputs in sources.folders
    ]
    lying: dict[str, list[Folder]] = {}  # by the folder that they lie in
    coming: dict[str, list[int]] = {}  # by the folder that their results come into
    for number, inputs in enumerate(planned):
        place = os.path.dirname(os.path.join(real, inputs.place))
        if os.path.commonpath((real, beside := real_folder(place))) != real:
            first = inputs.source(next(inputs.each()))
            raise PlanError(f"the result of {first.path} would leave {folder} for {beside}, through a link in it")
        lying.setdefault(_key(real_folder(os.path.dirname(inputs.path))), []).append(inputs)
        coming.setdefault(_key(place), []).append(number)
    for place, numbers in coming.items():
        if len(numbers) > 1 or not _differ(planned[numbers[0]]):
            taken: dict[str, Source] = {}
            for number in numbers:
                planned[number] = planned[number].only(partial(_takes, taken))
        for number in numbers:
            _spare(planned[number], lying.get(place, ()))
    return Sources(planned)


def _differ(inputs: Folder) -> bool:
    """Whether no two results of inputs that lie side by side have one name; what mostly holds needs little memory."""
    return len({_key(inputs.renamed(name)) for name in inputs.each()}) == inputs.size


def _takes(taken: dict[str, Source], source: Source) -> bool:
    """Whether the result of ``source`` is a new one; it is none where the input was named twice."""
    assert source.target is not None
    taker = taken.setdefault(_key(source.target), source)
    if taker is not source and taker.path != source.path:
        raise PlanError(f"{taker.path} and {source.path} would both become {source.target}")
    return taker is source


def _spare(results: Folder, inputs: Iterable[Folder]) -> None:
    """Raise ``PlanError`` where a result would overwrite one of the inputs that lie in its folder."""
    paths = {_key(name): folder.path + name for folder in inputs for name in folder.each()}
    for name in results.each() if paths else ():
        if (overwritten := paths.get(_key(results.renamed(name)))) is not None:
            result = results.source(name).path
            raise PlanError(f"the result of {result} would overwrite {overwritten}; name another --output-dir")


def _renamed(name: str, extension: str) -> str:
    if not extension:
        return name[: -len(SUFFIX_OF_GZIP)] if name.lower().endswith(SUFFIX_OF_GZIP) else name
    stem, suffix = os.path.splitext(name)
    return (stem if suffix.lower() in TEXT_SUFFIXES else name) + extension


def _key(path: str) -> str:
    return normalize("NFC", normalize("NFC", path).casefold())
