"""Pages whose article is known."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Record:
    """One page: its dumps by dumper, the article's headline and paragraphs, and text that may stand or not (a deck)."""

    id: str
    publisher: str
    title: str
    body: tuple[str, ...]
    optional: tuple[str, ...]
    texts: dict[str, str]


def read(path: Path) -> list[Record]:
    """The records of a corpus. Raises ``SystemExit`` with the reason for a file that is none."""
    opened = gzip.open if path.suffix == ".gz" else open
    try:
        with opened(path, "rt", encoding="utf-8") as file:
            return [_record(json.loads(line)) for line in file if line.strip()]
    except (OSError, ValueError, KeyError) as error:
        raise SystemExit(f"{path}: not a corpus: {error!r}") from None


def read_all(paths: Iterable[Path]) -> list[Record]:
    """The records of several corpora, in their order."""
    return [record for path in paths for record in read(path)]


def _record(fields: dict[str, object]) -> Record:
    truth, texts = fields["truth"], fields["texts"]
    assert isinstance(truth, dict)
    assert isinstance(texts, dict)
    optional = truth.get("optional") or ()
    title = str(truth.get("title") or "")
    return Record(str(fields["id"]), str(fields["publisher"]), title, tuple(truth["body"]), tuple(optional), texts)
