"""Steps for pipelines of datatrove: one that cleans documents, and a reader that loses none.

    from datatrove.executor import LocalPipelineExecutor
    from datatrove.pipeline.writers import JsonlWriter
    from wireclean.integrations.datatrove import StrictJsonlReader, WireClean

    pipeline = [
        StrictJsonlReader("pages", rejects=JsonlWriter("rejects")),
        WireClean(exclusion_writer=JsonlWriter("left")),
        JsonlWriter("clean"),
    ]
    LocalPipelineExecutor(pipeline, tasks=8, workers=2, logging_dir="logs").run()

On a cluster the pipeline is the same, with paths that all machines see, and the last line another:

    SlurmPipelineExecutor(pipeline, tasks=1000, time="04:00:00", partition="cpu", logging_dir="logs").run()
    RayPipelineExecutor(pipeline, tasks=1000, workers=64, logging_dir="logs").run()

Files are dealt to tasks, so there should be no fewer of them than tasks. Records with a field ``rank`` need an adapter
that calls it something else: datatrove's writers would name their files after it, instead of after the task.

Needs datatrove and orjson: ``pip install 'wireclean[datatrove]'``.
"""

from __future__ import annotations

import codecs
import json
import re
from base64 import b64encode, decodebytes
from collections import Counter
from collections.abc import Iterator
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any

from datatrove.data import Document
from datatrove.pipeline.base import PipelineStep
from datatrove.pipeline.readers.jsonl import JsonlReader
from datatrove.utils.logging import logger
from datatrove.utils.typeshelper import StatHints

from wireclean.columns import ERROR, NotOursError, Row, clean_row
from wireclean.records import ADDED, TEXT
from wireclean.render import storable

if TYPE_CHECKING:
    from datatrove.pipeline.writers.disk_base import DiskWriter

    from wireclean.settings import Settings

KIND = re.compile(r"[^:;(]*[^:;(\s]")  # of a reason, without what differs from one document to the next


