"""A pipeline of datatrove, on shards with something wrong in each: every line that goes in comes out somewhere."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("datatrove")
pytest.importorskip("orjson")

from datatrove.data import Document
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.base import PipelineStep
from datatrove.pipeline.writers import JsonlWriter

from tests.command import BODY, PAGE
from wireclean import Settings
from wireclean.article import FIELDS
from wireclean.integrations.datatrove import StrictJsonlReader, WireClean
from wireclean.phrases.phrase import PhraseError

TEXT = "\n\n".join(BODY)

BAD = [
    pytest.param(b'{"id": "a", "text": "caf\xe9"}', "not UTF-8: byte 24", id="a byte of Latin-1"),
    pytest.param(b'{"id": "a", "te', "not JSON: Unterminated string starting at: line 1 column 13 (char 12)", id="cut"),
    pytest.param(b'["a"]', "no record: it is not in braces", id="a list"),
    pytest.param(b'{"text": 7}', "no text: the field 'text' is no string", id="a number for a text"),
    pytest.param(b'{"id": "a"}', "no text: the field 'text' is missing or empty", id="no text"),
    pytest.param(b'{"text": ""}', "no text: the field 'text' is missing or empty", id="an empty text"),
    pytest.param(b'{"text": "a", "x": NaN}', "not JSON: NaN", id="no number"),
    pytest.param(
        b'{"text": "a", "x": 36893488147419103232}',
        "cannot be written: Integer exceeds 64-bit range",
        id="a big number",
    ),
    pytest.param(
        b'{"text": "a", "media": 1}', "cannot be read: TypeError: 'int' object is not iterable", id="no media"
    ),
    pytest.param(
        b'{"text": ' + b"[" * 5000,
        "not JSON: maximum recursion depth exceeded while decoding a JSON array from a unicode string",
        id="deep",
    ),
]


def line(**fields: object) -> bytes:
    return json.dumps(fields, ensure_ascii=False).encode()


def written(folder: Path) -> list[dict[str, Any]]:
    """The records in a folder, by the names of its files."""
    return [
        json.loads(record)
        for path in sorted(folder.glob("*.gz"))
        for record in gzip.decompress(path.read_bytes()).splitlines()
    ]


def counts(step: PipelineStep) -> dict[str, int]:
    return {name: int(stat.total) for name, stat in step.stats.stats.items()}


def read(folder: Path, **arguments: Any) -> tuple[list[Document], dict[str, int]]:
    reader = StrictJsonlReader(str(folder), **arguments)
    return list(reader.run()), counts(reader)


# The whole way, on shards


@pytest.fixture
def shards(tmp_path: Path) -> Path:
    """Six files, each with two pages, one text without a story, and one line that is no record."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for number in range(6):
        (bad, _) = BAD[number].values
        assert isinstance(bad, bytes)
        lines = [
            line(id=f"{number}a", text=PAGE, url="https://example.com/"),
            bad,
            line(id=f"{number}b", text="Home"),
            b"",
            line(id=f"{number}c", text=PAGE.replace("\n\n", "\u2028\n\n")),
        ]
        (folder / f"{number}.jsonl").write_bytes(b"\n".join(lines))
    return folder


def pipeline(shards: Path, out: Path) -> list[PipelineStep]:
    return [
        StrictJsonlReader(str(shards), rejects=JsonlWriter(str(out / "rejects"))),
        WireClean(exclusion_writer=JsonlWriter(str(out / "left"))),
        JsonlWriter(str(out / "clean")),
    ]


