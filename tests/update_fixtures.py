"""Write ``article.md`` beside every ``article.json`` that is met, and show where the others are not.

Run as ``python -m tests.update_fixtures [NAME]...``, a name being a folder or the beginning of one's: ``afp``,
``afp/floating-pitch``. ``article.json`` is written by hand from the contract and never touched.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from difflib import ndiff
from typing import Any

from tests.pages import CASES, Case
from wireclean.engine import NoStory, clean
from wireclean.render import FORMATS


def main(names: list[str]) -> int:
    """Go through the fixtures whose names begin with one of ``names``; how many are not met."""
    unmet = 0
    for case in CASES:
        if not case.expected or (names and not case.name.startswith(tuple(names))):
            continue
        faults = list(_update(case))
        unmet += bool(faults)
        for line in ([case.name] if faults else []) + [f"    {fault}" for fault in faults]:
            print(line)
    print(f"{unmet} not met" if unmet else "all met")
    return unmet


def _update(case: Case) -> Iterator[str]:
    """Write the Markdown of a case that is met; of another, what differs: ``-`` is expected, ``+`` is what came."""
    try:
        article = clean(case.page)
    except NoStory as error:
        yield str(error)
        return
    expected, came = case.json, json.loads(FORMATS["json"].render(article))
    if came == expected:
        case.markdown.write_bytes(FORMATS["markdown"].render(article).encode())
        return
    for key in expected | came:
        lines = ndiff(_lines(expected.get(key)), _lines(came.get(key)))
        yield from (f"{key} {line}" for line in lines if line[0] in "+-")


def _lines(value: Any) -> list[str]:
    """A field's value in pieces, to be compared piece by piece."""
    return [repr(item) for item in (value.split("\n\n") if isinstance(value, str) else value or ())]


def names(given: list[str]) -> list[str]:
    """The names on a command line, each of which is a fixture's or the beginning of one's."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.update_fixtures", description=(__doc__ or "").partition("\n")[0]
    )
    parser.add_argument(
        "names", nargs="*", metavar="NAME", help="a folder, or the beginning of its name: afp, afp/floating"
    )
    found: list[str] = parser.parse_args(given).names
    for name in found:
        if not any(case.name.startswith(name) for case in CASES):
            parser.error(f"there is no fixture {name!r}")
    return found


if __name__ == "__main__":
    sys.exit(min(main(names(sys.argv[1:])), 1))
