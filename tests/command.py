"""The command in processes of its own, and a page to give it."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

COMMAND = (sys.executable, "-m", "wireclean")

BODY = [
    "HARBOR POINT, Ore. (AP) — The ferry that links two islands will run again on Monday, its captain said.",
    "It had been tied up for eleven weeks while divers looked for the anchor that it lost in a storm last winter.",
    "“We found it where nobody had thought to look, and that was under the ferry,” Captain Ruth Ellery told reporters.",
    "The county paid for the search out of a fund that was set up for lighthouses, which it no longer has any of.",
]
PAGE = "\n\n".join(["Home", "News", "Anchor found, ferry to run again", "Share this article", *BODY, "Comments"]) + "\n"
KEPT = "\n\n".join(["Anchor found, ferry to run again", *BODY]) + "\n"
"""What is left of `PAGE`."""
NO_STORY = "no story found: 1 block of text, of which 0 read as prose, and none stand together"

HOSTILE = "[/b] [link=file:///etc/passwd]x[/link] :smile: \x1b[31m \u202e"


def wireclean(
    *arguments: str | os.PathLike[str], stdin: bytes = b"", cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments],
        input=stdin,
        capture_output=True,
        cwd=cwd,
        env={**os.environ, "NO_COLOR": "", "FORCE_COLOR": "", **environment},
        timeout=60,
        check=False,
    )


def wireclean_as_text(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "wireclean", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def files(top: Path) -> list[str]:
    """What a user sees: what is remembered for --resume lies in dot-files of ours."""
    return sorted(
        str(path.relative_to(top))
        for path in top.rglob("*")
        if path.is_file() and not path.name.startswith(".wireclean-")
    )


def at_a_terminal(*arguments: str, command: Sequence[str] = COMMAND, **environment: str) -> str:
    terminal, end = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": "60", "NO_COLOR": "", "FORCE_COLOR": "", **environment}
    process = subprocess.Popen([*command, *arguments], stdout=end, stderr=end, env=environment)
    os.close(end)
    shown = b""
    while True:
        try:
            got = os.read(terminal, 65_536)
        except OSError:  # Linux: the other end is closed
            got = b""
        shown += got
        if not got:
            break
    os.close(terminal)
    process.wait(timeout=10)
    return shown.decode()