def test_shards_over_several_tasks(shards: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    steps = pipeline(shards, out)
    stats = LocalPipelineExecutor(steps, tasks=3, workers=2, logging_dir=str(tmp_path / "logs")).run()
    assert [path.name for path in sorted((out / "clean").iterdir())] == [f"{n:05}.jsonl.gz" for n in range(3)]
    clean, left, rejects = (written(out / name) for name in ("clean", "left", "rejects"))
    assert sorted(record["id"] for record in clean) == sorted(f"{n}{letter}" for n in range(6) for letter in "ac")
    assert sorted(record["id"] for record in left) == [f"{n}b" for n in range(6)]
    assert sorted((about["metadata"]["file"], about["metadata"]["line"]) for about in rejects) == [
        (f"{n}.jsonl", 2) for n in range(6)
    ]
    assert {record["text"] for record in clean if record["id"].endswith("a")} == {TEXT}
    found = stats.stats[1].stats
    assert {name: int(found[name].total) for name in ("total", "forwarded", "dropped", "cleaned", "left")} == {
        "total": 18,
        "forwarded": 12,
        "dropped": 6,
        "cleaned": 12,
        "left": 6,
    }
    assert (int(found["left: no story found"].total), int(found["lines: SHR101"].total)) == (6, 12)
    assert int(stats.stats[0].stats["rejected"].total) == 6


def test_a_task_that_is_done_is_not_done_again(shards: Path, tmp_path: Path) -> None:
    out, logs = tmp_path / "out", str(tmp_path / "logs")
    torn = shards / "4.jsonl.gz"
    torn.write_bytes(gzip.compress(line(id="x", text=PAGE) * 50)[:-40])
    with pytest.raises(EOFError):
        LocalPipelineExecutor(pipeline(shards, out), tasks=7, workers=1, logging_dir=logs).run()
    torn.write_bytes(gzip.compress(line(id="x", text=PAGE)))
    done = {path.name: path.stat().st_mtime_ns for path in (out / "clean").iterdir()}
    LocalPipelineExecutor(pipeline(shards, out), tasks=7, workers=1, logging_dir=logs).run()
    assert {record["id"] for record in written(out / "clean")} == {f"{n}{c}" for n in range(6) for c in "ac"} | {"x"}
    assert all((out / "clean" / name).stat().st_mtime_ns == when for name, when in done.items() if name < "00004")


# The reader


@pytest.mark.parametrize(("bad", "why"), BAD)
def test_a_bad_line_costs_itself_alone_and_is_kept(bad: bytes, why: str, tmp_path: Path) -> None:
    folder, rejects = tmp_path / "in", tmp_path / "rejects"
    folder.mkdir()
    (folder / "a.jsonl").write_bytes(b"\n".join([line(text="before"), bad, line(text="behind")]))
    documents, stats = read(folder, rejects=JsonlWriter(str(rejects)))
    assert [(document.text, document.id) for document in documents] == [
        ("before", "a.jsonl/0"),
        ("behind", "a.jsonl/2"),
    ]
    assert stats["rejected"] == 1
    (reject,) = written(rejects)
    about = reject["metadata"]
    whole = base64.b64decode(about.pop("base64")) if "base64" in about else reject["text"].encode()
    assert whole == bad
    assert about == {"file": "a.jsonl", "line": 2, "reason": why}
    assert read(folder)[1]["rejected"] == 1


def test_what_a_reader_reads(tmp_path: Path) -> None:
    records = ["\u2028 and \u0085 and \x0b", "half \\ud83d", "whole \\ud83d\\udd14", "\\\\ud83d"]
    lines = [f'{{"text": "{text}", "n": {number}}}' for number, text in enumerate(records)]
    data = "\ufeff" + "\r\n".join(["", *lines[:2], "  ", *lines[2:]]) + "\r\n"
    with pytest.raises(json.JSONDecodeError):  # a control character, which strict JSON does not have
        json.loads(lines[0])
    (tmp_path / "a.jsonl").write_bytes(data.replace("\x0b", "\\u000b").encode())
    (tmp_path / "b.jsonl.gz").write_bytes(gzip.compress(line(text="packed", metadata={"site": "a"})))
    documents, stats = read(tmp_path)
    assert [document.text for document in documents] == [
        records[0],
        "half \ufffd",
        "whole \U0001f514",
        "\\ud83d",
        "packed",
    ]
    assert [document.metadata for document in documents] == [{"n": 0}, {"n": 1}, {"n": 2}, {"n": 3}, {"site": "a"}]
    assert "rejected" not in stats


def test_options_of_the_stock_reader_hold(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(line(body="one", key=1) + b"\n" + line(body="two", key=2))
    documents, _ = read(tmp_path, text_key="body", id_key="key", add_file_path=True, limit=1)
    assert [(document.text, document.id) for document in documents] == [("one", 1)]
    assert documents[0].metadata["file_path"] == str(tmp_path / "a.jsonl")


# The step


def run(*documents: Document, **arguments: Any) -> tuple[list[Document], dict[str, int]]:
    step = WireClean(**arguments)
    return list(step.run(iter(documents))), counts(step)


def test_a_document_is_cleaned() -> None:
    (document,), stats = run(Document(PAGE, "a", metadata={"url": "b"}))
    assert document.text == TEXT
    assert list(document.metadata) == ["url", "wireclean"]
    assert list(document.metadata["wireclean"]) == [*FIELDS, "error"]
    assert (document.metadata["wireclean"]["title"], stats["cleaned"]) == ("Anchor found, ferry to run again", 1)
    (again,), _ = run(document)
    assert again == document


@pytest.mark.parametrize("text", ["Home", "", None, 7, "<html><body>A story."])
def test_a_document_that_cannot_be_cleaned_goes_on_as_it_is(text: Any) -> None:
    (first, last), stats = run(Document(text, "a"), Document(PAGE, "b"))
    assert (first.text, last.text) == (text, TEXT)
    assert first.metadata["wireclean"]["error"]
    assert (stats["forwarded"], stats["cleaned"], stats["left"]) == (2, 1, 1)


def test_a_key_of_the_same_name_that_is_not_ours_stays() -> None:
    (document,), stats = run(Document(PAGE, "a", metadata={"wireclean": "v1"}))
    assert (document.text, document.metadata) == (PAGE, {"wireclean": "v1"})
    assert stats["left: there is a 'wireclean' already, which is not wireclean's"] == 1


def test_settings(tmp_path: Path) -> None:
    (document,), stats = run(Document(PAGE, "a"), settings=Settings(ignore=("SHR",)))
    assert document.text.startswith("Share this article")
    assert "lines: SHR101" not in stats
    with pytest.raises(PhraseError):
        run(Document(PAGE, "a"), settings=Settings(phrases=(str(tmp_path / "none.toml"),)))


def test_documents_flow_one_by_one() -> None:
    def endless() -> Iterator[Document]:
        while True:
            yield Document(PAGE, "a")

    assert next(iter(WireClean().run(endless()))).text == TEXT
