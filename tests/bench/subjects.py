"""The pages that a benchmark is run on: made-up ones, a folder's, or those of a corpus in JSON Lines."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench import made
from tests.bench.peers import SLOW
from wireclean.engine import NoStory, clean
from wireclean.files.sources import TEXT_SUFFIXES

KINDS = {"page": "pages of about 9 KB", "wire": "wire texts of about 3 KB"}


@dataclass(frozen=True, slots=True)
class Subject:
    """A page: its text, the same as a file has it, and the HTML that it was taken from, empty where it is not known."""

    text: str
    html: str = ""
    data: bytes = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "data", self.text.encode())


@dataclass(frozen=True, slots=True)
class Subjects:
    """Pages of one kind: those of each round, by its number."""

    round: Callable[[int], Sequence[Subject]]
    has_html: bool


def given(corpus: Path | None, dump: str, count: int) -> dict[str, Subjects]:
    """The pages by kind. Raises ``SystemExit`` for a corpus that is none, or of which nothing can be cleaned."""
    if corpus is None:
        return {name: Subjects(_made(kind, count), has_html=True) for kind, name in KINDS.items()}
    try:
        found = list(_folder(corpus) if corpus.is_dir() else _lines(corpus, dump))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SystemExit(f"{corpus}: not a corpus: {error!r}") from None
    pages = [page for page in found if _has_story(page.text)]
    if not pages:
        raise SystemExit(f"{corpus}: {len(found)} pages, and a story in none")
    print(f"{corpus.name}: {len(pages)} of {len(found)} pages have a story")
    return {corpus.name: Subjects(lambda number: pages, has_html=all(page.html for page in pages))}


def _made(kind: str, count: int) -> Callable[[int], Sequence[Subject]]:
    """Pages that nothing has seen before, each round; only those that the slow take have their HTML."""

    def round_of(number: int) -> Sequence[Subject]:
        pages = made.pages(kind, count, number)
        return [Subject(page.text, page.html if place < SLOW else "") for place, page in enumerate(pages)]

    return round_of


def _folder(folder: Path) -> Iterator[Subject]:
    for path in sorted(folder.rglob("*")):
        if path.suffix.lower() in TEXT_SUFFIXES:
            beside = path.with_suffix(".html")
            html = beside.read_text(encoding="utf-8", errors="replace") if beside.exists() else ""
            yield Subject(path.read_text(encoding="utf-8"), html)


def _lines(path: Path, dump: str) -> Iterator[Subject]:
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as file:
        for line in file:
            record = json.loads(line)
            yield Subject(record["texts"][dump], record.get("html", ""))


def _has_story(text: str) -> bool:
    try:
        clean(text)
    except NoStory:
        return False
    return True
