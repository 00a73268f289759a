"""The JSON Schema of the configuration takes what `wireclean.config` takes, as far as a schema can."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tests.command import wireclean
from wireclean.config import KEYS, ConfigError, load, schema
from wireclean.files.inplace import MAX_REMOVED
from wireclean.render import FORMATS
from wireclean.rules import RULES
from wireclean.selectors import check_rules
from wireclean.versions import VersionError, allows

SCHEMA: dict[str, Any] = json.loads(schema())
VALIDATOR = Draft202012Validator(SCHEMA)


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert wireclean("--config-schema").stdout.decode() == schema()


def test_keys_and_defaults_are_those_of_the_program() -> None:
    properties = SCHEMA["properties"]
    assert set(properties) == set(KEYS)
    assert tuple(properties["format"]["enum"]) == tuple(FORMATS)
    assert properties["format"]["default"] == next(iter(FORMATS))
    assert properties["max-removed"]["default"] == MAX_REMOVED
    assert [key for key, told in properties.items() if not told["description"]] == []


VALID = [
    "",
    'select = ["SHR", "share_bar", "nav1"]\nignore = []',
    "patterns = ['^By \\w+$']",
    'exclude = ["*.txt", "drafts/", "/a", "a/**/b.md", "?!"]',
    'per-file-ignores = {"letters/" = ["SHR101"], "*.md" = []}',
    "[per-file-ignores]",
    'format = "text"',
    "max-removed = 0",
    "max-removed = 1.0",
    'required-version = ">=0,<99"',
    'required-version = " !=99.* , ~= 0.0 "',
]
INVALID = [
    "selects = []",
    "max_removed = 0.5",
    'select = "SHR"',
    'ignore = [""]',
    "ignore = [1]",
    "phrases = {}",
    "patterns = [true]",
    'exclude = ["!a"]',
    'exclude = ["/"]',
    'exclude = [""]',
    'per-file-ignores = ["SHR"]',
    'per-file-ignores = {"a" = "SHR"}',
    'per-file-ignores = {"" = ["SHR"]}',
    'per-file-ignores = {"!a" = ["SHR"]}',
    'per-file-ignores = {"a" = [""]}',
    'format = "xml"',
    "format = 1",
    "max-removed = 1.5",
    "max-removed = -1",
    'max-removed = "0.5"',
    "max-removed = true",
    "required-version = 1",
    'required-version = "new"',
    'required-version = ""',
]


def refused(text: str, folder: Path) -> bool:
    (folder / "wireclean.toml").write_text(text, encoding="utf-8")
    try:
        check_rules(load(str(folder / "wireclean.toml")), RULES)
    except ConfigError:
        return True
    return False


@pytest.mark.parametrize("text", VALID)
def test_valid(text: str, tmp_path: Path) -> None:
    assert not refused(text, tmp_path)
    VALIDATOR.validate(tomllib.loads(text))


@pytest.mark.parametrize("text", INVALID)
def test_invalid(text: str, tmp_path: Path) -> None:
    assert refused(text, tmp_path)
    assert not VALIDATOR.is_valid(tomllib.loads(text))


pieces = st.sampled_from(
    [
        "1",
        "0.2",
        "1.0.0",
        "rc1",
        ".post2",
        "dev",
        "-a",
        "v1",
        ".*",
        ",",
        " ",
        ">=",
        "==",
        "~=",
        "!=",
        "<",
        ">",
        "x",
        "===",
    ]
)


@given(st.lists(pieces, max_size=8).map("".join))
def test_versions_are_read_alike(wanted: str) -> None:
    try:
        allows(wanted, "0.1.0")
    except VersionError:
        understood = False
    else:
        understood = True
    assert VALIDATOR.is_valid({"required-version": wanted}) == understood
