"""The peak memory of batches: many small files, and one large file of JSON Lines.

``python -m tests.bench.memory [FILES] [BYTES]`` makes both in a temporary folder (100,000 files and 1 GB unless told),
cleans them in a process of its own as a user would, and prints the peak resident memory of the parent and of its
largest worker. Pages that workers share with their parent count for each. Linux only.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

COMMAND = (sys.executable, "-m", "wireclean", "--isolated", "--quiet")

INTERVAL = 0.1  # seconds; the system keeps the peak, so that only a short-lived process can be missed

BULK = "<p>What else a crawl keeps of a page.</p>" * 500  # about 20 kB


def page(number: int) -> str:
    """A page of some 700 characters."""
    body = (
        f"HARBOR POINT, Ore. (AP) — The ferry that links two islands runs again on Monday, for the {number}th time.",
        "It had been tied up for weeks while divers looked for the anchor that it lost in a storm last winter.",
        "“We found it where nobody had thought to look, and that was under the ferry,” Captain Ruth Ellery said.",
        "The county paid for the search out of a fund for lighthouses, of which it no longer has any.",
    )
    around = ("Home", "News", f"Anchor {number} found, ferry to run again", "Share this article", *body, "Comments")
    return "\n\n".join(around) + "\n"


def make_files(folder: Path, count: int) -> None:
    """So many pages, a thousand to a folder."""
    for number in range(count):
        place = folder / f"{number // 1000:03}"
        if not number % 1000:
            place.mkdir(parents=True)
        (place / f"{number:06}.txt").write_text(page(number), encoding="utf-8")


def make_lines(path: Path, size: int) -> None:
    """Records of some 21 kB, to so many bytes."""
    written = number = 0
    with path.open("wb") as file:
        while written < size:
            record = {"id": number, "text": page(number), "html": BULK, "score": 1.0}
            written += file.write(json.dumps(record).encode() + b"\n")
            number += 1


def peaks(arguments: list[str]) -> tuple[float, float, float]:
    """Seconds, and the peaks in MB of the command and of its largest worker."""
    begin = time.monotonic()
    process = subprocess.Popen([*COMMAND, *arguments], stdout=subprocess.DEVNULL)
    parent = worker = 0
    while process.poll() is None:
        parent = max(parent, _peak(process.pid))
        worker = max([worker, *map(_peak, _children(process.pid))])
        time.sleep(INTERVAL)
    if process.returncode:
        raise SystemExit(f"status {process.returncode}: {' '.join(arguments)}")
    return time.monotonic() - begin, parent / 1000, worker / 1000


def _children(pid: int) -> Iterator[int]:
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            yield from map(int, task.read_text().split())
        except OSError:
            return


def _peak(pid: int) -> int:
    """The largest resident memory of a process so far, in kB."""
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1])
    except OSError:
        pass
    return 0


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument(
        "files", metavar="FILES", nargs="?", type=int, default=100_000, help="small files (%(default)s)"
    )
    parser.add_argument("size", metavar="BYTES", nargs="?", type=int, default=10**9, help="of JSON Lines (%(default)s)")
    asked = parser.parse_args()
    files, size = asked.files, asked.size
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder)
        make_files(top / "pages", files)
        make_lines(top / "raw.jsonl", size)
        runs = {
            f"{files:,} files to a tree": ["-O", f"{top}/out", f"{top}/pages"],
            f"JSON Lines of {size / 1e6:,.0f} MB": ["-o", f"{top}/clean.jsonl", f"{top}/raw.jsonl"],
            f"{files:,} files to one file": ["-f", "jsonl", "-o", f"{top}/all.jsonl", f"{top}/pages"],
        }
        print(f"{'':32}{'seconds':>10}{'parent':>10}{'worker':>10}")
        for name, arguments in runs.items():
            seconds, parent, worker = peaks([*arguments, "--jobs", str(max(2, os.cpu_count() or 1))])
            print(f"{name:32}{seconds:>10.0f}{parent:>7.0f} MB{worker:>7.0f} MB", flush=True)


if __name__ == "__main__":
    main()
