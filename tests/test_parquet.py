"""Parquet through the command line: every row comes back, and nothing of a table changes but its pages."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.bench import made
from tests.command import BODY, NO_STORY, PAGE, files, wireclean
from wireclean import Settings, clean_batch
from wireclean.cli import cli
from wireclean.columns import clean_row

pa = pytest.importorskip("pyarrow")

from pyarrow import parquet  # noqa: E402 - needs pyarrow

from wireclean import parquet as cleaning  # noqa: E402
from wireclean.batch import DIED  # noqa: E402
from wireclean.integrations.arrow import ARTICLE  # noqa: E402

TEXT = "\n\n".join(BODY)


def write(path: Path, texts: list[str | None], groups: int = 1000, **options: Any) -> Path:
    """A table of pages, in row groups of so many rows."""
    columns = {"id": pa.array(range(len(texts)), pa.int16()), "text": pa.array(texts, pa.string())}
    path.parent.mkdir(parents=True, exist_ok=True)
    table = pa.table(columns).replace_schema_metadata({"made": "by hand"})
    parquet.write_table(table, path, row_group_size=groups, **options)
    return path


def test_a_row_out_to_each_row_in(tmp_path: Path) -> None:
    texts = [PAGE, None, "Home", PAGE.replace("eleven", "twelve")]
    path = write(tmp_path / "a.parquet", texts, groups=3, compression="zstd")
    done = wireclean("-o", tmp_path / "b.parquet", path)
    assert (done.stdout, done.returncode) == (b"", 2)
    assert done.stderr.decode().splitlines() == [
        f"wireclean: {path}, row 2: the field 'text' is no string",
        f"wireclean: {path}, row 3: {NO_STORY}",
        "wireclean: 4 rows: 2 cleaned, 0 unchanged, 2 failed; 6 lines removed: comments 2, navigation 2, share bars 2",
    ]
    with parquet.ParquetFile(tmp_path / "b.parquet") as file:
        result = file.read()
        assert [file.metadata.row_group(number).num_rows for number in range(file.num_row_groups)] == [3, 1]
        assert {file.metadata.row_group(0).column(number).compression for number in range(3)} == {"ZSTD"}
    assert result.schema.names == ["id", "text", "wireclean"]
    assert (result.schema.field("id").type, result.schema.field("wireclean").type) == (pa.int16(), ARTICLE)
    assert result.schema.metadata == {b"made": b"by hand"}
    expected = clean_batch({"id": [0, 1, 2, 3], "text": texts})
    assert result.to_pydict() == expected


@pytest.mark.parametrize("jobs", ["1", "2", "5"])
def test_the_same_however_many_workers(jobs: str, tmp_path: Path) -> None:
    texts: list[str | None] = [f"{n}\n\n{PAGE}" if n % 3 else None for n in range(200)]
    path = write(tmp_path / "a.parquet", texts, groups=70)
    assert wireclean("-q", "-j", jobs, "-o", tmp_path / "b.parquet", path).returncode == 2
    assert parquet.read_table(tmp_path / "b.parquet").to_pydict() == clean_batch(
        {"id": list(range(200)), "text": texts}
    )


def test_folders_are_mirrored_and_one_bad_table_costs_itself_alone(tmp_path: Path) -> None:
    top = tmp_path / "in"
    write(top / "a.parquet", [PAGE])
    write(top / "sub" / "b.parquet", [PAGE, PAGE])
    (top / "c.parquet").write_bytes(b"PAR1 it is not")
    parquet.write_table(pa.table({"body": [PAGE]}), top / "d.parquet")
    parquet.write_table(pa.table({"text": [1]}), top / "e.parquet")
    parquet.write_table(pa.table({"text": [PAGE], "wireclean": ["v1"]}), top / "f.parquet")
    done = wireclean("--from", "parquet", "-O", tmp_path / "out", top)
    assert done.returncode == 2
    assert files(tmp_path / "out") == ["a.parquet", "sub/b.parquet"]
    said = done.stderr.decode().splitlines()
    assert said[0].startswith(f"wireclean: {top / 'c.parquet'}: Parquet magic bytes not found")
    not_ours = "there is a 'wireclean' already, which is not wireclean's; give it another name"
    assert said[1:4] == [
        f"wireclean: {top / 'd.parquet'}: there is no column 'text' (or more than one), only 'body'",
        f"wireclean: {top / 'e.parquet'}: the column 'text' holds int64, not strings",
        f"wireclean: {top / 'f.parquet'}: {not_ours}",
    ]
    assert said[4].startswith("wireclean: 3 rows: 3 cleaned, 0 unchanged, 0 failed;")


def test_a_run_over_tables_is_resumed(tmp_path: Path) -> None:
    top, out = tmp_path / "in", tmp_path / "out"
    for name in "abc":
        write(top / f"{name}.parquet", [PAGE, None])
    (top / "b.parquet").write_bytes(b"PAR1 it is not")
    command = ("--from", "parquet", "-O", out, top)
    assert wireclean(*command).returncode == 2
    done = {path.name: path.stat().st_mtime_ns for path in out.glob("*.parquet")}
    assert sorted(done) == ["a.parquet", "c.parquet"]
    write(top / "b.parquet", [PAGE])
    write(top / "c.parquet", [PAGE, PAGE, PAGE])  # another table by now
    resumed = wireclean("--resume", *command)
    assert resumed.returncode == 0
    assert b"6 rows: 4 cleaned, 0 unchanged, 0 failed, 2 done before;" in resumed.stderr
    assert (out / "a.parquet").stat().st_mtime_ns == done["a.parquet"]
    assert [parquet.read_table(out / f"{name}.parquet").num_rows for name in "abc"] == [2, 1, 3]
    assert b"6 rows: 0 cleaned, 0 unchanged, 0 failed, 6 done before" in wireclean("--resume", *command).stderr
    assert (out / ".wireclean-done").exists()


def test_a_run_over_tables_that_is_whole_leaves_no_memory(tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.parquet", [PAGE])
    assert wireclean("--from", "parquet", "-O", tmp_path / "out", tmp_path / "in").returncode == 0
    assert os.listdir(tmp_path / "out") == ["a.parquet"]


def test_a_second_run_changes_nothing(tmp_path: Path) -> None:
    path = write(tmp_path / "a.parquet", [PAGE, PAGE])
    assert wireclean("-o", tmp_path / "b.parquet", path).returncode == 0
    assert wireclean("-o", tmp_path / "c.parquet", tmp_path / "b.parquet").returncode == 0
    assert parquet.read_table(tmp_path / "c.parquet").equals(parquet.read_table(tmp_path / "b.parquet"))


def test_another_column_may_hold_the_pages_and_rules_be_chosen(tmp_path: Path) -> None:
    parquet.write_table(pa.table({"text": [None], "body": [PAGE]}), tmp_path / "a.parquet")
    done = wireclean("--text-field", "body", "--ignore", "SHR", "-o", tmp_path / "b.parquet", tmp_path / "a.parquet")
    assert done.returncode == 0
    row = parquet.read_table(tmp_path / "b.parquet").to_pylist()[0]
    assert (row["text"], row["body"]) == (None, f"Share this article\n\n{TEXT}")


@pytest.mark.parametrize("groups", [0, 1], ids=["no row group", "an empty row group"])
def test_a_table_without_rows(groups: int, tmp_path: Path) -> None:
    table = pa.table({"text": pa.array([], pa.string())})
    with parquet.ParquetWriter(tmp_path / "a.parquet", table.schema) as writer:
        for _ in range(groups):
            writer.write_table(table)
    assert wireclean("-o", tmp_path / "b.parquet", tmp_path / "a.parquet").returncode == 0
    assert parquet.read_table(tmp_path / "b.parquet").schema.names == ["text", "wireclean"]


def test_rules_are_ignored_in_some_tables(tmp_path: Path) -> None:
    (tmp_path / "wireclean.toml").write_text('[per-file-ignores]\n"a.parquet" = ["SHR"]\n', encoding="utf-8")
    for name in ("a", "b"):
        write(tmp_path / f"{name}.parquet", [PAGE])
    command = ("-O", tmp_path / "out", tmp_path / "a.parquet", tmp_path / "b.parquet")
    assert wireclean(*command, cwd=tmp_path).returncode == 0
    first, second = (parquet.read_table(tmp_path / "out" / f"{name}.parquet")["text"][0].as_py() for name in "ab")
    assert first == f"Share this article\n\n{second}"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["a.parquet"], "Parquet goes to files: use --output FILE or --output-dir DIR"),
        (["-o", "x.parquet", "a.parquet", "b.parquet"], "2 tables for one output: use --output-dir DIR"),
        (["-o", "a.parquet", "a.parquet"], "--output a.parquet is an input; name another file"),
        (["-o", "x.parquet", "a.parquet", "c.txt"], "a.parquet holds Parquet by its name, and c.txt does not"),
        (["-o", "x.parquet", "--resume", "a.parquet"], "a table is done whole or not at all"),
        (["-o", "x.parquet", "--from", "parquet", "-"], "Parquet is read from files, not from standard input"),
        *(
            (["-o", "x.parquet", *option.split(), "a.parquet"], f"{option.split()[0]} does not go with Parquet")
            for option in ("--removed", "--explain", "--format json", "--encoding cp1252", "--rejects r")
        ),
    ],
)
def test_what_does_not_go_with_parquet(arguments: list[str], said: str, tmp_path: Path) -> None:
    for name in ("a.parquet", "b.parquet"):
        write(tmp_path / name, [PAGE])
    (tmp_path / "c.txt").write_text(PAGE, encoding="utf-8")
    before = files(tmp_path)
    done = wireclean(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert files(tmp_path) == before


def test_without_pyarrow_it_says_what_to_install(tmp_path: Path) -> None:
    write(tmp_path / "a.parquet", [PAGE])
    (tmp_path / "pyarrow.py").write_text("raise ImportError('no arrow')\n", encoding="utf-8")
    done = wireclean("-o", "b.parquet", "a.parquet", cwd=tmp_path, PYTHONPATH=str(tmp_path))
    assert done.stderr.decode() == "wireclean: Parquet needs pyarrow: pip install 'wireclean[parquet]'\n"


def test_a_row_that_kills_its_worker_costs_itself_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def deadly(page: Any, *rest: Any) -> Any:
        if page == "deadly":
            os.kill(os.getpid(), signal.SIGKILL)
        return clean_row(page, *rest)

    monkeypatch.setattr(cleaning, "clean_row", deadly)  # which a forked worker has, too
    texts: list[str | None] = [PAGE] * 100
    texts[70] = "deadly"
    path, target = write(tmp_path / "a.parquet", texts), tmp_path / "b.parquet"
    outcomes = list(cleaning.clean_file(str(path), str(target), cleaning.Cleaning(Settings()), 2))
    assert [n for n, outcome in enumerate(outcomes) if outcome.row.added["error"] == DIED] == [70]
    rows = parquet.read_table(target).to_pylist()
    assert (rows[70]["text"], {row["text"] for row in rows} - {"deadly"}) == ("deadly", {TEXT})


def test_a_run_that_is_broken_off_leaves_nothing(tmp_path: Path) -> None:
    path, target = write(tmp_path / "a.parquet", [PAGE] * 10), tmp_path / "b.parquet"
    target.write_bytes(b"before")
    outcomes = cleaning.clean_file(str(path), str(target), cleaning.Cleaning(Settings()), 1)
    next(outcomes)
    del outcomes
    assert target.read_bytes() == b"before"
    assert sorted(os.listdir(tmp_path)) == ["a.parquet", "b.parquet"]


# Of this program alone: a process that is started begins with the highest mark of the one that starts it.
PEAK = """
import os, sys
os._exit = sys.exit  # a run leaves at once, and would take this with it
from wireclean.__main__ import main
try:
    main()
finally:
    print(next(line for line in open("/proc/self/status") if line.startswith("VmHWM")).split()[1])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
def test_memory_does_not_grow_with_the_table(tmp_path: Path) -> None:
    filler = [page.text for page in made.pages("page", 50)]
    peaks = []
    for rows in (2_000, 20_000):
        path = tmp_path / f"{rows}.parquet"
        # Pages that are refused at once: of memory they take as much as others.
        texts: list[str | None] = [f"<html>{row}{filler[row % 50]}" for row in range(rows)]
        write(path, texts, groups=rows, use_dictionary=False)
        command = [sys.executable, "-c", PEAK, "-q", "-j", "1", "-o", str(tmp_path / "out.parquet"), str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (tmp_path / "out.parquet").exists(), done.stderr[-500:]
        peaks.append(int(done.stdout) / 1000)
    assert peaks[1] < peaks[0] + 60  # megabytes; the texts of the larger table are 180


def test_the_option_is_in_the_help() -> None:
    (option,) = (parameter for parameter in cli.params if parameter.name == "kind")
    assert "parquet" in option.type.choices  # type: ignore[attr-defined]
