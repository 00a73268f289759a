"""What a run remembers: manifests and journals, whole, torn and out of date."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from wireclean.files.inputs import Source
from wireclean.files.part import Part, beside
from wireclean.fingerprint import identity
from wireclean.journal import CannotResumeError, Journal, Length, Note, Position, Stream
from wireclean.jsonlines.cleaning import Cleaning
from wireclean.manifest import Manifest
from wireclean.settings import Settings


def sources(folder: Path, count: int) -> list[Source]:
    found = []
    for number in range(count):
        (folder / f"{number}.txt").write_text("page", encoding="utf-8")
        (folder / f"{number}.md").write_text("result", encoding="utf-8")
        found.append(Source(str(folder / f"{number}.txt"), "", str(folder / f"{number}.md")))
    return found


def test_a_manifest_that_is_torn_forgets_its_last_line(tmp_path: Path) -> None:
    path = tmp_path / "done"
    first, second, third = sources(tmp_path, 3)
    with Manifest(str(path), "run", keep=False) as manifest:
        manifest.add(first)
        manifest.add(second)
    path.write_bytes(path.read_bytes()[:-5])
    with Manifest(str(path), "run", keep=True) as manifest:
        assert [manifest.has(source) for source in (first, second, third)] == [True, False, False]
        manifest.add(third)
    with Manifest(str(path), "run", keep=True) as manifest:
        assert [manifest.has(source) for source in (first, second, third)] == [True, False, True]
    assert not any(map(Manifest(str(path), "another run", keep=True).has, (first, second, third)))
    assert not any(map(Manifest(str(path), "run", keep=False).has, (first, second, third)))


@pytest.mark.parametrize("changed", ["0.txt", "0.md"])
def test_a_manifest_knows_what_was_touched(changed: str, tmp_path: Path) -> None:
    [source] = sources(tmp_path, 1)
    with Manifest(str(tmp_path / "done"), "run", keep=True) as manifest:
        manifest.add(source)
    os.utime(tmp_path / changed, ns=(1, 1))
    assert not Manifest(str(tmp_path / "done"), "run", keep=True).has(source)


def test_a_way_of_cleaning_has_a_name(tmp_path: Path) -> None:
    table = tmp_path / "site.toml"
    names = []
    for text in ("one", "two"):
        table.write_text(text, encoding="utf-8")
        names.append(identity(Cleaning(Settings(phrases=(str(table),)))))
    names += [identity(Cleaning(Settings())), identity(Cleaning(Settings(ignore=("SHR",))))]
    names += [identity(Cleaning(Settings(), "body")), identity(Cleaning(Settings()), sources(tmp_path, 1))]
    (tmp_path / "0.txt").write_text("other", encoding="utf-8")
    names.append(identity(Cleaning(Settings()), [Source(str(tmp_path / "0.txt"), "", str(tmp_path / "0.md"))]))
    assert len(set(names)) == len(names)
    assert identity(Cleaning(Settings())) == names[2]


@pytest.fixture
def out(tmp_path: Path) -> str:
    return str(tmp_path / "out")


def stopped(out: str, *pieces: bytes) -> Journal:
    """A journal of a run that was killed behind the last of ``pieces``, each of which has a note."""
    journal, part, size = Journal(beside(out, "done"), "run"), Part(out), 0
    for number, piece in enumerate(pieces, 1):
        part.write(piece)
        size += len(piece)
        assert part.flush() == size
        journal.note(Note(Position(0, number, number), number, 0, (Length(out, size),)))
    part.write(b"torn")
    part.close(keep=True)
    journal.close(keep=True)
    return Journal(beside(out, "done"), "run")


def test_a_journal_goes_on_behind_its_last_note(out: str) -> None:
    journal = stopped(out, b"one\n", b"two\n")
    with Stream(journal, journal.last(), keep=True) as stream:
        assert (stream.position, stream.done) == (Position(0, 2, 2), 2)
        stream.write(out, b"three\n")
        stream.reach(Position(1), done=1, failed=1)
    assert Path(out).read_bytes() == b"one\ntwo\nthree\n"
    for keep in (True, False):
        journal = Journal(beside(out, "done"), "run")
        with Stream(journal, journal.last(), keep=keep) as stream:
            assert (stream.position, stream.done, stream.failed) == (Position(1), 3, 1)
    assert os.listdir(os.path.dirname(out)) == ["out"]


def test_a_result_that_was_taken_away_is_made_again(out: str) -> None:
    for _ in range(2):
        journal = stopped(out, b"one\n") if not os.path.exists(out) else Journal(beside(out, "done"), "run")
        with Stream(journal, journal.last(), keep=True):
            pass
    os.unlink(out)
    with pytest.raises(CannotResumeError, match="not there any more"):
        Journal(beside(out, "done"), "run").last()


def test_a_part_that_is_gone_on_with_is_as_long_as_its_note_says(out: str) -> None:
    """Not as long as it was found: a note of that length would be borne out later by what does not belong to it."""
    stopped(out, b"one\n")
    part = Part(out, 4)
    assert part.flush() == 4
    part.close(keep=True)


def test_a_torn_note_is_none(out: str) -> None:
    journal = stopped(out, b"one\n", b"two\n")
    notes = Path(beside(out, "done"))
    notes.write_bytes(notes.read_bytes()[:-3])
    with Stream(journal, journal.last()) as stream:
        stream.write(out, b"TWO\n")
    assert Path(out).read_bytes() == b"one\nTWO\n"


def test_a_note_that_the_part_does_not_bear_out_is_none(out: str) -> None:
    journal = stopped(out, b"one\n", b"two\n")
    os.truncate(beside(out, "part"), 6)
    assert journal.last().position == Position(0, 1, 1)
    os.unlink(beside(out, "part"))
    Path(out).write_bytes(b"one\n")  # of another run, though as long
    with pytest.raises(CannotResumeError, match="not there any more"):
        journal.last()


def test_a_part_that_was_whole_is_put_in_its_place(out: str) -> None:
    journal = stopped(out, b"one\n")
    note = journal.last()._replace(lengths=(Length(out, 4, whole=True),))
    with Stream(Journal(), note):
        assert Path(out).read_bytes() == b"one\n"
    with Stream(Journal(), note):
        assert Path(out).read_bytes() == b"one\n"


def test_what_fails_without_a_journal_leaves_nothing(out: str) -> None:
    def fail() -> None:
        with Stream(Journal()) as stream:
            stream.open(out)
            stream.write(out, b"one\n")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()
    assert os.listdir(os.path.dirname(out)) == []


def test_a_part_keeps_modes_and_links_and_what_is_the_same(out: str, tmp_path: Path) -> None:
    target, link = tmp_path / "target", tmp_path / "link"
    target.write_bytes(b"one\n")
    target.chmod(0o640)
    link.symlink_to(target)
    before = target.stat()
    for data in (b"one\n", b"two\n"):
        part = Part(str(link))
        part.write(data)
        part.finish()
        assert (link.is_symlink(), target.read_bytes(), target.stat().st_mode) == (True, data, before.st_mode)
        assert (target.stat().st_mtime_ns == before.st_mtime_ns) == (data == b"one\n")
    target.chmod(0o440)
    if not os.access(target, os.W_OK):
        with pytest.raises(PermissionError):
            Part(str(link))
    assert sorted(os.listdir(tmp_path)) == ["link", "target"]


def test_a_device_is_written_to_as_it_is() -> None:
    part = Part(os.devnull)
    part.write(b"one\n")
    assert part.flush() == 0
    part.finish()
    assert not os.path.exists(beside(os.devnull, "part"))


def test_a_long_name_has_room(tmp_path: Path) -> None:
    part = Part(str(tmp_path / ("n" * 255)))
    part.write(b"one\n")
    part.finish()
    assert [path.name for path in tmp_path.iterdir()] == ["n" * 255]