class WireClean(PipelineStep):
    """Clean the text of each document; what is found out goes into its metadata, under the key ``wireclean``.

    Statistics: documents ``cleaned`` and ``left``, those that were left by reason, and the lines that went by rule.

    Args:
        settings: which rules may speak, and the user's own phrases; all rules by default.
        exclusion_writer: where documents go that cannot be cleaned, instead of to the next step. They have their text,
            and the reason in ``metadata["wireclean"]["error"]``.
    """

    type = "🧹 - CLEANER"
    name = "wireclean"

    def __init__(self, settings: Settings | None = None, exclusion_writer: DiskWriter | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.exclusion_writer = exclusion_writer

    def run(self, data: Iterator[Document] | None, rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        """The documents of this task, in their order. Raises ``PhraseError`` for a table that cannot be used."""
        with self.exclusion_writer or nullcontext() as writer:
            for document in data or ():
                self.stat_update(StatHints.total)
                with self.track_time():
                    cleaned = self._clean(document)
                if writer is not None and not cleaned:
                    self.stat_update(StatHints.dropped)
                    writer.write(document, rank)
                    continue
                self.stat_update(StatHints.forwarded)
                if isinstance(document.text, str):
                    self.update_doc_stats(document)
                yield document

    def _clean(self, document: Document) -> bool:
        """Whether the document could be cleaned; it is changed in place, as steps do."""
        before = document.metadata.get(ADDED)
        try:
            row = clean_row(document.text, TEXT, before, self.settings)
        except NotOursError as error:  # of one document: no reason to stop the task
            row = Row(document.text, {ERROR: str(error)})
        else:
            document.text, document.metadata[ADDED] = row.text, row.added
        why = row.added[ERROR]
        if why is None:
            self.stat_update("cleaned")
        else:
            self.stat_update("left", f"left: {_kind(why)}")
        for code, lines in Counter(line.rule for line in row.removed).items():
            self.stat_update(f"lines: {code}", value=lines)
        return why is None


class StrictJsonlReader(JsonlReader):  # type: ignore[misc,unused-ignore]
    """Read JSON Lines, of which each line stands or falls alone.

    The stock reader stops reading a file at the first byte that is not UTF-8, marks the task as completed, and drops
    lines that it cannot use without counting them. This one reads bytes, line by line: a line that is no record with a
    text goes to ``rejects`` whole, with its file, its number and the reason, and is counted. Lines without anything in
    them are passed by. A compressed file that breaks off stops its task, which is then done again by the next run.

    Args:
        rejects: where lines go that are no records; they are counted and logged also without it.
        arguments: those of ``JsonlReader``. The files' paths are not added to the documents unless asked for: they
            differ from machine to machine.
    """

    name = "🐿 Jsonl, strict"

    def __init__(self, *arguments: Any, rejects: DiskWriter | None = None, **named: Any) -> None:
        super().__init__(*arguments, **{"add_file_path": False, **named})
        self.rejects = rejects
        self._rank = 0

    def run(self, data: Iterator[Document] | None = None, rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        """The documents of this task's files."""
        self._rank = rank
        with self.rejects or nullcontext():
            yield from super().run(data, rank, world_size)

    def read_file(self, filepath: str) -> Iterator[Document]:
        """The documents of one file. Raises ``EOFError`` and ``OSError`` for one that cannot be read to its end."""
        with self.data_folder.open(filepath, "rb", compression=self.compression) as file:
            for number, line in enumerate(file):
                line = (line.removeprefix(codecs.BOM_UTF8) if number == 0 else line).rstrip(b"\r\n")
                if not line.strip():
                    continue
                with self.track_time():
                    try:
                        document = self._document(line, filepath, number)
                    except Exception as error:  # of whatever kind: an adapter may raise anything
                        self._reject(line, filepath, number, _reason(error))
                        continue
                yield document

    def _document(self, line: bytes, filepath: str, number: int) -> Document:
        """Raises ``ValueError`` and others for a line that is no record with a text, or that no writer could write."""
        import orjson

        record = json.loads(line.decode("utf-8"), parse_constant=_no_number)
        if not isinstance(record, dict):
            raise ValueError("no record: it is not in braces")
        if not _is_storable(line):
            record = json.loads(storable(json.dumps(record, ensure_ascii=False)))
            self.stat_update("half characters replaced")
        try:
            orjson.dumps(record)
        except orjson.JSONEncodeError as error:
            raise ValueError(f"cannot be written: {error}") from None
        for media in record.get("media", []):
            if media["media_bytes"] is not None:
                media["media_bytes"] = decodebytes(media["media_bytes"].encode("ascii"))
        document = self.get_document_from_dict(record, filepath, number)
        if document is None:
            raise ValueError(f"no text: the field {self.text_key!r} is missing or empty")
        if not isinstance(document.text, str):
            raise ValueError(f"no text: the field {self.text_key!r} is no string")
        return document

    def _reject(self, line: bytes, filepath: str, number: int, why: str) -> None:
        self.stat_update("rejected", f"rejected: {_kind(why)}")
        logger.warning(f"{filepath}, line {number + 1}: {why}")
        if self.rejects is None:
            return
        about: dict[str, Any] = {"file": filepath, "line": number + 1, "reason": why}
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            text = line.decode("utf-8", "backslashreplace")
            about["base64"] = b64encode(line).decode("ascii")
        self.rejects.write(Document(text, f"{filepath}/{number}", metadata=about), self._rank)


def _no_number(name: str) -> None:
    raise ValueError(f"not JSON: {name}")


def _is_storable(line: bytes) -> bool:
    r"""Whether a line of JSON surely has no half characters, ``\ud83d`` without its other half."""
    return rb"\ud" not in line and rb"\uD" not in line


def _reason(error: Exception) -> str:
    match error:
        case UnicodeDecodeError():
            return f"not UTF-8: byte {error.start}"
        case json.JSONDecodeError() | RecursionError():
            return f"not JSON: {error}"
        case ValueError():
            return str(error)
    return f"cannot be read: {type(error).__name__}: {error}"


def _kind(why: str) -> str:
    """What reasons of one kind have in common: ``no story found``."""
    found = KIND.match(why)
    return found[0] if found else why
