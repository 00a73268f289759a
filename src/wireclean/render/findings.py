"""What would go from files, for editors and for CI."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache
from urllib.parse import quote

from wireclean.files.inplace import Finding
from wireclean.terminal import safe

LONGEST = 500  # characters of a line that are shown

INFORMATION = "https://json.schemastore.org/sarif-2.1.0.json"


def text(path: str, findings: Sequence[Finding]) -> str:
    """One line to each finding, which editors jump to: ``path:line: CODE name: text``."""
    name = safe(path)
    return "".join(f"{name}:{one.line}: {one.code} {one.name}: {_shown(one)}\n" for one in findings)


def github(path: str, findings: Sequence[Finding]) -> str:
    """One command of a workflow to each finding, which GitHub shows at its line; paths below the repository's root."""
    name = _property(below_root(path))
    return "".join(
        f"::error file={name},line={one.line},endLine={one.last},title={_property(f'{one.code} {one.name}')}::"
        f"{_data(f'{one.code} {one.name}: {_shown(one)}')}\n"
        for one in findings
    )


def sarif(files: Sequence[tuple[str, Sequence[Finding]]], version: str, *, whole: bool) -> str:
    """A SARIF 2.1.0 log of all findings; ``whole`` tells whether every file could be looked at."""
    import json

    from wireclean.rules import RULES

    said = {one.code for _, findings in files for one in findings}
    rules = [
        {"id": rule.code, "name": rule.name, "shortDescription": {"text": rule.page.partition("\n")[0]}}
        for rule in RULES
        if rule.code in said
    ]
    results = [_result(below_root(path), one) for path, findings in files for one in findings]
    driver = {"name": "wireclean", "version": version, "rules": rules}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": whole}],
        "results": results,
    }
    log = {"$schema": INFORMATION, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=True, indent=2) + "\n"


def _result(path: str, one: Finding) -> dict[str, object]:
    region = {"startLine": one.line, "endLine": one.last}
    uri = quote(path.encode(errors="surrogateescape"))
    return {
        "ruleId": one.code,
        "level": "warning",
        "message": {"text": f"{one.name}: {_shown(one)}"},
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri}, "region": region}}],
    }


def below_root(path: str) -> str:
    """The path from the root of the repository that the file is in, with slashes; as it stands where there is none."""
    folder, name = os.path.split(os.path.abspath(path))
    root = _root(folder)
    return path if root is None else os.path.relpath(os.path.join(folder, name), root).replace(os.sep, "/")


@lru_cache(maxsize=1024)
def _root(folder: str) -> str | None:
    if os.path.exists(os.path.join(folder, ".git")):
        return folder
    above = os.path.dirname(folder)
    return None if above == folder else _root(above)


def _shown(one: Finding) -> str:
    whole = safe(one.text)
    return whole if len(whole) <= LONGEST else f"{whole[: LONGEST - 1]}…"


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(safe(words)).replace(":", "%3A").replace(",", "%2C")
