"""What is written of a record that could not be cleaned."""

from __future__ import annotations

import json
import os

from wireclean.jsonlines.lines import Line
from wireclean.jsonlines.rejected import reject


def test_a_reject_holds_the_record() -> None:
    line = Line(0, os.fsdecode(b"caf\xe9.jsonl"), 9, 0, 1, '{"é": \\ud800 "\u2028'.encode())
    told = json.loads(reject(line, "why"))
    assert told == {"file": "caf\udce9.jsonl", "line": 9, "reason": "why", "record": '{"é": \\ud800 "\u2028'}
    assert json.loads(reject(line._replace(data=b"\xff"), "why"))["record_base64"] == "/w=="
