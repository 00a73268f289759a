"""Whatever comes in as bytes, Markdown, JSON Lines or configuration: an answer or a clear refusal, no traceback."""

from __future__ import annotations

import contextlib
import io
import json
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.command import BODY, PAGE
from tests.files.test_protected import PIECES
from wireclean.__main__ import _run
from wireclean.config import KEYS, ConfigError, load
from wireclean.files.inplace import subtract
from wireclean.files.read import split_lines
from wireclean.phrases.phrase import PhraseError
from wireclean.phrases.tables import read


@contextlib.contextmanager
def folder() -> Iterator[Path]:
    """A folder of its own for each example, which a fixture would not be."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


# Bytes

PARTS = [b"\xff\xfe", b"\xef\xbb\xbf", b"\0", b"\x80", b"\r", b"<p>", b"---\n", b'{"text": "', *(PAGE.encode(), b"\n")]
anything = st.binary(max_size=300) | st.lists(st.sampled_from(PARTS) | st.binary(max_size=9), max_size=9).map(b"".join)


def run(*arguments: str, stdin: bytes = b"") -> tuple[int, str, str]:
    """Status, standard output and standard error of the program in this process, which a fault would leave."""
    out, said = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="") for _ in range(2))
    with (
        mock.patch("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin))),
        mock.patch("sys.stdout", out),
        mock.patch("sys.stderr", said),
    ):
        status = _run(["--isolated", *arguments])
        for stream in (out, said):
            stream.flush()
    shown, message = ((stream.buffer.getvalue()).decode() for stream in (out, said))
    return status, shown, message


@pytest.mark.parametrize("arguments", [[], ["-f", "json"], ["--explain"], ["--encoding", "cp1252"]], ids=" ".join)
@given(anything)
def test_any_bytes_from_a_pipe(arguments: list[str], data: bytes) -> None:
    status, shown, message = run(*arguments, stdin=data)
    assert (status, bool(shown)) in ((0, True), (2, False))
    assert message.count("\n") == (status == 2)
    assert "fault of wireclean" not in message


# Markdown

pieces = st.lists(st.sampled_from([str(piece.values[0]) for piece in PIECES]), min_size=1, max_size=5, unique=True)
chrome = st.sampled_from(["Share this article", "Comments", "Sign up for our newsletter", "Skip to main content"])


@given(pieces, st.lists(chrome, max_size=4), st.sampled_from(["\n", "\r\n"]), st.sampled_from(["a.md", "a.mdx"]))
def test_protected_pieces_keep_their_bytes_beside_each_other(
    found: list[str], lines: list[str], end: str, name: str
) -> None:
    """Some pieces change what stands below them (an opened tag, say); none loses a line itself."""
    blocks = [*lines, BODY[0], *found, *BODY[1:], *lines]
    whole = "\n\n".join(blocks).replace("\n", end) + end
    after = subtract(whole.encode(), name, max_removed=1).after.decode()
    rest = iter(split_lines(after))
    kept = [line for block in (BODY[0], *found, *BODY[1:]) for line in split_lines(block) if line.strip()]
    assert [line for line in kept if line not in rest] == []


# JSON Lines

records = st.one_of(
    anything,
    st.dictionaries(
        st.sampled_from(["id", "text", "wireclean"]), st.none() | st.integers() | st.text(), max_size=3
    ).map(lambda record: json.dumps(record).encode()),
    st.just(json.dumps({"text": PAGE}).encode()),
)


@given(st.lists(records, max_size=6))
def test_records_in_are_records_out_and_rejects(lines: list[bytes]) -> None:
    data = b"\n".join(lines)
    known = [line for number, line in enumerate(data.split(b"\n"), 1) if _counts(number, line)]
    with folder() as here:
        names = [str(here / name) for name in ("in.jsonl", "out.jsonl", "no.jsonl")]
        Path(names[0]).write_bytes(data)
        status, shown, _ = run("-q", "-j", "1", names[0], "-o", names[1], "--rejects", names[2])
        out, no = ([*map(json.loads, Path(name).read_bytes().split(b"\n")[:-1])] if os.path.exists(name) else []
                   for name in names[1:])  # fmt: skip
    assert (len(out) + len(no), status, shown) == (len(known), 2 if no else 0, "")
    assert all("fault of wireclean" not in told["reason"] for told in no)


def _counts(number: int, line: bytes) -> bool:
    return bool((line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line).strip(b" \t\r\n"))


# Configuration

scalars = st.one_of(
    st.booleans().map(lambda value: str(value).lower()),
    st.integers().map(str),
    st.sampled_from(
        ["nan", "-inf", "1e999", "1979-05-27", "07:32:00", "9" * 5000, "0x1F", "''", '"\\u0000"', '"\\u202e"']
    ),
    st.text(max_size=8).map(json.dumps),
    st.sampled_from(['"SHR"', '"**/"', '"!a"', '"("', '"(a|aa)+$"', '">=0"', '"a\\u0000b.toml"', '"../"', '"json"']),
)
values = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
        st.dictionaries(st.text(max_size=5).map(json.dumps), inner, max_size=3).map(
            lambda table: "{" + ", ".join(f"{key} = {value}" for key, value in table.items()) + "}"
        ),
    ),
    max_leaves=6,
)
keys = st.sampled_from(KEYS)


def refusal(load: Callable[[], object]) -> str | None:
    try:
        load()
    except (ConfigError, PhraseError) as error:
        return str(error)
    return None


@given(keys, values)
def test_any_value_of_a_key_is_taken_or_refused_by_name(key: str, value: str) -> None:
    with folder() as here:
        path = here / "wireclean.toml"
        path.write_text(f"{key} = {value}\n", encoding="utf-8", errors="replace")
        said = refusal(lambda: load(str(path)))
    assert said is None or said.startswith((f"{path}: {key}", f"{path}: not TOML: "))


@given(anything | st.text("[]{}=\"'\n#.ab1 ").map(str.encode))
def test_any_bytes_are_a_configuration_or_refused(data: bytes) -> None:
    with folder() as here:
        for name in ("wireclean.toml", "pyproject.toml"):
            (here / name).write_bytes(data)
            with contextlib.suppress(ConfigError):
                load(str(here / name))


@given(st.sampled_from(["family", "strength", "platform", "language", "lines", "starts", "patterns", "x"]), values)
def test_any_value_in_a_table_of_phrases_is_taken_or_refused(key: str, value: str) -> None:
    with folder() as here:
        path = here / "site.toml"
        told = {"family": '"ads"', "strength": '"exact"', "lines": '["Loaf"]', key: value}
        text = "[[phrases]]\n" + "".join(f"{name} = {value}\n" for name, value in told.items())
        path.write_text(text, encoding="utf-8", errors="replace")
        said = refusal(lambda: read(path))
    assert said is None or said.startswith(f"{path}: ")


@pytest.mark.parametrize("text", ["a = " + "[" * 100_000, "a = " + "{b = " * 100_000], ids=["lists", "tables"])
def test_toml_that_is_nested_too_deep_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "wireclean.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match="not TOML that can be read: it is nested too deep"):
        load(str(path))
    with pytest.raises(PhraseError, match="it is nested too deep"):
        read(path)
